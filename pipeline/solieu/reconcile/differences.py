"""Documents that give the same thing different values: A611 where they disagree, A612 where the later one replaces.

Policy: all details are the same, and each document gives the thing one value only. Values of which one is more than
twice the other are of two things, unless a slip of the pen makes one of the other; so are those that no indicator
names, and shares. A value given before its days were over is provisional: one of a later day replaces it; so are
plans. Many values for one thing say that its description is none, unless each replaces the last. Where a plan lies
between two values, whether it was met depends on which of them is right: an error.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from solieu.audit import slips
from solieu.reconcile.words import comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.comparisons import Comparison
    from solieu.reconcile.things import Stated, Thing

MOST = 3  # values for one thing
FAR = 2  # times: further apart, two values are hardly of one thing
_VAGUE = ("other", "share", "rate")  # indicators


def differences(thing: Thing) -> Iterator[Comparison]:
    """Each two values that follow each other, by the day they were first given."""
    for (detail, intended), stated in thing.definite.items():
        values = _values([one for one in stated if not intended or _ahead(one)])
        plans = () if intended else thing.definite.get((detail, True), ())
        if len(values) <= MOST or all(_replaces(after[0], before[0]) for before, after in pairwise(values)):
            near = (pair for pair in pairwise(values) if comparable(pair[0][0], pair[1][0]))
            yield from (_difference(before, after, plans) for before, after in near)


def comparable(one: Stated, other: Stated) -> bool:
    """Whether two different values may be of one thing."""
    first, second = one.statement.amount, other.statement.amount
    if one.statement.indicator in _VAGUE:
        return False
    return first.low <= FAR * second.low <= FAR * FAR * first.low or slips.between(first, second) is not None


def _values(stated: Sequence[Stated]) -> list[list[Stated]]:
    """The statements by the value they give, in the order in which values were first given."""
    values: list[list[Stated]] = []
    for one in stated:
        same = next((value for value in values if all(one.meets(other) for other in value)), None)
        if same is None:
            values.append([one])
        else:
            same.append(one)
    return values


def _difference(before: list[Stated], after: list[Stated], plans: Sequence[Stated]) -> Comparison:
    if _replaces(after[0], before[-1]):
        return comparison("A612", after[0], before, holds=True)
    return comparison("A611", before[0], after, holds=False, grave=any(_parts(one, before, after) for one in plans))


def _replaces(after: Stated, before: Stated) -> bool:
    """Whether a statement is later than one that was provisional."""
    earlier, later, end = before.statement.published, after.statement.published, before.statement.end
    if earlier is None or later is None or end is None or earlier >= later:
        return False
    return earlier <= end


def _ahead(plan: Stated) -> bool:
    """Whether a plan is told before its days are over; one that is told of later may be a result by now."""
    day, end = plan.statement.published, plan.statement.end
    return day is not None and end is not None and day <= end


def _parts(plan: Stated, before: list[Stated], after: list[Stated]) -> bool:
    """Whether a plan is met by one of two values and not by the other."""
    met = [value[0].stretch.high >= plan.statement.amount.low for value in (before, after)]
    return met[0] != met[1]
