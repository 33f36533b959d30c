"""Provinces of one time, and where they stand on a map of tiles.

Places are of the time in which they were named. On the map of today (34) each is counted where it lies now; on the map
of before July 2025 (63) where it lay then: a unit that was made later by joining several cannot be told apart any more,
and is counted beside the map.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

DAYS: Mapping[str, str | None] = {"34": None, "63": "2024-12-31"}
_GRIDS: Mapping[str, tuple[int, int]] = {"34": (10, 6), "63": (14, 8)}  # rows and columns
_CROWDED = 3.0  # how much less a step to the side matters than one up or down


@dataclass(frozen=True, slots=True)
class Place:
    """An administrative unit of some time."""

    id: str
    level: str
    name: str
    province: str | None
    parent: str | None
    since: str | None
    until: str | None
    successor: str | None
    latitude: float | None
    longitude: float | None

    @property
    def region(self) -> str:
        """The name of its province as it was, or its own."""
        return self.province or self.name

    def there(self, day: str | None) -> bool:
        """Whether it was there on a day; None: today."""
        if day is None:
            return self.until is None
        return (self.since or "") <= day <= (self.until or "9999")


class Tile(NamedTuple):
    """A province and its row and column on a map."""

    place: Place
    row: int
    column: int


_PLACES = """
    SELECT id, level, name, province, parent_id, valid_from, valid_to, successor_id, latitude, longitude FROM places
"""


def places(db: sqlite3.Connection) -> dict[str, Place]:
    """Every place of a knowledge base by its id."""
    return {row[0]: Place(*row) for row in db.execute(_PLACES)}


def province_of(place: Place | None, known: Mapping[str, Place], day: str | None) -> Place | None:
    """The province of a day in which a place lies; None where it cannot be told."""
    seen: set[str] = set()
    while place is not None and place.id not in seen:
        if place.level == "province" and place.there(day):
            return place
        seen.add(place.id)
        place = known.get(place.parent or place.successor or "")
    return None


def tiles(known: Mapping[str, Place], era: str) -> tuple[Tile, ...]:
    """The provinces of an era, each on a tile of its own near where it lies."""
    there = (place for place in known.values() if place.level == "province" and place.there(DAYS[era]))
    return _laid(tuple(sorted(there, key=lambda place: place.id)), *_GRIDS[era])


@lru_cache(maxsize=8)
def _laid(there: Sequence[Place], rows: int, columns: int) -> tuple[Tile, ...]:
    """Each place on the free tile nearest to it, then exchanged as long as that brings two nearer."""
    wanted = _wanted(there, rows, columns)
    free = set(product(range(rows), range(columns)))
    at: dict[int, tuple[int, int]] = {}
    for number in sorted(range(len(there)), key=lambda number: (wanted[number][0], wanted[number][1])):
        at[number] = min(free, key=lambda cell: (_distance(cell, wanted[number]), cell))
        free.discard(at[number])
    while _improve(at, wanted, free):
        pass
    return tuple(Tile(place, *at[number]) for number, place in enumerate(there))


def _improve(at: dict[int, tuple[int, int]], wanted: Sequence[tuple[float, float]], free: set[tuple[int, int]]) -> bool:
    """Bring places nearer to where they lie, by a move or an exchange; False where none does."""
    better = False
    for number, cell in list(at.items()):
        nearest = min(free, key=lambda other: (_distance(other, wanted[number]), other), default=cell)
        if _distance(nearest, wanted[number]) < _distance(cell, wanted[number]) - 1e-9:
            free.discard(nearest)
            free.add(cell)
            at[number], better = nearest, True
    for one, other in combinations(at, 2):
        now = _distance(at[one], wanted[one]) + _distance(at[other], wanted[other])
        then = _distance(at[other], wanted[one]) + _distance(at[one], wanted[other])
        if then < now - 1e-9:
            at[one], at[other], better = at[other], at[one], True
    return better


def _wanted(there: Iterable[Place], rows: int, columns: int) -> list[tuple[float, float]]:
    """Where places would stand if tiles could overlap: north up, from one edge to the other."""
    spots = [(place.latitude or 16.0, place.longitude or 106.0) for place in there]
    if not spots:
        return []
    south, north = min(spot[0] for spot in spots), max(spot[0] for spot in spots)
    west, east = min(spot[1] for spot in spots), max(spot[1] for spot in spots)
    return [
        (
            (north - latitude) / ((north - south) or 1) * (rows - 1),
            (longitude - west) / ((east - west) or 1) * (columns - 1),
        )
        for latitude, longitude in spots
    ]


def _distance(cell: tuple[float, float], spot: tuple[float, float]) -> float:
    return (cell[0] - spot[0]) ** 2 + (cell[1] - spot[1]) ** 2 / _CROWDED
