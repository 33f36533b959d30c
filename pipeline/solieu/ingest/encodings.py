"""Bytes → text: Unicode where the bytes say so, else the Vietnamese character set that makes syllables of them.

Order: a byte order mark; strict UTF-8; lines of UTF-8 mixed with lines of an old set; one old set for all. Old sets are
judged by the share of words that are syllables (see `charsets`); the decision and its lead over the next best set are
kept. Western text in windows-1252 is accepted where it is mostly ASCII, UTF-8 with a few bytes lost where the rest is
whole. Everything else is refused: a wrong guess would mangle a text.
"""

from __future__ import annotations

from dataclasses import dataclass

from solieu.charsets import judge
from solieu.errors import UnreadableError
from solieu.ingest.formats import BYTE_ORDER_MARKS

_CONTROL = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))  # ESC stands in terminal logs
_MOST_CONTROL = 0.02  # of the bytes; VISCII and VPS put some capitals there
_SURE = 0.6  # of the marked words are syllables: enough, as wrong sets reach a third
_FOREIGN = 0.25  # of the bytes are beyond ASCII: more than western languages have, less than any other script
_MOST_LOST = 0.05  # of the characters beyond ASCII
_SAMPLE = 1 << 16  # bytes that are judged


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in, and by how much that was the best reading (1: no other was possible)."""

    text: str
    encoding: str
    margin: float = 1.0


def decode(data: bytes, *, uri: str) -> Decoded:
    """The text of a file.

    Raises `UnreadableError` where the bytes are no text, or text in an encoding that is not known here.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, uri)
    if _is_binary(data):
        raise UnreadableError("the file is not text; convert it to text, HTML, PDF or DOCX first", uri=uri)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _mixed(data) or _legacy(data, uri)


def _strict(data: bytes, encoding: str, uri: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        message = f"the file begins like {encoding} but is damaged at byte {error.start}; get a whole copy"
        raise UnreadableError(message, uri=uri) from error


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return b"\0" in sample or len(sample) - len(sample.translate(None, _CONTROL)) > _MOST_CONTROL * len(sample)


def _legacy(data: bytes, uri: str) -> Decoded:
    """A file in one old character set, or a western one."""
    verdict = judge(data[:_SAMPLE].decode("latin-1"))
    if verdict.share >= _SURE:
        return Decoded(verdict.charset.decode(data.decode("latin-1")), verdict.charset.name, verdict.margin)
    if sum(byte >= 0x80 for byte in data[:_SAMPLE]) <= _FOREIGN * len(data[:_SAMPLE]):
        return Decoded(data.decode("cp1252", "replace"), "windows-1252", 0.0)
    raise UnreadableError("the file is in no encoding known here; save it as UTF-8 first", uri=uri)


def _mixed(data: bytes) -> Decoded | None:
    """A file that is UTF-8 in part: some lines in an old set, or some bytes lost; None where it is not one."""
    lines = data.split(b"\n")
    texts = [_utf8(line) for line in lines]
    if all(text is None or text.isascii() for text in texts):
        return _lossy(data)
    others = b"\n".join(line for line, text in zip(lines, texts, strict=True) if text is None)
    verdict = judge(others[:_SAMPLE].decode("latin-1"))
    if verdict.share < _SURE:
        return _lossy(data)
    old = iter(verdict.charset.decode(others.decode("latin-1")).split("\n"))
    healed = "\n".join(next(old) if text is None else text for text in texts)
    return Decoded(healed, f"utf-8 and {verdict.charset.name}", verdict.margin)


def _lossy(data: bytes) -> Decoded | None:
    """UTF-8 with a few bytes lost: each becomes U+FFFD, so that a reader sees it."""
    text = data.decode("utf-8", "replace")
    beyond_ascii = sum(not character.isascii() for character in text)
    lost = text.count("\N{REPLACEMENT CHARACTER}")
    return Decoded(text, "utf-8 with losses", 1 - lost / beyond_ascii) if lost <= _MOST_LOST * beyond_ascii else None


def _utf8(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None
