"""What differs between two knowledge bases, OLD and NEW: documents and facts that came, went or changed, and by which
rule.

It says what is different, never which is right. Nothing is written to either; both are read as they are at one moment,
and what differs is written as it is read, so that there may be any number of facts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from solieu.compare.differences import Differences, differences
from solieu.compare.objects import data
from solieu.compare.tables import table
from solieu.compare.texts import text
from solieu.report import COLOURED, PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["COLOURED", "PLAIN", "Differences", "differences", "pieces", "text"]

Form = Literal["text", "json", "csv"]
_PIECES: Mapping[Form, Callable[[Differences], Iterator[str]]] = {
    "text": lambda found: text(found, PLAIN),
    "json": data,
    "csv": table,
}


def pieces(found: Differences, form: Form) -> Iterator[str]:
    """What differs in a form, piece by piece."""
    return _PIECES[form](found)
