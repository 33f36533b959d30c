"""A knowledge base answers with pandas frames that say what its tables say, and refuses in a sentence."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

import solieu
from solieu.export.shapes import shapes
from solieu.load.knowledge_bases import APPLICATION, VERSION
from solieu.query import QueryError

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = sorted((Path(__file__).parents[1] / "corpus").glob("0*.txt"))
OWN = "Ngày 5/3/2020\n\nTừ năm 2010 đến năm 2015, tỉnh Hà Giang hỗ trợ 9 doanh nghiệp. Đến năm 2030, hỗ trợ 80 cơ sở.\n"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge base of some articles."""
    folder = tmp_path_factory.mktemp("query")
    (folder / "articles").mkdir()
    for article in CORPUS:
        shutil.copy(article, folder / "articles")
    (folder / "articles" / "own.txt").write_text(OWN, encoding="utf-8")
    solieu.build(str(folder / "articles"), str(folder / "kb.db"), workers=1)
    return folder / "kb.db"


@pytest.fixture(scope="module")
def kb(path: Path) -> Iterator[solieu.KnowledgeBase]:
    """The same, open."""
    with solieu.open_kb(path) as opened:
        yield opened


def asked(path: Path, sql: str, *values: object) -> list[Any]:
    """What SQLite itself answers: the first column."""
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute(sql, values)]


@pytest.mark.parametrize("name", shapes())
def test_a_frame_holds_its_table(kb: solieu.KnowledgeBase, path: Path, name: str) -> None:
    """Every row and column is there, and every cell has its value, whatever the type of the column."""
    frame, shape = kb.table(name), shapes()[name]
    assert tuple(frame.columns) == shape.names
    assert len(frame) == asked(path, f"SELECT count(*) FROM {name}")[0]
    for field in shape.fields:
        told = [None if pd.api.types.is_scalar(cell) and pd.isna(cell) else cell for cell in frame[field.name]]
        kept = asked(path, f"SELECT {field.name} FROM {name} ORDER BY {', '.join(shape.order)}")
        if field.kind == "date":
            told = [None if cell is None else cell.date().isoformat() for cell in told]
        if field.kind in ("object", "array"):
            assert all(isinstance(cell, dict | list) for cell in told)
        else:
            assert told == kept


TYPES = {
    "low": "Float64",
    "confidence": "Float64",
    "start_year": "Int64",
    "published": "datetime64[s]",
    "sentence": "string",
    "unit": "string",
    "status": "category",
    "bound": "category",
}


@pytest.mark.parametrize("name", TYPES)
def test_columns_have_types_of_their_own(kb: solieu.KnowledgeBase, name: str) -> None:
    """Also where there is no row."""
    assert str(kb.figures()[name].dtype) == TYPES[name]
    nothing = kb.figures(unit=[])
    assert len(nothing) == 0
    assert str(nothing[name].dtype) == TYPES[name]


def test_closed_lists_know_all_their_words(kb: solieu.KnowledgeBase) -> None:
    """Words that nothing has are categories too; what goes by the same name elsewhere is not forced into them."""
    assert list(kb.figures(status="actual")["status"].cat.categories) == ["actual", "planned", "target"]
    assert str(kb.table("legal_documents")["status"].dtype) == "string"
    assert str(kb.findings()["holds"].dtype) == "boolean"


def test_the_same_is_read_as_by_analyse(kb: solieu.KnowledgeBase) -> None:
    """What the knowledge base says of a document is what `analyse` reads in its text."""
    told = 0
    for document in kb.documents().itertuples():
        analysis = solieu.analyse(document.raw, document.published, title=document.title)
        facts = kb.table("facts", document_id=document.id).sort_values("amount_id")
        assert analysis.document.id == document.id
        assert analysis.text == document.text
        ours = sorted((one.indicator, float(one.low), float(one.high), one.unit, one.status) for one in analysis.facts)
        columns = ["indicator", "low", "high", "unit", "status"]
        assert sorted(facts[columns].itertuples(index=False, name=None)) == ours
        assert len(kb.table("repairs", document_id=document.id)) == len(analysis.repairs)
        own = kb.findings(document_id=document.id)
        assert sorted(own["code"]) == sorted(finding.code for finding in analysis.findings)
        told += len(ours)
    assert told == len(kb.table("facts")) > 0


