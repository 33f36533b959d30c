"""How long the pages of a large knowledge base take to answer.

    python benchmarks/browse.py [--facts N] [--seed N] [--times N] [--kb FILE]

Makes a knowledge base of N facts (a million), ten a document, as `reconcile.py` does, compared with each other, with a
sentence and a place named for each and a decree cited for each third; in a temporary folder, or in a file that is kept
and used again. Then asks for every kind of page, without a network: once as nothing is at hand (which also loads the
index of figures), then again, warm. Printed: the milliseconds of the first answer, of the median and the slowest of the
others, and of the processor time of their median (others may be at work on the machine). Nothing is asserted.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.parse import quote

from datasette.utils import tilde_encode
from reconcile import fill

from solieu.browse import application
from solieu.load import search, statements
from solieu.load.knowledge_bases import keep_log, open_kb, transaction, writable
from solieu.reconcile import reconcile

if TYPE_CHECKING:
    from datasette.app import Datasette

_SENTENCES = """
    INSERT INTO sentences (id, document_id, ordinal, start_char, end_char, rowid, text)
    SELECT f.id, f.document_id, row_number() OVER (ORDER BY f.id), 0, 1, row_number() OVER (ORDER BY f.id),
           'Năm ' || f.end_year || ', ' || p.name || ' hỗ trợ ' || a.text || ' cho ' || f.indicator || '.'
    FROM facts f JOIN amounts a ON a.id = f.amount_id LEFT JOIN places p ON p.id = f.place_id
"""
_MENTION = "f.id, f.document_id, f.sentence_id, 0, 1, 0, 1"
_COLUMNS = "id, document_id, sentence_id, start_char, end_char, raw_start, raw_end, text, rule"
_PLACES = f"""
    INSERT INTO place_mentions ({_COLUMNS}, place_id)
    SELECT {_MENTION}, p.name, 'benchmark', p.id FROM facts f JOIN places p ON p.id = f.place_id
"""
_CITATIONS = f"""
    WITH known AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS number FROM legal_documents WHERE known)
    INSERT INTO citations ({_COLUMNS}, legal_id, doc_type)
    SELECT {_MENTION}, known.id, 'benchmark', known.id, 'nghị định'
    FROM facts f JOIN sentences s ON s.id = f.sentence_id
    JOIN known ON known.number = CASE WHEN s.rowid % 2 THEN 0 ELSE s.rowid % (SELECT count(*) FROM known) END
    WHERE s.rowid % 3 = 0
"""


def tell(db: sqlite3.Connection) -> None:
    """Give every fact a sentence, a place and now and then a decree; compare, and index what can be searched."""
    with transaction(db):
        db.execute(_SENTENCES)
        db.execute("UPDATE facts SET sentence_id = id")
        db.execute("UPDATE amounts SET sentence_id = (SELECT id FROM facts WHERE amount_id = amounts.id)")
        db.execute(_PLACES)
        db.execute(_CITATIONS)
        statements.settle(db, reconcile)
        db.execute("UPDATE runs SET finished = 1")
        search.refill(db)


async def cost(pages: Datasette, path: str) -> tuple[float, float]:
    """How many milliseconds a page takes, by the clock and of the processors; it must answer."""
    start, spent = time.perf_counter(), time.process_time()
    (await pages.client.get(path)).raise_for_status()
    return (time.perf_counter() - start) * 1e3, (time.process_time() - spent) * 1e3


def asked(db: sqlite3.Connection) -> dict[str, str]:
    """The pages asked for, by what they are called here."""
    document = db.execute("SELECT id FROM documents LIMIT 1 OFFSET 7").fetchone()[0]
    finding = db.execute("SELECT id FROM findings WHERE NOT holds LIMIT 1").fetchone()[0]
    decree = db.execute("SELECT legal_id FROM citations GROUP BY 1 ORDER BY count(*) DESC").fetchone()[0]
    return {
        "home": "/",
        "figures": "so-lieu",
        "two facets": f"so-lieu?province={quote('Thái Bình')}&year=2019",
        "two facets, other": "so-lieu?indicator=funding&status=planned",
        "facet and words": "so-lieu?year=2019&q=ho+tro",
        "facet and rare words": f"so-lieu?year=2019&q={quote('Thái Bình')}",
        "document": f"bai/{document}",
        "documents": "bai",
        "search": "tim?q=ho+tro",
        "search, rare": "tim?q=2019+thai+binh+trained",
        "findings": "kiem-tra",
        "findings, chosen": "kiem-tra?trang-thai=khop&muc=note",
        "finding": f"kiem-tra/{tilde_encode(finding)}",
        "map": "tinh",
        "map, chosen": "tinh?indicator=funding&year=2019&ban-do=63",
        "province of today": "tinh/p:hung-yen:2025",
        "province": "tinh/p:thai-binh",
        "province, largest": "tinh/p:ha-noi:2008",
        "decrees": "van-ban",
        "decree cited most": f"van-ban/{tilde_encode(decree)}",
        "projects": "de-an",
    }


async def measure(pages: Datasette, times: int, paths: dict[str, str]) -> None:
    """Ask for each page, and print how long it took."""
    print(f"{'page':22}{'first':>10}{'median':>10}{'slowest':>10}{'processor':>10}   ms")
    for name, path in paths.items():
        address = path if path.startswith("/") else f"/{next(iter(pages.databases.keys() - {'_internal'}))}/-/{path}"
        first, _ = await cost(pages, address)
        clock, spent = zip(*[await cost(pages, address) for _ in range(times)], strict=True)
        print(f"{name:22}{first:10.0f}{median(clock):10.0f}{max(clock):10.0f}{median(spent):10.0f}", flush=True)


def make(kb: Path, facts: int, seed: int) -> None:
    """A knowledge base of so many facts."""
    with writable(kb) as db:
        keep_log(db)
        fill(db, facts, seed)
        tell(db)
    with closing(sqlite3.connect(kb)) as db:  # pages open the file alone, without a log beside it
        db.execute("PRAGMA journal_mode = DELETE")


def main() -> None:
    """Make, ask, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--facts", type=int, default=1_000_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--times", type=int, default=7)
    arguments.add_argument("--kb", type=Path)
    options = arguments.parse_args()
    with TemporaryDirectory() as folder:
        kb = options.kb or Path(folder) / "kb.db"
        if not kb.exists():
            make(kb, options.facts, options.seed)
        with closing(open_kb(kb)) as db:
            facts, paths = db.execute("SELECT count(*) FROM facts").fetchone()[0], asked(db)
        print(f"{facts} facts, {kb.stat().st_size / 1e6:.0f} MB")
        asyncio.run(measure(application(kb), options.times, paths))
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
