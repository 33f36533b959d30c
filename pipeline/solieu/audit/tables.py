"""The rows and columns of a table against what they should add up to.

Policy: a row is a total by its first words (`Cộng`, `Tổng số`). It adds the rows above it, or else those below, of the
topmost level; a row of a level (I, 1, 1.1, -) adds those of the level below that follow it. A column that adds up is
reported; one that does not only where the table shows that it is meant to: another column or level of it adds up, or
there is one column only. In a table whose first column is called total (`Tổng số`, `Cộng`) the others of a row add up
to that; most rows show whether they are meant to, and only those that do not are reported.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu import grids
from solieu.audit.bullets import nested
from solieu.audit.checks import Check, Outcome
from solieu.audit.groups import Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.figures import Figure
    from solieu.audit.views import View

_CELL = regex.compile(r"[|\t]")
_TOTAL = regex.compile(r"[\s|\d.]*(?:tổng(?:\s+(?:cộng|số))?|cộng)\b", regex.IGNORECASE)
_WHOLE = regex.compile(r"\b(?:tổng(?:\s+(?:cộng|số|vốn|kinh\s+phí))?|cộng)\s*$", regex.IGNORECASE)
_LEVEL = regex.compile(
    r"""
    [\s|]*
    (?: (?P<decimal>\d+(?:\.\d+)+) | (?P<number>\d+) | (?P<roman>[IVX]+) | (?P<capital>[A-Z]) | (?P<letter>[a-zđ])
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
        meant = any(group.holds for group in groups) or len({group.total.line for group in groups}) == len(groups) == 1
        yield from (group.outcome() for group in groups if group.holds or meant)


def _tables(view: View) -> Iterator[Table]:
    for rows in _blocks(view):
        totals = [row for row in rows if _TOTAL.match(view.text, view.lines[row].span.start, view.lines[row].span.end)]
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


def _blocks(view: View) -> Iterator[list[int]]:
    """Rows that stand together."""
    block: list[int] = []
    for number, line in enumerate((*view.lines, None)):
        if line is not None and line.kind == "row":
            block.append(number)
        elif block:
            yield block
            block = []


def _groups(view: View, total: int, rows: Sequence[int]) -> Iterator[Group]:
    """The figures of each column over those it should add."""
    cells = [_cells(view, row) for row in rows]
    for column, figure in _cells(view, total).items():
        yield Group(figure, tuple(row[column] for row in cells if column in row and row[column].like(figure)))


def _cells(view: View, row: int) -> dict[int, Figure]:
    """The figures of a row by the number of their cell."""
    span = view.lines[row].span
    bars = [bar.start() for bar in _CELL.finditer(view.text, span.start, span.end)]
    return {bisect_left(bars, figure.start): figure for figure in view.inside(span) if figure.adds}


def _rows(view: View) -> Iterator[Outcome]:
    """`Huyện | Tổng số | Trung ương | Địa phương`: a row whose first figure the others do not add up to."""
    for rows in _blocks(view):
        table = [grids.cells(view.text, view.lines[row].span) for row in rows]
        top = grids.heads(view.text, table) or 1
        wholes = [column for column in range(len(table[0])) if _is_whole(view.text, table[:top], column)]
        groups = [group for row in rows[top:] for group in _across(_cells(view, row), wholes[:1])]
        held = sum(group.holds for group in groups)
        yield from (group.outcome() for group in groups if not group.holds and held > len(groups) / 2)


def _is_whole(text: str, head: Sequence[grids.Row], column: int) -> bool:
    """Whether what stands right over a column says that it is a total."""
    names = [cell.of(text).strip() for cell in grids.over(text, head, column)]
    return bool(names and _WHOLE.search(names[-1]))


def _across(cells: dict[int, Figure], wholes: Sequence[int]) -> Iterator[Group]:
    for whole in wholes:
        parts = tuple(
            figure for column, figure in cells.items() if column > whole and figure.like(cells.get(whole, figure))
        )
        if whole in cells and len(parts) > 1:
            yield Group(cells[whole], parts)


CHECKS = (Check("A105", "sum.table", _columns), Check("A108", "sum.row", _rows))
