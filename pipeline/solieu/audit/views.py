"""A document as the checks see it: its figures in order, each with the line, sentence and brackets it stands in.

What is decided here, once for all checks: which figures are of one kind (the same currency, the same counted noun,
people whatever they are called), which are levels that can be added, whose money a figure is by the words of its own
clause. What the figures add up to is left to the checks.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import regex

from solieu.audit.intervals import stands_for
from solieu.model import Amount, Citation

if TYPE_CHECKING:
    from solieu.audit.intervals import Interval
    from solieu.model import Fact, Line, Mention, Tokens
    from solieu.spans import Span

CLAUSE = 90  # characters before a figure in which its own words may stand
PEOPLE = tuple(
    f"{noun} "
    for noun in (
        *("người", "lao động", "học viên", "nông dân", "hội viên", "đoàn viên", "học sinh", "em", "nhân khẩu"),
        *("thanh niên", "phụ nữ", "nữ", "nam", "đại biểu", "cán bộ"),
    )
)
COMPLEMENTS = ({"national", "local"}, {"national", "private"}, {"local", "private"}, {"male", "female"})

_FRACTION = regex.compile(r"\d\s*/\s*$")
_BRACKET = regex.compile(r"[()]")
_CLAUSE_END = regex.compile(r";|\.\s")
_WORDS = regex.compile(r"[^,;:.()\d\n]*")
_MOVED = regex.compile(
    r"\b(?:tăng|giảm|thêm|vượt|hụt|chênh(?:\s+lệch)?)(?:\s+(?:thêm|hơn|gần|khoảng|trên|được))*\s*$", regex.IGNORECASE
)
_LABELS = {
    "national": r"qu[ốô]c\s*gia | trung\s*ương | KCQG | (?-i:\bT[WƯ]\b)",
    "local": r"""địa\s*phương | KCĐP
        | (?:ngân\s+sách|nguồn|vốn|quỹ|cấp|của) \s+ (?:vốn\s+)? (?:tỉnh|huyện|thành\s+phố|thị\s+xã|xã)\b""",
    "private": r"""đối\s*ứng | thụ\s+hưởng | đóng\s+góp | xã\s+hội\s+ho[áà]|xã\s+hội\s+h[óò]a | tự\s+có
        | nhân\s+dân | người\s+dân | doanh\s+nghiệp""",
    "male": r"\bnam(?:\s+giới)?\b(?!\s+(?-i:\p{Lu}))",
    "female": r"\b(?:phụ\s+)?nữ\b",
}
_PATTERNS = {label: regex.compile(words, regex.VERBOSE | regex.IGNORECASE) for label, words in _LABELS.items()}


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount and where it stands: numbers of its line and sentence, and how many brackets are open around it.

    `over`: below a fraction line; `moved`: it says by how much something rose or fell.
    """

    mention: Mention
    amount: Amount
    line: int
    sentence: int
    depth: int
    stretch: Interval
    over: bool
    moved: bool

    @property
    def start(self) -> int:
        """Where it starts."""
        return self.mention.span.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.mention.span.end

    @property
    def noun(self) -> tuple[str, ...]:
        """The first two syllables of what is counted."""
        return tuple(self.amount.unit.partition("/")[0].replace(",", " ").split()[:2])

    @property
    def per(self) -> str | None:
        """What it is a rate of, also where that was read as part of the counted noun (người/lớp)."""
        return self.amount.per or self.amount.unit.partition("/")[2] or None

    @property
    def unit(self) -> str:
        """The unit to say behind a computed value: none for a count, whose noun the parts already say."""
        return "" if self.amount.kind == "count" else self.amount.unit

    @property
    def adds(self) -> bool:
        """Whether it can be part of a sum: a plain level, neither a rate nor a change nor a percentage."""
        return self.amount.kind != "percent" and self.per is None and not self.moved and self.amount.low > 0

    @property
    def of_people(self) -> bool:
        """Whether it counts people, whatever they are called."""
        return self.amount.kind == "count" and f"{self.amount.unit.partition('/')[0]} ".startswith(PEOPLE)

    def counts(self, thing: str) -> bool:
        """Whether it is a count of `thing`."""
        return self.amount.kind == "count" and self.adds and f"{self.amount.unit} ".startswith(f"{thing} ")

    def like(self, other: Figure) -> bool:
        """Whether the two measure the same thing, as far as their units say."""
        if self.amount.kind != other.amount.kind:
            return False
        if self.amount.kind != "count":
            return self.amount.unit == other.amount.unit
        shared = min(len(self.noun), len(other.noun))
        return self.noun[:shared] == other.noun[:shared] or (self.of_people and other.of_people)


