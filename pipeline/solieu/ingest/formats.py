"""Which format the bytes of an input are in: told by the content, by the name only where that leaves it open.

Policy: a `.txt` that is HTML is HTML, a `.html` without a tag is text, an office document is told from other ZIP
archives by what it holds. Names decide between a table with one separator a line and a text of such lines. What no
format claims is text, and the decoder has the last word on it.

The first 64 KiB are enough, except to tell some office documents from other ZIP archives: give all there is of those.
"""

from __future__ import annotations

import codecs
import csv
import re
import struct
import zipfile
from io import BytesIO
from posixpath import splitext
from typing import TYPE_CHECKING, Literal

from solieu.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind = Literal[
    "text", "html", "pdf", "docx", "xlsx", "csv",  # one document
    "zip", "tar", "gzip", "bzip2", "xz", "warc", "jsonl", "json", "parquet", "feed",  # many, or one inside
    "xml", "rtf", "ole", "odf", "pptx", "mail", "sqlite", "image", "7z", "rar", "zstd",  # not read
]  # fmt: skip

HEAD = 1 << 16  # bytes that are looked at

BYTE_ORDER_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),  # an empty one
    (b"\x1f\x8b", "gzip"),
    *((b"BZh%d1AY&SY" % level, "bzip2") for level in range(1, 10)),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"WARC/", "warc"),
    (b"PAR1", "parquet"),
    (b"SQLite format 3\0", "sqlite"),
    (b"\xd0\xcf\x11\xe0", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
)
_PDF_LATER = re.compile(rb"^%PDF-\d\.\d", re.MULTILINE)  # behind rubbish, as viewers allow
_BUILD = "give it to `solieu build`, which reads the documents in it"
_ADVICE: dict[Kind, str] = {
    "zip": f"a ZIP archive; {_BUILD}",
    "tar": f"a TAR archive; {_BUILD}",
    "gzip": f"compressed with gzip; {_BUILD}",
    "bzip2": "compressed with bzip2; unpack it first",
    "xz": "compressed with xz; unpack it first",
    "warc": f"a crawl in WARC; {_BUILD}",
    "jsonl": f"a dump in JSON lines; {_BUILD}",
    "parquet": f"a dump in Parquet; {_BUILD}",
    "feed": f"a feed; {_BUILD}",
    "xml": "XML; save it as HTML or plain text",
    "rtf": "RTF; save it as DOCX",
    "ole": "a document of old Word, Excel or PowerPoint; save it as DOCX, XLSX or PDF",
    "odf": "an OpenDocument file; save it as DOCX or XLSX",
    "pptx": "a PowerPoint presentation; save it as PDF",
    "mail": "an e-mail or a web archive; save it as HTML",
    "sqlite": "a SQLite database; export its texts as CSV or JSON lines",
    "image": "an image; recognise its text first",
    "json": "JSON; write one object a line, each with its text",
    "7z": "a 7z archive; unpack it first",
    "rar": "a RAR archive; unpack it first",
    "zstd": "compressed with zstd; unpack it first",
}

BAD_ZIP = (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, struct.error)  # what zipfile raises
_LOCAL_NAME = re.compile(rb"PK\x03\x04.{26}([!-~]{1,80}?(?:\.xml|\.rels|/))", re.DOTALL)
_OFFICE_BEGINS = re.compile(r"\[Content_Types\]|_rels/|docProps/|word/|xl/")
_PARTS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"word/document\d*\.xml"), "docx"),
    (re.compile(r"xl/workbook\.xml"), "xlsx"),
    (re.compile(r"ppt/presentation\.xml"), "pptx"),
    (re.compile(r"META-INF/manifest\.xml"), "odf"),
)
_FOLDERS: tuple[tuple[re.Pattern[str], Kind], ...] = ((re.compile("word/"), "docx"), (re.compile("xl/"), "xlsx"))
_CASELESS = re.VERBOSE | re.IGNORECASE
_XML_PROLOGUE = r"(?: \s+ | <\?.*?\?> | <!--.*?--> )*+"
_TAG = (
    "a|article|b|blockquote|body|br|center|dd|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|i|img|li|link"
    "|main|meta|nav|ol|p|pre|script|section|span|strong|style|table|tbody|td|th|title|tr|u|ul"
)
_IS_HTML = re.compile(rf"{_XML_PROLOGUE} < (?: !doctype\s+html\b | html\b )", _CASELESS | re.DOTALL)
_IS_FRAGMENT = re.compile(rf"{_XML_PROLOGUE} < (?:{_TAG}) (?: \s[^<>]* )? /? >", _CASELESS | re.DOTALL)
_IS_FEED = re.compile(rf"{_XML_PROLOGUE} < (?: rss | feed | rdf:rdf )\b", _CASELESS | re.DOTALL)
_IS_XML = re.compile(r"\s*<\?xml\b", re.IGNORECASE)
_HAS_TAG = re.compile(rf"< (?:{_TAG}) (?: \s[^<>]* )? /? >", _CASELESS)
_HAS_PAGE = re.compile(r"<(?:html|body)\b[^<>]*>", re.IGNORECASE)
_HTML_NAMES = (".htm", ".html", ".xhtml", ".shtml", ".asp", ".aspx", ".php", ".jsp")

