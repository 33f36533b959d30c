"""Makes those samples of `corpus/` that no text editor writes: a DOCX, a PDF, a workbook, a dump, an archive, a crawl.

    python tests/make_corpus.py [FOLDER]

Their texts stand here; they were written for this project, and their figures are invented. The samples are committed,
since other versions of the libraries write other bytes.
"""

from __future__ import annotations

import gzip
import io
import json
import sys
import zipfile
from pathlib import Path
from typing import Protocol

from docx import Document
from openpyxl import Workbook
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

CORPUS = Path(__file__).parents[1] / "corpus"
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
WHEN = (2026, 11, 26, 0, 0, 0)

DOCX_HEAD = ("BÁO CÁO", "Kết quả công tác khuyến công tỉnh Lào Cai năm 2014")
DOCX_BODY = (
    "Năm 2014, Trung tâm Khuyến công tỉnh Lào Cai thực hiện 9 đề án, kinh phí theo bảng dưới đây.",
    "Các lớp dạy nghề có 210 học viên, trong đó 168 học viên có việc làm ổn định, đạt 80%.",
)
DOCX_TABLE = (
    ("Nội dung (triệu đồng)", "Kế hoạch", "Thực hiện"),
    ("Đào tạo nghề", "420", "400"),
    ("Hỗ trợ máy móc", "1.300", "1.250"),
    ("Tổng cộng", "1.720", "1.650"),
)
PDF_HEAD = "TỔNG KẾT CHƯƠNG TRÌNH KHUYẾN CÔNG TỈNH SÓC TRĂNG NĂM 2019"
PDF_BODY = (
    "Thực hiện Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công, năm 2019 tỉnh Sóc "
    "Trăng hỗ trợ 24 cơ sở công nghiệp nông thôn với 5,4 tỷ đồng, trong đó kinh phí khuyến công quốc gia 3 tỷ đồng, "
    "khuyến công địa phương 2,4 tỷ đồng.",
    "Riêng thị xã Vĩnh Châu có 6 cơ sở được hỗ trợ 1,1 tỷ đồng để đổi mới thiết bị sấy hành tím.",
)
PDF_TABLE = (("Huyện", "Số cơ sở"), ("Mỹ Tú", "10"), ("Kế Sách", "8"), ("Vĩnh Châu", "6"), ("Cộng", "24"))
XLSX_ROWS = (
    ("KINH PHÍ KHUYẾN CÔNG TỈNH ĐỒNG THÁP NĂM 2021",),
    ("Đơn vị tính: triệu đồng",),
    ("Huyện", "Trung ương", "Địa phương"),
    ("Lấp Vò", 350, 200),
    ("Tháp Mười", 600, 150),
    ("Cộng", 950, 350),
)
DUMP = (
    {
        "id": "kc-101",
        "title": "Bạc Liêu mở lớp dạy nghề làm muối sạch",
        "published": "2013-04-09",
        "text": "Quý I/2013, huyện Đông Hải (Bạc Liêu) mở 3 lớp dạy nghề cho 90 lao động với 135 triệu đồng.",
    },
    {
        "id": "kc-102",
        "title": "Bạc Liêu: thêm máy cho xưởng mộc",
        "published": "2013-05-20",
        "text": "Ngày 15/5/2013, tỉnh Bạc Liêu bàn giao 2 máy CNC trị giá 700 triệu đồng cho một xưởng mộc.",
    },
)
ARCHIVED = (
    "Hà Nam: 12 làng nghề được hỗ trợ\n\nNăm 2016, tỉnh Hà Nam hỗ trợ 12 làng nghề với 2,5 tỷ đồng từ ngân sách tỉnh; "
    "bình quân mỗi làng nghề gần 210 triệu đồng.\n"
)
CRAWLED = (
    "<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>Gia Lai hỗ trợ chế biến cà phê</title>"
    '<meta property="article:published_time" content="2017-09-14T08:00:00+07:00"></head><body><nav><a href="/">'
    "Trang chủ</a></nav><article><h1>Gia Lai hỗ trợ chế biến cà phê</h1><p>Từ đầu năm 2017 đến nay, tỉnh Gia Lai đã "
    "hỗ trợ 5 hợp tác xã mua dây chuyền rang xay cà phê với tổng kinh phí 1,6 tỷ đồng, tạo việc làm cho hơn 75 lao "
    "động địa phương.</p><p>Tại huyện Chư Sê, một hợp tác xã được hỗ trợ 320 triệu đồng, công suất 2 tấn/ngày.</p>"
    "</article></body></html>"
)


def report() -> bytes:
    """A DOCX with a table between its paragraphs."""
    made = Document()
    for head in DOCX_HEAD:
        made.add_heading(head, level=1)
    made.add_paragraph(DOCX_BODY[0])
    table = made.add_table(rows=0, cols=3)
    for cells in DOCX_TABLE:
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    made.add_paragraph(DOCX_BODY[1])
    return saved(made)


def summary() -> bytes:
    """A PDF with a table that has ruled lines."""
    pdfmetrics.registerFont(TTFont("DejaVu", FONT))
    style, file = ParagraphStyle("text", fontName="DejaVu", fontSize=11, leading=15), io.BytesIO()
    lines = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONT", (0, 0), (-1, -1), "DejaVu", 10)])
    parts = [part for text in (PDF_HEAD, *PDF_BODY) for part in (Paragraph(text, style), Spacer(1, 10))]
    SimpleDocTemplate(file, pagesize=A4, invariant=1).build([*parts, Table(PDF_TABLE, style=lines)])
    return file.getvalue()


def workbook() -> bytes:
    """A sheet of figures as numbers."""
    made = Workbook()
    made.active.title = "Kinh phí"
    for cells in XLSX_ROWS:
        made.active.append(cells)
    return saved(made)


class Saved(Protocol):
    """What a library made."""

    def save(self, file: io.BytesIO) -> object:
        """Write it."""


def saved(made: Saved) -> bytes:
    """The bytes of what a library made."""
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def dump() -> bytes:
    """Articles, one a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in DUMP).encode()


def archive() -> bytes:
    """A ZIP with an article in a folder."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(zipfile.ZipInfo("2016/tin-lang-nghe.txt", WHEN), ARCHIVED, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def crawl() -> bytes:
    """A WARC of one page."""
    page = CRAWLED.encode()
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000021>\r\n"
        "WARC-Date: 2017-09-15T01:00:00Z\r\nWARC-Target-URI: https://bao.example/gia-lai-ca-phe.html\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + answer + b"\r\n\r\n", mtime=0)


SAMPLES = {
    "16-bao-cao-2014.docx": report,
    "17-tong-ket-2019.pdf": summary,
    "18-kinh-phi-2021.xlsx": workbook,
    "19-tin-ngan-2013.jsonl": dump,
    "20-kho-luu-2016.zip": archive,
    "21-thu-thap-2017.warc.gz": crawl,
}


def main() -> None:
    """Write them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    for name, made in SAMPLES.items():
        (folder / name).write_bytes(made())


if __name__ == "__main__":
    main()
