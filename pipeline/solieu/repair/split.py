"""Syllables that a space was put into (giả m nghèo, đề á n, ng ười).

Two or three pieces are joined where one of them is no syllable in use, all together are one, and it makes a frequent
word with what stands beside it; or where the whole is among the commonest and no piece is in use, or one can be no
word: consonants (kh ông), a rhyme (ngư ời). Single letters are often labels and units: behind a number they count only
beside another piece that is no word.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.patterns import lazy
from solieu.repair.contexts import is_prose, places, support, word_before, word_behind
from solieu.repair.rules import Glance, Rule
from solieu.repair.vocabulary import COMMON, USED, usage
from solieu.spans import Edit, Span
from solieu.syllables import VOWELS, has_mark, is_part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PIECE = lazy(r"(?<!\w)\p{L}\p{Ll}{0,5}(?!\w)")
_CONSONANTS = lazy("ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr")
_LONGEST = 7  # letters of a syllable
_REACH = _LONGEST + 2  # characters on each side that two more pieces may take, and one more
_AFTER_NUMBER = lazy(r"\d[^\S\n]$")


def find(glance: Glance) -> Iterator[Edit]:
    """Each space inside a syllable."""
    text, reached = glance.text, 0
    loose_tokens = frozenset(filter(is_loose, glance.odd))
    for start, end in places(text, loose_tokens) if loose_tokens and glance.is_vietnamese else ():
        row = _best(text, start, end) if start >= reached else ()
        for left, right in pairwise(row if row and is_prose(text, start, end) else ()):
            yield Edit(Span(left.end, right.start), "", "split.syllable")
            reached = right.end


@gazetteer.recent(1 << 16)
def is_loose(token: str) -> bool:
    """Whether a token may be a piece of a syllable: small letters that are no syllable in use."""
    small = len(token) < _LONGEST and token.isalpha() and token.islower()
    return small and usage(token) < USED and is_part(token)


def is_one(text: str, pieces: Sequence[Span]) -> bool:
    """Whether pieces are surely parts of one syllable."""
    words = [piece.of(text) for piece in pieces]
    whole, hull = "".join(words), Span(pieces[0].start, pieces[-1].end)
    if usage(whole) < USED or not whole[1:].islower():
        return False
    behind_number = _AFTER_NUMBER.search(text, max(0, hull.start - 2), hull.start)
    beside = word_before(text, hull.start) + word_behind(text, hull.end)
    if has_mark(whole + beside) and support(text, hull, whole, whole):
        return not (behind_number and any(usage(word) == COMMON for word in words))  # 5 m ở cửa
    if usage(whole) < COMMON or not has_mark(whole + beside) or behind_number:
        return False
    return any(map(_is_no_word, words)) or not any(usage(word) >= USED for word in words)


def _is_no_word(piece: str) -> bool:
    """Whether a piece can be neither word nor unit: the consonants of kh ông, the rhyme of ngư ời."""
    return _CONSONANTS.fullmatch(piece) is not None or (len(piece) > 1 and piece[0] in VOWELS and usage(piece) < USED)


def _best(text: str, start: int, end: int) -> Sequence[Span]:
    """The longest row of pieces around a loose one that is surely one syllable; empty where there is none."""
    if " " not in (text[start - 1 : start], text[end : end + 1]):
        return ()
    pieces = [match.span() for match in _PIECE.finditer(text, max(0, start - _REACH), end + _REACH)]
    loose = pieces.index((start, end)) if (start, end) in pieces else len(pieces)
    for first, last in ((-2, 0), (-1, 1), (0, 2), (-1, 0), (0, 1)):  # the loose one among its neighbours
        row = pieces[max(0, loose + first) : loose + last + 1]
        if len(row) == last - first + 1 and _is_close(text, row):
            spans = [Span(*piece) for piece in row]
            if is_one(text, spans):
                return spans
    return ()


def _is_close(text: str, row: Sequence[tuple[int, int]]) -> bool:
    """Whether there is one space between pieces, and in all the letters of a syllable in use."""
    stretch = text[row[0][0] : row[-1][1]]
    whole = stretch.replace(" ", "")
    gaps = sum(right[0] - left[1] for left, right in pairwise(row))
    return len(whole) <= _LONGEST and gaps == len(row) - 1 == len(stretch) - len(whole) and usage(whole) >= USED


SPLIT = Rule("split", find)
