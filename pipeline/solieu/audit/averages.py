"""An average against its total and what it is spread over: years, or the things that are counted.

Policy: the average must stand right behind its total, in a bracket or behind a comma, without a noun of its own between
`bình quân` (or `chia đều`) and the figure (`thu nhập bình quân` is another quantity); behind several parts of a total
it is that of the total; one that opens a sentence must fit a figure of the sentence before. It is taken over the one
count of its clause; further off in the paragraph a count must fit to be the one; so must all counts of the clause
together (`12, 15 và 18 lớp`). Total and count may both stand some sentences before it (a list may lie between), if they
fit so well that chance does not explain it. `31.500 lao động, tức 31 lao động/dự án` is an average without that word,
if it fits. One in whole numbers is rounded or cut off, and may be told in another unit than its total (57,2 ha, 200
m2/hộ). The years are those of the sentence, else those of the widest period of the document, if all its other periods
lie inside that one, else those of the total as they are linked, if it fits; a term (2015 - 2020) may be told as five or
six.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, compared, evidence
from solieu.audit.groups import Group, is_part
from solieu.audit.intervals import Interval, exactly
from solieu.audit.intervals import total as added
from solieu.audit.years import duration, stretches
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

BEHIND = 16  # characters in which the years may stand behind: 0,8 tỷ đồng/năm trong 12 năm
_SIZES = {  # ISO 80000; the tạ is a hundred kilograms
    **{unit: ("area", Decimal(size)) for unit, size in (("m2", 1), ("ha", 10_000), ("km2", 1_000_000))},
    **{unit: ("mass", Decimal(size)) for unit, size in (("kg", 1), ("tạ", 100), ("tấn", 1_000))},
    **{unit: ("length", Decimal(size)) for unit, size in (("m", 1), ("km", 1_000))},
}
HALF = Decimal("0.5")
FAR = 8  # sentences in which a total and a count may stand before their average
MANY = 200  # pairs of them that are tried
PAIR = 2
TERM = 5  # years between two congresses
CHANCE = Decimal("0.05")  # that some pair further off fits an average without being its own
SPREAD = Decimal(3)  # of the logarithms of the figures of a text: they lie within a factor of twenty
_CUE = lazy(
    r"""
    (?: (?: ^ | [,(;–-] ) \s* (?: mức \s+ (?:\p{L}+\s+){1,2} | mỗi \s+ (?:\p{L}+\s+){1,2} | tính\s+ | sĩ\s+số\s+ )?
    (?:bình\s+quân|trung\s+bình|tính\s+ra)
      | \b chia (?:\s+cho)? \s+ (?:đều|bình\s+quân|trung\s+bình) \b [^.;:]{0,30}
      | ,\s* (?:tức|tính\s+ra|như\s+vậy|nghĩa\s+là) (?:\s+là)? ,? \s+ mỗi \s+ (?:\p{L}+\s+){1,4}?
        (?=(?:vay|nhận|được|có|còn|góp|hưởng|đạt|nợ)\b) )
    ,? \s* (?: (?:mỗi|một|1|hàng|hằng) \s+ (?:\p{L}+\s+){1,3}? )?
    (?: (?:là|được|đạt|có|chi|hỗ\s+trợ|vay|nhận|còn|góp|hưởng|nợ) \s+ ){0,2} $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_OWN = lazy(r"\b(?:thu\s+nhập|doanh\s+thu|lợi\s+nhuận|lãi|lương|năng\s+suất|sản\s+lượng|giá)\b", regex.IGNORECASE)
_EXTREME = lazy(r"\b(?:cao|thấp|nhiều|ít|lớn|nhỏ)\s+nhất\s+(?:\p{L}+\s+){0,2}$", regex.IGNORECASE)
_LIMIT = lazy(r"(?:tối\s+(?:thiểu|đa)|ít\s+nhất|nhiều\s+nhất|không\s+quá)\b", regex.IGNORECASE)
_THAT_IS = lazy(
    r"""
    \s*[,(]\s* (?P<said> (?:tức|hay|tương\s+đương|tương\s+ứng|nghĩa\s+là)\s+ )?
    (?: (?:là|khoảng|gần|hơn|trên) \s+ )*
    """,
    regex.VERBOSE | regex.IGNORECASE,
)


def _yearly(view: View) -> Iterator[Outcome]:
    """`16,3 tỷ đồng (bình quân 1,16 tỷ đồng/năm)`."""
    for average, total in _pairs(view):
        if average.per != "năm":
            continue
        told = _years(view, average)
        years = told or _linked(view, total)
        outcome = _outcome(total, average, exactly(years), ()) if years else None
        sure = told and total.sentence == average.sentence and not _is_term(view, average)
        if outcome and (outcome.holds or sure):
            yield outcome


def _is_term(view: View, average: Figure) -> bool:
    """Whether its years are those of a term, which is a year shorter than its years are many: 2015 - 2020."""
    found = stretches(view.text[view.sentence(average).start : average.start])
    return bool(found and found[-1].length > 1 and (found[-1].length - 1) % TERM == 0)


def _of_things(view: View) -> Iterator[Outcome]:
    """`38 lớp cho 1.330 lao động, bình quân 35 người/lớp`."""
    for average in view.rates:
        if is_average(view, average):
            beside = [outcome for total in _totals(view, average) for outcome in _spread(view, total, average)]
            yield from beside or _further_off(view, average)
        else:
            yield from _that_is(view, average)


def _spread(view: View, total: Figure, average: Figure) -> Iterator[Outcome]:
    """A total near its average over the one count of the clause, or the last of the paragraph that fits."""
    start = max(view.sentence(average).start, view.text.rfind(";", view.sentence(average).start, average.start))
    earlier = [one for one in view.between(start, average.start) if one is not total and one.depth <= average.depth]
    counts = [figure for figure in earlier if figure.counts(average.per or "")]
    if len(counts) == 1 and total.sentence == average.sentence and _last(view, total, average):
        outcome = _outcome(total, average, counts[0].stretch, counts)
        yield from [outcome] if outcome.holds or _is_of_all(view, average, total) else []
    else:
        yield from [*_over_one(view, total, average)] or _over_all(total, average, counts)


def _is_of_all(view: View, average: Figure, total: Figure) -> bool:
    """Whether all of a total is spread: nothing is left over, and no part of land goes to one use (`m2/hộ đất ở`)."""
    return not view.leaves_rest(average) and (total.like(average) or not view.after(average).strip())


def _last(view: View, total: Figure, average: Figure) -> bool:
    """Whether no change of what is counted stands between a total and its average: `187 tỷ đồng, tăng 14 tỷ đồng`."""
    return not any(one.like(average) for one in view.between(total.end, average.start))


def _over_one(view: View, total: Figure, average: Figure) -> Iterator[Outcome]:
    """The last count of the paragraph that an average fits."""
    before = reversed(view.between(view.lines[average.line].span.start, average.start))
    counts = [figure for figure in before if figure is not total and figure.counts(average.per or "")]
    held = (outcome for one in counts if (outcome := _outcome(total, average, one.stretch, (one,))).holds)
    yield from [*held][:1]


def _over_all(total: Figure, average: Figure, counts: Sequence[Figure]) -> Iterator[Outcome]:
    """`mở lần lượt 12, 15 và 18 lớp, tổng cộng 1.575 người, bình quân 35 người/lớp`: over what the counts come to."""
    several = added(one.stretch for one in counts)
    outcome = _outcome(total, average, several, counts) if len(counts) > 1 else None
    yield from [outcome] if outcome and outcome.holds and total.start > counts[-1].end else []


def _further_off(view: View, average: Figure) -> Iterator[Outcome]:
    """The total and the count in the sentences before that fit an average best (the largest), and hardly by chance."""
    before = view.between(view.sentences[max(0, average.sentence - FAR)].start, average.start)
    totals = [one for one in before if one.adds and one.like(average)]
    counts = [one for one in before if one.counts(average.per or "") and not one.over]
    pairs = [(total, count) for total in totals for count in counts if total is not count]
    fitting = [pair for pair in pairs if fits(average, *pair, len(pairs))] if len(pairs) <= MANY else []
    for total, count in sorted(fitting, key=lambda pair: (_error(average, *pair), -pair[0].amount.low))[:1]:
        yield _outcome(total, average, count.stretch, (count,))


def fits(average: Figure, total: Figure, count: Figure, pairs: int) -> bool:
    """Whether a total over a count is an average, to so many digits that hardly one of so many pairs would be."""
    if not (average.stretch * count.stretch).meets(total.stretch):
        return False
    exact = average.amount.low * count.amount.low == total.amount.low
    loose = total.printed.slack if exact else average.printed.slack + total.printed.slack
    return average.amount.low > 0 and loose / SPREAD * pairs <= CHANCE


def _error(average: Figure, total: Figure, count: Figure) -> Decimal:
    return abs(average.amount.low * count.amount.low / total.amount.low - 1)


def called_average(view: View, rate: Figure) -> bool:
    """Whether a rate about says what the figure right before it comes to: `31.500 lao động, khoảng 31 …/dự án`."""
    return rate.amount.bound == "about" and restates(view, rate) is not None


def restates(view: View, rate: Figure) -> Figure | None:
    """The figure right before a rate that is only another way to put it: `31.500 lao động, tức 30,6 lao động/dự án`."""
    total = view.previous(rate)
    beside = total and total.adds and total.like(rate) and total.sentence == rate.sentence
    between = _THAT_IS.fullmatch(view.text, total.end, rate.start) if beside and total else None
    return total if between and (between["said"] or rate.amount.bound == "about") else None


def _that_is(view: View, average: Figure) -> Iterator[Outcome]:
    """Such a figure over the last count of the paragraph that fits; a count that stands near makes it a product."""
    total = restates(view, average)
    for outcome in _over_one(view, total, average) if total else ():
        count = outcome.evidence[-1].mention.span.start
        if average.amount.bound == "about" or count < view.sentences[max(0, average.sentence - 1)].start:
            yield outcome


def _pairs(view: View) -> Iterator[tuple[Figure, Figure]]:
    """Averages with their totals."""
    for average in view.rates:
        if is_average(view, average):
            yield from ((average, total) for total in _totals(view, average))


def is_average(view: View, rate: Figure) -> bool:
    """Whether the words before a rate call it an average."""
    words = _words_before(view, rate) if rate.kind != "percent" else ""
    cue = _CUE.search(words)
    return bool(cue and not _OWN.search(words, cue.start()) and not _LIMIT.match(rate.mention.text))


def _totals(view: View, average: Figure) -> Iterator[Figure]:
    """The last level of the kind before an average, in the same sentence, or what that is a part of; those of the
    sentence before.
    """
    earlier = view.between(view.sentence(average).start, average.start)
    same = (one for one in earlier if one.adds and _units(average, one) and one.depth <= average.depth)
    levels = [one for one in same if not _EXTREME.search(view.before(one))]
    beside = len(levels) > PAIR and levels[-1].depth == average.depth
    if beside and is_part(view, levels[-1]) and _are_of(levels[0], levels[1:]):
        yield levels[0]
    else:
        yield from levels[-1:] or (total for total in _before(view, average) if total.adds)


def _are_of(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts come to about a total: `38 tỷ đồng, trong đó trung ương 31 tỷ, tỉnh 7 tỷ, bình quân …`."""
    return Group(total, tuple(parts)).nearly


def _before(view: View, average: Figure) -> Iterator[Figure]:
    """The figures of the kind in the sentence before that stand in no bracket."""
    before = view.sentences[average.sentence - 1 : average.sentence]
    yield from (one for sentence in before for one in view.inside(sentence) if one.like(average) and not one.depth)


def _words_before(view: View, figure: Figure) -> str:
    return view.text[max(view.sentence(figure).start, figure.start - 60) : figure.start]


def _outcome(total: Figure, average: Figure, over: Interval, counts: Sequence[Figure]) -> Outcome:
    """The average times what it is spread over, against the total."""
    units = _units(average, total) or Decimal(1)
    holds = (_rounded(average) * over * exactly(units)).meets(total.stretch)
    found = evidence("total", total) + evidence("average", average) + evidence("count", *counts)
    return compared(total, average.amount.low * over.low * units, found, holds=holds)


def _rounded(average: Figure) -> Interval:
    """What an average stands for: one in whole numbers is rounded to them or cut off."""
    own = average.stretch
    return own if own.low < own.high else Interval(own.low - HALF, own.high + 2 * HALF)


def _units(average: Figure, total: Figure) -> Decimal | None:
    """How many units of a total one of an average is (57,2 ha, 200 m2/hộ); None if they measure other things."""
    if total.like(average):
        return Decimal(1)
    own, whole = (_SIZES.get(figure.amount.unit) for figure in (average, total))
    return own[1] / whole[1] if own and whole and own[0] == whole[0] else None


def _years(view: View, average: Figure) -> int | None:
    """Over how many years an average is taken: by its own sentence, else by the frame of the document."""
    words = view.text[view.sentence(average).start : average.start]
    behind = view.text[average.end : average.end + BEHIND]
    years, found = duration(words) or duration(behind), stretches(words)
    if years:
        return years
    whole = found[-1] if found else view.years_before(average.start)
    return whole.length if whole else None


def _linked(view: View, total: Figure) -> int | None:
    """How many years its total is of, by the heading or sentence above: 2. Kết quả giai đoạn 2016 - 2020."""
    fact = view.fact(total)
    return fact.end_year - fact.start_year + 1 if fact and fact.start_year and fact.end_year else None


CHECKS = (Check("A211", "average.yearly", _yearly), Check("A212", "average.of-things", _of_things))
