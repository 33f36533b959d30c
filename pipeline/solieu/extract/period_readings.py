"""From the parts of a written date to first and last day.

A reading gives None where what was matched is no time after all, and raises `ValueError` where no calendar has such a
day (31/02/2020). A period whose year is filled in from elsewhere is relative.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from solieu.extract.period_parts import MONTH_WORDS
from solieu.extract.years import AHEAD
from solieu.model import Period
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable

    import regex

    from solieu.extract.extractors import Found
    from solieu.extract.years import Years

_NUMBERS = MONTH_WORDS | {"bốn": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_WHICH = {"ngoái": -1, "nay": 0, "sau": 1, "tới": 1}
_CENTURIES = dict(enumerate(("XVI", "XVII", "XVIII", "XIX", "XX", "XXI"), 16))
COMPARISONS = frozenset({"periods.same-period", "periods.year-before"})
_LONGEST_RANGE = 110  # years: anniversaries look back so far
_LONGEST_STEP = 10  # years from one to the next in a list
_LAST_YEAR = lazy(r"\d{4}\D*$")
_DIVIDER = lazy(r"[|\t;]| {2,}")  # of the cells of a row
_STEP_REACH = 16  # characters in which the one before stands


class Setting(NamedTuple):
    """Where a match stands: the years around it, and the last period before it."""

    years: Years
    before: Period | None = None  # the last that another can be compared with; up to a day: from New Year
    stage: Found | None = None  # the last one of several years

    def behind(self, found: Found) -> Setting:
        """The setting of what follows a period."""
        period = found.value
        if not isinstance(period, Period) or found.rule in COMPARISONS or self.years.compares(found.span):
            return self
        if period.start == period.end:
            to_day = Period(date(period.end.year, 1, 1), period.end) if period.edge == "until" else self.before
            return Setting(self.years, to_day, self.stage)
        if self._holds_part(period) and self.years.plans(found.span):
            return self  # quý I/2024 đạt 27% dự toán năm 2024 và tăng 6% so với cùng kỳ
        return Setting(self.years, period, found if period.start.year < period.end.year else self.stage)

    def _holds_part(self, year: Period) -> bool:
        """Whether a year holds the part of one that was told of last."""
        part = self.before
        return part is not None and year.start <= part.start and part.end < year.end


class _Point(NamedTuple):
    """A day, month or year, as far as it is written."""

    year: int | None
    month: int | None
    day: int | None

    def at(self, year: int, *, relative: bool = False) -> Period:
        """What it stands for in a year."""
        first, last = self.month or 1, self.month or 12
        end = date(year, last, self.day or monthrange(year, last)[1])
        return Period(date(year, first, self.day or 1), end, relative)


def number(match: regex.Match[str], part: str) -> int | None:
    """The number that stands for a part of the date, None where it is left out."""
    written = match[part]
    return None if written is None else value(written)


def value(written: str) -> int:
    """What digits, a word or a Roman numeral stands for."""
    if written.isdecimal():
        return int(written)
    written = " ".join(written.lower().split())
    return _NUMBERS.get(written) or int(written)


def _point(match: regex.Match[str], prefix: str = "") -> _Point:
    year, month, day = number(match, f"{prefix}year"), number(match, f"{prefix}month"), number(match, f"{prefix}day")
    return _Point(year + 2000 if year is not None and year < 100 and not prefix else year, month, day)


def calendar(match: regex.Match[str], setting: Setting) -> Period | None:
    """Days, months or years, one or from one to another."""
    return _dated(match, lambda month: year_of(match, setting, month))


def news(match: regex.Match[str], setting: Setting) -> Period | None:
    """Days that the news tells about without their year."""
    return _dated(match, lambda month: setting.years.news(match.start(), month))


def year_of(match: regex.Match[str], setting: Setting, month: int, *, ahead: int = AHEAD) -> int | None:
    """The year of what ends in `month`, where it is left out or said as năm nay, năm ngoái, năm sau."""
    told = setting.years.of(match.start(), month, ahead=ahead)
    this = setting.years.published or told
    return this + _WHICH[match["which"]] if match["which"] and this else told


def _dated(match: regex.Match[str], year_of: Callable[[int], int | None]) -> Period | None:
    first, last = _point(match), _point(match, "last_")
    if first.year and last.year is not None and last.year < 100:  # 2016-20
        last = last._replace(year=first.year + (last.year - first.year) % 100)
    stated = last.year or first.year
    year = stated or year_of(last.month or first.month or 12)
    if year is None:
        return None
    if last == _Point(None, None, None):
        return first.at(year, relative=stated is None)
    return _range(first, last, year, relative=stated is None)


def _range(first: _Point, last: _Point, year: int, *, relative: bool) -> Period | None:
    """From one point to another, what one leaves out being that of the other: 06/6 - 07/06/2019."""
    if first.day and not first.month:
        first = first._replace(month=last.month)
    over_new_year = bool(first.month and last.month and first.month > last.month)  # từ tháng 11 đến tháng 3
    begins = first.year or (last.year or year) - over_new_year
    ends = last.year or begins + over_new_year
    period = Period(first.at(begins).start, last.at(ends).end, relative)
    return period if period.start < period.end and ends - begins <= _LONGEST_RANGE else None


def days_from_to(match: regex.Match[str], setting: Setting) -> Period | None:
    """The same where no word says that they are days, unless both can be fractions (từ 1/3 đến 1/2)."""
    points = (_point(match), _point(match, "last_"))
    return news(match, setting) if any((point.day or 0) > (point.month or 12) for point in points) else None


def months(match: regex.Match[str], setting: Setting) -> Period | None:
    """The first or last months of a year: 9 tháng đầu năm, 3 tháng cuối năm 2016."""
    stated, late = number(match, "year"), is_late(match)
    count = (number(match, "count") or 0) * (3 if match["quarters"] else 1)
    if count > 11 + bool(stated):
        return None
    first, last = (13 - count, 12) if late else (1, count)
    ahead = AHEAD if late else 1  # what is told of the first months is over, what is told of the last may be planned
    year = stated or year_of(match, setting, last, ahead=ahead)
    return span_of_months(year, first, last, relative=stated is None)


def months_just_over(match: regex.Match[str], setting: Setting) -> Period | None:
    """The first months of a year, told of soon after them; at any other time the same words are a duration."""
    count, before = number(match, "count") or 0, setting.before
    return months(match, setting) if setting.years.just_over(count, before) else None


def half(match: regex.Match[str], setting: Setting) -> Period | None:
    """Half a year: nửa đầu năm 2017."""
    stated, late = number(match, "year"), is_late(match)
    year = stated or year_of(match, setting, 12 if late else 6)
    return span_of_months(year, 7 if late else 1, 12 if late else 6, relative=stated is None)


def is_late(match: regex.Match[str]) -> bool:
    """Whether the last part of the stretch is meant, not the first."""
    return (match["part"] or "").lower() == "cuối"


def quarters(match: regex.Match[str], setting: Setting) -> Period | None:
    """A quarter, or several: quý III/2018, quý I và II."""
    first, stated = number(match, "quarter") or 0, number(match, "year")
    last = number(match, "last_quarter") or first
    year = stated or year_of(match, setting, 3 * last)
    return span_of_months(year, 3 * first - 2, 3 * last, relative=stated is None) if first <= last else None


def span_of_months(year: int | None, first: int, last: int, *, relative: bool) -> Period | None:
    """From one month of a year to another, None where the year is not known."""
    if year is None or not first <= last:
        return None
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]), relative)


def listed(match: regex.Match[str], setting: Setting) -> Period | None:
    """A year behind others in a list: năm 2014, 2015 và 2016."""
    del setting
    year, start = int(match["year"]), match.start()
    before = _LAST_YEAR.search(match.string[max(0, start - _STEP_REACH) : start])
    rises = before is not None and 0 < year - int(before.group()[:4]) <= _LONGEST_STEP
    return whole(year) if rises else None


def column(match: regex.Match[str], setting: Setting) -> Period | None:
    """A year at the head of a column or row of a table: the one before or behind it stands beside, above or below."""
    del setting
    year, text, start = int(match["year"]), match.string, match.start()
    begin, end = text.rfind("\n", 0, start) + 1, text.find("\n", match.end())
    near = _cells(text[begin : end if end >= 0 else len(text)])
    if not text[begin:start].strip(" |\t"):
        near += [cell for row in _neighbours(text, begin, end) for cell in _cells(row)[:1]]
    return whole(year) if {str(year - 1), str(year + 1)}.intersection(near) else None


def _cells(row: str) -> list[str]:
    """What stands in the cells of a row."""
    return [cell.strip() for cell in _DIVIDER.split(row.strip().strip("|"))]


def _neighbours(text: str, begin: int, end: int) -> tuple[str, str]:
    """The lines above and below one."""
    above, below = text.rfind("\n", 0, max(begin - 1, 0)) + 1, text.find("\n", end + 1) if end >= 0 else -1
    return text[above : max(begin - 1, 0)], text[end + 1 : below if below >= 0 else len(text)] if end >= 0 else ""


def whole(year: int, last: int | None = None) -> Period:
    """A year, or several."""
    return Period(date(year, 1, 1), date(last or year, 12, 31))


def decade(match: regex.Match[str], setting: Setting) -> Period:
    """Ten years: những năm 1990, thập niên 90."""
    del setting
    written = int(match["decade"])
    first = written if written > 100 else 1900 + written
    return Period(date(first, 1, 1), date(first + 9, 12, 31))


def century(match: regex.Match[str], setting: Setting) -> Period | None:
    """A hundred years: thế kỷ XIX is 1801 to 1900."""
    del setting
    written = match["century"].upper()
    number_of = next((number for number, roman in _CENTURIES.items() if written in (roman, str(number))), None)
    return whole(100 * number_of - 99, 100 * number_of) if number_of else None
