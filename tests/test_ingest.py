"""Bytes become documents with what they say of themselves, or are refused in one sentence."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solieu import flow
from solieu.errors import UnreadableError
from solieu.examples import parse
from solieu.ingest import mastheads_examples as table
from solieu.ingest import read
from solieu.ingest.mastheads import masthead, published
from solieu.ingest.text import document

if TYPE_CHECKING:
    from solieu.examples import Example


@pytest.mark.parametrize("example", table.EXAMPLES, ids=lambda example: example.marked[:60])
def test_day_of_publication(example: Example[date]) -> None:
    """A page is dated by the date that is marked."""
    marked = parse(example.marked)
    stamped = published(marked.text)
    assert stamped is not None
    assert (stamped.day, (stamped.span,)) == (example.value, marked.spans)


@pytest.mark.parametrize("text", table.REFUSALS, ids=lambda text: text[:60])
def test_no_day_of_publication(text: str) -> None:
    """A page that does not say when it was published is not dated."""
    assert published(text) is None


@pytest.mark.parametrize("example", table.TITLES, ids=lambda example: example.marked[:60])
def test_title(example: Example[str | None]) -> None:
    """A page is called by its headline, if it has one."""
    assert masthead(parse(example.marked).text).title == example.value


@pytest.mark.parametrize("example", table.PUBLISHERS, ids=lambda example: example.marked[:60])
def test_publisher(example: Example[str | None]) -> None:
    """A page's publisher is the one it names as its source."""
    assert masthead(parse(example.marked).text).publisher == example.value


@pytest.mark.xfail(reason="a known failure", raises=AssertionError)
@pytest.mark.parametrize("example", table.KNOWN_FAILURES, ids=lambda example: example.marked[:60])
def test_known_failure(example: Example[date]) -> None:
    """Not met yet; once it is, it belongs among the examples."""
    test_day_of_publication(example)


PAGE = (
    "Thứ tư, 12-03-2014 | 14:56GMT+7\r\n\r\nXưởng nhỏ lên đời nhờ vốn khuyến công\r\nHuyện có 9 xưởng.\r\nTheo Báo Mới"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_page_is_read(encoding: str) -> None:
    """Text, day, title and publisher of a page do not depend on its encoding; line ends are one sign."""
    data = PAGE.encode(encoding)
    page = read(data, uri="a/page.txt")
    assert page.raw == PAGE.replace("\r\n", "\n")
    assert (page.published, page.title) == (date(2014, 3, 12), "Xưởng nhỏ lên đời nhờ vốn khuyến công")
    assert (page.uri, page.publisher, page.media_type) == ("a/page.txt", "Báo Mới", "text/plain")
    assert page.sha256 == hashlib.sha256(data).hexdigest()
    assert page.id == hashlib.sha256(page.raw.encode()).hexdigest()[:16]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"])
def test_line_ends_are_one_sign(line_end: str) -> None:
    """Documents that differ only in their line ends are one document."""
    assert document(f"Một{line_end}hai", uri="x").id == document("Một\nhai", uri="y").id


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", "\ufeff".encode(), b"PK\x03\x04\x00\x00\x08", b"\xff\xfe\x00"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    """Empty, blank, binary and damaged files are unreadable; the error says which file, in one line."""
    with pytest.raises(UnreadableError) as caught:
        read(data, uri="a/file.txt")
    assert caught.value.uri == "a/file.txt"
    assert str(caught.value).strip()
    assert "\n" not in str(caught.value)


def test_what_the_caller_knows_goes_first() -> None:
    """A day, title and publisher given with a text are not looked for in it."""
    page = document(PAGE, uri="x", published=date(2020, 1, 1), title="Đề", publisher="Ai đó")
    assert (page.published, page.title, page.publisher) == (date(2020, 1, 1), "Đề", "Ai đó")


def test_a_text_given_directly_is_dated_like_a_file() -> None:
    """`analyse` reads the masthead of a text as `read` does that of a file."""
    assert flow.analyse(PAGE).document == document(PAGE, uri="text")
    assert flow.analyse(PAGE).document.published == date(2014, 3, 12)


@given(st.text(max_size=300))
def test_any_text_has_an_id(text: str) -> None:
    """No text breaks its reading, be it of lone surrogates; what it says of itself stands in it."""
    page = document(text, uri="x")
    assert len(page.id) == 16
    assert document(page.raw, uri="y").id == page.id
