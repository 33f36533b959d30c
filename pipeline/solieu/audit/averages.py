"""An average against its total and what it is spread over: years, or the things that are counted.

Policy: the average must stand right behind its total, in a bracket or behind a comma, without a noun of its own
between `bình quân` and the figure (`thu nhập bình quân` is another quantity). The years are those of the sentence,
else those of the widest period of the document, if all its other periods lie inside that one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.audit.checks import Check, Outcome, evidence
from solieu.audit.intervals import exactly

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.intervals import Interval
    from solieu.audit.views import Figure, View

_CUE = regex.compile(
    r"""
    [,(;–-] \s* (?:tính\s+)? (?:bình\s+quân|trung\s+bình|tính\s+ra)
    \s* (?: (?:mỗi|một|1|hàng|hằng) \s+ (?:\p{L}+\s+){1,3}? )?
    (?: (?:là|được|đạt|có|chi|hỗ\s+trợ) \s+ )? $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_RANGE = regex.compile(
    r"(?<!\d)(?P<first>(?:19|20)\d\d)\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?(?P<last>(?:19|20)\d\d)(?!\d)"
)
_DURATION = regex.compile(r"\b(?:trong|sau|qua)\s+(?P<years>\d{1,2})\s+năm\b", regex.IGNORECASE)


class Years(NamedTuple):
    """First and last year of a stretch, both included."""

    first: int
    last: int


def _yearly(view: View) -> Iterator[Outcome]:
    """`16,3 tỷ đồng (bình quân 1,16 tỷ đồng/năm)`."""
    for average, total in _pairs(view):
        years = _years(view, average) if average.per == "năm" else None
        if years:
            yield _outcome(total, average, exactly(years), ())


def _of_things(view: View) -> Iterator[Outcome]:
    """`38 lớp cho 1.330 lao động, bình quân 35 người/lớp`."""
    for average, total in _pairs(view):
        start = max(view.sentence(average).start, view.text.rfind(";", 0, average.start))
        earlier = view.between(start, average.start)
        counts = [figure for figure in earlier if figure is not total and figure.counts(average.per or "")]
        if len(counts) == 1:
            yield _outcome(total, average, counts[0].stretch, counts)


def _pairs(view: View) -> Iterator[tuple[Figure, Figure]]:
    """Averages with their totals: the last figure of the kind before them, in the same sentence."""
    for average in view.figures:
        if average.per and average.amount.kind != "percent" and _CUE.search(_words_before(view, average)):
            earlier = view.between(view.sentence(average).start, average.start)
            totals = [figure for figure in earlier if figure.like(average)][-1:]
            yield from ((average, total) for total in totals if total.adds)


def _words_before(view: View, figure: Figure) -> str:
    return view.text[max(view.sentence(figure).start, figure.start - 60) : figure.start]


def _outcome(total: Figure, average: Figure, over: Interval, counts: Sequence[Figure]) -> Outcome:
    """The average times what it is spread over, against the total."""
    holds = (average.stretch * over).meets(total.stretch)
    found = evidence("total", total) + evidence("average", average) + evidence("count", *counts)
    return Outcome(total.amount.low, average.amount.low * over.low, total.unit, found, holds=holds)


def _years(view: View, average: Figure) -> int | None:
    """Over how many years an average is taken: by its own sentence, else by the frame of the document."""
    words = view.text[view.sentence(average).start : average.start]
    duration, stretches = _DURATION.search(words), _stretches(words)
    if duration:
        return int(duration["years"])
    frame = stretches[-1] if stretches else _frame(_stretches(view.text[: average.start]))
    return frame.last - frame.first + 1 if frame else None


def _stretches(text: str) -> list[Years]:
    found = (Years(int(match["first"]), int(match["last"])) for match in _RANGE.finditer(text))
    return [years for years in found if years.first < years.last]


def _frame(stretches: Sequence[Years]) -> Years | None:
    """The one stretch that all others lie inside."""
    if not stretches:
        return None
    hull = Years(min(one.first for one in stretches), max(one.last for one in stretches))
    return hull if hull in stretches else None


CHECKS = (Check("A211", "average.yearly", _yearly), Check("A212", "average.of-things", _of_things))
