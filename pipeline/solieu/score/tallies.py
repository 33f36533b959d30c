"""How many rows were right, missed and invented, and the measures that follow.

Precision is the share of what was found that is right, recall the share of what was wanted that was found, F1 their
harmonic mean. Each is 0 where there is nothing to divide by, and rounded to four decimals.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one kind of row; `errors` has a line for every row that was missed or invented."""

    right: int = 0
    missed: int = 0
    invented: int = 0
    errors: tuple[str, ...] = ()

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.right + other.right,
            self.missed + other.missed,
            self.invented + other.invented,
            self.errors + other.errors,
        )

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return round(_share(self.right, self.invented), 4)

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found."""
        return round(_share(self.right, self.missed), 4)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, before these are rounded."""
        precision, recall = _share(self.right, self.invented), _share(self.right, self.missed)
        return round(2 * precision * recall / ((precision + recall) or 1), 4)


def _share(part: int, rest: int) -> float:
    return part / ((part + rest) or 1)


def right(count: int = 1) -> Tally:
    """Rows that are as they should be."""
    return Tally(right=count)


def missed(document: str, what: object) -> Tally:
    """A row that the gold has and the knowledge base has not."""
    return Tally(missed=1, errors=(f"  missed   {document}: {what}",))


def invented(document: str, what: object) -> Tally:
    """A row that the knowledge base has and the gold has not."""
    return Tally(invented=1, errors=(f"  invented {document}: {what}",))


def compared(
    document: str, found: Iterable[Hashable], wanted: Iterable[Hashable], allowed: Iterable[Hashable] = ()
) -> Tally:
    """The tally of two multisets; what is `allowed` is neither rewarded nor punished."""
    had, due = Counter(found), Counter(wanted)
    hits = had & due
    extra = had - hits
    rows = [missed(document, key) for key in (due - hits).elements()]
    rows += [invented(document, key) for key in (extra - (Counter(allowed) & extra)).elements()]
    return sum(rows, right(hits.total()))
