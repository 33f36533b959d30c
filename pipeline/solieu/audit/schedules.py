"""Yearly amounts of neighbouring stretches of years, and their total.

Policy: a step says its years (`giai đoạn 2011 – 2015 mỗi năm 2 tỷ`, `2012: 2,5 tỷ`) or how many they are (`hai năm
cuối mỗi năm 3 tỷ`, `các năm còn lại`); steps are a schedule only where they follow each other without a gap and one of
them is for each of several years. The total is the figure just before it, unless that is of other years, or one behind
it that is called so or is that of some years (`mỗi năm 3.000 lao động, 5 năm 15.000 lao động`). One amount for every
year of a stretch (`50 tỷ đồng, mỗi năm 10 tỷ đồng`) is a schedule of one step.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.audit.checks import Check, compared, evidence
from solieu.audit.groups import CLOSE, LEAST, MOST
from solieu.audit.intervals import exactly
from solieu.audit.intervals import total as added
from solieu.audit.years import NUMBER, TO, YEAR, Years, duration, frame, number, stretches
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.intervals import Interval
    from solieu.audit.views import View

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_YEARS = lazy(
    rf"""
    (?P<first>{YEAR}) {TO} (?P<last>{YEAR})                                 # giai đoạn 2011 – 2015
  | \b năm \s+ (?P<first>{YEAR}) \s*(?:,|và)\s* (?:năm\s+)? (?P<last>{YEAR})  # hai năm 2011 và 2012
  | \b (?:năm|giai\s+đoạn) \s+ (?P<only>{YEAR}) (?! {TO}\d )              # năm 2016
  | (?:^|[,;(]) \s* (?P<only>{YEAR}) \s* (?: : | \b(?:là|chi|bố\s+trí|cấp|dành|hỗ\s+trợ|được)\b )  # 2012: 2,5 tỷ
  | \b (?: (?P<many>{NUMBER}) | các ) \s+ năm \s+                         # hai năm cuối
    (?: (?P<start>đầu) | cuối | sau | tiếp(?:\s+theo)? | kế\s+tiếp | còn\s+lại ) \b
    """,
    _FLAGS,
)
_NAMED = re.compile(r"\d{4}|năm", re.IGNORECASE)  # without these no years are named
_EACH = lazy(
    r"[,(;]\s*(?:(?:tức|(?:chia\s+)?đều(?:\s+đặn)?)\s+)?(?:mỗi|hằng|hàng)\s+năm\s*(?:là|chi|hỗ\s+trợ|bố\s+trí|cấp|dành|khoảng)?\s*$",
    _FLAGS,
)
_TOTAL = lazy(r"\b(?:tổng|cộng|tất\s+cả|toàn\s+bộ)\b[^.;:\d]{0,50}$", _FLAGS)
_END = lazy(r"\b(?:đến|tới|hết) \s+ (?:hết\s+)? (?:năm\s+)? (?:19|20)\d\d \b | \bcả\s+giai\s+đoạn\b", _FLAGS)

_MANY = lazy(
    rf"[,;(] \s* (?:\p{{L}}+\s+){{0,2}} (?P<years>{NUMBER}) \s+ năm (?!\s+(?:sau|trước|nữa)\b) [^.,;:\d]{{0,25}} $",
    _FLAGS,
)


class Step(NamedTuple):
    """An amount for a stretch of years, or for each of them."""

    figure: Figure
    years: Years

    @property
    def times(self) -> int:
        """How many times the amount is counted."""
        return self.years.length if self.figure.per else 1

    @property
    def stretch(self) -> Interval:
        """What it comes to."""
        return self.figure.stretch * exactly(self.times)


def _schedules(view: View) -> Iterator[Outcome]:
    """Yearly amounts of neighbouring stretches of years, and their total."""
    for steps in _runs(view):
        total = _before(view, steps) or _behind(view, steps)
        if total is not None and (len(steps) > 1 or _TOTAL.search(view.before(total))):
            outcome = _outcome(total, steps)
            near = outcome.computed and LEAST <= outcome.computed / total.amount.low <= MOST
            yield from [outcome] if outcome.holds or outcome.slip or near else []


def _outcome(total: Figure, steps: Sequence[Step]) -> Outcome:
    computed = sum((step.figure.amount.low * step.times for step in steps), Decimal(0))
    holds = total.stretch.meets(added(step.stretch for step in steps))
    found = evidence("total", total) + evidence("rate", *(step.figure for step in steps))
    return compared(total, computed, found, holds=holds)


def _runs(view: View) -> Iterator[list[Step]]:
    """Steps that follow each other without a gap; one alone is a run if it is for each of some years."""
    runs: list[list[Step]] = []
    yearly = {rate.line for rate in view.rates if rate.per == "năm"}
    for figure in (figure for figure in view.figures if figure.line in yearly) if yearly else ():
        step = _step(view, figure, runs[-1][-1] if runs else None)
        if step and runs and _follows(runs[-1][-1], step):
            runs[-1].append(step)
        elif step:
            runs.append([step])
    yield from (run for run in runs if any(step.times > 1 for step in run))


def _step(view: View, figure: Figure, last: Step | None) -> Step | None:
    """An amount with the years that stand between it and the figure before it."""
    plain = not figure.moved and figure.kind != "percent" and figure.per in (None, "năm")
    written = _written(view, figure) if plain else None
    if written is None:
        return None
    if written["only"] or written["first"]:
        years = Years(int(written["only"] or written["first"]), int(written["only"] or written["last"]))
        fits = years.length > 1 or figure.per is None
        return Step(figure, years) if fits and years.length > 0 else None
    if figure.per is None:
        return None
    if last is None or last.figure.line != figure.line:
        return Step(figure, Years(1, number(written["many"]))) if written["start"] else None
    whole = frame(stretches(view.text[view.sentence(figure).start : figure.start]))
    end = last.years.last + number(written["many"]) if written["many"] else whole.last if whole else 0
    return Step(figure, Years(last.years.last + 1, end)) if end > last.years.last else None


def _written(view: View, figure: Figure) -> regex.Match[str] | None:
    """The last years named between a figure and the one before it, in its sentence."""
    previous = view.previous(figure)
    start = max(view.sentence(figure).start, previous.end if previous else 0)
    named = _NAMED.search(view.text, start, figure.start)
    return next(reversed([*_YEARS.finditer(view.text, start, figure.start)]), None) if named else None


def _follows(one: Step, other: Step) -> bool:
    same_line = one.figure.line == other.figure.line
    return other.years.first == one.years.last + 1 and same_line and other.figure.like(one.figure)


def _before(view: View, steps: Sequence[Step]) -> Figure | None:
    """The figure just before a schedule, in its sentence or the one before, unless it is that of other years."""
    first = steps[0].figure
    earlier = [one for one in view.around(first, 1) if one.start < first.start and one.like(first)][-1:]
    return next((one for one in earlier if one.adds and _covers(_written(view, one), steps)), None)


def _covers(years: regex.Match[str] | None, steps: Sequence[Step]) -> bool:
    """Whether a figure is one of all the years of a schedule, or says nothing of years."""
    whole = (str(steps[0].years.first), str(steps[-1].years.last))
    return years is None or (years["first"], years["last"]) == whole


def _behind(view: View, steps: Sequence[Step]) -> Figure | None:
    """The figure just behind a schedule that is called its total."""
    last = steps[-1].figure
    later = [one for one in view.around(last, 1) if one.start > last.start and one.like(last)][:1]
    return next((one for one in later if one.adds and _TOTAL.search(view.before(one))), None)


def _evenly(view: View) -> Iterator[Outcome]:
    """`Từ 2016 đến 2020 bố trí 50 tỷ đồng, mỗi năm 10 tỷ đồng`; years that only the sentence before has must fit."""
    for rate in (rate for rate in view.rates if rate.per == "năm"):
        words = view.text[view.sentence(rate).start : rate.start]
        each = _EACH.search(words)
        own = _stretch(words) if each else None
        years = own or (_stretch(_paragraph_before(view, rate)) if each else None)
        earlier = view.between(view.sentence(rate).start, rate.start)[-1:]
        if years and earlier and earlier[0].adds and earlier[0].like(rate):
            outcome = _outcome(earlier[0], (Step(rate, years),))
            near = own is not None and LEAST <= rate.amount.low * years.length / earlier[0].amount.low <= MOST
            yield from [outcome] if outcome.holds or (near and not _EACH.search(words[: earlier[0].start])) else []


def _each_first(view: View) -> Iterator[Outcome]:
    """`Mỗi năm đào tạo 3.000 lao động, 5 năm 2016 - 2020 đào tạo 15.000 lao động`."""
    for rate in (rate for rate in view.rates if rate.per == "năm"):
        total = view.next(rate)
        if total is None or total.sentence != rate.sentence or not total.adds or not total.like(rate):
            continue
        between = view.text[rate.end : total.start]
        called = bool(_TOTAL.search(between))
        ahead = view.text[view.sentence(rate).start : rate.start]
        years = _stretch(between) or _so_many(between)
        if years is None and (called or _END.search(between)):
            years = _stretch(ahead) or view.years_before(rate.start)
        if years and years.length > 1:
            outcome = _outcome(total, (Step(rate, years),))
            near = called and CLOSE <= rate.amount.low * years.length / total.amount.low <= 1 / CLOSE
            yield from [outcome] if outcome.holds or near else []


def _so_many(words: str) -> Years | None:
    """How many years a figure is said to be of, right before it: `…, 5 năm là 1.200 cơ sở`, `cộng 4 năm được 8 tỷ`."""
    many = _MANY.search(words)
    return Years(1, number(many["years"])) if many else None


def _paragraph_before(view: View, figure: Figure) -> str:
    return view.text[view.lines[figure.line].span.start : view.sentence(figure).start]


def _stretch(words: str) -> Years | None:
    """The one stretch of years, or how many years, that the words name."""
    found, years = stretches(words), duration(words)
    return found[0] if len(found) == 1 else Years(1, years) if years and not found else None


CHECKS = (
    Check("A201", "rate.schedule", _schedules),
    Check("A203", "rate.evenly", _evenly),
    Check("A207", "rate.each-first", _each_first),
)
