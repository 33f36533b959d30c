"""Two rows of parts told together: `26 lớp cho 780 người: may 9 lớp với 270 người, mộc 8 lớp với 240 người, …`.

Policy: behind a colon three or more items each give a part of one total and then a part of another, and both totals
stand before it. The first row is checked as any other; the second is of the same items, so that it is all of its total
too: it is found to agree, and to disagree where it comes nearly to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.audit.checks import Check
from solieu.audit.groups import Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

FEWEST = 3  # items


def _second_rows(view: View) -> Iterator[Outcome]:
    """The second of two rows against its total."""
    for told in view.addends.values():
        colon = view.text.find(":", told[0].end, told[-1].start) if len(told) >= 2 * FEWEST + 2 else -1
        before = [one for one in told if one.end <= colon]
        behind = [one for one in told if one.start > colon >= 0]
        first, second = behind[::2], behind[1::2]
        if len(first) == len(second) >= FEWEST and _is_row(first) and _is_row(second) and not first[0].like(second[0]):
            yield from _against(before, first, second)


def _is_row(figures: Sequence[Figure]) -> bool:
    return all(one.like(figures[0]) for one in figures)


def _against(before: Sequence[Figure], first: Sequence[Figure], second: Sequence[Figure]) -> Iterator[Outcome]:
    """What the second row comes to, where the first has a total it is about."""
    totals = [[one for one in before if one.like(row[0])] for row in (first, second)]
    if all(len(found) == 1 for found in totals):
        one, other = (Group(found[0], tuple(row)) for found, row in zip(totals, (first, second), strict=True))
        if one.close and (other.holds or other.close):
            yield other.outcome()


CHECKS = (Check("A110", "sum.parallel", _second_rows),)
