"""The nouns that the stages pass to each other: frozen, slotted, without behaviour that needs anything but themselves.

*Raw* is a document's text as decoded, *text* the repaired one; unless it says "raw", an offset is one of `text`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from solieu.analyses import Analysis as Analysis  # a noun as well, with the forms it takes outside

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from decimal import Decimal

    from solieu.spans import Edit, OffsetMap, Span

MentionKind = Literal["citation", "place", "amount", "period", "entity", "exclusion"]
AmountKind = Literal["money", "percent", "count", "measure"]
Bound = Literal["exact", "about", "over", "under", "range"]
Level = Literal["province", "district", "commune"]
LineKind = Literal["heading", "bullet", "row", "text"]
Status = Literal["actual", "planned", "target"]
Source = Literal["national", "local", "private", "total"]
Severity = Literal["note", "warning", "error"]
CheckKind = Literal["sum", "rate", "average", "share", "list", "citation", "conflict", "unit", "place", "date"]


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was read: decoded, its main text extracted, nothing repaired.

    `encoding_margin` says by how much `encoding` was the best reading of the bytes (1: no other was possible).
    """

    id: str
    uri: str
    raw: str
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    media_type: str = "text/plain"
    sha256: str = ""
    encoding: str = "utf-8"
    encoding_margin: float = 1.0
    language: str = "vi"


@dataclass(frozen=True, slots=True)
class Repaired:
    """A document with its text healed; `edits` (sorted, disjoint, on `document.raw`) say how."""

    document: Document
    text: str
    edits: tuple[Edit, ...]
    offsets: OffsetMap = field(compare=False)


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A stretch of a repaired text that may be damaged, and what may have been meant; it changes nothing."""

    span: Span
    rule: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text that is not blank, and the sentences in it (sorted, disjoint).

    A row of a table is a line with its `cells` (sorted, disjoint), even where each cell has a line of its own.
    """

    span: Span
    kind: LineKind
    sentences: tuple[Span, ...]
    cells: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Tokens:
    """A repaired text cut into lines and sentences; `segment` cuts a stretch of it into words when asked."""

    repaired: Repaired
    lines: tuple[Line, ...]
    segment: Callable[[str], tuple[Span, ...]] = field(compare=False)

    @property
    def text(self) -> str:
        """The repaired text."""
        return self.repaired.text

    @property
    def document(self) -> Document:
        """The document the text belongs to."""
        return self.repaired.document

    @property
    def sentences(self) -> tuple[Span, ...]:
        """All sentences, in order."""
        return tuple(sentence for line in self.lines for sentence in line.sentences)

    def words(self, span: Span) -> tuple[Span, ...]:
        """The words of a stretch (sorted, disjoint, inside it), by the statistical segmenter: ask for clauses only."""
        return tuple(word.shift(span.start) for word in self.segment(span.of(self.text)))


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure that measures or counts: `low` and `high` are equal unless a range is written.

    `unit` is an ISO 4217 code, `%`, a unit symbol, or the counted noun phrase in lower case. `digits_low` and
    `digits_high` bound what the printed digits stand for (7,6 tỷ: 7.55e9 to 7.65e9); two amounts that differ only
    there are equal.
    """

    kind: AmountKind
    low: Decimal
    high: Decimal
    unit: str
    bound: Bound = "exact"
    per: str | None = None
    change: Literal["up", "down"] | None = None
    digits_low: Decimal | None = field(default=None, compare=False)
    digits_high: Decimal | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day of a stretch of time.

    `relative`: worked out from the publication date or the text around it. `edge`: `until` where only the end is
    meant (đến năm 2020), `since` where only the start is (từ năm 2006 đến nay).
    """

    start: date
    end: date
    relative: bool = False
    edge: Literal["until", "since"] | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A legal or administrative document that the text names; `legal_id` is None where it cannot be known."""

    legal_id: str | None
    doc_type: str
    issued_stated: date | None = None
    pinpoint: str | None = None
    resolved_from: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Place:
    """An administrative unit for as long as it existed under this name; `province` is None for a province."""

    id: str
    code: str | None
    level: Level
    name: str
    province: str | None = None
    parent_id: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    successor_id: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """An organisation or a person; `name` without office or title."""

    kind: Literal["organisation", "person"]
    name: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A number that is no figure, and what it is instead: a list number, an ordinal, a road, a telephone …"""

    reason: str


Value = Amount | Period | Citation | Place | Entity | Exclusion


@dataclass(frozen=True, slots=True)
class Mention:
    """Something read in a text, with its evidence: `text` is what stands at `span`."""

    kind: MentionKind
    span: Span
    text: str
    value: Value
    rule: str


@dataclass(frozen=True, slots=True)
class Because:
    """Where a qualifier of a fact came from: `unit` names the unit of thought (clause, sentence, heading …)."""

    unit: str
    rule: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A reported programme figure: the amount it comes from and all that the text says about it.

    `low` and `high` are the amount's, except that a fall is negative. `also` are amounts that tell the same fact again.
    `because` has a reason for each qualifier given.
    """

    amount: Mention
    indicator: str
    low: Decimal
    high: Decimal
    unit: str
    bound: Bound
    per: str | None
    status: Status
    confidence: float
    rule: str
    place: Place | None = None
    period: Period | None = None
    source: Source | None = None
    programme: str | None = None
    activity: str | None = None
    subject: str | None = None
    organisation: Mention | None = None
    citation: Mention | None = None
    also: tuple[Mention, ...] = ()
    because: Mapping[str, Because] = field(default_factory=dict)

    @property
    def start_year(self) -> int | None:
        """First year the figure is about; None where only an end is stated."""
        return None if self.period is None or self.period.edge == "until" else self.period.start.year

    @property
    def end_year(self) -> int | None:
        """Last year the figure is about; None where only a start is stated."""
        return None if self.period is None or self.period.edge == "since" else self.period.end.year


@dataclass(frozen=True, slots=True)
class Evidence:
    """A mention that a finding rests on, and its part in it: total, part, base, rate, item …"""

    role: str
    mention: Mention


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check says of some figures; one that holds is kept too. It never says which figure is wrong."""

    code: str
    kind: CheckKind
    severity: Severity
    holds: bool
    reported: Decimal | None
    computed: Decimal | None
    evidence: tuple[Evidence, ...]
    message_vi: str
    message_en: str


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that could not be read, and why."""

    uri: str
    stage: str
    error: str
    message: str
