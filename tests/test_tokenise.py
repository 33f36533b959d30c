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
        ("2/ Dạy nghề", "bullet"),
        ("1/3 số hộ", "heading"),
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


def rows_of(text: str) -> list[list[str]]:
    """The words in the cells of each row of a text."""
    return [[cell.of(text).strip() for cell in line.cells] for line in lines(text) if line.kind == "row"]


WAYS = ("; ", ";", " / ", "      ", " - ", " – ", ", ", " | ", "\t", "\n", "\n\n")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("* Thưa bà, kết quả ra sao?\n- Năm nay có 5 lớp.\n* Còn năm tới?\n- Mở 7 lớp.", ["text"] * 4),
        ("- Vốn lấy ở đâu?\nTỉnh cấp 2 tỷ đồng.\n- Mở 7 lớp;", ["text", "text", "bullet"]),
        ("Có hai việc:\n- Mở 7 lớp;\n- Mua máy.", ["text", "bullet", "bullet"]),
    ],
)
def test_questions_and_what_answers_them_are_running_text(text: str, kinds: list[str]) -> None:
    """A sign opens each line of an interview, and of a list; only those of an interview are text."""
    assert [line.kind for line in lines(text)] == kinds


TABLE = [
    ["Huyện", "Số hộ", "Vốn (triệu đồng)"],
    ["Lộc Bình", "12", "35,5"],
    ["Đình Lập", "9", "40"],
    ["Cộng", "21", "75"],
]


@pytest.mark.parametrize("sign", WAYS)
def test_a_table_is_one_however_it_is_printed(sign: str) -> None:
    """Cells are told by what stands between them, line ends too, and running text around a table is none of it."""
    table = (sign if "\n" in sign else "\n").join(map(sign.join, TABLE))
    text = f"Kết quả năm 2018\n{table}\nCác huyện đã làm xong."
    assert rows_of(text) == TABLE
    assert [line.kind for line in lines(text)] == ["heading", "row", "row", "row", "row", "text"]


@pytest.mark.parametrize("money", [("35.5", "1 240"), ("35", "1.240")])
def test_commas_that_no_space_follows_divide_cells_of_plain_numbers(money: tuple[str, str]) -> None:
    """Where commas divide, points or spaces group the digits."""
    assert rows_of(f"Huyện,Vốn\nLộc Bình,{money[0]}\nĐình Lập,{money[1]}")[1:] == [
        ["Lộc Bình", money[0]],
        ["Đình Lập", money[1]],
    ]


def test_a_table_ends_where_its_columns_do() -> None:
    """A line with a number in no column of them is behind the table."""
    assert len(rows_of("Nghề; Lớp; Nơi\nMay; 5; Na Rì\nMộc; 2; Ba Bể\nThợ; nữ; 3")) == 3


@pytest.mark.parametrize("sign", ["; ", "   ", "\n", " | ", "\t"])
def test_a_row_that_adds_up_may_lack_cells(sign: str) -> None:
    """A sum without a number of its own stands in the last columns."""
    rows = ["STT", "Xã", "Số hộ"], ["1", "Yên Bình", "5"], ["2", "Yên Nam", "7"], ["Tổng cộng", "12"]
    found = rows_of((sign if sign == "\n" else "\n").join(map(sign.join, rows)))
    assert found[-1] == ["", "Tổng cộng", "12"]


def test_cells_may_be_lacking_at_the_end() -> None:
    """A row without its last cell, or one that adds nothing up, stands in the first columns."""
    head = "STT | Xã | Số hộ | Ghi chú\n1 | Yên Bình | 5 | đã xong\n"
    assert rows_of(f"{head}Tổng cộng | 12")[-1] == ["Tổng cộng", "12"]
    assert rows_of(f"{head}2 | Yên Nam | 7")[-1] == ["2", "Yên Nam", "7"]
    framed = "| STT | Xã | Số hộ |\n| 1 | Yên Bình | 5 |\n| Tổng cộng | 12 |"
    assert rows_of(framed)[-1] == ["", "", "Tổng cộng", "12", ""]


def test_names_and_numbers_in_turn_need_a_stated_unit() -> None:
    """Without a head they are rows only below a line that says what is counted."""
    below = "Quý I\n250\nQuý II\n430\nQuý III\n510\nCả năm\n1.190"
    assert rows_of(f"Giải ngân (triệu đồng)\n\n{below}")[0] == ["Quý I", "250"]
    assert rows_of(f"Giải ngân năm nay\n\n{below}") == []


def test_years_may_head_columns() -> None:
    """A head holds no numbers but years."""
    assert rows_of("Nghề; 2014; 2015\nMay; 5; 6\nMộc; 2; 3")[0] == ["Nghề", "2014", "2015"]


@pytest.mark.parametrize(
    "text",
    [
        "Máy móc; hội chợ; dạy nghề\nTư vấn; khảo sát; 5\nThông tin; tuyên truyền; mô hình",
        "Giá vàng,ngoại tệ\nVàng tăng 12,5\nUSD giảm 3,5\nEuro tăng 4,2",
        "Dạy nghề; 12; 30\nHội chợ; 4; 50\nMáy móc; 3; 20",
        "- Dạy nghề 5 lớp, 150 người, xong;\n- Hội chợ 2 gian, 30 khách, xong;\n- Máy móc 3 bộ, 2 hộ, xong.",
        "Tin đã đăng\n1\n2\n3\nTrang sau",
        "Lượt xem\n152\nTin mới\n40\nLiên hệ",
        "Tỉnh đã mở lớp.\n12\nTỉnh đã dự hội chợ.\n15\nTỉnh đã hỗ trợ máy.\n18",
    ],
)
def test_what_only_looks_like_a_table(text: str) -> None:
    """Lists without a head, numbers of pages and running text have no rows."""
    assert rows_of(text) == []


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
