"""Analysis → plain rows by table: tuples in the order of the table's columns, which a worker can send anywhere.

Ids say where a thing stands: a mention's is its document, the initial of its kind and its place; a fact's is that of
its amount, under `f`; a finding's is its code and a digest of its evidence. So they are the same on every machine,
and a thing keeps its id for as long as its document's text is the same.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import TYPE_CHECKING, Any, cast

from solieu.load.named import entities, entity_id, legal_documents, legal_id
from solieu.load.search import entry
from solieu.load.signatures import signature

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date
    from decimal import Decimal

    from solieu.model import (
        Amount,
        Analysis,
        Because,
        Citation,
        Document,
        Entity,
        Fact,
        Finding,
        Mention,
        Period,
        Place,
    )
    from solieu.spans import Span

Cell = str | bytes | int | float | None
Row = tuple[Cell, ...]
_JSON = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of one document, by table; `uri` and `sha256` say which file they were read from.

    `spent` is what reading it cost, in seconds of processor time by stage, which is no part of what was read.
    """

    document_id: str
    uri: str
    sha256: str
    tables: Mapping[str, tuple[Row, ...]]
    spent: Mapping[str, float] = field(default_factory=dict, compare=False)


def rows(analysis: Analysis, *, run_id: str, numbers: int, explained: int) -> Rows:
    """The rows of an analysis; of the `numbers` in its text, some rule explains `explained`."""
    document, sheet = analysis.document, _Sheet(analysis)
    tables = {
        "documents": (sheet.document(run_id, numbers, explained),),
        "sources": (_source(document),),
        "repairs": tuple(sheet.repairs()),
        "suspicions": tuple(sheet.suspicions()),
        "signatures": tuple(sheet.signatures()),
        "sentences": tuple(sheet.sentences()),
        "legal_documents": _by_id(legal_documents(analysis)),
        "entities": _by_id(entities(analysis)),
        "citations": _by_id(sheet.mentions("citation", sheet.citation)),
        "place_mentions": _by_id(sheet.mentions("place", _place)),
        "amounts": _by_id(sheet.mentions("amount", _amount)),
        "periods": _by_id(sheet.mentions("period", _period)),
        "entity_mentions": _by_id(sheet.mentions("entity", _entity)),
        "projects": _by_id(sheet.projects()),
        "facts": tuple(sheet.facts()),
        "fact_evidence": tuple(sheet.told()),
        "findings": _by_id(sheet.findings()),
        "finding_evidence": tuple(sheet.evidence()),
    }
    return Rows(document.id, document.uri, document.sha256, tables)


def _by_id(found: Iterable[Row]) -> tuple[Row, ...]:
    """One row for each id: what is of one kind and at one place is one thing."""
    return tuple({row[0]: row for row in reversed(tuple(found))}.values())[::-1]


