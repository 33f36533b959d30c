"""XLSX → the text of its sheets: the name of each as a line, then its rows as they are shown.

Policy: values are those that the file keeps, with the number formats of their cells (`number_formats`); formulas are
never worked out. Hidden sheets are left out, as they hold lists and drafts; hidden rows and columns are kept, since
totals count them. A merged cell stands once. Names like `Sheet1` say nothing and are left out. Cells in a font of an
old character set are read in that set.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from solieu.charsets import read_in_font
from solieu.ingest import sheets
from solieu.ingest.extracts import Extract
from solieu.ingest.limits import MOST_CELLS, refuse_above
from solieu.ingest.number_formats import NUMBERED, shown
from solieu.ingest.packages import Package

if TYPE_CHECKING:
    from collections.abc import Iterator

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_NAMELESS = re.compile(r"(?:sheet|trang[ _]?tính|bảng)\s*\(?\d*\)?", re.IGNORECASE)
_WIDEST = 1_000  # columns; a row with more is read cell by cell
_REFERENCE = re.compile(r"([A-Z]{1,3})\d+")


def extract(data: bytes, *, uri: str) -> Extract:
    """The text of a workbook.

    Raises `UnreadableError` where it is damaged, would unpack to too much, or has too many cells.
    """
    package = Package(data, uri=uri)
    main = package.related("officeDocument") or "xl/workbook.xml"
    root = package.root(main)
    if root is None:
        raise package.damaged()
    book = _Book(package, main, root)
    return Extract("\n".join(book.lines(root)), MEDIA_TYPE)


class _Book:
    """What the cells of a workbook refer to: shared texts, fonts, number formats."""

    def __init__(self, package: Package, main: str, root: Any) -> None:
        self.package, self.main = package, main
        properties = root.find(f"{_MAIN}workbookPr")
        self.from_1904 = properties is not None and properties.get("date1904", "0") in ("1", "true")
        self.formats, self.fonts = _styles(self.part("styles"))
        shared = self.part("sharedStrings")
        self.texts = list(shared.iterchildren(f"{_MAIN}si")) if shared is not None else []
        self.cells = 0

    def part(self, kind: str) -> Any:
        name = self.package.related(kind, to=self.main)
        return self.package.root(name) if name else None

    def lines(self, root: Any) -> Iterator[str]:
        for sheet in root.iterfind(f"{_MAIN}sheets/{_MAIN}sheet"):
            name = self.package.related_by_id(sheet.get(_ID, ""), to=self.main)
            if name and sheet.get("state", "visible") == "visible":
                written = list(sheets.lines(self.rows(name)))
                called = sheet.get("name", "").strip()
                yield from (called, *written) if written and not _NAMELESS.fullmatch(called) else written

    def rows(self, name: str) -> Iterator[list[str]]:
        """The rows of a sheet; a blank one where rows are missing."""
        before = 0
        for row in self.package.elements(name, f"{_MAIN}row"):
            number = int(row.get("r")) if row.get("r", "").isdecimal() else before + 1
            if number > before + 1:
                yield []
            before = number
            yield self.row(row)

    def row(self, row: Any) -> list[str]:
        cells: dict[int, str] = {}
        for cell in row.iterchildren(f"{_MAIN}c"):
            if text := self.text(cell).strip():
                cells[_column(cell.get("r", ""), max(cells, default=-1) + 1)] = text
        self.cells += len(cells)
        advice = "cut it into several files"
        refuse_above(MOST_CELLS, self.cells, what="cells", advice=advice, uri=self.package.uri)
        width = max(cells, default=-1) + 1
        return [cells.get(column, "") for column in range(width)] if width <= _WIDEST else list(cells.values())

    def text(self, cell: Any) -> str:
        """What a cell shows."""
        style = _index(cell.get("s", "0"))
        kind, value = cell.get("t", "n"), cell.findtext(f"{_MAIN}v", "")
        font = self.fonts[style] if style < len(self.fonts) else ""
        if kind == "s":
            return _rich(self.texts[_index(value)], font) if value and _index(value) < len(self.texts) else ""
        if kind == "inlineStr":
            inline = cell.find(f"{_MAIN}is")
            return _rich(inline, font) if inline is not None else ""
        if kind == "n":
            return shown(
                value, self.formats[style] if style < len(self.formats) else "General", from_1904=self.from_1904
            )
        return read_in_font(value, font) if kind == "str" else ""  # neither errors nor truth values are figures


def _styles(root: Any) -> tuple[list[str], list[str]]:
    """The number format and the font of each style of cells."""
    if root is None:
        return [], []
    own = {_index(number.get("numFmtId", "")): number.get("formatCode", "") for number in root.iter(f"{_MAIN}numFmt")}
    codes = {**NUMBERED, **own}
    named = [font.find(f"{_MAIN}name") for font in root.iterfind(f"{_MAIN}fonts/{_MAIN}font")]
    fonts = dict(enumerate(name.get("val", "") if name is not None else "" for name in named))
    styles = root.findall(f"{_MAIN}cellXfs/{_MAIN}xf")
    return (
        [codes.get(_index(style.get("numFmtId", "")), "General") for style in styles],
        [fonts.get(_index(style.get("fontId", "")), "") for style in styles],
    )


def _rich(text: Any, font: str) -> str:
    """A text of one font or in runs of several."""
    parts = []
    for child in text:
        if child.tag == f"{_MAIN}t":
            parts.append(read_in_font(child.text or "", font))
        elif child.tag == f"{_MAIN}r":
            own = child.find(f"{_MAIN}rPr/{_MAIN}rFont")
            parts.append(read_in_font(child.findtext(f"{_MAIN}t", ""), own.get("val", "") if own is not None else font))
    return "".join(parts)


def _column(reference: str, default: int) -> int:
    """The number of the column that a reference like `AB12` names, from 0."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return default
    column = 0
    for letter in match[1]:
        column = 26 * column + ord(letter) - ord("A") + 1
    return column - 1


def _index(written: str) -> int:
    """A number of an entry, beyond all of them where it is none."""
    return int(written) if written.isdecimal() and len(written) < 9 else 1 << 30
