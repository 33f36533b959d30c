"""UTF-8 that was read as cp1252 or latin-1, once or more (Nghá»‹ Ä‘á»‹nh).

A run of characters that stand for bytes beyond ASCII is read as UTF-8 again, as deep as it goes. In right Vietnamese
hardly any run can be: a capital Ã before a closing quote (ĐÃ”) can. So a run counts only where its word becomes a
syllable that it was not before, or is plainly no word, or where another run on its line counts. A no-break space that
became a space behind Ã (là) is taken for what it was on such lines.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from solieu.charsets import parts, unmask
from solieu.repair.rules import Glance, Rule
from solieu.spans import Edit, Span
from solieu.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

_CANDIDATE = re.compile(r"[\xC2-\xF4][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_MISREAD_SPACE = re.compile(r"[\x85\xA0](?<=[\xC2-\xF4].)")
_RUN = re.compile(r"(?:[\x80-\xFF]|(?<=\xC3) )+")
_WORD = re.compile(r"(?<![A-Za-z\x80-\xFF])[A-Za-z\x80-\xFF]*[\xC2-\xF4][\x80-\xBF][A-Za-z\x80-\xFF]*")
_NO_WORD = re.compile(r"[a-z]\xC3[\x80-\xBF] | \xE2\x80[\x80-\xBF] | \xEF\xBB\xBF | \xF0\x9F", re.VERBOSE)
_DEPTH = 3  # times that a text was misread


def find(glance: Glance) -> Iterator[Edit]:
    """Each misread run, on the lines that have one that is sure."""
    if any(map(_CANDIDATE.search, glance.suspects)) or _has_misread_space(glance):
        start = 0
        for line in glance.text.splitlines(keepends=True):
            if _CANDIDATE.search(line):
                yield from _edits(line, start)
            start += len(line)


def _has_misread_space(glance: Glance) -> bool:
    """Whether the second character of a candidate stands between pieces."""
    return not glance.characters.isdisjoint("\x85\xa0") and _MISREAD_SPACE.search(glance.text) is not None


def _edits(line: str, start: int) -> Iterator[Edit]:
    view = unmask(line)
    if _NO_WORD.search(view) or any(_is_sure(line, word) for word in _WORD.finditer(view)):
        for run in _RUN.finditer(view):
            after = _deep(run[0])
            if after != run[0]:
                yield Edit(Span(*run.span()).shift(start), after, "mojibake.utf-8")


def _is_sure(line: str, word: re.Match[str]) -> bool:
    """Whether a word is no syllable and becomes one, or some."""
    after = [part[0] for part in parts(_RUN.sub(lambda run: _deep(run[0]), word[0]))]
    before = [part[0] for part in parts(line[word.start() : word.end()])]
    return before != after and all(map(is_syllable, after)) and not all(map(is_syllable, before))


def _deep(run: str) -> str:
    """A run read as UTF-8, and again while that can be done; the run itself where it is no UTF-8."""
    lost = " " if run.endswith("\xc3 ") else ""  # a space that may have been à's second byte or stood behind it
    text = run.replace("\xc3 ", "\xc3\xa0") if "\xc3 " in run else run
    for depth in range(_DEPTH):
        try:
            text = unmask(text).encode("latin-1").decode("utf-8")
        except UnicodeError:
            return text + lost if depth else run
    return text + lost


MOJIBAKE = Rule("mojibake", find)
