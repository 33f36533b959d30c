"""The signs U+00AC and U+00AD inside words.

In the old TCVN3 fonts they are the letters ơ and ư. Converters left them behind: as an extra sign beside the ư they
had made (nư¬ớc), or in the place of a letter that they lost (d¬ới). Which of the two is decided by what makes a
syllable, its use, and the words beside it; beside an ư the sign is taken to be extra. Where no reading is a syllable
¬ stays and the soft hyphen, which no reader sees, goes. A sign between spaces (A ¬ B) is never touched.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import regex

from solieu.patterns import lazy
from solieu.repair.contexts import LETTER, span_of, support, words
from solieu.repair.rules import Glance, Rule
from solieu.repair.vocabulary import UNKNOWN, USED, usage
from solieu.spans import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_SIGN, SOFT_HYPHEN = "\N{NOT SIGN}", "\N{SOFT HYPHEN}"
_SIGNS = f"[{NOT_SIGN}{SOFT_HYPHEN}]"
_WORD = lazy(rf"(?<!{LETTER}|{_SIGNS})(?:{LETTER}|{_SIGNS})*{_SIGNS}(?:{LETTER}|{_SIGNS})*")
_SIGN = re.compile(_SIGNS)
_HORNED = set("ưứừửữựƯỨỪỬỮỰ")
_DISORDERED = lazy("[ừứửữự]ơ", regex.IGNORECASE)  # the tone mark of ươ stands on the ơ
_LETTERS = ("", "ư", "ơ")
_LIKELY = {  # what a sign stands for, all else equal
    NOT_SIGN: {"": 0.0, "ư": 0.5, "ơ": 0.25},
    SOFT_HYPHEN: {"": 0.3, "ư": 0.5, "ơ": -0.5},
}
_EXTRA = 1.0  # how much likelier an extra sign is beside an ư
_MOST = 4  # signs in one word; longer runs are ornament


def find(glance: Glance) -> Iterator[Edit]:
    """Each sign in a word: deleted, or replaced by the letter it stands for."""
    text = glance.text
    if glance.characters.isdisjoint((NOT_SIGN, SOFT_HYPHEN)):
        return
    for match in words(text, _WORD, _SIGN):
        word = span_of(match)
        places = [place.start() for place in _SIGN.finditer(text, word.start, word.end)]
        letters = _reading(text, word, places)
        for place, letter in zip(places, letters, strict=True):
            if letter != text[place]:
                yield Edit(Span(place, place + 1), letter, "signs.lost" if letter else "signs.stray")


def _reading(text: str, word: Span, places: list[int]) -> tuple[str, ...]:
    """What each of the signs of a word stands for; itself where that cannot be known."""
    if len(places) <= _MOST and len(word) > len(places):
        readings = product(_LETTERS, repeat=len(places))
        score, best = max((_score(text, word, places, reading), reading) for reading in readings)
        if score > 0:
            capital = word.of(text).isupper() and len(word) > 1 + len(places)
            return tuple(letter.upper() if capital else letter for letter in best)
    return tuple("" if text[place] == SOFT_HYPHEN else text[place] for place in places)


def _score(text: str, word: Span, places: list[int], reading: tuple[str, ...]) -> float:
    """How good a reading is; not above 0 where it makes no syllable."""
    letters = dict(zip(places, reading, strict=True))
    healed = "".join(letters.get(place, text[place]) for place in range(word.start, word.end))
    if usage(healed) == UNKNOWN or _DISORDERED.search(healed):
        return 0.0
    known = support(text, word, healed, healed)
    if usage(healed) < USED and healed.isascii():
        return 0.0  # x¬y
    if places[0] == word.start and not (known and usage(healed) >= USED):
        return 0.0  # a logician's ¬p
    return usage(healed) + 2 * known + sum(_likely(text, place, letter) for place, letter in letters.items())


def _likely(text: str, place: int, letter: str) -> float:
    beside = {text[place - 1 : place], text[place + 1 : place + 2]}
    return _EXTRA if not letter and beside & _HORNED else _LIKELY[text[place]][letter]


SIGNS = Rule("signs", find)
