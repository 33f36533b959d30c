"""What a check is, and how what it sees becomes a finding.

A check yields outcomes: what the text reports, what its other figures come to, and whether the two agree. Code,
severity and messages are read from the gazetteer `findings`; a finding that holds is a note, one that changes a
conclusion an error. A message says that figures agree or not and never which of them is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict, cast, get_args

from solieu import gazetteer
from solieu.audit.messages import ENGLISH, VIETNAMESE, message
from solieu.audit.slips import mended
from solieu.model import CheckKind, Evidence, Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from solieu.audit.figures import Figure
    from solieu.audit.slips import Slip
    from solieu.audit.views import View
    from solieu.gazetteer import Row


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check saw: `reported` against `computed` (in `unit`), and the mentions it rests on, the claim first.

    Both are None where what disagrees is no number. `grave`: another conclusion would follow (a plan met or not, a rise
    or a fall, a budget kept or not). `slip`: one slip of the pen is all that is in the way.
    """

    reported: Decimal | None
    computed: Decimal | None
    unit: str
    evidence: tuple[Evidence, ...]
    holds: bool
    grave: bool = False
    slip: Slip | None = None


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


def compared(
    figure: Figure, computed: Decimal, found: tuple[Evidence, ...], *, holds: bool, grave: bool = False
) -> Outcome:
    """What is to be said of a figure and the value that others give."""
    slip = None if holds else mended(figure.amount, computed)
    return Outcome(figure.amount.low, computed, figure.unit, found, holds=holds, grave=grave, slip=slip)


def finding(check: Check, outcome: Outcome) -> Finding:
    """The finding of an outcome, in words."""
    row, suffix = _rows()[check.code], "holds" if outcome.holds else "differs"
    return Finding(
        code=check.code,
        kind=cast("CheckKind", row.text("check_kind")),
        severity=_severity(row, outcome),
        holds=outcome.holds,
        reported=outcome.reported,
        computed=outcome.computed,
        evidence=outcome.evidence,
        message_vi=message(row.text(f"{suffix}_vi"), outcome, VIETNAMESE),
        message_en=message(row.text(f"{suffix}_en"), outcome, ENGLISH),
    )


def _severity(row: Row, outcome: Outcome) -> Severity:
    """A note where figures agree; what the gazetteer says where they do not, or an error where more follows from it."""
    if outcome.holds:
        return "note"
    severity = row.text("severity")
    if severity not in get_args(Severity):
        raise row.wrong("severity", f"{severity!r} is none of {', '.join(get_args(Severity))}")
    return "error" if outcome.grave else cast("Severity", severity)


@gazetteer.derived
def _rows() -> dict[str, Row]:
    """The rows by their codes."""
    return {row.text("code"): row for row in gazetteer.rows("findings")}
