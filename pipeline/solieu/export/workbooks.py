"""Rows as a workbook: a sheet of them, which goes on in others where one is full, and one that explains its columns.

Text is text, whatever it begins with; what does not show or turns text around is named by its code point, as in the
workbook of a report. Days are text (2019-12-31): so they sort, mean the same day in every language of Excel, and may
be before 1900. A cell takes 32,767 characters: of a longer text there is the beginning, and the sheet `Columns` says of
how many cells that is so. The same rows make the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from solieu.export.rows import rows
from solieu.report.quotes import visible
from solieu.report.sheets import Book, Column, Day, Limits, Tab, clipped

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from solieu.export.rows import Cell
    from solieu.export.shapes import Field, Shape
    from solieu.report.sheets import Cell as Written

_MADE = datetime(1980, 1, 1, tzinfo=UTC)
_WIDE = frozenset(("sentence", "text", "raw", "message_vi", "message_en", "message", "evidence", "title"))
_WIDTHS = {"integer": 10, "boolean": 8, "number": 18, "date": 12, "string": 24, "object": 40, "array": 40}
_MEANINGS = (Column("column", 18), Column("type", 10), Column("meaning", 80))


@dataclass(slots=True)
class _Count:
    """How many cells did not fit."""

    clipped: int = 0


def write(db: sqlite3.Connection, shape: Shape, path: Path, *, limits: Limits | None = None) -> None:
    """Write a workbook of all rows; `OSError` where there is no room."""
    from xlsxwriter import Workbook

    with path.open("xb") as file, TemporaryDirectory() as folder:
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False, "strings_to_urls": False}
        workbook = Workbook(file, options)
        workbook.use_zip64()
        workbook.set_properties({"title": f"solieu {shape.name}", "created": _MADE})
        _fill(Book(workbook, limits or Limits()), db, shape)
        workbook.close()


def _fill(book: Book, db: sqlite3.Connection, shape: Shape) -> None:
    count = _Count()
    tab = Tab(book, shape.name, [Column(field.name, _width(field)) for field in shape.fields])
    for row in rows(db, shape):
        tab.add([_cell(field, cell, count) for field, cell in zip(shape.fields, row, strict=True)])
    tab.close()
    columns = Tab(book, "Columns", _MEANINGS)
    for cells in _meanings(shape, count):
        columns.add(cells)
    columns.close()


def _width(field: Field) -> int:
    return 60 if field.name in _WIDE else _WIDTHS[field.kind]


def _cell(field: Field, cell: Cell, count: _Count) -> Written:
    if isinstance(cell, str):
        shown = "\n".join(map(visible, cell.split("\n")))
        fitting = clipped(shown)
        count.clipped += fitting != shown
        return fitting
    return cell if cell is None or field.kind == "number" else Day(cell)


def _meanings(shape: Shape, count: _Count) -> Iterator[tuple[Written, ...]]:
    yield shape.name, "table", shape.meaning
    for field in shape.fields:
        yield field.name, field.kind, field.meaning
    if count.clipped:
        yield "", "", f"{count.clipped} cells were longer than 32,767 characters and are cut; other formats have all."
