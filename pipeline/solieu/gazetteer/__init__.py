"""What the program knows about the world: one CSV a subject, read here and nowhere else.

Columns of a subject are the header of its file; every row has a `source`. Lists inside a field are split by `|`, days
are ISO, an empty field is "not known". A folder of the user's own (`use`) may hold files of the same names and
columns: a row with the key of a packaged one takes its place, others are added. A row that contradicts its column, or
other rows, raises `GazetteerError` with file, line and column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.errors import GazetteerError
from solieu.gazetteer.legal_documents import LegalDocument, legal_documents
from solieu.gazetteer.places import aliases, communes, places
from solieu.gazetteer.tables import KEYS, Row, added, change, derived, digest, folder, header, recent, rows

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "KEYS",
    "LegalDocument",
    "Row",
    "aliases",
    "communes",
    "derived",
    "digest",
    "folder",
    "header",
    "legal_documents",
    "places",
    "recent",
    "rows",
    "use",
]


def use(own: Path | None) -> None:
    """Let the rows in the user's folder complete and override the packaged ones; None takes them away again.

    All of them are checked now: the first bad row raises `GazetteerError`, and nothing is changed.
    """
    before = added()
    change(() if own is None else (own,))
    try:
        _check()
    except GazetteerError:
        change(before)
        raise


def _check() -> None:
    known = {path.name for path in folder().glob("*.csv")}
    for own in added():
        if not own.is_dir():
            raise GazetteerError("this is no folder", path=str(own), line=0, column="-")
        for path in sorted(own.glob("*.csv")):
            if path.name not in known:
                message = f"there is no such gazetteer; there are {', '.join(sorted(known))}"
                raise GazetteerError(message, path=str(path), line=0, column="-")
            rows(path.stem)
        places(), communes(), aliases(), legal_documents()
