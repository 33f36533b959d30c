"""The JSON Schema of an analysis, from the same types that it is written and read by."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from solieu.interchange.forms import MENTION, PARTS, SCHEMA, VALUES, kinds
from solieu.model import Mention

_SCALARS: Mapping[Any, Mapping[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer", "minimum": 0},  # the only ones are places in a text
    bool: {"type": "boolean"},
    float: {"type": "number"},
    Decimal: {"type": "string", "pattern": r"^-?\d+(\.\d+)?(E[+-]\d+)?$"},
    date: {"type": "string", "format": "date"},
}
_NUMBER = {"type": "integer", "minimum": 0, "description": "its number in mentions"}


def document_schema() -> dict[str, Any]:
    """The schema (2020-12) of a whole analysis."""
    defined: dict[str, Any] = {}
    whole = _object(PARTS, defined)
    whole["properties"]["schema"] = {"const": SCHEMA}
    read = ({**MENTION, "kind": Literal[kind], "value": value} for kind, value in VALUES.items())
    defined["Mention"] = {"anyOf": [_object(members, defined) for members in read]}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **whole, "$defs": dict(sorted(defined.items()))}


def _object(members: Mapping[str, Any], defined: dict[str, Any]) -> dict[str, Any]:
    properties = {name: _schema(kind, defined) for name, kind in members.items()}
    return {
        "type": "object",
        "properties": properties,
        "required": list(members),
        "additionalProperties": False,
    }


def _schema(kind: Any, defined: dict[str, Any]) -> Mapping[str, Any]:
    """The schema of values of a kind; that of a class goes to those `defined`."""
    if kind in _SCALARS:
        return _SCALARS[kind]
    if kind is Mention:
        return {"anyOf": [_NUMBER, _reference(kind)]}
    if isinstance(kind, type) and not get_origin(kind):
        if kind.__name__ not in defined:
            defined[kind.__name__] = _object(kinds(kind), defined)
        return _reference(kind)
    return _generic(get_origin(kind), get_args(kind), defined)


def _generic(origin: Any, arguments: tuple[Any, ...], defined: dict[str, Any]) -> Mapping[str, Any]:
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, UnionType):
        return {"anyOf": [_schema(arguments[0], defined), {"type": "null"}]}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _schema(arguments[1], defined)}
    return {"type": "array", "items": _reference(Mention) if origin is list else _schema(arguments[0], defined)}


def _reference(kind: type) -> Mapping[str, str]:
    return {"$ref": f"#/$defs/{kind.__name__}"}
