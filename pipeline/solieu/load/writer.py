"""The one writer of a knowledge base: documents with all their rows, failures, and what follows from them all.

A document that is there already, read by the same run, is left alone; a file that says something else than before
takes its old document's place; files that hold the same text are one document, described by the first of them. A
batch is one transaction. Nothing that is written depends on the order of batches: what depends on all documents
(search, counts, what nothing refers to any more) is settled when a run finishes, and a run that was stopped is not
finished.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Any

from solieu.load import duplicates, search, statements
from solieu.load.knowledge_bases import keep_log, transaction, writable
from solieu.load.locks import alone
from solieu.load.references import references
from solieu.load.rolls import Roll
from solieu.load.rows import Rows
from solieu.load.schema import OF_DOCUMENTS, TABLES, children
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from solieu.load.rows import Row
    from solieu.load.statements import Reconcile

_TABLES = {table.name: table for table in TABLES}
_SHARED = ("legal_documents", "entities")
_OWN = tuple(table.name for table in OF_DOCUMENTS if table.name != "sources")
_UPSERT_DOCUMENT, _UPSERT_SOURCE = _TABLES["documents"].upsert, _TABLES["sources"].upsert
_INSERTS = {  # in an order in which what is referred to comes first
    **{name: f"{_TABLES[name].insert} ON CONFLICT DO NOTHING" for name in _SHARED},
    **{name: _TABLES[name].insert for name in reversed(_OWN)},
}
_REFUSED = (sqlite3.IntegrityError, sqlite3.DataError, OverflowError, UnicodeEncodeError)


@dataclass(frozen=True, slots=True)
class Run:
    """What the rows of a document depend on besides its text: the version, rules and gazetteers that read it."""

    version: str
    rules: str
    gazetteers: str
    options: Mapping[str, str]

    @property
    def id(self) -> str:
        """The same wherever all that is the same."""
        return hashlib.sha256(json.dumps(self.cells).encode()).hexdigest()[:16]

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """As columns of `runs`."""
        return (self.version, self.rules, self.gazetteers, json.dumps(dict(sorted(self.options.items()))))


@dataclass(frozen=True, slots=True)
class Counts:
    """What a knowledge base holds; `coverage` is None where there is no number in any text."""

    documents: int
    facts: int
    findings: int
    disagreeing: int
    failures: int
    coverage: float | None


@contextmanager
def writing(path: Path, run: Run) -> Iterator[Writer]:
    """A writer for the knowledge base at `path`, which is made where there is none; the only one meanwhile."""
    known = references()
    with writable(path) as db, alone(path):
        yield Writer(db, run, known)


class Writer:
    """Writes what one run reads."""

    def __init__(self, db: sqlite3.Connection, run: Run, known: Mapping[str, tuple[Row, ...]]) -> None:
        self._db = db
        self._run = run
        self._known = known
        self._begun = False
        self.roll = Roll(db)

    def digest(self, uri: str) -> str | None:
        """The SHA-256 of the bytes that this run's rules have read at `uri` already."""
        found = self._db.execute(_READ_ALREADY, (uri, self._run.id)).fetchone()
        return found[0] if found else None

    def write(self, outcomes: Iterable[Rows | Failure]) -> tuple[Failure, ...]:
        """Write a batch, all or nothing; returns the failures in it, and those of rows that the tables refuse."""
        batch = tuple(outcomes)
        if not all(self._is_noted(outcome) for outcome in batch):
            self._begin()
        with transaction(self._db):
            written = [self._written(outcome) for outcome in batch]
        return tuple(failure for failure in written if failure)

    def outdated(self) -> int:
        """How many documents were read by another version of rules and gazetteers, and not since."""
        count: int = self._db.execute("SELECT count(*) FROM documents WHERE run_id != ?", (self._run.id,)).fetchone()[0]
        return count

    def prune(self) -> int:
        """Drop whatever is not on the roll; returns how many places that were."""
        gone = self.roll.gone()
        if gone:
            self._begin()
            with transaction(self._db):
                for uri in self.roll.names():
                    self._detach(uri, keep=None)
                    self._db.execute("DELETE FROM failures WHERE uri = ?", (uri,))
        return gone

    def finish(self, reconcile: Reconcile) -> Counts:
        """Settle what depends on all documents, unless nothing has changed; `reconcile` compares what they state."""
        if self._begun or self._one("SELECT EXISTS (SELECT 1 FROM runs WHERE NOT finished)"):
            self._begin()
            with transaction(self._db):
                self._settle(reconcile)
        return self._counts()

    def _written(self, outcome: Rows | Failure) -> Failure | None:
        failure = self._try(outcome) if isinstance(outcome, Rows) else outcome
        if failure and not self._is_noted(failure):
            self._detach(failure.uri, keep=None)
            self._db.execute(_TABLES["failures"].upsert, astuple(failure))
        return failure

    def _is_noted(self, outcome: Rows | Failure) -> bool:
        """Whether it is a failure that is known already."""
        found = self._db.execute("SELECT * FROM failures WHERE uri = ?", (outcome.uri,)).fetchone()
        return isinstance(outcome, Failure) and found == astuple(outcome)

    def _try(self, rows: Rows) -> Failure | None:
        """Write a document; where the tables refuse one of its rows it is as if it had not been tried."""
        self._db.execute("SAVEPOINT document")
        try:
            self._put(rows)
        except _REFUSED as error:
            self._db.execute("ROLLBACK TO document")
            return Failure(rows.uri, "load", type(error).__name__, f"{rows.uri} cannot be stored: {error}")
        finally:
            self._db.execute("RELEASE document")
        return None

    def _put(self, rows: Rows) -> None:
        self._db.execute("DELETE FROM failures WHERE uri = ?", (rows.uri,))
        self._detach(rows.uri, keep=rows.document_id)
        found = self._db.execute("SELECT run_id, uri FROM documents WHERE id = ?", (rows.document_id,)).fetchone()
        if not found or found[0] != self._run.id or rows.uri <= found[1]:
            if found:
                self._empty(rows.document_id)
            self._db.executemany(_UPSERT_DOCUMENT, rows.tables["documents"])
            for name, insert in _INSERTS.items():
                if rows.tables[name]:
                    self._db.executemany(insert, rows.tables[name])
        self._db.executemany(_UPSERT_SOURCE, rows.tables["sources"])

    def _detach(self, uri: str, *, keep: str | None) -> None:
        """Whatever was read at `uri`, unless it is the document `keep`, is not to be found there any more."""
        for (document_id,) in self._db.execute("SELECT document_id FROM sources WHERE uri = ?", (uri,)).fetchall():
            if document_id != keep:
                self._db.execute("DELETE FROM sources WHERE document_id = ? AND uri = ?", (document_id, uri))
                self._bereave(document_id)

    def _bereave(self, document_id: str) -> None:
        """A document that lost a place is described by the first that is left; without any it goes."""
        first = "SELECT uri, sha256 FROM sources WHERE document_id = ? ORDER BY uri LIMIT 1"
        found = self._db.execute(first, (document_id,)).fetchone()
        if found:
            self._db.execute("UPDATE documents SET uri = ?, sha256 = ? WHERE id = ?", (*found, document_id))
        else:
            self._empty(document_id)
            self._db.execute("UPDATE documents SET duplicate_of = NULL WHERE duplicate_of = ?", (document_id,))
            self._db.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def _empty(self, document_id: str) -> None:
        """Take a document's rows out, but not itself nor where it was found."""
        for name in _OWN:
            self._db.execute(f"DELETE FROM {name} WHERE document_id = ?", (document_id,))

    def _begin(self) -> None:
        """Before the first change: the run is under way, and what gazetteers know is there to be referred to."""
        if self._begun:
            return
        keep_log(self._db)
        with transaction(self._db):
            under_way = (self._run.id, *self._run.cells, 0, 0, 0, 0, 0, None)
            self._db.execute(f"{_TABLES['runs'].insert} ON CONFLICT DO UPDATE SET finished = 0", under_way)
            for name, known in self._known.items():
                self._db.executemany(_TABLES[name].upsert, known)
        self._begun = True

    def _settle(self, reconcile: Reconcile) -> None:
        listed = {name: [str(row[0]) for row in known] for name, known in self._known.items()}
        for name, ids in {**listed, "entities": [], "runs": [self._run.id]}.items():
            self._sweep(name, ids)
        self._db.execute(_ONLY_MET, (json.dumps(listed["legal_documents"]),))
        search.refill(self._db)
        duplicates.settle(self._db)
        statements.settle(self._db, reconcile)
        counts = self._counts()
        cells = (counts.documents, counts.facts, counts.findings, counts.failures, counts.coverage, self._run.id)
        self._db.execute(_RUN_COUNTS, cells)
        self._db.execute("UPDATE runs SET finished = 1")
        for table in TABLES:
            self._db.execute(f"ANALYZE {table.name}")

    def _sweep(self, name: str, listed: list[str]) -> None:
        """Take out what is neither listed nor referred to."""
        free = "".join(
            f" AND NOT EXISTS (SELECT 1 FROM {child} c WHERE c.{column} = {name}.id)"
            for child, column in children(name)
        )
        unlisted = f"DELETE FROM {name} WHERE id NOT IN (SELECT value FROM json_each(?))"
        self._db.execute(unlisted + free, (json.dumps(listed),))

    def _counts(self) -> Counts:
        return Counts(
            documents=self._one("SELECT count(*) FROM documents"),
            facts=self._one("SELECT count(*) FROM facts"),
            findings=self._one("SELECT count(*) FROM findings"),
            disagreeing=self._one("SELECT count(*) FROM findings WHERE NOT holds"),
            failures=self._one("SELECT count(*) FROM failures"),
            coverage=self._one("SELECT round(1.0 * sum(explained) / nullif(sum(numbers), 0), 4) FROM documents"),
        )

    def _one(self, sql: str) -> Any:
        return self._db.execute(sql).fetchone()[0]


# CROSS JOIN: by the place first; SQLite, which knows no counts yet, would go through all documents of the run.
_READ_ALREADY = """
    SELECT s.sha256 FROM sources s CROSS JOIN documents d ON d.id = s.document_id WHERE s.uri = ? AND d.run_id = ?
"""
# What texts alone tell of a legal document: most often called what it is called.
_ONLY_MET = """
    UPDATE legal_documents
    SET known = 0, issuer = NULL, issued = NULL, title = NULL, status = NULL, replaced_by = NULL, replaced_on = NULL,
        doc_type = (
            SELECT doc_type FROM citations c WHERE c.legal_id = legal_documents.id
            GROUP BY doc_type ORDER BY count(*) DESC, doc_type LIMIT 1
        )
    WHERE id NOT IN (SELECT value FROM json_each(?))
"""
_RUN_COUNTS = "UPDATE runs SET documents = ?, facts = ?, findings = ?, failures = ?, coverage = ? WHERE id = ?"
