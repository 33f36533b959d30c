"""Slips of the pen: which of two values one may have made of the other.

Policy: the same digits in another order, one digit changed, the same digits at a distance of ten, a hundred, a
thousand times. That a value is mended by such a slip says the more, the more digits it has: of two digits every fifth
value is one slip away from a given one, of four digits one in two hundred and fifty (`chance`).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from solieu.model import Amount

Slip = Literal["order", "digit", "power"]

TEN = Decimal(10)
THOUSAND = 3  # zeros; also of a single digit, a thousand times more or less is another unit


def quantum(amount: Amount) -> Decimal:
    """What the last printed digit of an amount counts: a hundred million in 7,6 tỷ."""
    if amount.digits_low is None or amount.digits_high is None or amount.digits_low == amount.digits_high:
        return Decimal(1)
    return amount.digits_high - amount.digits_low


def between(one: Amount, other: Amount) -> Slip | None:
    """What may have happened between two amounts; None where they are the same, or nothing plain did."""
    if one.low != one.high or other.low != other.high:
        return None
    return slip(one.low, other.low, min(quantum(one), quantum(other)))


def mended(amount: Amount, needed: Decimal) -> Slip | None:
    """The slip that leads from a value that others ask for to the one that is printed, if there is one."""
    plain = amount.low == amount.high and needed > 0
    return slip(amount.low, needed, quantum(amount)) if plain else None


def mends(amount: Amount, needed: Decimal) -> bool:
    """Whether there is such a slip."""
    return mended(amount, needed) is not None


def slip(one: Decimal, other: Decimal, unit: Decimal) -> Slip | None:
    """What may have happened between two values whose last digit counts a unit.

    >>> [slip(Decimal(one), Decimal(98600), Decimal(100)) for one in (96800, 98100, 9860, 91300)]
    ['order', 'digit', 'power', None]
    """
    if one == other:
        return None
    digits = one.normalize().as_tuple().digits
    if digits == other.normalize().as_tuple().digits:
        return "power" if len(digits) > 1 or abs(one.adjusted() - other.adjusted()) % THOUSAND == 0 else None
    first, second = (f"{(value / unit).to_integral_value():f}" for value in (one, other))
    if len(first) != len(second) or len(first) == 1:
        return None
    changed = sum(mine != theirs for mine, theirs in zip(first, second, strict=True))
    return "digit" if changed == 1 else "order" if sorted(first) == sorted(second) and changed == 2 else None


def chance(amount: Amount) -> Decimal:
    """About how likely a value of so many digits is one slip away from any given one."""
    count = len(f"{(amount.low / quantum(amount)).to_integral_value():f}")
    return Decimal(count) / TEN ** (count - 1)
