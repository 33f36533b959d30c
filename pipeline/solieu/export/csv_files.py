"""Rows as CSV, in two ways: for spreadsheets, or exactly as they are.

For spreadsheets (`csv`): UTF-8 with a byte order mark, since Excel opens a file without one in the code page of the
system, which makes letters with Vietnamese marks unreadable; and every cell guarded, so that none is run as a formula.
Numbers stay numbers. For programs (in a data package): UTF-8 without a mark, no cell changed, so that offsets into a
text still hold.

Lines end with CR LF (RFC 4180), what is null is empty, what is 0 or 1 stays so, numbers are written in full.
"""

from __future__ import annotations

import csv
import io
from itertools import islice
from typing import TYPE_CHECKING

from solieu.export.rows import rows
from solieu.report.cells import guarded, number
from solieu.report.tables import BOM

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from solieu.export.rows import Cell, Row
    from solieu.export.shapes import Field, Shape

_AT_ONCE = 256  # rows in a piece


def for_spreadsheets(db: sqlite3.Connection, shape: Shape) -> Iterator[str]:
    """A table that no spreadsheet runs anything of."""
    yield BOM
    yield from _pieces(db, shape, guarded)


def exact(db: sqlite3.Connection, shape: Shape) -> Iterator[str]:
    """A table as it is."""
    return _pieces(db, shape, str)


def _pieces(db: sqlite3.Connection, shape: Shape, text: Callable[[str], str]) -> Iterator[str]:
    yield _written([shape.names])
    found = rows(db, shape)
    makers = [_maker(field, text) for field in shape.fields]
    while batch := list(islice(found, _AT_ONCE)):
        yield _written(_cells(row, makers) for row in batch)


def _cells(row: Row, makers: list[Callable[[Cell], str]]) -> list[str]:
    return ["" if cell is None else make(cell) for cell, make in zip(row, makers, strict=True)]


def _maker(field: Field, text: Callable[[str], str]) -> Callable[[Cell], str]:
    """What writes the cells of a column."""
    if field.kind == "number":
        return number  # type: ignore[return-value]  # SQLite keeps what is in a REAL column as a float
    if field.kind in ("integer", "boolean"):
        return str
    return lambda cell: text(str(cell))


def _written(cells: Iterable[Iterable[str]]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerows(cells)
    return buffer.getvalue()
