"""What lies in archives, crawls, dumps and feeds is found as a stream, and nothing in them does harm."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import random
import struct
import tarfile
import tracemalloc
import zipfile
import zlib
from datetime import UTC, date, datetime
from itertools import islice
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from fastwarc.warc import WarcRecord, WarcRecordType

from solieu.ingest.containers import bounds, container_kind, digest, items
from solieu.ingest.containers.columns import columns
from solieu.ingest.containers.days import day
from solieu.ingest.containers.streams import Whole, buffered
from solieu.items import Item
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

YEN_BAI = "Năm 2019, tỉnh Yên Bái hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng."
LONG = f"{YEN_BAI} " * 5
MEBIBYTE = 1 << 20


def found(data: bytes, uri: str, *, text_column: str | None = None) -> list[Item | Failure]:
    """What a container holds."""
    file = io.BytesIO(data)
    kind = container_kind(file, uri=uri, text_column=text_column)
    assert kind
    return list(items(file, uri=uri, kind=kind, text_column=text_column))


def texts(found: Iterable[Item | Failure]) -> dict[str, str]:
    """The items among what was found, by their uris."""
    return {item.uri: item.data.decode() for item in found if isinstance(item, Item)}


def failures(found: Iterable[Item | Failure]) -> dict[str, str]:
    """The failures among what was found, by their uris."""
    return {failure.uri: failure.message for failure in found if isinstance(failure, Failure)}


def zipped(files: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def tarred(files: Mapping[str, str | bytes], mode: str = "w", form: int = tarfile.PAX_FORMAT) -> bytes:
    """A TAR archive."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode, format=form) as archive:  # type: ignore[call-overload] # any mode
        for name, content in files.items():
            data = content.encode() if isinstance(content, str) else content
            header = tarfile.TarInfo(name)
            header.size = len(data)
            archive.addfile(header, io.BytesIO(data))
    return file.getvalue()


def record(
    body: bytes,
    *,
    kind: WarcRecordType = WarcRecordType.response,
    head: str = "HTTP/1.1 200 OK\r\nContent-Type: text/html",
    url: str = "https://www.bao.example.vn/tin/1",
    name: str = "1",
) -> bytes:
    """A record of a crawl, as a crawler writes it."""
    written = WarcRecord()
    written.init_headers(kind)
    written.headers["WARC-Record-ID"] = f"<urn:uuid:{name}>"
    written.headers["WARC-Target-URI"] = url
    written.headers["Content-Type"] = "application/http; msgtype=response" if head else "text/plain"
    written.set_bytes_content(f"{head}\r\n\r\n".encode() + body if head else body)
    file = io.BytesIO()
    written.write(file)
    return file.getvalue()


