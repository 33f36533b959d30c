"""Stretches of years in the words of a text: `giai đoạn 2011 – 2015`, `năm 2016`, `trong 5 năm`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
NUMBER = rf"(?:\d{{1,2}}|{'|'.join(NUMBERS)})"
YEAR = r"(?<!\d)(?:19|20)\d\d(?!\d)"
TO = r"\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?"

_RANGE = regex.compile(rf"(?P<first>{YEAR}){TO}(?P<last>{YEAR})", regex.IGNORECASE)
_DURATION = regex.compile(
    rf"""\b (?:trong|sau|qua|suốt|cả) \s+ (?P<years>{NUMBER}) \s+ năm \b
      | (?: ^ | [.,;:]\s ) (?P<years>{NUMBER}) \s+ năm \s* (?: , | qua\b )""",
    regex.IGNORECASE | regex.VERBOSE,
)


class Years(NamedTuple):
    """First and last year of a stretch, both included."""

    first: int
    last: int

    @property
    def length(self) -> int:
        """How many years it has."""
        return self.last - self.first + 1


def number(written: str) -> int:
    """What digits or the word for a small number say."""
    return int(written) if written.isdigit() else NUMBERS[written.lower()]


def duration(words: str) -> int | None:
    """How many years the words say that something took: `trong 5 năm`."""
    match = _DURATION.search(words)
    return number(match["years"]) if match else None


def stretches(words: str) -> list[Years]:
    """The stretches that are written with their first and last year."""
    found = (Years(int(match["first"]), int(match["last"])) for match in _RANGE.finditer(words))
    return [years for years in found if years.first < years.last]


def frames(text: str) -> tuple[list[int], list[Years | None]]:
    """Where the stretches of a text end, and the one that all up to each lie inside."""
    ends: list[int] = []
    whole: list[Years | None] = []
    found: set[Years] = set()
    hull: Years | None = None
    for match in _RANGE.finditer(text):
        years = Years(int(match["first"]), int(match["last"]))
        if years.first < years.last:
            found.add(years)
            hull = Years(min(years.first, hull.first), max(years.last, hull.last)) if hull else years
            ends.append(match.end())
            whole.append(hull if hull in found else None)
    return ends, whole


def frame(found: Sequence[Years]) -> Years | None:
    """The one stretch that all others lie inside."""
    if not found:
        return None
    hull = Years(min(one.first for one in found), max(one.last for one in found))
    return hull if hull in found else None
