"""Pages, PDFs, office documents and tables of figures become documents; what cannot be read says why."""

from __future__ import annotations

import io
import random
import sqlite3
import struct
import subprocess
import sys
import tarfile
import unicodedata
import zipfile
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import docx
import openpyxl
import pytest
from docx.oxml import parse_xml
from openpyxl.styles import Font
from reportlab.lib import colors, pagesizes, pdfencrypt
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from solieu import flow
from solieu.errors import UnreadableError
from solieu.ingest import limits, read, read_item
from solieu.ingest.fonts import is_old
from solieu.ingest.formats import kind_of
from solieu.ingest.number_formats import shown
from solieu.ingest.tables import Cell, lines
from solieu.items import Item
from solieu.repair import repair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

TITLE = "Khuyến công Tuyên Quang: thêm việc làm cho nông thôn"
LONG = (
    "Năm 2012, tỉnh Tuyên Quang hỗ trợ 35 đề án khuyến công với tổng kinh phí 4,2 tỷ đồng, trong đó khuyến công quốc "
    "gia 1,7 tỷ đồng, khuyến công địa phương 2,5 tỷ đồng."
)
MORE = "Các đề án đã đào tạo nghề cho 1.250 lao động nông thôn, mức lương bình quân đạt 2,8 triệu đồng/người/tháng."
GRID = [
    ["Nội dung", "Kế hoạch", "Thực hiện"],
    ["Đào tạo nghề", "800", "760"],
    ["Mô hình trình diễn", "1.200", "1.150"],
    ["Cộng", "2.000", "1.910"],
]
ROWS = [f"| {' | '.join(row)} |" for row in GRID]
HTML_GRID = "<table>" + "".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in GRID) + "</table>"
ITEMS = "<ul><li>Huyện Yên Sơn: 12 đề án</li><li>Huyện Hàm Yên: 9 đề án</li></ul>"
BODY = f"<p>{LONG}</p><p>{MORE}</p>{HTML_GRID}{ITEMS}<p>Đến nay tỉnh có 12 làng nghề.</p>"
TEXT = [LONG, MORE, *ROWS, "- Huyện Yên Sơn: 12 đề án", "- Huyện Hàm Yên: 9 đề án", "Đến nay tỉnh có 12 làng nghề."]
OTHER_NEWS = "".join(
    f"<li><a href='/{n}'>Huyện số {n} thu ngân sách {n * 17} tỷ đồng</a> <i>(1{n}/05/2013)</i></li>" for n in range(9)
)


