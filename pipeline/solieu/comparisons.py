"""The nouns of what is compared across documents: statements, disagreements that documents share, comparisons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from solieu.model import Amount, CheckKind, Severity, Source, Status


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact as one of many documents states it: what it is about, as far as ids can say, and the figure.

    `text` is the figure as printed; `start` and `end` are None on the side that the document leaves open. `part`: its
    document adds it up with others.
    """

    fact_id: str
    document_id: str
    published: date | None
    amount_id: str
    text: str
    amount: Amount
    indicator: str
    place_id: str | None
    start: date | None
    end: date | None
    status: Status
    source: Source | None
    programme: str | None
    activity: str | None
    subject: str | None
    part: bool = False


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A finding that does not hold, as one of many documents gives rise to it; `values` are all that it rests on."""

    document_id: str
    published: date | None
    code: str
    reported: Decimal
    computed: Decimal
    values: tuple[Decimal, ...]
    amount_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A finding across documents: what it rests on are statements or disagreements, each with its part in it."""

    code: str
    kind: CheckKind
    severity: Severity
    holds: bool
    reported: Decimal | None
    computed: Decimal | None
    evidence: tuple[tuple[str, Statement | Disagreement], ...]
    message_vi: str
    message_en: str