def chunked(body: bytes) -> bytes:
    """A body in chunks of three bytes."""
    pieces = [body[at : at + 3] for at in range(0, len(body), 3)]
    return b"".join(b"%x;x=y\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def in_lines(*rows: object) -> bytes:
    """JSON lines."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def in_csv(*rows: Iterable[object], separator: str = ",") -> str:
    """CSV."""
    file = io.StringIO()
    csv.writer(file, delimiter=separator).writerows(rows)
    return file.getvalue()


def in_parquet(**cells: object) -> bytes:
    """Parquet."""
    file = io.BytesIO()
    pq.write_table(pa.table(cells), file)
    return file.getvalue()


# archives

TREE: dict[str, str | bytes] = {
    "a/b.html": "<p>Một</p>",
    "c.txt": YEN_BAI,
    "ba\N{COMBINING GRAVE ACCENT}i.txt": "Hai",
    f"{'d' * 90}/{'e' * 90}.txt": "Ba",
    ".git/config": "x",
    "a/.hidden": "x",
    "__MACOSX/a/._b.html": "x",
    "a/.DS_Store": "x",
    "README.md": "x",
    "gold/c.json": "{}",
}
READ = {"a/b.html": "<p>Một</p>", "c.txt": YEN_BAI, "bài.txt": "Hai", f"{'d' * 90}/{'e' * 90}.txt": "Ba"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.zip", zipped(TREE)),
        ("x.zip", zipped(TREE, zipfile.ZIP_STORED)),
        ("x.zip", zipped(TREE, zipfile.ZIP_BZIP2)),
        ("x.tar", tarred(TREE)),
        ("x.tar", tarred(TREE, form=tarfile.GNU_FORMAT)),
        ("x.tar.gz", tarred(TREE, "w:gz")),
        ("x.tgz", tarred(TREE, "w:gz")),
        ("x.tar.bz2", tarred(TREE, "w:bz2")),
        ("x.tar.xz", tarred(TREE, "w:xz")),
        ("named.wrong", zipped(TREE)),
    ],
)
def test_an_archive(name: str, data: bytes) -> None:
    """Members are read in their order, called by where they sat; what goes with documents is left out."""
    assert list(texts(found(data, name)).items()) == [(f"{name}!/{path}", text) for path, text in READ.items()]
    assert failures(found(data, name)) == {}


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_packed_file(pack: Callable[[bytes], bytes]) -> None:
    """One packed file is called as it is itself, also where it was packed in pieces."""
    assert texts(found(pack(b"Nam ") + pack(b"2019") + b"\0" * 9, "x.txt.gz")) == {"x.txt.gz": "Nam 2019"}


def test_containers_in_containers() -> None:
    """What lies in an archive may be one, or a dump, or packed; an office document is one document."""
    office = zipped({"[Content_Types].xml": "x", "word/document.xml": "x"})
    inner = tarred({"./x.txt": "Một", "y.txt.gz": gzip.compress(b"Hai")}, "w:gz")
    rows = in_lines({"content": LONG}, {"content": LONG})
    outer = {
        "inner.tar.gz": inner,
        "deep.zip": zipped({"z.txt": "Ba"}),
        "r.jsonl.gz": gzip.compress(rows),
        "o.docx": office,
    }
    everything = found(zipped(outer), "outer.zip")
    assert [item.uri for item in everything] == [
        "outer.zip!/inner.tar.gz!/x.txt",
        "outer.zip!/inner.tar.gz!/y.txt.gz",
        "outer.zip!/deep.zip!/z.txt",
        "outer.zip!/r.jsonl.gz#1",
        "outer.zip!/r.jsonl.gz#2",
        "outer.zip!/o.docx",
    ]
    assert isinstance(everything[-1], Item)
    assert everything[-1].data == office


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("../../etc/passwd", "x.tar!/../../etc/passwd"),
        ("/etc/passwd", "x.tar!/etc/passwd"),
        ("./a/b", "x.tar!/a/b"),
        ("a\nb", "x.tar!/a\\nb"),
        ("bằng.txt", "x.tar!/bằng.txt"),
        ("\udcff.txt", "x.tar!/\\xff.txt"),
    ],
)
def test_names_are_only_names(name: str, uri: str) -> None:
    """A name that climbs or has odd bytes stays readable; nothing is written anywhere."""
    assert [item.uri for item in found(tarred({name: "x"}, form=tarfile.GNU_FORMAT), "x.tar")] == [uri]


@pytest.mark.parametrize(
    ("name", "flags", "uri"),
    [
        ("bài.txt".encode(), 0x800, "x.zip!/bài.txt"),
        ("bài.txt".encode(), 0, "x.zip!/bài.txt"),  # as a Mac leaves it
        ("é.txt".encode("cp437"), 0, "x.zip!/é.txt"),
        (b"\xff.txt", 0x800, "x.zip!/\\xff.txt"),
    ],
)
def test_names_in_zip(name: bytes, flags: int, uri: str) -> None:
    """Names are in the encoding that is flagged, in UTF-8, or in that of DOS."""
    data = zipped({"N" * len(name): "x"}).replace(b"N" * len(name), name)
    at = data.index(b"PK\x01\x02") + 8
    data = data[:at] + struct.pack("<H", flags) + data[at + 2 :]
    assert [item.uri for item in found(data, "x.zip")] == [uri]


def test_a_large_zip() -> None:
    """More members than 16 bits count are all there."""
    count = 0x10001
    data = zipped({str(number): "x" for number in range(count)}, zipfile.ZIP_STORED)
    assert len(texts(found(data, "x.zip"))) == count


def test_a_zip_in_a_stream() -> None:
    """An archive written without seeking (sizes stand behind its members) is read."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.data = b""

        def writable(self) -> bool:
            return True

        def write(self, data: object, /) -> int:
            self.data += bytes(data)  # type: ignore[call-overload] # bytes of some kind
            return len(bytes(data))  # type: ignore[call-overload] # as above

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("a.txt", "b.txt"):
            archive.writestr(name, name * 9)
    cut = pipe.data[: pipe.data.index(b"PK\x01\x02")]
    assert texts(found(pipe.data, "x.zip")) == {"x.zip!/a.txt": "a.txt" * 9, "x.zip!/b.txt": "b.txt" * 9}
    assert texts(found(cut, "x.zip")) == {"x.zip!/a.txt": "a.txt" * 9, "x.zip!/b.txt": "b.txt" * 9}


NOISE = random.Random(8).randbytes(9_000)
HALVES: dict[str, str | bytes] = {"a.txt": YEN_BAI, "b.txt": NOISE, "c.txt": NOISE, "d.txt": NOISE, "e.txt": NOISE}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.zip", zipped(HALVES)),
        ("x.zip", zipped(HALVES, zipfile.ZIP_STORED)),
        ("x.tar", tarred(HALVES)),
        ("x.tar.gz", tarred(HALVES, "w:gz")),
        ("x.tar.bz2", tarred({**HALVES, "z": random.Random(9).randbytes(2_000_000)}, "w:bz2")),
        ("x.tar.xz", tarred(HALVES, "w:xz")),
    ],
)
@pytest.mark.parametrize("share", [0.45, 0.85])
def test_an_archive_that_breaks_off(name: str, data: bytes, share: float) -> None:
    """What stands before the break is read, and one failure stands for the rest."""
    cut = found(data[: int(len(data) * share)], name)
    assert texts(cut[:1]) == {f"{name}!/a.txt": YEN_BAI}
    assert list(failures(cut)) == [name]
    assert isinstance(cut[-1], Failure)


def test_a_damaged_member() -> None:
    """A member whose check sum is wrong is a failure; those around it are read."""
    data = zipped({"a.txt": "Một", "b.txt": "Hai hai", "c.txt": "Ba"}, zipfile.ZIP_STORED).replace(
        b"Hai hai", b"Hai hai"[::-1]
    )
    everything = found(data, "x.zip")
    assert texts(everything) == {"x.zip!/a.txt": "Một", "x.zip!/c.txt": "Ba"}
    assert failures(everything) == {
        "x.zip!/b.txt": "x.zip!/b.txt is damaged (its check sum is wrong); get a whole copy"
    }


