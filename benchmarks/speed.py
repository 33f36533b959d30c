"""How fast the program is beside others that read Vietnamese, and how far from the least that it could cost.

    python benchmarks/speed.py [--rounds N] [--documents N] [--beside FOLDER] [--json FILE]

*Peers*: the whole analysis (read, repair, tokenise, extract, link, audit), underthesea's `word_tokenize` and `ner`, and
spaCy's blank tokenizer go through the same articles, in turn, in one process on one core, one kind of articles after
the other: what the analysis costs depends on how many figures there are, what the others cost does not. Each round has
other figures and names in them (`articles`), so that no cache helps anyone. Speed is characters a second of processor
time, told as articles of average length; `ner` is slow and gets some articles only. Ratios are taken within each round.

*Build*: `solieu build` with one worker and with two, beside a program that does the least that can be done (`floor`).

*Start*: what `import solieu`, `solieu --help` and `solieu explain` of one article take in a fresh process, with
bytecode as pip leaves it when it installs a package.

Told are medians, least and most of the rounds. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import compileall
import itertools
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import machines

import articles
import solieu
from solieu.flow import analyse_document
from solieu.ingest import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FEW = 6  # articles for what is slow
ENOUGH = 60_000  # characters a round, at least
STARTS = 10  # fresh processes
OURS = "whole analysis"
EXPLAINED = {  # by what has to be loaded for it
    "common words": "Năm 2019, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng từ nguồn khuyến công quốc gia.",
    "communes": "Năm 2019, xã Tân Trào, huyện Sơn Dương có 9 doanh nghiệp được hỗ trợ 2,5 tỷ đồng.",
    "rare nouns": "Năm 2019, tỉnh Tuyên Quang trao 9 kén tằm và 12 nong né cho xã Tân Trào, huyện Sơn Dương.",
}
HERE = Path(__file__).parent

Measure = dict[str, float]


def spread(values: Iterable[float]) -> Measure:
    """Median, least and most."""
    found = list(values)
    return {"median": statistics.median(found), "least": min(found), "most": max(found)}


# ------------------------------------------------------------------------------------------------- peers


def peers() -> dict[str, Callable[[str], object]]:
    """What each does with an article."""
    import spacy
    from underthesea import ner, word_tokenize

    blank = spacy.blank("xx")
    return {
        OURS: lambda text: analyse_document(read(text.encode(), uri="article.txt")),
        "underthesea word_tokenize": word_tokenize,
        "underthesea ner": ner,
        "spaCy blank": blank,
    }


def speed(do: Callable[[str], object], texts: list[str]) -> float:
    """Characters a second of processor time."""
    begun = time.process_time()
    for text in texts:
        do(text)
    return sum(map(len, texts)) / (time.process_time() - begun)


def beside_peers(rounds: int, beside: Path | None) -> dict[str, Any]:
    """For each kind of articles: how fast each is, and how many times as fast as each of them the program is."""
    them, kinds = peers(), articles.kinds(beside)
    for name, do in them.items():  # tables are compiled, models loaded
        for text in kinds["corpus"][:1] if name.endswith("ner") else kinds["corpus"]:
            do(text)
    return {"rounds": rounds, "kinds": {kind: raced(them, texts, rounds) for kind, texts in kinds.items()}}


def raced(them: dict[str, Callable[[str], object]], texts: tuple[str, ...], rounds: int) -> dict[str, Any]:
    """Articles a second of each, and how many times as fast as each of them the program is."""
    average, source = statistics.mean(map(len, texts)), articles.endless(texts)
    found: dict[str, list[float]] = {name: [] for name in them}
    for _ in range(rounds):
        some = list(itertools.islice(source, max(len(texts), round(ENOUGH / average))))
        for name, do in them.items():
            found[name].append(speed(do, some[:: len(some) // FEW] if name.endswith("ner") else some))
    return {
        "articles": len(texts),
        "characters": average,
        "speeds": {name: spread(one / average for one in speeds) for name, speeds in found.items()},
        "ratios": {
            name: spread(ours / theirs for ours, theirs in zip(found[OURS], speeds, strict=True))
            for name, speeds in found.items()
            if name != OURS
        },
    }


# ------------------------------------------------------------------------------------------------- build


def built(folder: Path, db: Path, workers: int) -> Measure:
    """A build from nothing: seconds, and processor time of all its processes."""
    db.unlink(missing_ok=True)
    command = ["-m", "solieu", "build", str(folder), "--db", str(db), "--json", "--quiet", "--workers", str(workers)]
    return run(command)


def run(arguments: list[str]) -> Measure:
    """A Python process: seconds, and processor time of it and those that it started."""
    begun, used = time.perf_counter(), children()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return {"seconds": time.perf_counter() - begun, "processor": children() - used}


def children() -> float:
    """Processor time of all processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def beside_floor(rounds: int, documents: int, beside: Path | None) -> dict[str, Any]:
    """Builds with one and two workers, beside the least that can be done."""
    with TemporaryDirectory() as temporary:
        folder, db = Path(temporary, "articles"), Path(temporary, "kb.db")
        folder.mkdir()
        source = articles.endless(articles.all_kinds(beside))
        for number in range(documents):
            (folder / f"{number:06}.txt").write_text(next(source), encoding="utf-8")
        found: list[dict[str, Measure]] = []
        for _ in range(rounds):
            one = {"one worker": built(folder, db, 1), "two workers": built(folder, db, 2)}
            told = subprocess.run(
                [sys.executable, HERE / "floor.py", folder, db], check=True, stdout=subprocess.PIPE, text=True
            )
            found.append({**one, "floor": json.loads(told.stdout)})
    ratios = {
        "one worker ÷ floor": [one["one worker"]["seconds"] / one["floor"]["seconds"] for one in found],
        "one worker ÷ floor, processor": [one["one worker"]["processor"] / one["floor"]["processor"] for one in found],
        "two workers ÷ floor": [one["two workers"]["seconds"] / one["floor"]["seconds"] for one in found],
        "one worker ÷ two workers": [one["one worker"]["seconds"] / one["two workers"]["seconds"] for one in found],
    }
    return {
        "documents": documents,
        "rows": found[0]["floor"]["rows"],
        "rounds": rounds,
        "seconds": {name: spread(one[name]["seconds"] for one in found) for name in found[0]},
        "processor": {name: spread(one[name]["processor"] for one in found) for name in found[0]},
        "ratios": {name: spread(values) for name, values in ratios.items()},
    }


