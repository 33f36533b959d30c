"""Writes communes.csv: the communes as they stood on 30 June 2025, those of 1 July 2025, and what became of which.

    python gazetteers/build_communes.py path/to/vietnamadminunits/data

The folder is that inside the wheel of vietnamadminunits 1.0.4 (MIT), see build_places.py; places.csv must be current.
Of a commune that was divided the data marks the new one that took most of it: that is `successor_id`, the others are
`other_successors`. Rows of communes.csv whose source is another are kept by hand and pass through untouched.

What the data has wrong: coordinates come from a geocoder, which now and then found a namesake (a commune of Tân An,
Long An, in Tiền Giang). They are left out where the address it gave does not name the commune's own province, or,
more than `REACH` kilometres from the district's own place, not its district either; for communes of 2025, for which
no address is given, where they are farther than that from every commune they were made of. Parts of a divided commune
were joined by name: one farther than that is of a namesake, and left out.
"""

from __future__ import annotations

import csv
import io
import json
import math
import sqlite3
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from build_places import END_OF_DISTRICTS, MARKS, OFFSHORE, SOURCE, Row, modern, slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).parent
COLUMNS = (
    "id", "code", "type", "name", "parent_id", "valid_from", "valid_to", "successor_id", "other_successors",
    "latitude", "longitude", "source",
)  # fmt: skip
BEGINNING = "2025-07-01"
REACH = 25  # kilometres

OLD = "select * from admin_units_legacy where wardCode is not null order by wardCode"
NEW = "select * from admin_units order by wardCode"


def name_of(unit: sqlite3.Row) -> str:
    """A commune's name, without its type and the mark that tells it from a namesake of another type."""
    name = str(unit["wardShort"])
    for mark in MARKS:
        name = name.removesuffix(mark)
    return modern(name)


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far two places (latitude, longitude) are apart, on a plane: right enough within a province."""
    return 111 * math.hypot(one[0] - other[0], (one[1] - other[1]) * math.cos(math.radians(one[0])))


def point(unit: sqlite3.Row, of: str = "ward") -> tuple[float, float]:
    """Where the data puts a commune, or its district."""
    return unit[f"{of}Lat"], unit[f"{of}Lon"]


def is_found(unit: sqlite3.Row) -> bool:
    """Whether the geocoder seems to have found this commune of 30 June 2025 and not a namesake."""
    address = letters(unit["wardGeoAddress"] or "")
    near = kilometres(point(unit), point(unit, "district")) <= REACH and unit["districtShort"] not in OFFSHORE
    return letters(unit["provinceShort"]) in address and (near or letters(unit["districtShort"]) in address)


def letters(name: str) -> str:
    """A name in plain letters, nothing between them: Hanoi is Hà Nội."""
    return slug(name).replace("-", "")


class Data:
    """The communes of the data set, and which of those of 2025 each older one became, the largest part first."""

    def __init__(self, folder: Path) -> None:
        connection = sqlite3.connect(f"{(folder / 'dataset.db').resolve().as_uri()}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        self.old, self.new = connection.execute(OLD).fetchall(), connection.execute(NEW).fetchall()
        connection.close()
        keys = {f"{unit['provinceKey']}_{unit['districtKey']}_{unit['wardKey']}": unit for unit in self.old}
        heirs = {(unit["provinceKey"], unit["wardKey"]): unit for unit in self.new}
        self.heirs: dict[str, list[sqlite3.Row]] = defaultdict(list)
        for old, province, new in became(json.loads((folder / "converter_2025.json").read_text(encoding="utf-8"))):
            unit, heir = keys.get(old), heirs[province, new]  # the five island districts had no communes
            if unit and not (self.heirs[unit["wardCode"]] and kilometres(point(unit), point(heir)) > REACH):
                self.heirs[unit["wardCode"]].append(heir)


def became(converter: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """The keys of an old commune, a new province and the new commune in it; of a divided one the largest part first."""
    for province, whole in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for new, olds in whole.items():
            yield from ((old, province, new) for old in olds)
    for province, divided in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in divided.items():
            for part in sorted(parts, key=lambda part: not part["isDefaultNewWard"]):
                yield old, province, part["newWardKey"]


def communes(data: Data, places: Iterable[Row]) -> Iterator[Row]:
    """The generated rows: of June 2025, then of July, each in the order of the official codes."""
    parents = {(row["level"], row["code"]): row["id"] for row in places if is_parent(row)}
    made_of = defaultdict(list)
    for unit in data.old:
        heirs = [f"c:{heir['wardCode']}:2025" for heir in data.heirs[unit["wardCode"]]]
        for heir in heirs:
            made_of[heir].append(point(unit))
        yield {
            **commune(unit, found=is_found(unit)),
            "id": f"c:{unit['wardCode']}",
            "parent_id": parents["district", unit["districtCode"]],
            "valid_to": END_OF_DISTRICTS,
            "successor_id": heirs[0],
            "other_successors": "|".join(heirs[1:]),
        }
    for unit in data.new:
        key = f"c:{unit['wardCode']}:2025"
        found = any(kilometres(point(unit), other) <= REACH for other in made_of[key]) or unit["wardType"] == "Đặc khu"
        parent = parents["province", unit["provinceCode"]]
        yield {**commune(unit, found=found), "id": key, "parent_id": parent, "valid_from": BEGINNING}


def is_parent(row: Row) -> bool:
    """Whether a row of places.csv is that of a district on the last day of districts, or of a province after it."""
    if row["level"] == "district":
        return row["valid_to"] == END_OF_DISTRICTS
    return row["level"] == "province" and row["valid_from"] <= BEGINNING <= (row["valid_to"] or BEGINNING)


def commune(unit: sqlite3.Row, *, found: bool) -> Row:
    """What rows of both times have in common."""
    return {
        **dict.fromkeys(COLUMNS, ""),
        "code": unit["wardCode"],
        "type": unit["wardType"].lower(),
        "name": name_of(unit),
        "latitude": f"{unit['wardLat']:.4f}" if found else "",
        "longitude": f"{unit['wardLon']:.4f}" if found else "",
        "source": SOURCE,
    }


def rebuilt(present: Iterable[Row], places: Iterable[Row], folder: Path) -> str:
    """The whole file: what is kept by hand in `present`, then what the data gives."""
    kept = [row for row in present if not row["source"].startswith(SOURCE)]
    target = io.StringIO(newline="")
    writer = csv.DictWriter(target, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows((*kept, *communes(Data(folder), places)))
    return target.getvalue()


def rows(subject: str) -> list[Row]:
    """The rows of a file of this folder, none if it is not there."""
    path = HERE / f"{subject}.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    text = rebuilt(rows("communes"), rows("places"), Path(sys.argv[1]))
    (HERE / "communes.csv").write_text(text, encoding="utf-8", newline="")
