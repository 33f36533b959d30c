"""Lines under each other, each with one figure: a plan, what was reached of it, and the percentage.

Policy: the line of the percentage has no other figure and begins by calling it one (`Tỷ lệ: 55%`); the two lines above
it have one figure each and measure the same. Which of the two is the base the percentage tells; such lines are only
ever found to agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.shares import as_share
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

_CALLED = lazy(
    r"[\s|+*•o–-]* (?:\d+[.)]\s*)? (?: t[ỷỉ]\s+lệ | đạt | bằng | so\s+với\s+kế\s+hoạch ) \b [^\d,;]{0,60}",
    regex.VERBOSE | regex.IGNORECASE,
)


def _stacked(view: View) -> Iterator[Outcome]:
    """`Kinh phí phân bổ: 3.400 triệu đồng`, `Đã giải ngân: 1.870 triệu đồng`, `Tỷ lệ: 55%`, in three lines."""
    for percent in view.percents:
        part, base = (_only(view, percent.line - above) for above in (1, 2))
        if part is None or base is None or _only(view, percent.line) is not percent or not part.like(base):
            continue
        start = view.lines[percent.line].span.start
        level = percent.amount.change is None and part.adds and base.adds
        if level and _CALLED.fullmatch(view.text, start, percent.start):
            tried = (as_share(part, base, percent), as_share(base, part, percent))
            yield from [outcome for outcome in tried if outcome.holds][:1]


def _only(view: View, line: int) -> Figure | None:
    """The one figure of a line, if it has just one."""
    figures = view.inside(view.lines[line].span) if line >= 0 else ()
    return figures[0] if len(figures) == 1 else None


CHECKS = (Check("A310", "share.stacked", _stacked),)
