"""Counts whose noun stands elsewhere: with another figure of their list, or before them (số hộ nghèo còn 3.480).

Policy: a bare number takes the noun of the figure it is listed with: the one that ends the list (Ba Vì 12, Mỹ Đức 9
học viên), else the head before it (22 cụm: Ba Vì (12), Mỹ Đức (10)) or what its places are said to have many of (nhiều
cụm nhất là Ba Vì (12), Mỹ Đức (10)). The labels of a list must be names, or the numbers must add up to the head's (30
học viên: nam 12, nữ 18) or, behind `trong đó`, to less; what is told of places (4 ở Ba Vì; còn Ba Vì mới 4), compared
in brackets (năm ngoái 23.600), said by a verb (từ 12 lên 15) or to be of so many (7 trong số 12 xã) may stand alone,
and so may the base of a fraction (Số xã: 8/12), another fraction of the sentence (Ba Vì xong 6/7 xã, Mỹ Đức 4/6) and
products by their stars (97 đạt 3 sao). A sentence ends a list, and so does a figure of another kind; but the next may
point back to a figure (con số này là 19) or only name another time (Năm nay còn 210). Names that number themselves
(KCN Trà Nóc 2) make no list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract.amounts import Reading
from solieu.extract.anaphora import BREAK, SENTENCE_END, follows, is_among
from solieu.extract.likewise import NUMBERED, likewise
from solieu.extract.nouns import head_end
from solieu.extract.units import plain
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.extract.numerals import Numeral

REACH = 80  # characters before a number in which `số …` may stand
LONGEST = 30  # numbers in a list

_NAME = r"(?<![\p{L}\d]) \p{Lu}[\p{L}'’]* (?: [ -] \p{Lu}[\p{L}'’]* ){0,3} (?: [ ](?:với|được|chỉ|mới|có) )? [ :]* \(?"
_JOINT = r"(?:[ ]\([^()\n]{0,60}\))? \)? (?: [,;] (?:[ ]+(?:và|rồi))? | [ ]+(?:và|cùng|với) ) [ ]+"
_TO_NEXT_NAME = lazy(rf"{_JOINT} (?:\p{{Ll}}+[ ]+){{0,4}} {_NAME}", regex.VERBOSE)
_TO_NEXT = lazy(rf"{_JOINT} \p{{L}}+ (?:[ ]+\p{{L}}+){{0,11}} [ ]* [:(]? [ ]*", regex.VERBOSE)
_NAMED = lazy(rf"(?r) {_NAME}", regex.VERBOSE)
_THEN = r"\.[ ](?:Sau[ ]đó|Tiếp[ ](?:theo|đến|sau)|Kế[ ](?:đến|tiếp)|Rồi|Xếp[ ]sau|Theo[ ]sau)"
_TO_NAME = lazy(rf"(?:{_THEN})? [^\d.\n]{{0,60}} {_NAME}", regex.VERBOSE)
_TO_LABEL = lazy(r"[^\d.:(\n]{0,40} (?: [(:] | ,[ ]*(?:gồm|trong[ ]đó) ) [^\d.\n]{1,60}", regex.VERBOSE)
_SOME = lazy(r"[ ]*,[ ]*trong[ ]đó(?!\p{L})", regex.VERBOSE)
_MANY = lazy(r"(?<!\p{L})(?:nhiều|đông) (?=\p{L})")
_TO_THEM = lazy(r"(?: \p{L}+){0,4}(?: (?:là|gồm|như|ở|tại)|:) [^\d.,;:(]{1,40} \(?")
_GOES_ON = lazy(r" *(?:[.;,](?!\d)|\)|\n|$| (?:(?:và|cùng|với) |\())")
_TO_PLACED = lazy(
    r"(?: [^\d.\n] | \d(?=[ ]sao\b) ){0,60} (?: \( | [,;:] | (?<!\p{L}) (?:và|trong[ ]đó|gồm) ) (?:[ ]*có)? [ ]*",
    regex.VERBOSE,
)
_PLACED = lazy(r" (?:(?:ở|tại|thuộc|của|do) (?=\p{L})|(?:đạt|hạng) \d sao\b)")
_TO_COMPARED = lazy(
    r"""
    [^\d.,;:()\n]{0,25} \(
    (?: (?:năm|quý|tháng|vụ|kỳ) [ ] (?:ngoái|trước|(?:19|20)\d\d) | cùng[ ]kỳ (?:[ ]năm[ ]\p{Ll}+)?
      | kế[ ]hoạch | mục[ ]tiêu | chỉ[ ]tiêu | trước[ ](?:đây|đó|kia) | hiện[ ]nay )
    (?: [ ](?:là|có|chỉ|đạt|còn|mới) ){0,2} :? [ ]*
    """,
    regex.VERBOSE,
)
_TO_BESIDE = lazy(  # Ba Vì đã có 19 sản phẩm, trong khi Mỹ Đức mới 6
    rf"[^\d.;\n]{{0,80}} (?<!\p{{L}}) (?:trong[ ]khi|còn|riêng|nhưng|song) [ ] (?:ở[ ])? {_NAME}", regex.VERBOSE
)
_NUMBER_OF = lazy(r"(?<!\p{L})(?:tổng +)?số(?: +lượng)? +(?=\p{L})")
_SAYS = lazy(
    r"""(?r)
    (?<!\p{L})
    (?: là | đạt | thực[ ]hiện | hoàn[ ]thành
      | còn | lên | xuống | đến | tới | có | được | gồm | tăng | giảm | thêm | chọn | duyệt | mở | cấp
      | trao | từ )
    (?: [ ]+(?:đến|tới|còn) )? [ ]+
    | : [ ]*
    | [ ]* (?: \.{4,99} | …{2,40} ) [ ]*                            # Số đề án ........ 7
    """,
    regex.VERBOSE,
)
_FROM = lazy(r"(?r)(?<!\p{L})từ[ ]+")
_CHANGES = lazy(
    r" (?:\((?:năm )?\d{4}\) )?(?:(?:tăng |giảm )?(?:lên|xuống)(?: còn| đến| tới)?|(?:giảm )?còn|đến|tới) (?=\d)"
)
_STARRED = lazy(r" (?:đạt|xếp|được) (?:hạng )?[1-5] sao(?!\p{L})")
_LODGING = lazy(r"(?r)(?<!\p{L})(?:khách sạn|nhà nghỉ|nhà hàng|resort|lưu trú|homestay)(?!\p{L})[^\n]*")
_DATED = lazy(r"(?r)(?<!\p{L})(?:ngày|hôm|đến|tới|từ|hết|trước|sau|vào|sáng|trưa|chiều|tối|đêm|tính đến|cuối) ")
_OUT_OF = lazy(r" trong (?:(?:tổng )?số )?")
_CLAUSE_END = lazy(
    r" *(?:[.;)\n](?!\d)|,(?!\d)|$| \(| (?:và|so|của|bằng|tăng|giảm|vào|trong|sau) "
    r"| (?:\(?(?:vào )?năm \d{4}\)? )?(?:rút |hạ )?(?:lên|xuống|còn) )"
)


class Entry(NamedTuple):
    """A numeral that may count (one in words only if it does), and what it is read as by the words behind it."""

    numeral: Numeral
    reading: Reading | None

    @property
    def bare(self) -> bool:
        """Whether it is a whole number without a unit."""
        return self.reading is None and not (self.numeral.year_like or self.numeral.low.half)


def filled(text: str, entries: Sequence[Entry]) -> Iterator[Reading]:
    """The readings of the entries, in order, with those of bare ones whose noun stands elsewhere."""
    index, head = 0, None
    while index < len(entries):
        reading = entries[index].reading
        readings = (reading,) if reading else _bare_readings(text, entries, index, head)
        yield from readings
        head = readings[-1] if readings else head
        index += len(readings) or 1


def _bare_readings(text: str, entries: Sequence[Entry], index: int, head: Reading | None) -> tuple[Reading, ...]:
    """What an entry without a noun is read as, with the list that it begins; `head` is the last count before it."""
    entry = entries[index]
    if not entry.bare:
        return ()
    goes_on = _GOES_ON.match(text, entry.numeral.end)
    for link in (_TO_NEXT_NAME, _TO_NEXT) if goes_on else ():
        listed = _list(text, entries[index : index + LONGEST], link)
        unit = _unit_of_list(text, listed, head, named=link is _TO_NEXT_NAME)
        if unit:
            return tuple(_reading(member.numeral, unit, "counts.listed") for member in listed if member.bare)
    one = entry.numeral
    known = (
        _fraction(text, entries, index, head)
        or _out_of(text, entries[index : index + 2], head)
        or _base(one, head)
        or _compared(text, one, head)
    )
    told = _reading(one, head.unit, "counts.listed") if head and likewise(text, one, head) else None
    alone = known or told or _starred(text, one) or _noun_before(text, one, head)
    return (alone,) if alone else ()


def _reading(numeral: Numeral, unit: str, rule: str) -> Reading:
    return Reading(numeral, "count", unit, numeral.end, rule)


def _list(text: str, entries: Sequence[Entry], link: regex.Pattern[str]) -> Sequence[Entry]:
    """The bare entries that begin here and follow each other as a list, with the one behind that has a noun."""
    end = 1
    while end < len(entries) and entries[end - 1].bare:
        if not link.fullmatch(text, entries[end - 1].numeral.end, entries[end].numeral.start):
            break
        end += 1
    return entries[:end]


def _unit_of_list(text: str, listed: Sequence[Entry], head: Reading | None, *, named: bool) -> str | None:
    """The noun of a list: that of its last figure, or of the head before it."""
    first, last = listed[0].numeral, listed[-1]
    if last.reading:
        return last.reading.unit if named and _is_named(text, first) else None
    if len(listed) < 2 or not all(_GOES_ON.match(text, entry.numeral.end) for entry in listed):
        return None
    if named and not _is_named(text, first):
        return None
    if head and (_TO_NAME if named else _TO_LABEL).fullmatch(text, head.end, first.start):
        return head.unit if named or _adds_up(listed, head) or _are_some(text, listed, head) else None
    return _many(plain(text), first.start) if named else None


def _is_named(text: str, numeral: Numeral) -> bool:
    """Whether a name stands before a number, and the number is not part of it."""
    named = _NAMED.match(text, 0, numeral.start)
    return named is not None and not NUMBERED.match(plain(text), 0, numeral.start)


def _adds_up(listed: Sequence[Entry], head: Reading) -> bool:
    return sum(entry.numeral.low.value for entry in listed) == head.numeral.low.value


def _are_some(text: str, listed: Sequence[Entry], head: Reading) -> bool:
    """Whether labelled numbers are said to be some of a head: 90 người, trong đó cao đẳng 30, trung cấp 50."""
    less = sum(entry.numeral.low.value for entry in listed) < head.numeral.low.value
    return less and bool(_SOME.match(text, head.end))


def _many(lowered: str, place: int) -> str | None:
    """The noun of which places are said to have many, before their list: nơi có nhiều sản phẩm là Ba Vì (27), …."""
    before = lowered[max(0, place - REACH) : place]
    many = [*_MANY.finditer(SENTENCE_END.split(before)[-1])]
    start = place - len(SENTENCE_END.split(before)[-1]) + many[-1].end() if many else place
    end = head_end(lowered, start) if many else None
    return " ".join(lowered[start:end].split()) if end and _TO_THEM.fullmatch(lowered, end, place) else None


def _fraction(text: str, entries: Sequence[Entry], index: int, head: Reading | None) -> Reading | None:
    """The part of a fraction whose noun stands at another one of its sentence: Ba Vì xong 6/7 xã, Mỹ Đức xong 4/6."""
    one = entries[index].numeral
    if not _is_fraction(text, entries, index) or _DATED.match(plain(text), 0, one.first):
        return None
    if head and text.startswith("/", head.numeral.first - 1) and not SENTENCE_END.search(text, head.end, one.start):
        return _reading(one, head.unit, "counts.listed")
    while _is_fraction(text, entries, index):
        index += 2
    told = entries[index] if index < len(entries) else None
    follows = told and told.numeral.shares and not SENTENCE_END.search(text, one.end, told.numeral.start)
    return _reading(one, told.reading.unit, "counts.listed") if told and told.reading and follows else None


def _is_fraction(text: str, entries: Sequence[Entry], index: int) -> bool:
    """Whether an entry and the next are a bare number over another."""
    if index + 1 >= len(entries) or not (entries[index].bare and entries[index + 1].bare):
        return False
    one, other = entries[index].numeral, entries[index + 1].numeral
    return one.unit_at == other.unit_at and text[one.end : other.start].strip() == "/"


def _out_of(text: str, entries: Sequence[Entry], head: Reading | None) -> Reading | None:
    """A number that is said to be of so many: 7 trong số 12 xã; có 12 xã, 7 trong số đó đã đạt."""
    one, other = entries[0].numeral, entries[-1]
    if head and one.high.value < head.numeral.low.value and is_among(plain(text), one, head.end):
        return _reading(one, head.unit, "counts.of-so-many")
    if other.reading is None or one.high.value > other.numeral.low.value:
        return None
    known = _OUT_OF.fullmatch(text, one.end, other.numeral.start)
    return _reading(one, other.reading.unit, "counts.of-so-many") if known else None


def _base(numeral: Numeral, head: Reading | None) -> Reading | None:
    """The base of a fraction whose noun stands before it: Số xã đạt chuẩn: 8/12."""
    shares = head is not None and head.numeral.shares and head.numeral.unit_at == numeral.unit_at
    return _reading(numeral, head.unit, "counts.ellipsis") if head and shares else None


def _starred(text: str, numeral: Numeral) -> Reading | None:
    """Products by their stars: 97 đạt 3 sao, 45 đạt 4 sao; but not hotels."""
    lowered = plain(text)
    starred = _STARRED.match(lowered, numeral.end) and not _LODGING.match(
        lowered, max(0, numeral.start - REACH), numeral.start
    )
    return _reading(numeral, "sản phẩm", "counts.starred") if starred else None


def _compared(text: str, numeral: Numeral, head: Reading | None) -> Reading | None:
    """A number told of a place (4 ở Ba Vì; còn Ba Vì mới 4), or in brackets of another time (năm ngoái 23.600)."""
    if head is None:
        return None
    lowered, gap = plain(text), (head.end, numeral.start)
    placed = _PLACED.match(lowered, numeral.end) and _TO_PLACED.fullmatch(lowered, *gap)
    beside = _GOES_ON.match(text, numeral.end) and _TO_BESIDE.fullmatch(text, *gap) and _is_named(text, numeral)
    compared = text.startswith((")", ",", ";"), numeral.end) and _TO_COMPARED.fullmatch(lowered, *gap)
    return _reading(numeral, head.unit, "counts.listed") if placed or compared or beside else None


def _noun_before(text: str, numeral: Numeral, head: Reading | None) -> Reading | None:
    """The noun of `số … là` before a number that ends its clause, or that of the last count (12 đề án, nay lên 15)."""
    lowered = plain(text)
    says = _SAYS.match(lowered, 0, numeral.start) if _CLAUSE_END.match(lowered, numeral.unit_at) else None
    if says is None and _CHANGES.match(lowered, numeral.end):
        says = _FROM.match(lowered, 0, numeral.start)
    if says is None:
        return None
    unit = _number_of(lowered, max(0, numeral.start - REACH), says.start())
    if unit:
        return _reading(numeral, unit, "counts.noun-before")
    goes_on = head and head.end < says.start() and follows(lowered, head.end, says.start())
    return _reading(numeral, head.unit, "counts.ellipsis") if head and goes_on else None


def _number_of(lowered: str, start: int, place: int) -> str | None:
    """The noun behind the last `số` before a place, with nothing but words and years between."""
    heads = [*_NUMBER_OF.finditer(lowered, start, place)]
    end = head_end(lowered, heads[-1].end()) if heads else None
    if not end or BREAK.search(lowered, end, place):
        return None
    return " ".join(lowered[heads[-1].end() : end].split())
