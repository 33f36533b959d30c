"""A document as the linker sees it: figures in their surroundings, and the units of thought around each.

The units, from near to far: the *stretch* of a figure (from the figure before it to the next sign), its *clause* (cut
at semicolons and brackets), its *sentence*, the sentences before it in its paragraph, the *lead-in* of a bullet, the
head of a table's column and its caption, the *heading*, the document. What stands below `Tin liên quan` and its like
belongs to the page and not to the article: figures there are no facts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from solieu.link.along import Along, Site, Time
from solieu.link.asides import (
    NATION_CUED,
    OF_VENUE,
    WEATHER,
    furniture,
    is_called,
    is_compared,
    is_fair,
    is_for_work,
    is_venue,
    is_visited,
    names_fair,
)
from solieu.link.cues import Cues
from solieu.link.figures import Sentence
from solieu.link.lead_ins import lead_ins
from solieu.link.letters import encoded
from solieu.link.phrases import Hits, lower
from solieu.link.pointers import Pointers
from solieu.link.surroundings import CUT, figures
from solieu.link.tables import Tables
from solieu.model import Amount, Citation, Entity, Period, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from solieu.link.figures import Figure
    from solieu.link.phrases import Vocabulary
    from solieu.model import Line, Mention, Tokens
    from solieu.spans import Span

MASTHEAD = 4  # lines at the head of a document in which the day of publication may stand
CAPTIONS = 4  # lines above a list or table that may say what it tells: its title, its unit, a first line of it
DEEPEST = 8  # lists within lists
IN_ONE_BREATH = 80  # characters between a commune and its district

T = TypeVar("T")
V = TypeVar("V")


class Page:
    """A document: its figures in order, and what was read around them."""

    def __init__(self, tokens: Tokens, mentions: tuple[Mention, ...]) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.low = lower(self.text)
        self._letters = encoded(self.low)
        self.cues = Cues(self.text, self._letters)
        self.lines: tuple[Line, ...] = tokens.lines
        self._line_starts = [line.span.start for line in self.lines]
        self._sentences = tokens.sentences
        self._sentence_ends = [sentence.end for sentence in self._sentences]
        self._by_type: dict[type, list[tuple[Mention, Any]]] = defaultdict(list)
        for mention in mentions:
            self._by_type[type(mention.value)].append((mention, mention.value))
        self.citations = Along(mention for mention, _ in self._named(Citation))
        self.organisations = Along(one for one, entity in self._named(Entity) if entity.kind == "organisation")
        self.persons = Along(one for one, entity in self._named(Entity) if entity.kind == "person")
        self.asides = tuple(furniture(self.text, self.lines))
        self._aside_starts = [aside.start for aside in self.asides]
        self._hits: dict[int, Hits] = {}
        self._made: dict[Callable[[Page], object], Any] = {}
        self._known: dict[Callable[..., object], dict[Any, Any]] = defaultdict(dict)
        self.tables = Tables(self.text, self.lines)
        self.times = self._find_times()
        self._places = self._find_places()  # figures are about none of the page's own, nor where a meeting was held
        self.sites = Along(site for site in self._places if not (self.is_aside(site.span) or self._is_elsewhere(site)))
        self.figures = tuple(figures(self, [one for one in self._named(Amount) if not self.is_aside(one[0].span)]))
        self._starts = [figure.start for figure in self.figures]

    def _named(self, kind: type[V]) -> list[tuple[Mention, V]]:
        """The mentions of a kind of value."""
        return self._by_type[kind]

    def is_aside(self, span: Span) -> bool:
        """Whether a stretch belongs to the page and not to the article."""
        number = bisect_right(self._aside_starts, span.start) - 1
        return number >= 0 and span in self.asides[number]

    @cached_property
    def pointers(self) -> Pointers:
        """The words that point to places."""
        return Pointers(self.cues)

    @cached_property
    def periods(self) -> Along[Mention]:
        """All periods."""
        return Along(mention for mention, _ in self._named(Period))

    def _find_times(self) -> Along[Time]:
        """The periods that can be a figure's: not compared with, of a plan's name, a decree's or the page's day."""
        decreed = {citation.issued_stated for _, citation in self._named(Citation)}
        return Along(
            Time(one.span, period)
            for one, period in self._named(Period)
            if not (is_compared(self.text, one) or is_called(self.text, one))
            and not self._is_stamp(one.span, period, decreed)
        )

    def _is_stamp(self, span: Span, period: Period, decreed: set[date | None]) -> bool:
        """Whether a day is that of a decree or of publication."""
        if period.start != period.end:
            return False
        published = period.start == self.tokens.document.published
        return (published and self.line_at(span.start) < MASTHEAD) or period.start in decreed

    @cached_property
    def fairs(self) -> Along[Site]:
        """The places where fairs were held."""
        return Along(site for site in self._places if is_fair(self.cues, site.span))

    def _find_places(self) -> Along[Site]:
        """All places, communes as the district that they stand for, which the text names too."""
        named = self._named(Place)
        districts = {place.id: place for _, place in named if place.level == "district"}
        told: list[Site] = []
        following: Site | None = None
        for one, place in reversed(named):
            if place.level != "commune":
                following = Site(one.span, place)
                told.append(following)
                continue
            district = districts.get(place.parent_id or "")
            if district and not (following and _in_one_breath(one.span, district, following)):
                told.append(Site(one.span, district))
        return Along(reversed(told))

    def _is_elsewhere(self, site: Site) -> bool:
        span = site.span
        if site.place.level == "province" and is_for_work(self, span):
            return True
        if (self._weather and self.line_at(span.start) in self._weather) or is_visited(self, span):
            return True
        return self._speaks_of_nation and (is_venue(self.text, span) or self._is_of_venue(span))

    def _is_of_venue(self, span: Span) -> bool:
        """Whether a place only says of what is one that something was held in: tại TP. Vinh (Nghệ An)."""
        before = next(self._places.before(span.start), None)
        if before is None or not OF_VENUE.fullmatch(self.text, before.span.end, span.start):
            return False
        return is_venue(self.text, before.span)

    @cached_property
    def _weather(self) -> frozenset[int]:
        """The lines that tell the weather of places."""
        signs = WEATHER.finditer(self.text) if "°" in self.text else ()
        found = [(self.line_at(sign.start()), sign.end()) for sign in signs]
        return frozenset(line for line, end in found if end <= self.lines[line].span.end)

    @cached_property
    def _speaks_of_nation(self) -> bool:
        """Whether the text speaks of a region or the country, and not only of a fair that is called by it."""
        told = NATION_CUED.all_in(self.cues, 0, len(self.text))
        return any(not names_fair(self.cues, match.start()) for match in told)

    def sentence(self, place: int, first: int) -> Sentence:
        """The sentence of the figure that begins at a place, whose index is given: the first one in it."""
        number = self.line_at(place)
        span = self.sentence_at(place)
        start, end = span.start, span.end
        cuts = [sign.start() for sign in CUT.finditer(self.text, start, end)]
        if self.lines[number].cells:
            cuts = [place for place in cuts if self.text[place] != ";"]  # it divides cells
        line = number, self.lines[number].kind, self._lead_ins[number]
        inside = cuts, self.times.inside(start, end), self.sites.inside(start, end)
        return Sentence(span, start, end, *line, first, first, *inside)

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds a place, or the next in its line."""
        return self._sentences[bisect_right(self._sentence_ends, place)]

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
        hits = self._hits.get(id(vocabulary))
        if hits is None:
            hits = self._hits[id(vocabulary)] = Hits(vocabulary, self.text, self.low, self._letters)
        return hits

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

    def within(self, sentence: Sentence) -> list[Figure]:
        """The figures of a sentence."""
        return [other for other in self.figures[sentence.first : sentence.beyond] if other.end <= sentence.end]

    def earlier(self, figure: Figure) -> list[Figure]:
        """The figures before one in its sentence."""
        return [other for other in self.figures[figure.sentence.first : figure.index] if other.end <= figure.start]

    def later(self, figure: Figure) -> list[Figure]:
        """The figures behind one in its sentence."""
        others = self.figures[figure.index + 1 : figure.sentence.beyond]
        return [other for other in others if other.start >= figure.end and other.end <= figure.sentence.end]

    @cached_property
    def _lead_ins(self) -> Sequence[int | None]:
        return lead_ins(self.text, self.lines)

    def leads(self, figure: Figure) -> Iterator[Span]:
        """The line that leads to the bullet or row of a figure, the one that leads to that, and so on."""
        lead, deep = figure.sentence.lead, 0
        while lead is not None and deep < DEEPEST:
            yield self.lines[lead].span
            lead, deep = self._lead_ins[lead], deep + 1

    def captions(self, figure: Figure) -> Iterator[Span]:
        """The lines that lead to the bullet or row of a figure, and the headings right above: the nearest first."""
        leads = [*self.leads(figure)]
        yield from leads
        above = self.line_at(leads[-1].start) if leads else 0
        for number in range(above - 1, max(-1, above - CAPTIONS), -1):
            if self.lines[number].kind != "heading":
                break
            yield self.lines[number].span

    def cells(self, figure: Figure) -> tuple[Span, ...]:
        """For a figure in a row of a table: the cell that names its row and what stands over its column."""
        return self.tables.cells(figure) if figure.sentence.kind == "row" else ()

    def once(self, make: Callable[[Page], T]) -> T:
        """What a function makes of the document, made once."""
        if make in self._made:
            made: T = self._made[make]
            return made
        made = self._made[make] = make(self)
        return made

    def known(self, tell: Callable[..., T]) -> dict[Any, T]:
        """What a function has told of parts of the document: it fills this in itself, as it is asked."""
        return self._known[tell]


def _in_one_breath(commune: Span, district: Place, following: Site) -> bool:
    """Whether a commune is told with its district: xã An Ninh Đông, xã An Ninh Tây (huyện Tuy An)."""
    return following.place.id == district.id and following.span.start - commune.end < IN_ONE_BREATH
