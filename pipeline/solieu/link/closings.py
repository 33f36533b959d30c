"""What adds up all that is listed above it: `Cộng 4 đơn vị, 500 triệu đồng` behind bullets, or behind sentences.

Policy: such a line belongs to the list (see `lead_ins`), and what it tells is of all the time that its bullets, or
the sentences right before it in its paragraph, tell of one by one. A list that names one period, or none, says nothing.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

import regex

from solieu.link.frames import hull
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from solieu.link.along import Time
    from solieu.link.figures import Sentence
    from solieu.link.pages import Page
    from solieu.model import Line

_OPENS = lazy(
    r"""
    [^\p{L}\d\n]* (?:(?:như\s+vậy|vậy\s+là|thế\s+là|tính)[\s,]+)?
    (?: tổng (?:\s+(?:cộng|số|hợp|kinh\s+phí|vốn))? | cộng (?!\s+(?:đồng|tác|hưởng|thêm|với)\b) | (?:tính\s+)?chung
      | (?:tính|gộp)\s+(?:chung|gộp|cả|lại)
      | cả \s+ (?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|kỳ|giai\s+đoạn|đợt) ) \b
    """,
    regex.VERBOSE | regex.IGNORECASE,
)


def adds_up(text: str, start: int) -> bool:
    """Whether a line, or sentence, that starts at a place opens with words that add something up."""
    return bool(_OPENS.match(text, start))


def all_the_time(page: Page, sentence: Sentence) -> Read | None:
    """From the first day to the last of what a sentence adds up, if it is told of one period after another."""
    if not adds_up(page.text, sentence.start):
        return None
    times = [time for span in _listed(page, sentence) for time in _first(page, span)]
    if len({time.period for time in times}) < 2:
        return None
    first, last = sorted((times[0].span, times[-1].span))
    return Read(hull(times), "paragraph", "periods.sum", Span(first.start, last.end))


def _listed(page: Page, sentence: Sentence) -> Iterable[Span]:
    """The bullets above a line that has nothing before the sentence, else the sentences before that tell the like."""
    line = page.lines[sentence.line]
    if line.sentences[0].start == sentence.start:
        return [bullet.span for bullet in _bullets(page, sentence.line)]
    before = page.sentences_before(sentence.line, sentence.start)
    return takewhile(lambda span: _first(page, span) and _tells_the_like(page, sentence, span), before)


def _bullets(page: Page, number: int) -> Iterable[Line]:
    """The bullets right above a line, the last first."""
    return takewhile(lambda line: line.kind == "bullet", (page.lines[one] for one in range(number - 1, -1, -1)))


def _tells_the_like(page: Page, sentence: Sentence, span: Span) -> bool:
    """Whether a stretch has a figure of the same measure as one of the sentence."""
    sums = page.within(sentence)
    return any(one.like(other) for one in page.between(span.start, span.end) for other in sums)


def _first(page: Page, span: Span) -> Sequence[Time]:
    """The period that a stretch tells first."""
    return page.times.inside(span.start, span.end)[:1]
