"""PDF → the text of its pages in their order, tables with ruling lines as rows, without running heads.

Policy: lines stay as they were printed; the repair of hard wraps puts paragraphs together again. What stands at the
head or foot of many pages, digits aside, is left out. Of the properties of the file only the title serves, where the
text has none and it can be one: the days there are those of copies. A page without a text layer gives nothing, a file
without one is refused: its text has to be recognised first.
"""

from __future__ import annotations

import re
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from solieu.errors import UnreadableError
from solieu.ingest.extracts import Extract
from solieu.ingest.limits import MOST_CHARACTERS, MOST_PAGES, refuse_above
from solieu.ingest.mastheads import Masthead
from solieu.ingest.mastheads import title as masthead_title
from solieu.ingest.pdf.page_texts import page_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EDGE = 3  # lines at the head and foot of a page that may run through the document
_FEWEST_PAGES = 3
_OFTEN = 0.4  # of the pages: heads of even and odd pages may differ
_DIGITS = re.compile(r"\d+")
_NAMES_FILE = re.compile(r"Microsoft|\.(?:docx?|xlsx?|pdf|indd|rtf)\b", re.IGNORECASE)


def extract(data: bytes, *, uri: str) -> Extract:
    """The text of a PDF.

    Raises `UnreadableError` where it is locked, damaged, without text, or has too many pages.
    """
    try:
        with closing(pdfium.PdfDocument(data)) as document:
            refuse_above(MOST_PAGES, len(document), what="pages", advice="cut it into several files", uri=uri)
            pages = list(_pages(document, uri=uri))
            title = document.get_metadata_value("Title")
    except pdfium.PdfiumError as error:
        raise _unreadable(error, uri) from error
    text = "\n".join(line for lines in _without_running_heads(pages) for line in lines)
    if not text.strip():
        raise UnreadableError(f"{uri} holds pictures of text, or none at all; recognise its text first", uri=uri)
    spare = None if _NAMES_FILE.search(title) else masthead_title(title)
    return Extract(text, "application/pdf", spare=Masthead(title=spare))


def _pages(document: pdfium.PdfDocument, *, uri: str) -> Iterator[list[str]]:
    length = 0
    for number in range(len(document)):
        with closing(document[number]) as page:
            text = page_text(page)
        length += len(text)
        refuse_above(MOST_CHARACTERS, length, what="characters", advice="cut it into several files", uri=uri)
        yield [line.strip() for line in text.splitlines() if line.strip()]


def _without_running_heads(pages: Sequence[list[str]]) -> Iterator[list[str]]:
    """The lines of each page but those that stand at the edges of many; rows of tables stay."""
    counts = Counter(key for page in pages for key in {_key(page[number]) for number in _edges(page)})
    often = max(_FEWEST_PAGES, _OFTEN * len(pages))
    for page in pages:
        running = {n for n in _edges(page) if counts[_key(page[n])] >= often and not page[n].startswith("|")}
        yield [line for number, line in enumerate(page) if number not in running]


def _edges(page: Sequence[str]) -> set[int]:
    return {*range(min(_EDGE, len(page))), *range(max(0, len(page) - _EDGE), len(page))}


def _key(line: str) -> str:
    return _DIGITS.sub("#", line)


def _unreadable(error: pdfium.PdfiumError, uri: str) -> UnreadableError:
    if "assword" in str(error):
        return UnreadableError(f"{uri} is locked by a password; save it without one", uri=uri)
    return UnreadableError(f"{uri} is damaged; open it in a PDF viewer and print it to a new file", uri=uri)
