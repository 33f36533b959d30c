"""The scripts beside the gazetteers write what stands there: out of a data set made of it, they make it again."""

from __future__ import annotations

import csv
import importlib
import json
import sqlite3
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

import pytest

from solieu import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = gazetteer.folder()
LAST_DAY, FIRST_DAY = "2025-06-30", "2025-07-01"  # of districts, of what came after
NOWHERE = (0.0, 0.0)

OLD = (
    "provinceKey, provinceShort, districtKey, districtCode, districtType, districtShort, districtLat, districtLon, "
    "wardKey, wardCode, wardType, wardShort, wardLat, wardLon, wardGeoAddress"
)
NEW = "provinceKey, provinceCode, provinceShort, wardKey, wardCode, wardType, wardShort, wardLat, wardLon"

Row = dict[str, str]


def table(subject: str) -> list[Row]:
    """The rows of a gazetteer, as they stand in the file."""
    with (FOLDER / f"{subject}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def text(subject: str) -> str:
    """A gazetteer as it stands in the file."""
    with (FOLDER / f"{subject}.csv").open(encoding="utf-8", newline="") as file:
        return file.read()


def point(row: Row, otherwise: tuple[float, float] = NOWHERE) -> tuple[float, float]:
    """Where a row says that its unit is."""
    return (float(row["latitude"]), float(row["longitude"])) if row["latitude"] else otherwise


class Source:
    """What places.csv and communes.csv say, in the form of the data set they were made of."""

    def __init__(self) -> None:
        self.places = table("places")
        self.by_id = {row["id"]: row for row in self.places}
        communes = table("communes")
        self.olds = [row for row in communes if row["valid_to"]]
        self.news = {row["id"]: row for row in communes if not row["valid_to"]}
        last = (row for row in self.places if row["level"] == "district" and row["valid_to"] == LAST_DAY)
        self.districts = {row["id"]: row for row in last if row["province"]}
        self._shared = Counter((row["parent_id"], row["name"]) for row in (*self.districts.values(), *self.olds))

    def short(self, row: Row) -> str:
        """A name as the data set gives it: marked where a unit of another type beside it has the same."""
        kind = row["type"].partition("|")[0].capitalize()
        shared = self._shared[row["parent_id"], row["name"]] > 1
        return f"{row['name']} ({kind})" if shared else row["name"]

    def old_rows(self) -> Iterator[tuple[Any, ...]]:
        """The communes of 30 June 2025, and districts that had none."""
        without = set(self.districts) - {row["parent_id"] for row in self.olds}
        for row in self.olds:
            district = self.districts[row["parent_id"]]
            address = f"{row['name']}, {district['name']}, {district['province']}" if row["latitude"] else ""
            place = point(row, point(self.news[row["successor_id"]], point(district)))
            kind = row["type"].capitalize()
            yield (*self.district(district), row["id"], row["code"], kind, self.short(row), *place, address)
        for district_id in without:
            yield (*self.district(self.districts[district_id]), *[None] * 7)

    def district(self, row: Row) -> tuple[Any, ...]:
        """A district and its province."""
        kind = row["type"].partition("|")[0].capitalize()
        return (row["parent_id"], row["province"], row["id"], row["code"], kind, self.short(row), *point(row))

    def new_rows(self) -> Iterator[tuple[Any, ...]]:
        """The communes of 1 July 2025."""
        for row in self.news.values():
            province = self.by_id[row["parent_id"]]
            kind = row["type"].capitalize()
            place = point(row)
            above = (province["id"], province["code"], province["name"])
            yield (*above, row["id"], row["code"], kind, row["name"], *place)

    def converter(self) -> dict[str, Any]:
        """Which commune became which."""
        whole: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        parts: dict[str, dict[str, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
        for row in self.olds:
            heirs = [row["successor_id"], *filter(None, row["other_successors"].split("|"))]
            district = self.districts[row["parent_id"]]
            key = f"{district['parent_id']}_{district['id']}_{row['id']}"
            for heir in heirs:
                province = self.news[heir]["parent_id"]
                if len(heirs) == 1:
                    whole[province][heir].append(key)
                else:
                    parts[province][key].append({"newWardKey": heir, "isDefaultNewWard": heir == heirs[0]})
        return {"DICT_PROVINCE_WARD_NO_DIVIDED": whole, "DICT_PROVINCE_WARD_DIVIDED": parts}


@pytest.fixture(scope="module")
def source() -> Source:
    """What the files say."""
    return Source()


@pytest.fixture(scope="module")
def data(source: Source, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like that in the package."""
    folder = tmp_path_factory.mktemp("data")
    connection = sqlite3.connect(folder / "dataset.db")
    for name, columns, rows in (
        ("admin_units_legacy", OLD, source.old_rows()),
        ("admin_units", NEW, source.new_rows()),
    ):
        connection.execute(f"create table {name} ({columns})")
        connection.executemany(f"insert into {name} values ({', '.join('?' for _ in columns.split(','))})", rows)
    connection.commit()
    connection.close()
    (folder / "converter_2025.json").write_text(json.dumps(source.converter()), encoding="utf-8")
    return folder


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports a script of the folder by its name."""
    monkeypatch.syspath_prepend(FOLDER)
    return importlib.import_module


def test_districts_are_made_again(data: Path, script: Any) -> None:
    """Rows made by hand pass through untouched, and generated ones come out as they are: all of places.csv."""
    assert script("build_places").rebuilt(table("places"), data / "dataset.db") == text("places")


def test_communes_are_made_again(data: Path, script: Any) -> None:
    """Every commune comes out in its district or province, with its heirs and its place: all of communes.csv."""
    assert script("build_communes").rebuilt([], table("places"), data) == text("communes")


def test_rows_made_by_hand_are_kept(data: Path, script: Any) -> None:
    """A commune of another source stands first, whatever the data says."""
    row = {**table("communes")[0], "id": "c:by-hand", "source": "seen in print"}
    again = script("build_communes").rebuilt([row], table("places"), data)
    assert again.splitlines()[1] == ",".join(row.values())
    assert again.splitlines()[2:] == text("communes").splitlines()[1:]
