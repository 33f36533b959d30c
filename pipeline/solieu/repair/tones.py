"""A lost tone mark, where only one can have stood there (công nghiêp).

A syllable that ends in c, ch, p or t bears sắc or nặng; without a mark it is damaged. It is healed only where exactly
one of the two makes a syllable in use and a frequent word with a neighbour agrees; else it is a suspicion. A syllable
without any Vietnamese letter (nghiep) belongs to unaccented text and stays.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from solieu.repair.contexts import occurrences, support
from solieu.repair.rules import Glance, Rule
from solieu.repair.vocabulary import USED, usage
from solieu.spans import Edit, Span
from solieu.syllables import NANG, SAC, has_mark, is_syllable, toneless

if TYPE_CHECKING:
    from collections.abc import Iterator

_VOWEL = re.compile(r"[aăâeêioôơuưy](?=(?:c|ch|p|t)$)")


def find(glance: Glance) -> Iterator[Edit]:
    """Each vowel that lost a tone mark that can only have been one."""
    for word, forms in lost(glance):
        agreeing = [form for form in forms if support(glance.text, word, form, form)]
        if len(forms) == 1 and agreeing:
            place = next(place for place, letter in enumerate(agreeing[0]) if letter != glance.text[word.start + place])
            yield Edit(Span(place, place + 1).shift(word.start), agreeing[0][place], "tones.lost")


def lost(glance: Glance) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Each word that lost a tone mark, and what it may have been."""
    bare = frozenset(token for token in glance.strange if has_mark(token) and completions(token))
    for span in occurrences(glance.text, bare) if bare and glance.is_vietnamese else ():
        yield span, completions(span.of(glance.text))


def completions(word: str) -> tuple[str, ...]:
    """The syllables in use that a word without its tone mark may be."""
    vowel = _VOWEL.search(word.lower())
    if is_syllable(word) or toneless(word)[1] or not vowel:
        return ()
    place = vowel.start()
    forms = (unicodedata.normalize("NFC", word[: place + 1] + tone + word[place + 1 :]) for tone in (SAC, NANG))
    return tuple(form for form in forms if usage(form) >= USED)


TONES = Rule("tones", find)
