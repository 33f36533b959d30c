"""The text of a row or an entry → the bytes of a document: plain text, or a page where there are tags in it."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from solieu.errors import UnreadableError
from solieu.ingest.encodings import decode
from solieu.ingest.mastheads import publisher as named_publisher
from solieu.items import Item

if TYPE_CHECKING:
    from datetime import date

_TAG = re.compile(
    r"</?(?:a|b|br|blockquote|div|em|figure|h[1-6]|i|img|li|ol|p|section|span|strong|table|td|tr|u|ul)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_WHOLE_PAGE = re.compile(
    r"\s*(?:<\?xml[^<>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);", re.IGNORECASE)
_NAMES_SITE = re.compile(
    rb"""<meta\s[^<>]*(?:og:site_name|application-name|(?:dc\.|dcterms\.|article:)publisher|"publisher")""",
    re.IGNORECASE,
)
_HEAD = 1 << 16  # bytes
_BYTE = re.compile("[\udc80-\udcff]")  # one that was not UTF-8, for whoever reads the document to decode
_LONE = re.compile("[\ud800-\udc7f\udd00-\udfff]")  # half of a pair: no encoding can hold it
_PAGE = (
    "<!DOCTYPE html>\n<html><head>{charset}<title>{title}</title></head>"
    "<body><article>\n{content}\n</article></body></html>\n"
)


def item(
    content: str,
    *,
    uri: str,
    title: str | None = None,
    published: date | None = None,
    publisher: str | None = None,
    url: str | None = None,
) -> Item:
    """The document that a text is; where nobody is named, its publisher is the host that it was found at."""
    title, content = _in_one_line(title), _LONE.sub("\N{REPLACEMENT CHARACTER}", content)
    is_page = bool(_WHOLE_PAGE.match(content))
    is_part = not is_page and bool(_TAG.search(content))
    if is_part:
        charset = "" if _BYTE.search(content) else '<meta charset="utf-8">'
        content = _PAGE.format(charset=charset, title=html.escape(title or ""), content=content)
    elif not is_page and _ENTITY.search(content):
        content = html.unescape(content)
    data = content.encode("utf-8", "surrogateescape")
    media_type = "text/html" if is_page or is_part else "text/plain"
    publisher = _publisher(_in_one_line(publisher)) or beside(data, media_type, url)
    return Item(uri, data, media_type=media_type, title=title, published=published, publisher=publisher)


def beside(data: bytes, media_type: str | None, url: str | None) -> str | None:
    """The host of a document that does not name its publisher itself."""
    name = host(url)
    if name is None:
        return None
    if media_type == "text/plain":
        return None if named_publisher(data[:_HEAD].decode("utf-8", "replace")) else name
    return None if _NAMES_SITE.search(data[:_HEAD]) else name


def host(url: str | None) -> str | None:
    """The host in a link, without `www.`.

    >>> host("https://www.baohagiang.example.vn:8080/a"), host("a/b"), host(None)
    ('baohagiang.example.vn', None, None)
    """
    try:
        name = urlsplit((url or "").strip()).hostname
    except ValueError:
        return None
    return name.removeprefix("www.") if name and "." in name else None


def _publisher(stated: str | None) -> str | None:
    """Who a cell says published; the host where it says so by a link."""
    return host(stated) or stated


def _in_one_line(text: str | None) -> str | None:
    """A short text in one line, without tags and entities; None where its encoding is not known."""
    text = _LONE.sub("\N{REPLACEMENT CHARACTER}", text or "")
    if _BYTE.search(text):
        try:
            text = decode(text.encode("utf-8", "surrogateescape"), uri="").text
        except UnreadableError:
            return None
    return " ".join(html.unescape(_TAG.sub(" ", text)).split()) or None
