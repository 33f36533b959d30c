"""A rate times what it is a rate of, against the total.

Policy: a schedule (`giai đoạn 2011 – 2015 mỗi năm 2 tỷ, năm 2016 3 tỷ, …`) is read only where its steps follow each
other without a gap, and its total is the figure just before it or a `tổng cộng` behind it. A price or support for
each thing is multiplied with the count of that thing in the same or the neighbouring sentence; that they disagree is
said only where the total is called one (`50 suất quà, mỗi suất 500.000 đồng, tổng trị giá 30 triệu đồng`).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.audit.checks import Check, Outcome, evidence
from solieu.audit.intervals import exactly
from solieu.audit.intervals import total as added

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.intervals import Interval
    from solieu.audit.views import Figure, View

TIMES = frozenset(("năm", "tháng", "quý", "ngày", "giờ", "ca", "vụ", "lứa", "tuần"))
CLOSE = Decimal("0.06")  # how loose a product may be and still say something

_TO = r"\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?"
_YEAR = r"(?:19|20)\d\d"
_YEARS = regex.compile(
    rf"""
    (?<!\d) (?P<first>{_YEAR}) {_TO} (?P<last>{_YEAR}) (?!\d)           # giai đoạn 2011 – 2015
  | \b(?:năm|giai\s+đoạn)\s+ (?P<only>{_YEAR}) (?! \d | {_TO}\d )     # năm 2016
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_AVERAGE = regex.compile(r"\b(?:bình\s+quân|trung\s+bình|tính\s+ra)\b[^,;]*$", regex.IGNORECASE)
_EACH = regex.compile(
    r"[,(;]\s*(?:tức\s+)?(?:mỗi|hằng|hàng)\s+năm\s*(?:là|chi|hỗ\s+trợ|bố\s+trí|khoảng)?\s*$", regex.IGNORECASE
)
_TOTAL = regex.compile(r"\b(?:tổng|cộng|tất\s+cả|toàn\s+bộ)\b[^.;:\d]{0,50}$", regex.IGNORECASE)


class Step(NamedTuple):
    """An amount for each year of a stretch of years."""

    figure: Figure
    first: int
    last: int

    @property
    def years(self) -> int:
        """How many years it lasts."""
        return self.last - self.first + 1

    @property
    def stretch(self) -> Interval:
        """What it comes to."""
        return self.figure.stretch * exactly(self.years)


def _schedules(view: View) -> Iterator[Outcome]:
    """Yearly amounts of neighbouring stretches of years, and their total."""
    for steps in _runs([step for figure in view.figures for step in _step(view, figure)]):
        total = _before(view, steps) or _behind(view, steps)
        if total is not None and (len(steps) > 1 or _TOTAL.search(view.before(total))):
            yield _outcome(total, steps)


def _outcome(total: Figure, steps: Sequence[Step]) -> Outcome:
    computed = sum((step.figure.amount.low * step.years for step in steps), Decimal(0))
    holds = total.stretch.meets(added(step.stretch for step in steps))
    found = evidence("total", total) + evidence("rate", *(step.figure for step in steps))
    return Outcome(total.amount.low, computed, total.unit, found, holds=holds)


def _step(view: View, figure: Figure) -> Iterator[Step]:
    """The years that stand between an amount and the one before it."""
    if figure.amount.kind == "percent" or figure.per not in (None, "năm"):
        return
    years = _years_before(view, figure)
    if years and years["only"] and figure.per is None:
        yield Step(figure, int(years["only"]), int(years["only"]))
    elif years and years["first"] and figure.per:
        yield Step(figure, int(years["first"]), int(years["last"]))


def _years_before(view: View, figure: Figure) -> regex.Match[str] | None:
    """The last years named between a figure and the one before it, in its sentence."""
    previous = view.previous(figure)
    start = max(view.sentence(figure).start, previous.end if previous else 0)
    return next(reversed([*_YEARS.finditer(view.text, start, figure.start)]), None)


