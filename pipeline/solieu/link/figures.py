"""What a figure is: an amount in its surroundings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from solieu.model import Amount, Mention
    from solieu.spans import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount and what stands around it.

    `before` and `after` are its stretch on either side; `depth` is the number of brackets that are open around it;
    `over` says that it is the base of a fraction (751/1.215); `measure` what it must share with another to be like it.
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
    start: int
    end: int
    measure: tuple[str, str]
    counts_people: bool

    def like(self, other: Figure) -> bool:
        """Whether two figures may be parts of one whole: money of one currency, counts of one noun, people of any."""
        return self.measure == other.measure or (self.counts_people and other.counts_people)


@lru_cache(maxsize=1 << 12)
def measure(kind: str, unit: str) -> tuple[str, str]:
    """What tells amounts apart that cannot be added: counts by the first two syllables of the noun."""
    return kind, " ".join(unit.replace(",", " ").split()[:2]) if kind == "count" else unit


@lru_cache(maxsize=1 << 12)
def counts_people(kind: str, unit: str) -> bool:
    """Whether people are counted, whatever they are called."""
    return kind == "count" and f"{unit} ".startswith(_PEOPLE)


_PEOPLE = tuple(
    f"{noun} " for noun in ("người", "lao động", "học viên", "nông dân", "hội viên", "thanh niên", "phụ nữ")
)
