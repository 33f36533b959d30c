"""What is exported is the knowledge base, read back by others' readers: row for row, and the same bytes each time."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import defaultdict
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from pyarrow import parquet

from solieu.build import build
from solieu.cli import export as command
from solieu.cli import main, parser
from solieu.errors import InputError, KnowledgeBaseError
from solieu.export import FORMS, TEXTS, Form, export, pieces, tables
from solieu.export.iris import iri
from solieu.export.objects import line
from solieu.export.shapes import Shape, shape, shapes
from solieu.export.workbooks import write as write_workbook
from solieu.load.knowledge_bases import open_kb
from solieu.load.schema import VIEWS
from solieu.report.cells import number, unguarded
from solieu.report.quotes import visible
from solieu.report.sheets import Limits, clipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openpyxl.worksheet.worksheet import Worksheet

PADDING = "các đơn vị tiếp tục thực hiện nhiều việc khác nhau theo kế hoạch đã được duyệt, " * 500
ARTICLES = {
    "2017/thái bình 1.txt": f"""\
Thái Bình: Khuyến công năm 2016

10/01/2017

\N{GRINNING FACE} Năm 2016, tổng kinh phí khuyến công của tỉnh Thái Bình là 5,2 tỷ đồng, gồm: quốc gia 2,1 tỷ đồng, \
địa phương 2,8 tỷ đồng.

Tỉnh đã mở lớp đào tạo nghề cho 640 lao\N{SOFT HYPHEN} động, đạt 80% kế hoạch (800 lao động), giảm 3,5% so với năm 2015.

Toàn tỉnh có 12 làng nghề; hội nghị họp ngày 30/2/2016 theo Nghị định số 45/2012/NĐ-CP ngày 21/5/2012 của Chính phủ; \
Nghị định số 45/2012/NĐ-CP ngày 21/5/2013 vẫn còn hiệu lực.

{PADDING}
""",
    "2017/thái bình 2.txt": """\
Kết quả khuyến công tỉnh Thái Bình

15/02/2017

Năm 2016, tỉnh Thái Bình đã đào tạo nghề cho 460 lao động từ nguồn khuyến công. Công ty TNHH Hoa Sen được hỗ trợ \
300 triệu đồng.
""",
    "=1+1;@x.txt": """\
=HYPERLINK("http://x.example") \N{LINE SEPARATOR}tỉnh Hà Nam

=HYPERLINK("http://x.example") năm 2016, huyện Lộc Bình, tỉnh Lạng Sơn hỗ trợ 9 doanh nghiệp 700 triệu \
đồng;=1+1 \N{RIGHT-TO-LEFT OVERRIDE}abc.

