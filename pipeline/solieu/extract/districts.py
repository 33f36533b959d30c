"""Which names are read as districts, and which of those that share a name.

A name goes to the district that fits best, in this order: the province stated behind it, that of the district it is
listed with, the type word, the home province, a province named on its line, a commune of its own that the text names,
a province named anywhere. Where districts of several provinces fit alike, a name behind a type word is read as the open
one of that name: a district, it is not said of which province.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import regex

from solieu.extract.place_names import distance, open_units, related
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from solieu.extract.place_names import Unit
    from solieu.extract.sightings import Sighting

FEW = 2  # communes elsewhere may bear a district's name that often, and it still stands for the district
REACH = 120  # characters between a district and the province stated behind it
LONG = 5  # letters; shorter names are syllables of many others (Vinh, Lắk, Chũ)
RANK = {"huyện": 0, "thị xã": 1, "thành phố": 2, "quận": 3}  # units are raised, hardly ever lowered

# What may stand between a district and the province stated behind it.
_BETWEEN = lazy(
    r"""
    (?: \s+ | [,()–-] | \p{Lu}[\p{L}'’]*
      | (?i:và|của|thuộc|ở|huyện|tỉnh|thành\ phố|tp|thị\ xã|tx|quận|h)(?!\w)\.?
    ){1,16}
    """,
    regex.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a document before its districts are settled.

    `provinces` are those read, in order, by where they stand; `lines` their ids, by the start of the line; `communes`
    the names, folded, that stand behind xã, phường or thị trấn.
    """

    text: str
    day: date
    provinces: Mapping[int, Unit]
    lines: Mapping[int, frozenset[str]]
    home: str | None
    communes: frozenset[str]
    starts: tuple[int, ...] = field(init=False)
    named: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", tuple(self.provinces))
        object.__setattr__(self, "named", frozenset(unit.place.id for unit in self.provinces.values()))

    def at_home(self, unit: Unit) -> bool:
        """Whether a unit's province is the document's home, or came out of it or went into it."""
        return self.home is not None and related(province_of(unit), self.home)

    def near(self, unit: Unit, line: int) -> bool:
        """The same for the provinces named on the line that starts at `line`."""
        return any(related(province_of(unit), other) for other in self.lines.get(line, ()))

    def anywhere(self, unit: Unit) -> bool:
        """The same for all provinces named."""
        return any(related(province_of(unit), other) for other in self.named)

    def stated(self, name: Sighting) -> str | None:
        """The province named behind a name, with nothing but names between: huyện A, tỉnh B."""
        index = bisect_right(self.starts, name.start)
        if index == len(self.starts) or self.starts[index] - name.named.end > REACH:
            return None
        between = self.text[name.named.end : self.starts[index]]
        return self.provinces[self.starts[index]].place.id if _BETWEEN.fullmatch(between) else None

    def names_commune(self, unit: Unit) -> bool:
        """Whether the text names a commune of a unit's (known only for districts that share their name)."""
        return not self.communes.isdisjoint(unit.communes)


def province_of(unit: Unit) -> str:
    """The id of a unit's province."""
    return unit.place.parent_id or unit.place.id


def certain(name: Sighting, day: date) -> Unit | None:
    """The district that a name must mean, whatever the document is about."""
    units = _in_time(name, day)
    if len({unit.place.province for unit in units}) != 1:
        return None
    announced = name.role in ("typed", "listed", "loose")
    return units[0] if announced or _is_located(name, units[0]) or _is_city(name, units[0]) else None


def district(name: Sighting, known: Known, neighbour: Unit | None) -> tuple[Unit, str] | None:
    """The district that a name is read as, and the rule; `neighbour` is the district it is listed with."""
    units = _in_time(name, known.day)
    if not units or name.role in ("paper", "none") or (name.role == "typed" and name.heads == ("tỉnh",)):
        return None
    unit = _best(units, name, known, neighbour)
    if unit is None:
        left = open_units().get(units[0].place.name) if name.role in ("typed", "listed") else None
        return (left, "places.open") if left else None
    rule = _rule(name, unit, known, neighbour)
    return (unit, f"places.{rule}") if rule else None


def _in_time(name: Sighting, day: date) -> list[Unit]:
    """Of rows for one district through time only the nearest, or the one that was of the type written."""
    units = name.units("district")
    away = {unit.place.id: (_is_other_type(unit, name), distance(unit.place, day)) for unit in units}
    return [unit for unit in units if not any(_replaces(other, unit, away) for other in units)]


def _replaces(other: Unit, unit: Unit, away: Mapping[str, tuple[bool, int]]) -> bool:
    nearer = away[other.place.id] < away[unit.place.id]
    return nearer and (related(province_of(unit), province_of(other)) or related(unit.place.id, other.place.id))


def _is_other_type(unit: Unit, name: Sighting) -> bool:
    return bool(name.heads) and set(unit.types).isdisjoint(name.heads)


def _best(units: Iterable[Unit], name: Sighting, known: Known, neighbour: Unit | None) -> Unit | None:
    stated = known.stated(name)
    marks = {unit.place.id: _mark(unit, name, known, stated, neighbour) for unit in units}
    top = [unit for unit in units if marks[unit.place.id] == max(marks.values())]
    return top[0] if len({unit.place.province for unit in top}) == 1 else None


def _mark(unit: Unit, name: Sighting, known: Known, stated: str | None, neighbour: Unit | None) -> tuple[bool, ...]:
    """How well a unit fits, the most telling first."""
    return (
        stated is not None and related(province_of(unit), stated),
        neighbour is not None and unit.place.province == neighbour.place.province,
        not name.heads or any(RANK.get(head, 9) <= RANK[unit.types[0]] for head in name.heads),
        known.at_home(unit),
        known.near(unit, name.line),
        known.names_commune(unit),
        known.anywhere(unit),
        not RANK.keys().isdisjoint(name.heads) and not set(unit.types).isdisjoint(name.heads),
    )


def _rule(name: Sighting, unit: Unit, known: Known, neighbour: Unit | None) -> str | None:
    """Why a name is read, None where there is no reason to."""
    if unit.place.name.startswith("Quận "):
        return "numbered" if "." not in name.named.form or known.anywhere(unit) else None
    if name.role in ("typed", "listed"):
        return name.role
    if name.role == "loose" or (neighbour and (unit.place.province == neighbour.place.province or _is_known(unit))):
        return "listed"
    if name.is_shy:
        return None
    if _is_located(name, unit):
        return "located"
    if _is_city(name, unit):
        return "city"
    supported = known.at_home(unit) or known.near(unit, name.line)
    return "supported" if supported and " " in unit.place.name else None


def _is_located(name: Sighting, unit: Unit) -> bool:
    """Whether a bare name stands as a place does and hardly means a commune elsewhere."""
    return name.role == "bare" and name.located and _is_known(unit) and not name.is_shy


def _is_city(name: Sighting, unit: Unit) -> bool:
    """Whether a bare name is that of a city that everyone knows: nước mắm Phan Thiết."""
    return name.role == "bare" and unit.types[0] == "thành phố" and _is_known(unit) and not name.is_shy


def _is_known(unit: Unit) -> bool:
    return unit.namesakes is not None and unit.namesakes <= FEW and len(unit.place.name) >= LONG
