"""What differs between two knowledge bases: the runs that made them, documents in the order of their uris, facts.

Of a document its text, uri, title, day, publisher and language are compared. Of a fact all that it says is compared;
how sure it is, and by which rule it says the same, is not. That rules or gazetteers are others is told, but is no
difference by itself: what matters is what they read.
"""

from __future__ import annotations

import json
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.compare.matches import SAID, SCHEMAS, match
from solieu.compare.pairs import Change, Difference, Document, Fact, Pair
from solieu.load.knowledge_bases import in_words, open_kb

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_PAGE = ("id", "uri", "title", "published", "publisher", "language")
_RUN = ("version", "rules", "gazetteers", "options", "finished")
_OLDEST = 1  # schema whose knowledge bases can be compared: what a build would bring up to date is the old side
_CACHE = 1 << 15  # KiB of pages kept at hand of each: facts are read in their order
_OTHER = " OR ".join(f"o.{column} IS NOT n.{column}" for column in _PAGE)
_BOTH = "FROM met m LEFT JOIN main.documents o ON o.id = m.old_id LEFT JOIN new.documents n ON n.id = m.new_id"
_DOCUMENTS = f"""
    SELECT m.number, {", ".join(f"{alias}.{column}" for alias in "on" for column in _PAGE)} {_BOTH}
    WHERE {_OTHER} OR EXISTS (SELECT 1 FROM apart a WHERE a.number = m.number)
    ORDER BY coalesce(n.uri, o.uri), o.id, n.id
"""
_FACTS = f"""
    SELECT x.rowid AS pair, f.id, p.name AS place, a.text, a.start_char, s.text AS sentence,
           s.start_char AS sentence_start, f.because, a.rule AS amount_rule,
           {", ".join(f"f.{column}" for column in SAID)}
    FROM apart x
    CROSS JOIN {{schema}}.facts f ON f.id = x.{{side}}_fact
    CROSS JOIN {{schema}}.amounts a ON a.id = f.amount_id
    LEFT JOIN {{schema}}.places p ON p.id = f.place_id
    LEFT JOIN {{schema}}.sentences s ON s.id = f.sentence_id
    WHERE x.number = ?
"""
_COUNT_DOCUMENTS = f"""
    SELECT sum(m.old_id IS NULL), sum(m.new_id IS NULL),
           sum(m.old_id IS NOT NULL AND m.new_id IS NOT NULL AND ({_OTHER})) {_BOTH}
"""
_COUNT_FACTS = """
    SELECT sum(old_fact IS NULL), sum(new_fact IS NULL), sum(old_fact IS NOT NULL AND new_fact IS NOT NULL) FROM apart
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many came, went and changed."""

    came: int
    went: int
    changed: int

    def __bool__(self) -> bool:
        return bool(self.came or self.went or self.changed)


@dataclass(frozen=True, slots=True)
class Differences:
    """What differs: how the runs do, how many documents and facts do; and where they are read from."""

    db: sqlite3.Connection
    runs: tuple[Change, ...]
    documents: Counts
    facts: Counts

    def __bool__(self) -> bool:
        return bool(self.documents or self.facts)

    def __iter__(self) -> Iterator[Difference]:
        for row in self.db.execute(_DOCUMENTS):
            number, *cells = row
            old, new = (_document(cells[: len(_PAGE)]), _document(cells[len(_PAGE) :]))
            yield Difference(Pair(old, new), _facts(self.db, number))


@contextmanager
def differences(old: Path, new: Path) -> Iterator[Differences]:
    """What differs between two knowledge bases, for as long as they are open.

    Raises `KnowledgeBaseError` where one is missing, locked or not one of ours.
    """
    open_kb(new, oldest=_OLDEST).close()
    either = Path(f"{old} or {new}")  # SQLite does not say of which it speaks
    with in_words(either), closing(open_kb(old, oldest=_OLDEST)) as db:
        db.execute("ATTACH ? AS new", (f"{new.absolute().as_uri()}?mode=ro",))
        for schema in SCHEMAS.values():
            db.execute(f"PRAGMA {schema}.cache_size = {-_CACHE}")
        db.execute("BEGIN")  # what is read of each is of one moment
        match(db)
        yield Differences(db, tuple(_runs(db)), _counts(db, _COUNT_DOCUMENTS), _counts(db, _COUNT_FACTS))


def _runs(db: sqlite3.Connection) -> Iterator[Change]:
    for column in _RUN:
        old, new = (_values(db, schema, column) for schema in SCHEMAS.values())
        if old != new:
            yield Change(column, old, new)


def _values(db: sqlite3.Connection, schema: str, column: str) -> str:
    """What the runs of one knowledge base have in a column; where they are several, in the order of the values."""
    found = db.execute(f"SELECT DISTINCT {column} FROM {schema}.runs ORDER BY 1")
    return ", ".join(str(value) for (value,) in found)


def _counts(db: sqlite3.Connection, asked: str) -> Counts:
    return Counts(*(count or 0 for count in db.execute(asked).fetchone()))


def _document(cells: list[Any]) -> Document | None:
    return None if cells[0] is None else Document(dict(zip(_PAGE, cells, strict=True)))


def _facts(db: sqlite3.Connection, number: int) -> tuple[Pair[Fact], ...]:
    """The pairs of facts of a document, in the order of the text; where they stand in one place, what went first."""
    old, new = (_side(db, number, side) for side in SCHEMAS)
    pairs = (Pair(old.get(pair), new.get(pair)) for pair in old.keys() | new.keys())
    return tuple(sorted(pairs, key=lambda pair: (pair.last.start, pair.old is None, pair.last.id)))


def _side(db: sqlite3.Connection, number: int, side: str) -> dict[int, Fact]:
    asked = _FACTS.format(side=side, schema=SCHEMAS[side])
    return {row["pair"]: _fact(row) for row in db.execute(asked, (number,))}


def _fact(row: sqlite3.Row) -> Fact:
    return Fact(
        id=row["id"],
        cells={column: row[column] for column in SAID},
        place=row["place"],
        text=row["text"],
        start=row["start_char"],
        sentence=row["sentence"],
        sentence_start=row["sentence_start"],
        rules={name: reason["rule"] for name, reason in json.loads(row["because"]).items()},
        amount_rule=row["amount_rule"],
    )
