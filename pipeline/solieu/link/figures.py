"""What a figure is: an amount in its surroundings, and the sentence that it shares with others."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from solieu.link.along import Site, Time
    from solieu.link.pages import Page
    from solieu.model import Amount, LineKind, Mention
    from solieu.spans import Span

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence with figures: what figures read of it they read once.

    `line` is the number of its line, `kind` the line's, `lead` the line that leads to it if it is a bullet or row;
    `first` is the index of its first figure, `beyond` that of the first behind it; `times`, `sites` and `cuts` (signs
    that cut clauses) are those that lie in it.
    """

    span: Span
    start: int
    end: int
    line: int
    kind: LineKind
    lead: int | None
    first: int
    beyond: int
    cuts: Sequence[int]
    times: Sequence[Time]
    sites: Sequence[Site]
    _made: dict[Callable[[Page, Sentence], object], Any] = field(default_factory=dict)

    def __contains__(self, span: Span) -> bool:
        return self.start <= span.start and span.end <= self.end

    def once(self, page: Page, make: Callable[[Page, Sentence], T]) -> T:
        """What a function makes of the sentence, made once."""
        if make in self._made:
            made: T = self._made[make]
            return made
        made = self._made[make] = make(page, self)
        return made


@dataclass(slots=True, eq=False)
class Figure:
    """An amount and what stands around it.

    `before` and `after` are its stretch on either side; `depth` is the number of brackets that are open around it;
    `over` says that it is the base of a fraction (751/1.215); `measure` what it must share with another to be like it.
    """

    index: int
    mention: Mention
    amount: Amount
    sentence: Sentence
    line: int
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
