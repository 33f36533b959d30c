"""The lines ruled on a page → grids of cells.

Policy: only lines along the edges of the page count, be they strokes, the sides of boxes or thin boxes themselves;
those that go on from each other are one. Lines that cross or touch make a grid. Where no line parts two neighbours they
are one cell, which its first letter's place names. A grid open at its sides ends where its lines do. A page with very
many lines is a drawing: it has no grids.
"""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pypdfium2 import PdfObject, PdfPage

_SNAP = 3.0  # points: lines as near as that are one, or touch
_STRAIGHT = 1.0
_SHORTEST = 5.0
_MOST_LINES = 20_000  # of a page as drawn
_MOST_RULINGS = 600  # of a page, in one direction

Point = tuple[float, float]


class Ruling(NamedTuple):
    """A line: where it stands, and from where to where it runs. Points, from the lower left of the page as seen."""

    at: float
    start: float
    end: float

    def covers(self, place: float) -> bool:
        """Whether the line runs past a place."""
        return self.start - _SNAP <= place <= self.end + _SNAP


class Grid:
    """Cells in columns from left to right and rows from top to bottom."""

    def __init__(self, across: Sequence[Ruling], down: Sequence[Ruling]) -> None:
        ends = [end for ruling in across for end in ruling[1:]]
        sides = [end for ruling in down for end in ruling[1:]]
        self.columns = _snapped([ruling.at for ruling in down] + [min(ends), max(ends)])
        self.rows = _snapped([ruling.at for ruling in across] + [min(sides), max(sides)])
        self._owners = self._merge(across, down)

    @property
    def shape(self) -> tuple[int, int]:
        """How many rows and columns there are."""
        return len(self.rows) - 1, len(self.columns) - 1

    def cell(self, x: float, y: float) -> tuple[int, int] | None:
        """The row and column of the cell at a point, the first of those that are merged; None outside."""
        column, row = bisect_right(self.columns, x) - 1, self.shape[0] - bisect_right(self.rows, y)
        return self._owners.get((row, column))

    def _merge(self, across: Sequence[Ruling], down: Sequence[Ruling]) -> dict[tuple[int, int], tuple[int, int]]:
        """The cell that each belongs to: the first it is not parted from."""
        owners: dict[tuple[int, int], tuple[int, int]] = {}
        tops = self.rows[::-1]
        for row, column in product(range(self.shape[0]), range(self.shape[1])):
            y = (tops[row] + tops[row + 1]) / 2
            x = (self.columns[column] + self.columns[column + 1]) / 2
            owner = (row, column)
            if column and not _parts(down, self.columns[column], y):
                owner = owners[row, column - 1]
            elif row and not _parts(across, tops[row], x):
                owner = owners[row - 1, column]
            owners[row, column] = owner
        return owners


def _parts(rulings: Iterable[Ruling], at: float, place: float) -> bool:
    return any(abs(ruling.at - at) <= _SNAP and ruling.covers(place) for ruling in rulings)


def grids(page: PdfPage) -> list[Grid]:
    """The grids on a page that have two rows and two columns at least."""
    across, down = _rulings(page)
    if not 2 <= len(across) <= _MOST_RULINGS or not 1 <= len(down) <= _MOST_RULINGS:
        return []
    found = (Grid(*group) for group in _touching(across, down))
    return [grid for grid in found if min(grid.shape) > 1]


def _rulings(page: PdfPage) -> tuple[list[Ruling], list[Ruling]]:
    """The lines across and down a page as it is seen."""
    rotation = page.get_rotation()
    across, down = [], []
    for number, line in enumerate(_lines(page)):
        if number > _MOST_LINES:
            return [], []
        (x1, y1), (x2, y2) = (turned(*point, rotation) for point in line)
        if abs(y1 - y2) <= _STRAIGHT and abs(x1 - x2) >= _SHORTEST:
            across.append(Ruling((y1 + y2) / 2, min(x1, x2), max(x1, x2)))
        elif abs(x1 - x2) <= _STRAIGHT and abs(y1 - y2) >= _SHORTEST:
            down.append(Ruling((x1 + x2) / 2, min(y1, y2), max(y1, y2)))
    return _joined(across), _joined(down)


def turned(x: float, y: float, rotation: int) -> tuple[float, float]:
    """A point of a page as it is seen when the page is turned by so many degrees."""
    return {90: (y, -x), 180: (-x, -y), 270: (-y, x)}.get(rotation, (x, y))


def _lines(page: PdfPage) -> Iterator[tuple[Point, Point]]:
    """The straight lines of the paths on a page."""
    for path in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=1):
        yield from _sides(path)


def _sides(path: PdfObject) -> Iterator[tuple[Point, Point]]:
    """The straight lines of one path."""
    matrix = path.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    begun = last = (0.0, 0.0)
    for index in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.on_point(x.value, y.value)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            begun = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield last, point
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield point, begun
        last = point


def _snapped(places: Iterable[float]) -> list[float]:
    """Places in order, one of each that lie together."""
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] > _SNAP:
            kept.append(place)
    return kept


def _joined(rulings: Sequence[Ruling]) -> list[Ruling]:
    """Lines that lie together or go on from each other as one."""
    places = _snapped(ruling.at for ruling in rulings)
    near = sorted((places[bisect_right(places, ruling.at) - 1], *ruling[1:]) for ruling in rulings)
    joined: list[Ruling] = []
    for at, start, end in near:
        if joined and joined[-1].at == at and start <= joined[-1].end + _SNAP:
            joined[-1] = joined[-1]._replace(end=max(end, joined[-1].end))
        else:
            joined.append(Ruling(at, start, end))
    return joined


def _touching(across: list[Ruling], down: list[Ruling]) -> Iterator[tuple[list[Ruling], list[Ruling]]]:
    """The groups of lines that cross or touch."""
    left = list(down)
    waiting = list(across)
    while waiting:
        group, new, sides = [], [waiting.pop(0)], []
        while new:
            group += new
            met = [side for side in left if any(_touch(ruling, side) for ruling in new)]
            left = [side for side in left if side not in met]
            sides += met
            new = [ruling for ruling in waiting if any(_touch(ruling, side) for side in met)]
            waiting = [ruling for ruling in waiting if ruling not in new]
        if sides:
            yield group, sides


def _touch(across: Ruling, down: Ruling) -> bool:
    return across.covers(down.at) and down.covers(across.at)
