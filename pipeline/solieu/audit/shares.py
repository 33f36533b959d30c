"""A percentage against its base.

Policy: the base is the other side of a fraction (`751/1.215 học viên, đạt 62%`), a figure called plan or total in the
same sentence, or, where the text leaves it to the reader, a figure of the same kind near by that the percentage fits;
further away only one about the same money (national with national, local with local) or the total of both. A misfit
is reported only where the text itself names the base.

Left alone: growth without both levels, percentages whose base is not in the document.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, Outcome, evidence
from solieu.audit.intervals import Interval, exactly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.views import Figure, View

NEAR = 1  # sentences
FAR = 30  # sentences in which a base of the same money may stand
HUNDRED = Decimal(100)

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_SHARE = regex.compile(
    r"(?: \b(?:chiếm|đạt|bằng|tương\s+đương|tương\s+ứng|t[ỷỉ]\s+lệ)\b [^.,;:\d]{0,25} | \(\s* ) $", _FLAGS
)
_OVER = regex.compile(
    r"\s* (?: / | trên (?:\s+tổng(?:\s+số)?)? | trong (?:\s+tổng)? \s+ số | so\s+với\s+kế\s+hoạch ) \s*", _FLAGS
)
_NAMED = regex.compile(r"\b (?:kế\s+hoạch|chỉ\s+tiêu|dự\s+toán|tổng\s+số|trong\s+số) \b [^.,;:\d]{0,20} $", _FLAGS)
_BRACKETED = regex.compile(
    r"\s* [^.;:(),\d]{0,25} \(\s* (?:\p{L}+\s+){0,3} | \s+ (?:(?:của|trong|trên)\s+)? tổng\s+ [^.;:(),\d]{0,25}", _FLAGS
)
_OTHER_BASE = regex.compile(r"\s* (?:so\s+với|kế\s+hoạch|dự\s+toán|chỉ\s+tiêu|cùng\s+kỳ)", _FLAGS)
_TAKES = regex.compile(r",? \s* (?:\(\s*)? chiếm \s* (?:tỷ\s+lệ)? \s*", _FLAGS)
_ALONE = regex.compile(r"\s* (?: [.,;)] | $ | tổng\b )", _FLAGS)
_OF_THESE = regex.compile(r"\b(?:trong\s+(?:số\s+)?đó|riêng|gồm)\b | :", _FLAGS)
_RISE = regex.compile(r"\btừ\b [^.;]{0,30} $", _FLAGS)
_REACHED = regex.compile(r"\b(?:lên|xuống|còn|đến|thành)\b [^.;\d]{0,30} $", _FLAGS)


def _fractions(view: View) -> Iterator[Outcome]:
    """`751/1.215 học viên (đạt 62%)`: the two sides of a fraction and the percentage behind it."""
    for part, base, percent in _threes(view):
        if _is_share(view, percent) and _OVER.fullmatch(view.text, part.end, base.start) and part.adds and base.adds:
            outcome = _outcome(part, base, percent)
            if outcome.holds or percent.depth > base.depth or not _OTHER_BASE.match(view.text, percent.end):
                yield outcome


def _threes(view: View) -> Iterator[tuple[Figure, Figure, Figure]]:
    """Each three figures of one sentence that follow each other, the last a percentage."""
    for first, second, third in zip(view.figures, view.figures[1:], view.figures[2:], strict=False):
        if third.amount.kind == "percent" and first.sentence == third.sentence:
            yield first, second, third


def _is_share(view: View, percent: Figure) -> bool:
    words = view.text[max(view.sentence(percent).start, percent.start - 45) : percent.start]
    return percent.amount.kind == "percent" and percent.amount.change is None and bool(_SHARE.search(words))


def _outcome(part: Figure, base: Figure, percent: Figure) -> Outcome:
    """A part as a percentage of its base, against the percentage that is stated."""
    ratio = part.stretch / base.stretch * exactly(HUNDRED)
    computed = part.amount.low / base.amount.low * HUNDRED
    found = evidence("share", percent) + evidence("part", part) + evidence("base", base)
    return Outcome(percent.amount.low, _rounded(computed), "%", found, holds=ratio.meets(percent.stretch))


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"))


def _of_base(view: View) -> Iterator[Outcome]:
    """`… 103,7 tỷ đồng, chiếm 44,9%`: a level, its percentage, and the figure it is a percentage of."""
    for percent in view.figures:
        if _is_share(view, percent):
            pairs = ((part, base) for part in _parts(view, percent) for base in _bases(view, part, percent))
            held = [outcome for pair in pairs if (outcome := _outcome(*pair, percent)).holds]
            yield from sorted(held, key=_error)[:1] or [*_named(view, percent)] or _split(view, percent)


def _error(outcome: Outcome) -> Decimal:
    """How far what is computed lies from what is reported: rounding explains more than cutting off."""
    return abs(outcome.computed - outcome.reported)


def _parts(view: View, percent: Figure) -> tuple[Figure, ...]:
    """The last sum of money and the last count before a percentage, in its clause."""
    start = max(view.sentence(percent).start, view.text.rfind(";", 0, percent.start))
    levels = [figure for figure in view.between(start, percent.start) if figure.adds]
    money = [figure for figure in levels if figure.amount.kind == "money"][-1:]
    return (*money, *[figure for figure in levels if figure.amount.kind != "money"][-1:])


def _bases(view: View, part: Figure, percent: Figure) -> Iterator[Figure]:
    """Figures that a part may be a percentage of: in this sentence and the last, and further off of the same money."""
    plan = percent.amount.low > HUNDRED or "kế hoạch" in view.after(percent).lower()
    for base in view.around(percent, FAR):
        fits = base.adds and base.like(part) and (plan or base.amount.low > part.amount.low)
        if fits and base.amount.low != part.amount.low and (_near(base, percent) or _same_money(view, part, base)):
            yield base


def _near(base: Figure, percent: Figure) -> bool:
    return 0 <= percent.sentence - base.sentence <= NEAR


def _same_money(view: View, part: Figure, base: Figure) -> bool:
    """Whether two sums are about the same source, or the base about all sources."""
    own, other = view.label(part), view.label(base)
    return part.amount.kind == "money" and own is not None and other in (own, None)


def _named(view: View, percent: Figure) -> Iterator[Outcome]:
    """A base that is called one: `kế hoạch 500 người, thực hiện 450 người, đạt 90%`, `đạt 90% kế hoạch (500 người)`."""
    sentence = view.sentence(percent)
    before, after = view.between(sentence.start, percent.start)[-2:], view.between(percent.end, sentence.end)[:1]
    if after and _BRACKETED.fullmatch(view.text, percent.end, after[0].start):
        yield from (_outcome(part, after[0], percent) for part in before[-1:] if _pair(part, after[0]))
    elif len(before) > 1 and _pair(before[1], before[0]) and _NAMED.search(view.before(before[0])):
        yield _outcome(before[1], before[0], percent)


def _split(view: View, percent: Figure) -> Iterator[Outcome]:
    """`Tổng vốn 80 tỷ đồng, trong đó vốn tỉnh 20 tỷ đồng, chiếm 25%.`: the base is the total that is being split."""
    last = [figure for figure in view.around(percent, NEAR) if figure.end <= percent.start and figure.adds][-2:]
    if len(last) == 2 and _pair(last[1], last[0]) and last[1].amount.low < last[0].amount.low:
        shown = _TAKES.fullmatch(view.text, last[1].end, percent.start) and _ALONE.match(view.text, percent.end)
        if shown and _OF_THESE.search(view.text, last[0].end, last[1].start):
            yield _outcome(last[1], last[0], percent)


def _pair(part: Figure, base: Figure) -> bool:
    """Whether two levels measure the same."""
    return base.adds and part.adds and base.like(part)


def _growth(view: View) -> Iterator[Outcome]:
    """`từ 40 lên 50 triệu đồng, tăng 25%`: two levels and the change between them."""
    for before, after, percent in _threes(view):
        levels = before.amount.kind != "percent" and before.like(after)
        if levels and percent.amount.change and percent.start - after.end < 30:
            outcome = _change(before, after, percent)
            yield from [outcome] if outcome.holds or _rises(view, before, after) else []


def _rises(view: View, before: Figure, after: Figure) -> bool:
    """Whether the text says that a level went from one figure to the other."""
    first, second = before.mention.text.lower(), after.mention.text.lower()
    rises = first.startswith("từ ") or _RISE.search(view.before(before))
    return bool(rises and (second.startswith(("lên ", "còn ")) or _REACHED.search(view.text[before.end : after.start])))


def _change(before: Figure, after: Figure, percent: Figure) -> Outcome:
    sign = 1 if percent.amount.change == "up" else -1
    ratio = after.stretch / before.stretch * exactly(HUNDRED)
    low, high = sorted((sign * (ratio.low - HUNDRED), sign * (ratio.high - HUNDRED)))
    computed = sign * (after.amount.low / before.amount.low - 1) * HUNDRED
    found = evidence("share", percent) + evidence("part", after) + evidence("base", before)
    holds = Interval(low, high).meets(percent.stretch)
    return Outcome(percent.amount.low, _rounded(computed), "%", found, holds=holds)


CHECKS = (
    Check("A301", "share.fraction", _fractions),
    Check("A302", "share.of-base", _of_base),
    Check("A303", "share.growth", _growth),
)
