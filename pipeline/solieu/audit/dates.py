"""Days and years that cannot be, or not together.

Policy: only contradictions are reported. A day must be one of its month; the day of the week beside a date must be its
own; a stretch must not end before it starts; the years that a stretch is broken down into must lie in it. A day is read
only where it is plainly one: with its year, or behind `ngày`. What happened on the masthead's day and month a year
earlier or later, told in the first sentences, is the same day with two years.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal
from itertools import chain, islice
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, Outcome
from solieu.audit.years import DATE, TO, YEAR
from solieu.model import Evidence, Exclusion, Mention
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.views import View

MONTHS = 12
LEAP = 2000  # a year in which every month is as long as it can be
LEAD = 4  # sentences of running text that tell what is new
WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "bốn": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5, "chủ nhật": 6}

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_JOINED = lazy(r"[\d/.,-]")
_GOES_ON = lazy(r"[/\d]|-\p{L}")
_SHORT = lazy(
    r"""
    \b ngày \s+ (?P<day>\d{1,2})
    (?: \s*/\s* (?P<month>\d{1,2}) (?! \s*[/.-]\s*\d | \d | % | \s*[\p{L}/]+/ )
      | \s+tháng\s+ (?P<month>\d{1,2}) \b (?! \s* (?:/|,?\s*năm\s+) \d ) )
    """,
    _FLAGS,
)
_WEEKDAY = lazy(
    rf"""
    \b (?P<weekday> thứ \s+ (?:hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7]) | chủ\s+nhật ) [\s,|(-]* (?:ngày\s+)?
    {DATE} (?![/\d])
    """,
    _FLAGS,
)
_DAYS = lazy(
    rf"""
    \b từ \s+ (?:ngày\s+)? (?P<day>\d{{1,2}}) \s*/\s* (?P<month>\d{{1,2}}) (?: \s*/\s* (?P<year>{YEAR}) )?
    \s* (?:-|–|đến|tới) \s* (?:hết\s+)? (?:ngày\s+)?
    (?P<last_day>\d{{1,2}}) \s*/\s* (?P<last_month>\d{{1,2}}) \s*/\s* (?P<last_year>{YEAR})
    """,
    _FLAGS,
)
_YEARS = lazy(
    rf"\b(?:giai\s+đoạn|thời\s+kỳ|từ\s+năm|nhiệm\s+kỳ|những\s+năm)\s+(?P<first>{YEAR}){TO}(?P<last>{YEAR})", _FLAGS
)
_BROKEN_DOWN = lazy(
    rf"\bgiai\s+đoạn\s+(?P<first>{YEAR}){TO}(?P<last>{YEAR})[^.;:()]{{0,60}}[:(](?P<list>[^.:()]+)", _FLAGS
)
_YEAR_OF = lazy(
    rf"""
    (?: ^ | [,;] ) \s* (?:năm\s+)? (?P<year>{YEAR}) \s*
    (?: : | \d | (?:là|bố\s+trí|chi|cấp|dành|được|hỗ\s+trợ|mở|làm)\b )
    """,
    _FLAGS,
)


def _impossible(view: View) -> Iterator[Outcome]:
    """`ngày 31/4/2019`: the month has thirty days."""
    for match in (*_written(view), *view.found(_SHORT, "ngày")):
        day, month = int(match["day"]), int(match["month"])
        year = int(match.groupdict().get("year") or LEAP)
        if 1 <= month <= MONTHS:
            last = monthrange(year, month)[1]
            if day > last:
                yield _contradiction(view, match, Decimal(day), Decimal(last), "")
        elif month and day > MONTHS:
            yield _contradiction(view, match, Decimal(month), Decimal(MONTHS), "")


def _written(view: View) -> Iterator[regex.Match[str]]:
    """The days with their years that are no part of another number."""
    for match in view.dates:
        joined = _JOINED.match(view.text, match.start() - 1) if match.start() else None
        if not joined and not _GOES_ON.match(view.text, match.end()):
            yield match


def _contradiction(view: View, match: regex.Match[str], reported: Decimal, computed: Decimal, unit: str) -> Outcome:
    return Outcome(reported, computed, unit, (Evidence("date", _mention(view, Span(*match.span()))),), holds=False)


def _mention(view: View, span: Span) -> Mention:
    """What was read there, or the words themselves."""
    return view.periods.get((span.start, span.end)) or Mention(
        "exclusion", span, span.of(view.text), Exclusion("date"), "dates.contradiction"
    )


def _weekdays(view: View) -> Iterator[Outcome]:
    """`Thứ hai, 13/9/2016`: it was a Tuesday."""
    for match in view.found(_WEEKDAY, "thứ", "chủ") if view.dates else ():
        day, said = _date(match), _weekday(match["weekday"])
        if day and day.weekday() != said:
            yield _contradiction(view, match, Decimal(said), Decimal(day.weekday()), "weekday")


def _weekday(written: str) -> int:
    name = " ".join(written.lower().split()).removeprefix("thứ ")
    return int(name) - 2 if name.isdigit() else WEEKDAYS[name]


def _date(match: regex.Match[str], prefix: str = "", year: int | None = None) -> date | None:
    """The day that a match holds, if there is one."""
    written = match[f"{prefix}year"]
    try:
        return date(int(written) if written else year or 1, int(match[f"{prefix}month"]), int(match[f"{prefix}day"]))
    except ValueError:
        return None


def _order(view: View) -> Iterator[Outcome]:
    """`từ ngày 20/5 đến ngày 15/5/2016`, `giai đoạn 2015 – 2011`."""
    for match in view.found(_DAYS, "từ") if view.dates else ():
        last = _date(match, "last_")
        first = _date(match, year=last.year) if last else None
        same = bool(match["year"]) or match["month"].lstrip("0") == match["last_month"].lstrip("0")
        if first and last and same and last < first:
            yield _contradiction(view, match, _number(first), _number(last), "day")
    for match in view.found(_YEARS, "giai", "thời", "từ", "nhiệm", "những") if _go_back(view) else ():
        if match["last"] < match["first"]:
            yield _contradiction(view, match, Decimal(match["first"]), Decimal(match["last"]), "day")


def _go_back(view: View) -> bool:
    """Whether some stretch of years ends before it starts."""
    return any(view.text[last : last + 4] < view.text[first : first + 4] for first, last in view.ranges)


def _number(day: date) -> Decimal:
    """A day as a number that can be read: 20120521."""
    return Decimal(f"{day:%Y%m%d}")


def _outside(view: View) -> Iterator[Outcome]:
    """`giai đoạn 2011 – 2015: năm 2011 2 tỷ, …, năm 2016 3 tỷ`: a year that the stretch does not have."""
    for match in view.found(_BROKEN_DOWN, "giai") if view.ranges else ():
        first, last = int(match["first"]), int(match["last"])
        years = [int(found["year"]) for found in _YEAR_OF.finditer(match["list"])]
        others = [year for year in years if not first <= year <= last]
        if first < last and len(others) == 1 < len(years) - 1:
            yield _contradiction(view, match, Decimal(others[0]), Decimal(last if others[0] > last else first), "day")


def _masthead(view: View) -> Iterator[Outcome]:
    """Masthead `12/9/2016`, text `Ngày 12/9/2015, Sở tổng kết …`."""
    published = view.published
    for match in _written(view) if published else ():
        day = _date(match)
        if day and published and (day.month, day.day) == (published.month, published.day):
            near = abs(day.year - published.year) == 1 and not view.cited_at(match.start())
            if near and any(Span(*match.span()) in sentence for sentence in _lead(view)):
                yield _contradiction(view, match, _number(day), _number(published), "day")


def _lead(view: View) -> list[Span]:
    """The sentences that tell what is new."""
    texts = (line.sentences for line in view.lines if line.kind == "text")
    return [*islice(chain.from_iterable(texts), LEAD)]


CHECKS = (
    Check("A701", "date.impossible", _impossible),
    Check("A702", "date.weekday", _weekdays),
    Check("A703", "date.order", _order),
    Check("A704", "date.outside", _outside),
    Check("A604", "conflict.masthead", _masthead),
)
