"""Rows as JSON Lines: one object a row, in UTF-8, with no line break but at its end.

Every column is there, null where it has nothing. What is 0 or 1 becomes true or false; a column of JSON becomes what it
holds. Characters that some readers take for line breaks (U+0085, U+2028, U+2029) are written as escapes, all others as
they are.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from solieu.export.rows import parsed, rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping

    from solieu.export.rows import Cell
    from solieu.export.shapes import Shape

_MAKERS: Mapping[str, Callable[[Cell], Any]] = {"boolean": bool, "object": parsed, "array": parsed}
_BREAKS = ("\N{NEXT LINE}", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}")


def lines(db: sqlite3.Connection, shape: Shape) -> Iterator[str]:
    """The objects, line by line."""
    made = [(name, _MAKERS[kind]) for name, kind in _kinds(shape) if kind in _MAKERS]
    for row in rows(db, shape):
        data: dict[str, Any] = dict(zip(shape.names, row, strict=True))
        for name, make in made:
            if data[name] is not None:
                data[name] = make(data[name])
        yield line(data)


def line(data: object) -> str:
    r"""An object on a line of its own.

    >>> line({"a": "một\N{LINE SEPARATOR}hai", "b": None})
    '{"a": "một\\u2028hai", "b": null}\n'
    """
    written = json.dumps(data, ensure_ascii=False)
    for character in _BREAKS:
        written = written.replace(character, f"\\u{ord(character):04x}")
    return f"{written}\n"


def _kinds(shape: Shape) -> Iterator[tuple[str, str]]:
    return ((field.name, field.kind) for field in shape.fields)
