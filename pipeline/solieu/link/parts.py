"""Which figure is a part of which: parts inherit what is said of their whole.

A figure is taken for a part where the text says so: it stands in brackets behind another, behind `trong đó`, `gồm`,
a colon in the same sentence, in a sentence that opens with such words, or in a bullet under a lead-in. Whether parts
add up is the auditor's business.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from solieu.link.figures import Figure, Sentence
    from solieu.link.pages import Page

_WORDS = r"""
    trong \s+ (?:tổng\s+)? (?:số\s+)? (?:đó|này) | (?:bao\s+)? gồm (?:\s+có)?
  | (?:chia|phân) \s+ (?:ra|theo) | cụ\s+thể | riêng
"""
_OPENER = lazy(rf"\b(?:{_WORDS})\b | :(?!\d)", regex.VERBOSE | regex.IGNORECASE)
_OPENERS = Cued(
    _OPENER,
    *(f"{before} {which}" for before in ("trong", "tổng", "số") for which in ("đó", "này")),
    *("gồm", "chia ra", "chia theo", "phân ra", "phân theo", "cụ thể", "riêng", ":"),
)
_NEXT = lazy(r"[^;]*;[^;]*+|(?:,?\s+|\s*\(\s*)(?:năm\s+)?(?:\d{4}|trước|ngoái|cùng\s+kỳ)\s*+")
_DIVIDES = lazy(r"\W*(?:chia|phân|tính)\s+(?:ra|theo)\b", regex.IGNORECASE)  # all that was told before
TIMES = 20  # as large as its whole no part is told, however wrong the sum
BRACKET = 20  # characters before a bracket that name what stands in it
OUT_OF = lazy(r"\s+(?:trong|trên)\s+(?:tổng\s+)?(?:số\s+)?", regex.IGNORECASE)
_PLANNED = lazy(r"\b(?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|đặt\s+ra)\b", regex.IGNORECASE)
_OPENS = lazy(rf"[\s\"“(+-]* (?:{_WORDS}) \b", regex.VERBOSE | regex.IGNORECASE)


def wholes(page: Page) -> dict[int, Figure]:
    """For each part (by its index) the figure it is a part of."""
    found = {
        figure.index: _opened(page, figure) or _in_next_sentence(page, figure) or _in_bullet(page, figure)
        for figure in page.figures
    }
    return {index: whole for index, whole in found.items() if whole is not None}


def owned(page: Page) -> dict[int, list[Figure]]:
    """For each whole (by its index) the figures that are its parts."""
    found: dict[int, list[Figure]] = {}
    for index, whole in page.once(wholes).items():
        found.setdefault(whole.index, []).append(page.figures[index])
    return found


def _opened(page: Page, figure: Figure) -> Figure | None:
    """`70 tỷ đồng, trong đó …`: the last figure of the kind before the word that opens the split."""
    start = figure.sentence.start
    if figure.index == figure.sentence.first or not _OPENERS.any_in(page.cues, start, figure.start):
        return None
    earlier = [other for other in page.earlier(figure) if other.like(figure)]
    like = [other for other in earlier if other.depth <= figure.depth and not other.over]
    like = [other for other in like if other.amount.high * TIMES >= figure.amount.low]
    openers = [*_OPENERS.all_in(page.cues, start, figure.start)] if like else []
    opened = next((one.start() for one in reversed(openers) if not _labels_next(page, one, like)), 0)
    return next((other for other in reversed(like) if other.end <= opened), None)


def _labels_next(page: Page, opener: regex.Match[str], like: Sequence[Figure]) -> bool:
    """Whether a colon stands behind the name of the next item: 2018: 5 tỷ đồng; 2019: 4 tỷ đồng."""
    told = bisect_right(like, opener.start(), key=lambda other: other.end) if opener[0] == ":" else 0
    return bool(told) and _NEXT.fullmatch(page.text, like[told - 1].end, opener.start()) is not None


def _largest_like(page: Page, figure: Figure, others: Iterable[Figure]) -> Figure | None:
    """The largest of some figures that measures the same, if it is no smaller: the others may be its parts too."""
    return max(
        (
            one
            for one in others
            if one.like(figure) and not _is_base(page, one) and one.amount.high >= figure.amount.low
        ),
        key=lambda other: other.amount.low,
        default=None,
    )


def _is_base(page: Page, figure: Figure) -> bool:
    """Whether a figure is only what another is out of, which is divided: 344 trong tổng số 421 xã đạt chuẩn."""
    if figure.over or figure.index == figure.sentence.first:
        return figure.over
    last = page.figures[figure.index - 1]
    return last.measure == figure.measure and OUT_OF.fullmatch(page.text, last.end, figure.start) is not None


def _in_next_sentence(page: Page, figure: Figure) -> Figure | None:
    """`… 51 tỷ đồng. Trong đó …`: the largest figure of the kind in the sentences just before."""
    near = [one for one in figure.sentence.once(page, _told_before) if not _is_elsewhere(one, figure)]
    if not near:
        return None
    done = [one for one in near if not _is_plan(page, one)]
    return _largest_like(page, figure, done) or _named_in_full(figure, done) or _largest_like(page, figure, near)


def _is_elsewhere(one: Figure, figure: Figure) -> bool:
    """Whether two figures are told of two provinces: Đồng Nai chi 9 tỷ đồng. Riêng Bình Thuận chi 8 tỷ đồng."""
    here, there = _provinces(figure), _provinces(one)
    return bool(here and there) and here.isdisjoint(there)


def _provinces(figure: Figure) -> set[str]:
    """The provinces that the sentence of a figure names."""
    return {site.place.name for site in figure.sentence.sites if site.place.level == "province"}


def _named_in_full(figure: Figure, others: Sequence[Figure]) -> Figure | None:
    """The largest that counts by a longer name what a part counts: 2.145 hộ dân … . Trong đó, 1.320 hộ …"""
    noun = figure.amount.unit
    named = (one for one in others if one.amount.kind == "count" and one.amount.unit.startswith(f"{noun} "))
    return max(
        (one for one in named if figure.amount.kind == "count" and one.amount.high >= figure.amount.low),
        key=lambda one: one.amount.low,
        default=None,
    )


def _told_before(page: Page, sentence: Sentence) -> Sequence[Figure]:
    """The figures that a sentence goes on to divide: of the one before it, or of all that the paragraph told."""
    if not _OPENS.match(page.text, sentence.start):
        return ()
    near = page.between(page.lines[max(0, sentence.line - 1)].span.start, sentence.start)
    earlier = _over_list(page, sentence, near) if near else ()
    divided = _DIVIDES.match(page.text, sentence.start)
    return [other for other in earlier if divided or other.sentence is earlier[-1].sentence]


def _over_list(page: Page, sentence: Sentence, earlier: Sequence[Figure]) -> Sequence[Figure]:
    """Of figures that end with the last item of a list above a paragraph, those of the line that leads to it."""
    last = earlier[-1].sentence
    if sentence.kind != "text" or last.line == sentence.line or last.kind != "bullet" or last.lead is None:
        return earlier
    return page.between(page.lines[last.lead].span.start, page.lines[last.lead].span.end)


def _is_plan(page: Page, figure: Figure) -> bool:
    """Whether a figure is called a plan, before it or before the bracket that it opens: kế hoạch năm (2,5 tỷ đồng)."""
    start = figure.before.start - BRACKET if figure.depth else figure.before.start
    return bool(_PLANNED.search(page.text, max(figure.sentence.start, start), figure.start))


def _in_bullet(page: Page, figure: Figure) -> Figure | None:
    """A bullet under `… 250 triệu đồng … cụ thể là:`."""
    lead = figure.sentence.lead
    if lead is None or figure.sentence.kind != "bullet":
        return None
    return _largest_like(page, figure, page.between(page.lines[lead].span.start, page.lines[lead].span.end))
