"""A text as the checks see it: its lines and sentences, the brackets in it, and where patterns match."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from solieu.audit.years import dates, frames, places, ranges, year_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import regex

    from solieu.audit.years import Years
    from solieu.model import Line, Tokens
    from solieu.spans import Span

BRACKET = re.compile(r"[()]")


class Text:
    """The text of a document, without what was read in it."""

    def __init__(self, tokens: Tokens) -> None:
        self.text = tokens.text
        self.lines: tuple[Line, ...] = tokens.lines
        self.sentences = tokens.sentences
        self.bullets = [number for number, line in enumerate(self.lines) if line.kind == "bullet"]
        self.rows = [number for number, line in enumerate(self.lines) if line.kind == "row"]
        self._line_starts = [line.span.start for line in tokens.lines]
        self._sentence_starts = [sentence.start for sentence in self.sentences]

    def sentence_at(self, place: int) -> Span:
        """The sentence that a place lies in."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, place) - 1)]

    def depth(self, start: int, end: int) -> int:
        """How many brackets that open behind `start`, where a line begins, are open at `end`."""
        places, depths = self._brackets
        last = bisect_left(places, end) - 1
        return depths[last] if last >= 0 and places[last] >= start else 0

    @cached_property
    def _brackets(self) -> tuple[list[int], list[int]]:
        """Where brackets stand, and how many are open behind each in its line."""
        places, depths, ends = [], [], iter([*self._line_starts[1:], len(self.text)])
        depth, end = 0, next(ends)
        for match in BRACKET.finditer(self.text):
            place = match.start()
            while place >= end:
                depth, end = 0, next(ends)
            depth = depth + 1 if match.group() == "(" else max(0, depth - 1)
            places.append(place)
            depths.append(depth)
        return places, depths

    @cached_property
    def low(self) -> str:
        """The text in lower case."""
        return lowered(self.text)

    @cached_property
    def _year_places(self) -> list[int]:
        return year_places(self.text)

    @cached_property
    def dates(self) -> list[regex.Match[str]]:
        """The days that are written with their years."""
        return dates(self.text, self._year_places)

    @cached_property
    def ranges(self) -> list[tuple[int, int]]:
        """Where the first and the last year of each stretch stand."""
        return ranges(self.text, self._year_places)

    def found(self, pattern: regex.Pattern[str], *words: str) -> Iterator[regex.Match[str]]:
        """The matches of a pattern that can begin with some words (in lower case) only."""
        reached, low = 0, self.low
        for place in sorted([place for word in words for place in places(word, low)]):
            match = pattern.match(self.text, place) if place >= reached else None
            if match:
                reached = match.end()
                yield match

    def years_before(self, place: int) -> Years | None:
        """The one stretch of years that all others before a place lie inside."""
        ends, whole = self._frames
        last = bisect_right(ends, place) - 1
        return whole[last] if last >= 0 else None

    @cached_property
    def _frames(self) -> tuple[list[int], list[Years | None]]:
        return frames(self.text, self.ranges)


def lowered(text: str) -> str:
    """A text in lower case, as long as before: İ alone would become longer."""
    return text.replace("İ", "i").lower()


def runs(numbers: Iterable[int]) -> Iterator[list[int]]:
    """Numbers (sorted) that follow each other without a gap, together.

    >>> list(runs([1, 2, 5]))
    [[1, 2], [5]]
    """
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run
