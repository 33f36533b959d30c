"""Where a stretch of time can begin: at some numbers and words, most of which are told by what follows them.

The forms of periods are many and costly to try; so they are tried at these places only. A place too many costs a
little time, one too few loses a period.
"""

from __future__ import annotations

import re

from solieu.extract.cues import Cues
from solieu.extract.digits import runs
from solieu.extract.units import plain

_QUARTERS = "quý|quí|qúy"
_COUNTS = "hai|ba|bốn|sáu|bảy|tám|chín|mười"
_BEHIND = {  # words, and what follows them
    "ngày": r"\s+\d",
    "tháng": rf"\s+(?:\d|một|tư|năm|{_COUNTS})",
    "năm": rf"\s+(?:\d|tháng|{_QUARTERS}|năm|nay|ngoái|trước|vừa|qua|tới|sau|học)",
    _QUARTERS: r"\s+[i1-4]",
    _COUNTS: rf"\s+(?:tháng|năm|{_QUARTERS}|t)",
    "các|những": r"\s+năm\s+\d",
    "sang": r"\s+năm",
    "nửa": r"\s+(?:năm|đầu|cuối)",
    "giai": r"\s+đoạn",
    "nhiệm|thời": r"\s+kỳ",
    "niên": r"\s+(?:vụ|khóa|khoá|độ)",
    "thập|thế": r"\s+(?:niên|kỷ|kỉ)",
    "cùng": r"\s+k[ỳì]",
    "xuân|mùa|vụ": r"(?:\s+[^\W\d_]+)?\s+\d",
    "t": r"\.?\d",
}
_BEGUN = "|".join(f"(?:{words}){behind}" for words, behind in _BEHIND.items())
_SINCE = r"(?:kể\s+)?từ\s+(?:(?:đầu|cuối|giữa|sau)\s+)*"
_UNTIL = r"(?:(?:(?:tính|cho|từ\s+nay)\s+)?(?:đến|tới)|hết)\s+(?:(?:hết|cuối|đầu|giữa|trước|thời\s+điểm|ngày)\s+)*"
_OPENING = "kể", "từ", "tính", "cho", "đến", "tới", "hết"  # words that those two begin with
_NUMBER = re.compile(
    rf"""
    [0-9] (?<!\w.) (?<!\d[.,/-].)
    (?: \d? (?!\d)
        (?= t[\s/]
          | \s{{0,9}}
            (?: tháng | {_QUARTERS} | năm (?= :?\s{{0,9}} (?:[\d(]|đầu|cuối|vừa|qua|gần|liền|liên) )
              | (?: [-–—÷&+] | và | đến | tới | cho\s+(?:đến|tới) ) \s{{0,9}} (?:\d|ngày|hết|cuối|đầu|giữa)
              | / \s{{0,3}} \d
              | \. \s{{0,3}} \d (?!\d\d(?!\d)) ) )    # but not 1.250
      | (?: (?<=1)9[5-9] | (?<=2)0[0-4] ) \d (?!\d) )
    """,
    re.VERBOSE,
)
_WORD = re.compile(rf"(?<!\w)(?:{_BEGUN}|(?:{_SINCE}|{_UNTIL})(?:\d|{_BEGUN})|từ\s+(?:nay|đầu\s+năm))")
_MONTH = ("t", "t.")  # T7, T.7: sought before numbers, since every other word holds the letter
_CUES = Cues(lambda: {*_OPENING, *"|".join(_BEHIND).split("|")}.difference(_MONTH))


def starts(text: str) -> list[int]:
    """The places of a text at which a period can begin, in order."""
    lowered = plain(text)
    numbers = [start for start, _ in runs(lowered)]
    months = [start - len(month) for start in numbers for month in _MONTH if lowered.endswith(month, 0, start)]
    words = [start for start in (*_CUES.places(text), *months) if _WORD.match(lowered, start)]
    return sorted((*words, *[start for start in numbers if _NUMBER.match(lowered, start)]))