def newspaper(*, head: str = "", stamp: str = "Thứ sáu, 07/10/2016, 08:15 (GMT+7)") -> str:
    """A page of a newspaper of today: menus, an article, boxes of other news, what nobody sees."""
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{TITLE} - Báo Tuyên Quang</title>{head}
    <style>p {{}}</style></head><body><header><div>Chủ nhật, 05/10/2025</div><nav><ul>{OTHER_NEWS}</ul></nav></header>
    <div style="display: none">Ẩn 999 tỷ đồng</div><script>var x = "888 tỷ đồng";</script><!-- 777 tỷ đồng -->
    <div class="main"><article><h1>{TITLE}</h1><div class="meta">{stamp}</div><h2 class="sapo">35 cơ sở mở rộng.</h2>
    <div class="content">{BODY}</div></article><div class="tin-lien-quan"><ul>{OTHER_NEWS}</ul></div>
    <div class="comments"><p>Hay, 10 điểm!</p></div></div><aside>{OTHER_NEWS}</aside>
    <footer><p>Giấy phép số 12/GP-TTĐT ngày 03/02/2011.</p></footer></body></html>"""


def portal() -> str:
    """A page of an office of ten years ago, all in tables."""
    menu = "".join(f"<tr><td><a href='/m{n}'>Chuyên mục {n}</a></td></tr>" for n in range(15))
    return f"""<html><head><title>Cổng thông tin điện tử</title></head><body><form id="aspnetForm"><table><tr>
    <td><table>{menu}</table></td><td><table><tr><td><span class="tieude">{TITLE}</span></td></tr>
    <tr><td>Ngày cập nhật: 7/10/2016 8:15:00 AM</td></tr><tr><td><b>35 cơ sở mở rộng.</b></td></tr>
    <tr><td><div>{BODY}</div></td></tr><tr><td>Nguồn: Báo Tuyên Quang</td></tr></table></td>
    <td><ul>{OTHER_NEWS}</ul></td></tr></table></form></body></html>"""


def old_page() -> str:
    """A page of twenty years ago: cells, fonts and line breaks."""
    return f"""<HTML><BODY><TABLE><TR><TD><FONT face=Arial size=2><B>{TITLE}</B></FONT></TD></TR>
    <TR><TD><FONT size=2>Ngày 7 tháng 10 năm 2016</FONT></TD></TR><TR><TD>{LONG}<BR><BR>{MORE}</TD></TR></TABLE>"""


def lines_of(data: bytes | str, uri: str = "a") -> list[str]:
    """The lines of what is read."""
    return read(data.encode() if isinstance(data, str) else data, uri=uri).raw.split("\n")


def packed(parts: dict[str, bytes | str]) -> bytes:
    """A ZIP archive of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def tar() -> bytes:
    """A TAR archive, of the kind without a magic word."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        archive.addfile(tarfile.TarInfo("a.txt"))
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "uri", "kind"),
    [
        (LONG.encode(), "a.html", "text"),
        (b"", "a.html", "text"),
        (b" \n<!doctype HTML><p>", "a.txt", "html"),
        ("<html><p>".encode("utf-16"), "a.txt", "html"),
        (b'<?xml version="1.0"?><!-- x --><html>', "a.xml", "html"),
        (f"<p class='x'>{LONG}</p>".encode(), "a.txt", "html"),
        (b"Xin <b>ch\xc3\xa0o</b>", "a.htm", "html"),
        (b"Xin <b>ch\xc3\xa0o</b>", "a.txt", "text"),
        ("Giá <p> là giá".encode(), "a.txt", "text"),
        (b"<p> = 12", "a.txt", "text"),
        (b"%PDF-1.4", "a.txt", "pdf"),
        (b"rubbish\n%PDF-1.4", "a", "pdf"),
        (b"a;b;c\n1;2;3\n4;5;6\n7;8;9", "a.txt", "csv"),
        (b"a;b;c\n1;2;3\n4;5;6\n7;8", "a.txt", "text"),
        (b"a;b\n1;2", "a.csv", "csv"),
        ("Một câu.\nHai câu.\nBa, bốn.".encode(), "a.csv", "text"),
        ("Hà Giang, Cao Bằng, Bắc Kạn\n".encode() * 5, "a.txt", "text"),
        (packed({"a.txt": "x"}), "a.docx", "zip"),
        (packed({"word/document.xml": "x"}), "a.zip", "docx"),
        (packed({"a/word/document.xml": "x"}), "a.zip", "zip"),
        (packed({"[Content_Types].xml": "x", "word/document.xml": "x"})[:120], "a.zip", "docx"),
        (packed({"xl/workbook.xml": "x"}), "a", "xlsx"),
        (packed({"ppt/presentation.xml": "x"}), "a", "pptx"),
        (packed({"mimetype": "x", "META-INF/manifest.xml": "x"}), "a", "odf"),
        (tar(), "a", "tar"),
        (b"\x1f\x8b\x08", "a.txt", "gzip"),
        (b"WARC/1.0\r\n", "a", "warc"),
        (b"PAR1\x15", "a", "parquet"),
        (b'<?xml version="1.0"?>\n<rss version="2.0">', "a.html", "feed"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom">', "a", "feed"),
        (b"<?xml version='1.0'?><svg>", "a", "xml"),
        (b'{"text": "a"}\n{"text": "b"}\n', "a.txt", "jsonl"),
        (b'{"text": "a\\nb"}', "a", "jsonl"),
        (b'{\n  "text": "a"\n}', "a", "json"),
        (b'[{"text": "a"}]', "a", "json"),
        (b"[1] Tham kh\xe1\xba\xa3o", "a", "text"),
        (b"From: a@b.vn\r\nSubject: x\r\n y\r\nMIME-Version: 1.0\r\n", "a", "mail"),
        (b"{\\rtf1\\ansi", "a.doc", "rtf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", "ole"),
    ],
)
def test_kind(data: bytes, uri: str, kind: str) -> None:
    """The content says what a file is, its name only what the content leaves open."""
    assert kind_of(data, uri) == kind


def test_a_stated_media_type_decides_like_a_name() -> None:
    """A crawl says that a bare fragment is a page; it cannot make a page of a PDF."""
    assert kind_of("Xin <b>chào</b>".encode(), "a", "text/html; charset=utf-8") == "html"
    assert kind_of(b"%PDF-1.4", "a", "text/html") == "pdf"


# HTML


@pytest.mark.parametrize(
    ("page", "foot"), [(newspaper(), []), (portal(), ["Nguồn: Báo Tuyên Quang"])], ids=["newspaper", "portal"]
)
def test_an_article_is_read_whole_and_alone(page: str, foot: list[str]) -> None:
    """From its headline on, with tables as rows and lists as bullets; without menus, boxes, comments."""
    document = read(page.encode(), uri="a.html")
    head, stamp, sapo, *text = document.raw.split("\n")
    assert (head, sapo, text) == (TITLE, "35 cơ sở mở rộng.", [*TEXT, *foot])
    assert "2016" in stamp
    assert (document.title, document.published, document.media_type) == (TITLE, date(2016, 10, 7), "text/html")


def test_an_old_page_is_read() -> None:
    """Cells that arrange a page are lines, line breaks end lines."""
    document = read(old_page().encode(), uri="a")
    assert document.raw.split("\n") == [TITLE, "Ngày 7 tháng 10 năm 2016", LONG, MORE]
    assert (document.title, document.published) == (TITLE, date(2016, 10, 7))


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (f"<html><body><h1>{TITLE}</h1><p>{LONG}</p>", [TITLE, LONG]),
        (
            f"<html><h1>Kinh phí</h1><p>Đơn vị tính: triệu đồng</p>{HTML_GRID}",
            ["Kinh phí", "Đơn vị tính: triệu đồng", *ROWS],
        ),
        (BODY, TEXT),
        ("<p>Tăng&nbsp;12&percnt;, gi&#7843;m &lt; 5 &amp; h&#1;ết</p>", ["Tăng\xa012%, giảm < 5 & h ết"]),
        ("<p>Đạt 1<b>.2</b>00\n  hộ<br>Hết<div>Hẳn</div>rồi", ["Đạt 1.200 hộ", "Hết", "Hẳn", "rồi"]),
        ("<ol start=3><li>Một<li><p>Hai</p><li>5) Năm</ol><p>Sáu", ["3. Một", "4. Hai", "5) Năm", "Sáu"]),
        ("<pre>Một\n  hai</pre><p>Ba", ["Một", "hai", "Ba"]),
        ("<p>Tại <st1:place>Hà Giang</st1:place> có<o:p></o:p> 5 hộ", ["Tại Hà Giang có 5 hộ"]),
        (
            "<table><tr><td rowspan=2>Huyện<td colspan=2>Năm<tr><td>KH<td>TH<tr><td>A|B<td>7<td>8</table>",
            ["| Huyện | Năm |  |", "|  | KH | TH |", "| A/B | 7 | 8 |"],
        ),
        (
            "<body class='sidebar-right'><p>Một</p><p hidden>Hai</p>ba<span style='visibility:hidden'>4</span>",
            ["Một", "ba"],
        ),
        ("<a href=#>Chỉ có liên kết</a>", ["Chỉ có liên kết"]),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
def test_a_page_is_read_as_it_is_seen(page: str, expected: list[str]) -> None:
    """White space, entities, marks of lists and cells are as a browser shows them, on pages however short."""
    assert lines_of(page, "a.html") == expected


@pytest.mark.parametrize(
    ("head", "stamp", "day"),
    [
        ("", "Ngày 7 tháng 10 năm 2016", date(2016, 10, 7)),
        ("", "", None),
        ("<meta property='article:published_time' content='2016-10-06T23:30:00Z'>", "", date(2016, 10, 7)),
        ("<meta itemprop='datePublished' content='2016-10-07'>", "Cập nhật: 09/10/2016 10:00", date(2016, 10, 7)),
        ("<meta name='pubdate' content='07/10/2016 08:15'>", "", date(2016, 10, 7)),
        ("<meta name='date' content='2016-13-45'>", "7/10/2016 | 08:15", date(2016, 10, 7)),
        (
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2016-10-07"}]}</script>',
            "",
            date(2016, 10, 7),
        ),
        ('<script type="application/ld+json">{"datePublished": "2016-</script>', "", None),
        ("", "<time class='published' datetime='2016-10-07T00:30+07:00'>hôm qua</time>", date(2016, 10, 7)),
    ],
)
def test_the_day_of_a_page(head: str, stamp: str, day: date | None) -> None:
    """What a page states for machines goes first, then its masthead; the day on which it was saved is not taken."""
    page = newspaper(head=head, stamp=stamp).replace("<div>Chủ nhật, 05/10/2025</div>", "")
    assert read(page.encode(), uri="a").published == day


def test_what_a_page_states() -> None:
    """Its title and its publisher are those that it states, without the name of the site behind the title."""
    head = f"<meta property='og:title' content='{TITLE} | Báo'><meta property='og:site_name' content='Báo Tuyên Quang'>"
    document = read(newspaper(head=head).encode(), uri="a")
    assert (document.title, document.publisher) == (TITLE, "Báo Tuyên Quang")


def test_a_sentence_names_no_publisher() -> None:
    """`Theo Sở …` before a figure tells who says so, not who published the page."""
    page = (
        "<html><p>Theo Sở Công Thương, các đề án đã đào tạo nghề cho 1.250 lao động.</p><p>Theo Báo Mới, 7/10/2016</p>"
    )
    assert read(page.encode(), uri="a").publisher == "Báo Mới"
    assert read(page.partition("<p>Theo Báo")[0].encode(), uri="a").publisher is None


def test_what_a_container_states_goes_first() -> None:
    """A title, day or publisher that stands beside the bytes is taken before that of the page."""
    item = Item("a", newspaper().encode(), title="Đề", published=date(2020, 1, 1), publisher="Ai đó")
    document = read_item(item)
    assert (document.title, document.published, document.publisher) == ("Đề", date(2020, 1, 1), "Ai đó")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (newspaper().encode("utf-16"), "utf-16-le"),
        (newspaper().encode("ascii", "xmlcharrefreplace"), "utf-8"),
        (newspaper().encode("cp1258", "xmlcharrefreplace"), "windows-1258"),
        (b"<?xml version='1.0' encoding='latin-1'?>" + newspaper().encode(), "utf-8"),
    ],
    ids=["utf-16", "entities", "windows-1258", "wrongly declared"],
)
def test_the_encoding_of_a_page(data: bytes, encoding: str) -> None:
    """Bytes are read for what they are, whatever the page declares."""
    document = read(data, uri="a.html")
    assert document.raw == read(newspaper().encode(), uri="a.html").raw
    assert document.encoding == encoding


def test_a_declared_encoding_is_the_last_resort() -> None:
    """A page in an encoding that nothing tells is read as it declares."""
    page = "<html><meta charset='windows-1251'><p>Правительство утвердило программу развития</p>"
    assert lines_of(page.encode("cp1251")) == ["Правительство утвердило программу развития"]


FONTS = (
    "<p><font face='.VnTime'>N¨m 2012 hç trî 35 ®Ò ¸n</font> <font face='.VnTimeH, Arial'>céng hßa</font></p>"
    "<p style=\"font-family: 'VNI-Times'\">coäng hoøa</p><p>Năm 2013 hỗ trợ 12 đề án</p>"
)


def test_fonts_of_old_sets_in_a_page() -> None:
    """Text in such a font is read in its set; in a page that was all in one, a capital font makes capitals."""
    assert lines_of(FONTS, "a.html") == ["Năm 2012 hỗ trợ 35 đề án CỘNG HÒA", "cộng hòa", "Năm 2013 hỗ trợ 12 đề án"]
    old = FONTS.partition("</p>")[0].encode("cp1252")
    assert lines_of(old, "a.html") == ["Năm 2012 hỗ trợ 35 đề án CỘNG HÒA"]


# Office documents

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document: Any) -> bytes:
    """The bytes of an office document."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


