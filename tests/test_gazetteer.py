"""The gazetteers agree with themselves, and a user's rows complete them or are refused."""

from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from solieu import gazetteer
from solieu.errors import GazetteerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.model import Place

SUBJECTS = sorted(path.stem for path in gazetteer.folder().glob("*.csv"))
PLACES = {place.id: place for place in gazetteer.places()}
COLUMNS = gazetteer.header("places")


def alive(place: Place, day: date) -> bool:
    """Whether a place existed on a day."""
    return (place.valid_from or day) <= day <= (place.valid_to or day)


def provinces(day: date) -> set[str]:
    """The names of the provinces of a day."""
    return {place.name for place in PLACES.values() if place.level == "province" and alive(place, day)}


@pytest.mark.parametrize("subject", SUBJECTS)
def test_rows_have_sources_and_keys_of_their_own(subject: str) -> None:
    """No two rows of a subject share a key, and each says where it comes from."""
    found = gazetteer.rows(subject)
    key = gazetteer.KEYS.get(subject, (gazetteer.header(subject)[0],))
    keys = Counter(tuple(row.cells[column] for column in key) for row in found)
    assert found
    assert not [key for key, count in keys.items() if count > 1]
    assert not [row.line for row in found if not row.cells["source"]]


def test_readme_describes_each_file() -> None:
    """Every gazetteer, and nothing else, is described in the folder's README."""
    readme = (Path(gazetteer.folder()) / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"(?m)`(\w+)\.csv`", readme)) == set(SUBJECTS)


# Days before and after each reform, and how many provinces there were: 202/2025/QH15 and its predecessors.
@pytest.mark.parametrize(
    ("day", "count"),
    [
        ("1996-12-31", 53),
        ("1997-01-01", 61),
        ("2003-12-31", 61),
        ("2004-01-01", 64),
        ("2008-07-31", 64),
        ("2008-08-01", 63),
        ("2025-06-30", 63),
        ("2025-07-01", 34),
        ("2026-12-31", 34),
    ],
)
def test_provinces_of_a_day(day: str, count: int) -> None:
    """There are as many provinces as there were, and no two of a day share a name."""
    living = [place for place in PLACES.values() if place.level == "province" and alive(place, date.fromisoformat(day))]
    assert len(living) == len(provinces(date.fromisoformat(day))) == count


@pytest.mark.parametrize(
    ("day", "gone", "come"),
    [
        ("1997-01-01", {"Bắc Thái", "Hà Bắc", "Minh Hải"}, {"Bắc Kạn", "Bắc Ninh", "Cà Mau", "Đà Nẵng"}),
        ("2004-01-01", set(), {"Điện Biên", "Đắk Nông", "Hậu Giang"}),
        ("2008-08-01", {"Hà Tây"}, set()),
        ("2025-01-01", {"Thừa Thiên Huế"}, {"Huế"}),
        ("2025-07-01", {"Yên Bái", "Hải Dương", "Hòa Bình", "Long An", "Bình Định"}, set()),
    ],
)
def test_reforms(day: str, gone: set[str], come: set[str]) -> None:
    """What a reform ended is there the day before and not after, what it made the other way round."""
    after = date.fromisoformat(day)
    before = after - timedelta(days=1)
    assert gone <= provinces(before) - provinces(after)
    assert come <= provinces(after) - provinces(before)


def test_every_province_leads_to_one_of_today() -> None:
    """Whoever follows the successors of a province comes to one that exists, all 34 of them in the end."""
    reached = set()
    for place in PLACES.values():
        if place.level == "province":
            while place.successor_id:
                place = PLACES[place.successor_id]
            reached.add(place.name)
    assert reached == provinces(date(2026, 12, 31))
    assert len(reached) == 34


def test_nothing_of_one_name_and_level_overlaps_in_a_province() -> None:
    """Of a name, a level and a type there is one row at a time in a province."""
    for place in PLACES.values():
        for other in PLACES.values():
            if place.id < other.id and (place.level, place.name) == (other.level, other.name):
                same = place.province == other.province and place.code == other.code
                apart = (place.valid_to or date.max) < (other.valid_from or date.min)
                assert not same or apart or (other.valid_to or date.max) < (place.valid_from or date.min)


def test_districts_are_of_the_time_of_districts() -> None:
    """Every district ends at the latest on the last day of districts and names its province as its parent does."""
    districts = [place for place in PLACES.values() if place.level == "district" and place.province]
    assert all(place.valid_to and place.valid_to <= date(2025, 6, 30) for place in districts)
    assert all(place.province == PLACES[place.parent_id or ""].name for place in districts)
    assert len([place for place in districts if place.valid_to == date(2025, 6, 30)]) == 696


def test_coordinates_are_in_vietnam() -> None:
    """What has coordinates lies between Lũng Cú and the Spratlys."""
    located = [place for place in PLACES.values() if place.latitude is not None and place.longitude is not None]
    assert len(located) > 700
    assert all(6 < (place.latitude or 0) < 23.5 and 102 < (place.longitude or 0) < 117.5 for place in located)


def test_every_alias_has_its_place() -> None:
    """No packaged alias stands for nothing."""
    assert all(meant for _, meant in gazetteer.aliases())


def province_row(**changes: str) -> dict[str, str]:
    """A good row of places.csv, but for the changes."""
    row = {"id": "p:x", "level": "province", "type": "tỉnh", "name": "X", "source": "made up"}
    return {**dict.fromkeys(COLUMNS, ""), **row, **changes}


