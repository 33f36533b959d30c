"""Shares of fractions: `751/1.215 học viên, đạt 62%`.

Policy: a percentage right behind a fraction is that of its two sides (also `150 triệu đồng trên tổng vốn 480 triệu
đồng, tương đương 31,25%`), unless it has a verb of its own (`nghiệm thu 11/18 đề án, giải ngân đạt 63%`) or is one of
a plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.figures import folded
from solieu.audit.shares import OF_PLAN, PLAN, as_share, is_share, threes
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_OVER = lazy(
    rf"""
    \s*
    (?: / (?:\s*{PLAN})? | trên (?:\s+tổng (?:\s+(?:số|vốn|kinh\s+phí|mức|chi\s+phí|giá\s+trị|đầu\s+tư)){{0,2}})?
      | trong (?:\s+tổng)? (?:\s+số)? | so\s+với\s+kế\s+hoạch )
    \s*
    """,
    _FLAGS,
)
_BEHIND = lazy(r"[\s,(–-]* (?:\b(?:tức|hay|chiếm|đạt|bằng|tỷ\s+lệ|được|khoảng)\b\s*){0,3}", _FLAGS)
_ALL = frozenset(("so", "tong", "toan"))  # chiếm 70% số xã
_OTHER_BASE = lazy(rf"\s* (?:so\s+với|{PLAN}|cùng\s+kỳ)", _FLAGS)
_OF_BASE = lazy(rf"\s* (?:so\s+với\s+)? {PLAN} (?:\s+(?:năm|giao|đề\s+ra|vốn|được\s+giao))* \s* (?:[.,;)]|$)", _FLAGS)


def _fractions(view: View) -> Iterator[Outcome]:
    """`751/1.215 học viên (đạt 62%)`: the two sides of a fraction and the percentage behind it."""
    for part, base, percent in threes(view):
        beside = is_share(view, percent) or _BEHIND.fullmatch(view.text, base.end, percent.start)
        if beside and _OVER.fullmatch(view.text, part.end, base.start) and part.adds and base.adds:
            outcome = as_share(part, base, percent)
            other = _OTHER_BASE.match(view.text, percent.end) and not _OF_BASE.match(view.text, percent.end)
            other = other or _is_of_others(view, base, percent)
            sure = is_share(view, percent) and not other and not _is_theirs(view, base, percent)
            if outcome.holds or percent.depth > base.depth or sure:
                yield outcome


def _is_of_others(view: View, base: Figure, percent: Figure) -> bool:
    """Whether a percentage is said to be one of what a fraction does not count: `85/120 xã, chiếm 70% dân số`."""
    words = folded(view.after(percent)).split() if base.noun and view.has_object(percent) else []
    return bool(words) and words[0] not in _ALL and base.noun[0] not in words


def _is_theirs(view: View, base: Figure, percent: Figure) -> bool:
    """Whether a percentage is what the things of a fraction reached (`9/10 huyện thu đạt 78% dự toán`), or of others.

    In `nghiệm thu 11/18 đề án, giải ngân đạt 63% kế hoạch` it has a verb of its own.
    """
    if view.is_parted(base, percent):
        return view.has_subject(base, percent)
    beside = _BEHIND.fullmatch(view.text, base.end, percent.start)
    return not (beside and percent.amount.bound == "exact" and not OF_PLAN.match(view.text, percent.end))


CHECKS = (Check("A301", "share.fraction", _fractions),)
