"""A report quotes what disagrees, says how much was checked, keeps what auditors rule, and runs nothing of others."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sqlite3
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from solieu.build import build
from solieu.cli import main
from solieu.errors import InputError
from solieu.load.document_tables import FINDINGS
from solieu.load.knowledge_bases import open_kb
from solieu.load.rulings import Ruling, keep
from solieu.report import COLOURED, PLAIN, Report, pieces, standing, text, write, written
from solieu.report.cells import guarded, unguarded
from solieu.report.quotes import quotes
from solieu.report.rulings import read
from solieu.report.rulings import sheet as file_of_rulings
from solieu.report.sheets import Limits, clipped
from solieu.report.tallies import coverage, tallies
from solieu.report.workbooks import write as write_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from solieu.report.entries import Entry

REPORT = """\
Thái Bình: Khuyến công năm 2016

10/01/2017

Năm 2016, tổng kinh phí khuyến công của tỉnh Thái Bình là 5,2 tỷ đồng, gồm: quốc gia 2,1 tỷ đồng, \
địa phương 2,8 tỷ đồng.

Tỉnh đã mở lớp đào tạo nghề cho 640 lao động, đạt 80% kế hoạch (800 lao động).

Toàn tỉnh có 12 làng nghề; hội nghị họp ngày 30/2/2016 theo Nghị định số 45/2012/NĐ-CP ngày 21/5/2013 của Chính phủ.
"""
OTHER = """\
Kết quả khuyến công tỉnh Thái Bình

15/02/2017

Năm 2016, tỉnh Thái Bình đã đào tạo nghề cho 460 lao động từ nguồn khuyến công.
"""
PADDING = "các đơn vị tiếp tục thực hiện nhiều việc khác nhau theo kế hoạch đã được duyệt, " * 8
HOSTILE = f"""\
=HYPERLINK("http://x.example") <script>alert(1)</script> tỉnh Hà Nam

=HYPERLINK("http://x.example") năm 2016, tổng kinh phí là 7,2 tỷ đồng, gồm: quốc gia 2,1 tỷ đồng, địa phương \
2,8 tỷ đồng <img src=x onerror=alert(2)>;=1+1 \ue000\u0600.

Năm 2016, {PADDING}tổng kinh phí khuyến công là 6,2 tỷ đồng, gồm: quốc gia 2,1 tỷ đồng, địa phương 2,8 tỷ đồng; \
{PADDING}hết.
"""
CODES = ["A101", "A302", "A501", "A611", "A613", "A701"]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge base of two articles that disagree in themselves and with each other; one finding is an error."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "a.txt").write_text(REPORT, encoding="utf-8")
    (folder / "b.txt").write_text(OTHER, encoding="utf-8")
    return _built(folder)


@pytest.fixture(scope="module")
def built_hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge base of an article that means ill."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "=1+1;@x.txt").write_text(HOSTILE, encoding="utf-8")
    return _built(folder)


def _built(folder: Path) -> Path:
    path = folder.parent / f"{folder.name}.db"
    build([folder], path, workers=1)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE findings SET severity = 'error' WHERE code = 'A501'")
    return path


@pytest.fixture
def kb(built: Path, tmp_path: Path) -> Path:
    """A copy of it, to rule on."""
    return Path(shutil.copy(built, tmp_path / "kb.db"))


@pytest.fixture
def report(kb: Path) -> Iterator[Report]:
    """A report of it."""
    with closing(open_kb(kb)) as db:
        yield Report(db, "kb.db")


@pytest.fixture
def hostile(built_hostile: Path) -> Iterator[Report]:
    """A report of the article that means ill."""
    with closing(open_kb(built_hostile)) as db:
        yield Report(db, "<script>.db")


def found(report: Report, code: str) -> Entry:
    """The finding of a code."""
    return next(entry for entry in Report(report.db, "", held=True).entries() if entry.code == code)


def rule(kb: Path, code: str, ruling: str | None, note: str | None = None) -> str:
    """Rule on the finding of a code; returns its id."""
    with closing(open_kb(kb)) as db:
        finding_id = found(Report(db, ""), code).id
    keep(kb, [Ruling(finding_id, ruling, note)])
    return finding_id


# --- what is read


def test_those_that_disagree_come_first_and_the_most_serious_before_others(report: Report) -> None:
    """Findings that hold are shown only when they are asked for, and then last."""
    assert [entry.code for entry in report.entries()] == ["A501", "A101", "A701", "A611", "A613"]
    assert [entry.code for entry in Report(report.db, "", held=True).entries()][-1] == "A302"
    assert [entry.code for entry in Report(report.db, "", limit=2).entries()] == ["A501", "A101"]
    assert Report(report.db, "", limit=2).left_out() == 3


def test_evidence_stands_where_it_says(report: Report) -> None:
    """Words, sentence and place of every piece of evidence are those of the document's text."""
    items = [item for entry in Report(report.db, "", held=True).entries() for item in entry.evidence]
    assert len(items) == 12
    for item in items:
        (whole,) = report.db.execute("SELECT text FROM documents WHERE id = ?", (item.document.id,)).fetchone()
        assert whole[item.start : item.end] == item.text
        assert item.sentence
        assert whole[item.sentence.start :].startswith(item.sentence.text)
        assert item.text in item.sentence.text


