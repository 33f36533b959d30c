"""Every qualifier reads its examples, refuses its refusals, and fails its known failures; facts keep their reasons."""

from __future__ import annotations

import importlib
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import solieu.link
from solieu import gazetteer
from solieu.examples import parse
from solieu.flow import analyse
from solieu.link import QUALIFIERS
from solieu.link.indicators import indicators
from solieu.model import Citation, Entity, Mention, Period, Place

if TYPE_CHECKING:
    from datetime import date
    from types import ModuleType

    from solieu.examples import Example
    from solieu.model import Fact
    from solieu.spans import Span

FIELDS = {qualifier.find.__module__.rpartition(".")[2]: qualifier.name for qualifier in QUALIFIERS}


def table(name: str) -> ModuleType:
    """The examples beside a qualifier's module."""
    return importlib.import_module(f"solieu.link.{name}_examples")


def said(fact: Fact, field: str) -> str | None:
    """A qualifier as the examples write it: names, ids, and years with … where one is open."""
    value = getattr(fact, field)
    if isinstance(value, Place):
        return value.name
    if isinstance(value, Period):
        return f"{fact.start_year or '…'}-{fact.end_year or '…'}"
    if isinstance(value, Mention):
        inner = value.value
        return inner.name if isinstance(inner, Entity) else inner.legal_id if isinstance(inner, Citation) else None
    return value if isinstance(value, str) else None


def read(name: str, text: str, published: date | None = None) -> dict[Span, str | None]:
    """What a qualifier says of each figure of a text."""
    return {fact.amount.span: said(fact, FIELDS[name]) for fact in analyse(text, published=published).facts}


def cases(attribute: str) -> list[Any]:
    """One test case for each line of a kind, with the text itself as its id."""
    lines = [(name, line) for name in FIELDS for line in getattr(table(name), attribute)]
    return [pytest.param(name, line, id=f"{name}: {getattr(line, 'marked', line)}") for name, line in lines]


@pytest.mark.parametrize(("name", "example"), cases("EXAMPLES"))
def test_example(name: str, example: Example[str]) -> None:
    """Each marked figure (the mark may be shorter than the mention) has the value."""
    marked = parse(example.marked)
    facts = read(name, marked.text, example.published)
    found = {mark: [value for span, value in facts.items() if span.overlaps(mark)] for mark in marked.spans}
    assert found == {mark: [example.value] for mark in marked.spans}


@pytest.mark.parametrize(("name", "text"), cases("REFUSALS"))
def test_refusal(name: str, text: str) -> None:
    """No figure has a value."""
    assert [value for value in read(name, text).values() if value is not None] == []


@pytest.mark.xfail(reason="a known failure", raises=AssertionError)
@pytest.mark.parametrize(("name", "example"), cases("KNOWN_FAILURES"))
def test_known_failure(name: str, example: Example[str]) -> None:
    """Not met yet; once it is, it belongs among the examples."""
    test_example(name, example)


def test_every_qualifier_is_listed() -> None:
    """A module that has examples has its qualifier in `QUALIFIERS`."""
    folder = Path(solieu.link.__path__[0])
    assert {path.stem.removesuffix("_examples") for path in folder.glob("*_examples.py")} == FIELDS.keys()


@pytest.mark.parametrize("indicator", [one.id for one in indicators()])
def test_every_indicator_has_examples(indicator: str) -> None:
    """Each row of the gazetteer is shown at work."""
    assert any(example.value == indicator for example in table("indicators").EXAMPLES)


def test_indicators_name_known_kinds() -> None:
    """A row takes amounts of the kinds there are."""
    kinds = {kind for row in gazetteer.rows("indicators") for kind in row.items("kinds")}
    assert kinds == {"money", "percent", "count", "measure"}


def test_every_qualifier_of_a_fact_keeps_its_reason() -> None:
    """What a fact says is explained, by words that stand in the text where words say so."""
    analysis = analyse("Năm 2014, huyện Nam Đàn (Nghệ An) được khuyến công quốc gia hỗ trợ 500 triệu đồng.")
    (fact,) = analysis.facts
    assert {"indicator", "place", "period", "status", "source", "programme"} <= fact.because.keys()
    reason = fact.because["source"]
    assert reason.span is not None
    assert reason.span.of(analysis.text) == "khuyến công quốc gia"


def test_a_fall_is_negative() -> None:
    """Growth that falls has a negative value, its amount the printed one."""
    (fact,) = analyse("Số hộ vay giảm 5%.").facts
    assert fact.indicator == "growth"
    assert fact.low == fact.high == Decimal(-5)


def test_a_headline_tells_again_what_the_text_tells() -> None:
    """A figure of the headline that stands in the text again is the same fact, with two amounts as evidence."""
    analysis = analyse("Nghệ An: 12 đề án khuyến công\nNăm 2014, tỉnh Nghệ An triển khai 12 đề án và mở 3 lớp.")
    told = [(fact.amount.text, [mention.text for mention in fact.also]) for fact in analysis.facts]
    assert told == [("12 đề án", ["12 đề án khuyến công"]), ("3 lớp", [])]


PIECES = st.sampled_from(
    [
        "Năm 2014",
        "huyện Nam Đàn",
        "hỗ trợ",
        "5 tỷ đồng",
        "12 xã",
        "(",
        ")",
        ";",
        ",",
        ".",
        "\n",
        "- ",
        "trong đó",
        "7%",
        "|",
        "3/5 hộ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=25))
def test_odd_texts_break_nothing(pieces: list[str]) -> None:
    """Whatever the order of brackets, lines and figures, an amount has at most one fact, of confidence 0 to 1."""
    analysis = analyse(" ".join(pieces))
    spans = [fact.amount.span for fact in analysis.facts]
    assert len(set(spans)) == len(spans)
    assert all(0 < fact.confidence <= 1 for fact in analysis.facts)
