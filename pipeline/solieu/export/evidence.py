"""What was read in a document, each with the places in its raw text that say so: document by document."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from solieu.export.rows import parsed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping

Source = Any  # a row of documents: id, uri, media_type, language, sha256, raw


class Place(NamedTuple):
    """A stretch of the raw text of a document; where it is not known, all of it."""

    source: Source
    start: int | None
    end: int | None


class Noted(NamedTuple):
    """Something that was read: why it is noted, its tag, its row, and where it stands."""

    motivation: str
    tag: str
    data: Mapping[str, Any]
    places: tuple[Place, ...]


OF_DOCUMENT = "SELECT id, uri, media_type, language, sha256, raw FROM documents"
_MENTIONS = (
    ("citations", "identifying", "'citation'"),
    ("place_mentions", "identifying", "'place'"),
    ("entity_mentions", "identifying", "m.kind"),
    ("periods", "describing", "'period'"),
    ("amounts", "describing", "m.kind"),
)
_MENTION = """
    SELECT {tag} AS tag, m.* FROM {table} m
    WHERE m.document_id = ? {more}
    ORDER BY m.raw_start, m.raw_end, m.id
"""
_NO_FACT = "AND NOT EXISTS (SELECT 1 FROM fact_evidence e WHERE e.amount_id = m.id)"
_FACTS = "SELECT * FROM facts WHERE document_id = ? ORDER BY id"
_TOLD = """
    SELECT e.fact_id, a.raw_start, a.raw_end FROM facts f
    JOIN fact_evidence e ON e.fact_id = f.id
    JOIN amounts a ON a.id = e.amount_id
    WHERE f.document_id = ? AND a.document_id = f.document_id
    ORDER BY e.fact_id, e.ordinal
"""
_FINDINGS = "SELECT * FROM findings WHERE document_id = ? ORDER BY id"
_FINDINGS_ACROSS = "SELECT * FROM findings WHERE document_id IS NULL ORDER BY id"
_EVIDENCE = """
    SELECT e.role, e.text, e.document_id, e.amount_id, e.citation_id, e.fact_id,
           coalesce(a.raw_start, c.raw_start) AS raw_start, coalesce(a.raw_end, c.raw_end) AS raw_end
    FROM finding_evidence e
    LEFT JOIN amounts a ON a.id = e.amount_id
    LEFT JOIN citations c ON c.id = e.citation_id
    WHERE e.finding_id = ? ORDER BY e.ordinal
"""
_WORDS = """
    SELECT raw_start, raw_end FROM (
        SELECT document_id, text, raw_start, raw_end FROM place_mentions
        UNION ALL SELECT document_id, text, raw_start, raw_end FROM periods
        UNION ALL SELECT document_id, text, raw_start, raw_end FROM amounts
    ) WHERE document_id = ? AND text = ? ORDER BY raw_start, raw_end LIMIT 1
"""
_ELSEWHERE = frozenset(("tag", "document_id", "raw_start", "raw_end"))  # said by the target


def of_document(db: sqlite3.Connection, document: Source) -> Iterator[Noted]:
    """Mentions, facts and findings of a document."""
    for table, motivation, tag in _MENTIONS:
        sql = _MENTION.format(table=table, tag=tag, more=_NO_FACT if table == "amounts" else "")
        for row in db.execute(sql, (document["id"],)):
            place = Place(document, row["raw_start"], row["raw_end"])
            yield Noted(motivation, row["tag"], _data(row), (place,))
    yield from _facts(db, document)
    for row in db.execute(_FINDINGS, (document["id"],)):
        yield _finding(db, row, lambda id_: document if id_ == document["id"] else _source(db, id_))


def of_findings_across(db: sqlite3.Connection) -> Iterator[Noted]:
    """Findings that are of no one document."""
    source = lru_cache(maxsize=8)(lambda id_: _source(db, id_))  # a document is met with again soon, if at all
    for row in db.execute(_FINDINGS_ACROSS):
        yield _finding(db, row, source)


def _facts(db: sqlite3.Connection, document: Source) -> Iterator[Noted]:
    told: dict[str, list[Place]] = defaultdict(list)
    for fact_id, start, end in db.execute(_TOLD, (document["id"],)):
        told[fact_id].append(Place(document, start, end))
    for row in db.execute(_FACTS, (document["id"],)):
        data = {**_data(row), "because": parsed(row["because"])}
        yield Noted("describing", row["indicator"], data, tuple(told[row["id"]]))


def _finding(db: sqlite3.Connection, row: sqlite3.Row, source: Callable[[str], Source]) -> Noted:
    evidence = db.execute(_EVIDENCE, (row["id"],)).fetchall()
    places = tuple(_place(db, item, source(item["document_id"])) for item in evidence)
    roles = [{name: item[name] for name in item.keys()[:-2]} for item in evidence]
    data = {**_data(row), "holds": bool(row["holds"]), "evidence": roles}
    return Noted("assessing", row["code"], data, places)


def _place(db: sqlite3.Connection, item: sqlite3.Row, document: Source) -> Place:
    if item["raw_start"] is not None:
        return Place(document, item["raw_start"], item["raw_end"])
    found = db.execute(_WORDS, (item["document_id"], item["text"])).fetchone()
    if found is not None:
        return Place(document, *found)
    start = document["raw"].find(item["text"])
    return Place(document, start, start + len(item["text"])) if start >= 0 else Place(document, None, None)


def _data(row: sqlite3.Row) -> dict[str, Any]:
    """The cells of a row that are said nowhere else."""
    return {name: row[name] for name in row.keys() if name not in _ELSEWHERE}  # noqa: SIM118 - a row iterates over cells


def _source(db: sqlite3.Connection, id_: str) -> Source:
    return db.execute(f"{OF_DOCUMENT} WHERE id = ?", (id_,)).fetchone()
