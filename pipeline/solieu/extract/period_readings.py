"""From the parts of a written date to first and last day.

A reading gives None where what was matched is no time after all, and raises `ValueError` where no calendar has such a
day (31/02/2020). A period whose year is filled in from elsewhere is relative.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract.period_parts import MONTH_WORDS
from solieu.extract.years import AHEAD
from solieu.model import Period
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from solieu.extract.years import Years
    from solieu.model import Found

_NUMBERS = MONTH_WORDS | {"bốn": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_ROMAN = (
    ["", *"I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()]
)  # by what they stand for
_EARLY = 4  # months after New Year in which `the past year` is the one before
_LONGEST_RANGE = 110  # years: anniversaries look back so far
_LONGEST_STEP = 10  # years from one to the next in a list
_STEP_REACH = 16  # characters in which the one before stands


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a match stands: the years around it, and the last period before it."""

    years: Years
    before: Period | None = None  # neither a day nor itself compared with another
    stage: Found | None = None  # the last one of several years


class Item(NamedTuple):
    """One of several periods that are written together."""

    span: Span
    period: Period


@dataclass(frozen=True, slots=True)
class _Point:
    """A day, month or year, as far as it is written."""

    year: int | None
    month: int | None
    day: int | None

    def at(self, year: int) -> Period:
        """What it stands for in a year."""
        first, last = self.month or 1, self.month or 12
        return Period(date(year, first, self.day or 1), date(year, last, self.day or monthrange(year, last)[1]))


def _number(match: regex.Match[str], part: str) -> int | None:
    if match[part] is None:
        return None
    return _value(match[part])


def _value(written: str) -> int:
    written = " ".join(written.lower().split())
    return _NUMBERS.get(written) or int(written)


def _point(match: regex.Match[str], prefix: str = "") -> _Point:
    year, month, day = (_number(match, f"{prefix}{part}") for part in ("year", "month", "day"))
    return _Point(year + 2000 if year is not None and year < 100 and not prefix else year, month, day)


def calendar(match: regex.Match[str], setting: Setting) -> Period | None:
    """Days, months or years, one or from one to another."""
    return _dated(match, lambda month: _year(match, setting, month))


def news(match: regex.Match[str], setting: Setting) -> Period | None:
    """Days that the news tells about without their year."""
    return _dated(match, lambda month: setting.years.news(match.start(), month))


def _year(match: regex.Match[str], setting: Setting, month: int, *, ahead: int = AHEAD) -> int | None:
    """The year of what ends in `month`, where it is left out or said as năm nay, năm ngoái."""
    this = setting.years.published
    if match["which"] and this:
        return this if match["which"].lower() == "nay" else this - 1
    return setting.years.of(match.start(), month, ahead=ahead)


def _dated(match: regex.Match[str], year_of: Callable[[int], int | None]) -> Period | None:
    first, last = _point(match), _point(match, "last_")
    if first.year and last.year and last.year < 100:  # 2016-20
        last = replace(last, year=first.year + (last.year - first.year) % 100)
    stated = last.year or first.year
    year = stated or year_of(last.month or first.month or 12)
    if year is None:
        return None
    if last == _Point(None, None, None):
        return replace(first.at(year), relative=stated is None)
    return _range(first, last, year, relative=stated is None)


def _range(first: _Point, last: _Point, year: int, *, relative: bool) -> Period | None:
    """From one point to another, what one leaves out being that of the other: 06/6 - 07/06/2019."""
    if first.day and not first.month:
        first = replace(first, month=last.month)
    over_new_year = bool(first.month and last.month and first.month > last.month)  # từ tháng 11 đến tháng 3
    begins = first.year or (last.year or year) - over_new_year
    ends = last.year or begins + over_new_year
    period = Period(first.at(begins).start, last.at(ends).end, relative)
    return period if period.start < period.end and ends - begins <= _LONGEST_RANGE else None


def days_from_to(match: regex.Match[str], setting: Setting) -> Period | None:
    """The same without a word that says they are days, unless both can be fractions: từ 28/4 - 3/5, but từ 1/3 đến 1/2."""
    points = (_point(match), _point(match, "last_"))
    return news(match, setting) if any((point.day or 0) > (point.month or 12) for point in points) else None


