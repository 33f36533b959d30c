"""What a repair rule is, and the glance that tells it whether a text needs it.

A text is looked at piece by piece (what stands between white space), each different one once, and most have been seen
in other texts. A piece is *sound* if it has no character but letters, digits and usual signs, and no word but numbers
and syllables in use: whatever is wrong inside a word shows in a piece that is not. Rules look at those few.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import filterfalse, pairwise
from typing import TYPE_CHECKING, Protocol

from solieu import gazetteer
from solieu.repair.vocabulary import USED, usage
from solieu.syllables import MARKED, TOKEN, is_syllable, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.spans import Edit

_FEW, _SOME = 8, 0.15  # different words that are too few to tell; the share that must be marked syllables
_QUOTES = "“”‘’–—…•"  # usual signs that are bytes beyond ASCII in cp1252: behind some letters they may be misread ones
_UNUSUAL = re.compile(rf"[^0-9A-Za-z{''.join(sorted(MARKED))}!-*,-/:-@\[-\]_`{{-~{_QUOTES}]|[\xc2-\xf4][{_QUOTES}]")
_SPECIAL_SPACE = re.compile("[\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")


class Glance:
    """A text, and what one cheap look at it shows; all rules share it, so that a clean text is looked at once."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def suspects(self) -> tuple[str, ...]:
        """The different pieces that are not sound: few of a clean text."""
        return tuple(filterfalse(_is_sound, pieces(self.text)))

    @cached_property
    def characters(self) -> frozenset[str]:
        """The characters that occur, but for the usual ones of sound pieces."""
        return frozenset("".join(self.suspects)).union(_SPECIAL_SPACE.findall(self.text))

    @cached_property
    def seams(self) -> frozenset[str]:
        """Line ends with what stands beside them, white space aside: two characters before, one behind."""
        lines = [line.strip() for line in self.text.split("\n")]
        return frozenset([f"{upper[-2:]}\n{lower[:1]}" for upper, lower in pairwise(lines)])

    @cached_property
    def odd(self) -> frozenset[str]:
        """The runs of letters and digits that are neither a number nor a syllable in use, in a usual case.

        Whatever is wrong with one, it is one of these: few of a clean text.
        """
        return frozenset(token for piece in self.suspects for token in _tokens(piece) if not _is_usual(token))

    @cached_property
    def strange(self) -> frozenset[str]:
        """The runs of letters and digits that are neither a Vietnamese syllable nor a number."""
        return frozenset(token for token in self.odd if not is_syllable(token) and not token.isdigit())

    @cached_property
    def is_vietnamese(self) -> bool:
        """Whether enough words have marks: in other languages, code, text không dấu, spelling shows no damage."""
        found = pieces(self.text)
        tokens = set(filter(str.isalnum, found))
        tokens.update(*map(_tokens, filterfalse(str.isalnum, found)))
        words = len(tokens) - sum(map(str.isdigit, tokens))
        return words < _FEW or sum(map(is_syllable, filterfalse(str.isascii, tokens))) >= _SOME * words


glance_at = gazetteer.recent(4)(Glance)  # more than one stage looks at a text


@gazetteer.recent(1 << 16)
def _is_sound(piece: str) -> bool:
    return not _UNUSUAL.search(piece) and all(map(_is_usual, TOKEN.findall(piece)))


@gazetteer.recent(1 << 16)
def _tokens(piece: str) -> tuple[str, ...]:
    return tuple(TOKEN.findall(piece))


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
