"""Tokens → mentions: an ordered tuple of extractors, each number going to the first that reads it.

To add one: write its module, and its line in `EXTRACTORS`. The order is the policy: what is surely no figure (a
document number, a date, a list number) is taken out before amounts are read.
"""

from __future__ import annotations

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
    from collections.abc import Iterable, Iterator

    from solieu.extract.extractors import Extractor, Found
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


def extract(tokens: Tokens, extractors: tuple[Extractor, ...] = EXTRACTORS) -> tuple[Mention, ...]:
    """All mentions in a text, sorted by place."""
    return tuple(sorted(_mentions(tokens, extractors), key=_order))


def _order(mention: Mention) -> tuple[int, int, str]:
    return mention.span.start, mention.span.end, mention.kind


def _mentions(tokens: Tokens, extractors: tuple[Extractor, ...]) -> Iterator[Mention]:
    """Each figure goes to the first extractor that reads it; a name yields to figures and not to other names."""
    text = tokens.text
    taken = {"figures": bytearray(len(text)), "names": bytearray(len(text))}
    for extractor in extractors:
        against = (taken["figures"],) if extractor.layer == "names" else tuple(taken.values())
        for found in extractor.find(tokens):
            claims = _claims(found, extractor, text)
            if _are_free(claims, against):
                for start, end in claims:
                    taken[extractor.layer][start:end] = b"\1" * (end - start)
                yield Mention(extractor.kind, found.span, found.span.of(text), found.value, found.rule)


def _are_free(claims: list[tuple[int, int]], layers: Iterable[bytearray]) -> bool:
    for layer in layers:
        for start, end in claims:
            if layer.find(1, start, end) >= 0:
                return False
    return True


def _claims(found: Found, extractor: Extractor, text: str) -> list[tuple[int, int]]:
    """What a mention takes for itself: of a name only its digits (Quận 1)."""
    start, end = found.span.start, found.span.end
    if extractor.layer == "names":
        return [(place, place + 1) for place, char in enumerate(text[start:end], start) if char.isdigit()]
    return [(start, end)]
