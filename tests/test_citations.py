"""Citations beside each other: lists, short forms and what points back."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solieu import gazetteer
from solieu.extract.citations import find
from solieu.model import Citation, Document, Repaired
from solieu.spans import OffsetMap
from solieu.tokenise import tokenise

if TYPE_CHECKING:
    from solieu.extract.extractors import Found

TWO = "Nghị định 45/2012/NĐ-CP và Nghị định 45/2020/NĐ-CP."


def read(text: str) -> list[Found]:
    """The citations of a text."""
    return list(find(tokenise(Repaired(Document("id", "uri", text), text, (), OffsetMap(())))))


def ids(text: str) -> list[str | None]:
    """Their ids."""
    return [found.value.legal_id for found in read(text) if isinstance(found.value, Citation)]


def test_each_of_a_list_is_cited() -> None:
    """Several numbers behind one word are documents of that type."""
    found = read("Thực hiện các Nghị định số 45/2012/NĐ-CP, 68/2017/NĐ-CP và 66/2020/NĐ-CP của Chính phủ.")
    citations = [item.value for item in found if isinstance(item.value, Citation)]
    assert [citation.legal_id for citation in citations] == ["45/2012/NĐ-CP", "68/2017/NĐ-CP", "66/2020/NĐ-CP"]
    assert {citation.doc_type for citation in citations} == {"nghị định"}


def test_a_list_hands_on_the_type_that_a_number_does_not_show() -> None:
    """Numbers of the National Assembly are of laws and of resolutions alike."""
    found = read("các Nghị quyết số 997/2020/QH14 và 998/2021/QH15")
    assert [item.value.doc_type for item in found if isinstance(item.value, Citation)] == ["nghị quyết", "nghị quyết"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nghị định 45/2012/NĐ-CP ra đời. Nghị định 45 giúp nhiều nơi.", ["45/2012/NĐ-CP", "45/2012/NĐ-CP"]),
        # two documents of the number: it stays open
        (
            "Thông tư 26/2014/TT-BCT và Thông tư liên tịch 26/2014/TTLT-BTC-BCT. Thông tư 26 quy định.",
            ["26/2014/TT-BCT", "26/2014/TTLT-BTC-BCT", None],
        ),
        (f"{TWO} Nghị định 45 có 9 điều.", ["45/2012/NĐ-CP", "45/2020/NĐ-CP", None]),
        (f"{TWO} Nghị định 45/2020 là mới.", ["45/2012/NĐ-CP", "45/2020/NĐ-CP", "45/2020/NĐ-CP"]),
        # another type, another number
        ("Nghị định 45/2012/NĐ-CP. Quyết định 45 về giá.", ["45/2012/NĐ-CP", None]),
        ("Nghị định 45/2012/NĐ-CP. Nghị định 5 về giá.", ["45/2012/NĐ-CP", None]),
    ],
)
def test_short_forms_stand_for_the_one_document_cited_in_full(text: str, expected: list[str | None]) -> None:
    """A type and number are resolved where the text leaves no doubt."""
    assert ids(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh ban hành Quyết định 12/2015/QĐ-UBND. Quyết định này giúp các xưởng.",
        "Tỉnh ban hành Quyết định 12/2015/QĐ-UBND. Các xã thực hiện Quyết định nêu trên.",
        "Theo Quyết định 12/2015/QĐ-UBND và Nghị định 45/2012/NĐ-CP, Quyết định trên được sửa.",
    ],
)
def test_what_points_back_says_to_what(text: str) -> None:
    """It has no id of its own, but the place of the document that it means."""
    last = read(text)[-1].value
    assert isinstance(last, Citation)
    assert (last.legal_id, last.doc_type) == (None, "quyết định")
    assert last.resolved_from == read(text)[0].span


@pytest.mark.parametrize(
    "text",
    [
        # which of the two?
        "Theo Quyết định 12/2015/QĐ-UBND và Quyết định 13/2015/QĐ-UBND. Quyết định nêu trên đã cũ.",
        # of another type
        "Theo Nghị định 45/2012/NĐ-CP. Quyết định này có hiệu lực.",
        # a preposition
        "Theo Quyết định 12/2015/QĐ-UBND. Thực hiện Quyết định trên địa bàn tỉnh.",
    ],
)
def test_what_may_mean_another_is_not_resolved(text: str) -> None:
    """Nothing is said to point back where a reader could doubt it."""
    assert all(item.rule == "citations.number" for item in read(text))


@pytest.mark.parametrize("document", gazetteer.legal_documents(), ids=lambda document: f"{document.id} {document.year}")
def test_every_known_document_is_read_by_its_number(document: gazetteer.LegalDocument) -> None:
    """The gazetteer's ids are canonical: each is read back as it stands, and as of its type."""
    (found,) = read(f"Thực hiện {document.doc_type} số {document.id} về phát triển công nghiệp.")
    assert isinstance(found.value, Citation)
    assert (found.value.legal_id, found.value.doc_type) == (document.id, document.doc_type)


def test_every_example_of_a_code_is_read() -> None:
    """The examples beside the codes in the gazetteer are read as they stand."""
    examples = {example for row in gazetteer.rows("document_codes") for example in row.items("examples")}
    assert len(examples) > 50
    assert {example for example in examples if ids(f"theo văn bản số {example} của tỉnh") != [example]} == set()


SPACES = [("/", " / "), ("/", "/ "), ("/", "/\n"), ("-", " - ")]
SIGNS = [("Đ", "Ð"), ("Đ", "D"), ("-", "–"), ("TTg", "TTG")]
DAMAGE = st.lists(st.sampled_from([*SPACES, *SIGNS]), max_size=3)
NUMBERS = st.sampled_from(["134/2004/NĐ-CP", "1881/QĐ-TTg", "12/2013/NQ-HĐND", "36/2013/TT-BCT", "51/KH-UBND"])


@given(NUMBERS, DAMAGE)
def test_damage_does_not_change_the_id(number: str, damage: list[tuple[str, str]]) -> None:
    """Spaces, dashes, lost strokes and line breaks are healed, in any combination."""
    written = number
    for whole, broken in damage:
        written = written.replace(whole, broken, 1) if broken not in written else written
    assert ids(f"Thực hiện văn bản số {written} của cấp trên.") == [number]


@given(st.text(st.sampled_from("0123456789/-–. NĐQCPTgUB số\n&"), max_size=50))
def test_no_text_breaks_the_reading(text: str) -> None:
    """Citations of any text are sorted and disjoint."""
    spans = [found.span for found in read(text)]
    assert all(one.end <= other.start for one, other in pairwise(spans))