def test_a_finding_across_documents_has_them_all(report: Report) -> None:
    """Its documents are those of its evidence, the claim's first."""
    entry = found(report, "A611")
    assert entry.document_id is None
    assert [document.uri for document in entry.documents] == ["a.txt", "b.txt"]


def test_numbers_of_days_are_known(report: Report) -> None:
    """A finding that rests on no amount has years and days for numbers."""
    assert {entry.code for entry in report.entries() if entry.of_days} == {"A501", "A701"}


@pytest.mark.parametrize(
    ("code", "marked"),
    [
        ("A101", [["5,2 tỷ đồng", "2,1 tỷ đồng", "2,8 tỷ đồng"]]),
        ("A611", [["640 lao động"], ["460 lao động"]]),
        ("A701", [["30/2/2016"]]),
        ("A501", [["Nghị định số 45/2012/NĐ-CP"]]),
    ],
)
def test_a_sentence_is_quoted_once(report: Report, code: str, marked: list[list[str]]) -> None:
    """All evidence in it is marked, and nothing is lost or added."""
    quoted = quotes(found(report, code))
    assert [[piece.text for piece in quote.pieces if piece.marked] for quote in quoted] == marked
    sentences = {item.sentence.text for item in found(report, code).evidence if item.sentence}
    assert {"".join(piece.text for piece in quote.pieces) for quote in quoted} == sentences


def test_of_a_long_sentence_what_is_near_is_quoted(hostile: Report) -> None:
    """Evidence is shown with the words around it, cut between words."""
    entry = next(entry for entry in hostile.entries() if "6,2" in entry.message_vi)
    (quote,) = quotes(entry)
    shown = "".join(piece.text for piece in quote.pieces)
    assert len(shown) < 500
    assert re.match(r" … \w+ .* 6,2 tỷ đồng, gồm: quốc gia 2,1 tỷ đồng, địa phương 2,8 tỷ đồng; .*\w … $", shown)


def test_coverage(report: Report) -> None:
    """Only the villages have no company; of what was checked, the percentage alone is in no disagreement."""
    assert coverage(report.db)._asdict() == {"read": 8, "comparable": 7, "checked": 7, "disagreeing": 6}
    assert [(one.code, one.held, one.disagreeing, one.set_aside) for one in tallies(report.db)] == [
        (code, int(code == "A302"), int(code != "A302"), 0) for code in CODES
    ]


@pytest.mark.parametrize(("ruling", "stands"), [("accepted", 1), ("explained", 0), ("false-alarm", 0), (None, 1)])
def test_a_ruling_decides_whether_a_finding_stands(kb: Path, report: Report, ruling: str | None, stands: int) -> None:
    """What is explained or a false alarm stands no more, and its figures do not disagree; notes change nothing."""
    rule(kb, "A101", ruling, "vì làm tròn")
    entry = found(report, "A101")
    assert (entry.stands, entry.ruling, entry.note) == (bool(stands), ruling, "vì làm tròn")
    assert coverage(report.db).disagreeing == 3 + 3 * stands
    assert next((one.disagreeing, one.set_aside) for one in tallies(report.db) if one.code == "A101") == (
        stands,
        1 - stands,
    )
    shown = report.db.execute("SELECT ruling, note FROM disagreements WHERE code = 'A101'").fetchone()
    assert tuple(shown) == (ruling, "vì làm tròn")


@pytest.mark.parametrize(("level", "count"), [("error", 1), ("warning", 4), ("note", 5)])
def test_what_stands_at_a_level(report: Report, level: str, count: int) -> None:
    """As serious or more."""
    assert standing(report.db, level) == count


# --- text


