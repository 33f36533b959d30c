"""The pages of a knowledge base: all there, explained, read-only, and served on this machine alone."""

from __future__ import annotations

import asyncio
import base64
import hashlib
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

import datasette.app
import pytest
from datasette.utils import tilde_encode

from solieu.browse import PortError, application, labels, serve
from solieu.browse.cells import reasons
from solieu.browse.exports import write
from solieu.browse.indexes import Indexes
from solieu.browse.layouts import Flag, Layout, Mark, repairs
from solieu.browse.meanings import SHOWN, UNITS, VIETNAMESE
from solieu.browse.metadata import BEHIND, metadata
from solieu.browse.numbers import grouped
from solieu.browse.pages import PAGES
from solieu.browse.pages.searches import marked, phrases
from solieu.browse.policies import STRICT
from solieu.browse.queries import QUERIES
from solieu.browse.regions import places, tiles
from solieu.build import build
from solieu.cli import main
from solieu.errors import InputError, KnowledgeBaseError
from solieu.load.rulings import Ruling, keep
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
Hà Nam chi 3 tỷ đồng <script>alert(1)</script>

Năm 2015, tỉnh Hà Nam chi 3 tỷ đồng cho nghề đan \N{RIGHT-TO-LEFT OVERRIDE}<img src=x onerror=alert(2)> \
theo Nghị định số 134/2004/NĐ-CP. Xem javascript:alert(3) hay [đây](javascript:alert(4)).
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
    served = application(kb)
    yield served
    for database in served.databases.values():
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
    vietnamese, _, english = MADE["tables"][name]["columns"]["id"].partition(" · ")
    assert f'<dt>mã số <code>id</code><span class="told">{vietnamese.removeprefix("mã số: ")}</span></dt>' in page.text
    other = get(f"/kb/{name}/{tilde_encode(rows(get, name)[0]['id'])}", lang="en")
    assert f'<span class="told">{english}</span>' in other.text


