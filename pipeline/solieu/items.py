"""The noun for what is to be read: the bytes of a document, and what was said of it where they were found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Item:
    """The bytes of one document, where they were found, and what was said there of the document beside its text.

    A file of its own says nothing beside; a row of a dump, an entry of a feed or a record of a crawl may.
    """

    uri: str
    data: bytes
    media_type: str | None = None
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
