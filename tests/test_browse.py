"""The pages of a knowledge base: all there, explained, read-only, and served on this machine alone."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from contextlib import closing
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from datasette.utils import tilde_encode

from solieu.browse import PortError, application, labels, serve
from solieu.browse.metadata import BEHIND, metadata
from solieu.browse.plugin import grouped, reasons
from solieu.browse.queries import QUERIES
from solieu.build import build
from solieu.errors import KnowledgeBaseError
from solieu.load.schema import TABLES, VIEWS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from datasette.app import Datasette

MADE = metadata("kb")["databases"]["kb"]
NAMES = [*(view.name for view in VIEWS), *(table.name for table in TABLES)]
REPORT = """\
Thái Bình: Khuyến công năm 2016

10/01/2017

Năm 2016, tổng kinh phí khuyến công của tỉnh Thái Bình là 5,2 tỷ đồng, gồm: quốc gia 2,1 tỷ đồng, \
địa phương 2,8 tỷ đồng.

Tỉnh đào tạo nghề cho 640 lao động theo Nghị định số 45/2012/NĐ-CP ngày 21/5/2013 của Chính phủ.
"""
HOSTILE = """\
<script>alert(1)</script> Hà Nam chi 3 tỷ đồng

Năm 2015, tỉnh Hà Nam chi 3 tỷ đồng cho nghề đan \N{RIGHT-TO-LEFT OVERRIDE}<img src=x onerror=alert(2)> \
theo Nghị định số 134/2004/NĐ-CP.
"""


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge base of two small documents, and one that cannot be read."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "bao-cao.txt").write_text(REPORT, encoding="utf-8")
    (folder / "lạ.txt").write_text(HOSTILE, encoding="utf-8")
    (folder / "hong.xyz").write_bytes(b"\x00\xff" * 40)
    build([folder], folder.parent / "kb.db", workers=1)
    return folder.parent / "kb.db"


@pytest.fixture(scope="module")
def pages(kb: Path) -> Iterator[Datasette]:
    """The pages, without a server."""
    datasette = application(kb)
    yield datasette
    for database in datasette.databases.values():
        database.close()


@pytest.fixture(scope="module")
def get(pages: Datasette) -> Callable[..., Any]:
    """Asks for a page; a mapping becomes its query."""

    def ask(path: str, **query: str) -> Any:
        return asyncio.run(pages.client.get(f"{path}?{urlencode(query)}" if query else path))

    return ask


def rows(get: Callable[..., Any], name: str, **query: str) -> list[dict[str, Any]]:
    """The rows of a table, view or query, as the page in JSON has them."""
    found: list[dict[str, Any]] = get(f"/kb/{name}.json", _shape="array", **query).json()
    return found


@pytest.mark.parametrize("name", ["", *NAMES, *(query.name for query in QUERIES)])
def test_every_table_view_and_question_has_a_page(get: Callable[..., Any], name: str) -> None:
    """The page answers, and so does the list of all."""
    assert get(f"/kb/{name}".rstrip("/")).status_code == 200


@pytest.mark.parametrize("name", ["documents", "facts", "findings", "amounts", "citations", "legal_documents"])
def test_every_row_has_a_page(get: Callable[..., Any], name: str) -> None:
    """A row's page explains its columns in Vietnamese and English."""
    page = get(f"/kb/{name}/{tilde_encode(rows(get, name)[0]['id'])}")
    assert page.status_code == 200
    described = MADE["tables"][name]["columns"]["id"].partition(" · ")
    assert f'<dt title="{described[2]}">{described[0]} <code>id</code></dt>' in page.text


def test_home_says_what_there_is_and_what_to_ask(get: Callable[..., Any], kb: Path) -> None:
    """Home counts, offers every question, view and table by its Vietnamese name, views before tables."""
    page = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", get("/").text))
    with closing(sqlite3.connect(kb)) as db:
        facts = db.execute("SELECT count(*) FROM facts").fetchone()[0]
    assert facts > 3
    assert "2 văn bản documents" in page
    assert f"{facts} dữ kiện facts" in page
    assert "1 tệp chưa đọc được failures" in page
    assert all(query.title_vi in page and query.title_en in page for query in QUERIES)
    places = [page.index(f"{labels.TABLES[name]} {name.replace('_', ' ')}") for name in NAMES]
    assert places[0] < places[len(VIEWS)]


