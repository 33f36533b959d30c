"""VIQR, Vietnamese in plain ASCII (Co^.ng ho`a xa~ ho^.i): letters followed by signs for their marks.

    a( a^ e^ o^ o+ u+ dd    ă â ê ô ơ ư đ        ' ` ? ~ .    sắc huyền hỏi ngã nặng

A line is taken for VIQR where three of its words, or one in a document that has many, hold such signs and become
syllables in use, and hardly a word is left that is none: formulas (a^n + b) and English (I'm) are not. A full stop or
question mark at the end of a word is its mark only where the word is more in use with it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from solieu.repair.rules import Glance, Rule
from solieu.repair.vocabulary import USED, is_word, usage
from solieu.spans import Edit, Span
from solieu.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

_TONES = {
    "'": "\N{COMBINING ACUTE ACCENT}",
    "`": "\N{COMBINING GRAVE ACCENT}",
    "?": "\N{COMBINING HOOK ABOVE}",
    "~": "\N{COMBINING TILDE}",
    ".": "\N{COMBINING DOT BELOW}",
}
_HATS = {"(": "\N{COMBINING BREVE}", "^": "\N{COMBINING CIRCUMFLEX ACCENT}", "+": "\N{COMBINING HORN}"}
_WORD = re.compile(r"(?<![\w'`?~.(^+\\@])[a-zA-Z][a-zA-Z'`?~.(^+]*(?![\w@\\])")
_LETTER = re.compile(r"([aA]\(|[aAeEoO]\^|[oOuU]\+|[aAeEiIoOuUyY])(['`?~.]?)")
_SIGNED = re.compile(r"[a-zA-Z][(^+'`?~.]+[a-zA-Z]|[(^+]|[dD][dD]")
_NEXT = re.compile(r"[\"”’)\]]*(?:\s+([A-Z][a-zA-Z'`?~.(^+]*)|\s*$)")  # what may begin another sentence
_LAST = re.compile(r"([a-zA-Z'`?~.(^+]+)\s+$")
_LEAST, _LEAST_AGAIN, _PROOF = 3, 1, 6  # words with signs on a line; the same, in a document with so many
_REACH = 100  # characters in which the word before stands
_MOST_STRANGE = 0.25  # of the words of a line


class _Word(NamedTuple):
    """A word in VIQR, and what it stands for."""

    span: Span
    before: str
    after: str


def find(glance: Glance) -> Iterator[Edit]:
    """Each word with signs, on the lines that are in VIQR."""
    if glance.characters.isdisjoint("^+") or not _is_likely(glance.text):
        return
    lines = list(_lines(glance.text))
    proof = sum(len(_signed(words)) for words in lines if _is_viqr(words, _LEAST))
    least = _LEAST_AGAIN if proof >= _PROOF else _LEAST
    for words in lines:
        if _is_viqr(words, least):
            yield from (Edit(word.span, word.after, "viqr.letters") for word in words if word.after != word.before)


def _is_likely(text: str) -> bool:
    return len(re.findall(r"[eoa]\^|[ou]\+|[dD]d", text)) >= _LEAST


def _lines(text: str) -> Iterator[list[_Word]]:
    """The words of each line that is all ASCII."""
    start = 0
    for line in text.splitlines(keepends=True):
        if line.isascii():
            yield [_word(match, start) for match in _WORD.finditer(line)]
        start += len(line)


def _word(match: re.Match[str], start: int) -> _Word:
    before = match[0]
    if before.endswith(("..", "?.", "'.", "`.", "~.", ".?")):
        before = before.rstrip(".") if before.endswith("..") else before[:-1]
    elif before.endswith((".", "?")) and _ends_sentence(match, before[:-1]):
        before = before[:-1]
    return _Word(Span(match.start(), match.start() + len(before)).shift(start), before, _read(before))


def _ends_sentence(match: re.Match[str], plain: str) -> bool:
    """Whether the stop behind a word is no mark: a sentence may end there, and the word is as good without it."""
    behind = _NEXT.match(match.string, match.end())
    if behind is None or not usage(_read(match[0])):
        return behind is not None
    before = _LAST.search(match.string, max(0, match.start() - _REACH), match.start())
    if before is None:  # no sentence has one word
        return usage(_read(plain)) > usage(_read(match[0]))
    return _weight(before[1], plain, behind[1] or "") >= _weight(before[1], match[0], behind[1] or "")


def _weight(before: str, word: str, behind: str) -> int:
    """How well a reading of a word fits between its neighbours."""
    read = _read(word)
    return usage(read) + 2 * (is_word(_read(before), read) + is_word(read, _read(behind)))


def _read(word: str) -> str:
    """What a word in VIQR stands for."""
    read = _LETTER.sub(lambda letter: letter[1][0] + _HATS.get(letter[1][1:], "") + _TONES.get(letter[2], ""), word)
    return unicodedata.normalize("NFC", re.sub("d[dD]", "đ", re.sub("D[dD]", "Đ", read)))


def _signed(words: list[_Word]) -> list[_Word]:
    """The words with signs that stand for syllables in use."""
    return [word for word in words if _SIGNED.search(word.before) and usage(word.after) >= USED]


def _is_viqr(words: list[_Word], least: int) -> bool:
    strange = sum(not is_syllable(word.after) and not word.before.isupper() for word in words)
    return len(_signed(words)) >= least and strange <= _MOST_STRANGE * len(words)


VIQR = Rule("viqr", find)
