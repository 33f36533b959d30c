"""Inputs that hold many documents: archives, crawls, dumps of articles, feeds. Each is a stream of items.

Nothing is listed, nothing is unpacked to the file system, and memory does not grow with what a container holds: an
item is given up before the next is looked for. What cannot be read (a damaged or encrypted member, a broken row) is a
failure, the rest is read; what is damaged for good is read up to there. Bombs are refused by their limits (`bounds`).

An item is called by where it sat, so that it can be found again and its next version takes its place:

    archive.zip!/a/b.html                   a member of an archive
    outer.zip!/inner.tar.gz!/x.txt          of an archive in an archive
    x.txt.gz                                a packed file is called as it is itself, what it holds too: x.jsonl.gz#12
    crawl.warc.gz#<urn:uuid:…>              a record of a crawl, by its id
    articles.jsonl#12, articles.csv#12      a row of a dump, by the line it begins in
    articles.parquet#12, articles.json#12   by its number, from 1
    feed.xml#https://…                      an entry of a feed, by its id, else its link, else its number

Lines and numbers are unique and need no memory, unlike an id among millions of rows; rows added at the end of a dump
leave them as they are. In a feed, where new entries come first and old ones go, an id lasts longer.

In archives the same is left out as in folders (`names`). A table of figures in CSV is one document: a dump is what has
a column of texts.
"""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING, BinaryIO

from solieu.errors import UnreadableError
from solieu.ingest.containers import tars, zips
from solieu.ingest.containers.bounds import LARGEST_NESTED, Budget
from solieu.ingest.containers.names import is_document_path
from solieu.ingest.containers.streams import UNPACKERS, Unpacked, Whole, all_of, buffered, head
from solieu.ingest.containers.trails import Trail
from solieu.ingest.formats import HEAD, kind_of
from solieu.ingest.limits import LARGEST_DOCUMENT
from solieu.items import Item
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from solieu.ingest.containers.members import Member
    from solieu.ingest.formats import Kind

__all__ = ["container_kind", "digest", "items"]

_ARCHIVES = ("zip", "tar", *UNPACKERS)
_DUMPS = ("jsonl", "json", "csv", "parquet")
_MEDIA_TYPES: dict[str, str] = {"html": "text/html", "csv": "text/csv", "text": "text/plain"}


def items(file: BinaryIO, *, uri: str, kind: Kind, text_column: str | None = None) -> Iterator[Item | Failure]:
    """What a container holds, whose `kind` is one that `container_kind` tells; the file stays open.

    `text_column` is that of dumps in which the text is not found by name and content.
    """
    trail = Trail(uri, uri, Budget(uri, _size(file)), text_column)
    stream = file if isinstance(file, io.BufferedIOBase) else buffered(Whole(file))
    try:
        yield from _guarded(_inside(stream, kind, trail), trail)
    except UnreadableError as error:
        yield _failure(error)
    except OSError as error:
        yield Failure(uri, "read", type(error).__name__, f"{uri} cannot be read ({error.strerror or error})")
    except Exception as error:  # noqa: BLE001 - a fault that one container brings out must not lose the other inputs
        message = f"{uri} brought out a fault in solieu ({error}); please report it, the others are not affected"
        yield Failure(uri, "ingest", type(error).__name__, message)


def container_kind(file: io.BufferedIOBase, *, uri: str, text_column: str | None = None) -> Kind | None:
    """The kind of the container that a file is, None where it is one document (or nothing known).

    The file is left at its start; one that cannot be sought must show its head (`streams.buffered`).
    """
    start = _start(file)
    kind = kind_of(start, uri)
    if kind == "zip" and file.seekable() and (_size(file) or 0) <= LARGEST_DOCUMENT:
        kind = kind_of(file.read(), uri)
        file.seek(0)
    return kind if _holds_many(kind, start, text_column) else None


def _start(file: io.BufferedIOBase) -> bytes:
    if isinstance(file, io.BufferedReader) and not file.seekable():
        return head(file)
    start = file.read(HEAD)
    file.seek(0)
    return start


def digest(item: Item) -> str:
    """The SHA-256 by which a change of an item is told: of its bytes, and of what was said beside them if anything."""
    total = hashlib.sha256(item.data)
    stated = (item.title, item.published.isoformat() if item.published else None, item.publisher)
    if any(stated):
        total.update("\0".join(("", *(part or "" for part in stated))).encode("utf-8", "surrogatepass"))
    return total.hexdigest()


