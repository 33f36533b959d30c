"""The members of ZIP archives, in the order of their directory, which is read as they are.

`zipfile` is not used: it keeps the whole directory in memory, and unpacks bzip2 in pieces without bound. A directory
is what counts; where there is none, because the archive breaks off, members are found by the headers before them.

Members that overlap, by which a small archive unpacks to petabytes, are told by their sizes: together they are larger
than the archive. What a member is packed to ends where its stream does, whatever the directory says of its size.
"""

from __future__ import annotations

import bz2
import stat
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest.containers.bounds import Budget, is_steep, steep
from solieu.ingest.containers.members import Member
from solieu.ingest.containers.names import below, from_bytes, in_letters
from solieu.ingest.containers.streams import Checked, OnePacked, Section, Source, broken_off, buffered, deflate
from solieu.ingest.formats import HEAD

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator

    from solieu.ingest.containers.streams import Decompressor

# APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12, 4.3.16, 4.3.15, 4.3.14
_LOCAL = struct.Struct("<4s5H3L2H")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_LOCATOR = struct.Struct("<4sLQL")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCAL_SIGN, _ENTRY_SIGN, _END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_LOCATOR_SIGN, _END_64_SIGN = b"PK\x06\x07", b"PK\x06\x06"
_LONGEST_COMMENT = 0xFFFF
_IN_64 = 0xFFFFFFFF  # the value stands in the extra field instead
_EXTRA_64, _EXTRA_NAME = 1, 0x7075
_ENCRYPTED, _SIZES_BEHIND, _UTF_8 = 0x1, 0x8, 0x800
_STORED, _UNIX = 0, 3
_UNPACKERS: dict[int, Callable[[], Decompressor]] = {8: deflate, 12: bz2.BZ2Decompressor}
_DESCRIPTOR = 24  # bytes at most behind a member


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a header says of a member; `start` is where the local header stands, or the bytes do."""

    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    start: int
    is_link: bool = False

    @property
    def is_file(self) -> bool:
        """Whether it is neither a folder nor a link, which holds a path."""
        return not self.is_link and not self.name.endswith("/")


@dataclass(frozen=True, slots=True)
class _Directory:
    """Where the entries stand, and how far all offsets are off (by what was put before the archive)."""

    start: int
    size: int
    shift: int


def members(file: io.BufferedIOBase, *, uri: str, budget: Budget) -> Iterator[Member | UnreadableError]:
    """What a ZIP archive holds; a member that cannot be read is its error."""
    total = file.seek(0, 2)
    directory = _directory(file, total)
    if directory is None:
        yield from _without_directory(file, total, uri=uri, budget=budget)
        return
    claimed = 0
    for entry in _entries(file, directory, uri=uri):
        claimed += entry.packed
        if claimed > total:
            raise UnreadableError(f"{uri} has members that overlap; it may be a bomb", uri=uri)
        if entry.is_file:
            yield _opened(file, entry, directory.shift, uri=uri, budget=budget)


def _directory(file: io.BufferedIOBase, total: int) -> _Directory | None:
    """The directory that the end of the archive tells of, None where there is no such end."""
    start = max(0, total - _END.size - _LONGEST_COMMENT)
    file.seek(start)
    tail = file.read(total - start)
    at = tail.rfind(_END_SIGN)
    if at < 0 or len(tail) - at < _END.size:
        return None
    size, offset = _END.unpack_from(tail, at)[5:7]
    end = start + at
    if at >= _LOCATOR.size and tail[at - _LOCATOR.size : at].startswith(_LOCATOR_SIGN):
        end -= _LOCATOR.size + _END_64.size
        file.seek(max(end, 0))
        fields = file.read(_END_64.size)
        if len(fields) == _END_64.size and fields.startswith(_END_64_SIGN):
            size, offset = _END_64.unpack(fields)[8:10]
    shift = end - size - offset
    return _Directory(end - size, size, shift) if shift >= 0 else None


def _entries(file: io.BufferedIOBase, directory: _Directory, *, uri: str) -> Iterator[_Entry]:
    stream = buffered(Section(file, directory.start, directory.size))
    while fixed := stream.read(_ENTRY.size):
        if len(fixed) < _ENTRY.size or not fixed.startswith(_ENTRY_SIGN):
            raise UnreadableError(f"{uri} has a damaged directory; get a whole copy", uri=uri)
        fields = _ENTRY.unpack(fixed)
        name_length, extra_length, comment_length = fields[10:13]
        name, extra = stream.read(name_length), stream.read(extra_length)
        stream.read(comment_length)
        sizes = _in_64(extra, (fields[9], fields[8], fields[16]))
        yield _Entry(
            name=_name(name, extra, fields[3]),
            flags=fields[3],
            method=fields[4],
            crc=fields[7],
            size=sizes[0],
            packed=sizes[1],
            start=sizes[2],
            is_link=fields[1] >> 8 == _UNIX and stat.S_ISLNK(fields[15] >> 16),
        )


def _in_64(extra: bytes, values: tuple[int, ...]) -> list[int]:
    """Values, each from the extra field where it is too large for its own."""
    block = _extra(extra, _EXTRA_64)
    wide = struct.iter_unpack("<Q", block[: len(block) // 8 * 8])
    return [next(wide, (value,))[0] if value == _IN_64 else value for value in values]


def _extra(extra: bytes, wanted: int) -> bytes:
    """The block of an extra field with this number."""
    at = 0
    while at + 4 <= len(extra):
        number, length = struct.unpack_from("<2H", extra, at)
        if number == wanted:
            return extra[at + 4 : at + 4 + length]
        at += 4 + length
    return b""


def _name(name: bytes, extra: bytes, flags: int) -> str:
    """A name in the encoding that is flagged; else UTF-8, as a Mac leaves it, or that of DOS."""
    if flags & _UTF_8:
        return from_bytes(name)
    stated = _extra(extra, _EXTRA_NAME)[5:]
    try:
        return in_letters((stated or name).decode("utf-8"))
    except UnicodeDecodeError:
        return in_letters(name.decode("cp437"))


def _opened(
    file: io.BufferedIOBase, entry: _Entry, shift: int, *, uri: str, budget: Budget
) -> Member | UnreadableError:
    """A member of the directory; the header before it is asked only where the bytes begin."""
    called = below(uri, entry.name)
    if error := _against(entry, called):
        return error
    file.seek(entry.start + shift)
    fixed = file.read(_LOCAL.size)
    if len(fixed) < _LOCAL.size or not fixed.startswith(_LOCAL_SIGN):
        return UnreadableError(f"{called} is not where its archive says; get a whole copy", uri=called)
    start = file.tell() + sum(_LOCAL.unpack(fixed)[9:11])
    return _member(Section(file, start, entry.packed), entry, called, budget)


def _against(entry: _Entry, called: str) -> UnreadableError | None:
    """Why a member is not read."""
    if entry.flags & _ENCRYPTED:
        return UnreadableError(f"{called} is encrypted; unpack the archive with its password first", uri=called)
    if entry.method != _STORED and entry.method not in _UNPACKERS:
        message = f"{called} is packed by a method that is not read ({entry.method}); pack it anew with DEFLATE"
        return UnreadableError(message, uri=called)
    return steep(called) if is_steep(entry.size, entry.packed) else None


def _member(section: Section, entry: _Entry, called: str, budget: Budget) -> Member:
    source: Source = section
    if entry.method != _STORED:
        source = OnePacked(section, _UNPACKERS[entry.method], uri=called, budget=budget)
    return Member(entry.name, Checked(source, entry.crc, uri=called))


def _without_directory(
    file: io.BufferedIOBase, total: int, *, uri: str, budget: Budget
) -> Iterator[Member | UnreadableError]:
    """The members that stand one behind the other from the start, up to where the archive breaks off."""
    at = 0
    while (entry := _local(file, at)) and (at := entry.start + entry.packed) <= total:
        called = below(uri, entry.name)
        if entry.flags & _SIZES_BEHIND:
            section = Section(file, entry.start, total - entry.start)
            packed = OnePacked(section, _UNPACKERS[entry.method], uri=uri, budget=budget)
            yield Member(entry.name, packed)
            at = _behind(file, entry.start, packed)
        elif error := _against(entry, called):
            yield error
        else:
            yield _member(Section(file, entry.start, entry.packed), entry, called, budget)
    raise broken_off(uri)


def _behind(file: io.BufferedIOBase, start: int, packed: OnePacked) -> int:
    """Where the next header may stand behind a member whose size is told behind it."""
    while packed.some(HEAD):
        pass
    end = start + packed.taken
    file.seek(end)
    return end + max(file.read(_DESCRIPTOR + len(_LOCAL_SIGN)).find(_LOCAL_SIGN), 0)


def _local(file: io.BufferedIOBase, at: int) -> _Entry | None:
    """The member whose header stands somewhere, None where none does that could be read."""
    file.seek(at)
    fixed = file.read(_LOCAL.size)
    if len(fixed) < _LOCAL.size or not fixed.startswith(_LOCAL_SIGN):
        return None
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack(fixed)
    name, extra = file.read(name_length), file.read(extra_length)
    if len(extra) < extra_length:
        return None
    size, packed = _in_64(extra, (size, packed))
    if flags & _SIZES_BEHIND and (method not in _UNPACKERS or flags & _ENCRYPTED):
        return None  # where it ends cannot be told
    return _Entry(_name(name, extra, flags), flags, method, crc, packed, size, file.tell())
