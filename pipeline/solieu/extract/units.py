"""What may stand behind a number as its unit: currencies, physical units, counted nouns (`gazetteers/units.csv`).

Symbols are read as they are printed (MW is no mw), words in lower case. A symbol of one letter stands close to its
number (220V, 500g), since alone it is mostly a name; `m` may stand apart.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import regex

from solieu import gazetteer, spans
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

T = TypeVar("T")

THIN = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}"
_THIN = lazy(rf"[{THIN}](?!(?<=\d.)\d{{3}}(?!\d))")


def lowered(text: str) -> str:
    """A text in lower case, special spaces made plain except where they group digits; each character in its place."""
    low = spans.lowered(text)
    return str(_THIN.sub(" ", low)) if any(space in low for space in THIN) else low


@lru_cache(maxsize=4)
def plain(text: str) -> str:
    """The same of the whole text of a document, which many ask for; what is asked of words would drive it out."""
    return lowered(text)


def of_text(make: Callable[[str], T]) -> Callable[[str], T]:
    """Remember what a function makes of the last few texts, until other gazetteers come into force."""

    @gazetteer.derived
    def remembering() -> Callable[[str], T]:
        return lru_cache(maxsize=4)(make)

    return lambda text: remembering()(text)


def words(forms: Iterable[str]) -> str:
    """An alternation of forms, longest first, with any number of spaces between their syllables."""
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    return "|".join(regex.escape(form).replace(r"\ ", "[ ]+") for form in ordered)


class Unit(NamedTuple):
    """A unit read behind a number: its symbol, and where it ends."""

    symbol: str
    end: int


class Forms:
    """The forms of units of one kind, and their symbols; looked for only where their first letters stand."""

    def __init__(self, symbols: Mapping[str, str], pattern: str) -> None:
        self._symbols = symbols
        self._pattern = lazy(pattern)
        self._beginnings = frozenset(form[:2] for form in symbols)

    def match(self, text: str, place: int) -> Unit | None:
        """The unit at a place."""
        beginning = text[place : place + 3].lstrip()[:2]
        if beginning not in self._beginnings and beginning[:1] not in self._beginnings:
            return None
        match = self._pattern.match(text, place)
        return Unit(self._symbols[" ".join(match["form"].split())], match.end()) if match else None


def forms(kind: str) -> Iterator[tuple[str, gazetteer.Row]]:
    """Each form of the units of a kind, and its row."""
    for row in gazetteer.rows("units"):
        if row.text("kind") == kind:
            yield from ((form, row) for form in row.items("forms"))


@gazetteer.derived
def currencies() -> Forms:
    """The currencies, to be looked for in a text in lower case."""
    symbols = {form.lower(): row.text("symbol") for form, row in forms("currency")}
    return Forms(symbols, rf" *(?P<form>{words(symbols)})(?![\p{{L}}\d])(?: +(?:mỹ|việt +nam))?")


@gazetteer.derived
def measures() -> Forms:
    """The physical units, to be looked for in a text as it is printed."""
    symbols = {form: row.text("symbol") for form, row in forms("measure")}
    close = {form for form in symbols if len(form) == 1 and form != "m"}
    apart = rf"[ \N{{NO-BREAK SPACE}}]*(?P<form>{words(symbols.keys() - close)})"
    return Forms(symbols, rf"(?:{apart}|(?P<form>{words(close)}))(?![\p{{L}}\d²³])")
