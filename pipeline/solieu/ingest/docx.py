"""DOCX → the text of the document: paragraphs, numbered items and rows of tables in order, text boxes, footnotes.

Policy: what a reader sees is read (insertions that are tracked, content controls, smart tags, text boxes), what he does
not see is not (deletions, hidden runs, field codes). Items carry the number that Word gives them. A tab inside a line
is a space, several are cells. Runs in a font of an old character set are read in that set. Of the properties of the
file only the title serves, where the text has none and it can be one: the days there are those of copies and templates.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Any

from solieu.charsets import read_in_font
from solieu.ingest import tables
from solieu.ingest.docx_styles import WORD, Numbers, Styles, is_on
from solieu.ingest.extracts import Extract
from solieu.ingest.mastheads import Masthead
from solieu.ingest.mastheads import title as masthead_title
from solieu.ingest.packages import Package
from solieu.ingest.tables import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_UNSEEN = frozenset(
    (
        *(f"{WORD}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText", "delText", "object")),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
_SIGNS = {f"{WORD}tab": "\t", f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}noBreakHyphen": "-"}
_TAB = re.compile(r"(?<! ) *\t[ \t]*")


def extract(data: bytes, *, uri: str) -> Extract:
    """The text of a document.

    Raises `UnreadableError` where it is damaged, or would unpack to too much.
    """
    package = Package(data, uri=uri)
    main = package.related("officeDocument") or "word/document.xml"
    root = package.root(main)
    if root is None:
        raise package.damaged()
    reader = _Reader(package, main)
    notes = _part(package, "footnotes", main)
    lines = [*reader.lines(root), *(reader.lines(notes) if notes is not None else ())]
    return Extract("\n".join(lines), MEDIA_TYPE, spare=Masthead(title=_title(package)))


def _part(package: Package, kind: str, main: str) -> Any:
    name = package.related(kind, to=main)
    return package.root(name) if name else None


def _title(package: Package) -> str | None:
    """The title in the properties of the file; not the first words of its letterhead, which Word puts there."""
    name = package.related("core-properties")
    properties = package.root(name) if name else None
    return masthead_title(properties.findtext(_TITLE) or "") if properties is not None else None


class _Reader:
    """The styles and numbers of a document, as far as it has been read."""

    def __init__(self, package: Package, main: str) -> None:
        self.styles = Styles(_part(package, "styles", main))
        self.numbers = Numbers(_part(package, "numbering", main))

    def lines(self, element: Any) -> Iterator[str]:
        """The lines of what holds paragraphs and tables."""
        for child in element:
            if child.tag == f"{WORD}p":
                yield from self.paragraph(child)
            elif child.tag == f"{WORD}tbl":
                yield from tables.lines(
                    [[self.cell(cell) for cell in _within(row, "tc")] for row in _within(child, "tr")]
                )
            elif child.tag not in _UNSEEN and isinstance(child.tag, str):
                yield from self.lines(child)

    def paragraph(self, paragraph: Any) -> Iterator[str]:
        """The lines of a paragraph, then those of the text boxes that hang on it."""
        runs = groupby(self.runs(paragraph), key=lambda run: run[0])
        text = "".join(read_in_font("".join(text for _, text in run), font) for font, run in runs)
        mark = self.numbers.mark(paragraph, self.styles) if text.strip() else ""
        for line in text.split("\n"):
            if bare := line.strip():
                yield mark + (_TAB.sub("\t" if len(_TAB.findall(bare)) > 1 else " ", bare))
                mark = ""
        for box in paragraph.iter(f"{WORD}txbxContent"):
            if not _is_fallback(box):
                yield from self.lines(box)

    def runs(self, element: Any) -> Iterator[tuple[str, str]]:
        """Font and text of the runs in a paragraph."""
        for child in element:
            if child.tag == f"{WORD}r":
                if not is_on(child.find(f"{WORD}rPr"), "vanish"):
                    yield self.styles.font(child, element), "".join(_run(child))
            elif child.tag == f"{_MATHS}t":
                yield "", child.text or ""
            elif child.tag not in _UNSEEN and child.tag != f"{WORD}txbxContent" and isinstance(child.tag, str):
                yield from self.runs(child)

    def cell(self, cell: Any) -> Cell:
        """A cell; one that goes on from the row above is blank."""
        properties = cell.find(f"{WORD}tcPr")
        span = properties.find(f"{WORD}gridSpan") if properties is not None else None
        merged = properties.find(f"{WORD}vMerge") if properties is not None else None
        goes_on = merged is not None and merged.get(f"{WORD}val", "continue") == "continue"
        width = span.get(f"{WORD}val", "") if span is not None else ""
        columns = int(width) if width.isdecimal() and len(width) < 4 else 1
        return Cell(() if goes_on else tuple(self.lines(cell)), columns)


def _run(run: Any) -> Iterator[str]:
    for child in run:
        if child.tag == f"{WORD}t":
            yield child.text or ""
        else:
            yield _SIGNS.get(child.tag, "")


def _within(element: Any, name: str) -> Iterator[Any]:
    """The rows of a table or cells of a row, be they in a content control or tracked."""
    for child in element:
        if child.tag == f"{WORD}{name}":
            yield child
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN and child.tag != f"{WORD}tc":
            yield from _within(child, name)


def _is_fallback(box: Any) -> bool:
    """Whether a text box says again, for old programs, what another says."""
    return any(ancestor.tag in _UNSEEN for ancestor in box.iterancestors())
