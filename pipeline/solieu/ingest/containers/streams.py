"""Bytes as they come: from a stretch of a file, the next so many of a stream, or unpacked on the way.

Each is a raw stream that fills what it is asked for, so that `buffered` can show its head without taking it. None
closes what it reads from. Errors name the container whose bytes they are about, so that a damaged archive is told from
a damaged member.
"""

from __future__ import annotations

import bz2
import io
import lzma
import zlib
from typing import TYPE_CHECKING, Protocol

from solieu.errors import UnreadableError
from solieu.ingest.containers.bounds import is_steep, large, steep
from solieu.ingest.formats import HEAD

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import WriteableBuffer

    from solieu.ingest.containers.bounds import Budget

_XZ_MEMORY = 128 << 20  # bytes: `xz -9` needs 65 MiB
_BROKEN = (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError)  # bz2 raises the plain OSError


class Readable(Protocol):
    """Whatever gives bytes."""

    def read(self, size: int, /) -> bytes | None:
        """At most so many bytes, none at the end."""


class Decompressor(Protocol):
    """What the decompressors of the standard library have in common."""

    @property
    def eof(self) -> bool: ...  # noqa: D102
    @property
    def needs_input(self) -> bool: ...  # noqa: D102
    @property
    def unused_data(self) -> bytes: ...  # noqa: D102
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...  # noqa: D102


