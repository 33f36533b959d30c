"""An average against its total and what it is spread over: years, or the things that are counted.

Policy: the average must stand right behind its total, in a bracket or behind a comma, without a noun of its own
between `bình quân` and the figure (`thu nhập bình quân` is another quantity); one that opens a sentence must fit a
figure of the sentence before. It is taken over the one count of its clause; further off in the paragraph a count must
fit to be the one. The years are those of the sentence, else those of the widest period of the document, if all its
other periods lie inside that one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, compared, evidence
from solieu.audit.intervals import exactly
from solieu.audit.years import duration, stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.intervals import Interval
    from solieu.audit.views import View

BEHIND = 16  # characters in which the years may stand behind: 0,8 tỷ đồng/năm trong 12 năm
_CUE = regex.compile(
    r"""
    (?: ^ | [,(;–-] ) \s* (?: mức \s+ (?:\p{L}+\s+){1,2} | mỗi \s+ (?:\p{L}+\s+){1,2} | tính\s+ | sĩ\s+số\s+ )?
    (?:bình\s+quân|trung\s+bình|tính\s+ra)
    \s* (?: (?:mỗi|một|1|hàng|hằng) \s+ (?:\p{L}+\s+){1,3}? )?
    (?: (?:là|được|đạt|có|chi|hỗ\s+trợ) \s+ )? $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)


def _yearly(view: View) -> Iterator[Outcome]:
    """`16,3 tỷ đồng (bình quân 1,16 tỷ đồng/năm)`."""
    for average, total in _pairs(view):
        years = _years(view, average) if average.per == "năm" else None
        outcome = _outcome(total, average, exactly(years), ()) if years else None
        if outcome and (outcome.holds or total.sentence == average.sentence):
            yield outcome


def _of_things(view: View) -> Iterator[Outcome]:
    """`38 lớp cho 1.330 lao động, bình quân 35 người/lớp`."""
    for average, total in _pairs(view):
        start = max(view.sentence(average).start, view.text.rfind(";", 0, average.start))
        earlier = [one for one in view.between(start, average.start) if one is not total and one.depth <= average.depth]
        counts = [figure for figure in earlier if figure.counts(average.per or "")]
        if len(counts) == 1 and total.sentence == average.sentence:
            yield _outcome(total, average, counts[0].stretch, counts)
        else:
            yield from _over_one(view, total, average)


def _over_one(view: View, total: Figure, average: Figure) -> Iterator[Outcome]:
    """The last count of the paragraph that an average fits."""
    before = reversed(view.between(view.lines[average.line].span.start, average.start))
    counts = [figure for figure in before if figure is not total and figure.counts(average.per or "")]
    held = (outcome for one in counts if (outcome := _outcome(total, average, one.stretch, (one,))).holds)
    yield from [*held][:1]


def _pairs(view: View) -> Iterator[tuple[Figure, Figure]]:
    """Averages with their totals: the last figure of the kind before them, in the same sentence."""
    for average in view.rates:
        if average.kind != "percent" and _CUE.search(_words_before(view, average)):
            earlier = view.between(view.sentence(average).start, average.start)
            totals = [one for one in earlier if one.like(average) and one.depth <= average.depth][-1:]
            yield from ((average, total) for total in totals or _before(view, average) if total.adds)


def _before(view: View, average: Figure) -> Iterator[Figure]:
    """The figures of the kind in the sentence before that stand in no bracket."""
    before = view.sentences[average.sentence - 1 : average.sentence]
    yield from (one for sentence in before for one in view.inside(sentence) if one.like(average) and not one.depth)


def _words_before(view: View, figure: Figure) -> str:
    return view.text[max(view.sentence(figure).start, figure.start - 60) : figure.start]


def _outcome(total: Figure, average: Figure, over: Interval, counts: Sequence[Figure]) -> Outcome:
    """The average times what it is spread over, against the total."""
    holds = (average.stretch * over).meets(total.stretch)
    found = evidence("total", total) + evidence("average", average) + evidence("count", *counts)
    return compared(total, average.amount.low * over.low, found, holds=holds)


def _years(view: View, average: Figure) -> int | None:
    """Over how many years an average is taken: by its own sentence, else by the frame of the document."""
    words = view.text[view.sentence(average).start : average.start]
    behind = view.text[average.end : average.end + BEHIND]
    years, found = duration(words) or duration(behind), stretches(words)
    if years:
        return years
    whole = found[-1] if found else view.years_before(average.start)
    return whole.length if whole else None


CHECKS = (Check("A211", "average.yearly", _yearly), Check("A212", "average.of-things", _of_things))
