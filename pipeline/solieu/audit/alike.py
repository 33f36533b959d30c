"""Shares that are told in the same way: what one of them is of, the others are of too.

Policy: where a sentence gives several parts each with its percentage, in the same words (`3.762 ha (90%), 209 ha (5%),
209 ha (15%)`; `2.260 tỷ đồng, bằng 20%; 1.130 tỷ đồng, bằng 12%`), and some of them are shares of one figure before
them all, each of them is. So one that is none can be told. Behind `trong đó` a share may be one of the part before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.groups import OF_THESE
from solieu.audit.shares import ALONE, OF_WHOLE, as_share, is_share
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

BEHIND = 20  # characters between a part and its percentage
BEFORE = 1  # sentences between the parts and what they are parts of
NEAREST = 12  # figures before a row that are tried

_PLANS = lazy(r"\b(?:kế\s+hoạch|dự\s+toán|chỉ\s+tiêu|cùng\s+kỳ|so\s+với|năm\s+trước)\b", regex.IGNORECASE)
_INNER = lazy(rf"\b(?:{OF_THESE}|riêng)\b", regex.VERBOSE | regex.IGNORECASE)

Pair = tuple["Figure", "Figure"]


def _others(view: View) -> Iterator[Outcome]:
    """The shares beside some that hold: of the base of which most do, of equals the nearest."""
    for row in _rows(view):
        tried = [[as_share(part, base, percent) for part, percent in row] for base in _bases(view, row)]
        told = max(tried, key=_fitting, default=[])
        if _fitting(told):
            yield from (one for one in told if not one.holds)


def _fitting(told: Sequence[Outcome]) -> int:
    """How many shares hold."""
    return sum(one.holds for one in told)


def _rows(view: View) -> Iterator[list[Pair]]:
    """The parts of a sentence with their percentages, those in the same words together."""
    rows: dict[tuple[int, str], list[Pair]] = {}
    for percent in view.percents:
        part = view.previous(percent)
        if part and part.adds and percent.start - part.end <= BEHIND and _is_of_whole(view, percent):
            words = " ".join(view.text[part.end : percent.start].lower().split())
            rows.setdefault((percent.sentence, words), []).append((part, percent))
    alike = ([pair for pair in row if pair[0].like(row[0][0])] for row in rows.values())
    yield from (row for row in alike if len(row) > 1 and not _has_other_base(view, row))


def _has_other_base(view: View, row: Sequence[Pair]) -> bool:
    """Whether a sentence names plans or the year before, or one of its shares is that of the part before it."""
    sentence, (first, last) = view.sentence(row[0][0]), (row[0][1].end, row[-1][0].start)
    return bool(_INNER.search(view.text, first, last) or _PLANS.search(view.text, sentence.start, sentence.end))


def _is_of_whole(view: View, percent: Figure) -> bool:
    """Whether a percentage says no more than that it is a share."""
    words = view.text[max(view.sentence(percent).start, percent.start - BEHIND) : percent.start]
    return bool(is_share(view, percent) and OF_WHOLE.search(words) and ALONE.match(view.text, percent.end))


def _bases(view: View, row: Sequence[Pair]) -> Iterator[Figure]:
    """The larger figures before a row that it may be parts of, the nearest first."""
    first = row[0][0]
    start = view.sentences[max(0, first.sentence - BEFORE)].start
    largest = max(part.amount.low for part, _ in row)
    before = [one for one in view.between(start, first.start) if one.adds and one.like(first)]
    yield from (one for one in reversed(before[-NEAREST:]) if one.amount.low > largest)


CHECKS = (Check("A309", "share.alike", _others),)
