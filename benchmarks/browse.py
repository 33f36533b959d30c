"""How long the pages of a large knowledge base take to answer.

    python benchmarks/browse.py [--facts N] [--seed N] [--times N]

Makes a knowledge base of N facts (a million), ten a document, as `reconcile.py` does, with a sentence for each, in a
temporary folder. Then asks for home, figures with two facets, a document and a search, without a network: once as
nothing is at hand (which also loads the index of figures), then again, warm. Printed: the milliseconds of the first
answer, and of the median and the slowest of the others. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from reconcile import fill

from solieu.browse import application
from solieu.load import search
from solieu.load.knowledge_bases import keep_log, transaction, writable

if TYPE_CHECKING:
    import sqlite3

    from datasette.app import Datasette

_SENTENCES = """
    INSERT INTO sentences (id, document_id, ordinal, start_char, end_char, rowid, text)
    SELECT f.id, f.document_id, row_number() OVER (ORDER BY f.id), 0, 1, row_number() OVER (ORDER BY f.id),
           'Năm ' || f.end_year || ', ' || p.name || ' hỗ trợ ' || a.text || ' cho ' || f.indicator || '.'
    FROM facts f JOIN amounts a ON a.id = f.amount_id LEFT JOIN places p ON p.id = f.place_id
"""


def tell(db: sqlite3.Connection) -> None:
    """Give every fact a sentence, and index what can be searched."""
    with transaction(db):
        db.execute(_SENTENCES)
        db.execute("UPDATE facts SET sentence_id = id")
        db.execute("UPDATE amounts SET sentence_id = (SELECT id FROM facts WHERE amount_id = amounts.id)")
        db.execute("UPDATE runs SET finished = 1")
        search.refill(db)


async def seconds(pages: Datasette, path: str) -> float:
    """How long a page takes; it must answer."""
    start = time.perf_counter()
    (await pages.client.get(path)).raise_for_status()
    return time.perf_counter() - start


async def measure(pages: Datasette, times: int, document: str, province: str) -> None:
    """Ask for each page, and print how long it took."""
    asked = {
        "home": "/",
        "figures": "/kb/-/so-lieu",
        "two facets": f"/kb/-/so-lieu?province={province}&year=2019",
        "two facets, other": "/kb/-/so-lieu?indicator=funding&status=planned",
        "facet and words": "/kb/-/so-lieu?year=2019&q=ho+tro",
        "document": f"/kb/-/bai/{document}",
        "search": "/kb/-/tim?q=ho+tro",
        "search, rare": "/kb/-/tim?q=2019+thai+binh+trained",
        "findings": "/kb/-/kiem-tra",
        "map": "/kb/-/tinh?indicator=funding&year=2019",
        "decrees": "/kb/-/van-ban",
    }
    print(f"{'page':20}{'first':>10}{'median':>10}{'slowest':>10}   ms")
    for name, path in asked.items():
        first = await seconds(pages, path)
        warm = [await seconds(pages, path) for _ in range(times)]
        print(f"{name:20}{first * 1e3:10.0f}{statistics.median(warm) * 1e3:10.0f}{max(warm) * 1e3:10.0f}")


def main() -> None:
    """Make, ask, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--facts", type=int, default=1_000_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--times", type=int, default=7)
    options = arguments.parse_args()
    with TemporaryDirectory() as folder:
        kb = Path(folder) / "kb.db"
        with writable(kb) as db:
            keep_log(db)
            fill(db, options.facts, options.seed)
            tell(db)
            document = db.execute("SELECT id FROM documents LIMIT 1 OFFSET 7").fetchone()[0]
        print(f"{options.facts} facts, {kb.stat().st_size / 1e6:.0f} MB")
        asyncio.run(measure(application(kb), options.times, document, "Thái Bình"))
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
