"""Lines, sentences and words keep the places of the text they cut."""

from __future__ import annotations

import logging
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from solieu.spans import Span
from solieu.tokenise.lines import kind_of, lines
from solieu.tokenise.sentences import LONGEST, sentences
from solieu.tokenise.words import segment

TEXTS = st.text("aAđĐ1.!? \n\t|-“”\N{NO-BREAK SPACE}ớ", max_size=60)


@given(TEXTS)
def test_nothing_but_white_space_is_left_out(text: str) -> None:
    """Sentences are sorted, disjoint, and hold every character that is not white space."""
    spans = [sentence for line in lines(text) for sentence in line.sentences]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("- Hỗ trợ 3 cơ sở;", "bullet"),
        ("a) Mua máy", "bullet"),
        ("o cho vay hộ nghèo 921 tỷ đồng", "bullet"),
        ("■ Dạy nghề", "bullet"),
        ("2.1. Đào tạo nghề", "bullet"),
        ("II. Tồn tại", "bullet"),
        ("1.200 lao động có việc làm.", "text"),
        ("Đào tạo nghề | 800 | 760", "row"),
        ("Xã\tSố hộ\tKinh phí", "row"),
        ("| 1. Đào tạo nghề | 450 |", "row"),
        ("| Cộng | 570 | 1.120 |", "row"),
        ("Kết quả hoạt động khuyến công", "heading"),
        ("Tỉnh có 12 đề án.", "text"),
        ("Cụ thể như sau:", "text"),
    ],
)
def test_kind_of_line(line: str, kind: str) -> None:
    """A line is judged by its own letters."""
    assert kind_of(line) == kind


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Tỉnh chi 2 tỷ. Huyện góp 1 tỷ.", ["Tỉnh chi 2 tỷ.", "Huyện góp 1 tỷ."]),
        ("Ở TP. Vinh có 3 lớp.", ["Ở TP. Vinh có 3 lớp."]),
        ("Theo TS. Lê A. Bình, vốn tăng.", ["Theo TS. Lê A. Bình, vốn tăng."]),
        ("Chi 1.200 đồng. 5 người nhận.", ["Chi 1.200 đồng.", "5 người nhận."]),
        ("1. Đào tạo nghề. 2. Hội chợ.", ["1. Đào tạo nghề.", "2. Hội chợ."]),
        ("Ba Vì 12 lớp, Mỹ Đức 9. Tỉnh chi 2 tỷ.", ["Ba Vì 12 lớp, Mỹ Đức 9.", "Tỉnh chi 2 tỷ."]),
        ("- 3. Hội chợ", ["- 3. Hội chợ"]),
        ("Điều 2. Các đơn vị thi hành.", ["Điều 2. Các đơn vị thi hành."]),
        ("Ngày 2. 9. 2015 khai mạc.", ["Ngày 2. 9. 2015 khai mạc."]),
        ("“Được rồi.” Ông nói thêm.", ["“Được rồi.”", "Ông nói thêm."]),
    ],
)
def test_sentences_of_a_line(line: str, parts: list[str]) -> None:
    """Abbreviations, list numbers, initials and grouping points end no sentence."""
    assert [span.of(line) for span in sentences(line, Span(0, len(line)))] == parts


@pytest.mark.parametrize(
    ("unit", "end"), [("một hộ; hai lớp, ", ";"), ("một hộ, hai lớp ", ","), ("một hộ ", ("một", "hộ")), ("hộ", "ộ")]
)
def test_what_is_longer_than_any_sentence_is_cut(unit: str, end: str | tuple[str, ...]) -> None:
    """Nothing is lost, no piece is too long, and pieces end at the best sign there is."""
    text = f"{unit * 1_000}."
    pieces = [span.of(text) for span in sentences(text, Span(0, len(text)))]
    assert all(piece.endswith(end) and len(piece) <= LONGEST for piece in pieces[:-1])
    assert "".join("".join(pieces).split()) == "".join(text.split())


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_words_hold_everything_that_is_not_white_space(text: str) -> None:
    """Words are sorted, disjoint and lose no character."""
    words = segment(text)
    assert all(a.end <= b.start for a, b in pairwise(words))
    assert "".join("".join(word.of(text).split()) for word in words) == "".join(text.split())


def test_words_of_a_clause() -> None:
    """Syllables of one word stay together."""
    text = "203 cơ sở công nghiệp nông thôn"
    assert [word.of(text) for word in segment(text)] == ["203", "cơ sở", "công nghiệp", "nông thôn"]


def test_loading_the_segmenter_leaves_logging_alone() -> None:
    """The segmenter installs no log handler."""
    before = logging.getLogger().handlers[:]
    segment("một câu")
    assert logging.getLogger().handlers == before
