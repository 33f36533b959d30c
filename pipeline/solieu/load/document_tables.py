"""The tables of documents: a document, and everything that was read in it."""

from __future__ import annotations

from solieu.load.columns import DOCUMENT, LATER, SEARCHED, Table, columns, mentions

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
SIGNATURES = Table(
    "signatures",
    "What a document's wording comes to; reprints are found by it. None where it has no three words.",
    columns(
        ("document_id", "TEXT NOT NULL REFERENCES documents", "the document"),
        ("wording", "BLOB NOT NULL", "MinHash over every three words in a row: 128 numbers of 4 bytes"),
        ("digits", "BLOB NOT NULL", "the same over those that begin with a digit: 32 numbers; may be empty"),
    ),
    key=("document_id",),
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
ENTITY_MENTIONS = mentions(
    "entity_mentions",
    "An organisation or person named in a text.",
    ("kind", "TEXT NOT NULL", "organisation or person"),
    ("name", "TEXT NOT NULL", "normalised name"),
    ("entity_id", "TEXT NOT NULL REFERENCES entities", "the entity"),
)
PROJECTS = Table(
    "projects",
    "A project that a text names, with what it says of it; facts point to it.",
    columns(
        ("id", "TEXT NOT NULL", "from the document and the place of the name in it"),
        DOCUMENT,
        ("sentence_id", "TEXT REFERENCES sentences", "the sentence that names it"),
        ("name", "TEXT NOT NULL", "as written"),
        ("programme", "TEXT REFERENCES programmes", "the programme it belongs to"),
        ("activity", "TEXT REFERENCES activities", "what it does"),
        ("organisation_id", "TEXT REFERENCES entities", "the organisation that carries it out or gets it"),
        ("place_id", "TEXT REFERENCES places", "where it is"),
        ("start_year", "INTEGER", "first year it is about"),
        ("end_year", "INTEGER", "last year it is about"),
    ),
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
        ("project_id", "TEXT REFERENCES projects", "the project, where the text names one"),
        ("organisation_id", "TEXT REFERENCES entities", "the organisation it is about"),
        ("legal_id", "TEXT REFERENCES legal_documents", "the document it rests on"),
        ("confidence", "REAL NOT NULL", "0 to 1"),
        ("rule", "TEXT NOT NULL", "the rule that chose the indicator"),
        ("because", "TEXT NOT NULL", "JSON: where each qualifier came from"),
    ),
)
FACT_EVIDENCE = Table(
    "fact_evidence",
    "A place where a fact is told: its own amount first, then others (a headline tells it again).",
    columns(
        ("fact_id", "TEXT NOT NULL REFERENCES facts", "the fact"),
        ("ordinal", "INTEGER NOT NULL", "from 0"),
        DOCUMENT,
        ("sentence_id", "TEXT REFERENCES sentences", "the sentence that says so"),
        ("amount_id", "TEXT NOT NULL REFERENCES amounts", "the figure there"),
    ),
    key=("fact_id", "ordinal"),
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
        ("text", "TEXT NOT NULL", "the words, also of a place or a day"),
    ),
    key=("finding_id", "ordinal"),
)
