"""Figures that can hardly be meant in the unit they are printed in.

Policy: only what no context could make true is reported: earnings for a person and month of less than a bowl of rice
or more than a factory's, a part that is a hundred times its whole or more, a share of more than all. What was meant is
not guessed; that a thousand times lie between triệu and tỷ, nghìn and triệu, is for the reader to see.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, Outcome, evidence
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.views import View

LEAST, MOST = Decimal(10_000), Decimal(1_000_000_000)  # đồng that anyone may earn in a month
HUNDREDFOLD = Decimal(100)

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_OF_THESE = lazy(r"[\s,.(]* \b(?:trong\s+(?:số\s+)?đó|riêng)\b [^.;:\d]{0,60}", _FLAGS)
_TAKES = lazy(r"\bchiếm \s+ (?:tới|đến|hơn|gần|khoảng|trên)? \s* $", _FLAGS)


def _earnings(view: View) -> Iterator[Outcome]:
    """`thu nhập 5 tỷ đồng/người/tháng`."""
    for figure in view.rates:
        fact, parts = view.fact(figure), frozenset((figure.per or "").split("/"))
        if fact and fact.indicator == "income" and figure.amount.unit == "VND" and parts & {"tháng", "năm"}:
            months = 12 if "năm" in parts else 1
            if figure.amount.high < LEAST * months or figure.amount.low > MOST * months:
                bound = LEAST if figure.amount.high < LEAST * months else MOST
                yield Outcome(figure.amount.low, bound * months, "VND", evidence("claim", figure), holds=False)


def _parts(view: View) -> Iterator[Outcome]:
    """`Tổng vốn 5 tỷ đồng, trong đó vốn tỉnh 800 tỷ đồng`: a part is no hundred times its whole."""
    for whole, part in pairwise(view.figures):
        like = whole.adds and part.adds and part.like(whole)
        if (
            like
            and part.amount.low >= whole.amount.high * HUNDREDFOLD
            and _OF_THESE.fullmatch(view.text, whole.end, part.start)
        ):
            found = evidence("part", part) + evidence("total", whole)
            yield Outcome(part.amount.low, whole.amount.low, part.unit, found, holds=False)


def _shares(view: View) -> Iterator[Outcome]:
    """`chiếm 128%`: a share of more than all."""
    for figure in view.percents:
        over = figure.amount.unit == "%" and figure.amount.low > HUNDREDFOLD
        if over and _TAKES.search(view.text, max(0, figure.start - 30), figure.start):
            yield Outcome(figure.amount.low, HUNDREDFOLD, "%", evidence("share", figure), holds=False)


CHECKS = (
    Check("A901", "unit.earnings", _earnings),
    Check("A902", "unit.part", _parts),
    Check("A307", "share.over-all", _shares),
)
