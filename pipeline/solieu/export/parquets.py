"""Rows as Parquet: typed columns, written group by group.

Days are `date32`, what is 0 or 1 `bool`, whole numbers `int64`; amounts are `double`, the very numbers that are kept.
Words that come again and again (indicators, units, provinces …) are dictionaries. JSON stays text. Each column says in
its metadata (`description`) what it means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from solieu.export.rows import batches, day

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

    from solieu.export.rows import Cell
    from solieu.export.shapes import Field, Shape


def write(db: sqlite3.Connection, shape: Shape, path: Path) -> None:
    """Write a file of all rows."""
    import pyarrow as pa
    from pyarrow import parquet

    schema = pa.schema([_column(field) for field in shape.fields], {"description": shape.meaning})
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        for batch in batches(db, shape):
            columns = zip(shape.fields, zip(*batch, strict=True), strict=True)
            arrays = [_array(field, cells) for field, cells in columns]
            writer.write_batch(pa.record_batch(arrays, schema=schema))


def _column(field: Field) -> Any:
    import pyarrow as pa

    nullable = not field.required
    return pa.field(field.name, _kind(field), nullable=nullable, metadata={"description": field.meaning})


def _kind(field: Field) -> Any:
    import pyarrow as pa

    if field.has_few_words:
        return pa.dictionary(pa.int32(), pa.string())
    kinds = {"integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_(), "date": pa.date32()}
    return kinds.get(field.kind, pa.string())


def _array(field: Field, cells: Iterable[Cell]) -> Any:
    import pyarrow as pa

    if field.has_few_words:
        return pa.array(cells, pa.string()).dictionary_encode()
    if field.kind == "date":
        cells = [None if cell is None else day(cell) for cell in cells]  # type: ignore[misc]  # days, for a column of days
    elif field.kind == "boolean":
        cells = [None if cell is None else bool(cell) for cell in cells]
    return pa.array(cells, _kind(field))
