"""Values in words: numbers in full, grouped by spaces, with a decimal comma; days as in ISO 8601."""

from __future__ import annotations

from calendar import monthrange
from functools import singledispatch
from typing import TYPE_CHECKING

from solieu.model import Amount, Citation, Entity, Exclusion, Fact, Mention, Period, Place

if TYPE_CHECKING:
    from decimal import Decimal

_BOUNDS = {"about": "about ", "over": "over ", "under": "under "}
_CHANGES = {"up": "up by ", "down": "down by "}


def number(value: Decimal) -> str:
    """A number in full.

    >>> from decimal import Decimal
    >>> number(Decimal("7456430000.0")), number(Decimal("-82.490"))
    ('7 456 430 000', '-82,49')
    """
    whole, _, decimals = f"{value:,f}".partition(".")
    decimals = decimals.rstrip("0")
    return whole.replace(",", " ") + (f",{decimals}" if decimals else "")


def quantity(low: Decimal, high: Decimal, unit: str, bound: str, per: str | None) -> str:
    """A value or range with its unit, how exact it is, and what it is a rate of."""
    values = number(low) if low == high else f"{number(low)} – {number(high)}"
    return f"{_BOUNDS.get(bound, '')}{values} {unit}" + (f" / {per}" if per else "")


@singledispatch
def in_words(value: object) -> str:
    """A value as a line of a list has it."""
    return str(value)


@in_words.register
def _(value: Amount) -> str:
    return _CHANGES.get(value.change or "", "") + quantity(value.low, value.high, value.unit, value.bound, value.per)


@in_words.register
def _(value: Period) -> str:
    return period(value) + (", worked out" if value.relative else "")


@in_words.register
def _(value: Place) -> str:
    return f"{value.name}, {value.level}" + (f" of {value.province}" if value.province else "")


@in_words.register
def _(value: Citation) -> str:
    parts = (
        value.legal_id or f"{value.doc_type} without a number",
        value.pinpoint,
        value.issued_stated and f"dated {value.issued_stated}",
        value.resolved_from and "short form",
    )
    return ", ".join(part for part in parts if part)


@in_words.register
def _(value: Entity) -> str:
    return f"{value.name}, {value.kind}"


@in_words.register
def _(value: Exclusion) -> str:
    return f"no figure: {value.reason}"


def period(value: Period) -> str:
    """A period, as short as its ends allow.

    >>> from datetime import date
    >>> period(Period(date(2016, 1, 1), date(2016, 9, 30))), period(Period(date(2005, 10, 1), date(2005, 10, 31)))
    ('2016-01 – 2016-09', '2005-10')
    """
    start, end = (str(day)[: _precision(value)] for day in (value.start, value.end))
    if value.edge == "until":
        return f"until {end}"
    if value.edge == "since":
        return f"since {start}"
    return start if start == end else f"{start} – {end}"


def _precision(value: Period) -> int:
    """How much of an ISO day says the ends of a period: the year, the month, or all."""
    whole_months = value.start.day == 1 and value.end.day == monthrange(value.end.year, value.end.month)[1]
    if not whole_months:
        return len("2000-01-01")
    return len("2000") if value.start.month == 1 and value.end.month == 12 else len("2000-01")


def claim(fact: Fact) -> str:
    """A fact in one line: value ← indicator ← place ← period ← status and source."""
    return " ← ".join(
        (
            quantity(fact.low, fact.high, fact.unit, fact.bound, fact.per),
            fact.indicator,
            fact.place.name if fact.place else "no place",
            period(fact.period) if fact.period else "no period",
            " · ".join(part for part in (fact.status, fact.source) if part),
        )
    )


def qualifier(fact: Fact, name: str) -> str:
    """What a fact says under a name; empty where it says nothing."""
    value = getattr(fact, name, None)
    if isinstance(value, Mention):
        value = value.value
    if isinstance(value, Period):
        return period(value)
    return value.name if isinstance(value, Place | Entity) else "" if value is None else in_words(value)
