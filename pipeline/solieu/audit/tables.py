"""The total row of a table against the rows above (or below) it, column by column.

Policy: a row is a total by its first words (`Cộng`, `Tổng số`). A column that adds up is reported; one that does not
only where the table has no levels within levels (I, 1.1) and nothing else explains it: another column adds up, or
there is one column only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.audit.checks import Check, Outcome
from solieu.audit.groups import Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.views import Figure, View

_CELL = regex.compile(r"[|\t]")
_TOTAL = regex.compile(r"[\s|\d.]*(?:tổng(?:\s+(?:cộng|số))?|cộng)\b", regex.IGNORECASE)
_LEVELS = regex.compile(r"[\s|]*(?:[IVX]+|\d+\.\d+|[A-Z])\s*[.)|\t]")


class Table(NamedTuple):
    """The total row of a block of rows, and the rows that it should add."""

    total: int
    rows: tuple[int, ...]


def _totals(view: View) -> Iterator[Outcome]:
    """`Cộng | 2.500 | 2.410` under the rows it adds."""
    for table in _tables(view):
        groups = [group for group in _columns(view, table) if len(group.parts) > 1]
        flat = not any(_LEVELS.match(view.text, view.lines[row].span.start) for row in table.rows)
        trusted = flat and (len(groups) == 1 or any(group.holds for group in groups))
        yield from (group.outcome() for group in groups if group.holds or trusted)


def _tables(view: View) -> Iterator[Table]:
    for block in _blocks(view):
        for row in block:
            if _TOTAL.match(view.text, view.lines[row].span.start, view.lines[row].span.end):
                above, below = [one for one in block if one < row], [one for one in block if one > row]
                yield Table(row, tuple(above if _filled(view, above) > 1 else below))


def _filled(view: View, rows: Sequence[int]) -> int:
    """How many rows have figures: a head has none."""
    return sum(any(figure.adds for figure in view.inside(view.lines[row].span)) for row in rows)


def _blocks(view: View) -> Iterator[list[int]]:
    """Rows that stand together."""
    block: list[int] = []
    for number, line in enumerate((*view.lines, None)):
        if line is not None and line.kind == "row":
            block.append(number)
        elif block:
            yield block
            block = []


def _columns(view: View, table: Table) -> Iterator[Group]:
    """The figures of each column over those it should add."""
    rows = [_cells(view, row) for row in table.rows]
    for column, total in _cells(view, table.total).items():
        yield Group(total, tuple(row[column] for row in rows if column in row and row[column].like(total)))


def _cells(view: View, row: int) -> dict[int, Figure]:
    """The figures of a row by the number of their cell."""
    span = view.lines[row].span
    figures = (figure for figure in view.inside(span) if figure.adds)
    return {len(_CELL.findall(view.text, span.start, figure.start)): figure for figure in figures}


CHECKS = (Check("A105", "sum.table", _totals),)
