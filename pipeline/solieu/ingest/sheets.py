"""Tables of figures → text: CSV and TSV, and the blocks of rows that any sheet falls into.

Policy: rows that stand together, without a blank one between them, are a block; its first and last rows with one cell
are lines (a caption, `Đơn vị tính: …`, a note), the others rows `| a | b |`. Numbers and days are written the
Vietnamese way. A file writes its numbers the other way round where one of them can be read no other way and none speaks
against it.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from io import StringIO
from typing import TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest import tables
from solieu.ingest.encodings import decode
from solieu.ingest.extracts import Extract
from solieu.ingest.formats import SEPARATORS
from solieu.ingest.limits import MOST_CELLS, refuse_above
from solieu.ingest.tables import Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SAMPLE = 1 << 16  # characters by which the separator is told
_NUMBER = re.compile(r"[-+]?\d[\d.,]*")
_VIETNAMESE = re.compile(
    r"[-+]?(?:\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})|0,\d+)"
)
_REVERSED = re.compile(
    r"[-+]?(?:\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+)"
)
_SWAP = str.maketrans(",.", ".,")
_ISO_DAY = re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[ T]00:00(?::00)?)?")


def extract(data: bytes, *, uri: str) -> Extract:
    """The text of a table of figures with a separator between its cells.

    Raises `UnreadableError` where it cannot be decoded or cut into cells, or has too many of them.
    """
    decoded = decode(data, uri=uri)
    try:
        grid = list(_rows(decoded.text))
    except csv.Error as error:
        raise UnreadableError(f"{uri} is no table ({error}); save it as plain text", uri=uri) from error
    refuse_above(MOST_CELLS, sum(map(len, grid)), what="cells", advice="cut it into several files", uri=uri)
    media_type = "text/tab-separated-values" if _separator(decoded.text) == "\t" else "text/csv"
    return Extract("\n".join(lines(_in_vietnamese(grid))), media_type, encoding=decoded.encoding, margin=decoded.margin)


def lines(grid: Iterable[Sequence[str]]) -> Iterator[str]:
    """The rows of a sheet as text, block by block; no blank row is kept."""
    block: list[list[str]] = []
    for row in grid:
        cells = [Cell((text,)).text for text in row]
        if any(cells):
            block.append(cells)
        else:
            yield from _block(block)
            block = []
    yield from _block(block)


def _block(block: list[list[str]]) -> Iterator[str]:
    wide = [number for number, row in enumerate(block) if sum(map(bool, row)) > 1]
    first, last = (wide[0], wide[-1] + 1) if wide else (len(block), len(block))
    yield from map("".join, block[:first])
    yield from tables.rows(block[first:last])
    yield from map("".join, block[last:])


def _rows(text: str) -> Iterator[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=_separator(text))


def _separator(text: str) -> str:
    """The sign between cells: the one that the most lines at the beginning have equally often."""
    beginning = [line for line in text[:_SAMPLE].splitlines() if line.strip()]

    def evenness(sign: str) -> tuple[int, int]:
        usual = Counter(line.count(sign) for line in beginning if sign in line).most_common(1)
        return (usual[0][1], usual[0][0]) if usual else (0, 0)

    return max(SEPARATORS, key=evenness)


def _in_vietnamese(grid: list[list[str]]) -> Iterator[list[str]]:
    """The cells with numbers and days as Vietnamese texts write them."""
    cells = [text.strip() for row in grid for text in row]
    is_reversed = any(map(_REVERSED.fullmatch, cells)) and not any(map(_VIETNAMESE.fullmatch, cells))
    for row in grid:
        yield [_written(text.strip(), is_reversed=is_reversed) for text in row]


def _written(text: str, *, is_reversed: bool) -> str:
    if is_reversed and _NUMBER.fullmatch(text):
        return text.translate(_SWAP)
    day = _ISO_DAY.fullmatch(text)
    return f"{int(day[3])}/{int(day[2])}/{day[1]}" if day else text