def test_text(report: Report) -> None:
    """Each finding has its severity, code, document, message and sentence; at the end stands what came of all."""
    shown = "".join(text(report, PLAIN))
    assert shown.index("ERRORS\n\n✗ A501  error  Thái Bình: Khuyến công năm 2016\n        a.txt · 2017-01-10\n") == 0
    assert "Tổng “5,2 tỷ đồng” và các phần" in shown
    assert "│ Năm 2016, tổng kinh phí khuyến công của tỉnh Thái Bình là ⟦5,2 tỷ đồng⟧, gồm: quốc gia\n" in shown
    assert "✗ A611  warning  2 documents\n" in shown
    assert "Kết quả khuyến công tỉnh Thái Bình · b.txt · 2017-02-15\n        │ Năm 2016, tỉnh Thái Bình đã" in shown
    assert "FIGURES THAT AGREE" not in shown
    assert re.search(r"^A302 .* 1 +0 +0$", shown, re.MULTILINE)
    assert shown.endswith("\nfigures: 8 read · 7 comparable · 7 checked · 6 disagreeing\n")
    assert max(map(len, shown.splitlines())) <= 100


def test_text_in_english(report: Report) -> None:
    """What checks say, and what they are called, is in the language asked for."""
    shown = "".join(text(Report(report.db, "", "en"), PLAIN))
    assert "The total “5,2 tỷ đồng” and its parts" in shown
    assert "Tổng" not in shown.replace("tổng", "")


def test_coloured_text_is_the_same_without_its_colours(report: Report) -> None:
    """Colour marks what brackets mark otherwise; every colour ends in its row."""
    coloured = "".join(text(report, COLOURED))
    assert "\x1b[1;33m5,2 tỷ đồng\x1b[0m" in coloured
    assert all(len(re.findall(r"\x1b\[[^0]", row)) == row.count("\x1b[0m") for row in coloured.splitlines())
    bare = re.sub(r"\x1b\[[\d;]+m", "", coloured)
    assert bare == re.sub("[⟦⟧]", "", "".join(text(report, PLAIN)))


def test_text_shows_rulings_and_what_a_limit_leaves_out(kb: Path, report: Report) -> None:
    """A finding that was set aside has another sign, its ruling and its note."""
    rule(kb, "A501", "explained", "nghị định cũ")
    shown = "".join(text(Report(report.db, "", limit=1), PLAIN))
    assert shown.startswith("ERRORS\n\n○ A501  error")
    assert "        explained: nghị định cũ\n" in shown
    assert "… and 4 more\n" in shown


def test_nothing_to_report(tmp_path: Path) -> None:
    """A knowledge base without findings says that nothing was checked."""
    (tmp_path / "a.txt").write_text("Tỉnh có 12 làng nghề.", encoding="utf-8")
    build([tmp_path / "a.txt"], tmp_path / "kb.db", workers=1)
    with closing(open_kb(tmp_path / "kb.db")) as db:
        shown = "".join(text(Report(db, ""), PLAIN))
        for form in ("json", "csv", "html"):
            assert "".join(pieces(Report(db, ""), form))
    assert shown == "nothing was checked\n\nfigures: 1 read · 0 comparable · 0 checked · 0 disagreeing\n"


def test_nothing_steers_a_terminal(kb: Path) -> None:
    """Characters that nobody sees, and marks of one's own, are named."""
    rule(kb, "A101", "accepted", "\x1b[31m\N{RIGHT-TO-LEFT OVERRIDE}\ue000")
    with closing(open_kb(kb)) as db:
        shown = "".join(text(Report(db, ""), PLAIN))
    assert "accepted: ‹U+001B›[31m‹U+202E›‹U+E000›" in shown
    assert shown.replace("\n", "").isprintable()


# --- JSON and CSV


def test_json(report: Report) -> None:
    """The object has the columns of the table, the ruling, and all evidence."""
    told = json.loads("".join(pieces(report, "json")))
    assert list(told) == ["coverage", "checks", "left_out", "findings"]
    assert told["coverage"] == coverage(report.db)._asdict()
    assert [one["code"] for one in told["checks"]] == CODES
    columns = [column.name for column in FINDINGS.columns]
    assert list(told["findings"][0]) == [*columns, "ruling", "note", "stands", "evidence"]
    for finding in told["findings"]:
        row = report.db.execute("SELECT * FROM findings WHERE id = ?", (finding["id"],)).fetchone()
        assert {name: finding[name] for name in columns} == dict(row)
        kept = report.db.execute("SELECT role, text FROM finding_evidence WHERE finding_id = ?", (finding["id"],))
        assert [(item["role"], item["text"]) for item in finding["evidence"]] == [tuple(item) for item in kept]


