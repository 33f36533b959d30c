"""Statuses that a figure has where it is told again: a headline has no verb, and a sum is told before what it is for.

Policy: a headline's figure without a marker has the status of the figure below that is nearly the same (Gần 70 tỷ
đồng cho vay … đạt 68,9 tỷ đồng). Money of which no words say that it is done or planned is planned, with all money of
its sentence, where the same sum is given out by plan further on (Tổng 28 tỷ đồng gồm 25 tỷ đồng sự nghiệp và 3 tỷ đồng
đầu tư. 3 tỷ đồng đầu tư cấp thẳng cho 11 xã).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from solieu.link.allotments import ALLOTTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Read

SOON = 30  # figures further on among which one may be told again
ABOUT = Decimal("0.15")  # of a headline's figure: so much it may be rounded
_UNSAID = "statuses.reported"


def statuses(page: Page, drafts: Sequence[Draft]) -> dict[int, Read]:
    """The statuses, by the index of the figure, that are read where figures are told again."""
    return {index: read for draft in drafts for index, read in _of(page, drafts, draft)}


def _of(page: Page, drafts: Sequence[Draft], draft: Draft) -> Iterator[tuple[int, Read]]:
    figure, read = draft.figure, draft.reads["status"]
    if read.rule not in (_UNSAID, ALLOTTED):
        return
    further = drafts[figure.index + 1 : figure.index + SOON]
    if figure.sentence.kind == "heading":
        told = _nearest(figure, [one for one in further if one.figure.sentence.kind != "heading"])
        if told:
            yield figure.index, told.reads["status"].passed_on("document")
    elif read.rule == _UNSAID and figure.amount.kind == "money":
        given = next((one for one in further if _is_given(figure, one)), None)
        for other in page.within(figure.sentence) if given else ():
            if given and other.like(figure) and drafts[other.index].reads["status"].rule == _UNSAID:
                yield other.index, given.reads["status"].passed_on("document")


def _nearest(figure: Figure, others: Sequence[Draft]) -> Draft | None:
    """Of figures of the same measure the one whose value is nearest, if it is near."""
    value = figure.amount.low
    near = [one for one in others if one.figure.like(figure) and abs(one.figure.amount.low - value) <= ABOUT * value]
    return min(near, key=lambda one: abs(one.figure.amount.low - value), default=None)


def _is_given(figure: Figure, other: Draft) -> bool:
    """Whether a figure of a later sentence is the same money, given out by plan."""
    if other.reads["status"].rule != ALLOTTED or other.figure.sentence is figure.sentence:
        return False
    amount = other.figure.amount
    return other.figure.like(figure) and (amount.low, amount.high) == (figure.amount.low, figure.amount.high)