def plain(page: Any) -> str:
    """The words of a page."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page.text))


def test_home_says_what_there_is_and_what_to_ask(get: Callable[..., Any], kb: Path) -> None:
    """Home counts, and offers every question by its name; in English where that is asked for."""
    with closing(sqlite3.connect(kb)) as db:
        facts = db.execute("SELECT count(*) FROM facts").fetchone()[0]
    assert facts > 3
    vietnamese, english = plain(get("/")), plain(get("/", lang="en"))
    assert "2 văn bản" in vietnamese
    assert f"{facts} dữ kiện" in vietnamese
    assert f"{facts} facts" in english
    assert "1 tệp chưa đọc được" in vietnamese
    assert all(query.title_vi in vietnamese and query.title_en in english for query in QUERIES)


def test_the_schema_is_explained_and_nothing_else() -> None:
    """Every table, view and column has a Vietnamese name, and there is no name for what is not there."""
    columns = {column for name in NAMES for column in MADE["tables"][name]["columns"]}
    assert set(labels.TABLES) == set(labels.MEANINGS) == set(NAMES)
    assert set(labels.COLUMNS) == columns
    assert set(BEHIND) == {view.name for view in VIEWS}
    own = {column for view in VIEWS for column in MADE["tables"][view.name]["columns"]}
    assert set(labels.OF_VIEWS) <= own


@pytest.mark.parametrize("name", NAMES)
def test_tables_are_told_in_two_languages(name: str) -> None:
    """A table, and every column, has a meaning in Vietnamese and one in English, and a table source and licence."""
    made = MADE["tables"][name]
    told = [made["title"], made["description"], *made["columns"].values()]
    assert all(len(one.split(" · ")) == 2 and "" not in one.split(" · ") for one in told)
    assert made["source"]
    assert made["license"]


def test_no_meaning_is_translated_that_the_schema_has_not() -> None:
    """The translations are of the meanings there are; units and what is shown of them are of columns there are."""
    told = {column.meaning for table in TABLES for column in table.columns} | set(labels.OF_VIEWS.values())
    assert set(VIETNAMESE) == told
    assert set(UNITS) <= set(labels.COLUMNS)
    assert set(SHOWN) <= set(UNITS)


def test_units_are_shown_and_leave_cells_readable(get: Callable[..., Any]) -> None:
    """A degree stands behind degrees; other units are in the words on a column, and footers name source and licence."""
    page = get("/kb/places", level="province").text
    assert re.search(r'<td class="col-latitude type-Quantity">\d\d?\.\d+&nbsp;deg</td>', page)
    assert get("/kb/places", level="province", latitude__gt="20").status_code == 200
    assert "vietnamadminunits 1.0.4" in page
    assert "(đơn vị: ký tự (điểm mã Unicode))" in get("/kb/documents").text
    assert "do nơi đăng định" in get("/kb/facts").text
    assert "as its publisher says" in get("/kb/facts", lang="en").text


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


OWN = ["", *(f"kb/-/{page.pattern}" for page in PAGES if "id" not in page.pattern)]


@pytest.mark.parametrize(
    "path",
    [*OWN, "kb/-/tim?q=alert", "kb/figures", "kb/documents", "kb/sentences", "kb/tim-trong-cau?words=alert"],
)
def test_a_document_cannot_write_into_a_page(get: Callable[..., Any], path: str) -> None:
    """Text from documents is escaped."""
    page = get(f"/{path}").text
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert 'href="javascript:' not in page


@pytest.mark.parametrize("place", ["documents", "-/bai"])
def test_a_documents_page_escapes_its_text(get: Callable[..., Any], place: str) -> None:
    """The whole text of a hostile document stands on its pages, harmless."""
    (document,) = rows(get, "documents", uri="lạ.txt")
    page = get(f"/kb/{place}/{document['id']}").text
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page


def test_what_turns_text_around_is_named(get: Callable[..., Any]) -> None:
    """A control character of a document stands on its page by its code point."""
    (document,) = rows(get, "documents", uri="lạ.txt")
    page = get(f"/kb/-/bai/{document['id']}").text
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in page
    assert "U+202E" in page


@pytest.mark.parametrize("path", ["/", "/kb", "/kb/figures", "/kb/so-lieu-lon-nhat"])
def test_nothing_is_fetched_from_elsewhere(get: Callable[..., Any], path: str) -> None:
    """Scripts, styles and pictures of a page come from the server itself, and are there."""
    sources = re.findall(r'<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"', get(path).text)
    assert any(source.startswith("/-/solieu/solieu.css") for source in sources)
    for source in (source for source in sources if source != "data:,"):
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


def test_what_stands_in_a_log_is_shown(kb: Path, tmp_path: Path) -> None:
    """A knowledge base that is being written is opened to read its log as well, not as a file that cannot change."""
    copy = tmp_path / "copy.db"
    copy.write_bytes(kb.read_bytes())
    with closing(sqlite3.connect(copy)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("UPDATE documents SET title = 'Tít mới'")
        writer.commit()
        database = application(copy).get_database("copy")
        assert database.is_mutable
        titles = asyncio.run(database.execute("SELECT DISTINCT title FROM documents"))
        assert [row["title"] for row in titles] == ["Tít mới"]
        database.close()


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


@pytest.mark.parametrize("path", [f"/{path}" for path in OWN])
def test_our_pages_allow_no_inline_script_or_style(get: Callable[..., Any], path: str) -> None:
    """The strict policy is on each of our pages, and none needs more."""
    page = get(path)
    assert page.headers["content-security-policy"] == STRICT
    assert "unsafe" not in STRICT
    assert not re.findall(r"<style|<script>|<\w[^>]*\s(?:on\w+|style)=", page.text)


@pytest.mark.parametrize("path", ["/kb", "/kb/figures", "/kb/figures.json", "/kb/nowhere", "/-/solieu/pages.js"])
def test_every_response_has_a_policy(get: Callable[..., Any], path: str) -> None:
    """Also Datasette's pages, data, errors and files say what a browser may do: no script that is not known."""
    policy = get(path).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in re.findall(r"script-src[^;]*", policy)[0]
    assert get(path).headers["x-content-type-options"] == "nosniff"


