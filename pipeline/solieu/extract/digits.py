"""Printed numbers: their value, and the interval their digits stand for.

Vietnamese groups thousands with dots and writes decimals with a comma. A point is read as a decimal one where it
cannot group (7.6, 12.5, 0.125), and the two signs change places in a text that uses them the other way round
throughout (`decimal_sign`). What is printed decides the precision: the interval is half a unit of the last digit to
either side, in the scale the number is written in (7,6 tỷ: 7.55e9 to 7.65e9); a plain whole number stands for itself.
A grouping that cannot be (15.5580) is kept as it is printed and marked odd; where not even that can be done
(1.23.456) there is no number.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

import regex

from solieu.extract.units import THIN
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

DecimalSign = Literal[",", "."]

PRINTED = rf"""
    (?: \d{{1,3}} (?:[{THIN}]\d{{3}})+ (?!\d) (?:,\d+)?        # 1 234 567,8 with spaces that do not break
      | [1-9]\d{{0,2}} (?:[ ]\d{{3}}){{2,}} (?!\d) (?:,\d+)?   # 12 000 000: one group alone may be another number
      | [1-9]\d{{0,2}} [ ]\d{{3}} (?=[ ]?(?:đồng|đ|vnđ)\b)     # 500 000 đồng
      | \d+ (?:[.,]\d+)*
    )
