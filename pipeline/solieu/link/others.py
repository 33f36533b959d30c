"""Places that a figure is not about, though they are told before it in its sentence: they are other figures'.

Policy: what closed brackets, what a figure stands right behind as behind others of a list, and what only says where one
of several deeds was done is used up; so are the places of parts where all of them are told of together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.sites import listed
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.along import Site
    from solieu.link.figures import Figure
    from solieu.link.pages import Page

IN_BRACKET = lazy(
    r"\(\s*(?:(?:xã|phường|thị\s+trấn|thôn|bản|ấp|xóm|tổ)\s[^(),;]{1,30},\s*){0,2}"
    r"(?:(?:huyện|thị\s+xã|thành\s+phố|quận|tỉnh|xã|phường|TP\.?|TX\.?|H\.?)\s*)?",
    regex.IGNORECASE,
)
AT = lazy(
    r"\b(?:ở|tại)\s+(?:các\s+)?(?:huyện|thị\s+xã|thành\s+phố|quận|xã|TP\.?|TX\.?)?\s*$",
    regex.IGNORECASE | regex.REVERSE,
)
_RESTATED = lazy(r",\s*(?:tức|hay|tương\s+đương)\s+(?:là\s+|với\s+)?$", regex.IGNORECASE)
_NUMBERED = lazy(r"\s*\(\d+\)")
_ALL = lazy(r"(?:^|[,;])\s*(?:tất\s+cả|cả|tổng\s+cộng|tổng\s+số|cộng(?:\s+cả)?)\s+(?:\p{L}+\s+)?\d", regex.I)
_NEXT_DEED = lazy(  # a verb with a count of its own: …, xúc tiến 4 mô hình
    r"[,;]\s*(?:đồng\s+thời\s+)?(?:xúc\s+tiến|xây\s+dựng|dựng|triển\s+khai|tổ\s+chức|mở|đưa|hỗ\s+trợ|giúp|công\s+nhận"
    r"|khảo\s+sát|thẩm\s+định|lập|tư\s+vấn|in|phát)\s+(?:được\s+|thêm\s+|cho\s+)?\d+\s+"
    r"(?:mô\s+hình|đề\s+án|dự\s+án|cơ\s+sở|doanh\s+nghiệp|hội\s+chợ|hội\s+nghị|hội\s+thảo|lớp|sản\s+phẩm|làng|cụm)",
    regex.I,
)
PART, _SEMICOLON = lazy(r"[,;](?!\d)"), lazy(";")

NEAR = 40  # characters behind a place of an enumeration in which its figure stands
LIST = 3  # so many places in a row stand for their province


def is_used(page: Page, figure: Figure, site: Site) -> bool:
    """Whether a place belongs to other figures.

    So it does in brackets that closed (4 ở Yên Lạc, 2 ở Bình Xuyên) unless they only say where, and as an item of an
    enumeration whose part of the sentence ended before the figure (Đông Hải 3, Hòa Bình 2, tổng hỗ trợ …), as where one
    thing of several was done (dạy nghề cho 480 người ở Cái Bè, dựng 4 mô hình và cấp …), and before all are told of.
    """
    behind = page.text[site.span.end : figure.start]
    if _are_told_together(behind, figure) or _is_of_next_deed(page, figure, site):
        return True
    if behind.count(")") > behind.count("("):  # only xã Phong An (huyện Phong Điền) says where
        return not _opens_bracket(page, site) or _counts_inside(page, site) or _is_of_several(page, figure)
    if behind.lstrip().startswith("(") and ")" not in behind:  # Hoàng Su Phì (200 triệu, HTX 1 tỷ)
        return False
    if _RESTATED.search(behind):
        return False
    return bool(_parting(page, figure, site).search(behind)) and _is_item(page, figure, site)


def _are_told_together(behind: str, figure: Figure) -> bool:
    """Whether what stands behind a place goes back to all of several: 60 người ở A và 70 người ở B; cả 130 người …."""
    before = {site.place.id for site in figure.sentence.sites if site.span.end <= figure.start}
    return len(before) > 1 and bool(_ALL.search(behind))


def _is_of_next_deed(page: Page, figure: Figure, site: Site) -> bool:
    """Whether a place only says where a count before it is, and a further deed has a count of its own."""
    if not _NEXT_DEED.search(page.text, site.span.end, figure.end):
        return False
    first = listed(page, site)[0]
    return any(
        other.end <= first.span.start and AT.match(page.text, other.end, first.span.start)
        for other in page.earlier(figure)
    )


def _counts_inside(page: Page, site: Site) -> bool:
    """Whether a bracket goes on from a place to what it counts there: 9 cơ sở (Đắk Mil 4, Cư Jút 5) với 2 tỷ đồng."""
    return bool(page.between(site.span.end, page.text.find(")", site.span.end)))


def _opens_bracket(page: Page, site: Site) -> bool:
    return bool(IN_BRACKET.fullmatch(page.text, max(0, page.text.rfind("(", 0, site.span.start)), site.span.start))


def _is_of_several(page: Page, figure: Figure) -> bool:
    """Whether as many brackets as make a list name places before a figure, since the one of its kind before it."""
    start = max([figure.clause.start, *(one.end for one in page.earlier(figure) if one.like(figure))])
    named = page.sites.inside(start, figure.start)
    return len(named) >= LIST and sum(_opens_bracket(page, other) for other in named) >= LIST


def _parting(page: Page, figure: Figure, site: Site) -> regex.Pattern[str]:
    """The sign that parts the items of an enumeration: `A 18 lớp, 630 người; B 15 lớp, 525 người` are two."""
    at = page.number_of(site)
    following = [other for other in page.sites[at + 1 : at + 2] if other.span in figure.sentence]
    before = [other for other in page.sites[max(0, at - 1) : at] if other.span in figure.sentence]
    one, other = (site, following[0]) if following else ([*before, site][0], site)
    return _SEMICOLON if ";" in page.text[one.span.end : other.span.start] else PART


def _is_item(page: Page, figure: Figure, site: Site) -> bool:
    """Whether a figure stands right behind a place and so it does behind another of its sentence."""
    others = (one for one in figure.sentence.sites if one is not site and one.place.level == site.place.level)
    return _counts_at(page, site) and any(_counts_at(page, other) for other in others)


def _counts_at(page: Page, site: Site) -> bool:
    end = site.span.end
    if _NUMBERED.match(page.text, end):  # Đức Hòa (11), Bến Lức (5)
        return True
    following = page.between(end, end + NEAR)
    return bool(following) and not PART.search(page.text, end, following[0].start)