def test_inline_scripts_of_datasette_are_those_allowed(get: Callable[..., Any]) -> None:
    """The hash of every inline script on Datasette's pages is in their policy."""
    for path in ("/kb", "/kb/figures", "/kb/so-lieu-lon-nhat"):
        page = get(path)
        scripts = re.findall(r"<script>(.*?)</script>", page.text, re.DOTALL)
        assert scripts
        for script in scripts:
            digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in page.headers["content-security-policy"]


def test_other_names_of_this_machine_are_refused(pages: Datasette) -> None:
    """A page of another site that points its name here reads nothing."""
    answer = asyncio.run(pages.client.get("/", headers={"host": "evil.example"}))
    assert answer.status_code == 400
    assert "dữ kiện" not in answer.text


def test_the_language_is_remembered(pages: Datasette) -> None:
    """`?lang=en` is kept in a cookie; without one a page is in Vietnamese, and an unknown language is none."""
    asked = asyncio.run(pages.client.get("/kb/-/bai?lang=en"))
    assert "solieu_lang=en" in asked.headers["set-cookie"]
    later = asyncio.run(pages.client.get("/kb/-/bai", cookies={"solieu_lang": "en"}))
    assert 'lang="en"' in later.text.partition("<head>")[0]
    assert 'lang="vi"' in asyncio.run(pages.client.get("/kb/-/bai?lang=xx")).text.partition("<head>")[0]


@pytest.mark.parametrize("place", ["bai", "tinh", "van-ban", "kiem-tra", "de-an"])
def test_what_is_not_there_is_said_to_be_so(get: Callable[..., Any], place: str) -> None:
    """A page of nothing is a 404 in the frame of all pages."""
    page = get(f"/kb/-/{place}/nowhere")
    assert page.status_code == 404
    assert "Trang chủ" in page.text


def test_a_document_has_its_mentions_facts_and_findings_in_place(get: Callable[..., Any]) -> None:
    """An amount leads to its fact in the margin and back; what does not hold is flagged where it stands."""
    (document,) = rows(get, "documents", uri="bao-cao.txt")
    page = get(f"/kb/-/bai/{document['id']}").text
    (fact,) = [row for row in rows(get, "facts", document_id=document["id"]) if row["high"] == 5.2e9]
    amount = fact["amount_id"]
    link = re.search(
        rf'<a class="m amount[^>]*id="{amount}"[^>]*href="#(dk-\d+)"[^>]*>([^<]*)</a>(<a class="flag)', page
    )
    assert link
    assert link[2] == "5,2 tỷ đồng"
    assert f'id="{link[1]}" data-for="{amount}"' in page
    assert '<span class="m citation in-citation' in page
    assert f'href="/kb/documents/{document["id"]}.json"' in page


def test_overlapping_mentions_hide_none() -> None:
    """Where mentions overlap, each stretch names all that lie over it, and colours the innermost."""
    marks = [Mark(0, 10, "entity", "e", "E"), Mark(5, 14, "place", "p", "P")]
    (line,) = Layout("0123456789abcdef", marks, (), {}, {}).paragraphs()
    found = re.findall(r'class="m ([^"]*)" data-m="([^"]*)"[^>]*>([^<]*)<', line.html)
    assert found == [
        ("entity in-entity", "e", "01234"),
        ("place in-entity in-place", "e p", "56789"),
        ("place in-place", "p", "abcd"),
    ]
    assert re.sub("<[^>]+>", "", line.html) == "0123456789abcdef"


def test_repairs_stand_where_they_were_made() -> None:
    """A repair tells before and after; one that took away leaves a sign; the text around stays whole."""
    made = repairs([(0, 0, "", "X", "glued"), (4, 5, "-", "", "signs")])
    (line,) = Layout("Xabcdefg", (), made, {"repair": "sửa"}, {}).paragraphs()
    assert 'aria-label="sửa: ∅ → X"' in line.html
    assert "<del>-</del> → <ins>∅</ins> <code>signs</code>" in line.html
    assert re.sub(r"<span class=\"tip.*?</span>|<[^>]+>|∅", "", line.html) == "Xabcdefg"