"""

HALF = Decimal("0.5")
NOTHING = Decimal(0)
SCALES = {
    "chục": Decimal(10),
    "trăm": Decimal(100),
    "nghìn": Decimal(1_000),
    "ngàn": Decimal(1_000),
    "k": Decimal(1_000),
    "vạn": Decimal(10_000),
    "triệu": Decimal(1_000_000),
    "tr": Decimal(1_000_000),
    "m": Decimal(1_000_000),
    "tỷ": Decimal(1_000_000_000),
    "tỉ": Decimal(1_000_000_000),
}
_SPELLED_DIGITS = {
    0: ("không",),
    1: ("một", "mốt"),
    2: ("hai",),
    3: ("ba",),
    4: ("bốn", "tư"),
    5: ("năm", "lăm", "nhăm"),
    6: ("sáu",),
    7: ("bảy", "bẩy"),
    8: ("tám",),
    9: ("chín",),
}
_DIGIT_WORDS = {word: Decimal(digit) for digit, forms in _SPELLED_DIGITS.items() for word in forms} | {"nửa": HALF}
_TENS = {"mười": Decimal(10), "mươi": Decimal(10), "chục": Decimal(10), "trăm": Decimal(100)}
_LARGE = {word: SCALES[word] for word in ("nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ")}
_FILLERS = frozenset(("linh", "lẻ"))
_SHORT_UNITS = frozenset(("mốt", "tư", "lăm", "nhăm"))  # hai lăm: mươi is left out only before these
WORDS = frozenset((*_DIGIT_WORDS, *_TENS, *_LARGE, *_FILLERS, "rưỡi"))

_RUN = lazy(r"\d+")
_USUAL = lazy(r"\d,\d{1,2}(?!\d) | \d\.\d{3}(?:\.\d{3}|,\d)", regex.VERBOSE)
_REVERSED = lazy(r"\d,\d{3}(?:,\d{3}|\.\d)")
_COMMA_GROUP = lazy(r"(?<![\d.,])\d{1,3},\d{3}(?![\d.,])")
_POINT_DECIMAL = lazy(r"(?<![\d.,])\d{1,3}\.\d{1,2}[ ]?(?:%|tỷ|tỉ|triệu|nghìn|ngàn|tấn|ha\b|km\b)")


class Printed(NamedTuple):
    """A number as it stands in a text, and how many signs group its digits."""

    start: int
    end: int
    signs: int


class Number(NamedTuple):
    """A value and half the unit of its last printed digit (zero for a plain whole number)."""

    value: Decimal
    half: Decimal = NOTHING
    odd: bool = False

    def scaled(self, scale: Decimal) -> Number:
        """The number in a larger scale: its last digit then stands for more."""
        half = self.half or HALF
        return self if scale == 1 else Number(self.value * scale, half * scale, self.odd)

    def regrouped(self) -> Number:
        """The number as a whole one, where its comma can only have grouped (4,875 lao động)."""
        return Number(self.value * 1000) if self.half == Decimal("0.0005") and self.value >= 1 else self


@lru_cache(maxsize=4)
def runs(text: str) -> tuple[tuple[int, int], ...]:
    """Where digits stand together in a text (in lower case, by agreement): what begins with a number begins there.

    >>> runs("4.875 hộ")
    ((0, 1), (2, 5))
    """
    return tuple([run.span() for run in _RUN.finditer(text)])


@lru_cache(maxsize=4)
def printed(text: str) -> tuple[Printed, ...]:
    """Where numbers stand in a text: digits with the signs that group them.

    >>> printed("4.875 hộ, 12/2019")
    (Printed(start=0, end=5, signs=1), Printed(start=10, end=12, signs=0), Printed(start=13, end=17, signs=0))
    """
    found: list[Printed] = []
    begun = reached = signs = 0
    for start, end in runs(text):
        if start == reached + 1 and text[reached] in ".," and reached:
            signs += 1
        else:
            found.append(Printed(begun, reached, signs))
            begun, signs = start, 0
        reached = end
    return (*found[1:], Printed(begun, reached, signs)) if reached else ()


@lru_cache(maxsize=4)
def decimal_sign(text: str) -> DecimalSign:
    """Which sign a text puts before decimals: a comma, unless it does the reverse and nothing speaks against it.

    >>> decimal_sign("thu 1.265 tỷ đồng, tăng 9,6%"), decimal_sign("1,265,000 đồng"), decimal_sign("đạt 7.6 tỷ")
    (',', '.', ',')
    """
    signed = [number for number in printed(text) if number.signs]
    if any(_USUAL.search(text, number.start, number.end) for number in signed):
        return ","
    if any(_REVERSED.search(text, number.start, number.end) for number in signed):
        return "."
    reverse = all(any(sign.match(text, number.start) for number in signed) for sign in (_COMMA_GROUP, _POINT_DECIMAL))
    return "." if reverse else ","


@lru_cache(maxsize=4096)
def number(printed: str, *, decimal: DecimalSign = ",") -> Number | None:
    """The value of printed digits; None where the signs between them make no sense.

    >>> number("7.456,43"), number("4.875").value
    (Number(value=Decimal('7456.43'), half=Decimal('0.005'), odd=False), Decimal('4875'))
    """
    if printed.isdecimal():
        return Number(Decimal(printed))
    digits = "".join(printed.split())
    if digits.isdecimal():
        return Number(Decimal(digits))
    points, commas = digits.count("."), digits.count(",")
    sign, times = (".", points) if points else (",", commas)
    parts = digits.replace(",", ".").split(".")
    if points and commas:
        last = "." if digits.rfind(".") > digits.rfind(",") else ","
        return _decimal(parts) if digits.count(last) == 1 and _groups(parts[:-1]) else None
    if (times > 1 or sign != decimal) and _groups(parts):
        return Number(Decimal("".join(parts)))
    return _decimal(parts, odd=sign != decimal and parts[0] != "0") if times == 1 else None


def _groups(parts: Sequence[str]) -> bool:
    """Whether parts of a number are thousands: 1|234|567."""
    head = parts[0]
    return len(head) <= 3 and head[0] != "0" and all(len(part) == 3 for part in parts[1:])


def _decimal(parts: Sequence[str], *, odd: bool = False) -> Number:
    """The last part behind the decimal sign; more than two digits there are odd where the sign is the other one."""
    *whole, decimals = parts
    half = HALF.scaleb(-len(decimals))
    return Number(Decimal(f"{''.join(whole)}.{decimals}"), half, odd and len(decimals) > 2)


def spelled(words: str) -> Decimal | None:
    """The value of number words in lower case; None where they make no number.

    >>> spelled("hai mươi tư"), spelled("một trăm lẻ ba"), spelled("năm trăm triệu"), spelled("hai tỷ rưỡi")
    (Decimal('24'), Decimal('103'), Decimal('500000000'), Decimal('2500000000'))
    """
    reading = _Reading()
    return reading.total + reading.group if all(map(reading.take, words.split())) else None


class _Reading:
    """Number words, read one by one: what is summed up so far, and the group below the next scale word."""

    def __init__(self) -> None:
        self.total = self.group = self.scale = NOTHING
        self.unit: Decimal | None = None  # a digit word that a word for tens may still follow

    def take(self, word: str) -> bool:
        """Take the next word; False where it cannot follow."""
        if word in _DIGIT_WORDS:
            return self._digit(word)
        if word in _TENS:
            self._tens(_TENS[word])
        elif word in _LARGE:
            self._large(_LARGE[word])
        elif word == "rưỡi":
            self.total += self.scale / 2
            return self.scale > 0 and self.group == 0
        return word in WORDS

    def _digit(self, word: str) -> bool:
        value = _DIGIT_WORDS[word]
        if self.unit is not None:
            if word not in _SHORT_UNITS or self.group != self.unit or self.unit < 2:
                return False
            self.group *= 10
        self.group, self.unit = self.group + value, value
        return True

    def _tens(self, tens: Decimal) -> None:
        unit = self.unit or NOTHING
        self.group, self.unit = self.group - unit + (unit or 1) * tens, None

    def _large(self, scale: Decimal) -> None:
        if self.group == 0 and self.total:  # năm trăm nghìn tỷ: a scale of a scale
            self.total *= scale
        else:
            self.total += (self.group or 1) * scale
        self.group, self.unit, self.scale = NOTHING, None, scale
