"""Spans, edits and the way back to the raw text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solieu.errors import SpanError
from solieu.spans import Edit, OffsetMap, Span, apply, checked, compose

LETTERS = "abcđư ¬\n12"


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> tuple[Edit, ...]:
    """Some sorted, disjoint edits of `text`."""
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(places[::2], places[1::2], strict=False))
    return tuple(
        Edit(Span(start, end), draw(st.text(LETTERS, max_size=3)), f"rule.{number}")
        for number, (start, end) in enumerate(pairs)
    )


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, tuple[Edit, ...], tuple[Edit, ...]]:
    """A text, edits of it, and edits of what comes out."""
    raw = draw(st.text(LETTERS, max_size=20))
    first = draw(edits_of(raw))
    return raw, first, draw(edits_of(apply(raw, first)))


@given(edited())
def test_composed_edits_do_what_both_do(case: tuple[str, tuple[Edit, ...], tuple[Edit, ...]]) -> None:
    """Composing two lists of edits gives the same text as making them one after the other."""
    raw, first, second = case
    assert apply(raw, checked(compose(first, second, raw=raw), length=len(raw))) == apply(apply(raw, first), second)


@given(edited())
def test_untouched_characters_lead_back_to_themselves(case: tuple[str, tuple[Edit, ...], tuple[Edit, ...]]) -> None:
    """A character that no edit touched maps to the same character of the raw text."""
    raw, edits, _ = case
    text, offsets, growth, reached = apply(raw, edits), OffsetMap(edits), 0, 0
    for edit in (*edits, Edit(Span(len(raw), len(raw)), "", "end")):
        for place in range(reached, edit.span.start):
            assert offsets.raw(Span(place + growth, place + growth + 1)) == Span(place, place + 1)
            assert text[place + growth] == raw[place]
        reached, growth = edit.span.end, growth + edit.growth


@given(edited(), st.data())
def test_mapping_keeps_order(case: tuple[str, tuple[Edit, ...], tuple[Edit, ...]], data: st.DataObject) -> None:
    """A span inside another maps to a span inside the other's."""
    raw, edits, _ = case
    length = len(apply(raw, edits))
    start, a, b, end = sorted(data.draw(st.tuples(*[st.integers(0, length)] * 4)))
    outer, inner = OffsetMap(edits).raw(Span(start, end)), OffsetMap(edits).raw(Span(a, b))
    assert a == b or inner in outer
    assert outer.end <= len(raw)


def test_a_place_inside_a_replacement_leads_to_all_of_it() -> None:
    """Part of a replacement maps to everything that was replaced."""
    offsets = OffsetMap([Edit(Span(3, 6), "XY", "r")])
    assert offsets.raw(Span(4, 5)) == Span(3, 6)


def test_what_was_deleted_beside_a_span_stays_outside_it() -> None:
    """A deletion at the edge of a span is not part of its evidence."""
    offsets = OffsetMap([Edit(Span(0, 2), "", "r"), Edit(Span(5, 6), "", "r")])
    assert offsets.raw(Span(0, 3)) == Span(2, 5)


@pytest.mark.parametrize("edits", [[(0, 3), (2, 4)], [(0, 9)]], ids=["overlap", "outside"])
def test_contradicting_edits_are_refused(edits: list[tuple[int, int]]) -> None:
    """Edits that overlap or leave the text raise `SpanError`."""
    with pytest.raises(SpanError):
        checked([Edit(Span(*edit), "", "r") for edit in edits], length=5)


def test_a_span_cannot_end_before_it_starts() -> None:
    """A reversed span raises `SpanError`."""
    with pytest.raises(SpanError):
        Span(3, 2)
