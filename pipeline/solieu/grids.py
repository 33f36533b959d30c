"""Tables as they stand in a text: rows of cells between bars or tabs, and the rows on top that say what stands below.

A cell that spans columns is followed by empty ones, one that spans rows has empty ones below it: that is how every
format is read. So a head has several rows where those behind the first begin with an empty cell, and what stands over
a column is its cell in each of them, or the one that spans it.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Row = tuple[Span, ...]

_BAR = re.compile(r"[|\t]")
_NUMBER = re.compile(r"\s*[-+–]?\d[\d.,]*(?: \d{3})*\s*%?\s*")
_YEAR = re.compile(r"\s*(?:năm )?(?:19|20)\d\d\s*", re.IGNORECASE)
_COLUMN_NUMBER = re.compile(r"\s*\(?(\d\d?)\)?(?:\s*=.*)?\s*")
_LETTER_OF = re.compile(r"\s*\(?[A-Za-z]?\)?\s*")
_FEWEST = 3  # columns that are numbered


def cells(text: str, row: Span) -> Row:
    """The cells of a row, empty ones too, from the start of its line on."""
    start = text.rfind("\n", 0, row.start) + 1
    ends = [match.start() for match in _BAR.finditer(text, start, row.end)] + [row.end]
    return tuple(Span(begin, end) for begin, end in zip([start, *(end + 1 for end in ends)], ends, strict=False))


def heads(text: str, rows: Sequence[Row]) -> int:
    """How many rows on top are the head: they hold no numbers but years, and those behind the first name no row."""
    number = 0
    for row in rows:
        if _has_number(text, row) or (number and not _goes_on(text, row)):
            break
        number += 1
    return number


def over(text: str, head: Sequence[Row], column: int) -> Iterator[Span]:
    """What stands over a column, from the top down."""
    for row, below in zip_longest(head, head[1:]):
        if column < len(row) and not _is_empty(text, row[column]):
            yield row[column]
        elif below is not None and column < len(below) and not _is_empty(text, below[column]):
            yield from [cell for cell in row[:column] if not _is_empty(text, cell)][-1:]


def numbers_columns(text: str, row: Row) -> bool:
    """Whether a row only numbers the columns: `A | B | 1 | 2 | 3=1+2`."""
    found = [match for cell in row if (match := _COLUMN_NUMBER.fullmatch(text, cell.start, cell.end))]
    others = [cell for cell in row if not _COLUMN_NUMBER.fullmatch(text, cell.start, cell.end)]
    in_order = [int(match[1]) for match in found] == list(range(1, len(found) + 1))
    return in_order and len(found) >= _FEWEST and all(_LETTER_OF.fullmatch(text, *_ends(cell)) for cell in others)


def is_number(text: str, cell: Span) -> bool:
    """Whether a cell holds a number and nothing else: 1.250, 1 250, -3,5%."""
    return _NUMBER.fullmatch(text, *_ends(cell)) is not None


def is_year(text: str, cell: Span) -> bool:
    """Whether a cell holds nothing but a year."""
    return _YEAR.fullmatch(text, *_ends(cell)) is not None


def _ends(cell: Span) -> tuple[int, int]:
    return cell.start, cell.end


def _has_number(text: str, row: Row) -> bool:
    return any(is_number(text, cell) and not is_year(text, cell) for cell in row)


def _goes_on(text: str, row: Row) -> bool:
    """Whether a row's first cell, behind the bar that a line may begin with, is part of the one above."""
    opened = len(row) > 1 and row[0].start == row[0].end and text[row[0].end] == "|"
    return _is_empty(text, row[opened])


def _is_empty(text: str, cell: Span) -> bool:
    return not text[cell.start : cell.end].strip()
