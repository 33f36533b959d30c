"""What was planned and what was reached: A613, held where the plan was met.

Policy: the last plan before the achievement and the last achievement, each of a document that gives one value only;
the two are as near as values of one thing are (`differences`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.reconcile.differences import comparable
from solieu.reconcile.words import comparison

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.comparisons import Comparison
    from solieu.reconcile.things import Thing


def plans(thing: Thing) -> Iterator[Comparison]:
    """Each plan that something is told to have come of."""
    for (detail, intended), stated in thing.definite.items():
        reached = () if intended else stated[-1:]
        for last in reached:
            planned = [one for one in thing.definite.get((detail, True), ()) if one.order < last.order]
            if planned and comparable(planned[-1], last):
                met = last.stretch.high >= planned[-1].statement.amount.low
                yield comparison("A613", last, planned[-1:], holds=met)
