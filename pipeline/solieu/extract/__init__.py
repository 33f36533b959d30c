"""Tokens → mentions: an ordered tuple of extractors, each number going to the first that reads it.

To add one: write its module, and its line in `EXTRACTORS`. The order is the policy: what is surely no figure (a
document number, a date, a list number) is taken out before amounts are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.model import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.extractors import Extractor
    from solieu.model import Found, Tokens

EXTRACTORS: tuple[Extractor, ...] = ()


def extract(tokens: Tokens, extractors: tuple[Extractor, ...] = EXTRACTORS) -> tuple[Mention, ...]:
    """All mentions in a text, sorted by place."""
    return tuple(sorted(_mentions(tokens, extractors), key=lambda mention: (mention.span, mention.kind)))


def _mentions(tokens: Tokens, extractors: tuple[Extractor, ...]) -> Iterator[Mention]:
    taken = bytearray(len(tokens.text))
    for extractor in extractors:
        for found in extractor.find(tokens):
            claim = _claim(found, extractor, tokens.text)
            if not any(taken[place] for place in claim):
                for place in claim:
                    taken[place] = 1
                yield Mention(extractor.kind, found.span, found.span.of(tokens.text), found.value, found.rule)


def _claim(found: Found, extractor: Extractor, text: str) -> list[int]:
    """The places that a mention takes for itself."""
    places = range(found.span.start, found.span.end)
    return [place for place in places if text[place].isdigit()] if extractor.layer == "names" else [*places]
