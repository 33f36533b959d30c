"""Document → repaired text: an ordered tuple of rules, each of which returns edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.model import Repaired
from solieu.spans import OffsetMap

if TYPE_CHECKING:
    from solieu.model import Document


def repair(document: Document) -> Repaired:
    """Heal what is damaged; correct text stays exactly as it is."""
    return Repaired(document, document.raw, (), OffsetMap(()))
