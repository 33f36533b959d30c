"""What a figure measures: a row of the gazetteer `indicators`, chosen by what is counted and by the nearest trigger.

Policy, for each figure in this order:
- a counted noun that only one indicator takes decides (đề án, mô hình, sản phẩm), unless a refusal stands near it;
- so does a rate that only one takes (triệu đồng/người/tháng) and a percentage that says it rose or fell;
- so do words at the figure that say what is done with money, or what people do;
- else the nearest trigger phrase of its own stretch, of an indicator that takes its kind and noun;
- else what its whole measures, or the figure of the kind before it in the sentence;
- else the nearest trigger in the clause, the sentence, the head of its column, the lead-in or heading;
- else the first indicator that takes its noun, its kind's usual one (money: funding; percent: rate), or `other`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.link.labels import labels
from solieu.link.percentages import LABEL, is_level, is_portion, make_a_hundred, opens_clause, part, risen_from, told
from solieu.link.phrases import lower
from solieu.link.predicates import at_work, by_title, said_of_people
from solieu.link.qualifiers import Qualifier, Read
from solieu.link.senses import bought, ceiling, given, is_put_up, is_sum, sensed
from solieu.link.triggers import nearest, nearest_beyond, told_in, triggers, vocabulary
from solieu.link.uses import used
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier
    from solieu.link.triggers import Triggers

NEAR_ONLY = frozenset({"growth"})  # what rose or fell is said right before the percentage
AIDED = frozenset({"beneficiaries"})
DEAR = frozenset({"price"})  # what costs so much a day is paid to somebody, whatever is dear in its sentence
EARNED = ("ngày", "tháng", "ca", "giờ")  # money for each of these is earned, where nothing else is said
USUAL = {"money": "funding", "percent": "rate", "count": "other", "measure": "other"}


@dataclass(frozen=True, slots=True)
class Indicator:
    """What a row of the gazetteer says.

    `nouns` and `rates` decide by themselves, `loose_nouns` need a trigger; `usual_nouns` are its own without one.
    """

    id: str
    kinds: tuple[str, ...]
    nouns: tuple[str, ...]
    loose_nouns: tuple[str, ...]
    usual_nouns: tuple[str, ...]
    rates: tuple[str, ...]


@gazetteer.derived
def indicators() -> tuple[Indicator, ...]:
    """All indicators, in the order of the gazetteer."""
    return tuple(
        Indicator(
            row.text("id"),
            row.items("kinds"),
            _lowered(row.items("nouns")),
            _lowered(row.items("loose_nouns")),
            _lowered(row.items("usual_nouns")),
            row.items("rates"),
        )
        for row in gazetteer.rows("indicators")
    )


def _lowered(nouns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(lower(noun) for noun in nouns)


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    figure, allowed = draft.figure, _allowed(draft.figure.amount.kind, draft.figure.amount.unit)
    if figure.amount.per in EARNED:
        allowed -= DEAR
    read = (
        _by_unit(page, figure, earlier)
        or told(page, figure)
        or ceiling(page, figure)
        or given(page, figure)
        or used(page, figure)
        or said_of_people(page, figure, allowed)
        or _by_words(page, draft, earlier, allowed)
        or _by_lead_in(page, figure, allowed)
        or _of_paragraph(draft, earlier, allowed)
        or _of_currency(draft, earlier)
        or _usually(page, figure)
    )
    return at_work(page, figure, read)


def _by_words(page: Page, draft: Draft, earlier: Earlier, allowed: frozenset[str]) -> Read | None:
    """Triggers from near to far, and what the figures around it measure."""
    figure = draft.figure
    if is_put_up(page, figure):
        allowed -= AIDED
    near = triggers(page, draft.figure, earlier, allowed)
    if is_level(page, figure):
        near = near.without(NEAR_ONLY)
    some = near.before or near.behind
    return (
        risen_from(page, draft, earlier)
        or sensed(page, figure, nearest(near, figure.before.start, figure.after, "stretch"), earlier)
        or bought(page, figure)
        or _times(page, near)
        or _by_column(page, figure, allowed)
        or part(page, figure)
        or _inherited(page, draft, earlier, allowed)
        or (_beyond(page, near, earlier) if some and not opens_clause(page, figure) else None)
    )


def _beyond(page: Page, near: Triggers, earlier: Earlier) -> Read | None:
    works = _usual_owner(near.figure.amount.unit) == "jobs"  # where it is only said further off that firms get support
    return sensed(page, near.figure, nearest_beyond(near.without(NEAR_ONLY | AIDED if works else NEAR_ONLY)), earlier)


@gazetteer.recent(1 << 12)
def _allowed(kind: str, unit: str) -> frozenset[str]:
    """The indicators that a figure may have: by its kind, and by what it counts."""
    takers = frozenset(one.id for one in indicators() if kind in one.kinds and one.id != "other")
    return takers if kind not in ("count", "measure") else takers & _named("loose_nouns", unit).keys()


@gazetteer.derived
def _nouns(column: str) -> dict[str, tuple[str, ...]]:
    """For each noun of a column the indicators that have it, in the order of the gazetteer."""
    found: dict[str, tuple[str, ...]] = {}
    for indicator in indicators():
        for noun in getattr(indicator, column):
            found[noun] = (*found.get(noun, ()), indicator.id)
    return found


def _named(column: str, unit: str) -> dict[str, int]:
    """The indicators with a noun that a unit begins with, and how long the longest of each is; the shortest first."""
    words = unit.replace(",", " ")
    ends = [place for place, letter in enumerate(words) if letter == " "] + [len(words)]
    return {label: end for end in ends for label in _nouns(column).get(words[:end], ())}


def _longest(named: dict[str, int], *, among: frozenset[str]) -> tuple[str | None, int]:
    """The indicator with the longest noun, of equals the first of the gazetteer, and how long it is."""
    named = {one.id: named[one.id] for one in indicators() if one.id in named and one.id in among}
    best = max(named, key=named.__getitem__, default=None)
    return best, named[best] if best else 0


def _by_unit(page: Page, figure: Figure, earlier: Earlier) -> Read | None:
    """A noun, or a rate, that is one indicator's own, where no refusal stands near."""
    amount = figure.amount
    owner = _payer(amount.per) if amount.kind == "money" else _owner(amount.kind, amount.unit)
    if owner is None or owner in _refused(page, figure):
        return None
    same = [one for one in earlier.same if one.figure.amount.per == amount.per is not None and one.figure.like(figure)]
    # Thưởng 10 triệu đồng/sản phẩm 3 sao, 15 triệu đồng/sản phẩm 4 sao: the second is no price.
    if same and same[-1].value("indicator") != owner:
        return same[-1].reads["indicator"].passed_on("list")
    return Read(owner, "unit", "indicators.unit", figure.mention.span)


