"""What was read in a document, as the checks see it: its figures in order, its citations, its years.

What is decided here, once for all checks: which figures are of one kind (the same currency, the same counted noun,
people whatever they are called), and which are levels that can be added.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

import regex

from solieu.audit.bullets import blocks
from solieu.audit.figures import Figure, head, rate
from solieu.audit.texts import BRACKET, Text, runs
from solieu.model import Amount, Citation, Period
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.audit.bullets import Block
    from solieu.model import Fact, Mention, Tokens
    from solieu.spans import Span

CITED = 60  # characters behind a citation in which its day stands
AROUND = 200  # figures before or behind one that may be of the same matter
NEARBY = 10_000  # characters: the text of a long article; a report tells a figure again within as much

# What stands before a figure is matched from its start back (REVERSE).
_FRACTION = lazy(r"(?:\d|đồng|tỷ|tỉ|triệu|USD|%|\bđ)\s*/\s*$", regex.REVERSE)
_MOVED = lazy(
    r"\b(?:tăng|giảm|vượt|hụt|chênh(?:\s+lệch)?)(?:\s+(?:thêm|hơn|gần|khoảng|trên|được))*\s*$",
    regex.IGNORECASE | regex.REVERSE,
)
# One of these is the last word that _MOVED matches.
_MOVES = ("tăng", "giảm", "thêm", "vượt", "hụt", "chênh", "lệch", "hơn", "gần", "khoảng", "trên", "được")
_MORE = lazy(r"\bthêm\s*$", regex.IGNORECASE | regex.REVERSE)
_THAN = lazy(r"[\d.,]+(?:\s+\p{L}+){1,5}\s+so\s+với\b", regex.IGNORECASE)
_FROM = lazy(r"\btừ\s+(?:mức\s+)?$", regex.IGNORECASE | regex.REVERSE)


class Readings(Text):
    """The figures and citations of a document in the order of the text."""

    def __init__(self, tokens: Tokens, mentions: tuple[Mention, ...], facts: tuple[Fact, ...]) -> None:
        super().__init__(tokens)
        self.mentions = mentions
        self.published = tokens.document.published
        self._facts = {(fact.amount.span.start, fact.amount.span.end): fact for fact in facts}
        self.figures = self._figures()
        self.levels = [figure for figure in self.figures if figure.adds]
        self.percents = [figure for figure in self.figures if figure.kind == "percent"]
        self.rates = [figure for figure in self.figures if figure.per]
        self._starts = [figure.start for figure in self.figures]

    def _figures(self) -> tuple[Figure, ...]:
        """All amounts; no two of them share a character."""
        amounts = [(item, item.value) for item in self.mentions if isinstance(item.value, Amount)]
        return tuple([self._figure(number, *pair) for number, pair in enumerate(amounts)])

    @cached_property
    def listed(self) -> tuple[Figure, ...]:
        """The counts of things that may be listed one by one."""
        return tuple([figure for figure in self.figures if figure.listed])

    @cached_property
    def told(self) -> dict[int, list[Figure]]:
        """The figures of each sentence that has some, by its number."""
        told: dict[int, list[Figure]] = {}
        for figure in self.figures:
            if figure.end <= self.sentences[figure.sentence].end:
                told.setdefault(figure.sentence, []).append(figure)
        return told

    @cached_property
    def addends(self) -> dict[int, list[Figure]]:
        """Those that can be added and are not below a fraction line, where a sentence has several."""
        found = {sentence: [one for one in told if one.adds and not one.over] for sentence, told in self.told.items()}
        return {sentence: addends for sentence, addends in found.items() if len(addends) > 1}

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The lists."""
        return tuple(blocks(self))

    @cached_property
    def tables(self) -> tuple[list[int], ...]:
        """The rows that stand together, by their numbers."""
        return tuple(runs(self.rows))

    @cached_property
    def citations(self) -> tuple[tuple[Mention, Citation], ...]:
        """All citations, each with the mention it was read in."""
        return tuple((item, item.value) for item in self.mentions if isinstance(item.value, Citation))

    @cached_property
    def periods(self) -> dict[tuple[int, int], Mention]:
        """All periods, by where they start and end."""
        periods = (item for item in reversed(self.mentions) if item.kind == "period")
        return {(item.span.start, item.span.end): item for item in periods}

    @cached_property
    def _places(self) -> list[int]:
        """Where places are named."""
        return [item.span.start for item in self.mentions if item.kind == "place"]

    def names_place(self, start: int, end: int) -> bool:
        """Whether a place is named between `start` and `end`."""
        return bisect_left(self._places, start) < bisect_left(self._places, end)

    @cached_property
    def _told(self) -> tuple[tuple[Span, Period], ...]:
        """The periods, the days beside citations aside."""
        periods = ((item.span, item.value) for item in self.mentions if isinstance(item.value, Period))
        return tuple(one for one in periods if one[1].start != one[1].end or not self.cited_at(one[0].start))

    @cached_property
    def years(self) -> frozenset[int]:
        """The years that the text tells of, and that of its publication."""
        own = {self.published.year} if self.published else set()
        return frozenset(own | {day.year for _, period in self._told for day in (period.start, period.end)})

    def years_in(self, stretch: Span) -> frozenset[int]:
        """The years that a stretch of the text tells of."""
        told = [period for span, period in self._told if span in stretch]
        return frozenset(day.year for period in told for day in (period.start, period.end))

    def cited_at(self, place: int) -> bool:
        """Whether a date that starts there belongs to the citation just before it."""
        starts, ends = self._cited
        last = bisect_right(starts, place) - 1
        return last >= 0 and place - ends[last] < CITED

    @cached_property
    def _cited(self) -> tuple[list[int], list[int]]:
        """Where citations start, and how far those up to each reach."""
        spans = [mention.span for mention, _ in self.citations]
        return [span.start for span in spans], list(accumulate((span.end for span in spans), max))

    def _figure(self, number: int, mention: Mention, amount: Amount) -> Figure:
        start, end = mention.span.start, mention.span.end
        line = bisect_right(self._line_starts, start) - 1
        fact, per = self._facts.get((start, end)), rate(amount.kind, amount.unit, amount.per)
        ahead = self.text[max(0, start - 25) : start].rstrip()
        moved = self._moved(amount, start, ahead)
        return Figure(
            mention,
            amount,
            amount.kind,
            start,
            end,
            number,
            line=line,
            sentence=bisect_right(self._sentence_starts, start) - 1,
            depth=self.depth(self._line_starts[line], start),
            noun=head(amount.unit),
            per=per,
            over=ahead.endswith("/") and bool(_FRACTION.match(self.text, max(0, start - 12), start)),
            moved=moved,
            planned=fact is not None and fact.status != "actual",
            adds=amount.kind != "percent" and per is None and not moved and amount.low > 0,
        )

    def _moved(self, amount: Amount, start: int, ahead: str) -> bool:
        """Whether an amount is that of a rise or fall: behind `giảm từ` it is the level before one."""
        said = amount.change is not None
        if not said and ahead.lower().endswith(_MOVES):
            said = bool(_MOVED.match(self.text, max(0, start - 25), start)) or self._added(start)
        return said and not _FROM.match(self.text, max(0, start - 15), start)

    def _added(self, start: int) -> bool:
        """Whether an amount is more than before: `thêm 51 sản phẩm so với năm trước`."""
        return bool(_MORE.match(self.text, max(0, start - 25), start) and _THAN.match(self.text, start))

    def bracket_end(self, figure: Figure, end: int) -> int:
        """Where the bracket that a figure stands in closes, if before `end`; where the figure does without one."""
        depth = min(1, figure.depth)
        for match in BRACKET.finditer(self.text, figure.end, end) if depth else ():
            depth += 1 if match.group() == "(" else -1
            if not depth:
                return int(match.start())
        return end if depth else figure.end

    def sentence(self, figure: Figure) -> Span:
        """The sentence a figure stands in."""
        return self.sentences[figure.sentence]

    def between(self, start: int, end: int) -> tuple[Figure, ...]:
        """The figures from `start` to `end`."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        if first < last and self.figures[last - 1].end > end:
            last -= 1
        return self.figures[first:last]

    def inside(self, span: Span) -> tuple[Figure, ...]:
        """The figures of a stretch of text."""
        return self.between(span.start, span.end)

    def around(self, figure: Figure, sentences: int) -> tuple[Figure, ...]:
        """The figures at most so many sentences before or behind one, as far as they may be of the same matter."""
        first = self.sentences[max(0, figure.sentence - sentences)].start
        last = self.sentences[min(len(self.sentences) - 1, figure.sentence + sentences)].end
        near = self.figures[max(0, figure.number - AROUND) : figure.number + AROUND + 1]
        return self.between(max(first, near[0].start), min(last, near[-1].end))

    def levels_near(self, figure: Figure) -> list[Figure]:
        """The levels that a text of usual length tells besides one: so many characters before or behind it."""
        return [one for one in self.between(figure.start - NEARBY, figure.end + NEARBY) if one.adds]

    def previous(self, figure: Figure) -> Figure | None:
        """The figure before one, whatever it measures."""
        return self.figures[figure.number - 1] if figure.number else None

    def next(self, figure: Figure) -> Figure | None:
        """The figure behind one, whatever it measures."""
        return self.figures[figure.number + 1] if figure.number + 1 < len(self.figures) else None

    def fact(self, figure: Figure) -> Fact | None:
        """What the linker made of a figure."""
        return self._facts.get((figure.start, figure.end))

    def in_title(self, figure: Figure) -> bool:
        """Whether a figure stands in one of the short lines before the first that is running text."""
        return self.lines[figure.line].kind == "heading" and figure.line < self._body

    @cached_property
    def _body(self) -> int:
        """The first line that is running text."""
        return next((number for number, line in enumerate(self.lines) if line.kind == "text"), 0)
