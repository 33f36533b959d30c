"""A page of a PDF → its text: lines in the order of the page, the rows of its tables in their place.

Policy: a page with neither ruling lines nor a font of an old character set is read as it stands. Otherwise it is read
letter by letter: those inside a table go to its cells, those in an old font are read in its set. A grid that is no
table of figures (a frame, the head of an official document) is read as lines.
"""

from __future__ import annotations

import ctypes
import re
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

from solieu.charsets import read_in_font
from solieu.ingest import tables
from solieu.ingest.fonts import is_old
from solieu.ingest.pdf.rulings import Grid, grids, turned
from solieu.ingest.tables import Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pypdfium2 import PdfPage, PdfTextPage

_BROKEN_WORD = "\ufffe"  # what pdfium makes of a hyphen at the end of a line and of the end
_HYPHEN = 2  # the same in the text of a single letter
_SUBSET = re.compile(r"[A-Z]{6}\+")
_LONGEST_NAME = 128

_Place = tuple[int | None, tuple[int, int]]
_OUTSIDE: _Place = (None, (0, 0))


class _Letter(NamedTuple):
    """A letter, the font it is in, and the grid and the cell it stands in."""

    sign: str
    font: str
    grid: int | None
    cell: tuple[int, int]


def page_text(page: PdfPage) -> str:
    """The text of a page."""
    text_page = page.get_textpage()
    try:
        found = grids(page)
        if not found and not _has_old_font(page):
            return str(text_page.get_text_range(errors="replace")).replace(_BROKEN_WORD, "-\n")
        return _by_letters(list(_letters(text_page, found, page.get_rotation())), found)
    finally:
        text_page.close()


def _has_old_font(page: PdfPage) -> bool:
    texts = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=3)
    return any(is_old(_plain(text.get_font().get_base_name())) for text in texts)


@lru_cache(maxsize=256)
def _plain(name: str) -> str:
    """The name of a font without the marks of a subset and of its weight."""
    return _SUBSET.sub("", name).partition(",")[0]


def _letters(text_page: PdfTextPage, found: Sequence[Grid], rotation: int) -> Iterator[_Letter]:
    """The letters of a page; spaces and line ends that are not printed belong where the letter before them stands."""
    raw = text_page.raw
    name, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    font, place = "", _OUTSIDE
    for index in range(text_page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(raw, index)
        if not pdfium.FPDFText_IsGenerated(raw, index):
            if pdfium.FPDFText_GetFontInfo(raw, index, name, _LONGEST_NAME, flags):
                font = _plain(name.value.decode("utf-8", "replace"))
            pdfium.FPDFText_GetCharBox(raw, index, left, right, bottom, top)
            x, y = (left.value + right.value) / 2, (bottom.value + top.value) / 2
            place = _place(*turned(x, y, rotation), found)
        yield _Letter("-\n" if code == _HYPHEN else chr(code), font, *place)


def _place(x: float, y: float, found: Sequence[Grid]) -> _Place:
    """The grid and the cell at a point."""
    for number, grid in enumerate(found):
        if (cell := grid.cell(x, y)) is not None:
            return number, cell
    return _OUTSIDE


def _by_letters(letters: Sequence[_Letter], found: Sequence[Grid]) -> str:
    """The lines of a page, with the rows of a table where its first letter stands."""
    rows = {number: list(_rows(letters, number, grid)) for number, grid in enumerate(found)}
    tabular = {number for number, lines in rows.items() if lines}
    parts: list[str] = []
    for number, run in groupby(letters, key=lambda letter: letter.grid if letter.grid in tabular else None):
        if number is None:
            parts.append(_read(run))
        else:
            parts.append("\n" + "\n".join(rows.pop(number, ())) + "\n")
    return "".join(parts)


def _rows(letters: Iterable[_Letter], number: int, grid: Grid) -> Iterator[str]:
    """The rows of a grid; none where it is no table."""
    inside: dict[tuple[int, int], list[_Letter]] = {}
    for letter in letters:
        if letter.grid == number:
            inside.setdefault(letter.cell, []).append(letter)
    height, width = grid.shape
    texts = {cell: tuple(_read(run).splitlines()) for cell, run in inside.items()}
    table = [[Cell(texts.get((row, column), ())) for column in range(width)] for row in range(height)]
    return tables.lines(table) if tables.is_table(table) else iter(())


def _read(letters: Iterable[_Letter]) -> str:
    runs = groupby(letters, key=lambda letter: letter.font)
    return "".join(read_in_font("".join(letter.sign for letter in run), font) for font, run in runs)
