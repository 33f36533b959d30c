"""Every extractor reads its examples, refuses its refusals, and fails its known failures."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import solieu.extract
from solieu.examples import parse
from solieu.extract import EXTRACTORS, extract
from solieu.model import Amount, Document, Repaired
from solieu.spans import OffsetMap, Span
from solieu.tokenise import tokenise

if TYPE_CHECKING:
    from datetime import date
    from types import ModuleType

    from solieu.examples import Example
    from solieu.model import Value


def table(name: str) -> ModuleType:
    """The examples beside an extractor's module."""
    return importlib.import_module(f"solieu.extract.{name}_examples")


def read(name: str, text: str, published: date | None = None) -> dict[Span, Value]:
    """What the extractor called `name` reads in a text, after those before it took theirs."""
    document = Document("id", "uri", text, published=published)
    mentions = extract(tokenise(Repaired(document, text, (), OffsetMap(()))), EXTRACTORS)
    return {mention.span: mention.value for mention in mentions if mention.rule.startswith(f"{name}.")}


def cases(attribute: str) -> list[Any]:
    """One test case for each line of a kind, with the sentence itself as its id."""
    lines = [(extractor.name, line) for extractor in EXTRACTORS for line in getattr(table(extractor.name), attribute)]
    return [pytest.param(name, line, id=f"{name}: {getattr(line, 'marked', line)}") for name, line in lines]


@pytest.mark.parametrize(("name", "example"), cases("EXAMPLES"))
def test_example(name: str, example: Example[Value]) -> None:
    """Each mark is read as its value, and nothing else is read."""
    marked = parse(example.marked)
    assert read(name, marked.text, example.published) == dict.fromkeys(marked.spans, example.value)


@pytest.mark.parametrize(("name", "text"), cases("REFUSALS"))
def test_refusal(name: str, text: str) -> None:
    """Nothing is read."""
    assert read(name, text) == {}


@pytest.mark.xfail(reason="a known failure", raises=AssertionError)
@pytest.mark.parametrize(("name", "example"), cases("KNOWN_FAILURES"))
def test_known_failure(name: str, example: Example[Value]) -> None:
    """Not met yet; once it is, it belongs among the examples."""
    test_example(name, example)


def test_every_extractor_is_listed() -> None:
    """A module that has examples stands in `EXTRACTORS`."""
    folder = Path(solieu.extract.__path__[0])
    assert {path.stem.removesuffix("_examples") for path in folder.glob("*_examples.py")} == {
        extractor.name for extractor in EXTRACTORS
    }


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "Mỗi năm tuyển 2.400 học viên, trong đó hệ cao đẳng 900, trung cấp 1.100, còn lại là sơ cấp.",
            3 * ["học viên"],
        ),
        ("Mở 40 lớp, trong đó may 12, mộc 8 và hàn 5; năm sau mở tiếp.", 4 * ["lớp"]),
        ("Mở 40 lớp, trong đó may 52, mộc 8.", ["lớp"]),
    ],
)
def test_labelled_numbers_behind_in_that_are_some_of_their_head(text: str, units: list[str]) -> None:
    """They take its noun, unless they come to more than it."""
    assert [value.unit for value in read("counts", text).values() if isinstance(value, Amount)] == units
