"""Cyrillic and Greek letters inside Vietnamese words, where they look like Latin ones.

A word is healed where Latin letters stand beside the others in it, or Vietnamese words beside the word, and the
letters that they look like make a syllable, or a code in capitals. A word all in another script stays; so do Greek
letters in formulas. The gazetteer `lookalikes` lists the letters.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.patterns import lazy
from solieu.repair.contexts import LETTER, prose, word_before, word_behind
from solieu.repair.rules import Glance, Rule
from solieu.repair.vocabulary import USED, usage
from solieu.spans import Edit, Span
from solieu.syllables import has_mark, is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_OTHER = lazy(r"[\p{Cyrillic}\p{Greek}]")
_WORD = lazy(rf"(?<!{LETTER}){LETTER}*[\p{{Cyrillic}}\p{{Greek}}]{LETTER}*")
_LATIN = lazy(r"\p{Latin}")
_CODE = lazy(r"[A-ZĐ]{2,8}")


@gazetteer.derived
def _table() -> dict[int, str]:
    return {ord(row.text("other")): row.text("letter") for row in gazetteer.rows("lookalikes")}


@gazetteer.derived
def _letters() -> frozenset[str]:
    return frozenset(map(chr, _table()))


def find(glance: Glance) -> Iterator[Edit]:
    """Each letter of another script in a word that it breaks."""
    if glance.characters.isdisjoint(_letters()):
        return
    for match in prose(glance.text, _WORD):
        word = unicodedata.normalize("NFC", match[0].translate(_table()))
        if not _OTHER.search(word) and _is_meant(match, word):
            for place, letter in enumerate(match[0], match.start()):
                if ord(letter) in _table():
                    yield Edit(Span(place, place + 1), _table()[ord(letter)], "lookalikes.letter")


def _is_meant(match: regex.Match[str], word: str) -> bool:
    """Whether the Latin word is what was meant."""
    if _LATIN.search(match[0]):
        return (is_syllable(word) and len(word) > 1) or _CODE.fullmatch(word) is not None
    beside = word_before(match.string, match.start()) + word_behind(match.string, match.end())
    return len(word) > 1 and usage(word) >= USED and has_mark(beside) and not _OTHER.search(beside)


LOOKALIKES = Rule("lookalikes", find)
