"""Bytes → document: what an input says, in code points, with the day, title and publisher that it states.

Only plain text is read so far. An input that holds nothing to read (empty, blank, binary, or in an encoding that is
not known) raises `UnreadableError`; nothing is guessed and nothing is lost.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest import text
from solieu.ingest.encodings import decode

if TYPE_CHECKING:
    from solieu.model import Document


def read(data: bytes, *, uri: str) -> Document:
    """The document that the bytes found at `uri` hold."""
    decoded = decode(data, uri=uri)
    if not decoded.text.strip():
        raise UnreadableError(f"{uri} holds no text; leave it out, or fill it", uri=uri)
    return text.document(
        decoded.text,
        uri=uri,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=decoded.encoding,
        encoding_margin=decoded.margin,
    )
