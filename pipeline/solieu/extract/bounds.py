"""Bound words around a number: how exact it is said to be.

Policy: one table. Words before a number are read backwards from it, so that the nearest decides (`ước đạt trên 7 tỷ`
is *over*) and those beside it belong to the mention. `hơn` behind an adjective compares (cao hơn 5%) and bounds
nothing; `vượt` is a rise unless it says what is passed (vượt mốc, vượt quá); `lên đến` leaves a number exact.
All functions take the text in lower case (`units.plain`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract.units import words
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.model import Bound

BEFORE: dict[Bound, tuple[str, ...]] = {
    "about": (
        *("khoảng", "khoảng chừng", "vào khoảng", "chừng", "tầm", "xấp xỉ", "trên dưới", "cỡ khoảng", "độ khoảng"),
        *("ước", "dự ước", "ước tính", "ước khoảng", "ước chừng", "ước đạt", "ước thực hiện", "~", "≈"),
    ),
    "over": (
        *("trên", "hơn", "quá", "vượt quá", "vượt mốc", "vượt con số", "vượt ngưỡng", "ít nhất", "tối thiểu"),
        *("không dưới", "không ít hơn", "không thấp hơn", "chí ít", "từ trên", ">", "≥", ">="),
    ),
    "under": (
        *("gần", "dưới", "không quá", "không vượt quá", "không cao hơn", "không nhiều hơn", "tối đa", "ngót", "suýt"),
        *("ngót nghét", "chưa đến", "chưa tới", "chưa đầy", "chưa được", "không đến", "không tới", "<", "≤", "<="),
    ),
}
BEHIND: dict[str, Bound] = {"trở lên": "over", "đổ lên": "over", "trở xuống": "under", "trở lại": "under"}

BESIDE = 30  # characters: bound words further off decide, but are no part of the mention
REACH = 100  # characters in which they are looked for

_COMPARED = "cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt|kém|dài|ngắn|rộng|đắt|rẻ|sớm|muộn|mạnh|sâu"
_LIMITS = ("tối đa", "tối thiểu", "ít nhất", "không quá")
_LIMITED = "là|đạt|phải|có|mức|cho|mỗi|một|cũng|được|hỗ|trợ|đến|tới|lên|từ|không|quá|hộ|dự|án|đề|mô|hình|thưởng|vay"
_ESTIMATES = ("ước", "dự ước", "ước tính", "ước thực hiện")
_ESTIMATED = "đạt|là|được|khoảng|thu|chi|tăng|giảm|bằng|đến|tới|chiếm|còn|hiện|ngân|tính|có|hại|giá|góp|nộp"

_BOUNDS = {form: bound for bound, forms in BEFORE.items() for form in forms}
_FORM = rf"""(?<![\p{{L}}\d])
    (?: {words(_BOUNDS.keys() - {"hơn", "trên"})}
      | (?<! (?<!\p{{L}}) (?:{_COMPARED}) [ ] ) hơn                # cao hơn 5%
      | (?<! (?<!\p{{L}}) (?:dựa|căn[ ]cứ) [ ] ) trên )            # dựa trên 19 tiêu chí
"""
_BEFORE = lazy(
    rf"""(?r)                                                     # read from the number backwards
    (?: {_FORM} [ ]+ )?                                           # khoảng trên 30
    (?: (?P<form>{_FORM}) [ ]*
      | (?<!\p{{L}}) (?P<form>{words(_LIMITS)}) (?: [ ]+ (?:{_LIMITED}) ){{1,6}} [ ]+   # tối đa là 5 tỷ
      | (?<!\p{{L}}) (?P<form>{words(_ESTIMATES)})                # ước cả năm 2020 thu đạt 5 tỷ
        (?: [ ]+ (?: \p{{L}}+ | 20\d\d | \d{{1,2}}(?=[ ]+tháng) ) ){{0,10}} [ ]+ (?:{_ESTIMATED}) [ ]+
    )
    """,
    regex.VERBOSE,
)
_LAST = frozenset(form.split()[-1] for form in _BOUNDS)
_LINKING = frozenset(f"{_LIMITED}|{_ESTIMATED}".split("|"))  # what parts some bound words from their number
_FAR = ("ước", "tối", "ít nhất", "không quá")
_BEHIND = lazy(rf" +(?P<form>{words(BEHIND)})(?!\p{{L}})")


class BoundWords(NamedTuple):
    """What bound words say, and where the mention of the number starts (before it) or ends (behind it)."""

    bound: Bound
    place: int


def before(lowered: str, place: int) -> BoundWords:
    """The bound of a number that starts at `place`, and where its mention starts."""
    _, newline, line = lowered[max(0, place - 12) : place].rpartition("\n")
    beside = line.rstrip().rpartition(" ")[2].lstrip("(“\"'")
    if (newline or len(line) == place) and line.strip() == ">":  # a bullet
        return BoundWords("exact", place)
    if beside not in _LAST and (beside not in _LINKING or not _may_be_far(lowered[max(0, place - REACH) : place])):
        return BoundWords("exact", place)
    match = _BEFORE.match(lowered, max(0, place - REACH), place)
    if match is None:
        return BoundWords("exact", place)
    near = place - match.start() <= BESIDE and not any(map(str.isdigit, match.group()))
    return BoundWords(_BOUNDS[" ".join(match["form"].split())], match.start() if near else place)


def _may_be_far(before: str) -> bool:
    """Whether bound words may stand before others that part them from their number."""
    return any(map(before.__contains__, _FAR))


def behind(lowered: str, place: int) -> BoundWords | None:
    """The bound behind an amount that ends at `place`, and where that ends."""
    match = _BEHIND.match(lowered, place) if lowered.startswith((" tr", " đ", "  "), place) else None
    return BoundWords(BEHIND[" ".join(match["form"].split())], match.end()) if match else None
