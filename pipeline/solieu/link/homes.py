"""What a document is about: its home province, and the district that it may be about.

Policy: home is the province that the places of the text lie in most often, of equals the one named first. A text on
several provinces, none of which has more than half of the names or whose first paragraph tells of a region (its host
may be named most), is about a region and has none.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import regex

from solieu import gazetteer
from solieu.link.asides import PARAGRAPH
from solieu.link.sites import finest, pays, run
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.along import Site
    from solieu.link.pages import Page
    from solieu.model import Place

_WHOLE = lazy(r"\b(?:toàn|cả)\s+tỉnh\b", regex.IGNORECASE)
_OF_PROVINCE = lazy(  # but not whose money it is: vốn của tỉnh, phần của tỉnh
    r"\b(?:toàn|cả|trong|(?<!\b(?:vốn|nguồn|tiền|ngân\s+sách|kinh\s+phí|khuyến\s+công|quỹ|phần|đồng)\s+)của)\s+tỉnh\b",
    regex.IGNORECASE,
)
_DAY = lazy(r"\s*(?:[,–-]\s*(?:ngày|thứ|chủ\s+nhật|\d{1,2}[/.-])|:\s)", regex.IGNORECASE)
_CENTRE = lazy(r"trung\s+tâm\s+khuyến\s+công\s+(?:tỉnh\s+)?$", regex.IGNORECASE | regex.REVERSE)
_PICKED = lazy(
    r"(?<!\p{L})(?:nhất\s+là|như|điển\s+hình(?:\s+(?:là|như))?|chẳng\s+hạn(?:\s+như)?|đặc\s+biệt\s+là|tiêu\s+biểu\s+là)"
    r"\s+(?:(?:ở|tại|các|huyện|thị\s+xã|thành\s+phố|quận)\s+){0,3}$",
    regex.IGNORECASE | regex.REVERSE,
)
_COUNTED = lazy(r"\s*\(\s*\d[\d.,]*[^();]{0,30}\)")
_FIRM = lazy(
    r"\b(?P<kind>(?i:hợp\s+tác\s+xã|htx|công\s+ty|doanh\s+nghiệp|xí\s+nghiệp|tổ\s+hợp\s+tác))\s+(?:\p{L}+\s+){0,3}?\p{Lu}"
    r"[^.;:\n]{0,60}?[(,]\s*(?:ở\s+)?(?:(?:thôn|xã|phường|thị\s+trấn)\s[^.;:()\n]{1,40},\s*)?"
    r"(?:huyện|thị\s+xã|thành\s+phố|TP\.?)\s*$"
)
_GOES_ON = lazy(r"\p{L}|\s+\p{Lu}")
DATELINE = 4  # lines at the head of a document in which one may stand
GOES_ON = 3  # times that a text must name again the kind of firm that it is about
REGION = 3  # a text on more provinces than these may be about a region


def home(page: Page) -> Place | None:
    """The province that a document is about; None where it speaks of a region, of the country, or of none most."""
    weights: Counter[str] = Counter()
    provinces: dict[str, Place] = {}
    for place in (site.place for site in page.sites):
        name = place.name if place.level == "province" else place.province
        if name is not None:  # a district that may lie in several provinces has none
            weights[name] += 1
        if place.level == "province":
            provinces.setdefault(place.name, place)
    if not weights or _speaks_of_region(page, weights):
        return None
    top = max(weights, key=lambda name: weights[name])
    return provinces.get(top) or _province_of(page, top)


def topic(page: Page, about: Place | None) -> Place | None:
    """What a figure without a place is about: the home, or the one district that the document opens with.

    A province that is named but with its district (huyện Thanh Chương, Nghệ An), in a dateline or as whose money it is,
    is not what the document is about, and what names a row of a table is what the row is about.
    """
    titled = _titled(page)
    first = titled or next((site for site in page.sites if not (_dates(page, site) or _gives(page, site))), None)
    if about is None or first is None or page.lines[page.line_at(first.span.start)].cells:
        return about
    if first.place.level != "district" or first.place.province != about.name:
        return about
    if _WHOLE.search(page.text) or _is_example(page, first):
        return about
    provinces = [site for site in page.sites if site.place.level == "province" and finest(page, site) is site]
    apart = [site for site in provinces if not (pays(page, site) or _dates(page, site))]
    figure = next(iter(page.figures), None)
    named = apart or _OF_PROVINCE.search(page.text)
    opens = titled or figure is None or first.span.start < (figure.start if named else figure.sentence.end)
    opens = opens or (not named and _portrays(page, first))
    own = [site for site in page.sites if site.place == first.place]
    at_home = [site for site in apart if site.place == about]
    return (
        first.place
        if opens and len(own) >= len(at_home) and len({one.place.id for one in run(page, first)}) == 1
        else about
    )


def _titled(page: Page) -> Site | None:
    """The district, or a commune of it, that the headline has in it without saying what it is, and no other place."""
    titles = [line.span for line in page.lines[:DATELINE] if line.kind == "heading"]
    if any(page.sites.inside(title.start, title.end) for title in titles):
        return None
    words = [title.of(page.text) for title in titles]
    districts = (site for site in page.sites if site.place.level == "district")
    return next((site for site in districts if any(_has(title, site.span.of(page.text)) for title in words)), None)


def _has(title: str, name: str) -> bool:
    """Whether a headline has a name in it, and not only as the beginning of a longer one."""
    _, found, behind = title.partition(name)
    return bool(found) and not _GOES_ON.match(behind)


def _portrays(page: Page, site: Site) -> bool:
    """Whether the first paragraph says where a firm is that the text goes on about: HTX Tân Lập (huyện Na Rì) … ."""
    sentence = page.sentence_at(site.span.start)
    firm = _FIRM.search(page.text, sentence.start, site.span.start)
    if firm is None or any(len(line.span) >= PARAGRAPH for line in page.lines[: page.line_at(site.span.start)]):
        return False
    kind = firm["kind"].lower()
    return page.low.count("hợp tác xã" if kind == "htx" else kind, site.span.end) >= GOES_ON


def _is_example(page: Page, site: Site) -> bool:
    """Whether a district is only picked out of those of the province: nhất là ở Tủa Chùa; A (310 hộ), B (190 hộ)."""
    if _PICKED.match(page.text, max(0, site.span.start - 40), site.span.start):
        return True
    sentence = page.sentence_at(site.span.start)
    items = [one for one in page.sites.inside(sentence.start, sentence.end) if _COUNTED.match(page.text, one.span.end)]
    return items[:1] == [site] and len(items) > 1


def _gives(page: Page, site: Site) -> bool:
    """Whether a province is only whose money it is: 280 triệu đồng từ nguồn khuyến công tỉnh Bắc Kạn."""
    return pays(page, site) and not _CENTRE.match(page.text, max(0, site.span.start - 40), site.span.start)


def _dates(page: Page, site: Site) -> bool:
    """Whether a place only opens a dateline: TUY HÒA, THỨ NĂM 5/11/2015."""
    line = page.line_at(site.span.start)
    opens = line < DATELINE and page.lines[line].span.start == site.span.start
    return opens and bool(_DAY.match(page.text, site.span.end))


def _speaks_of_region(page: Page, weights: Counter[str]) -> bool:
    """Whether no province stands out among several: three, each named once, tell of one below a lead on it."""
    lead = next((line.span for line in page.lines if len(line.span) >= PARAGRAPH), None)
    opens = bool(lead and page.pointers.nation(lead))
    if len(weights) <= REGION:
        led = lead and not any(site.span.start < lead.end for site in page.sites)
        return opens and weights.total() == len(weights) > (1 if led else REGION - 1)
    return opens or max(weights.values()) * 2 <= weights.total()


def _province_of(page: Page, name: str) -> Place | None:
    """The province of that name as a row: districts name it, the text does not."""
    day = page.tokens.document.published
    rows = _provinces().get(name, ())
    alive = [one for one in rows if day and (one.valid_from or day) <= day <= (one.valid_to or day)]
    return next(iter(alive or rows), None)


@gazetteer.derived
def _provinces() -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for place in gazetteer.places():
        if place.level == "province":
            found.setdefault(place.name, []).append(place)
    return found