＝1+1: năm 2017, tỉnh Hà Nam (nay là Ninh Bình) hỗ trợ 12 cơ sở công nghiệp nông thôn với 1.500 USD và 40 triệu đồng.
""",
}
BINARY = tuple(form for form in FORMS if form not in TEXTS)
TABLES = tables()
LONG = frozenset(("places", "provinces_today"))  # openpyxl takes seconds to read them


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge base of a report, another that disagrees with it, its reprint, and an article that means ill."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "2017").mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    reprint = ARTICLES["2017/thái bình 1.txt"].replace("10/01/2017", "11/01/2017")
    (folder / "reprint.txt").write_text(reprint, encoding="utf-8")
    path = folder.parent / "Số liệu 2017.db"
    build([folder], path, workers=1)
    return path


@pytest.fixture
def db(kb: Path) -> Iterator[sqlite3.Connection]:
    """It, opened."""
    with closing(open_kb(kb)) as opened:
        yield opened


def kept(db: sqlite3.Connection, name: str) -> list[dict[str, Any]]:
    """The rows of a table or view as the knowledge base has them, with the columns that are exported, by key."""
    found = shape(name)
    rows = [{column: row[column] for column in found.names} for row in db.execute(f"SELECT * FROM {name}")]
    return sorted(rows, key=lambda row: [(row[column] is not None, row[column]) for column in found.order])


def text_of(kb: Path, form: Form, table: str = "figures") -> str:
    """An export as one text."""
    return "".join(pieces(kb, form, table=table))


# --- tables and views


def test_every_column_is_exported_but_what_leads_into_the_index(db: sqlite3.Connection) -> None:
    """Each table and view is there with its columns in their order; signatures and numbers of the index are not."""
    made = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    ours = {name for name in made if not re.search(r"^sqlite|_search|_read$", name)}
    assert set(TABLES) == ours - {"signatures"}
    for name in TABLES:
        columns = [row["name"] for row in db.execute("SELECT name FROM pragma_table_info(?)", (name,))]
        assert [*shape(name).names] == [column for column in columns if not column.endswith("rowid")]


CHECKS: Mapping[str, Any] = {
    "string": lambda cell: isinstance(cell, str),
    "integer": lambda cell: isinstance(cell, int),
    "number": lambda cell: isinstance(cell, float),
    "boolean": lambda cell: cell in (0, 1),
    "date": lambda cell: date.fromisoformat(cell).isoformat() == cell,
    "object": lambda cell: isinstance(json.loads(cell), dict),
    "array": lambda cell: isinstance(json.loads(cell), list),
}


@pytest.mark.parametrize("name", TABLES)
def test_types_and_keys_are_true(db: sqlite3.Connection, name: str) -> None:
    """Every cell is of the type of its column; what is required is there; a key is there once; references lead on."""
    found = shape(name)
    rows = kept(db, name)
    for field in found.fields:
        cells = [row[field.name] for row in rows]
        assert all(CHECKS[field.kind](cell) for cell in cells if cell is not None)
        assert not (field.required and None in cells)
        assert field.meaning
        if field.parent:
            ids = {id_ for (id_,) in db.execute(f"SELECT id FROM {field.parent}")}
            assert {cell for cell in cells if cell is not None} <= ids
    if found.key:
        assert len({tuple(row[column] for column in found.key) for row in rows}) == len(rows)


def test_what_is_tested_is_there(db: sqlite3.Connection) -> None:
    """The knowledge base has facts, repairs, findings across documents, reprints, and days that do not exist."""
    for name in ("figures", "repairs", "findings", "decrees_cited", "disagreements", "entities", "amounts"):
        assert kept(db, name)
    assert db.execute("SELECT count(*) FROM documents WHERE duplicate_of IS NOT NULL").fetchone()[0] == 1
    assert db.execute("SELECT count(*) FROM findings WHERE document_id IS NULL").fetchone()[0]


# --- csv


@pytest.mark.parametrize("name", TABLES)
def test_csv_is_the_table(kb: Path, db: sqlite3.Connection, name: str) -> None:
    """A CSV read by another reader, without apostrophes, is the table: null as nothing, numbers in full."""
    form = text_of(kb, "csv", name)
    assert form.startswith("\ufeff")
    head, *rows = csv.reader(io.StringIO(form.removeprefix("\ufeff"), newline=""))
    assert tuple(head) == shape(name).names
    wanted = [
        [number(cell) if isinstance(cell, float) else str("" if cell is None else cell) for cell in row.values()]
        for row in kept(db, name)
    ]
    assert [[unguarded(cell) for cell in row] for row in rows] == wanted


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("name", ["figures", "documents", "sources", "sentences"])
def test_no_cell_of_a_csv_runs(kb: Path, name: str, separator: str) -> None:
    """Whatever a spreadsheet splits by, no cell begins as a formula; numbers below zero stay numbers."""
    form = text_of(kb, "csv", name).removeprefix("\ufeff")
    cells = [cell for row in csv.reader(io.StringIO(form, newline=""), delimiter=separator) for cell in row]
    assert not [
        cell for cell in cells if re.match(r"[=+\-@＝＋－＠\t]|\r(?!\n)", cell) and not re.fullmatch(r"-[\d.]+", cell)
    ]


def test_ill_will_was_there(kb: Path) -> None:
    """Formulas stand in the texts that are exported, so that the test above can fail."""
    assert "'=HYPERLINK" in text_of(kb, "csv", "sentences")
    assert "'＝1+1" in text_of(kb, "csv", "sentences")
    assert "'=1+1;'@x.txt" in text_of(kb, "csv", "documents")
    assert ",-3.5," in text_of(kb, "csv", "facts")


# --- jsonl


@pytest.mark.parametrize("name", TABLES)
def test_json_lines_are_the_table(kb: Path, db: sqlite3.Connection, name: str) -> None:
    """Each line, however lines are split, is a row: with true and false, and JSON as what it holds."""
    form = text_of(kb, "jsonl", name)
    kinds = {field.name: field.kind for field in shape(name).fields}
    makers: Mapping[str, Any] = {"boolean": bool, "object": json.loads, "array": json.loads}
    wanted = [
        {
            column: cell if cell is None or kinds[column] not in makers else makers[kinds[column]](cell)
            for column, cell in row.items()
        }
        for row in kept(db, name)
    ]
    assert [json.loads(one) for one in form.splitlines()] == wanted


def test_json_lines_keep_every_character(kb: Path) -> None:
    """What turns text around is data; only what some readers take for the end of a line is escaped."""
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" in text_of(kb, "jsonl", "documents")
    written = line({"a": "1\N{LINE SEPARATOR}2\N{PARAGRAPH SEPARATOR}3\N{NEXT LINE}4\r\n5"})
    assert written == '{"a": "1\\u20282\\u20293\\u00854\\r\\n5"}\n'


# --- parquet


@pytest.mark.parametrize("name", TABLES)
def test_parquet_is_the_table(kb: Path, db: sqlite3.Connection, tmp_path: Path, name: str) -> None:
    """Read by pyarrow it is the table, with days as days and 0 and 1 as booleans."""
    export(kb, "parquet", tmp_path / "out.parquet", table=name)
    kinds = {field.name: field.kind for field in shape(name).fields}
    makers: Mapping[str, Any] = {"boolean": bool, "date": date.fromisoformat}
    wanted = [
        {
            column: cell if cell is None else makers.get(kinds[column], lambda same: same)(cell)
            for column, cell in row.items()
        }
        for row in kept(db, name)
    ]
    assert parquet.read_table(tmp_path / "out.parquet").to_pylist() == wanted


def test_parquet_has_types(kb: Path, tmp_path: Path) -> None:
    """Columns have proper types, and say what they mean."""
    export(kb, "parquet", tmp_path / "out.parquet")
    schema = parquet.read_schema(tmp_path / "out.parquet")
    types = {field.name: str(field.type) for field in schema}
    assert (types["low"], types["start_year"], types["published"], types["sentence"]) == (
        *("double", "int64", "date32[day]", "string"),
    )
    assert types["unit"] == "dictionary<values=string, indices=int32, ordered=0>"
    assert not schema.field("id").nullable
    assert schema.field("confidence").metadata[b"description"] == b"0 to 1"


@pytest.mark.parametrize("limit", ["_ROWS", "_LETTERS"])
def test_parquet_is_written_in_groups(
    kb: Path, db: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    """A group ends after some rows, or some letters; no row is lost at its end."""
    monkeypatch.setattr(f"solieu.export.rows.{limit}", 2)
    export(kb, "parquet", tmp_path / "out.parquet")
    file = parquet.ParquetFile(tmp_path / "out.parquet")
    assert file.num_row_groups > 2
    assert [row["id"] for row in file.read().to_pylist()] == [row["id"] for row in kept(db, "figures")]
    file.close()


# --- xlsx


def sheet_rows(sheet: Worksheet) -> list[tuple[Any, ...]]:
    """The rows of a sheet below its head."""
    return list(sheet.iter_rows(min_row=2, values_only=True))


def in_a_cell(cell: Any) -> Any:
    """What a workbook holds of a cell."""
    return clipped("\n".join(map(visible, cell.split("\n")))) if isinstance(cell, str) else cell


@pytest.mark.parametrize("name", [name for name in TABLES if name not in LONG])
def test_workbook_is_the_table(kb: Path, db: sqlite3.Connection, tmp_path: Path, name: str) -> None:
    """Read by openpyxl it is the table: no cell is a formula or a link, numbers are numbers."""
    export(kb, "xlsx", tmp_path / "out.xlsx", table=name)
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")[name[:31]]
    wanted = [tuple(in_a_cell(cell) for cell in row.values()) for row in kept(db, name)]
    assert sheet_rows(sheet) == wanted
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert not [
        cell
        for cell in cells
        if str(cell.value).startswith(("=", "+", "-", "@")) and cell.data_type == "s" and not cell.quotePrefix
    ]


def test_workbook_explains_its_columns_and_says_what_is_cut(kb: Path, tmp_path: Path) -> None:
    """A second sheet has the meaning of each column, and how many cells did not fit."""
    export(kb, "xlsx", tmp_path / "out.xlsx", table="documents")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["documents", "Columns"]
    rows = sheet_rows(book["Columns"])
    assert ("raw", "string", "as decoded, before repair") in rows
    assert rows[-1][2] == "4 cells were longer than 32,767 characters and are cut; other formats have all."
    cells = [str(cell) for row in sheet_rows(book["documents"]) for cell in row]
    assert max(len(cell.encode("utf-16-le")) // 2 for cell in cells) == 32_767


def test_workbook_goes_on_in_another_sheet(db: sqlite3.Connection, tmp_path: Path) -> None:
    """A sheet that is full is followed by another, with the same head."""
    write_workbook(db, shape("figures"), tmp_path / "out.xlsx", limits=Limits(rows=4))
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    sheets = [sheet for sheet in book if sheet.title.startswith("figures")]
    assert len(sheets) > 2
    assert all(sheet["A1"].value == "id" and sheet.max_row <= 4 for sheet in sheets)
    ids = [row[0] for sheet in sheets for row in sheet_rows(sheet)]
    assert ids == [row["id"] for row in kept(db, "figures")]


# --- geojson


def features(kb: Path, day: date | None = None) -> list[dict[str, Any]]:
    """The features of a collection."""
    collection = json.loads("".join(pieces(kb, "geojson", day=day)))
    assert collection["type"] == "FeatureCollection"
    found: list[dict[str, Any]] = collection["features"]
    return found


@pytest.mark.parametrize(("day", "count"), [(None, 34), (date(2024, 12, 31), 63)])
def test_each_province_is_a_point(kb: Path, db: sqlite3.Connection, day: date | None, count: int) -> None:
    """There is a point for each province of a day, longitude first; figures but of reprints are counted once."""
    *provinces, elsewhere = features(kb, day)
    assert len({feature["id"] for feature in provinces}) == len(provinces) == count
    for feature in provinces:
        longitude, latitude = feature["geometry"]["coordinates"]
        assert 102 < longitude < 110 and 8 < latitude < 24  # noqa: PT018 - one place
    assert elsewhere["geometry"] is None
    own = "SELECT count(*) FROM figures WHERE duplicate_of IS NULL"
    assert sum(feature["properties"]["figures"] for feature in (*provinces, elsewhere)) == db.execute(own).fetchone()[0]
    for feature in (*provinces, elsewhere):
        told = feature["properties"]
        assert sum(line["figures"] for line in told["figures_by"]) == told["figures"]


def test_figures_lie_in_the_province_of_the_day(kb: Path) -> None:
    """What is told of Hà Nam is of Hà Nam then, and of Ninh Bình now, which says what it was made of."""
    then = {feature["properties"]["name"]: feature["properties"] for feature in features(kb, date(2024, 12, 31))}
    now = {feature["properties"]["name"]: feature["properties"] for feature in features(kb)}
    assert "Hà Nam" not in now
    assert then["Hà Nam"]["figures"] > 0
    assert now["Ninh Bình"]["figures"] == then["Hà Nam"]["figures"] + then["Ninh Bình"]["figures"]
    assert now["Ninh Bình"]["formerly"] == ["Hà Nam", "Nam Định", "Ninh Bình"]


def test_no_line_mixes_what_is_not_alike(kb: Path, db: sqlite3.Connection) -> None:
    """A line is of one indicator, year, unit, rate, status and source: as if the facts were sorted by hand."""
    alike = ("indicator", "year", "unit", "per", "status", "source")
    told = db.execute("""
        SELECT t.province, f.indicator, f.end_year AS year, f.unit, f.per, f.status, f.source, f.low, f.high,
               f.document_id
        FROM facts f JOIN documents d ON d.id = f.document_id
        LEFT JOIN provinces_today t ON t.place_id = f.place_id WHERE d.duplicate_of IS NULL
    """).fetchall()
    groups: dict[tuple[Any, ...], list[sqlite3.Row]] = defaultdict(list)
    for fact in told:
        groups[(fact["province"], *(fact[name] for name in alike))].append(fact)
    wanted = {
        key: (
            len(facts),
            len({fact["document_id"] for fact in facts}),
            min(fact["low"] for fact in facts),
            max(fact["high"] for fact in facts),
        )
        for key, facts in groups.items()
    }
    found = {
        (feature["properties"]["name"], *(one[name] for name in alike)): (
            *(one[name] for name in ("figures", "documents", "least", "most")),
        )
        for feature in features(kb)
        for one in feature["properties"]["figures_by"]
    }
    assert found == wanted
    currencies = {
        unit for province, indicator, _, unit, *_ in found if (province, indicator) == ("Ninh Bình", "funding")
    }
    assert currencies == {"USD", "VND"}


# --- data package


@pytest.fixture(scope="module")
def package(kb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data package of the knowledge base."""
    folder = tmp_path_factory.mktemp("packages") / "package"
    export(kb, "datapackage", folder)
    return folder


