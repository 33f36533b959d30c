"""Where the phrases of a gazetteer stand in a text: in any case, as whole words, the longest of those that overlap.

Capitals are told apart only for phrases that are written in them (KCQG, TW): those must stand as they are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

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
        self._exact = tuple(exact.get(phrase) for phrase in told)
        self._tells = tuple(tuple(labels) for labels in told.values())
        self._automaton = (
            AhoCorasick([*told], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)
            if told
            else None
        )

    def hits(self, text: str, low: str) -> Hits:
        """Where the phrases stand in a text, which is given in lower case too."""
        if self._automaton is None:
            return Hits(())
        tells, exact = self._tells, self._exact
        return Hits(
            [
                Hit(start, end, tells[which])
                for which, start, end in self._automaton.find_matches_as_indexes(low)
                if not (low[start - 1 : start].isalnum() or low[end : end + 1].isalnum())
                and (exact[which] is None or exact[which] == text[start:end])
            ]
        )


class Hits:
    """Hits in the order of the text."""

    def __init__(self, hits: Sequence[Hit]) -> None:
        self._hits = hits
        self._starts = [hit.start for hit in hits]

    @cached_property
    def most_told(self) -> str | None:
        """What is told most often, of equals first."""
        told = Counter(hit.tells[0] for hit in self._hits)
        return told.most_common(1)[0][0] if told else None

    def any_in(self, start: int, end: int) -> bool:
        """Whether one begins in a stretch."""
        starts = self._starts
        if not starts:
            return False
        first = bisect_left(starts, start)
        return first < len(starts) and starts[first] < end

    def within(self, start: int, end: int) -> Sequence[Hit]:
        """Those that lie in a stretch."""
        starts = self._starts
        if not starts:
            return ()
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        return [hit for hit in self._hits[first:last] if hit.end <= end] if first < last else ()


def lower(text: str) -> str:
    """The text in lower case, as long as before."""
    low = text.lower()
    if len(low) != len(text):  # İ
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return low.replace("\N{NO-BREAK SPACE}", " ")