def flagged(data: bytes, *, flags: int = 0, method: int = 8) -> bytes:
    """A ZIP archive in whose directory all members have these flags and this method."""
    for at in [at for at in range(len(data)) if data.startswith(b"PK\x01\x02", at)]:
        data = data[: at + 8] + struct.pack("<HH", flags, method) + data[at + 12 :]
    return data


def overlapping(count: int) -> bytes:
    """A ZIP archive whose directory has one member many times under different names."""
    member = zipped({"00000": NOISE})
    start, end = member.index(b"PK\x01\x02"), member.index(b"PK\x05\x06")
    entries = [member[start:end].replace(b"00000", b"%05d" % number) for number in range(count)]
    total = sum(map(len, entries))
    return (
        member[:start] + b"".join(entries) + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, total, start, 0)
    )


def nested(depth: int, pack: Callable[[bytes, int], bytes]) -> bytes:
    """An archive in an archive in an archive …"""
    data = YEN_BAI.encode()
    for level in range(depth):
        data = pack(data, level)
    return data


def zip_of_zips(data: bytes, level: int) -> bytes:
    """An archive around something."""
    return zipped({f"{level}.zip" if level else "x.txt": data})


def same(count: int) -> pa.DictionaryArray:
    """A column with the same long text in each row, stored once."""
    return pa.DictionaryArray.from_arrays(pa.array([0] * count, pa.int32()), [f"Nam {NOISE.hex()}"])


ZEROS = bytes(20 * MEBIBYTE)


@pytest.mark.parametrize(
    ("name", "data", "culprit", "reason"),
    [
        ("x.zip", zipped({"a.txt": ZEROS, "b.txt": "x"}), "x.zip!/a.txt", "more than 200 times its size, the limit"),
        ("x.tar.gz", tarred({"a.txt": ZEROS}, "w:gz"), "x.tar.gz", "more than 200 times its size, the limit"),
        ("x.tar.bz2", tarred({"a.txt": ZEROS}, "w:bz2"), "x.tar.bz2", "more than 200 times its size, the limit"),
        ("x.tar.xz", tarred({"a.txt": ZEROS}, "w:xz"), "x.tar.xz", "more than 200 times its size, the limit"),
        ("x.gz", gzip.compress(ZEROS), "x.gz", "more than 200 times its size, the limit"),
        ("x.zip", zipped({f"{n}.txt": bytes(9 * MEBIBYTE) for n in range(5)}), "x.zip", "more than 200 times its size"),
        ("x.tar", tarred({"a.txt": bytes(65 * MEBIBYTE), "b.txt": "x"}), "x.tar!/a.txt", "more than 64 MiB, the limit"),
        ("x.zip", overlapping(50), "x.zip", "members that overlap"),
        ("x.zip", flagged(zipped({"a.txt": "x"}), flags=1), "x.zip!/a.txt", "is encrypted"),
        ("x.zip", flagged(zipped({"a.txt": "x"}), method=14), "x.zip!/a.txt", "by a method that is not read (14)"),
        ("x.zip", nested(5, zip_of_zips), "x.zip!/4.zip!/3.zip!/2.zip", "lies in 3 archives, one inside another"),
        ("x.gz", nested(5, lambda data, _: gzip.compress(data)), "x.gz", "lies in 3 archives, one inside another"),
        ("x.parquet", in_parquet(content=same(2_000)), "x.parquet", "more than 200 times its size"),
        ("x.gz", gzip.compress(b"Nam 2019") + b"rubbish", "x.gz", "is damaged after 8 unpacked bytes"),
    ],
)  # fmt: skip
def test_a_bomb(name: str, data: bytes, culprit: str, reason: str) -> None:
    """What would unpack to too much, or cannot be unpacked, is one failure that names the limit."""
    [(uri, message)] = failures(found(data, name)).items()
    assert uri == culprit
    assert reason in message


def test_what_is_deep_enough() -> None:
    """Three archives, one inside another, are read."""
    assert texts(found(nested(3, zip_of_zips), "x.zip")) == {"x.zip!/2.zip!/1.zip!/x.txt": YEN_BAI}


def test_limits_of_a_whole_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many members, or too much in all of them, end an archive; what came before is read."""
    monkeypatch.setattr(bounds, "MOST_MEMBERS", 2)
    everything = found(tarred(dict.fromkeys("abc", YEN_BAI)), "x.tar")
    assert list(texts(everything)) == ["x.tar!/a", "x.tar!/b"]
    assert failures(everything) == {"x.tar": "x.tar holds more than 2 members, the limit; divide it"}
    monkeypatch.setattr(bounds, "LARGEST_TOTAL", 1 << 30)
    budget = bounds.Budget("x", None)
    budget.unpack(1 << 30)
    with pytest.raises(Exception, match="more than 1 GiB"):
        budget.unpack(1)


def test_what_is_no_file_in_tar() -> None:
    """Links and devices hold nothing, a sparse file is refused, a header beyond its limit ends the archive."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, b"S"):
            header = tarfile.TarInfo(f"kind-{kind.decode()}")
            header.type, header.linkname = kind, "/etc/passwd"
            archive.addfile(header)
        header = tarfile.TarInfo("long")
        header.type, header.size = tarfile.GNUTYPE_LONGNAME, 2 * MEBIBYTE
        archive.addfile(header, io.BytesIO(bytes(2 * MEBIBYTE)))
    sparse, long = found(file.getvalue(), "x.tar")
    assert failures([sparse]) == {"x.tar!/kind-S": "x.tar!/kind-S is a sparse file; pack it anew without --sparse"}
    assert failures([long]) == {"x.tar": "x.tar has a header of more than 1 MiB, the limit; it may be a bomb"}


