"""How much could be checked, and what came of it: counts over all findings of a knowledge base.

| figures | are |
| --- | --- |
| read | all amounts |
| comparable | amounts that have another of their unit in their document, and all that were checked |
| checked | amounts that are evidence of a finding, whether it holds or not |
| disagreeing | amounts that are evidence of a finding that stands |

Which figures *could* be checked nobody can say without the check that would do it. What can be counted is which of
them have company: a sum, a rate, an average or a figure told twice needs two figures of one unit. So *comparable* is
what such checks could reach at the most, not what they should have reached.

A finding stands where it does not hold and no ruling sets it aside (explained, false-alarm).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from solieu import gazetteer
from solieu.load.rulings import STANDS
from solieu.report.entries import SEVERITIES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping


class Coverage(NamedTuple):
    """How many figures were read, have company, were checked, and disagree."""

    read: int
    comparable: int
    checked: int
    disagreeing: int


class Tally(NamedTuple):
    """How many findings of a check hold, stand, and do not hold but were set aside."""

    code: str
    check_kind: str
    held: int
    disagreeing: int
    set_aside: int


_COVERAGE = f"""
    WITH checked AS MATERIALIZED (
        SELECT e.amount_id AS id, max({STANDS}) AS disagreeing
        FROM finding_evidence e JOIN findings n ON n.id = e.finding_id LEFT JOIN rulings r ON r.finding_id = n.id
        WHERE e.amount_id IS NOT NULL
        GROUP BY e.amount_id
    ),
    alone AS (SELECT min(id) AS id FROM amounts GROUP BY document_id, unit HAVING count(*) = 1)
    SELECT (SELECT count(*) FROM amounts),
           (SELECT count(*) FROM alone WHERE id NOT IN (SELECT id FROM checked)),
           (SELECT count(*) FROM checked),
           (SELECT count(*) FROM checked WHERE disagreeing)
"""
_TALLIES = f"""
    SELECT n.code, n.check_kind, sum(n.holds), sum({STANDS}), sum(NOT n.holds AND NOT ({STANDS}))
    FROM findings n LEFT JOIN rulings r ON r.finding_id = n.id
    GROUP BY n.code, n.check_kind ORDER BY n.code, n.check_kind
"""


def coverage(db: sqlite3.Connection) -> Coverage:
    """How much of what was read could be checked."""
    read, alone, checked, disagreeing = db.execute(_COVERAGE).fetchone()
    return Coverage(read, read - alone, checked, disagreeing)


def tallies(db: sqlite3.Connection) -> tuple[Tally, ...]:
    """What came of every check that found something, by code."""
    return tuple(Tally(*row) for row in db.execute(_TALLIES))


def standing(db: sqlite3.Connection, level: str) -> int:
    """How many findings stand that are as serious as `level` (error, warning or note), or more."""
    serious = SEVERITIES[: SEVERITIES.index(level) + 1]
    counted = f"""
        SELECT count(*) FROM findings n LEFT JOIN rulings r ON r.finding_id = n.id
        WHERE {STANDS} AND n.severity IN ({", ".join("?" * len(serious))})
    """
    count: int = db.execute(counted, serious).fetchone()[0]
    return count


def titles(language: str) -> Mapping[str, str]:
    """What checks are called, by their codes, in `vi` or `en`."""
    return {row.text("code"): row.text(f"title_{language}") for row in gazetteer.rows("findings")}
