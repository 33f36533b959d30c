"""What each stage costs, and whether a text that is ten times as long costs ten times as much.

    python benchmarks/stages.py [--sizes N N …] [--beside FOLDER] [--parts] [--json FILE]

Articles (`articles`) are joined until the text has N bytes, and the text is read once, in a process of its own whose
tables were compiled before. Printed for each stage: its share of all processor time, nanoseconds a character at each
length, and how much dearer a character is in the longest text than in the shortest (1: the cost is linear). `--parts`
prints the same for every rule, extractor, qualifier and check. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import machines

import articles
from solieu import audit, extract, flow, link, repair
from solieu.build.timings import Timings
from solieu.extract.coverage import explained
from solieu.ingest import read
from solieu.load.rows import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
WARM = 30  # articles, so that every table is compiled and cached
LEAST = 100_000  # bytes that are read in all at one length, however short the text


def text_of(size: int, source: Iterator[str]) -> str:
    """Articles joined, cut at some bytes."""
    parts: list[str] = []
    held = 0
    while held < size:
        parts.append(next(source).strip())
        held += len(parts[-1].encode()) + 2
    return "\n\n".join(parts).encode()[:size].decode(errors="ignore")


def analyse(data: bytes, timings: Timings) -> None:
    """All that a worker does with a document."""
    analysis = flow.analyse_document(timings.call(read, data, uri="text.txt"), call=timings.call)
    found = timings.call(explained, analysis.tokens, analysis.mentions)
    timings.call(rows, analysis, run_id="", numbers=found.numbers, explained=found.explained)


def measured(size: int, options: argparse.Namespace) -> dict[str, Any]:
    """Characters read, and seconds of processor time by stage and by part of a stage."""
    source = articles.endless(articles.all_kinds(options.beside))
    for _ in range(WARM):
        analyse(next(source).encode(), Timings())
    parts: dict[str, float] = {}
    if options.parts:
        watch_parts(parts)
    timings, characters = Timings(), 0
    for _ in range(max(1, LEAST // size)):
        text = text_of(size, source)
        characters += len(text)
        analyse(text.encode(), timings)
    return {"bytes": size, "characters": characters, "stages": timings.seconds, "parts": parts}


def watch_parts(parts: dict[str, float]) -> None:
    """Let everything that finds something note how long it took."""
    for stage, name in ((repair, "RULES"), (extract, "EXTRACTORS"), (link, "QUALIFIERS"), (audit, "CHECKS")):
        watched = tuple(
            replace(part, find=partial(timed, part.find, f"{stage.__name__.split('.')[1]}.{called(part)}", parts))
            for part in getattr(stage, name)
        )
        setattr(stage, name, watched)
        function = getattr(stage, stage.__name__.split(".")[1])
        if function.__defaults__:
            function.__defaults__ = (watched,)


def called(part: Any) -> str:
    """What a part is called."""
    return str(getattr(part, "name", None) or part.code)


def timed(find: Callable[..., Any], name: str, parts: dict[str, float], *arguments: Any) -> Any:
    """What is found, all of it at once, and note the time."""
    begun = time.process_time()
    found = find(*arguments)
    if hasattr(found, "__next__"):
        found = iter(list(found))
    parts[name] = parts.get(name, 0.0) + time.process_time() - begun
    return found


def apart(size: int, options: argparse.Namespace) -> dict[str, Any]:
    """The same, measured in a process of its own."""
    command = [sys.executable, __file__, "--one", str(size)]
    command += ["--beside", str(options.beside)] if options.beside else []
    command += ["--parts"] if options.parts else []
    told: dict[str, Any] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return told


def table(sizes: list[dict[str, Any]], kind: str) -> Iterator[str]:
    """One line for each stage or part."""
    costs = {name: [one[kind][name] / one["characters"] * 1e9 for one in sizes] for name in sizes[0][kind]}
    if kind == "stages":
        costs["all"] = [sum(cost[index] for cost in costs.values()) for index in range(len(sizes))]
    total = sum(sizes[0]["stages"].values()) / sizes[0]["characters"] * 1e9
    lengths = "".join(f"{one['bytes'] / 1e3:>9,.0f} kB" for one in sizes)
    yield f"{'ns a character':22}   share{lengths}   longest ÷ shortest"
    for name, cost in costs.items():
        growth = cost[-1] / cost[0] if cost[0] else 0.0
        yield f"{name:22} {cost[0] / total:7.1%}{''.join(f'{one:12,.0f}' for one in cost)}   {growth:.2f}"


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="bytes of the texts")
    arguments.add_argument("--beside", type=Path, help="a folder with more articles (seeds, gold/dev/docs)")
    arguments.add_argument("--parts", action="store_true", help="look into the stages")
    arguments.add_argument("--json", type=Path, help="where to write what was measured")
    arguments.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.one:
        print(json.dumps(measured(options.one, options)))
        return
    sizes = []
    for size in options.sizes:
        sizes.append(apart(size, options))
        print(f"{size:,} bytes: {sum(sizes[-1]['stages'].values()):.2f} s", file=sys.stderr, flush=True)
    print("\n".join(table(sizes, "stages")))
    if options.parts:
        print("\n".join(table(sizes, "parts")))
    if options.json:
        machines.write(options.json, {"sizes": sizes})


if __name__ == "__main__":
    main()