@pytest.fixture(scope="module")
def descriptor(package: Path) -> dict[str, Any]:
    """What a data package says of itself."""
    said: dict[str, Any] = json.loads((package / "datapackage.json").read_bytes())
    return said


def resource_rows(package: Path, resource: Mapping[str, Any]) -> list[dict[str, str | None]]:
    """The rows of a resource, read as its schema says."""
    missing = resource["schema"]["missingValues"]
    with (package / resource["path"]).open(encoding=resource["encoding"], newline="") as file:
        return [{name: None if cell in missing else cell for name, cell in row.items()} for row in csv.DictReader(file)]


def test_descriptor_is_of_the_specification(package: Path, descriptor: dict[str, Any]) -> None:
    """It has what the profile tabular-data-package (v1) asks for; each file is there with its size and digest."""
    assert descriptor["profile"] == "tabular-data-package"
    assert descriptor["name"] == "s-li-u-2017"
    assert [resource["name"] for resource in descriptor["resources"]] == list(TABLES)
    assert {path.name for path in package.iterdir()} == {
        "datapackage.json",
        *(resource["path"] for resource in descriptor["resources"]),
    }
    for resource in descriptor["resources"]:
        assert resource["profile"] == "tabular-data-resource"
        assert re.fullmatch(r"[a-z0-9._-]+", resource["name"])
        data = (package / resource["path"]).read_bytes()
        assert (resource["bytes"], resource["hash"]) == (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}")
        assert not data.startswith(b"\xef\xbb\xbf")
        head = data.decode().splitlines()[0].split(",")
        assert head == [field["name"] for field in resource["schema"]["fields"]]


