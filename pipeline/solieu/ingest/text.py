"""Plain text: line ends made one kind, dated by its masthead.

Policy: what a caller knows of a document (its day, title, publisher) goes before what its masthead says.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import regex

from solieu.ingest.mastheads import masthead
from solieu.model import Document
from solieu.syllables import language

if TYPE_CHECKING:
    from datetime import date

_LINE_END = regex.compile("\r\n|[\r\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]")


def document(
    text: str,
    *,
    uri: str,
    sha256: str | None = None,
    encoding: str = "utf-8",
    encoding_margin: float = 1.0,
    published: date | None = None,
    title: str | None = None,
    publisher: str | None = None,
) -> Document:
    """The document that a text is, under an id that follows from the text alone.

    `sha256` is that of the bytes it was decoded from; without it, of the text as UTF-8.
    """
    raw = _LINE_END.sub("\n", text)
    digest = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
    stated = masthead(raw)
    return Document(
        id=digest[:16],
        uri=uri,
        raw=raw,
        title=title or stated.title,
        published=published or stated.published,
        publisher=publisher or stated.publisher,
        sha256=sha256 or digest,
        encoding=encoding,
        encoding_margin=encoding_margin,
        language=language(raw),
    )
