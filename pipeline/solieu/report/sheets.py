"""Sheets of a workbook, written row by row within what a spreadsheet takes.

Text is text, whatever it begins with: nothing is ever written as a formula or found to be an address. A cell holds
32,767 characters, of a longer text its beginning. A sheet holds 1,048,576 rows; what does not fit goes on in another
of the same name with a number. A sheet holds 65,530 links; after these, cells have their text and no link.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from solieu.report.quotes import visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_CHARACTERS, _NAME = 32_767, 31
_REFUSED = str.maketrans(dict.fromkeys("[]:*?/\\'", "-"))  # in the name of a sheet
_RUN = tuple("=+-@")
_TEXT = {"text_wrap": True, "valign": "top"}
_LINK = {**_TEXT, "font_color": "#0563C1", "underline": 1}
_FORMATS: Mapping[str, Mapping[str, object]] = {
    "text": _TEXT,
    "guarded text": {**_TEXT, "quote_prefix": True},
    "link": _LINK,
    "guarded link": {**_LINK, "quote_prefix": True},
    "head": {"bold": True, "bottom": 1, "valign": "top", "bg_color": "#E7EEF7"},
    "title": {"bold": True, "font_size": 14},
    "whole": {"valign": "top", "num_format": "#,##0"},
    "real": {"valign": "top", "num_format": "#,##0.0#####"},
    "day": {"valign": "top", "num_format": "0"},
}


class Limits(NamedTuple):
    """How many rows and links a spreadsheet takes in one sheet."""

    rows: int = 1_048_576
    links: int = 65_530


class Place(NamedTuple):
    """A row of a sheet; rows are counted from 0."""

    sheet: str
    row: int

    @property
    def address(self) -> str:
        """As a link leads there."""
        return f"internal:'{self.sheet}'!A{self.row + 1}"


class Link(NamedTuple):
    """A text that leads to a row."""

    text: str
    place: Place


class Day(NamedTuple):
    """A year or day as a number: it is not grouped."""

    number: float


Cell = str | float | Link | Day | None


class Column(NamedTuple):
    """The head of a column, and its width in characters."""

    name: str
    width: int


class Book:
    """A workbook that is being written, and what its cells look like."""

    def __init__(self, workbook: Workbook, limits: Limits) -> None:
        self.limits = limits
        self.unlinked = 0
        self._workbook = workbook
        self.formats: Mapping[str, Format] = {name: workbook.add_format(dict(look)) for name, look in _FORMATS.items()}
        self._names: set[str] = set()

    def free(self, name: str) -> str:
        """A name for a sheet that is like `name`, allowed, and not taken (however its letters are written)."""
        wanted = visible(name).translate(_REFUSED).strip() or "-"
        shown, number = wanted[:_NAME], 1
        while shown.lower() in self._names:
            number += 1
            end = f" ({number})"
            shown = wanted[: _NAME - len(end)] + end
        self._names.add(shown.lower())
        return shown

    def sheet(self, name: str) -> Worksheet:
        """A new sheet; its name must be free."""
        return self._workbook.add_worksheet(name)

    def look(self, kind: str, text: str) -> Format:
        """How a text or link is shown; what would be run if somebody edited its cell stays text even then."""
        return self.formats[f"guarded {kind}" if text.startswith(_RUN) else kind]

    def write(self, sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
        """Write a cell that is no link."""
        if isinstance(cell, str):
            text = clipped(cell)
            sheet.write_string(row, column, text, self.look("text", text))
        elif isinstance(cell, Day):
            sheet.write_number(row, column, cell.number, self.formats["day"])
        elif cell is not None and not isinstance(cell, Link):
            sheet.write_number(row, column, cell, self.formats["whole" if cell == int(cell) else "real"])


class Tab:
    """A table in a workbook: its head stays in sight and filters; it goes on in another sheet where one is full."""

    def __init__(self, book: Book, name: str, columns: Sequence[Column]) -> None:
        self._book = book
        self._columns = columns
        self._names = [book.free(name)]
        self._called = name
        self._sheet = self._open()
        self._rows = 0
        self._links = 0

    def place(self, ordinal: int) -> Place:
        """Where the row with a number (from 0) is, or will be."""
        nth, row = divmod(ordinal, self._book.limits.rows - 1)
        while nth >= len(self._names):
            self._names.append(self._book.free(self._called))
        return Place(self._names[nth], row + 1)

    def add(self, cells: Sequence[Cell]) -> Place:
        """Write the next row; returns where it is."""
        place = self.place(self._rows)
        if self._rows and place.row == 1:
            self._finish(self._book.limits.rows - 1)
            self._sheet, self._links = self._open(place.sheet), 0
        for column, cell in enumerate(cells):
            if isinstance(cell, Link):
                self._link(place.row, column, cell)
            else:
                self._book.write(self._sheet, place.row, column, cell)
        self._rows += 1
        return place

    def close(self) -> None:
        """Say where the table ends."""
        self._finish(self.place(self._rows - 1).row if self._rows else 0)

    def _open(self, name: str | None = None) -> Worksheet:
        sheet = self._book.sheet(name or self._names[0])
        sheet.freeze_panes(1, 0)
        for number, column in enumerate(self._columns):
            sheet.set_column(number, number, column.width)
            sheet.write_string(0, number, column.name, self._book.formats["head"])
        return sheet

    def _finish(self, last: int) -> None:
        self._sheet.autofilter(0, 0, last, len(self._columns) - 1)

    def _link(self, row: int, column: int, link: Link) -> None:
        """A cell that leads somewhere; the link keeps no second copy of its text."""
        text = clipped(link.text)
        if self._links == self._book.limits.links:
            self._book.unlinked += 1
            self._book.write(self._sheet, row, column, text)
            return
        self._links += 1
        self._sheet.write_url(row, column, link.place.address, None, "→")
        self._sheet.write_string(row, column, text, self._book.look("link", text))


def clipped(text: str) -> str:
    """A text that fits into a cell, where letters outside the basic plane count twice."""
    if len(text) <= _CHARACTERS // 2:
        return text
    written, most = text.encode("utf-16-le"), 2 * _CHARACTERS
    return text if len(written) <= most else written[: most - 2].decode("utf-16-le", "ignore") + "…"
