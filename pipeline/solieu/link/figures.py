"""What a figure is: an amount in its surroundings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from solieu.model import Amount, Mention
    from solieu.spans import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount and what stands around it.

    `before` and `after` are its stretch on either side; `depth` is the number of brackets that are open around it;
    `over` says that it is the base of a fraction (751/1.215).
    """

    index: int
    mention: Mention
    amount: Amount
    line: int
    sentence: Span
    clause: Span
    before: Span
    after: Span
    depth: int
    over: bool

    @property
    def start(self) -> int:
        """Where it starts."""
        return self.mention.span.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.mention.span.end

    def like(self, other: Figure) -> bool:
        """Whether two figures may be parts of one whole: money of one currency, counts of one noun, people of any."""
        if self.amount.kind != other.amount.kind:
            return False
        if self.amount.kind != "count":
            return self.amount.unit == other.amount.unit
        return self.noun == other.noun or (self.counts_people and other.counts_people)

    @property
    def noun(self) -> str:
        """The first two syllables of what is counted, without what its brackets or commas add."""
        return " ".join(self.amount.unit.replace(",", " ").split()[:2])

    @property
    def counts_people(self) -> bool:
        """Whether people are counted, whatever they are called."""
        return self.amount.kind == "count" and f"{self.amount.unit} ".startswith(_PEOPLE)


_PEOPLE = tuple(
    f"{noun} " for noun in ("người", "lao động", "học viên", "nông dân", "hội viên", "thanh niên", "phụ nữ")
)
