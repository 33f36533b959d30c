"""What a build has found so far, and so what is gone when it has found everything.

A source is gone when nothing of its name was found, and nothing that it may lie in was found unreadable: a folder that
cannot be listed or an archive that is damaged says nothing of what it held.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_TABLES = """
    CREATE TEMP TABLE found (uri TEXT PRIMARY KEY, path TEXT) WITHOUT ROWID;
    CREATE TEMP TABLE unread (uri TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE gone (uri TEXT PRIMARY KEY) WITHOUT ROWID;
"""
_CALL = """
    DELETE FROM gone;
    INSERT INTO gone
        SELECT uri FROM main.sources WHERE uri NOT IN (SELECT uri FROM found)
        UNION SELECT uri FROM main.failures WHERE uri NOT IN (SELECT uri FROM found);
    DELETE FROM gone WHERE EXISTS (
        SELECT 1 FROM unread u
        WHERE u.uri = '.'  -- the folder of all
           OR substr(gone.uri, 1, length(u.uri) + 1) IN (u.uri || '/', u.uri || '#')  -- a folder, a dump
           OR substr(gone.uri, 1, length(u.uri) + 2) = u.uri || '!/'  -- an archive
    );
"""


class Roll:
    """The names of what a build found, in temporary tables: a million of them take no memory."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        db.executescript(_TABLES)

    def enter(self, uri: str, path: str | None = None) -> str | None:
        """The name of a document found at a path: a number is added where another has the same.

        None where it is that very file, found again; what has no path of its own is found once.
        """
        name, number = uri, 1
        while not self._add(name, path):
            if path and self._path(name) == path:
                return None
            number += 1
            name = f"{uri} ({number})"
        return name

    def excuse(self, uri: str) -> None:
        """Something cannot be read; what lies in it is not gone for that."""
        self._db.execute("INSERT OR IGNORE INTO found VALUES (?, '')", (uri,))
        self._db.execute("INSERT OR IGNORE INTO unread VALUES (?)", (uri,))

    def gone(self) -> int:
        """How many places the knowledge base has that were not found."""
        self._db.executescript(_CALL)
        count: int = self._db.execute("SELECT count(*) FROM gone").fetchone()[0]
        return count

    def names(self) -> Iterator[str]:
        """The places that were gone when that was asked."""
        return (uri for (uri,) in self._db.execute("SELECT uri FROM gone ORDER BY uri"))

    def _add(self, name: str, path: str | None) -> bool:
        return self._db.execute("INSERT OR IGNORE INTO found VALUES (?, ?)", (name, path)).rowcount > 0

    def _path(self, name: str) -> str | None:
        path: str | None = self._db.execute("SELECT path FROM found WHERE uri = ?", (name,)).fetchone()[0]
        return path
