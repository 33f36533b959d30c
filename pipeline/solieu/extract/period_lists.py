"""Several days, months or quarters written together.

Policy: a list that has all from first to last is one stretch (ngày 6, 7/6/2019); any other names a period for each.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from solieu.extract.period_readings import number, span_of_months, value, year_of
from solieu.model import Period
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    import regex

    from solieu.extract.period_readings import Setting


class Item(NamedTuple):
    """One of several periods that are written together."""

    span: Span
    period: Period


def quarter_list(match: regex.Match[str], setting: Setting) -> tuple[Item, ...]:
    """Quarters: quý I và II, quý I, III/2019."""
    stated, last = number(match, "year"), number(match, "last_quarter") or 0
    year = stated or year_of(match, setting, 3 * last)
    return _items(
        match, "quarter", lambda one, other: span_of_months(year, 3 * one - 2, 3 * other, relative=stated is None)
    )


def month_list(match: regex.Match[str], setting: Setting) -> tuple[Item, ...]:
    """Months of a year: tháng 3, 5 và 9/2019; các tháng 5, 6, 7."""
    stated, last = number(match, "last_year"), number(match, "last_month") or 0
    year = stated or year_of(match, setting, last)
    return _items(match, "month", lambda one, other: span_of_months(year, one, other, relative=stated is None))


def day_list(match: regex.Match[str], setting: Setting) -> tuple[Item, ...]:
    """Days of a month: ngày 5, 12 và 20/6/2019."""
    del setting
    return _day_items(match, number(match, "last_year"), relative=False)


def day_list_of_news(match: regex.Match[str], setting: Setting) -> tuple[Item, ...]:
    """The same without their year."""
    return _day_items(match, setting.years.news(match.start(), number(match, "last_month") or 12), relative=True)


def _day_items(match: regex.Match[str], year: int | None, *, relative: bool) -> tuple[Item, ...]:
    month = number(match, "last_month") or 0

    def days(one: int, other: int) -> Period | None:
        return Period(date(year, month, one), date(year, month, other), relative) if year else None

    return _items(match, "day", days)


def _items(match: regex.Match[str], part: str, period_of: Callable[[int, int], Period | None]) -> tuple[Item, ...]:
    """One stretch if a list has all from first to last, else a period each; none if it does not rise."""
    spans = [*match.spans(part), match.span(f"last_{part}")]
    numbers = [value(match.string[start:end]) for start, end in spans]
    if any(one >= other for one, other in pairwise(numbers)):
        return ()
    if numbers[-1] - numbers[0] == len(numbers) - 1:
        spans, pairs = [match.span()], [(numbers[0], numbers[-1])]
    else:
        spans[0], spans[-1] = (match.start(), spans[0][1]), (spans[-1][0], match.end())
        pairs = [(number, number) for number in numbers]
    periods = [period_of(*pair) for pair in pairs]
    return tuple(Item(Span(*span), period) for span, period in zip(spans, periods, strict=True) if period)
