"""Which figure is a part of which: parts inherit what is said of their whole.

A figure is taken for a part where the text says so: it stands in brackets behind another, behind `trong đó`, `gồm`,
a colon in the same sentence, in a sentence that opens with such words, or in a bullet under a lead-in. Whether parts
add up is the auditor's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued

if TYPE_CHECKING:
    from collections.abc import Iterable

    from solieu.link.figures import Figure
    from solieu.link.pages import Page

_WORDS = r"""
    trong \s+ (?:tổng\s+)? (?:số\s+)? (?:đó|này) | (?:bao\s+)? gồm (?:\s+có)?
  | (?:chia|phân) \s+ (?:ra|theo) | cụ\s+thể | riêng
"""
_OPENER = regex.compile(rf"\b(?:{_WORDS})\b | :(?!\d)", regex.VERBOSE | regex.IGNORECASE)
_OPENERS = Cued(_OPENER, " đó", " này", "gồm", "chia", "phân", "cụ thể", "riêng", ":")
_DIVIDES = regex.compile(r"\W*(?:chia|phân|tính)\s+(?:ra|theo)\b", regex.IGNORECASE)  # all that was told before
BRACKET = 20  # characters before a bracket that name what stands in it
_PLANNED = regex.compile(r"\b(?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|đặt\s+ra)\b", regex.IGNORECASE)
_OPENS = regex.compile(rf"[\s\"“(+-]* (?:{_WORDS}) \b", regex.VERBOSE | regex.IGNORECASE)


def wholes(page: Page) -> dict[int, Figure]:
    """For each part (by its index) the figure it is a part of."""
    found = ((figure.index, _whole(page, figure)) for figure in page.figures)
    return {index: whole for index, whole in found if whole is not None}


def _whole(page: Page, figure: Figure) -> Figure | None:
    earlier = page.between(figure.sentence.start, figure.start)
    return _opened(page, figure, earlier) or _in_next_sentence(page, figure) or _in_bullet(page, figure)


def _last_like(figure: Figure, others: Iterable[Figure]) -> Figure | None:
    """The last of some figures that measures the same."""
    like = [other for other in others if other.like(figure) and other.depth <= figure.depth and not other.over]
    return like[-1] if like else None


def _largest_like(figure: Figure, others: Iterable[Figure]) -> Figure | None:
    """The largest of some figures that measures the same, if it is no smaller: the others may be its parts too."""
    return max(
        (one for one in others if one.like(figure) and not one.over and one.amount.high >= figure.amount.low),
        key=lambda other: other.amount.low,
        default=None,
    )


def _opened(page: Page, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """`70 tỷ đồng, trong đó …`: the last figure of the kind before the word that opens the split."""
    openers = [*_OPENERS.all_in(page.cues, figure.sentence.start, figure.start)]
    for opener in reversed(openers):
        whole = _last_like(figure, (other for other in earlier if other.end <= opener.start()))
        if whole:
            return whole
    return None


def _in_next_sentence(page: Page, figure: Figure) -> Figure | None:
    """`… 51 tỷ đồng. Trong đó …`: the largest figure of the kind in the sentences just before."""
    if not _OPENS.match(page.text, figure.sentence.start):
        return None
    divided = _DIVIDES.match(page.text, figure.sentence.start)
    earlier = page.between(page.lines[max(0, figure.line - 1)].span.start, figure.sentence.start)
    near = [other for other in earlier if divided or other.sentence == earlier[-1].sentence]
    done = [other for other in near if not _is_plan(page, other)]
    return _largest_like(figure, done) or _largest_like(figure, near)


def _is_plan(page: Page, figure: Figure) -> bool:
    """Whether a figure is called a plan, before it or before the bracket that it opens: kế hoạch năm (2,5 tỷ đồng)."""
    start = figure.before.start - BRACKET if figure.depth else figure.before.start
    return bool(_PLANNED.search(page.text, max(figure.sentence.start, start), figure.start))


def _in_bullet(page: Page, figure: Figure) -> Figure | None:
    """A bullet under `… 250 triệu đồng … cụ thể là:`."""
    lead = page.lead_in(figure.line)
    if lead is None or page.lines[figure.line].kind != "bullet":
        return None
    return _largest_like(figure, page.between(page.lines[lead].span.start, page.lines[lead].span.end))