def test_json_of_a_number_beyond_all_numbers(kb: Path) -> None:
    """What is too large for a real is none: JSON has no other word for it."""
    with closing(sqlite3.connect(kb)) as db, db:
        db.execute("UPDATE findings SET reported = 9e999")
    with closing(open_kb(kb)) as db:
        told = json.loads("".join(pieces(Report(db, ""), "json")))
    assert told["findings"][0]["reported"] is None


def parsed(form: str) -> list[dict[str, str]]:
    """The rows of a CSV."""
    return list(csv.DictReader(io.StringIO(form.removeprefix("\ufeff"), newline="")))


def test_csv(report: Report) -> None:
    """A row a finding, with a byte order mark in front; numbers are numbers."""
    form = "".join(pieces(report, "csv"))
    assert form.startswith("\ufeffid,document_id,check_kind,code,")
    rows = parsed(form)
    assert [row["code"] for row in rows] == ["A501", "A101", "A701", "A611", "A613"]
    assert (rows[1]["reported"], rows[1]["difference"]) == ("5200000000", "-300000000")
    assert rows[1]["evidence"] == "total: 5,2 tỷ đồng | part: 2,1 tỷ đồng | part: 2,8 tỷ đồng"
    assert rows[3]["uri"] == "a.txt | b.txt"
    assert len(rows[3]["sentences"].split(" | ")) == 2


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_of_a_csv_runs(hostile: Report, separator: str) -> None:
    """Not even where a spreadsheet splits by another separator."""
    form = "".join(pieces(hostile, "csv")).removeprefix("\ufeff")
    cells = [cell for row in csv.reader(io.StringIO(form), delimiter=separator) for cell in row]
    assert any("'=HYPERLINK" in cell for cell in cells)
    assert [cell for cell in cells if re.match(r"[=+\-@\t\r](?!\d+$)", cell)] == []


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+84", "'+84"),
        ("-5%", "'-5%"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("\t=1", "'\t'=1"),
        ("\rx", "'\rx"),
        ('a;"=1', "a;'\"=1"),
        ("-5", "-5"),
        ("-82.49", "-82.49"),
        ("5 = 5", "5 = 5"),
        ("2016-2020", "2016-2020"),
        ("'quoted'", "'quoted'"),
    ],
)
def test_guards(cell: str, shown: str) -> None:
    """What a spreadsheet would run gets an apostrophe; numbers and other text are left alone."""
    assert guarded(cell) == shown


@given(st.text("=+-@'\";\t\r\n1a,", max_size=12))
def test_a_guard_can_be_taken_away(cell: str) -> None:
    """A guarded cell is read as it was, and never begins as a formula does."""
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(("=", "+", "@", "\t", "\r"))


# --- HTML


