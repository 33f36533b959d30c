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


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Tân Lập xong 5/7 xưởng, Phú Hộ xong 4/8, còn Yên Kỳ 2/9.", [5, 7, 4, 8, 2, 9]),
        ("Tân Lập xong 5/7 xưởng, đến 4/8 Phú Hộ mới làm.", [5, 7]),
        ("Hỗ trợ máy móc: 12/10 xưởng; nghiệm thu 15/13 xưởng.", [12, 10, 15, 13]),
        ("Năm 2012 giúp 14 xưởng, cấp 2 tỷ đồng. Năm 2013 con số này là 19.", [14]),
        ("Năm 2012 giúp 14 xưởng. Năm 2013 con số này là 19, năm 2014 lên 26.", [14, 19, 26]),
        ("Có 14 xưởng. Trong số này, chỉ huyện Ba Vì là 3.", [14]),
        ("Có 14 xưởng, 9 trong số đó đã chạy máy.", [14, 9]),
        ("Có 14 xưởng. Trong số này có 9 đã chạy máy.", [14, 9]),
        ("Có 14 xưởng, trong đó 9 tháng đầu năm đã nghỉ.", [14]),
        ("Có 14 xưởng, vốn 3 tỷ đồng, trong đó 2 đã giải ngân.", [14]),
        ("Kế hoạch là 14 xưởng, thực hiện 15.", [14, 15]),
    ],
)
def test_numbers_whose_noun_is_told_elsewhere(text: str, numbers: list[int]) -> None:
    """They count by the noun of a fraction beside them or of the figure before them."""
    assert [value.low for value in read("counts", text).values() if isinstance(value, Amount)] == numbers


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("Mỗi hộ 30 triệu đồng, gồm tỉnh 20 triệu đồng và dân góp 10 triệu đồng.", ["hộ", "hộ", "hộ"]),
        ("Mỗi hộ 30 triệu đồng: tỉnh 20 triệu đồng, dân góp 10 triệu đồng; cả xã 3 tỷ đồng.", ["hộ", "hộ", "hộ", None]),
        ("Mỗi hộ 30 triệu đồng: tỉnh 20 triệu đồng, huyện thêm 5 triệu đồng.", ["hộ", None, None]),
        ("Mỗi năm 30 triệu đồng: tỉnh 20 triệu đồng, huyện 10 triệu đồng.", ["năm", None, None]),
    ],
)
def test_parts_of_a_rate(text: str, rates: list[str | None]) -> None:
    """The parts of a rate that come to it are rates of the same, others are not; those of a time are left alone."""
    amounts = [value for value in read("money", text).values() if isinstance(value, Amount)]
    assert [amount.per for amount in amounts] == rates
