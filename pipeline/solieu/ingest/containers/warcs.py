"""The documents of a crawl: records of WARC files with pages, texts and office documents.

Policy: an answer over HTTP counts where its status is 200, whatever the case of its headers; pictures, styles, scripts
and data that a page was made of are passed over, as are requests, metadata and answers said to be seen before. A page
was published neither on the day of the crawl nor (unless it names nobody) by the host that it came from.

`fastwarc` finds the records; the content is decoded here, since it takes an archive to end where one answer is not
encoded as it says. Many tools decode an answer and leave the header: what does not look encoded is taken as it is.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from fastwarc.stream_io import BrotliReader, ZstdReader
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from solieu.errors import UnreadableError
from solieu.ingest.containers.bounds import Budget, is_steep, large, steep
from solieu.ingest.containers.pages import beside
from solieu.ingest.containers.streams import Inflate, OnePacked, Source, Unpacked, all_of, broken_off, gzip
from solieu.ingest.formats import HEAD, kind_of
from solieu.ingest.limits import LARGEST_DOCUMENT
from solieu.items import Item
from solieu.model import Failure

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator, Mapping

    from solieu.ingest.containers.streams import Readable

_WITH_CONTENT = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
_OFFICE = "application/vnd.openxmlformats-officedocument."
_WANTED = (
    "text/html",
    "application/xhtml+xml",
    "text/plain",
    "application/pdf",
    "application/msword",
    f"{_OFFICE}wordprocessingml.document",
    f"{_OFFICE}spreadsheetml.sheet",
    "text/csv",
)
_SAY_NOTHING = ("", "application/octet-stream", "application/force-download", "application/download", "unknown/unknown")
_DOCUMENTS = ("html", "pdf", "docx", "xlsx")
_LONGEST_HEADER = 1 << 16  # bytes
_MOST_ENCODINGS = 3
_HEAD_OF_ANSWER = re.compile(
    rb"HTTP/[\d.]+ +(?P<status>\d{3})\b[^\n]*\n(?P<headers>(?:[^\r\n][^\n]*\n)*+)\r?\n", re.IGNORECASE
)
_END, _ENDS = b"\r\n\r\n", (b"\r\n\r\n", b"\n\n")  # of each record


class _Counted(Source):
    """A stream that knows where it is, as `fastwarc` asks, and how it ended."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream, self._at = stream, 0
        self.end = b""

    def some(self, size: int) -> bytes:
        piece = self._stream.read1(size)
        self._at += len(piece)
        self.end = (self.end + piece)[-len(_END) :] if piece else self.end
        return piece

    def tell(self) -> int:
        return self._at


def documents(stream: io.BufferedIOBase, *, uri: str, budget: Budget) -> Iterator[Item | Failure]:
    """The documents in a crawl."""
    source, number = _Counted(stream), 0
    try:
        for number, record in enumerate(_records(source), 1):
            if found := _found(record, f"{uri}#{record.record_id or number}", uri, budget):
                budget.count()
                yield found
    except OSError as error:
        message = f"{uri} is damaged after {number:,} records ({error}); get a whole copy"
        raise UnreadableError(message, uri=uri) from error
    if not source.end.endswith(_ENDS):
        raise broken_off(uri)


def _records(source: _Counted) -> Iterator[WarcRecord]:
    return ArchiveIterator(
        source,
        record_types=_WITH_CONTENT,
        parse_http=False,
        max_header_len=_LONGEST_HEADER,
        stream_detect=False,
        fsspec_args=False,
    )


def _found(record: WarcRecord, called: str, uri: str, budget: Budget) -> Item | Failure | None:
    """The document in a record, None where it holds none that counts; a record that breaks off is its archive's."""
    try:
        return _item(record, called, uri, budget)
    except UnreadableError as error:
        if error.uri != called:
            raise
        return Failure(called, error.stage, type(error).__name__, str(error))


