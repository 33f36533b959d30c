"""Money: numerals with a currency, or in millions and billions where đồng is left out.

Policy: `đồng` may be omitted behind triệu and tỷ unless a physical unit or counted noun follows (`1,2 triệu lượt
khách` is a count), and behind a thousand before a rate (`200 nghìn/ngày`), after a word of money (`bán 50 nghìn`) or in
the short form 500k. A `đồng` that begins another word is none (10 đồng chí). Bare numbers under `Đơn vị tính: triệu
đồng` are read with the tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.extract import amounts, cells, measures, percents, rates, units
from solieu.extract.amounts import Reading, Readings
from solieu.extract.extractors import Extractor
from solieu.extract.likewise import likewise
from solieu.extract.nouns import head_end
from solieu.extract.numerals import numerals
from solieu.extract.units import plain
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.extractors import Found
    from solieu.extract.numerals import Numeral
    from solieu.model import Tokens

REACH = 30  # characters before an amount in thousands in which a word of money must stand, or another word behind one
LEAST_SHORT = 10_000  # 500k is money, 4K a resolution

_OTHER_WORD = lazy(
    r"""
    [ ]*đồng[ ]+
    (?: chí | bào | hồ | đội | loạt | thời | bộ | nghiệp | phạm | hành | phục | cỏ | ruộng | muối | ý | tình | đều
      | nhất | thuận | minh | tác[ ]giả ) (?!\p{L})
    """,
    regex.VERBOSE,
)


_PRICED = lazy(r"(?<!\p{L})(?:giá|lãi|tiền|lương|trả|bán|mua|thu nhập|phí|thưởng|suất|công|vé)(?!\p{L})[^.;\n\d]*$")
_FUNDS = lazy(r" +(?:kế hoạch|nguồn|dự toán)(?!\p{L})")
_RATED = ("/", " /", " một ", " mỗi ", " 1 ")
_OVER = tuple(f"{word}{stroke}" for word in ("đồng", "đ", "tỷ", "tỉ", "triệu") for stroke in ("/", " / "))
_CLAUSE_END = lazy(r" *(?:[.,;:)\n]|$)")


def find(tokens: Tokens) -> Iterator[Found]:
    """Money in running text and under a stated unit."""
    text = tokens.text
    running = rates.shared(text, (amounts.found(text, reading) for reading in readings(text).values()))
    return cells.merged(running, tokens, "money", "money.under-stated-unit")


@units.of_text
def readings(text: str) -> Readings:
    """The numerals with a currency, or that need none."""
    percent, measured, currencies = percents.readings(text), measures.readings(text), units.currencies()
    found: Readings = {}
    for numeral in numerals(text):
        if numeral.first not in percent and numeral.first not in measured:
            reading = _read(text, numeral, currencies) or _likewise(text, numeral, found)
            if reading:
                found[numeral.first] = reading
    return found


def _read(text: str, numeral: Numeral, currencies: units.Forms) -> Reading | None:
    lowered, place = plain(text), numeral.unit_at
    currency = currencies.match(lowered, place + (numeral.scale == "tr" and lowered.startswith(".", place)))
    if currency:
        other = _OTHER_WORD.match(lowered, place, place + REACH)
        return None if other else Reading(numeral.regrouped(), "money", currency.symbol, currency.end, "money.amount")
    if lowered.endswith(("$", "$ "), 0, numeral.first):
        return Reading(numeral, "money", "USD", place, "money.amount")
    omitted = numeral.scale and _omits(text, numeral)
    return Reading(numeral, "money", "VND", place, "money.currency-omitted") if omitted else None


def _likewise(text: str, numeral: Numeral, found: Readings) -> Reading | None:
    """A bare number told of one name as money was told of another just before it."""
    last = found[next(reversed(found))] if found else None
    scaled = likewise(text, numeral, last) if last else None
    return Reading(scaled, "money", last.unit, numeral.end, "money.likewise") if last and scaled else None


def _omits(text: str, numeral: Numeral) -> bool:
    """Whether a scaled number is money although no currency is written."""
    last = numeral.scale.rpartition(" ")[2]
    if last in ("triệu", "tỷ", "tỉ", "tr"):
        return head_end(plain(text), numeral.unit_at) is None or _is_funding(text, numeral)
    if last == "k":
        return numeral.low.value >= LEAST_SHORT
    if last not in ("nghìn", "ngàn"):
        return False
    rated = plain(text).startswith(_RATED, numeral.unit_at) and rates.behind(text, numeral.unit_at).per is not None
    return rated or _is_price(text, numeral)


def _is_funding(text: str, numeral: Numeral) -> bool:
    """Whether what follows a number says what the money is (5 tỷ kế hoạch), or money stands over it in a fraction."""
    lowered = plain(text)
    return _FUNDS.match(lowered, numeral.unit_at) is not None or lowered.endswith(_OVER, 0, numeral.first)


def _is_price(text: str, numeral: Numeral) -> bool:
    """Whether a number in thousands ends its clause, and words before it speak of money: bán 50 nghìn."""
    lowered = plain(text)
    ends = _CLAUSE_END.match(lowered, numeral.unit_at)
    return ends is not None and _PRICED.search(lowered, max(0, numeral.start - REACH), numeral.start) is not None


MONEY = Extractor(name="money", kind="amount", find=find)
