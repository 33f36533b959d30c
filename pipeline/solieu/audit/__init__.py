"""Facts → findings: an ordered tuple of small checks, each with a stable code.

To add one: write it in the module of its kind, its line in that module's `CHECKS`, its row in the gazetteer
`findings`. The order is the policy: where two checks see the same figures, the earlier speaks. A check says that
figures agree or disagree, never which of them is wrong.
"""

from __future__ import annotations

from collections import Counter
from operator import methodcaller
from typing import TYPE_CHECKING

from solieu.audit import (
    alike,
    apart,
    averages,
    balances,
    changes,
    citations,
    closings,
    companions,
    compositions,
    conflicts,
    dates,
    fractions,
    halves,
    itemised,
    lists,
    locations,
    named,
    parallel,
    plans,
    portions,
    rates,
    restated,
    schedules,
    shares,
    stacked,
    sums,
    tables,
    units,
)
from solieu.audit.checks import finding
from solieu.audit.views import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from solieu.audit.checks import Check
    from solieu.model import Fact, Finding, Mention, Tokens
    from solieu.spans import Span

CHECKS: tuple[Check, ...] = (
    *balances.CHECKS,
    *sums.CHECKS,
    *parallel.CHECKS,
    *itemised.CHECKS,
    *halves.CHECKS,
    *closings.CHECKS,
    *apart.CHECKS,
    *tables.CHECKS,
    *schedules.CHECKS,
    *rates.CHECKS,
    *averages.CHECKS,
    *fractions.CHECKS,
    *shares.CHECKS,
    *plans.CHECKS,
    *alike.CHECKS,
    *named.CHECKS,
    *stacked.CHECKS,
    *changes.CHECKS,
    *portions.CHECKS,
    *compositions.CHECKS,
    *lists.CHECKS,
    *conflicts.CHECKS,
    *companions.CHECKS,
    *restated.CHECKS,
    *citations.CHECKS,
    *dates.CHECKS,
    *locations.CHECKS,
    *units.CHECKS,
)
CROSSING = (*tables.CROSSING, *itemised.CROSSING)
TAKEN = ("part", "base")  # what makes up one sum makes up no other


def audit(
    tokens: Tokens, mentions: tuple[Mention, ...], facts: tuple[Fact, ...], checks: tuple[Check, ...] = CHECKS
) -> tuple[Finding, ...]:
    """What can be checked in one document, whether it holds or not, in the order of the text."""
    view = View(tokens, mentions, facts)
    seen = [finding(check, outcome) for check in checks for outcome in check.find(view)]
    return tuple(sorted(_once(seen), key=lambda found: (found.evidence[0].mention.span, found.code)))


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Each claim once: what holds before what does not, many parts before few, to the digit before but for rounding,
    then in the order of the checks.

    A total that is stated in the headline and again below is one claim; figures that add up to one total are not
    parts of another, but that a cell of a table is one of its row and one of its column, and so with bullets; a share
    that one check can account for is not questioned by another. A total may be split twice, and one of the splits be
    wrong.
    """
    findings = sorted(
        findings, key=lambda found: (not found.holds, -len(found.evidence), found.reported != found.computed)
    )
    alike = Counter(map(_said, findings))
    claims: set[object] = set()
    taken: dict[str, set[Span]] = {code: set() for code in ("", *CROSSING)}
    settled: set[object] = set()
    for found in findings:
        parts = [item.mention.span for item in found.evidence if found.kind == "sum" and item.role in TAKEN]
        subject = (found.kind, found.evidence[0].mention.span)
        crosses = found.code in CROSSING
        others = [taken[found.code]] if crosses else taken.values()
        if not all(map(methodcaller("isdisjoint", parts), others)) or (found.kind != "sum" and subject in settled):
            continue
        settled.add(subject)
        taken[found.code if crosses else ""].update(parts)
        claim = _claim(found) if alike[_said(found)] > 1 else _said(found)
        if claim not in claims:
            claims.add(claim)
            yield found


def _claim(found: Finding) -> object:
    """What makes two findings the same: what is reported, and the values it is held against."""
    values = [(item.role, item.mention.value) for item in found.evidence]
    return *_said(found), tuple(sorted(map(repr, values[1:] or values)))


def _said(found: Finding) -> tuple[object, ...]:
    return found.kind, found.reported, found.computed
