"""Write `performance.md` from what the benchmarks measured (`benchmarks/results/*.json`).

python docs/performance.py            writes it
python docs/performance.py --check    writes nothing; exit status 1 where it is not what was measured
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAGE = Path(__file__).with_name("performance.md")
RESULTS = PAGE.parents[1] / "benchmarks" / "results"
NOTE = "<!-- Written by docs/performance.py from benchmarks/results; measure anew, do not edit. -->"
ABOUT = """\
Measured by the programs in `benchmarks/`, each of which says at its head what it does. What is asserted in the tests is
how costs grow and what is read, never how fast a machine is. Figures are medians; in brackets the least and the most of
all rounds. Processor time is that of one core.

To measure again on another machine, with nothing else running:

```text
python benchmarks/speed.py --json benchmarks/results/speed.json
python benchmarks/stages.py --json benchmarks/results/stages.json
python benchmarks/archive.py --json benchmarks/results/archive.json
python benchmarks/repair.py --json benchmarks/results/repair.json
python docs/performance.py
```"""


def page(results: Path = RESULTS) -> str:
    """The page; a benchmark that was not run has no part in it."""
    parts = [NOTE, "# Performance", ABOUT]
    for name, render in PARTS.items():
        file = results / f"{name}.json"
        if file.is_file():
            told = json.loads(file.read_text(encoding="utf-8"))
            parts += [*render(told), measured_on(told)]
    return "\n\n".join(parts) + "\n"


def measured_on(told: dict[str, Any]) -> str:
    """Where and when something was measured."""
    machine = told["machine"]
    versions = (f"{name} {machine[name]}" for name in ("underthesea", "spacy", "regex"))
    what = f"{machine['processor']}, {machine['cores']} cores, {machine['memory']}, {machine['system']}"
    return f"*{told['date']}: {what}, Python {machine['python']}; {', '.join(versions)}.*"


def speed(told: dict[str, Any]) -> Iterator[str]:
    """The program beside others, beside the least there is to do, and how long it takes to start."""
    peers, build, start = told["peers"], told["build"], told["start"]
    yield "## Beside others"
    yield (
        f"Articles with other figures and names in each of {peers['rounds']} rounds; one core. *Whole analysis* is "
        "everything: read, repair, tokenise, extract, link, audit. It costs what the figures cost: `seeds` are news as "
        "they are printed, the others short and dense in figures, and `articles` (tests) were written to be hard."
    )
    yield "Articles a second:"
    kinds = peers["kinds"]
    names = list(next(iter(kinds.values()))["speeds"])
    yield table(
        ("", "articles", "characters", *names),
        (
            (kind, f"{one['articles']}", f"{one['characters']:,.0f}", *map(with_spread, one["speeds"].values()))
            for kind, one in kinds.items()
        ),
    )
    yield "The whole analysis is faster by:"
    yield table(
        ("", *names[1:]),
        ((kind, *(f"{with_spread(ratio)} ×" for ratio in one["ratios"].values())) for kind, one in kinds.items()),
    )
    yield "## Build"
    yield (
        f"`solieu build` of {build['documents']:,} articles into {build['rows']:,} rows, {build['rounds']} times. The "
        "*floor* is a program that only reads the files, brings them to NFC, hashes them and inserts as many rows into "
        "tables of the same kind, in one process: no build can cost less."
    )
    rows = ((name, with_spread(one), with_spread(build["processor"][name])) for name, one in build["seconds"].items())
    yield table(("", "seconds", "processor seconds"), rows)
    yield table(("ratio", "times"), ((name, with_spread(one)) for name, one in build["ratios"].items()))
    yield "## Start"
    yield (
        "Fresh processes, with files in the cache of the system and bytecode as pip leaves it. What `solieu explain` "
        "is given needs common words only, the table of communes, or a segmenter for words that no table knows."
    )
    rows = ((name, with_spread(one), with_spread(start["processor"][name])) for name, one in start["seconds"].items())
    yield table(("", "seconds", "processor seconds"), rows)


def stages(told: dict[str, Any]) -> Iterator[str]:
    """What each stage costs, and how that grows."""
    sizes = told["sizes"]
    costs = {name: [one["stages"][name] / one["characters"] * 1e9 for one in sizes] for name in sizes[0]["stages"]}
    costs["all"] = [sum(stage[index] for stage in costs.values()) for index in range(len(sizes))]
    yield "## Stages"
    yield (
        "Nanoseconds of processor time for each character of one text, made of articles joined until it is that long. "
        "*Growth* is what a character costs in the longest text, in times of what it costs in the shortest; 1 is "
        "linear, and less shows what is done once a document."
    )
    rows = (
        (name, f"{cost[0] / costs['all'][0]:.1%}", *(f"{one:,.0f}" for one in cost), f"{cost[-1] / cost[0]:.2f}")
        for name, cost in costs.items()
    )
    yield table(("stage", "share", *(length(one["bytes"]) for one in sizes), "growth"), rows)


def archive(told: dict[str, Any]) -> Iterator[str]:
    """What builds of many documents cost."""
    yield "## Many documents"
    yield (
        f"A document among the most costs {told['time_ratio']:.2f} times as much time, and "
        f"{told['processor_ratio']:.2f} times as much processor time, as one among the fewest."
    )
    rows = (
        (
            f"{one['documents']:,}",
            f"{one['documents'] / one['seconds']:.1f}",
            f"{one['processor'] / one['documents'] * 1e3:.2f}",
            f"{one['memory'] >> 10} MB, a worker {one['worker_memory'] >> 10} MB",
            f"{one['size'] / one['documents'] / 1e3:.1f} kB",
        )
        for one in told["sizes"]
    )
    head = ("documents", "documents a second", "processor ms each", "most memory", "file, each")
    yield table(head, rows)


def repair(told: dict[str, Any]) -> Iterator[str]:
    """How well damage is healed, and what that costs."""
    yield "## Repair"
    yield (
        f"Clean text is read at {told['speed']:.1f} MB a second; {told['false_repairs']:.2f} of 100,000 of its "
        "syllables are repaired wrongly. Of text that was damaged on purpose:"
    )
    rows = (
        (one["name"], f"{one['restored'] / max(1, one['units']):.1%}", f"{one['before']:.3%}", f"{one['after']:.3%}")
        for one in told["damages"]
    )
    yield table(("damage", "restored exactly", "wrong characters before", "after"), rows)


PARTS: dict[str, Callable[[dict[str, Any]], Iterator[str]]] = {
    "speed": speed,
    "stages": stages,
    "archive": archive,
    "repair": repair,
}


def with_spread(one: dict[str, float]) -> str:
    """A median, and least and most."""
    return f"{figure(one['median'])} ({figure(one['least'])} – {figure(one['most'])})"


def figure(value: float) -> str:
    """Three digits that count."""
    return f"{value:,.0f}" if value >= 100 else f"{value:#.3g}"


def length(size: int) -> str:
    """A number of bytes."""
    return f"{size / 1e6:g} MB" if size >= 1e6 else f"{size / 1e3:g} kB"


def table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    """A table; figures stand to the right."""
    lines = (head, ("---", *("--:" for _ in head[1:])), *rows)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> int:
    """Write the page, or say that it is not current."""
    current = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page()
    if "--check" in sys.argv[1:]:
        sys.stdout.write("" if current else "performance.md is not current: run python docs/performance.py\n")
        return 0 if current else 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
