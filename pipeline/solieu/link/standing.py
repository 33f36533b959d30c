"""Places by where a figure stands: alone in brackets behind one, in a row that adds up rows of several provinces, below
a line that is nothing but the name of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.qualifiers import Read
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.along import Site
    from solieu.link.figures import Figure
    from solieu.link.pages import Page

_SUM_OF_ROWS = lazy(r"\b(?:tổng|cộng|cả|toàn|chung)\b", regex.IGNORECASE)
_NAME_OPENS = lazy(
    r"""
    [^\p{L}\d]* (?: (?:\d+(?:\.\d+)*|[IVX]+|[a-zđ]) [.)/] \s* )?
    (?: (?:tại|ở|(?:trên\s+)?địa\s+bàn|đối\s+với|riêng) \s+ )?
    (?: huyện | thị\s+xã | thành\s+phố | TP\.? | TX\.? | quận | tỉnh )? \s*
    """,
    regex.VERBOSE | regex.IGNORECASE,
)

_AND = lazy(
    r"(?<!\p{L})và\s+(?:ở\s+|tại\s+)?(?:(?:huyện|thị\s+xã|thành\s+phố|quận|tỉnh|TP\.?|TX\.?)\s+)?$",
    regex.IGNORECASE | regex.REVERSE,
)
_WITH = lazy(r"\s+(?:(?:cũ|mới|trước\s+đây)\s+)?(?:(?:với|có|được|đạt|là|chiếm)\s+)?")
_OWN = lazy(rf"{_WITH.pattern}\d")
_AT_FAIR = ("gian", "lượt gian", "lượt khách", "lượt người", "khách tham quan")


def bracketed(page: Page, figure: Figure, site: Site) -> Read | None:
    """`Hàm Yên (2), Yên Sơn (2) và Na Hang (1)`: what stands alone in brackets behind a place is its own."""
    alone = figure.depth and page.text.startswith(")", figure.end)
    its_own = alone and page.text[site.span.end : figure.start].strip() == "("
    return Read(site.place, "clause", "places.bracket", site.span) if its_own else None


def at_fair(page: Page, figure: Figure) -> Read | None:
    """The stands and guests of a fair are where it was held last: hội chợ khu vực tại Đà Nẵng với 250 gian hàng."""
    if not figure.amount.unit.startswith(_AT_FAIR):
        return None
    fair = next(page.fairs.before(figure.start), None)
    between = page.sites.inside(fair.span.end, figure.start) if fair else ()
    near = fair and not between and page.line_at(fair.span.start) == figure.line
    return Read(fair.place, "paragraph", "places.fair", fair.span) if fair and near else None


def of_provinces(page: Page, figure: Figure) -> Read | None:
    """A row without a place below rows of several provinces (Toàn cụm, Cộng) is about no single one."""
    if figure.sentence.kind != "row" or figure.sentence.sites:
        return None
    top = page.lines[page.tables.top(figure)].span.start
    named = {
        site.place.name for site in page.sites.inside(top, figure.sentence.start) if site.place.level == "province"
    }
    label = page.cells(figure)[:1]
    sums = len(named) > 1 and label and _SUM_OF_ROWS.search(page.text, label[0].start, label[0].end)
    return Read(None, "column", "places.sum", label[0]) if sums else None


def under_name(page: Page, figure: Figure) -> Read | None:
    """The place that names the bullets, or rows, which a figure stands in: `- Huyện Ba Vì:`, `1. Tỉnh Hà Nam`."""
    for line in page.leads(figure):
        for site in page.sites.inside(line.start, line.end)[:1]:
            behind = page.text[site.span.end : line.end].strip(" :.-–")
            if not behind and _NAME_OPENS.fullmatch(page.text, line.start, site.span.start):
                return Read(site.place, "lead-in", "places.lead-in", site.span)
    return None


def is_second(page: Page, figure: Figure, site: Site) -> bool:
    """Whether `và` leads on to the next of two items, each a place with its figure: Mai Sơn 9 lớp và Yên Châu 4."""
    if not (_AND.match(page.text, figure.end, site.span.start) and _OWN.match(page.text, site.span.end)):
        return False
    first = next(page.sites.before(figure.start), None)
    return first is not None and bool(_WITH.fullmatch(page.text, first.span.end, figure.start))
