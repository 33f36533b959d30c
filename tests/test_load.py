"""A knowledge base holds what was read, refers to nothing that is not there, and leads back to the raw text."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solieu import gazetteer
from solieu.build.runs import this_run
from solieu.errors import KnowledgeBaseError
from solieu.flow import analyse, analyse_document
from solieu.ingest import read
from solieu.load import search
from solieu.load.knowledge_bases import APPLICATION, VERSION, open_kb
from solieu.load.rows import rows
from solieu.load.schema import TABLES, VIEWS
from solieu.load.search import fold
from solieu.load.writer import writing
from solieu.reconcile import reconcile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.load.rows import Rows
    from solieu.model import Failure

CORPUS = Path(__file__).parents[1] / "corpus"
MENTIONS = ("citations", "place_mentions", "amounts", "periods", "entity_mentions")
PLACE = "id document_id sentence_id start_char end_char raw_start raw_end text rule"
CONTRACT = {
    "documents": "id uri title published publisher media_type sha256 raw text characters duplicate_of",
    "sources": "document_id uri",
    "repairs": "document_id raw_start raw_end before after rule",
    "sentences": "id document_id ordinal start_char end_char text",
    "citations": f"{PLACE} legal_id doc_type issued_stated pinpoint resolved_from",
    "place_mentions": f"{PLACE} place_id",
    "amounts": f"{PLACE} kind low high unit bound per digits_low digits_high change",
    "periods": f"{PLACE} start_date end_date relative",
    "entity_mentions": f"{PLACE} kind name entity_id",
    "places": "id code level name province parent_id valid_from valid_to successor_id latitude longitude",
    "legal_documents": "id doc_type number year issuer issued title status replaced_by replaced_on known",
    "indicators": "id label_vi label_en",
    "programmes": "id label_vi label_en",
    "activities": "id label_vi label_en",
    "units": "id label_vi label_en",
    "facts": "id document_id sentence_id amount_id indicator low high unit bound per place_id start_year end_year "
    "start_date end_date status source programme activity subject organisation_id legal_id confidence rule because",
    "findings": "id document_id check_kind code severity holds reported computed difference message_vi message_en",
    "finding_evidence": "finding_id role document_id amount_id citation_id fact_id",
    "failures": "uri stage error message",
    "runs": "id version gazetteers options documents facts findings failures coverage",
}
CITING = (
    "Thực hiện Nghị định số 45/2012/NĐ-CP ngày 21/5/2012 và Quyết định số 9999/QĐ-UBND, tỉnh Hà Giang chi 2 tỷ đồng. "
    "Nghị định 45 còn hiệu lực; Nghị định 77 thì không."
)


def rows_of(text: str, *, uri: str = "a.txt") -> Rows:
    """The rows of a text."""
    analysis = analyse_document(read(text.encode(), uri=uri))
    return rows(analysis, run_id=this_run().id, numbers=0, explained=0)


def written(path: Path, *outcomes: Rows | Failure) -> sqlite3.Connection:
    """A knowledge base in which these were written, one batch each."""
    with writing(path, this_run()) as writer:
        for outcome in outcomes:
            writer.write([outcome])
        writer.finish(reconcile)
    return open_kb(path)


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """The corpus, and a text that cites in short forms."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    read_in = [rows_of(text, uri=f"{number}.txt") for number, text in enumerate([*texts, CITING])]
    with closing(written(tmp_path_factory.mktemp("kb") / "kb.db", *read_in)) as db:
        yield db


def test_the_contract_is_kept(kb: sqlite3.Connection) -> None:
    """Every table has the columns that people write SQL against."""
    for table, columns in CONTRACT.items():
        there = {row["name"] for row in kb.execute(f"PRAGMA table_info({table})")}
        assert set(columns.split()) <= there, table


def test_every_table_is_strict(kb: sqlite3.Connection) -> None:
    """A column holds values of its type only."""
    strict = {row["name"]: row["strict"] for row in kb.execute("PRAGMA table_list")}
    assert [table.name for table in TABLES if not strict[table.name]] == []


def test_nothing_refers_to_what_is_not_there(kb: sqlite3.Connection) -> None:
    """References lead somewhere, and the file is sound."""
    assert kb.execute("PRAGMA foreign_key_check").fetchall() == []
    assert kb.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_every_reference_has_an_index(kb: sqlite3.Connection) -> None:
    """Taking a document out never looks through a whole table."""
    for table in TABLES:
        for column in table.columns:
            if column.parent:
                plan = kb.execute(f"EXPLAIN QUERY PLAN SELECT 1 FROM {table.name} WHERE {column.name} = ?", ("",))
                assert "SEARCH" in plan.fetchone()["detail"], (table.name, column.name)


