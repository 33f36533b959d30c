"""Which half of something a figure is, by the words around it: national or local money, men or women, town or country.

Policy: the nearest words decide, and only if they name one half and not both. Some pairs make up the whole (national
and local money, investment and recurrent funds); public and private money may be two of three.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import regex
from ahocorasick_rs import AhoCorasick

from solieu.audit.texts import lowered
from solieu.patterns import lazy

Patterns = Mapping[str, regex.Pattern[str]]

_FLAGS = regex.VERBOSE | regex.IGNORECASE


def _compiled(words: Mapping[str, str]) -> Patterns:
    return {label: lazy(pattern, _FLAGS) for label, pattern in words.items()}


def _pairs(*pairs: set[str]) -> frozenset[frozenset[str]]:
    return frozenset(map(frozenset, pairs))


SOURCES = _compiled(
    {
        "national": r"qu[ốô]c\s*gia | trung\s*ương | K[CN]QG | (?-i:\b(?:NS)?T[WƯ]\b)",
        "local": r"""địa\s*phương | K[CN]ĐP | (?-i:\bNSĐP\b)
            | khuyến\s+(?:công|nông) \s+ (?:tỉnh|huyện|thành\s+phố|TP\b)
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
            "investment": r"\b(?:vốn|chi|phần)\s+đầu\s+tư\b",
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
_OWNERS = ("sách", "ns", "nguồn", "vốn", "quỹ", "cấp", "của", "công", "nông")
_UNITS = ("tỉnh", "huyện", "thành", "thị", "xã", "tp")
# Words, in lower case and one space between syllables, of which each match has one.
_CUES: Mapping[str, Sequence[str]] = {
    "national": ("quốc gia", "quốcgia", "quôc gia", "quôcgia", "trung ương", "trungương", "kcqg", "knqg"),
    "local": (
        *("địa phương", "địaphương", "kcđp", "knđp", "nsđp"),
        *(f"{owner} {unit}" for owner in _OWNERS for unit in _UNITS),
    ),
    "private": (
        *("đối ứng", "đốiứng", "thụ hưởng", "đóng góp", "xã hội", "tự có"),
        *("nhân dân", "người dân", "doanh nghiệp"),
    ),
    "male": ("nam",),
    "female": ("nữ",),
    "town": ("thành thị", "đô thị"),
    "country": ("vực nông", "vùng nông", "ở nông"),
    "farming": ("nông nghiệp",),
    "other trades": ("phi nông",),
    "investment": ("vốn đầu", "chi đầu", "phần đầu"),
    "recurrent": ("sự nghiệp", "thường xuyên"),
    "inside": ("trong tỉnh", "trong nước"),
    "outside": ("ngoài tỉnh", "ngoài nước"),
}
_NAMES = {
    word: frozenset(name for name, words in _CUES.items() if word in words) for word in set().union(*_CUES.values())
}
_WORDS = AhoCorasick([*_NAMES])
_NAMED = (*_NAMES.values(),)
_NATIONAL, _NONE = frozenset(("national",)), frozenset[str]()
WHOLES = _pairs(
    *({"national", "local"}, {"male", "female"}, {"town", "country"}, {"farming", "other trades"}),
    *({"investment", "recurrent"}, {"inside", "outside"}),
)
_UNLABELLED = (None,) * len(KINDS)
HALVES = WHOLES | _pairs({"national", "private"}, {"local", "private"})


def read_labels(before: str, after: str) -> tuple[str | None, ...]:
    """For each pair of halves the label of a figure, by the nearest words that have one."""
    names = _possible(f"{before} {after}")
    if not names:
        return _UNLABELLED
    own = "" if before.rstrip().endswith(" và") else before.rpartition(",")[2]  # 4 đề án quốc gia và 16 đề án tỉnh
    nearest = (own, after, before)
    return tuple([None if names.isdisjoint(kind) else _first(kind, names, nearest) for kind in KINDS])


def _possible(words: str) -> frozenset[str]:
    """The labels of which a cue stands there, whatever parts its syllables."""
    found = _WORDS.find_matches_as_indexes(" ".join(lowered(words).split()), overlapping=True)
    names = frozenset().union(*[_NAMED[which] for which, _, _ in found]) if found else _NONE
    return names | _NATIONAL if "TW" in words or "TƯ" in words else names  # in lower case they are in `đầu tư`


def _first(kind: Patterns, names: frozenset[str], nearest: Sequence[str]) -> str | None:
    possible = [pattern for pattern in kind.items() if pattern[0] in names]
    return next(filter(None, (_label(words, possible) for words in nearest)), None)


def _label(words: str, patterns: Sequence[tuple[str, regex.Pattern[str]]]) -> str | None:
    """The one label whose words stand there; None where there are none or several."""
    labels = [label for label, pattern in patterns if pattern.search(words)]
    return labels[0] if len(labels) == 1 else None