@cache
def report() -> bytes:
    """A report as an office writes it: a letterhead in a table, numbered items, a table, a note."""
    document = docx.Document()
    head = document.add_table(2, 2)
    head.cell(0, 0).text, head.cell(0, 1).text = "UBND TỈNH TUYÊN QUANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    head.cell(1, 0).text, head.cell(1, 1).text = "Số: 12/BC-SCT", "Tuyên Quang, ngày 7 tháng 10 năm 2016"
    document.add_heading("BÁO CÁO", 1)
    document.add_paragraph("Kết quả hoạt động khuyến công năm 2012")
    document.add_paragraph(LONG)
    for text, style in (("Đào tạo nghề", "List Number"), ("Mô hình", "List Number"), ("12 đề án", "List Bullet")):
        document.add_paragraph(text, style=style)
    table = document.add_table(0, 3)
    for row in GRID:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.core_properties.title = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    return saved(document)


def test_a_word_document() -> None:
    """Paragraphs, items and tables stand in their order; a letterhead is no table; masthead before properties."""
    document = read(report(), uri="a.docx")
    assert document.raw.split("\n") == [
        *("UBND TỈNH TUYÊN QUANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/BC-SCT"),
        *("Tuyên Quang, ngày 7 tháng 10 năm 2016", "BÁO CÁO", "Kết quả hoạt động khuyến công năm 2012", LONG),
        *("1. Đào tạo nghề", "2. Mô hình", "- 12 đề án", *ROWS),
    ]
    assert document.title == "BÁO CÁO Kết quả hoạt động khuyến công năm 2012"
    assert document.published == date(2016, 10, 7)
    assert document.media_type.endswith("wordprocessingml.document")