def test_the_schema_is_explained_and_nothing_else() -> None:
    """Every table, view and column has a Vietnamese name, and there is no name for what is not there."""
    columns = {column for name in NAMES for column in MADE["tables"][name]["columns"]}
    assert set(labels.TABLES) == set(NAMES)
    assert set(labels.COLUMNS) == columns
    assert set(BEHIND) == {view.name for view in VIEWS}
    own = {column for view in VIEWS for column in MADE["tables"][view.name]["columns"]}
    assert set(labels.OF_VIEWS) <= own


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_meanings_are_those_of_the_schema(get: Callable[..., Any], table: Any) -> None:
    """A table's page has its meaning and those of its columns."""
    page = get(f"/kb/{table.name}").text
    for meaning in (table.meaning, *(column.meaning for column in table.columns)):
        assert meaning.replace("'", "&#39;") in page


@pytest.mark.parametrize("name", NAMES)
def test_facets_and_orders_are_of_columns_that_exist(name: str) -> None:
    """What a page is faceted and sorted by, and what stands for a row, are columns of the table."""
    made = MADE["tables"][name]
    used = [*made.get("facets", ()), *(made[key] for key in ("sort", "sort_desc", "label_column") if key in made)]
    assert set(used) <= set(made["columns"])


@pytest.mark.parametrize("words", ["đào tạo nghề", "dao tao nghe", "DAO TAO", "lao động"])
def test_search_finds_words_with_and_without_marks(get: Callable[..., Any], words: str) -> None:
    """Documents and the sentences of figures are found by words typed either way."""
    assert [row["uri"] for row in rows(get, "documents", _search=words)] == ["bao-cao.txt"]
    assert {row["uri"] for row in rows(get, "figures", _search=words)} == {"bao-cao.txt"}


def test_questions_are_answered(get: Callable[..., Any]) -> None:
    """Each canned query finds in the small knowledge base what it asks for."""
    (disagreement,) = [row for row in rows(get, "so-lieu-khong-khop") if row["reported"] == 5.2e9]
    assert disagreement["computed"] == 4.9e9
    (misdated,) = rows(get, "sai-ngay-ban-hanh")
    assert (misdated["legal_id"], misdated["issued_stated"]) == ("45/2012/NĐ-CP", "2013-05-21")
    assert {row["province"] for row in rows(get, "kinh-phi-theo-tinh-va-nam")} >= {"Thái Bình"}
    assert {row["province"] for row in rows(get, "kinh-phi-theo-tinh-va-nam", province="Hà Nam")} <= {"Hà Nam"}
    assert rows(get, "so-lieu-lon-nhat")[0]["high"] == 5.2e9
    assert rows(get, "so-lieu-lon-nhat", unit="lao động")[0]["high"] == 640
    assert rows(get, "can-xem-lai", below="2")[0]["confidence"] <= rows(get, "can-xem-lai", below="2")[-1]["confidence"]
    assert [row["uri"] for row in rows(get, "chua-doc-duoc")] == ["hong.xyz"]
    assert {row["uri"] for row in rows(get, "do-bao-phu")} == {"bao-cao.txt", "lạ.txt"}


@pytest.mark.parametrize("words", ["dao tao nghe", 'đào "tạo" nghề', ""])
def test_sentences_are_found_whatever_is_typed(get: Callable[..., Any], words: str) -> None:
    """Quotation marks and an empty box are no errors, and what is found is marked."""
    found = rows(get, "tim-trong-cau", words=words)
    assert [row["sentence"].count("«") for row in found] == [1] * bool(words)


def test_ids_lead_to_their_rows(get: Callable[..., Any]) -> None:
    """In views and queries an id is a link to the row it names."""
    fact, finding = rows(get, "figures")[0], rows(get, "disagreements")[0]
    assert f'href="/kb/facts/{tilde_encode(fact["id"])}"' in get("/kb/figures").text
    assert f'href="/kb/documents/{fact["document_id"]}"' in get("/kb/figures").text
    assert f'href="/kb/findings/{tilde_encode(finding["id"])}"' in get("/kb/disagreements").text
    assert 'href="/kb/legal_documents/45~2F2012~2FN~C4~90-CP"' in get("/kb/sai-ngay-ban-hanh").text


