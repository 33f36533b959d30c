"""Measures: numerals with a physical unit, normalised to its symbol (`gazetteers/units.csv`, kind `measure`).

What stands behind a slash is the rate, not part of the unit: 500 m3/giờ is m3 per hour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.extract import amounts, cells, rates, units
from solieu.extract.amounts import Reading, Readings
from solieu.extract.extractors import Extractor
from solieu.extract.numerals import numerals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.extractors import Found
    from solieu.extract.numerals import Numeral
    from solieu.model import Tokens


def find(tokens: Tokens) -> Iterator[Found]:
    """Measures, from left to right."""
    text = tokens.text
    running = rates.shared(text, (amounts.found(text, reading) for reading in readings(text).values()))
    return cells.merged(running, tokens, "measure", "measures.column")


@units.of_text
def readings(text: str) -> Readings:
    """The numerals with a physical unit."""
    read = (_read(text, numeral) for numeral in numerals(text))
    return {reading.numeral.first: reading for reading in read if reading}


def _read(text: str, numeral: Numeral) -> Reading | None:
    unit = units.measure(text, numeral.unit_at)
    return Reading(numeral, "measure", unit.symbol, unit.end, "measures.symbol") if unit else None


MEASURES = Extractor(name="measures", kind="amount", find=find)
