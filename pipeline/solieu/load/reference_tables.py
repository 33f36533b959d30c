"""Tables that belong to no document: what gazetteers know, entities, failures, runs, and what auditors ruled."""

from __future__ import annotations

from solieu.load.columns import LATER, Table, columns, labelled

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
ENTITIES = Table(
    "entities",
    "An organisation or person.",
    columns(
        ("id", "TEXT NOT NULL", "kind and normalised name"),
        ("kind", "TEXT NOT NULL", "organisation or person"),
        ("name", "TEXT NOT NULL", "name"),
    ),
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
RULINGS = Table(
    "rulings",
    "What an auditor says of a finding; kept also while the finding is not there.",
    columns(
        ("finding_id", "TEXT NOT NULL", "the finding"),
        ("ruling", "TEXT", "accepted, explained or false-alarm; null where there is only a note"),
        ("note", "TEXT", "why"),
    ),
    key=("finding_id",),
)

GAZETTEERS = (
    labelled("indicators", "What a figure can measure."),
    labelled("programmes", "A public programme."),
    labelled("activities", "A kind of activity that a programme pays for."),
    labelled("units", "A currency, physical unit or counted noun."),
)
