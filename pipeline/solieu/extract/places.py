"""Administrative units named in a text: provinces, districts and communes, as they were called at its time.

Policy. A name is read as a province or district where
- a type word says so, before it or at the head of its list: huyện Tiên Lãng, các huyện A, B và C (`typed`, `listed`);
- it is a province's, stands alone and is no part of a longer name: person, firm, street, newspaper (`province`);
- it is a district's that few communes share, behind tại, ở …, in brackets, before the colon of a headline or
  a figure and its unit in a list (`located`), or a city's that few share (`city`);
- it is a district's, and its province is the document's home or named on the same line (`supported`);
- it is a numbered district of Hồ Chí Minh City (`numbered`);
- it is surely a district's, but nothing tells of which province: then it stays open (`open`).
What stands around a name is judged in `sightings` (with `place_contexts`, `longer_names`), what it then means in
`provinces` and `districts`, the document's day and home in `homes`. Of the rows of one unit the one valid on the
document's day is taken, or the nearest in time: old names are used for long.

A name behind xã, phường or thị trấn is a commune's: `communes` settles which (`commune`). Left out: countries, regions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.extract.communes import communes
from solieu.extract.districts import Known, certain, district, province_of
from solieu.extract.extractors import Extractor, Found
from solieu.extract.homes import Naming, home, written
from solieu.extract.place_contexts import communes_named
from solieu.extract.place_names import names_in
from solieu.extract.provinces import nearest, province
from solieu.extract.sightings import sightings
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from solieu.extract.place_names import Named, Unit
    from solieu.extract.sightings import Sighting
    from solieu.model import Tokens

PUBLISHER = 3  # a publisher's province weighs as much as so many mentions


def find(tokens: Tokens) -> Iterator[Found]:
    """The provinces, districts and communes that are named: sorted, disjoint."""
    names = tuple(sightings(tokens.text))
    known = _known(names, tokens)
    above = tuple(_found(names, known))
    below = communes(tokens.text, day=known.day, above=above, home=known.home)
    yield from sorted((*above, *below), key=lambda found: found.span)


def _known(names: Sequence[Sighting], tokens: Tokens) -> Known:
    day = written(tokens.text, tokens.document.published)
    provinces = {name.start: unit for name in names if (unit := province(name, day))}
    namings = (*_namings(names, provinces, day), *_published(tokens.document.publisher or "", day))
    lines: dict[int, frozenset[str]] = {}
    for name in names:
        if unit := provinces.get(name.start):
            lines[name.line] = lines.get(name.line, frozenset()) | {unit.place.id}
    return Known(tokens.text, day, provinces, lines, home(namings), communes_named(tokens.text))


def _namings(names: Sequence[Sighting], provinces: Mapping[int, Unit], day: date) -> Iterator[Naming]:
    """Which provinces are named, by themselves, by a district or by a newspaper."""
    for name in names:
        unit = provinces.get(name.start) or (
            nearest(name.units("province"), day) if name.role == "paper" else certain(name, day)
        )
        if unit:
            yield Naming(name.start, province_of(unit))


@gazetteer.recent(256)
def _names_of(publisher: str) -> Sequence[Named]:
    """The names in that of a publisher: many texts have the same."""
    return names_in(publisher)


def _published(publisher: str, day: date) -> Iterator[Naming]:
    for named in _names_of(publisher):
        unit = nearest((unit for unit in named.units if unit.place.level == "province"), day)
        if unit:
            yield Naming(0, unit.place.id, PUBLISHER)


def _found(names: Sequence[Sighting], known: Known) -> Iterator[Found]:
    neighbour: Unit | None = None
    for name in names:
        span = Span(name.start, name.named.end)
        unit = known.provinces.get(name.start)
        read = (unit, _province_rule(name)) if unit else district(name, known, neighbour if name.joined else None)
        neighbour = read[0] if read and not unit else None
        if read:
            yield Found(span, read[0].place, read[1])


def _province_rule(name: Sighting) -> str:
    return f"places.{name.role if name.role in ('typed', 'listed') else 'province'}"


PLACES = Extractor(name="places", kind="place", find=find, layer="names")
