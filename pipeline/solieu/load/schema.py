"""The tables and views of a knowledge base, with the meaning of every column: a contract with those who write SQL.

Columns may be added; none is renamed. Ids come from content, never from a counter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.load.columns import DOCUMENT, LATER, SEARCHED, Table, columns, labelled, mentions
from solieu.load.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["GAZETTEERS", "OF_DOCUMENTS", "TABLES", "VIEWS", "children"]

PLACES = Table(
    "places",
    "An administrative unit for as long as it existed under one name.",
    columns(
        ("id", "TEXT NOT NULL", "stable name"),
        ("code", "TEXT", "official statistical code"),
        ("level", "TEXT NOT NULL", "province, district or commune"),
        ("name", "TEXT NOT NULL", "name without its type word"),
        ("province", "TEXT", "name of its province; null for a province"),
        ("parent_id", f"TEXT REFERENCES places {LATER}", "the unit it belongs to"),
        ("valid_from", "TEXT", "first day; null: before the gazetteer begins"),
        ("valid_to", "TEXT", "last day; null: still there"),
        ("successor_id", f"TEXT REFERENCES places {LATER}", "the unit it became part of"),
        ("latitude", "REAL", "of its seat, degrees"),
        ("longitude", "REAL", "of its seat, degrees"),
    ),
)
LEGAL_DOCUMENTS = Table(
    "legal_documents",
    "A legal document, known from the gazetteer or only met in texts.",
    columns(
        ("id", "TEXT NOT NULL", "canonical number, e.g. 134/2004/NĐ-CP"),
        ("doc_type", "TEXT", "nghị định, quyết định …"),
        ("number", "TEXT", "the number alone"),
        ("year", "INTEGER", "year of issue"),
        ("issuer", "TEXT", "who issued it"),
        ("issued", "TEXT", "day signed"),
        ("title", "TEXT", "title, in short"),
        ("status", "TEXT", "in force, amended, replaced, expired"),
        ("replaced_by", "TEXT", "id of what replaced it"),
        ("replaced_on", "TEXT", "day on which that took effect"),
        ("known", "INTEGER NOT NULL", "1 from the gazetteer, 0 only met in texts"),
    ),
)
DOCUMENTS = Table(
    "documents",
    "One article, report, directive, plan or table.",
    columns(
        ("id", "TEXT NOT NULL", "from the text"),
        ("uri", "TEXT NOT NULL", "where it was read, relative to the ingested folder"),
        ("title", "TEXT", "title, where it says"),
        ("published", "TEXT", "day of publication, where it says"),
        ("publisher", "TEXT", "who published it, where it says"),
        ("media_type", "TEXT NOT NULL", "what kind of file it was"),
        ("language", "TEXT NOT NULL", "vi, or und where most words are not Vietnamese"),
        ("sha256", "TEXT NOT NULL", "of the bytes"),
        ("characters", "INTEGER NOT NULL", "length of the text"),
        ("duplicate_of", "TEXT REFERENCES documents", "the first of its near-duplicates; null for the first"),
        ("numbers", "INTEGER NOT NULL", "numbers in the text"),
        ("explained", "INTEGER NOT NULL", "of these, how many some rule explains"),
        ("run_id", "TEXT NOT NULL REFERENCES runs", "the run that read it"),
        SEARCHED,
        ("raw", "TEXT NOT NULL", "as decoded, before repair"),
        ("text", "TEXT NOT NULL", "after repair"),
    ),
)
SOURCES = Table(
    "sources",
    "A place where a document was found: one row each, where several hold the same text.",
    columns(
        DOCUMENT,
        ("uri", "TEXT NOT NULL", "where"),
        ("sha256", "TEXT NOT NULL", "of the bytes found there"),
        ("encoding", "TEXT NOT NULL", "in which the text was written there"),
        ("encoding_margin", "REAL NOT NULL", "by how much that was the best reading; 1: no other was possible"),
    ),
    key=("document_id", "uri"),
    indexes=("uri",),
)
REPAIRS = Table(
    "repairs",
    "An edit that, with the others of its document, made text from raw.",
    columns(
        DOCUMENT,
        ("raw_start", "INTEGER NOT NULL", "start in documents.raw"),
        ("raw_end", "INTEGER NOT NULL", "end in documents.raw, not included"),
        ("before", "TEXT NOT NULL", "what stood there"),
        ("after", "TEXT NOT NULL", "what stands there now"),
        ("rule", "TEXT NOT NULL", "the rule that asked for it"),
    ),
    key=("document_id", "raw_start", "raw_end"),
)
SUSPICIONS = Table(
    "suspicions",
    "What looks damaged but was left as it is, since more than one reading is possible.",
    columns(
        DOCUMENT,
        ("start_char", "INTEGER NOT NULL", "start in documents.text"),
        ("end_char", "INTEGER NOT NULL", "end in documents.text, not included"),
        ("text", "TEXT NOT NULL", "what stands there"),
        ("suggestions", "TEXT NOT NULL", "what may have been meant, as a JSON list"),
        ("rule", "TEXT NOT NULL", "the rule that suspects it"),
    ),
    key=("document_id", "start_char", "end_char"),
)
SENTENCES = Table(
    "sentences",
    "A sentence of a document.",
    columns(
        ("id", "TEXT NOT NULL", "document and ordinal"),
        DOCUMENT,
        ("ordinal", "INTEGER NOT NULL", "from 0"),
        ("start_char", "INTEGER NOT NULL", "start in documents.text"),
        ("end_char", "INTEGER NOT NULL", "end in documents.text, not included"),
        SEARCHED,
        ("text", "TEXT NOT NULL", "the sentence"),
    ),
)
CITATIONS = mentions(
    "citations",
    "A legal or administrative document cited in a text.",
    ("legal_id", "TEXT REFERENCES legal_documents", "canonical; null where it cannot be known"),
    ("doc_type", "TEXT NOT NULL", "nghị định, quyết định …"),
    ("issued_stated", "TEXT", "the day written beside it, even if wrong"),
    ("pinpoint", "TEXT", "điểm, khoản, Điều"),
    ("resolved_from", f"TEXT REFERENCES citations {LATER}", "the citation that a short form stands for"),
)
PLACE_MENTIONS = mentions(
    "place_mentions", "A place named in a text.", ("place_id", "TEXT NOT NULL REFERENCES places", "the place")
)
AMOUNTS = mentions(
    "amounts",
    "A figure that measures or counts something.",
    ("kind", "TEXT NOT NULL", "money, percent, count or measure"),
    ("low", "REAL NOT NULL", "the value, or the low end of a range"),
    ("high", "REAL NOT NULL", "the value, or the high end of a range"),
    ("unit", "TEXT NOT NULL", "VND, USD, %, kW, or the counted noun"),
    ("bound", "TEXT NOT NULL", "exact, about, over, under or range"),
    ("per", "TEXT", "what it is a rate of"),
    ("digits_low", "REAL", "low end of what the printed digits stand for"),
    ("digits_high", "REAL", "high end of what the printed digits stand for"),
    ("change", "TEXT", "up or down, for a rise or fall"),
)
PERIODS = mentions(
    "periods",
    "A stretch of time named in a text.",
    ("start_date", "TEXT NOT NULL", "first day"),
    ("end_date", "TEXT NOT NULL", "last day"),
    ("relative", "INTEGER NOT NULL", "1 where it was worked out from the text around it or the publication date"),
)
ENTITIES = Table(
    "entities",
    "An organisation or person.",
    columns(
        ("id", "TEXT NOT NULL", "kind and normalised name"),
        ("kind", "TEXT NOT NULL", "organisation or person"),
        ("name", "TEXT NOT NULL", "name"),
    ),
)
ENTITY_MENTIONS = mentions(
    "entity_mentions",
    "An organisation or person named in a text.",
    ("kind", "TEXT NOT NULL", "organisation or person"),
    ("name", "TEXT NOT NULL", "normalised name"),
    ("entity_id", "TEXT NOT NULL REFERENCES entities", "the entity"),
)
FACTS = Table(
    "facts",
    "A reported programme figure, tied to the amount it comes from.",
    columns(
        ("id", "TEXT NOT NULL", "from the amount"),
        DOCUMENT,
        ("sentence_id", "TEXT REFERENCES sentences", "the sentence that says so"),
        ("amount_id", "TEXT NOT NULL REFERENCES amounts", "the figure"),
        ("indicator", "TEXT NOT NULL REFERENCES indicators", "what it measures"),
        ("low", "REAL NOT NULL", "the value; a fall is negative"),
        ("high", "REAL NOT NULL", "the value, or the high end of a range"),
        ("unit", "TEXT NOT NULL", "as in its amount"),
        ("bound", "TEXT NOT NULL", "as in its amount"),
        ("per", "TEXT", "as in its amount"),
        ("place_id", "TEXT REFERENCES places", "the finest place it is about"),
        ("start_year", "INTEGER", "first year it is about"),
        ("end_year", "INTEGER", "last year it is about"),
        ("start_date", "TEXT", "first day it is about"),
        ("end_date", "TEXT", "last day it is about"),
        ("status", "TEXT NOT NULL", "actual, planned or target"),
        ("source", "TEXT", "of money: national, local, private or total"),
        ("programme", "TEXT REFERENCES programmes", "the programme it belongs to"),
        ("activity", "TEXT REFERENCES activities", "the activity it pays for or counts"),
        ("subject", "TEXT", "the project or beneficiary, as text"),
        ("organisation_id", "TEXT REFERENCES entities", "the organisation it is about"),
        ("legal_id", "TEXT REFERENCES legal_documents", "the document it rests on"),
        ("confidence", "REAL NOT NULL", "0 to 1"),
        ("rule", "TEXT NOT NULL", "the rule that chose the indicator"),
        ("because", "TEXT NOT NULL", "JSON: where each qualifier came from"),
    ),
)
FINDINGS = Table(
    "findings",
    "What a check says of some figures; those that hold are kept too.",
    columns(
        ("id", "TEXT NOT NULL", "from the code and the evidence"),
        ("document_id", "TEXT REFERENCES documents", "null for one across documents"),
        ("check_kind", "TEXT NOT NULL", "sum, rate, average, share, list, citation, conflict, unit, place or date"),
        ("code", "TEXT NOT NULL", "stable, never reused"),
        ("severity", "TEXT NOT NULL", "note, warning or error"),
        ("holds", "INTEGER NOT NULL", "1 where the figures agree"),
        ("reported", "REAL", "what the text says"),
        ("computed", "REAL", "what its other figures give"),
        ("difference", "REAL", "computed less reported"),
        ("message_vi", "TEXT NOT NULL", "in Vietnamese"),
        ("message_en", "TEXT NOT NULL", "in English"),
    ),
)
FINDING_EVIDENCE = Table(
    "finding_evidence",
    "A mention that a finding rests on, and its part in it.",
    columns(
        ("finding_id", "TEXT NOT NULL REFERENCES findings", "the finding"),
        ("ordinal", "INTEGER NOT NULL", "from 0"),
        ("role", "TEXT NOT NULL", "total, part, base, rate, item …"),
        DOCUMENT,
        ("amount_id", "TEXT REFERENCES amounts", "where it is an amount"),
        ("citation_id", "TEXT REFERENCES citations", "where it is a citation"),
        ("fact_id", "TEXT REFERENCES facts", "where a fact rests on that amount"),
    ),
    key=("finding_id", "ordinal"),
)
FAILURES = Table(
    "failures",
    "An input that could not be read.",
    columns(
        ("uri", "TEXT NOT NULL", "where it was"),
        ("stage", "TEXT NOT NULL", "where it failed"),
        ("error", "TEXT NOT NULL", "kind of error"),
        ("message", "TEXT NOT NULL", "why, and what to do"),
    ),
    key=("uri",),
)
RUNS = Table(
    "runs",
    "A version of rules and gazetteers that read documents of this knowledge base.",
    columns(
        ("id", "TEXT NOT NULL", "from version, rules, gazetteers and options"),
        ("version", "TEXT NOT NULL", "of the program"),
        ("rules", "TEXT NOT NULL", "SHA-256 of the program's code"),
        ("gazetteers", "TEXT NOT NULL", "SHA-256 of the gazetteers"),
        ("options", "TEXT NOT NULL", "JSON: what the rows depend on besides"),
        ("finished", "INTEGER NOT NULL", "0 while under way or where it was stopped: search and counts are behind"),
        ("documents", "INTEGER NOT NULL", "documents in the knowledge base after it"),
        ("facts", "INTEGER NOT NULL", "facts after it"),
        ("findings", "INTEGER NOT NULL", "findings after it"),
        ("failures", "INTEGER NOT NULL", "inputs that could not be read"),
        ("coverage", "REAL", "share of the numbers that some rule explains"),
    ),
)

GAZETTEERS = (
    labelled("indicators", "What a figure can measure."),
    labelled("programmes", "A public programme."),
    labelled("activities", "A kind of activity that a programme pays for."),
    labelled("units", "A currency, physical unit or counted noun."),
)
OF_DOCUMENTS = (
    FINDING_EVIDENCE,
    FINDINGS,
    FACTS,
    ENTITY_MENTIONS,
    PERIODS,
    AMOUNTS,
    PLACE_MENTIONS,
    CITATIONS,
    SENTENCES,
    SUSPICIONS,
    REPAIRS,
    SOURCES,
)
TABLES = (
    DOCUMENTS,
    *reversed(OF_DOCUMENTS),
    PLACES,
    LEGAL_DOCUMENTS,
    ENTITIES,
    *GAZETTEERS,
    FAILURES,
    RUNS,
)


def children(parent: str) -> Iterator[tuple[str, str]]:
    """The tables and columns that refer to a table."""
    for table in TABLES:
        for column in table.columns:
            if column.parent == parent:
                yield table.name, column.name