@pytest.mark.parametrize("table", MENTIONS)
def test_a_mention_is_what_stands_at_its_place(kb: sqlite3.Connection, table: str) -> None:
    """A mention's words are a stretch of its document's text, inside its sentence, and lead back to the raw text."""
    found = kb.execute(f"""
        SELECT m.*, d.text AS whole, d.raw, s.start_char AS first, s.end_char AS last
        FROM {table} m JOIN documents d ON d.id = m.document_id JOIN sentences s ON s.id = m.sentence_id""").fetchall()
    assert len(found) == kb.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0
    for row in found:
        assert row["text"] == row["whole"][row["start_char"] : row["end_char"]]
        assert row["first"] <= row["start_char"] < row["last"]
        assert digits(row["raw"][row["raw_start"] : row["raw_end"]]) == digits(row["text"])


def digits(text: str) -> str:
    """What no repair changes."""
    return "".join(letter for letter in text if letter.isdigit())


def test_replayed_repairs_give_the_text(kb: sqlite3.Connection) -> None:
    """A document's repairs, made on its raw text, give its text."""
    for document in kb.execute("SELECT id, raw, text FROM documents"):
        text, reached = "", 0
        for edit in kb.execute("SELECT * FROM repairs WHERE document_id = ? ORDER BY raw_start", (document["id"],)):
            assert document["raw"][edit["raw_start"] : edit["raw_end"]] == edit["before"]
            text += document["raw"][reached : edit["raw_start"]] + edit["after"]
            reached = edit["raw_end"]
        assert text + document["raw"][reached:] == document["text"]
    assert kb.execute("SELECT count(*) FROM repairs").fetchone()[0] > 0


def test_sentences_are_stretches_of_the_text(kb: sqlite3.Connection) -> None:
    """A sentence's words stand at its place, in order."""
    for row in kb.execute("SELECT s.*, d.text AS whole FROM sentences s JOIN documents d ON d.id = s.document_id"):
        assert row["text"] == row["whole"][row["start_char"] : row["end_char"]]
        assert row["id"] == f"{row['document_id']}:{row['ordinal']}"


def test_ids_say_where_a_thing_stands(kb: sqlite3.Connection) -> None:
    """A mention's id holds its place; a fact's is that of its amount."""
    stand = "a.document_id, a.start_char, a.end_char FROM facts f JOIN amounts a ON a.id = f.amount_id"
    for row in kb.execute(f"SELECT f.id, f.amount_id, {stand}"):
        assert row["amount_id"] == f"{row['document_id']}:a{row['start_char']}-{row['end_char']}"
        assert row["id"] == row["amount_id"].replace(":a", ":f")


def test_a_fact_says_why(kb: sqlite3.Connection) -> None:
    """Each reason has a unit and a rule, and the words it points to stand there."""
    reasons = [
        (reason, row["text"])
        for row in kb.execute("SELECT f.because, d.text FROM facts f JOIN documents d ON d.id = f.document_id")
        for reason in json.loads(row["because"]).values()
    ]
    assert reasons
    for reason, text in reasons:
        assert reason["unit"]
        assert reason["rule"]
        assert "text" not in reason or reason["text"] == text[reason["start"] : reason["end"]]


def test_evidence_of_a_finding(kb: sqlite3.Connection) -> None:
    """A finding that does not hold has both sides in the view for people."""
    shown = kb.execute("SELECT evidence, reported, computed, difference FROM disagreements").fetchall()
    assert shown
    for row in shown:
        assert row["evidence"]
        assert row["difference"] == pytest.approx(row["computed"] - row["reported"])


@pytest.mark.parametrize("view", [view.name for view in VIEWS])
def test_every_view_shows_something(kb: sqlite3.Connection, view: str) -> None:
    """The corpus has something for each view."""
    assert kb.execute(f"SELECT count(*) FROM {view}").fetchone()[0] > 0


def test_gazetteers_are_there(kb: sqlite3.Connection) -> None:
    """Reference tables hold what the gazetteers hold, with everything else they say as JSON."""
    places = (*gazetteer.places(), *gazetteer.communes())
    assert kb.execute("SELECT count(*) FROM places").fetchone()[0] == len(places)
    assert kb.execute("SELECT count(*) FROM legal_documents WHERE known").fetchone()[0] == len(
        gazetteer.legal_documents()
    )
    for subject in ("indicators", "programmes", "activities", "units"):
        assert kb.execute(f"SELECT count(*) FROM {subject}").fetchone()[0] == len(gazetteer.rows(subject))
    assert json.loads(kb.execute("SELECT details FROM units WHERE id = 'VND'").fetchone()[0])["symbol"] == "VND"


