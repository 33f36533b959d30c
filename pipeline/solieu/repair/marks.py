"""Letters and marks that are not one character where they should be: decomposed text, and marks in the wrong order.

Every text leaves in Unicode's composed form (NFC). Where a tone mark was typed before a circumflex or breve (é + ̂),
which NFC does not reorder, the letter that was meant takes their place.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from solieu.patterns import lazy
from solieu.repair.contexts import span_of
from solieu.repair.rules import Glance, Rule
from solieu.spans import Edit
from solieu.syllables import MARKED, TONES

if TYPE_CHECKING:
    from collections.abc import Iterator

_HATS = frozenset("\N{COMBINING CIRCUMFLEX ACCENT}\N{COMBINING BREVE}")
_CLUSTER = lazy(r"\X")


def find(glance: Glance) -> Iterator[Edit]:
    """Each character with its marks that is not composed."""
    text = glance.text
    if unicodedata.is_normalized("NFC", text) and glance.characters.isdisjoint(_HATS):
        return
    for cluster in _CLUSTER.finditer(text):
        after = _composed(cluster[0])
        if after != cluster[0]:
            yield Edit(span_of(cluster), after, "marks.composed")


def _composed(cluster: str) -> str:
    """A character with its marks as one, if there is one."""
    if len(cluster) == 1 and cluster < "\N{COMBINING GRAVE ACCENT}":
        return cluster
    parts = unicodedata.normalize("NFD", cluster)
    hats_first = unicodedata.normalize("NFC", "".join(sorted(parts, key=lambda part: part in TONES)))
    return hats_first if hats_first in MARKED else unicodedata.normalize("NFC", cluster)


MARKS = Rule("marks", find)
