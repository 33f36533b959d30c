"""Years in the words of a text: `giai đoạn 2011 – 2015`, `năm 2016`, `trong 5 năm`, `ngày 5/3/2016`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
NUMBER = rf"(?:\d{{1,2}}|{'|'.join(NUMBERS)})"
YEAR = r"(?<!\d)(?:19|20)\d\d(?!\d)"
TO = r"\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?"

# A day with its year.
DATE = rf"""
    (?P<day>\d{{1,2}}) \s*
    (?: [/.-] \s* (?P<month>\d{{1,2}}) \s* [/.-] \s* (?P<year>{YEAR})
      | \s tháng \s+ (?P<month>\d{{1,2}}) \s* (?: / | ,?\s*năm\s+ ) \s* (?P<year>{YEAR}) )"""

_DATE = lazy(DATE, regex.VERBOSE | regex.IGNORECASE | regex.REVERSE)  # from its year back
_TO = lazy(TO, regex.IGNORECASE)
_RANGE = lazy(rf"(?P<first>{YEAR}){TO}(?P<last>{YEAR})", regex.IGNORECASE)
_DURATION = lazy(
    rf"""\b (?:trong|sau|qua|suốt|cả) \s+ (?P<years>{NUMBER}) \s+ năm \b
      | (?<![\d.,]) (?P<years>{NUMBER}) \s+ năm \s+ qua \b
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


def year_places(text: str) -> list[int]:
    """Where years stand."""
    found = sorted([place for century in ("19", "20") for place in places(century, text)])
    return [place for place in found if _is_number(text, place, place + 4)]


def _is_number(text: str, start: int, end: int) -> bool:
    """Whether a number begins and ends there."""
    inside = end <= len(text) and text[start:end].isdecimal()
    return inside and not (text[start - 1 : start].isdecimal() or text[end : end + 1].isdecimal())


def dates(text: str, years: Sequence[int]) -> list[regex.Match[str]]:
    """The days with their years, from the places of these."""
    return [match for year in years if (match := _DATE.match(text, 0, year + 4))]


def ranges(text: str, years: Sequence[int]) -> list[tuple[int, int]]:
    """Where first and last years stand that words or signs join, from the places of all."""
    return [pair for pair in pairwise(years) if _TO.fullmatch(text, pair[0] + 4, pair[1])]


def frames(text: str, ranges: Sequence[tuple[int, int]]) -> tuple[list[int], list[Years | None]]:
    """Where the stretches of a text end, and the one that all up to each lie inside."""
    ends: list[int] = []
    whole: list[Years | None] = []
    found: set[Years] = set()
    hull: Years | None = None
    reached = 0
    for first, last in ranges:
        years = Years(int(text[first : first + 4]), int(text[last : last + 4]))
        if first >= reached and years.first < years.last:
            found.add(years)
            hull = Years(min(years.first, hull.first), max(years.last, hull.last)) if hull else years
            ends.append(last + 4)
            whole.append(hull if hull in found else None)
        reached = last + 4 if first >= reached else reached
    return ends, whole


def places(word: str, text: str) -> Iterator[int]:
    """Where a word stands in a text."""
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)


def frame(found: Sequence[Years]) -> Years | None:
    """The one stretch that all others lie inside."""
    if not found:
        return None
    hull = Years(min(one.first for one in found), max(one.last for one in found))
    return hull if hull in found else None