FILTERS: list[tuple[dict[str, Any], str]] = [
    ({"province": "Hòa Bình"}, "province = 'Hòa Bình'"),
    ({"province": "Ho\N{COMBINING GRAVE ACCENT}a Bi\N{COMBINING GRAVE ACCENT}nh"}, "province = 'Hòa Bình'"),
    ({"status": ["planned", "target"]}, "status IN ('planned', 'target')"),
    ({"status": ("planned", "target")}, "status IN ('planned', 'target')"),
    ({"status": {"planned"}, "unit": "VND"}, "status = 'planned' AND unit = 'VND'"),
    ({"source": None}, "source IS NULL"),
    ({"source": ["local", None]}, "source IS NULL OR source = 'local'"),
    ({"duplicate_of": None}, "duplicate_of IS NULL"),
    ({"confidence": (0.8, 0.9)}, "confidence BETWEEN 0.8 AND 0.9"),
    ({"low": (Decimal("1e9"), None)}, "low >= 1e9"),
    ({"low": np.float64(9)}, "low = 9"),
    ({"published": date(2020, 3, 5)}, "published = '2020-03-05'"),
    ({"published": ("2012-01-01", datetime(2019, 1, 1, 8))}, "published BETWEEN '2012-01-01' AND '2019-01-01'"),
    ({"published": pd.Timestamp("2020-03-05")}, "published = '2020-03-05'"),
    ({"start_year": (None, 2010)}, "start_year <= 2010"),
    ({"year": 2012}, "coalesce(start_year, end_year) <= 2012 AND coalesce(end_year, start_year) >= 2012"),
    ({"year": (2013, 2016)}, "coalesce(start_year, end_year) <= 2016 AND coalesce(end_year, start_year) >= 2013"),
    ({"year": (2020, None)}, "coalesce(end_year, start_year) >= 2020"),
    ({"year": np.array([2005, 2030])}, "2005 BETWEEN start_year AND end_year OR end_year = 2030"),
    ({"indicator": "Kinh phí hỗ trợ"}, "indicator = 'Kinh phí hỗ trợ'"),
    ({"indicator": "funding"}, "indicator = 'Kinh phí hỗ trợ'"),
    ({"programme": ["khuyen_cong_quoc_gia"]}, "programme = 'Chương trình khuyến công quốc gia'"),
    ({"document_id": pd.Series(["a", "b"])}, "FALSE"),
    ({}, "TRUE"),
]


@pytest.mark.parametrize(("filters", "where"), FILTERS, ids=repr)
def test_filters_are_columns(kb: solieu.KnowledgeBase, path: Path, filters: dict[str, Any], where: str) -> None:
    """A filter finds what the SQL would that says the same, in the same order."""
    expected = asked(path, f"SELECT id FROM figures WHERE {where} ORDER BY id")
    assert list(kb.figures(**filters)["id"]) == expected
    assert expected or where == "FALSE"


def test_many_values_are_no_obstacle(kb: solieu.KnowledgeBase) -> None:
    """A list of ids may come from another frame."""
    ids = list(kb.figures()["id"])
    assert list(kb.figures(id=ids + ["x"] * 5000)["id"]) == ids


def test_a_year_lies_within_a_longer_time(kb: solieu.KnowledgeBase) -> None:
    """2012 lies between 2010 and 2015; where only an end is stated, that is the year."""
    own = kb.documents(uri="own.txt")["id"][0]
    assert list(kb.figures(document_id=own, year=2012)["low"]) == [9]
    assert list(kb.figures(document_id=own, year=2030)["low"]) == [80]
    assert len(kb.figures(document_id=own, year=2009)) == 0


def test_findings_that_do_not_hold(kb: solieu.KnowledgeBase, path: Path) -> None:
    """`holds=False` are the disagreements."""
    assert sorted(kb.findings(holds=False)["id"]) == sorted(asked(path, "SELECT id FROM disagreements"))
    assert len(kb.findings(holds=True)) + len(kb.findings(holds=False)) == len(kb.findings())
    assert len(kb.findings(holds=False)) > 0


