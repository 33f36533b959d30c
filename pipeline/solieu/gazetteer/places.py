"""Administrative units through time: provinces and districts (places.csv), communes (communes.csv).

A unit has a row for each stretch of time under one name and in one province; `successor_id` leads to the row in force
on the day after. A district without a province is an *open* one: a name that several provinces have, in a text that
does not say which; its candidates are the districts of that name.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from solieu.gazetteer.tables import derived, rows
from solieu.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from solieu.gazetteer.tables import Row
    from solieu.model import Level


@derived
def places() -> tuple[Place, ...]:
    """The provinces and districts, a row for each stretch of time under one name, and the open districts."""
    found = rows("places")
    by_id = _by_id(found, (_place(row, level=_level(row), province=row.optional("province")) for row in found))
    for row in found:
        _check_parent(row, by_id)
        _check_successors(row, by_id)
    return tuple(by_id.values())


@derived
def communes() -> tuple[Place, ...]:
    """The communes, towns and wards: some 13,000; those of today hang from a province, older ones from a district."""
    found, above = rows("communes"), {place.id: place for place in places()}
    by_id = _by_id(found, (_place(row, level="commune", province=_province(row, above)) for row in found))
    for row in found:
        _check_successors(row, by_id)
    return tuple(by_id.values())


@derived
def aliases() -> tuple[tuple[Row, tuple[Place, ...]], ...]:
    """Other names, and the provinces and districts that are called so: none where the user renamed them."""
    called: defaultdict[tuple[str, str], list[Place]] = defaultdict(list)
    for place in places():
        called[place.level, place.name].append(place)
    return tuple((row, _meant(row, called)) for row in rows("place_aliases"))


def _meant(row: Row, called: Mapping[tuple[str, str], Sequence[Place]]) -> tuple[Place, ...]:
    province = row.optional("province")
    named = called.get((row.text("level"), row.text("place_name")), ())
    meant = tuple(place for place in named if province in (None, place.province))
    if not meant and row.own:
        raise row.wrong("place_name", "no such place in places.csv")
    return meant


def _by_id(found: Sequence[Row], made: Iterable[Place]) -> dict[str, Place]:
    by_id: dict[str, Place] = {}
    for row, place in zip(found, made, strict=True):
        if place.id in by_id:
            raise row.wrong("id", f"{place.id!r} stands twice")
        by_id[place.id] = place
    return by_id


def _level(row: Row) -> Level:
    return cast("Level", row.text("level"))


def _province(row: Row, above: Mapping[str, Place]) -> str:
    """The province of a commune, from its parent."""
    parent = above.get(row.text("parent_id"))
    if parent is None:
        raise row.wrong("parent_id", f"{row.text('parent_id')!r} is the id of no place")
    return parent.province or parent.name


def _place(row: Row, *, level: Level, province: str | None) -> Place:
    place = Place(
        id=row.text("id"),
        code=row.optional("code"),
        level=level,
        name=row.text("name"),
        province=province,
        parent_id=row.optional("parent_id"),
        valid_from=row.day("valid_from"),
        valid_to=row.day("valid_to"),
        successor_id=row.optional("successor_id"),
        latitude=row.number("latitude"),
        longitude=row.number("longitude"),
    )
    if place.valid_from and place.valid_to and place.valid_to < place.valid_from:
        raise row.wrong("valid_to", "ends before it starts")
    return place


def _check_parent(row: Row, by_id: Mapping[str, Place]) -> None:
    """A district has a province that is a place; an open one has none."""
    place = by_id[row.text("id")]
    if (place.parent_id or (place.level == "district" and place.province)) and row.text("parent_id") not in by_id:
        raise row.wrong("parent_id", f"{place.parent_id!r} is the id of no place")


def _check_successors(row: Row, by_id: Mapping[str, Place]) -> None:
    """What ends and is succeeded hands over from one day to the next."""
    for column in ("successor_id", "other_successors"):
        for successor_id in row.items(column):
            if successor_id not in by_id:
                raise row.wrong(column, f"{successor_id!r} is the id of no place")
            _check_succession(row, column, by_id[row.text("id")], by_id[successor_id])


def _check_succession(row: Row, column: str, place: Place, successor: Place) -> None:
    if place.valid_to is None:
        raise row.wrong("valid_to", "what has a successor has an end")
    next_day = place.valid_to + timedelta(days=1)
    if not (successor.valid_from or next_day) <= next_day <= (successor.valid_to or next_day):
        raise row.wrong(column, f"{successor.id!r} does not exist on {next_day}")
    if successor.name == place.name and (successor.valid_from or place.valid_to) <= place.valid_to:
        raise row.wrong(column, f"{successor.id!r} has the same name and begins before {next_day}")
