"""A lost tone mark, where only one can have stood there (công nghiêp), and marks amiss behind a number (5 triêu đồng).

A syllable that ends in c, ch, p or t bears sắc or nặng; without a mark it is damaged. It is healed only where exactly
one of the two makes a syllable in use and a frequent word with a neighbour agrees; else it is a suspicion. A syllable
without any Vietnamese letter (nghiep) belongs to unaccented text and stays.
Right behind a number, or the scale of one, a word that is no other has the marks of the scale or currency whose letters
it has (triêu, trịêu, tỹ đồng, nghin; tỷ đông).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from solieu.patterns import lazy
from solieu.repair.contexts import occurrences, support
from solieu.repair.rules import Glance, Rule
from solieu.repair.vocabulary import USED, usage
from solieu.spans import Edit, Span
from solieu.syllables import NANG, SAC, has_mark, is_syllable, toneless

if TYPE_CHECKING:
    from collections.abc import Iterator

_VOWEL = re.compile(r"[aăâeêioôơuưy](?=(?:c|ch|p|t)$)")
_COUNTED = {"trieu": "triệu", "ty": "tỷ", "nghin": "nghìn", "ngan": "ngàn", "dong": "đồng"}  # by bare letters
_MARKLESS = str.maketrans("đĐ", "dD")
_EAST = "đông"  # a word by itself
_IN_USE = {_EAST: "đồng", "trịêu": "triệu"}  # and so not odd
_BEHIND_NUMBER = lazy(r"(?r)\d[^\S\n]?")
_BEHIND_SCALE = lazy(r"(?r)\d[^\S\n]?(?:triệu|tỷ|tỉ|nghìn|ngàn)[^\S\n]")
_GOES_ON = lazy(r"[^\S\n]?(?:[.,;:)/\n–-]|$)|[^\S\n](?:đồng|USD|để|cho|mỗi|mua|từ|và|do|trong|là|vốn)\b")
_REACH = 12  # characters before a word in which a digit and a scale stand


def find(glance: Glance) -> Iterator[Edit]:
    """Each vowel that lost a tone mark that can only have been one, each scale or currency with marks amiss."""
    yield from sorted((*_of_numbers(glance), *_lost(glance)), key=lambda edit: edit.span.start)


def _of_numbers(glance: Glance) -> Iterator[Edit]:
    """Each scale or currency whose marks are amiss."""
    text = glance.text
    words = {token: _COUNTED[bare] for token in glance.odd if (bare := _bare(token)) in _COUNTED}
    words |= {word: meant for word, meant in _IN_USE.items() if word in text}
    for span in occurrences(text, frozenset(words)) if words and glance.is_vietnamese else ():
        word, start = span.of(text), max(0, span.start - _REACH)
        scaled = _BEHIND_SCALE.match(text, start, span.start)
        numbered = word != _EAST and _BEHIND_NUMBER.match(text, start, span.start)
        if (scaled if words[word] == "đồng" else numbered) and _GOES_ON.match(text, span.end):
            yield Edit(span, words[word], "tones.of-a-number")


def _bare(word: str) -> str:
    """A word without any marks."""
    letters = unicodedata.normalize("NFD", word.translate(_MARKLESS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _lost(glance: Glance) -> Iterator[Edit]:
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