def test_columns_can_be_chosen(kb: solieu.KnowledgeBase) -> None:
    """They come in the order in which they are named."""
    assert list(kb.documents(columns=["title", "id"]).columns) == ["title", "id"]


def test_chunks_are_the_whole(kb: solieu.KnowledgeBase) -> None:
    """Together they are what the table is, none longer than asked, and of the same types."""
    chunks = list(kb.chunks("figures", 10, status="actual"))
    whole = kb.figures(status="actual")
    pd.testing.assert_frame_equal(pd.concat(chunks, ignore_index=True), whole)
    assert [len(chunk) for chunk in chunks[:-1]] == [10] * (len(chunks) - 1)
    assert len(chunks) > 1


def test_sql_answers_in_frames(kb: solieu.KnowledgeBase) -> None:
    """Columns have the types of what stands in them; values are given beside the query."""
    query = "SELECT unit, count(*) AS n, sum(low) AS s, NULL AS x FROM figures WHERE unit = ? GROUP BY unit"
    frame = kb.sql(query, ["VND"])
    assert list(map(str, frame.dtypes)) == ["string", "Int64", "Float64", "object"]
    assert frame["n"][0] == len(kb.figures(unit="VND"))
    assert kb.sql("SELECT :a AS a, :a AS a", {"a": 3}).shape == (1, 2)
    assert list(kb.sql("SELECT id FROM figures WHERE FALSE").columns) == ["id"]


WRONG: dict[str, Any] = {
    "there is no table 'x'; there are documents, ": lambda kb: kb.table("x"),
    "there is no table None; ": lambda kb: kb.table(None),
    "figures has no column 'years'; it has year, id, indicator, ": lambda kb: kb.figures(years=2012),
    "documents has no column 'year'; it has id, ": lambda kb: kb.documents(year=2012),
    "figures has no column 'lo'; ": lambda kb: kb.figures(columns=["lo"]),
    "columns: a list of names is wanted, not 'low'": lambda kb: kb.figures(columns="low"),
    "columns: a list of names is wanted, not []": lambda kb: kb.figures(columns=[]),
    "year: a whole number, a list of some, or (low, high) is wanted, not '2012'": lambda kb: kb.figures(year="2012"),
    "year: (low, high) is wanted, ": lambda kb: kb.figures(year=(2010, 2011, 2012)),
    "low: (low, high) is wanted, ": lambda kb: kb.figures(low=(None, None)),
    "low: a number, a list of some, or (low, high) is wanted, not True": lambda kb: kb.figures(low=True),
    "status: a str, or a list of some, is wanted, not 3": lambda kb: kb.figures(status=3),
    "status: a str, or a list of some, is wanted, not {'a': 1}": lambda kb: kb.figures(status={"a": 1}),
    "published: a date or YYYY-MM-DD, a list of some, ": lambda kb: kb.figures(published="2012"),
    "holds: True or False is wanted, not 'no'": lambda kb: kb.findings(holds="no"),
    "because: None, since this column holds JSON, is wanted": lambda kb: kb.table("facts", because="x"),
    "rows: a whole number from 1 is wanted, not 0": lambda kb: kb.chunks("figures", 0),
    "query: SQL in a str is wanted, not int": lambda kb: kb.sql(3),
    'this cannot be asked: near "selec": syntax error; ': lambda kb: kb.sql("selec 1"),
    "this cannot be asked: no such column: yeer; ": lambda kb: kb.sql("SELECT yeer FROM figures"),
    "this cannot be asked: Incorrect number of bindings": lambda kb: kb.sql("SELECT ?"),
    "this cannot be asked: Python int too large": lambda kb: kb.sql("SELECT ?", [2**70]),
    "this cannot be asked: You can only execute one": lambda kb: kb.sql("SELECT 1; SELECT 2"),
    "this cannot be asked: 'utf-8' codec": lambda kb: kb.sql("SELECT '\ud800'"),
    "this cannot be asked: attempt to write": lambda kb: kb.sql("DELETE FROM facts"),
    "this cannot be asked: too many attached": lambda kb: kb.sql("ATTACH 'other.db' AS other"),
    "this is no question; ": lambda kb: kb.sql(""),
    "db: a path is wanted, a str or a Path, not NoneType": lambda _: solieu.open_kb(None),  # type: ignore[arg-type]  # the point
}


