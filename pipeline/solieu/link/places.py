"""Where: the finest place that a figure is about, and the province that the document is about (its home).

Policy: what stands behind the figure in its stretch (tại huyện Vĩnh Bảo), or directly before a bracket that holds it;
else the last place before it in its sentence. Words that point (toàn tỉnh, huyện này, cả nước) are taken for what
they point to. A list of three places or more stands for the province they lie in. A figure without a place follows
its whole, the district that its paragraph is about, and last the document's home: the province that its places lie in
most often. A province where a meeting was held is not what a text on a whole region is about; it then has no home.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.others import AT, IN_BRACKET, LIST, PART, is_used
from solieu.link.paragraphs import RANKED, SUM, located, of_parts, of_whole
from solieu.link.people import of_person
from solieu.link.pointers import pointed
from solieu.link.qualifiers import Qualifier, Read
from solieu.link.sites import IN_TURN, finest, listed, pays, run
from solieu.link.standing import at_fair, bracketed, is_second, of_provinces, under_name
from solieu.link.threads import elsewhere, of_thread
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from solieu.link.along import Site
    from solieu.link.figures import Figure, Sentence
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

_LOCALITIES = ("xã", "phường", "thôn", "bản", "ấp", "buôn", "làng", "thị trấn", "huyện", "thị xã")
BODY = 90  # characters before a place in which the name of a body of it begins
_COUNTED = ("huyện", "thị xã", "thành phố", "quận", "đơn vị cấp huyện", "địa phương")
_NAMES = lazy(  # 2 huyện là A và B: they are what is counted
    r"\s*(?:là|gồm|:|\()?\s*(?:các\s+)?(?:huyện|thị\s+xã|thành\s+phố|quận|TP\.?|TX\.?)?\s*", regex.IGNORECASE
)
_BACK = regex.IGNORECASE | regex.REVERSE  # matched from a place or figure back
_IN_BRACKET_BEHIND = lazy(rf"(?<!\p{{L}}){IN_BRACKET.pattern}$", _BACK)
_OFFICE = lazy(r"(?:UBND|Sở\s+\p{L}+\s+\p{L}+)\s+(?:tỉnh\s+)?$", _BACK)
_BODY = lazy(
    r"(?:Trung\s+tâm|Chi\s+cục|Liên\s+minh|Quỹ|Hội|Ban)\s+\p{Lu}[^.,;:()\d\n]{2,60}?\s+(?:tỉnh\s+)?$", regex.REVERSE
)
_GIVES = lazy(
    r"\s+(?:(?:đã|cũng|còn|sẽ)\s+)?(?:hỗ\s+trợ|cấp|trao|tặng|giúp|đầu\s+tư)\s+(?:cho\s+)?"
    r"(?:hợp\s+tác\s+xã|htx|cơ\s+sở|tổ\s+hợp\s+tác|xưởng|công\s+ty|doanh\s+nghiệp|gia\s+đình|chị|anh|ông|bà)\b",
    regex.IGNORECASE,
)
_AGAINST = lazy(  # what the next figure is told of stands behind these
    r"(?<!\p{L})(?:thì|còn|rồi(?:\s+(?:đến|tới))?|trong\s+khi|nhưng|song)\s+(?:ở\s+|tại\s+)?"
    r"(?:(?:huyện|thị\s+xã|thành\s+phố|quận|tỉnh|TP\.?|TX\.?)\s+)?$",
    _BACK,
)
_OF_OTHERS = lazy(r",\s*(?:còn|trong\s+khi|nhưng|song|riêng)\s", regex.IGNORECASE)
_BEHIND_NAME = lazy(  # hai cụm Thái Yên (Đức Thọ)
    rf"(?:\s+\p{{L}}+){{0,3}}?(?:\s+(?-i:\p{{Lu}})\p{{L}}*){{1,5}}\s*{IN_BRACKET.pattern}", regex.IGNORECASE
)
_FOR = lazy(
    r"\s+(?:còn\s+lại\s+)?(?:để\s+)?(?:cho|giúp|dựng|xây(?:\s+dựng)?|làm|mở|hỗ\s+trợ|đầu\s+tư)\s+(?:\p{L}+\s+){0,2}",
    regex.IGNORECASE,
)
_MOST = lazy(  # 310 lao động, phần lớn ở Hồng Dân: not all of them
    r"(?:\b(?:phần\s+lớn|chủ\s+yếu|đa\s+số|hầu\s+hết|phần\s+nhiều|quá\s+nửa|một\s+nửa|một\s+phần)|[,(]\s*(?:nhất\s+là|"
    r"tập\s+trung(?:\s+nhiều)?))\s+(?:\p{L}+\s+){0,3}?(?:ở|tại|thuộc)\b",
    regex.IGNORECASE,
)
_JOINED = lazy(r"\s*(?:,\s*(?:và\s+)?|và\s+)")
_ITEM = lazy(r"[ :–-]{0,3}\d")


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    figure = draft.figure
    sites = figure.sentence.sites
    before = [site for site in sites if site.span.end <= figure.start]
    behind = next((site for site in sites if site.span.start >= figure.end), None) if sites else None
    return (
        _in_turn(page, figure)
        or (bracketed(page, figure, before[-1]) if before else None)
        or (_behind(page, draft, behind) if behind else None)
        or at_fair(page, figure)
        or _before(page, draft, before)
        or of_provinces(page, figure)
        or under_name(page, figure)
        or _inherited(draft)
        or _in_cells(page, figure)
        or (_said_behind(page, draft, behind) if behind else None)
        or of_parts(page, draft)
        or of_whole(page, draft)
        or of_thread(page, draft, earlier)
        or of_person(page, figure)
        or _of_home(draft)
    )


def _read(site: Site, unit: str, rule: str) -> Read:
    return Read(site.place, unit, f"places.{rule}", site.span)


def _behind(page: Page, draft: Draft, site: Site) -> Read | None:
    """`3 xã tại huyện Vĩnh Bảo`, `3 hộ ở thôn Nà Giảo, xã Yến Dương (Ba Bể)`."""
    figure = draft.figure
    reached = site.span.end <= _end(page, figure) or located(page, figure, site) or _is_for(page, figure, site)
    if reached and figure.amount.kind == "count" and _MOST.search(page.text, figure.end, site.span.start):
        return None
    if not reached or _is_counted(page, figure, site) or _is_next(page, figure, site) or _gives(page, draft, site):
        return None
    return _settled(page, draft, site, "stretch", "behind")


def _is_next(page: Page, figure: Figure, site: Site) -> bool:
    """Whether a place is that of the next figure: `A 47 tỷ rồi B 41 tỷ`, `A đạt 100% còn B mới được 3 xã`."""
    joined = _AGAINST.match(page.text, figure.end, site.span.start) or is_second(page, figure, site)
    return bool(joined) and any(other.start >= site.span.end for other in page.later(figure))


def _is_counted(page: Page, figure: Figure, site: Site) -> bool:
    """Whether a place is one of those that a figure counts: 2 huyện là A và B."""
    counts = figure.amount.unit.startswith(_COUNTED)
    return counts and bool(_NAMES.fullmatch(page.text, figure.end, site.span.start))


def _end(page: Page, figure: Figure) -> int:
    """Where the stretch behind ends: it runs on over a count of places (1 dự án cho 3 xã tại huyện Vĩnh Bảo)."""
    following = page.figures[figure.index + 1 : figure.index + 2]
    if following and figure.after.end == following[0].start and following[0].amount.unit.startswith(_LOCALITIES):
        return following[0].after.end
    return figure.after.end


def _said_behind(page: Page, draft: Draft, site: Site) -> Read | None:
    """`415 người học xong nghề đan, thêu ở Thanh Liêm`: the first place behind, if no other figure stands between."""
    start, end = draft.figure.end, site.span.start
    if any(start <= other.start and other.end <= end for other in page.within(draft.figure.sentence)):
        return None
    if RANKED.search(page.text, start, end) or _MOST.search(page.text, start, end):  # 3,1%, cao nhất ở Long Mỹ (4,6%)
        return None
    if _OF_OTHERS.search(page.text, start, end):  # thợ mộc kiếm 9 triệu đồng, còn người móc sợi ở Nghĩa Hưng …
        return None
    said = AT.match(page.text, start, end)
    if not said and not _ITEM.match(page.text, site.span.end):  # but 06 cơ sở (Duy Tiên 02, Lý Nhân 03)
        said = _IN_BRACKET_BEHIND.match(page.text, start, end)
    return _settled(page, draft, site, "sentence", "said-behind") if said else None


def _is_for(page: Page, figure: Figure, site: Site) -> bool:
    """Whether money is for what is counted at a place, with no sign between.

    6 tỷ đồng cho 2 cụm ở Quỳnh Phụ; 6 tỷ đồng cho 2 cụm Đông Tiến (Quỳnh Phụ).
    """
    following = page.figures[figure.index + 1 : figure.index + 2]
    if figure.amount.kind != "money" or not following or following[0].amount.kind != "count":
        return False
    count, start = following[0], site.span.start
    named = count.end <= start and not PART.search(page.text, count.end, start)
    told = named and (AT.match(page.text, count.end, start) or _BEHIND_NAME.fullmatch(page.text, count.end, start))
    return bool(told) and bool(_FOR.fullmatch(page.text, figure.end, count.start))


def _in_turn(page: Page, figure: Figure) -> Read | None:
    """`ba huyện A, B, C lần lượt 32%, 28% và 25%`: the first figure is the first place's, and so on."""
    match = IN_TURN.search(page.cues, figure.sentence.start, figure.start)
    if not match:
        return _paired(page, figure)
    before = [site for site in figure.sentence.sites if site.span.end <= match.start()]
    named = run(page, before[-1]) if before else _told_before(page, figure, match.end())
    turn = len([other for other in page.earlier(figure) if other.start >= match.end()])
    return _read(named[turn], "clause", "in-turn") if turn < len(named) > 1 else None