def test_flags_follow_their_mention_once() -> None:
    """A finding is flagged behind the last stretch of its mention."""
    marks = [Mark(0, 8, "amount", "a", "A", None, (Flag(3, "error"),)), Mark(2, 4, "place", "p", "P")]
    (line,) = Layout("01234567 tail", marks, (), {"flag": "kiểm tra"}, {}).paragraphs()
    assert line.html.count('href="#kt-3"') == 1
    assert line.html.index('href="#kt-3"') > line.html.index("4567")


def test_reprints_are_linked_both_ways(tmp_path: Path) -> None:
    """The page of a reprint leads to the first, and that of the first to the reprint; totals count one."""
    story = REPORT + "".join(
        f"\nHuyện thứ {n} hỗ trợ {n + 3} cơ sở mua máy sấy và đào tạo thợ ngay tại làng.\n" for n in range(9)
    )
    (tmp_path / "a.txt").write_text(story, encoding="utf-8")
    (tmp_path / "b.txt").write_text(story.replace("10/01/2017", "11/01/2017"), encoding="utf-8")
    build([tmp_path / "a.txt", tmp_path / "b.txt"], tmp_path / "kb.db", workers=1)
    served = application(tmp_path / "kb.db")
    with closing(sqlite3.connect(tmp_path / "kb.db")) as db:
        (reprint, first), *more = db.execute("SELECT id, duplicate_of FROM documents WHERE duplicate_of IS NOT NULL")
        facts = db.execute("SELECT count(*) FROM facts WHERE document_id = ?", (first,)).fetchone()[0]
    assert not more
    for one, other in ((reprint, first), (first, reprint)):
        assert f'href="/kb/-/bai/{other}"' in asyncio.run(served.client.get(f"/kb/-/bai/{one}")).text
    page = asyncio.run(served.client.get("/kb/-/so-lieu")).text
    years = re.findall(r'year=2016[^<]*</a> <span class="dim">(\d+)<', page)
    assert years
    assert 0 < int(years[0]) <= facts
    for database in served.databases.values():
        database.close()


def test_figures_are_chosen_by_facets_and_words(get: Callable[..., Any]) -> None:
    """Facets and words narrow the list; each figure has its sentence with the figure marked; kinds are not mixed."""
    everything, money = get("/kb/-/so-lieu"), get("/kb/-/so-lieu", indicator="funding", year="2016")
    assert everything.text.count("<blockquote>") > money.text.count("<blockquote>") > 0
    assert "<mark>5,2 tỷ đồng</mark>" in money.text
    assert "<mark>640 lao động</mark>" not in money.text
    assert "<mark>640 lao động</mark>" in get("/kb/-/so-lieu", q="dao tao nghe").text
    totals = re.findall(r"<tr><td>[^<]*</td><td>([^<]*)</td><td>([^<]*)</td><td>([^<]*)</td>", everything.text)
    assert len(totals) == len(set(totals)) > 1


@pytest.mark.parametrize("query", [{"year": "x"}, {"province": "Ở đâu"}, {"q": '"*('}, {"tu": "-5"}, {"tu": "99999"}])
def test_figures_of_nothing_are_no_error(get: Callable[..., Any], query: dict[str, str]) -> None:
    """A choice that no figure meets, or that means nothing, is answered."""
    assert get("/kb/-/so-lieu", **query).status_code == 200


@pytest.mark.parametrize("words", ["đào tạo nghề", "dao tao nghe"])
def test_search_marks_what_it_finds_and_leads_to_it(get: Callable[..., Any], words: str) -> None:
    """A sentence found shows its words with accents, marked, and leads to its place in the document."""
    page = get("/kb/-/tim", q=words).text
    assert "<mark>đào tạo nghề</mark>" in page
    address = re.findall(r'<a href="(/kb/-/bai/[^"#]+)#([^"]+)"', page)[0]
    assert f'id="{address[1]}"' in get(address[0]).text


def test_search_finds_names(get: Callable[..., Any]) -> None:
    """Provinces and decrees are found by name, without accents too."""
    assert 'href="/kb/-/tinh/p:thai-binh"' in get("/kb/-/tim", q="thai binh").text.replace("~3A", ":")
    assert "45~2F2012~2FN~C4~90-CP" in get("/kb/-/tim", q="45/2012").text