def test_a_number_that_is_no_whole_number_refers_to_nothing(kb: sqlite3.Connection) -> None:
    """A short form has the id of what it stands for in its text, or none."""
    cited = kb.execute("""
        SELECT c.text, c.legal_id, r.text AS full FROM citations c LEFT JOIN citations r ON r.id = c.resolved_from
        WHERE c.text LIKE 'Nghị định __'""").fetchall()
    assert [tuple(row) for row in cited] == [
        ("Nghị định 45", "45/2012/NĐ-CP", "Nghị định số 45/2012/NĐ-CP"),
        ("Nghị định 77", None, None),
    ]


def test_a_legal_document_only_met_in_texts(kb: sqlite3.Connection) -> None:
    """What no gazetteer knows is there as far as its number tells."""
    known = "SELECT known, doc_type, number, year, title FROM legal_documents WHERE id = ?"
    assert tuple(kb.execute(known, ("9999/QĐ-UBND",)).fetchone()) == (0, "quyết định", "9999", None, None)
    assert tuple(kb.execute(known, ("45/2012/NĐ-CP",)).fetchone())[:4] == (1, "nghị định", "45", 2012)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("nghị định", True),
        ("nghi dinh", True),
        ("NGHI DINH", True),
        ("khuyen cong dia phuong", True),
        ("đào tạo", True),
        ("dao tao", True),
        ("text : dao", False),
        ("folded : dao", True),
        ("nghĩ định", False),
    ],
)
@pytest.mark.parametrize("table", ["documents", "sentences"])
def test_search(kb: sqlite3.Connection, table: str, query: str, found: bool) -> None:  # noqa: FBT001 - a case's answer
    """Accents matter where they are typed; without them everything so spelt is found."""
    hits = kb.execute(f"SELECT rowid FROM {table}_search WHERE {table}_search MATCH ?", (query,)).fetchall()
    assert bool(hits) == found
    for (rowid,) in hits:
        text = kb.execute(f"SELECT text FROM {table} WHERE rowid = ?", (rowid,)).fetchone()[0]
        assert fold(query.split(" : ")[-1]).lower().split()[0] in fold(text).lower()


def test_a_snippet_shows_accents(kb: sqlite3.Connection) -> None:
    """What a search without accents found is shown as it is written."""
    highlight = "SELECT highlight(sentences_search, 1, '[', ']') FROM sentences_search(?)"
    shown = kb.execute(highlight, ('"trieu dong"',)).fetchone()
    assert "[triệu đồng]" in shown[0]


def test_the_query_of_the_docs_runs(kb: sqlite3.Connection) -> None:
    """The example in the page about search finds documents and shows why."""
    query = re.search(r"^    SELECT.*?(?=\n\n)", search.__doc__ or "", re.MULTILINE | re.DOTALL)
    assert query
    found = kb.execute(query[0]).fetchall()
    assert found
    assert all("[" in row[1] for row in found)


@given(st.text("aàắđĐớỳ \N{COMBINING ACUTE ACCENT}\N{COMBINING HORN}1,.한が", max_size=30))
def test_folding_keeps_words(text: str) -> None:
    """A folded text has as many words as the text, and folding it again changes nothing."""
    assert len(fold(text).split()) == len([word for word in text.split() if fold(word)])
    assert fold(fold(text)) == fold(text)


def test_what_the_tables_refuse_is_a_failure(tmp_path: Path) -> None:
    """A document with a row that refers to nothing leaves no trace but its failure; the others are kept."""
    good, bad = (
        rows_of("Tỉnh Yên Bái chi 2 tỷ đồng.", uri="good.txt"),
        rows_of("Tỉnh Hà Giang chi 3 tỷ.", uri="bad.txt"),
    )
    mention = bad.tables["place_mentions"][0]
    broken = replace(bad, tables={**bad.tables, "place_mentions": ((*mention[:-1], "p:nowhere"),)})
    with closing(written(tmp_path / "kb.db", broken, good)) as db:
        assert [row["uri"] for row in db.execute("SELECT uri FROM documents")] == ["good.txt"]
        assert [tuple(row)[:3] for row in db.execute("SELECT * FROM failures")] == [
            ("bad.txt", "load", "IntegrityError")
        ]
        assert db.execute("SELECT count(DISTINCT document_id) FROM sentences").fetchone()[0] == 1


