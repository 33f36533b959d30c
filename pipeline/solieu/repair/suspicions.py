"""What looks damaged but is not repaired, because more than one reading is possible: a reader must decide.

*tones.lost*: a syllable that cannot be without its tone mark (câp: cấp or cập). *words.doubled*: a word of grammar
written twice (của của); words that are doubled for their sense (dần dần, từ từ, ngày ngày) are none of these.
A suspicion changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from ahocorasick_rs import AhoCorasick

from solieu.model import Suspicion
from solieu.patterns import lazy
from solieu.repair.contexts import prose, span_of
from solieu.repair.rules import glance_at
from solieu.repair.tones import lost

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = (
    "bằng|bị|bởi|các|cho|có|còn|của|cùng|do|đã|để|đến|được|hoặc|khi|là|mà|nên|nhưng|những|như|này|tại|theo|thì|trên"
    "|trong|và|vào|về|vì|với"
)
_CUES = AhoCorasick([f"{word} {word}" for word in _WORDS.split("|")])  # in lower case; most texts have none
_DOUBLED = lazy(rf"(?<!\w)({_WORDS}) \1(?!\w)", regex.IGNORECASE)


def suspicions(text: str) -> tuple[Suspicion, ...]:
    """All suspicions in a repaired text, in order."""
    return tuple(sorted(_suspicions(text), key=lambda suspicion: suspicion.span))


def _suspicions(text: str) -> Iterator[Suspicion]:
    for span, forms in lost(glance_at(text)):
        yield Suspicion(span, "tones.lost", forms)
    for match in prose(text, _DOUBLED) if _may_double(text.lower()) else ():
        yield Suspicion(span_of(match), "words.doubled", (match[1],))


def _may_double(lowered: str) -> bool:
    """Whether one of the words stands there twice, no letter beside it."""
    places = _CUES.find_matches_as_indexes(lowered, overlapping=True)
    return any(
        not (lowered[start - 1 : start].isalpha() or lowered[end : end + 1].isalpha()) for _, start, end in places
    )
