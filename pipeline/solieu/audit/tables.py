"""The rows and columns of a table against what they should add up to.

Policy: a row is a total by its first words (`Cộng`, `Tổng số`). It adds the rows above it, or else those below, of the
topmost level; a row of a level (I, 1, 1.1, -) adds those of the level below that follow it. A column that adds up is
reported; one that does not only where the table shows that it is meant to: another column or level of it adds up, or
there is one column only. Where a column is called total (`Tổng số`, `Cộng`) those behind it, or else before it, add up
to it in each row, and a column of percentages is made of two others; most rows show whether that is meant.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu import grids
from solieu.audit.bullets import nested
from solieu.audit.checks import Check, Outcome
from solieu.audit.groups import Group
from solieu.audit.shares import as_share
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeGuard

    from solieu.audit.figures import Figure
    from solieu.audit.views import View

TITLE = 2  # lines before a table
WIDE = 12  # columns before one of percentages that are tried
_TOTAL = lazy(
    r"[\s|\d.]*(?:tổng(?:\s+(?:cộng|số))?|cộng|(?:toàn|cả)\s+(?:tỉnh|huyện|thành\s+phố|thị\s+xã|cụm|khối|năm|giai\s+đoạn))\b",
    regex.IGNORECASE,
)
_MEAN = lazy(r"\b(?:bình\s+quân|trung\s+bình)\b", regex.IGNORECASE)
_WHOLE = lazy(r"\b(?:tổng(?:\s+(?:cộng|số|vốn|kinh\s+phí))?|cộng)\s*$", regex.IGNORECASE)
_LEVEL = lazy(
    r"""
    [\s|]*
    (?: (?P<decimal>\d+(?:\.\d+)+) | (?P<number>\d{1,3}) | (?P<roman>[IVX]+) | (?P<capital>[A-Z]) | (?P<letter>[a-zđ])
      | (?P<dash>[-–+•]) )
    \s* (?(dash)|[.)|\t])
    """,
    regex.VERBOSE,
)


class Table(NamedTuple):
    """Rows that stand together, and which of them add which others."""

    rows: tuple[int, ...]
    sums: tuple[tuple[int, tuple[int, ...]], ...]


def _columns(view: View) -> Iterator[Outcome]:
    """`Cộng | 2.500 | 2.410` under the rows it adds."""
    for table in _tables(view):
        groups = [group for total, rows in table.sums for group in _groups(view, total, rows) if len(group.parts) > 1]
        groups = [group for group in groups if not _is_mean(view, table.rows, group.total)]
        meant = any(group.holds for group in groups) or len({group.total.line for group in groups}) == len(groups) == 1
        yield from (group.outcome() for group in groups if group.holds or meant)


def _is_mean(view: View, rows: Sequence[int], figure: Figure) -> bool:
    """Whether a column holds averages, which nobody adds up."""
    (column,) = _by_cell(view, figure.line, [figure])
    table, top = _grid(view, rows)
    return any(_MEAN.search(view.text, cell.start, cell.end) for cell in grids.over(view.text, table[:top], column))


def _grid(view: View, rows: Sequence[int]) -> tuple[list[grids.Row], int]:
    """The cells of rows that stand together, and how many of them are the head."""
    table = [view.lines[row].cells for row in rows]
    return table, grids.heads(view.text, table) or 1


def _tables(view: View) -> Iterator[Table]:
    for rows in view.tables:
        totals = [row for row in rows if _is_total(view, row)]
        others = [row for row in rows if row not in totals and _cells(view, row)]
        levels = nested([(row, _level(view, row)) for row in others])
        top = levels.get(None, [])
        whole = [(total, tuple(_added(top, total))) for total in totals]
        inner = [(row, tuple(below)) for row, below in levels.items() if row is not None]
        yield Table(tuple(rows), tuple((total, added) for total, added in [*whole, *inner] if len(added) > 1))


def _added(top: Sequence[int], total: int) -> list[int]:
    """The rows above a total, or else those below it."""
    above = [row for row in top if row < total]
    return above if len(above) > 1 else [row for row in top if row > total]


def _level(view: View, row: int) -> str:
    """What kind of number or sign a row begins with."""
    match = _LEVEL.match(view.text, view.lines[row].span.start)
    return next((kind for kind, written in match.groupdict().items() if written), "") if match else ""


def _groups(view: View, total: int, rows: Sequence[int]) -> Iterator[Group]:
    """The figures of each column over those it should add."""
    cells = [_cells(view, row) for row in rows]
    for column, figure in _cells(view, total).items():
        yield Group(figure, tuple(row[column] for row in cells if column in row and row[column].like(figure)))


def _cells(view: View, row: int) -> dict[int, Figure]:
    """The figures of a row that can be added, by the number of their cell."""
    return _by_cell(view, row, [figure for figure in view.inside(view.lines[row].span) if figure.adds])


def _by_cell(view: View, row: int, figures: Iterable[Figure]) -> dict[int, Figure]:
    starts = [cell.start for cell in view.lines[row].cells]
    return {bisect_right(starts, figure.start) - 1: figure for figure in figures}


def _rows(view: View) -> Iterator[Outcome]:
    """`Huyện | Tổng số | Trung ương | Địa phương`: the other figures of a row against the one that adds them up."""
    for rows in view.tables:
        table, top = _grid(view, rows)
        for whole in (column for column in range(len(table[0])) if _is_whole(view.text, table[:top], column)):
            groups = [group for row in rows[top:] if (group := _across(_cells(view, row), whole))]
            if sum(group.holds for group in groups) > len(groups) / 2:
                yield from (group.outcome() for group in groups)


def _is_whole(text: str, head: Sequence[grids.Row], column: int) -> bool:
    """Whether what stands right over a column says that it is a total."""
    names = [cell.of(text).partition("(")[0].strip() for cell in grids.over(text, head, column)]
    return bool(names and _WHOLE.search(names[-1]))


def _across(cells: dict[int, Figure], whole: int) -> Group | None:
    """A total and the figures of its row behind it, or else those before it."""
    total = cells.get(whole)
    if total is None:
        return None
    like = {column: figure for column, figure in cells.items() if figure.like(total)}
    behind = tuple(figure for column, figure in like.items() if column > whole)
    before = tuple(figure for column, figure in like.items() if column < whole)
    parts = behind if len(behind) > 1 else before
    return Group(total, parts) if len(parts) > 1 else None


def _shares(view: View) -> Iterator[Outcome]:
    """`Kế hoạch | Thực hiện | Tỷ lệ (%)`: the percentages of a column against two figures of their rows."""
    for rows in view.tables:
        cells = [_cells(view, row) for row in rows]
        percents = [_percents(view, row) for row in rows]
        for column in sorted({column for found in percents for column in found}):
            if sum(column in found for found in percents) > 1:
                yield from _best(list(_as_shares(column, cells, percents)))


def _as_shares(
    column: int, cells: Sequence[dict[int, Figure]], percents: Sequence[dict[int, Figure]]
) -> Iterator[list[Outcome]]:
    """What each two of the columns just before one of percentages make of it, the nearest two last."""
    others = sorted({other for row in cells for other in row if other < column})[-WIDE:]
    for part, base in permutations(others, 2):
        threes = ((row.get(part), row.get(base), found.get(column)) for row, found in zip(cells, percents, strict=True))
        yield [as_share(*three) for three in threes if _is_share(three)]


def _is_share(three: tuple[Figure | None, Figure | None, Figure | None]) -> TypeGuard[tuple[Figure, Figure, Figure]]:
    part, base, percent = three
    return bool(part and base and percent and part.kind == base.kind and base.amount.low > 0)


def _best(tried: Sequence[list[Outcome]]) -> list[Outcome]:
    """What fits most rows, if that is most of them and more than one: so the column is meant."""
    best = max(reversed(tried), key=_fitting, default=[])
    return best if _fitting(best) > max(1, len(best) / 2) else []


def _fitting(outcomes: Sequence[Outcome]) -> int:
    return sum(outcome.holds for outcome in outcomes)


def _percents(view: View, row: int) -> dict[int, Figure]:
    """The percentages of a row by the number of their cell."""
    return _by_cell(view, row, [figure for figure in view.inside(view.lines[row].span) if _is_percent(figure)])


def _is_percent(figure: Figure) -> bool:
    return figure.kind == "percent"


CROSSING = ("A105", "A108")  # the sums of columns and those of rows have the same parts


def totals(view: View) -> Iterator[tuple[Figure, str]]:
    """The figures of the rows that are totals, with what the table calls them: its title and their heads."""
    for rows in view.tables:
        table, top = _grid(view, rows)
        above = [line.span.of(view.text) for line in view.lines[max(0, rows[0] - TITLE) : rows[0]]]
        title = [words for words in above if not words.endswith(".")]
        for row in rows:
            cells = _cells(view, row) if _is_total(view, row) else {}
            for column, figure in cells.items():
                heads = (cell.of(view.text) for cell in grids.over(view.text, table[:top], column))
                yield figure, " ".join([*title, *heads])


def parts(view: View) -> Iterator[tuple[str, Figure, Figure]]:
    """The parts of the totals across tables: what the head of its column calls each, and its total."""
    for rows in view.tables:
        table, top = _grid(view, rows)
        for whole in (column for column in range(len(table[0])) if _is_whole(view.text, table[:top], column)):
            for row in filter(partial(_is_total, view), rows[top:]):
                cells = _cells(view, row)
                group = _across(cells, whole)
                heads = {figure: _head(view.text, table[:top], column) for column, figure in cells.items()}
                yield from ((heads[part], part, group.total) for part in group.parts) if group else ()


def _is_total(view: View, row: int) -> bool:
    line = view.lines[row].span
    return bool(_TOTAL.match(view.text, line.start, line.end))


def _head(text: str, head: Sequence[grids.Row], column: int) -> str:
    """What stands right over a column, without the unit in brackets."""
    return next((cell.of(text).partition("(")[0].strip() for cell in reversed([*grids.over(text, head, column)])), "")


CHECKS = (Check("A105", "sum.table", _columns), Check("A108", "sum.row", _rows), Check("A308", "share.row", _shares))
