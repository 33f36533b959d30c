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
        ("Huyện | Năm 2011\nBa Bể | 1 240", 1),
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
