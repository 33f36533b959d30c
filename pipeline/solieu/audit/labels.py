"""Which half of something a figure is, by the words around it: national or local money, men or women, town or country.

Policy: the nearest words decide, and only if they name one half and not both. Some pairs make up the whole (national
and local money, investment and recurrent funds); public and private money may be two of three.
"""

from __future__ import annotations

from collections.abc import Mapping

import regex

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
WHOLES = (
    *({"national", "local"}, {"male", "female"}, {"town", "country"}, {"farming", "other trades"}),
    *({"investment", "recurrent"}, {"inside", "outside"}),
)
HALVES = (*WHOLES, {"national", "private"}, {"local", "private"})


def one_label(words: str, patterns: Patterns) -> str | None:
    """The one label whose words stand there; None where there are none or several."""
    labels = [label for label, pattern in patterns.items() if pattern.search(words)]
    return labels[0] if len(labels) == 1 else None
