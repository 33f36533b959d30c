"""The members of TAR archives (ustar, PAX, GNU), as a stream.

`tarfile` is not used: it keeps every member in memory, reads a header of any size, and goes one call deeper with each
header. Links, devices and the like hold nothing; a sparse file is refused, since most of it is made up when it is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest.containers.bounds import LARGEST_HEADER, too_much
from solieu.ingest.containers.members import Member
from solieu.ingest.containers.names import below, from_bytes
from solieu.ingest.containers.streams import Next, all_of, broken_off

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from solieu.ingest.containers.streams import Readable

_BLOCK = 512
_FILES, _WITHOUT_BYTES = (b"0", b"\0", b"7"), (b"1", b"2", b"3", b"4", b"5", b"6")
_SPARSE, _PAX, _PAX_FOR_ALL, _LONG_NAME, _LONG_LINK = b"S", b"x", b"g", b"L", b"K"
_RECORD = re.compile(rb"(\d{1,8}) ([^=\n]{1,100})=")
_OCTAL = re.compile(rb"[ \0]*([0-7]*)")


@dataclass(frozen=True, slots=True)
class _Header:
    name: bytes
    size: int
    kind: bytes


def members(stream: Readable, *, uri: str) -> Iterator[Member | UnreadableError]:
    """What a TAR archive holds; a member that cannot be read is its error."""
    beside: dict[bytes, bytes] = {}
    for block in _blocks(stream, uri):
        header = _header(block, uri)
        if header.kind in (_PAX, _PAX_FOR_ALL, _LONG_NAME, _LONG_LINK):
            data = _small(stream, header, uri)
            beside |= _beside(header.kind, data)
            continue
        size = header.size if header.kind in _WITHOUT_BYTES else _number(beside.get(b"size", b""), header.size)
        source = Next(stream, size, uri=uri)
        if member := _member(header, beside, source, uri):
            yield member
        source.skip()
        _skip_padding(stream, size, uri)
        beside = {}


def _member(header: _Header, beside: Mapping[bytes, bytes], source: Next, uri: str) -> Member | UnreadableError | None:
    name = from_bytes(beside.get(b"path", header.name))
    if header.kind == _SPARSE or any(key.startswith(b"GNU.sparse") for key in beside):
        called = below(uri, name)
        return UnreadableError(f"{called} is a sparse file; pack it anew without --sparse", uri=called)
    return Member(name, source) if header.kind in _FILES and not name.endswith("/") else None


def _blocks(stream: Readable, uri: str) -> Iterator[bytes]:
    """The blocks where headers stand, up to one of zeros."""
    while block := stream.read(_BLOCK):
        if len(block) < _BLOCK:
            raise broken_off(uri)
        if not block.strip(b"\0"):
            return
        yield block
    raise broken_off(uri)


def _header(block: bytes, uri: str) -> _Header:
    if _octal(block[148:156]) != sum(block) - sum(block[148:156]) + 8 * ord(" "):
        raise UnreadableError(f"{uri} is damaged from here on (a header is wrong); get a whole copy", uri=uri)
    name, prefix = block[:100].partition(b"\0")[0], block[345:500].partition(b"\0")[0]
    if prefix and block[257:263] == b"ustar\0":
        name = prefix + b"/" + name
    kind = block[156:157]
    return _Header(name, 0 if kind in _WITHOUT_BYTES else _size(block[124:136]), kind)


def _size(field: bytes) -> int:
    """A size, in octal or, where it is large, in binary."""
    if field[0] & 0x80:
        return int.from_bytes(bytes([field[0] & 0x7F]) + field[1:], "big")
    return _octal(field)


def _octal(field: bytes) -> int:
    digits = _OCTAL.match(field)
    return int(b"0" + digits[1], 8) if digits else 0


def _small(stream: Readable, header: _Header, uri: str) -> bytes:
    """What stands behind a header that is about the next member."""
    if header.size > LARGEST_HEADER:
        raise too_much(uri, f"has a header of more than {LARGEST_HEADER >> 20} MiB", "it may be a bomb")
    data = all_of(Next(stream, header.size, uri=uri), limit=LARGEST_HEADER, uri=uri)
    _skip_padding(stream, header.size, uri)
    return data


def _skip_padding(stream: Readable, size: int, uri: str) -> None:
    Next(stream, -size % _BLOCK, uri=uri).skip()


def _beside(kind: bytes, data: bytes) -> dict[bytes, bytes]:
    """What a header says of the next member."""
    if kind == _LONG_NAME:
        return {b"path": data.partition(b"\0")[0]}
    return dict(_records(data)) if kind == _PAX else {}


def _records(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Lines `length key=value`, where the length is that of the line."""
    at = 0
    while match := _RECORD.match(data, at):
        end = at + int(match[1])
        if not match.end() < end <= len(data):
            return
        yield match[2], data[match.end() : end - 1]
        at = end


def _number(written: bytes, otherwise: int) -> int:
    return int(written) if re.fullmatch(rb"\d{1,19}", written) else otherwise