@pytest.mark.parametrize("message", WRONG)
def test_what_cannot_be_asked_is_refused(kb: solieu.KnowledgeBase, message: str) -> None:
    """The message says what is wrong and what there is; the knowledge base answers on."""
    with pytest.raises(QueryError, match=re.escape(message)) as caught:
        WRONG[message](kb)
    assert isinstance(caught.value, solieu.SolieuError)
    assert isinstance(caught.value, TypeError)
    assert isinstance(caught.value, ValueError)
    assert len(kb.figures()) > 0


def test_no_file_is_written_by_asking(kb: solieu.KnowledgeBase, path: Path, tmp_path: Path) -> None:
    """Neither this one nor another."""
    before = path.read_bytes()
    with pytest.raises(QueryError):
        kb.sql(f"VACUUM INTO '{tmp_path / 'copy.db'}'")
    assert not (tmp_path / "copy.db").exists()
    assert path.read_bytes() == before


def test_after_the_end_nothing_is_answered(path: Path) -> None:
    """A `with` closes it."""
    with solieu.open_kb(str(path)) as opened:
        assert repr(opened) == f"KnowledgeBase({str(path)!r})"
        pieces = opened.chunks("figures", 5)
        next(pieces)
    with pytest.raises(QueryError, match="closed"):
        opened.figures()
    with pytest.raises(QueryError, match="closed"):
        next(pieces)


def foreign(path: Path, application: int, version: int) -> Path:
    """A database that is not quite ours."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE facts (a)")
        db.execute(f"PRAGMA application_id = {application}")
        db.execute(f"PRAGMA user_version = {version}")
        db.commit()
    return path


@pytest.mark.parametrize(
    ("application", "version", "message"),
    [
        (0, VERSION, "is a database of another program"),
        (APPLICATION, VERSION + 1, "was made by a newer version of solieu"),
        (APPLICATION, 1, "was made by an older version of solieu"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, application: int, version: int, message: str) -> None:
    """With what to do about it."""
    with pytest.raises(solieu.InputError, match=message):
        solieu.open_kb(foreign(tmp_path / "a.db", application, version))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """Nothing is made where there is nothing."""
    with pytest.raises(solieu.InputError, match="does not exist"):
        solieu.open_kb(tmp_path / "a.db")
    assert not (tmp_path / "a.db").exists()


def test_what_somebody_has_spoilt_is_told(path: Path, tmp_path: Path) -> None:
    """A day that is none is no reason for a traceback, and SQL still shows it."""
    copy = tmp_path / "kb.db"
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as db:
        db.execute("UPDATE documents SET published = 'soon'")
        db.commit()
    with solieu.open_kb(copy) as opened:
        with pytest.raises(solieu.InputError, match="holds something in the wrong place"):
            opened.documents()
        assert set(opened.sql("SELECT published FROM documents")["published"]) == {"soon"}


@pytest.mark.parametrize("paths", [None, 3, b"articles", [3], [None]], ids=repr)
def test_what_is_no_path_is_not_built(tmp_path: Path, paths: Any) -> None:
    """The message says what is wanted."""
    with pytest.raises(solieu.InputError, match="a path is wanted, a str or a Path, not "):
        solieu.build(paths, tmp_path / "kb.db")
    with pytest.raises(solieu.InputError, match="a path is wanted, a str or a Path, not "):
        solieu.build(tmp_path, paths)
    assert not (tmp_path / "kb.db").exists()


def test_a_script_uses_strings_and_guards_nothing(tmp_path: Path) -> None:
    """Paths may be one string or several; pandas is loaded when a frame is asked for."""
    (tmp_path / "own.txt").write_text(OWN, encoding="utf-8")
    (tmp_path / "script.py").write_text(
        "import sys, solieu\n"
        "assert solieu.build('own.txt', 'kb.db').documents == solieu.build(['own.txt'], 'kb.db').documents == 1\n"
        "with solieu.open_kb('kb.db') as kb:\n"
        "    assert 'pandas' not in sys.modules\n"
        "    print(len(kb.figures()))\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("2\n", "")
