"""When and where a text was written: the day by which its names are understood, and its home province.

The day is that of publication, else the latest date written in the text, else its latest year that is no goal
(đến năm 2030), else a day in the time of 63 provinces. Home is the province that the text, its publisher and the
newspapers it names speak of most; of several named alike, the one named first, if that is in the first lines.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract.digits import runs
from solieu.extract.units import plain
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

UNDATED = date(2015, 1, 1)
BEGINNING = 400  # characters in which the first province named is that of the document

_YEAR = lazy(r"(?:19[89]|20[0-4])\d")
_TO_DAY = lazy(  # what stands before a year is read from it backwards
    r"""(?r)
    (?<![\d/.-]) \d{1,2} [/.-] (?P<month>\d{1,2}) [/.-]
    | (?<!\w) (?<!(?:đến|tới|trước)\s) (?i:tháng) \s+ (?P<month>\d{1,2}) (?: \s+(?i:năm)\s+ | [/.-] )
    """,
    regex.VERBOSE,
)
_TO_YEAR = lazy(r"(?r)(?<![\d/.-])(?P<goal>(?:đến|tới)\s+(?:năm\s+)?|[-–]\s?)?")


class Naming(NamedTuple):
    """A province (its id) named at `start`; `weight` says how much it tells about where the document belongs."""

    start: int
    province: str
    weight: int = 1


def written(text: str, published: date | None) -> date:
    """The day by which the names in a text are understood."""
    if published:
        return published
    years = [*_written(text)]
    return max(_days(text, years), default=None) or max(_years(text, years), default=UNDATED)


def _days(text: str, years: Iterable[tuple[int, int]]) -> Iterator[date]:
    for place, year in years:
        match = _TO_DAY.match(text, 0, place)
        month = int(match["month"]) if match else 0
        if 1 <= month <= 12:
            yield date(year, month, 1)


def _years(text: str, years: Iterable[tuple[int, int]]) -> Iterator[date]:
    for place, year in years:
        match = _TO_YEAR.match(text, 0, place)
        if match and not match["goal"]:
            yield date(year, 6, 30)


def _written(text: str) -> Iterator[tuple[int, int]]:
    """The years in a text, and where they stand."""
    spans = (span for span in runs(plain(text)) if span[1] - span[0] == 4)
    return ((start, int(text[start:end])) for start, end in spans if _YEAR.match(text, start))


def home(namings: Iterable[Naming]) -> str | None:
    """The province that a document is about, None where no province stands out."""
    weights: dict[str, int] = {}
    first: dict[str, int] = {}
    for start, province, weight in sorted(namings):
        weights[province] = weights.get(province, 0) + weight
        first.setdefault(province, start)
    most = max(weights.values(), default=0)
    top = [province for province in first if weights[province] == most]
    return top[0] if len(top) == 1 or (top and first[top[0]] < BEGINNING) else None