def months(match: regex.Match[str], setting: Setting) -> Period | None:
    """The first or last months of a year: 9 tháng đầu năm, 3 tháng cuối năm 2016."""
    stated, late = _number(match, "year"), _late(match)
    count = (_number(match, "count") or 0) * (3 if match["quarters"] else 1)
    if count > 11 + bool(stated):
        return None
    first, last = (13 - count, 12) if late else (1, count)
    ahead = AHEAD if late else 1  # what is told of the first months is over, what is told of the last may be planned
    year = stated or _year(match, setting, last, ahead=ahead)
    return _months(year, first, last, relative=stated is None)


def months_just_over(match: regex.Match[str], setting: Setting) -> Period | None:
    """The first months of a year, told of soon after them; at any other time the same words are a duration."""
    count, before = _number(match, "count") or 0, setting.before
    return months(match, setting) if setting.years.just_over(count, before) else None


def half(match: regex.Match[str], setting: Setting) -> Period | None:
    """Half a year: nửa đầu năm 2017."""
    stated, late = _number(match, "year"), _late(match)
    year = stated or _year(match, setting, 12 if late else 6)
    return _months(year, 7 if late else 1, 12 if late else 6, relative=stated is None)


def _late(match: regex.Match[str]) -> bool:
    return (match["part"] or "").lower() == "cuối"


def quarters(match: regex.Match[str], setting: Setting) -> Period | None:
    """A quarter, or several: quý III/2018, quý I và II."""
    first, stated = _number(match, "quarter") or 0, _number(match, "year")
    last = _number(match, "last_quarter") or first
    year = stated or _year(match, setting, 3 * last)
    return _months(year, 3 * first - 2, 3 * last, relative=stated is None) if first <= last else None


def _months(year: int | None, first: int, last: int, *, relative: bool) -> Period | None:
    if year is None or not first <= last:
        return None
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]), relative)


def quarter_list(match: regex.Match[str], setting: Setting) -> tuple[Item, ...]:
    """Quarters: quý I và II, quý I, III/2019."""
    stated, last = _number(match, "year"), _number(match, "last_quarter") or 0
    year = stated or _year(match, setting, 3 * last)
    return _items(match, "quarter", lambda one, other: _months(year, 3 * one - 2, 3 * other, relative=stated is None))


def month_list(match: regex.Match[str], setting: Setting) -> tuple[Item, ...]:
    """Months of a year: tháng 3, 5 và 9/2019."""
    del setting
    year = _number(match, "last_year")
    return _items(match, "month", lambda one, other: _months(year, one, other, relative=False))


def day_list(match: regex.Match[str], setting: Setting) -> tuple[Item, ...]:
    """Days of a month: ngày 5, 12 và 20/6/2019."""
    return _day_items(match, _number(match, "last_year"), relative=False)


def day_list_of_news(match: regex.Match[str], setting: Setting) -> tuple[Item, ...]:
    """The same without their year."""
    return _day_items(match, setting.years.news(match.start(), _number(match, "last_month") or 12), relative=True)


def _day_items(match: regex.Match[str], year: int | None, *, relative: bool) -> tuple[Item, ...]:
    month = _number(match, "last_month") or 0

    def days(one: int, other: int) -> Period | None:
        return Period(date(year, month, one), date(year, month, other), relative) if year else None

    return _items(match, "day", days)


def _items(
    match: regex.Match[str], part: str, period_of: Callable[[int, int], Period | None]
) -> tuple[Item, ...]:
    """One stretch if a list has all from first to last, else a period each; none if it does not rise."""
    spans = [*match.spans(part), match.span(f"last_{part}")]
    numbers = [_value(match.string[start:end]) for start, end in spans]
    if any(one >= other for one, other in pairwise(numbers)):
        return ()
    if numbers[-1] - numbers[0] == len(numbers) - 1:
        spans, pairs = [match.span()], [(numbers[0], numbers[-1])]
    else:
        spans[0], spans[-1] = (match.start(), spans[0][1]), (spans[-1][0], match.end())
        pairs = [(number, number) for number in numbers]
    periods = [period_of(*pair) for pair in pairs]
    return tuple(Item(Span(*span), period) for span, period in zip(spans, periods, strict=True) if period)


def listed(match: regex.Match[str], setting: Setting) -> Period | None:
    """A year behind others in a list: năm 2014, 2015 và 2016."""
    del setting
    year, start = int(match["year"]), match.start()
    before = regex.search(r"\d{4}\D*$", match.string[max(0, start - _STEP_REACH) : start])
    rises = before is not None and 0 < year - int(before.group()[:4]) <= _LONGEST_STEP
    return _whole(year) if rises else None


