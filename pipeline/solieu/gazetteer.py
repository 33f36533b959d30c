"""What the program knows about the world: one CSV a subject, read here and nowhere else.

The packaged files stand in the wheel beside this module, in a checkout at its top level. Columns of a subject are the
header of its file; every row has a `source`. Lists inside a field are split by `|`, days are ISO, an empty field is
"not known". A row that contradicts its column raises `GazetteerError` with file, line and column.
"""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from solieu.errors import GazetteerError
from solieu.model import Level, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

_HERE = Path(__file__).parent
_FOLDERS = (_HERE / "gazetteers", _HERE.parents[1] / "gazetteers")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a gazetteer, and where it stands."""

    path: str
    line: int
    cells: dict[str, str]

    def wrong(self, column: str, message: str) -> GazetteerError:
        """The error to raise when `column` holds something that cannot be."""
        return GazetteerError(message, path=self.path, line=self.line, column=column)

    def text(self, column: str) -> str:
        """A cell that must not be empty."""
        if not self.cells[column]:
            raise self.wrong(column, "must not be empty")
        return self.cells[column]

    def optional(self, column: str) -> str | None:
        """A cell, None where it is empty."""
        return self.cells[column] or None

    def items(self, column: str) -> tuple[str, ...]:
        """The parts of a cell that holds a list."""
        return tuple(part.strip() for part in self.cells[column].split("|") if part.strip())

    def day(self, column: str) -> date | None:
        """An ISO day."""
        try:
            return date.fromisoformat(self.cells[column]) if self.cells[column] else None
        except ValueError:
            raise self.wrong(column, f"{self.cells[column]!r} is not a day (YYYY-MM-DD)") from None

    def number(self, column: str) -> float | None:
        """A number with a decimal point."""
        try:
            return float(self.cells[column]) if self.cells[column] else None
        except ValueError:
            raise self.wrong(column, f"{self.cells[column]!r} is not a number") from None


@lru_cache(maxsize=1)
def folder() -> Path:
    """Where the packaged gazetteers are."""
    for candidate in _FOLDERS:
        if candidate.is_dir():
            return candidate
    raise GazetteerError("no gazetteers are installed; reinstall solieu", path=str(_FOLDERS[0]), line=0, column="-")


@lru_cache
def rows(subject: str) -> tuple[Row, ...]:
    """The rows of a subject, in the order of its file."""
    path = folder() / f"{subject}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_checked(csv.DictReader(file), path))


def _checked(reader: csv.DictReader[str], path: Path) -> Iterator[Row]:
    for cells in reader:
        for column, cell in cells.items():
            if column is None or cell is None:
                message = "the row has more or fewer fields than the header"
                raise GazetteerError(message, path=path.name, line=reader.line_num, column=column or "-")
        yield Row(path.name, reader.line_num, {column: cell.strip() for column, cell in cells.items()})


@lru_cache(maxsize=1)
def digest() -> str:
    """A SHA-256 over all files: a knowledge base records which gazetteers made it."""
    total = hashlib.sha256()
    for path in sorted(folder().glob("*.csv")):
        total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


@lru_cache(maxsize=1)
def places() -> tuple[Place, ...]:
    """All administrative units, a row for each stretch of time under one name."""
    return tuple(_place(row) for row in rows("places"))


def _place(row: Row) -> Place:
    level = row.text("level")
    if level not in get_args(Level):
        raise row.wrong("level", f"{level!r} is none of {', '.join(get_args(Level))}")
    place = Place(
        id=row.text("id"),
        code=row.optional("code"),
        level=cast("Level", level),
        name=row.text("name"),
        province=row.optional("province"),
        parent_id=row.optional("parent_id"),
        valid_from=row.day("valid_from"),
        valid_to=row.day("valid_to"),
        successor_id=row.optional("successor_id"),
        latitude=row.number("latitude"),
        longitude=row.number("longitude"),
    )
    if place.valid_from and place.valid_to and place.valid_to < place.valid_from:
        raise row.wrong("valid_to", "ends before it starts")
    return place


@dataclass(frozen=True, slots=True)
class LegalDocument:
    """What is known of a legal document: days it was signed and replaced are None where no page confirmed them."""

    id: str
    doc_type: str
    number: str
    year: int | None
    issuer: str | None
    issued: date | None
    title: str | None
    status: str | None
    replaced_by: str | None
    replaced_on: date | None
    verified: bool


@lru_cache(maxsize=1)
def legal_documents() -> tuple[LegalDocument, ...]:
    """All legal documents that are known; ids without a year may stand more than once."""
    return tuple(
        LegalDocument(
            id=row.text("id"),
            doc_type=row.text("type"),
            number=row.text("number"),
            year=int(row.cells["year"]) if row.cells["year"] else None,
            issuer=row.optional("issuer"),
            issued=row.day("issued"),
            title=row.optional("title"),
            status=row.optional("status"),
            replaced_by=row.optional("replaced_by"),
            replaced_on=row.day("replaced_on"),
            verified=row.cells["verified"] == "page",
        )
        for row in rows("legal_documents")
    )