def test_links_in_zip() -> None:
    """A link in a ZIP archive is no document."""
    link = zipfile.ZipInfo("link")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a.txt", YEN_BAI)
    assert texts(found(file.getvalue(), "x.zip")) == {"x.zip!/a.txt": YEN_BAI}


def test_what_cannot_be_sought() -> None:
    """An archive that comes through a pipe is read like a file."""
    for name, data in (("x.zip", zipped(READ)), ("x.tar.gz", tarred(READ, "w:gz"))):
        pipe = buffered(Whole(io.BytesIO(data)))
        kind = container_kind(pipe, uri=name)
        assert kind
        assert list(texts(items(pipe, uri=name, kind=kind)).values()) == list(READ.values())


# crawls

BOTH = "Transfer-Encoding: chunked\r\nContent-Encoding: gzip"
PAGE = "<html><body><p>Một</p></body></html>".encode()


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (PAGE, "Content-Type: text/html; charset=utf-8"),
        (PAGE, "content-type: TEXT/HTML"),
        (chunked(PAGE), "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
        (gzip.compress(PAGE), "Content-Type: text/html\r\nContent-Encoding: gzip"),
        (zlib.compress(PAGE), "Content-Type: text/html\r\nContent-Encoding: deflate"),
        (zlib.compress(PAGE)[2:-4], "Content-Type: text/html\r\nContent-Encoding: deflate"),
        (chunked(gzip.compress(PAGE)), f"Content-Type: text/html\r\n{BOTH}"),
        (PAGE, f"Content-Type: text/html\r\n{BOTH}"),  # said, not done
        (PAGE, "X: y"),
        (PAGE, "Content-Type: application/octet-stream"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["c.warc", "c.warc.gz"])
def test_a_page_of_a_crawl(name: str, body: bytes, head: str) -> None:
    """A page is read whatever way it was sent, called by its record, published by its host."""
    data = record(body, head=f"HTTP/1.1 200 OK\r\n{head}")
    [page] = found(gzip.compress(data) if name.endswith("gz") else data, name)
    assert isinstance(page, Item)
    assert (page.uri, page.data, page.publisher) == (f"{name}#<urn:uuid:1>", PAGE, "bao.example.vn")
    assert page.published is None


def test_a_page_that_names_its_publisher() -> None:
    """The host is nobody's name where a page has one."""
    [page] = found(record(b'<html><head><meta property="og:site_name" content="B">' + PAGE), "c.warc")
    assert isinstance(page, Item)
    assert page.publisher is None


@pytest.mark.parametrize(
    "data",
    [
        record(PAGE, head="HTTP/1.1 404 Not Found\r\nContent-Type: text/html"),
        record(PAGE, head="HTTP/1.1 301 Moved\r\nContent-Type: text/html"),
        record(b"GIF89a", head="HTTP/1.1 200 OK\r\nContent-Type: image/gif"),
        record(b"GIF89a", head="HTTP/1.1 200 OK"),
        record(b"p {}", head="HTTP/1.1 200 OK\r\nContent-Type: text/css"),
        record(b"{}", head="HTTP/1.1 200 OK\r\nContent-Type: application/json"),
        record(PAGE, head="no answer at all"),
        record(PAGE, kind=WarcRecordType.request),
        record(PAGE, kind=WarcRecordType.revisit),
        record(b"x: y", kind=WarcRecordType.metadata, head=""),
    ],
)
def test_what_a_page_was_made_of(data: bytes) -> None:
    """Pictures, styles, data, redirections and what was not found are passed over, and the next record is read."""
    assert list(texts(found(data + record(PAGE, name="2"), "c.warc"))) == ["c.warc#<urn:uuid:2>"]


def test_texts_of_a_crawl() -> None:
    """Texts that were taken from pages are read, as files of Common Crawl have them."""
    [text] = found(record(YEN_BAI.encode(), kind=WarcRecordType.conversion, head=""), "c.warc.wet")
    assert isinstance(text, Item)
    assert (text.data.decode(), text.media_type) == (YEN_BAI, "text/plain")


def test_a_record_that_is_a_bomb() -> None:
    """A page that unpacks to too much, or not at all, is a failure; the next is read."""
    packed = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip"
    bomb, torn = record(gzip.compress(ZEROS), head=packed), record(b"\x1f\x8b\x08torn", head=packed, name="2")
    everything = found(bomb + torn + record(PAGE, name="3"), "c.warc")
    assert list(failures(everything)) == ["c.warc#<urn:uuid:1>", "c.warc#<urn:uuid:2>"]
    assert "200 times" in failures(everything)["c.warc#<urn:uuid:1>"]
    assert list(texts(everything)) == ["c.warc#<urn:uuid:3>"]


@pytest.mark.parametrize("lost", [2, 20, 60, 150, 300])
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_crawl_that_breaks_off(lost: int, pack: Callable[[bytes], bytes]) -> None:
    """Wherever a crawl breaks off, what stands before is read and one failure tells."""
    second = pack(record(PAGE, name="2"))
    everything = found(pack(record(PAGE)) + second[: -min(lost, len(second) - 5)], "c.warc")
    assert next(iter(texts(everything))) == "c.warc#<urn:uuid:1>"
    assert list(failures(everything)) == ["c.warc"]


def test_a_crawl_that_is_damaged() -> None:
    """Behind rubbish no record is found: one failure."""
    everything = found(record(PAGE) + b"rubbish\r\n\r\n" + record(PAGE, name="2"), "c.warc")
    assert list(texts(everything)) == ["c.warc#<urn:uuid:1>"]
    assert "is damaged after 1 records" in failures(everything)["c.warc"]


# dumps

ROW = {"tieu_de": "Xưởng mới", "noi_dung": LONG, "ngay_dang": "12/3/2014", "bao": "Báo Mới", "link": "https://x.vn/1"}
STATED = ("Xưởng mới", date(2014, 3, 12), "Báo Mới")


@pytest.mark.parametrize(
    ("uri", "data", "numbers"),
    [
        ("d.jsonl", in_lines(ROW, ROW), "12"),
        ("d.jsonl", b"\xef\xbb\xbf" + in_lines(ROW) + b"\n\n" + in_lines(ROW), "14"),
        ("d.jsonl", in_lines(ROW, ROW).decode().encode("utf-16"), "12"),
        ("d.json", json.dumps([ROW, ROW], indent=1).encode(), "12"),
        ("d.json", json.dumps([ROW, ROW]).encode(), "12"),
        ("d.csv", in_csv(ROW, ROW.values(), ROW.values()).encode(), "23"),
        ("d.csv", in_csv(ROW, ROW.values(), ROW.values(), separator=";").encode("utf-8-sig"), "23"),
        ("d.tsv", in_csv(ROW, ROW.values(), ROW.values(), separator="\t").encode("utf-16"), "23"),
        ("d.parquet", in_parquet(**{name: [cell, cell] for name, cell in ROW.items()}), "12"),
        ("d.jsonl.gz", gzip.compress(in_lines(ROW, ROW)), "12"),
    ],
)
def test_a_dump(uri: str, data: bytes, numbers: str) -> None:
    """Rows are documents, called by their lines or numbers, with what is stated beside their text."""
    everything = found(data, uri)
    assert texts(everything) == {f"{uri}#{number}": LONG for number in numbers}
    assert [(row.title, row.published, row.publisher) for row in everything if isinstance(row, Item)] == [STATED] * 2


def test_columns_are_told(caplog: pytest.LogCaptureFixture) -> None:
    """Which columns were taken for what is said once."""
    with caplog.at_level("INFO", "solieu"):
        found(in_lines(ROW, ROW), "articles.jsonl")
    assert caplog.messages == [
        "articles.jsonl: text column 'noi_dung', title 'tieu_de', day 'ngay_dang', publisher 'bao'"
    ]


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"title": "A", "content": LONG}, "content"),
        ({"Tiêu đề": "A", "Nội dung": LONG}, "Nội dung"),
        ({"TieuDe": "A", "NoiDung": LONG}, "NoiDung"),
        ({"id": 1, "description": "Hai ba bốn", "body": LONG}, "body"),
        ({"description": "Một đoạn dẫn ngắn thôi nhưng cũng dài hơn chút.", "full_text": LONG}, "full_text"),
        ({"text": "Một đoạn dẫn ngắn thôi nhưng cũng dài hơn chút.", "body": LONG}, "body"),
        ({"_source.content": LONG, "_id": "x"}, "_source.content"),
        ({"x1": "A", "x2": LONG, "x3": "dGhpc2lzYmFzZTY0" * 99}, "x2"),  # no words, however long
        ({"paragraphs": [LONG, LONG], "n": 1}, "paragraphs"),
        ({"content": "", "a": "Ngắn thôi"}, None),
        ({"content": 12}, None),
        ({}, None),
    ],
)
def test_the_text_column(row: dict[str, object], text: str | None) -> None:
    """The text is found by its name, in either language, or by its length."""
    chosen = columns([row], None)
    assert (chosen.text if chosen else None) == text


