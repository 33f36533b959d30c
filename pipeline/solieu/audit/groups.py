"""A total and the figures that may be its parts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from solieu.audit.checks import Outcome, evidence
from solieu.audit.intervals import printed
from solieu.audit.intervals import total as added

if TYPE_CHECKING:
    from solieu.audit.views import Figure


class Group(NamedTuple):
    """Figures that a text may present as the parts of a total."""

    total: Figure
    parts: tuple[Figure, ...]

    @property
    def holds(self) -> bool:
        """Whether the parts add up to the total."""
        return self.total.stretch.meets(added(part.stretch for part in self.parts))

    @property
    def chance(self) -> Decimal:
        """About how likely figures of this size and precision are to agree by chance.

        Hedges (gần, trên) are left aside where the printed digits agree without them.
        """
        parts, whole = added(printed(part.amount) for part in self.parts), printed(self.total.amount)
        if not parts.meets(whole):
            parts, whole = added(part.stretch for part in self.parts), self.total.stretch
        grain = 1 if self.total.amount.kind == "count" else 0
        return (parts.high - parts.low + whole.high - whole.low + grain) / whole.high

    @property
    def smaller(self) -> bool:
        """Whether every part is less than the total."""
        return all(part.amount.low < self.total.amount.high for part in self.parts)

    def outcome(self) -> Outcome:
        """What is to be said of it."""
        computed = sum((part.amount.low for part in self.parts), Decimal(0))
        found = evidence("total", self.total) + evidence("part", *self.parts)
        return Outcome(self.total.amount.low, computed, self.total.unit, found, holds=self.holds)