def write(path: Path, *rows: dict[str, Any]) -> None:
    """A CSV file of these rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*rows[0]], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture
def added(tmp_path: Path) -> Iterator[Path]:
    """A user's folder, forgotten after the test."""
    yield tmp_path
    gazetteer.use(None)


def test_users_rows_are_added(added: Path) -> None:
    """A row with a new key stands behind the packaged ones."""
    write(added / "places.csv", province_row())
    gazetteer.use(added)
    assert [place.id for place in gazetteer.places()] == [*PLACES, "p:x"]


def test_users_rows_override(added: Path) -> None:
    """A row with the key of a packaged one takes its place, and gives it back."""
    write(added / "places.csv", province_row(id="p:nghe-an", name="Xứ Nghệ"))
    gazetteer.use(added)
    changed = {place.id: place.name for place in gazetteer.places()}
    gazetteer.use(None)
    assert changed == {**{place.id: place.name for place in PLACES.values()}, "p:nghe-an": "Xứ Nghệ"}
    assert tuple(PLACES.values()) == gazetteer.places()


def test_users_rows_change_the_digest(added: Path) -> None:
    """A knowledge base tells that other gazetteers made it."""
    before = gazetteer.digest()
    write(added / "places.csv", province_row())
    gazetteer.use(added)
    assert gazetteer.digest() != before


@pytest.mark.parametrize(
    ("column", "changes"),
    [
        ("id", {"id": ""}),
        ("name", {"name": ""}),
        ("source", {"source": ""}),
        ("level", {"level": "county"}),
        ("valid_from", {"valid_from": "1 May"}),
        ("valid_to", {"valid_from": "2001-01-01", "valid_to": "2000-01-01"}),
        ("latitude", {"latitude": "far"}),
        ("parent_id", {"level": "district", "province": "Nghệ An"}),
        ("parent_id", {"level": "district", "parent_id": "p:nowhere"}),
        ("valid_to", {"successor_id": "p:nghe-an"}),
        ("successor_id", {"valid_to": "2000-01-01", "successor_id": "p:nowhere"}),
        ("successor_id", {"valid_to": "2000-01-01", "successor_id": "p:hue:2025"}),  # begins after a gap
        ("successor_id", {"valid_to": "2030-01-01", "successor_id": "p:yen-bai"}),  # has ended before
        ("successor_id", {"valid_to": "2000-01-01", "successor_id": "p:nghe-an", "name": "Nghệ An"}),  # overlaps
        ("other_successors", {"valid_to": "2000-01-01", "other_successors": "p:nowhere"}),
    ],
)
def test_bad_row_is_refused(added: Path, column: str, changes: dict[str, str]) -> None:
    """The message names file, line and column, and what was read before still is."""
    path = added / "places.csv"
    write(path, province_row(id="p:good"), province_row(**changes))
    with pytest.raises(GazetteerError) as caught:
        gazetteer.use(added)
    assert str(caught.value).startswith(f"{path}:3: {column}: ")
    assert tuple(PLACES.values()) == gazetteer.places()


def test_duplicate_row_is_refused(added: Path) -> None:
    """A user's file may not give one key twice."""
    write(added / "places.csv", province_row(), province_row())
    with pytest.raises(GazetteerError, match=r"places\.csv:3: id: 'p:x' stands already in line 2"):
        gazetteer.use(added)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("place.csv", "id\n", "place.csv: there is no such gazetteer"),
        ("places.csv", "id,name\n", "places.csv:1: -: the columns must be id,code,"),
        ("onsets.csv", "onset,source\nx,y,z\n", "onsets.csv:2: -: the row has more or fewer fields"),
        ("onsets.csv", "onset,source\nx\n", "onsets.csv:2: source: the row has more or fewer fields"),
    ],
)
def test_bad_file_is_refused(added: Path, name: str, text: str, message: str) -> None:
    """A file that is no gazetteer of ours, or has other columns, is refused."""
    (added / name).write_text(text, encoding="utf-8")
    with pytest.raises(GazetteerError, match=re.escape(message)):
        gazetteer.use(added)


def test_missing_folder_is_refused(tmp_path: Path) -> None:
    """A folder that is not there is refused, not taken for an empty one."""
    with pytest.raises(GazetteerError, match="this is no folder"):
        gazetteer.use(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("subject", "column", "changes"),
    [
        ("indicators", "kinds", {"kinds": "money|colour"}),
        ("units", "kind", {"kind": ""}),
        ("findings", "severity", {"severity": "grave"}),
        ("place_aliases", "level", {"level": "county"}),
        ("place_aliases", "place_name", {"place_name": "Nowhere", "level": "province"}),
    ],
)
def test_what_may_not_stand_in_a_column_is_refused(
    added: Path, subject: str, column: str, changes: dict[str, str]
) -> None:
    """A row with one bad cell is refused when it is added, not when it is used; the message says where it stands."""
    good = gazetteer.rows(subject)[0].cells
    write(added / f"{subject}.csv", {**good, **changes})
    with pytest.raises(GazetteerError, match=rf"{subject}\.csv:2: {column}:"):
        gazetteer.use(added)


@pytest.mark.parametrize("data", ["id,kind\n".encode("utf-16"), b"id\xe1\n", b'a,"' + b"x" * 200_000])
def test_no_csv_is_refused(added: Path, data: bytes) -> None:
    """What a spreadsheet saved in another encoding, or no table at all, is refused by name."""
    (added / "units.csv").write_bytes(data)
    with pytest.raises(GazetteerError, match=r"units\.csv: this is no CSV in UTF-8"):
        gazetteer.use(added)
