"""What is told as of now: of the year of publication, whatever went before; where no day is known, of no year.

`Năm 2009 có 3 tổ, nay có 12 tổ`, `Năm ngoái … . Giờ mỗi tháng …`; so is `năm nay` in a text without a day. `Đến nay` is
as of the report where it has no day: it stays in its frame; so does `hiện`, but in a paragraph that tells of a year.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.names import is_in_name
from solieu.link.qualifiers import Read
from solieu.link.stages import framed
from solieu.model import Period
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page

_NOW = Cued(
    lazy(
        r"""
        (?<= (?:^|\n)\W{0,4} | [.;:,“"]\s? )
        (?: (?P<contrast> (?:bây\s+)?giờ | nay | hiện (?!\s+(?:đại|hành|trạng|tượng|thực|vật)\b) ) | đến\s+nay ) \b
      | \b (?P<has> đang\s+(?:có|thuê|sử\s+dụng) | mới\s+(?:chỉ\s+)?có ) \b
        """,
        regex.VERBOSE | regex.IGNORECASE,
    ),
    *("giờ", "hiện", "nay", "đang", "mới có", "mới chỉ có"),
)
_YEARS = Cued(
    lazy(r"\b(?<!\d\s|mấy\s|nhiều\s|những\s|các\s|hàng\s)năm\s+(?:nay|ngoái|tới|sau)\b", regex.IGNORECASE),
    *("năm nay", "năm ngoái", "năm tới", "năm sau"),
)
REACH = 300  # characters before a figure in which such words stand
LONGEST = 60  # characters of a period that such words may be in: 8 tháng đầu năm nay
OPENER = 10  # characters of words that tell of now


def of_now(page: Page, figure: Figure) -> Read | None:
    """The year of what is told as of now, or of a year that only the day of the text would tell."""
    times = figure.sentence.times
    if times and any(time.span in figure.after for time in times):
        return None
    ends = [time.span.end for time in times if time.span.end <= figure.start]
    reached = max(figure.sentence.start, figure.start - REACH, *ends)
    match = _last(page, _NOW, reached, figure.start)
    told = as_of_publication(page)
    if match and match["has"] and reached in ends:  # Năm 2009, xã đang có 3 lớp thì gặp lũ
        return None
    if match and match["has"] and match["has"].lower().startswith("mới") and _is_past(page, figure):
        return None  # Cuối năm 2021 tỉnh có 142 sản phẩm, thị xã mới có 8
    if match and told:
        return Read(told.value, "clause", "periods.now", Span(*match.span()))
    if told:
        return None
    if (match and match["contrast"] and _is_past(page, figure)) or (
        (match := _last(page, _YEARS, reached, figure.start)) and _in_years(page, figure)
    ):
        return Read(None, "clause", "periods.unknown", Span(*match.span()))
    return None


def _is_past(page: Page, figure: Figure) -> bool:
    """Whether the years before `nay` are named in its paragraph: what was then is told for contrast."""
    start = page.lines[figure.line].span.start
    return bool(page.times.inside(start, figure.start)) or framed(page, start, figure.sentence.start) is not None


def _in_years(page: Page, figure: Figure) -> bool:
    """Whether the last period before is of several years, none of which need be this one."""
    time = next(page.times.before(figure.start), None)
    return bool(time and time.period.start.year != time.period.end.year)


def _last(page: Page, words: Cued, start: int, end: int) -> regex.Match[str] | None:
    """The last match of a stretch that lies in no period and in no name."""
    if not words.any_in(page.cues, start, end):
        return None
    found = [*words.all_in(page.cues, start, end)]
    free = (one for one in reversed(found) if not is_in_name(page, one.start()))
    return next((one for one in free if not _in_period(page, one.start())), None)


def _in_period(page: Page, place: int) -> bool:
    """Whether a place lies in words that tell a period: 8 tháng đầu năm nay."""
    return any(
        place < one.span.end
        for one in page.periods.inside(max(0, place - LONGEST), place + LONGEST)
        if one.span.start <= place
    )


def of_no_known_year(page: Page, start: int, end: int) -> Read | None:
    """What is told after a year that only the day of the text would tell: …; năm nay phấn đấu 9 xã. Vốn …"""
    match = _last(page, _YEARS, start, end) if as_of_publication(page) is None else None
    return Read(None, "document", "periods.unknown", Span(*match.span())) if match else None


def opened_since(page: Page, start: int, end: int) -> bool:
    """Whether a sentence between two places opens with words that tell of now."""
    openers = page.once(_openers)
    first = bisect_left(openers, start)
    return first < len(openers) and openers[first] < end


def _openers(page: Page) -> list[int]:
    """Where sentences begin that open so: Đến nay, …"""
    return [sentence.start for sentence in page.tokens.sentences if _opens(page, sentence)]


def _opens(page: Page, sentence: Span) -> bool:
    found = _NOW.all_in(page.cues, sentence.start, min(sentence.end, sentence.start + 2 * OPENER))
    return any(match.end() - sentence.start <= OPENER for match in found)


def as_of_publication(page: Page) -> Read | None:
    """What no words date is news: of the year of publication."""
    return page.once(_published)


def _published(page: Page) -> Read | None:
    published = page.tokens.document.published
    if published is None:
        return None
    year = Period(published.replace(month=1, day=1), published.replace(month=12, day=31), relative=True)
    return Read(year, "default", "periods.publication")
