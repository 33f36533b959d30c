"""What a change comes to between two levels: a percentage of the first, a difference, a multiple."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from solieu.audit.checks import compared, evidence
from solieu.audit.intervals import Interval, exactly

if TYPE_CHECKING:
    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure

HUNDRED = Decimal(100)


class Change(NamedTuple):
    """A change and the levels before and after it; `stated`: the text says that it is between these two."""

    by: Figure
    before: Figure
    after: Figure
    stated: bool


def direction(change: Figure) -> int:
    """1 for a rise, -1 for a fall, 0 where it is none."""
    return {"up": 1, "down": -1}.get(change.amount.change or "", 0)


def same(one: Figure, other: Figure) -> bool:
    """Whether two are levels of the same kind, something and not nothing."""
    level = not one.moved and not other.moved and min(one.stretch.low, other.stretch.low) > 0
    return level and one.like(other) and one.per == other.per


def relative(change: Change) -> Outcome:
    """The change as a percentage of the level before."""
    sign = direction(change.by) or 1
    ratio = change.after.stretch / change.before.stretch * exactly(HUNDRED)
    low, high = sorted((sign * (ratio.low - HUNDRED), sign * (ratio.high - HUNDRED)))
    computed = sign * (change.after.amount.low / change.before.amount.low - 1) * HUNDRED
    return _outcome(change, computed, Interval(low, high))


def difference(change: Change) -> Outcome:
    """The change as what is left when one level is taken from the other."""
    sign = direction(change.by) or (1 if change.after.amount.low > change.before.amount.low else -1)
    less, more = (change.before, change.after) if sign > 0 else (change.after, change.before)
    return _outcome(change, more.amount.low - less.amount.low, more.stretch - less.stretch)


def multiple(change: Change, less: int) -> Outcome:
    """How many times the level before the level after is, or how many times it is more."""
    ratio = change.after.stretch / change.before.stretch
    computed = change.after.amount.low / change.before.amount.low - less
    return _outcome(change, computed, Interval(ratio.low - less, ratio.high - less))


def _outcome(change: Change, computed: Decimal, stretch: Interval) -> Outcome:
    found = evidence("share", change.by) + evidence("part", change.after) + evidence("base", change.before)
    computed = computed.quantize(Decimal("0.01"))
    return compared(change.by, computed, found, holds=stretch.meets(change.by.stretch), grave=computed < 0)
