"""What a page states of itself for machines: its meta tags, JSON-LD and `time` elements.

Policy: a day of publication before one of change; a time in another zone is the day it was in Viet Nam; a day written
with signs is read as in a masthead (`stamps`). What a page merely tells about, and what a library guesses from its
text, is never taken.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

from solieu.ingest.stamps import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

_ZONE = timezone(timedelta(hours=7))
_ISO = re.compile(r"\s*((?:19|20)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?")
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "article:published", "publishdate",
    "pubdate", "publish-date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date",
    "date", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
_TITLES = ("og:title", "headline", "twitter:title", "dc.title", "dcterms.title", "title")
_PUBLISHERS = (
    "og:site_name",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "application-name",
    "source_organization",
)


class Statements(NamedTuple):
    """What a page states: titles in the order of trust, those of `<title>` aside."""

    published: date | None
    titles: tuple[str, ...]
    publisher: str | None
    head: str | None


def statements(root: Any) -> Statements:
    """What a page states of itself."""
    meta, articles = _meta(root), list(_articles(root))
    days = [*(meta[name] for name in _PUBLISHED if name in meta), *_texts(articles, "datePublished"), *_times(root)]
    return Statements(
        published=next(filter(None, map(_day, days)), None),
        titles=tuple(filter(None, (*(_line(meta.get(name)) for name in _TITLES), *_texts(articles, "headline")))),
        publisher=next(
            filter(None, (*(_line(meta.get(name)) for name in _PUBLISHERS), *_texts(articles, "publisher", "name"))),
            None,
        ),
        head=_line(root.findtext(".//title")),
    )


def _meta(root: Any) -> dict[str, str]:
    """The content of meta tags by their names in small letters; the first of each."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        found.setdefault(name.lower().strip(), element.get("content", ""))
    return found


def _times(root: Any) -> Iterator[str]:
    """The days in `time` elements and microdata that are said to be that of publication."""
    for element in root.iter("time", "span", "abbr", "div"):
        marked = "datePublished" in element.get("itemprop", "") or "pubdate" in element.attrib
        if marked or (element.tag == "time" and "publish" in element.get("class", "")):
            yield element.get("datetime") or element.get("content") or element.text_content()


def _articles(root: Any) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD that were published on a day."""
    for script in root.iter("script"):
        if "ld+json" in script.get("type", ""):
            try:
                waiting = [json.loads(script.text or "null", strict=False)]
            except (ValueError, RecursionError):
                continue
            while waiting:
                thing = waiting.pop()
                if isinstance(thing, dict) and "datePublished" in thing:
                    yield thing
                waiting += thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ()


def _texts(articles: list[dict[str, Any]], *path: str) -> Iterator[str]:
    for article in articles:
        thing: Any = article
        for name in path:
            thing = thing.get(name) if isinstance(thing, dict) else None
        if isinstance(thing, str) and thing.strip():
            yield " ".join(thing.split())


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


def _day(written: str) -> date | None:
    """The day that a machine's or a person's writing of it means in Viet Nam."""
    match = _ISO.match(written)
    if match is None:
        stamped = stamp(written.strip()[:80])
        return stamped.day if stamped else None
    try:
        if match[2] and match[3]:
            return datetime.fromisoformat(f"{match[1]}T{match[2]}{match[3]}").astimezone(_ZONE).date()
        return date.fromisoformat(match[1])
    except (ValueError, OverflowError):
        return None