class View:
    """One document: its figures and citations in the order of the text, and the words around them."""

    def __init__(self, tokens: Tokens, mentions: tuple[Mention, ...], facts: tuple[Fact, ...]) -> None:
        self.text = tokens.text
        self.lines: tuple[Line, ...] = tokens.lines
        self.sentences = tokens.sentences
        self._line_starts = [line.span.start for line in tokens.lines]
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self._mentions = mentions
        self._facts = {fact.amount.span: fact for fact in facts}
        self._labels: dict[int, str | None] = {}

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """All amounts."""
        return tuple(self._figure(item, item.value) for item in self._mentions if isinstance(item.value, Amount))

    @cached_property
    def levels(self) -> tuple[Figure, ...]:
        """The amounts that can be added."""
        return tuple(figure for figure in self.figures if figure.adds)

    @cached_property
    def citations(self) -> tuple[tuple[Mention, Citation], ...]:
        """All citations, each with the mention it was read in."""
        return tuple((item, item.value) for item in self._mentions if isinstance(item.value, Citation))

    @cached_property
    def _starts(self) -> list[int]:
        return [figure.start for figure in self.figures]

    def _figure(self, mention: Mention, amount: Amount) -> Figure:
        start = mention.span.start
        line = bisect_right(self._line_starts, start) - 1
        return Figure(
            mention,
            amount,
            line=line,
            sentence=bisect_right(self._sentence_starts, start) - 1,
            depth=self._depth(self.lines[line].span.start, start),
            stretch=stands_for(amount),
            over=bool(_FRACTION.search(self.text, max(0, start - 12), start)),
            moved=amount.change is not None or bool(_MOVED.search(self.text, max(0, start - 25), start)),
        )

    def _depth(self, start: int, end: int) -> int:
        """How many brackets that open behind `start` are open at `end`."""
        depth = 0
        for match in _BRACKET.finditer(self.text, start, end):
            depth = depth + 1 if match.group() == "(" else max(0, depth - 1)
        return depth

    def sentence(self, figure: Figure) -> Span:
        """The sentence a figure stands in."""
        return self.sentences[figure.sentence]

    def between(self, start: int, end: int) -> tuple[Figure, ...]:
        """The figures from `start` to `end`."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return tuple(figure for figure in self.figures[first:last] if figure.end <= end)

    def inside(self, span: Span) -> tuple[Figure, ...]:
        """The figures of a stretch of text."""
        return self.between(span.start, span.end)

    def around(self, figure: Figure, sentences: int) -> tuple[Figure, ...]:
        """The figures at most so many sentences before or behind one."""
        first = self.sentences[max(0, figure.sentence - sentences)].start
        last = self.sentences[min(len(self.sentences) - 1, figure.sentence + sentences)].end
        return self.between(first, last)

    def previous(self, figure: Figure) -> Figure | None:
        """The figure before one, whatever it measures."""
        index = bisect_left(self._starts, figure.start)
        return self.figures[index - 1] if index else None

    def before(self, figure: Figure) -> str:
        """The words of a figure's own clause before it."""
        start = max(self.sentence(figure).start, figure.start - CLAUSE)
        like = [other.end for other in self.between(start, figure.start) if other.like(figure)]
        words = self.text[max(start, *like, 0) : figure.start]
        return str(_CLAUSE_END.split(words)[-1])

    def after(self, figure: Figure) -> str:
        """The words behind a figure, to the next sign or number."""
        match = _WORDS.match(self.text, figure.end)
        return str(match.group()) if match else ""

    def label(self, figure: Figure) -> str | None:
        """Whose money or which half a figure is (see `COMPLEMENTS`), by the nearest words of its clause."""
        if figure.start not in self._labels:
            self._labels[figure.start] = self._label(figure)
        return self._labels[figure.start]

    def _label(self, figure: Figure) -> str | None:
        before = self.before(figure)
        nearest = (before.rpartition(",")[2], self.after(figure), before)
        return next((label for words in nearest if (label := _one_label(words))), None) or self._source(figure)

    def _source(self, figure: Figure) -> str | None:
        """Whose money the fact says it is, if that was read in the figure's own clause."""
        fact = self._facts.get(figure.mention.span)
        reason = fact.because.get("source") if fact else None
        own = fact is not None and reason is not None and reason.unit == "clause" and fact.source != "total"
        return fact.source if fact and own else None


def _one_label(words: str) -> str | None:
    """The one label whose words stand there; None where there are none or several."""
    labels = [label for label, pattern in _PATTERNS.items() if pattern.search(words)]
    return labels[0] if len(labels) == 1 else None
