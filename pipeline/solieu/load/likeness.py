"""Two texts → whether one is a reprint of the other, or both only follow one form.

A reprint has another masthead, headline or last line, a caption more, a paragraph less, some words edited, a figure
misprinted. A report on the same form has the same wording too, often more of it, but other figures, years and places.
So two things are asked:

- *Wording*: how many shingles (three words in a row) each text has that the other has not. What is put around a story
  is as long around a short story as around a long one; so the text with fewer words may have 20 shingles of its own and
  a fifth of all, the other (which may have a paragraph more) 40 and a third; and at least six in ten shingles of the
  first are shared. Texts of fewer than 40 words must be all but the same: four fifths of all shingles.
- *What stands in the same place*: wherever the words before and behind are the same in both texts, with any number and
  any name counting as the same, the numbers there are compared, and the names (two capitalised words or more). Of
  reprints all agree, save misprints; of reports on one form few do. One in ten may differ, or one where five or more
  are compared; in short texts none. What stands in one of the texts only says nothing.

Numbers are compared by their digits, so that 4.780 is 4780, and names without marks.

The limits were chosen by `benchmarks/duplicates.py`. What they cannot tell: a report on one form in which no more
figures are new than a reprint has misprints, and a form without figures and names.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

import regex

from solieu.load.search import fold
from solieu.load.signatures import shingles
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Sites = Mapping[tuple[str, ...], list[str]]

_SHORT = 38  # shingles of 40 words
_SAME = 0.8  # of all shingles, in short texts
_SHARED = 0.6  # of the shingles of the text with fewer words
_OWN_OF_LESS = (20, 0.2)  # shingles, and share of all
_OWN_OF_MORE = (40, 0.33)
_DIFFERING = 0.1
_ENOUGH = 5  # compared, so that one of them may be misprinted
_ANY_NUMBER, _ANY_NAME = "#", "@"
_TOKEN = lazy(
    r"""
    (?P<number> \d+ (?: [.,/:-] \d+ )* )
  | (?P<name> \p{Lu}\p{L}* (?: [ ] \p{Lu}\p{L}* )+ )
  | (?P<word> \p{L}+ )
    """,
    regex.VERBOSE,
)
_AROUND = 1  # words on each side


class Reading:
    """What is compared of a text, each worked out when it is first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def shingles(self) -> frozenset[bytes]:
        """Every three words in a row."""
        return frozenset(shingles(self._text))

    @cached_property
    def numbers(self) -> Sites:
        """The numbers, by the words around them."""
        found = ((place, number) for place, (number, _, _) in enumerate(self._tokens) if number)
        return self._sites((place, "".join(filter(str.isdigit, number))) for place, number in found)

    @cached_property
    def names(self) -> Sites:
        """The names, by the words around them."""
        return self._sites((place, name.lower()) for place, (_, name, _) in enumerate(self._tokens) if name)

    @cached_property
    def _tokens(self) -> list[tuple[str, str, str]]:
        found: list[tuple[str, str, str]] = _TOKEN.findall(fold(self._text))
        return found

    @cached_property
    def _around(self) -> list[str]:
        """What the tokens count as where they stand around others."""
        edge = [""] * _AROUND
        return [*edge, *(word.lower() or (_ANY_NAME if name else _ANY_NUMBER) for _, name, word in self._tokens), *edge]

    def _sites(self, values: Iterable[tuple[int, str]]) -> Sites:
        """The words around values, which are given with the numbers of their tokens."""
        found: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
        around = self._around
        for place, value in values:
            before, after = around[place : place + _AROUND], around[place + _AROUND + 1 : place + 2 * _AROUND + 1]
            found[*before, *after].append(value)
        return found


def is_reprint(one: Reading, other: Reading) -> bool:
    """Whether one of two texts is a reprint of the other; the order does not matter."""
    less, more = sorted((one.shingles, other.shingles), key=len)
    short = len(less) < _SHORT
    alike = _all_but_same(less, more) if short else _same_story(less, more)
    return alike and all(
        _agree(*sites, exactly=short) for sites in ((one.numbers, other.numbers), (one.names, other.names))
    )


def _all_but_same(less: frozenset[bytes], more: frozenset[bytes]) -> bool:
    return len(less & more) >= _SAME * len(less | more)


def _same_story(less: frozenset[bytes], more: frozenset[bytes]) -> bool:
    shared = len(less & more)
    return (
        shared >= _SHARED * len(less)
        and len(less) - shared <= _OWN_OF_LESS[0] + _OWN_OF_LESS[1] * len(less)
        and len(more) - shared <= _OWN_OF_MORE[0] + _OWN_OF_MORE[1] * len(more)
    )


def _agree(one: Sites, other: Sites, *, exactly: bool) -> bool:
    """Whether what stands between the same words in both is the same, save misprints."""
    both = one.keys() & other.keys()
    same = sum((Counter(one[around]) & Counter(other[around])).total() for around in both)
    compared = sum(min(len(one[around]), len(other[around])) for around in both)
    misprints = 0 if exactly or compared < _ENOUGH else max(1, _DIFFERING * compared)
    return compared - same <= misprints