class _Sheet:
    """The rows that say where in a document something stands."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis, self._text = analysis, analysis.text
        self._id = analysis.document.id
        self._sentences = analysis.tokens.sentences
        self._starts = [sentence.start for sentence in self._sentences]
        self._sentence_ids = [f"{self._id}:{ordinal}" for ordinal in range(len(self._starts))]
        self._facts = [(self._id_at("f", fact.amount.span), fact) for fact in analysis.facts]
        self._told = {fact_id for fact_id, _ in self._facts}
        self._mentions: dict[str, list[Mention]] = {}
        for mention in analysis.mentions:
            self._mentions.setdefault(mention.kind, []).append(mention)
        self._cited = {self._id_of(mention) for mention in self._mentions.get("citation", ())}
        self._findings = [(self._finding_id(finding), finding) for finding in analysis.findings]

    def document(self, run_id: str, numbers: int, explained: int) -> Row:
        document, text = self._analysis.document, self._text
        page = (document.title, _day(document.published), document.publisher)
        kind = (document.media_type, document.language, document.sha256)
        counts = (len(text), None, numbers, explained)
        return (self._id, document.uri, *page, *kind, *counts, run_id, entry(self._id), document.raw, text)

    def repairs(self) -> Iterator[Row]:
        raw = self._analysis.document.raw
        for edit in self._analysis.tokens.repaired.edits:
            yield (self._id, edit.span.start, edit.span.end, edit.span.of(raw), edit.after, edit.rule)

    def suspicions(self) -> Iterator[Row]:
        for one in self._analysis.suspicions:
            words = (one.span.of(self._text), _JSON(one.suggestions))
            yield (self._id, one.span.start, one.span.end, *words, one.rule)

    def signatures(self) -> Iterator[Row]:
        found = signature(self._text)
        if found:
            yield (self._id, found.wording, found.digits)

    def sentences(self) -> Iterator[Row]:
        for ordinal, span in enumerate(self._sentences):
            sentence_id = self._sentence_ids[ordinal]
            place = (self._id, ordinal, span.start, span.end)
            yield (sentence_id, *place, entry(sentence_id), span.of(self._text))

    def mentions(self, kind: str, cells: Callable[[Any], Row]) -> Iterator[Row]:
        for mention in self._mentions.get(kind, ()):
            yield (*self._place(mention), *cells(mention.value))

    def citation(self, citation: Citation) -> Row:
        full = citation.resolved_from and self._id_at("c", citation.resolved_from)
        resolved = full if full in self._cited else None
        return (legal_id(citation), citation.doc_type, _day(citation.issued_stated), citation.pinpoint, resolved)

    def facts(self) -> Iterator[Row]:
        """The facts; one that shares its amount with another is numbered."""
        told: dict[str, int] = {}
        for fact_id, fact in self._facts:
            told[fact_id] = number = told.get(fact_id, 0) + 1
            own_id = f"{fact_id}.{number}" if number > 1 else fact_id
            evidence = (self._id, self._sentence_id(fact.amount.span), self._id_of(fact.amount))
            reasons = self._because(fact.because)
            yield (own_id, *evidence, *_fact(fact), *self._subject(fact), fact.confidence, fact.rule, reasons)

    def told(self) -> Iterator[Row]:
        """Where each fact is told; only the first fact of an amount has evidence of its own."""
        for fact_id, fact in dict(reversed(self._facts)).items():
            for ordinal, mention in enumerate((fact.amount, *fact.also)):
                yield (fact_id, ordinal, self._id, self._sentence_id(mention.span), self._id_of(mention))

    def projects(self) -> Iterator[Row]:
        for fact in self._analysis.facts:
            span = fact.because["subject"].span if "subject" in fact.because else None
            if span:
                named = (self._id_at("p", span), self._id, self._sentence_id(span), fact.subject)
                place_id = fact.place.id if fact.place else None
                about = (fact.programme, fact.activity, _organisation_id(fact), place_id)
                yield (*named, *about, fact.start_year, fact.end_year)

    def _subject(self, fact: Fact) -> Row:
        """What a fact is about: the words, the project, the organisation, the document it rests on."""
        span = fact.because["subject"].span if "subject" in fact.because else None
        cited = legal_id(cast("Citation", fact.citation.value)) if fact.citation else None
        return (fact.subject, self._id_at("p", span) if span else None, _organisation_id(fact), cited)

    def findings(self) -> Iterator[Row]:
        for finding_id, finding in self._findings:
            said = (finding.kind, finding.code, finding.severity, int(finding.holds))
            messages = (finding.message_vi, finding.message_en)
            yield (finding_id, self._id, *said, *_difference(finding), *messages)

    def evidence(self) -> Iterator[Row]:
        for finding_id, finding in dict(self._findings).items():
            for ordinal, item in enumerate(finding.evidence):
                yield (finding_id, ordinal, item.role, self._id, *self._rests_on(item.mention), item.mention.text)

    def _rests_on(self, mention: Mention) -> Row:
        if mention.kind == "amount":
            fact_id = self._id_at("f", mention.span)
            return (self._id_of(mention), None, fact_id if fact_id in self._told else None)
        return (None, self._id_of(mention) if mention.kind == "citation" else None, None)

    def _place(self, mention: Mention) -> Row:
        repaired, span = self._analysis.tokens.repaired, mention.span
        raw = repaired.offsets.raw(span) if repaired.edits else span
        place = (span.start, span.end, raw.start, raw.end)
        return (self._id_of(mention), self._id, self._sentence_id(span), *place, mention.text, mention.rule)

    def _because(self, because: Mapping[str, Because]) -> str:
        """Where each qualifier of a fact came from, with the words; in JSON."""
        reasons, text = [], self._text
        for qualifier in sorted(because):
            reason = because[qualifier]
            said, span = _reason(qualifier, reason.unit, reason.rule), reason.span
            if span:
                words = _quoted(text[span.start : span.end])
                said = f'{said}, "start": {span.start}, "end": {span.end}, "text": {words}'
            reasons.append(said)
        return f"{{{'}, '.join(reasons)}}}}}" if reasons else "{}"

    def _id_of(self, mention: Mention) -> str:
        return self._id_at(mention.kind[0], mention.span)

    def _id_at(self, initial: str, span: Span) -> str:
        return f"{self._id}:{initial}{span.start}-{span.end}"

    def _finding_id(self, finding: Finding) -> str:
        evidence = " ".join(f"{item.role} {self._id_of(item.mention)}" for item in finding.evidence)
        return f"{self._id}:{finding.code}-{hashlib.sha256(evidence.encode()).hexdigest()[:8]}"

    def _sentence_id(self, span: Span) -> str | None:
        """The sentence in which a span starts."""
        ordinal = bisect_right(self._starts, span.start) - 1
        return self._sentence_ids[ordinal] if ordinal >= 0 else None


@lru_cache(maxsize=1 << 12)
def _reason(qualifier: str, unit: str, rule: str) -> str:
    """How a reason begins; an encoder for each fact costs more than all else that is said of it."""
    return f'{_quoted(qualifier)}: {{"unit": {_quoted(unit)}, "rule": {_quoted(rule)}'


def _source(document: Document) -> Row:
    return (document.id, document.uri, document.sha256, document.encoding, document.encoding_margin)


def _place(place: Place) -> Row:
    return (place.id,)


def _amount(amount: Amount) -> Row:
    figures = (float(amount.low), float(amount.high), amount.unit, amount.bound, amount.per)
    return (amount.kind, *figures, _real(amount.digits_low), _real(amount.digits_high), amount.change)


def _period(period: Period) -> Row:
    return (_day(period.start), _day(period.end), int(period.relative))


def _entity(entity: Entity) -> Row:
    return (entity.kind, entity.name, entity_id(entity))


def _fact(fact: Fact) -> Row:
    """What a fact claims."""
    figure = (fact.indicator, float(fact.low), float(fact.high), fact.unit, fact.bound, fact.per)
    programme = (fact.status, fact.source, fact.programme, fact.activity)
    return (*figure, fact.place.id if fact.place else None, *_time(fact), *programme)


def _organisation_id(fact: Fact) -> str | None:
    return entity_id(cast("Entity", fact.organisation.value)) if fact.organisation else None


def _time(fact: Fact) -> Row:
    """First and last year and day; null on the side that the text leaves open."""
    start, end, period = fact.start_year, fact.end_year, fact.period
    first = None if start is None or period is None else _day(period.start)
    last = None if end is None or period is None else _day(period.end)
    return (start, end, first, last)


def _difference(finding: Finding) -> Row:
    reported, computed = finding.reported, finding.computed
    difference = None if reported is None or computed is None else computed - reported
    return (_real(reported), _real(computed), _real(difference))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _real(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
