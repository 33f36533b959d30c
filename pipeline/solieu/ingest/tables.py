"""Tables of any format → the rows `| a | b |` that the later stages read.

Policy: a cell that spans several columns or rows stands in the first of them, the others are blank, so that columns
stay columns; columns and rows that are blank throughout are left out. A table that only arranges a page (the head of an
official document, an old web page) is no table of figures: its cells are lines of their own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST = 1_500  # characters of a cell; longer ones are articles
_WIDEST = 1_000  # columns of a table; one with more is not laid out, but read cell by cell
_MOST_LAID_OUT = 1_000_000  # cells with the blank ones
_FIGURE = re.compile(r"[-–+(]?\s?\d")
_NO_BARS = str.maketrans("|", "/")


class Cell(NamedTuple):
    """The lines of a cell, and how many columns and rows it spans."""

    lines: tuple[str, ...]
    columns: int = 1
    rows: int = 1

    @property
    def text(self) -> str:
        """The lines as one, without bars."""
        return " ".join(" ".join(self.lines).translate(_NO_BARS).split())


def lines(table: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """A table in rows, or the lines of its cells where it is one in form only."""
    if is_table(table):
        yield from rows(_grid(table))
    else:
        yield from (line for row in table for cell in row for line in cell.lines if line.strip())


def is_table(table: Sequence[Sequence[Cell]]) -> bool:
    """Whether a table is one of figures: two rows with two cells, a number somewhere, no cell that is an article."""
    texts = [[cell.text for cell in row] for row in table]
    return (
        sum(len(list(filter(None, row))) > 1 for row in texts) > 1
        and any(_FIGURE.match(text) for row in texts for text in row)
        and all(len(text) <= _LONGEST for row in texts for text in row)
    )


def rows(grid: Sequence[Sequence[str]]) -> Iterator[str]:
    """Rows of cells as lines, without the columns and rows that are blank."""
    used = sorted({index for row in grid for index, text in enumerate(row) if text})
    laid_out = len(used) * len(grid) <= _MOST_LAID_OUT
    for row in grid:
        cells = [row[index] if index < len(row) else "" for index in used] if laid_out else list(filter(None, row))
        if any(cells):
            yield f"| {' | '.join(cells)} |" if len(used) > 1 else cells[0]


def _grid(table: Sequence[Sequence[Cell]]) -> list[list[str]]:
    """The texts of each row, blank where a cell of this or an earlier row spans more."""
    grid: list[list[str]] = []
    taken_until: dict[int, int] = {}  # the row before which a column is free again
    for number, cells in enumerate(table):
        row: list[str] = []
        for cell in cells:
            while taken_until.get(len(row), 0) > number:
                row.append("")
            width = max(1, cell.columns)
            if len(row) + width > _WIDEST:
                return [[cell.text for cell in row] for row in table]
            taken_until.update(dict.fromkeys(range(len(row), len(row) + width), number + max(1, cell.rows)))
            row += [cell.text, *[""] * (width - 1)]
        grid.append(row)
    return grid
