"""A knowledge base as pandas frames: figures, findings, documents, any table or view, and whatever SQL asks for.

Policy: a frame has the columns of its table or view under their names (`docs/tables.md`), and rows always in the same
order. Columns have types that know what is missing from what is nought (`solieu.query.frames`), filters are columns
(`solieu.query.filters`). Nothing that is asked here can change a knowledge base.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from solieu.export.shapes import shapes
from solieu.load import knowledge_bases
from solieu.query.filters import QueryError, question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import TracebackType

    from pandas import DataFrame

    from solieu.query.filters import Cell, Filter, Question

__all__ = ["KnowledgeBase", "QueryError", "open_kb"]

_OF_THE_FILE = frozenset(
    (
        *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL),
        *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT),
    )
)


def open_kb(db: Path | str) -> KnowledgeBase:
    """A knowledge base to ask; `KnowledgeBaseError` where it is missing, locked, or not one that this version reads."""
    if not isinstance(db, str | os.PathLike):
        raise QueryError(f"db: a path is wanted, a str or a Path, not {type(db).__name__}")
    return KnowledgeBase(Path(db))


class KnowledgeBase:
    """An open knowledge base; close it, or use it in a `with`.

    A filter is a column and what stands there: one value, any of a list, or None for nothing. In a column of numbers or
    days it may also be `(low, high)`, both included, where None is no bound. `year` finds what is about any of some
    years. With `columns` only these are given. What cannot be asked is a `QueryError`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._db = knowledge_bases.open_kb(path)
        self._db.row_factory, self._db.isolation_level = None, None
        self._db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)  # no other file is written by way of this one

    def __enter__(self) -> KnowledgeBase:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"KnowledgeBase({str(self.path)!r})"

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of its tables and views."""
        return tuple(shapes())

    def figures(self, *, columns: Sequence[str] | None = None, **filters: Filter) -> DataFrame:
        """Every fact with its place, sentence and document spelled out; what is a name there can be asked by its id."""
        return self.table("figures", columns=columns, **filters)

    def findings(self, *, columns: Sequence[str] | None = None, **filters: Filter) -> DataFrame:
        """What the checks say, also where figures agree; `holds=False` is where they do not."""
        return self.table("findings", columns=columns, **filters)

    def documents(self, *, columns: Sequence[str] | None = None, **filters: Filter) -> DataFrame:
        """The documents, with their whole texts unless `columns` leaves these out."""
        return self.table("documents", columns=columns, **filters)

    def table(self, name: str, *, columns: Sequence[str] | None = None, **filters: Filter) -> DataFrame:
        """A table or view; its name is one of `tables`."""
        from solieu.query.frames import frame

        asked = question(name, columns, filters)
        with self._in_words():
            return frame(self._ask(asked).fetchall(), asked.fields)

    def chunks(
        self, name: str, rows: int, *, columns: Sequence[str] | None = None, **filters: Filter
    ) -> Iterator[DataFrame]:
        """A table or view in frames of so many rows, the last of fewer: for what does not fit into memory."""
        if type(rows) is not int or rows < 1:
            raise QueryError(f"rows: a whole number from 1 is wanted, not {rows!r:.40}")
        return self._chunks(question(name, columns, filters), rows)

    def sql(self, query: str, params: Sequence[Cell] | Mapping[str, Cell] = ()) -> DataFrame:
        """What a query of your own answers; `?` and `:name` in it stand for the `params`."""
        from solieu.query.frames import guessed

        if not isinstance(query, str):
            raise QueryError(f"query: SQL in a str is wanted, not {type(query).__name__}")
        with self._in_words():
            cursor = self._db.execute(query, params)
            if cursor.description is None:
                raise QueryError("this is no question; only what gives rows can be asked, such as SELECT")
            return guessed(cursor.fetchall(), [column[0] for column in cursor.description])

    def _ask(self, asked: Question) -> sqlite3.Cursor:
        return self._db.execute(asked.sql, asked.values)

    def _chunks(self, asked: Question, rows: int) -> Iterator[DataFrame]:
        from solieu.query.frames import frame

        with self._in_words():
            cursor = self._ask(asked)
            while some := cursor.fetchmany(rows):
                yield frame(some, asked.fields)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """What SQLite says, as a sentence: of the file, or of what was asked."""
        with knowledge_bases.in_words(self.path):
            try:
                yield
            except (sqlite3.Error, sqlite3.Warning, OverflowError, UnicodeError) as error:
                if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in _OF_THE_FILE:
                    raise
                raise QueryError(f"this cannot be asked: {error}; see docs/tables.md for what there is") from error