@pytest.mark.parametrize("name", TABLES)
def test_package_is_the_table(package: Path, descriptor: dict[str, Any], db: sqlite3.Connection, name: str) -> None:
    """Read as its schema says, a resource is the table exactly: nulls, empty texts, formulas, numbers and all."""
    (resource,) = (one for one in descriptor["resources"] if one["name"] == name)
    casts: Mapping[str, Any] = {"integer": int, "number": float, "boolean": {"1": 1, "0": 0}.__getitem__}
    kinds = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    rows = [
        {column: None if cell is None else casts.get(kinds[column], str)(cell) for column, cell in row.items()}
        for row in resource_rows(package, resource)
    ]
    assert rows == kept(db, name)
    required = {field["name"] for field in resource["schema"]["fields"] if field.get("constraints")}
    assert not [row for row in rows if any(row[column] is None for column in required)]


def test_keys_of_a_package_hold(package: Path, descriptor: dict[str, Any]) -> None:
    """Primary keys are unique, foreign keys lead to rows, and findings, facts and documents hang together."""
    resources = {resource["name"]: resource for resource in descriptor["resources"]}
    rows = {name: resource_rows(package, resource) for name, resource in resources.items()}
    count = 0
    for name, resource in resources.items():
        key = resource["schema"].get("primaryKey")
        assert key is None or len({tuple(row[one] for one in key) for row in rows[name]}) == len(rows[name])
        for foreign in resource["schema"].get("foreignKeys", ()):
            count += 1
            reference = foreign["reference"]
            there = {row[reference["fields"]] for row in rows[reference["resource"] or name]}
            assert {row[foreign["fields"]] for row in rows[name]} - {None} <= there
    assert count > 50
    references = {
        (name, foreign["fields"], foreign["reference"]["resource"])
        for name, resource in resources.items()
        for foreign in resource["schema"].get("foreignKeys", ())
    }
    assert ("facts", "document_id", "documents") in references
    assert ("documents", "duplicate_of", "") in references
    assert ("figures", "id", "facts") in references


