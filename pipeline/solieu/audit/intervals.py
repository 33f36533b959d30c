"""The interval that a printed figure stands for, and the arithmetic of intervals.

Policy: digits stand for half a unit of the last one below and a whole unit above, since reports both round and cut
off; but a round figure is meant more or less as it stands (2 tỷ is not 1,5), so the opening is at most `LOOSEST` of
the value. A percentage without decimals is always rounded. `gần`, `trên` and `khoảng` open the interval on the side
they name, by a unit of the last digit that is not zero, at most `HEDGED` of the value. Two figures agree
where their intervals meet.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from solieu.model import Amount

ZERO = Decimal(0)
LOOSEST = Decimal("0.02")  # of the value
HEDGED = Decimal("0.05")  # of the value
CUT = Decimal("1.999")  # halves of a unit of the last digit: what is cut off is less than a whole one
OPENS = {"about": (1, 1), "over": (0, 1), "under": (1, 0)}  # below and above


@dataclass(slots=True)
class Interval:
    """Every value between `low` and `high`, both included; not frozen, as that doubles what making one costs."""

    low: Decimal
    high: Decimal

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        return Interval(self.low * other.low, self.high * other.high)

    def __truediv__(self, other: Interval) -> Interval:
        return Interval(self.low / other.high, self.high / other.low)

    def meets(self, other: Interval) -> bool:
        """Whether some value is in both."""
        return self.low <= other.high and other.low <= self.high

    @property
    def slack(self) -> Decimal:
        """How wide it is, as a part of its value: 0 for a number that is known exactly."""
        return (self.high - self.low) / self.high if self.high else Decimal(0)


def exactly(value: int | Decimal) -> Interval:
    """The interval of one value."""
    return Interval(Decimal(value), Decimal(value))


def as_written(amount: Amount) -> Interval:
    """An amount that is not rounded."""
    return Interval(amount.low, amount.high)


def printed(amount: Amount) -> Interval:
    """What the printed digits of an amount stand for."""
    low, high = amount.low, amount.high
    if amount.kind == "percent":
        return Interval(low - _half_percent(low, amount.digits_low), high + CUT * half_digit(amount))
    if amount.digits_low is not None:
        low -= min(low - amount.digits_low, low * LOOSEST)
    if amount.digits_high is not None:
        high += CUT * min(amount.digits_high - high, high * LOOSEST / 2)
    return Interval(low, high)


def stands_for(amount: Amount, *, hedged: Decimal = HEDGED) -> Interval:
    """What the printed digits of an amount stand for, opened by its bound; at most by `hedged` of the value."""
    digits = printed(amount)
    if amount.bound not in OPENS:
        return digits
    below, above = OPENS[amount.bound]
    return Interval(digits.low - below * _hedge(amount.low, hedged), digits.high + above * _hedge(amount.high, hedged))


def _hedge(value: Decimal, most: Decimal) -> Decimal:
    """How far `gần` or `trên` reaches: a unit of the last digit that is not zero (gần 3,8 is not 3,6)."""
    return min(last_digit(value), value * most)


def last_digit(value: Decimal) -> Decimal:
    """What the last digit of a value that is not zero counts: ten million in 850 triệu."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else value


def half_digit(percent: Amount) -> Decimal:
    """Half a unit of the last digit of a percentage: what rounding alone takes from it or adds."""
    return _half_percent(percent.high, percent.digits_high)


def _half_percent(value: Decimal, digits: Decimal | None) -> Decimal:
    """Half a unit of the last digit of a percentage; a whole one is rounded to the unit."""
    return abs(value - digits) if digits is not None and digits != value else Decimal("0.5")


def total(intervals: Iterable[Interval]) -> Interval:
    """The sum of intervals."""
    found = [*intervals]
    return Interval(sum([one.low for one in found], ZERO), sum([one.high for one in found], ZERO))
