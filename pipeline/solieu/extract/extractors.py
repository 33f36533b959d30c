"""What an extractor is, and the order in which extractors divide a text among themselves."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from solieu.model import MentionKind, Tokens, Value
    from solieu.spans import Span


class Found(NamedTuple):
    """What a rule read, before it is placed among the others."""

    span: Span
    value: Value
    rule: str


class Find(Protocol):
    """Reads one kind of thing in a text, from left to right, without overlaps."""

    def __call__(self, tokens: Tokens, /) -> Iterator[Found]:
        """What is found, sorted by place."""


class Taken:
    """Spans that others must not overlap: sorted, disjoint."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = tuple(spans)
        self._starts = [span.start for span in ordered]
        self._ends = [span.end for span in ordered]

    def overlaps(self, span: Span) -> bool:
        """Whether any shares a character with `span`."""
        index = bisect_right(self._ends, span.start)
        return index < len(self._starts) and self._starts[index] < span.end


@dataclass(frozen=True, slots=True)
class Extractor:
    """A kind of mention and how to find it.

    `name` is that of its module; its sibling `<name>_examples` shows what is meant, to tests and docs only.

    `layer`: *figures* share the numbers of a text, each number goes to the first extractor that reads it; *names* may
    stand inside figures and other names, and claim only the digits in them (Quận 1).
    """

    name: str
    kind: MentionKind
    find: Find
    layer: Literal["figures", "names"] = "figures"
