"""A bare number told of one name as a figure was told of another: Ba Vì được 390 triệu đồng, Mỹ Đức 260.

Policy: both names are capitalised, the second of two syllables or more and no part of what numbers itself (KCN Trà Nóc
2); nothing but `,`, `;` or `và` parts the figures, the number ends its clause, and it is of the size of the other.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.extract.numerals import scale
from solieu.extract.units import plain
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.extract.amounts import Reading
    from solieu.extract.numerals import Numeral

_NAME = r"(?<![\p{L}\d]) \p{Lu}[\p{L}'’]* (?: [ -] \p{Lu}[\p{L}'’]* )"
_TOLD = lazy(rf"(?r) {_NAME}{{0,3}} [ ]{{0,2}}:? (?: [ ] \p{{Ll}}+ ){{0,5}} [ ]{{0,2}}", regex.VERBOSE)
_LIKEWISE = lazy(
    rf"(?: [,;] (?:[ ](?:và|còn|rồi))? | [ ](?:và|còn) ) [ ] (?:\p{{L}}+[ ]){{0,4}} {_NAME}{{1,3}} [ ]{{0,2}}:? [ ]",
    regex.VERBOSE,
)
_ENDS = lazy(r" {0,2}(?:[.;,)](?!\d)|\n|$| và )")
NUMBERED = lazy(  # KCN Trà Nóc 2, trường tiểu học Tân Phú 3
    r"""(?r) (?<!\p{L}) (?: kcn | ccn | khu | cụm | nhà[ ]máy | trường | trạm | cầu | tổ )
    (?: [ ] (?! (?:ở|tại|các|của|thuộc|trong|cho) (?!\p{L}) ) \p{L}+ ){1,7} [ :]* \(?""",
    regex.VERBOSE,
)
_MOST = 40  # times the other


def likewise(text: str, numeral: Numeral, other: Reading) -> Numeral | None:
    """A bare number in the scale of the figure before it, if it is told of another name likewise."""
    one = other.numeral
    if numeral.scale or numeral.words or numeral.year_like or numeral.shares or numeral.bound == "range":
        return None
    if not (_LIKEWISE.fullmatch(text, other.end, numeral.start) and _ENDS.match(text, numeral.end)):
        return None
    if not _TOLD.match(text, 0, one.start) or NUMBERED.match(plain(text), other.end, numeral.start):
        return None
    times = scale(one.scale)
    low, high = numeral.low.scaled(times), numeral.high.scaled(times)
    near = one.low.value / _MOST <= low.value <= one.high.value * _MOST
    return numeral._replace(low=low, high=high, scale=one.scale) if near and low.value > Decimal(0) else None
