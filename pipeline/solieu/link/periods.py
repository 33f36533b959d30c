"""When: the period that a figure is about.

Policy: the period written directly behind the figure (15 triệu đồng năm 2012, in brackets too); else the last one
before it in its sentence that belongs to no other figure; else one behind it in its clause; a total before a schedule
covers it all. Years that are only compared with (so với năm 2015), days of decrees and the day of publication tell
nothing. A figure without one follows its whole, the figure before it in the sentence, then the frame: the period of
the sentences before, the lead-in of its bullet, the heading, the document's first.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.edges import edged
from solieu.link.frames import LEFT_BEHIND, frames, hull, is_of_bracket, left_behind, read, whole_year
from solieu.link.qualifiers import Qualifier, Read
from solieu.link.sites import IN_TURN
from solieu.model import Period
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.along import Time
    from solieu.link.figures import Figure, Sentence
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

_ATTACHED = regex.compile(r"\s*\(?\s*(?:(?:trong|vào|của|cho|ở|đến|tính\s+đến)\s+)?$", regex.IGNORECASE)
_HEADING = regex.compile(r"\s*:\s*(?:\p{L}+\s+){0,2}\d")
_OPENING = regex.compile(r"\s*(?:có|là|được|đạt)\s+(?:\p{L}+\s+){0,2}", regex.IGNORECASE)
_NOW = Cued(
    regex.compile(r"(?:^|[.;:,“\"]\s*)(?:bây\s+giờ|giờ|hiện|nay|đến\s+nay)\b", regex.IGNORECASE), "giờ", "hiện", "nay"
)
_FROM_TO = regex.compile(r"\b(?:lên|còn|xuống|thành|nay|đến)\b", regex.IGNORECASE)
_SUM = regex.compile(r"\b(?:cộng|tổng|cả\s+(?:kỳ|giai\s+đoạn))\b", regex.IGNORECASE)

LONGEST = 1_000  # characters of a period and the space behind it


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    figure = draft.figure
    return (
        (_by_times(page, figure) if figure.sentence.times or figure.depth else None)
        or _in_column(page, figure)
        or _inherited(draft, earlier)
        or _last_in_brackets(page, figure)
        or _frame(page, figure)
    )


def _by_times(page: Page, figure: Figure) -> Read | None:
    """One of the periods of the sentence, before the figure or behind it."""
    before = [time for time in figure.sentence.times if time.span.end <= figure.start]
    behind = [time for time in figure.sentence.times if time.span.start >= figure.end]
    return (
        (_schedule(page, figure, behind) if len(behind) > 1 and not before else None)
        or (_in_turn(page, figure, before) if before else None)
        or (_in_bracket(page, figure, before) if figure.depth else None)
        or (_behind(page, figure, behind[0]) if behind and not _of_next(page, figure, before, behind[0]) else None)
        or (_before(page, figure, before) if before else _later(page, figure, behind))
    )


def _in_turn(page: Page, figure: Figure, before: Sequence[Time]) -> Read | None:
    """`hai năm 2009 và 2010 lần lượt là 3,5 và 4 tỷ đồng`: each figure has a year of the stretch."""
    match = IN_TURN.search(page.cues, figure.sentence.start, figure.start)
    times = [time for time in before if time.span.end <= match.start()] if match else []
    if match is None or not times or page.text[times[-1].span.end : match.start()].strip():
        return None
    first, last = times[-1].period.start.year, times[-1].period.end.year
    turns = [other for other in page.within(figure.sentence) if other.start >= match.end() and other.like(figure)]
    turn = len([other for other in turns if other.start < figure.start])
    if len(turns) < last - first + 1 or first == last or turn > last - first:
        return None
    return Read(whole_year(first + turn), "clause", "periods.in-turn", times[-1].span)


def _in_bracket(page: Page, figure: Figure, before: Sequence[Time]) -> Read | None:
    """`gấp ba lần năm 2011 (15 triệu đồng)`: a bracket right behind a period holds its figure, compared with or not."""
    start = figure.clause.start
    if figure.before.start != start or any(time.span.start >= start for time in before):
        return None
    for mention in page.periods.inside(max(0, start - LONGEST), start):
        if page.text[mention.span.end : start].strip() == "(":
            return Read(mention.value, "clause", "periods.bracket", mention.span)
    return None


def _of_next(page: Page, figure: Figure, before: Sequence[Time], time: Time) -> bool:
    """Whether a period opens the next item as another opens this one: 2011 có 2.390 nhà và 2012 có 1.051 nhà."""
    following = next(iter(page.later(figure)), None)
    return bool(
        before
        and following
        and _OPENING.fullmatch(page.text, before[-1].span.end, figure.start)
        and _OPENING.fullmatch(page.text, time.span.end, following.start)
    )


def _behind(page: Page, figure: Figure, time: Time) -> Read | None:
    """A period in the stretch behind, or in a bracket that opens with it."""
    if _HEADING.match(page.text, time.span.end, figure.sentence.end):
        return None  # 2019: 18 đề án và 2020: 15 đề án
    near = time.span in figure.after or _ATTACHED.fullmatch(page.text[figure.end : time.span.start])
    return read(time, "stretch", "behind") if near else None


def _before(page: Page, figure: Figure, before: Sequence[Time]) -> Read | None:
    """The last period before the figure, unless it hangs on a figure that this one is set against."""
    found = [*before]
    while found and (_owned(page, figure, found[-1]) or _bracketed(page, figure, found[-1])):
        found.pop()
    if not found:
        return None
    several = len(found) > 1 and _SUM.search(page.text, figure.before.start, figure.start)
    time = _widest(found) if several else found[-1]
    return read(time, "clause" if time.span in figure.clause else "sentence", "before")


def _last_in_brackets(page: Page, figure: Figure) -> Read | None:
    """`từ 62% (năm 2009) còn 43% (năm 2012), thu nhập …`: what follows is as of the last year."""
    if figure.depth:
        return None
    before = [time for time in figure.sentence.times if time.span.end <= figure.start]
    found = [time for time in before if _bracketed(page, figure, time)]
    return read(found[-1], "sentence", "in-brackets") if found else None


def _widest(times: Sequence[Time]) -> Time:
    """The longest period, of equals the first."""
    return max(times, key=lambda time: (time.period.end - time.period.start).days)


def _owned(page: Page, figure: Figure, time: Time) -> bool:
    """`từ 11% năm 2011 xuống còn 3%`: the year of the first figure is not that of the second."""
    start = time.span.start
    others = [other for other in page.within(figure.sentence) if other.end <= start]
    owned = any(time.span in one.after or _ATTACHED.fullmatch(page.text[one.end : start]) for one in others)
    return owned and bool(_FROM_TO.search(page.text, time.span.end, figure.start))


def _bracketed(page: Page, figure: Figure, time: Time) -> bool:
    """A period in brackets that stand right behind another figure and closed before this one."""
    behind = page.text[time.span.end : figure.start]
    if behind.count(")") <= behind.count("("):
        return False
    opened = page.text.rfind("(", figure.sentence.start, time.span.start)
    return any(one.end <= opened and not page.text[one.end : opened].strip() for one in page.within(figure.sentence))


def _schedule(page: Page, figure: Figure, behind: Sequence[Time]) -> Read | None:
    """`53,7 tỷ đồng: giai đoạn 2002 – 2005 …, 2006 …`: the total of a schedule is about all of it."""
    later = [other for other in page.later(figure) if other.like(figure)]
    own = any(time.span in figure.after for time in behind)
    if own or len(later) < 2 or len({time.period for time in behind}) < 2:
        return None
    return Read(hull(behind), "sentence", "periods.schedule", Span(behind[0].span.start, behind[-1].span.end))


def _later(page: Page, figure: Figure, behind: Sequence[Time]) -> Read | None:
    """The one period behind the figure in its sentence."""
    found = [time for time in behind if not _opened_behind(page, figure, time)]
    found = found or [time for time in behind if not is_of_bracket(page, time)]
    found = [time for time in found if not LEFT_BEHIND.match(page.text, time.span.end)]
    following = page.later(figure)
    own = [time for time in found if not any(time.span in other.after for other in following)]
    shared = own or (found if len({repr(time.period) for time in found}) == 1 else [])
    return read(shared[0], "sentence", "later") if shared else None


def _opened_behind(page: Page, figure: Figure, time: Time) -> bool:
    """Whether a period stands in brackets that the figure does not."""
    between = page.text[figure.end : time.span.start]
    return between.count("(") > between.count(")")


def _inherited(draft: Draft, earlier: Earlier) -> Read | None:
    if draft.whole and "period" in draft.whole.reads:
        return draft.whole.reads["period"].passed_on("whole")
    for other in reversed(earlier.same):
        told = other.reads.get("period")
        if told and told.rule not in ("periods.behind", "periods.bracket"):
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
    if over and _SUM.search(page.text, over[-1].start, over[-1].end):
        several = _several(page, [cell for row in heads for cell in row])
    if not several and _SUM.search(page.text, label.start, label.end) and not _named(page, over):
        above = page.lines[page.tables.top(figure) + len(heads) : figure.line]
        several = _several(page, [line.span for line in above])
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
        _now(page, figure)
        or figure.sentence.once(page, _told_before)
        or _ahead(page, figure)
        or page.once(_as_of_publication)
        or page.once(_only_year)
    )


def _now(page: Page, figure: Figure) -> Read | None:
    """`Năm ngoái … . Giờ mỗi tháng …`: what is now is of the year of publication, whatever went before."""
    match = _NOW.search(page.cues, figure.sentence.start, figure.start)
    told = page.once(_as_of_publication) if match else None
    return told and Read(told.value, "clause", "periods.now", Span(*match.span()) if match else None)


def _told_before(page: Page, sentence: Sentence) -> Read | None:
    """The period of the last frame before a sentence."""
    frame = next(page.once(frames).before(sentence.start), None)
    if frame is None:
        return None
    number = page.line_at(frame.span.start)
    unit = "lead-in" if number == sentence.lead else "document"
    return left_behind(frame.times, "paragraph" if number == sentence.line else unit)


def _ahead(page: Page, figure: Figure) -> Read | None:
    """The one year that the text below speaks of; for a headline the first."""
    first = bisect_right(page.times.starts, figure.end)
    headline = figure.sentence.kind == "heading"
    told = first < len(page.times) and (headline or first >= page.one_year_from)
    return read(page.times[first], "document", "ahead") if told and not _is_to_come(page, page.times[first]) else None


def _is_to_come(page: Page, time: Time) -> bool:
    """Whether a period is the rest of the year of publication: sẽ xong trước ngày 15/8."""
    published = page.tokens.document.published
    return bool(published and published < time.period.start and published.year == time.period.end.year)


def _only_year(page: Page) -> Read | None:
    """The one year that all periods of a text are of, where nothing else dates it."""
    years = {year for time in page.times for year in (time.period.start.year, time.period.end.year)}
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
