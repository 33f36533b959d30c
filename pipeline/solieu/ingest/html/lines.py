"""A tree of HTML → the lines that a reader of the page sees, each with the element it stands in.

Policy: white space is as a browser shows it; entities are letters; an item of a list is a bullet, or its number where
the list is numbered; a table of figures becomes rows (see `tables`), one that arranges a page becomes the lines of its
cells. Scripts, comments and what is hidden are gone before (`trees`).
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, NamedTuple

from lxml import etree

from solieu.ingest import tables
from solieu.ingest.tables import Cell

_SPACE = re.compile(r"[ \t\r\n\f]+")
_MARKED = re.compile(r"[-–—+*•●▪◦·✓➢] | \(? (?:\d{1,2}|[a-zđ]|[IVX]{1,5}) [.)]", re.VERBOSE)
_BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
        ),
        *(
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
        ),
        *("h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section"),
        *("summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"),
    )
)


class Line(NamedTuple):
    """A line of a page, the innermost block it stands in, and the share of it that is links."""

    text: str
    element: Any
    linked: float = 0.0


def lines(root: Any) -> list[Line]:
    """The lines below an element, none of them blank."""
    return _Reader().read(root)


class _Reader:
    """The line that is being read, and those before it."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.pieces: list[str] = []
        self.linked = 0
        self.links = 0
        self.preformatted = 0
        self.mark = ""
        self.items: Counter[Any] = Counter()

    def read(self, root: Any) -> list[Line]:
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if event == "end":
                self._close(element, is_root=element is root)
            elif table := _table(element):
                self._end_line(element.getparent())
                self.lines += (Line(row, element) for row in tables.lines(table))
                walker.skip_subtree()
            else:
                self._open(element)
        return self.lines

    def _open(self, element: Any) -> None:
        if element.tag in _BLOCKS:
            self._end_line(element.getparent())
        self._enter(element, 1)
        self._add(element.text)

    def _close(self, element: Any, *, is_root: bool) -> None:
        if is_root or element.tag in _BLOCKS:
            self._end_line(element)
        self._enter(element, -1)
        if not is_root:
            self._add(element.tail)

    def _enter(self, element: Any, step: int) -> None:
        """Go into an element that changes how its text is read, or out of it."""
        if element.tag == "a":
            self.links += step
        elif element.tag == "pre":
            self.preformatted += step
        elif element.tag == "li":
            self.mark = self._next_mark(element.getparent()) if step > 0 else ""

    def _next_mark(self, parent: Any) -> str:
        """The sign of an item of a list: its number, or a dash."""
        if parent is None or parent.tag != "ol":
            return "- "
        self.items[parent] += 1
        return f"{self.items[parent] + _whole(parent, 'start', 1) - 1}. "

    def _add(self, text: str | None) -> None:
        if text:
            self.pieces.append(text if self.preformatted else _SPACE.sub(" ", text))
            self.linked += len(text.strip()) if self.links else 0

    def _end_line(self, element: Any) -> None:
        text = "".join(self.pieces)
        for line in filter(None, map(str.strip, text.split("\n"))):
            mark, self.mark = self.mark, ""
            words = _SPACE.sub(" ", line)
            linked = self.linked / len(text.strip())
            self.lines.append(Line(words if _MARKED.match(words) else mark + words, element, linked))
        self.pieces, self.linked = [], 0


def _table(element: Any) -> list[list[Cell]] | None:
    """The cells of an element, if it is a table of figures."""
    if element.tag != "table" or element.find(".//table") is not None:
        return None
    table = [[_cell(cell) for cell in row.iterchildren("td", "th")] for row in element.iter("tr")]
    return table if tables.is_table(table) else None


def _cell(element: Any) -> Cell:
    texts = tuple(line.text for line in lines(element))
    return Cell(texts, _whole(element, "colspan", 1), _whole(element, "rowspan", 1))


def _whole(element: Any, name: str, default: int) -> int:
    """A whole number that an attribute says."""
    written = element.get(name, "").strip()
    return int(written) if written.isdecimal() and len(written) < 6 else default
