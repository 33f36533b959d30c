"""What auditors ruled of findings: kept beside them, and never touched by a build.

*accepted*: the figures do disagree, and the finding stands; *explained*: they differ for a reason that the note gives;
*false-alarm*: the program misread. Of the last two a finding stands no more. A note may be there without a ruling, and
changes nothing. Findings are named by their ids, which follow from what they rest on: so a ruling is of the same
finding after every build, and waits where a finding is gone for a while.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from solieu.load.knowledge_bases import transaction, writable
from solieu.load.reference_tables import RULINGS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

WORDS = ("accepted", "explained", "false-alarm")
STANDS = "NOT n.holds AND coalesce(r.ruling, 'accepted') = 'accepted'"  # of a finding n with its ruling r, if any


@dataclass(frozen=True, slots=True)
class Ruling:
    """What is ruled of a finding; with neither word nor note, what was ruled before is withdrawn."""

    finding_id: str
    ruling: str | None
    note: str | None


def keep(path: Path, rulings: Sequence[Ruling]) -> tuple[str, ...]:
    """Take rulings into a knowledge base, all or none; returns the ids in them of findings that are not there."""
    with writable(path) as db, transaction(db):
        for one in rulings:
            if one.ruling is None and one.note is None:
                db.execute("DELETE FROM rulings WHERE finding_id = ?", (one.finding_id,))
            else:
                db.execute(RULINGS.upsert, astuple(one))
        known = "SELECT 1 FROM findings WHERE id = ?"
        return tuple(one.finding_id for one in rulings if not db.execute(known, (one.finding_id,)).fetchone())
