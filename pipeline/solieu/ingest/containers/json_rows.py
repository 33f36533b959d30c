"""The rows of JSON: an object a line, or one list of objects (objects one after another, too), as a stream.

In lines a broken object is one failure; in a list nothing tells where the next begins, and the rest is lost. Objects
inside a row are taken apart by one level: `{"_source": {"content": …}}` has the column `_source.content`.
"""

from __future__ import annotations

import codecs
import json
from typing import TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest.containers.bounds import LARGEST_ROW
from solieu.ingest.containers.rows import Row, broken, in_utf_8, lines, too_long
from solieu.ingest.formats import HEAD

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

    from solieu.ingest.containers.rows import Found

_BETWEEN = " \t\r\n,[]"
_PIECE = 1 << 18  # characters
_BROKEN = (ValueError, RecursionError)  # of JSON, and of numbers with thousands of digits; of brackets as many


def objects_of_lines(stream: io.BufferedIOBase, *, uri: str) -> Iterator[Found]:
    """The objects of JSON lines, by their lines."""
    for number, line in enumerate(lines(stream), 1):
        if line is None:
            yield too_long(uri, number)
        elif line.strip():
            yield _row(line, number, uri)


def objects_of_list(stream: io.BufferedIOBase, *, uri: str) -> Iterator[Found]:
    """The objects of a list, by their numbers."""
    text = _Text(in_utf_8(stream))
    number = 0
    while text.skip(_BETWEEN):
        number += 1
        try:
            value, size = text.value()
        except _BROKEN as error:
            message = f"{uri} is damaged from object {number} on ({_reason(error)}); write one object a line"
            raise UnreadableError(message, uri=uri) from error
        yield _of_object(value, number, size, uri)


def _row(line: str, number: int, uri: str) -> Found:
    try:
        value = json.loads(line)
    except _BROKEN as error:
        return broken(uri, number, f"the line is no JSON ({_reason(error)})")
    return _of_object(value, number, len(line), uri)


def _of_object(value: object, number: int, size: int, uri: str) -> Found:
    if not isinstance(value, dict):
        return broken(uri, number, "the row is no JSON object")
    return Row(number, dict(_flat(value)), size)


def _flat(value: dict[str, object]) -> Iterator[tuple[str, object]]:
    for name, cell in value.items():
        if isinstance(cell, dict):
            yield from ((f"{name}.{inner}", part) for inner, part in cell.items())
        else:
            yield name, cell


def _reason(error: Exception) -> str:
    """What is wrong, without what differs from one version of Python to the next."""
    return error.msg if isinstance(error, json.JSONDecodeError) else "it cannot be taken in"


class _Text:
    """A stream as text of which as much is in memory as an object needs."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        self._text, self._at, self._is_all = "", 0, False

    def skip(self, letters: str) -> bool:
        """Pass over any of some letters; whether anything is left."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in letters:
                self._at += 1
            if self._at < len(self._text):
                return True
            if self._is_all:
                return False
            self._more()

    def value(self) -> tuple[object, int]:
        """The value that begins here, and how long it is written; `ValueError` where none does."""
        while True:
            try:
                value, end = json.JSONDecoder().raw_decode(self._text, self._at)
            except ValueError:
                if self._is_all or len(self._text) - self._at > LARGEST_ROW:
                    raise
                self._more()
            else:
                size, self._at = end - self._at, end
                return value, size

    def _more(self) -> None:
        """Twice as much text, or the first of it."""
        self._text, self._at = self._text[self._at :], 0
        wanted = max(_PIECE, 2 * len(self._text))
        while len(self._text) < wanted and not self._is_all:
            data = self._stream.read1(HEAD)
            self._is_all = not data
            self._text += self._decoder.decode(data, final=self._is_all)
