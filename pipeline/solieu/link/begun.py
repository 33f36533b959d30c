"""What a year is for that has only begun: `13 đề án triển khai trong năm 2018`, told in March 2018.

Policy: projects that are carried out in the whole year of publication, with the money told of that year beside them,
are under way as long as no more than a third of it is over. Only what is said to be carried out is such a programme:
what was given or opened in the year may be done already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.frames import whole_year
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Sentence
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft

DAYS = 121  # of a year that has only begun: the first four months
REACH = 100  # characters on either side of the year in which such words stand
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_WORKS = r"(?:đề\s+án|dự\s+án|mô\s+hình|nhiệm\s+vụ|hạng\s+mục|công\s+trình)"
_CARRIED_OUT = r"(?:triển\s+khai|thực\s+hiện)"
_WORDS = Cued(lazy(_CARRIED_OUT, _FLAGS), "triển khai", "thực hiện")
_BEFORE = lazy(  # 13 đề án khuyến công triển khai trong năm 2018, thực hiện 13 đề án trong năm 2018
    rf"\b (?: \d++ \s+ {_WORKS} \b [^,;:.()\d]{{0,60}}? \s {_CARRIED_OUT}"
    rf" | {_CARRIED_OUT} \s+ \d++ \s+ {_WORKS} \b [^,;:.()\d]{{0,40}}? ) (?:\s+(?:trong|ở|suốt|cả|vào)){{0,2}} \s+ $",
    _FLAGS,
)
_BEHIND = lazy(  # Năm 2018, trung tâm triển khai 13 đề án
    rf"[^;:.()\d]{{0,60}}? (?: \b {_CARRIED_OUT} \s+ (?:(?:tổng\s+số|tổng\s+cộng|hơn|trên|gần|khoảng)\s+)?"
    rf" \d++ \s+ {_WORKS} \b | \d++ \s+ {_WORKS} \b [^,;:.()\d]{{0,40}}? \s được \s+ {_CARRIED_OUT} \b )",
    _FLAGS,
)
_OVER = lazy(r"\b(?:xong|hoàn\s+thành|nghiệm\s+thu|vừa|mới)\b", _FLAGS)


def under_way(page: Page, draft: Draft) -> Read | None:
    """The words that say that projects are carried out in the year that has begun, of a figure of that year."""
    published, period = page.tokens.document.published, draft.value("period")
    if published is None or period is None or published.timetuple().tm_yday > DAYS:
        return None
    if (period.start, period.end) != (whole_year(published.year).start, whole_year(published.year).end):
        return None
    told = draft.figure.sentence.once(page, _programme)
    return Read("planned", "sentence", "statuses.begun", told) if told else None


def _programme(page: Page, sentence: Sentence) -> Span | None:
    """Where a sentence says that projects are carried out in a year."""
    if not _WORDS.any_in(page.cues, sentence.start, sentence.end):
        return None
    if _OVER.search(page.text, sentence.start, sentence.end):
        return None
    for time in sentence.times:
        start, end = max(sentence.start, time.span.start - REACH), min(sentence.end, time.span.end + REACH)
        told = _BEFORE.search(page.text, start, time.span.start) or _BEHIND.match(page.text, time.span.end, end)
        if told:
            return Span(*told.span())
    return None
