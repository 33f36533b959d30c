"""A percentage of a base, and the part that the text says it comes to.

Policy: `480 triệu đồng, ngân sách lo 60%, tức 288 triệu`: the part stands right behind the percentage; its base is a
figure of the same kind before it, or between the two (`50% của 480 triệu đồng`). That they disagree is said only where
`tức`, `tương đương` leave no doubt and no other figure of the kind stands between the base and the percentage.
A percentage of a few things that can be counted must be one of whole things: 33% of 10 are none.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, Outcome, compared, evidence
from solieu.audit.intervals import exactly
from solieu.audit.reckonings import HUNDRED
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.figures import Figure
    from solieu.audit.views import View

NEAR = 1  # sentences
FEW = 60  # things; of more of them, nearly every percentage is that of a whole number

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_THAT_IS = lazy(
    r"""
    ,? [^.,;:()\d]{0,30} [,(–-]? \s*
        (?P<sure> \b (?: tức | tương\s+(?:đương|ứng) | ứng\s+với | nghĩa\s+là | hay ) \b ) [^.,;:()\d]{0,30}
  | [^.,;:()\d]{0,25} \( [^.,;:()\d]{0,25}
  | \s* \) \s* :? \s*                                                    # thuế (10%) 58 triệu đồng
  | [^.,;:()\d]{0,30} ,? \s* (?: là | bằng | với\s+số\s+tiền ) [^.,;:()\d]{0,15}
    """,
    _FLAGS,
)
_OF = lazy(r"\s* (?:của|trong|trên|trị\s+giá|tổng) \b [^.,;:()\d]{0,30}", _FLAGS)
_OF_THEM = lazy(r"\s* ,? \s* (?:trong\s+(?:số\s+)?đó|thì) \s+ (?:có\s+)?", _FLAGS)
_AMONG = lazy(r"\btrong (?:\s+tổng)? (?:\s+số)? \s* $", _FLAGS)
_OF_ALL = lazy(r"\s* (?: (?:trong|của) (?:\s+tổng)? (?:\s+số)? | số ) \s+", _FLAGS)


def _portions(view: View) -> Iterator[Outcome]:
    """`480 triệu đồng, ngân sách lo 60%, tức 288 triệu`."""
    for percent in view.percents:
        part = view.next(percent) if _level(percent) else None
        if part is None or part.sentence != percent.sentence or not part.adds:
            continue
        between, following = _THAT_IS.fullmatch(view.text, percent.end, part.start), view.next(part)
        if between:
            yield from _of_earlier(view, percent, part, sure=bool(between["sure"]))
        elif (
            following and following.adds and following.like(part) and _OF.fullmatch(view.text, percent.end, part.start)
        ):
            behind = _THAT_IS.fullmatch(view.text, part.end, following.start)
            outcome = _outcome(following, part, percent)
            yield from [outcome] if behind and (outcome.holds or behind["sure"]) else []


def _level(percent: Figure) -> bool:
    """Whether a percentage is that of a part: neither a change nor a rate, and less than all."""
    return percent.kind == "percent" and not percent.moved and percent.per is None and percent.amount.low < HUNDRED


def _of_earlier(view: View, percent: Figure, part: Figure, *, sure: bool) -> Iterator[Outcome]:
    """The last figure before a percentage that it fits; the very last where it fits none and must fit one."""
    start = view.sentences[max(0, percent.sentence - NEAR)].start
    bases = [base for base in view.between(start, percent.start) if base.adds and base.like(part)]
    outcomes = [_outcome(part, base, percent) for base in reversed(bases)]
    held = [outcome for outcome in outcomes if outcome.holds]
    named = outcomes[:1] if sure and bases and bases[-1].sentence == percent.sentence else []
    yield from (held or named)[:1]


def _outcome(part: Figure, base: Figure, percent: Figure) -> Outcome:
    """The percentage of the base, against the part that is stated."""
    portion = percent.stretch * base.stretch / exactly(HUNDRED)
    computed = percent.amount.low * base.amount.low / HUNDRED
    found = evidence("part", part) + evidence("share", percent) + evidence("base", base)
    return compared(part, computed, found, holds=portion.meets(part.stretch))


def _whole_things(view: View) -> Iterator[Outcome]:
    """`10 hộ, trong đó 33% là hộ nghèo`: no number of hộ is 33% of 10."""
    for one, other in pairwise(view.figures) if view.percents else ():
        if "percent" not in (one.kind, other.kind):
            continue
        between = view.text[one.end : other.start]
        if _few(one) and _plain(other) and _among(view, one, between):
            yield from _impossible(one, other)
        elif _plain(one) and _few(other) and _OF_ALL.fullmatch(between):
            yield from _impossible(other, one)


def _among(view: View, count: Figure, between: str) -> bool:
    """Whether a percentage behind a count is said to be one of it: `10 hộ, trong đó 33%`, `trong số 10 hộ, 33%`."""
    comma = between.strip() in (",", ", có", ", thì") and _AMONG.search(
        view.text, max(0, count.start - 20), count.start
    )
    return bool(comma or _OF_THEM.fullmatch(between))


def _few(figure: Figure) -> bool:
    """Whether a figure counts some things exactly, so few that not every percentage of them can be."""
    amount = figure.amount
    return amount.kind == "count" and figure.adds and amount.bound == "exact" and 2 <= amount.low == amount.high <= FEW


def _plain(percent: Figure) -> bool:
    return _level(percent) and percent.amount.bound == "exact" and percent.amount.low > 0


def _impossible(count: Figure, percent: Figure) -> Iterator[Outcome]:
    shares = [exactly(Decimal(number) * HUNDRED / count.amount.low) for number in range(int(count.amount.low) + 1)]
    if not any(share.meets(percent.stretch) for share in shares):
        nearest = min((share.low for share in shares), key=lambda share: abs(share - percent.amount.low))
        found = evidence("share", percent) + evidence("base", count)
        yield Outcome(percent.amount.low, nearest.quantize(Decimal("0.01")), "%", found, holds=False)


CHECKS = (Check("A305", "share.portion", _portions), Check("A306", "share.whole-things", _whole_things))