@gazetteer.recent(1 << 12)
def _payer(per: str | None) -> str | None:
    """The indicator that a rate is of."""
    return next((one.id for one in indicators() if per in one.rates), None)


@gazetteer.recent(1 << 12)
def _owner(kind: str, unit: str) -> str | None:
    """The indicator whose own noun a unit begins with: the longest decides, and none where a longer one is loose."""
    unit = lower(unit)
    takers = frozenset(one.id for one in indicators() if kind in one.kinds)
    best, length = _longest(_named("nouns", unit), among=takers)
    return best if length > max(_named("loose_nouns", unit).values(), default=0) else None


def _refused(page: Page, figure: Figure) -> set[str]:
    near = page.hits(vocabulary("refusals")).within(max(figure.clause.start, figure.start - 40), figure.after.end)
    return {label for hit in near for label in hit.tells}


def _by_column(page: Page, figure: Figure, allowed: frozenset[str]) -> Read | None:
    """The head of a column, or the first cell of a row."""
    for cell in reversed(page.cells(figure)):
        told = told_in(page, "before", cell.start, cell.end, allowed)
        if told:
            hit, label = told[-1]
            return Read(label, "column", "indicators.column", Span(hit.start, hit.end))
    return None


def _times(page: Page, near: Triggers) -> Read | None:
    """`gấp 8 lần thu ngân sách (146 tỷ đồng)`: money in brackets is what another is so many times as much as."""
    figure = near.figure
    if figure.amount.kind != "money" or not page.text.startswith("(", figure.start - 1):
        return None
    last = page.earlier(figure)[-1:]
    return nearest(near, last[0].end, figure.after, "clause") if last and last[0].amount.unit == "lần" else None


