"""Bytes → document: what an input says, in code points, with the day, title and publisher that it states.

The format is told by the content (`formats`); each has a module that turns it into plain text of lines, bullets and
rows `| a | b |`, and that is imported when the first document of its kind comes. An input that holds nothing to read
(empty, blank, binary, damaged, locked, too large, or in an encoding or a format that is not known) raises
`UnreadableError`; nothing is guessed and nothing is lost.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest.formats import kind_of, refusal
from solieu.ingest.limits import LARGEST_DOCUMENT, MOST_CHARACTERS, refuse_above
from solieu.items import Item

if TYPE_CHECKING:
    from solieu.ingest.extracts import Extract
    from solieu.ingest.formats import Kind
    from solieu.model import Document


def read(data: bytes, *, uri: str) -> Document:
    """The document that the bytes found at `uri` hold."""
    return read_item(Item(uri, data))


def read_item(item: Item) -> Document:
    """The document that an item holds; what was stated beside it goes before what it says of itself."""
    from solieu.ingest.text import document

    refuse_above(LARGEST_DOCUMENT, len(item.data), what="bytes", advice="cut it into several files", uri=item.uri)
    kind = kind_of(item.data, item.uri, item.media_type)
    extract = _extract(kind, item.data, item.uri)
    refuse_above(
        MOST_CHARACTERS, len(extract.text), what="characters", advice="cut it into several files", uri=item.uri
    )
    if not extract.text.strip():
        raise UnreadableError(f"{item.uri} holds no text; leave it out, or fill it", uri=item.uri)
    found = document(
        extract.text,
        uri=item.uri,
        sha256=hashlib.sha256(item.data).hexdigest(),
        encoding=extract.encoding,
        encoding_margin=extract.margin,
        published=item.published or extract.stated.published,
        title=item.title or extract.stated.title,
        publisher=item.publisher or extract.stated.publisher,
    )
    return replace(found, media_type=extract.media_type, title=found.title or extract.spare.title)


def _extract(kind: Kind, data: bytes, uri: str) -> Extract:
    """The text of a document of some kind."""
    match kind:
        case "text":
            from solieu.ingest import text

            return text.extract(data, uri=uri)
        case "html":
            from solieu.ingest import html

            return html.extract(data, uri=uri)
        case "pdf":
            from solieu.ingest import pdf

            return pdf.extract(data, uri=uri)
        case "docx":
            from solieu.ingest import docx

            return docx.extract(data, uri=uri)
        case "xlsx":
            from solieu.ingest import xlsx

            return xlsx.extract(data, uri=uri)
        case "csv":
            from solieu.ingest import sheets

            return sheets.extract(data, uri=uri)
        case _:
            raise refusal(kind, uri=uri)
