"""Opening a knowledge base: to read it, or to write it; what SQLite has against it becomes one sentence.

A knowledge base carries an application id and the version of its schema. What carries another id is never written
to, whatever it holds; a schema newer than this program's is refused, an older one brought up to date when it is
written to and refused until then. While it is written it has a write-ahead log,
so that others can read it and a build that is stopped loses only its last batch; afterwards it is one plain file.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from solieu.errors import KnowledgeBaseError
from solieu.load import search
from solieu.load.schema import TABLES, VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

APPLICATION = int.from_bytes(b"soli")
VERSION = 2  # 1: without signatures and rulings
_PATIENCE = 2.0  # seconds to wait for another program that is writing
_PAGE = 8192  # bytes; rows that hold a sentence or a reason waste an eighth of the file on smaller ones
_CACHE = 1 << 16  # KiB of pages kept at hand: rows come in the order of their ids, which is none
_MADE = re.compile(r"CREATE (?:VIRTUAL )?(?:TABLE|VIEW|INDEX) (\w+)")
_SENTENCES = {
    sqlite3.SQLITE_BUSY: "{path} is in use by another program; close that, or wait for it, and run this again",
    sqlite3.SQLITE_LOCKED: "{path} is in use by another program; close that, or wait for it, and run this again",
    sqlite3.SQLITE_READONLY: "{path} cannot be written; make it and its folder writable, or name another file",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened; see that its folder can be written and that it is a file",
    sqlite3.SQLITE_FULL: "there is no room left for {path}; make room and run this again, what is finished is kept",
    sqlite3.SQLITE_IOERR: "{path} cannot be written or read on ({error}); see to its disk and run this again",
    sqlite3.SQLITE_NOTADB: "{path} is not a SQLite database; name another file",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged; delete it and build it anew",
}


def open_kb(path: Path, *, oldest: int = VERSION) -> sqlite3.Connection:
    """A knowledge base to read: a connection that cannot change it, with rows that know their columns.

    Who needs nothing that later schemas have added says which is the `oldest` that will do. Raises
    `KnowledgeBaseError` where it is missing, locked or not one of ours.
    """
    if not path.exists():
        raise KnowledgeBaseError(f"{path} does not exist; make it with solieu build")
    with in_words(path):
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            if not _is_ours(db, path):
                raise KnowledgeBaseError(f"{path} is empty; make it with solieu build")
            if _version(db) < oldest:
                message = f"{path} was made by an older version of solieu; bring it up to date with solieu build"
                raise KnowledgeBaseError(message)
        except BaseException:
            db.close()
            raise
    db.row_factory = sqlite3.Row
    return db


@contextmanager
def writable(path: Path) -> Iterator[sqlite3.Connection]:
    """A knowledge base to write, made where there is none: transactions are the caller's."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"the folder {path.parent} cannot be made ({error.strerror}); name another file"
        raise KnowledgeBaseError(message) from error
    with in_words(path):
        db = sqlite3.connect(path, isolation_level=None, timeout=_PATIENCE)
        try:
            db.execute("PRAGMA foreign_keys = ON")
            db.execute(f"PRAGMA cache_size = {-_CACHE}")
            if not _is_ours(db, path):
                db.execute(f"PRAGMA page_size = {_PAGE}")
                keep_log(db)
            with transaction(db):  # says at once where it cannot be written
                if not _is_ours(db, path) or _version(db) < VERSION:
                    _create(db)
            yield db
        finally:
            _close(db)


def keep_log(db: sqlite3.Connection) -> None:
    """Keep a write-ahead log from now on."""
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; the right to write is taken at once, so that nothing read in it can become stale."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    finally:
        db.rollback()


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """What SQLite says of `path`, as a sentence for a person."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        sentence = _SENTENCES.get(code, "{path} cannot be used ({error}); delete it and build it anew")
        raise KnowledgeBaseError(sentence.format(path=path, error=error)) from error


def _is_ours(db: sqlite3.Connection, path: Path) -> bool:
    """Whether it is a knowledge base already; False where it holds nothing yet."""
    asked = ("SELECT count(*) FROM sqlite_master", "PRAGMA application_id")
    tables, application = (db.execute(question).fetchone()[0] for question in asked)
    if not tables:
        return False
    if application != APPLICATION:
        raise KnowledgeBaseError(f"{path} is a database of another program; name another file")
    if _version(db) > VERSION:
        raise KnowledgeBaseError(f"{path} was made by a newer version of solieu; upgrade solieu, or name another file")
    return True


def _version(db: sqlite3.Connection) -> int:
    """The version of the schema."""
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    return version


def _create(db: sqlite3.Connection) -> None:
    """Make every table and view that is not there yet; views, which hold nothing, are made anew."""
    db.execute(f"PRAGMA application_id = {APPLICATION}")
    db.execute(f"PRAGMA user_version = {VERSION}")
    for (view,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
        db.execute(f"DROP VIEW {view}")
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    tables = (statement for table in TABLES for statement in table.sql)
    for statement in (*tables, *(view.statement for view in VIEWS), *search.statements()):
        made = _MADE.match(statement)
        if made is None or made[1] not in there:
            db.execute(statement)


def _close(db: sqlite3.Connection) -> None:
    """Undo what was not finished, and make it one plain file again, unless somebody is reading it."""
    db.rollback()
    db.execute("PRAGMA busy_timeout = 0")
    with suppress(sqlite3.OperationalError):
        db.execute("PRAGMA journal_mode = DELETE")
    db.close()
