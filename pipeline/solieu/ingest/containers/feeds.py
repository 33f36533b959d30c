"""The entries of feeds (RSS 2.0, RSS 1.0, Atom) as documents, with the title and day that are stated beside them.

Policy: an entry is read from the fullest of its texts, in the order `content:encoded`, `content`, `description` or
`summary`; it may be a mere teaser, which the feed does not say. A feed in which entities are declared is refused: they
are how a small file becomes gigabytes. What is before a mistake in the XML is read.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from solieu.errors import UnreadableError
from solieu.ingest.containers import pages
from solieu.ingest.containers.bounds import LARGEST_ROW, large, too_much
from solieu.ingest.containers.days import day
from solieu.ingest.containers.names import in_letters
from solieu.ingest.containers.rows import broken

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

    from solieu.items import Item
    from solieu.model import Failure

_ENTRIES = ("item", "entry")
_CONTENTS = ("encoded", "content", "description", "summary")
_DAYS = ("pubDate", "published", "date", "issued", "updated", "modified")
_IDS = ("guid", "id")
_PIECE = 1 << 14  # bytes, so that what is read ahead is little
_DEEPEST = 200  # elements, one inside another
_LONGEST_ID = 500  # characters


class _Rationed:
    """A stream that gives so much between two entries and no more."""

    def __init__(self, stream: io.BufferedIOBase, uri: str) -> None:
        self._stream, self._uri, self._given = stream, uri, 0

    def read(self, size: int = _PIECE) -> bytes:
        self._given += size
        if self._given > LARGEST_ROW:
            raise large(self._uri, LARGEST_ROW)
        return self._stream.read1(min(size, _PIECE))

    def renew(self) -> None:
        self._given = 0


def entries(stream: io.BufferedIOBase, *, uri: str) -> Iterator[Item | Failure]:
    """The entries of a feed, each called by its id where that is the first of its kind, else by its number."""
    seen = set[bytes]()
    for number, entry in enumerate(_entries(stream, uri), 1):
        name = _id(entry)
        key = blake2b((name or "").encode("utf-8", "replace"), digest_size=8).digest()
        called = f"{uri}#{in_letters(name) if name and key not in seen else number}"
        seen.add(key)
        yield _item(entry, called) or broken(uri, number, "the entry has no text")


def _entries(stream: io.BufferedIOBase, uri: str) -> Iterator[Element]:
    """The elements that are entries, each complete, and out of memory when the next is asked for."""
    source, path = _Rationed(stream, uri), list[Element]()
    try:
        for event, element in iterparse(source, ("start", "end")):
            if event == "start":
                path.append(element)
                if len(path) > _DEEPEST:
                    raise too_much(uri, f"has more than {_DEEPEST} elements, one inside another", "leave it out")
            else:
                path.pop()
                if not any(_name(above) in _ENTRIES for above in path):
                    if _name(element) in _ENTRIES:
                        source.renew()
                        yield element
                    _forget(element, path)
    except DefusedXmlException as error:
        message = f"{uri} declares entities or what lies outside, which is refused ({type(error).__name__})"
        raise UnreadableError(f"{message}; it may be a bomb", uri=uri) from error
    except (ParseError, ValueError, LookupError) as error:
        raise UnreadableError(f"{uri} is no sound XML ({error}); what follows is not read", uri=uri) from error


def _forget(element: Element, path: list[Element]) -> None:
    if path:
        path[-1].remove(element)


def _item(entry: Element, called: str) -> Item | None:
    """The document that an entry is, None where it has no text."""
    parts = {_name(part): part for part in reversed(entry)}  # the first of each name
    content = next((text for key in _CONTENTS if (text := _content(parts.get(key)))), None)
    if content is None:
        return None
    return pages.item(
        content,
        uri=called,
        title=_text(parts.get("title")),
        published=next((found for key in _DAYS if (found := day(_text(parts.get(key))))), None),
        publisher=_text(parts.get("publisher")),
        url=_link(entry),
    )


def _id(entry: Element) -> str | None:
    ids = (_text(part) for key in _IDS for part in entry if _name(part) == key)
    found = next((text for text in ids if text), None) or _link(entry)
    return found if found and len(found) <= _LONGEST_ID else None


def _link(entry: Element) -> str | None:
    """The address of an entry, in RSS the text of `link`, in Atom its `href`."""
    for part in entry:
        if _name(part) == "link" and part.get("rel", "alternate") == "alternate":
            return part.get("href") or _text(part)
    return None


def _name(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _text(element: Element | None) -> str | None:
    text = "" if element is None else "".join(element.itertext()).strip()
    return text or None


def _content(element: Element | None) -> str | None:
    """A text, or the elements inside (XHTML in Atom) written out."""
    if element is None or not len(element):
        return _text(element)
    for part in element.iter():
        part.tag = _name(part)
    return "".join(tostring(part, encoding="unicode") for part in element)
