"""Document → repaired text: an ordered tuple of rules, each of which returns edits.

Each rule is applied until it finds no more, then the next; so a later rule sees what the earlier ones healed. A rule
is asked only where one glance at the text shows that it may be needed. All edits are joined into one list on the raw
text, from which the repaired text and the way back both follow.
"""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING

from solieu.model import Repaired
from solieu.repair.glued import GLUED
from solieu.repair.invisible import INVISIBLE
from solieu.repair.legacy import LEGACY
from solieu.repair.letters import LETTERS
from solieu.repair.lookalikes import LOOKALIKES
from solieu.repair.marks import MARKS
from solieu.repair.mojibake import MOJIBAKE
from solieu.repair.numbers import NUMBERS
from solieu.repair.rules import glance_at
from solieu.repair.signs import SIGNS
from solieu.repair.spaces import SPACES
from solieu.repair.split import SPLIT
from solieu.repair.tones import TONES
from solieu.repair.viqr import VIQR
from solieu.repair.wraps import WRAPS
from solieu.spans import OffsetMap, apply, checked, compose

if TYPE_CHECKING:
    from solieu.model import Document
    from solieu.repair.rules import Rule
    from solieu.spans import Edit

RULES: tuple[Rule, ...] = (
    MOJIBAKE,
    LEGACY,
    VIQR,
    INVISIBLE,
    LOOKALIKES,
    MARKS,
    LETTERS,
    SIGNS,
    SPACES,
    NUMBERS,
    WRAPS,
    SPLIT,
    GLUED,
    TONES,
)
ROUNDS = 8  # through all rules; what one heals may show what another can, hardly ever more than once


def repair(document: Document) -> Repaired:
    """Heal what is damaged; correct text stays exactly as it is."""
    glance = glance_at(document.raw)
    edits: tuple[Edit, ...] = ()
    in_vain = 0  # rules in a row that found nothing
    for rule in chain.from_iterable(repeat(RULES, ROUNDS)):
        found = list(rule.find(glance))
        in_vain = 0 if found else in_vain + 1
        if found:
            ordered = checked(found, length=len(glance.text))
            edits = compose(edits, ordered, raw=document.raw)
            glance = glance_at(apply(glance.text, ordered))
        elif in_vain == len(RULES):
            break
    return Repaired(document, glance.text, edits, OffsetMap(edits))
