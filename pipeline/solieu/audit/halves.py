"""The two halves of one thing, and the figure of both: national and local money, men and women, town and country.

Policy: halves are known by the words of their own clauses and are added wherever in the document they stand, if the
figure of both agrees with them so well that chance does not explain it; far apart, to its last digit. That they do not
add up is said only where the second is called the rest and the figure of both stands just before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.audit.checks import Check
from solieu.audit.groups import PLAIN, WEAK, Group, calls_rest, is_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

NEAR = 3  # sentences between a total and its halves, where a plain sign is enough
FAR = 20  # sentences in which two halves and their total must stand


def _halves(view: View) -> Iterator[Outcome]:
    """Two halves that stand apart, and the figure of both."""
    labelled = [figure for figure in view.levels if any(view.labels(figure))]
    for index, first in enumerate(labelled):
        own = view.labels(first)
        for second in map(labelled.__getitem__, range(index + 1, len(labelled))):
            if second.sentence - first.sentence > FAR:
                break
            if view.labels(second) != own and first.like(second) and view.are_halves(first, second):
                yield from [*_total_of(view, first, second)] or _rest_of(view, first, second)


def _rest_of(view: View, first: Figure, second: Figure) -> Iterator[Outcome]:
    """`3 đề án …, 10 đề án còn lại …`: two halves, the second called the rest, and the figure just before them."""
    start = view.sentences[max(0, first.sentence - 1)].start
    earlier = [figure for figure in view.between(start, first.start) if figure.adds and figure.like(first)][-1:]
    apart = any(figure.adds and figure.like(first) for figure in view.between(first.end, second.start))
    for total in earlier if first.sentence == second.sentence and not apart else ():
        group = Group(total, (first, second))
        if group.smaller and calls_rest(view, group):
            yield group.outcome()


def _total_of(view: View, first: Figure, second: Figure) -> Iterator[Outcome]:
    """The first figure that two halves add up to."""
    apart, both = second.sentence - first.sentence, first.stretch + second.stretch
    for total in view.around(first, FAR):
        if total.stretch.meets(both) and total.adds and total.like(first):
            group = Group(total, (first, second))
            near = 0 <= first.sentence - total.sentence <= NEAR and apart <= NEAR
            beside = total.sentence == first.sentence == second.sentence and is_part(view, total)
            likely = group.chance <= PLAIN if near else group.exact and group.chance <= WEAK
            if group.smaller and not beside and likely:
                yield group.outcome()
                return


CHECKS = (Check("A103", "sum.halves", _halves),)
