"""A document as the linker sees it: figures in their surroundings, and the units of thought around each.

The units, from near to far: the *stretch* of a figure (from the figure before it to the next sign), its *clause* (cut
at semicolons and brackets), its *sentence*, the sentences before it in its paragraph, the *lead-in* of a bullet, the
head of a table's column and its caption, the *heading*, the document. What stands below `Tin liên quan` and its like
belongs to the page and not to the article: figures there are no facts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import islice, takewhile
from typing import TYPE_CHECKING, TypeVar, cast

import regex

from solieu import grids
from solieu.link.along import Along, Site, Time
from solieu.link.asides import NATION_CUED, WEATHER, furniture, is_compared, is_venue, is_visited
from solieu.link.cues import Cues
from solieu.link.figures import Figure, counts_people, measure
from solieu.link.phrases import lower
from solieu.link.pointers import Pointers
from solieu.model import Amount, Citation, Period, Place
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from solieu.link.phrases import Hits, Vocabulary
    from solieu.model import Line, Mention, Tokens

_STOP = regex.compile(r"[,;:()…\n]|\.(?!\d)|\s[-–]\s")
_CUT = regex.compile("[();]")
_BASE = regex.compile(r"[^\S\n]*/[^\S\n]*\d[\d.,]*")
MASTHEAD = 4  # lines at the head of a document in which the day of publication may stand
_LETTER = regex.compile(r"\p{L}")


T = TypeVar("T")


class Page:
    """A document: its figures in order, and what was read around them."""

    def __init__(self, tokens: Tokens, mentions: tuple[Mention, ...]) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.lines: tuple[Line, ...] = tokens.lines
        self.mentions = Along(mentions)
        self.citations = Along(mention for mention in mentions if isinstance(mention.value, Citation))
        self._line_starts = [line.span.start for line in self.lines]
        self._hits: dict[int, Hits] = {}
        self._heads: dict[int, tuple[grids.Row, ...]] = {}
        self._rows: dict[int, grids.Row] = {}
        self._names: dict[int, Sequence[int]] = {}
        self._made: dict[Callable[[Page], object], object] = {}

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The amounts of the article, in order."""
        amounts = [one for one in self.mentions if isinstance(one.value, Amount) and not self.is_aside(one.span)]
        edges = [Span(0, 0), *(mention.span for mention in amounts), Span(len(self.text), len(self.text))]
        return tuple(self._figure(n, one, edges[n].end, edges[n + 2].start) for n, one in enumerate(amounts))

    @cached_property
    def pointers(self) -> Pointers:
        """The words that point to places."""
        return Pointers(self.cues)

    @cached_property
    def low(self) -> str:
        """The text in lower case."""
        return lower(self.text)

    @cached_property
    def cues(self) -> Cues:
        """Where words stand that patterns need."""
        return Cues(self.text, self.low.replace("\n", " ").replace("\t", " "))

    @cached_property
    def asides(self) -> tuple[Span, ...]:
        """What the page adds to the article."""
        return tuple(furniture(self.text, self.lines))

    def is_aside(self, span: Span) -> bool:
        """Whether a stretch belongs to the page and not to the article."""
        number = bisect_right(self._aside_starts, span.start) - 1
        return number >= 0 and span in self.asides[number]

    @cached_property
    def _aside_starts(self) -> list[int]:
        return [aside.start for aside in self.asides]

    @cached_property
    def periods(self) -> Along[Mention]:
        """All periods."""
        return Along(mention for mention in self.mentions if isinstance(mention.value, Period))

    @cached_property
    def times(self) -> Along[Time]:
        """The periods that can be a figure's: neither compared with, nor the day of a decree or of publication."""
        decreed = {one.value.issued_stated for one in self.citations if isinstance(one.value, Citation)}
        named = ((one, one.value) for one in self.mentions if isinstance(one.value, Period))
        return Along(
            Time(one.span, period)
            for one, period in named
            if not (is_compared(self.text, one) or self._is_stamp(one.span, period, decreed))
        )

    @cached_property
    def one_year_from(self) -> int:
        """The number of the first period from which on all are of the same year."""
        years = [(time.period.start.year, time.period.end.year) for time in self.times]
        return next((number for number in range(len(years) - 1, 0, -1) if years[number - 1] != years[-1]), 0)

    def _is_stamp(self, span: Span, period: Period, decreed: set[date | None]) -> bool:
        """Whether a day is that of a decree or of publication."""
        masthead = period.start == self.tokens.document.published and self.line_at(span.start) < MASTHEAD
        return period.start == period.end and (masthead or period.start in decreed)

    @cached_property
    def sites(self) -> Along[Site]:
        """The places that figures can be about: neither page furniture nor where a meeting on a region was held."""
        named = ((one.span, one.value) for one in self.mentions if isinstance(one.value, Place))
        return Along(
            Site(span, place)
            for span, place in named
            if place.level != "commune" and not self.is_aside(span) and not self._is_elsewhere(span)
        )

    def _is_elsewhere(self, span: Span) -> bool:
        if self.line_at(span.start) in self._weather or is_visited(self.text, span):
            return True
        return is_venue(self.text, span) and self._speaks_of_nation

    @cached_property
    def _weather(self) -> frozenset[int]:
        """The lines that tell the weather of places."""
        found = [(self.line_at(sign.start()), sign.end()) for sign in WEATHER.finditer(self.text)]
        return frozenset(line for line, end in found if end <= self.lines[line].span.end)

    @cached_property
    def _speaks_of_nation(self) -> bool:
        """Whether the text speaks of a region or the country."""
        return bool(NATION_CUED.search(self.cues, 0, len(self.text)))

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
        place = index, mention, amount, number, sentence, clause, before, after, depth, over, span.start, span.end
        unit = amount.kind, amount.unit
        return Figure(*place, measure(*unit), counts_people(*unit))

    def _is_base(self, mention: Mention, reached: int, line: int) -> bool:
        """Whether nothing but a stroke parts an amount from the one before: 751/1.215 học viên, 15 tỷ/79 tỷ đồng."""
        start = max(reached, self.lines[line].span.start)
        return start == reached and self.text[start : mention.span.start].strip() == "/"

    def _clause(self, sentence: Span, span: Span) -> tuple[int, Span]:
        """How many brackets are open around a figure, and its clause: between semicolons or in its brackets."""
        starts = [sentence.start]
        for place in self._cuts_in(sentence.start, span.start):
            sign = self.text[place]
            if sign == "(":
                starts.append(place + 1)
            elif sign == ";":
                starts[-1] = place + 1
            elif len(starts) > 1:
                starts.pop()
        depth, end = 0, sentence.end
        for place in self._cuts_in(span.end, sentence.end):
            sign = self.text[place]
            if sign != "(" and not depth:
                end = place
                break
            depth += {"(": 1, ")": -1, ";": 0}[sign]
        return len(starts) - 1, Span(starts[-1], max(end, span.end))

    def _cuts_in(self, start: int, end: int) -> Sequence[int]:
        """The signs of a stretch that cut clauses."""
        first = bisect_left(self._cuts, start)
        return self._cuts[first : bisect_left(self._cuts, end, first)]

    @cached_property
    def _cuts(self) -> list[int]:
        return [sign.start() for sign in _CUT.finditer(self.text)]

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
            self._hits[id(vocabulary)] = vocabulary.hits(self.text, self.low)
        return self._hits[id(vocabulary)]

    def number_of(self, site: Site) -> int:
        """Which of the places one is."""
        return bisect_left(self.sites.starts, site.span.start)

    def first_from(self, place: int) -> int:
        """The index of the first figure from a place on."""
        return bisect_left(self._starts, place)

    def between(self, start: int, end: int) -> list[Figure]:
        """The figures in a stretch."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        return [figure for figure in self.figures[first:last] if figure.end <= end] if first < last else []

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
            of_table = above is not None and self.lines[above].kind == "row"  # no bullet is a part of its last row
            leads.append(above if line.kind in ("bullet", "row") and not of_table else None)
        return leads

    def cells(self, figure: Figure) -> tuple[Span, ...]:
        """For a figure in a row of a table: the cell that names its row and what stands over its column."""
        row = self._row(figure.line) if self.lines[figure.line].kind == "row" else ()
        if not row:
            return ()
        column = bisect_right(row, figure.start, key=lambda cell: cell.end)
        label = next((row[number] for number in self._labels(figure.line) if number < column), row[0])
        return (label, *grids.over(self.text, self.heads(figure), column)) if column else (label,)

    def _labels(self, number: int) -> Sequence[int]:
        """Which cells may name a row: the first that has a letter, else the first that is not empty."""
        if number not in self._names:
            row = self._row(number)
            named = (at for at, cell in enumerate(row) if _LETTER.search(self.text, cell.start, cell.end))
            filled = (at for at, cell in enumerate(row) if cell.of(self.text).strip())
            self._names[number] = (*islice(named, 1), *islice(filled, 1))
        return self._names[number]

    def top(self, figure: Figure) -> int:
        """The first line of the table that a figure stands in."""
        lead = self.lead_in(figure.line)
        return 0 if lead is None else lead + 1

    def heads(self, figure: Figure) -> tuple[grids.Row, ...]:
        """The rows on top of the table that a figure stands in, which say what its columns are."""
        first = self.top(figure)
        if first not in self._heads:
            below = takewhile(lambda number: self.lines[number].kind == "row", range(first, len(self.lines)))
            rows = [self._row(number) for number in below]
            self._heads[first] = tuple(rows[: grids.heads(self.text, rows)])
        return self._heads[first][: figure.line - first]

    def _row(self, number: int) -> grids.Row:
        if number not in self._rows:
            self._rows[number] = grids.cells(self.text, self.lines[number].span)
        return self._rows[number]

    def once(self, make: Callable[[Page], T]) -> T:
        """What a function makes of the document, made once."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])
