"""The ⟦mark⟧ notation: sentences that say of themselves what a rule reads in them.

Every rule carries *examples* (marked text and the value read there), *refusals* (texts in which it must read
nothing) and *known failures* (examples it does not meet yet: strict, so that one that starts to pass fails the
suite until it is promoted). A module `X` keeps them in its sibling `X_examples`, as `EXAMPLES`, `REFUSALS` and
`KNOWN_FAILURES`, which the program never loads: tests and docs do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from solieu.errors import NotationError
from solieu.spans import Span

if TYPE_CHECKING:
    from datetime import date

V = TypeVar("V")
_MARK = re.compile("[⟦⟧]")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text without its marks, and where they were (in order)."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Example(Generic[V]):
    """`marked` text in which each ⟦mark⟧ must be read as `value`, in a document of the day `published`."""

    value: V
    marked: str
    published: date | None = None


def examples(value: V, *marked: str, published: date | None = None) -> tuple[Example[V], ...]:
    """Several texts for one value: tables are grouped by value, so that a reader sees its many forms together."""
    return tuple(Example(value, text, published) for text in marked)


def parse(marked: str) -> Marked:
    """Take the marks out.

    >>> parse("nộp ⟦500 đồng⟧.")
    Marked(text='nộp 500 đồng.', spans=(Span(start=4, end=12),))

    Raises `NotationError` where marks do not pair.
    """
    places = [match.start() - number for number, match in enumerate(_MARK.finditer(marked))]
    if re.sub("[^⟦⟧]", "", marked) != "⟦⟧" * (len(places) // 2):
        raise NotationError(f"marks do not pair in {marked!r}")
    spans = (Span(start, end) for start, end in zip(places[::2], places[1::2], strict=True))
    return Marked(_MARK.sub("", marked), tuple(spans))
