"""An amount for each thing times the things, against the total.

Policy: a price, support or number for each thing is multiplied with the count of that thing in the same or the
neighbouring sentence; that they disagree is said only where the total is called one (`50 suất quà, mỗi suất 500.000
đồng, tổng trị giá 30 triệu đồng`). Several amounts for one thing (`60 triệu đồng/căn xây mới, 30 triệu đồng/căn sửa`)
are multiplied with as many neighbouring counts in their order, and only ever found to agree; so is what `tương ứng
1,5 triệu đồng/người` says of the total before it, with a count of the paragraph above. A year has twelve months.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

import regex

from solieu.audit.averages import called_average, fits, is_average, restates
from solieu.audit.checks import Check, compared, evidence
from solieu.audit.groups import LEAST, OF_THESE
from solieu.audit.intervals import exactly
from solieu.audit.intervals import total as added
from solieu.audit.slips import chance, mends
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

TIMES = frozenset(("năm", "tháng", "quý", "ngày", "giờ", "ca", "vụ", "lứa", "tuần", "mùa"))
CLOSE = Decimal("0.06")  # how loose a product may be and still say something
RARE = Decimal("0.02")  # chance that another figure is one slip away from a product
ABOUT = Decimal("0.8")  # of what is said to be spent; a product further off is that of something else
MANY = 4  # different amounts for one thing
MONTHS = Decimal(12)

Pair = tuple["Figure", "Figure"]

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_AVERAGE = lazy(r"\b(?:bình\s+quân|trung\s+bình|tính\s+ra)\b[^,;]*$ | \bchia(?:\s+cho)?\s+đều\b[^.;]*$", _FLAGS)
_TOTAL = lazy(r"\b(?:tổng|cộng|tất\s+cả|toàn\s+bộ|thành\s+tiền)\b[^.;:\d]{0,50}$", _FLAGS)
_OF_THESE = lazy(r"\btổng\b[^.;:\d]{0,50}\b(?:này|trên|đó|ấy)\b[^.;:,\d]{0,15}$", _FLAGS)
_PART = lazy(rf"\b(?:{OF_THESE})\b | \briêng\b", _FLAGS)
_BESIDES = lazy(r"\b(?:cùng|kèm|khác|ngoài\s+ra)\b", _FLAGS)
_SPENT = lazy(r"(?:,|\bchi|\btiêu)\s+hết\s+$", _FLAGS)
_THAT_IS = lazy(
    r"""
    ,? \s*+ (?:\( \s*+)? (?: tức | tương\s+(?:đương|ứng) | hay | nghĩa\s+là | bằng ) [^.,;:\d]{0,25}
  | \s* \( [^.,;:\d]{0,15}
    """,
    _FLAGS,
)


def _products(view: View) -> Iterator[Outcome]:
    """`51.304 hộ, mỗi hộ 1 triệu đồng`: the count times the amount for each, against the total."""
    for rate in view.rates:
        per = _thing(rate)
        if per and not _averages(view, rate):
            yield from _product(view, rate, per)
        elif per:
            yield from _total_behind(view, rate, per)


def _thing(rate: Figure) -> str | None:
    """What a plain amount is for each of."""
    amount, per = rate.amount, rate.per
    plain = amount.kind in ("money", "count") and amount.low > 0 and not rate.moved and amount.bound != "under"
    return per if per and plain and "/" not in per and per not in TIMES else None


def _total_behind(view: View, average: Figure, per: str) -> Iterator[Outcome]:
    """`6 phiên chợ … bình quân 400 triệu đồng/phiên, tổng cộng 2,4 tỷ đồng`: before a total that it fits."""
    total = view.next(average)
    told = total and total.adds and total.like(average) and total.sentence == average.sentence
    if total is None or not told or not _TOTAL.search(view.before(total)):
        return
    counts = [one for one in view.around(average, 1) if one.line == average.line and one.counts(per)]
    for count in [one for one in counts if one.start < average.start and _agrees(average, one, total)][-1:]:
        found = evidence("total", total) + evidence("count", count) + evidence("rate", average)
        yield compared(total, count.amount.low * average.amount.low, found, holds=True)


def _averages(view: View, rate: Figure) -> bool:
    words = view.before(rate) + rate.mention.text
    return bool(
        _AVERAGE.search(words)
        or _AVERAGE.search(view.before(rate))
        or called_average(view, rate)
        or is_average(view, rate)
    )


def _product(view: View, rate: Figure, per: str) -> Iterator[Outcome]:
    near = [figure for figure in view.around(rate, 1) if figure.line == rate.line and figure.adds]
    totals = [figure for figure in near if figure.like(rate)]
    counts = [figure for figure in near if figure.counts(per)]
    beside = [figure for figure in counts if figure.sentence == rate.sentence]
    pairs = [(count, total) for count in beside or counts for total in totals]
    agreeing = [pair for pair in pairs if _agrees(rate, *pair)] if counts else [*_told_above(view, rate)]
    own = [pair for pair in pairs if _beside(rate, *pair)]
    called = own if len(own) == 1 and _called_total(view, rate, *own[0]) else _taken_up(view, rate, counts, totals)
    for count, total in (agreeing or called or [pair for pair in pairs if _mended(rate, *pair)])[:1]:
        found = evidence("total", total) + evidence("count", count) + evidence("rate", rate)
        computed = count.amount.low * rate.amount.low
        yield compared(total, computed, found, holds=bool(agreeing))


def _told_above(view: View, rate: Figure) -> Iterator[Pair]:
    """`Năm 2012 có 2.220 người học nghề. … ⏎ Kinh phí 3,33 tỷ đồng, tương ứng 1,5 triệu đồng/người`: in the paragraph
    above, where hardly by chance.
    """
    total, above = restates(view, rate), view.lines[max(0, rate.line - 1)]
    told = view.between(above.span.start, rate.start) if total and above.kind == "text" else ()
    counts = [one for one in told if one.counts(rate.per or "") and not one.over]
    yield from ((one, total) for one in counts if total and fits(rate, total, one, len(counts)))


def _taken_up(view: View, rate: Figure, counts: Sequence[Figure], totals: Sequence[Figure]) -> list[Pair]:
    """`12 mô hình … Định mức 30 triệu đồng/mô hình. Tổng hỗ trợ cho số mô hình này 350 triệu đồng`: in three sentences.

    The count is the only one of the sentence before, or the one that its others add up to.
    """
    behind = [one for one in totals if one.sentence == rate.sentence + 1]
    whole, *parts = sorted(counts, key=lambda one: -one.amount.low) if counts else [rate]
    alone = not parts or sum(one.amount.low for one in parts) == whole.amount.low
    taken = len(behind) == len(totals) == 1 and alone and whole.sentence == rate.sentence - 1
    if not taken or not _OF_THESE.search(view.before(behind[0])):
        return []
    ratio = rate.amount.low * whole.amount.low / behind[0].amount.low
    return [(whole, behind[0])] if ABOUT <= ratio <= 1 / ABOUT else []


def _agrees(rate: Figure, count: Figure, total: Figure) -> bool:
    product = rate.stretch * count.stretch
    return product.slack <= CLOSE and product.meets(total.stretch)


def _called_total(view: View, rate: Figure, count: Figure, total: Figure) -> bool:
    """Whether all three stand in one sentence and the total, last of them or before count and rate, is called one."""
    ordered = count.start < rate.start or rate.start < count.start < total.start
    words = view.before(total)
    if not _beside(rate, count, total) or not ordered or _is_of_more(view, rate, count, total):
        return False
    return bool(_TOTAL.search(words) or _is_spent(rate, count, total, words))


def _is_of_more(view: View, rate: Figure, count: Figure, total: Figure) -> bool:
    """Whether a total is one of other things too: `5 tỷ đồng, trong đó hỗ trợ 100 hộ`, `8 giải nhất, 12 giải nhì …`.

    They come to about the total, the more so if there are about so many, or would but for a slip.
    """
    several = [one for one in view.inside(view.sentence(rate)) if one.kind == "count" and one is not count]
    alike = any(one.adds and one.noun[:1] == count.noun[:1] for one in several)
    others = alike or any(rate.end <= one.start < total.start for one in several)
    product = rate.amount.low * count.amount.low
    about = "about" in (rate.amount.bound, count.amount.bound)
    least = ABOUT if about else LEAST
    far = not least <= product / total.amount.low <= 1 / least and (about or not mends(total.amount, product))
    besides = _PART.search(view.text, total.end, count.start) or _BESIDES.search(view.text, rate.end, total.start)
    return others or far or bool(besides) or view.leaves_rest(rate)


def _is_spent(rate: Figure, count: Figure, total: Figure, words: str) -> bool:
    """`14 hộ, 40 triệu đồng/hộ, hết 520 triệu đồng`: what was spent, if that is about as much."""
    ratio = rate.amount.low * count.amount.low / total.amount.low
    return bool(_SPENT.search(words)) and ABOUT <= ratio <= 1 / ABOUT


def _beside(rate: Figure, count: Figure, total: Figure) -> bool:
    return rate.sentence == count.sentence == total.sentence


def _mended(rate: Figure, count: Figure, total: Figure) -> bool:
    """Whether a slip in the count or the total is all that keeps a product from its total, and hardly by chance."""
    unlikely = chance(count.amount) + chance(total.amount) <= RARE
    product, quotient = rate.amount.low * count.amount.low, total.amount.low / rate.amount.low
    slipped = mends(total.amount, product) or mends(count.amount, quotient)
    return _beside(rate, count, total) and unlikely and slipped


def _several(view: View) -> Iterator[Outcome]:
    """`Mức: 60 triệu đồng/căn (xây mới), 30 triệu đồng/căn (sửa)`: the sum of the products, against the total."""
    plain = [
        (rate, per)
        for rate in view.rates
        if rate.kind == "money" and not _averages(view, rate) and (per := _thing(rate))
    ]
    for (_, per), same in groupby(plain, key=lambda pair: (pair[0].sentence, pair[1])):
        rates = [rate for rate, _ in same]
        if 1 < len(rates) <= MANY:
            yield from _sum_of_products(view, rates, per)


def _sum_of_products(view: View, rates: Sequence[Figure], per: str) -> Iterator[Outcome]:
    near = [figure for figure in view.around(rates[0], 1) if figure.line == rates[0].line and figure.adds]
    counts, totals = [one for one in near if one.counts(per)], [one for one in near if one.like(rates[0])]
    for start in range(len(counts) - len(rates) + 1):
        taken = counts[start : start + len(rates)]
        pairs = [*zip(rates, taken, strict=True)]
        product = added(rate.stretch * count.stretch for rate, count in pairs)
        for total in totals:
            if product.slack <= CLOSE and product.meets(total.stretch):
                computed = sum((rate.amount.low * count.amount.low for rate, count in pairs), Decimal(0))
                found = evidence("total", total) + evidence("count", *taken) + evidence("rate", *rates)
                yield compared(total, computed, found, holds=True)
                return


def _months(view: View) -> Iterator[Outcome]:
    """`3 triệu đồng/tháng, tức 36 triệu đồng/năm`."""
    for month in view.rates:
        year = view.next(month) if month.kind == "money" else None
        if year is None or not year.per or not month.like(year):
            continue
        same = _over(month, "tháng") == _over(year, "năm") is not None
        if same and _THAT_IS.fullmatch(view.text, month.end, year.start):
            holds = (month.stretch * exactly(MONTHS)).meets(year.stretch)
            found = evidence("total", year) + evidence("rate", month)
            yield compared(year, month.amount.low * MONTHS, found, holds=holds)


def _over(figure: Figure, time: str) -> frozenset[str] | None:
    """What else a rate over a stretch of time is for: people, say."""
    parts = frozenset(part.strip() for part in (figure.per or "").split("/"))
    return parts - {time} if time in parts else None


CHECKS = (
    Check("A202", "rate.product", _products),
    Check("A204", "rate.products", _several),
    Check("A205", "rate.months", _months),
)
