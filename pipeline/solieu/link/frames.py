"""The frame of a sentence: the period that the sentences before it are about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.link import markers
from solieu.link.along import Along
from solieu.link.qualifiers import Read
from solieu.model import Period
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.along import Time
    from solieu.link.figures import Figure
    from solieu.link.pages import Page

NOTE = lazy(r"\s*(?:ghi\s+chú|chú\s+thích|nguồn\s*:|\(?\*)", regex.IGNORECASE)  # below a table
LEFT_BEHIND = lazy(
    r"\W*(?:(?:đã|được|tăng|giảm|nhích|vươn|vọt|nâng|hạ|rút|kéo|tụt|leo|chuyển)\s+){0,2}"
    r"(?:lên|còn|xuống|lùi|nay|giờ|bây\s+giờ|(?:đến|tới)\s+(?:(?:cuối|hết|đầu|giữa)\s+)?năm)\b",
    regex.IGNORECASE,
)
_BESIDE = ("cùng k", "năm trước")  # what a sentence tells for comparison: Cùng kỳ năm ngoái, con số này là 5 lớp
TAKEN_OVER = ("paragraph", "document", "lead-in")  # units of thought from which a frame is taken over
# What a year right behind tells the age of; how many were founded is of that year: số doanh nghiệp thành lập năm 2019.
_FOUNDED = lazy(
    r"""
    (?: thành\s+lập | ra\s+đời | hình\s+thành | khởi\s+nghiệp | lập\s+nghiệp | khai\s+trương | ra\s+mắt | vào\s+nghề
      | (?:đi|bước)\s+vào\s+(?:hoạt\s+động|sản\s+xuất) )
    (?: \s+ (?:từ|vào|hồi|đầu|cuối|giữa|khoảng|những) )* \s*+ $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_WILL = lazy(r"\b(?:sẽ|dự\s+kiến)\b[^;:]*+$", regex.IGNORECASE)  # before when something will be done
_CONTRASTED = lazy(  # Nay đạt 15 tiêu chí, trong khi năm 2011 chỉ có 3
    r"(?<!\p{L})trong\s+khi\s+(?:(?:ở|vào|hồi|của)\s+)?$", regex.IGNORECASE | regex.REVERSE
)
_REACH = 40  # characters before a year in which such words stand
SCHEDULE = 3  # so many different periods in a sentence are a schedule


def read(time: Time, unit: str, rule: str) -> Read:
    """What is read of a period that is named."""
    return Read(time.period, unit, f"periods.{rule}", time.span)


class Frame(NamedTuple):
    """A period, and all of its sentence that sentences behind it may be about."""

    span: Span
    times: Sequence[Time]


def frames(page: Page) -> Along[Frame]:
    """The frames of a text."""
    told = (
        time
        for time in page.times
        if may_frame(page, page.line_at(time.span.start)) and not page.low.startswith(_BESIDE, time.span.start)
    )
    frames = (Frame(time.span, _framing(page, page.sentence_at(time.span.start))) for time in told)
    return Along(frame for frame in frames if frame.times)


def is_founding(page: Page, time: Time) -> bool:
    """Whether a period only tells how old its subject is: HTX thành lập năm 2009 với 15 thành viên."""
    start = page.sentence_at(time.span.start).start
    return bool(
        _FOUNDED.search(page.text, max(start, time.span.start - _REACH), time.span.start)
        and not page.between(start, time.span.start)
    )


def may_frame(page: Page, number: int) -> bool:
    """A cell is about its row or column only, a note about what it notes; what is asked, behind a star too, is none."""
    line = page.lines[number]
    asks = page.text.endswith("?", 0, line.span.end)
    return line.kind != "row" and (asks or not NOTE.match(page.text, line.span.start, line.span.end))


def _framing(page: Page, sentence: Span) -> list[Time]:
    """The periods of a sentence but those that a figure left for another: từ 11% năm 2011 xuống còn 3%."""
    found = [
        time
        for time in page.times.inside(sentence.start, sentence.end)
        if not is_of_bracket(page, time)
        and not is_founding(page, time)
        and not _CONTRASTED.match(page.text, sentence.start, time.span.start)
    ]
    figures = page.between(sentence.start, sentence.end)
    left = {
        time
        for time in found
        if LEFT_BEHIND.match(page.text, time.span.end) and any(_is_of(page, figure, time) for figure in figures)
    }
    if figures and found and _is_of_deed_to_come(page, figures[-1], found[-1]):
        found.pop()
    if found and page.text.startswith(":", found[-1].span.end) and not _is_item(figures, found):
        return [found[-1]]  # … giai đoạn 2021 - 2025, theo đó tới năm 2025:
    return [time for time in found if time not in left]


def _is_item(figures: Sequence[Figure], times: Sequence[Time]) -> bool:
    """Whether the last period is that of an item, as the one before it is: năm 2011: 90 người; năm 2012: 70 người."""
    last = times[-1].span
    if len(times) == 1 or not figures or figures[-1].start < last.end:
        return False
    return any(times[-2].span.end <= figure.start and figure.end <= last.start for figure in figures)


def _is_of_deed_to_come(page: Page, last: Figure, time: Time) -> bool:
    """Whether a part of this year only tells when something will be done: 5 đề án sẽ được bàn giao trong tháng 12."""
    published = page.tokens.document.published
    this_year = published is not None and published.year == time.period.end.year
    return this_year and bool(_WILL.search(page.text, last.end, time.span.start))


def is_of_bracket(page: Page, time: Time) -> bool:
    """Whether a period begins a bracket that holds a figure of its own: 1,8% (năm 2019: 2,4%)."""
    closed = page.text.find(")", time.span.end) if page.text.endswith("(", 0, time.span.start) else -1
    return bool(page.between(time.span.end, closed))


def _is_of(page: Page, figure: Figure, time: Time) -> bool:
    """Whether a period stands in the stretch behind a figure, or opens a bracket there: 19,8% (năm 2013)."""
    return time.span in figure.after or page.text[figure.end : time.span.start].strip() == "("


def left_behind(times: Sequence[Time], unit: str) -> Read:
    """The frame that a sentence leaves: its first period that is no single day, of a schedule all of it."""
    spans = [time for time in times if time.period.start != time.period.end] or [*times]
    first, whole = spans[0], hull(spans)
    if len({time.period for time in spans}) < SCHEDULE or (first.period.start, first.period.end) == (
        whole.start,
        whole.end,
    ):
        return read(first, unit, "frame")
    return Read(whole, unit, "periods.frame", Span(first.span.start, spans[-1].span.end))


def is_aim(page: Page, place: int) -> bool:
    """Whether the sentence at a place is of what is to be reached: Đến năm 2025, tỉnh phấn đấu có 8 cụm."""
    sentence = page.sentence_at(place)
    return any(marker.lastgroup == "target" for marker in markers.found(page, sentence.start, sentence.end))


def is_past(page: Page, period: Period | None) -> bool:
    """Whether a period was over before the day of publication."""
    published = page.tokens.document.published
    return bool(period and published and period.end < published)


def whole_year(year: int) -> Period:
    """A year."""
    return Period(date(year, 1, 1), date(year, 12, 31))


def hull(times: Sequence[Time]) -> Period:
    """From the first day of some periods to the last."""
    return Period(min(time.period.start for time in times), max(time.period.end for time in times))
