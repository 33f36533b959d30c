"""Growth over several years, which is about all of them: `Năm 2014 hộ nghèo còn 1,9%, giảm 5,6% so với năm 2011`.

Held against the year before, growth is of its own year. The years it spans are that of its base and its own, where
these lie two or more apart; so are those of two figures whose difference it is (từ 20% năm 2010 còn 8% năm 2015).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import regex

from solieu.link.qualifiers import Read
from solieu.model import Period
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier
    from solieu.spans import Span

OVER_YEARS = "periods.over-years"  # of growth, and of no figure that goes on from it
SEVERAL = 2  # years: growth over fewer is of the last
_SINCE = lazy(r"\s*so\s+(?:với|cùng)\s+(?:(?:cuối|đầu|hồi|thời\s+điểm|tháng|quý)\s+)*", regex.IGNORECASE)


def over_years(page: Page, draft: Draft, earlier: Earlier, read: Read) -> Read:
    """What was read of a figure, from the year of its base on if it is growth over several years."""
    period = read.value
    if draft.value("indicator") != "growth" or not isinstance(period, Period):
        return read
    base = _base(page, draft) or _risen_from(draft, earlier)
    if base is None or period.edge == "since" or (period.edge is None and period.start.year != period.end.year):
        return read
    value, span = base
    if value.start.year != value.end.year or period.end.year - value.end.year < SEVERAL:
        return read
    whole = Period(date(value.start.year, 1, 1), date(period.end.year, 12, 31))
    return Read(whole, read.unit, OVER_YEARS, span)


def _base(page: Page, draft: Draft) -> tuple[Period, Span] | None:
    """The period right behind a figure that it is held against."""
    figure = draft.figure
    for mention in page.periods.inside(figure.after.start, figure.after.end):
        if isinstance(mention.value, Period) and _SINCE.fullmatch(page.text, figure.end, mention.span.start):
            return mention.value, mention.span
    return None


def _risen_from(draft: Draft, earlier: Earlier) -> tuple[Period, Span] | None:
    """The period of the first of the two figures before, if growth is their difference."""
    percents = [one for one in earlier.same if one.figure.amount.kind == draft.figure.amount.kind]
    if len(percents) < 2:
        return None
    first, second = percents[-2:]
    read = first.reads.get("period")
    if read is None or read.span is None or not isinstance(read.value, Period):
        return None
    low, high = first.figure.amount.low, second.figure.amount.low
    return (read.value, read.span) if abs(high - low) == abs(draft.figure.amount.low) else None
