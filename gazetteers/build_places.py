"""Writes the generated rows of places.csv: the districts as they stood when districts ended, 30 June 2025.

    python gazetteers/build_places.py path/to/dataset.db

`dataset.db` is the SQLite file inside the wheel of vietnamadminunits 1.0.4 (MIT): `pip download --no-deps
vietnamadminunits==1.0.4`, unzip, `vietnamadminunits/data/dataset.db`. It is read, never imported, and not needed to
run the program. Rows of places.csv whose source is another (provinces, districts that ended earlier) are kept by hand
and pass through untouched; a generated row is never edited in the file but corrected here.
"""

from __future__ import annotations

import csv
import io
import re
import sqlite3
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).parent
SOURCE = "vietnamadminunits 1.0.4"
COLUMNS = (
    "id", "code", "level", "type", "name", "province", "parent_id", "valid_from", "valid_to", "successor_id",
    "other_successors", "namesakes", "communes", "latitude", "longitude", "source",
)  # fmt: skip
END_OF_DISTRICTS = "2025-06-30"  # 202/2025/QH15

# Spelt otherwise in resolutions and on the units' own pages.
SPELLING = {"Mù Căng Chải": "Mù Cang Chải", "Krông A Na": "Krông Ana", "KBang": "Kbang"}
# Of two units of one name in one province the dataset marks both; the older (a huyện) keeps the plain id.
MARKS = (" (Huyện)", " (Thị xã)", " (Thành phố)", " (Thị trấn)", " (Xã)", " (Phường)")

# Types that districts of a shared name had before (first: GSO list of 2019; others unconfirmed), so that `huyện
# Phong Điền` is not taken for the one of two that is a huyện today.
EARLIER_TYPES = {
    ("Huế", "Phong Điền"): ("huyện",),
    ("Bình Dương", "Tân Uyên"): ("thị xã", "huyện"),
    ("An Giang", "Tân Châu"): ("huyện",),
    ("Bình Phước", "Phước Long"): ("huyện",),
}
OFFSHORE = ("Hoàng Sa", "Trường Sa")  # the dataset gives the place of an office on the mainland

# Units that began or changed province on a known day: (province, name) → (day, province before or None, by what).
HA_TAY = ("Hà Đông", "Sơn Tây", "Ba Vì", "Phúc Thọ", "Đan Phượng", "Hoài Đức", "Quốc Oai", "Thạch Thất", "Chương Mỹ",
          "Thanh Oai", "Thường Tín", "Phú Xuyên", "Ứng Hòa", "Mỹ Đức")  # fmt: skip
FROM_2004 = {  # 22/2003/QH11; of units made later nothing is said
    "Điện Biên": ("Lai Châu", ("Điện Biên Phủ", "Mường Nhé", "Tủa Chùa", "Tuần Giáo", "Điện Biên", "Điện Biên Đông")),
    "Lai Châu": ("Lào Cai", ("Than Uyên",)),
    "Đắk Nông": ("Đắk Lắk", ("Cư Jút", "Đắk Mil", "Krông Nô", "Đắk Song", "Đắk R'Lấp")),
    "Hậu Giang": ("Cần Thơ", ("Vị Thanh", "Châu Thành A", "Châu Thành", "Phụng Hiệp", "Vị Thủy")),
}
HUE = ("Phong Điền", "Quảng Điền", "Phú Vang", "Hương Thủy", "Hương Trà", "A Lưới", "Phú Lộc")
BEGINNINGS: dict[tuple[str, str], tuple[str, str | None, str]] = {
    **{("Hà Nội", name): ("2008-08-01", "Hà Tây", "15/2008/QH12") for name in HA_TAY},
    ("Hà Nội", "Mê Linh"): ("2008-08-01", "Vĩnh Phúc", "15/2008/QH12"),
    **{("Huế", name): ("2025-01-01", "Thừa Thiên Huế", "175/2024/QH15") for name in HUE},
    **{
        (province, name): ("2004-01-01", before, "22/2003/QH11")
        for province, (before, names) in FROM_2004.items()
        for name in names
    },
    ("Huế", "Thuận Hóa"): ("2025-01-01", None, "175/2024/QH15"),
    ("Huế", "Phú Xuân"): ("2025-01-01", None, "175/2024/QH15"),
    ("Hồ Chí Minh", "Thủ Đức"): ("2021-01-01", None, "1111/NQ-UBTVQH14"),
    ("Bà Rịa - Vũng Tàu", "Long Đất"): ("2025-01-01", None, "1256/NQ-UBTVQH15, day unconfirmed"),
}

ENDINGS = (("o", "a", "àáảãạ", "òóỏõọ"), ("o", "e", "èéẻẽẹ", "òóỏõọ"), ("u", "y", "ỳýỷỹỵ", "ùúủũụ"))
MODERN = {  # hoà → hòa, hoè → hòe, thuỳ → thùy
    first + old: new + plain for first, plain, olds, news in ENDINGS for old, new in zip(olds, news, strict=True)
}
OLD_STYLE = re.compile(rf"(?<![qQ])(?:{'|'.join(MODERN)})(?!\w)")

QUERY = """
select distinct districtCode as code, lower(districtType) as type, districtShort as name, provinceShort as province,
       districtLat as latitude, districtLon as longitude
from admin_units_legacy where districtShort is not null order by districtCode
"""

COMMUNES = """
select distinct wardShort, districtShort, provinceShort from admin_units_legacy
where wardShort is not null and wardShort not glob '[0-9]*' order by wardCode
"""

Row = dict[str, str]