def _inherited(page: Page, draft: Draft, earlier: Earlier, allowed: frozenset[str]) -> Read | None:
    """What the whole measures, or the last figure of the kind in the sentence."""
    figure = draft.figure
    if draft.whole and figure.amount.kind == "percent":
        return Read("share", "whole", "indicators.part")
    spread = figure.amount.per and any(one.figure.like(figure) for one in earlier.same)  # of the sum beside it
    if paid := _paid_too(draft, earlier):
        return paid
    if draft.whole and not spread and draft.whole.value("indicator") in allowed and draft.whole.figure.like(figure):
        return draft.whole.reads["indicator"].passed_on("whole")
    if figure.amount.kind == "percent" and len(figure.before) > LABEL:  # a label, and no words of its own
        return None
    like = (one for one in reversed(earlier.same) if one.figure.depth <= figure.depth and one.figure.like(figure))
    last = next(like, None)
    if last and is_sum(page, figure):  # trung ương 24 tỷ đồng, vốn vay 17 tỷ đồng, cộng chung 41 tỷ đồng
        last = next(one for one in earlier.same if one.figure.like(figure))
    if last and last.value("indicator") == "loan" and (sided := _of_side(page, figure, earlier)):
        return sided
    if last and last.value("indicator") in allowed - NEAR_ONLY:
        return last.reads["indicator"].passed_on("list")
    return None


def _paid_too(draft: Draft, earlier: Earlier) -> Read | None:
    """`giá 90 triệu đồng: tỉnh hỗ trợ 50 triệu đồng, xã 10 triệu đồng`: who pays parts of a price pays all of them."""
    if draft.whole is None or draft.whole.value("indicator") != "price":
        return None
    parts = [one for one in earlier.same if one.whole is draft.whole and one.figure.like(draft.figure)]
    paid = next((one for one in reversed(parts) if one.value("indicator") == "funding"), None)
    return paid.reads["indicator"].passed_on("list") if paid else None


def _of_side(page: Page, figure: Figure, earlier: Earlier) -> Read | None:
    """`trung ương 3 tỷ đồng, vốn tín dụng 5 tỷ đồng, dân 2 tỷ đồng`: what a side gave, as one did before the loan."""
    before = (one for one in earlier.same if one.figure.like(figure) and one.value("source") in ("national", "local"))
    gave = next(before, None) if labels(page, figure.before.start, figure.start) else None
    return gave.reads["indicator"].passed_on("list") if gave else None


def _of_paragraph(draft: Draft, earlier: Earlier, allowed: frozenset[str]) -> Read | None:
    """What the first money, or people, of the sentence before it in the paragraph were."""
    figure = draft.figure
    if not (figure.amount.kind == "money" or figure.counts_people):
        return None
    same = [other for other in earlier.near if other.figure.line == figure.line and other.figure.like(figure)]
    first = next((other for other in same if other.figure.sentence is same[-1].figure.sentence), None)
    return first.reads["indicator"].passed_on("paragraph") if first and first.value("indicator") in allowed else None


def _of_currency(draft: Draft, earlier: Earlier) -> Read | None:
    """What the last money of a foreign currency was, which a text mostly has for one thing only."""
    amount = draft.figure.amount
    if amount.kind != "money" or amount.unit == "VND":
        return None
    same = [one for one in earlier.near if one.figure.amount.unit == amount.unit and one.figure.like(draft.figure)]
    return same[-1].reads["indicator"].passed_on("document") if same else None


def _by_lead_in(page: Page, figure: Figure, allowed: frozenset[str]) -> Read | None:
    """A trigger in a line that leads to the bullet or row, or in a heading above."""
    for line in page.captions(figure):
        told = told_in(page, "before", line.start, line.end, allowed)
        if told:
            hit, label = told[-1]
            return Read(label, "lead-in", "indicators.lead-in", Span(hit.start, hit.end))
    return None


def _usually(page: Page, figure: Figure) -> Read:
    """What a figure is about which nothing else is said."""
    usual = _usual(page, figure)
    return by_title(page, figure, usual) or Read(usual, "default", "indicators.usual")


def _usual(page: Page, figure: Figure) -> str:
    """The indicator of a figure about which nothing else is said."""
    if figure.amount.kind == "money" and figure.amount.per in EARNED:
        return "income"
    if figure.amount.kind == "percent" and (make_a_hundred(page, figure) or is_portion(page, figure)):
        return "share"
    usual = USUAL[figure.amount.kind]
    return usual if figure.amount.kind != "count" else _usual_owner(figure.amount.unit) or usual


@gazetteer.recent(1 << 12)
def _usual_owner(unit: str) -> str | None:
    """The indicator whose usual noun a unit begins with."""
    return _longest(_named("usual_nouns", lower(unit)), among=frozenset(one.id for one in indicators()))[0]


INDICATOR = Qualifier("indicator", _find)