def test_snippets_are_escaped() -> None:
    """Only what was found is markup, and signs of a query language are words or nothing."""
    assert marked("\ue000a\ue001<b>") == "<mark>a</mark>&lt;b&gt;"
    assert phrases('a" OR b*') == ('"a OR b"', '"a" AND "OR" AND "b"')


def test_findings_quote_both_sides(get: Callable[..., Any]) -> None:
    """The workbench lists what disagrees; a finding has its arithmetic, both sides and every piece of evidence."""
    (finding,) = [row for row in rows(get, "disagreements") if row["reported"] == 5.2e9]
    listed = get("/kb/-/kiem-tra").text
    assert f'href="/kb/-/kiem-tra/{tilde_encode(finding["id"])}"' in listed
    page = get(f"/kb/-/kiem-tra/{tilde_encode(finding['id'])}").text
    assert page.count("<mark>5,2 tỷ đồng</mark>") == 1
    assert "<mark>2,1 tỷ đồng</mark>" in page
    assert grouped(4.9e9) in page
    assert '<form method="post"' not in page


def test_a_decree_tells_who_misdates_it(get: Callable[..., Any]) -> None:
    """A citation with another day than that of issue is pointed out."""
    page = plain(get("/kb/-/van-ban/45~2F2012~2FN~C4~90-CP"))
    assert "nêu ngày 2013-05-21, không phải 2012-05-21" in page


def test_a_province_has_the_decrees_cited_where_it_is_spoken_of(tmp_path: Path) -> None:
    """A decree in a sentence that names the province, or tells a figure of it, is on its page; one beside is not."""
    told = """Nghị định số 45/2012/NĐ-CP được tỉnh Lào Cai phổ biến tới các xã.

Nghị định số 134/2004/NĐ-CP đã hết hiệu lực.
"""
    (tmp_path / "a.txt").write_text(told, encoding="utf-8")
    build([tmp_path / "a.txt"], tmp_path / "kb.db", workers=1)
    served = application(tmp_path / "kb.db")
    page = asyncio.run(served.client.get("/kb/-/tinh/p:lao-cai:2025")).text
    assert "Văn bản được viện dẫn" in page
    assert "45~2F2012~2FN~C4~90-CP" in page
    assert "134~2F2004" not in page
    for database in served.databases.values():
        database.close()


def test_a_province_has_its_figures_units_and_past(get: Callable[..., Any]) -> None:
    """A province of before 2025 leads to what it went into, which leads back and counts its figures."""
    page = get("/kb/-/tinh/p:thai-binh").text
    assert "5,2" in page
    successor = re.findall(r'Nay thuộc <a href="(/kb/-/tinh/[^"]+)"', page)[0]
    later = get(successor).text
    assert "p:thai-binh" in later.replace("~3A", ":")
    assert "<mark>5,2 tỷ đồng</mark>" in later


@pytest.mark.parametrize(("era", "number"), [("34", 34), ("63", 63)])
def test_maps_have_every_province_on_a_tile_of_its_own(kb: Path, era: str, number: int) -> None:
    """No two provinces share a tile; the far north is above the far south, the west left of the east."""
    with closing(sqlite3.connect(kb)) as db:
        laid = tiles(places(db), era)
    assert len(laid) == number
    assert len({(tile.row, tile.column) for tile in laid}) == number
    at = {tile.place.name: tile for tile in laid}
    assert at["Cao Bằng"].row < at["Hà Nội"].row < at["Đà Nẵng"].row < at["Cà Mau"].row
    assert at["Điện Biên"].column < at["Quảng Ninh"].column


@pytest.mark.parametrize("query", [{}, {"ban-do": "63"}, {"indicator": "funding", "year": "2016"}, {"ban-do": "7"}])
def test_the_map_answers(get: Callable[..., Any], query: dict[str, str]) -> None:
    """Each map is drawn, with its numbers in a table behind it."""
    page = get("/kb/-/tinh", **query).text
    assert page.count('class="tile ') == (63 if query.get("ban-do") == "63" else 34)
    assert "<table>" in page