def test_a_text_column_that_is_named() -> None:
    """The user has the last word; a wrong one is a failure that lists the columns."""
    data = in_lines({"content": LONG, "summary": "Một"}, {"content": LONG})
    everything = found(data, "d.jsonl", text_column="summary")
    assert texts(everything) == {"d.jsonl#1": "Một"}
    assert failures(everything) == {"d.jsonl#2": "d.jsonl:2: there is no text in the column 'summary'"}
    wrong = failures(found(data, "d.jsonl", text_column="nope"))
    assert wrong == {"d.jsonl": "d.jsonl has no column 'nope'; name one of: content, summary"}
    unknown = failures(found(in_lines({"a": 1}), "d.jsonl"))["d.jsonl"]
    assert "name it with --text-column (one of: a)" in unknown


def test_broken_rows() -> None:
    """A broken line is one failure that names file and line; the others are read."""
    lines = [
        in_lines(ROW),
        b'{"noi_dung": \n',
        b"[1]\n",
        b"[" * 100_000 + b"\n",
        b'{"n": ' + b"9" * 9999 + b"}\n",
        in_lines(ROW),
    ]
    everything = found(b"".join(lines), "d.jsonl")
    assert list(texts(everything)) == ["d.jsonl#1", "d.jsonl#6"]
    assert failures(everything) == {
        "d.jsonl#2": "d.jsonl:2: the line is no JSON (Expecting value)",
        "d.jsonl#3": "d.jsonl:3: the row is no JSON object",
        "d.jsonl#4": "d.jsonl:4: the line is no JSON (it cannot be taken in)",
        "d.jsonl#5": "d.jsonl:5: the line is no JSON (it cannot be taken in)",
    }


