"""The same figure given twice, with two values.

Policy: that two figures are the same one is said only of values that a slip of the pen makes of each other (digits in
another order, one digit of several, a power of ten) and that the text calls by the same words (two are enough where two
of four digits changed places), in the same year and place; or of any two values where a whole sentence is said again,
or where words point back (`32 lớp này`). The headline is about what the body tells: a figure there that the body has
only with such a slip is one of them; so is the money of `12 đề án ấy`, told twice. Parts of one sentence, bullets and
rows are called by the same words without being the same.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from itertools import accumulate, combinations, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

import regex

from solieu.audit import slips
from solieu.audit.checks import Check, Outcome, evidence
from solieu.audit.figures import folded
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.figures import Figure
    from solieu.audit.views import View

SAME = 3  # syllables that two figures must be called by in common
WHOLE = 5  # syllables before a figure that make a sentence said again
NEAR = 3  # sentences in which `này` points back
MANY = 20  # figures called alike; more of them are no one figure
TELLING = 3  # digits of a figure; what has more speaks for itself
RARE = Decimal("0.05")  # that a value is one changed digit away from another by chance
_STOP = frozenset(
    (
        *("nam", "thang", "ngay", "la", "dat", "duoc", "co", "voi", "va", "cua", "cho", "o", "tai", "khoang", "gan"),
        *("hon", "tren", "uoc", "len", "con", "da", "se", "tong", "so", "cung", "nay", "do"),
    )
)
_WORD = lazy(r"\p{L}+")
_MONTH = lazy(r"\b(?:tháng|quý)\s+\w+", regex.IGNORECASE)
_FURTHER = lazy(r"\b(?:thêm|bổ\s+sung|đối\s+ứng|tiếp)\b", regex.IGNORECASE)
_INDEFINITE = lazy(r"\b(?:một|mỗi|có\s+(?:nơi|nhà|cơ\s+sở|hộ))\b", regex.IGNORECASE)
_BACK = lazy(r"\s*(?:này|nói\s+trên|nêu\s+trên|kể\s+trên)\b", regex.IGNORECASE)
_THOSE = lazy(r"\s*(?:này|ấy|đó|nói\s+trên|nêu\s+trên|kể\s+trên)\b", regex.IGNORECASE)
_TOLD = attrgetter("indicator", "place", "start_year", "end_year", "source")


def _twice(view: View) -> Iterator[Outcome]:
    """`Kế hoạch vốn năm 2017 là 98,6 tỷ đồng … kế hoạch vốn 2017 là 96,8 tỷ đồng`."""
    for first, second in _namesakes(view):
        if _may_be_one(view, first, second) and not first.stretch.meets(second.stretch):
            dated = bool(view.years_of(first))
            if _confusable(first, second, dated=dated) or (dated and _said_again(view, first, second)):
                yield conflict(second, first)
    yield from _swapped(view)


def _swapped(view: View) -> Iterator[Outcome]:
    """`Tổng dư nợ các chương trình đạt 5.698 tỷ đồng … dư nợ 5.689 tỷ đồng`: so many digits speak for themselves."""
    alike: dict[object, list[Figure]] = {}
    for figure in view.levels:
        digits = figure.amount.low.normalize().as_tuple()
        if len(digits.digits) <= TELLING or figure.amount.bound != "exact" or not _is_plain(view, figure):
            continue
        earlier = alike.setdefault((figure.amount.unit, tuple(sorted(digits.digits)), digits.exponent), [])
        for other in earlier[-MANY:]:
            swapped = slips.between(other.amount, figure.amount) == "order"
            alike_told = swapped and _called_alike(view, other, figure) and not _done_and_planned(view, other, figure)
            if alike_told and _may_be_one(view, other, figure):
                yield conflict(figure, other)
        earlier.append(figure)


def _called_alike(view: View, one: Figure, other: Figure) -> bool:
    """Whether the last two words before one figure stand before the other too."""
    words = [_words(view.before(figure)) for figure in (one, other)]
    first, second = ([*pairwise(own)] for own in words)
    return bool(first and second and (first[-1] in second or second[-1] in first))


def _namesakes(view: View) -> Iterator[tuple[Figure, Figure]]:
    """Figures of running text that may be the same, in pairs: the words right before one stand before the other too."""
    plain = [figure for figure in view.figures if _is_plain(view, figure)]
    doubtful = _doubtful(view, plain)
    if len(plain) <= MANY or not doubtful:
        plain = [figure for figure in plain if figure.start in doubtful]  # the others can crowd out none of these
    called: dict[tuple[str, ...], list[int]] = {}
    tails: dict[tuple[str, ...], list[int]] = {}
    for number, figure in enumerate(plain):
        words = [] if _INDEFINITE.search(view.before(figure)) else _words(view.before(figure))
        tail = tuple(words[-SAME:])
        if len(tail) < SAME:
            continue
        grams = dict.fromkeys(zip(*(words[start:] for start in range(SAME)), strict=False))
        if figure.start in doubtful:
            others = {*called.get(tail, ())[-MANY:]}.union(*[tails.get(gram, ())[-MANY:] for gram in grams])
            named = [plain[other] for other in sorted(others)[-MANY:]]
            about = doubtful[figure.start]
            yield from [(other, figure) for other in named if doubtful.get(other.start) == about]
        for gram in grams:
            called.setdefault(gram, []).append(number)
        tails.setdefault(tail, []).append(number)


def _is_plain(view: View, figure: Figure) -> bool:
    """Whether a figure stands in running text, as a plain level."""
    return not (figure.moved or figure.over or figure.depth) and view.lines[figure.line].kind in ("text", "heading")


def _doubtful(view: View, figures: Sequence[Figure]) -> dict[int, object]:
    """What figures are about that the linker takes for the same thing as others of another value, by where they start.

    Two that are about the same are about things with equal ids.
    """
    alike: dict[object, list[Figure]] = {}
    for figure in figures:
        fact = view.fact(figure)
        if fact:
            about = (fact.place and fact.place.id, fact.status, fact.start_year, fact.end_year)
            alike.setdefault((figure.amount.unit, figure.per, *about), []).append(figure)
    several = ((about, same) for about, same in alike.items() if _differ(same))
    return {figure.start: about for about, same in several for figure in same}


def _differ(figures: Sequence[Figure]) -> bool:
    """Whether some have different values and stand in different sentences."""
    first = figures[0]
    apart = figures[-1].sentence != first.sentence
    return apart and any(figure.amount.low != first.amount.low for figure in figures)


def _may_be_one(view: View, one: Figure, other: Figure) -> bool:
    """Whether two figures about the same may be one, told in two sentences: of one year in one place."""
    first, second = view.fact(one), view.fact(other)
    return bool(
        one.sentence != other.sentence
        and first
        and second
        and first.place == second.place
        and _times(view, one) == _times(view, other)
        and not _parted(view, one, other)
    )


def _parted(view: View, one: Figure, other: Figure) -> bool:
    """Whether both figures have words behind them, and others: `1.256 hộ là người Mông`, `1.265 hộ là người Thái`."""
    behind = [_words(view.after(figure)) for figure in (one, other)]
    return all(behind) and behind[0] != behind[1]


def _times(view: View, figure: Figure) -> set[str]:
    """The years, quarters and months that a figure's own clause names."""
    return view.years_of(figure) | {" ".join(time.lower().split()) for time in _MONTH.findall(view.before(figure))}


