"""Numerals: numbers as they stand in a text, with their scale, range and bound, before anyone asks what they count.

A numeral covers digits or number words, the scale words behind them (1 tỷ 371 triệu, 1,2 nghìn tỷ), the other end of a
range (2,5 đến 3,0; a scale or unit named once serves both ends) and the bound words before it (gần, trên, khoảng).
Where two numbers share the unit that stands behind the second (751/1.215 học viên, từ 3 lên 5 triệu đồng), each is a
numeral of its own, and the first knows where its unit stands.
Number words are numerals except where they are mostly something else: một (an article), năm (a year), tư (private).
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract import bounds
from solieu.extract.cues import Cues
from solieu.extract.digits import PRINTED, SCALES, WORDS, Number, decimal_sign, number, runs, spelled
from solieu.extract.units import measures, plain, words
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.digits import DecimalSign
    from solieu.model import Bound

FIRST_YEAR, LAST_YEAR = 1900, 2100

_SCALE = r"""(?:
    [ ]{0,2} (?: nghìn | ngàn | vạn | chục | trăm | triệu (?![ ]+chứng)
           | t[ỷỉ] (?![ ]+(?:lệ|trọng|suất|số|giá|phú)\b)            # năm 2020 tỷ lệ nghèo
           | tr (?=[.]?[ ]?đ(?:ồng)?\b | [ ]?/) )
    (?! \p{L} (?<!đ\b) )                                             # 7,6 tỷđ
  | tr (?!\p{L}) | k (?![\p{L}\d]) | m (?=[ ]?(?:đồng|vnđ|usd)\b)   # 500tr, 500k
)"""
_SCALES = rf"{_SCALE} (?:[ ]+{_SCALE})?"
_SLIP = r"(?: [ ]?% (?=[ ](?:nghìn|ngàn|triệu|t[ỷỉ])[ ]đồng\b) )?"  # 28,6% triệu đồng: the sign is a slip
_NUMBER = lazy(rf"(?<![\p{{L}}\d]) (?P<printed>{PRINTED}) (?P<scale>{_SLIP} {_SCALES})?", regex.VERBOSE)
_NEXT = lazy(rf"[ ] (?P<printed>\d{{1,3}}) (?P<scale>{_SCALE})", regex.VERBOSE)
_TO = rf"""
    (?: [ ]*[-–—÷~][ ]* | [ ]+(?:đến|tới)[ ]+ | (?P<and>[ ]+và[ ]+) )
    (?: (?:gần|trên|hơn|khoảng|dưới)[ ]+ )?
    (?P<printed>{PRINTED}) (?P<scale>{_SCALES})?