@pytest.fixture
def reviewed(kb: Path, tmp_path: Path) -> Iterator[Datasette]:
    """The pages of a copy, for review."""
    copy = tmp_path / "kb.db"
    copy.write_bytes(kb.read_bytes())
    served = application(copy, review=True)
    yield served
    for database in served.databases.values():
        database.close()


def rule(served: Datasette, finding: str, headers: dict[str, str], cookies: dict[str, str]) -> int:
    """The status of an answer to a form that accepts a finding."""
    form = {"ruling": "accepted", "note": "đúng", "csrftoken": cookies.get("ds_csrftoken", "")}
    path = f"/kb/-/kiem-tra/{tilde_encode(finding)}/ket-luan"
    sent = served.client.post(path, data=form, headers=headers, cookies=cookies)
    return int(asyncio.run(sent).status_code)


def test_rulings_need_the_token_and_our_own_page(reviewed: Datasette, tmp_path: Path) -> None:
    """Whoever opened the address with the token rules from our pages; nobody else, and from nowhere else."""
    with closing(sqlite3.connect(tmp_path / "kb.db")) as db:
        finding = db.execute("SELECT id FROM findings WHERE reported = 5.2e9").fetchone()[0]
    actor = {"ds_actor": reviewed.sign({"a": {"id": "root"}}, "actor")}
    path = f"/kb/-/kiem-tra/{tilde_encode(finding)}"
    assert '<form method="post"' not in asyncio.run(reviewed.client.get(path)).text
    form = asyncio.run(reviewed.client.get(path, cookies=actor))
    assert '<form method="post"' in form.text
    token = {**actor, "ds_csrftoken": form.cookies["ds_csrftoken"]}
    ours, other = {"origin": "http://localhost"}, {"origin": "http://evil.example"}
    assert rule(reviewed, finding, ours, {}) == 403
    assert rule(reviewed, finding, ours, actor) == 403
    assert rule(reviewed, finding, other, token) == 403
    assert rule(reviewed, finding, {}, token) == 403
    kept = "SELECT ruling, note FROM rulings"
    with closing(sqlite3.connect(tmp_path / "kb.db")) as db:
        assert db.execute(kept).fetchall() == []
        assert rule(reviewed, finding, ours, token) == 302
        assert db.execute(kept).fetchall() == [("accepted", "đúng")]
    assert "chấp nhận — đúng" in plain(asyncio.run(reviewed.client.get(path)))


def test_a_ruling_waits_for_no_other_program_long(reviewed: Datasette, tmp_path: Path) -> None:
    """Where another program is writing, the answer says so, and nothing is kept."""
    with closing(sqlite3.connect(tmp_path / "kb.db", isolation_level=None)) as db:
        finding = db.execute("SELECT id FROM findings").fetchone()[0]
        actor = {"ds_actor": reviewed.sign({"a": {"id": "root"}}, "actor")}
        form = asyncio.run(reviewed.client.get(f"/kb/-/kiem-tra/{tilde_encode(finding)}", cookies=actor))
        token = {**actor, "ds_csrftoken": form.cookies["ds_csrftoken"]}
        db.execute("BEGIN IMMEDIATE")
        assert rule(reviewed, finding, {"origin": "http://localhost"}, token) == 503
        assert db.execute("SELECT count(*) FROM rulings").fetchone()[0] == 0


def test_a_ruling_leaves_the_figures_loaded(kb: Path, tmp_path: Path) -> None:
    """After a ruling counts are made anew, the index of figures is kept; after any other change both are made anew."""
    copy, indexes = tmp_path / "kb.db", Indexes()
    copy.write_bytes(kb.read_bytes())
    made = [indexes.cached(copy, key, object) for key in ("index", "counts")]
    with indexes.ruling(copy):
        keep(copy, [Ruling("x", None, "note")])
    assert indexes.cached(copy, "index", object) is made[0]
    assert indexes.cached(copy, "counts", object) is not made[1]
    keep(copy, [Ruling("x", None, "another")])
    assert indexes.cached(copy, "index", object) is not made[0]