class Source(io.RawIOBase):
    """A stream of what `some` gives, until it gives nothing; what comes before an error is given before it."""

    _error: UnreadableError | None = None

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill as much of the buffer as there is."""
        view, filled = memoryview(buffer).cast("B"), 0
        while filled < len(view) and (piece := self._next(len(view) - filled, is_first=not filled)):
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
        return filled

    def some(self, size: int) -> bytes:
        """At least one byte and at most `size`, unless there are none."""
        raise NotImplementedError

    def _next(self, size: int, *, is_first: bool) -> bytes:
        try:
            if self._error:
                raise self._error
            return self.some(size)
        except UnreadableError as error:
            if is_first:
                raise
            self._error = error
            return b""


class Whole(Source):
    """All that is left of a file, which stays open."""

    def __init__(self, file: Readable) -> None:
        self._file = file

    def some(self, size: int) -> bytes:
        """The next bytes."""
        return self._file.read(size) or b""


class Budgeted(Source):
    """What another process unpacks, under the same limits."""

    def __init__(self, stream: Readable, budget: Budget) -> None:
        self._stream, self._budget = stream, budget

    def some(self, size: int) -> bytes:
        """The next bytes."""
        piece = self._stream.read(size) or b""
        self._budget.unpack(len(piece))
        return piece


class Section(Source):
    """A stretch of a file that others read from as well."""

    def __init__(self, file: io.BufferedIOBase, start: int, length: int) -> None:
        self._file, self._at, self._end = file, start, start + length

    def some(self, size: int) -> bytes:
        """The next bytes."""
        self._file.seek(self._at)
        piece = self._file.read(min(size, self._end - self._at))
        self._at += len(piece)
        return piece


class Next(Source):
    """The next `length` bytes of a stream; `uri` is what they belong to, and is damaged where there are fewer."""

    def __init__(self, stream: Readable, length: int, *, uri: str) -> None:
        self._stream, self._left, self._uri = stream, length, uri

    def some(self, size: int) -> bytes:
        """The next bytes."""
        piece = self._stream.read(min(size, self._left)) if self._left else b""
        if self._left and not piece:
            raise broken_off(self._uri)
        self._left -= len(piece or b"")
        return piece or b""

    def skip(self) -> None:
        """Pass over what is left."""
        while self.some(HEAD):
            pass


class Inflate:
    """The decompressor of zlib in the manner of the others; `bits` as zlib has them."""

    def __init__(self, bits: int) -> None:
        self._zlib = zlib.decompressobj(bits)
        self._rest = b""

    @property
    def eof(self) -> bool:
        """Whether the stream has ended."""
        return self._zlib.eof

    @property
    def needs_input(self) -> bool:
        """Whether nothing is left of what it was given."""
        return not self._rest

    @property
    def unused_data(self) -> bytes:
        """What stands behind the end."""
        return self._zlib.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """At most `max_length` bytes more."""
        piece = self._zlib.decompress(self._rest + data, max_length)
        self._rest = self._zlib.unconsumed_tail
        return piece


def gzip() -> Decompressor:
    """Of gzip."""
    return Inflate(16 + zlib.MAX_WBITS)


def deflate() -> Decompressor:
    """Of bare DEFLATE, as in ZIP archives."""
    return Inflate(-zlib.MAX_WBITS)


def xz() -> Decompressor:
    """Of xz, which may ask for gigabytes where it is not held back."""
    return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY)


UNPACKERS: dict[str, Callable[[], Decompressor]] = {"gzip": gzip, "bzip2": bz2.BZ2Decompressor, "xz": xz}


class Unpacked(Source):
    """What a packed stream unpacks to; several in a row are one, as `cat a.gz b.gz` makes them.

    Raises `UnreadableError` for `uri` where it is damaged, broken off or too steep.
    """

    def __init__(self, packed: Readable, unpacker: Callable[[], Decompressor], *, uri: str, budget: Budget) -> None:
        self._packed, self._unpacker, self._uri, self._budget = packed, unpacker, uri, budget
        self._state: Decompressor | None = unpacker()
        self._ahead = b""  # read, and not yet given to the decompressor
        self.taken = self.given = 0  # bytes

    def some(self, size: int) -> bytes:
        """The next bytes."""
        try:
            piece = self._some(size)
        except MemoryError:
            raise UnreadableError(f"{self._uri} needs too much memory to unpack; pack it anew", uri=self._uri) from None
        except _BROKEN as error:
            message = f"{self._uri} is damaged after {self.given:,} unpacked bytes ({error}); get a whole copy"
            raise UnreadableError(message, uri=self._uri) from error
        self.given += len(piece)
        if is_steep(self.given, self.taken):
            raise steep(self._uri)
        self._budget.unpack(len(piece))
        return piece

    def _some(self, size: int) -> bytes:
        piece = b""
        while self._state and not piece:
            data = self._input() if self._state.needs_input else b""
            piece = self._state.decompress(data, size)
            if self._state.eof:
                self._begin_next(self._state.unused_data)
            elif not piece and not data and self._state.needs_input:
                raise EOFError("it breaks off")
        return piece

    def _input(self) -> bytes:
        data, self._ahead = self._ahead or self._packed.read(HEAD) or b"", b""
        self.taken += len(data)
        return data

    def _begin_next(self, unused: bytes) -> None:
        """Behind one stream may stand another, zeros that fill a block, or nothing."""
        self.taken -= len(unused)
        self._ahead, self._state = unused.lstrip(b"\0"), None
        while not self._ahead and (more := self._packed.read(HEAD)):
            self._ahead = more.lstrip(b"\0")
        if self._ahead:
            self._state = self._unpacker()


class OnePacked(Unpacked):
    """One packed stream of an archive, behind whose end something else stands."""

    def _begin_next(self, unused: bytes) -> None:
        self.taken -= len(unused)
        self._state = None


class Checked(Source):
    """A stream that is damaged unless its bytes have a check sum in the end (the CRC-32 of ZIP)."""

    def __init__(self, stream: Readable, crc: int, *, uri: str) -> None:
        self._stream, self._crc, self._uri, self._sum = stream, crc, uri, 0

    def some(self, size: int) -> bytes:
        """The next bytes."""
        piece = self._stream.read(size) or b""
        self._sum = zlib.crc32(piece, self._sum)
        if not piece and self._sum != self._crc:
            raise UnreadableError(f"{self._uri} is damaged (its check sum is wrong); get a whole copy", uri=self._uri)
        return piece


def buffered(source: io.RawIOBase) -> io.BufferedReader:
    """A stream whose head can be looked at: `head`."""
    return io.BufferedReader(source, HEAD)


def head(stream: io.BufferedReader) -> bytes:
    """The first bytes of a stream, which stay in it."""
    return stream.peek(HEAD)[:HEAD]


def all_of(stream: Readable, *, limit: int, uri: str) -> bytes:
    """Everything in a stream; `UnreadableError` where that is above the limit."""
    pieces, size = [], 0
    while piece := stream.read(HEAD):
        pieces.append(piece)
        size += len(piece)
        if size > limit:
            raise large(uri, limit)
    return b"".join(pieces)


def broken_off(uri: str) -> UnreadableError:
    """The failure of a container that ends too early."""
    return UnreadableError(f"{uri} breaks off, the rest of it is missing; get a whole copy", uri=uri)
