"""Where a figure is that has no place of its own: what the sentences before it in its paragraph are about.

Policy: the last sentence that names districts decides. It is about the one it names, unless it picks that out of others
(riêng, nhiều nhất, dẫn đầu); one that opens with the country is about that. A sentence that goes back to the whole
(một trong 9 cơ sở), or tells what a body of the province did in a year, owes nothing to the district before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.homes import home
from solieu.link.qualifiers import Read
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.along import Site
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft
    from solieu.spans import Span

Told = tuple[Read | None] | None  # what sentences say, which may be that no place is meant; None where they say nothing

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_PICKED = lazy(r"\W*(?:riêng|nhiều\s+nhất|ít\s+nhất|trong\s+(?:số\s+)?đó|điển\s+hình|như)\b", regex.IGNORECASE)
SUM = lazy(r"\b(?:tổng|cộng|cả|chung)\b", regex.IGNORECASE)
RANKED = lazy(
    r"""\b (?: (?:dẫn|đứng)\s+đầu
      | (?:nhiều|cao|thấp|ít|lớn|đông|nhanh|chậm)\s+nhất
        (?! \s+ (?: \d | (?:toàn\s+|cả\s+)? (?:tỉnh|vùng|nước) \s* [.,;] ))  # the rank of what opens the sentence
      | nhiều (?:\s+\p{L}+){1,3} \s+ nhất ) \b""",
    _FLAGS,
)
_ONE_OF = Cued(
    lazy(r"\b(?:một|thứ\s+\d+|đầu\s+tiên|cuối\s+cùng)\s+trong\s+(?:(?:số|những|tổng\s+số)\s+)?\d", regex.IGNORECASE),
    *("một trong", "thứ", "đầu tiên trong", "cuối cùng trong"),
)
_BODY = Cued(
    lazy(
        r"""(?: \b Sở \s+ (?-i:\p{Lu}) | \b (?:toàn\s+)? ngành \s+ (?:công|nông|lao)
          | \b trung\s+tâm \s+ (?:đã|sẽ|dự|khuyến\s+công|còn|cũng|mở|tổ\s+chức|đưa) \b )""",
        _FLAGS,
    ),
    *("sở", "ngành công", "ngành nông", "ngành lao"),
    *(f"tâm {word}" for word in ("đã", "sẽ", "dự", "khuyến", "còn", "cũng", "mở", "tổ", "đưa")),
)
_MEETING = Cued(
    lazy(
        r"""\b(?:hội\s+nghị|hội\s+thảo|tọa\s+đàm|toạ\s+đàm|cuộc\s+họp|buổi\s+(?:họp|làm\s+việc))\b
        (?! \s+ (?:\p{Ll}+\s+){0,6} (?:của|do) \s+ (?:huyện|thị\s+xã|xã) \b ) [^.;:(]{0,160}
        \b(?:tại|ở)\s+(?:(?:huyện|thị\s+xã|thành\s+phố|TP\.?|TX\.?)\s*)?$""",
        _FLAGS,
    ),
    *("hội nghị", "hội thảo", "tọa đàm", "toạ đàm", "cuộc họp", "buổi họp", "buổi làm"),
)
_HERE = Cued(lazy(r"\b(?:ở|tại|nơi)\s+đây\b", regex.IGNORECASE), "ở đây", "tại đây", "nơi đây")
_WHERE = lazy(r"\W*(?i:(?:(?:còn|riêng)\s+)?(?:ở|tại))\s+(?:\p{Ll}+\s+){0,6}")
_UP_TO = lazy(r"(?<!\p{L})(?:(?:ở|tại|riêng)\s+)?(?:(?:toàn|cả)\s+)?(?:tỉnh\s+)?$", regex.IGNORECASE | regex.REVERSE)
_PROGRAMME = ("đề án", "dự án", "cụm công nghiệp", "lớp", "mô hình")  # of which a body has several in a year
_SEVERAL = (*_PROGRAMME, "cơ sở", "doanh nghiệp", "sản phẩm", "xã", "huyện", "làng nghề")
_SMALLER = lazy(r"\s+(?:\p{L}+\s+){0,3}?(?:ở|tại)\s+(?:thôn|xóm|ấp|bản|xã|phường|thị\s+trấn)\s[^.;:\d]{0,60}", regex.I)
_FOR_ONE = lazy(
    r"""\s+ (?:để\s+)? (?:cho|giúp) \s+ (?:một\s+)?
    (?: DNTN | doanh\s+nghiệp | công\s+ty | HTX | hợp\s+tác\s+xã | tổ\s+hợp\s+tác | cơ\s+sở | xưởng | hộ
      | ông | bà | anh | chị )
    \s [^.;:()\d]{0,60} (?: \( [^.;:()\d]{0,60} )?""",
    _FLAGS,
)


def located(page: Page, figure: Figure, site: Site) -> bool:
    """Whether nothing but smaller units stands between `ở` or `tại` behind a figure and a place."""
    return bool(_SMALLER.fullmatch(page.text, figure.end, site.span.start))


def _for_one(page: Page, figure: Figure, site: Site) -> bool:
    """Whether money is for one firm or household of a place: 150 triệu đồng cho DNTN Tân Phú (huyện Mang Thít)."""
    return figure.amount.kind == "money" and bool(_FOR_ONE.fullmatch(page.text, figure.end, site.span.start))


def of_parts(page: Page, draft: Draft) -> Read | None:
    """`620 học viên, gồm Mang Thít 260, Tam Bình 190`: what is shared out over districts is of no one of them."""
    named = {site.place.id for part in draft.parts for site in page.sites.inside(part.before.start, part.start)}
    home = draft.reads["home"] if len(named) > 1 and draft.value("home") is not None else None
    return home._replace(rule="places.parts", unit="sentence") if home else None


def of_whole(page: Page, draft: Draft) -> Read | None:
    """What a sentence without a place is about that goes back to the whole, or to what a body does in a year.

    `Một trong 5 huyện nghèo` goes back to the five, as does a sum of theirs behind it; what else it has (có 3.000 hộ)
    is its own.
    """
    figure = draft.figure
    sentence = figure.sentence
    if sentence.sites or draft.value("home") is None or _HERE.any_in(page.cues, sentence.start, sentence.end):
        return None
    one_of = _ONE_OF.search(page.cues, sentence.start, figure.end)
    theirs = one_of and (one_of.end() > figure.start or SUM.search(page.text, figure.before.start, figure.start))
    found = theirs or (_of_body(page, figure) and not _is_set(page, figure))
    return draft.reads["home"]._replace(rule="places.whole", unit="sentence") if found else None


def _is_set(page: Page, figure: Figure) -> bool:
    """Whether the last sentence with a place opens by saying where it tells of: Ở huyện miền núi Ba Tơ, nghề dệt …"""
    site = next(page.sites.before(figure.sentence.start), None)
    if site is None or page.line_at(site.span.start) != figure.line:
        return False
    return bool(_WHERE.fullmatch(page.text, page.sentence_at(site.span.start).start, site.span.start))


def _of_body(page: Page, figure: Figure) -> bool:
    """Whether a body of the province tells of several projects of a year up to a figure."""
    if not figure.sentence.times or not _BODY.search(page.cues, figure.sentence.start, figure.start):
        return False
    told = (*page.earlier(figure), figure)
    return any(one.amount.low > 1 and one.amount.unit.startswith(_PROGRAMME) for one in told)


def districts_of(page: Page, sentence: Span) -> Sequence[Site]:
    """The districts that a sentence names, but those where a meeting was held, which tells of what it likes."""
    sites = page.sites.inside(sentence.start, sentence.end)
    return [site for site in sites if site.place.level == "district" and not _meets(page, sentence, site)]


def _meets(page: Page, sentence: Span, site: Site) -> bool:
    """Whether a meeting that tells of a province was held at a place: Tại hội nghị tổ chức ở TP. Tam Kỳ hôm qua, …"""
    start, figures = sentence.start, page.between(sentence.start, site.span.start)
    return page.once(home) is not None and not figures and bool(_MEETING.search(page.cues, start, site.span.start))


def told_by(page: Page, sentence: Span) -> Told:
    """What a sentence says of the place that those behind it are about; None where it says nothing of that."""
    sites = page.sites.inside(sentence.start, sentence.end)
    districts = districts_of(page, sentence)
    named = districts or (sites if sites and page.once(home) is None else ())
    if named:
        return (_topic_of(page, sentence, named),)
    if province := _of_province(page, sentence):
        return (province,)
    nation = page.pointers.nation(sentence)
    if nation and not page.between(sentence.start, nation.span.start) and not _is_held(page, sentence, nation.span):
        return (Read(None, "paragraph", "places.nation", nation.span),)
    return None


def _of_province(page: Page, sentence: Span) -> Read | None:
    """The province of the text, where it opens a sentence, or part of one, that tells of several of what it has."""
    about = page.once(home)
    told = [*page.between(sentence.start, sentence.end)] if about else []
    if not any(one.amount.low > 1 and one.amount.unit.startswith(_SEVERAL) for one in told):
        return None
    spans = [site.span for site in page.sites.inside(sentence.start, told[0].start) if site.place == about]
    pointer = page.pointers.home(sentence)
    if pointer and pointer.span.end <= told[0].start:
        spans.append(pointer.span)
    span = next((one for one in spans if _opens(page, sentence, one)), None)
    return Read(about, "paragraph", "places.province", span) if span else None


def _opens(page: Page, sentence: Span, span: Span) -> bool:
    """Whether a place opens a sentence, or what stands behind a comma: Từ năm 2013, tỉnh Hà Nam mở 40 lớp."""
    opened = _UP_TO.match(page.text, sentence.start, span.start)
    start = opened.start() if opened else span.start
    return start == sentence.start or page.text.endswith(", ", sentence.start, start)


def _is_held(page: Page, sentence: Span, nation: Span) -> bool:
    """Whether a region only names a meeting or fair: hội chợ khu vực phía Bắc mở tại Lào Cai, gồm 200 gian hàng."""
    figures = page.between(nation.end, sentence.end)
    return bool(page.sites.inside(nation.end, figures[0].start if figures else sentence.end))


def _topic_of(page: Page, sentence: Span, districts: Sequence[Site]) -> Read | None:
    """The district that a sentence is about: it names no other, and does not pick this out of others."""
    first = districts[0]
    picked = _PICKED.search(page.text, sentence.start, first.span.start) or RANKED.search(
        page.text, first.span.end, sentence.end
    )
    alone = len({site.place.id for site in districts}) == 1
    before = page.between(sentence.start, first.span.start)
    opens = all(located(page, figure, first) or _for_one(page, figure, first) for figure in before)
    return Read(first.place, "paragraph", "places.paragraph", first.span) if alone and opens and not picked else None
