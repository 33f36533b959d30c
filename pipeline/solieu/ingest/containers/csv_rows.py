"""The rows of CSV, whatever separates the cells; the first one names the columns.

A row is called by the line in which it begins. A quotation mark that is never closed takes in what follows, up to the
limit of a row; from there on rows are read again.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from solieu.ingest.containers.bounds import LARGEST_ROW
from solieu.ingest.containers.columns import LONG, columns
from solieu.ingest.containers.rows import Row, broken, lines, too_long

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.ingest.containers.rows import Found

_SEPARATORS = ",;\t|"


def is_dump(start: bytes, text_column: str | None) -> bool:
    """Whether a file that begins like this has articles in its rows; else it is one table of figures.

    Tables too have a column `Nội dung`: it must hold long texts throughout.
    """
    whole = start[: start.rfind(b"\n") + 1] or start
    found = [row.cells for row in rows(io.BytesIO(whole), uri="") if isinstance(row, Row)]
    return columns(found, text_column, shortest=LONG) is not None


def rows(stream: io.BufferedIOBase, *, uri: str) -> Iterator[Found]:
    """The rows below that of the names."""
    source = _Lines(lines(stream), uri)
    names: Sequence[str] | None = None
    reader = csv.reader(source, delimiter=source.separator())
    while True:
        number = source.begin()
        try:
            cells = _next(reader)
        except StopIteration:
            yield from source.lost
            return
        except csv.Error as error:
            yield broken(uri, number, f"the row is no CSV ({error}); is a quotation mark missing?")
            continue
        yield from source.lost
        if names is None:
            names = cells
        elif cells:
            yield Row(number, dict(zip(names, cells, strict=False)), sum(map(len, cells)))


def _next(reader: Iterator[list[str]]) -> list[str]:
    """The next row, whose cells may be as long as an article is; the limit that all of the process shares stays."""
    before = csv.field_size_limit(LARGEST_ROW)
    try:
        return next(reader)
    finally:
        csv.field_size_limit(before)


class _Lines:
    """Lines for the reader of CSV, which takes as many as make a row."""

    def __init__(self, found: Iterator[str | None], uri: str) -> None:
        self._found, self._uri = found, uri
        self._ahead = next(found, "")
        self._number = self._size = 0
        self.lost: list[Found] = []

    def separator(self) -> str:
        """The sign that separates the cells of the first line."""
        return max(_SEPARATORS, key=(self._ahead or "").count)

    def begin(self) -> int:
        """The number of the line in which the next row begins."""
        self._size, self.lost = 0, []
        return self._number + 1

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        """The next line that can be read; `csv.Error` where a row has too many."""
        if self._size > LARGEST_ROW:
            raise csv.Error(f"it has more than {LARGEST_ROW >> 20} MiB")
        line = self._take()
        while line is None:
            self.lost.append(too_long(self._uri, self._number))
            line = self._take()
        self._size += len(line)
        return line

    def _take(self) -> str | None:
        self._number += 1
        if self._ahead != "":
            line, self._ahead = self._ahead, ""
            return line
        return next(self._found)
