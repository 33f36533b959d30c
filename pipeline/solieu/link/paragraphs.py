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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.along import Site
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft
    from solieu.spans import Span

Told = tuple[Read | None] | None  # what sentences say, which may be that no place is meant; None where they say nothing

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_PICKED = regex.compile(r"\W*(?:riêng|nhiều\s+nhất|ít\s+nhất|trong\s+(?:số\s+)?đó|điển\s+hình|như)\b", regex.IGNORECASE)
SUM = regex.compile(r"\b(?:tổng|cộng|cả|chung)\b", regex.IGNORECASE)
RANKED = regex.compile(
    r"""\b (?: (?:dẫn|đứng)\s+đầu
      | (?:nhiều|cao|thấp|ít|lớn|đông|nhanh|chậm)\s+nhất
        (?! \s+ (?: \d | (?:toàn\s+|cả\s+)? (?:tỉnh|vùng|nước) \s* [.,;] ))  # the rank of what opens the sentence
      | nhiều (?:\s+\p{L}+){1,3} \s+ nhất ) \b""",
    _FLAGS,
)
_ONE_OF = Cued(
    regex.compile(r"\bmột\s+trong\s+(?:(?:số|những|tổng\s+số)\s+)?\d", regex.IGNORECASE),
    "một trong",
)
_BODY = Cued(
    regex.compile(
        r"""(?: \b Sở \s+ (?-i:\p{Lu}) | \b (?:toàn\s+)? ngành \s+ (?:công|nông|lao)
          | \b trung\s+tâm \s+ (?:đã|sẽ|dự|khuyến\s+công) \b )""",
        _FLAGS,
    ),
    *("sở", "ngành công", "ngành nông", "ngành lao", "tâm đã", "tâm sẽ", "tâm dự", "tâm khuyến"),
)
_HERE = Cued(regex.compile(r"\b(?:ở|tại|nơi)\s+đây\b", regex.IGNORECASE), "ở đây", "tại đây", "nơi đây")
_PROGRAMME = ("đề án", "dự án", "cụm công nghiệp", "lớp", "mô hình")  # of which a body has several in a year
_SMALLER = regex.compile(
    r"\s+(?:\p{L}+\s+){0,3}?(?:ở|tại)\s+(?:thôn|xóm|ấp|bản|xã|phường|thị\s+trấn)\s[^.;:\d]{0,60}", regex.I
)


def located(page: Page, figure: Figure, site: Site) -> bool:
    """Whether nothing but smaller units stands between `ở` or `tại` behind a figure and a place."""
    return bool(_SMALLER.fullmatch(page.text, figure.end, site.span.start))


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
    found = theirs or _of_body(page, figure)
    return draft.reads["home"]._replace(rule="places.whole", unit="sentence") if found else None


def _of_body(page: Page, figure: Figure) -> bool:
    """Whether a body of the province tells of several projects of a year up to a figure."""
    if not figure.sentence.times or not _BODY.search(page.cues, figure.sentence.start, figure.start):
        return False
    told = (*page.earlier(figure), figure)
    return any(one.amount.low > 1 and one.amount.unit.startswith(_PROGRAMME) for one in told)


def told_by(page: Page, sentence: Span) -> Told:
    """What a sentence says of the place that those behind it are about; None where it says nothing of that."""
    sites = page.sites.inside(sentence.start, sentence.end)
    districts = [site for site in sites if site.place.level == "district"]
    named = districts or (sites if sites and page.once(home) is None else ())
    if named:
        return (_topic_of(page, sentence, named),)
    nation = page.pointers.nation(sentence)
    if nation and not page.between(sentence.start, nation.span.start):
        return (Read(None, "paragraph", "places.nation", nation.span),)
    return None


def _topic_of(page: Page, sentence: Span, districts: Sequence[Site]) -> Read | None:
    """The district that a sentence is about: it names no other, and does not pick this out of others."""
    first = districts[0]
    picked = _PICKED.search(page.text, sentence.start, first.span.start) or RANKED.search(
        page.text, first.span.end, sentence.end
    )
    alone = len({site.place.id for site in districts}) == 1
    opens = all(located(page, figure, first) for figure in page.between(sentence.start, first.span.start))
    return Read(first.place, "paragraph", "places.paragraph", first.span) if alone and opens and not picked else None