class Page(HTMLParser):
    """What tags a page has, with their attributes, and whether they close."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """The last one that opened closes."""
        assert self.open.pop() == tag


def test_html(report: Report) -> None:
    """The page is in Vietnamese first, marks evidence, and closes what it opens."""
    page = "".join(pieces(report, "html"))
    assert Page(page).open == []
    assert '<html lang="vi">' in page
    assert "là <mark>5,2 tỷ đồng</mark>, gồm: quốc gia <mark>2,1 tỷ đồng</mark>" in page
    assert page.index("Tổng “5,2 tỷ đồng”") < page.index("The total “5,2 tỷ đồng”")
    assert page.index("Lỗi") < page.index("A501") < page.index("Cảnh báo") < page.index("A101")
    assert 'name="viewport"' in page
    assert "prefers-color-scheme: dark" in page


def test_html_asks_for_nothing_and_runs_nothing(hostile: Report) -> None:
    """There is no script and no address in a page, whatever the texts say."""
    page = "".join(pieces(hostile, "html"))
    seen = Page(page)
    assert seen.open == []
    assert seen.tags.isdisjoint({"script", "img", "link", "iframe", "object"})
    assert seen.attributes <= {"lang", "charset", "name", "content", "http-equiv", "class", "id"}
    assert "&lt;img src=x onerror=alert(2)&gt;" in page
    assert "<title>Kiểm tra số liệu: &lt;script&gt;.db</title>" in page
    assert "default-src 'none'" in page


def test_html_shows_rulings(kb: Path, report: Report) -> None:
    """With their notes, escaped."""
    rule(kb, "A101", "false-alarm", "<b>đọc sai</b>")
    page = "".join(pieces(report, "html"))
    assert 'Báo nhầm <span lang="en">false alarm</span>: &lt;b&gt;đọc sai&lt;/b&gt;' in page
    assert '<article class="warning aside"' in page


# --- workbooks


def opened(report: Report, path: Path, limits: Limits | None = None) -> Workbook:
    """A workbook of a report, as another program reads it."""
    write_workbook(report, path, limits=limits)
    return openpyxl.load_workbook(path)


def table(sheet: Worksheet) -> list[dict[str, Any]]:
    """The rows of a sheet by their columns."""
    head, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def links(book: Workbook) -> dict[tuple[str, str], tuple[str, str]]:
    """Where cells lead: sheet and cell to sheet and cell."""
    cells = [cell for sheet in book for row in sheet for cell in row if cell.hyperlink]
    places = [(cell, cell.hyperlink.location.rpartition("!")) for cell in cells]
    return {(cell.parent.title, cell.coordinate): (place[0].strip("'"), place[2]) for cell, place in places}


def test_a_workbook_has_a_sheet_for_each_check(report: Report, tmp_path: Path) -> None:
    """Summary first, sentences and documents last; heads stay in sight, and filter."""
    book = opened(report, tmp_path / "a.xlsx")
    assert book.sheetnames == ["Summary", *CODES, "Sentences", "Documents"]
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
    row = table(book["A101"])[0]
    assert (row["reported"], row["computed"], row["difference"]) == (5.2e9, 4.9e9, -3e8)
    assert row["message"].startswith("Tổng “5,2 tỷ đồng”")
    assert row["evidence"] == "total: 5,2 tỷ đồng\npart: 2,1 tỷ đồng\npart: 2,8 tỷ đồng"
    assert book["A101"]["D2"].number_format == "#,##0"
    assert book["A501"]["D2"].number_format == "0"
    assert book["A101"]["C2"].alignment.wrap_text
    summary = [[cell for cell in row if cell is not None] for row in book["Summary"].iter_rows(values_only=True)]
    assert ["A302", "Phần trăm và gốc so sánh", 1, 0, 0] in summary
    assert [row[-1] for row in summary if row and row[0] == "comparable"] == [7]


def test_links_of_a_workbook_lead_there_and_back(report: Report, tmp_path: Path) -> None:
    """Each finding leads to its sentence and document; these lead back to a finding."""
    book = opened(report, tmp_path / "a.xlsx")
    leading = links(book)
    for code in CODES:
        assert leading["Summary", f"A{11 + CODES.index(code)}"] == (code, "A2")
        (row,) = table(book[code])
        for column, name, there in (("G", "document", "Documents"), ("H", "sentence", "Sentences")):
            sheet, cell = leading[code, f"{column}2"]
            assert sheet == there
            assert row[name].startswith(book[sheet][cell].value)
    back = [place for (sheet, _), place in leading.items() if sheet in ("Sentences", "Documents")]
    assert {place[0] for place in back} == {"A101", "A302", "A501", "A611", "Documents"}
    assert all(book[sheet][cell].value for sheet, cell in leading.values())
    assert [row["findings"] for row in table(book["Documents"])] == [6, 2]
    assert table(book["A611"])[0]["document"] == "Thái Bình: Khuyến công năm 2016 (+1)"


def test_no_cell_of_a_workbook_runs(hostile: Report, tmp_path: Path) -> None:
    """Text that begins as a formula does is text, and stays text when somebody edits its cell."""
    book = opened(hostile, tmp_path / "a.xlsx")
    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    begin = [cell for cell in cells if str(cell.value).startswith("=")]
    assert len(begin) > 3
    assert all(cell.quotePrefix for cell in begin)
    assert all(cell.hyperlink.target is None for cell in cells if cell.hyperlink)


def test_a_workbook_keeps_to_what_a_spreadsheet_takes(kb: Path, report: Report, tmp_path: Path) -> None:
    """A long text is cut, and ends in a sign that it was."""
    rule(kb, "A101", "explained", "vì " * 20_000)
    note = table(opened(report, tmp_path / "a.xlsx")["A101"])[0]["note"]
    assert len(note) == 32_767
    assert note.endswith("…")


@pytest.mark.parametrize(
    ("written_in", "length"), [("a" * 32_767, 32_767), ("a" * 40_000, 32_767), ("😀" * 20_000, 16_384)]
)
def test_a_cell_is_clipped(written_in: str, length: int) -> None:
    """Letters beyond the basic plane count twice."""
    assert len(clipped(written_in)) == length
    assert len(clipped(written_in).encode("utf-16-le")) <= 2 * 32_767


def test_a_full_sheet_goes_on_in_another(report: Report, tmp_path: Path) -> None:
    """Nothing is left out, and links lead to where a row is."""
    book = opened(report, tmp_path / "a.xlsx", Limits(rows=2))
    assert book.sheetnames[-5:] == ["Documents", "Sentences (2)", "Sentences (3)", "Sentences (4)", "Documents (2)"]
    leading = links(book)
    assert leading["A611", "H2"] == ("Sentences (2)", "A2")
    assert book["Sentences (2)"]["A2"].value.startswith("Tỉnh đã mở lớp")
    assert leading["Documents (2)", "E2"] == ("A611", "A2")
    assert all(book[sheet][cell].value for sheet, cell in leading.values())


def test_links_beyond_the_limit_are_text(report: Report, tmp_path: Path) -> None:
    """The cells keep their text, and the summary says how many there are."""
    book = opened(report, tmp_path / "a.xlsx", Limits(links=3))
    assert len([place for place in links(book) if place[0] == "Sentences"]) == 3
    assert [row["first finding"] for row in table(book["Sentences"])] == ["A101", "A302", "A501", "A611"]
    assert "5 cells have no link: a sheet holds at most 3 of them." in [cell.value for cell in book["Summary"]["A"]]


def test_a_limit_is_said_in_a_workbook(report: Report, tmp_path: Path) -> None:
    """Who misses something can read why."""
    book = opened(Report(report.db, "", limit=1), tmp_path / "a.xlsx")
    assert "Each sheet has at most 1 findings, as was asked for." in [cell.value for cell in book["Summary"]["A"]]


def test_a_workbook_is_the_same_each_time(report: Report, tmp_path: Path) -> None:
    """The same findings make the same bytes."""
    for name in ("a.xlsx", "b.xlsx"):
        write(report, "xlsx", tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


# --- rulings


def reviewed(kb: Path, path: Path) -> list[dict[str, str]]:
    """The file of rulings, as it is now."""
    main(["audit", str(kb), "--review", str(path), "--fail-on", "never"])
    return parsed(path.read_text(encoding="utf-8"))


def test_a_file_of_rulings_goes_out_and_comes_in(kb: Path, tmp_path: Path) -> None:
    """It lists what disagrees; what is written into it is kept, and listed again."""
    path = tmp_path / "review.csv"
    rows = reviewed(kb, path)
    assert list(rows[0]) == ["finding_id", "ruling", "note", "severity", "code", "message", "document", "evidence"]
    assert [(row["code"], row["ruling"]) for row in rows] == [
        (code, "") for code in ("A501", "A101", "A701", "A611", "A613")
    ]
    assert rows[1]["document"] == "Thái Bình: Khuyến công năm 2016 (a.txt)"
    path.write_text(f"finding_id,ruling,note\n{rows[1]['finding_id']},explained,=làm tròn\n", encoding="utf-8")
    again = reviewed(kb, path)
    assert [(row["ruling"], row["note"]) for row in again if row["ruling"]] == [("explained", "'=làm tròn")]
    assert reviewed(kb, path) == again
    with closing(open_kb(kb)) as db:
        assert [tuple(row) for row in db.execute("SELECT * FROM rulings")] == [
            (rows[1]["finding_id"], "explained", "=làm tròn")
        ]


@pytest.mark.parametrize(
    ("data", "rulings"),
    [
        (b"finding_id,ruling,note\nx,accepted,\n", [("x", "accepted", None)]),
        (b"\xef\xbb\xbffinding_id;ruling;note\r\nx;explained;a, b\r\n", [("x", "explained", "a, b")]),
        ("finding_id\truling\tnote\r\nx\tbáo nhầm\tlỗi\r\n".encode("utf-16"), [("x", "false-alarm", "lỗi")]),
        ("ruling,note,finding_id,more\nĐã giải thích,,x,1".encode(), [("x", "explained", None)]),
        ("finding_id,ruling,note\nx,cha\u0302\u0301p nha\u0323\u0302n,\n".encode(), [("x", "accepted", None)]),
        (b"finding_id,ruling,note\nx,FALSE_ALARM ,\n", [("x", "false-alarm", None)]),
        (b"Finding_ID,Ruling,Note\n\n,,\nx,,\n", [("x", None, None)]),
        (b"finding_id,ruling,note\nx,,only a note\n", [("x", None, "only a note")]),
        (
            b'finding_id,ruling,note\nx,accepted,"a\nb"\nx,accepted,"a\nb"\n',
            [("x", "accepted", "a\nb")],
        ),
        (b"finding_id,ruling,note\rx,accepted,\r", [("x", "accepted", None)]),
        (b"finding_id,ruling,note\nx\n", [("x", None, None)]),
        (b"finding_id,ruling,note\nx,accepted,,,\n", [("x", "accepted", None)]),
    ],
)
def test_rulings_as_spreadsheets_save_them(tmp_path: Path, data: bytes, rulings: list[tuple[str, ...]]) -> None:
    """Whatever the encoding, the separator, the line ends and the language of a ruling."""
    (tmp_path / "review.csv").write_bytes(data)
    assert [(one.finding_id, one.ruling, one.note) for one in read(tmp_path / "review.csv")] == rulings


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"finding_id,ruling,note\n{id},explained,\nx,right,\n", ":3: 'right' is no ruling; write accepted, explained"),
        (b"finding_id,note\n", ":1: there must be one column ruling"),
        (b"finding_id,ruling,note,note\n", ":1: there must be one column note"),
        (b"", ":1: there must be one column finding_id"),
        (b"finding_id,ruling,note\nx,accepted,\n\nx,explained,\n", ":4: x is ruled on differently in line 2"),
        (b'finding_id,ruling,note\ny,accepted,"a\nb"\n,accepted,\n', ":4: the finding_id is missing"),
        (b"finding_id,ruling,note\nx,accepted,a, b\n", ":2: there are more cells than columns"),
        (b"finding_id,ruling,note\nx,accepted," + b"a" * 200_000, ":2: this is no row of a CSV"),
        ("finding_id,ruling,note\nx,báo nhầm,".encode("cp1258", "replace") + b"\xff", " is not in UTF-8"),
    ],
)
def test_rulings_that_cannot_be_meant(
    kb: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, reason: str
) -> None:
    """The file and the line are named; nothing is taken, and the file is left as it is."""
    path = tmp_path / "review.csv"
    path.write_bytes(data)
    before = kb.read_bytes()
    assert main(["audit", str(kb), "--review", str(path)]) == 2
    told = capsys.readouterr()
    assert f"{path}{reason}" in told.err
    assert told.out == ""
    assert path.read_bytes() == data
    assert kb.read_bytes() == before


def test_an_empty_ruling_withdraws_one(kb: Path, tmp_path: Path) -> None:
    """The finding stands again; a note is kept."""
    finding_id = rule(kb, "A101", "explained", "làm tròn")
    path = tmp_path / "review.csv"
    path.write_text(f"finding_id,ruling,note\n{finding_id},,xem lại\n", encoding="utf-8")
    assert [(row["ruling"], row["note"]) for row in reviewed(kb, path) if row["note"]] == [("", "xem lại")]
    path.write_text(f"finding_id,ruling,note\n{finding_id},,\n", encoding="utf-8")
    reviewed(kb, path)
    with closing(open_kb(kb)) as db:
        assert db.execute("SELECT count(*) FROM rulings").fetchone()[0] == 0


def test_a_ruling_of_what_is_not_there_is_kept(kb: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is mentioned, and listed last; so is one of a finding that holds."""
    with closing(open_kb(kb)) as db:
        held = found(Report(db, ""), "A302").id
    path = tmp_path / "review.csv"
    path.write_text(f"finding_id,ruling,note\n{held},accepted,\nzzz:A101-0,explained,cũ\n", encoding="utf-8")
    rows = reviewed(kb, path)
    assert "rules on what is not in" in capsys.readouterr().err
    assert [(row["finding_id"], row["code"], row["note"]) for row in rows[-2:]] == [
        (held, "A302", ""),
        ("zzz:A101-0", "", "cũ"),
    ]


