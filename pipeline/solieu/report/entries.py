"""Findings as a report shows them: each with its documents, its evidence in the sentences it stands in, its ruling.

They come in the order of a report, which depends on nothing but the knowledge base: those that do not hold first, the
most serious first, then by document. They are read one at a time, however many there are.

Evidence that is no amount and no citation (a place, a day) is kept in words alone. It is shown where these words stand:
in a sentence that other evidence of the finding stands in, else in the first of its document that has them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from solieu.load.rulings import STANDS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

SEVERITIES = ("error", "warning", "note")
DISAGREEING, ANY, OF_CODE = "NOT n.holds", "1", "n.code = ?"
HELD_AND_RULED = "n.holds AND r.finding_id IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Document:
    """Where evidence was read."""

    id: str
    uri: str
    title: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, and where it begins in the text of its document."""

    id: str
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that a finding rests on, and their part in it; `start` and `end` are of the document's text."""

    role: str
    text: str
    document: Document
    amount_id: str | None
    citation_id: str | None
    fact_id: str | None
    sentence: Sentence | None
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding with all that a report says of it; `stands` where it does not hold and was not ruled away."""

    id: str
    document_id: str | None
    check_kind: str
    code: str
    severity: str
    holds: bool
    reported: float | None
    computed: float | None
    difference: float | None
    message_vi: str
    message_en: str
    ruling: str | None
    note: str | None
    stands: bool
    evidence: tuple[Evidence, ...]

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that its evidence stands in, the claim's first."""
        return tuple(dict.fromkeys(item.document for item in self.evidence))

    @property
    def of_days(self) -> bool:
        """Whether its numbers are years and days: where it rests on no amount."""
        return not any(item.amount_id for item in self.evidence)

    def message(self, language: str) -> str:
        """What the check says, in `vi` or `en`."""
        return self.message_en if language == "en" else self.message_vi


_FINDINGS = f"""
    SELECT n.id, n.document_id, n.check_kind, n.code, n.severity, n.holds, n.reported, n.computed, n.difference,
           n.message_vi, n.message_en, r.ruling, r.note, {STANDS} AS stands
    FROM findings n
    LEFT JOIN documents d ON d.id = n.document_id
    LEFT JOIN rulings r ON r.finding_id = n.id
    WHERE {{which}}
    ORDER BY n.holds, CASE n.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, d.uri IS NULL, d.uri, n.id
    LIMIT ?
"""
_EVIDENCE = """
    SELECT e.role, e.text, e.document_id, d.uri, d.title, d.published, e.amount_id, e.citation_id, e.fact_id,
           coalesce(a.start_char, c.start_char) AS start, coalesce(a.end_char, c.end_char) AS stop,
           s.id AS sentence_id, s.start_char AS sentence_start, s.text AS sentence
    FROM finding_evidence e
    JOIN documents d ON d.id = e.document_id
    LEFT JOIN amounts a ON a.id = e.amount_id
    LEFT JOIN citations c ON c.id = e.citation_id
    LEFT JOIN sentences s ON s.id = coalesce(a.sentence_id, c.sentence_id)
    WHERE e.finding_id = ?
    ORDER BY e.ordinal
"""
_WITH_WORDS = """
    SELECT id AS sentence_id, start_char AS sentence_start, text AS sentence
    FROM sentences WHERE document_id = ? AND instr(text, ?) ORDER BY ordinal
"""


def entries(db: sqlite3.Connection, which: str, *given: str, limit: int | None = None) -> Iterator[Entry]:
    """Findings (`n`) for which a condition in SQL is met, with the values given for it; the first `limit` of them."""
    for row in db.execute(_FINDINGS.format(which=which), (*given, -1 if limit is None else limit)):
        cells = dict(row)
        numbers = {name: _finite(cells[name]) for name in ("reported", "computed", "difference")}
        flags = {name: bool(cells[name]) for name in ("holds", "stands")}
        yield Entry(**{**cells, **numbers, **flags}, evidence=_evidence(db, cells["id"]))


def _finite(value: float | None) -> float | None:
    """A number that every reader has: what is too large for a real is none."""
    return value if value is None or math.isfinite(value) else None


def _evidence(db: sqlite3.Connection, finding_id: str) -> tuple[Evidence, ...]:
    rows = db.execute(_EVIDENCE, (finding_id,)).fetchall()
    quoted = {row["sentence_id"] for row in rows}
    return tuple(_item(db, row, quoted) for row in rows)


def _item(db: sqlite3.Connection, row: sqlite3.Row, quoted: set[str | None]) -> Evidence:
    place = row if row["start"] is not None else _with_words(db, row, quoted)
    sentence, start, end = None, row["start"], row["stop"]
    if place is not None and place["sentence_id"]:
        sentence = Sentence(place["sentence_id"], place["sentence_start"], place["sentence"])
        if start is None:
            start = sentence.start + sentence.text.index(row["text"])
            end = start + len(row["text"])
    document = Document(row["document_id"], row["uri"], row["title"], row["published"])
    return Evidence(
        row["role"],
        row["text"],
        document,
        row["amount_id"],
        row["citation_id"],
        row["fact_id"],
        sentence,
        start,
        end,
    )


def _with_words(db: sqlite3.Connection, row: sqlite3.Row, quoted: set[str | None]) -> Any:
    """The sentence in which the words of evidence are shown; None where no sentence has all of them."""
    found: Sequence[Any] = db.execute(_WITH_WORDS, (row["document_id"], row["text"])).fetchall()
    return next((one for one in found if one["sentence_id"] in quoted), found[0] if found else None)