RUNS = (
    f'<w:p {WORD}><w:r><w:t xml:space="preserve">Kinh phí </w:t></w:r><w:ins><w:r><w:t>500</w:t></w:r></w:ins>'
    "<w:del><w:r><w:delText>400</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
    '<w:smartTag><w:r><w:t xml:space="preserve"> tại Hà Giang</w:t></w:r></w:smartTag>'
    "<w:r><w:instrText>PAGE</w:instrText><w:br/><w:t>Dòng sau</w:t><w:noBreakHyphen/></w:r></w:p>"
)
BOX = (
    f'<w:p {WORD} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:r><w:t>Ngoài</w:t>'
    "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Trong</w:t></w:r></w:p></w:txbxContent>"
    "</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Trong</w:t></w:r></w:p></w:txbxContent>"
    "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
)


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (RUNS, ["Kinh phí 500 tại Hà Giang", "Dòng sau-"]),
        (BOX, ["Ngoài", "Trong"]),
        (f"<w:sdt {WORD}><w:sdtContent><w:p><w:r><w:t>Ô</w:t></w:r></w:p></w:sdtContent></w:sdt>", ["Ô"]),
        (f"<w:p {WORD}><w:r><w:tab/><w:t>Số:</w:t><w:tab/><w:t>1</w:t></w:r></w:p>", ["Số: 1"]),
        (f"<w:p {WORD}><w:r><w:t>A</w:t><w:tab/><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r></w:p>", ["A\t1\t2"]),
    ],
    ids=["runs", "text box", "control", "tab", "tabs"],
)
def test_what_a_reader_of_word_sees(xml: str, expected: list[str]) -> None:
    """Insertions, controls, smart tags and text boxes are read; deletions, hidden runs and field codes are not."""
    document = docx.Document()
    document.element.body.insert(0, parse_xml(xml))
    assert lines_of(saved(document)) == expected


