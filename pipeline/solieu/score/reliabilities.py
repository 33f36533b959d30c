"""What the confidence of a fact means: of facts as sure as that, how many are right.

A fact is right if a careful reader has one of the same indicator, value, place, years, status and source; figures on
which readers may differ are left out. Facts are ordered by confidence and cut into groups of one size.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from solieu.score.judges import FACTS, free, number, same_context

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from solieu.score.judges import Case

GROUPS = 5


@dataclass(frozen=True, slots=True)
class Group:
    """Facts of about one confidence (from `low` to `high`), how many there are, and how many are right."""

    low: float
    high: float
    facts: int
    right: int


def reliability(cases: Iterable[Case]) -> tuple[Group, ...]:
    """The groups, the least sure first; none where there is no fact to judge."""
    judged = sorted(one for case in cases for one in _judged(case))
    cuts = [len(judged) * number // GROUPS for number in range(GROUPS + 1)]
    groups = (judged[start:end] for start, end in pairwise(cuts))
    return tuple(_group(group) for group in groups if group)


def _judged(case: Case) -> Iterator[tuple[float, bool]]:
    """The confidence of each fact, and whether it is right."""
    if "facts" not in case.gold.lists:
        return
    gold = [item for item in case.gold.lists["facts"] if item["indicator"] != "other"]
    open_values = set(free(case.gold))
    for fact in case.rows(FACTS):
        if fact["indicator"] != "other":
            right = any(same_context(item, fact) for item in gold)
            if right or number(fact["low"]) not in open_values:
                yield fact["confidence"], right


def _group(judged: Sequence[tuple[float, bool]]) -> Group:
    return Group(judged[0][0], judged[-1][0], len(judged), sum(right for _, right in judged))


def table(groups: Sequence[Group]) -> str:
    """A line for each group."""
    lines = [f"{'confidence':16} {'facts':>6} {'right':>6} {'share':>6}"]
    for group in groups:
        share = group.right / group.facts
        lines.append(f"{group.low:.3f} – {group.high:.3f}    {group.facts:6} {group.right:6} {share:6.3f}")
    return "\n".join(lines)
