"""Shares whose part and base stand apart: of fractions, of a plan told before, of counts behind what a rate is called.

Policy: between a fraction and its percentage may stand figures of other kinds (`57/247 xã đạt đủ 19 tiêu chí, chiếm
23,1%`). A percentage of a plan is one of a figure that is called approved, given or planned in its paragraph (`được phê
duyệt 74,6 tỷ đồng … giải ngân 29,1 tỷ đồng, đạt 39% kế hoạch`), or of any before a plan that stands beside it (`174 sản
phẩm của 88 chủ thể, bằng 108,8% chỉ tiêu là 160 sản phẩm`); of one rate in a hundred that was planned it is told
beside it (`đạt 103,1% kế hoạch (80%)`). Before what a rate is called (`tỷ lệ hộ nghèo 37,2%`) and the two counts behind
it (`9.640 hộ thì 3.586 hộ nghèo`) nothing need be said. All are only found to agree. By how much a plan was passed
(`3.900 người, vượt chỉ tiêu 3.000 người tới 30%`) is checked with the other changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.figures import folded
from solieu.audit.reckonings import Change, same
from solieu.audit.shares import as_share, best, is_share
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

FAR = 3  # sentences in which a plan may stand

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_SLASH = lazy(r"\s*/\s*")
_PLANNED = lazy(r"\b(?:phê\s+duyệt|duyệt|giao|bố\s+trí|kế\s+hoạch|dự\s+toán|phân\s+bổ)\b [^.;:\d]{0,40} $", _FLAGS)
_OF_PLAN = lazy(r"\s* (?: kế\s+hoạch | dự\s+toán | chỉ\s+tiêu ) \b (?!\s+(?:quý|tháng))", _FLAGS)
_OF_PLANNED = lazy(
    r"\s* (?:so\s+với\s+)? (?: kế\s+hoạch | chỉ\s+tiêu | mục\s+tiêu ) [^.;:()\d%]{0,25} (?:\(\s*)? (?:là\s+)?", _FLAGS
)
_HELD = lazy(
    r"\bso \s+ (?:với\s+)? (?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|dự\s+toán) [^.,;:()\d%]{0,25} (?:\(\s*)? $", _FLAGS
)
_REACHED = lazy(
    r"\s*+ (?:\)\s*+)? (?:,\s*+)? (?:thì\s+)? (?:đã\s+)? (?:đạt|bằng|được) \s+ (?:(?:gần|hơn|khoảng|tới|đến)\s+)?",
    _FLAGS,
)
_RATE = lazy(r"\bt[ỷỉ]\s+lệ (?:\s+\p{L}+){1,8} \s+ $", _FLAGS)
_AMONG = lazy(r"[^.;:\d]{0,25} (?: \b thì (?:\s+có)? | ,? \s* trong \s+ đó (?:\s+có)? | , \s* có | , ) \s+", _FLAGS)
_OF_OTHERS = lazy(r"[^.,;:()\d]{0,25} \b (?:so\s+với\s+(?:năm|cùng|tháng|quý)|cùng\s+kỳ|của)\b", _FLAGS)
_OVER_PLAN = lazy(
    r"""
    [^.;:()\d,]{0,30} ,? [^.;:()\d,]{0,30} (?: (?P<over>\bvượt) | \bso\s+với ) \s+ (?:mức\s+)?
    (?: kế\s+hoạch | chỉ\s+tiêu | dự\s+toán | mục\s+tiêu ) \b [^.,;:()\d]{0,25} \(? \s*
    """,
    _FLAGS,
)
_BY = lazy(
    r"""
    \s* \)? \s* (?: ,? [^.,;:()\d]{0,15} (?P<over>\bvượt) \s+ (?:kế\s+hoạch\s+|chỉ\s+tiêu\s+)? )?
    (?: (?:tới|đến|là|khoảng|gần|hơn) \s+ )*
    """,
    _FLAGS,
)
_PLAN = lazy(r"\b(?:kế\s+hoạch|chỉ\s+tiêu|dự\s+toán|mục\s+tiêu)\b", _FLAGS)
_DONE = lazy(r"\b(?:thực\s+hiện|đã|đạt|được|kết\s+quả)\b", _FLAGS)


def _apart(view: View) -> Iterator[Outcome]:
    """`57/247 xã đạt đủ 19 tiêu chí, chiếm 23,1% số xã`."""
    for base in (one for one in view.levels if one.over):
        part = view.previous(base)
        if part and part.adds and part.like(base) and _SLASH.fullmatch(view.text, part.end, base.start):
            told = [one for one in view.told.get(base.sentence, ()) if one.start > base.end]
            percent = next((one for one in told if one.kind == "percent" or one.like(base)), None)
            if percent and is_share(view, percent) and ";" not in view.text[base.end : percent.start]:
                yield from best([as_share(part, base, percent)])


def _of_plans(view: View) -> Iterator[Outcome]:
    """`được phê duyệt 74,6 tỷ đồng … giải ngân 29,1 tỷ đồng, đạt 39% kế hoạch`."""
    yield from _of_plan_beside(view)
    for percent in view.percents:
        part = view.previous(percent)
        if part and part.adds and part.sentence == percent.sentence and _OF_PLAN.match(view.text, percent.end):
            start = max(view.sentences[max(0, percent.sentence - FAR)].start, view.lines[part.line].span.start)
            plans = [one for one in view.between(start, part.start) if one.like(part) and one.adds]
            yield from best(as_share(part, one, percent) for one in plans if _PLANNED.search(view.before(one)))


def _of_plan_beside(view: View) -> Iterator[Outcome]:
    """`174 sản phẩm của 88 chủ thể, bằng 108,8% chỉ tiêu giao là 160 sản phẩm`, `so kế hoạch 4,5 tỷ đồng đạt 98%`."""
    for percent in view.percents:
        plan = _plan_beside(view, percent) if percent.amount.change is None and percent.per is None else None
        before = view.between(view.sentence(percent).start, min(plan.start, percent.start)) if plan else []
        parts = [one for one in before if plan and one.adds and not one.over and one.like(plan)]
        yield from best(as_share(part, plan, percent) for part in parts if plan)


def _plan_beside(view: View, percent: Figure) -> Figure | None:
    """The plan that a percentage is of: right behind it, or right before it."""
    behind, ahead = view.next(percent), view.previous(percent)
    follows = behind and behind.adds and behind.sentence == percent.sentence
    if behind and follows and _OF_PLANNED.fullmatch(view.text, percent.end, behind.start):
        return behind
    if ahead and ahead.adds and ahead.sentence == percent.sentence and _HELD.search(view.before(ahead)):
        return ahead if _REACHED.fullmatch(view.text, ahead.end, percent.start) else None
    return None


def _of_planned_rates(view: View) -> Iterator[Outcome]:
    """`82,5% dân số dùng nước sạch, đạt 103,1% kế hoạch (80%)`: a percentage of another that was planned."""
    for percent in view.percents:
        part, base = view.previous(percent), view.next(percent)
        if part and base and part.sentence == base.sentence and part.kind == base.kind == "percent":
            levels = all(one.amount.change is None and one.per is None for one in (part, percent, base))
            if levels and base.amount.low > 0 and _OF_PLANNED.fullmatch(view.text, percent.end, base.start):
                yield from best([as_share(part, base, percent)])


def _rates(view: View) -> Iterator[Outcome]:
    """`Tỷ lệ hộ nghèo vẫn là 37,2%. Huyện có 9.640 hộ thì 3.586 hộ thuộc diện nghèo`."""
    for percent in view.percents:
        base = view.next(percent)
        part = view.next(base) if base else None
        if base and part and _among(view, base, part) and _is_rate_of(view, percent, base):
            near = base.sentence - percent.sentence <= 1 and base.line == percent.line
            yield from best([as_share(part, base, percent)]) if near and percent.amount.change is None else []


def _is_rate_of(view: View, percent: Figure, base: Figure) -> bool:
    """Whether a percentage is called the rate of what a base counts: `tỷ lệ hộ nghèo`, and households."""
    called = _RATE.search(view.before(percent))
    return bool(called and base.noun and base.noun[0] in folded(called.group()).split())


def _among(view: View, base: Figure, part: Figure) -> bool:
    """Whether the second of two counts is said to be some of the first."""
    counts = base.kind == "count" and base.adds and part.adds and part.like(base) and part.amount.low < base.amount.low
    return bool(counts and _AMONG.fullmatch(view.text, base.end, part.start))


def over_plan(view: View, by: Figure) -> Change | None:
    """`3.900 người, vượt chỉ tiêu 3.000 người tới 30%`, `kế hoạch 3.000 người, thực hiện 3.900 người, vượt 30%`."""
    plan = view.previous(by) if by.amount.change != "down" and by.per is None else None
    done = view.previous(plan) if plan and plan.sentence == by.sentence else None
    if plan is None or done is None or not same(plan, done) or done.sentence != by.sentence:
        return None
    if _OF_OTHERS.match(view.text, by.end) or view.are_of_other_years(done, plan):
        return None
    ahead = _OVER_PLAN.fullmatch(view.text, done.end, plan.start)
    behind = _BY.fullmatch(view.text, plan.end, by.start)
    if behind and behind["over"] and not ahead:
        planned = _PLAN.search(view.before(done)) and _DONE.search(view.words_between(done, plan))
        return Change(by, done, plan, stated=True) if planned else None
    over = ahead and behind and (ahead["over"] or behind["over"])
    return Change(by, plan, done, stated=True) if over else None


CHECKS = (
    Check("A314", "share.of-fraction", _apart),
    Check("A315", "share.of-plan", _of_plans),
    Check("A316", "share.rate", _rates),
    Check("A317", "share.of-planned-rate", _of_planned_rates),
)