def test_numbers_of_lists_in_word() -> None:
    """Levels are counted and written as Word does it."""
    document = docx.Document()
    levels = (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("decimal", "%2.%4."), ("bullet", "o"))
    xml = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate(levels)
    )
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(f'<w:abstractNum {WORD} w:abstractNumId="77">{xml}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {WORD} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for level in (0, 1, 2, 2, 3, 4, 1, 2, 0, 1):
        listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="77"/></w:numPr>'
        text = f"<w:p {WORD}><w:pPr>{listed}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
        document.element.body.insert(len(document.element.body) - 1, parse_xml(text))
    marks = [line.removesuffix("x").strip() for line in lines_of(saved(document))]
    assert marks == ["I.", "1.", "a)", "b)", "1.1.", "-", "2.", "a)", "II.", "1."]


def test_fonts_of_old_sets_in_word() -> None:
    """A run is read in the set of its own font, or of that of its style."""
    document = docx.Document()
    paragraph = document.add_paragraph()
    for text, font in (("céng ", ".VnTimeH"), ("h", ".VnTime"), ("ßa", ".VnTime"), (" và mới", "Arial")):
        paragraph.add_run(text).font.name = font
    document.styles["Quote"].font.name = "VNI-Times"
    document.add_paragraph("coäng hoøa", style="Quote")
    assert lines_of(saved(document)) == ["CỘNG hòa và mới", "cộng hòa"]


@cache
def workbook() -> bytes:
    """A sheet with a caption, numbers in formats, a merged cell, a font of an old set; a hidden sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Kinh phí 2015"
    rows: Sequence[Sequence[Any]] = (
        ("BẢNG TỔNG HỢP",),
        ("Đơn vị tính: triệu đồng",),
        ("STT", "Nội dung", "Kế hoạch", "Tỷ lệ", "Ngày"),
        (1, "®µo t¹o", 1234.5, 0.955, date(2016, 10, 7)),
        (None, "Mục con"),
        (2, "A|B\nC", 1200, 1, None),
        (),
        ("Ghi chú: số ước",),
    )
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column, value)
    sheet.merge_cells("A1:E1")
    sheet["B4"].font = Font(name=".VnTime")
    sheet["C4"].number_format, sheet["C6"].number_format, sheet["D4"].number_format = "#,##0.0", "#,##0", "0.0%"
    sheet.row_dimensions[6].hidden = True
    book.create_sheet("Ẩn")["A1"] = "bí mật"
    book["Ẩn"].sheet_state = "hidden"
    book.create_sheet("Sheet3")["B2"] = "Hết"
    return saved(book)


def test_a_workbook() -> None:
    """Sheets are read with their names, rows as they are shown, hidden rows too; hidden sheets are not."""
    document = read(workbook(), uri="a")
    assert document.raw.split("\n") == [
        *("Kinh phí 2015", "BẢNG TỔNG HỢP", "Đơn vị tính: triệu đồng"),
        "| STT | Nội dung | Kế hoạch | Tỷ lệ | Ngày |",
        "| 1 | đào tạo | 1.234,5 | 95,5% | 7/10/2016 |",
        "|  | Mục con |  |  |  |",
        "| 2 | A/B C | 1.200 | 1 |  |",
        *("Ghi chú: số ước", "Hết"),
    ]
    assert document.media_type.endswith("spreadsheetml.sheet")


@pytest.mark.parametrize(
    ("written", "code", "expected"),
    [
        ("1234567.5", "General", "1234567,5"),
        ("2015", "General", "2015"),
        ("7.6000000000000005E-2", "General", "0,076"),
        ("123456789012", "General", "123456789000"),
        ("1234567.5", "#,##0", "1.234.568"),
        ("1234.5", "#,##0.00", "1.234,50"),
        ("1234.5", "#,##0.##", "1.234,5"),
        ("0.125", "0%", "13%"),
        ("1.05", '0.0"%"', "1,1%"),
        ("-1234", "#,##0;(#,##0)", "-1.234"),
        ("-1234", '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', "-1.234"),
        ("0", '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', "-"),
        ("1200", '#,##0" triệu đồng"', "1.200 triệu đồng"),
        ("1200", "#,##0 [$₫-42A]", "1.200 ₫"),
        ("5000000", "#,##0,", "5.000"),
        ("42650", "mm/dd/yyyy", "7/10/2016"),
        ("42650.5", "d-mmm-yy h:mm", "7/10/2016"),
        ("42650", "[$-42A]mmmm yyyy", "10/2016"),
        ("42650", "yyyy", "2016"),
        ("0.5", "h:mm", "12:00"),
        ("9e99", "yyyy", "9e99"),
        ("-5", "d/m/yyyy", "-5"),
        ("99999999", "d/m/yyyy", "99999999"),
        ("NaN", "0", "NaN"),
        ("x", "0", "x"),
        ("12", "@", "12"),
    ],
)
def test_a_number_is_shown_by_its_format(written: str, code: str, expected: str) -> None:
    """Numbers, shares and days are printed as the sheet shows them, the Vietnamese way."""
    assert shown(written, code) == expected


def test_days_from_1904() -> None:
    """Old sheets of Macintosh count days from 1904."""
    assert shown("41188", "d/m/yyyy", from_1904=True) == "7/10/2016"


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "Huyện,Kinh phí,Ngày\nA,1234.5,2016-10-07\nB,900,2016-10-08",
            ["| A | 1234,5 | 7/10/2016 |", "| B | 900 | 8/10/2016 |"],
        ),
        ('Huyện,Kinh phí,Hộ\nA,"1,234.5",3\nB,900,4', ["| A | 1.234,5 | 3 |", "| B | 900 | 4 |"]),
        ("Huyện;Kinh phí;Hộ\nA;1.234,5;3\nB;7.6;4", ["| A | 1.234,5 | 3 |", "| B | 7.6 | 4 |"]),
        ("Huyện\tKinh phí\tHộ\nA\t12.345\t3\nB\t1.000\t4", ["| A | 12.345 | 3 |", "| B | 1.000 | 4 |"]),
        ('Huyện;Ghi chú;Hộ\nA;"x;\ny";3\nB;;4', ["| A | x; y | 3 |", "| B |  | 4 |"]),
    ],
    ids=["points", "reversed", "Vietnamese", "undecided", "quoted"],
)
def test_a_table_of_figures(table: str, expected: list[str]) -> None:
    """Separators are found, numbers are turned the Vietnamese way where they must be the other way round."""
    document = read(f"Bảng hỗ trợ\n{table}\n\nGhi chú: số ước".encode("utf-16"), uri="a.csv")
    caption, _, *rows, note = document.raw.split("\n")
    assert (caption, rows, note) == ("Bảng hỗ trợ", expected, "Ghi chú: số ước")
    assert document.media_type == ("text/tab-separated-values" if "\t" in table else "text/csv")


def test_a_table_that_spans_too_far() -> None:
    """Cells that claim thousands of rows and columns cost nothing, and none is lost."""
    table = [[Cell((str(number),), 900, 60_000), Cell(("x",))] for number in range(3_000)]
    assert list(lines(table)) == [f"| {number} | x |" for number in range(3_000)]


# PDF

DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
needs_font = pytest.mark.skipif(not DEJAVU.exists(), reason="the font DejaVu Sans (fonts-dejavu-core) is not there")


def font(name: str) -> str:
    """The name of DejaVu Sans under which it can be used, embedded as a font called `name`."""
    if name not in pdfmetrics.getRegisteredFontNames():
        embedded = TTFont(name, DEJAVU)
        embedded.face.name = name.encode()
        pdfmetrics.registerFont(embedded)
    return name


def printed(form: str, *, pages: int = 1) -> bytes:
    """A report in PDF: running heads, justified paragraphs, a ruled table."""
    style = ParagraphStyle("text", fontName=font("DejaVuSans"), fontSize=11, leading=15, alignment=4)
    ruled = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONT", (0, 0), (-1, -1), font("DejaVuSans"), 10)]
    parts: list[Any] = [
        Paragraph(composed(line, form), style) for line in ("Tuyên Quang, ngày 7 tháng 10 năm 2016", TITLE)
    ]
    for _ in range(pages):
        parts += [Paragraph(composed(LONG, form), style), Paragraph(composed(MORE, form), style)]
        parts.append(Table([[composed(cell, form) for cell in row] for row in GRID], style=ruled))
        parts += [Paragraph(composed(f"{LONG} {MORE}", form), style) for _ in range(9)]

    def heads(canvas: Canvas, template: SimpleDocTemplate) -> None:
        canvas.setFont(font("DejaVuSans"), 8)
        canvas.drawString(60, 810, composed("Sở Công Thương - Báo cáo năm 2012", form))
        canvas.drawCentredString(300, 30, f"Trang {template.page}")

    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=pagesizes.A4).build(parts, onFirstPage=heads, onLaterPages=heads)
    return file.getvalue()


def composed(text: str, form: str) -> str:
    """A text in NFC or NFD."""
    return unicodedata.normalize("NFD" if form == "NFD" else "NFC", text)


def drawn(draw: Callable[[Canvas], None], **settings: Any) -> bytes:
    """A PDF of what is drawn on a canvas."""
    file = io.BytesIO()
    canvas = Canvas(file, **settings)
    draw(canvas)
    canvas.save()
    return file.getvalue()


@needs_font
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_pdf(form: str) -> None:
    """Its lines are read, its tables as rows; running heads are left out; paragraphs are whole after the repair."""
    document = read(printed(form, pages=4), uri="a.pdf")
    text = repair(document).text
    assert document.published == date(2016, 10, 7)
    assert document.media_type == "application/pdf"
    assert text.count(f"\n{LONG}\n") >= 4
    assert text.count("\n".join(["", *ROWS, ""])) == 4
    assert "Trang" not in text
    assert "Sở Công Thương" not in text


@needs_font
def test_fonts_of_old_sets_in_a_pdf() -> None:
    """The name of a font tells the set of its letters."""

    def draw(canvas: Canvas) -> None:
        texts = ((".VnTimeH", "céng hßa"), (".VnTime", "N¨m 2012 hç trî 35 ®Ò ¸n"), ("VNI-Times", "coäng hoøa"))
        for number, (name, text) in enumerate((*texts, ("DejaVuSans", "Năm 2013: 12 đề án"))):
            canvas.setFont(font(name), 11)
            canvas.drawString(50, 700 - 20 * number, text)

    assert lines_of(drawn(draw)) == ["CỘNG HÒA", "Năm 2012 hỗ trợ 35 đề án", "cộng hòa", "Năm 2013: 12 đề án"]


def ruled(canvas: Canvas, cells: Sequence[Sequence[str]], *, open_at: Sequence[tuple[str, int, int]] = ()) -> None:
    """Draw a table whose lines are thin boxes, one a side of a cell, some of them left out."""
    canvas.setFont(font("DejaVuSans"), 10)
    for row, texts in enumerate((*cells, [""] * len(cells[0]))):
        for column, text in enumerate((*texts, "")):
            x, y = 60 + 100 * column, 500 - 20 * row
            canvas.drawString(x + 3, y - 15, text)
            if ("above", row, column) not in open_at and column < len(texts):
                canvas.rect(x, y, 100, 0.5, stroke=0, fill=1)
            if ("left", row, column) not in open_at and row < len(cells):
                canvas.rect(x, y - 20, 0.5, 20, stroke=0, fill=1)


@needs_font
def test_a_table_on_a_turned_page() -> None:
    """Cells that no line parts are one; a page that is turned is read as it is seen."""

    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.rotate(90)
        canvas.translate(0, -595)
        cells = [["Nội dung", "Năm 2014", ""], ["", "KH", "TH"], ["Đào tạo", "800", "760"], ["Cộng", "800", "760"]]
        ruled(canvas, cells, open_at=[("left", 0, 2), ("above", 1, 0)])
        canvas.drawString(60, 300, "Trên đây là báo cáo.")

    assert lines_of(drawn(draw, pagesize=pagesizes.A4)) == [
        *("| Nội dung | Năm 2014 |  |", "|  | KH | TH |", "| Đào tạo | 800 | 760 |", "| Cộng | 800 | 760 |"),
        "Trên đây là báo cáo.",
    ]


@needs_font
def test_a_frame_is_no_table() -> None:
    """Lines around text without figures leave it as it is; a word broken at the end of a line keeps its hyphen."""

    def draw(canvas: Canvas) -> None:
        ruled(canvas, [["UBND TỈNH", "CỘNG HÒA"], ["Số: 12/BC", "Độc lập"]])
        canvas.drawString(60, 300, "công nghiệp nông thôn phát tri-")
        canvas.drawString(60, 285, "ển nhanh")

    read_as = " ".join(lines_of(drawn(draw)))
    assert read_as == "UBND TỈNH CỘNG HÒA Số: 12/BC Độc lập công nghiệp nông thôn phát tri- ển nhanh"


# What cannot be read


def picture(canvas: Canvas) -> None:
    """Draw a page without text."""
    canvas.rect(50, 50, 400, 600)


def with_entities(name: str) -> bytes:
    """A package whose main part declares entities that would grow a thousandfold."""
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    return packed({name: f"{laughs}<x>&b;</x>"})


def lying() -> bytes:
    """A package whose directory says that a part is far smaller than it is."""
    data = packed({"word/document.xml": b"<x>" + b"a" * 5_000_000 + b"</x>"})
    return data.replace(struct.pack("<L", 5_000_007), struct.pack("<L", 100))


def database(tmp_path: Path) -> bytes:
    """A SQLite database."""
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    return (tmp_path / "a.db").read_bytes()


@pytest.mark.parametrize(
    ("data", "advice"),
    [
        (b"{\\rtf1\\ansi Xin}", "RTF; save it as DOCX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Word"),
        (b"\x89PNG\r\n\x1a\n", "recognise its text first"),
        (b"PAR1\x15", "solieu build"),
        (packed({"a.txt": "x"}), "solieu build"),
        (b"%PDF-1.7 nothing", "damaged"),
        (drawn(picture), "recognise its text first"),
        (drawn(picture, encrypt=pdfencrypt.StandardEncryption("secret")), "password"),
        (packed({"word/document.xml": "<w"}), "damaged"),
        (packed({"word/document.xml": "<w/>"}), "holds no text"),
        (packed({"xl/workbook.xml": "<w/>"}), "holds no text"),
        (packed({"word/document1.xml": "<w/>"}), "damaged"),
        (with_entities("word/document.xml"), "entities"),
        (with_entities("xl/workbook.xml"), "entities"),
        (packed({"word/document.xml": b"<x>" + b"a" * 5_000_000 + b"</x>"}), "would unpack to"),
        (lying(), "damaged"),
        (b"<html>" + b"<div>" * 3_000 + b"x", "nests more than"),
        (b"<html><p>" + b"a<br>" * 200_000, "more than 200,000 tags"),
        (b"<html><p> <script>x</script>", "holds no text"),
        (b"<html>", "holds no text"),
        (b"<html><meta charset=nonsense><p>" + random.Random(1).randbytes(500), ""),
    ],
    ids=range(21),
)
def test_what_cannot_be_read_says_what_to_do(data: bytes, advice: str) -> None:
    """Each refusal names the document and says why, or what to do, in one line."""
    with pytest.raises(UnreadableError) as caught:
        read(data, uri="kho/a")
    assert caught.value.uri == "kho/a"
    assert advice in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_database_is_no_document(tmp_path: Path) -> None:
    """A SQLite file is told by its beginning."""
    with pytest.raises(UnreadableError, match="SQLite"):
        read(database(tmp_path), uri="a.txt")


@pytest.mark.parametrize(
    ("module", "limit", "most", "data"),
    [
        ("solieu.ingest", "LARGEST_DOCUMENT", 10, b"Xin chao cac ban"),
        ("solieu.ingest", "MOST_CHARACTERS", 10, b"Xin chao cac ban"),
        ("solieu.ingest.pdf", "MOST_PAGES", 0, drawn(picture)),
        ("solieu.ingest.xlsx", "MOST_CELLS", 5, workbook()),
        ("solieu.ingest.sheets", "MOST_CELLS", 5, b"a;b;c\n1;2;3\n4;5;6\n7;8;9"),
        ("solieu.ingest.packages", "LARGEST_PART", 50, report()),
        ("solieu.ingest.packages", "LARGEST_PACKAGE", 50, report()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_limits(monkeypatch: pytest.MonkeyPatch, module: str, limit: str, most: int, data: bytes) -> None:
    """A document beyond a limit is refused, and told what to do."""
    assert hasattr(limits, limit)
    __import__(module)
    monkeypatch.setattr(f"{module}.{limit}", most)
    with pytest.raises(UnreadableError, match=r"cut it into several files|more than is safe"):
        read(data, uri="a")


def mutations(data: bytes, seed: int) -> Iterator[bytes]:
    """Copies of a file with bytes changed, lost, moved or put in."""
    source = random.Random(seed)
    for _ in range(60):
        copy = bytearray(data)
        for _ in range(source.choice((1, 2, 8, 30))):
            at, size = source.randrange(len(copy) + 1), source.choice((1, 4, 60))
            copy[at : at + source.choice((0, size))] = source.choice(
                (source.randbytes(size), copy[:size], b"</", b"\0")
            )
        yield bytes(copy)


def outcome(data: bytes) -> str:
    """The text that is read, or why there is none."""
    try:
        return read(data, uri="a").raw
    except UnreadableError as error:
        return str(error)


SAMPLES = {
    "html": newspaper().encode(),
    "portal": portal().encode(),
    "docx": report(),
    "xlsx": workbook(),
    "pdf": drawn(lambda canvas: canvas.drawString(50, 700, "Nam 2012: 35 co so")),
    "csv": b"a;b;c\n1;2;3\n4;5;6\n7;8;9",
}


@pytest.mark.parametrize("name", SAMPLES)
def test_damage_never_crashes(name: str) -> None:
    """A damaged file is read or refused in so many words."""
    for data in mutations(SAMPLES[name], seed=len(name)):
        assert outcome(data)


PARTS = {
    "docx": ("word/document.xml", "word/styles.xml", "word/numbering.xml"),
    "xlsx": ("xl/worksheets/sheet1.xml", "xl/styles.xml"),
}


@pytest.mark.parametrize("name", PARTS)
def test_odd_values_in_parts_never_crash(name: str) -> None:
    """Whatever an attribute of an office document says, the document is read or refused."""
    source = random.Random(7)
    with zipfile.ZipFile(io.BytesIO(SAMPLES[name])) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    for part in PARTS[name]:
        values = parts[part].split(b'"')
        for _ in range(30):
            changed = list(values)
            for _ in range(3):
                changed[source.randrange(len(values)) // 2 * 2 - 1] = source.choice(
                    (b"-1", b"99999999999", b"x", b"", b"NaN")
                )
            assert outcome(packed({**parts, part: b'"'.join(changed)}))


# Together


def split(canvas: Canvas, text: str) -> None:
    """Draw a text in lines of one width."""
    canvas.setFont(font("DejaVuSans"), 11)
    line, number = "", 0
    for word in [*text.split(), ""]:
        if len(line) + len(word) > 75 or not word:
            canvas.drawString(50, 700 - 15 * number, line.strip())
            line, number = "", number + 1
        line += f" {word}"


@needs_font
@pytest.mark.parametrize(
    "source",
    [
        lambda: LONG.encode(),
        lambda: newspaper().encode(),
        report,
        lambda: drawn(lambda canvas: split(canvas, LONG)),
    ],
    ids=["text", "html", "docx", "pdf"],
)
def test_the_same_facts_in_any_format(source: Callable[[], bytes]) -> None:
    """What a sentence says does not depend on the format it comes in."""
    facts = flow.analyse_document(read(source(), uri="a")).facts
    money = [fact for fact in facts if fact.unit == "VND" and fact.per is None][:3]
    assert [int(fact.low) for fact in money] == [4_200_000_000, 1_700_000_000, 2_500_000_000]
    assert [(fact.source, fact.start_year) for fact in money] == [("total", 2012), ("national", 2012), ("local", 2012)]


def test_rows_of_a_sheet_are_figures() -> None:
    """The unit above a table and the heads of its columns make amounts of its cells."""
    amounts = [mention.value for mention in flow.analyse_document(read(workbook(), uri="a")).mentions]
    assert {1_234_500_000, 1_200_000_000} <= {getattr(amount, "low", None) for amount in amounts}


def test_an_old_font_is_known_by_its_name() -> None:
    """Fonts of TCVN3, VNI and VPS are; others are not."""
    names = (".VnTime", ".VnArialH", "VNI-Times", "VPS Times", "Times New Roman", "Vni", "")
    assert [is_old(name) for name in names] == [True, True, True, True, False, False, False]


def test_heavy_libraries_wait() -> None:
    """What reads pages and PDFs is loaded when the first of them comes, not before."""
    heavy = ("lxml", "trafilatura", "pypdfium2", "regex")
    code = f"import sys, solieu.ingest; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
