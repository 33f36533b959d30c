"""No pattern of the program can blow up: on the worst texts for it, twice the length takes about twice the time.

Absolute speed is asserted nowhere. How time grows is: where a text is four times as long and takes much more than four
times as long, several times over, the pattern goes back too far, and a long enough text would hold up a build.
"""

from __future__ import annotations

import ast
import pickle
import re
import subprocess
import sys
import time
from collections import defaultdict, deque
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "pipeline"
ARTICLES = ROOT / "tests/articles"
SHORT, LONG, LONGEST = 1 << 10, 1 << 14, 1 << 20
STEP, MOST = 4, 9  # times as long; times as much processor time: 4 is linear, 16 is quadratic
LEAST = 0.01  # seconds below which the clock and the machine say more than the pattern
TRIES = 3
DEAREST = 4  # pieces that are tried in longer texts

# Compiled in a process that has compiled none yet, so that none is missed: at import, since none waits for its first
# use here, and on reading articles.
RECORDER = """
import functools, importlib, pickle, pkgutil, re, sys, types
from pathlib import Path
import regex._main

found = {}
at_once = sys.modules["solieu.patterns"] = types.ModuleType("solieu.patterns")
at_once.lazy = regex.compile

def watch(module):
    compiled_by = module._compile
    @functools.wraps(compiled_by)
    def compiled(pattern, flags, *rest, **named):
        result = compiled_by(pattern, flags, *rest, **named)
        frame = sys._getframe(1)
        while frame.f_globals["__name__"].partition(".")[0] in ("re", "regex"):
            frame = frame.f_back
        name = frame.f_globals["__name__"]
        if name.startswith("solieu."):
            place = name, frame.f_lineno, frame.f_code.co_qualname
            found.setdefault((name, result.pattern, result.flags), (*place, result))
        return result
    module._compile = compiled

watch(re), watch(regex._main)
import solieu
for module in pkgutil.walk_packages(solieu.__path__, "solieu."):
    if not module.name.endswith(("_examples", "__main__")):
        importlib.import_module(module.name)
for article in sorted(Path(sys.argv[1]).glob("*.txt")):
    solieu.analyse(article.read_text("utf-8"))
pickle.dump(list(found.values()), sys.stdout.buffer)
"""

SIGNS = (
    *("1", " ", ".", ",", "a", "ế", "A", "-", "/", "(", ")", "\n", "|", "\t", "%", ":", ";", '"', "–", "\xa0", "<"),
    *("\\", "{", "[", "_", "=", "\0", "1.", "1 ", "1,", "1, ", "1. ", "1-", "1/", "1)", "1\n", "a ", "A ", "a, ", "&"),
    *("A. ", "(a ", "a\n", "- ", "a1", "1a ", "000.", "2019 ", "1/1/2019 ", "IV ", "x.", "x@", "\r\n"),
)
IMPORT = re.compile(r"^from [\w.]+ import (?:\([^)]*\)|.*)", re.MULTILINE)
USE = re.compile(r"(?<![\w.])(?P<name>_?[A-Z][A-Z\d_]+)(?!\w)(?:\.(?P<method>[a-z]+)\()?(?! *(?::[^=\n]+)?= )")
AT_A_PLACE = {"match", "fullmatch"}
WORDS = re.compile(r"[^\W\d_]{2,}")


# What is tried at places that something else found, where the code does not show it by calling `match` on a constant.
PLACED = {
    "solieu.extract.elisions._TO_NEXT",  # between one number and the next
    "solieu.extract.elisions._TO_NEXT_NAME",
    "solieu.extract.elisions._TO_NAME",  # between a head and the first of its list
    "solieu.extract.elisions._TO_LABEL",
    "solieu.extract.exclusions._ACCOUNT",  # at a number
    "solieu.extract.exclusions._words",  # before and behind a number
    "solieu.extract.units.Forms.__init__",  # behind a number
    "solieu.ingest.sheets._REVERSED",  # on a cell
    "solieu.ingest.sheets._VIETNAMESE",
    "solieu.repair.glued._BEFORE_NUMBER",  # on a token
    "solieu.repair.glued._BEHIND_NUMBER",
    "solieu.repair.glued._HUMPS",
}
# What is tried on stretches of some characters only, however long the text is.
BOUNDED = {
    "solieu.repair.viqr._LAST",  # shortly before a word
    "solieu.audit.lists._CLOSED",  # in a sentence, which has no more than 3,000 characters
    "solieu.audit.lists._COMMAS",
    "solieu.extract.years._PASSING",  # before a year
    "solieu.ingest.stamps._EMPTIES",  # in a line that is short enough for a stamp
    "solieu.link.others.AT",  # in a sentence
    "solieu.link.sections._AHEAD",  # in a line that is short enough for a heading
    "solieu.link.paragraphs._PICKED",
    "solieu.link.labels._LABEL",
    "solieu.repair.contexts._BEFORE",  # as far as a syllable goes
    "solieu.repair.contexts._NO_PROSE",  # around what was found
}


class Compiled(NamedTuple):
    """A pattern, the constant that holds it, and whether it is only ever tried at places that something else found."""

    name: str
    pattern: re.Pattern[Any]
    is_placed: bool


