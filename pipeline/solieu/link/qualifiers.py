"""What a qualifier is: one thing that the linker says of a figure, and where it was read.

Qualifiers are read in order for each figure, figures in the order of the text, so that each may look at what was said
of the figures before. How sure a qualifier is follows from the unit of thought it was read in (`SURE`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from solieu.model import Because

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.spans import Span

FAR = 100  # figures before, at most, that one may owe something to: a document may stand on one line
RECENT = 8  # figures before, wherever they stand, of which a document may go on to tell

# How often a qualifier that was read in a unit is right: measured over texts with gold (docs/reliability.md).
SURE = {
    "stretch": 0.99, "unit": 0.99, "column": 0.99, "sentence": 0.985, "clause": 0.98, "lead-in": 0.98, "whole": 0.975,
    "list": 0.97, "document": 0.975, "heading": 0.97, "paragraph": 0.94, "default": 0.95,
}  # fmt: skip


class Read(NamedTuple):
    """A qualifier's value, the unit of thought and rule it comes from, and the words (None: no words say so)."""

    value: Any
    unit: str
    rule: str
    span: Span | None = None

    @property
    def because(self) -> Because:
        """The reason, as a fact keeps it."""
        span = self.span
        worded = span is not None and span.start < span.end
        return Because(self.unit, self.rule, span) if worded else _unworded(self.unit, self.rule)

    def passed_on(self, unit: str) -> Read:
        """The same for a figure that takes it over from another."""
        return Read(self.value, unit, self.rule, self.span)


@lru_cache(maxsize=1 << 8)
def _unworded(unit: str, rule: str) -> Because:
    """The reason where no words say so."""
    return Because(unit, rule)


@dataclass(slots=True, eq=False)
class Draft:
    """A figure and what was read of it so far; `whole` is what it is a part of, `parts` are its own parts."""

    figure: Figure
    whole: Draft | None
    parts: Sequence[Figure] = ()
    reads: dict[str, Read] = field(default_factory=dict)

    def value(self, name: str) -> Any:
        """The value of a qualifier, None where nothing was read."""
        read = self.reads.get(name)
        return read.value if read else None


class Earlier(NamedTuple):
    """The drafts to which a figure may owe something, in order: those near before, and of these its sentence's."""

    near: Sequence[Draft]
    same: Sequence[Draft]


class Find(Protocol):
    """Reads one qualifier of a figure."""

    def __call__(self, page: Page, draft: Draft, earlier: Earlier, /) -> Read | None:
        """What is read of the figure of a draft."""


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A qualifier by its name, which is also that of the field of a fact; examples are in its module's sibling."""

    name: str
    find: Find
