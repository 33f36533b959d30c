"""The rows of a table or view, as they are read: never more of them at hand than a batch."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from solieu.errors import KnowledgeBaseError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from solieu.export.shapes import Shape

_ROWS, _LETTERS = 20_000, 16_000_000  # in a batch: texts of documents make it shorter

Cell = str | int | float | None
Row = tuple[Cell, ...]


def rows(db: sqlite3.Connection, shape: Shape) -> Iterator[Row]:
    """Every row, in the order of its key."""
    cursor = db.cursor()
    cursor.row_factory = None
    yield from cursor.execute(shape.sql)


def batches(db: sqlite3.Connection, shape: Shape) -> Iterator[list[Row]]:
    """The same in batches that take about the same memory, however long texts are."""
    batch: list[Row] = []
    letters = 0
    for row in rows(db, shape):
        batch.append(row)
        letters += sum(len(cell) for cell in row if isinstance(cell, str))
        if len(batch) == _ROWS or letters > _LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def day(cell: Cell) -> date:
    """A day; `KnowledgeBaseError` where somebody has written something else."""
    try:
        return date.fromisoformat(str(cell))
    except ValueError as error:
        message = f"the knowledge base has {cell!r} where a day should be; build it anew, or export as csv"
        raise KnowledgeBaseError(message) from error


def parsed(cell: Cell) -> Any:
    """What a cell of JSON holds; `KnowledgeBaseError` where it holds none."""
    try:
        return json.loads(str(cell))
    except ValueError as error:
        message = f"the knowledge base has {str(cell)[:40]!r} where JSON should be; build it anew, or export as csv"
        raise KnowledgeBaseError(message) from error
