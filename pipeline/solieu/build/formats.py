"""Which formats are known but not read yet: told by the first bytes, and by the name only where those do not tell."""

from __future__ import annotations

from pathlib import PurePosixPath

from solieu.errors import UnreadableError

_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP (and so Word and Excel)"),
    (b"\x1f\x8b", "gzip"),
    (b"\xd0\xcf\x11\xe0", "old Word and Excel"),
    (b"{\\rtf", "RTF"),
    (b"WARC/", "WARC"),
    (b"PAR1", "Parquet"),
    (b"SQLite format 3\0", "SQLite"),
    (b"<!doctype html", "HTML"),
    (b"<html", "HTML"),
    (b"<?xml", "XML"),
)
_SUFFIXES = {
    ".htm": "HTML",
    ".html": "HTML",
    ".xml": "XML",
    ".csv": "CSV",
    ".tsv": "CSV",
    ".jsonl": "JSON lines",
    ".tar": "TAR",
}


def refuse_unread(data: bytes, *, uri: str) -> None:
    """Raise `UnreadableError` where the bytes found at `uri` are in a format that is not read yet."""
    head = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    begun = (name for begin, name in _SIGNATURES if head.lower().startswith(begin.lower()))
    name = next(begun, None) or _SUFFIXES.get(PurePosixPath(uri).suffix.lower())
    if name:
        raise UnreadableError(f"{uri} is {name}, which is not read yet; convert it to plain text", uri=uri)
