"""Every repair rule heals its examples, leaves its refusals, fails its known failures; all keep the laws of edits.

The laws are tried on every kind of damage that the benchmark does.
"""

from __future__ import annotations

import importlib
import importlib.util
import random
import re
import sys
import unicodedata
from itertools import count, islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import solieu.repair
from solieu.examples import parse
from solieu.ingest.encodings import decode
from solieu.model import Document
from solieu.repair import RULES, repair
from solieu.repair.suspicions import suspicions
from solieu.repair_report import COLOURED, diff, rows
from solieu.spans import Edit, Span, apply

if TYPE_CHECKING:
    from types import ModuleType

    from solieu.examples import Example
    from solieu.model import Repaired


def table(name: str) -> ModuleType:
    """The examples beside a rule's module."""
    return importlib.import_module(f"solieu.repair.{name}_examples")


def repaired(raw: str) -> Repaired:
    """A text after repair."""
    return repair(Document("id", "uri", raw))


def cases(attribute: str) -> list[Any]:
    """One test case for each line of a kind, with the sentence itself as its id."""
    lines = [(rule.name, line) for rule in RULES for line in getattr(table(rule.name), attribute)]
    return [pytest.param(name, line, id=f"{name}: {getattr(line, 'marked', line)}") for name, line in lines]


@pytest.mark.parametrize(("name", "example"), cases("EXAMPLES"))
def test_example(name: str, example: Example[str]) -> None:
    """The mark becomes its value, by edits of this rule, and nothing else changes."""
    marked = parse(example.marked)
    healed = repaired(marked.text)
    assert healed.text == apply(marked.text, [Edit(span, example.value, name) for span in marked.spans])
    assert {edit.rule.split(".")[0] for edit in healed.edits} == {name}
    assert all(any(edit.span in span for span in marked.spans) for edit in healed.edits)


@pytest.mark.parametrize(("name", "text"), cases("REFUSALS"))
def test_refusal(name: str, text: str) -> None:
    """No rule changes the text."""
    assert repaired(text).edits == (), name


@pytest.mark.xfail(reason="a known failure", raises=AssertionError)
@pytest.mark.parametrize(("name", "example"), cases("KNOWN_FAILURES"))
def test_known_failure(name: str, example: Example[str]) -> None:
    """Not met yet; once it is, it belongs among the examples."""
    test_example(name, example)


def test_every_rule_is_listed() -> None:
    """A module that has examples stands in `RULES`."""
    folder = Path(solieu.repair.__path__[0])
    modules = {path.stem.removesuffix("_examples") for path in folder.glob("*_examples.py")}
    assert modules == {rule.name for rule in RULES}


def benchmark() -> ModuleType:
    """The module that knows the kinds of damage; it is a script, not part of the package."""
    path = Path(__file__).parents[1] / "benchmarks" / "repair.py"
    spec = importlib.util.spec_from_file_location("repair_benchmark", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


BENCHMARK = benchmark()
DAMAGES = [pytest.param(damage, id=damage.name) for damage in BENCHMARK.DAMAGES]


def clean(chance: random.Random, lines: int) -> str:
    """Sentences without damage, a line each."""
    return "\n".join(islice(BENCHMARK.sentences(chance, BENCHMARK.CORPUS), lines))


def damaged(damage: Any, seed: int) -> str:
    """A text, decoded, with one kind of damage."""
    chance = random.Random(seed)
    texts = (clean(chance, damage.sentences) for _ in count())
    harmed = next(harmed for harmed in (damage.harm(text, chance) for text in texts) if harmed is not None)
    return decode(harmed, uri="test").text if isinstance(harmed, bytes) else str(harmed)


def inverse(healed: Repaired) -> list[Edit]:
    """The edits on the text that give the raw one."""
    undone, growth = [], 0
    for edit in healed.edits:
        start = edit.span.start + growth
        undone.append(Edit(Span(start, start + len(edit.after)), edit.span.of(healed.document.raw), edit.rule))
        growth += edit.growth
    return undone


def keeps_the_laws(raw: str) -> bool:
    """Whether replay, inverse, second repair and span mapping are as they must be."""
    healed = repaired(raw)
    words = [
        (word, healed.offsets.raw(word)) for word in (Span(*match.span()) for match in re.finditer(r"\S+", healed.text))
    ]
    return (
        apply(raw, healed.edits) == healed.text
        and apply(healed.text, inverse(healed)) == raw
        and repaired(healed.text).edits == ()
        and all(one.start <= other.start and one.end <= other.end for (_, one), (_, other) in pairwise(words))
        and all(
            source.of(raw) == word.of(healed.text)
            for word, source in words
            if not any(edit.span.overlaps(source) or edit.span in source for edit in healed.edits)
        )
    )


@pytest.mark.parametrize("damage", DAMAGES)
@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_laws_under_damage(damage: Any, seed: int) -> None:
    """Replaying the edits gives the text, undoing them the raw one; a second repair does nothing; words map back."""
    assert keeps_the_laws(damaged(damage, seed))


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("aeoưđĐnghBTV ộ¬ÃÂ»\u00ad\u00a0\u200b\u0301\u0302.,-/0123\n"), max_size=40))
def test_laws_on_anything(raw: str) -> None:
    """The laws hold on texts that nobody would write."""
    assert keeps_the_laws(raw)


