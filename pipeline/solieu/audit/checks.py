"""What a check is, and how what it sees becomes a finding.

A check yields outcomes: what the text reports, what its other figures come to, and whether the two agree. Code,
severity and messages are read from the gazetteer `findings`; a finding that holds is a note. A message says that
figures agree or not and never which of them is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, TypedDict, cast, get_args

from solieu import gazetteer
from solieu.model import CheckKind, Evidence, Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from solieu.audit.figures import Figure
    from solieu.audit.views import View
    from solieu.gazetteer import Row

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


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check saw: `reported` against `computed` (in `unit`), and the mentions it rests on, the claim first.

    Both are None where what disagrees is no number.
    """

    reported: Decimal | None
    computed: Decimal | None
    unit: str
    evidence: tuple[Evidence, ...]
    holds: bool


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its stable code, its name for people, and what it sees in a document."""

    code: str
    name: str
    find: Callable[[View], Iterator[Outcome]]


class Claim(TypedDict):
    """What a finding says, without its words: the value of an example."""

    code: str
    reported: Decimal | None
    computed: Decimal | None
    holds: bool


def claim(found: Finding) -> Claim:
    """What a finding says."""
    return Claim(code=found.code, reported=found.reported, computed=found.computed, holds=found.holds)


def agrees(code: str, reported: int | str, computed: int | str | None = None) -> Claim:
    """The claim that figures agree; `computed` may differ from `reported` by rounding."""
    return Claim(
        code=code, reported=Decimal(reported), computed=Decimal(reported if computed is None else computed), holds=True
    )


def differs(code: str, reported: int | str, computed: int | str) -> Claim:
    """The claim that figures disagree."""
    return Claim(code=code, reported=Decimal(reported), computed=Decimal(computed), holds=False)


def contradicts(code: str) -> Claim:
    """The claim that names disagree, where no number does."""
    return Claim(code=code, reported=None, computed=None, holds=False)


def evidence(role: str, *figures: Figure) -> tuple[Evidence, ...]:
    """The figures as evidence in one role."""
    return tuple(Evidence(role, figure.mention) for figure in figures)


def finding(check: Check, outcome: Outcome) -> Finding:
    """The finding of an outcome, in words."""
    row, suffix = _row(check.code), "holds" if outcome.holds else "differs"
    severity = "note" if outcome.holds else row.text("severity")
    if severity not in get_args(Severity):
        raise row.wrong("severity", f"{severity!r} is none of {', '.join(get_args(Severity))}")
    return Finding(
        code=check.code,
        kind=cast("CheckKind", row.text("check_kind")),
        severity=cast("Severity", severity),
        holds=outcome.holds,
        reported=outcome.reported,
        computed=outcome.computed,
        evidence=outcome.evidence,
        message_vi=_message(row, f"{suffix}_vi", outcome),
        message_en=_message(row, f"{suffix}_en", outcome),
    )


@lru_cache
def _row(code: str) -> Row:
    """The row of a code."""
    return next(row for row in gazetteer.rows("findings") if row.text("code") == code)


def _message(row: Row, column: str, outcome: Outcome) -> str:
    """The message with the figures in it: as printed where they stand in the text, in round units where computed."""
    say = vietnamese if column.endswith("vi") else english
    quoted = " + ".join(f"“{item.mention.text}”" for item in outcome.evidence[1:])
    reported = f"“{outcome.evidence[0].mention.text}”"
    computed = "" if outcome.computed is None else say(outcome.computed, outcome.unit)
    return row.text(column).format(reported=reported, computed=computed, parts=quoted)


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
