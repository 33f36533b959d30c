"""What a repair rule is, and the glance that tells it whether a text needs it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from solieu.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.spans import Edit

TOKEN = re.compile(r"\w+")
_FEW, _SOME = 8, 0.15  # different words that are too few to tell; the share that must be marked syllables
_CHUNK = 1 << 16  # characters at once: a text may be one line of many megabytes; a token that is cut does no harm


class Glance:
    """A text, and what one cheap look at it shows; all rules share it, so that a clean text is looked at once."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def characters(self) -> frozenset[str]:
        """The characters that occur."""
        return frozenset(self.text)

    @cached_property
    def tokens(self) -> frozenset[str]:
        """The runs of letters and digits that occur, as written."""
        ends = range(0, len(self.text), _CHUNK)
        return frozenset(token for start in ends for token in set(TOKEN.findall(self.text, start, start + _CHUNK)))

    @cached_property
    def strange(self) -> frozenset[str]:
        """The tokens that are neither a Vietnamese syllable nor a number."""
        return frozenset(token for token in self.tokens if not is_syllable(token) and not token.isdigit())

    @cached_property
    def is_vietnamese(self) -> bool:
        """Whether enough words have marks: in other languages, code, text không dấu, spelling shows no damage."""
        words = [token for token in self.tokens if not token.isdigit()]
        marked = sum(not word.isascii() and is_syllable(word) for word in words)
        return len(words) < _FEW or marked >= _SOME * len(words)


class Find(Protocol):
    """Looks for one kind of damage; must be quick to see that there is none."""

    def __call__(self, glance: Glance, /) -> Iterator[Edit]:
        """The edits that heal it, sorted and disjoint."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of damage and how to heal it; `name` is that of its module, whose sibling `<name>_examples` shows it."""

    name: str
    find: Find
