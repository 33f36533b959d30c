"""Which documents are reprints of which: decided over all of them when a run finishes.

*Candidates*: two documents whose signatures (`signatures`) agree in all three slots of one of 42 bands. That finds 94
of a hundred pairs of Jaccard similarity 0.4, 99.6 at 0.5, all but five in a hundred thousand at 0.6; and 29 at 0.2,
which is what short stories of one paper share. The reprints in `tests/stories`, made by hand, lie between
0.5 and 0.7. Pairs that agree in fewer than 36 of all 128 slots are dropped, and those that agree in fewer than
3 of the 32 for figures, where both have some; the rest are compared word by word (`likeness`).

*Stories*: what was found alike, directly or by way of others, is one story. The earliest published document tells it
(one without a day comes last; then the smaller uri, then the smaller id), and the others are duplicates of that one:
never of a duplicate.

Nothing here depends on the order in which documents came. Signatures stay in SQLite, which sorts them on disk, one band
after the other; in memory are the ids of what was found alike, and a few texts. Of documents that agree in a band each
is compared with the eight before it, sorted by their slots for digits, from another one on in each band: reprints of
one story stand beside each other there, and ten thousand forms filled in do not cost fifty million comparisons.
Settling 100,000 documents takes half a minute of one core and 60 MB (`benchmarks/duplicates.py`).
"""

from __future__ import annotations

from collections import deque
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from solieu.load.likeness import Reading, is_reprint
from solieu.load.signatures import DIGIT_SLOTS, SLOT, SLOTS, agreeing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_ROWS = 3  # slots in a band
_BAND = _ROWS * SLOT
_BANDS = SLOTS // _ROWS
_NEIGHBOURS = 8
_LEAST, _LEAST_OF_DIGITS = 36, 3  # slots
_TEXTS = 8 * _NEIGHBOURS  # kept in memory
_PAIRS = 1 << 16  # of which it is remembered whether they are alike: those of one form meet in many bands
_STORIES = "CREATE TEMP TABLE stories (document_id TEXT PRIMARY KEY, story TEXT) WITHOUT ROWID"
_AGREEING = f"""
    SELECT substr(wording, :start, {_BAND}) AS band, document_id, wording, digits FROM signatures
    WHERE band IN (SELECT substr(wording, :start, {_BAND}) AS band FROM signatures GROUP BY band HAVING count(*) > 1)
    ORDER BY band, substr(digits, :turn), wording, document_id
"""
_DECIDE = """
    UPDATE documents SET duplicate_of = nullif(first, id)
    FROM (
        SELECT id AS member, first_value(id) OVER (
            PARTITION BY coalesce(story, id) ORDER BY published IS NULL, published, uri, id
        ) AS first
        FROM documents LEFT JOIN stories ON document_id = id
    )
    WHERE id = member AND duplicate_of IS NOT nullif(first, id)
"""


def settle(db: sqlite3.Connection) -> None:
    """Fill `documents.duplicate_of` anew, in the transaction that is under way."""
    db.execute(_STORIES)
    db.executemany("INSERT INTO stories VALUES (?, ?)", _found(db).members())
    db.execute(_DECIDE)
    db.execute("DROP TABLE stories")


def _found(db: sqlite3.Connection) -> _Stories:
    """The stories that more than one document tells."""

    @lru_cache(maxsize=_TEXTS)
    def read(document_id: str) -> Reading:
        return Reading(db.execute("SELECT text FROM documents WHERE id = ?", (document_id,)).fetchone()[0])

    @lru_cache(maxsize=_PAIRS)
    def are_alike(one: _Signed, other: _Signed) -> bool:
        return _may_be_alike(one, other) and is_reprint(read(one.document_id), read(other.document_id))

    stories = _Stories()
    for band in range(_BANDS):
        for pair in _neighbours(db, band):
            one, other = sorted(pair)
            if stories.of(one.document_id) != stories.of(other.document_id) and are_alike(one, other):
                stories.join(one.document_id, other.document_id)
    return stories


class _Signed(NamedTuple):
    """A document and its signatures."""

    document_id: str
    wording: bytes
    digits: bytes


def _neighbours(db: sqlite3.Connection, band: int) -> Iterator[tuple[_Signed, _Signed]]:
    """Pairs that agree in a band and stand near each other there."""
    found = db.execute(_AGREEING, {"start": band * _BAND + 1, "turn": band % DIGIT_SLOTS * SLOT + 1})
    for _, members in groupby(found, key=itemgetter(0)):
        before: deque[_Signed] = deque(maxlen=_NEIGHBOURS)
        for _, *cells in members:
            signed = _Signed(*cells)
            yield from ((signed, other) for other in before)
            before.append(signed)


def _may_be_alike(one: _Signed, other: _Signed) -> bool:
    if agreeing(one.wording, other.wording) < _LEAST:
        return False
    return not (one.digits and other.digits) or agreeing(one.digits, other.digits) >= _LEAST_OF_DIGITS


class _Stories:
    """Documents that tell one story: disjoint sets (Tarjan 1975), each named by its smallest id."""

    def __init__(self) -> None:
        self._up: dict[str, str] = {}

    def of(self, document_id: str) -> str:
        """The name of a document's story."""
        while (above := self._up.get(document_id, document_id)) != document_id:
            self._up[document_id] = self._up.get(above, above)
            document_id = above
        return document_id

    def join(self, one: str, other: str) -> None:
        """Make the stories of two documents one."""
        first, second = sorted((self.of(one), self.of(other)))
        self._up[first] = first
        self._up[second] = first

    def members(self) -> Iterator[tuple[str, str]]:
        """Every document that was joined to another, with the name of its story."""
        return ((document_id, self.of(document_id)) for document_id in sorted(self._up))