def _said_again(view: View, one: Figure, other: Figure) -> bool:
    """Whether the whole clause is said again."""
    words = _words(view.before(one))
    again = words == _words(view.before(other)) and _words(view.after(one)) == _words(view.after(other))
    return again and len(words) >= WHOLE


def _confusable(one: Figure, other: Figure, *, dated: bool) -> bool:
    """Whether a slip that is hardly chance makes one of the other; of two digits, only where a year is named."""
    kind = slips.between(one.amount, other.amount)
    return kind is not None and (slips.chance(one.amount) <= RARE or (dated and kind != "digit"))


def _words(text: str) -> list[str]:
    """The words that say what something is, folded."""
    return [*filter(None, map(_telling, _WORD.findall(text)))]


@lru_cache(maxsize=1 << 13)
def _telling(word: str) -> str:
    """A word, folded; nothing of one that says too little."""
    word = folded(word)
    return "" if word in _STOP else word


def _headlines(view: View) -> Iterator[Outcome]:
    """A figure of the headline that the body has only with a slip."""
    titles = [figure for figure in view.levels if view.in_title(figure)]
    body = [figure for figure in view.levels if not view.in_title(figure) and view.fact(figure)] if titles else []
    for title in titles:
        alike = [one for one in body if one.like(title)]
        comparable = [one for one in alike if not _done_and_planned(view, title, one)]
        slipped = [
            one for one in comparable if _confusable(title, one, dated=True) or _same_but_digit(view, title, one)
        ]
        # Digits in another order say more than one that is another.
        turned = [one for one in slipped if slips.between(title.amount, one.amount) == "order"]
        slipped = turned or slipped
        if len({figure.amount.low for figure in slipped}) == 1 and not _told(title, alike):
            yield conflict(title, slipped[0])


