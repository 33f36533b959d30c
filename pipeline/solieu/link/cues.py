"""Words without which a pattern matches nowhere, found in a text all at once.

A pattern that is searched for is tried at every character, which costs more than anything else here. One automaton
finds the words that all these patterns need in one pass over the text in lower case; a pattern is then tried only in
stretches that hold one, or only where one begins. A cue proposes a place and decides nothing: more of them than need
be cost time and change no result. However far apart syllables stand, they are found as if by one space. Capitals are
told apart only for words that are written in them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import BytesAhoCorasick, Implementation

from solieu.link.letters import encoded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import regex

_LOOKS_BACK = 2  # characters before a match that it may need
_AS = bytes.maketrans(encoded("\n\t\v\f\u3000ſİ"), b"     si")  # as patterns take them
_SURPLUS = re.compile(b"(?<= ) +")
_words: list[tuple[str, ...]] = []  # of each pattern with cues


class Cued:
    """A pattern with words, in lower case and one space between syllables: each match has one in it."""

    def __init__(self, pattern: regex.Pattern[str], *words: str) -> None:
        self.pattern = pattern
        self.number = len(_words)
        _words.append(words)

    def search(self, cues: Cues, start: int, end: int) -> regex.Match[str] | None:
        """The first match in a stretch."""
        return self.pattern.search(cues.text, start, end) if self.any_in(cues, start, end) else None

    def all_in(self, cues: Cues, start: int, end: int) -> Iterable[regex.Match[str]]:
        """All matches in a stretch."""
        return self.pattern.finditer(cues.text, start, end) if self.any_in(cues, start, end) else ()

    def last(self, cues: Cues, start: int, end: int) -> regex.Match[str] | None:
        """The last match in a stretch."""
        if not self.any_in(cues, start, end):
            return None
        return next(reversed([*self.pattern.finditer(cues.text, start, end)]), None)

    def match(self, cues: Cues, start: int, end: int) -> regex.Match[str] | None:
        """The match that begins a stretch, or ends it if the pattern reads back."""
        return self.pattern.match(cues.text, start, end) if self.any_in(cues, start, end) else None

    def any_in(self, cues: Cues, start: int, end: int) -> bool:
        """Whether a word begins in a stretch, or just before it, where patterns look back."""
        starts = cues.starts[self.number]
        if starts is None:
            return False
        first = bisect_left(starts, start - _LOOKS_BACK)
        return first < len(starts) and starts[first] < end

    def starts(self, cues: Cues, start: int, end: int) -> Sequence[int]:
        """Where the words of a stretch begin."""
        starts = cues.starts[self.number]
        if starts is None:
            return ()
        first = bisect_left(starts, start)
        return starts[first : bisect_left(starts, end, first)]


class Cues:
    """Where the words of each pattern stand in a text, in order; of those that have none there nothing."""

    def __init__(self, text: str, letters: bytes) -> None:
        self.text = text
        self.starts: list[list[int] | None] = [None] * len(_words)
        automaton, numbers, exact = _automaton()
        letters = letters.translate(_AS)
        wide = b"  " in letters
        found = automaton.find_matches_as_indexes(_SURPLUS.sub(b"", letters) if wide else letters, overlapping=True)
        for which, start, _ in _spread(found, letters) if wide else found:
            word = exact[which]
            if word is None or text.startswith(word, start):
                for number in numbers[which]:
                    starts = self.starts[number]
                    if starts is None:
                        self.starts[number] = [start]
                    else:
                        starts.append(start)
        for starts in filter(None, self.starts):
            starts.sort()


def _spread(found: Iterable[tuple[int, int, int]], letters: bytes) -> Iterator[tuple[int, int, int]]:
    """What was found where each wide space was made one, at its place in the text as it is."""
    cuts, removed = [0], [0]
    for surplus in _SURPLUS.finditer(letters):
        cuts.append(surplus.start() - removed[-1])
        removed.append(surplus.end() - cuts[-1])
    for which, start, end in found:
        yield which, start + removed[bisect_right(cuts, start) - 1], end


@cache
def _automaton() -> tuple[BytesAhoCorasick, tuple[tuple[int, ...], ...], tuple[str | None, ...]]:
    """The automaton; for each word, whose it is and how it must be written."""
    owners: dict[str, list[int]] = {}
    for number, words in enumerate(_words):
        for word in words:
            owners.setdefault(word, []).append(number)
    exact = tuple(word if word != word.lower() else None for word in owners)
    letters = [encoded(word.lower()) for word in owners]
    automaton = BytesAhoCorasick(letters, implementation=Implementation.ContiguousNFA)
    return automaton, tuple(map(tuple, owners.values())), exact