def test_letters_that_cannot_be_stored_are_a_failure(tmp_path: Path) -> None:
    """Half a surrogate pair is no text: the document is refused, nothing else is lost."""
    bad = rows_of("Tỉnh chi 3 tỷ đồng.", uri="bad.txt")
    document = bad.tables["documents"][0]
    refused = replace(bad, tables={**bad.tables, "documents": ((*document[:-1], "\udcff"),)})
    with closing(written(tmp_path / "kb.db", refused, rows_of("Tỉnh chi 2 tỷ đồng."))) as db:
        assert db.execute("SELECT count(*) FROM documents").fetchone()[0] == 1
        assert db.execute("SELECT error FROM failures").fetchone()[0] == "UnicodeEncodeError"


def test_two_facts_of_one_amount(tmp_path: Path) -> None:
    """Facts that share an amount are told apart, and both are kept."""
    analysis = analyse("Tỉnh Yên Bái đã hỗ trợ 2 tỷ đồng.")
    twice = replace(analysis, facts=analysis.facts * 2)
    with closing(written(tmp_path / "kb.db", rows(twice, run_id=this_run().id, numbers=0, explained=0))) as db:
        ids = [row["id"] for row in db.execute("SELECT id FROM facts")]
    assert len(ids) == 2
    assert ids[1] == f"{ids[0]}.2"


def test_what_nothing_refers_to_goes(tmp_path: Path) -> None:
    """Legal documents and entities that were met only in a text that has changed are not kept."""
    before, after = rows_of(CITING), rows_of("Tỉnh Hà Giang chi 2 tỷ đồng.")
    with closing(written(tmp_path / "kb.db", before)) as db:
        assert db.execute("SELECT count(*) FROM legal_documents WHERE NOT known").fetchone()[0] == 1
    with closing(written(tmp_path / "kb.db", after)) as db:
        assert db.execute("SELECT count(*) FROM legal_documents WHERE NOT known").fetchone()[0] == 0
        assert [row["document_id"] for row in db.execute("SELECT * FROM sources")] == [after.document_id]


def test_a_missing_knowledge_base(tmp_path: Path) -> None:
    """Opening what does not exist says so and makes nothing."""
    with pytest.raises(KnowledgeBaseError, match="does not exist"):
        open_kb(tmp_path / "kb.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("statements", "reason"),
    [
        ("CREATE TABLE mine (a)", "of another program"),
        (
            f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION + 1}; CREATE TABLE a (a)",
            "newer version",
        ),
    ],
)
def test_a_database_that_is_not_ours(tmp_path: Path, statements: str, reason: str) -> None:
    """A database of somebody else, or of a newer program, is neither read nor touched."""
    path = tmp_path / "kb.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(statements)
    before = path.read_bytes()
    with pytest.raises(KnowledgeBaseError, match=reason):
        open_kb(path)
    with pytest.raises(KnowledgeBaseError, match=reason), writing(path, this_run()):
        pass
    assert path.read_bytes() == before


def test_a_knowledge_base_cannot_be_changed_by_readers(kb: sqlite3.Connection) -> None:
    """What `open_kb` gives is for reading."""
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        kb.execute("DELETE FROM facts")


def test_an_older_schema_is_brought_up_to_date(tmp_path: Path) -> None:
    """A knowledge base of version 1 is not read as it is; writing to it makes it what a new one would be."""
    path, fresh, text = tmp_path / "kb.db", tmp_path / "fresh.db", rows_of(CITING)
    written(path, text).close()
    written(fresh, text).close()
    with closing(sqlite3.connect(path)) as db:
        views = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
        db.executescript("; ".join(f"DROP VIEW {view}" for view in views))
        db.executescript("DROP TABLE signatures; DROP TABLE rulings; PRAGMA user_version = 1")
    with pytest.raises(KnowledgeBaseError, match="older version"):
        open_kb(path)
    with closing(written(path, text)) as migrated, closing(open_kb(fresh)) as new:
        schemas = [{tuple(row) for row in db.execute("SELECT name, sql FROM sqlite_master")} for db in (migrated, new)]
        assert schemas[0] == schemas[1]


def test_a_document_is_looked_up_by_its_place(tmp_path: Path) -> None:
    """Whether a place was read already is answered without going through the documents of the run."""
    with writing(tmp_path / "kb.db", this_run()) as writer:
        asked = list[str]()
        writer._db.set_trace_callback(asked.append)
        assert writer.digest("a.txt") is None
        writer._db.set_trace_callback(None)
        plan = [row[3] for sql in asked for row in writer._db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert "(uri=?)" in plan[0]
