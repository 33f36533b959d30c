"""What a report is of: a knowledge base, which of its findings, in which language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from solieu.report.entries import ANY, DISAGREEING, entries

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from solieu.report.entries import Entry

Language = Literal["vi", "en"]


@dataclass(frozen=True, slots=True)
class Report:
    """A knowledge base to read, what it is called, and what is asked: also findings that hold, and how many at most."""

    db: sqlite3.Connection
    name: str
    language: Language = "vi"
    held: bool = False
    limit: int | None = None

    def entries(self) -> Iterator[Entry]:
        """The findings asked for."""
        return entries(self.db, ANY if self.held else DISAGREEING, limit=self.limit)

    def count(self) -> int:
        """How many there are, whatever the limit."""
        asked = "SELECT count(*) FROM findings n WHERE " + (ANY if self.held else DISAGREEING)
        count: int = self.db.execute(asked).fetchone()[0]
        return count

    def left_out(self) -> int:
        """How many of them the limit leaves out."""
        return 0 if self.limit is None else max(0, self.count() - self.limit)