# ------------------------------------------------------------------------------------------------- start


def starts() -> dict[str, Any]:
    """Seconds and processor time of fresh processes."""
    commands = {
        "python -c pass": ["-c", "pass"],
        "import solieu": ["-c", "import solieu"],
        "solieu --help": ["-m", "solieu", "--help"],
        **{f"solieu explain, {kind}": ["-m", "solieu", "explain", text] for kind, text in EXPLAINED.items()},
    }
    told = {name: [run(arguments) for _ in range(STARTS)] for name, arguments in commands.items()}
    return {
        kind: {name: spread(one[kind] for one in runs) for name, runs in told.items()}
        for kind in ("seconds", "processor")
    }


def shown(title: str, measures: dict[str, Measure], unit: str = "") -> str:
    """Measures, a line each."""
    rows = (
        f"  {name:30} {one['median']:9.3f} {unit:11} ({one['least']:.3f} – {one['most']:.3f})"
        for name, one in measures.items()
    )
    return "\n".join((title, *rows))


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--documents", type=int, default=1_000, help="of a build")
    arguments.add_argument("--beside", type=Path, help="a folder with more articles (seeds, gold/dev/docs)")
    arguments.add_argument("--json", type=Path, help="where to write what was measured")
    options = arguments.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    compileall.compile_dir(Path(solieu.__file__).parent, quiet=1)
    told = {
        "start": starts(),
        "peers": beside_peers(options.rounds, options.beside),
        "build": beside_floor(options.rounds, options.documents, options.beside),
    }
    print(shown("start", told["start"]["seconds"], "s"))
    for kind, one in told["peers"]["kinds"].items():
        print(shown(f"{kind}: {one['articles']} of {one['characters']:.0f} characters", one["speeds"], "articles/s"))
        print(shown(f"{OURS} ÷ each of them", one["ratios"], "times"))
    print(shown(f"build of {options.documents} documents", told["build"]["seconds"], "s"))
    print(shown("processor time", told["build"]["processor"], "s"))
    print(shown("ratios", told["build"]["ratios"], "times"))
    if options.json:
        machines.write(options.json, told)


if __name__ == "__main__":
    main()
