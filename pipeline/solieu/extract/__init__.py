"""Tokens → mentions: an ordered tuple of extractors, each number going to the first that reads it.

To add one: write its module, and its line in `EXTRACTORS`. The order is the policy: what is surely no figure (a
document number, a date, a list number) is taken out before amounts are read.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from solieu.extract.citations import CITATIONS
from solieu.extract.counts import COUNTS
from solieu.extract.entities import ENTITIES
from solieu.extract.exclusions import EXCLUSIONS
from solieu.extract.measures import MEASURES
from solieu.extract.money import MONEY
from solieu.extract.percents import PERCENTS
from solieu.extract.periods import PERIODS
from solieu.extract.places import PLACES
from solieu.model import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.extractors import Extractor
    from solieu.model import Tokens

EXTRACTORS: tuple[Extractor, ...] = (
    CITATIONS,
    PERIODS,
    EXCLUSIONS,
    PLACES,
    ENTITIES,
    PERCENTS,
    MONEY,
    MEASURES,
    COUNTS,
)


_ORDER = attrgetter("span.start", "span.end", "kind")


def extract(tokens: Tokens, extractors: tuple[Extractor, ...] = EXTRACTORS) -> tuple[Mention, ...]:
    """All mentions in a text, sorted by place."""
    return tuple(sorted(_mentions(tokens, extractors), key=_ORDER))


def _mentions(tokens: Tokens, extractors: tuple[Extractor, ...]) -> Iterator[Mention]:
    """Each figure goes to the first extractor that reads it; a name yields to figures and not to other names."""
    text = tokens.text
    figures, names = bytearray(len(text)), bytearray(len(text))
    for extractor in extractors:
        takes = _takes_digits if extractor.layer == "names" else _takes
        for span, value, rule in extractor.find(tokens):
            surface = text[span.start : span.end]
            if takes(span.start, surface, figures, names):
                yield Mention(extractor.kind, span, surface, value, rule)


def _takes(start: int, surface: str, figures: bytearray, names: bytearray) -> bool:
    """Take a stretch for a figure; False if any of it is taken."""
    end = start + len(surface)
    free = figures.find(1, start, end) < 0 and names.find(1, start, end) < 0
    if free:
        figures[start:end] = b"\1" * len(surface)
    return free


def _takes_digits(start: int, surface: str, figures: bytearray, names: bytearray) -> bool:
    """Take of a name only its digits (Quận 1); False if a figure has one."""
    if surface.replace(" ", "").isalpha():
        return True
    digits = [place for place, char in enumerate(surface, start) if char.isdigit()]
    free = not any(figures[place] for place in digits)
    for place in digits if free else ():
        names[place] = 1
    return free
