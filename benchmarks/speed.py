"""How long each stage takes, in characters a second of one core, over the corpus read many times.

    python benchmarks/speed.py [FOLDER] [--times N]

Prints one line a stage and one for the whole; nothing is asserted. Files that cannot be read are left out.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from solieu.audit import audit
from solieu.errors import UnreadableError
from solieu.extract import extract
from solieu.ingest import read
from solieu.link import link
from solieu.repair import repair
from solieu.tokenise import tokenise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from solieu.model import Document

A = TypeVar("A")
B = TypeVar("B")
CORPUS = Path(__file__).parents[1] / "corpus"


def documents(folder: Path) -> Iterator[Document]:
    """What can be read in a folder."""
    for path in sorted(folder.glob("*.txt")):
        try:
            yield read(path.read_bytes(), uri=path.name)
        except UnreadableError as error:
            print(f"left out: {error}")


def timed(step: Callable[[A], B], items: list[A], times: int) -> tuple[list[B], float]:
    """What `step` makes of the items, and the seconds of processor time that `times` passes took."""
    start = time.process_time()
    for _ in range(times):
        results = [step(item) for item in items]
    return results, time.process_time() - start


def main() -> None:
    """Measure, and print a table."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    arguments.add_argument("--times", type=int, default=20)
    options = arguments.parse_args()
    read_in = list(documents(options.folder))
    characters = sum(len(document.raw) for document in read_in) * options.times
    timed(lambda document: extract(tokenise(repair(document))), read_in, 1)  # tables are built on first use
    repaired, repair_time = timed(repair, read_in, options.times)
    tokens, tokenise_time = timed(tokenise, repaired, options.times)
    mentions, extract_time = timed(extract, tokens, options.times)
    pairs = list(zip(tokens, mentions, strict=True))
    facts, link_time = timed(lambda pair: link(*pair), pairs, options.times)
    triples = [(*pair, found) for pair, found in zip(pairs, facts, strict=True)]
    _, audit_time = timed(lambda triple: audit(*triple), triples, options.times)
    times = {
        "repair": repair_time,
        "tokenise": tokenise_time,
        "extract": extract_time,
        "link": link_time,
        "audit": audit_time,
    }
    for stage, seconds in (*times.items(), ("all", sum(times.values()))):
        speed, each = characters / seconds / 1e6, seconds / options.times * 1e3 / len(read_in)
        print(f"{stage:9} {speed:8.2f} million characters/s  {each:7.2f} ms/document")


if __name__ == "__main__":
    main()
