"""Whether what is said of a number goes on about the figure before it.

Policy: in one sentence it may; in the next where that points back (con số này) or only names another time (Năm nay còn
210), if no other figure stands between. What is said to be of those just counted (9 trong số đó, trong đó 9 đã xong) is
some of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.extract.numerals import Numeral

SENTENCE_END = lazy(r"\n|\.(?!\d)")
BREAK = lazy(r"[.,;:()\n]|\b(?!(?:19|20)\d\d\b)\d")  # only a year may stand between the noun and its number

_THAT = lazy(r"(?<!\p{L})(?<!trong )(?:con )?số (?:này|đó|ấy|kia|trên)(?!\p{L})")
_THEN = lazy(  # 320 hộ nghèo. Năm nay còn 210.
    r"""
    [.\n]? [ ]* (?: (?:và|còn|nhưng|sang|đến|tới|riêng) [ ] )?
    (?: (?:năm|quý|vụ|kỳ|tháng) [ ] (?:nay|này|sau|trước|ngoái|tiếp[ ]theo|(?:19|20)\d\d)
      | (?:đến[ ])? nay | hiện (?:[ ](?:nay|tại))? | bây[ ]giờ )
    (?: ,?[ ] (?:đã|chỉ|mới|vẫn|thì|tăng|giảm|vọt|nhảy|hạ|rút) )* ,? [ ]*
    """,
    regex.VERBOSE,
)
_OTHER_NUMBER = lazy(r"\b(?!(?:19|20)\d\d\b)\d")
_OF_THEM = lazy(r" trong số (?:đó|này|ấy|họ)(?!\p{L})")
_AMONG = lazy(r"(?r)(?<!\p{L})trong (?:số )?(?:đó|này|ấy)(?!\p{L}),?(?: có| chỉ| mới)? ")
_DO = lazy(r" (?:đã|đang|chưa|vừa|sắp|không|là|thuộc)(?!\p{L})")


def follows(lowered: str, start: int, place: int) -> bool:
    """Whether what is said at a place is still of the figure that ends at `start`.

    It is in the same sentence, and in one behind it that points back (con số này) or only names another time.
    """
    ended = SENTENCE_END.search(lowered, start, place)
    if ended is None:
        return True
    if _OTHER_NUMBER.search(lowered, start, place) or "\n" in lowered[start:place]:
        return False
    that = _THAT.search(lowered, ended.end(), place)
    if that:
        return not BREAK.search(lowered, that.end(), place)
    return _THEN.fullmatch(lowered, ended.end(), place) is not None


def is_among(lowered: str, one: Numeral, start: int) -> bool:
    """Whether a number is said to be of those counted in what ends at `start`: trong đó 9 đã nghiệm thu."""
    if one.is_one:  # ông là 1 trong số đó
        return False
    does = _DO.match(lowered, one.end) and _AMONG.match(lowered, start, one.first)
    if not (does or _OF_THEM.match(lowered, one.end)):
        return False
    return "\n" not in lowered[start : one.first] and not _OTHER_NUMBER.search(lowered, start, one.first)
