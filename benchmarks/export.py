"""How fast a large knowledge base is exported, and in how much memory.

    python benchmarks/export.py [--facts N] [--seed N] [--kb FILE] [FORM ...]

Takes the knowledge base in FILE, or makes one of N facts (300,000) in a temporary folder, as `browse.py` does. Exports
it in each form by a process of its own. Printed for each: rows (lines of text, rows of a table, rows of all tables of a
data package), processor seconds, rows a second, the size of what was written, and the peak of memory. Nothing is
asserted.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from browse import tell
from reconcile import fill

from solieu.export import FORMS, tables
from solieu.load.knowledge_bases import keep_log, open_kb, writable

if TYPE_CHECKING:
    from collections.abc import Iterator


# between us and the export: a process begins with the peak of memory of the one that made it
_BETWEEN = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:])
_, status, used = os.wait4(process.pid, 0)
print(status, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


class Run(NamedTuple):
    """What an export took."""

    seconds: float
    memory: int


def run(kb: Path, form: str, output: Path) -> Run:
    """Export in a process of its own."""
    command = [sys.executable, "-m", "solieu", "export", str(kb), "--format", form, "--write", str(output)]
    told = subprocess.run([sys.executable, "-c", _BETWEEN, *command], capture_output=True, text=True, check=True)
    status, seconds, memory = told.stdout.split()
    if status != "0":
        raise SystemExit(f"{' '.join(command)} failed: {told.stderr}")
    return Run(float(seconds), int(memory) * 1024)


def rows(kb: Path, form: str, output: Path) -> int:
    """How many rows were written."""
    if form == "annotations":
        with output.open("rb") as file:
            return sum(1 for _ in file)
    if form == "geojson":
        return sum(len(one["properties"]["figures_by"]) for one in json.loads(output.read_bytes())["features"])
    db = open_kb(kb)
    names = tables() if form == "datapackage" else ("figures",)
    count: int = sum(db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names)
    db.close()
    return count


def sizes(output: Path) -> Iterator[int]:
    """The sizes of what was written."""
    yield from (path.stat().st_size for path in (output.iterdir() if output.is_dir() else [output]))


def make(folder: Path, facts: int, seed: int) -> Path:
    """A knowledge base of many facts."""
    kb = folder / "kb.db"
    with writable(kb) as db:
        keep_log(db)
        fill(db, facts, seed)
        tell(db)
    return kb


def main() -> None:
    """Make, export, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("forms", metavar="FORM", nargs="*", default=FORMS)
    arguments.add_argument("--facts", type=int, default=300_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--kb", type=Path)
    options = arguments.parse_args()
    with TemporaryDirectory() as folder:
        kb = options.kb or make(Path(folder), options.facts, options.seed)
        print(f"{'form':14}{'rows':>10}{'s':>8}{'rows/s':>10}{'MB':>8}{'peak MB':>9}")
        for form in options.forms:
            output = Path(folder) / f"out-{form}"
            took = run(kb, form, output)
            count = rows(kb, form, output)
            speed, size = count / took.seconds, sum(sizes(output)) / 1e6
            print(f"{form:14}{count:10}{took.seconds:8.1f}{speed:10.0f}{size:8.0f}{took.memory / 1e6:9.0f}")


if __name__ == "__main__":
    main()
