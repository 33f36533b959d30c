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
    from solieu.model import Tokens


def find(tokens: Tokens) -> Iterator[Found]:
    """Measures, from left to right."""
    text = tokens.text
    running = rates.shared(text, (amounts.found(text, reading) for reading in readings(text).values()))
    return cells.merged(running, tokens, "measure", "measures.column")


@units.of_text
def readings(text: str) -> Readings:
    """The numerals with a physical unit."""
    measures, found = units.measures(), {}
    for numeral in numerals(text):
        if unit := measures.match(text, numeral.unit_at):
            found[numeral.first] = Reading(numeral, "measure", unit.symbol, unit.end, "measures.symbol")
    return found


MEASURES = Extractor(name="measures", kind="amount", find=find)