"""
_RANGE = lazy(_TO, regex.VERBOSE)
_UNIT_RANGE = lazy(  # từ 2 triệu đồng đến 3 triệu đồng; 28% - 30%
    rf"(?P<unit> [ ]?% | [ ]? \p{{L}}[\p{{L}}\d]* (?:[ ]\p{{L}}+){{0,2}}? ) {_TO} (?=(?P=unit))", regex.VERBOSE
)
_CHANGED = ("lên ", "xuống ", "còn ", "đến ", "tới ")
_CHANGE = lazy(  # từ 1,2 (năm 2009) lên 2,5 triệu đồng
    r"(?: \((?:năm )?\d{4}\))? (?:(?:tăng |giảm |rút |hạ )?(?:lên|xuống)(?: còn| đến| tới)?|(?:giảm |rút |hạ )?còn) "
)
_OPENED = lazy(  # lần lượt có 31, 46 và 38 làng; được 6 và 4 đề án
    rf"(?r)(?<!\p{{L}})(?:có|được|đạt|với|mở|là|gồm|cho|trợ|duyệt|thêm)[ ](?:{PRINTED},[ ]){{0,20}}{PRINTED}",
    regex.VERBOSE,
)
_IN_TURN = ("lần lượt", "theo thứ tự")
_HALF = lazy(r" rưỡi\b")
_RESTATED = lazy(r"(?r)(?:\(|bằng chữ:?) *")
_RESTATING = lazy(rf"(?:(?:{words(WORDS)})\b,?[ ]*)++")  # một tỷ, không trăm tám mươi triệu
_LINKS = (*"-–—÷~", *(f" {link}" for link in (*"-–—÷~", "đến", "tới", "và")))  # what stands before a far end
_OPENING = ("từ ", "giữa ")
_GAP = 32  # characters between two numbers that share a unit: (năm 2009) giảm xuống còn
_MOST_APART = 5  # times: 60 - 80.000 đồng is from 60.000, but 1 - 10.000 may be what it says
_MONTH = 12  # what stands behind a stroke and is larger is no month
_DONE = lazy(  # máy móc: 12/10 cơ sở, more than were planned; but đến 12/10 cơ sở mới mở cửa
    r"(?r)(?::|(?<!\p{L})(?:đạt|được|có|xong|hoàn thành|hỗ trợ|thực hiện|cấp|mở|cho)) ?"
)
_PLAN = lazy(r"(?r)(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu)(?: (?:năm|giao|là|được)){0,3} ")
_CARRIED_OUT = lazy(  # kế hoạch 20, thực hiện 18 đề án
    r"[,;] (?:đã )?(?:thực hiện|hoàn thành|làm|giải ngân|đạt)(?: (?:được|đạt))? "
)
_MOST_OVER = Decimal("1.5")  # times: 3.126/3.000 lao động are more than were planned
_LARGEST = Decimal(10) ** 24  # no figure is as large: all the money in the world comes to less, in đồng
_MOST_WORDS = 30  # behind the first of a number: no number has as many, but a text may
_NEVER_FIRST = {"mươi", "linh", "lẻ", "rưỡi", "không", "mốt", "tư", "lăm", "nhăm"}
_FIRST_OF_MORE = {"một", "năm", "nửa"}  # an article, a year, a half: numbers only before a scale or mươi
_STARTS = WORDS - SCALES.keys() - _NEVER_FIRST - _FIRST_OF_MORE
_CUES = Cues(lambda: _STARTS | _FIRST_OF_MORE)
_SPELLED = lazy(
    rf"""
    (?<![\p{{L}}\d]) (?<!\d[ ]) (?<!\bphần[ ])
    (?: {words(_STARTS)}
      | (?:một|năm) (?=[ ]+(?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ])\b)   # never alone
      | nửa (?=[ ]+(?:triệu|t[ỷỉ])\b) )
    (?!\p{{L}}) (?<!chín(?=[ ](?:cây|quả|trái|vàng|đỏ)\b))           # cam chín cây: ripe
    (?:[ ]+(?:{words(WORDS)})\b(?![ ]lệ\b)){{0,{_MOST_WORDS}}}+
    (?![ ]+phần[ ]+(?:hai|ba|tư|bốn|năm|mười)\b)                     # hai phần ba
    """,
    regex.VERBOSE,
)
_AFTER_NUMBER = ("triệu ", "tỷ ", "tỉ ", "nghìn ")  # 2 tỷ năm trăm triệu: half in words


class Numeral(NamedTuple):
    """A number or range at its place.

    `start` includes bound words, `first` is where the number itself starts; its unit is looked for at `unit_at`.
    `scale` is the last scale word, empty where there is none. What is `year_like` could be a year: four digits, nothing
    else.
    """

    start: int
    first: int
    end: int
    low: Number
    high: Number
    bound: Bound
    scale: str
    unit_at: int
    words: bool = False
    year_like: bool = False

    @property
    def shares(self) -> bool:
        """Whether its unit stands behind another number."""
        return self.unit_at != self.end

    @property
    def is_one(self) -> bool:
        """Whether it is plainly 1."""
        return self.low.value == self.high.value == 1

    def regrouped(self) -> Numeral:
        """The numeral as a whole number, a comma before three digits taken for a grouping one: 4,875 lao động."""
        if self.scale or not self.low.half + self.high.half:
            return self
        return self._replace(low=self.low.regrouped(), high=self.high.regrouped())


def is_year(number: Number) -> bool:
    """Whether a number could be that of a year."""
    return number.half == 0 and FIRST_YEAR <= number.value < LAST_YEAR


class _Part(NamedTuple):
    """One printed number with the scale words and lesser scales behind it (1 tỷ 371 triệu)."""

    printed: Number
    value: Number
    scale: str
    end: int


@lru_cache(maxsize=4)
def numerals(text: str) -> tuple[Numeral, ...]:
    """All numerals of a text, sorted, disjoint."""
    lowered = plain(text)
    printed = _sharing(lowered, tuple(_printed(lowered)))
    return tuple(sorted((*printed, *_spelled(text))))


def _printed(lowered: str) -> Iterator[Numeral]:
    """Numerals that begin with digits; what cannot be the far end of a range is a numeral of its own."""
    sign, place = decimal_sign(lowered), 0
    for start, _ in runs(lowered):
        match = _NUMBER.match(lowered, start) if start >= place else None
        place = match.end("printed") if match else place
        part = _part(lowered, match, sign) if match else None
        if match and part:
            numeral = _range(lowered, match.start(), part, sign) or _single(lowered, match.start(), part)
            place = numeral.end
            yield numeral


def _part(lowered: str, match: regex.Match[str], sign: DecimalSign) -> _Part | None:
    digits, scales = match.group("printed", "scale")
    printed = number(digits, decimal=sign)
    if printed is None:
        return None
    if not scales:
        return _Part(printed, printed, "", match.end("printed")) if printed.value < _LARGEST else None
    words = scales.strip(" %")
    if printed.value >= _LARGEST / scale(words):
        return None
    return _compound(lowered, _Part(printed, printed.scaled(scale(words)), words, match.end("scale")))


def _compound(lowered: str, part: _Part) -> _Part:
    """With what lesser scales add: 312 tỷ 033 triệu, 2 tỷ rưỡi."""
    least = scale(part.scale)
    while (more := _next(lowered, part.end)) and scale(more["scale"]) < least:
        least = scale(more["scale"])
        value = Number(part.value.value + int(more["printed"]) * least, least / 2, part.value.odd)
        part = part._replace(value=value, end=more.end())
    if lowered.startswith(" rưỡi", part.end) and _HALF.match(lowered, part.end):
        return part._replace(value=Number(part.value.value + least / 2, least / 20), end=part.end + len(" rưỡi"))
    return part


def _next(lowered: str, place: int) -> regex.Match[str] | None:
    """A number with its scale behind another."""
    return _NEXT.match(lowered, place) if lowered[place + 1 : place + 2].isdecimal() else None


@lru_cache(maxsize=64)
def scale(scale_words: str) -> Decimal:
    """What scale words multiply by: nghìn tỷ is 10^12, none 1."""
    product = Decimal(1)
    for word in scale_words.split():
        product *= SCALES[word]
    return product


def _single(lowered: str, first: int, part: _Part) -> Numeral:
    (bound, start), (_, value, scale, end) = bounds.before(lowered, first), part
    return Numeral(start, first, end, value, value, bound, scale, end, year_like=end - first == 4 and is_year(value))


def _range(lowered: str, first: int, part: _Part, sign: DecimalSign) -> Numeral | None:
    """A number and the far end of its range, if one follows and is the larger once both are in one scale."""
    match = _far_end(lowered, first, part.end)
    if match is None:
        return None
    far = _part(lowered, match, sign)
    if far is None or _is_year(far, part):
        return None
    complete = part.scale or "unit" in match.re.groupindex  # with its own unit: 900.000 đồng đến 1,4 triệu đồng
    low = part.value if complete else part.printed.scaled(scale(far.scale))
    high = far.value if far.scale else far.printed.scaled(scale(part.scale))
    if not (part.scale or far.scale) and _is_cut_short(part.printed, high):
        low = Number(low.value * 1000)
    if low.value >= high.value:
        return None
    opening = next((word for word in _OPENING if lowered.endswith(word, 0, first)), None)
    start = first - len(opening) if opening else bounds.before(lowered, first).place
    return Numeral(start, first, far.end, low, high, "range", far.scale or part.scale, far.end)


def _is_cut_short(low: Number, high: Number) -> bool:
    """Whether the near end leaves out its thousands: 60 - 80.000 đồng."""
    whole = low.half == 0 and high.value % 1000 == 0
    return whole and low.value * 1000 < high.value <= low.value * 1000 * _MOST_APART


def _far_end(lowered: str, first: int, end: int) -> regex.Match[str] | None:
    """The far end behind a number that ends at `end`, or behind its unit (từ 2 triệu đồng đến 3 triệu đồng)."""
    match = _RANGE.match(lowered, end) if lowered.startswith(_LINKS, end) else None
    if match is None and (lowered.startswith("%", end) or lowered.endswith(_OPENING, 0, first)):
        match = _UNIT_RANGE.match(lowered, end)
    return match if match and (match["and"] is None or lowered.endswith("giữa ", 0, first)) else None


def _is_year(far: _Part, part: _Part) -> bool:
    """Whether the far end is a year and the near one is none (đạt 5 tỷ đến 2020)."""
    plain_year = not far.scale and is_year(far.printed)
    return plain_year and (bool(part.scale) or part.value.value < 100)


def _sharing(lowered: str, found: tuple[Numeral, ...]) -> list[Numeral]:
    """The numerals, each that shares a unit with the next one with its scale and the place of its unit."""
    result = [*found]
    for index in range(len(found) - 2, -1, -1):
        one, other = result[index], result[index + 1]
        if other.year_like and index + 2 < len(result) and lowered.startswith(")", other.end):
            other = result[index + 2]  # từ 1,2 (năm 2009) lên 2,5
        near = other.start - one.end <= _GAP and not (one.scale or one.year_like or one.bound == "range")
        if near and _share(lowered, one, other):
            low = one.low.scaled(scale(other.scale))
            result[index] = one._replace(low=low, high=low, scale=other.scale, unit_at=other.unit_at)
    return result


def _share(lowered: str, one: Numeral, other: Numeral) -> bool:
    gap = lowered[one.end : other.start]
    if gap.strip() == "/":
        part, base = one.low.scaled(scale(other.scale)).value, other.low.value
        fits = part <= base or ((base > _MONTH or _DONE.match(lowered, 0, one.first)) and part <= base * _MOST_OVER)
        whole = one.low.half == 0 or bool(other.scale)
        return bool(fits) and (whole or measures().match(lowered, other.unit_at) is not None)  # 790,4/1.155,3 ha
    if gap in (", ", " và ", "; "):
        told = lowered[max(0, one.start - 60) : one.start]
        opened = (gap == " và " or other.shares) and _OPENED.match(lowered, 0, one.end) is not None
        return opened or any(turn in told for turn in _IN_TURN)
    if _CARRIED_OUT.fullmatch(gap):
        return _PLAN.match(lowered, 0, one.first) is not None
    return gap.endswith(_CHANGED) and not _is_month(lowered, one.start) and _CHANGE.fullmatch(gap) is not None


def _is_month(lowered: str, place: int) -> bool:
    """Whether a number is the month of a day: tới 31-7 còn 6.120 tỷ đồng."""
    return place > 1 and lowered[place - 1] in "-/." and lowered[place - 2].isdecimal()


def _spelled(text: str) -> Iterator[Numeral]:
    """Numerals in words that stand apart from digits and do not only restate them: 2.000.000 đồng (hai triệu đồng)."""
    lowered, reached = plain(text), 0
    for start in _CUES.places(text):
        restating = _RESTATING.match(lowered, start) if _RESTATED.match(lowered, 0, start) else None
        reached = restating.end() if restating else reached
        match = _SPELLED.match(lowered, start) if start >= reached else None
        value = spelled(match.group()) if match and not lowered.endswith(_AFTER_NUMBER, 0, start) else None
        if match and value is not None and value > 1:
            reached = match.end()
            last = next((word for word in reversed(match.group().split()) if SCALES.get(word, 0) >= 1000), "")
            bound, first = bounds.before(lowered, start)
            yield Numeral(first, start, reached, Number(value), Number(value), bound, last, reached, words=True)