def test_a_broken_list() -> None:
    """In a list what stands before a mistake is read."""
    everything = found(json.dumps([ROW, ROW])[:-90].encode(), "d.json")
    assert list(texts(everything)) == ["d.json#1"]
    assert "d.json is damaged from object 2 on" in failures(everything)["d.json"]


def test_a_dump_that_breaks_off_early() -> None:
    """A packed dump that breaks off within its first rows gives them."""
    rows = [{"content": f"{LONG} {random.Random(n).randbytes(200).hex()}"} for n in range(9)]
    everything = found(gzip.compress(in_lines(*rows))[:-600], "d.jsonl.gz")
    assert len(texts(everything)) > 3
    assert list(failures(everything)) == ["d.jsonl.gz"]


def test_rows_of_csv() -> None:
    """A row is called by its first line; a quotation mark that is not closed costs the rows behind it, no more."""
    data = in_csv(["id", "content"], [1, f"{LONG}\n\n{LONG}"], [2, LONG], [3, ""], [4, LONG]).encode()
    everything = found(data, "d.csv")
    assert list(texts(everything)) == ["d.csv#2", "d.csv#5", "d.csv#7"]
    assert failures(everything) == {"d.csv#6": "d.csv:6: there is no text in the column 'content'"}


def test_a_mark_that_is_not_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A quotation mark that is not closed takes in rows up to the limit; from there on they are read."""
    monkeypatch.setattr("solieu.ingest.containers.csv_rows.LARGEST_ROW", 5_000)
    rows = b"".join(b"%d,%s\r\n" % (number, LONG.replace(",", " ").encode()) for number in range(99))
    everything = found(b"id,content\r\n" + rows.replace(b"\r\n9,", b'\r\n9,"', 1), "d.csv")
    [failure] = failures(everything).values()
    assert failure.startswith("d.csv:11: the row is no CSV")
    assert "d.csv#100" in texts(everything)


def test_a_table_of_figures_is_one_document() -> None:
    """CSV without articles in it is no dump, unless a column is named."""
    table = in_csv(
        ["TT", "Nội dung", "Kinh phí"], [1, "Hỗ trợ máy móc cho 5 cơ sở ở huyện Văn Yên", "2,5"] * 3
    ).encode()
    for text_column, kind in ((None, None), ("Nội dung", "csv")):
        file = io.BytesIO(table)
        assert container_kind(file, uri="t.csv", text_column=text_column) == kind
    assert texts(found(zipped({"t.csv": table}), "x.zip")) == {"x.zip!/t.csv": table.decode()}


def test_old_letters_are_left_to_the_reader() -> None:
    """Bytes that are no UTF-8 reach the document as they are; names beside it are decoded where that is sure."""
    from solieu.charsets import charsets

    assert charsets()[0].name == "tcvn3"
    old = "Tỉnh hỗ trợ doanh nghiệp mua máy móc thiết bị. ".replace("ỉ", "\xd8").encode("latin-1", "replace") * 9
    data = b"id,content,title\r\n1," + old + b",Ngh\xd2 an\r\n"
    [row] = found(data, "d.csv")
    assert isinstance(row, Item)
    assert row.data == old


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2014-03-12", date(2014, 3, 12)),
        ("2014-03-12 08:30:00", date(2014, 3, 12)),
        ("2014-03-12T20:00:00Z", date(2014, 3, 13)),  # in Viet Nam
        ("Wed, 12 Mar 2014 20:00:00 GMT", date(2014, 3, 13)),
        ("Wed, 12 Mar 2014 20:00:00 +0700", date(2014, 3, 12)),
        ("12/03/2014", date(2014, 3, 12)),
        ("Thứ tư, 12/3/2014, 08:30 (GMT+7)", date(2014, 3, 12)),
        (1394582400, date(2014, 3, 12)),
        (1394582400000, date(2014, 3, 12)),
        ("1394582400", date(2014, 3, 12)),
        (datetime(2014, 3, 12, 20, tzinfo=UTC), date(2014, 3, 13)),
        (datetime(9999, 12, 31, 23, tzinfo=UTC), None),
        ("1970-01-01", None),
        ("0000-00-00", None),
        ("9" * 40, None),
        (float("nan"), None),
        ("Ngày 12/3/2014, UBND tỉnh họp bàn việc vay vốn", None),
        ("hôm qua", None),
        ("", None),
        (None, None),
        (True, None),
    ],
)
def test_days(cell: object, expected: date | None) -> None:
    """A day is read however it is written; what is none, or not likely, is none."""
    assert day(cell) == expected


def test_texts_with_tags_are_pages() -> None:
    """A text with tags becomes a page, and what is beside it is in plain words."""
    row = {"content": f"<p>{LONG}</p><b>x</b>", "title": "A &amp; <b>B</b>\n C", "url": "https://www.bao.vn/1"}
    [item] = found(in_lines(row), "d.jsonl")
    assert isinstance(item, Item)
    assert (item.media_type, item.title, item.publisher) == ("text/html", "A & B C", "bao.vn")
    assert item.data.startswith(b"<!DOCTYPE html>")
    assert f"<p>{LONG}</p><b>x</b>".encode() in item.data


def test_half_letters() -> None:
    """Half of a pair of surrogates in JSON is U+FFFD."""
    [item] = found(b'{"content": "' + LONG.encode() + b'\\ud800"}\n', "d.jsonl")
    assert isinstance(item, Item)
    assert item.data.decode().endswith("\N{REPLACEMENT CHARACTER}")


def test_what_is_stated_counts_for_a_change() -> None:
    """A digest is that of the bytes, and of what was stated beside them if anything was."""
    import hashlib

    plain = Item("x", b"Nam 2019")
    assert digest(plain) == hashlib.sha256(b"Nam 2019").hexdigest()
    others = {
        digest(Item("y", b"Nam 2019", title=title, publisher=name))
        for title, name in (("A", None), (None, "A"), ("B", None))
    }
    assert len(others | {digest(plain)}) == 4
    assert digest(Item("y", b"Nam 2019", media_type="text/plain")) == digest(plain)


# feeds

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Tin mới</title><link>https://x.vn</link>
<item><title>Một &amp; hai</title><link>https://www.bao.vn/1</link><guid>tin-1</guid>
<dc:publisher>Báo Mới</dc:publisher>
<pubDate>Wed, 12 Mar 2014 20:00:00 GMT</pubDate><description>Ngắn</description>
<content:encoded><![CDATA[<p>Năm 2019, hỗ trợ 9 doanh nghiệp.</p>]]></content:encoded></item>
<item><title>Ba</title><link>https://www.bao.vn/2</link><description>Năm 2020 &amp;amp; 2021.</description></item>
<item><title>Lại ba</title><guid>tin-1</guid><description>Năm 2022.</description></item>
<item><title>Không có gì</title></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title>
<entry><id>urn:1</id><title>Một</title><link rel="self" href="https://a.vn/f"/><link href="https://bao.vn/1"/>
<published>2014-03-12T20:00:00Z</published><updated>2015-01-01T00:00:00Z</updated><summary>Ngắn</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Năm 2019</p></div></content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Tin</title><items><rdf:Seq><rdf:li/></rdf:Seq></items></channel>
<item><title>Một</title><link>https://bao.vn/1</link><description>Năm 2019</description></item></rdf:RDF>"""