def _paired(page: Page, figure: Figure) -> Read | None:
    """`Ý Yên và Nam Trực được 5 và 3 đề án`: as many like figures in a row as places in the row before them."""
    site = figure.sentence.once(page, _pairs).get(figure.index) if len(figure.sentence.sites) > 1 else None
    return _read(site, "clause", "in-turn") if site else None


def _pairs(page: Page, sentence: Sentence) -> Mapping[int, Site]:
    """For figures in a row, by their number, the places in the row before them."""
    found: dict[int, Site] = {}
    start = sentence.start
    row: list[Figure] = []
    for figure in (*page.within(sentence), None):
        if figure and row and _are_joined(page, row[-1], figure):
            row.append(figure)
            continue
        if len(row) > 1:
            named = page.sites.inside(start, row[0].start)
            told = run(page, named[-1]) if named else ()
            if len(told) == len(row) and told[0].span.start >= start:
                found.update((one.index, site) for one, site in zip(row, told, strict=True))
        start = row[-1].end if row else start
        row = [figure] if figure else []
    return found


def _are_joined(page: Page, one: Figure, other: Figure) -> bool:
    return one.like(other) and bool(_JOINED.fullmatch(page.text, one.end, other.start))


def _told_before(page: Page, figure: Figure, start: int) -> Sequence[Site]:
    """The districts of the sentence before, if there are as many as figures."""
    before = next(page.sentences_before(figure.line, figure.sentence.start), None)
    sites = page.sites.inside(before.start, before.end) if before else []
    districts = list({site.place.id: site for site in sites if site.place.level == "district"}.values())
    turns = [other for other in page.within(figure.sentence) if other.start >= start and other.like(figure)]
    return districts if len(districts) == len(turns) else ()


