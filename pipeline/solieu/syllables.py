"""Which strings are Vietnamese syllables, by the rules of the writing system.

A syllable is an onset and a rhyme from the gazetteers, with a tone: rhymes that end in c, ch, p or t take only sắc and
nặng; c, g, ng stand before back vowels, k, gh, ngh before i, e, ê. The tone mark may stand where either style puts it
(hoà, hòa). What is well-formed but unused counts as a syllable too: the table judges spelling, not vocabulary.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from solieu import gazetteer

if TYPE_CHECKING:
    from collections.abc import Mapping

TOKEN, WORD = re.compile(r"\w+"), re.compile(r"[^\W\d_]+")
SAC, NANG = "\N{COMBINING ACUTE ACCENT}", "\N{COMBINING DOT BELOW}"
TONES = ("\N{COMBINING GRAVE ACCENT}", "\N{COMBINING HOOK ABOVE}", "\N{COMBINING TILDE}", SAC, NANG)
_TONED = {
    unicodedata.normalize("NFC", vowel + tone): (vowel, tone) for vowel in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" for tone in TONES
}
VOWELS = frozenset(_TONED) | frozenset("ăâêôơưĂÂÊÔƠƯ")
MARKED = VOWELS | frozenset("đĐ")
_PLAIN = str.maketrans({letter: vowel for letter, (vowel, _) in _TONED.items()})
_CHECKED = ("c", "ch", "p", "t")
_FRONT = ("i", "y", "e", "ê")
_BEFORE_FRONT = {"k", "gh", "ngh"}
_BEFORE_BACK = {"c", "ng"}
_NEVER = {"qu": ("o", "u", "ư"), "gi": ("i", "y")}  # rhymes that the onset has swallowed the head of

_CHUNK = 1 << 16  # characters at once: a text may be one line of many megabytes; a word that is cut does no harm
_SAMPLE = 20_000  # characters of a text that tell its language
_SOME, _MOST, _NEARLY_ALL = 0.2, 0.5, 0.85  # shares of words: with marks, syllables, syllables without marks


@gazetteer.derived
def _onsets() -> tuple[str, ...]:
    return tuple(row.cells["onset"] for row in gazetteer.rows("onsets"))


@gazetteer.derived
def _rhymes() -> frozenset[str]:
    return frozenset(row.text("rhyme") for row in gazetteer.rows("rhymes"))


@gazetteer.recent(1 << 16)
def is_syllable(word: str) -> bool:
    """Whether a word (any case, NFC) is one well-formed syllable.

    >>> is_syllable("nghiệp"), is_syllable("nghiêp"), is_syllable("từnguồn"), is_syllable("hoà")
    (True, False, False, True)
    """
    letters, tones = toneless(word.lower())
    return len(tones) <= 1 and any(
        _fits(onset, letters[len(onset) :], tones) for onset in _onsets() if letters.startswith(onset)
    )


def is_part(word: str) -> bool:
    """Whether a word (NFC) may be a part of a longer syllable, as far as its letters go.

    >>> is_part("ng"), is_part("ười"), is_part("km"), is_part("trạm")
    (True, True, False, False)
    """
    letters, syllables = toneless(word.lower())[0], _all_syllables()
    return syllables.count(letters) > syllables.count(f"\n{letters}\n")


@gazetteer.derived
def _all_syllables() -> str:
    """All that an onset and a rhyme can make, tones aside, each between two line ends of its own."""
    return "".join(f"\n{onset}{rhyme}\n" for onset in _onsets() for rhyme in _rhymes())


def toneless(word: str) -> tuple[str, str]:
    """The word (NFC) without its tone marks, and these."""
    return word.translate(_PLAIN), "".join(_TONED[letter][1] for letter in word if letter in _TONED)


def _fits(onset: str, rhyme: str, tones: str) -> bool:
    if rhyme not in _rhymes() or rhyme.startswith(_NEVER.get(onset, ())):
        return False
    if rhyme.endswith(_CHECKED) and tones not in (SAC, NANG):
        return False
    if rhyme.startswith(_FRONT):
        return onset not in _BEFORE_BACK and (onset != "g" or rhyme.startswith("i"))
    return onset not in _BEFORE_FRONT


def has_mark(word: str) -> bool:
    """Whether a word (NFC) has a letter that Vietnamese adds to the English ones."""
    return not MARKED.isdisjoint(word)


def language(text: str) -> str:
    """The language of a text as far as it matters here: `vi`, or `und` where most words are no Vietnamese syllables.

    Text without marks (không dấu) is Vietnamese as well, if nearly all its words could be.
    """
    sample, total, syllables, marked = pieces(text[:_SAMPLE]), 0, 0, 0
    for piece, times in sample.items():
        counts = _counts(piece)
        total += times * counts[0]
        syllables += times * counts[1]
        marked += times * counts[2]
    if marked >= _SOME * total:
        return "vi" if syllables >= _MOST * total > 0 else "und"
    plain = sum(times * sum(map(_is_plain_syllable, WORD.findall(piece))) for piece, times in sample.items())
    return "vi" if plain >= _NEARLY_ALL * total else "und"


@gazetteer.recent(1 << 16)
def _counts(piece: str) -> tuple[int, int, int]:
    """How many words a piece has, how many of these are syllables, and how many of those have marks."""
    words = WORD.findall(piece)
    syllables = list(filter(is_syllable, words))
    return len(words), len(syllables), len(syllables) - sum(map(str.isascii, syllables))


@lru_cache(maxsize=4)
def pieces(text: str) -> Mapping[str, int]:
    """What stands between white space in a text, and how often each occurs: several stages ask for it."""
    found: Counter[str] = Counter()
    for start in range(0, len(text), _CHUNK):
        found.update(text[start : start + _CHUNK].split())
    return found


@gazetteer.recent(1 << 16)
def _is_plain_syllable(word: str) -> bool:
    """Whether a word could be a syllable written without its marks."""
    plain = _bare(word.lower())
    return any(plain[len(onset) :] in _plain_rhymes() for onset in map(_bare, _onsets()) if plain.startswith(onset))


@gazetteer.derived
def _plain_rhymes() -> frozenset[str]:
    return frozenset(map(_bare, _rhymes()))


def _bare(word: str) -> str:
    """A word without any marks, đ as d."""
    parts = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(part for part in parts if not unicodedata.combining(part))