_OBJECT = re.compile(r'\s*\{\s*(?:"[^"\n]*"\s*:|\})')
_ARRAY = re.compile(r'\s*\[\s*\{\s*"')
_MAIL = re.compile(r"(?:[\w-]+:[ \t].*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:\s", re.IGNORECASE)
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
}
_TABLE_NAMES = (".csv", ".tsv", ".tab")
SEPARATORS = "\t;,|"
_FEWEST_LINES, _FEWEST_CELLS = 4, 3  # of a table that no name calls one


def kind_of(data: bytes, uri: str, media_type: str | None = None) -> Kind:
    """The format of the bytes found at `uri`, which were said to be of a media type there."""
    head = data[:HEAD]
    kind = next((kind for begin, kind in _SIGNATURES if head.startswith(begin)), None)
    if kind == "zip":
        return _in_zip(data)
    if kind:
        return kind
    if _is_tar(head):
        return "tar"
    suffix = _SUFFIXES.get((media_type or "").partition(";")[0].strip().lower()) or splitext(uri.rstrip("/"))[1].lower()
    return "pdf" if b"%PDF-" in head and _PDF_LATER.search(head[:1024]) else _in_text(_glance(head), suffix)


def refusal(kind: Kind, *, uri: str) -> UnreadableError:
    """Why documents of a kind are not read, and what to do with them."""
    return UnreadableError(f"{uri} is {_ADVICE[kind]}", uri=uri)


def _in_zip(data: bytes) -> Kind:
    """What a ZIP archive is: an office document by the parts it must have, in its directory or where it begins."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _of_parts(archive.namelist(), _PARTS)
    except BAD_ZIP:
        names = [name.decode("latin-1") for name in _LOCAL_NAME.findall(data[:HEAD])]
        return _of_parts(names, _FOLDERS) if names and _OFFICE_BEGINS.match(names[0]) else "zip"


def _of_parts(names: Iterable[str], parts: tuple[tuple[re.Pattern[str], Kind], ...]) -> Kind:
    return next((kind for name in names for part, kind in parts if part.match(name)), "zip")


def _is_tar(head: bytes) -> bool:
    """Whether the first block is a header of TAR: its check sum is right (the magic word is missing in old ones)."""
    block = head[:512]
    if len(block) < 512 or not re.fullmatch(rb" *[0-7]{1,7}[\0 ]*", block[148:156]):
        return False
    return sum(block) - sum(block[148:156]) + 8 * ord(" ") == int(block[148:156].strip(b"\0 "), 8)


def _glance(head: bytes) -> str:
    """The head as text, as far as telling formats needs it: letters beyond ASCII may be wrong."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "ignore")
    return head.decode("latin-1")


def _in_text(text: str, suffix: str) -> Kind:
    if "<" in text and (kind := _in_tags(text, suffix)):
        return kind
    if _OBJECT.match(text):
        return "jsonl" if text.lstrip().partition("\n")[0].rstrip().endswith("}") or "\n" not in text else "json"
    if _ARRAY.match(text):
        return "json"
    if _MAIL.match(text):
        return "mail"
    return "csv" if _is_table(text, suffix) else "text"


def _in_tags(text: str, suffix: str) -> Kind | None:
    """The format of what is written in tags."""
    if _IS_HTML.match(text):
        return "html"
    if _IS_FEED.match(text):
        return "feed"
    if _IS_XML.match(text):
        return "xml"
    return "html" if _is_html_by_tags(text, suffix) else None


def _is_html_by_tags(text: str, suffix: str) -> bool:
    """Whether a text without the marks of a whole page is (a part of) one."""
    if suffix in _HTML_NAMES:
        return bool(_HAS_TAG.search(text))
    return bool(_HAS_PAGE.search(text[:4096]) or (_IS_FRAGMENT.match(text) and "</" in text))


def _is_table(text: str, suffix: str) -> bool:
    """Whether each line has the same cells; where the name says so, whether most lines have any."""
    lines = [line for line in text.splitlines() if line.strip()]
    if suffix in _TABLE_NAMES:
        return any(sum(separator in line for line in lines) > len(lines) / 2 for separator in SEPARATORS)
    whole = lines[:-1] if len(text) >= HEAD else lines  # the last may be cut
    return len(whole) >= _FEWEST_LINES and any(_splits_evenly(whole, separator) for separator in "\t;,")


def _splits_evenly(lines: list[str], separator: str) -> bool:
    if not any(separator in line for line in lines) or any(f"{separator} " in line for line in lines):
        return False
    try:
        counts = {len(row) for row in csv.reader(lines, delimiter=separator)}
    except csv.Error:
        return False
    return len(counts) == 1 and min(counts) >= _FEWEST_CELLS
