"""A shard: what was read in one partition, as Parquet, one file for each table: `facts/<shard>.parquet` and so on.

The tables have the columns of a knowledge base, with the same names, types and contents, behind two more: `shard`, and
`read_at`, the uri at which the document was read. A text that lies at several places has rows for each of them here;
in a knowledge base it is one document, described by the first of its places. What only a look at all documents can
tell is not here: `documents.duplicate_of`, findings across documents, the search index.

Rows are written some documents at a time and read in the same way, so that a large shard takes no more memory than a
small one. The rows of a document follow one another, and documents have the same order in every table.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import astuple
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from solieu.load.columns import Column
from solieu.load.reference_tables import FAILURES
from solieu.load.rows import Rows
from solieu.load.schema import OF_DOCUMENTS, TABLES
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from solieu.distribute.stores import Store
    from solieu.load.columns import Table
    from solieu.load.rows import Cell, Row

Outcome = Rows | Failure

SHARD = Column("shard", "TEXT NOT NULL", "the shard that the row is in")
_READ_AT = Column("read_at", "TEXT NOT NULL", "the uri at which its document was read")
_NAMES = {"documents", "legal_documents", "entities", *(table.name for table in OF_DOCUMENTS)}
_TABLES = {table.name: table for table in TABLES if table.name in _NAMES}
FOLDERS = (*_TABLES, FAILURES.name)
_OWN = 2  # columns before those of a knowledge base
_HELD = 8 << 20  # bytes of rows, about, that become columns together
_GROUP = 64 << 20  # bytes of columns that are written together
_CELL = 40  # bytes that a cell takes beside its letters
_BATCH = 4_096  # rows that are read together
_INTEGERS = range(-(1 << 63), 1 << 63)


class Shard:
    """Writes a shard to files in a folder, one for each table, which are whole when it is left."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.files = {table: folder / f"{table}.parquet" for table in FOLDERS}
        self._rows: dict[str, list[Row]] = {table: [] for table in FOLDERS}
        self._columns: dict[str, list[Any]] = {table: [] for table in FOLDERS}
        self._held = self._gathered = 0  # bytes of rows and of columns
        self._open = ExitStack()
        tables = (*_TABLES.values(), FAILURES)
        self._writers = {table.name: self._open.enter_context(_writer(table, self.files)) for table in tables}
        self.counts = dict.fromkeys(FOLDERS, 0)

    def __enter__(self) -> Shard:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Write what is left, unless it is of no use."""
        if kind is None:
            self._gather()
            self._write()
        self._open.close()

    def add(self, outcome: Outcome) -> Failure | None:
        """Write what came of a document; the failure that this is, or becomes as no table can hold its rows."""
        failure = _refusal(outcome) if isinstance(outcome, Rows) else outcome
        if failure:
            self._add(FAILURES.name, failure.uri, [astuple(failure)])
        elif isinstance(outcome, Rows):
            for table, rows in outcome.tables.items():
                self._add(table, outcome.uri, rows)
        if self._held > _HELD:
            self._gather()
        if self._gathered > _GROUP:
            self._write()
        return failure

    def _add(self, table: str, uri: str, rows: Iterable[Row]) -> None:
        added = [(self.name, uri, *row) for row in rows]
        self._rows[table] += added
        self.counts[table] += len(added)
        self._held += sum(_size(cell) for row in added for cell in row[_OWN:])

    def _gather(self) -> None:
        """Rows → columns, which take a fraction of the memory."""
        for table, rows in self._rows.items():
            if rows:
                columns = _arrow(rows, self._writers[table].schema)
                self._columns[table].append(columns)
                self._gathered += columns.nbytes
                rows.clear()
        self._held = 0

    def _write(self) -> None:
        import pyarrow as pa

        for table, columns in self._columns.items():
            if columns:
                self._writers[table].write_table(pa.concat_tables(columns))
                columns.clear()
        self._gathered = 0


def outcomes(store: Store, shard: str) -> Iterator[Outcome]:
    """What came of the documents of a shard. Raises `OSError` where that is not to be read."""
    with ExitStack() as files:
        tables = {table: files.enter_context(_opened(store, f"{table}/{shard}.parquet")) for table in FOLDERS}
        for row in tables.pop(FAILURES.name):
            yield Failure(*row[_OWN:])
        groups = {table: _Groups(rows) for table, rows in tables.items()}
        for uri, (document,) in groups.pop("documents"):
            rest = {table: group.of(uri) for table, group in groups.items()}
            (source,) = rest["sources"]
            yield Rows(str(document[0]), str(uri), str(source[2]), {"documents": (document,), **rest})


class _Groups:
    """The rows of a table, document by document."""

    def __init__(self, rows: Iterator[tuple[Any, ...]]) -> None:
        self._groups = groupby(rows, itemgetter(1))
        self._ahead = self._group()

    def __iter__(self) -> Iterator[tuple[Cell, tuple[Row, ...]]]:
        while ahead := self._ahead:
            yield ahead
            self._ahead = self._group()

    def of(self, uri: Cell) -> tuple[Row, ...]:
        """The rows of a document, if it is the next that has any."""
        if not self._ahead or self._ahead[0] != uri:
            return ()
        rows = self._ahead[1]
        self._ahead = self._group()
        return rows

    def _group(self) -> tuple[Cell, tuple[Row, ...]] | None:
        found = next(self._groups, None)
        return (found[0], tuple(row[_OWN:] for row in found[1])) if found else None


@contextmanager
def _writer(table: Table, files: Mapping[str, Path]) -> Iterator[Any]:
    from pyarrow import parquet

    with parquet.ParquetWriter(files[table.name], schema(table), compression="zstd") as writer:
        yield writer


@contextmanager
def _opened(store: Store, name: str) -> Iterator[Iterator[tuple[Any, ...]]]:
    """The rows of a file."""
    from pyarrow import parquet

    with store.opened(name) as file, parquet.ParquetFile(file) as opened:
        groups = range(opened.num_row_groups)
        batches = (batch for group in groups for batch in opened.iter_batches(_BATCH, row_groups=[group]))
        yield (row for batch in batches for row in zip(*(column.to_pylist() for column in batch.columns), strict=True))


def schema(table: Table) -> Any:
    """The columns of a table as a shard has them, with their meanings."""
    import pyarrow as pa

    kinds = {"TEXT": pa.string(), "INTEGER": pa.int64(), "REAL": pa.float64(), "BLOB": pa.binary()}
    return pa.schema(
        pa.field(
            column.name,
            kinds[column.kind.split()[0]],
            nullable="NOT NULL" not in column.kind,
            metadata={"description": column.meaning},
        )
        for column in (SHARD, _READ_AT, *table.columns)
    )


def _arrow(rows: Iterable[Row], columns: Any) -> Any:
    import pyarrow as pa

    arrays = [pa.array(cells, field.type) for field, cells in zip(columns, zip(*rows, strict=True), strict=True)]
    return pa.Table.from_arrays(arrays, schema=columns)


def _size(cell: Cell) -> int:
    return _CELL + len(cell) if isinstance(cell, str | bytes) else _CELL


def _refusal(rows: Rows) -> Failure | None:
    """That a document has rows which neither SQLite nor Parquet can hold, as `load.writer` has it."""
    try:
        for row in (row for table in rows.tables.values() for row in table):
            for cell in row:
                if isinstance(cell, str):
                    cell.encode()
                elif isinstance(cell, int) and cell not in _INTEGERS:
                    raise OverflowError("Python int too large to convert to SQLite INTEGER")
    except (UnicodeEncodeError, OverflowError) as error:
        return Failure(rows.uri, "load", type(error).__name__, f"{rows.uri} cannot be stored: {error}")
    return None
