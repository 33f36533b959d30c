"""Bytes become text: Unicode, the old character sets, mixtures; what is no text is refused."""

from __future__ import annotations

import gzip
import importlib.util
import random
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solieu.charsets import NAMES, charsets, judge, read_in_font, syllable_share, unmask
from solieu.errors import UnreadableError
from solieu.ingest.encodings import decode

if TYPE_CHECKING:
    from types import ModuleType

TEXT = "Nghị định của Chính phủ về khuyến công: 50 triệu đồng, 12 đề án.\nHộ nghèo được vay vốn mua máy sấy chè."


def benchmark() -> ModuleType:
    """The script that can write the old character sets."""
    path = Path(__file__).parents[1] / "benchmarks" / "repair.py"
    spec = importlib.util.spec_from_file_location("encodings_benchmark", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


BENCHMARK = benchmark()


def encoded(text: str, name: str) -> bytes:
    """A text in an old character set."""
    data = BENCHMARK.encoded(text, name)
    assert isinstance(data, bytes)
    return data


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.encode("utf-16"),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
def test_unicode_is_sure(data: bytes) -> None:
    """Unicode is read for what it is, without its mark, and nothing else was possible."""
    decoded = decode(data, uri="a.txt")
    assert decoded.text == TEXT
    assert decoded.encoding.startswith("utf")
    assert decoded.margin == 1


@pytest.mark.parametrize("name", NAMES)
def test_old_set_is_found(name: str) -> None:
    """A text in an old set is read exactly, and the decision has a lead."""
    decoded = decode(encoded(TEXT, name), uri="a.txt")
    assert (decoded.text, decoded.encoding) == (TEXT, name)
    assert decoded.margin > 0.1


@pytest.mark.parametrize("name", NAMES)
@given(seed=st.integers(0, 5_000))
def test_sets_can_be_told_apart(name: str, seed: int) -> None:
    """Whatever the text is about, its set makes the most syllables of it."""
    text = "\n".join(islice(BENCHMARK.sentences(random.Random(seed), BENCHMARK.CORPUS), 6))
    data = BENCHMARK.encoded(text, name)
    if data is not None:
        assert decode(data, uri="a.txt").text.lower() == text.lower()


@pytest.mark.parametrize("name", NAMES)
def test_lines_of_two_encodings(name: str) -> None:
    """A file of UTF-8 lines and lines in an old set is read line by line."""
    upper, lower = TEXT.split("\n")
    decoded = decode(upper.encode() + b"\n" + encoded(lower, name), uri="a.txt")
    assert (decoded.text, decoded.encoding) == (TEXT, f"utf-8 and {name}")


def test_lost_bytes_are_seen() -> None:
    """A copy of UTF-8 that was cut in a character is read, with a sign where it was cut."""
    decoded = decode(TEXT.encode() + "ế".encode()[:2], uri="a.txt")
    assert decoded.text == TEXT + "\N{REPLACEMENT CHARACTER}"
    assert decoded.encoding == "utf-8 with losses"
    assert decoded.margin < 1


@pytest.mark.parametrize(
    "text",
    [
        "Un café très agréable à côté de la gare, déjà fermé.",
        "The programme’s “aim” is clear – growth.",
        "Größere Städte",
    ],
)
def test_western_text_is_no_vietnamese(text: str) -> None:
    """Western text in windows-1252 is read as such."""
    decoded = decode(text.encode("cp1252"), uri="a.txt")
    assert (decoded.text, decoded.encoding) == (text, "windows-1252")


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        gzip.compress(TEXT.encode() * 20, mtime=0),
        random.Random(1).randbytes(5_000),
        "Правительство утвердило программу развития".encode("cp1251"),
        b"\xff\xfe\x00\xd8",
        b"\xff\xfea",
    ],
    ids=["png", "gzip", "noise", "windows-1251", "lone surrogate in utf-16", "half a character of utf-16"],
)
def test_no_text(data: bytes) -> None:
    """What is no text, or in no encoding that is known, is refused with its name."""
    with pytest.raises(UnreadableError) as error:
        decode(data, uri="kho/a.txt")
    assert error.value.uri == "kho/a.txt"
    assert error.value.stage == "ingest"


@given(st.binary(max_size=200))
def test_bytes_never_crash(data: bytes) -> None:
    """Any bytes are decoded, or refused in so many words."""
    try:
        decoded = decode(data, uri="a.txt")
    except UnreadableError:
        return
    decoded.text.encode()  # no surrogates


def test_empty_file_is_empty_text() -> None:
    """No bytes, no text."""
    assert decode(b"", uri="a.txt").text == ""


def test_capitals_of_tcvn3() -> None:
    """A line or word whose plain letters are capitals is in capitals; a single capital says nothing."""
    tcvn3 = charsets()[NAMES.index("tcvn3")]
    assert (
        tcvn3.decode("CéNG HßA X· HéI\nUBND tØnh Hµ Giang, Vò Quang") == "CỘNG HÒA XÃ HỘI\nUBND tỉnh Hà Giang, Vũ Quang"
    )


@pytest.mark.parametrize(
    ("text", "font", "read"),
    [
        ("céng hßa", ".VnTime", "cộng hòa"),
        ("céng hßa", ".VnTimeH", "CỘNG HÒA"),
        ("céng hßa", ".VnArial NarrowH", "CỘNG HÒA"),
        ("coäng hoøa", "VNI-Times", "cộng hòa"),
        ("Cộng hòa", "Times New Roman", "Cộng hòa"),
        ("Cộng hòa", "", "Cộng hòa"),
    ],
)
def test_font_names_the_set(text: str, font: str, read: str) -> None:
    """A run is read in the set of its font; an H at the end of a .Vn font means capitals."""
    assert read_in_font(text, font) == read


@pytest.mark.parametrize("name", NAMES)
def test_each_letter_comes_back(name: str) -> None:
    """Every letter of a set is read from its bytes; TCVN3 has the small ones only, and seven capitals."""
    letters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂĐÊÔƠƯ"
    letters += "" if name == "tcvn3" else letters[:67].upper()
    charset = charsets()[NAMES.index(name)]
    for letter in letters:
        assert charset.decode(encoded(letter, name).decode("latin-1")) == letter


@given(st.text())
def test_unmask_keeps_the_length(text: str) -> None:
    """Places in a view are places in the text."""
    assert len(unmask(text)) == len(text)


def test_share_of_syllables() -> None:
    """Only words beyond ASCII count: half of these are syllables."""
    assert syllable_share("nghề, năm, nghØ, n¨m, abc") == 0.5
    assert syllable_share("plain text") == 0
    assert judge("plain text").margin == 0
