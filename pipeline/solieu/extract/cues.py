"""Words that patterns begin with, found in a text all at once.

A pattern that is searched for is tried at every character, which costs more than anything else here. Most begin with
one of a few words: one automaton finds those of all patterns in one pass over the folded text, and each pattern is then
tried only where one of its own stands. A cue proposes a place and decides nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick

from solieu import gazetteer
from solieu.extract.folding import folded
from solieu.extract.units import THIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import regex


_WORDS: list[Callable[[], Iterable[str]]] = []  # of each kind of cues


class Cues:
    """Words of one kind, with one space between their syllables; they may rest on the gazetteers."""

    def __init__(self, words: Callable[[], Iterable[str]]) -> None:
        self._kind = len(_WORDS)
        _WORDS.append(words)

    def words(self, text: str) -> Sequence[tuple[int, int]]:
        """Where the words stand in a text, no letter beside them: sorted by their ends."""
        return _found(text, len(_WORDS))[self._kind]

    def places(self, text: str) -> Sequence[int]:
        """Where they begin: sorted."""
        return sorted({start for start, _ in self.words(text)})


class _Joint(NamedTuple):
    """The automaton of all cues, and the kinds that each word is of."""

    automaton: AhoCorasick
    kinds_of: tuple[Sequence[int], ...]


@gazetteer.derived
def _joint(kinds: int) -> _Joint:
    kinds_of: dict[str, list[int]] = {}
    for kind in range(kinds):
        for word in {word.lower() for word in _WORDS[kind]()}:
            kinds_of.setdefault(word, []).append(kind)
    return _Joint(AhoCorasick([*kinds_of]), tuple(kinds_of.values()))


@gazetteer.recent(4)
def _found(text: str, kinds: int) -> Sequence[Sequence[tuple[int, int]]]:
    """The words of each kind in a text, whatever spaces are in them."""
    low, (automaton, kinds_of) = folded(text), _joint(kinds)
    for space in THIN:
        low = low.replace(space, " ")
    found: list[list[tuple[int, int]]] = [[] for _ in range(kinds)]
    for word, start, end in automaton.find_matches_as_indexes(low, overlapping=True):
        goes_on = low[end : end + 1].isalpha() and low[end - 1].isalpha()  # in TP.Vinh none does
        if not (goes_on or low[start - 1 : start].isalpha()):
            for kind in kinds_of[word]:
                found[kind].append((start, end))
    return found


def matches(pattern: regex.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[regex.Match[str]]:
    """What a pattern finds from left to right, if it can begin at `starts` (sorted) only."""
    reached = 0
    for start in starts:
        match = pattern.match(text, start) if start >= reached else None
        if match:
            reached = match.end()
            yield match
