"""Counts whose noun stands elsewhere: with another figure of their list, or before them (số hộ nghèo còn 3.480).

Policy: a bare number takes the noun of the figure it is listed with: the one that ends the list (Ba Vì 12, Mỹ Đức 9
học viên), else the head before it (22 cụm: Ba Vì (12), Mỹ Đức (10)). The labels of a list must be names, or the numbers
must add up to the head's (30 học viên: nam 12, nữ 18); what is told of places (4 ở Ba Vì), compared with in brackets
(năm ngoái 23.600) or said by a verb (năm sau lên 15) may stand alone. A sentence ends a list, and so does a figure of
another kind. Names that number themselves (KCN Trà Nóc 2) make no list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract.amounts import Reading
from solieu.extract.nouns import head_end
from solieu.extract.units import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.extract.numerals import Numeral

REACH = 80  # characters before a number in which `số …` may stand
LONGEST = 30  # numbers in a list

_NAME = r"(?<![\p{L}\d]) \p{Lu}[\p{L}'’]* (?: [ -] \p{Lu}[\p{L}'’]* ){0,3} [ :]* \(?"
_JOINT = r"\)? (?: [,;] (?:[ ]+(?:và|rồi))? | [ ]+(?:và|cùng|với) ) [ ]+"
_TO_NEXT_NAME = regex.compile(rf"{_JOINT} (?:\p{{Ll}}+[ ]+){{0,4}} {_NAME}", regex.VERBOSE)
_TO_NEXT = regex.compile(rf"{_JOINT} (?:\p{{L}}+[ ]*){{1,6}} [:(]? [ ]*", regex.VERBOSE)
_NAMED = regex.compile(rf"(?r) {_NAME}", regex.VERBOSE)
_NUMBERED = regex.compile(r"(?<!\p{L})(?:kcn|ccn|khu|cụm|nhà máy|thủy điện|trường|trạm|cầu|tổ)(?!\p{L})")
_TO_NAME = regex.compile(rf"[^\d.\n]{{0,60}} {_NAME}", regex.VERBOSE)
_TO_LABEL = regex.compile(r"[^\d.:(\n]{0,40} (?: [(:] | ,[ ]*(?:gồm|trong[ ]đó) ) [^\d.\n]{1,40}", regex.VERBOSE)
_LIST_GOES_ON = regex.compile(r" *(?:[.;,](?!\d)|\)|\n|$| (?:và|cùng|với) )")
_TO_PLACED = regex.compile(
    r"[^\d.\n]{0,60} (?: \( | [,;:] | (?<!\p{L}) (?:và|trong[ ]đó|gồm) ) (?:[ ]*có)? [ ]*", regex.VERBOSE
)
_PLACED = regex.compile(r" (?:ở|tại|thuộc|của|do) (?=\p{L})")
_TO_COMPARED = regex.compile(
    r"""
    [^\d.,;:()\n]{0,25} \(
    (?: (?:năm|quý|tháng|vụ|kỳ) [ ] (?:ngoái|trước|(?:19|20)\d\d) | cùng[ ]kỳ (?:[ ]năm[ ]\p{Ll}+)?
      | kế[ ]hoạch | mục[ ]tiêu | trước[ ](?:đây|đó|kia) | hiện[ ]nay )
    (?: [ ](?:là|có|chỉ|đạt|còn|mới) ){0,2} :? [ ]*
    """,
    regex.VERBOSE,
)
_NUMBER_OF = regex.compile(r"(?<!\p{L})(?:tổng +)?số(?: +lượng)? +(?=\p{L})")
_SAYS = regex.compile(
    r"""(?r)
    (?<!\p{L})
    (?: là | đạt | còn | lên | xuống | đến | tới | có | được | gồm | tăng | giảm | thêm | chọn | duyệt | mở | cấp
      | trao )
    (?: [ ]+(?:đến|tới|còn) )? [ ]+
    | : [ ]*
    """,
    regex.VERBOSE,
)
_BREAK = regex.compile(r"[.,;:()\n]|\b(?!(?:19|20)\d\d\b)\d")  # only a year may stand between the noun and its number
_SENTENCE_END = regex.compile(r"\n|\.(?!\d)")
_CLAUSE_END = regex.compile(r" *(?:[.;)\n](?!\d)|,(?!\d)|$| \(| (?:và|so|của|bằng|tăng|giảm|vào|trong) )")


class Entry(NamedTuple):
    """A numeral that may count, and what it is read as by the words behind it."""

    numeral: Numeral
    reading: Reading | None

    @property
    def bare(self) -> bool:
        """Whether it is a whole number in digits without a unit."""
        numeral = self.numeral
        return self.reading is None and not (numeral.words or numeral.year_like or numeral.low.half)


def filled(text: str, entries: Sequence[Entry]) -> Iterator[Reading]:
    """The readings of the entries, in order, with those of bare ones whose noun stands elsewhere."""
    index, last = 0, None
    while index < len(entries):
        entry, end = entries[index], index + 1
        members = [entry.reading] if entry.reading else []
        if entry.bare:
            end, unit = _listed(text, entries, index, last)
            rule = "counts.listed"
            if unit is None:
                end, rule = index + 1, "counts.noun-before"
        for reading in members:
            last = reading
            yield reading
        index = end
