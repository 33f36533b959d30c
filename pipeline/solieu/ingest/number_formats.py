"""A number in a sheet and its format → what the sheet shows, written the Vietnamese way: 1.234,5 · 12,5% · 7/10/2016.

Policy: a number is printed as its format prints it, rounded and with its unit, since that is what a reader of the sheet
sees and cites; a negative one has a minus sign whatever else its format gives it. Conditions, colours and the widths of
blanks are left out. Days are day/month/year, in whatever order the format has them.

Source of the numbered formats: ECMA-376, part 1, 18.8.30.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

NUMBERED = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "d/m/yyyy", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "d/m/yyyy h:mm", 37: "#,##0", 38: "#,##0",
    39: "#,##0.00", 40: "#,##0.00", 41: '#,##0;-#,##0;"-"', 42: '#,##0;-#,##0;"-"', 43: '#,##0.00;-#,##0.00;"-"',
    44: '#,##0.00;-#,##0.00;"-"', 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 49: "@",
}  # fmt: skip

_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\[\]-]*)(?:-[^\[\]]*)?\]|_.|\*.|\[[^\[\]]*\]')
_DATE_PART = re.compile(r"y+|d+|m+|h+|s+", re.IGNORECASE)
_DIGITS = re.compile(r"(?P<whole>[#0?](?:[#0?,]*[#0?])?)(?:\.(?P<decimals>[#0?]*))?(?P<scale>,*)")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\[\]]*\]')
_LATEST = 2_958_465  # 31 December 9999
_LONGEST = 30  # digits


def shown(written: str, code: str, *, from_1904: bool = False) -> str:
    """What a sheet shows of a number that its file writes as `written`; that itself where it is no number.

    >>> shown("1234.5", "#,##0.00"), shown("0.125", "0.0%"), shown("42650", "mm/dd/yyyy"), shown("-7", "#,##0;(#,##0)")
    ('1.234,50', '12,5%', '7/10/2016', '-7')
    >>> shown("1200", '#,##0" triệu đồng"'), shown("2015", "General"), shown("0.30000000000000004", "General")
    ('1.200 triệu đồng', '2015', '0,3')
    """
    try:
        number = Decimal(written)
    except InvalidOperation:
        return written
    if not number.is_finite() or abs(number.adjusted()) > _LONGEST:
        return written
    section = _section(code, number)
    bare = _QUOTED.sub("", section)
    if _DATE_PART.search(bare) and "general" not in bare.lower():
        return _moment(number, bare.lower(), from_1904=from_1904)
    return _number(number, section)


def _section(code: str, number: Decimal) -> str:
    """The part of a format for positive, negative or no numbers."""
    sections = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code)
    index = 1 if number < 0 else 2 if number == 0 else 0
    return sections[index] if index < len(sections) and sections[index] else sections[0]


def _number(number: Decimal, section: str) -> str:
    literals: list[str] = []

    def keep(match: re.Match[str]) -> str:
        literals.append(match[1] or match[2] or match[3] or "")
        return "\0"

    pattern = _LITERAL.sub(keep, section)
    digits = _DIGITS.search(pattern)
    if digits is None or not digits["whole"].strip("?") or "E+" in pattern or "/" in pattern:
        words = "".join(map(str.strip, literals))
        return words if words and "general" not in pattern.lower() and "@" not in pattern else _general(number)
    value = number.scaleb(2 * pattern.count("%") - 3 * len(digits["scale"]))
    text = _rounded(abs(value), digits["decimals"] or "", grouped="," in digits["whole"])
    around = (pattern[: digits.start()], pattern[digits.end() :])
    before, after = (_with_literals(part, literals) for part in around)
    return f"{'-' if number < 0 else ''}{before}{text}{after}".strip()


def _with_literals(pattern: str, literals: list[str]) -> str:
    """The words and signs around the digits of a format."""
    shown = "".join(literals.pop(0) if sign == "\0" else sign for sign in pattern)
    return re.sub(r"[#0?,.()+-]", "", shown) if not any(map(str.isalpha, shown)) else shown.strip("()")


def _rounded(value: Decimal, decimals: str, *, grouped: bool) -> str:
    whole, _, rest = f"{value.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP):f}".partition(".")
    optional = len(decimals) - len(decimals.rstrip("#"))
    while optional and rest.endswith("0"):
        rest, optional = rest[:-1], optional - 1
    whole = f"{int(whole):,}".replace(",", ".") if grouped else whole
    return f"{whole},{rest}" if rest else whole


def _general(number: Decimal) -> str:
    """A number without a format: ten digits of it, as a cell shows them."""
    text = f"{float(number):.10g}"
    return (f"{Decimal(text):f}" if "e" in text else text).replace(".", ",")


def _moment(number: Decimal, pattern: str, *, from_1904: bool) -> str:
    """A day, month, year or time of day."""
    days, part = divmod(number, 1)
    if not 0 <= days <= _LATEST:
        return _general(number)
    if not re.search("[dy]", pattern):
        minutes = int(part * 1440 + Decimal("0.5"))
        return f"{minutes // 60}:{minutes % 60:02}"
    day = date(1904, 1, 1) if from_1904 else date(1899, 12, 30)
    try:
        day += timedelta(days=int(days))
    except OverflowError:
        return _general(number)
    if "d" in pattern:
        return f"{day.day}/{day.month}/{day.year}"
    return f"{day.month}/{day.year}" if "m" in pattern else str(day.year)
