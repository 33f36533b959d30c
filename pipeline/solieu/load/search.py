"""Full-text search over documents and sentences: with accents where they are typed, without where they are not.

`documents_search` and `sentences_search` are FTS5 tables of two columns: `text`, in which accents matter, and `folded`,
the same without tone and vowel marks and with đ as d (`remove_diacritics` would leave đ as it is). A query that names
no column looks in both: `nghị định` finds these words, `nghi dinh` finds them and whatever else is so spelt without
marks. `rowid` is that of `documents` and `sentences`.

    SELECT uri, snippet(documents_search, -1, '[', ']', '…', 12)
    FROM documents_search JOIN documents ON documents.rowid = documents_search.rowid
    WHERE documents_search MATCH 'khuyen cong'

The index holds no second copy of the texts. Folding keeps the words of a text and their order, so that `folded` can
lead back to the text as it is written, and a snippet shows its accents. The index is filled anew, in one order, when
a run has changed something: so it is the same however the documents came.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

SEARCHED = ("documents", "sentences")
_MARKS = re.compile("[\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}]+")


def fold(text: str) -> str:
    """Without tone and vowel marks, đ as d; case is kept.

    >>> fold("Nghị định về đường thuỷ")
    'Nghi dinh ve duong thuy'
    """
    return _MARKS.sub("", unicodedata.normalize("NFD", text)).replace("đ", "d").replace("Đ", "D")


def entry(id_: str) -> int:
    """The number under which a document or sentence is in the index: from its id, 63 bits."""
    return int.from_bytes(hashlib.blake2b(id_.encode(), digest_size=8).digest()) >> 1


def statements() -> list[str]:
    """The statements that make the search tables."""
    return [statement for table in SEARCHED for statement in _statements(table)]


def _statements(table: str) -> tuple[str, str]:
    return (
        f"CREATE VIEW {table}_read AS SELECT rowid, text, text AS folded FROM {table}",
        f"CREATE VIRTUAL TABLE {table}_search USING fts5(text, folded, content='{table}_read', content_rowid='rowid',"
        " tokenize='unicode61 remove_diacritics 0')",
    )


def refill(db: sqlite3.Connection) -> None:
    """Index every text anew."""
    for table in SEARCHED:
        db.execute(f"INSERT INTO {table}_search ({table}_search) VALUES ('delete-all')")
        texts = db.execute(f"SELECT rowid, text FROM {table} ORDER BY rowid")
        entries = ((rowid, text, fold(text)) for rowid, text in texts)
        db.executemany(f"INSERT INTO {table}_search (rowid, text, folded) VALUES (?, ?, ?)", entries)
        db.execute(f"INSERT INTO {table}_search ({table}_search) VALUES ('optimize')")
