"""The page on adding a programme is right: its rows give the facts it says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from solieu import gazetteer
from solieu.flow import analyse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.model import Fact

PAGE = (Path(__file__).parents[1] / "docs/adding-a-programme.md").read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r"```\w+ (\S+)\n(.*?)```", PAGE, re.DOTALL))


@pytest.fixture
def own_rows(tmp_path: Path) -> Iterator[Path]:
    """The page's rows in a folder, in force for one test."""
    for name, rows in BLOCKS.items():
        if name.startswith("my-rows/"):
            (tmp_path / name.removeprefix("my-rows/")).write_text(rows, encoding="utf-8")
    gazetteer.use(tmp_path)
    yield tmp_path
    gazetteer.use(None)


def told(fact: Fact) -> str:
    """A fact as the page writes it."""
    place = fact.place.name if fact.place else ""
    return f"{fact.amount.text}: {fact.indicator}, {place}, {fact.start_year}, {fact.programme}, {fact.activity}"


@pytest.mark.usefixtures("own_rows")
def test_the_rows_of_the_page_give_its_facts() -> None:
    """The sentence of the page is read as the page says."""
    facts = [told(fact) for fact in analyse(BLOCKS["sentence"].strip()).facts]
    assert facts == BLOCKS["facts"].strip().splitlines()


def test_without_the_rows_they_are_not_known() -> None:
    """It is the rows that do it."""
    facts = analyse(BLOCKS["sentence"].strip()).facts
    assert {fact.indicator for fact in facts} == {"other", "funding"}
    assert not {"trong_rung"} & {fact.programme for fact in facts}
