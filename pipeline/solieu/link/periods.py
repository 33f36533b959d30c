"""When: the period that a figure is about.

Policy: the period written directly behind the figure (15 triệu đồng năm 2012, in brackets too); else the last one
before it in its sentence that belongs to no other figure; else one behind it in its clause; a total before a schedule
covers it all, as does one that adds up. What goes on to what is now (đến nay, giờ) is of the year of publication.
Years that are only compared with are of the figure in between (so với mức 5 tỷ đồng của năm 2015) and of no other; days
of decrees and the day of publication tell nothing. A figure without one follows its whole, the figure
before it in the sentence, then the frame: the period of the sentences before, the lead-in of its bullet, the heading,
the document's first.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.edges import edged
from solieu.link.frames import frames, hull, is_aim, left_behind, read, whole_year
from solieu.link.qualifiers import Qualifier, Read
from solieu.link.times import SUM, by_times, compared, last_in_brackets
from solieu.model import Period
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.along import Time
    from solieu.link.figures import Figure, Sentence
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

_OWN = (
    "periods.behind",
    "periods.bracket",
    "periods.risen-from",
    "periods.first-year",
    "periods.last-year",
)  # of one figure and no other
_NOW = Cued(
    regex.compile(
        r"""
        (?<= (?:^|\n)\W{0,4} | [.;:,“"]\s? )
        (?: (?:bây\s+)?giờ | hiện (?!\s+(?:đại|hành|trạng|tượng|thực|vật)\b) | (?:đến\s+)?nay ) \b
        """,
        regex.VERBOSE | regex.IGNORECASE,
    ),
    *("giờ", "hiện", "nay"),
)
_ALSO = regex.compile(r"\b(?:cũng|cùng|vẫn)\s+(?:(?:ngay\s+)?(?:trong|vào|ở)\s+)?$", regex.IGNORECASE)
_HAS_NOW = Cued(regex.compile(r"\bđang\s+(?:có|thuê|sử\s+dụng)\b", regex.IGNORECASE), "đang")


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    figure = draft.figure
    return (
        compared(page, figure)
        or (_named_beside(page, figure) if figure.sentence.times or figure.depth else None)
        or _in_column(page, figure)
        or _inherited(draft, earlier)
        or last_in_brackets(page, figure)
        or _frame(page, figure)
    )


def _named_beside(page: Page, figure: Figure) -> Read | None:
    """A period of the sentence, unless it goes on to what is now: Năm 2015 lập quỹ; đến nay quỹ có 5 tỷ đồng."""
    told = by_times(page, figure)
    turned = (
        told and told.span and told.rule == "periods.before" and _NOW.search(page.cues, told.span.end, figure.start)
    )
    return (_now(page, turned) if turned else None) or told


def _inherited(draft: Draft, earlier: Earlier) -> Read | None:
    if draft.whole and "period" in draft.whole.reads:
        return draft.whole.reads["period"].passed_on("whole")
    for other in reversed(earlier.same):
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
    return (
        _is_now(page, figure)
        or figure.sentence.once(page, _told_before)
        or _ahead(page, figure)
        or page.once(_as_of_publication)
        or page.once(_only_year)
    )


def _is_now(page: Page, figure: Figure) -> Read | None:
    """`Năm ngoái … . Giờ mỗi tháng …`: what is now is of the year of publication, whatever went before."""
    start, end = figure.sentence.start, figure.start
    match = _NOW.search(page.cues, start, end) or _HAS_NOW.search(page.cues, start, end)
    return _now(page, match) if match else None


def _now(page: Page, match: regex.Match[str]) -> Read | None:
    told = page.once(_as_of_publication)
    return told and Read(told.value, "clause", "periods.now", Span(*match.span()))


def _told_before(page: Page, sentence: Sentence) -> Read | None:
    """The period of the last frame before a sentence."""
    frame = next(page.once(frames).before(sentence.start), None)
    if frame is None:
        return None
    number = page.line_at(frame.span.start)
    unit = "lead-in" if number == sentence.lead else "document"
    return left_behind(frame.times, "paragraph" if number == sentence.line else unit)


def _ahead(page: Page, figure: Figure) -> Read | None:
    """The one year that the text below speaks of; for a headline the first; one that goes on: Cũng trong năm 2011."""
    first = bisect_right(page.times.starts, figure.end)
    if first == len(page.times):
        return None
    time, headline = page.times[first], figure.sentence.kind == "heading"
    if page.line_at(time.span.start) == figure.line and _ALSO.search(page.text, time.span.start - 20, time.span.start):
        return read(time, "paragraph", "also")
    if not (headline or first >= page.one_year_from):
        return None
    aimed_at = is_aim(page, time.span.start) and not is_aim(page, figure.start)
    return None if aimed_at or _is_to_come(page, time, headline=headline) else read(time, "document", "ahead")


def _is_to_come(page: Page, time: Time, *, headline: bool) -> bool:
    """Whether a period is to come: sẽ xong trước ngày 15/8; a headline may be of a later year."""
    published = page.tokens.document.published
    return bool(
        published and published < time.period.start and not (headline and published.year < time.period.end.year)
    )


def _only_year(page: Page) -> Read | None:
    """The one year that all periods of a text are of, where nothing else dates it and it is no goal."""
    years = {year for time in page.times for year in (time.period.start.year, time.period.end.year)}
    if years and all(is_aim(page, time.span.start) for time in page.times):
        return None
    return (
        Read(whole_year(years.pop()), "document", "periods.only-year", page.times[0].span) if len(years) == 1 else None
    )


def _as_of_publication(page: Page) -> Read | None:
    """What no words date is news: of the year of publication."""
    published = page.tokens.document.published
    if published is None:
        return None
    year = Period(published.replace(month=1, day=1), published.replace(month=12, day=31), relative=True)
    return Read(year, "default", "periods.publication")


def _settled(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    read = _find(page, draft, earlier)
    return edged(page, draft.figure, read) if read else None


PERIOD = Qualifier("period", _settled)
