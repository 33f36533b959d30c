"""When: the period that a figure is about.

Policy: the period written directly behind the figure (15 triệu đồng năm 2012, in brackets too); else the last one
before it in its sentence that belongs to no other figure; else one behind it in its clause; a total before a schedule
covers it all, as does one that adds up, and growth all the years back to its base (see `rises`); a stage that is named
again has its years (see `stages`). What goes on to what is now (đến nay, giờ) is of the year of publication (see
`nows`).
Years that are only compared with are of the figure in between (so với mức 5 tỷ đồng của năm 2015) and of no other; days
of decrees and the day of publication tell nothing. A figure without one follows its whole, the figure
before it in the sentence, then the frame: the period of the sentences before, the lead-in of its bullet or the heading.
A headline takes the first period below; what is told before any year is of none, unless its paragraph adds up.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import regex

from solieu.link import markers
from solieu.link.afterwards import period as said_behind
from solieu.link.closings import all_the_time
from solieu.link.cues import Cued
from solieu.link.edges import edged
from solieu.link.frames import frames, hull, is_founding, left_behind, read, whole_year
from solieu.link.nows import as_of_publication, of_no_known_year, of_now, opened_since
from solieu.link.qualifiers import Qualifier, Read
from solieu.link.rises import OVER_YEARS, over_years
from solieu.link.stages import framed, named_again
from solieu.link.times import SUM, by_times, compared, last_in_brackets
from solieu.model import Period
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.along import Time
    from solieu.link.figures import Figure, Sentence
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

_ADDS_UP = lazy(r"\W*+(?:(?:như\s+vậy|tính\s+chung|tính|tổng\s+cộng|cũng)\W++)*+(?:trong|cả)\s+", regex.IGNORECASE)
_PART = Cued(lazy(r"\d\s+tháng\s+(?:qua|đầu\s+năm)\b", regex.IGNORECASE), "tháng qua", "tháng đầu năm")
SHORTEST = 2
_NUMBERS = ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_LASTING = Cued(
    lazy(
        rf"\b(?:trong|sau|qua|suốt)\s+(?:vòng\s+)?([2-9]|10|{'|'.join(_NUMBERS)})\s+năm\b(?!\s+(?:qua|tới|nữa|đầu|\d))",
        regex.IGNORECASE,
    ),
    *("trong", "sau", "qua", "suốt"),
)
_OWN = (  # of one figure and no other
    "periods.behind",
    "periods.bracket",
    "periods.risen-from",
    "periods.first-year",
    "periods.last-year",
    OVER_YEARS,
)


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    figure = draft.figure
    return (
        compared(page, figure)
        or of_now(page, figure)
        or _of_day(page, draft)
        or named_again(page, figure)
        or (by_times(page, figure) if figure.sentence.times or figure.depth else None)
        or _in_column(page, figure)
        or figure.sentence.once(page, all_the_time)
        or _inherited(draft, earlier)
        or last_in_brackets(page, figure)
        or said_behind(page, figure)
        or _frame(page, figure)
    )


def _of_day(page: Page, draft: Draft) -> Read | None:
    """Who takes part in a meeting does so on its day, whatever years it sums up."""
    if draft.value("indicator") != "participants":
        return None
    sentence = draft.figure.sentence
    told = [(one.span, one.value) for one in page.periods.inside(sentence.start, sentence.end)]  # that of the page too
    days = [(span, day) for span, day in told if isinstance(day, Period) and day.start == day.end]
    return Read(days[-1][1], "sentence", "periods.of-day", days[-1][0]) if days else None


def _inherited(draft: Draft, earlier: Earlier) -> Read | None:
    whole = draft.whole.reads.get("period") if draft.whole else None
    if whole and whole.rule != OVER_YEARS:
        return whole.passed_on("whole")
    for other in reversed(earlier.same):
        if other.figure.depth > draft.figure.depth:
            continue  # 54% (năm 2011: 30%), bảo hiểm 88%
        told = other.reads.get("period")
        if told and told.rule not in _OWN:
            return told.passed_on("list")
    return None


def _in_column(page: Page, figure: Figure) -> Read | None:
    """The period of its column or row; a column or row that adds others up is about all of theirs."""
    cells = page.cells(figure)
    if cells and (found := _added_up(page, figure, cells)):
        return Read(hull(found), "column", "periods.columns", Span(found[0].span.start, found[-1].span.end))
    for cell in reversed(cells):
        for time in page.times.inside(cell.start, cell.end):
            return read(time, "column", "column")
    return None


def _added_up(page: Page, figure: Figure, cells: Sequence[Span]) -> list[Time]:
    """The periods of the columns beside, or of the rows above, that are added up in a cell."""
    label, *over = cells
    heads = page.tables.heads(figure)
    several: list[Time] = []
    if over and SUM.search(page.text, over[-1].start, over[-1].end):
        several = _several(page, [cell for row in heads for cell in row])
    if not several and SUM.search(page.text, label.start, label.end) and not _named(page, over):
        above = page.lines[page.tables.top(figure) + len(heads)].span.start, page.lines[figure.line].span.start
        several = _several(page, [Span(*above)])
    return several


def _several(page: Page, stretches: Sequence[Span]) -> list[Time]:
    """The periods named in some stretches, if they are not all the same."""
    found = _named(page, stretches)
    return found if len({time.period for time in found}) > 1 else []


def _named(page: Page, stretches: Sequence[Span]) -> list[Time]:
    """The periods named in some stretches."""
    return [time for span in stretches for time in page.times.inside(span.start, span.end)]


def _frame(page: Page, figure: Figure) -> Read | None:
    """The period under which the sentences before stand, else that of the lead-in, the heading or the document."""
    told = figure.sentence.once(page, _told_before)
    if told and _is_done_before(page, figure, told):
        return as_of_publication(page)
    return (
        told
        or figure.sentence.once(page, _lasting)
        or _ahead(page, figure)
        or as_of_publication(page)
        or _only_year(page, figure)
    )


def _is_done_before(page: Page, figure: Figure, told: Read) -> bool:
    """Whether a figure is told as done under a period to come: … Chương trình giai đoạn 2026 - 2030. Sở đã mở 3 lớp."""
    published = page.tokens.document.published
    if published is None or told.value is None or told.value.start <= published:
        return False
    marker = markers.last(page, figure.clause.start, figure.start)
    return marker is not None and marker.lastgroup in ("actual", "done")


def _told_before(page: Page, sentence: Sentence) -> Read | None:
    """The period of the last frame before a sentence."""
    frame = next(page.once(frames).before(sentence.start), None)
    if frame is None:
        return None
    start = max(frame.span.end, page.lines[max(0, sentence.line - 1)].span.start)
    if stage := framed(page, start, sentence.start):
        return stage
    number = page.line_at(frame.span.start)
    unit = "lead-in" if number == sentence.lead else "document"
    left = left_behind(frame.times, "paragraph" if number == sentence.line else unit)
    if left.value.start.year == left.value.end.year:
        return left
    over = opened_since(page, frame.span.end, sentence.start)  # Từ 1999 đến 2003 … . Đến nay có … . Tỷ lệ …
    return (as_of_publication(page) if over else None) or of_no_known_year(page, frame.span.end, sentence.start) or left


def _lasting(page: Page, sentence: Sentence) -> Read | None:
    """For a lead or headline that only says how many years it is about (trong ba năm), the first so many below
    that are just over.
    """
    match, published = _LASTING.search(page.cues, sentence.start, sentence.end), page.tokens.document.published
    if match is None or published is None:
        return None
    years = int(match[1]) if match[1].isdecimal() else _NUMBERS.index(match[1].lower()) + SHORTEST
    below = page.times[bisect_right(page.times.starts, sentence.end) :]
    told = (time for time in below if time.period.end.year - time.period.start.year + 1 == years)
    time = next((time for time in told if 0 <= published.year - time.period.end.year <= 1), None)
    return read(time, "document", "ahead") if time else None


def _ahead(page: Page, figure: Figure) -> Read | None:
    """For a headline the first period below; for a text without a day the year in which its paragraph adds up.

    `Trung tâm giúp hai cơ sở mua máy. Cả năm 2015 huyện có 3 đề án`. What no such words go back to may be of any year.
    """
    if figure.sentence.kind == "heading":
        below = page.once(frames)
        number = bisect_right(below.starts, figure.end)
        time = below[number].times[0] if number < len(below) else None
        return None if time is None or _is_to_come(page, time) else read(time, "document", "ahead")
    number = bisect_right(page.times.starts, figure.end)
    time = page.times[number] if number < len(page.times) else None
    if time is None or time.span not in page.lines[figure.line].span or page.tokens.document.published:
        return None
    start = page.sentence_at(time.span.start).start
    return read(time, "document", "ahead") if _ADDS_UP.fullmatch(page.text, start, time.span.start) else None


def _is_to_come(page: Page, time: Time) -> bool:
    """Whether a period is to come, and not of a later year, for which a headline may be: sẽ xong trước ngày 15/8."""
    published = page.tokens.document.published
    return bool(published and published < time.period.start and published.year == time.period.end.year)


def _only_year(page: Page, figure: Figure) -> Read | None:
    """The one year that all periods of a text are of, told of before the figure or as a part of it: 8 tháng qua."""
    year = page.once(_one_year)
    within = year and (page.times[0].span.end <= figure.start or page.once(_is_within_year))
    return year if within else None


def _one_year(page: Page) -> Read | None:
    years = {year for time in page.times for year in (time.period.start.year, time.period.end.year)}
    if len(years) != 1 or is_founding(page, page.times[0]):
        return None
    return Read(whole_year(years.pop()), "document", "periods.only-year", page.times[0].span)


def _is_within_year(page: Page) -> bool:
    """Whether a text tells of a part of a year."""
    part = any(time.period.start < time.period.end != whole_year(time.period.end.year).end for time in page.times)
    return part or bool(_PART.search(page.cues, 0, len(page.text)))


def _settled(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    read = _find(page, draft, earlier)
    return over_years(page, draft, earlier, edged(page, draft.figure, read)) if read else None


PERIOD = Qualifier("period", _settled)
