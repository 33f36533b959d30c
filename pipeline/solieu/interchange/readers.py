"""What an analysis holds, from plain types that may come from anywhere: every value is of its kind, or refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from math import isfinite
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from solieu.interchange.forms import MENTION, PARTS, VALUES, FormatError, kinds
from solieu.model import Exclusion, Mention

if TYPE_CHECKING:
    from collections.abc import Callable


class Reader:
    """Makes what one analysis holds of plain types, following the types of the fields; `read` are all its mentions."""

    def __init__(self) -> None:
        self._mentions: list[Mention] = []
        self.read: list[tuple[str, Mention]] = []

    def parts(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """The parts of an analysis."""
        return self._members(PARTS, data, "")

    def _members(self, wanted: Mapping[str, Any], data: object, at: str) -> dict[str, Any]:
        """The members of an object that has just these, in the order in which they are wanted."""
        if not isinstance(data, Mapping):
            raise _error(at, "an object is wanted", data)
        for name in (*wanted, *data):
            if name not in data or name not in wanted:
                sentence = "it has no place for" if name in data else "it lacks"
                raise FormatError(f"{at or 'the analysis'}: {sentence} {str(name)[:40]!r}")
        return {name: self._value(kind, data[name], f"{at}.{name}" if at else name) for name, kind in wanted.items()}

    def _value(self, kind: Any, data: object, at: str) -> Any:
        """A value of a kind, which is a type as annotations have it."""
        if kind in _SCALARS:
            return _scalar(kind, data, at)
        if kind is Mention:
            return self._referred(data, at)
        if isinstance(kind, type) and is_dataclass(kind):
            return kind(**self._members(kinds(kind), data, at))
        return self._generic(get_origin(kind), get_args(kind), data, at)

    def _generic(self, origin: Any, arguments: tuple[Any, ...], data: object, at: str) -> Any:
        if origin is Literal:
            return _choice(arguments, data, at)
        if origin in (Union, UnionType):
            return None if data is None else self._value(arguments[0], data, at)
        if origin is Mapping:
            return self._mapping(arguments[1], data, at)
        if not isinstance(data, list | tuple):
            raise _error(at, "a list is wanted", data)
        if origin is list:
            self._mentions += (self._mention(item, f"{at}[{number}]") for number, item in enumerate(data))
            return tuple(self._mentions)
        return tuple(self._value(arguments[0], item, f"{at}[{number}]") for number, item in enumerate(data))

    def _mapping(self, kind: Any, data: object, at: str) -> dict[str, Any]:
        if not isinstance(data, Mapping):
            raise _error(at, "an object is wanted", data)
        return {_scalar(str, key, at): self._value(kind, item, f"{at}.{key}") for key, item in data.items()}

    def _referred(self, data: object, at: str) -> Mention:
        """The mention of a number, or one that stands there itself."""
        if isinstance(data, Mapping):
            return self._mention(data, at)
        number: int = _scalar(int, data, at)
        if not 0 <= number < len(self._mentions):
            raise FormatError(f"{at}: there is no mention of this number; there are {len(self._mentions)}, from 0")
        return self._mentions[number]

    def _mention(self, data: object, at: str) -> Mention:
        """A mention in full; its place in the raw text is not kept, since it follows from the repairs."""
        kind = data.get("kind") if isinstance(data, Mapping) else None
        value = VALUES.get(kind, Exclusion) if isinstance(kind, str) else Exclusion
        members = self._members({**MENTION, "value": value}, data, at)
        del members["raw_span"]
        self.read.append((at, Mention(**members)))
        return self.read[-1][1]


def _decimal(data: object) -> Decimal:
    number = Decimal(data) if isinstance(data, str) else Decimal("NaN")
    if not number.is_finite():
        raise ValueError
    return number


def _day(data: object) -> date:
    if not isinstance(data, str):
        raise TypeError
    return date.fromisoformat(data)


def _float(data: object) -> float:
    if isinstance(data, bool) or not isinstance(data, int | float) or not isfinite(data):
        raise TypeError
    return float(data)


def _of(kind: type) -> Callable[[object], Any]:
    """Takes values of one type and of none below it: True is no number."""

    def same(data: object) -> object:
        if type(data) is not kind:
            raise TypeError
        return data

    return same


_SCALARS: Mapping[Any, tuple[str, Callable[[object], Any]]] = {
    str: ("a string", _of(str)),
    int: ("a whole number", _of(int)),
    bool: ("true or false", _of(bool)),
    float: ("a number", _float),
    Decimal: ("a number as a string", _decimal),
    date: ("a day as YYYY-MM-DD", _day),
}


def _scalar(kind: Any, data: object, at: str) -> Any:
    wanted, read = _SCALARS[kind]
    try:
        return read(data)
    except (TypeError, ValueError, OverflowError, InvalidOperation) as error:
        raise _error(at, f"{wanted} is wanted", data) from error


def _choice(choices: tuple[Any, ...], data: object, at: str) -> object:
    if data not in choices:
        raise _error(at, f"one of {', '.join(choices)} is wanted", data)
    return data


def _error(at: str, wanted: str, data: object) -> FormatError:
    given = repr(data[:40]) if isinstance(data, str) else type(data).__name__
    return FormatError(f"{at}: {wanted}, not {given}")
