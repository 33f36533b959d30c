"""Which syllables and two-syllable words are in frequent use: what decides between repairs that are all well-formed.

The gazetteer `words` lists them; names of places count as words too (Cần Thơ). A syllable is *common* where it stands
there by itself, *used* where it is part of a word there. Case and the two styles of tone marks and of i and y (hoà,
hòa; kĩ, kỹ) make no difference.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from solieu import gazetteer
from solieu.patterns import lazy
from solieu.syllables import is_syllable, toneless

COMMON, USED, WELL_FORMED, UNKNOWN = 3, 2, 1, 0
_Y = lazy("(?<=^(?:[hklmstv]|qu))y$")


@lru_cache(maxsize=65536)
def key(syllable: str) -> tuple[str, str]:
    """The syllable without case and style: letters, and the tone apart."""
    letters, tone = toneless(syllable.lower())
    return _Y.sub("i", letters), tone


@gazetteer.derived
def _words() -> frozenset[tuple[tuple[str, str], ...]]:
    return frozenset(tuple(map(key, row.text("word").split())) for row in gazetteer.rows("words"))


@gazetteer.derived
def _used() -> frozenset[tuple[str, str]]:
    return frozenset(part for word in _words() for part in word)


@gazetteer.recent(65536)
def usage(syllable: str) -> int:
    """How much a syllable is in use: `COMMON`, `USED`, `WELL_FORMED`, or `UNKNOWN` where it is no syllable."""
    if not is_syllable(syllable):
        return UNKNOWN
    if (key(syllable),) in _words():
        return COMMON
    return USED if key(syllable) in _used() else WELL_FORMED


@gazetteer.derived
def _names() -> frozenset[tuple[tuple[str, str], ...]]:
    """Each two syllables that stand side by side in the name of a place."""
    names = (tuple(map(key, place.name.split())) for place in gazetteer.places())
    return frozenset(pair for name in names for pair in pairwise(name))


def is_word(first: str, second: str) -> bool:
    """Whether two syllables together are a frequent word."""
    pair = key(first), key(second)
    return pair in _words() or pair in _names()