def _before(page: Page, draft: Draft, before: Sequence[Site]) -> Read | None:
    """The last place or pointing word before the figure in its sentence."""
    figure = draft.figure
    own = (site for site in reversed(before) if not is_used(page, figure, site))
    site = next(own, None) if before else None
    meant = pointed(page, draft)
    if meant and meant.span and (not site or meant.span.start > site.span.start):
        return meant
    if not site or (SUM.search(page.text, figure.before.start, figure.start) and _others(page, site, own)):
        return None
    if _gives(page, draft, site):
        return None
    return _settled(page, draft, site, "clause" if site.span in figure.clause else "sentence", "before")


def _others(page: Page, site: Site, earlier: Iterable[Site]) -> bool:
    """Whether some places are not listed with one: `Còn ở A và B, tỉnh hỗ trợ 5 cơ sở tổng cộng …` is about both."""
    return any(one not in listed(page, site) and one != finest(page, site) for one in earlier)


def _gives(page: Page, draft: Draft, site: Site) -> bool:
    """Whether a province only gives the money (khuyến công tỉnh Bạc Liêu hỗ trợ) in a text on a district."""
    if site.place != draft.value("home") or not elsewhere(page, draft):
        return False
    office = _OFFICE.match(page.text, max(0, site.span.start - 30), site.span.start)
    return bool(office or pays(page, site)) or _is_giver(page, site)


def _is_giver(page: Page, site: Site) -> bool:
    """Whether a place only names the body that gives: Trung tâm Khuyến công tỉnh Bạc Liêu hỗ trợ hợp tác xã …"""
    if not _GIVES.match(page.text, site.span.end):
        return False
    return bool(_BODY.match(page.text, max(0, site.span.start - BODY), site.span.start))


def _settled(page: Page, draft: Draft, site: Site, unit: str, rule: str) -> Read:
    """A place as it is meant: of a list of three or more their province, of two the first."""
    told = listed(page, site)
    if len({one.place.id for one in told}) >= LIST and draft.value("home") is not None:
        return Read(draft.value("home"), unit, "places.list", Span(told[0].span.start, told[-1].span.end))
    return Read(told[0].place, unit, f"places.{rule if len(told) == 1 else 'list'}", told[0].span)


def _inherited(draft: Draft) -> Read | None:
    whole = draft.whole
    return whole.reads["place"].passed_on("whole") if whole and "place" in whole.reads else None


def _in_cells(page: Page, figure: Figure) -> Read | None:
    found = [site for cell in page.cells(figure) for site in page.sites.inside(cell.start, cell.end)]
    return _read(found[0], "column", "column") if found else None


def _of_home(draft: Draft) -> Read | None:
    return draft.reads["topic"] if draft.value("topic") else None


PLACE = Qualifier("place", _find)