def _told(title: Figure, body: Sequence[Figure]) -> bool:
    """Whether the body has the figure of a headline, or two that come to it or are that far apart."""
    pairs = [*combinations([figure.stretch for figure in body[:MANY]], 2)]
    told = (whole for one, other in pairs for whole in (one + other, one - other, other - one))
    return any(one.meets(title.stretch) for one in (*(figure.stretch for figure in body), *told))


def _same_but_digit(view: View, one: Figure, other: Figure) -> bool:
    """Whether two figures with one digit changed are taken for the same by the linker, which knows the year of both."""
    first, second = view.fact(one), view.fact(other)
    if not first or not second or first.end_year is None or slips.between(one.amount, other.amount) is None:
        return False
    exact = one.amount.bound == other.amount.bound == "exact"
    return exact and _TOLD(first) == _TOLD(second)


def _done_and_planned(view: View, one: Figure, other: Figure) -> bool:
    """Whether the text says of one of two figures that it is done and of the other that it is not."""
    first, second = view.fact(one), view.fact(other)
    if not first or not second or (first.status == "actual") == (second.status == "actual"):
        return False
    return all(fact.because["status"].unit != "default" for fact in (first, second))


def _of_those(view: View) -> Iterator[Outcome]:
    """`12 đề án, vốn thực hiện 2.150 triệu đồng … 2.510 triệu đồng của 12 đề án ấy`."""
    for count in view.levels:
        if count.kind != "count" or not _THOSE.match(view.text, count.end):
            continue
        own = [one for one in view.inside(view.sentence(count)) if one.kind == "money" and one.adds]
        earlier = [one for one in view.levels_near(count) if one.sentence < count.sentence and one.like(count)]
        same = [one for one in earlier if one.amount.low == count.amount.low]
        told = [one for one in view.inside(view.sentence(same[-1])) if one.kind == "money" and one.adds] if same else []
        again = len(own) == len(told) == 1 and not any(_FURTHER.search(view.before(one)) for one in (*own, *told))
        if again and slips.between(own[0].amount, told[0].amount) == "order":
            yield conflict(own[0], told[0])


def _pointed_back(view: View) -> Iterator[Outcome]:
    """`mở 31 lớp … 32 lớp này`."""
    for figure in view.levels:
        if figure.kind == "count" and _BACK.match(view.text, figure.end):
            earlier = [one for one in view.around(figure, NEAR) if one.end <= figure.start and one.adds]
            same = [one for one in earlier if one.amount.unit == figure.amount.unit]
            if same and not _sums(figure, [one for one in earlier if one.like(figure)]):
                yield conflict(figure, same[-1])


def _sums(figure: Figure, earlier: Sequence[Figure]) -> bool:
    """Whether a count is one of those before it, or what some neighbours among them come to."""
    values = [one.amount.low for one in earlier[-MANY:]]
    return any(figure.amount.low in accumulate(values[start:]) for start in range(len(values)))


def conflict(reported: Figure, other: Figure) -> Outcome:
    """What is said of a figure that should be another."""
    found = evidence("claim", reported) + evidence("claim", other)
    slip = slips.between(reported.amount, other.amount)
    return Outcome(reported.amount.low, other.amount.low, reported.unit, found, holds=False, slip=slip)


CHECKS = (
    Check("A601", "conflict.twice", _twice),
    Check("A602", "conflict.headline", _headlines),
    Check("A603", "conflict.back", _pointed_back),
    Check("A606", "conflict.those", _of_those),
)
