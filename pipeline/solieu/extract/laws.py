"""Laws that are named with their year instead of a number: Luật Đất đai năm 2024, Luật HTX 2012.

Their year is part of the name: it dates nothing that is told beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.extract.cues import Cues, matches
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_CUES = Cues(lambda: ("bộ", "luật", "pháp"))
_LAW = lazy(
    r"""
    (?<!\p{L}) (?P<type> Bộ\s+luật | Luật | Pháp\s+lệnh ) \s+ \p{Lu}\p{L}*
    (?: \s+ (?! (?:có|được|từ|đến|trong|của|ban|hiệu|ngày|năm|sửa|số(?=\s*\d))\b ) \p{L}+ ){0,8}?
    \s+ (?:năm\s+)? (?:19|20)\d\d (?![\d/])
    """,
    regex.VERBOSE,
)


def laws(text: str) -> Iterator[regex.Match[str]]:
    """The names of laws, each to the end of its year; the group `type` says what kind of law it is."""
    return matches(_LAW, text, _CUES.places(text))