def _runs(steps: Sequence[Step]) -> Iterator[list[Step]]:
    """Steps that follow each other without a gap; one alone is a run if it lasts some years."""
    runs: list[list[Step]] = []
    for step in steps:
        if runs and _follows(runs[-1][-1], step):
            runs[-1].append(step)
        else:
            runs.append([step])
    yield from (run for run in runs if any(step.years > 1 for step in run))


def _follows(one: Step, other: Step) -> bool:
    same_line = one.figure.line == other.figure.line
    return other.first == one.last + 1 and same_line and other.figure.like(one.figure)


def _before(view: View, steps: Sequence[Step]) -> Figure | None:
    """The figure just before a schedule, in its sentence or the one before, unless it is that of one year."""
    first = steps[0].figure
    earlier = [one for one in view.around(first, 1) if one.start < first.start and one.like(first)][-1:]
    return next((one for one in earlier if one.adds and _covers(_years_before(view, one), steps)), None)


def _covers(years: regex.Match[str] | None, steps: Sequence[Step]) -> bool:
    """Whether a figure is one of all the years of a schedule, or says nothing of years."""
    return years is None or (years["first"], years["last"]) == (str(steps[0].first), str(steps[-1].last))


def _behind(view: View, steps: Sequence[Step]) -> Figure | None:
    """The figure just behind a schedule that is called its total."""
    last = steps[-1].figure
    later = [one for one in view.around(last, 1) if one.start > last.start and one.like(last)][:1]
    return next((one for one in later if one.adds and _TOTAL.search(view.before(one))), None)


def _evenly(view: View) -> Iterator[Outcome]:
    """`Từ 2016 đến 2020 bố trí 50 tỷ đồng, mỗi năm 10 tỷ đồng`."""
    for rate in view.figures:
        words = view.text[view.sentence(rate).start : rate.start]
        stretches = [*_YEARS.finditer(words)] if rate.per == "năm" and _EACH.search(words) else []
        earlier = view.between(view.sentence(rate).start, rate.start)[-1:]
        if len(stretches) == 1 and stretches[0]["first"] and earlier and earlier[0].adds and earlier[0].like(rate):
            step = Step(rate, int(stretches[0]["first"]), int(stretches[0]["last"]))
            outcome = _outcome(earlier[0], (step,))
            yield from [outcome] if outcome.holds else []


def _products(view: View) -> Iterator[Outcome]:
    """`51.304 hộ, mỗi hộ 1 triệu đồng`: the count times the amount for each, against the total."""
    for rate in view.figures:
        per = rate.per
        plain = per and "/" not in per and per not in TIMES and not _AVERAGE.search(view.before(rate))
        if rate.amount.kind == "money" and per and plain:
            yield from _product(view, rate, per)


def _product(view: View, rate: Figure, per: str) -> Iterator[Outcome]:
    near = [figure for figure in view.around(rate, 1) if figure.line == rate.line and figure.adds]
    totals = [figure for figure in near if figure.like(rate)]
    pairs = [(count, total) for count in near if count.counts(per) for total in totals]
    agreeing = [pair for pair in pairs if _agrees(rate, *pair)]
    for count, total in agreeing[:1] or [
        pair for pair in pairs[:1] if len(pairs) == 1 and _called_total(view, rate, *pair)
    ]:
        found = evidence("total", total) + evidence("count", count) + evidence("rate", rate)
        computed = count.amount.low * rate.amount.low
        yield Outcome(total.amount.low, computed, total.unit, found, holds=bool(agreeing))


def _agrees(rate: Figure, count: Figure, total: Figure) -> bool:
    product = rate.stretch * count.stretch
    return product.slack <= CLOSE and product.meets(total.stretch)


def _called_total(view: View, rate: Figure, count: Figure, total: Figure) -> bool:
    """Whether all three stand in one sentence and the total is called one."""
    one_sentence = rate.sentence == count.sentence == total.sentence
    return one_sentence and count.start < rate.start and bool(_TOTAL.search(view.before(total)))


CHECKS = (
    Check("A201", "rate.schedule", _schedules),
    Check("A202", "rate.product", _products),
    Check("A203", "rate.evenly", _evenly),
)
