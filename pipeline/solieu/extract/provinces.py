"""Which names are read as provinces.

Policy: `tỉnh X` always; `thành phố X` if X is a city under the centre on the day, or no district's name; behind huyện,
thị xã or quận never, but for an item of a list that no district of that type is called by; bare if it stands alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.extract.place_names import distance

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from solieu.extract.place_names import Unit
    from solieu.extract.sightings import Sighting


def province(name: Sighting, day: date) -> Unit | None:
    """The province that a name is read as, None where it is none."""
    if name.role in ("paper", "none") or name.is_shy:
        return None
    return nearest(_possible(name, day), day)


def _possible(name: Sighting, day: date) -> Iterable[Unit]:
    units, districts = name.units("province"), name.units("district")
    if name.role not in ("typed", "listed") or "tỉnh" in name.heads:
        return units
    if "thành phố" in name.heads:
        cities = [unit for unit in units if unit.types[0] == "thành phố" and not distance(unit.place, day)]
        return cities or (() if districts else units)
    return () if name.role == "typed" or any(unit.types[0] in name.heads for unit in districts) else units


def nearest(units: Iterable[Unit], day: date) -> Unit | None:
    """The unit that existed on a day or nearest to it, the first of several."""
    return min(units, key=lambda unit: distance(unit.place, day), default=None)
