"""Filters by column, as SQL.

| filter | finds |
| --- | --- |
| `province="Bắc Ninh"` | what has just this there, tone marks as they are |
| `status=["planned", "target"]` | what has any of these |
| `duplicate_of=None` | what has nothing there |
| `published=("2012-01-01", None)`, `confidence=(0.8, 1)` | what lies between, ends included; for numbers and days |
| `year=2012`, `year=(2010, 2015)` | what is about any of these years, be it as part of a longer time |

`year` is for what has a `start_year` and an `end_year`; where a text leaves one of them open, the other counts alone.
Indicators, programmes and activities of figures are found by their name there, and by the id and English name that
they have in their own tables. A filter of no value, `[]`, finds nothing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from numbers import Integral, Real
from typing import TYPE_CHECKING, NamedTuple

from solieu.errors import InputError
from solieu.export.shapes import Field, shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.export.shapes import Shape

Cell = str | int | float | None
Value = str | int | float | date | None
Filter = Value | Collection[Value]
YEAR = "year"
_RANGED = ("number", "integer", "date")
_NAMED_IN = {"indicator": "indicators", "programme": "programmes", "activity": "activities"}


class QueryError(InputError, TypeError, ValueError):
    """What is asked of a knowledge base cannot be asked; it is a `TypeError` and a `ValueError` as well."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question in SQL, what it is asked with, and the columns of the answer."""

    sql: str
    values: tuple[Cell, ...]
    fields: tuple[Field, ...]


def question(table: str, columns: Collection[str] | None, filters: Mapping[str, Filter]) -> Question:
    """The question for the rows of a table or view that pass all filters."""
    shape = _shape(table)
    fields = shape.fields if columns is None else _fields(shape, columns)
    conditions = [_condition(shape, name, wanted) for name, wanted in filters.items()]
    where = " AND ".join(f"({condition.sql})" for condition in conditions) or "TRUE"
    shown, order = (", ".join(names) for names in ((field.name for field in fields), shape.order))
    values = tuple(value for condition in conditions for value in condition.values)
    return Question(f"SELECT {shown} FROM {shape.name} WHERE {where} ORDER BY {order}", values, fields)


class _Condition(NamedTuple):
    """What goes behind WHERE, and the values it needs."""

    sql: str
    values: tuple[Cell, ...] = ()


def _shape(table: str) -> Shape:
    found = shapes().get(table) if isinstance(table, str) else None
    if found is None:
        raise QueryError(f"there is no table {table!r:.40}; there are {', '.join(shapes())}")
    return found


def _fields(shape: Shape, columns: Collection[str]) -> tuple[Field, ...]:
    if isinstance(columns, str) or not isinstance(columns, Collection) or not columns:
        raise QueryError(f"columns: a list of names is wanted, not {columns!r:.40}")
    return tuple(_field(shape, name) for name in columns)


def _field(shape: Shape, name: str, *besides: str) -> Field:
    found = next((field for field in shape.fields if field.name == name), None)
    if found is None:
        raise QueryError(f"{shape.name} has no column {name!r:.40}; it has {', '.join((*besides, *shape.names))}")
    return found


def _condition(shape: Shape, name: str, wanted: Filter) -> _Condition:
    spans_years = "start_year" in shape.names
    if name == YEAR and spans_years:
        return _about(Field(YEAR, "integer", ""), wanted)
    field = _field(shape, name, *((YEAR,) if spans_years else ()))
    if isinstance(wanted, tuple) and field.kind in _RANGED:
        return _joined(" AND ", _between(field, wanted, low=name, high=name))
    many = _many(wanted)
    cells = tuple(_cell(field, value) for value in many if value is not None)
    marks = ", ".join("?" * len(cells))
    conditions = [_Condition(f"{name} IN ({marks})", cells)]
    if _is_named(shape, name):
        named = f"SELECT label_vi FROM {_NAMED_IN[name]} WHERE id IN ({marks}) OR label_en IN ({marks})"
        conditions.append(_Condition(f"{name} IN ({named})", cells * 2))
    if len(cells) < len(many):
        conditions.append(_Condition(f"{name} IS NULL"))
    return _joined(" OR ", conditions)


def _is_named(shape: Shape, name: str) -> bool:
    """Whether a column holds names of what a gazetteer has ids for."""
    return shape.name == "figures" and name in _NAMED_IN


def _about(field: Field, wanted: Filter) -> _Condition:
    """Whether years and what is wanted of them overlap."""
    ranges = [wanted] if isinstance(wanted, tuple) else [(value, value) for value in _many(wanted)]
    ends = {"low": "coalesce(end_year, start_year)", "high": "coalesce(start_year, end_year)"}
    return _joined(" OR ", [_joined(" AND ", _between(field, one, **ends)) for one in ranges])


def _between(field: Field, ends: Collection[Value], *, low: str, high: str) -> list[_Condition]:
    """That `low` is not below the first end, and `high` not above the second."""
    if len(ends) != 2 or all(end is None for end in ends):
        raise QueryError(f"{field.name}: (low, high) is wanted, one of which may be None, or a list, not {ends!r:.40}")
    sides = zip((f"{low} >= ?", f"{high} <= ?"), ends, strict=True)
    return [_Condition(sql, (_cell(field, end),)) for sql, end in sides if end is not None]


def _joined(by: str, conditions: Sequence[_Condition]) -> _Condition:
    sql = by.join(f"({condition.sql})" for condition in conditions) or "FALSE"
    return _Condition(sql, tuple(value for condition in conditions for value in condition.values))


def _many(wanted: Filter) -> Collection[Value]:
    return wanted if isinstance(wanted, Collection) and not isinstance(wanted, str | bytes | Mapping) else (wanted,)  # type: ignore[return-value]


def _cell(field: Field, value: object) -> Cell:
    """A value as the column has it."""
    wanted, read = _READ[field.kind]
    try:
        return read(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise QueryError(f"{field.name}: {wanted} is wanted, not {value!r:.40}") from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return unicodedata.normalize("NFC", value)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, Real | Decimal):
        raise TypeError
    return float(value)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise TypeError
    return int(value)


def _truth(value: object) -> int:
    if value not in (True, False):
        raise ValueError
    return int(bool(value))


def _day(value: object) -> str:
    stated = datetime.fromisoformat(value) if isinstance(value, str) else value
    if not isinstance(stated, date):
        raise TypeError
    return (stated.date() if isinstance(stated, datetime) else stated).isoformat()


def _not_asked(value: object) -> Cell:
    raise TypeError(value)


_READ: Mapping[str, tuple[str, Callable[[object], Cell]]] = {
    "string": ("a str, or a list of some,", _text),
    "integer": ("a whole number, a list of some, or (low, high)", _whole),
    "number": ("a number, a list of some, or (low, high)", _number),
    "boolean": ("True or False", _truth),
    "date": ("a date or YYYY-MM-DD, a list of some, or (low, high)", _day),
    "object": ("None, since this column holds JSON,", _not_asked),
    "array": ("None, since this column holds JSON,", _not_asked),
}