# --- annotations


@pytest.fixture(scope="module")
def notes(kb: Path) -> list[dict[str, Any]]:
    """The annotations of the knowledge base."""
    return [json.loads(line) for line in text_of(kb, "annotations").splitlines()]


def targets(annotation: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Its targets, one or several."""
    found = annotation["target"]
    return found if isinstance(found, list) else [found]


def row_of(annotation: Mapping[str, Any]) -> dict[str, Any]:
    """The row in its body."""
    (body,) = (body for body in annotation["body"] if body.get("format") == "application/json")
    row: dict[str, Any] = json.loads(body["value"])
    return row


def test_everything_is_annotated_once(db: sqlite3.Connection, notes: list[dict[str, Any]]) -> None:
    """There is an annotation for each mention, fact and finding; an amount that a fact tells is told by that."""
    wanted = {
        id_
        for table in ("citations", "place_mentions", "entity_mentions", "periods", "facts", "findings")
        for (id_,) in db.execute(f"SELECT id FROM {table}")
    }
    told = "SELECT id FROM amounts WHERE id NOT IN (SELECT amount_id FROM fact_evidence)"
    wanted |= {id_ for (id_,) in db.execute(told)}
    assert sorted(row_of(annotation)["id"] for annotation in notes) == sorted(wanted)
    assert len({annotation["id"] for annotation in notes}) == len(notes)
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", annotation["id"]) for annotation in notes)


def test_annotations_are_of_the_model(notes: list[dict[str, Any]]) -> None:
    """Each has the context, one type, a motivation of the vocabulary, textual bodies and at least one target."""
    for annotation in notes:
        assert annotation["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
        assert annotation["type"] == "Annotation"
        assert annotation["motivation"] in {"identifying", "describing", "assessing"}
        assert {body["type"] for body in annotation["body"]} == {"TextualBody"}
        assert all(isinstance(body["value"], str) for body in annotation["body"])
        assert targets(annotation)


def test_selectors_cut_the_raw_text(db: sqlite3.Connection, notes: list[dict[str, Any]]) -> None:
    """Position and quote name the same code points of the raw text, and the words around them."""
    raws = {row["sha256"]: row["raw"] for row in db.execute("SELECT sha256, raw FROM documents")}
    moved = 0
    for target in (target for annotation in notes for target in targets(annotation)):
        raw = raws[target["source"]["schema:sha256"]]
        quote, position = target["selector"]
        start, end = position["start"], position["end"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        assert quote["exact"] == raw[start:end] != ""
        assert raw[:start].endswith(quote["prefix"])
        assert raw[end:].startswith(quote["suffix"])
        assert len(quote["prefix"]) == min(32, start)
        moved += len(raw[:start].encode("utf-16-le")) // 2 != start
    assert moved  # a position in code units would be another


def test_annotations_say_what_was_kept(db: sqlite3.Connection, notes: list[dict[str, Any]]) -> None:
    """The body of a fact is its row; its target is the words of its amount, before they were repaired."""
    found = {row_of(annotation)["id"]: annotation for annotation in notes}
    for fact in kept(db, "facts"):
        row = row_of(found[fact["id"]])
        assert row == {**{name: fact[name] for name in row}, "because": json.loads(fact["because"])}
        assert found[fact["id"]]["body"][0] == {"type": "TextualBody", "purpose": "tagging", "value": fact["indicator"]}
    quotes = {target["selector"][0]["exact"] for one in notes for target in targets(one)}
    assert "640 lao\N{SOFT HYPHEN} động" in quotes


def test_findings_have_all_their_evidence(db: sqlite3.Connection, notes: list[dict[str, Any]]) -> None:
    """A finding has a target for each piece of evidence, in its order, also in several documents."""
    found = {row_of(annotation)["id"]: annotation for annotation in notes}
    starts = {
        id_: start
        for table in ("amounts", "citations")
        for id_, start in db.execute(f"SELECT id, raw_start FROM {table}")
    }
    across = 0
    for (id_,) in db.execute("SELECT id FROM findings"):
        items = [item for item in kept(db, "finding_evidence") if item["finding_id"] == id_]
        row = row_of(found[id_])
        assert [(item["role"], item["text"]) for item in row["evidence"]] == [
            (item["role"], item["text"]) for item in items
        ]
        for item, target in zip(items, targets(found[id_]), strict=True):
            named = item["amount_id"] or item["citation_id"]
            assert named is None or target["selector"][1]["start"] == starts[named]
        across += len({target["source"]["id"] for target in targets(found[id_])}) > 1
        assert {body.get("language") for body in found[id_]["body"]} >= {"vi", "en"}
    assert across


def test_words_that_are_no_mention_are_found_in_the_text(notes: list[dict[str, Any]]) -> None:
    """A day that does not exist is no mention; a finding on it has its words for a target."""
    findings = [one for one in notes if one["body"][0]["value"] == "A701"]
    quotes = [target["selector"][0] for one in findings for target in targets(one)]
    assert [quote["exact"] for quote in quotes] == ["30/2/2016", "30/2/2016"]
    assert {quote["suffix"] for quote in quotes} == {" theo Nghị định số 45/2012/NĐ-CP"}


@pytest.mark.parametrize(
    ("uri", "wanted"),
    [
        ("2017/bài 1.txt", "2017/bài%201.txt"),
        ("100%?.txt", "100%25%3F.txt"),
        ("a:b/c:d.txt", "./a:b/c:d.txt"),
        ("thu/a.warc.gz#urn:uuid:1", "thu/a.warc.gz#urn:uuid:1"),
        ("https://x.example/a%20b?c=1 2", "https://x.example/a%20b?c=1%202"),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}b<>.txt", "a%E2%80%AEb%3C%3E.txt"),
    ],
)
def test_sources_are_iris(uri: str, wanted: str) -> None:
    """What an IRI may not hold is escaped, once; letters stay."""
    assert iri(uri) == wanted


# --- files, and what goes wrong


@pytest.mark.parametrize("form", FORMS)
def test_the_same_bytes_each_time(kb: Path, tmp_path: Path, form: Form) -> None:
    """Two exports of one knowledge base, of whatever file name, do not differ by a byte."""
    other = tmp_path / kb.name
    shutil.copy(kb, other)
    export(kb, form, tmp_path / "one")
    export(other, form, tmp_path / "other")
    assert contents(tmp_path / "one") == contents(tmp_path / "other")


def contents(path: Path) -> dict[str, bytes]:
    """The bytes of a file, or of all in a folder."""
    return {one.name: one.read_bytes() for one in path.iterdir()} if path.is_dir() else {"": path.read_bytes()}


@pytest.mark.parametrize("form", sorted(TEXTS))
def test_standard_output_has_what_a_file_has(
    kb: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], form: Form
) -> None:
    """What goes to standard output, unasked or by -, is what is written to a file and what `pieces` gives."""
    assert main(["export", str(kb), "--format", form, "--write", str(tmp_path / "out")]) == 0
    assert capfdbinary.readouterr().out == b""
    assert main(["export", str(kb), "--format", form]) == 0
    unasked = capfdbinary.readouterr().out
    assert main(["export", str(kb), "--format", form, "--write", "-"]) == 0
    assert unasked == capfdbinary.readouterr().out == (tmp_path / "out").read_bytes() == text_of(kb, form).encode()


def test_the_command_knows_every_form(capsys: pytest.CaptureFixture[str]) -> None:
    """The forms in the help are those that there are."""
    with pytest.raises(SystemExit):
        parser().parse_args([command.__name__.rpartition(".")[2], "--help"])
    assert ",".join(FORMS) in capsys.readouterr().out


@pytest.mark.parametrize("form", BINARY)
def test_what_is_no_text_goes_to_no_terminal(kb: Path, capsys: pytest.CaptureFixture[str], form: Form) -> None:
    """A form that is no text wants a file."""
    assert main(["export", str(kb), "--format", form]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == f"solieu: {form} does not go to standard output; name a file with --write\n"
    with pytest.raises(InputError, match="is no text"):
        pieces(kb, form)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--table", "nothing"], "there is no table 'nothing' to export; there are activities, amounts"),
        (["--table", "signatures"], "there is no table 'signatures'"),
        (["--format", "geojson", "--table", "facts"], "geojson is not of one table"),
        (["--day", "2024-12-31"], "a day is for geojson, not for csv"),
    ],
)
def test_what_cannot_be_asked(kb: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    """What a form does not have is refused in a sentence."""
    assert main(["export", str(kb), *arguments]) == 2
    assert message in capsys.readouterr().err


def test_unknown_forms_are_refused(kb: Path, tmp_path: Path) -> None:
    """A form that is not known is refused with those that are."""
    with pytest.raises(InputError, match="there is no form 'ods' to export to; there are csv, xlsx"):
        export(kb, "ods", tmp_path / "out")  # type: ignore[arg-type]  # what is tested


@pytest.mark.parametrize("form", FORMS)
def test_missing_knowledge_bases_leave_nothing(tmp_path: Path, form: Form) -> None:
    """Where there is no knowledge base, nothing is written."""
    with pytest.raises(KnowledgeBaseError, match="does not exist"):
        export(tmp_path / "none.db", form, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", FORMS)
def test_what_is_there_is_left_alone(kb: Path, tmp_path: Path, form: Form) -> None:
    """A file that is there is kept unless force is asked for; the knowledge base and folders of others even then."""
    out = tmp_path / "out"
    out.write_text("mine")
    with pytest.raises(InputError, match="exists; name another"):
        export(kb, form, out)
    with pytest.raises(InputError, match="exists; name another"):
        export(tmp_path / "none.db", form, out)  # said before anything is read
    assert out.read_text() == "mine"
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "mine").write_text("mine")
    with pytest.raises(InputError, match=r"is no file|is no data package"):
        export(kb, form, tmp_path / "folder", force=True)
    copy = Path(shutil.copy(kb, tmp_path / "kb.db"))
    with pytest.raises(InputError, match="is the knowledge base"):
        export(copy, form, copy, force=True)
    assert copy.read_bytes() == kb.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"out", "folder", "kb.db"}


@pytest.mark.parametrize("form", [form for form in FORMS if form != "datapackage"])
def test_force_takes_the_place_of_a_file(kb: Path, tmp_path: Path, form: Form) -> None:
    """With force a file takes the place of another."""
    (tmp_path / "out").write_text("mine")
    export(kb, form, tmp_path / "out", force=True)
    assert (tmp_path / "out").read_bytes()[:4] != b"mine"


def test_force_takes_the_place_of_our_packages_alone(kb: Path, tmp_path: Path) -> None:
    """A package of ours is written anew, an empty folder filled; with a file of others in it, it is refused."""
    out = tmp_path / "out"
    out.mkdir()
    export(kb, "datapackage", out, force=True)
    before = contents(out)
    (out / "facts.csv").write_text("changed")
    export(kb, "datapackage", out, force=True)
    assert contents(out) == before
    (out / "notes.txt").write_text("mine")
    with pytest.raises(InputError, match="is there and is no data package of solieu"):
        export(kb, "datapackage", out, force=True)
    (out / "notes.txt").unlink()
    (out / "datapackage.json").write_text('{"resources": []}')
    with pytest.raises(InputError, match="is no data package of solieu"):
        export(kb, "datapackage", out, force=True)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


LIMITED = """
import resource, sys
from solieu.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("form", FORMS)
def test_no_room_leaves_nothing(kb: Path, tmp_path: Path, form: Form) -> None:
    """Where there is no room, there is one sentence and no file."""
    out = tmp_path / "folder" / "out"
    out.parent.mkdir()
    arguments = ["export", str(kb), "--format", form, "--write", str(out)]
    done = subprocess.run([sys.executable, "-c", LIMITED, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(f"solieu: {out} cannot be written (")
    assert done.stderr.count("\n") == 1
    assert list(out.parent.iterdir()) == []


@pytest.mark.parametrize("form", FORMS)
def test_missing_folders_are_not_made(kb: Path, tmp_path: Path, form: Form) -> None:
    """A folder that is not there is named."""
    with pytest.raises(InputError, match="cannot be written"):
        export(kb, form, tmp_path / "none" / "out")


STOPPED = """
import os, signal, sys
from solieu.cli import main
from solieu.export import csv_files
whole = csv_files.for_spreadsheets
def stopped(db, shape):
    yield from whole(db, shape)
    os.kill(os.getpid(), signal.SIGTERM)
csv_files.for_spreadsheets = stopped
sys.exit(main(sys.argv[1:]))
"""


def test_being_stopped_leaves_nothing(kb: Path, tmp_path: Path) -> None:
    """An export that is told to stop takes away what it has written."""
    arguments = ["export", str(kb), "--write", str(tmp_path / "out")]
    done = subprocess.run([sys.executable, "-c", STOPPED, *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (128 + signal.SIGTERM, "solieu: stopped; no file is left behind\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("form", "change", "message"),
    [
        ("parquet", "UPDATE documents SET published = 'gestern'", "has 'gestern' where a day should be"),
        ("jsonl", "UPDATE facts SET because = '{'", "has '{' where JSON should be"),
        ("annotations", "UPDATE facts SET because = '{'", "has '{' where JSON should be"),
    ],
)
def test_rows_that_somebody_changed_are_named(kb: Path, tmp_path: Path, form: Form, change: str, message: str) -> None:
    """What cannot be what it should be is said, and nothing is written."""
    copy = Path(shutil.copy(kb, tmp_path / "kb.db"))
    with closing(sqlite3.connect(copy)) as db, db:
        db.execute(change)
    table = "facts" if form == "jsonl" else "figures"
    with pytest.raises(KnowledgeBaseError, match=re.escape(message)):
        export(copy, form, tmp_path / "out", table=table)
    assert [path.name for path in tmp_path.iterdir()] == ["kb.db"]


def test_every_view_has_its_columns_explained() -> None:
    """A view that is added needs its columns said."""
    known: Mapping[str, Shape] = shapes()
    assert all(known[view.name].meaning == view.meaning for view in VIEWS)
