"""Which half of something a figure is, by the words around it: national or local money, men or women, town or country.

Policy: the nearest words decide, and only if they name one half and not both. Some pairs make up the whole (national
and local money, investment and recurrent funds); public and private money may be two of three.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

import regex
from ahocorasick_rs import AhoCorasick

Patterns = Mapping[str, regex.Pattern[str]]

_FLAGS = regex.VERBOSE | regex.IGNORECASE


def _compiled(words: Mapping[str, str]) -> Patterns:
    return {label: regex.compile(pattern, _FLAGS) for label, pattern in words.items()}


SOURCES = _compiled(
    {
        "national": r"qu[ốô]c\s*gia | trung\s*ương | KCQG | (?-i:\b(?:NS)?T[WƯ]\b)",
        "local": r"""địa\s*phương | KCĐP | (?-i:\bNSĐP\b)
            | khuyến\s+công \s+ (?:tỉnh|huyện|thành\s+phố|TP\b)
            | (?:ngân\s+sách|NS|nguồn|vốn|quỹ|cấp|của) \s+ (?:vốn\s+)? (?:tỉnh|huyện|thành\s+phố|thị\s+xã|xã)\b""",
        "private": r"""đối\s*ứng | thụ\s+hưởng | đóng\s+góp | xã\s+hội\s+ho[áà]|xã\s+hội\s+h[óò]a | tự\s+có
            | nhân\s+dân | người\s+dân | doanh\s+nghiệp""",
    }
)
KINDS: tuple[Patterns, ...] = (
    SOURCES,
    _compiled(
        {
            "male": r"\bnam(?:\s+giới)?\b(?!\s+(?-i:\p{Lu}))",
            "female": r"\b(?:phụ\s+)?nữ\b",
        }
    ),
    _compiled(
        {
            "town": r"\b(?:thành\s+thị|đô\s+thị)\b",
            "country": r"\b(?:khu\s+vực|vùng|ở)\s+nông\s+thôn\b",
        }
    ),
    _compiled(
        {
            "farming": r"(?<!phi\s)\bnông\s+nghiệp\b",
            "other trades": r"\bphi\s+nông\s+nghiệp\b",
        }
    ),
    _compiled(
        {
            "investment": r"\b(?:vốn|chi)\s+đầu\s+tư\b",
            "recurrent": r"\b(?:sự\s+nghiệp|thường\s+xuyên)\b",
        }
    ),
    _compiled(
        {
            "inside": r"\btrong\s+(?:tỉnh|nước)\b",
            "outside": r"\bngoài\s+(?:tỉnh|nước)\b",
        }
    ),
)
# Words, in lower case, of which each pattern needs one: the others are not tried.
_CUES = {
    "national": ("quốc", "quôc", "trung", "kcqg", "tw", "tư"),
    "local": ("địa", "kcđp", "nsđp", "tỉnh", "huyện", "thành", "tp", "thị", "xã"),
    "private": ("đối", "thụ", "đóng", "xã", "tự", "dân", "doanh"),
    "male": ("nam",),
    "female": ("nữ",),
    "town": ("thị",),
    "country": ("nông",),
    "farming": ("nông",),
    "other trades": ("phi",),
    "investment": ("đầu",),
    "recurrent": ("nghiệp", "thường"),
    "inside": ("trong",),
    "outside": ("ngoài",),
}
_NAMES = {
    word: frozenset(name for name, words in _CUES.items() if word in words) for word in set().union(*_CUES.values())
}
_WORDS = AhoCorasick([*_NAMES])
_NAMED = (*_NAMES.values(),)
WHOLES = (
    *({"national", "local"}, {"male", "female"}, {"town", "country"}, {"farming", "other trades"}),
    *({"investment", "recurrent"}, {"inside", "outside"}),
)
HALVES = (*WHOLES, {"national", "private"}, {"local", "private"})


class Labels:
    """Where words stand in a text that may label a half."""

    def __init__(self, low: str) -> None:
        found = sorted((start, which) for which, start, _ in _WORDS.find_matches_as_indexes(low, overlapping=True))
        self._starts = [start for start, _ in found]
        self._names = [_NAMED[which] for _, which in found]

    def within(self, start: int, end: int) -> frozenset[str]:
        """The labels that may be read in a stretch."""
        first = bisect_left(self._starts, start)
        return frozenset().union(*self._names[first : bisect_left(self._starts, end, first)])


def one_label(words: str, patterns: Patterns, possible: frozenset[str]) -> str | None:
    """The one label whose words stand there; None where there are none or several."""
    if possible.isdisjoint(patterns):
        return None
    labels = [label for label, pattern in patterns.items() if label in possible and pattern.search(words)]
    return labels[0] if len(labels) == 1 else None
