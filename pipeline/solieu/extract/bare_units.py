"""The units that words name by themselves: the head of a column, the name of a row, what is stated above a table.

Policy: a unit in brackets at the end of a head goes before the noun of the head, but not before `Số hộ (người)`, where
both count. A head that only says what the rows are (Đề án, Kế hoạch) counts nothing; the same word as a unit does.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple

import regex

from solieu.extract import rates, units
from solieu.extract.nouns import head, head_end
from solieu.extract.numerals import scale
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.model import AmountKind

_SCALED = lazy(r" *(?P<scale>(?:(?:nghìn|ngàn|triệu|tr|t[ỷỉ]|1\.?000)\.? *){0,2})")
_UNIT_COLUMN = lazy(r" *(?:đvt|đơn vị(?: tính)?|đv tính) *")
_NAMING = lazy(r" *(?:(?P<order>s?tt|số tt|mã(?: số)?|số thứ tự|#)|(?P<year>năm))\.? *")
_IN_BRACKETS = lazy(r"(?P<sign>[(,:]) *(?P<unit>[^(),:]+?) *\)? *$")
_NUMBER_OF = lazy(r" *(?:(?:tổng +)?số(?: +lượng)?|tổng) +(?=\p{L})")
_AVERAGE = lazy(r"(?: +(?:bình +quân|trung +bình|bq))?(?= ?/)")  # Số tiêu chí bình quân/xã
_SHARE = lazy(r" *(?:t[ỷỉ] +(?:lệ|trọng)|%)")
_MONEY = lazy(
    r"""
    (?<!\p{L})
    (?: kinh[ ]phí | vốn | ngân[ ]sách | ns(?:tw|tư|đp|nn|t|h)? | tiền | đối[ ]ứng
      | tự[ ]có | kc(?:qg|đp) | doanh[ ]thu )
    (?!\p{L})
    """,
    regex.VERBOSE,
)
_PART = lazy(r" *(?:trong +(?:số +)?đó|[1-5] +sao)(?!\p{L})")
_SAYING_NOTHING = frozenset(("plan", "project", "file"))  # Kế hoạch, Nội dung: they head columns of other things
SCALES = frozenset(("money", "percent", "measure"))  # kinds of units that stand for themselves
_ALWAYS_SIDE = "địa phương"
_SIDES = frozenset(("trung ương", _ALWAYS_SIDE, "tỉnh", "huyện", "xã"))  # whose the money is, where it is money


class BareUnit(NamedTuple):
    """The unit of a column, row or table: what its numbers are, the scale they are in, and what they are a rate of.

    `order` and `year` name rows; `column` says that the units of the rows stand there.
    """

    kind: AmountKind | Literal["order", "year", "column"]
    symbol: str = ""
    scale: Decimal = Decimal(1)
    per: str | None = None


def is_side(unit: BareUnit | None) -> bool:
    """Whether a unit only says whose the money of a column is: Trung ương, Tỉnh."""
    return unit is not None and unit.symbol in _SIDES


def of_column(words: str) -> BareUnit | None:
    """The unit that a column's head names."""
    lowered = units.lowered(words)
    naming = _NAMING.fullmatch(lowered)
    if naming:
        return BareUnit("order" if naming["order"] else "year")
    if _UNIT_COLUMN.fullmatch(lowered):
        return BareUnit("column")
    share = BareUnit("percent", "%") if _SHARE.match(lowered) else None
    bracket, number = in_brackets(words), number_of(lowered)
    if bracket and bracket.kind == "count" and bracket.scale == 1:
        return number or named(lowered.partition("(")[0]) or bracket  # Số học viên (người)
    return bracket or share or number or named(lowered)


def names_money(words: str) -> bool:
    """Whether a head is about money without saying in what unit: Trong đó NSTW, Đối ứng."""
    return _MONEY.search(units.lowered(words)) is not None


def names_part(words: str) -> bool:
    """Whether a head only divides what the column before it counts: Trong đó nữ, 3 sao."""
    return _PART.match(units.lowered(words)) is not None


def in_brackets(words: str) -> BareUnit | None:
    """The unit at the end of a head: `Kinh phí (triệu đồng)`, but a noun behind a comma only goes on naming things."""
    bracket = _IN_BRACKETS.search(words)
    found = unit(bracket["unit"]) if bracket else None
    return None if bracket and found and found.kind == "count" and bracket["sign"] == "," else found


def number_of(lowered: str) -> BareUnit | None:
    """The noun behind `Số`."""
    counted = _NUMBER_OF.match(lowered)
    end = head_end(lowered, counted.end()) if counted else None
    if counted is None or end is None:
        return None
    noun, average = " ".join(lowered[counted.end() : end].split()), _AVERAGE.match(lowered, end)
    return BareUnit("count", noun, per=rates.behind(lowered, average.end()).per if average else None)


def named(lowered: str) -> BareUnit | None:
    """The noun that a head is: `Hộ nghèo`, but `Kế hoạch` and `Kết quả` say nothing of what is counted."""
    known = head(" ".join(lowered.split()), 0)
    return _noun(lowered) if known and known.row not in _SAYING_NOTHING else None


def _noun(lowered: str) -> BareUnit | None:
    """The noun that some words are."""
    noun = " ".join(lowered.split())
    known = head(noun, 0)
    whole = known is not None and noun.count(" ") + 1 == known.syllables
    return BareUnit("count", noun) if whole and noun != _ALWAYS_SIDE else None


def unit(words: str) -> BareUnit | None:
    """A unit that stands for itself: triệu đồng, %, ha, người."""
    lowered = units.lowered(words)
    scaled = _SCALED.match(lowered)
    start = scaled.end() if scaled else 0
    times = scale(regex.sub(r"1\.?000", "nghìn", scaled["scale"]).replace(".", "")) if scaled else Decimal(1)
    currency = units.currencies().match(lowered, start)
    if currency:
        return BareUnit("money", currency.symbol, times, rates.behind(words, currency.end).per)
    if lowered.strip() == "%":
        return BareUnit("percent", "%")
    measure = units.measures().match(words, start)
    if measure:
        return BareUnit("measure", measure.symbol, times)
    noun = _noun(lowered[start:])
    return noun._replace(scale=times) if noun else None
