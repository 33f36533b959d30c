"""Levels by what they measure, so that those like one are found without a look at each.

Two counts are alike where the noun of one begins with that of the other, or where both count people. So a count is
kept under each beginning of its noun, and found again under its whole noun, or where it is one of these beginnings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.figures import Figure

_PEOPLE = "people"


class Levels:
    """The levels of a text, read from the first on."""

    def __init__(self, levels: Sequence[Figure]) -> None:
        self._levels, self._read = levels, 0
        self._kept: dict[object, list[Figure]] = {}

    def last_like(self, index: int, most: int) -> list[Figure]:
        """The last few before one that measure the same; to be asked for one level after another."""
        for figure in self._levels[self._read : index]:
            for key in _beginnings(figure):
                self._kept.setdefault(key, []).append(figure)
        self._read = index
        like = {one.number: one for key in _likenesses(self._levels[index]) for one in self._kept.get(key, ())[-most:]}
        return [like[number] for number in sorted(like)[-most:]]


def _beginnings(figure: Figure) -> Iterator[object]:
    """What a level is kept under."""
    if figure.kind == "count":
        yield from (("begins", figure.noun[:length]) for length in range(len(figure.noun) + 1))
        yield "is", figure.noun
        yield from [_PEOPLE] if figure.of_people else []
    else:
        yield figure.kind, figure.amount.unit


def _likenesses(figure: Figure) -> Iterator[object]:
    """What those are kept under that are like a level."""
    if figure.kind == "count":
        yield "begins", figure.noun
        yield from (("is", figure.noun[:length]) for length in range(len(figure.noun)))
        yield from [_PEOPLE] if figure.of_people else []
    else:
        yield figure.kind, figure.amount.unit