def test_rulings_survive_a_build(kb: Path, tmp_path: Path) -> None:
    """A finding that goes and comes back has its ruling again."""
    finding_id = rule(kb, "A101", "false-alarm", "đọc sai")
    folder = tmp_path / "articles"
    folder.mkdir()
    for body, stands in ((OTHER, None), (REPORT, False)):
        (folder / "a.txt").write_text(body, encoding="utf-8")
        build([folder], kb, workers=1)
        with closing(open_kb(kb)) as db:
            assert [tuple(row) for row in db.execute("SELECT * FROM rulings")] == [
                (finding_id, "false-alarm", "đọc sai")
            ]
            here = {entry.id: entry.stands for entry in Report(db, "").entries()}
            assert here.get(finding_id) == stands


def test_a_file_of_rulings_can_be_read_back(hostile: Report, tmp_path: Path) -> None:
    """However long its sentences are."""
    (tmp_path / "review.csv").write_text("".join(file_of_rulings(hostile)), encoding="utf-8", newline="")
    assert len(read(tmp_path / "review.csv")) == 2


# --- files


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    """Where writing fails nothing is left, and what was there stays."""
    path = tmp_path / "a.txt"
    path.write_text("before", encoding="utf-8")

    def fail() -> None:
        with written(path, force=True) as beside:
            beside.write_text("half", encoding="utf-8")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert [(one.name, one.read_text(encoding="utf-8")) for one in tmp_path.iterdir()] == [("a.txt", "before")]


