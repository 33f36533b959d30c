"""Units that a text states for numbers which follow: `Đơn vị tính: triệu đồng`, `Kinh phí các năm (tỷ đồng):`.

Policy: a unit in brackets is stated where a line ends behind it or a colon, one without brackets behind words that say
so (ĐVT, tính bằng). A legend (số trong ngoặc là tiền hỗ trợ, triệu đồng) serves the numbers that stand alone in
brackets behind it. `Số hộ theo huyện:` states what is counted, if nothing but a list or its lines follow. What is
stated before a colon serves the numbers up to the end of the sentence, each of which ends an item of a list; what ends
a line serves the lines below.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract import units
from solieu.extract.bare_units import SCALES, BareUnit, number_of, unit
from solieu.extract.digits import PRINTED, Number, number
from solieu.extract.nouns import head_end
from solieu.extract.numerals import is_year
from solieu.extract.units import plain
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.digits import DecimalSign

_MARKS = ("vị tính", "tính bằng", "tính theo", "đơn vị:", "đơn vị :", "đvt", "đv tính")
_OF_UNIT = r"(?P<unit>(?:(?P<thousand>1\.?000) *)?(?:tr\. ?)?[^():;,.\n|\t]{1,20})"
_OPENS = r"(?P<opens>(?:[^\d.;:()\n|\t]|(?:19|20)\d\d(?!\d)){0,60}+:(?!\d))"
_STATED = lazy(
    r"(?:(?:đơn +vị(?: +tính)?(?: +(?:tiền|giá +trị|kinh +phí|vốn))?|đvt|đv tính) *: *\(? *"
    rf"|(?:số +liệu|kinh +phí|vốn|tiền|giá +trị) +(?:được +)?tính +(?:bằng|theo) +){_OF_UNIT}(?:\){_OPENS})?"
)
_TITLED = lazy(rf"\( *{_OF_UNIT}\)(?:{_OPENS}|(?= *(?:\n|$)))")
_LEGEND = lazy(  # (số trong ngoặc là tiền hỗ trợ, triệu đồng)
    r"(?<!\p{L})trong (?:dấu )?ngoặc(?: đơn)?,? (?:là|chỉ|tính bằng|tính theo) (?P<told>[^.;:)\n]{1,60}+)"
)
_PIECES = lazy(r"[,(] ?| tính (?:bằng|theo) | đơn vị(?: tính)?(?: là)? ")
_LIST_OPENS = lazy(
    r"""
    : [ ]*
    (?: \n | $ | (?:[Nn]ăm[ ])? (?:19|20)\d\d [ ]? [:(–-]
      | (?:(?:huyện|thị[ ]xã|thành[ ]phố|TP\.?|xã|quận|tỉnh)[ ])? \p{Lu}[\p{L} ]{1,30} [:(–-]{0,2} [ ] \d )
    """,
    regex.VERBOSE,
)
_NUMBER_OF = lazy(r"số +(?:lượng +)?(?=\p{L})")
_SOME = ("một ", "trong ", "đa ", "vô ")  # số: some, most, many
_WORDS = lazy(r"(?:[^\d.;:()\n|\t]|(?:19|20)\d\d(?!\d))*+")
_ITEM = lazy(
    rf"""
    (?<! [\p{{L}}\d.,/–-] ) (?P<printed>{PRINTED}) [ ]*
    (?: \( [^()\n]{{0,60}} \) [ ]* )? (?: [;,.)](?!\d) | \n | $ | [ ]và[ ] )
    """,
    regex.VERBOSE,
)
_BRACKETED = lazy(rf"\( [ ]* (?P<printed>{PRINTED}) [ ]* \)", regex.VERBOSE)
_END = lazy(r"\n|[.!?…][ ]+(?=\p{Lu})")
REACH = 100  # characters before a colon in which what is counted may stand


class Statement(NamedTuple):
    """A unit and where it is stated, with the thousand that is part of it."""

    start: int
    end: int
    unit: BareUnit
    thousand: Span | None = None
    bracketed: bool = False  # it serves the numbers that stand alone in brackets


class Item(NamedTuple):
    """A number of a list, and where it stands."""

    span: Span
    value: Number


@units.of_text
def statements(text: str) -> tuple[Statement, ...]:
    """The units that a text states, in order."""
    lowered = plain(text)
    stated = _STATED.finditer(lowered) if any(mark in lowered for mark in _MARKS) else ()
    found = [*stated, *_TITLED.finditer(lowered)]
    return tuple(
        sorted((*filter(None, map(_statement, found)), *_counted(text), *_legends(lowered)), key=attrgetter("start"))
    )


def _statement(match: regex.Match[str]) -> Statement | None:
    told = unit(match["unit"])
    if told is None or (told.kind not in SCALES and match.re is _TITLED):
        return None
    return Statement(match.start(), match.end(), told, Span(*match.span("thousand")) if match["thousand"] else None)


def _counted(text: str) -> Iterator[Statement]:
    """`Số hộ được vay theo huyện:` before a list, but not `một số hộ`."""
    lowered = plain(text)
    for colon in _LIST_OPENS.finditer(text):
        start = lowered.rfind("số ", max(0, colon.start() - REACH), colon.start())
        match = _NUMBER_OF.match(lowered, start) if start >= 0 and not lowered.endswith(_SOME, 0, start) else None
        end = head_end(lowered, match.end()) if match else None
        if match and end and _WORDS.fullmatch(lowered, end, colon.start()):
            yield Statement(start, colon.start() + 1, BareUnit("count", " ".join(lowered[match.end() : end].split())))


def _legends(lowered: str) -> Iterator[Statement]:
    """What the numbers in brackets are said to be: triệu đồng, số hộ."""
    for match in _LEGEND.finditer(lowered) if " ngoặc" in lowered else ():
        pieces = [piece for piece in _PIECES.split(match["told"]) if piece]
        told = next((one for piece in reversed(pieces) if (one := unit(piece) or number_of(piece))), None)
        if told:
            yield Statement(match.start(), match.end(), told, bracketed=True)


def in_brackets(text: str, statement: Statement, end: int, sign: DecimalSign) -> Iterator[Item]:
    """The numbers that stand alone in brackets behind a statement of what they are."""
    for match in _BRACKETED.finditer(text, statement.end, end):
        value = number(match["printed"], decimal=sign)
        if value and not is_year(value):
            yield Item(Span(*match.span("printed")), value)


def items(text: str, statement: Statement, sign: DecimalSign) -> Iterator[Item]:
    """The numbers behind a statement that ends with a colon, up to the end of its sentence."""
    if not text.startswith(":", statement.end - 1):
        return
    end = _END.search(text, statement.end)
    for match in _ITEM.finditer(text, statement.end, end.start() if end else len(text)):
        value = number(match["printed"], decimal=sign)
        whole = statement.unit.kind != "count" or (value and not value.half)
        if value and whole and not is_year(value):
            yield Item(Span(*match.span("printed")), value)
