"""Triggers: phrases that tell what a figure measures, before it or behind it, and which of them is nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from solieu import gazetteer
from solieu.link.names import is_in_name, is_in_place
from solieu.link.phrases import Vocabulary
from solieu.link.qualifiers import RECENT, Read
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.phrases import Hit
    from solieu.link.qualifiers import Draft, Earlier

HELPED = frozenset({"beneficiaries"})  # what people are if nothing more is said of them than that they were helped

EARNED = frozenset({"income"})  # what days of work that are counted tell nothing of
_BUDGETED, _PERCENTS = "dự toán", ("% ", "%")  # what a percentage is of


@gazetteer.derived
def vocabulary(column: str) -> Vocabulary:
    """The phrases of a column of the gazetteer, each of which tells an indicator."""
    return Vocabulary({row.text("id"): row.items(column) for row in gazetteer.rows("indicators")})


class Triggers(NamedTuple):
    """Those before a figure in its sentence and those behind it in its clause, and the drafts that may decide."""

    figure: Figure
    before: Sequence[tuple[Hit, str]]
    behind: Sequence[tuple[Hit, str]]
    drafts: Sequence[Draft]

    def without(self, labels: frozenset[str]) -> Triggers:
        """The same but for triggers that tell these."""
        before = [one for one in self.before if one[1] not in labels]
        behind = [one for one in self.behind if one[1] not in labels]
        return Triggers(self.figure, before, behind, self.drafts)


def triggers(page: Page, figure: Figure, earlier: Earlier, allowed: frozenset[str]) -> Triggers:
    """The triggers around a figure."""
    before = told_in(page, "before", figure.sentence.start, figure.start, allowed)
    before = [one for one in before if one[1] not in EARNED or not _is_counted(page, one[0])]
    if figure.index > figure.sentence.first:
        before = [one for one in before if not _is_of_bracket(page, one[0], figure)]
    behind = told_in(page, "behind", figure.end, max(figure.after.end, figure.clause.end), allowed)
    return Triggers(figure, before, behind, earlier.near[-RECENT:])


def nearest_beyond(near: Triggers) -> Read | None:
    """The nearest phrase in the clause beyond the stretch, else in the sentence."""
    figure = near.figure
    clause = Span(figure.end, max(figure.end, figure.clause.end))
    return (
        nearest(near, figure.clause.start, figure.after, "clause")
        or nearest(near, figure.clause.start, clause, "clause")
        or nearest(near, figure.sentence.start, figure.after, "sentence")
    )


def nearest(near: Triggers, start: int, after: Span, unit: str) -> Read | None:
    """The nearest from a place to a figure or behind it; of what it may tell, what was told last, else the first."""
    figure = near.figure
    found = [(figure.start - hit.end, hit, label) for hit, label in near.before if hit.start >= start]
    found += [
        (hit.start - after.start, hit, label)
        for hit, label in near.behind
        if after.start <= hit.start and hit.end <= after.end
    ]
    if not found:
        return None
    found = _certain(figure, found)
    least = min([away for away, _, _ in found])
    told = {label: hit for away, hit, label in reversed(found) if away == least}
    label = next(reversed(told))
    if len(told) > 1:
        last = (draft.value("indicator") for draft in reversed(near.drafts) if draft.figure.like(figure))
        label = next((one for one in last if one in told), label)
    hit = told[label]
    return Read(label, unit, "indicators.trigger", Span(hit.start, hit.end))


def _certain(figure: Figure, found: list[tuple[int, Hit, str]]) -> list[tuple[int, Hit, str]]:
    """Without those that say that people were helped, if to what follows at once: giúp 45 người có việc làm."""
    close = [one for one in found if one[1].start >= figure.end and one[0] <= 1 and one[2] not in HELPED]
    return [one for one in found if one[2] not in HELPED] if close and figure.counts_people else found


def told_in(page: Page, column: str, start: int, end: int, allowed: frozenset[str]) -> list[tuple[Hit, str]]:
    """The triggers of a stretch, each with what it tells; those in names (Đô Lương, Lê Thị Chi) tell nothing."""
    hits = page.hits(vocabulary(column)).within(start, end)
    return [(hit, label) for hit in hits if not _in_a_name(page, hit) for label in hit.tells if label in allowed]


def _is_counted(page: Page, hit: Hit) -> bool:
    """Whether a trigger is what another figure counts: 4.500 ngày công và 3 tỷ đồng."""
    number = page.first_from(hit.end) - 1
    other = page.figures[number] if number >= 0 else None
    return other is not None and other.amount.kind == "count" and other.start <= hit.start and hit.end <= other.end


def _is_of_bracket(page: Page, hit: Hit, figure: Figure) -> bool:
    """Whether a trigger is of a figure in brackets closed before this one: 9 tỷ (82% dự toán), gồm 5 tỷ."""
    if page.low.startswith(_BUDGETED, hit.start) and page.text.endswith(_PERCENTS, 0, hit.start):
        return figure.amount.kind == "money"  # đạt 108% dự toán, trong đó 3.100 tỷ đồng
    closed = page.text.find(")", hit.end, figure.start)
    opened = page.text.rfind("(", figure.sentence.start, hit.start) if closed >= 0 else -1
    if opened < 0 or ")" in page.text[opened : hit.start]:
        return False
    return bool(page.between(opened, closed))


def _in_a_name(page: Page, hit: Hit) -> bool:
    if " " not in page.text[hit.start : hit.end] and is_in_name(page, hit.start):
        return True  # Hán Thị Thu Hường
    return is_in_place(page, hit.start, hit.end)
