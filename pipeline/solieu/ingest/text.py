"""Plain text: line ends made one kind, dated by its masthead.

Policy: what a caller knows of a document (its day, title, publisher) goes before what its masthead says.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from solieu.ingest.encodings import decode
from solieu.ingest.extracts import Extract
from solieu.ingest.mastheads import masthead
from solieu.model import Document
from solieu.syllables import language

if TYPE_CHECKING:
    from datetime import date

_LONE = re.compile("[\ud800-\udfff]")  # half of a pair: no file or database can hold it
_LINE_END = re.compile("\r\n?|[\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]")
_LINE_ENDS = ("\r", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}")


def extract(data: bytes, *, uri: str) -> Extract:
    """A file of plain text, decoded.

    Raises `UnreadableError` where it is no text, or in an encoding that is not known.
    """
    decoded = decode(data, uri=uri)
    return Extract(decoded.text, "text/plain", encoding=decoded.encoding, margin=decoded.margin)


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
    raw = _whole(_LINE_END.sub("\n", text) if any(end in text for end in _LINE_ENDS) else text)
    digest = hashlib.sha256(raw.encode("utf-8")).hexdigest()
    stated = masthead(raw)
    return Document(
        id=digest[:16],
        uri=uri,
        raw=raw,
        title=_whole(title) if title else stated.title,
        published=published or stated.published,
        publisher=_whole(publisher) if publisher else stated.publisher,
        sha256=sha256 or digest,
        encoding=encoding,
        encoding_margin=encoding_margin,
        language=language(raw),
    )


def _whole(text: str) -> str:
    """A text whose lone surrogates are U+FFFD, one for one."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _LONE.sub("\N{REPLACEMENT CHARACTER}", text)
    return text
