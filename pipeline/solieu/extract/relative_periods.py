"""Stretches of time that are named by others: by the day of publication, or by what the text spoke of before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from solieu.extract.period_readings import calendar, is_late, number, span_of_months, whole
from solieu.model import Period
from solieu.patterns import lazy

if TYPE_CHECKING:
    import regex

    from solieu.extract.period_readings import Setting

_YEARS_BEHIND = lazy(r"[^\S\n]{0,3}\([^()\n]{4,400}\)")  # 7 năm qua (giai đoạn 2008 - 2010 …; năm 2014 …)
_YEAR = lazy(r"(?<![\d.,/-])(?:19[5-9]|20[0-4])\d(?![\d.,/]\d|\d)")
_NEW = 2  # months after New Year in which `the past year` is the one before, whatever year was spoken of
_EARLY = 4  # and in which it is, if no other year was spoken of


def this_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """The year of publication: năm nay."""
    del match
    year = setting.years.published
    return replace(whole(year), relative=True) if year else None


def last_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """The year before that of publication: năm ngoái."""
    del match
    year = setting.years.published
    return replace(whole(year - 1), relative=True) if year else None


def next_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """The year behind that of publication, or behind the one spoken of where that is not known: năm tới."""
    year = setting.years.published or setting.years.last_before(match.start())
    return replace(whole(year + 1), relative=True) if year else None


def past_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """Just after New Year the year before; else the year spoken of, if it is that of publication or the one before it.

    Where no such year is spoken of, the first months of a year look back at the last one, later ones at nothing.
    """
    day, year = setting.years.day, setting.years.last_before(match.start())
    if day and day.month <= _NEW:
        year = day.year - 1
    elif day and (year is None or not day.year - 1 <= year <= day.year):
        year = day.year - 1 if day.month <= _EARLY else None
    return replace(whole(year), relative=True) if year else None


def year_before(match: regex.Match[str], setting: Setting) -> Period | None:
    """The year before the one that is spoken of: so với năm trước."""
    year = setting.years.spoken_of(match.start())
    return replace(whole(year - 1), relative=True) if year else None


def years_past(match: regex.Match[str], setting: Setting) -> Period | None:
    """5 năm qua: those told in brackets behind, or the stage named last, if it is as long and reaches to now; else the
    whole years before this one.
    """
    year, count = setting.years.published, number(match, "count") or 0
    behind = _YEARS_BEHIND.match(match.string, match.end())
    listed = [int(one) for one in _YEAR.findall(behind.group())] if behind else []
    if listed and max(listed) - min(listed) + 1 == count:
        return replace(whole(min(listed), max(listed)), relative=True)
    if not (year and count):
        return None
    told = setting.stage.value if setting.stage else None
    lasting = isinstance(told, Period) and not told.edge and told.end.year - told.start.year + 1 == count
    if isinstance(told, Period) and lasting and told.end.year in (year - 1, year):
        return replace(told, relative=True)
    return Period(date(year - count, 1, 1), date(year - 1, 12, 31), relative=True)


def years_of_stage(match: regex.Match[str], setting: Setting) -> Period | None:
    """The first or last years of a stage that is named behind or before in the sentence: hai năm cuối."""
    count, named = number(match, "count") or 0, calendar(match, setting) if match["last_year"] else None
    stage = named or _stage(match.start(), setting)
    if stage is None or count > stage.end.year - stage.start.year:
        return None
    first, last = stage.start.year, stage.end.year
    years = whole(last - count + 1, last) if is_late(match) else whole(first, first + count - 1)
    return replace(years, relative=True)


def _stage(place: int, setting: Setting) -> Period | None:
    stage = setting.stage
    inside = stage is not None and stage.span.start >= setting.years.sentence(place).start
    return stage.value if inside and stage and isinstance(stage.value, Period) else None


def same_period(match: regex.Match[str], setting: Setting) -> Period | None:
    """The months last spoken of, a year before or in the year that is named: cùng kỳ năm trước, cùng kỳ năm 2015."""
    before, stated = setting.before, number(match, "year")
    if before is None or before.start.year != before.end.year:
        return whole(stated) if stated else None
    year = stated or before.start.year - 1
    if (before.end + timedelta(days=1)).day == 1:
        return span_of_months(year, before.start.month, before.end.month, relative=True)
    return Period(before.start.replace(year=year), before.end.replace(year=year), relative=True)


def year_to_date(match: regex.Match[str], setting: Setting) -> Period | None:
    """From New Year to the day of publication: từ đầu năm đến nay."""
    del match
    day = setting.years.day
    return Period(date(day.year, 1, 1), day, relative=True) if day else None


def rest_of_year(match: regex.Match[str], setting: Setting) -> Period | None:
    """From the day of publication to the end of its year: từ nay đến cuối năm."""
    del match
    day = setting.years.day
    return Period(day, date(day.year, 12, 31), relative=True) if day else None
