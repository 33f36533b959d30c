"""Bare numbers in tables and lists, whose unit stands elsewhere.

A cell's unit is that of its column's head (`Kinh phí (triệu đồng)`, `Số hộ`, `Tỷ lệ %`), else that of its row (a column
`ĐVT`), else the one stated above the table or list (`Đơn vị tính: triệu đồng`). A stated unit holds until running text
follows; in a list it serves the number at the end of a line, behind a colon. Columns whose numbers only name their
rows (STT, Năm) hold no amounts.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

import regex

from solieu.extract import units
from solieu.extract.digits import PRINTED, Number, decimal_sign, number
from solieu.extract.extractors import Found
from solieu.extract.nouns import head, head_end
from solieu.extract.numerals import is_year, scale
from solieu.extract.units import plain
from solieu.model import Amount
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from solieu.extract.digits import DecimalSign
    from solieu.model import AmountKind, Line, Tokens

TALK = 10  # words: a longer line of running text ends what a stated unit holds for

_BAR = regex.compile(r"[|\t]")
_LETTER = regex.compile(r"\p{L}")
_BARE = regex.compile(rf"[ ]*(?P<printed>{PRINTED})[ ]*", regex.VERBOSE)
_LAST = regex.compile(rf"(?::|[ ][-–])[ ]*(?P<printed>{PRINTED})[ ]*[.;,]?$", regex.VERBOSE)
_MARKS = ("vị tính", "đơn vị:", "đơn vị :", "đvt", "đv tính")
_STATED = regex.compile(r"(?:đơn +vị(?: +tính)?|đvt|đv tính) *: *\(? *(?P<unit>[^():;,.\n|\t]{1,20})")
_SCALED = regex.compile(r" *(?P<scale>(?:(?:nghìn|ngàn|triệu|tr|t[ỷỉ]|1\.?000)\.? *){0,2})")
_UNIT_COLUMN = regex.compile(r" *(?:đvt|đơn vị(?: tính)?|đv tính) *")
_NAMING = regex.compile(r" *(?:(?P<order>s?tt|số tt|mã(?: số)?|số thứ tự|#)|(?P<year>năm))\.? *")
_IN_BRACKETS = regex.compile(r"(?P<sign>[(,:]) *(?P<unit>[^(),:]+?) *\)? *$")
_NUMBER_OF = regex.compile(r" *(?:(?:tổng +)?số(?: +lượng)?|tổng) +(?=\p{L})")
_SHARE = regex.compile(r" *(?:t[ỷỉ] +(?:lệ|trọng)|%)")


_SAYING_NOTHING = frozenset(("plan", "project", "file"))  # Kế hoạch, Nội dung: they head columns of other things


class BareUnit(NamedTuple):
    """The unit of a column, row or table: what its numbers are, and the scale they are in.

    `order` and `year` name rows; `column` says that the units of the rows stand there.
    """

    kind: AmountKind | Literal["order", "year", "column"]
    symbol: str = ""
    scale: Decimal = Decimal(1)


class Bare(NamedTuple):
    """A bare number with the unit that stands elsewhere."""

    span: Span
    value: Number
    unit: BareUnit


def merged(running: Iterable[Found], tokens: Tokens, kind: AmountKind, rule: str) -> Iterator[Found]:
    """The amounts of running text and those of tables and lists, in order."""
    return iter(sorted((*running, *found(tokens, kind, rule)), key=lambda hit: hit.span.start))


def found(tokens: Tokens, kind: AmountKind, rule: str) -> Iterator[Found]:
    """The bare numbers that are amounts of a kind."""
    for span, value, unit in bare_numbers(tokens):
        if unit.kind == kind:
            low = value.scaled(unit.scale)
            ends = low.value - low.half, low.value + low.half
            yield Found(span, Amount(kind, low.value, low.value, unit.symbol, "exact", None, None, *ends), rule)


def bare_numbers(tokens: Tokens) -> Iterator[Bare]:
    """All bare numbers whose unit is known."""
    text, stated = plain(tokens.text), None
    states, has_rows = _looks(text)
    if not (states or has_rows):
        return
    rows: list[Line] = []
    for line in tokens.lines:
        if line.kind == "row" or text[line.span.start] == "|":
            rows.append(line)
            continue
        yield from _table(tokens.text, rows, stated)
        rows.clear()
        match = _STATED.search(text, line.span.start, line.span.end) if states else None
        if match:
            stated = _unit(tokens.text[match.start("unit") : match.end("unit")])
        elif line.kind == "text" and text.count(" ", line.span.start, line.span.end) > TALK:
            stated = None
        elif stated:
            yield from _listed(text, line, stated)
    yield from _table(tokens.text, rows, stated)


@lru_cache(maxsize=4)
def _looks(text: str) -> tuple[bool, bool]:
    """Whether a text may state a unit, and whether it may have rows: most do neither, and are asked five times."""
    return any(mark in text for mark in _MARKS), "|" in text or "\t" in text


def _listed(text: str, line: Line, stated: BareUnit) -> Iterator[Bare]:
    """The number that ends a line of a list."""
    match = _LAST.search(text, line.span.start, line.span.end)
    value = number(match["printed"], decimal=decimal_sign(text)) if match else None
    if match and value:
        yield Bare(Span(*match.span("printed")), value, stated)


def _table(text: str, rows: Sequence[Line], stated: BareUnit | None) -> Iterator[Bare]:
    """The bare numbers of rows that stand together; the first may be the head."""
    if len(rows) + (stated is not None) < 2:
        return
    sign = decimal_sign(plain(text))
    cells = [_cells(text, row) for row in rows]
    heads = cells.pop(0) if _is_head(text, cells[0], sign) else []
    columns = [_column(span.of(text)) for span in heads]
    for row in cells:
        own = _of_row(text, row, columns, stated)
        for index, span in enumerate(row):
            bare = _bare(text, span, sign)
            unit = (columns[index] if index < len(columns) else None) or own or stated
            if bare and unit and unit.kind != "column":
                yield bare._replace(unit=unit)


def _cells(text: str, row: Line) -> list[Span]:
    """The cells of a row, empty ones too."""
    start = text.rfind("\n", 0, row.span.start) + 1
    ends = [match.start() for match in _BAR.finditer(text, start, row.span.end)] + [row.span.end]
    return [Span(begin, end) for begin, end in zip([start, *(end + 1 for end in ends)], ends, strict=False)]


def _bare(text: str, span: Span, sign: DecimalSign) -> Bare | None:
    match = _BARE.fullmatch(text, span.start, span.end)
    value = number(match["printed"], decimal=sign) if match else None
    return Bare(Span(*match.span("printed")), value, BareUnit("order")) if match and value else None


def _is_head(text: str, row: Sequence[Span], sign: DecimalSign) -> bool:
    """Whether a row has no numbers but years."""
    return all(is_year(bare.value) for span in row if (bare := _bare(text, span, sign)))


def _of_row(
    text: str, row: Sequence[Span], columns: Sequence[BareUnit | None], stated: BareUnit | None
) -> BareUnit | None:
    """The unit of a row: in the unit column, or in the words the row begins with; a stated one goes before a noun."""
    for column, span in zip(columns, row, strict=False):
        if column and column.kind == "column":
            return _unit(span.of(text))
    label = next((span.of(text) for span in row if _LETTER.search(text, span.start, span.end)), "")
    named = _in_brackets(label) or _number_of(plain(label))
    return named or (None if stated else _named(plain(label)))


def _column(words: str) -> BareUnit | None:
    """The unit that a column's head names."""
    lowered = plain(words)
    naming = _NAMING.fullmatch(lowered)
    if naming:
        return BareUnit("order" if naming["order"] else "year")
    if _UNIT_COLUMN.fullmatch(lowered):
        return BareUnit("column")
    share = BareUnit("percent", "%") if _SHARE.match(lowered) else None
    return _in_brackets(words) or share or _number_of(lowered) or _named(lowered)


