"""What a table or view looks like outside the knowledge base: its columns with their types and meanings, its keys.

Types are those of Frictionless table schemas. Days are dates, but for the day that a text writes beside a decree, which
may not exist; what is 0 or 1 is a boolean; JSON is an object or an array. Amounts are numbers of 64 bits, as they are
kept. What leads into the search index means nothing outside and stays at home, and so do the signatures of wordings.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from solieu.errors import InputError
from solieu.export.view_columns import GROUPED, KEYS, OF_VIEWS
from solieu.load.schema import TABLES, VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from solieu.load.columns import Column, Table

Kind = Literal["string", "integer", "number", "boolean", "date", "object", "array"]

_KINDS: Mapping[str, Kind] = {"TEXT": "string", "INTEGER": "integer", "REAL": "number"}
_KINDS_OF: Mapping[str, Kind] = {
    **dict.fromkeys(("published", "issued", "start_date", "end_date", "valid_from", "valid_to"), "date"),
    "replaced_on": "date",
    **dict.fromkeys(("holds", "relative", "known", "finished"), "boolean"),
    **dict.fromkeys(("because", "details", "options"), "object"),
    "suggestions": "array",
}
_FEW_WORDS = frozenset(
    (
        *("indicator", "unit", "bound", "per", "status", "source", "programme", "activity", "place", "province"),
        *("kind", "change", "rule", "check_kind", "code", "severity", "role", "doc_type", "level", "media_type"),
        *("language", "publisher", "encoding", "run_id", "stage", "error", "ruling"),
    )
)
_AT_HOME = frozenset(("rowid",))
_NOT_SHOWN = frozenset(("signatures",))


@dataclass(frozen=True, slots=True)
class Field:
    """A column: what its cells are and mean, whether each has a value, and the table whose rows it names."""

    name: str
    kind: Kind
    meaning: str
    required: bool = False
    parent: str | None = None

    @property
    def has_few_words(self) -> bool:
        """Whether the same words come again and again."""
        return self.kind == "string" and self.name in _FEW_WORDS


@dataclass(frozen=True, slots=True)
class Shape:
    """A table or view: what a row of it is, its columns, its key (a view may have none), the order of its rows."""

    name: str
    meaning: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    order: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(field.name for field in self.fields)

    @property
    def sql(self) -> str:
        """The question for all its rows, always in the same order."""
        return f"SELECT {', '.join(self.names)} FROM {self.name} ORDER BY {', '.join(self.order)}"


@cache
def shapes() -> Mapping[str, Shape]:
    """Every table and view that can be exported, by name: tables first."""
    return {shape.name: shape for shape in (*_tables(), *_views())}


def shape(name: str) -> Shape:
    """The table or view of a name; `InputError` where there is none."""
    known = shapes()
    if name not in known:
        raise InputError(f"there is no table {name!r} to export; there are {', '.join(sorted(known))}")
    return known[name]


def _tables() -> Iterator[Shape]:
    for table in TABLES:
        if table.name not in _NOT_SHOWN:
            fields = tuple(_field(column) for column in table.columns if column.name not in _AT_HOME)
            yield Shape(table.name, table.meaning, fields, table.key, table.key)


def _field(column: Column) -> Field:
    kind = _KINDS_OF.get(column.name, _KINDS[column.kind.split()[0]])
    return Field(column.name, kind, column.meaning, "NOT NULL" in column.kind, column.parent)


def _views() -> Iterator[Shape]:
    tables = {table.name: table for table in TABLES}
    for view in VIEWS:
        key = KEYS.get(view.name, ())
        fields = tuple(_shown(*row, tables=tables, key=key) for row in OF_VIEWS[view.name])
        yield Shape(view.name, view.meaning, fields, key, key or GROUPED)


def _shown(name: str, of: str, meaning: str, *, tables: Mapping[str, Table], key: tuple[str, ...]) -> Field:
    """A column of a view: one of a table's, or something of a kind that is worked out."""
    table, _, origin = of.partition(".")
    if not origin:
        kind: Kind = _KINDS[of]
        return Field(name, kind, meaning, name in key)
    column = next(column for column in tables[table].columns if column.name == origin)
    found = _field(column)
    parent = table if origin == "id" else found.parent
    return Field(name, found.kind, meaning or found.meaning, name in key, parent)
