"""Rows of tables whose cells neither bars nor tabs divide: semicolons, gaps, dashes or commas do, or the ends of lines.

Policy: a sign divides cells only where three lines or more stand together that have it equally often, the first holds
no number and below one of its cells stand nothing but numbers. Where each cell has a line of its own, lines repeat in
the order of a row (name, number, number) below as many lines of words, or in turn (name, number) below one that states
a unit. A row that adds others up may lack cells in front of its numbers: they are empty ones. What bars and tabs divide
is known by the line alone.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu import grids

LONGEST_ROW, LONGEST_CELL = 300, 100  # characters
WIDEST = 10  # cells that stand below each other
LABELS = 3  # cells before the first number of a row
FEWEST = 2  # rows below the head

_GAP = "  "
_SIGNS = ((";", 1), (_GAP, 1), (" - ", 2), (" – ", 2), (" / ", 2), (", ", 2))  # and how many of each a row has at least
_DIVIDERS = {sign: re.compile(rf"{re.escape(sign)} *") for sign, _ in _SIGNS}
_NUMBER = re.compile(r"[-+]?\d[\d.,]*\s*%?")
_YEAR = re.compile(r"(?:năm )?(?:19|20)\d\d", re.IGNORECASE)
_NOTHING = re.compile(r"[-–—x.…]*")
_TOTAL = re.compile(r"\W*(?:tổng|cộng|toàn|cả|chung)\b", re.IGNORECASE)
_STATES = re.compile(r"\b(?:đơn vị|đvt|đv tính|tính bằng)\b|\((?:1\.?000|nghìn|ngàn|triệu|tr|tỷ|tỉ)\b", re.IGNORECASE)
_HEAD = re.compile(r"T[TY]+")
_ROW = re.compile(r"(?:[TY]+N|NT+N)[TN]*")
_SUMS = re.compile(r"TN*")
_ENDS = (".", ";", ",")
_NO_CELL = (".", ":", ";", "!", "?")


class Row(NamedTuple):
    """The lines of a row, from `first` to before `beyond`, and its cells."""

    first: int
    beyond: int
    cells: grids.Row


def rows(text: str, lines: Sequence[Span]) -> Iterator[Row]:
    """The rows among the lines of a text that neither bars nor tabs divide; no line is in two of them."""
    taken: set[int] = set()
    for found in (*_divided(text, lines), *_stacked(text, lines)):
        if taken.isdisjoint(range(found[0].first, found[-1].beyond)):
            taken.update(range(found[0].first, found[-1].beyond))
            yield from found


def _divided(text: str, lines: Sequence[Span]) -> Iterator[Sequence[Row]]:
    """The tables whose rows are lines."""
    for sign, least in _SIGNS if len(lines) > FEWEST else ():
        if sign not in text:
            continue
        counts = [_count(text, line, sign) if len(line) <= LONGEST_ROW else 0 for line in lines]
        reached = 0
        for head in range(len(lines) - FEWEST):
            if head >= reached and least <= counts[head] == counts[head + 1] == counts[head + 2]:
                table = _below(text, lines, head, sign)
                reached = head + len(table)
                if table:
                    yield table


def _count(text: str, line: Span, sign: str) -> int:
    """How often a sign stands in a line without bars; a gap is one however wide it is."""
    count = text.count(sign, line.start, line.end)
    if count and any(text.find(bar, line.start, line.end) >= 0 for bar in "|\t"):
        return 0
    return sum(1 for _ in _DIVIDERS[sign].finditer(text, line.start, line.end)) if count and sign == _GAP else count


def _below(text: str, lines: Sequence[Span], head: int, sign: str) -> Sequence[Row]:
    """The table that a line is the head of; nothing where it is none."""
    first = _cells(text, lines[head], sign)
    if any(_is_number(text, cell) and not _is_year(text, cell) for cell in first):
        return ()
    found = [first]
    for line in lines[head + 1 :]:
        cells = in_columns(text, _cells(text, line, sign), len(first))
        if len(cells) != len(first) or not any(_is_number(text, cell) for cell in cells[1:]):
            break
        found.append(cells)
    columns = list(zip(*found[1:], strict=True))
    numbered = any(all(_may_be_number(text, cell) for cell in column) for column in columns[1:])
    is_table = len(found) > FEWEST and numbered
    return [Row(head + at, head + at + 1, cells) for at, cells in enumerate(found)] if is_table else ()


def in_columns(text: str, cells: grids.Row, width: int) -> grids.Row:
    """The cells of a row, those that are left out before its sum as empty ones."""
    lacking = width - len(cells) if len(cells) > 1 and _TOTAL.match(text, cells[0].start, cells[0].end) else 0
    return (*[Span(cells[0].start, cells[0].start)] * lacking, *cells)


def below(text: str, cells: grids.Row, above: grids.Row) -> grids.Row:
    """The cells of a row below another: one of nothing but sums that has fewer stands in the last columns."""
    if not 1 < len(cells) < len(above):
        return cells
    frame = int(not any(row[end].of(text).strip() for row in (cells, above) for end in (0, -1)))  # | Cộng | 21 |
    inner, width = cells[frame : len(cells) - frame], len(above) - 2 * frame
    if not all(_is_number(text, _bare(text, cell)) for cell in (*inner[1:], above[-1 - frame])):
        return cells
    return (*cells[:frame], *in_columns(text, inner, width), *cells[len(cells) - frame :])


def _bare(text: str, cell: Span) -> Span:
    """A cell without the spaces around what it holds."""
    words = cell.of(text)
    return Span(cell.end - len(words.lstrip()), cell.start + len(words.rstrip())) if words.strip() else cell


def _cells(text: str, line: Span, sign: str) -> grids.Row:
    """The cells of a line, without the spaces around them and the sign that ends it."""
    end = line.end - text.endswith(_ENDS, line.start, line.end)
    signs = [*_DIVIDERS[sign].finditer(text, line.start, end)]
    starts, ends = [line.start, *(sign.end() for sign in signs)], [*(sign.start() for sign in signs), end]
    return tuple(Span(start, start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True))


def _stacked(text: str, lines: Sequence[Span]) -> Iterator[Sequence[Row]]:
    """The tables whose cells are lines."""
    numbers = [at for at, line in enumerate(lines) if text[line.start].isdecimal() and _is_number(text, line)]
    if len(numbers) <= FEWEST:
        return
    shape, reached = "".join(_shape(text, line) for line in lines), 0
    for number in numbers:
        found = _blocks(shape, number, reached) if shape[number] == "N" else []
        found = found or [*_bare_block(text, lines, shape, number, reached)]
        if found:
            block = max(found, key=_extent)
            table = _rows(text, lines, shape, block)
            reached = table[-1].beyond
            yield table


def _shape(text: str, line: Span) -> str:
    """What a line may be in a table: a year, a number, words; or nothing of it."""
    if _is_year(text, line):
        return "Y"
    if _may_be_number(text, line):
        return "N"
    return "-" if len(line) > LONGEST_CELL or text.endswith(_NO_CELL, line.start, line.end) else "T"


class _Block(NamedTuple):
    """Lines that repeat in the order of a row: where the first row starts, how many lines and rows there are."""

    start: int
    width: int
    repeats: int
    headed: bool = True


def _extent(block: _Block) -> tuple[int, int]:
    return block.repeats * block.width, -block.width


def _blocks(shape: str, number: int, reached: int) -> list[_Block]:
    """The blocks that have a number as the first of their first row."""
    found = []
    for width in range(FEWEST, WIDEST + 1):
        for start in range(max(number - LABELS, reached + width), number + 1):
            head, row = shape[start - width : start], shape[start : start + width]
            if _HEAD.fullmatch(head) and _ROW.fullmatch(row) and "N" not in shape[start:number]:
                count = sum(1 for _ in takewhile(row.__eq__, _steps(shape, start, width)))
                found.append(_Block(start, width, count))
    return [block for block in found if block.repeats >= FEWEST + (block.width == FEWEST)]


def _bare_block(text: str, lines: Sequence[Span], shape: str, number: int, reached: int) -> Iterator[_Block]:
    """Names and numbers in turn, without a head, below a line that states their unit."""
    start = number - 1
    repeats = sum(1 for _ in takewhile("TN".__eq__, _steps(shape, start, 2))) if start > reached else 0
    if repeats > FEWEST and _STATES.search(lines[start - 1].of(text)):
        yield _Block(start, 2, repeats, headed=False)


def _steps(shape: str, start: int, width: int) -> Iterator[str]:
    """The shapes of the rows that follow each other from a line on."""
    return (shape[at : at + width] for at in range(start, len(shape), width))


def _rows(text: str, lines: Sequence[Span], shape: str, block: _Block) -> Sequence[Row]:
    """The head of a block, its rows, and that which adds them up."""
    start, width, repeats, headed = block
    beyond = start + width * repeats
    table = [Row(at, at + width, tuple(lines[at : at + width])) for at in range(start - width * headed, beyond, width)]
    match = _SUMS.match(shape, beyond)
    sums = tuple(lines[beyond : match.end()]) if match else ()
    if not (1 < len(sums) < width and _TOTAL.match(text, sums[0].start)):
        return table
    return [*table, Row(beyond, beyond + len(sums), in_columns(text, sums, width))]


def _is_year(text: str, cell: Span) -> bool:
    return _YEAR.fullmatch(text, cell.start, cell.end) is not None


def _is_number(text: str, cell: Span) -> bool:
    return _NUMBER.fullmatch(text, cell.start, cell.end) is not None


def _may_be_number(text: str, cell: Span) -> bool:
    """Whether a cell holds a number or nothing."""
    return _is_number(text, cell) or _NOTHING.fullmatch(text, cell.start, cell.end) is not None
