"""Whether any input at all brings the program down: pieces of articles, torn, spliced and damaged in every way.

    python benchmarks/fuzz.py [--inputs N] [--seed N] [--workers N] [--keep FOLDER]

An input is a piece of an article of the project, sometimes put into another character set, a page or a table, with
bytes and letters changed, taken out, doubled and put in that are known to hurt. It must be refused as unreadable or be
analysed within 20 seconds; then every mention must stand where it says, in the text and in the raw text, and make rows.
Printed: how many were read and refused, what went wrong and with which number (the same number makes the same input
again), the slowest. `--keep` writes the inputs that went wrong into a folder. Exit status 1 where something did.
"""

from __future__ import annotations

import argparse
import random
import time
import traceback
from collections import Counter
from dataclasses import dataclass
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING

from solieu.build.work import document
from solieu.errors import UnreadableError
from solieu.flow import analyse_document
from solieu.load.rows import rows
from solieu.spans import Edit, Span, apply

if TYPE_CHECKING:
    from collections.abc import Callable

    from solieu.model import Analysis

ROOT = Path(__file__).parents[1]
FOLDERS = ("corpus", "tests/articles", "tests/stories")
PATIENCE = 20.0  # seconds for an input
SHORTEST, LONGEST = 20, 600  # characters of a piece
HOSTILE = (
    *("\0", "\ufeff", "\u200b", "\u00ad", "\u202e", "\u0301", "\u031b", "\U0001f600", "\r", "\u2028", "\t", "\x1b[2J"),
    *(
        "ﬁ",
        "٣٤",
        "１２",
        "½",
        "²",
        "0" * 40,
        "9" * 60,
        "1.000.000.000.000",
        "1,5",
        "-",
        "–",
        "%",
        "tỷ",
        "nghìn tỷ",
        "/",
    ),
    *("(", ")", "Nghị định", "số", "năm", "từ", "đến", "ngày 31/02/2019", "99/99/9999", "xã", "tỉnh", "|", "| |", "<"),
    *("&amp;", "&#0;", "<table><tr><td>", "</p>", "]]>", "{", '{"text": "', "%PDF-1.7\n", "PK\x03\x04", "WARC/1.0\r\n"),
    *("{\\rtf1 ", "\x1f\x8b"),
)
WRAPS: tuple[Callable[[str], bytes], ...] = (
    lambda text: text.encode("utf-16"),
    lambda text: text.encode("utf-16-le"),
    lambda text: text.encode("cp1258", "replace"),
    lambda text: text.encode("utf-8").decode("latin-1").encode("utf-8"),
    lambda text: f"<html><head><title>{text[:40]}</title></head><body><p>{text}</p></body></html>".encode(),
    lambda text: f"<table><tr><td>{'</td><td>'.join(text.split())}</td></tr></table>".encode(),
    lambda text: "\n".join(f"| {line} | 5 | 7,5 |" for line in text.split(". ")).encode(),
    lambda text: text.replace(" ", "\n").encode(),
    lambda text: text.upper().encode(),
)


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an input: nothing is wrong where `wrong` is empty."""

    number: int
    seconds: float
    is_read: bool = False
    wrong: str = ""


@cache
def articles() -> tuple[str, ...]:
    """Every text of the project."""
    files = [file for folder in FOLDERS for file in sorted((ROOT / folder).rglob("*.txt"))]
    return tuple(file.read_text(encoding="utf-8", errors="replace") for file in files)


def made(number: int, seed: int) -> bytes:
    """The input of a number."""
    chance = random.Random(f"{seed}-{number}")
    text = piece(chance)
    for _ in range(chance.choice((0, 1, 1, 2, 4, 9))):
        text = torn(text, chance)
    data = chance.choice(WRAPS)(text) if chance.random() < 0.3 else text.encode("utf-8", "surrogatepass")
    for _ in range(chance.choice((0, 0, 0, 1, 3, 12))):
        data = damaged(data, chance)
    return data


def piece(chance: random.Random) -> str:
    """A stretch of an article, or two put together."""
    parts = []
    for _ in range(chance.choice((1, 1, 2))):
        article = chance.choice(articles())
        start = chance.randrange(max(1, len(article) - SHORTEST))
        parts.append(article[start : start + chance.randint(SHORTEST, LONGEST)])
    return chance.choice(("", " ", "\n")).join(parts)


def torn(text: str, chance: random.Random) -> str:
    """A text with something put in, taken out, doubled, moved or mixed up."""
    first, last = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    before, middle, after = text[:first], text[first:last], text[last:]
    return (
        chance.choice(
            (
                f"{before}{chance.choice(HOSTILE)}{middle}{after}",
                f"{before}{chance.choice(HOSTILE) * chance.randint(1, 30)}{after}",
                f"{before}{middle[:50]}{middle}{after}",
                f"{before}{after}",
                f"{after}{middle}{before}",
                f"{before}{middle[::-1]}{after}",
            )
        )
        or "x"
    )


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Bytes of which one is another, or is missing, or has company."""
    at = chance.randrange(len(data) + 1)
    more = bytes(chance.randrange(256) for _ in range(chance.randint(0, 3)))
    return data[:at] + more + data[at + chance.randint(0, 3) :] or b"x"