def test_a_feed() -> None:
    """Entries are called by their ids or links, read from their fullest text, with title and day beside."""
    first, second, third, empty = found(RSS.encode(), "f.xml")
    assert isinstance(first, Item)
    assert isinstance(second, Item)
    assert (first.uri, first.title, first.publisher) == ("f.xml#tin-1", "Một & hai", "Báo Mới")
    assert (first.published, first.media_type) == (date(2014, 3, 13), "text/html")
    assert "<p>Năm 2019, hỗ trợ 9 doanh nghiệp.</p>".encode() in first.data
    assert (second.uri, second.publisher) == ("f.xml#https://www.bao.vn/2", "bao.vn")
    assert (second.data.decode(), second.media_type) == ("Năm 2020 & 2021.", "text/plain")
    assert third.uri == "f.xml#3"
    assert empty == Failure("f.xml#4", "ingest", "UnreadableError", "f.xml:4: the entry has no text")


@pytest.mark.parametrize(("feed", "uri"), [(ATOM, "f#urn:1"), (RDF, "f#https://bao.vn/1")], ids=["Atom", "RDF"])
def test_other_feeds(feed: str, uri: str) -> None:
    """Atom and RSS 1.0 are read as well."""
    [entry] = found(feed.encode(), "f")
    assert isinstance(entry, Item)
    assert (entry.uri, entry.title, entry.publisher) == (uri, "Một", "bao.vn")
    assert "Năm 2019".encode() in entry.data
    assert entry.published == (date(2014, 3, 13) if feed == ATOM else None)


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        (f'<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>{RSS.partition("?>")[2]}', "declares entities"),
        (RSS.replace("Lại ba", "<b>"), "is no sound XML (mismatched tag: line 9"),
        (RSS.replace("Lại ba", "x" * 9 * MEBIBYTE), "more than 8 MiB, the limit"),
        (RSS.replace("Lại ba", "<b>" * 999), "more than 200 elements, one inside another, the limit"),
        (RSS[:-50], "is no sound XML (no element found"),
        (RSS.replace('encoding="utf-8"', 'encoding="none-such"'), "is no sound XML (unknown encoding"),
    ],
)  # fmt: skip
def test_a_bad_feed(xml: str, reason: str) -> None:
    """Bombs and broken XML are a failure; entries before it are read."""
    everything = list(items(io.BytesIO(xml.encode()), uri="f.xml", kind="feed"))
    assert reason in failures(everything)["f.xml"]
    assert ("f.xml#tin-1" in texts(everything)) == ("<!DOCTYPE" not in xml and "none-such" not in xml)


# memory and mutations


