"""Two counts of the same things that are told with the same companion: the money they cost, the classes they sat in.

Policy: the companion is the same to the digit, stands right beside the count and tells enough (a sum of three digits,
or more than one class); years and place are the same. Counts are set against each other only where a slip of the pen
makes one of the other: digits in another order, with money one digit too.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import regex

from solieu.audit import slips
from solieu.audit.checks import Check
from solieu.audit.conflicts import conflict
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

TELLING = 3  # digits of a sum that hardly two things cost
_MONEY_OF = lazy(
    r"[^.;:()\d]{0,60} \b (?:vốn|kinh\s+phí|số\s+tiền|trị\s+giá|hỗ\s+trợ) \b [^.,;:()\d]{0,30}",
    regex.VERBOSE | regex.IGNORECASE,
)
_FOR = lazy(r"\s*(?:\p{L}+\s+){0,4}(?:cho|với|gồm)\s+", regex.IGNORECASE)
_OF = lazy(r"\s*(?:của|trong|ở|thuộc)\s+", regex.IGNORECASE)


def _of_same_money(view: View) -> Iterator[Outcome]:
    """`giai đoạn 2012 - 2016 hỗ trợ 86 đề án với 14,2 tỷ đồng … 68 đề án, tổng vốn 14,2 tỷ đồng`."""
    told: dict[object, Figure] = {}
    for money in view.levels:
        count = view.previous(money) if money.kind == "money" and money.amount.bound == "exact" else None
        fact = view.fact(count) if count and _has_money(view, count, money) else None
        if count is None or fact is None or fact.end_year is None:
            continue
        about = money.amount.unit, money.amount.low, count.noun, fact.place, fact.start_year, fact.end_year
        earlier = told.setdefault(about, count)
        if earlier.sentence != count.sentence and slips.between(earlier.amount, count.amount) in ("order", "digit"):
            yield conflict(count, earlier)


def _has_money(view: View, count: Figure, money: Figure) -> bool:
    """Whether a sum is said to be that of the things just counted."""
    plain = count.kind == "count" and count.adds and not (count.over or count.depth or money.depth)
    telling = len(money.amount.low.normalize().as_tuple().digits) >= TELLING
    return plain and telling and bool(_MONEY_OF.fullmatch(view.text, count.end, money.start))


def _of_same_count(view: View) -> Iterator[Outcome]:
    """`mở 26 lớp dạy nghề cho 1.310 học viên … 1.130 học viên của 26 lớp`: people of as many classes, twice."""
    told: dict[object, Figure] = {}
    for people in view.levels:
        near = (view.previous(people), view.next(people)) if people.kind == "count" else ()
        classes = next((one for one in near if one and _are_of(view, people, one)), None)
        fact = view.fact(people) if classes else None
        if classes is None or fact is None or fact.end_year is None:
            continue
        about = people.noun, classes.noun[:1], classes.amount.low, fact.place, fact.start_year, fact.end_year
        earlier = told.setdefault(about, people)
        if earlier.sentence != people.sentence and slips.between(earlier.amount, people.amount) == "order":
            yield conflict(people, earlier)


def _are_of(view: View, people: Figure, classes: Figure) -> bool:
    """Whether people are said to be those of some things that are counted right before or behind them."""
    if classes.kind != "count" or not classes.adds or people.depth or classes.depth:
        return False
    first, second = sorted((people, classes), key=attrgetter("start"))
    between = view.text, first.end, second.start
    said = _FOR.fullmatch(*between) if first is classes else _OF.fullmatch(*between)
    return classes.amount.low > 1 and said is not None


CHECKS = (Check("A608", "conflict.of-money", _of_same_money), Check("A609", "conflict.of-count", _of_same_count))
