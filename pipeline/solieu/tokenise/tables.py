"""Rows of tables whose cells neither bars nor tabs divide: semicolons, gaps, dashes or commas do, or the ends of lines.

Policy: a sign divides cells only where three lines or more stand together that have it equally often, the first holds
no number and below one of its cells stand nothing but numbers; a line that ends all such columns is behind the table.
Commas that no space follows divide cells only where one stands between words and a number (Na Rì,12,35.5), so that
decimals do not. Where each cell has a line of its own, lines repeat in the order of a row (name, number, number) below
as many lines of words, or in turn (name, number) below one that states a unit. A row that adds others up may lack cells
in front of its numbers: they are empty ones. What bars and tabs divide is known by the line alone.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from solieu.grids import is_number, is_year
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu import grids

LONGEST_ROW, LONGEST_CELL = 300, 100  # characters
WIDEST = 10  # cells that stand below each other
LABELS = 3  # cells before the first number of a row
FEWEST = 2  # rows below the head

_LEAST = {";": 1, "  ": 1, ",": 1, " - ": 2, " – ": 2, " / ": 2, ", ": 2}  # signs a row has at least
_DIVIDERS = {sign: re.compile(rf"{re.escape(sign)} *") for sign in _LEAST} | {",": re.compile(",(?! )")}
_NUMBERED = re.compile(  # a number up to the next sign or the end of a line
    r"[0-9](?<=[ ;,+-].)[\d.,]*(?:[ ]\d{3})*[ ]?%?(?=;|,|$|[ ]{2}|[ ][-–/][ ]|\.$)"
)
_BEFORE = lazy(r"(?r)(?P<sign>;|  |[ ][-–/][ ]|, |(?<!\d),(?! )) *[-+]?")
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
    """The tables whose rows are lines, each found by its first two numbers below each other."""
    short = [len(line) <= LONGEST_ROW for line in lines]
    reached = 0
    for head, may_be in enumerate(zip(short, short[1:], short[2:], strict=False)):
        if head >= reached and all(may_be) and (signs := _before_numbers(text, lines[head + 1])):
            signs &= _before_numbers(text, lines[head + FEWEST])
            table = next(filter(None, (_below(text, lines, head, sign) for sign in _LEAST if sign in signs)), ())
            if table:
                reached = head + len(table)
                yield table


def _before_numbers(text: str, line: Span) -> set[str]:
    """The signs before numbers in a line that has no bars."""
    found = {
        sign["sign"]
        for number in _NUMBERED.finditer(text, line.start, line.end)
        if (sign := _BEFORE.match(text, line.start, number.start()))
    }
    return set() if found and any(text.find(bar, line.start, line.end) >= 0 for bar in "|\t") else found


def _below(text: str, lines: Sequence[Span], head: int, sign: str) -> Sequence[Row]:
    """The table that a line is the head of; nothing where it is none."""
    first = _cells(text, lines[head], sign)
    if len(first) <= _LEAST[sign] or any(is_number(text, cell) and not is_year(text, cell) for cell in first):
        return ()
    found, numbered = [first], set(range(1, len(first)))
    for row in range(head + 1, len(lines)):
        cells = in_columns(text, _cells(text, lines[row], sign), len(first))
        if len(cells) != len(first) or not any(is_number(text, cell) for cell in cells[1:]):
            break
        numbered = {column for column in numbered if _may_be_number(text, cells[column])}
        if not numbered:
            break
        found.append(cells)
    return [Row(head + at, head + at + 1, cells) for at, cells in enumerate(found)] if len(found) > FEWEST else ()


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
    if not all(is_number(text, cell) for cell in (*inner[1:], above[-1 - frame])):
        return cells
    return (*cells[:frame], *in_columns(text, inner, width), *cells[len(cells) - frame :])


def _cells(text: str, line: Span, sign: str) -> grids.Row:
    """The cells of a line, without the spaces around them and the sign that ends it."""
    end = line.end - text.endswith(_ENDS, line.start, line.end)
    signs = [*_DIVIDERS[sign].finditer(text, line.start, end)]
    starts, ends = [line.start, *(sign.end() for sign in signs)], [*(sign.start() for sign in signs), end]
    return tuple(Span(start, start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True))


def _stacked(text: str, lines: Sequence[Span]) -> Iterator[Sequence[Row]]:
    """The tables whose cells are lines."""
    numbers = [at for at, line in enumerate(lines) if text[line.start].isdecimal() and is_number(text, line)]
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
    if is_year(text, line):
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
    if start > reached and _STATES.search(text, lines[start - 1].start, lines[start - 1].end):
        repeats = sum(1 for _ in takewhile("TN".__eq__, _steps(shape, start, 2)))
        if repeats > FEWEST:
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


def _may_be_number(text: str, cell: Span) -> bool:
    """Whether a cell holds a number or nothing."""
    return is_number(text, cell) or _NOTHING.fullmatch(text, cell.start, cell.end) is not None