def test_numbers_and_reasons_are_for_people(get: Callable[..., Any]) -> None:
    """Large numbers are grouped; the reasons for a fact have a line each."""
    assert (grouped(5200.0), grouped(-82.49)) == ("5\N{NO-BREAK SPACE}200", "-82,49")
    assert grouped(5.2e9) in get("/kb/figures").text
    assert ">2013</td>" in get("/kb/disagreements").text
    because = {
        "place": {"unit": "clause", "rule": "places.before", "text": "Thái Bình"},
        "status": {"unit": "default", "rule": "statuses.reported"},
    }
    told = "place: clause “Thái Bình” (places.before)\nstatus: default (statuses.reported)"
    assert reasons(json.dumps(because)) == told


@pytest.mark.parametrize("path", ["", "kb/figures", "kb/documents", "kb/sentences", "kb/tim-trong-cau?words=alert"])
def test_a_document_cannot_write_into_a_page(get: Callable[..., Any], path: str) -> None:
    """Text from documents is escaped."""
    page = get(f"/{path}").text
    assert "<script>alert" not in page
    assert "<img src=x" not in page


def test_a_documents_page_escapes_its_text(get: Callable[..., Any]) -> None:
    """The whole text of a hostile document stands on its page, harmless."""
    (document,) = rows(get, "documents", uri="lạ.txt")
    page = get(f"/kb/documents/{document['id']}").text
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page


@pytest.mark.parametrize("path", ["/", "/kb", "/kb/figures", "/kb/so-lieu-lon-nhat"])
def test_nothing_is_fetched_from_elsewhere(get: Callable[..., Any], path: str) -> None:
    """Scripts, styles and pictures of a page come from the server itself, and are there."""
    sources = re.findall(r'<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"', get(path).text)
    assert "/assets/solieu.css" in sources
    for source in sources:
        assert re.match(r"/(?!/)|http://localhost/", source)
        assert get(source.removeprefix("http://localhost")).status_code == 200


def test_nothing_can_be_changed(pages: Datasette, get: Callable[..., Any], kb: Path) -> None:
    """The file is opened immutable, SQL that would change it is refused, and its bytes stay what they are."""
    before = kb.read_bytes()
    assert not pages.get_database("kb").is_mutable
    assert get("/kb.json", sql="DELETE FROM facts").status_code == 400
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        asyncio.run(pages.get_database("kb").execute_fn(lambda db: db.execute("DELETE FROM facts")))
    assert kb.read_bytes() == before


def test_what_only_the_index_reads_is_not_shown(get: Callable[..., Any]) -> None:
    """The views behind the search index are in no list."""
    assert get("/kb/documents_read").status_code == 403
    assert "documents_read" not in get("/kb").text


def test_serving_until_it_is_interrupted(kb: Path) -> None:
    """It says in one line where the pages are, answers there, and ends well on Ctrl-C."""
    program = """
import pathlib, sys, solieu.browse
sys.exit(solieu.browse.serve(pathlib.Path(sys.argv[1]), port=0, open_browser=False))
"""
    command, pipe = [sys.executable, "-c", program, str(kb)], subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, encoding="utf-8") as server:
        assert server.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+/", server.stdout.readline())
        assert found
        with urllib.request.urlopen(found[0], timeout=30) as page:
            assert "Số liệu" in page.read().decode()
        server.send_signal(signal.SIGINT)
        rest, errors = server.communicate(timeout=30)
    assert (server.returncode, rest, errors) == (0, "", "")


def test_a_port_that_cannot_be_had(kb: Path) -> None:
    """A port in use, or one that is none, is said to be so."""
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(PortError, match=r"port \d+ is in use by another program; name another one"):
            serve(kb, port=other.getsockname()[1], open_browser=False)
    with pytest.raises(PortError, match="port 70000 cannot be used"):
        serve(kb, port=70_000, open_browser=False)


def test_files_that_are_no_knowledge_base(tmp_path: Path) -> None:
    """A missing file and another program's database are refused before anything is served."""
    with closing(sqlite3.connect(tmp_path / "other.db")) as db:
        db.execute("CREATE TABLE facts (id)")
    for name in ("nowhere.db", "other.db"):
        with pytest.raises(KnowledgeBaseError, match=name):
            serve(tmp_path / name, port=0, open_browser=False)
    assert not (tmp_path / "nowhere.db").exists()


def test_a_path_that_datasette_would_misread(kb: Path, tmp_path: Path) -> None:
    """A knowledge base whose path is no plain part of a URI is refused, and no other file is made in its stead."""
    (tmp_path / "quý?1.db").write_bytes(kb.read_bytes())
    with pytest.raises(KnowledgeBaseError, match="rename it"):
        application(tmp_path / "quý?1.db")
    assert [path.name for path in tmp_path.iterdir()] == ["quý?1.db"]
