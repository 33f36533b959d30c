"""The least that making a knowledge base can cost: read the files, and put as many rows into tables of the same kind.

    python benchmarks/floor.py FOLDER KNOWLEDGE_BASE

KNOWLEDGE_BASE was built of FOLDER. Its rows are loaded first, which is not counted; then one process reads each file,
brings it to NFC, hashes it, and inserts all rows into tables and indexes like those of the knowledge base, in as many
transactions as a build makes. Nothing is read in the texts, nothing is made searchable, nothing is compared, no
reference is checked. Printed as JSON: seconds, processor time, documents and rows.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from solieu.load.knowledge_bases import open_kb, transaction, writable
from solieu.load.schema import TABLES

if TYPE_CHECKING:
    from sqlite3 import Connection

BATCH = 16  # documents in a transaction

Rows = dict[str, list[tuple[object, ...]]]


def rows_of(knowledge_base: Path) -> Rows:
    """All rows by table."""
    db = open_kb(knowledge_base)
    db.row_factory = None
    found = {table.name: db.execute(f"SELECT * FROM {table.name}").fetchall() for table in TABLES}
    db.close()
    return found


def read_all(folder: Path) -> int:
    """Read every file, bring it to NFC and hash it; how many files that are."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    for file in files:
        data = file.read_bytes()
        unicodedata.normalize("NFC", data.decode("utf-8", "replace"))
        hashlib.sha256(data).hexdigest()
    return len(files)


def insert_all(db: Connection, rows: Rows, batches: int) -> None:
    """Insert the rows, an equal share of each table in each transaction."""
    filled = {name: found for name, found in rows.items() if found}
    for batch in range(batches):
        with transaction(db):
            for name, found in filled.items():
                step = -(-len(found) // batches)
                cells = ", ".join("?" * len(found[0]))
                db.executemany(f"INSERT INTO {name} VALUES ({cells})", found[batch * step : (batch + 1) * step])


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("knowledge_base", type=Path)
    options = arguments.parse_args()
    rows = rows_of(options.knowledge_base)
    with TemporaryDirectory() as folder:
        begun, used = time.perf_counter(), time.process_time()
        documents = read_all(options.folder)
        with writable(Path(folder) / "floor.db") as db:
            db.execute("PRAGMA foreign_keys = OFF")
            insert_all(db, rows, -(-documents // BATCH))
        seconds, processor = time.perf_counter() - begun, time.process_time() - used
    inserted = sum(map(len, rows.values()))
    print(json.dumps({"seconds": seconds, "processor": processor, "documents": documents, "rows": inserted}))


if __name__ == "__main__":
    main()
