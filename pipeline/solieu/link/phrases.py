"""Where the phrases of a gazetteer stand in a text: in any case, as whole words, the longest of those that overlap.

Capitals are told apart only for phrases that are written in them (KCQG, TW): those must stand as they are.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from solieu.spans import Span


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
        self._exact = {lower(phrase): phrase for phrases in table.values() for phrase in phrases if phrase.isupper()}
        self._phrases = tuple(told)
        self._tells = tuple(tuple(labels) for labels in told.values())
        self._automaton = AhoCorasick(self._phrases, matchkind=MatchKind.LeftmostLongest) if told else None

    def hits(self, text: str) -> Hits:
        """Where the phrases stand."""
        if self._automaton is None:
            return Hits(())
        found = self._automaton.find_matches_as_indexes(lower(text))
        return Hits(
            [
                Hit(start, end, self._tells[which])
                for which, start, end in found
                if self._stands(text, which, start, end)
            ]
        )

    def _stands(self, text: str, which: int, start: int, end: int) -> bool:
        if (start and text[start - 1].isalnum()) or text[end : end + 1].isalnum():
            return False
        return self._exact.get(self._phrases[which], text[start:end]) == text[start:end]


class Hits:
    """Hits in the order of the text."""

    def __init__(self, hits: Sequence[Hit]) -> None:
        self._hits = hits
        self._starts = [hit.start for hit in hits]

    def within(self, span: Span) -> Sequence[Hit]:
        """Those that lie in a stretch."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        return [hit for hit in self._hits[first:last] if hit.end <= span.end]


def lower(text: str) -> str:
    """The text in lower case, as long as before."""
    low = text.lower()
    if len(low) != len(text):  # İ
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return low.replace("\N{NO-BREAK SPACE}", " ")
