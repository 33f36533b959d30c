"""Places that stand together: a district with its province, and the items of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.along import Site
    from solieu.link.pages import Page

IN_TURN = Cued(  # what follows is told of each in turn
    lazy(r"\b(?:lần\s+lượt|theo\s+thứ\s+tự)\b", regex.IGNORECASE), "lần lượt", "theo thứ tự"
)
_JOINED = lazy(
    r"""
    \s*+ (?:(?:\([^)\d]*\)|\(\d+\)) \s*+)?  # brackets with a figure close an item of their own: A (5 hộ), B (3 hộ)
    (?:,|;|và|cùng|-|–|/) \s*
    (?: (?:và|các|huyện|thị\s+xã|thành\s+phố|quận|tỉnh|TP\.?|TX\.?|H\.?|(?-i:\p{Lu})\p{L}*) \s* ){0,4}
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_STATED = lazy(r"[\s,(–-]*(?:(?:thuộc|của|tỉnh|thành\s+phố|TP\.?)\s*)*", regex.IGNORECASE)

_PAYS = lazy(
    r"(?:khuyến\s+công|ngân\s+sách|nguồn|vốn)\s+(?:tỉnh\s+)?$",
    regex.IGNORECASE | regex.REVERSE,  # matched from a place back
)


def pays(page: Page, site: Site) -> bool:
    """Whether a place only says whose money it is: khuyến công tỉnh Bạc Liêu."""
    return bool(_PAYS.match(page.text, max(0, site.span.start - 30), site.span.start))


def finest(page: Page, site: Site) -> Site:
    """Of `huyện Mường La (Sơn La)` or `Nam Đàn, tỉnh Nghệ An` the district."""
    index = page.number_of(site)
    before = page.sites[index - 1] if index else site
    stated = before.place.province == site.place.name and _STATED.fullmatch(page.text, before.span.end, site.span.start)
    return before if stated else site


def run(page: Page, site: Site) -> Sequence[Site]:
    """The places that are listed with one, itself among them."""
    first = last = page.number_of(site)
    while first and _joined(page, first - 1):
        first -= 1
    while last + 1 < len(page.sites) and _joined(page, last):
        last += 1
    return page.sites[first : last + 1]


def listed(page: Page, site: Site) -> Sequence[Site]:
    """The places that one is listed with, of a district and its province the districts."""
    known, key = page.known(listed), (site.span.start, site.span.end)
    told = known.get(key)
    if told is None:
        told = known[key] = run(page, finest(page, site))
    return told


def _joined(page: Page, index: int) -> bool:
    """Whether a place and the next are items of one list."""
    one, other = page.sites[index], page.sites[index + 1]
    if one.place.level != other.place.level or other.span.start < one.span.end:  # Nam Đàn, Nghệ An is one place
        return False
    return bool(_JOINED.fullmatch(page.text, one.span.end, other.span.start))
