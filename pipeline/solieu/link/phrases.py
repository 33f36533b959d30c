"""Where the phrases of a gazetteer stand in a text: in any case, as whole words, the longest of those that overlap.

Capitals are told apart only for phrases that are written in them (KCQG, TW): those must stand as they are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from solieu.link.letters import encoded
from solieu.spans import lowered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Hit(NamedTuple):
    """A phrase of a vocabulary at its place, and what it tells."""

    start: int
    end: int
    tells: tuple[str, ...]


class Vocabulary:
    """Phrases and what each tells; several may be told by one phrase."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        told: dict[str, list[str]] = {}
        for label, phrases in table.items():
            for phrase in phrases:
                told.setdefault(lower(phrase), []).append(label)
        exact = {lower(phrase): phrase for phrases in table.values() for phrase in phrases if phrase.isupper()}
        self.exact = tuple(exact.get(phrase) for phrase in told)
        self.tells = tuple(tuple(labels) for labels in told.values())
        letters, kind = [encoded(phrase) for phrase in told], MatchKind.LeftmostLongest
        self._automaton = (
            BytesAhoCorasick(letters, matchkind=kind, implementation=Implementation.DFA) if letters else None
        )

    def find(self, low: bytes) -> list[tuple[int, int, int]]:
        """Which phrases stand where in a text, within longer words too."""
        return self._automaton.find_matches_as_indexes(low) if self._automaton else []


class Hits:
    """The hits of a text in order, each looked at once and when it is asked for: most are near no figure."""

    def __init__(self, vocabulary: Vocabulary, text: str, low: str, letters: bytes) -> None:
        self._vocabulary = vocabulary
        self._text = text
        self._low = low
        self._found = vocabulary.find(letters)
        self._starts = [start for _, start, _ in self._found]
        self._seen: dict[int, Hit | None] = {}  # by number, None for what is no hit

    @cached_property
    def most_told(self) -> str | None:
        """What is told most often, of equals first."""
        told = Counter(hit.tells[0] for hit in self.within(0, len(self._text)))
        return told.most_common(1)[0][0] if told else None

    def any_in(self, start: int, end: int) -> bool:
        """Whether one may begin in a stretch."""
        starts = self._starts
        if not starts:
            return False
        first = bisect_left(starts, start)
        return first < len(starts) and starts[first] < end

    def within(self, start: int, end: int) -> Sequence[Hit]:
        """Those that lie in a stretch."""
        starts = self._starts
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        if first == last:
            return ()
        seen = self._seen
        for number in range(first, last):
            if number not in seen:
                seen[number] = self._look_at(*self._found[number])
        return [hit for number in range(first, last) if (hit := seen[number]) and hit.end <= end]

    def _look_at(self, which: int, start: int, end: int) -> Hit | None:
        return Hit(start, end, self._vocabulary.tells[which]) if self._stands(which, start, end) else None

    def _stands(self, which: int, start: int, end: int) -> bool:
        """Whether a phrase stands as whole words, and as it must be written."""
        low, exact = self._low, self._vocabulary.exact[which]
        if low[start - 1 : start].isalnum() or low[end : end + 1].isalnum():
            return False
        return exact is None or exact == self._text[start:end]


def lower(text: str) -> str:
    """The text in lower case, its usual spaces plain; as long as before."""
    return lowered(text).replace("\N{NO-BREAK SPACE}", " ")
