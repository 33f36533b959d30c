"""What a column, a table and a view are, and the SQL that makes them.

Every table is STRICT and kept in the order of its key (WITHOUT ROWID): what a dump of a knowledge base says does not
depend on the order in which documents came. Every foreign key has an index, since rows are taken out again when a
document changes; where it may be null, only the rows that have one are in the index.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from textwrap import dedent

_REFERENCE = re.compile(r"REFERENCES (\w+)")
_NAMED = r"REFERENCES \1 (id)"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its SQL type with constraints, and what it holds."""

    name: str
    kind: str
    meaning: str

    @property
    def sql(self) -> str:
        """Its part of the statement that makes the table; a reference names its column, as Datasette expects."""
        return f"{self.name} {_REFERENCE.sub(_NAMED, self.kind)}"

    @property
    def parent(self) -> str | None:
        """The table whose rows it refers to."""
        found = _REFERENCE.search(self.kind)
        return found[1] if found else None


@dataclass(frozen=True, slots=True)
class Table:
    """A table, what a row of it is, its primary key, and the columns it is looked up by besides key and references."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)
    indexes: tuple[str, ...] = ()

    @property
    def sql(self) -> tuple[str, ...]:
        """The statements that make the table and its indexes."""
        columns = ", ".join(column.sql for column in self.columns)
        table = f"CREATE TABLE {self.name} ({columns}, PRIMARY KEY ({', '.join(self.key)})) STRICT, WITHOUT ROWID"
        return (table, *(self._index(column) for column in self.columns if self._is_indexed(column)))

    @property
    def insert(self) -> str:
        """The statement that adds a row."""
        return f"INSERT INTO {self.name} VALUES ({', '.join('?' * len(self.columns))})"

    @property
    def upsert(self) -> str:
        """The statement that adds a row, or brings the one of its key up to date."""
        news = ", ".join(f"{column.name} = excluded.{column.name}" for column in self.columns)
        return f"{self.insert} ON CONFLICT DO UPDATE SET {news}"

    def _is_indexed(self, column: Column) -> bool:
        return column.name in self.indexes or (column.parent is not None and column.name != self.key[0])

    def _index(self, column: Column) -> str:
        given = "" if "NOT NULL" in column.kind else f" WHERE {column.name} IS NOT NULL"
        return f"CREATE INDEX {self.name}_{column.name} ON {self.name} ({column.name}){given}"


@dataclass(frozen=True, slots=True)
class View:
    """A view for people, and what it shows."""

    name: str
    meaning: str
    sql: str

    @property
    def statement(self) -> str:
        """The statement that makes the view."""
        return f"CREATE VIEW {self.name} AS {dedent(self.sql).strip()}"


def columns(*rows: tuple[str, str, str]) -> tuple[Column, ...]:
    """Columns from their names, types and meanings."""
    return tuple(Column(*row) for row in rows)


DOCUMENT = ("document_id", "TEXT NOT NULL REFERENCES documents", "the document it belongs to")
MENTION = columns(
    ("id", "TEXT NOT NULL", "from the document, the kind and the place in it"),
    DOCUMENT,
    ("sentence_id", "TEXT REFERENCES sentences", "the sentence it stands in"),
    ("start_char", "INTEGER NOT NULL", "start in documents.text, in code points"),
    ("end_char", "INTEGER NOT NULL", "end in documents.text, not included"),
    ("raw_start", "INTEGER NOT NULL", "start in documents.raw"),
    ("raw_end", "INTEGER NOT NULL", "end in documents.raw, not included"),
    ("text", "TEXT NOT NULL", "documents.text[start_char:end_char]"),
    ("rule", "TEXT NOT NULL", "the rule that read it"),
)
LATER = "DEFERRABLE INITIALLY DEFERRED"  # rows of one table may refer to rows behind them
SEARCHED = ("rowid", "INTEGER NOT NULL UNIQUE", "the number of its entry in the search index, from the id")


def mentions(name: str, meaning: str, *more: tuple[str, str, str]) -> Table:
    """A table of mentions: where they stand, and what is read there."""
    return Table(name, meaning, (*MENTION, *columns(*more)))


def labelled(name: str, meaning: str) -> Table:
    """A table that holds a gazetteer: labels in two languages, everything else as JSON."""
    return Table(
        name,
        meaning,
        columns(
            ("id", "TEXT NOT NULL", "stable name"),
            ("label_vi", "TEXT", "Vietnamese name"),
            ("label_en", "TEXT", "English name"),
            ("details", "TEXT NOT NULL", "the gazetteer's other columns, as JSON"),
        ),
    )