def _in_brackets(words: str) -> BareUnit | None:
    """The unit at the end of a head: `Kinh phí (triệu đồng)`, but a noun behind a comma only goes on naming things."""
    bracket = _IN_BRACKETS.search(words)
    unit = _unit(bracket["unit"]) if bracket else None
    return None if bracket and unit and unit.kind == "count" and bracket["sign"] == "," else unit


def _number_of(lowered: str) -> BareUnit | None:
    """The noun behind `Số`."""
    counted = _NUMBER_OF.match(lowered)
    end = head_end(lowered, counted.end()) if counted else None
    return BareUnit("count", " ".join(lowered[counted.end() : end].split())) if counted and end else None


def _named(lowered: str) -> BareUnit | None:
    """The noun that a head is: `Hộ nghèo`, but `Kế hoạch` and `Kết quả` say nothing of what is counted."""
    noun = " ".join(lowered.split())
    known = head(noun, 0)
    whole = known is not None and noun.count(" ") + 1 == known.syllables and known.row not in _SAYING_NOTHING
    return BareUnit("count", noun) if whole else None


def _unit(words: str) -> BareUnit | None:
    """A unit that stands for itself: triệu đồng, %, ha, người."""
    lowered = plain(words)
    scaled = _SCALED.match(lowered)
    scales = regex.sub(r"1\.?000", "nghìn", scaled["scale"]).replace(".", "") if scaled else ""
    currency = units.currency(lowered, scaled.end() if scaled else 0)
    if currency:
        return BareUnit("money", currency.symbol, scale(scales))
    if lowered.strip() == "%":
        return BareUnit("percent", "%")
    measure = units.measure(words, 0)
    if measure:
        return BareUnit("measure", measure.symbol)
    return _named(lowered)
