"""Which document and which fact of OLD is which of NEW, found out in SQL.

A document is the same where its text is: its id says so. One that is in OLD alone and one that is in NEW alone are
versions of one document where they were found in the same place; the first place in the order of uris decides, and no
document has two others.

A fact of a document with the same text is the same where its figure stands in the same place. In a document with
another text places say nothing: there facts are the same that say the same with the same words, one by one in the order
of the text.

Read from `main` (OLD) and `new`; written to temporary tables: `met` has a row for each document, `apart` one for each
fact that came (`old_fact` is null), went (`new_fact` is null) or says something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

SCHEMAS = {"old": "main", "new": "new"}
SAID = (
    *("indicator", "low", "high", "unit", "bound", "per", "place_id", "start_date", "end_date", "status", "source"),
    *("programme", "activity", "subject", "organisation_id", "legal_id"),
)
_DIFFER = " OR ".join(f"o.{column} IS NOT n.{column}" for column in SAID)
_WORDS = ("indicator", "low", "high", "unit", "place_id", "start_date", "end_date", "status", "source")

_MET = """
    CREATE TEMP TABLE met (number INTEGER PRIMARY KEY, old_id TEXT UNIQUE, new_id TEXT UNIQUE);
    CREATE TEMP TABLE apart (number INTEGER NOT NULL, old_fact TEXT, new_fact TEXT);
    INSERT INTO met (old_id, new_id)
        SELECT o.id, n.id FROM main.documents o CROSS JOIN new.documents n ON n.id = o.id;
    INSERT OR IGNORE INTO met (old_id, new_id)
        SELECT o.document_id, n.document_id
        FROM main.sources o CROSS JOIN new.sources n ON n.uri = o.uri AND n.document_id != o.document_id
        ORDER BY o.uri;
    INSERT OR IGNORE INTO met (old_id) SELECT id FROM main.documents;
    INSERT OR IGNORE INTO met (new_id) SELECT id FROM new.documents;
"""
_BY_PLACE = f"""
    INSERT INTO apart
        SELECT m.number, o.id, n.id
        FROM main.facts o CROSS JOIN new.facts n ON n.id = o.id CROSS JOIN met m ON m.old_id = o.document_id
        WHERE {_DIFFER};
    INSERT INTO apart
        SELECT m.number, o.id, NULL FROM main.facts o CROSS JOIN met m ON m.old_id = o.document_id
        WHERE m.new_id IS NOT NULL AND m.old_id = m.new_id AND NOT EXISTS (SELECT 1 FROM new.facts n WHERE n.id = o.id)
           OR m.new_id IS NULL;
    INSERT INTO apart
        SELECT m.number, NULL, n.id FROM new.facts n CROSS JOIN met m ON m.new_id = n.document_id
        WHERE m.old_id = m.new_id AND NOT EXISTS (SELECT 1 FROM main.facts o WHERE o.id = n.id) OR m.old_id IS NULL;
"""
_TOLD = """
    CREATE TEMP TABLE {side}_told (
        number INTEGER, words TEXT, nth INTEGER, fact_id TEXT NOT NULL, PRIMARY KEY (number, words, nth)
    ) WITHOUT ROWID;
    INSERT INTO {side}_told
        SELECT number, words, row_number() OVER (PARTITION BY number, words ORDER BY start_char, id), id
        FROM (
            SELECT m.number, json_array({words}, a.text) AS words, a.start_char, f.id
            FROM met m
            CROSS JOIN {schema}.facts f ON f.document_id = m.{side}_id
            CROSS JOIN {schema}.amounts a ON a.id = f.amount_id
            WHERE m.old_id != m.new_id
        );
"""
_TOLD_ALIKE = "p.number = q.number AND p.words = q.words AND p.nth = q.nth"
_BY_WORDS = f"""
    INSERT INTO apart
        SELECT p.number, o.id, n.id
        FROM old_told p CROSS JOIN new_told q ON {_TOLD_ALIKE}
        CROSS JOIN main.facts o ON o.id = p.fact_id CROSS JOIN new.facts n ON n.id = q.fact_id
        WHERE {_DIFFER};
    INSERT INTO apart
        SELECT p.number, p.fact_id, NULL FROM old_told p
        WHERE NOT EXISTS (SELECT 1 FROM new_told q WHERE {_TOLD_ALIKE});
    INSERT INTO apart
        SELECT q.number, NULL, q.fact_id FROM new_told q
        WHERE NOT EXISTS (SELECT 1 FROM old_told p WHERE {_TOLD_ALIKE});
    CREATE INDEX apart_number ON apart (number);
"""


def match(db: sqlite3.Connection) -> None:
    """Fill the temporary tables."""
    words = ", ".join(f"f.{column}" for column in _WORDS)
    told = "".join(_TOLD.format(side=side, schema=schema, words=words) for side, schema in SCHEMAS.items())
    for statement in "".join((_MET, _BY_PLACE, told, _BY_WORDS)).split(";"):
        db.execute(statement)