def test_a_file_that_came_in_the_meantime_is_left_alone(tmp_path: Path) -> None:
    """Without `force` nothing that is there is written over, even if it was not there before."""
    path = tmp_path / "a.txt"

    def late() -> None:
        with written(path, force=False) as beside:
            beside.write_text("new", encoding="utf-8")
            path.write_text("there", encoding="utf-8")

    with pytest.raises(InputError, match="exists"):
        late()
    assert [(one.name, one.read_text(encoding="utf-8")) for one in tmp_path.iterdir()] == [("a.txt", "there")]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What is written goes to the file it leads to, which keeps its rights."""
    path, link = tmp_path / "a.txt", tmp_path / "link"
    path.write_text("before", encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    with written(link, force=True) as beside:
        beside.write_text("after", encoding="utf-8")
    assert link.is_symlink()
    assert (path.read_text(encoding="utf-8"), path.stat().st_mode & 0o777) == ("after", 0o640)


# --- the command


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ([], 1),
        (["--fail-on", "error"], 1),
        (["--fail-on", "never"], 0),
        (["--fail-on", "note", "--format", "json"], 1),
    ],
)
def test_exit_status(kb: Path, arguments: list[str], status: int) -> None:
    """1 where something stands at or above the level."""
    assert main(["audit", str(kb), *arguments]) == status


@pytest.mark.parametrize(("level", "status"), [("error", 0), ("warning", 1), ("note", 1), ("never", 0)])
def test_exit_status_after_a_ruling(kb: Path, level: str, status: int) -> None:
    """An error that was explained counts no more."""
    rule(kb, "A501", "explained")
    assert main(["audit", str(kb), "--fail-on", level]) == status


@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "xlsx"])
def test_a_report_goes_to_a_file(kb: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    """The summary is said; a second time nothing is written over, unless by force."""
    out = tmp_path / f"out.{form}"
    command = ["audit", str(kb), "--format", form, "--write", str(out), "--fail-on", "never"]
    assert main(command) == 0
    assert capsys.readouterr().out.endswith("figures: 8 read · 7 comparable · 7 checked · 6 disagreeing\n")
    made = out.read_bytes()
    assert made
    assert main(command) == 2
    out.write_text("something else", encoding="utf-8")
    assert main([*command, "--force"]) == 0
    assert out.read_bytes() == made
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kb.db", out.name]


@pytest.mark.parametrize("form", ["json", "csv", "html"])
def test_a_report_goes_to_standard_output(kb: Path, capfdbinary: pytest.CaptureFixture[bytes], form: str) -> None:
    """In UTF-8, and nothing but the report."""
    main(["audit", str(kb), "--format", form])
    told = capfdbinary.readouterr()
    with closing(open_kb(kb)) as db:
        assert told.out.decode() == "".join(pieces(Report(db, "kb.db"), form))  # type: ignore[arg-type]  # by turns
    assert told.err == b""


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--format", "xlsx"], "a workbook does not go to standard output"),
        (["--write", "kb.db", "--force"], "kb.db is the knowledge base"),
        (["--write", "./x/../kb.db", "--force"], "is the knowledge base"),
        (["--write", "link.db", "--force"], "link.db is the knowledge base"),
        (["--review", "kb.db"], "kb.db is the knowledge base"),
        (["--write", "r.csv", "--review", "r.csv"], "r.csv is the file of rulings"),
        (["--write", "x", "--force"], "x is no file"),
        (["--review", "x"], "x cannot be read (Is a directory)"),
        (["--write", "missing/a.txt"], "missing/a.txt cannot be written (No such file or directory)"),
    ],
)
def test_what_may_not_be_written(
    kb: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    reason: str,
) -> None:
    """One sentence, exit status 2, and everything is as it was."""
    monkeypatch.chdir(kb.parent)
    Path("x").mkdir()
    Path("link.db").hardlink_to(kb)
    before, names = kb.read_bytes(), sorted(kb.parent.rglob("*"))
    assert main(["audit", "kb.db", *arguments]) == 2
    assert reason in capsys.readouterr().err
    assert (kb.read_bytes(), sorted(kb.parent.rglob("*"))) == (before, names)


def test_a_knowledge_base_in_which_nothing_may_be_written_can_be_read(kb: Path) -> None:
    """A report alone changes nothing."""
    before = kb.read_bytes()
    kb.chmod(0o400)
    assert main(["audit", str(kb), "--all"]) == 1
    assert kb.read_bytes() == before
