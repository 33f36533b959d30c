"""A document as the linker sees it: figures in their surroundings, and the units of thought around each.

The units, from near to far: the *stretch* of a figure (from the figure before it to the next sign), its *clause* (cut
at semicolons and brackets), its *sentence*, the sentences before it in its paragraph, the *lead-in* of a bullet, the
head of a table's column and its caption, the *heading*, the document. What stands below `Tin liên quan` and its like
belongs to the page and not to the article: figures there are no facts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

import regex

from solieu import grids
from solieu.link.asides import furniture, is_compared, is_venue, is_weather
from solieu.link.figures import Figure
from solieu.model import Amount, Citation, Period, Place
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from solieu.link.phrases import Hits, Vocabulary
    from solieu.model import Line, Mention, Tokens

_STOP = regex.compile(r"[,;:()…\n]|\.(?!\d)|\s[-–]\s")
_CUT = regex.compile("[();]")
_BASE = regex.compile(r"[^\S\n]*/[^\S\n]*\d[\d.,]*")
MASTHEAD = 4  # lines at the head of a document in which the day of publication may stand
_LETTER = regex.compile(r"\p{L}")


class Spanned(Protocol):
    """Something that stands somewhere."""

    @property
    def span(self) -> Span:
        """Where it stands."""


S = TypeVar("S", bound=Spanned)


class Site(NamedTuple):
    """A place that figures can be about, and where it is named."""

    span: Span
    place: Place


class Time(NamedTuple):
    """A period that figures can be about, and where it is named."""

    span: Span
    period: Period


class Page:
    """A document: its figures in order, and what was read around them."""

    def __init__(self, tokens: Tokens, mentions: tuple[Mention, ...]) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.lines: tuple[Line, ...] = tokens.lines
        self.mentions = mentions
        self.citations = tuple(mention for mention in mentions if isinstance(mention.value, Citation))
        self._line_starts = [line.span.start for line in self.lines]
        self._hits: dict[int, Hits] = {}
        self._heads: dict[int, tuple[grids.Row, ...]] = {}

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The amounts of the article, in order."""
        amounts = [one for one in self.mentions if isinstance(one.value, Amount) and not self.is_aside(one.span)]
        edges = [Span(0, 0), *(mention.span for mention in amounts), Span(len(self.text), len(self.text))]
        return tuple(
            self._figure(index, mention, edges[index].end, edges[index + 2].start)
            for index, mention in enumerate(amounts)
        )

    @cached_property
    def asides(self) -> tuple[Span, ...]:
        """What the page adds to the article."""
        return tuple(furniture(self.text, self.lines))

    def is_aside(self, span: Span) -> bool:
        """Whether a stretch belongs to the page and not to the article."""
        return any(span in aside for aside in self.asides)

    @cached_property
    def times(self) -> tuple[Time, ...]:
        """The periods that can be a figure's: neither compared with, nor the day of a decree or of publication."""
        decreed = {one.value.issued_stated for one in self.citations if isinstance(one.value, Citation)}
        named = ((one, one.value) for one in self.mentions if isinstance(one.value, Period))
        return tuple(
            Time(one.span, period)
            for one, period in named
            if not (is_compared(self.text, one) or self._is_stamp(one.span, period, decreed))
        )

    def _is_stamp(self, span: Span, period: Period, decreed: set[date | None]) -> bool:
        """Whether a day is that of a decree or of publication."""
        masthead = period.start == self.tokens.document.published and self.line_at(span.start) < MASTHEAD
        return period.start == period.end and (masthead or period.start in decreed)

    @cached_property
    def sites(self) -> tuple[Site, ...]:
        """The places that figures can be about: neither page furniture nor where a meeting on a region was held."""
        named = ((one.span, one.value) for one in self.mentions if isinstance(one.value, Place))
        return tuple(
            Site(span, place)
            for span, place in named
            if place.level != "commune" and not self.is_aside(span) and not self._is_elsewhere(span)
        )

    def _is_elsewhere(self, span: Span) -> bool:
        line = self.lines[self.line_at(span.start)].span
        return is_weather(self.text, line) or is_venue(self.text, span)

    def _figure(self, index: int, mention: Mention, reached: int, following: int) -> Figure:
        span = mention.span
        number = self.line_at(span.start)
        sentence = self.sentence_at(span.start)
        depth, clause = self._clause(sentence, span)
        before = Span(max(clause.start, min(reached, span.start)), span.start)
        base = _BASE.match(self.text, span.end)
        if base:  # 751/1.215 học viên thành nghề: what stands behind the base is said of the part
            following = clause.end
        stop = _STOP.search(self.text, base.end() if base else span.end, sentence.end)
        end = max(span.end, min(stop.start() if stop else sentence.end, following, clause.end))
        amount = mention.value
        if not isinstance(amount, Amount):
            raise TypeError(f"not an amount: {mention.text!r}")
        after = Span(base.end() if base else span.end, end)
        over = self._is_base(mention, reached, number)
        return Figure(index, mention, amount, number, sentence, clause, before, after, depth, over)

    def _is_base(self, mention: Mention, reached: int, line: int) -> bool:
        """Whether nothing but a stroke parts an amount from the one before: 751/1.215 học viên, 15 tỷ/79 tỷ đồng."""
        start = max(reached, self.lines[line].span.start)
        return start == reached and self.text[start : mention.span.start].strip() == "/"

    def _clause(self, sentence: Span, span: Span) -> tuple[int, Span]:
        """How many brackets are open around a figure, and its clause: between semicolons or in its brackets."""
        starts = [sentence.start]
        for sign in _CUT.finditer(self.text, sentence.start, span.start):
            if sign.group() == "(":
                starts.append(sign.end())
            elif sign.group() == ";":
                starts[-1] = sign.end()
            elif len(starts) > 1:
                starts.pop()
        depth, end = 0, sentence.end
        for sign in _CUT.finditer(self.text, span.end, sentence.end):
            if sign.group() != "(" and not depth:
                end = sign.start()
                break
            depth += {"(": 1, ")": -1, ";": 0}[sign.group()]
        return len(starts) - 1, Span(starts[-1], max(end, span.end))

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds a place, or the next in its line."""
        sentences = self.lines[self.line_at(place)].sentences
        return sentences[bisect_right(sentences, place, key=lambda sentence: sentence.end)]

    def sentences_before(self, number: int, place: int) -> Iterator[Span]:
        """The sentences of a line that end before a place, the last first."""
        sentences = self.lines[number].sentences
        last = bisect_right(sentences, place, key=lambda sentence: sentence.end)
        return (sentences[index] for index in range(last - 1, -1, -1))

    def line_at(self, place: int) -> int:
        """The number of the line that holds a place."""
        return bisect_right(self._line_starts, place) - 1

    def hits(self, vocabulary: Vocabulary) -> Hits:
        """Where the phrases of a vocabulary stand in the text."""
        if id(vocabulary) not in self._hits:
            self._hits[id(vocabulary)] = vocabulary.hits(self.text)
        return self._hits[id(vocabulary)]

    def inside(self, things: Sequence[S], span: Span) -> list[S]:
        """Those of some things (sorted by where they start) that lie in a stretch."""
        first = bisect_left(things, span.start, key=lambda thing: thing.span.start)
        last = bisect_left(things, span.end, key=lambda thing: thing.span.start)
        return [thing for thing in things[first:last] if thing.span in span]

    def before(self, things: Sequence[S], place: int) -> Iterator[S]:
        """Those of some things (sorted by where they start) that end before a place, the last first."""
        last = bisect_left(things, place, key=lambda thing: thing.span.start)
        return (things[number] for number in range(last - 1, -1, -1) if things[number].span.end <= place)

    def number_of(self, site: Site) -> int:
        """Which of the places one is."""
        return bisect_left(self._site_starts, site.span.start)

    @cached_property
    def _site_starts(self) -> list[int]:
        return [site.span.start for site in self.sites]

    def between(self, start: int, end: int) -> list[Figure]:
        """The figures in a stretch."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [figure for figure in self.figures[first:last] if figure.end <= end]

    @cached_property
    def _starts(self) -> list[int]:
        return [figure.start for figure in self.figures]

    def lead_in(self, number: int) -> int | None:
        """The line that leads to the bullets or rows which line `number` is one of."""
        return self._lead_ins[number]

    @cached_property
    def _lead_ins(self) -> list[int | None]:
        leads: list[int | None] = []
        for number, line in enumerate(self.lines):
            goes_on = bool(number) and self.lines[number - 1].kind == line.kind
            above = leads[-1] if goes_on else number - 1 if number else None
            leads.append(above if line.kind in ("bullet", "row") else None)
        return leads

    def cells(self, figure: Figure) -> tuple[Span, ...]:
        """For a figure in a row of a table: the cell that names its row and what stands over its column."""
        row = self._row(figure.line) if self.lines[figure.line].kind == "row" else ()
        if not row:
            return ()
        column = next(number for number, cell in enumerate(row) if figure.start < cell.end)
        filled = [cell for cell in row[:column] if cell.of(self.text).strip()] or row[:1]
        label = next((cell for cell in filled if _LETTER.search(self.text, cell.start, cell.end)), filled[0])
        return (label, *grids.over(self.text, self.heads(figure), column)) if column else (label,)

    def top(self, figure: Figure) -> int:
        """The first line of the table that a figure stands in."""
        lead = self.lead_in(figure.line)
        return 0 if lead is None else lead + 1

    def heads(self, figure: Figure) -> tuple[grids.Row, ...]:
        """The rows on top of the table that a figure stands in, which say what its columns are."""
        first = self.top(figure)
        if first not in self._heads:
            rows = [self._row(number) for number in self._rows_from(first)]
            self._heads[first] = tuple(rows[: grids.heads(self.text, rows)])
        return self._heads[first][: figure.line - first]

    def _rows_from(self, first: int) -> Iterator[int]:
        """The rows of the table that begins at a line."""
        return takewhile(lambda number: self.lines[number].kind == "row", range(first, len(self.lines)))

    def _row(self, number: int) -> grids.Row:
        return grids.cells(self.text, self.lines[number].span)
