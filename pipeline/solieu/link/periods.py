"""When: the period that a figure is about.

Policy: the period written directly behind the figure (15 triệu đồng năm 2012, in brackets too); else the last one
before it in its sentence that belongs to no other figure; else one behind it in its clause; a total before a schedule
covers it all. Years that are only compared with (so với năm 2015), days of decrees and the day of publication tell
nothing. A figure without one follows its whole, the figure before it in the sentence, then the frame: the period of
the sentences before, the lead-in of its bullet, the heading, the document's first.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

import regex

from solieu.link.frames import LEFT_BEHIND, frames, hull, left_behind, read, whole_year
from solieu.link.qualifiers import Qualifier, Read
from solieu.model import Period
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.along import Time
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft

_ATTACHED = regex.compile(r"\s*\(?\s*(?:(?:trong|vào|của|cho|ở|đến|tính\s+đến)\s+)?$", regex.IGNORECASE)
_HEADING = regex.compile(r"\s*:\s*(?:\p{L}+\s+){0,2}\d")
_NOW = regex.compile(r"(?:^|[.;:,“\"]\s*)(?:bây\s+giờ|giờ|hiện|nay|đến\s+nay)\b", regex.IGNORECASE)
_TURNS = regex.compile(r"\blần\s+lượt\b", regex.IGNORECASE)
_FROM_TO = regex.compile(r"\b(?:lên|còn|xuống|thành|nay|đến)\b", regex.IGNORECASE)
_STILL = regex.compile(r"[^.;\d]{0,30}\bcòn\s+(?:\p{L}+\s+)?", regex.IGNORECASE)
_TOTALLING = regex.compile(r"\b(?:tính|lũy\s+kế|luỹ\s+kế)\b", regex.IGNORECASE)
_SUM = regex.compile(r"\b(?:cộng|tổng|cả\s+(?:kỳ|giai\s+đoạn))\b", regex.IGNORECASE)
_WITHIN = regex.compile(r"\b(?:ngày|tháng|quý)\b|\d[/.]\d", regex.IGNORECASE)
_SINCE = regex.compile(r"\bkể\s+từ\s+(?:ngày|tháng|năm|quý)\b", regex.IGNORECASE)
_TO = regex.compile(r"\s*(?:[-–]|đến|tới)", regex.IGNORECASE)
_GOAL = regex.compile(r"\b(?:mục\s+tiêu|phấn\s+đấu|đặt\s+ra|hướng\s+tới|phải|sẽ)\b", regex.IGNORECASE)

LONGEST = 1_000  # characters of a period and the space behind it


def _find(page: Page, draft: Draft, earlier: list[Draft]) -> Read | None:
    figure = draft.figure
    return (
        _schedule(page, figure)
        or _in_turn(page, figure)
        or _in_bracket(page, figure)
        or _behind(page, figure)
        or _before(page, figure)
        or _later(page, figure)
        or _in_column(page, figure)
        or _inherited(draft, earlier)
        or _last_in_brackets(page, figure)
        or _frame(page, figure)
    )


def _in_turn(page: Page, figure: Figure) -> Read | None:
    """`hai năm 2009 và 2010 lần lượt là 3,5 và 4 tỷ đồng`: each figure has a year of the stretch."""
    match = _TURNS.search(page.text, figure.sentence.start, figure.start)
    times = page.times.inside(figure.sentence.start, match.start()) if match else ()
    if match is None or not times or page.text[times[-1].span.end : match.start()].strip():
        return None
    first, last = times[-1].period.start.year, times[-1].period.end.year
    turns = [other for other in page.between(match.end(), figure.sentence.end) if other.like(figure)]
    turn = len([other for other in turns if other.start < figure.start])
    if len(turns) < last - first + 1 or first == last or turn > last - first:
        return None
    return Read(whole_year(first + turn), "clause", "periods.in-turn", times[-1].span)


def _in_bracket(page: Page, figure: Figure) -> Read | None:
    """`gấp ba lần năm 2011 (15 triệu đồng)`: a bracket right behind a period holds its figure, compared with or not."""
    if not figure.depth or page.times.inside(figure.clause.start, figure.start):
        return None
    if figure.before.start != figure.clause.start:
        return None
    start = figure.clause.start
    for mention in page.periods.inside(max(0, start - LONGEST), start):
        if page.text[mention.span.end : start].strip() == "(":
            return Read(mention.value, "clause", "periods.bracket", mention.span)
    return None


def _behind(page: Page, figure: Figure) -> Read | None:
    """A period in the stretch behind, or in a bracket that opens with it."""
    for time in page.times.inside(figure.end, figure.sentence.end):
        between = page.text[figure.end : time.span.start]
        if _HEADING.match(page.text, time.span.end, figure.sentence.end):
            break  # 2019: 18 đề án và 2020: 15 đề án
        if time.span in figure.after or _ATTACHED.fullmatch(between):
            return read(time, "stretch", "behind")
        break
    return None


def _before(page: Page, figure: Figure) -> Read | None:
    """The last period before the figure, unless it hangs on a figure that this one is set against."""
    found = [*page.times.inside(figure.sentence.start, figure.start)]
    while found and (_owned(page, figure, found[-1]) or _bracketed(page, figure, found[-1])):
        found.pop()
    if not found:
        return None
    time = _widest(found) if _SUM.search(page.text, figure.before.start, figure.start) else found[-1]
    return read(time, "clause" if time.span in figure.clause else "sentence", "before")


def _last_in_brackets(page: Page, figure: Figure) -> Read | None:
    """`từ 62% (năm 2009) còn 43% (năm 2012), thu nhập …`: what follows is as of the last year."""
    before = page.times.inside(figure.sentence.start, figure.start)
    found = [time for time in before if _bracketed(page, figure, time)]
    return read(found[-1], "sentence", "in-brackets") if found and not figure.depth else None


def _widest(times: Sequence[Time]) -> Time:
    """The longest period, of equals the first."""
    return max(times, key=lambda time: (time.period.end - time.period.start).days)


def _owned(page: Page, figure: Figure, time: Time) -> bool:
    """`từ 11% năm 2011 xuống còn 3%`: the year of the first figure is not that of the second."""
    owner = [other for other in page.between(figure.sentence.start, time.span.start) if time.span in other.after]
    bracket = [
        other
        for other in page.between(figure.sentence.start, time.span.start)
        if _ATTACHED.fullmatch(page.text[other.end : time.span.start])
    ]
    return bool((owner or bracket) and _FROM_TO.search(page.text, time.span.end, figure.start))


def _bracketed(page: Page, figure: Figure, time: Time) -> bool:
    """A period in brackets that stand right behind another figure and closed before this one."""
    behind = page.text[time.span.end : figure.start]
    opened = page.text.rfind("(", figure.sentence.start, time.span.start)
    held = any(not page.text[one.end : opened].strip() for one in page.between(figure.sentence.start, opened))
    return behind.count(")") > behind.count("(") and held


def _schedule(page: Page, figure: Figure) -> Read | None:
    """`53,7 tỷ đồng: giai đoạn 2002 – 2005 …, 2006 …`: the total of a schedule is about all of it."""
    found = page.times.inside(figure.end, figure.sentence.end)
    if len(found) < 2:
        return None
    later = [other for other in page.between(figure.end, figure.sentence.end) if other.like(figure)]
    if (
        len({time.period for time in found}) < 2
        or len(later) < 2
        or page.times.inside(figure.after.start, figure.after.end)
        or page.times.inside(figure.sentence.start, figure.start)
    ):
        return None
    return Read(hull(found), "sentence", "periods.schedule", Span(found[0].span.start, found[-1].span.end))


def _later(page: Page, figure: Figure) -> Read | None:
    """The one period behind the figure in its sentence."""
    if page.times.inside(figure.sentence.start, figure.start):
        return None
    found = page.times.inside(figure.end, figure.sentence.end)
    if not found:
        return None
    found = [time for time in found if not _opened_behind(page, figure, time)] or found
    following = page.between(figure.end, figure.sentence.end)
    found = [time for time in found if not LEFT_BEHIND.match(page.text, time.span.end)]
    own = [time for time in found if not any(time.span in other.after for other in following)]
    shared = own or (found if len({repr(time.period) for time in found}) == 1 else [])
    return read(shared[0], "sentence", "later") if shared else None


def _opened_behind(page: Page, figure: Figure, time: Time) -> bool:
    """Whether a period stands in brackets that the figure does not."""
    between = page.text[figure.end : time.span.start]
    return between.count("(") > between.count(")")


def _inherited(draft: Draft, earlier: list[Draft]) -> Read | None:
    if draft.whole and "period" in draft.whole.reads:
        return draft.whole.reads["period"].passed_on("whole")
    same = [other for other in earlier if other.figure.sentence == draft.figure.sentence and "period" in other.reads]
    same = [other for other in same if other.reads["period"].rule not in ("periods.behind", "periods.bracket")]
    return same[-1].reads["period"].passed_on("list") if same else None


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
    heads = page.heads(figure)
    several: list[Time] = []
    if over and _SUM.search(page.text, over[-1].start, over[-1].end):
        several = _several(page, [cell for row in heads for cell in row])
    if not several and _SUM.search(page.text, label.start, label.end) and not _named(page, over):
        above = page.lines[page.top(figure) + len(heads) : figure.line]
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
    if now := _now(page, figure):
        return now
    for frame in page.once(frames).before(figure.sentence.start):
        number = page.line_at(frame.span.start)
        unit = "lead-in" if number == page.lead_in(figure.line) else "document"
        return left_behind(frame.times, "paragraph" if number == figure.line else unit)
    return _ahead(page, figure) or _as_of_publication(page)


def _now(page: Page, figure: Figure) -> Read | None:
    """`Năm ngoái … . Giờ mỗi tháng …`: what is now is of the year of publication, whatever went before."""
    match = _NOW.search(page.text, figure.sentence.start, figure.start)
    told = _as_of_publication(page) if match else None
    return told and Read(told.value, "clause", "periods.now", Span(*match.span()) if match else None)


def _ahead(page: Page, figure: Figure) -> Read | None:
    """The one year that the text below speaks of; for a headline the first."""
    first = bisect_right(page.times.starts, figure.end)
    headline = page.lines[figure.line].kind == "heading"
    told = first < len(page.times) and (headline or first >= page.one_year_from)
    return read(page.times[first], "document", "ahead") if told else None


def _as_of_publication(page: Page) -> Read | None:
    """What no words date is news: of the year of publication."""
    published = page.tokens.document.published
    if published is None:
        return None
    year = Period(published.replace(month=1, day=1), published.replace(month=12, day=31), relative=True)
    return Read(year, "default", "periods.publication")


def _edged(page: Page, figure: Figure, read: Read) -> Read:
    """Open ends as the text means them.

    `kể từ tháng 8/2006` has no end. `mục tiêu đến năm 2010` is about that year, and what was done up to a month
    (`đến hết tháng 6/2019 làm thêm …`) about the year it is in, unless the text says that it totals.
    """
    period, span = read.value, read.span
    if not isinstance(period, Period) or span is None:
        return read
    if period.edge == "since":
        return read
    before = page.text[max(0, span.start - 12) : span.start]
    if period.edge is None and _SINCE.search(before + span.of(page.text)) and not _TO.match(page.text, span.end):
        return read._replace(value=replace(period, edge="since"))
    if period.edge is None:
        return read
    told = _is_goal(page, figure, span) or _is_within_year(page, span, before) or _is_level(page, figure, span)
    return read._replace(value=replace(period, edge=None)) if told else read


def _is_goal(page: Page, figure: Figure, span: Span) -> bool:
    """Whether words around a period say that it is when something is to be reached."""
    start, end = max(0, span.start - 60), max(span.end + 25, figure.start if span in figure.sentence else 0)
    return bool(_GOAL.search(page.text, start, end))


def _is_level(page: Page, figure: Figure, span: Span) -> bool:
    """`tới năm 2014 còn 20,5%`: the state at that time, and nothing that was counted up to it."""
    return figure.amount.kind == "percent" and bool(_STILL.fullmatch(page.text, span.end, max(span.end, figure.start)))


def _is_within_year(page: Page, span: Span, before: str) -> bool:
    return bool(_WITHIN.search(span.of(page.text)) and not _TOTALLING.search(before + span.of(page.text)))


def _settled(page: Page, draft: Draft, earlier: list[Draft]) -> Read | None:
    read = _find(page, draft, earlier)
    return _edged(page, draft.figure, read) if read else None


PERIOD = Qualifier("period", _settled)
