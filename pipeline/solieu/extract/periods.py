"""Periods: stretches of time that a text names, as first and last day.

Policy: the longest expression wins (`9 tháng đầu năm 2016` is one period, its year none of its own). A year left out is
that of the text around it or of publication (see `years`), and the period is relative then; so are those counted from
another day (năm ngoái, cùng kỳ, 5 năm qua), which are left out where that day is not known. School years, crop seasons
and terms count as the years they are named after, since their days differ by region. `đến năm 2020` is that year, open
before; `từ năm 2014` that year, open behind. A list without gaps is one stretch, another a period for each. `10 tháng`
alone is the first ten months only in a text of soon after them. `cùng kỳ` is counted from the last period that is not
itself compared with. A day that no calendar has is no period, nor is one that somebody was born on. Durations (trong 3
năm) and open stretches (những năm tới) are left to exclusions.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from solieu.extract.cues import matches
from solieu.extract.extractors import Extractor, Found
from solieu.extract.period_forms import FORMS
from solieu.extract.period_lists import Item
from solieu.extract.period_parts import pattern
from solieu.extract.period_readings import Setting
from solieu.extract.period_starts import starts
from solieu.extract.units import plain
from solieu.extract.years import Years, is_birth
from solieu.model import Period
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from solieu.extract.period_forms import Form
    from solieu.model import Tokens

_MARKED = {f"form_{number}": form for number, form in enumerate(FORMS)}
_FORMS = "|".join(f"(?:{pattern(form.written)})(?P<{mark}>)" for mark, form in _MARKED.items())
_PERIOD = lazy(f"{pattern('(?:<since>|<until>)?')}(?:{_FORMS}){pattern('<now>?')}")
_BY_GROUP = tuple((_PERIOD.groupindex[mark] - 1, form) for mark, form in _MARKED.items())


def find(tokens: Tokens) -> Iterator[Found]:
    """Periods, from left to right."""
    setting, lowered = Setting(Years(tokens)), plain(tokens.text)
    for match in matches(_PERIOD, lowered, starts(tokens.text)):
        if is_birth(tokens.text, match.start()):
            continue
        groups = match.groups()
        form = next(form for mark, form in _BY_GROUP if groups[mark] is not None)
        for item in _items(form, match, setting):
            found = Found(item.span, item.period, f"periods.{form.name}")
            setting = setting.behind(found)
            yield found


def _items(form: Form, match: regex.Match[str], setting: Setting) -> tuple[Item, ...]:
    try:
        read = form.read(match, setting) or ()
    except ValueError:  # a day that no calendar has
        return ()
    if not isinstance(read, Period):
        return read
    return (Item(Span(*match.span()), _edged(read, match, setting.years) if form.edged else read),)


def _edged(period: Period, match: regex.Match[str], years: Years) -> Period:
    """Open at one end, where the text says only from when or until when."""
    if match["last_day"] or match["last_month"] or match["last_quarter"]:
        return period
    if match["now"]:
        return _until_now(period, years, of_this_year="đầu" in (match["since"] or ""))
    if match["until"]:
        return replace(period, edge="until")
    return replace(period, edge="since") if match["since"] else period


def _until_now(period: Period, years: Years, *, of_this_year: bool) -> Period:
    """From its start to the day of publication; within one year both ends are known (từ đầu năm 2017 đến nay)."""
    now = years.day or date(years.last(period.start.year), 12, 31)
    if now <= period.start:
        return period
    known = (of_this_year or years.day is not None) and now.year == period.start.year
    return Period(period.start, now, relative=True, edge=None if known else "since")


PERIODS = Extractor(name="periods", kind="period", find=find)
