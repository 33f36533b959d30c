"""Pairs: what a document or fact is in OLD and what it is in NEW; on one side it may be missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from solieu.load.rows import Cell

Kind = Literal["came", "went", "changed", "same"]
_QUALIFIERS = {  # whose reasons are kept under another name than their column
    "place_id": "place",
    "start_date": "period",
    "end_date": "period",
    "organisation_id": "organisation",
    "legal_id": "citation",
}
_OF_AMOUNT = ("low", "high", "unit", "bound", "per")


@dataclass(frozen=True, slots=True)
class Change:
    """A column that says something else, and the rules that say so."""

    column: str
    old: Cell
    new: Cell
    old_rule: str | None = None
    new_rule: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What is compared of a document, by column; its id stands for its text."""

    cells: Mapping[str, Cell]

    def rule(self, column: str) -> str | None:  # noqa: ARG002 - a fact needs the column
        """None: what a document is called is not kept with a rule."""
        return None


@dataclass(frozen=True, slots=True)
class Fact:
    """What a fact says, by column; its figure in words and in its sentence; the rules by which it was read."""

    id: str
    cells: Mapping[str, Cell]
    place: str | None
    text: str
    start: int
    sentence: str | None
    sentence_start: int | None
    rules: Mapping[str, str]
    amount_rule: str

    def rule(self, column: str) -> str | None:
        """The rule by which the fact says what it says in a column; None where no rule said anything."""
        return self.amount_rule if column in _OF_AMOUNT else self.rules.get(_QUALIFIERS.get(column, column))


class _Side(Protocol):
    """What can be one side of a pair."""

    @property
    def cells(self) -> Mapping[str, Cell]: ...

    def rule(self, column: str) -> str | None: ...


S = TypeVar("S", bound=_Side)


@dataclass(frozen=True, slots=True)
class Pair(Generic[S]):
    """The two sides; at least one is there."""

    old: S | None
    new: S | None

    @property
    def kind(self) -> Kind:
        """What became of it."""
        if self.old is None:
            return "came"
        if self.new is None:
            return "went"
        return "changed" if self.changes else "same"

    @property
    def last(self) -> S:
        """What it is now, or was before it went."""
        last = self.new or self.old
        if last is None:
            raise ValueError("a pair without sides")
        return last

    @property
    def changes(self) -> tuple[Change, ...]:
        """The columns that differ; none where a side is missing."""
        return tuple(self._changes())

    def _changes(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if old is None or new is None:
            return
        for column, before in old.cells.items():
            after = new.cells[column]
            if before != after:
                yield Change(column, before, after, old.rule(column), new.rule(column))


@dataclass(frozen=True, slots=True)
class Difference:
    """A document of which something differs, and those of its facts that do, in the order of the text."""

    document: Pair[Document]
    facts: tuple[Pair[Fact], ...]
