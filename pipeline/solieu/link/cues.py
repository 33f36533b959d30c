"""Words without which a pattern matches nowhere, found in a text all at once.

A pattern that is searched for is tried at every character, which costs more than anything else here. One automaton
finds the words that all these patterns need in one pass over the text in lower case; a pattern is then tried only in
stretches that hold one, or only where one begins. A cue proposes a place and decides nothing: more of them than need
be cost time and change no result. Capitals are told apart only for words that are written in them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

_GAP = re.compile(" (?= )")
_words: list[tuple[str, ...]] = []  # of each pattern with cues


class Cued:
    """A pattern with words, in lower case and one space between syllables: each match has one in it.

    Where words stand farther apart than by one space, the pattern is tried in any case.
    """

    def __init__(self, pattern: regex.Pattern[str], *words: str) -> None:
        self.pattern = pattern
        self.number = len(_words)
        _words.append(words)

    def search(self, cues: Cues, start: int, end: int) -> regex.Match[str] | None:
        """The first match in a stretch."""
        return self.pattern.search(cues.text, start, end) if cues.any_in(self.number, start, end) else None

    def all_in(self, cues: Cues, start: int, end: int) -> Iterator[regex.Match[str]]:
        """All matches in a stretch."""
        return self.pattern.finditer(cues.text, start, end) if cues.any_in(self.number, start, end) else iter(())

    def starts(self, cues: Cues, start: int, end: int) -> Sequence[int]:
        """Where the words of a stretch begin."""
        return cues.starts(self.number, start, end)


class Cues:
    """Where the words of each pattern stand in a text."""

    def __init__(self, text: str, low: str) -> None:
        self.text = text
        automaton, numbers, exact = _automaton()
        self._starts: list[list[int]] = [[] for _ in _words]
        for which, start, end in automaton.find_matches_as_indexes(low, overlapping=True):
            if exact[which] is None or exact[which] == text[start:end]:
                for number in numbers[which]:
                    self._starts[number].append(start)
        for starts in self._starts:
            starts.sort()
        self._gaps = [gap.start() for gap in _GAP.finditer(low)] if "  " in low else []

    def any_in(self, number: int, start: int, end: int) -> bool:
        """Whether a word begins in a stretch, or just before it, where patterns look back."""
        start -= 2
        return _reaches(self._starts[number], start, end) or (bool(self._gaps) and _reaches(self._gaps, start, end))

    def starts(self, number: int, start: int, end: int) -> Sequence[int]:
        """Where words begin in a stretch."""
        starts = self._starts[number]
        first = bisect_left(starts, start)
        return starts[first : bisect_left(starts, end, first)]


def _reaches(starts: Sequence[int], start: int, end: int) -> bool:
    first = bisect_left(starts, start)
    return first < len(starts) and starts[first] < end


@cache
def _automaton() -> tuple[AhoCorasick, tuple[tuple[int, ...], ...], tuple[str | None, ...]]:
    """The automaton; for each word, whose it is and how it must be written."""
    owners: dict[str, list[int]] = {}
    for number, words in enumerate(_words):
        for word in words:
            owners.setdefault(word, []).append(number)
    exact = tuple(word if word != word.lower() else None for word in owners)
    return AhoCorasick([word.lower() for word in owners]), tuple(map(tuple, owners.values())), exact
