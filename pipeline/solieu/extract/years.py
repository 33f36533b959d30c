"""The year that a text leaves out.

Policy: a reader fills in the year under which the sentence stands (`Năm 2016, … 9 tháng đầu năm`), else that of
publication, else one further on in the sentence, else the last one before it, else the latest that the text tells of
(at its beginning it speaks of now); at last the one behind that which it is compared with (so với cùng kỳ năm 2015).
Goals (đến năm 2020), the ends of a range, the days of decrees, the names of laws and when somebody was born say nothing
of when the text is, nor do plans of how late it is. A day of the news (sáng 7/10) is one of the year of publication,
whatever year its sentence is about. Shortly after New Year the last months are those of the year before.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract.cues import matches
from solieu.extract.digits import runs
from solieu.extract.laws import laws
from solieu.extract.units import plain
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from solieu.model import Period, Tokens

_YEAR = lazy(r"(?<!\d)(?:19[4-9]\d|20[0-4]\d)(?!\d|[.,]\d|\s?/\s?[A-ZĐ\d])")
_COMPARED = lazy(  # both are read from the year backwards
    r"(?r)(?: so(?:\s+với)? | bằng | hơn | cùng\s+kỳ ) (?:\s+(?:cùng\s+kỳ|cuối|đầu))* (?:\s+năm)? \s*",
    regex.VERBOSE | regex.IGNORECASE,
)
_OF_PLAN = lazy(
    r"(?r)(?:kế\s+hoạch|dự\s+toán|chỉ\s+tiêu|mục\s+tiêu)\s+(?:(?:được\s+)?giao\s+)?(?:cả\s+|của\s+)?", regex.IGNORECASE
)
_PASSING = lazy(
    r"""(?r)
    (?: trước | đến | tới | giai\s+đoạn | nhiệm\s+kỳ | tầm\s+nhìn )  # a goal, a stage
        (?: \s+(?:cuối|đầu|hết|từ|ngày|tháng\s+\d+) )* (?:\s+năm)? \s*
  | \d{4} \s* (?:[-–—]|đến) \s* (?:năm\s+)?                           # the end of a range
  | [-/][A-ZĐÐ]{2}\S* [\s,(]* (?:ký\s+|ban\s+hành\s+)? (?:ngày\s+)?   # the day of a decree
        [\d/.\s-]* (?:tháng\s+\d+\s+năm\s+)?
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_PASSED = ("rước", "đến", "tới", "đoạn", "ệm", "ầm", "-", "–", "—", "/")  # one of these stands in what is matched
_PLANNED = lazy(
    r"(?r)(?<!\p{L})(?:kế hoạch|dự kiến|phấn đấu|mục tiêu|nhiệm vụ|phương hướng|chỉ tiêu)(?!\p{L})[^.;\n]{0,60}"
)
_DUE = lazy(
    r"(?r)(?<!\p{L})(?:phải|sẽ|kế hoạch|dự kiến|phấn đấu|mục tiêu|yêu cầu)(?!\p{L})[^.;\n]{0,90}\btrước (?:ngày )?"
)
_GOALS = re.compile(r"(?:,?\s[^\W\d]+){0,3}\s(?:sẽ|phấn đấu|dự kiến|đặt mục tiêu)\s")  # năm 2017, tỉnh phấn đấu
_BORN = lazy(  # chị Lan, sinh năm 1978; ông Hùng (SN 1965); but học sinh năm 2015
    r"""(?r)
    (?: (?: (?: [,;(.\n–-] | ^ ) [ ]? (?i:s) | [nN]ăm[ ]s | \p{Lu}\p{Ll}*[ ]\p{Lu}\p{Ll}*[ ]s
          | (?<!\p{L})(?i:ông|bà|anh|chị|em|cháu|cô|chú|bác)[ ](?:\p{Lu}\p{Ll}*[ ])?s )
        inh (?:[ ](?:năm|ngày|tháng))? :? [ ]
      | (?<!\p{L}) (?:SN|sn) [.:]? [ ]? )
    [\d/.-]*
    """,
    regex.VERBOSE,
)
_RANGE = lazy(r"\s*(?:[-–—]|đến)\s*(?:năm\s+)?(?:19|20)\d\d")
_CONTEXT = 60  # characters before a year that show whether it is named in passing
_SOON = 2  # months behind the last of those that the news tells about
AHEAD = 8  # months behind that of publication, beyond which a month is one of the year before


class _Named(NamedTuple):
    """A year that a text is at, and where it says so; `compared`: it is the one behind a year that is compared with."""

    start: int
    year: int
    compared: bool

    def is_planned(self, lowered: str) -> bool:
        """Whether what the text says of it is still to come."""
        planned = _PLANNED.match(lowered, max(0, self.start - _CONTEXT), self.start)
        return planned is not None or _GOALS.match(lowered, self.start + 4) is not None


class _Row:
    """Some of the years that a text is at, in order, to be found by their places."""

    __slots__ = ("_named", "_starts")

    def __init__(self, named: Iterable[_Named]) -> None:
        self._named = tuple(named)
        self._starts = [year.start for year in self._named]

    def before(self, place: int) -> _Named | None:
        """The last that is named before a place."""
        index = bisect_left(self._starts, place)
        return self._named[index - 1] if index else None

    def latest(self, lowered: str) -> int | None:
        """The latest that is not of a plan."""
        return max((named.year for named in self._named if not named.is_planned(lowered)), default=None)

    def around(self, place: int) -> tuple[_Named, ...]:
        """The last before a place and the first from there on, as far as there are any."""
        index = bisect_left(self._starts, place)
        return self._named[max(0, index - 1) : index + 1]


class Years:
    """The years that a text is at, to be asked for one that it leaves out."""

    __slots__ = ("_all", "_compared", "_latest", "_leading", "_lowered", "_sentences", "_starts", "day")

    def __init__(self, tokens: Tokens) -> None:
        self.day: date | None = tokens.document.published
        self._sentences = tokens.sentences
        self._starts = [sentence.start for sentence in self._sentences]
        self._lowered = plain(tokens.text)
        named = tuple(_named(tokens.text))
        self._all = _Row(named)
        self._compared = _Row(year for year in named if year.compared)
        self._leading = _Row(year for year in named if not year.compared)
        self._latest = max((year.year for year in named), default=0)

    def news(self, place: int, month: int) -> int | None:
        """The year of a day in `month` that the text tells about at `place`, that of publication for a goal's day."""
        return self._publication(month, 12 if self._is_due(place) else AHEAD) or self.of(place, month)

    def _is_due(self, place: int) -> bool:
        """Whether something is to be done before the day at a place: phải xong trước ngày 30-11."""
        return _DUE.match(self._lowered, max(0, place - 2 * _CONTEXT), place) is not None

    def of(self, place: int, month: int, *, ahead: int = AHEAD) -> int | None:
        """The year of what ends in `month`, at most `ahead` months behind the publication, read at `place`."""
        sentence = self.sentence(place)
        near = (year for row in (self._leading, self._compared) for year in row.around(place + 1))
        nearest = min(near, key=lambda named: _distance(named, place, sentence), default=None)
        if nearest and _leads(nearest, place, sentence):
            return nearest.year
        further = nearest is not None and nearest.start < sentence.end
        known = self._publication(month, ahead) or (None if further else self._newest(place))
        return known or (nearest.year if nearest else None)

    def _newest(self, place: int) -> int | None:
        """The latest year that the text tells of, where none is named before `place`: it speaks of now there."""
        return None if self._all.before(place) else self._all.latest(self._lowered)

    def spoken_of(self, place: int) -> int | None:
        """The year that the text is at: the one which `the year before` is before."""
        last = self._leading.before(place)
        return last.year if last and last.start >= self.sentence(place).start else self.published

    @property
    def published(self) -> int | None:
        """The year of publication."""
        return self.day.year if self.day else None

    def last(self, year: int) -> int:
        """The last year that the text is at, at least `year`: `nay`, where no day of publication is known."""
        return max(year, self._latest)

    def _publication(self, month: int, ahead: int) -> int | None:
        return self.day.year - (month - self.day.month > ahead) if self.day else None

    def just_over(self, count: int, before: Period | None) -> bool:
        """Whether the text is of soon after the first `count` months of a year, or was at the last of them before."""
        if self.day is None:
            return before is not None and before.end.month == count
        return 0 <= self.day.month - count <= _SOON or (self.day.month == 1 and count + _SOON > 12)

    def compares(self, span: Span) -> bool:
        """Whether the year that is named in `span` is one that is compared with."""
        last = self._compared.before(span.end)
        return last is not None and last.start >= span.start

    def plans(self, span: Span) -> bool:
        """Whether what is named in `span` is when a plan is of: 27% dự toán năm 2024."""
        return _OF_PLAN.match(self._lowered, max(0, span.start - _CONTEXT), span.start) is not None

    def last_before(self, place: int) -> int | None:
        """The year last named before `place`."""
        last = self._all.before(place)
        return last.year if last else None

    def sentence(self, place: int) -> Span:
        """The sentence at `place`."""
        index = bisect_right(self._starts, place) - 1
        return self._sentences[index] if index >= 0 else Span(0, 0)


def is_birth(text: str, place: int) -> bool:
    """Whether what stands at a place is the day or year that somebody was born in."""
    return _BORN.match(text, 0, place) is not None


def _named(text: str) -> Iterator[_Named]:
    lowered, of_laws = plain(text), {law.end() for law in laws(text)}
    for match in matches(_YEAR, text, [start for start, end in runs(lowered) if end - start == 4]):
        start, begin = match.start(), max(0, match.start() - _CONTEXT)
        if _COMPARED.match(text, begin, start):
            yield _Named(start, int(match.group()) + 1, compared=True)
        elif match.end() not in of_laws and not (
            _passes(lowered, text, begin, start) or _RANGE.match(text, match.end()) or is_birth(text, start)
        ):
            yield _Named(start, int(match.group()), compared=False)


def _passes(lowered: str, text: str, begin: int, start: int) -> bool:
    """Whether a year is named in passing."""
    return any(map(lowered[begin:start].__contains__, _PASSED)) and _PASSING.match(text, begin, start) is not None


def _distance(named: _Named, place: int, sentence: Span) -> tuple[bool, bool, bool, int]:
    """How far a year is from a reader's mind at `place`."""
    inside = sentence.start <= named.start < sentence.end
    return named.compared, not inside, named.start > place, abs(named.start - place)


def _leads(named: _Named, place: int, sentence: Span) -> bool:
    """Whether the sentence stands under that year."""
    return not named.compared and sentence.start <= named.start < place