def slug(name: str) -> str:
    """A name in plain letters, joined by hyphens.

    >>> slug("Đắk R'Lấp")
    'dak-rlap'
    """
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d").replace("'", ""))
    letters = "".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    return "-".join(letters.split())


def parent(provinces: Iterable[Row], name: str, day: str) -> Row:
    """The row of the province called `name` on `day`."""
    (found,) = [
        row
        for row in provinces
        if row["name"] == name and row["valid_from"] <= day <= (row["valid_to"] or "9999-12-31")
    ]
    return found


def day_before(day: str) -> str:
    """The ISO day before."""
    year, month, number = (int(part) for part in day.split("-"))
    if number > 1:
        return f"{year}-{month:02}-{number - 1:02}"
    return f"{year}-{month - 1:02}-31" if month > 1 else f"{year - 1}-12-31"


def districts(dataset: Path, provinces: list[Row]) -> Iterator[Row]:
    """The generated rows, in the order of their official codes."""
    connection = sqlite3.connect(f"{dataset.resolve().as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    units, communes = connection.execute(QUERY).fetchall(), connection.execute(COMMUNES).fetchall()
    connection.close()
    bearers = Counter((folded(name), province) for name, _, province in communes)
    names = Counter(name for name, _ in {(unit["name"], unit["province"]) for unit in units})
    for unit in units:
        for row in stretches(unit, provinces):
            inside = [name for name, *where in communes if where == [unit["name"], unit["province"]]]
            row["namesakes"] = str(namesakes(bearers, row["name"], unit["province"]))
            row["communes"] = "|".join(inside) if names[unit["name"]] > 1 else ""
            yield row


def modern(name: str) -> str:
    """A name with its tone mark where modern spelling has it."""
    return OLD_STYLE.sub(lambda match: MODERN[match.group()], unicodedata.normalize("NFC", name))


def folded(name: str) -> str:
    """The same in lower case: how names are compared."""
    return modern(name.lower())


def namesakes(communes: Counter[tuple[str, str]], name: str, province: str) -> int:
    """How many communes outside `province` bear a district's name: a bare name then says little."""
    return sum(count for (other, where), count in communes.items() if other == folded(name) and where != province)


def stretches(unit: sqlite3.Row, provinces: list[Row]) -> Iterator[Row]:
    """A unit's rows: one, or two where it is known to have come from another province."""
    name = next((unit["name"].removesuffix(mark) for mark in MARKS if unit["name"].endswith(mark)), unit["name"])
    name = SPELLING.get(name, name)
    marked = name != unit["name"] and unit["type"] != "huyện" and unit["name"].endswith(MARKS)
    key = slug(f"{name} {unit['type']}" if marked else name)
    start, before, law = BEGINNINGS.get((unit["province"], name), ("", None, ""))
    last = district(unit, name, key, parent(provinces, unit["province"], END_OF_DISTRICTS), start, END_OF_DISTRICTS)
    if before:
        first = district(unit, name, key, parent(provinces, before, day_before(start)), "", day_before(start))
        yield {**first, "successor_id": last["id"], "source": f"{SOURCE}; {before} until {law}"}
    yield {**last, "source": f"{SOURCE}; {law}" if law else SOURCE}


def district(unit: sqlite3.Row, name: str, key: str, province: Row, start: str, end: str) -> Row:
    """One row, its source left to the caller."""
    offshore = name in OFFSHORE
    return {
        **dict.fromkeys(COLUMNS, ""),
        "id": f"d:{key}:{slug(province['name'])}",
        "code": unit["code"],
        "level": "district",
        "type": "|".join((unit["type"], *EARLIER_TYPES.get((unit["province"], name), ()))),
        "name": name,
        "province": province["name"],
        "parent_id": province["id"],
        "valid_from": start,
        "valid_to": end,
        "latitude": "" if offshore else f"{unit['latitude']:.4f}",
        "longitude": "" if offshore else f"{unit['longitude']:.4f}",
    }


def open_districts(rows: Iterable[Row]) -> Iterator[Row]:
    """For each name that districts of several provinces have, a row for a text that does not say which is meant."""
    bearers: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row["level"] == "district":
            bearers[row["name"]].append(row)
    for name, units in sorted(bearers.items()):
        last = [unit for unit in units if unit["successor_id"] not in {other["id"] for other in units}]
        if len({unit["province"] for unit in last}) > 1:
            provinces = ", ".join(unit["province"] for unit in last)
            yield {
                **dict.fromkeys(COLUMNS, ""),
                "id": f"d:{slug(name)}",
                "level": "district",
                "type": "|".join(dict.fromkeys(unit["type"].partition("|")[0] for unit in last)),
                "name": name,
                "valid_to": END_OF_DISTRICTS,
                "source": f"{SOURCE}; one of {provinces}",
            }


def rebuilt(present: Iterable[Row], dataset: Path) -> str:
    """The whole file: what is kept by hand in `present`, then what `dataset` gives."""
    kept = [row for row in present if not row["source"].startswith(SOURCE)]
    provinces = [row for row in kept if row["level"] == "province"]
    target = io.StringIO(newline="")
    writer = csv.DictWriter(target, COLUMNS, lineterminator="\n")
    writer.writeheader()
    made = list(districts(dataset, provinces))
    writer.writerows((*kept, *made, *open_districts((*kept, *made))))
    return target.getvalue()


def main(dataset: Path) -> None:
    """Rewrite places.csv."""
    path = HERE / "places.csv"
    with path.open(encoding="utf-8", newline="") as file:
        present = list(csv.DictReader(file))
    path.write_text(rebuilt(present, dataset), encoding="utf-8", newline="")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