def _item(record: WarcRecord, called: str, uri: str, budget: Budget) -> Item | None:
    length = record.content_length
    start = record.reader.read(min(_LONGEST_HEADER, length))
    answer = _answer(start) if start.startswith(b"HTTP/") else _Answer(200, _headers(record), start)
    media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if answer.status != 200 or media_type not in (*_WANTED, *_SAY_NOTHING):
        return None
    if length > LARGEST_DOCUMENT:
        raise large(called, LARGEST_DOCUMENT)
    rest = record.reader.read(length - len(start)) if length > len(start) else b""
    if len(start) + len(rest) < length:
        raise broken_off(uri)
    data = _decoded(answer.start + rest, answer.headers, called, budget)
    if media_type in _SAY_NOTHING and kind_of(data, "") not in _DOCUMENTS:
        return None
    publisher = beside(data, media_type, record.headers.get("WARC-Target-URI"))
    return Item(called, data, media_type=media_type or None, publisher=publisher)


def _headers(record: WarcRecord) -> dict[str, str]:
    """What a record that is no answer says of its content."""
    return {"content-type": record.headers.get("Content-Type") or ""}


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a server answered, and the first bytes of the content."""

    status: int
    headers: Mapping[str, str]
    start: bytes


def _answer(data: bytes) -> _Answer:
    """An answer taken apart; status 0 where its head is damaged."""
    found = _HEAD_OF_ANSWER.match(data)
    if not found:
        return _Answer(0, {}, b"")
    lines = found["headers"].decode("latin-1").splitlines()
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return _Answer(int(found["status"]), headers, data[found.end() :])


def _decoded(data: bytes, headers: Mapping[str, str], called: str, budget: Budget) -> bytes:
    """The content of an answer, without the encodings in which it was sent."""
    if "chunked" in headers.get("transfer-encoding", "").lower():
        data = _joined(data)
    for encoding in reversed(headers.get("content-encoding", "").lower().split(",")[:_MOST_ENCODINGS]):
        data = _unpacked(data, encoding.strip(), called, budget)
    return data


def _joined(data: bytes) -> bytes:
    """Chunks as one; what is not in chunks is whole already."""
    pieces, at = list[bytes](), 0
    while (end := data.find(b"\r\n", at, at + 64)) >= 0:
        try:
            size = int(data[at:end].partition(b";")[0], 16)
        except ValueError:
            break
        if size <= 0:
            return b"".join(pieces)
        pieces.append(data[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
    return b"".join(pieces) if pieces and at >= len(data) else data


def _unpacked(data: bytes, encoding: str, called: str, budget: Budget) -> bytes:
    stream = _UNPACKERS[encoding](data, called, budget) if encoding in _UNPACKERS else None
    return all_of(stream, limit=LARGEST_DOCUMENT, uri=called) if stream else data


def _of_gzip(data: bytes, called: str, budget: Budget) -> Readable | None:
    if not data.startswith(b"\x1f\x8b"):
        return None
    return Unpacked(BytesIO(data), gzip, uri=called, budget=budget)


def _of_deflate(data: bytes, called: str, budget: Budget) -> Readable | None:
    """With a header, as is right, or without, as some servers send it."""
    try:
        zlib.decompressobj().decompress(data[:HEAD], 1)
        bits = zlib.MAX_WBITS
    except zlib.error:
        bits = -zlib.MAX_WBITS
    return OnePacked(BytesIO(data), lambda: Inflate(bits), uri=called, budget=budget)


def _of_brotli(data: bytes, called: str, budget: Budget) -> Readable:
    return _Guarded(BrotliReader(BytesIO(data)), len(data), called, budget)


def _of_zstd(data: bytes, called: str, budget: Budget) -> Readable:
    return _Guarded(ZstdReader(BytesIO(data)), len(data), called, budget)


class _Guarded(Source):
    """What another unpacks, under the same limits."""

    def __init__(self, stream: Readable, packed: int, called: str, budget: Budget) -> None:
        self._stream, self._packed, self._called, self._budget, self._given = stream, packed, called, budget, 0

    def some(self, size: int) -> bytes:
        try:
            piece = self._stream.read(size) or b""
        except OSError as error:
            raise UnreadableError(f"{self._called} is damaged ({error}); leave it out", uri=self._called) from error
        self._given += len(piece)
        if is_steep(self._given, self._packed):
            raise steep(self._called)
        self._budget.unpack(len(piece))
        return piece


_UNPACKERS: dict[str, Callable[[bytes, str, Budget], Readable | None]] = {
    "gzip": _of_gzip,
    "x-gzip": _of_gzip,
    "deflate": _of_deflate,
    "br": _of_brotli,
    "zstd": _of_zstd,
}
