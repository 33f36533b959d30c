"""What is left when one thing is taken from another: profit, a surplus of exports, a deficit.

Policy: three sums of money follow each other in a sentence, and the last is called what is left (`lãi`, `xuất siêu`,
`bội chi`). That they disagree is said only where the other two are called the whole of what it is left of (thu and
chi, xuất khẩu and nhập khẩu, doanh thu and chi phí, none of them for one thing only: `chi phí phân bón`) and their
difference is about as much, or one slip of the pen is in the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, Outcome, evidence
from solieu.audit.groups import LEAST, MOST, PLAIN
from solieu.audit.slips import mended
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.figures import Figure
    from solieu.audit.views import View

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_CALLS = r"""
    \b (?: lãi(?!\s+suất) | lợi\s+nhuận | xuất\s+siêu | nhập\s+siêu | bội\s+chi | bội\s+thu | thâm\s+hụt | thặng\s+dư
      | kết\s+dư | chênh\s+lệch | lỗ | thực\s+lãi ) \b
"""
_LEFT = lazy(rf"{_CALLS} [^.;:,()\d]{{0,25}} $", _FLAGS)
_CALLED = ("lãi", "lợi", "siêu", "bội", "hụt", "dư", "lệch", "lỗ")
_PAIRS = (
    (r"doanh\s+thu|thu(?:\s+nhập)?|bán", r"chi(?:\s+phí)?|giá\s+vốn"),
    (r"xuất\s+khẩu", r"nhập\s+khẩu"),
)
_WHOLE = r"""
    (?: \s+ (?: hàng\s+h(?:óa|oá) | ngân\s+sách | sản\s+xuất | cả\s+năm | trong\s+năm | của\s+\p{L}+ | các\s+loại
      | (?:năm|tháng|quý) \s+ [\p{L}\d/]+ | \d+ \s+ tháng (?:\s+đầu\s+năm)?
      | đạt | được | là | hết | về | ra | tới | khoảng | ước ) ){0,3} \s* $
"""  # between what a side is called and its figure: nothing that makes it one thing of several
_LEFT_OF_ALL = lazy(rf"{_CALLS} {_WHOLE}", _FLAGS)
_PATTERNS = tuple(tuple(lazy(rf"\b(?:{side}) \b {_WHOLE}", _FLAGS) for side in (one, other)) for one, other in _PAIRS)


def _balances(view: View) -> Iterator[Outcome]:
    """`Doanh thu 2,4 tỷ đồng, chi phí 1,9 tỷ đồng, lãi 500 triệu đồng`."""
    for left in view.levels:
        second = view.previous(left) if left.kind == "money" and _is_left(view, left) else None
        first = view.previous(second) if second else None
        if first and second and _follow(first, second, left):
            yield from _balance(view, first, second, left)


def _is_left(view: View, figure: Figure) -> bool:
    """Whether a figure is called what is left of others."""
    words = view.before(figure).lower()
    return any(word in words for word in _CALLED) and bool(_LEFT.search(words))


def _follow(*figures: Figure) -> bool:
    """Whether figures are sums of the same currency in one sentence, side by side."""
    first = figures[0]
    return all(one.adds and one.like(first) and one.sentence == first.sentence for one in figures)


def _balance(view: View, first: Figure, second: Figure, left: Figure) -> Iterator[Outcome]:
    more, less = sorted((first, second), key=lambda one: one.amount.low, reverse=True)
    stretch = more.stretch - less.stretch
    computed = more.amount.low - less.amount.low
    holds = stretch.meets(left.stretch)
    if computed <= 0 or (holds and (stretch.high - stretch.low) / left.amount.low > PLAIN):
        return
    slip = None if holds else mended(left.amount, computed)
    about = LEAST <= computed / left.amount.low <= MOST
    if holds or (_named(view, first, second) and _is_of_all(view, left) and (about or slip)):
        found = evidence("total", left) + evidence("part", more) + evidence("base", less)
        yield Outcome(left.amount.low, computed, left.unit, found, holds=holds, slip=slip)


def _is_of_all(view: View, left: Figure) -> bool:
    """Whether nothing makes what is left that of one thing of several: `xuất siêu sang Mỹ`, `lãi sau thuế`."""
    return not view.after(left).strip() and bool(_LEFT_OF_ALL.search(view.before(left)))


def _named(view: View, first: Figure, second: Figure) -> bool:
    """Whether two figures are called the two sides of a balance, in either order."""
    words = [view.before(figure).rpartition(",")[2] for figure in (first, second)]
    return any(
        (one.search(words[0]) and other.search(words[1])) or (one.search(words[1]) and other.search(words[0]))
        for one, other in _PATTERNS
    )


CHECKS = (Check("A109", "sum.balance", _balances),)
