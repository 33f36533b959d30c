"""Figures: chosen by facets and words, listed with their sentences, and what they come to, kinds apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from solieu.browse import indexes
from solieu.browse.frames import INDEXES
from solieu.browse.pages import facts
from solieu.browse.pages.documents import offset_of
from solieu.browse.pages.searches import question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from solieu.browse.frames import Ask, Context

SIZE = 50
_TOTALS = 40  # rows of totals shown: those of most figures
_FOUND = 20_000  # sentences looked at for words
_WORDED = """
    SELECT f.id FROM facts f WHERE f.sentence_id IN (
        SELECT s.id FROM sentences_search JOIN sentences s ON s.rowid = sentences_search.rowid
        WHERE sentences_search MATCH ? LIMIT ?)
"""


class Option(NamedTuple):
    """A value of a facet: what it is called, how many figures have it, and whether it is chosen."""

    value: str
    label: str
    figures: int
    chosen: bool


def read(ask: Ask) -> Context:
    """The figures that meet a choice."""
    index = _worded(ask, INDEXES.of(ask.db, ask.path))
    choice = {name: ask.arguments[name] for name in indexes.FACETS if name in ask.arguments}
    found = index.chosen(choice)
    order, offset = ask.arguments.get("xep", "year"), offset_of(ask)
    words = facts.words(ask)

    def counted() -> Context:
        facets = {name: _options(index, name, choice, words.get(name, {})) for name in indexes.FACETS}
        return {"facets": facets, "totals": found.totals()[:_TOTALS]}

    return {
        "choice": choice,
        "q": ask.arguments.get("q", ""),
        "order": order,
        **ask.cached(("figures", *sorted(choice.items()), ask.arguments.get("q"), ask.language), counted),
        "rows": facts.of_ids(ask, found.page(order, offset, SIZE)),
        "total": len(found.facts),
        "offset": offset,
        "size": SIZE,
        "words": words,
    }


def _worded(ask: Ask, index: indexes.Index) -> indexes.Index:
    """The figures whose sentences have the words asked for; all where none are asked for."""
    asked = question(ask, ask.arguments.get("q", ""))
    if not asked:
        return index

    def found() -> Any:
        return index.rows(row[0] for row in ask.rows(_WORDED, asked, _FOUND))

    return index.among(ask.cached(("worded", asked), found))


def _options(index: indexes.Index, name: str, choice: Mapping[str, str], words: Mapping[str, str]) -> list[Option]:
    """The values of a facet among the figures that the other facets leave."""
    counted = index.chosen(dict(choice), but=name, only=name).counts(name)
    chosen = choice.get(name)
    made = [
        Option(_value(key), words.get(str(key), _value(key)), count, _value(key) == chosen)
        for key, count in counted.items()
    ]
    missing = (
        [] if chosen is None or any(option.chosen for option in made) else [Option(chosen, chosen, 0, chosen=True)]
    )
    return sorted(made, key=lambda one: one.value, reverse=True) if name == "year" else missing + made


def _value(key: object) -> str:
    return "" if key is None else str(key)
