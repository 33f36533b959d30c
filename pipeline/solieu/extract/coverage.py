"""How many of the numbers in a text are explained: read as an amount, period, citation or place, or excluded by name.

A number is a run of digits with the signs that group them; number words are not counted. It is explained when a
mention of any kind lies over it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from solieu.extract.digits import printed
from solieu.extract.units import plain
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from solieu.model import Mention, Tokens


class Coverage(NamedTuple):
    """How many numbers a text has, and how many of them are explained."""

    numbers: int
    explained: int


def numbers_in(text: str) -> tuple[Span, ...]:
    """Where the numbers of a text stand, in order.

    >>> [span.of("1.200 hộ ở Quận 1") for span in numbers_in("1.200 hộ ở Quận 1")]
    ['1.200', '1']
    """
    return tuple(Span(number.start, number.end) for number in printed(plain(text)))


def unexplained(tokens: Tokens, mentions: Iterable[Mention]) -> tuple[Span, ...]:
    """The numbers that no mention lies over."""
    covered = _covered(tokens, mentions)
    return tuple(span for span in numbers_in(tokens.text) if not covered[span.start])


def explained(tokens: Tokens, mentions: Iterable[Mention]) -> Coverage:
    """How much of a text the mentions explain."""
    covered = _covered(tokens, mentions)
    numbers = [covered[number.start] for number in printed(plain(tokens.text))]
    return Coverage(len(numbers), sum(numbers))


def _covered(tokens: Tokens, mentions: Iterable[Mention]) -> bytearray:
    """A one for each character that a mention lies over, a nought for the others."""
    covered = bytearray(len(tokens.text))
    for mention in mentions:
        start, end = mention.span.start, mention.span.end
        covered[start:end] = b"\1" * (end - start)
    return covered