@lru_cache(maxsize=1)
def patterns() -> tuple[Compiled, ...]:
    """Every pattern that the program compiles."""
    done = subprocess.run([sys.executable, "-c", RECORDER, ARTICLES], stdout=subprocess.PIPE, check=True)
    return tuple(compiled for one in pickle.loads(done.stdout) for compiled in _named(*one))


def _named(module: str, line: int, function: str, pattern: re.Pattern[Any]) -> Iterator[Compiled]:
    """A pattern under the name of its constant, of both where two are made in one line; else of its function."""
    nodes = ast.parse(_source(module)).body if function == "<module>" else []
    held = [target for node in nodes if node.lineno <= line <= (node.end_lineno or 0) for target in _targets(node)]
    names = [node.id for target in held for node in ast.walk(target) if isinstance(node, ast.Name)]
    for name in names or [function.partition(".<locals>")[0]]:
        uses = _uses()[module, name] | (frozenset() if name.startswith("_") else _uses()["", name])
        called = f"{module}.{name}"
        at_a_place = AT_A_PLACE | ({"itself"} if pattern.flags & regex.REVERSE else set())  # it reads back from there
        yield Compiled(called, pattern, called in PLACED or (bool(uses) and uses <= at_a_place))


def _targets(node: ast.stmt) -> list[ast.expr]:
    if isinstance(node, ast.Assign):
        return node.targets
    return [node.target] if isinstance(node, ast.AnnAssign) else []


def _source(module: str) -> str:
    path = PACKAGE.joinpath(*module.split("."))
    return (path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text("utf-8")


@lru_cache(maxsize=1)
def _uses() -> dict[tuple[str, str], frozenset[str]]:
    """By which methods each constant is used in its own module, and (module: "") in any; else by name: `itself`."""
    uses: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for path in PACKAGE.rglob("*.py"):
        module = ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
        for use in USE.finditer(IMPORT.sub("", path.read_text("utf-8"))):
            for where in (module, ""):
                uses[where, use["name"]].add(use["method"] or "itself")
    return defaultdict(frozenset, {key: frozenset(methods) for key, methods in uses.items()})


@lru_cache(maxsize=1)
def prose() -> str:
    """Articles, in which patterns find what they are made for."""
    return "\n".join(path.read_text("utf-8") for path in sorted(ARTICLES.glob("*.txt")))


def pieces(pattern: re.Pattern[Any]) -> Iterator[str]:
    """What a pattern may stumble over when it comes again and again: signs, its own words, what it nearly matches."""
    yield from SIGNS
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    words = list(dict.fromkeys(WORDS.findall(source)))
    for word in words[:: len(words) // 6 + 1]:
        yield from (f"{word} ", word, f"{word} 1 ")
    if isinstance(pattern.pattern, str):
        matches = list(islice(pattern.finditer(prose()), 40))
        for match in matches[:: len(matches) // 3 + 1]:
            yield from (f"{match[0]} ", match[0][:-1], match[0][1:])


def seconds(compiled: Compiled, piece: str, length: int) -> float:
    """Processor time to go through so many repetitions of a piece that they have this length."""
    text = (piece * (length // len(piece) + 1))[:length]
    subject = text if isinstance(compiled.pattern.pattern, str) else text.encode("latin-1", "ignore")
    begun = time.process_time()
    if compiled.is_placed:
        compiled.pattern.match(subject)
    else:
        deque(compiled.pattern.finditer(subject), maxlen=0)
    return time.process_time() - begun


def grows_too_fast(compiled: Compiled, piece: str, length: int) -> bool:
    """Whether a text that is longer by one step takes too much longer, each time it is tried."""
    return all(
        seconds(compiled, piece, length) > MOST * max(LEAST / STEP, seconds(compiled, piece, length // STEP))
        for _ in range(TRIES)
    )


def worst(compiled: Compiled) -> str | None:
    """The piece of which a long text takes a pattern too long; None where there is none.

    All pieces are tried in shorter texts, since a few characters do not show which costs most; in longer ones those
    that grow.
    """
    found = [piece for piece in dict.fromkeys(pieces(compiled.pattern)) if piece]
    before, length = dict.fromkeys(found, 0.0), SHORT
    while found and length <= LONGEST:
        costs = {piece: seconds(compiled, piece, length) for piece in found}
        for piece in found:
            if costs[piece] > LEAST and grows_too_fast(compiled, piece, length):
                return piece
        if length >= LONG:
            found = [piece for piece in found if costs[piece] > MOST / 2 * before[piece]]
            found = sorted(found, key=lambda piece: -costs[piece])[:DEAREST]
        before, length = costs, length * STEP
    return None


def test_exceptions_are_patterns() -> None:
    """What is said of a pattern here is said of one that there is."""
    named = PLACED | BOUNDED
    assert not named - {compiled.name for compiled in patterns()}


def test_no_pattern_blows_up() -> None:
    """However long a text is and whatever is in it, each pattern needs about as much time for each character."""
    tried = (compiled for compiled in patterns() if compiled.name not in BOUNDED)
    blown_up = {compiled.name: piece for compiled in tried if (piece := worst(compiled))}
    assert not blown_up
