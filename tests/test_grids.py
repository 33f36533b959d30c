"""Cells, heads of several rows, and rows that number the columns."""

from __future__ import annotations

import pytest

from solieu import grids
from solieu.spans import Span

HEAD = """\
| TT | Huyện | Số đề án | Kinh phí | |
| | | | Tổng | Tỉnh |
| A | B | 1 | 2 | 3 |
| 1 | Bến Lức | 4 | 900 | 500 |"""


def table(text: str) -> tuple[grids.Row, ...]:
    """The rows of a text of nothing but rows."""
    rows, start = [], 0
    for line in text.split("\n"):
        rows.append(grids.cells(text, Span(start, start + len(line))))
        start += len(line) + 1
    return tuple(rows)


def words(text: str, row: grids.Row) -> list[str]:
    """What stands in cells."""
    return [cell.of(text).strip() for cell in row]


def test_cells_keep_their_places() -> None:
    """Empty cells count, and so does one before the first bar."""
    text = " | Cộng\t\t9"
    assert words(text, grids.cells(text, Span(1, len(text)))) == ["", "Cộng", "", "9"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (HEAD, 2),
        ("Huyện | 2011 | 2012\nBa Bể | 5 | 6", 1),
        ("1 | Đào tạo | 5\n2 | Hội chợ | 6", 0),
        # the second row names what follows
        ("Nội dung | Vốn\nKhuyến công quốc gia |\nMáy móc | 5", 1),
    ],
)
def test_rows_of_a_head(text: str, count: int) -> None:
    """The head ends where a row has a number or a name."""
    assert grids.heads(text, table(text)) == count


def test_what_stands_over_a_column() -> None:
    """A cell that spans columns stands over all of them, one that spans rows over its own."""
    rows = table(HEAD)
    over = [words(HEAD, tuple(grids.over(HEAD, rows[:2], column))) for column in range(1, 6)]
    assert over == [["TT"], ["Huyện"], ["Số đề án"], ["Kinh phí", "Tổng"], ["Kinh phí", "Tỉnh"]]


@pytest.mark.parametrize(
    ("row", "numbers"),
    [
        ("| A | B | 1 | 2 | 3 |", True),
        ("(1) | (2) | (3)", True),
        ("1 | 2 | 3=1+2", True),
        ("1 | Bến Lức | 2 | 3", False),
        ("A | 1 | 2", False),
        ("5 | 6 | 7", False),
    ],
)
def test_rows_that_number_columns(row: str, numbers: bool) -> None:  # noqa: FBT001 - a parameter of the table
    """Numbers from one up, and letters at most beside them."""
    assert grids.numbers_columns(row, table(row)[0]) == numbers


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        ("1 | Dạy nghề | 6 | 540\nTổng cộng | 9 | 940", ["Tổng cộng", "", "9", "940"]),
        ("| 1 | Dạy nghề | 6 |\n| Cộng | 9 |", ["", "Cộng", "", "9", ""]),
        ("1\tDạy nghề\tlớp\t6\t540\tđã xong\nTổng số\t9\t940", ["Tổng số", "", "", "9", "940"]),
        # the row above has no number of its own, or the label no figure right behind it
        ("Dạy nghề | 6 | 540\nTổng cộng | 940", ["Tổng cộng", "940"]),
        ("1 | Dạy nghề | 6 | 540\nTổng cộng | | 940", ["Tổng cộng", "", "940"]),
        ("1 | Dạy nghề | 6 | 540\nBắc Yên | 9 | 940", ["Bắc Yên", "9", "940"]),
    ],
)
def test_labels_that_span_columns(rows: str, cells: list[str]) -> None:
    """A total's label is followed by the empty cells of the columns it spans."""
    above, row = table(rows)
    assert words(rows, grids.spanned(rows, row, above)) == cells
