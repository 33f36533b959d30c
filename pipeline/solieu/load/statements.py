"""What many documents state, as it is compared across them, and the rows of what comes of that.

Documents that are near-duplicates of another have no say. Statements come by indicator, place and days, and only where
several documents state something.
"""

from __future__ import annotations

import hashlib
from datetime import date
from decimal import Decimal
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from solieu.comparisons import Disagreement, Statement
from solieu.load.document_tables import FINDING_EVIDENCE, FINDINGS
from solieu.model import Amount

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from solieu.comparisons import Comparison

    Reconcile = Callable[[Iterable[Sequence[Statement]], Iterable[Sequence[Disagreement]]], Iterator[Comparison]]

_STATED = """
    SELECT f.indicator, f.place_id, f.start_date, f.end_date, f.document_id, d.published, f.id, f.amount_id,
           f.status, f.source, f.programme, f.activity, f.subject,
           EXISTS (SELECT 1 FROM finding_evidence e WHERE e.fact_id = f.id AND e.role = 'part')
    FROM facts f JOIN documents d ON d.id = f.document_id
    WHERE d.duplicate_of IS NULL AND f.place_id IS NOT NULL AND coalesce(f.start_date, f.end_date) IS NOT NULL
      AND f.low > 0
    ORDER BY 1, 2, 3, 4, 5, 7
"""
_AMOUNT = """
    SELECT text, kind, low, high, unit, bound, per, digits_low, digits_high, change FROM amounts WHERE id = ?
"""
_DISAGREEING = """
    SELECT n.code, n.reported, n.computed,
           (SELECT group_concat(a.low, ' ') FROM (
                SELECT amount_id FROM finding_evidence WHERE finding_id = n.id ORDER BY ordinal
            ) e JOIN amounts a ON a.id = e.amount_id) AS amounts,
           n.document_id, d.published, c.amount_id, c.text
    FROM findings n
    JOIN documents d ON d.id = n.document_id
    JOIN finding_evidence c ON c.finding_id = n.id AND c.ordinal = 0
    WHERE NOT n.holds AND n.document_id IS NOT NULL AND d.duplicate_of IS NULL AND c.amount_id IS NOT NULL
      AND n.reported IS NOT NULL AND n.computed IS NOT NULL
    ORDER BY 1, 2, 3, 4, 5
"""
# Evidence is kept in the order of its documents, which is that of its indexes: any other order takes twice as long.
_GATHERED = "CREATE TEMP TABLE gathered AS SELECT * FROM finding_evidence LIMIT 0"
_GATHER = f"INSERT INTO gathered VALUES ({', '.join('?' * len(FINDING_EVIDENCE.columns))})"
_KEEP = "INSERT INTO finding_evidence SELECT * FROM gathered ORDER BY amount_id, finding_id, ordinal"
_BATCH = 5000  # findings written at once


def settle(db: sqlite3.Connection, reconcile: Reconcile) -> None:
    """Compare what documents state, and keep what comes of it in place of what came of it before."""
    across = "SELECT id FROM findings WHERE document_id IS NULL"
    db.execute(f"DELETE FROM finding_evidence WHERE finding_id IN ({across})")
    db.execute("DELETE FROM findings WHERE document_id IS NULL")
    db.execute(_GATHERED)
    found = reconcile(_stated(db), list(_disagreeing(db)))
    while batch := _by_id(islice(found, _BATCH)):
        db.executemany(FINDINGS.insert, (_finding(*one) for one in batch))
        db.executemany(_GATHER, (row for one in batch for row in _evidence(*one)))
    db.execute(_KEEP)
    db.execute("DROP TABLE gathered")


def _stated(db: sqlite3.Connection) -> Iterator[tuple[Statement, ...]]:
    """What several documents state, by indicator, place and days."""
    for _, group in groupby(db.execute(_STATED), itemgetter(0, 1, 2, 3)):
        together = list(group)
        if len({row[4] for row in together}) > 1:
            yield tuple(_statement(row, db.execute(_AMOUNT, (row[7],)).fetchone()) for row in together)


def _statement(row: Sequence[Any], amount: Sequence[Any]) -> Statement:
    indicator, place_id, start, end, document_id, published, fact_id, amount_id, *about = row
    status, source, programme, activity, subject, part = about
    text, kind, low, high, unit, bound, per, digits_low, digits_high, change = amount
    digits = (_known(digits_low), _known(digits_high))
    return Statement(
        fact_id=fact_id,
        document_id=document_id,
        published=_day(published),
        amount_id=amount_id,
        text=text,
        amount=Amount(kind, _decimal(low), _decimal(high), unit, bound, per, change, *digits),
        indicator=indicator,
        place_id=place_id,
        start=_day(start),
        end=_day(end),
        status=status,
        source=source,
        programme=programme,
        activity=activity,
        subject=subject,
        part=bool(part),
    )


def _disagreeing(db: sqlite3.Connection) -> Iterator[tuple[Disagreement, ...]]:
    """Disagreements over the same values, of several documents."""
    for _, group in groupby(db.execute(_DISAGREEING), itemgetter(0, 1, 2, 3)):
        alike = list(group)
        if len({row[4] for row in alike}) > 1:
            yield tuple(map(_disagreement, alike))


def _disagreement(row: Sequence[Any]) -> Disagreement:
    code, reported, computed, values, document_id, published, amount_id, text = row
    numbers = tuple(_decimal(float(value)) for value in values.split())
    return Disagreement(
        document_id, _day(published), code, _decimal(reported), _decimal(computed), numbers, amount_id, text
    )


def _by_id(comparisons: Iterable[Comparison]) -> list[tuple[str, Comparison]]:
    return sorted(((_id(one), one) for one in comparisons), key=itemgetter(0))


def _id(comparison: Comparison) -> str:
    """From the code and what it rests on; two checks may disagree over the same figures."""
    rests_on = " ".join(f"{role} {one.amount_id}" for role, one in comparison.evidence)
    codes = {one.code for _, one in comparison.evidence if isinstance(one, Disagreement)}
    named = " ".join((rests_on, *sorted(codes)))
    return f"{comparison.code}-{hashlib.sha256(named.encode()).hexdigest()[:16]}"


def _finding(finding_id: str, comparison: Comparison) -> tuple[Any, ...]:
    said = (comparison.kind, comparison.code, comparison.severity, int(comparison.holds))
    reported, computed = comparison.reported, comparison.computed
    difference = None if reported is None or computed is None else float(computed - reported)
    values = (_real(reported), _real(computed), difference)
    return (finding_id, None, *said, *values, comparison.message_vi, comparison.message_en)


def _evidence(finding_id: str, comparison: Comparison) -> Iterator[tuple[Any, ...]]:
    for ordinal, (role, one) in enumerate(comparison.evidence):
        fact_id = one.fact_id if isinstance(one, Statement) else None
        yield (finding_id, ordinal, role, one.document_id, one.amount_id, None, fact_id, one.text)


def _decimal(value: float) -> Decimal:
    """The number that a real stands for: the shortest that is read back as the same real."""
    return Decimal(repr(value))


def _known(value: float | None) -> Decimal | None:
    return None if value is None else _decimal(value)


def _real(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
