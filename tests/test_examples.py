"""The ⟦mark⟧ notation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solieu.errors import NotationError
from solieu.examples import parse


@given(st.lists(st.tuples(st.text("ab ", max_size=4), st.text("đ12", max_size=4)), max_size=5))
def test_marks_are_found_again(pieces: list[tuple[str, str]]) -> None:
    """Each marked stretch is what stands at its span."""
    marked = parse("".join(f"{plain}⟦{mark}⟧" for plain, mark in pieces))
    assert [span.of(marked.text) for span in marked.spans] == [mark for _, mark in pieces]
    assert marked.text == "".join(plain + mark for plain, mark in pieces)


@pytest.mark.parametrize("text", ["⟦a", "a⟧", "⟦a⟦b⟧⟧", "⟧a⟦"])
def test_marks_must_pair(text: str) -> None:
    """An unpaired or nested mark raises `NotationError`."""
    with pytest.raises(NotationError):
        parse(text)
