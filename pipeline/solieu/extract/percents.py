"""Percents and percentage points, with the direction of a rise or fall.

A rise is read from tăng, vượt, cao hơn, lớn thêm or a plus before the figure, a fall from giảm, thấp hơn, tụt or a
minus; `còn`, `xuống còn`, `lên` before it mean a level, not a change, as do `đạt`, `bằng`, `chiếm`. A percent sign
before `triệu đồng` is a slip, and money. A bare `điểm` is a percentage point behind a percentage of its paragraph where
a change is told (tăng 1,5 điểm), and no score is.
Points keep a unit of their own, since 5% and 5 điểm % are not the same.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import regex

from solieu.extract import amounts, cells, rates
from solieu.extract.amounts import Reading, Readings
from solieu.extract.extractors import Extractor, Found
from solieu.extract.likewise import likewise
from solieu.extract.numerals import numerals
from solieu.extract.units import plain
from solieu.model import Amount
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from solieu.extract.numerals import Numeral
    from solieu.model import Tokens

_UNIT = lazy(
    r"""
    [ ]* (?: (?P<points> điểm[ ]+(?:phần[ ]+trăm|%) | %[ -]?điểm ) | (?P<thousandths> ‰ | phần[ ]+nghìn\b )
           | % | phần[ ]+trăm\b )
    (?!\p{L}) (?! [ ]+(?:triệu|t[ỷỉ]|nghìn|ngàn)\b )
    """,
    regex.VERBOSE,
)
_POINTS = lazy(  # giảm 3,29 điểm phần trăm, vượt chỉ tiêu 2,5 điểm
    r"""
    [ ]*điểm
    (?= [ ]*(?:[.,;)\n]|$) | [ ](?:so|mà|và|nhưng|còn|trong|mỗi|do|cho|thì|theo|ở|tại|hơn|sau|năm)(?!\p{L}) )
    """,
    regex.VERBOSE,
)
_SCORE = lazy(
    r"(?<!\p{L})(?:pci|papi|sipas|index|ocop|chỉ số|thang|thi|đề thi|môn|chấm|xếp hạng|thứ hạng|chuẩn|sàn)(?!\p{L})"
)
_CHANGING = lazy(r"(?<!\p{L})(?:tăng|giảm|hơn|kém|vượt|hụt|bớt|mức|chỉ tiêu|mục tiêu|chênh)(?!\p{L})")
_SIGNS = frozenset("%‰")
_BEGINNINGS = frozenset(("đi", "ph", "đ", "p", ""))  # of its words, less where two spaces stand before them
_BY_SIGN: Mapping[str, Literal["up", "down"]] = {"+": "up", "-": "down", "−": "down"}
REACH = 40  # characters before a number in points in which the change must be told
PARAGRAPH = 1_000  # characters before a number that tell whether it is a score
_DIGITS = tuple("0123456789")
_CHANGES = (
    "tăng",
    "vượt",
    "giảm",
    "hụt",
    "bớt",
    "hơn",
    "thêm",
    "nhích",
    "nhỉnh",
    "nới",
    "tụt",
    "sụt",
    "hẹp",
    "co lại",
    "hạ",
)
_SIZE = lazy(r"(?r)(?<!\p{L})mức (?:(?P<up>tăng)|(?P<down>giảm))(?!\p{L})[^.;:()\d]{0,30}")  # mức giảm lên tới 4%
_CHANGE = lazy(
    r"""(?r)                                                        # read from the figure backwards
    (?<!\p{L}) (?: (?P<up> tăng | vượt | (?:cao|nhiều|lớn|nhanh|đông)[ ]hơn
                     | (?<!(?:thấp|ít|nhỏ|chậm|kém)[ ]) hơn (?=[ ](?:(?:cùng[ ])?kỳ|cùng|(?:mức[ ])?năm)\b) )
                 | (?P<down> giảm | hụt | bớt | (?:thấp|ít|nhỏ|chậm|kém)[ ]hơn ) ) (?!\p{L})
    (?! [ ](?:lên|còn|xuống|từ|nghèo)\b )                           # giảm còn 5%: a level; giảm nghèo: a programme
    (?: (?! [ ](?:còn|đạt|chiếm|bằng|lên|xuống|với|là)\b | [ ]từ[ ]?$ ) [^.;:()\d]
      | (?<=năm[ ]) \d{4} ){0,40}                                   # nhiều hơn năm 2021 khoảng 15%
    """,
    regex.VERBOSE,
)
_GROWN = lazy(  # lớn thêm 12%, nhích 3%, thu hẹp được 5%: but nhích lên 26%, hạ còn 2% tell a level
    r"""(?r)
    (?<!\p{L})
    (?: (?P<up> (?:lớn|nhích|nới|phình|nở|mở|dày|cao|dâng|leo|bật|vọt|nhiều|đông|mạnh) (?:[ ](?:lên|ra|rộng))? [ ]thêm
          | nới[ ]rộng | nhích | nhỉnh )
      | (?P<down> tụt | sụt | co[ ]lại | thu[ ]hẹp | hạ ) )
    (?: [ ](?:bình[ ]quân|trung[ ]bình|mỗi[ ]năm|được|chừng|độ|mất|thêm|tiếp|nhẹ|mạnh|sâu|khoảng|gần|hơn|trên) ){0,3}
    [ ]{0,3}
    """,
    regex.VERBOSE,
)


def find(tokens: Tokens) -> Iterator[Found]:
    """Percents, from left to right."""
    text = tokens.text
    running = rates.shared(text, (_found(text, reading) for reading in readings(text).values()))
    return cells.merged(running, tokens, "percent", "percents.column")


@lru_cache(maxsize=4)
def readings(text: str) -> Readings:
    """The numerals with a percent sign or word."""
    lowered, found = plain(text), {}
    for numeral in numerals(text):
        place = numeral.unit_at
        near = lowered[place : place + 3].lstrip(" ")[:2]
        unit = _UNIT.match(lowered, place) if near in _BEGINNINGS or near[0] in _SIGNS else None
        if unit:
            found[numeral.first] = _reading(numeral, unit)
        elif near == "đi" and found and (points := _in_points(text, numeral, found)):
            found[numeral.first] = Reading(numeral, "percent", "điểm %", points.end(), "percents.points")
        elif found and likewise(text, numeral, last := found[next(reversed(found))]):
            found[numeral.first] = Reading(numeral, "percent", last.unit, numeral.end, "percents.likewise")
    return found


def _in_points(text: str, numeral: Numeral, found: Readings) -> regex.Match[str] | None:
    """The `điểm` of `2,5 điểm` that are percentage points: a change behind a percentage of its paragraph, no score."""
    lowered, last = plain(text), found[next(reversed(found))]
    points = _POINTS.match(lowered, numeral.unit_at)
    begin = max(0, numeral.first - PARAGRAPH)
    start = max(begin, lowered.rfind("\n", begin, numeral.first) + 1)
    if points is None or last.end < start or not (numeral.low.half or last.unit == "điểm %"):
        return None
    changes = _CHANGING.search(lowered, max(start, numeral.start - REACH), numeral.start)
    return points if changes and not _SCORE.search(lowered, start, numeral.first) else None


def _reading(numeral: Numeral, unit: regex.Match[str]) -> Reading:
    if unit["points"]:
        return Reading(numeral, "percent", "điểm %", unit.end(), "percents.points")
    return Reading(numeral, "percent", "‰" if unit["thousandths"] else "%", unit.end(), "percents.percent")


def _found(text: str, reading: Reading) -> Found:
    found = amounts.found(text, reading)
    numeral, lowered = reading.numeral, plain(text)
    told = any(map(lowered[numeral.start : numeral.first].__contains__, ("tăng", "giảm")))  # ước tăng 3,4%
    change = _signed(lowered, numeral.first) or _direction(lowered, numeral.first if told else numeral.start)
    if change is None or not isinstance(found.value, Amount):
        return found
    return found._replace(value=replace(found.value, change=change))


def _signed(lowered: str, place: int) -> Literal["up", "down"] | None:
    """What a sign right before a number says: `9,7 triệu chiếc, +4,8%`; a dash behind another number is none."""
    sign = _BY_SIGN.get(lowered[place - 1 : place])
    return sign if sign and not lowered[max(0, place - 4) : place - 1].rstrip(" %").endswith(_DIGITS) else None


def _direction(lowered: str, place: int) -> Literal["up", "down"] | None:
    start = max(0, place - 60)
    changes = any(map(lowered[start:place].__contains__, _CHANGES))
    told = (pattern.match(lowered, start, place) for pattern in (_CHANGE, _SIZE, _GROWN)) if changes else ()
    match = next(filter(None, told), None)
    if match is None:
        return None
    return "up" if match["up"] else "down"


PERCENTS = Extractor(name="percents", kind="amount", find=find)
