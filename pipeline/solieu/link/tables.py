"""Figures in rows of a table: the cell that names the row of each, and what stands over its column."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from solieu import grids
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.figures import Figure
    from solieu.model import Line
    from solieu.spans import Span

_LETTER = lazy(r"\p{L}")


class Tables:
    """The tables of a text, read as figures in them are asked for."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self._text = text
        self._lines = lines
        self._heads: dict[int, tuple[grids.Row, ...]] = {}
        self._names: dict[int, Sequence[int]] = {}

    def cells(self, figure: Figure) -> tuple[Span, ...]:
        """The cell that names the row of a figure, and what stands over its column."""
        row = self._row(figure.line)
        if not row:
            return ()
        column = bisect_right(row, figure.start, key=lambda cell: cell.end)
        label = next((row[number] for number in self._labels(figure.line) if number < column), row[0])
        return (label, *grids.over(self._text, self.heads(figure), column)) if column else (label,)

    def top(self, figure: Figure) -> int:
        """The first line of the table that a figure stands in."""
        lead = figure.sentence.lead
        return 0 if lead is None else lead + 1

    def heads(self, figure: Figure) -> tuple[grids.Row, ...]:
        """The rows on top of the table that a figure stands in, which say what its columns are."""
        first = self.top(figure)
        if first not in self._heads:
            below = takewhile(lambda number: self._lines[number].kind == "row", range(first, len(self._lines)))
            rows = [self._row(number) for number in below]
            self._heads[first] = tuple(rows[: grids.heads(self._text, rows)])
        return self._heads[first][: figure.line - first]

    def _row(self, number: int) -> grids.Row:
        return self._lines[number].cells

    def _labels(self, number: int) -> Sequence[int]:
        """Which cells may name a row: the first that has a letter, else the first that is not empty."""
        if number not in self._names:
            row = self._row(number)
            named = (at for at, cell in enumerate(row) if _LETTER.search(self._text, cell.start, cell.end))
            filled = (at for at, cell in enumerate(row) if cell.of(self._text).strip())
            self._names[number] = (*islice(named, 1), *islice(filled, 1))
        return self._names[number]