def tried(data: bytes, number: int = 0) -> Result:
    """What comes of an input; whatever it raises is what is wrong."""
    start = time.perf_counter()
    try:
        is_read = is_sound(data)
    except Exception:  # noqa: BLE001 - to find these is what all this is for
        return Result(number, time.perf_counter() - start, wrong=traceback.format_exc())
    seconds = time.perf_counter() - start
    return Result(number, seconds, is_read, "" if seconds < PATIENCE else "too slow")


def is_sound(data: bytes) -> bool:
    """Whether an input is read; raises where it is not refused and what is read in it does not hold."""
    try:
        read_in = document(data, uri="fuzz.txt")
    except UnreadableError:
        return False
    analysis = analyse_document(read_in)
    check(analysis)
    rows(analysis, run_id="run", numbers=0, explained=0)
    return True


def check(analysis: Analysis) -> None:
    """Raise `ValueError` where something does not stand where it says."""
    raw, text, repaired = analysis.document.raw, analysis.text, analysis.tokens.repaired
    require(apply(raw, repaired.edits) == text, "the edits do not make the text")
    text.encode()  # no half of a surrogate pair
    reached = 0
    for sentence in analysis.tokens.sentences:
        require(reached <= sentence.start < sentence.end <= len(text), "sentences out of order")
        reached = sentence.end
    for mention in analysis.mentions:
        require(mention.span.of(text) == mention.text != "", f"{mention.rule}: not what stands there")
        stretch = repaired.offsets.raw(mention.span)
        inside = [edit for edit in repaired.edits if stretch.start <= edit.span.start and edit.span.end <= stretch.end]
        evidence = apply(stretch.of(raw), [moved(edit, -stretch.start) for edit in inside])
        require(mention.text in evidence, f"{mention.rule}: not in the raw text")
    amounts = {mention.span for mention in analysis.mentions if mention.kind == "amount"}
    require(all(fact.amount.span in amounts for fact in analysis.facts), "a fact without an amount")


def moved(edit: Edit, by: int) -> Edit:
    """An edit of a part of a text."""
    return Edit(Span(edit.span.start + by, edit.span.end + by), edit.after, edit.rule)


def require(holds: bool, what: str) -> None:  # noqa: FBT001 - the condition itself
    """Raise `ValueError` unless something holds."""
    if not holds:
        raise ValueError(what)


def one(task: tuple[int, int]) -> Result:
    """Make an input and try it."""
    return tried(made(*task), task[0])


def main() -> int:
    """Try them all, and tell what came of it."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--inputs", type=int, default=100_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--workers", type=int, default=None)
    arguments.add_argument("--keep", type=Path)
    options = arguments.parse_args()
    start, counts, slowest = time.perf_counter(), Counter[str](), Result(0, 0.0)
    with Pool(options.workers) as pool:
        for result in pool.imap_unordered(one, ((n, options.seed) for n in range(options.inputs)), chunksize=100):
            counts["wrong" if result.wrong else "read" if result.is_read else "refused"] += 1
            slowest = max(slowest, result, key=lambda result: result.seconds)
            if result.wrong:
                print(f"--- {result.number}\n{result.wrong}")
                if options.keep:
                    options.keep.mkdir(parents=True, exist_ok=True)
                    (options.keep / f"{result.number}").write_bytes(made(result.number, options.seed))
    seconds = time.perf_counter() - start
    told = ", ".join(f"{counts[kind]} {kind}" for kind in sorted(counts))
    print(f"{options.inputs} inputs in {seconds:.0f} s: {told}")
    print(f"slowest: {slowest.seconds:.2f} s, number {slowest.number}")
    return int(bool(counts["wrong"]))


if __name__ == "__main__":
    raise SystemExit(main())
