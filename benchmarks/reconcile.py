"""How long it takes to compare what many documents state, and how much memory.

    python benchmarks/reconcile.py [--facts N] [--seed N]

Makes a knowledge base of N facts (a million), ten a document, in a temporary folder: each states an indicator at a
province or district, half of them of a year, the others of a part of one, of several or of some days; a third is of a
project of its own. A twentieth of the values is another one than the first document gave. Then compares them, once.
Printed: seconds, the most memory that the comparing took, and what came of it. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from solieu import gazetteer
from solieu.build.runs import this_run
from solieu.load import statements
from solieu.load.knowledge_bases import keep_log, transaction, writable
from solieu.load.references import references
from solieu.load.schema import TABLES
from solieu.reconcile import reconcile

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

IN_DOCUMENT = 10
OTHER = 0.05  # of the values
OWN = 0.33  # of the facts
BATCH = 2000  # documents
UNITS = {"funding": "VND", "investment": "VND", "trained": "lao động", "beneficiaries": "cơ sở", "projects": "đề án"}


def document(number: int, chance: random.Random, places: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of one document, by table."""
    key = f"{number:016x}"
    day = f"{chance.randint(2006, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    yield "documents", {
        "id": key, "uri": f"{key}.txt", "published": day, "media_type": "text/plain", "language": "vi", "sha256": key,
        "characters": 0, "numbers": IN_DOCUMENT, "explained": IN_DOCUMENT, "run_id": this_run().id, "rowid": number,
        "raw": "", "text": "",
    }  # fmt: skip
    for ordinal in range(IN_DOCUMENT):
        yield from fact(f"{key}:{ordinal}", key, chance, places)


def fact(key: str, document_id: str, chance: random.Random, places: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of one fact."""
    indicator, unit = chance.choice(tuple(UNITS.items()))
    place_id, year = chance.choice(places), chance.randint(2005, 2024)
    money = unit == "VND"
    source = chance.choice(("national", "local", "total")) if money else None
    start, end = stretch(year, chance)
    told = f"{indicator} {place_id} {start} {end} {source}"
    true = random.Random(told).randint(100, 9999) * (10**7 if money else 1)
    value = float(true if chance.random() > OTHER else true + chance.randint(1, 900) * (10**7 if money else 1))
    figure = {"low": value, "high": value, "unit": unit, "bound": "exact"}
    half = 5e6 if money else 0
    yield "amounts", {
        "id": f"{key}a", "document_id": document_id, "start_char": 0, "end_char": 1, "raw_start": 0, "raw_end": 1,
        "text": f"{value:.0f} {unit}", "rule": "benchmark", "kind": "money" if money else "count", **figure,
        "digits_low": value - half, "digits_high": value + half,
    }  # fmt: skip
    yield "facts", {
        "id": f"{key}f", "document_id": document_id, "amount_id": f"{key}a", "indicator": indicator, **figure,
        "place_id": place_id, "start_year": year, "end_year": int(end[:4]), "start_date": start,
        "end_date": end, "status": chance.choice(("actual", "actual", "planned")), "source": source,
        "subject": f"đề án {key}" if chance.random() < OWN else None,
        "programme": "khuyen_cong", "confidence": 0.9, "rule": "benchmark", "because": "{}",
    }  # fmt: skip


def stretch(year: int, chance: random.Random) -> tuple[str, str]:
    """First and last day of what a fact is about."""
    month, day = chance.randint(1, 12), chance.randint(1, 28)
    kinds = (
        *[(f"{year}-01-01", f"{year}-12-31")] * 5,
        *[(f"{year}-01-01", chance.choice((f"{year}-06-30", f"{year}-09-30", f"{year}-11-30")))] * 2,
        *[(f"{year}-01-01", f"{year + chance.randint(1, 5)}-12-31")] * 2,
        (f"{year}-{month:02}-{day:02}", f"{year}-{month:02}-{day:02}"),
    )
    return chance.choice(kinds)


def fill(db: sqlite3.Connection, facts: int, seed: int) -> None:
    """Write the documents."""
    chance = random.Random(seed)
    places = [place.id for place in gazetteer.places()]
    with transaction(db):
        run = ("runs", this_run())
        under_way = (run[1].id, *run[1].cells, 1, 0, 0, 0, 0, None)
        tables = {table.name: table for table in TABLES}
        db.execute(tables["runs"].insert, under_way)
        for name, known in references().items():
            db.executemany(tables[name].insert, known)
    for first in range(0, facts // IN_DOCUMENT, BATCH):
        rows: dict[str, list[dict[str, Any]]] = {"documents": [], "amounts": [], "facts": []}
        for number in range(first, min(first + BATCH, facts // IN_DOCUMENT)):
            for name, row in document(number, chance, places):
                rows[name].append(row)
        with transaction(db):
            for name, made in rows.items():
                columns = ", ".join(made[0])
                values = ", ".join(f":{column}" for column in made[0])
                db.executemany(f"INSERT INTO {name} ({columns}) VALUES ({values})", made)


def peak() -> float:
    """The most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Make, compare, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--facts", type=int, default=1_000_000)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    with TemporaryDirectory() as folder, writable(Path(folder) / "kb.db") as db:
        keep_log(db)
        fill(db, options.facts, options.seed)
        made = peak()
        start, spent = time.perf_counter(), time.process_time()
        with transaction(db):
            statements.settle(db, reconcile)
        seconds, spent = time.perf_counter() - start, time.process_time() - spent
        counts = db.execute("SELECT code, holds, count(*) FROM findings GROUP BY 1, 2 ORDER BY 1, 2").fetchall()
    print(f"{options.facts} facts: {seconds:.1f} s ({spent:.1f} s of processor time), peak {peak():.0f} MB")
    print(f"(making them had taken {made:.0f} MB)")
    for code, holds, count in counts:
        print(f"{code} {'held' if holds else 'not held':8} {count}")


if __name__ == "__main__":
    main()
