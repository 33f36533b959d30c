"""What a repair rule is, and the glance that tells it whether a text needs it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import filterfalse
from typing import TYPE_CHECKING, Protocol

from solieu import gazetteer
from solieu.repair.vocabulary import USED, usage
from solieu.syllables import is_syllable, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from solieu.spans import Edit

_FEW, _SOME = 8, 0.15  # different words that are too few to tell; the share that must be marked syllables


class Glance:
    """A text, and what one cheap look at it shows; all rules share it, so that a clean text is looked at once."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def characters(self) -> frozenset[str]:
        """The characters that occur."""
        return frozenset(self.text)

    @cached_property
    def tokens(self) -> Set[str]:
        """The runs of letters and digits that occur, as written."""
        return tokens(self.text).keys()

    @cached_property
    def odd(self) -> frozenset[str]:
        """The tokens that are neither a number nor a syllable in use, in small letters, capitals or with one capital.

        Whatever is wrong with a token, it is one of these: few of a clean text.
        """
        return frozenset(filterfalse(_is_usual, self.tokens))

    @cached_property
    def strange(self) -> frozenset[str]:
        """The tokens that are neither a Vietnamese syllable nor a number."""
        return frozenset(token for token in self.odd if not is_syllable(token) and not token.isdigit())

    @cached_property
    def is_vietnamese(self) -> bool:
        """Whether enough words have marks: in other languages, code, text không dấu, spelling shows no damage."""
        words = len(self.tokens) - sum(map(str.isdigit, self.tokens))
        return words < _FEW or sum(map(is_syllable, filterfalse(str.isascii, self.tokens))) >= _SOME * words


@gazetteer.recent(1 << 16)
def _is_usual(token: str) -> bool:
    usual = token.islower() or token.isupper() or (token[:1].isupper() and token[1:].islower())
    return token.isdigit() or (usual and usage(token) >= USED)


class Find(Protocol):
    """Looks for one kind of damage; must be quick to see that there is none."""

    def __call__(self, glance: Glance, /) -> Iterator[Edit]:
        """The edits that heal it, sorted and disjoint."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of damage and how to heal it; `name` is that of its module, whose sibling `<name>_examples` shows it."""

    name: str
    find: Find
