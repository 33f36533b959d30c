"""Document → repaired text: an ordered tuple of rules, each of which returns edits.

Each rule is applied until it finds no more, then the next; so a later rule sees what the earlier ones healed. A rule
is asked only where one glance at the text shows that it may be needed. All edits are joined into one list on the raw
text, from which the repaired text and the way back both follow.
"""

from __future__ import annotations

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
from solieu.repair.rules import Glance
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
    glance = Glance(document.raw)
    edits: tuple[Edit, ...] = ()
    for _ in range(ROUNDS):
        before = glance
        for rule in RULES:
            found = checked(rule.find(glance), length=len(glance.text))
            if found:
                edits = compose(edits, found, raw=document.raw)
                glance = Glance(apply(glance.text, found))
        if glance is before:
            break
    return Repaired(document, glance.text, edits, OffsetMap(edits))
