"""What an extractor is, and the order in which extractors divide a text among themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.model import MentionKind, Tokens, Value
    from solieu.spans import Span


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule read, before it is placed among the others."""

    span: Span
    value: Value
    rule: str


class Find(Protocol):
    """Reads one kind of thing in a text, from left to right, without overlaps."""

    def __call__(self, tokens: Tokens, /) -> Iterator[Found]:
        """What is found, sorted by place."""


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
