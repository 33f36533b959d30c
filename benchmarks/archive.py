"""What a build costs: documents a second, memory, size; and whether a document costs more among many than among few.

    python benchmarks/archive.py [--sizes N N …] [--workers N] [--seed N] [--keep FOLDER] [--json FILE]

An article is a dozen sentences of the project's own articles, from several of them, with other figures, days and
provinces in them, so that none is a reprint of another. For each size a knowledge base is built anew, and these are
printed: seconds (and how many of them were spent on what depends on all documents) and documents a second, processor
time for each document, the most memory that the build itself and any of its workers had, bytes of the file for each
document, and what it holds; `--json` writes the same. Then how the cost of a document grows from
the first size to the last, in time and in processor time (which says more where the machine has other work). Nothing is
asserted.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from solieu import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
FOLDERS = ("corpus", "tests/articles", "tests/stories")
SENTENCES = (8, 16)
FIGURE = re.compile(r"(?<![\d/.,-])\d+(?![\d/]|[.,]\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
END = re.compile(r"(?<=[.!?])\s+|\n+")
PAUSE = 0.2  # seconds between two looks at the memory


@dataclass(frozen=True, slots=True)
class Cost:
    """What a build of some documents cost."""

    documents: int
    seconds: float
    processor: float
    memory: int
    worker_memory: int
    size: int
    summary: dict[str, Any]


def sentences() -> list[str]:
    """All sentences of the project's articles that are long enough to be some."""
    files = [file for folder in FOLDERS for file in sorted((ROOT / folder).rglob("*.txt"))]
    found = (part for file in files for part in END.split(file.read_text(encoding="utf-8", errors="replace")))
    return [sentence for sentence in found if 40 <= len(sentence) <= 600]


def articles(count: int, seed: int) -> Iterator[str]:
    """Articles of which none is like another."""
    chance, pool = random.Random(seed), sentences()
    provinces = [place.name for place in gazetteer.places() if place.level == "province"]
    named = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, provinces), key=len, reverse=True))})\b")
    for _ in range(count):
        picked = chance.sample(pool, chance.randint(*SENTENCES))
        day = f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/{chance.randint(2005, 2024)}"
        text = named.sub(lambda _: chance.choice(provinces), "\n".join(picked))
        yield f"{day}\n{FIGURE.sub(lambda match: other(match[0], chance), text)}\n"


def other(figure: str, chance: random.Random) -> str:
    """Another figure with as many digits; another year for a year."""
    if YEAR.fullmatch(figure):
        return str(chance.randint(2005, 2024))
    return str(chance.randrange(10 ** (len(figure) - 1), 10 ** len(figure)))


def measured(folder: Path, db: Path, workers: int | None) -> Cost:
    """Build, and look how much it takes."""
    command = [sys.executable, "-m", "solieu", "build", str(folder), "--db", str(db), "--json", "--quiet"]
    command += ["--workers", str(workers)] if workers else []
    start, before = time.perf_counter(), processor()
    memory, worker_memory = 0, 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            memory = max(memory, peak(process.pid))
            worker_memory = max([worker_memory, *map(peak, children(process.pid))])
            time.sleep(PAUSE)
        told = process.stdout.read() if process.stdout else ""
    seconds, used = time.perf_counter() - start, processor() - before
    summary = json.loads(told)
    del summary["db"]  # lies somewhere on this machine, which tells nothing
    return Cost(summary["documents"], seconds, used, memory, worker_memory, db.stat().st_size, summary)


def processor() -> float:
    """Seconds of processor time of all builds so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def peak(process: int) -> int:
    """The most memory that a process had so far, in KiB; 0 where the system does not tell."""
    with suppress(OSError):
        told = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text(encoding="ascii"))
        return int(told[1]) if told else 0
    return 0


def children(process: int) -> list[int]:
    """The processes that any thread of a process started."""
    found: list[int] = []
    for file in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            found += map(int, file.read_text(encoding="ascii").split())
    return found


def shown(cost: Cost) -> str:
    """A cost on one line."""
    each = cost.processor / cost.documents * 1e3
    memory = f"{cost.memory >> 10} MB, a worker {cost.worker_memory >> 10} MB"
    holds = ", ".join(f"{cost.summary[name]} {name}" for name in ("facts", "findings", "failures"))
    settling = cost.summary["settling"]
    rate = cost.documents / cost.seconds
    speed = f"{cost.seconds:.1f} s ({settling:.1f} settling), {rate:.1f} documents/s, {each:.2f} ms processor time each"
    return f"{cost.documents} documents: {speed}; {memory}; {cost.size // cost.documents} bytes each; {holds}"


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--sizes", type=int, nargs="+", default=[1_000, 20_000])
    arguments.add_argument("--workers", type=int)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--keep", type=Path, help="where to leave the knowledge bases")
    arguments.add_argument("--json", type=Path, help="where to write what was measured")
    options = arguments.parse_args()
    costs = []
    with TemporaryDirectory() as temporary:
        kept = options.keep or Path(temporary)
        kept.mkdir(parents=True, exist_ok=True)
        for size in options.sizes:
            folder = Path(temporary, str(size))
            for number, text in enumerate(articles(size, options.seed)):
                file = folder / f"{number // 1000:03}" / f"{number:06}.txt"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            costs.append(measured(folder, kept / f"{size}.db", options.workers))
            print(shown(costs[-1]), flush=True)
    first, last = costs[0], costs[-1]
    time_ratio = last.seconds / last.documents / (first.seconds / first.documents)
    processor_ratio = last.processor / last.documents / (first.processor / first.documents)
    print(f"a document costs {time_ratio:.3f} times as much time, {processor_ratio:.3f} times as much processor time")
    if options.json:
        import machines  # beside this file: the tests load what is above without it

        told = {"sizes": [asdict(cost) for cost in costs], "time_ratio": time_ratio, "processor_ratio": processor_ratio}
        machines.write(options.json, told)


if __name__ == "__main__":
    main()