def _size(file: BinaryIO | io.BufferedIOBase) -> int | None:
    if not file.seekable():
        return None
    at = file.tell()
    size = file.seek(0, io.SEEK_END)
    file.seek(at)
    return size


def _holds_many(kind: Kind, start: bytes, text_column: str | None) -> bool:
    if kind == "csv":
        from solieu.ingest.containers.csv_rows import is_dump

        return is_dump(start, text_column)
    return kind in _ARCHIVES or kind in _DUMPS or kind in ("warc", "feed")


def _guarded(found: Iterator[Item | Failure], trail: Trail) -> Iterator[Item | Failure]:
    """Items; an error about this container ends it, one about a container around it ends that."""
    try:
        yield from found
    except UnreadableError as error:
        if error.uri != trail.uri:
            raise
        yield _failure(error)


def _failure(error: UnreadableError) -> Failure:
    return Failure(error.uri, error.stage, type(error).__name__, str(error))


def _inside(stream: io.BufferedIOBase, kind: Kind, trail: Trail) -> Iterator[Item | Failure]:
    if kind == "zip":
        return _zip(stream, trail)
    if kind == "tar":
        return _members(tars.members(stream, uri=trail.uri), trail.inside())
    if kind in UNPACKERS:
        source = Unpacked(stream, UNPACKERS[kind], uri=trail.uri, budget=trail.budget)
        return _packed(buffered(source), trail)
    return _rows(stream, kind, trail)


def _zip(stream: io.BufferedIOBase, trail: Trail) -> Iterator[Item | Failure]:
    """What a ZIP archive holds, or the office document that it is after all."""
    if stream.seekable():
        yield from _members(zips.members(stream, uri=trail.uri, budget=trail.budget), trail.inside())
        return
    data = all_of(stream, limit=LARGEST_NESTED, uri=trail.uri)
    if trail.depth == 0:
        trail.budget.size = len(data)
    if kind_of(data, trail.name) == "zip":
        yield from _members(zips.members(io.BytesIO(data), uri=trail.uri, budget=trail.budget), trail.inside())
    else:
        yield Item(trail.uri, data)


def _packed(stream: io.BufferedReader, trail: Trail) -> Iterator[Item | Failure]:
    """What one packed file holds; a packed TAR archive is one archive, not two."""
    within = trail.unpacked()
    start = head(stream)
    kind = kind_of(start, within.name)
    if kind == "tar":
        yield from _members(tars.members(stream, uri=trail.uri), within)
    elif _holds_many(kind, start, trail.text_column):
        yield from _inside(stream, kind, within)
    else:
        data = all_of(stream, limit=LARGEST_DOCUMENT, uri=trail.uri)
        yield Item(trail.uri, data, media_type=_MEDIA_TYPES.get(kind))


def _members(found: Iterable[Member | UnreadableError], trail: Trail) -> Iterator[Item | Failure]:
    for member in found:
        trail.budget.count()
        if isinstance(member, UnreadableError):
            if is_document_path(member.uri.removeprefix(f"{trail.uri}!/")):
                yield _failure(member)
        elif is_document_path(member.name):
            within = trail.member(member.name)
            yield from _guarded(_member(member, within), within)


def _member(member: Member, trail: Trail) -> Iterator[Item | Failure]:
    stream = buffered(member.source)
    start = head(stream)
    kind = kind_of(start, trail.name)
    if _holds_many(kind, start, trail.text_column):
        yield from _inside(stream, kind, trail)
    else:
        yield Item(trail.uri, all_of(stream, limit=LARGEST_DOCUMENT, uri=trail.uri))


def _rows(stream: io.BufferedIOBase, kind: Kind, trail: Trail) -> Iterator[Item | Failure]:
    if kind == "warc":
        from solieu.ingest.containers.warcs import documents

        return documents(stream, uri=trail.uri, budget=trail.budget)
    if kind == "feed":
        from solieu.ingest.containers.feeds import entries

        return entries(stream, uri=trail.uri)
    from solieu.ingest.containers.dumps import articles

    return articles(stream, kind, uri=trail.uri, text_column=trail.text_column, budget=trail.budget)
