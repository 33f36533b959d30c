"""What is said of an outcome, in Vietnamese and in English.

The sentences are those of the gazetteer `findings`; figures stand in them as printed where the text has them, in round
units where they are computed. Where one slip of the pen is all that keeps figures from agreeing, that is said too.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from solieu.audit.checks import Outcome
    from solieu.audit.slips import Slip

_SCALES = (
    (Decimal(10**9), "tỷ", "billion"),
    (Decimal(10**6), "triệu", "million"),
    (Decimal(1000), "nghìn", "thousand"),
)
_NAMED = {
    "weekday": (
        *(("thứ hai", "Monday"), ("thứ ba", "Tuesday"), ("thứ tư", "Wednesday"), ("thứ năm", "Thursday")),
        *(("thứ sáu", "Friday"), ("thứ bảy", "Saturday"), ("chủ nhật", "Sunday")),
    ),
}


class Language(NamedTuple):
    """How values are said, what joins figures that are not added up, and what is added for a slip."""

    say: Callable[[Decimal, str], str]
    joint: str
    slips: Mapping[Slip, str]


def message(sentence: str, outcome: Outcome, language: Language) -> str:
    """The sentence with the figures in it."""
    parts = outcome.evidence[1:]
    joint = " + " if all(item.role == "part" for item in parts) else language.joint
    quoted = joint.join(f"“{item.mention.text}”" for item in parts)
    reported = f"“{outcome.evidence[0].mention.text}”"
    computed = "" if outcome.computed is None else language.say(outcome.computed, outcome.unit)
    said = sentence.format(reported=reported, computed=computed, parts=quoted)
    return f"{said} {language.slips[outcome.slip]}" if outcome.slip and not outcome.holds else said


def vietnamese(value: Decimal, unit: str) -> str:
    """A value as a Vietnamese text prints it; `unit` is empty for a count, `day` for a year or an ISO day as a number.

    >>> vietnamese(Decimal(3_590_000_000), "VND"), vietnamese(Decimal(1786), ""), vietnamese(Decimal(20120521), "day")
    ('3,59 tỷ đồng', '1.786', '21/5/2012')
    """
    if unit in _NAMED:
        return _NAMED[unit][int(value)][0]
    if unit == "day":
        return "/".join(str(part) for part in reversed(_day(value)))
    scaled, scale, _ = _scaled(value, unit)
    printed = f"{scaled:,}".translate({ord(","): ".", ord("."): ","})
    named = (printed, scale, "đồng" if unit == "VND" else unit)
    return f"{printed}%" if unit == "%" else " ".join(part for part in named if part)


def english(value: Decimal, unit: str) -> str:
    """A value as an English text prints it.

    >>> english(Decimal(3_590_000_000), "VND"), english(Decimal(2004), "day")
    ('3.59 billion VND', '2004')
    """
    if unit in _NAMED:
        return _NAMED[unit][int(value)][1]
    if unit == "day":
        return "-".join(f"{part:02}" for part in _day(value))
    scaled, _, scale = _scaled(value, unit)
    return f"{scaled:,}%" if unit == "%" else " ".join(part for part in (f"{scaled:,}", scale, unit) if part)


def _day(value: Decimal) -> tuple[int, ...]:
    """Year, month and day of 20120521; the year alone of 2012."""
    digits = f"{value:f}"
    return tuple(int(part) for part in (digits[:4], digits[4:6], digits[6:]) if part)


def _scaled(value: Decimal, unit: str) -> tuple[Decimal, str, str]:
    """A value in the largest scale it fills (money only), to at most three decimals."""
    for scale, vi, en in _SCALES if unit.isupper() else ():
        if abs(value) >= scale:
            return _trimmed(value / scale), vi, en
    return _trimmed(value), "", ""


def _trimmed(value: Decimal) -> Decimal:
    """At most three decimals, none that are zero."""
    rounded = value.quantize(Decimal("0.001")).normalize()
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


VIETNAMESE = Language(
    vietnamese,
    " và ",
    {
        "order": "Chỉ cần đổi chỗ hai chữ số ở một số là khớp.",
        "digit": "Chỉ cần thay một chữ số ở một số là khớp.",
        "power": "Chỉ cần dời dấu phẩy hoặc đổi đơn vị (tỷ, triệu, nghìn) ở một số là khớp.",
    },
)
ENGLISH = Language(
    english,
    " and ",
    {
        "order": "Two digits of one of them in another order would make them agree.",
        "digit": "Another digit in one of them would make them agree.",
        "power": "Another decimal point or unit of one of them would make them agree.",
    },
)
