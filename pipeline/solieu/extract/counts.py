"""Counts: numerals with a counted noun, and fractions of one (751/1.215 học viên).

Policy: digits count any noun, but what may be a year or is no whole number (14.12) only one that the gazetteer knows;
number words count only such a noun, in lower case (hai huyện, not Hai Bà Trưng). The noun may stand before
(`số hộ nghèo còn 3.480`), be that of the count before (`12 đề án, năm sau lên 15`) or, in a table, head the column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.extract import amounts, cells, measures, money, percents, rates
from solieu.extract.amounts import Reading
from solieu.extract.extractors import Extractor
from solieu.extract.nouns import head_end, phrase_end, unknown_end
from solieu.extract.numerals import numerals
from solieu.extract.units import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.numerals import Numeral
    from solieu.model import Found, Tokens

REACH = 80  # characters before a number in which `số …` may stand

_NUMBER_OF = regex.compile(r"(?<!\p{L})(?:tổng +)?số(?: +lượng)? +(?=\p{L})")
_SAYS = regex.compile(
    r"""(?r)
    (?<!\p{L})
    (?: là | đạt | còn | lên | xuống | đến | tới | có | được | gồm | tăng | giảm | thêm | chọn | duyệt | mở | cấp
      | trao )
    (?: [ ]+(?:đến|tới|còn) )? [ ]+
    | : [ ]*
    """,
    regex.VERBOSE,
)
_BREAK = regex.compile(r"[.,;:()\n]|\b(?!(?:19|20)\d\d\b)\d")  # only a year may stand between the noun and its number
_SENTENCE_END = regex.compile(r"\n|\.(?!\d)")
_CLAUSE_END = regex.compile(r" *(?:[.;)\n](?!\d)|,(?!\d)|$| \(| (?:và|so|của|bằng|tăng|giảm|vào|trong) )")


def find(tokens: Tokens) -> Iterator[Found]:
    """Counts, from left to right."""
    text = tokens.text
    running = rates.shared(text, (amounts.found(text, reading) for reading in _readings(tokens)))
    return cells.merged(running, tokens, "count", "counts.column")


def _readings(tokens: Tokens) -> Iterator[Reading]:
    text, last, entries = tokens.text, None, tuple(_entries(tokens))
    listed: dict[int, str] = {}
    for index, (numeral, beside) in enumerate(entries):
        reading = beside or (_elided(text, entries, index, last) if entries[index].bare else None)
        last = reading or last
        if reading:
            yield reading


def _entries(tokens: Tokens) -> Iterator[Entry]:
    """The numerals that are nothing else, with the noun behind them where there is one."""
    text = tokens.text
    taken = percents.readings(text).keys() | measures.readings(text).keys() | money.readings(text).keys()
    return (Entry(numeral, _read(tokens, numeral)) for numeral in numerals(text) if numeral.first not in taken)


def _read(tokens: Tokens, numeral: Numeral) -> Reading | None:
    """The noun behind a numeral, and what it counts by it."""
    if not plain(tokens.text)[numeral.unit_at : numeral.unit_at + 3].lstrip()[:1].isalpha():
        return None
    end, rule = phrase_end(tokens, numeral.unit_at), "counts.noun"
    if numeral.words:
        return _counting(tokens, numeral, end, rule) if end and _lower(tokens.text, numeral.unit_at) else None
    if end is None and not numeral.year_like and numeral.regrouped().low.value % 1 == 0:
        end, rule = unknown_end(tokens, numeral.unit_at), "counts.unknown-noun"
    return _counting(tokens, numeral, end, rule) if end else None


def _counting(tokens: Tokens, numeral: Numeral, end: int, rule: str) -> Reading:
    unit = " ".join(plain(tokens.text)[numeral.unit_at : end].split())
    return Reading(numeral.regrouped(), "count", unit, end, "counts.shared-noun" if numeral.shares else rule)


def _lower(text: str, place: int) -> bool:
    """Whether the next word begins in lower case."""
    return text[place:].lstrip()[:1].islower()


def _noun_before(text: str, numeral: Numeral, last: Reading | None) -> Reading | None:
    """The noun of `số … là` before a number that ends its clause, or that of the last count (12 đề án, nay lên 15)."""
    lowered = plain(text)
    whole = not (numeral.year_like or numeral.words or numeral.low.half)
    says = _SAYS.match(lowered, 0, numeral.start) if whole and _CLAUSE_END.match(lowered, numeral.end) else None
    if says is None:
        return None
    unit = _number_of(lowered, max(0, numeral.start - REACH), says.start())
    if unit:
        return Reading(numeral, "count", unit, numeral.end, "counts.noun-before")
    follows = last and last.end < says.start() and not _SENTENCE_END.search(lowered, last.end, says.start())
    return Reading(numeral, "count", last.unit, numeral.end, "counts.ellipsis") if last and follows else None


def _number_of(lowered: str, start: int, place: int) -> str | None:
    """The noun behind the last `số` before a place, with nothing but words and years between."""
    heads = [*_NUMBER_OF.finditer(lowered, start, place)]
    end = head_end(lowered, heads[-1].end()) if heads else None
    if not end or _BREAK.search(lowered, end, place):
        return None
    return " ".join(lowered[heads[-1].end() : end].split())


COUNTS = Extractor(name="counts", kind="amount", find=find)
