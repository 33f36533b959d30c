"""What shards cost beside a build on one machine: processor time, bytes, and how fast they become a knowledge base.

    python benchmarks/scale.py [--size N] [--seed N] [--partition N] [--threads N] [--json FILE]

Articles are those of `archive.py`. They are built on this machine by one worker, then into shards on a Dask cluster of
one process with some threads, and the shards are loaded. Printed are processor time for each article of both ways and
what the difference is, bytes for each article of the shards by table, of the knowledge base and of its text, and the
rows and articles that are loaded in a second of processor time. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import json
import resource
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from archive import articles, processor

from solieu.distribute.shards import FOLDERS


def run(*arguments: str | Path) -> tuple[dict[str, Any], float, float]:
    """What a command says, the seconds and the processor time that it takes."""
    begun, before = time.perf_counter(), processor()
    command = [sys.executable, "-m", "solieu", *map(str, arguments), "--json", "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout), time.perf_counter() - begun, processor() - before


def rows(db: Path) -> int:
    """How many rows of documents a knowledge base has."""
    with closing(sqlite3.connect(db)) as kb:
        return sum(kb.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in FOLDERS)


def measured(folder: Path, size: int, seed: int, partition: int, threads: int) -> dict[str, float]:
    """All figures, for one article where not said otherwise."""
    characters = 0
    for number, text in enumerate(articles(size, seed)):
        file = folder / "articles" / f"{number // 1000:03}" / f"{number:06}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        characters += len(text)
    paths, shards, db = folder / "articles", folder / "shards", folder / "loaded.db"
    _, _, local = run("build", paths, "--db", folder / "local.db", "--workers", "1")
    options = ("--partition", str(partition), "--workers", str(threads))
    made, _, spread = run("build", paths, "--engine", "dask", "--shards", shards, *options)
    _, again, _ = run("build", paths, "--engine", "dask", "--shards", shards, *options)
    loaded, seconds, loading = run("load", shards, "--db", db)
    files = {table: sum(file.stat().st_size for file in (shards / table).iterdir()) for table in (*FOLDERS, "manifest")}
    return {
        "articles": size,
        "characters": characters / size,
        "facts": made["facts"] / size,
        "partitions in all": made["partitions"],
        "ms processor time, local": local / size * 1e3,
        "ms processor time, shards": spread / size * 1e3,
        "ms processor time, load": loading / size * 1e3,
        "seconds for a second run in all": again,
        "seconds to settle in all": loaded["settling"],
        "articles loaded in a second": size / (seconds - loaded["settling"]),
        "rows loaded in a second": rows(db) / (seconds - loaded["settling"]),
        "bytes of the knowledge base": db.stat().st_size / size,
        "bytes of the shards": sum(files.values()) / size,
        **{f"bytes of {table}": count / size for table, count in sorted(files.items(), key=lambda one: -one[1])[:8]},
        "MB at most of a process in all": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
    }


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--size", type=int, default=4_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--partition", type=int, default=2_000)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--json", type=Path, help="where to write what was measured")
    options = arguments.parse_args()
    with TemporaryDirectory() as folder:
        found = measured(Path(folder), options.size, options.seed, options.partition, options.threads)
    for name, value in found.items():
        print(f"{name:36} {value:12,.1f}")
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
