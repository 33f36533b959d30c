"""Counts: numerals with a counted noun, and fractions of one (751/1.215 học viên).

Policy: digits count any noun, but what may be a year or is no whole number (14.12) only one that the gazetteer knows;
number words count only such a noun, in lower case (hai huyện, not Hai Bà Trưng). Where the noun stands elsewhere,
`elisions` look for it, or, in a table, `cells`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.extract import amounts, cells, measures, money, percents, rates
from solieu.extract.amounts import Reading
from solieu.extract.elisions import Entry, filled
from solieu.extract.extractors import Extractor
from solieu.extract.nouns import phrase_end, unknown_end
from solieu.extract.numerals import numerals
from solieu.extract.units import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.extractors import Found
    from solieu.extract.numerals import Numeral
    from solieu.model import Tokens


def find(tokens: Tokens) -> Iterator[Found]:
    """Counts, from left to right."""
    text = tokens.text
    running = rates.shared(text, (amounts.found(text, reading) for reading in _readings(tokens)))
    return cells.merged(running, tokens, "count", "counts.column")


def _readings(tokens: Tokens) -> Iterator[Reading]:
    return filled(tokens.text, tuple(_entries(tokens)))


def _entries(tokens: Tokens) -> Iterator[Entry]:
    """The numerals that are nothing else, with the noun behind them where there is one."""
    text = tokens.text
    lowered = plain(text)
    taken = percents.readings(text).keys() | measures.readings(text).keys() | money.readings(text).keys()
    for numeral in numerals(text):
        if numeral.first not in taken:
            followed = lowered[numeral.unit_at : numeral.unit_at + 3].lstrip()[:1].isalpha()
            reading = _read(tokens, numeral) if followed else None
            if reading or not numeral.words:
                yield Entry(numeral, reading)


def _read(tokens: Tokens, numeral: Numeral) -> Reading | None:
    """The noun behind a numeral, and what it counts by it."""
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


COUNTS = Extractor(name="counts", kind="amount", find=find)