def test_without_review_nobody_rules(pages: Datasette, get: Callable[..., Any], kb: Path) -> None:
    """Where the server was not started for it, not even the owner records a ruling."""
    finding, before = rows(get, "findings")[0]["id"], kb.read_bytes()
    actor = {"ds_actor": pages.sign({"a": {"id": "root"}}, "actor")}
    form = asyncio.run(pages.client.get("/-/allow-debug", cookies=actor))
    token = {**actor, **dict(form.cookies)}
    assert rule(pages, finding, {"origin": "http://localhost"}, token) == 403
    assert kb.read_bytes() == before


def test_databases_of_others_are_left_alone(kb: Path, tmp_path: Path) -> None:
    """Beside a knowledge base another database looks as Datasette shows it, and home is Datasette's."""
    with closing(sqlite3.connect(tmp_path / "other.db")) as db:
        db.execute("CREATE TABLE facts (id TEXT PRIMARY KEY, document_id TEXT)")
        db.execute("INSERT INTO facts VALUES ('a', 'b')")
        db.commit()
    application(kb)
    both = datasette.app.Datasette(files=[str(kb), str(tmp_path / "other.db")])
    assert "kb" in asyncio.run(both.client.get("/")).text
    assert asyncio.run(both.client.get("/other/-/bai")).status_code == 404
    page = asyncio.run(both.client.get("/other/facts")).text
    assert 'href="/other/documents/b"' not in page
    assert "Trang chủ" not in page
    assert "Trang chủ" in asyncio.run(both.client.get("/kb/facts")).text
    assert asyncio.run(both.client.get("/kb/-/bai")).status_code == 200
    for database in both.databases.values():
        database.close()


def test_metadata_is_written_for_a_datasette_without_solieu(kb: Path, tmp_path: Path) -> None:
    """For 0.65 all of it; for 1.0 what is told and how pages behave apart; nothing that is there is written over."""
    written = write(kb, tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in written] == [
        "0.65/metadata.json",
        "1.0/metadata.json",
        "1.0/datasette.json",
    ]
    old, told, behaves = (json.loads(path.read_text(encoding="utf-8")) for path in written)
    assert old == metadata("kb")
    tables, settings = told["databases"]["kb"]["tables"], behaves["databases"]["kb"]
    assert set(settings["queries"]) == {query.name for query in QUERIES}
    assert settings["tables"]["figures"]["facets"] == MADE["tables"]["figures"]["facets"]
    assert settings["tables"]["documents_read"] == {"hidden": True}
    assert tables["figures"]["columns"] == MADE["tables"]["figures"]["columns"]
    assert not {"facets", "sort", "sort_desc", "label_column", "fts_table", "fts_pk", "allow", "units"}.intersection(
        key for table in tables.values() for key in table
    )
    assert "queries" not in told["databases"]["kb"]
    with pytest.raises(InputError, match="is there already"):
        write(kb, tmp_path)


def test_files_for_plain_datasette_serve(kb: Path, tmp_path: Path) -> None:
    """The file for 0.65 is metadata that Datasette takes, with its questions and facets."""
    made = json.loads(write(kb, tmp_path)[0].read_text(encoding="utf-8"))
    served = datasette.app.Datasette(immutables=[str(kb)], metadata=made)
    assert "Số liệu nào không khớp nhau?" in asyncio.run(served.client.get("/kb")).text
    assert asyncio.run(served.client.get("/kb/so-lieu-khong-khop.json?_shape=array")).json()
    for database in served.databases.values():
        database.close()


def test_the_command_writes_metadata(kb: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--metadata` names the files it wrote, and serves nothing."""
    assert main(["browse", str(kb), "--metadata", str(tmp_path / "made")]) == 0
    assert capsys.readouterr().out.count("metadata.json") == 2


def test_what_is_kept_of_a_file_has_an_end(kb: Path) -> None:
    """Of what is asked for by name the last ones are kept, and what there is one of stays."""
    indexes = Indexes()
    index = indexes.cached(kb, "index", object)
    first, last = (indexes.cached(kb, ("province", number), object) for number in (0, 1))
    for number in range(1, 301):
        indexes.cached(kb, ("province", number), object)
    assert indexes.cached(kb, "index", object) is index
    assert indexes.cached(kb, ("province", 1), object) is last
    assert indexes.cached(kb, ("province", 0), object) is not first