def column(match: regex.Match[str], setting: Setting) -> Period | None:
    """A year at the head of a column or row of a table: another one stands beside or below it."""
    del setting
    year, text = int(match["year"]), match.string
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    row = regex.split(r"[|\t]", text[start : end if end >= 0 else len(text)])
    cells = {cell.strip() for cell in row}
    return _whole(year) if {str(year - 1), str(year + 1)} & cells else None


def _whole(year: int, last: int | None = None) -> Period:
    return Period(date(year, 1, 1), date(last or year, 12, 31))


def decade(match: regex.Match[str], setting: Setting) -> Period:
    """Ten years: những năm 1990, thập niên 90."""
    del setting
    written = int(match["decade"])
    first = written if written > 100 else 1900 + written
    return Period(date(first, 1, 1), date(first + 9, 12, 31))


def this_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """The year of publication: năm nay."""
    del match
    year = setting.years.published
    return replace(_whole(year), relative=True) if year else None


def last_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """The year before that of publication: năm ngoái."""
    del match
    year = setting.years.published
    return replace(_whole(year - 1), relative=True) if year else None


def next_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """The year behind that of publication: năm tới."""
    del match
    year = setting.years.published
    return replace(_whole(year + 1), relative=True) if year else None


def past_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """The year that is over or ends: the one spoken of (`Năm 2025, … Cũng năm qua`), shortly after New Year the last."""
    day, year = setting.years.day, setting.years.spoken_of_before(match.start())
    if day and (year is None or not day.year - 1 <= year <= day.year):
        year = day.year - 1 if day.month <= _EARLY else None
    return replace(_whole(year), relative=True) if year else None


def year_before(match: regex.Match[str], setting: Setting) -> Period | None:
    """The year before the one that is spoken of: so với năm trước."""
    year = setting.years.spoken_of(match.start())
    return replace(_whole(year - 1), relative=True) if year else None


def years_past(match: regex.Match[str], setting: Setting) -> Period | None:
    """The whole years before that of publication: 5 năm qua."""
    year, count = setting.years.published, _number(match, "count") or 0
    return Period(date(year - count, 1, 1), date(year - 1, 12, 31), relative=True) if year and count else None


def years_of_stage(match: regex.Match[str], setting: Setting) -> Period | None:
    """The first or last years of a stage that is named behind or before in the sentence: hai năm cuối."""
    count, named = _number(match, "count") or 0, calendar(match, setting) if match["last_year"] else None
    stage = named or _stage(match.start(), setting)
    if stage is None or count > stage.end.year - stage.start.year:
        return None
    first, last = stage.start.year, stage.end.year
    years = _whole(last - count + 1, last) if _late(match) else _whole(first, first + count - 1)
    return replace(years, relative=True)


def _stage(place: int, setting: Setting) -> Period | None:
    stage = setting.stage
    inside = stage is not None and stage.span.start >= setting.years.sentence(place).start
    return stage.value if inside and stage and isinstance(stage.value, Period) else None


def rest_of_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """From the day of publication to the end of its year: từ nay đến cuối năm."""
    del match
    day = setting.years.day
    return Period(day, date(day.year, 12, 31), relative=True) if day else None


def century(match: regex.Match[str], setting: Setting) -> Period | None:
    """A hundred years: thế kỷ XIX is 1801 to 1900."""
    del setting
    written = match["century"].upper()
    number = int(written) if written.isdigit() else _ROMAN.index(written) if written in _ROMAN else 0
    return _whole(100 * number - 99, 100 * number) if 0 < number < len(_ROMAN) else None


def same_period(match: regex.Match[str], setting: Setting) -> Period | None:
    """The months last spoken of, a year before or in the year that is named: cùng kỳ năm trước, cùng kỳ năm 2015."""
    before, stated = setting.before, _number(match, "year")
    if before is None or before.start.year != before.end.year or before.start == before.end:
        return _whole(stated) if stated else None
    return _months(stated or before.start.year - 1, before.start.month, before.end.month, relative=True)


def year_to_date(match: regex.Match[str], setting: Setting) -> Period | None:
    """From New Year to the day of publication: từ đầu năm đến nay."""
    del match
    day = setting.years.day
    return Period(date(day.year, 1, 1), day, relative=True) if day else None