@given(st.text(max_size=60))
def test_text_is_composed(raw: str) -> None:
    """A repaired text is in Unicode's composed form."""
    assert unicodedata.is_normalized("NFC", repaired(raw).text)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_clean_text_is_untouched(seed: int) -> None:
    """Text without damage stays as it is."""
    assert repaired(clean(random.Random(seed), 20)).edits == ()


@pytest.mark.parametrize("damage", DAMAGES)
def test_most_damage_is_healed(damage: Any) -> None:
    """Of ten damaged units most come back exactly; a lost tone mark and a split word only where that is sure."""
    chance = random.Random(5)
    result = BENCHMARK.measure(damage, BENCHMARK.sentences(chance, BENCHMARK.CORPUS), 10, chance)
    assert result.units == 10
    assert result.restored >= LEAST.get(damage.name, 9)


LEAST = {"lost tone": 2, "split": 6, "word over lines": 6, "hard wraps": 8}


def test_lone_surrogates_do_no_harm() -> None:
    """A text that no file can hold is repaired like any other."""
    assert repaired("nhà nư¬ớc \ud800 từnguồn").text == "nhà nước \ud800 từ nguồn"


def test_a_long_line_is_one_text() -> None:
    """A line of a million characters is repaired where it is damaged, and nowhere else."""
    line = "Tỉnh hỗ trợ các cơ sở công nghiệp nông thôn mua máy. " * 20_000
    healed = repaired(line + "Vốn lấy từnguồn khác. " + line)
    assert [edit.rule for edit in healed.edits] == ["glued.syllables"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nhà cung câp giống lúa.", [("câp", "tones.lost", ("cấp", "cập"))]),
        ("Kinh phí của của tỉnh.", [("của của", "words.doubled", ("của",))]),
        ("Được được cấp phép.", [("Được được", "words.doubled", ("Được",))]),
        ("Giá tăng dần dần, từ từ, ngày ngày người người trồng chè.", []),
        ("Khu cong nghiep cua cua tinh", []),
    ],
)
def test_suspicions(text: str, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
    """What only a reader can decide is told, with what may have been meant."""
    assert [(doubt.span.of(text), doubt.rule, doubt.suggestions) for doubt in suspicions(text)] == found


def test_diff_shows_what_was_done() -> None:
    """Each repaired line is shown once, with its number, its edits and their rules."""
    healed = repaired("Hội nghị\nvốn từnguồn nhà nư¬ớc\n\u200bHà Nội")
    assert list(diff(healed)) == [
        "2: vốn từ{+␣+}nguồn nhà nư[-¬-]ớc  (glued.syllables, signs.stray)",
        "3: [-<U+200B>-]Hà Nội  (invisible.deleted)",
    ]
    assert all("\x1b[" in line for line in diff(healed, style=COLOURED))


def test_diff_cuts_long_lines() -> None:
    """Of a long line only what stands near its repairs is shown."""
    healed = repaired("Tỉnh hỗ trợ cơ sở mua máy. " * 50 + "Vốn từnguồn khác. " + "Tỉnh hỗ trợ cơ sở mua máy. " * 50)
    (line,) = diff(healed)
    assert line.startswith("1: …")
    assert len(line) < 150


def test_rows_are_the_edits() -> None:
    """A row has the columns of the table of repairs."""
    assert rows(repaired("từnguồn")) == [
        {"raw_start": 2, "raw_end": 2, "before": "", "after": " ", "rule": "glued.syllables"}
    ]
