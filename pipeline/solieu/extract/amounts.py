"""An amount: a numeral and its unit, with the rate and the bound words around them.

Policy: a bound behind (trở lên) decides over one before, unless a range is written. A number whose grouping cannot be
is flagged by its rule: `money.odd-grouping`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from solieu.extract import bounds, rates
from solieu.extract.extractors import Found
from solieu.extract.units import plain
from solieu.model import Amount
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.extract.numerals import Numeral
    from solieu.model import AmountKind


class Reading(NamedTuple):
    """What an extractor reads behind a numeral: its unit, where that ends, and the rule that reads it."""

    numeral: Numeral
    kind: AmountKind
    unit: str
    end: int
    rule: str


Readings = dict[int, Reading]
"""The readings of one kind in a text, by where their numerals start (without bound words)."""


def found(text: str, reading: Reading) -> Found:
    """The amount that a numeral and its unit make."""
    numeral, unit = reading.numeral, reading
    rate = rates.behind(text, unit.end)
    after = bounds.behind(plain(text), rate.end)
    end = after.place if after else rate.end
    bound = after.bound if after and numeral.bound != "range" else numeral.bound
    per = rate.per or _before(text, numeral, unit.kind)
    low, high = numeral.low, numeral.high
    amount = Amount(
        unit.kind, low.value, high.value, unit.unit, bound, per, None, low.value - low.half, high.value + high.half
    )
    rule = f"{unit.rule.partition('.')[0]}.odd-grouping" if low.odd or high.odd else unit.rule
    return Found(Span(numeral.start, numeral.end if numeral.shares else end), amount, rule)


def _before(text: str, numeral: Numeral, kind: AmountKind) -> str | None:
    """The rate written before; a percentage has only rates of time there (mỗi hộ … giảm 5%)."""
    per = rates.before(text, numeral.start)
    return None if kind == "percent" and per not in rates.TIMES else per