class Endless(io.RawIOBase):
    """A file that gives the same piece again and again up to some size, and never is in memory."""

    def __init__(self, piece: bytes, size: int, before: bytes = b"") -> None:
        self._piece, self._left, self._ahead = piece, size, before

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: object, /) -> int:
        """The next bytes."""
        view = memoryview(buffer)  # type: ignore[arg-type] # a buffer of some kind
        while len(self._ahead) < len(view) and self._left > 0:
            self._ahead += self._piece
            self._left -= len(self._piece)
        piece, self._ahead = self._ahead[: len(view)], self._ahead[len(view) :]
        view[: len(piece)] = piece
        return len(piece)


@pytest.mark.parametrize(
    ("uri", "before", "piece", "size", "most"),
    [
        ("d.jsonl", b'{"content": "', b"x " * 30_000, 100, 40),  # one line
        ("d.jsonl", b"", in_lines(ROW) * 50, 8, 2),
        ("d.csv", b'id,content\n1,a\n2,"' + LONG.encode(), b"x " * 30_000, 100, 40),  # one cell
        ("d.csv", b'id,content\n1,"' + LONG.encode(), b'x\n","' * 9_000, 4, 3),  # one row
        ("d.json", b"[", json.dumps(ROW).encode() + b",", 8, 4),
        ("c.warc", b"", record(PAGE * 50), 8, 2),
        ("x.tar", b"", tarred({"a.txt": YEN_BAI})[:1024] * 50, 32, 6),  # Python's table of names may grow meanwhile
    ],
    ids=["line", "lines", "cell", "row", "list", "crawl", "tar"],
)
def test_memory_is_flat(
    monkeypatch: pytest.MonkeyPatch, uri: str, before: bytes, piece: bytes, size: int, most: int
) -> None:
    """However many mebibytes a container or one row of it has, few are in memory."""
    if most == 3:
        monkeypatch.setattr("solieu.ingest.containers.csv_rows.LARGEST_ROW", MEBIBYTE // 8)
    file = buffered(Whole(Endless(piece, size * MEBIBYTE, before)))
    kind = container_kind(file, uri=uri, text_column="content" if uri == "d.csv" else None)
    assert kind
    found = items(file, uri=uri, kind=kind, text_column="content" if uri == "d.csv" else None)
    tracemalloc.start()
    try:
        assert sum(1 for _ in found) > 0
        assert tracemalloc.get_traced_memory()[1] < most * MEBIBYTE
    finally:
        tracemalloc.stop()


def mutations(data: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Copies with bytes changed, cut out, put in or cut off."""
    chance = random.Random(seed)
    for _ in range(count):
        copy = bytearray(data)
        for _ in range(chance.choice((1, 1, 3, 20))):
            at = chance.randrange(len(copy))
            change = chance.randrange(5)
            if change == 0:
                copy[at] = chance.randrange(256)
            elif change == 1:
                copy[at] ^= 1 << chance.randrange(8)
            elif change == 2:
                del copy[at : at + chance.randrange(1, 9)]
            elif change == 3:
                copy[at:at] = chance.choice(
                    (b"\xff\xff\xff\xff", b"\0" * 8, b'"', b"<", b"\n", bytes(copy[at : at + 40]))
                )
            else:
                copy[at : at + 4] = chance.choice((b"\xff\xff\xff\x7f", b"\0\0\0\0", b"\x01\0\0\0"))
            copy = copy or bytearray(b"x")
        yield bytes(copy[: chance.randrange(len(copy)) + 1] if chance.random() < 0.1 else copy)


SMALL: dict[str, str | bytes] = {"a.txt": YEN_BAI, "b/c.html": PAGE, "d.jsonl": in_lines(ROW)}
SOUND = {
    "zip": ("x.zip", zipped(SMALL)),
    "stored": ("x.zip", zipped({"in.zip": zipped(SMALL)}, zipfile.ZIP_STORED)),
    "tar": ("x.tar", tarred(SMALL)),
    "tar.gz": ("x.tar.gz", tarred(SMALL, "w:gz")),
    "tar.bz2": ("x.tar.bz2", tarred(SMALL, "w:bz2")),
    "tar.xz": ("x.tar.xz", tarred(SMALL, "w:xz")),
    "warc": ("c.warc", record(PAGE) + record(chunked(gzip.compress(PAGE)), head=f"HTTP/1.1 200 OK\r\n{BOTH}")),
    "warc.gz": ("c.warc.gz", gzip.compress(record(PAGE)) + gzip.compress(record(PAGE, name="2"))),
    "jsonl": ("d.jsonl", in_lines(ROW, ROW, ROW)),
    "json": ("d.json", json.dumps([ROW, ROW]).encode()),
    "csv": ("d.csv", in_csv(ROW, ROW.values(), ROW.values()).encode()),
    "parquet": ("d.parquet", in_parquet(**{name: [cell, cell] for name, cell in ROW.items()})),
    "rss": ("feed", RSS.encode()),
    "atom": ("feed", ATOM.encode()),
}  # fmt: skip


@pytest.mark.parametrize("name", SOUND)
def test_mutations(name: str) -> None:
    """Whatever happens to the bytes of a container, it gives items and failures, no faults, and comes to an end."""
    uri, data = SOUND[name]
    file = io.BytesIO(data)
    kind = container_kind(file, uri=uri)
    assert kind
    for mutation in mutations(data, 10 if name == "parquet" else 100, seed=8):
        everything = list(islice(items(io.BytesIO(mutation), uri=uri, kind=kind), 1_000))
        assert len(everything) < 1_000
        assert not any("a fault in solieu" in message for message in failures(everything).values())
