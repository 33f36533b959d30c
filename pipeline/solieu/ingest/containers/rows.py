"""What the formats of dumps have in common: rows, the failures that stand for broken ones, and lines."""

from __future__ import annotations

import codecs
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest.containers.bounds import LARGEST_ROW
from solieu.ingest.containers.streams import Source, Whole, buffered, head
from solieu.ingest.formats import BYTE_ORDER_MARKS, HEAD
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Row:
    """A row, by the number by which it is called, and about how many characters are in it."""

    number: int
    cells: Mapping[str, object]
    size: int


Found = Row | Failure


def broken(uri: str, number: int, reason: str) -> Failure:
    """The failure that stands for a row."""
    return Failure(f"{uri}#{number}", "ingest", UnreadableError.__name__, f"{uri}:{number}: {reason}")


def too_long(uri: str, number: int) -> Failure:
    """The failure that stands for a row above the limit."""
    return broken(uri, number, f"the row has more than {LARGEST_ROW >> 20} MiB, the limit; leave it out")


def lines(stream: io.BufferedIOBase) -> Iterator[str | None]:
    """The lines of a stream with their ends, None for each above the limit.

    Bytes that are not UTF-8 are kept as surrogates, for whoever reads the text to decode.
    """
    stream = in_utf_8(stream)
    while line := stream.readline(LARGEST_ROW + 1):
        is_long = len(line) > LARGEST_ROW
        yield None if is_long else line.decode("utf-8", "surrogateescape")
        while is_long and line and not line.endswith(b"\n"):
            line = stream.readline(HEAD)


def in_utf_8(stream: io.BufferedIOBase) -> io.BufferedIOBase:
    """A stream without its byte order mark, in UTF-8 where that told another encoding of Unicode."""
    text = stream if isinstance(stream, io.BufferedReader) else buffered(Whole(stream))
    start = head(text)
    for mark, encoding in BYTE_ORDER_MARKS:
        if start.startswith(mark):
            text.read(len(mark))
            return text if encoding == "utf-8" else buffered(_InUtf8(text, encoding))
    return text


class _InUtf8(Source):
    """Another encoding of Unicode, in UTF-8; what is damaged becomes U+FFFD."""

    def __init__(self, stream: io.BufferedReader, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._ahead = b""

    def some(self, size: int) -> bytes:
        while not self._ahead and (data := self._stream.read1(HEAD)):
            self._ahead = self._decoder.decode(data).encode("utf-8", "replace")
        piece, self._ahead = self._ahead[:size], self._ahead[size:]
        return piece
