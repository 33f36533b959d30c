"""No input brings the program down, and whatever is read stands where it says."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

FUZZ = Path(__file__).parents[1] / "benchmarks" / "fuzz.py"
SEED, PARTS, INPUTS = 8, 10, 500


def loaded(path: Path) -> Any:
    """A benchmark as a module."""
    spec = importlib.util.spec_from_file_location("fuzz", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


fuzz = loaded(FUZZ)


@pytest.mark.parametrize("part", range(PARTS))
def test_damaged_pieces_of_articles(part: int) -> None:
    """Torn, spliced, recoded and damaged pieces are refused in words or analysed soundly; and both happen."""
    results = [fuzz.one((number, SEED)) for number in range(part * INPUTS, (part + 1) * INPUTS)]
    assert [(result.number, result.wrong) for result in results if result.wrong] == []
    assert {result.is_read for result in results} == {True, False}


@settings(max_examples=150, deadline=None)
@given(st.binary(min_size=1, max_size=300))
def test_any_bytes(data: bytes) -> None:
    """Bytes that nobody wrote are refused or analysed."""
    assert fuzz.tried(data).wrong == ""


LETTERS = st.one_of(
    st.characters(codec="utf-8"),
    st.sampled_from("0123456789.,%/-–|()\n\t đĐạếữnăm"),
    st.sampled_from(
        (" tỷ đồng", " xã", " năm ", "Nghị định số ", "từ ", " đến ", " người", "- ", "tỉnh Hà Giang", "ngày ")
    ),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(LETTERS, max_size=60).map("".join))
def test_any_text(text: str) -> None:
    """Texts of any letters, and of what the rules look for in an order that makes no sense, are analysed."""
    assert fuzz.tried(text.encode()).wrong == ""


def test_what_does_not_hold_is_found() -> None:
    """The check itself finds a mention that does not stand where it says."""
    analysis = fuzz.analyse_document(fuzz.document("Tỉnh Hà Giang chi 2 tỷ đồng.".encode(), uri="a.txt"))
    fuzz.check(analysis)
    moved = replace(analysis.mentions[0], text="3 tỷ")
    with pytest.raises(ValueError, match="not what stands there"):
        fuzz.check(replace(analysis, mentions=(moved,)))
