"""Bare numbers in tables and lists, whose unit stands elsewhere.

A cell's unit is that of its column's head (`Kinh phí (triệu đồng)`, `Số hộ`, `Tỷ lệ %`), else that of its row (a column
`ĐVT`), else the one in the head of the names of rows (`Nội dung (triệu đồng)`), else the one stated above the table or
list (`Đơn vị tính: triệu đồng`, or `(triệu đồng)` at the end of its title). A stated unit holds until running text
follows; in a list it serves the number at the end of a line, behind a colon. Columns whose numbers only name their
rows (STT, Năm) hold no amounts, and a column `Địa phương` counts no localities: it says whose the money is.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

import regex

from solieu import grids
from solieu.extract import units
from solieu.extract.bare_units import (
    SCALES,
    BareUnit,
    in_brackets,
    is_side,
    named,
    names_money,
    names_part,
    number_of,
    of_column,
)
from solieu.extract.bare_units import unit as unit_of
from solieu.extract.digits import PRINTED, Number, decimal_sign, number
from solieu.extract.extractors import Found
from solieu.extract.nouns import head_end
from solieu.extract.statements import in_brackets as bracketed
from solieu.extract.statements import items, statements
from solieu.extract.units import plain
from solieu.model import Amount
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from solieu.extract.digits import DecimalSign
    from solieu.model import AmountKind, Line, Tokens

TALK = 10  # words: a longer line of running text ends what a stated unit holds for

_LETTER = lazy(r"\p{L}")
_GROUPED = r"[1-9]\d{0,2} (?:[ ]\d{3})+ (?:[.,]\d+)?"  # 1 240: in running text it may be two numbers
_BARE = lazy(rf"[ ]*(?P<sign>[-+–][ ]?)?(?P<printed>{PRINTED}|{_GROUPED})[ ]*", regex.VERBOSE)
_CHANGES: Mapping[str, Literal["up", "down"]] = {"+": "up", "-": "down", "–": "down"}
_LAST = lazy(
    rf"""
    (?: (?: : | [ ][-–] ) [ ]* | [ ]{{2}} | (?: \.{{3}} | … ) [ ]? | (?:kinh[ ]phí|vốn|tiền)[ ] )
    (?P<printed>{PRINTED}) [ ]* (?: \( [^()\n]{{0,60}} \) [ ]* )? [.;,]? $
    """,
    regex.VERBOSE,
)


class Bare(NamedTuple):
    """A bare number with the unit that stands elsewhere; a percentage may rise or fall by its sign."""

    span: Span
    value: Number
    unit: BareUnit
    change: Literal["up", "down"] | None = None


def merged(running: Iterable[Found], tokens: Tokens, kind: AmountKind, rule: str) -> Iterator[Found]:
    """The amounts of running text and those of tables and lists, in order."""
    bare = tuple(found(tokens, kind, rule)) if _looks(tokens) else ()
    return iter(sorted((*running, *bare), key=attrgetter("span.start"))) if bare else iter(running)


def found(tokens: Tokens, kind: AmountKind, rule: str) -> Iterator[Found]:
    """The bare numbers that are amounts of a kind."""
    for span, value, unit, change in bare_numbers(tokens):
        if unit.kind == kind:
            low = value.scaled(unit.scale)
            ends = low.value - low.half, low.value + low.half
            yield Found(span, Amount(kind, low.value, low.value, unit.symbol, "exact", unit.per, change, *ends), rule)


def bare_numbers(tokens: Tokens) -> Iterator[Bare]:
    """All bare numbers whose unit is known."""
    if not _looks(tokens):
        return
    text, stated = plain(tokens.text), None
    sign = decimal_sign(text)
    yield from _in_brackets(tokens.text, sign)
    told = [one for one in statements(tokens.text) if not one.bracketed]
    starts = [one.start for one in told]
    rows: list[Line] = []
    for line in tokens.lines:
        if line.cells:
            rows.append(line)
            continue
        yield from _table(tokens.text, rows, stated, sign)
        rows.clear()
        own = told[bisect_left(starts, line.span.start) : bisect_left(starts, line.span.end)]
        if own:
            series = [Bare(*item, one.unit) for one in own for item in items(tokens.text, one, sign)]
            yield from series
            stated = None if series else own[-1].unit
        elif line.kind == "text" and text.count(" ", line.span.start, line.span.end) > TALK:
            stated = None
        elif stated:
            yield from _listed(text, line, stated, sign)
    yield from _table(tokens.text, rows, stated, sign)


def _looks(tokens: Tokens) -> bool:
    """Whether a text states a unit or has rows: most do neither, and are asked five times."""
    return bool(statements(tokens.text)) or any(line.cells for line in tokens.lines)


def thousands(tokens: Tokens) -> Iterator[Span]:
    """The numbers that are part of a stated unit: ĐVT: 1.000 đồng."""
    return (one.thousand for one in statements(tokens.text) if one.thousand)


def _in_brackets(text: str, sign: DecimalSign) -> Iterator[Bare]:
    """The numbers in brackets, each by the last statement of what such are."""
    legends = [one for one in statements(text) if one.bracketed]
    ends = (*(one.start for one in legends[1:]), len(text))
    for legend, end in zip(legends, ends, strict=False):
        yield from (Bare(*item, legend.unit) for item in bracketed(text, legend, end, sign))


def _listed(text: str, line: Line, stated: BareUnit, sign: DecimalSign) -> Iterator[Bare]:
    """The number that ends a line of a list."""
    match = _LAST.search(text, line.span.start, line.span.end)
    value = number(match["printed"], decimal=sign) if match else None
    if match and value:
        yield Bare(Span(*match.span("printed")), value, stated)


def _table(text: str, rows: Sequence[Line], stated: BareUnit | None, sign: DecimalSign) -> Iterator[Bare]:
    """The bare numbers of rows that stand together; the first may be the head."""
    if len(rows) + (stated is not None) < 2:
        return
    cells = [row.cells for row in rows]
    top = grids.heads(text, cells)
    head, cells = cells[:top], cells[top:]
    over = [[*_words_over(text, head, column)] for column in range(max(map(len, head), default=0))]
    columns = _with_parts(_with_money([_over(words) for words in over], over), over)
    stated = _over_names(text, columns, cells, sign) or stated
    columns = [_unless_side(unit, stated) for unit in columns]
    for row in cells:
        own = BareUnit("order") if grids.numbers_columns(text, row) else _of_row(text, row, columns, stated)
        named = columns if own is None or own.kind != "order" else ()
        for index, span in enumerate(row):
            bare = _bare(text, span, sign)
            unit = (named[index] if index < len(named) else None) or own or stated
            if bare and unit and unit.kind != "column" and (unit.kind == "percent" or not bare.change):
                yield bare._replace(unit=unit)


def _words_over(text: str, head: Sequence[grids.Row], column: int) -> Iterator[str]:
    """What stands over a column, from the top down."""
    return (cell.of(text) for cell in grids.over(text, head, column))


def _over(words: Sequence[str]) -> BareUnit | None:
    """The unit of a column, by the lowest of its heads that names one."""
    named = [unit for one in words if (unit := of_column(one))]
    return _in_full(_unless_side(named[-1], named[0]), words) if named else None


def _with_money(columns: Sequence[BareUnit | None], over: Sequence[Sequence[str]]) -> list[BareUnit | None]:
    """The units of columns, those of money without one (`Đối ứng`) as the others of money: `Tổng vốn (triệu đồng)`."""
    money = {unit for unit in columns if unit and unit.kind == "money"}
    shared = money.pop() if len(money) == 1 else None
    return [
        unit or (shared if words and names_money(words[-1]) else None)
        for unit, words in zip(columns, over, strict=True)
    ]


def _with_parts(columns: Sequence[BareUnit | None], over: Sequence[Sequence[str]]) -> list[BareUnit | None]:
    """The units of columns, those that divide the one before them (`Trong đó nữ`) with its own."""
    found: list[BareUnit | None] = []
    for unit, words in zip(columns, over, strict=True):
        divided = found[-1] if found and unit is None and any(map(names_part, words)) else None
        found.append(divided if divided and divided.kind in ("count", "money") else unit)
    return found


def _in_full(unit: BareUnit | None, over: Sequence[str]) -> BareUnit | None:
    """The unit of a column, with the noun that a head above goes on with: `Số hộ` below `Hộ nghèo năm 2022`."""
    if unit is None or unit.kind != "count":
        return unit
    phrases = (words[:end] for words in map(units.lowered, over) if (end := head_end(words, 0)))
    found = (" ".join(phrase.split()) for phrase in phrases)
    return unit._replace(symbol=next((one for one in found if one.startswith(f"{unit.symbol} ")), unit.symbol))


def _unless_side(unit: BareUnit | None, above: BareUnit | None) -> BareUnit | None:
    """The unit of a column, but that of all where it is money and the column only says whose."""
    return above if above is not None and above.kind == "money" and is_side(unit) else unit


def _over_names(
    text: str, columns: Sequence[BareUnit | None], rows: Sequence[Sequence[Span]], sign: DecimalSign
) -> BareUnit | None:
    """The unit in a head under which no numbers stand: it is that of the other columns."""
    for index, unit in enumerate(columns):
        if unit and unit.kind in SCALES and not any(_bare(text, row[index], sign) for row in rows if index < len(row)):
            return unit
    return None


def _bare(text: str, span: Span, sign: DecimalSign) -> Bare | None:
    match = _BARE.fullmatch(text, span.start, span.end)
    value = number(match["printed"], decimal=sign) if match else None
    if match is None or value is None:
        return None
    change = _CHANGES[match["sign"][0]] if match["sign"] else None
    return Bare(Span(*match.span("printed")), value, BareUnit("order"), change)


def _of_row(
    text: str, row: Sequence[Span], columns: Sequence[BareUnit | None], stated: BareUnit | None
) -> BareUnit | None:
    """The unit of a row: in the unit column, or in the words the row begins with; a stated one goes before a noun."""
    for column, span in zip(columns, row, strict=False):
        if column and column.kind == "column":
            return unit_of(span.of(text))
    label = next((span.of(text) for span in row if _LETTER.search(text, span.start, span.end)), "")
    told = in_brackets(label) or number_of(units.lowered(label))
    return told or (None if stated else named(units.lowered(label)))
