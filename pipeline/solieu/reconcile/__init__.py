"""What many documents state → comparisons: do they agree on the same thing, and what became of plans?

Policy: two statements are about the same thing where indicator, counted noun, rate, place and days are the same, and
whose money, programme, activity and subject do not contradict each other (`things`). That they *agree* may be said
where these are not all given, if the value has digits enough to be no chance; that they *disagree* is said only where
all of them are the same and each document gives the thing one value. A value given before its period was over is
provisional: a later one replaces it. A disagreement that several documents share was copied, or has one source. A
reprint is no document of its own here. Nothing says which statement is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.reconcile.agreements import agreements
from solieu.reconcile.copies import copies
from solieu.reconcile.differences import differences
from solieu.reconcile.plans import plans
from solieu.reconcile.things import things

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from solieu.comparisons import Comparison, Disagreement, Statement

__all__ = ["reconcile"]


def reconcile(
    stated: Iterable[Sequence[Statement]], disagreements: Iterable[Sequence[Disagreement]]
) -> Iterator[Comparison]:
    """What there is to be said of statements, given by indicator, place and days, and of disagreements by values."""
    for together in stated:
        for thing in things(together):
            yield from agreements(thing)
            yield from differences(thing)
            yield from plans(thing)
    for alike in disagreements:
        yield from copies(alike)
