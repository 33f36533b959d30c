"""Syllables that lost the space between them (từnguồn, phươngvẫnchưa, tạiHà, trên3,3 tỉ).

A small-letter word that is no syllable but falls into syllables is cut where the use of the parts and the words
beside them speak for it; two cuts that are equally good leave it alone. Spellings in use that look glued (ôtô,
bêtông) are listed in the gazetteer `loanwords`. Foreign words, brands and acronyms have no Vietnamese tone marks, or
capitals where a glued word has none.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.patterns import lazy
from solieu.repair.contexts import occurrences, support, word_before, word_behind
from solieu.repair.rules import Glance, Rule
from solieu.repair.vocabulary import COMMON, UNKNOWN, USED, is_word, usage
from solieu.spans import Edit, Span
from solieu.syllables import VOWELS, has_mark, is_syllable, toneless

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_WORD = lazy(r"\p{L}\p{Ll}{2,}")
_HUMPS = lazy(r"(\p{Ll}{2,}|[ởý])((?:\p{Lu}\p{Ll}+)+|\p{Lu}{2,})")
_HUMP = lazy(r"\p{Lu}+\p{Ll}*")
_BEFORE_NUMBER, _BEHIND_NUMBER = lazy(r"(\p{L}\p{Ll}+)\d+"), lazy(r"\d+(\p{Ll}{2,})")
_NUMBER_ENDS = lazy(r"(?:[.,/]\d+)*(?:%|[-–]\d|(?![\w-]))")
_NUMBER_STARTS = lazy(r"(?<![\w-])(?:\d+[.,/])*$")
_JOINERS = frozenset("’'-")  # H'leo, xích-lô
_LONGEST, _MOST = 7, 5  # letters of a syllable; syllables of a glued word
_MARGIN, _SURE = 1.0, 2.5  # by how much the best cut must be better than the next: at least, and to be the only one
_ALONE = {"ở", "ý"}  # the words of one letter
_REACH = 20  # characters of a number


def find(glance: Glance) -> Iterator[Edit]:
    """A space at each place where one was lost."""
    suspects = frozenset(token for token in glance.strange if _may_be_glued(token))
    if suspects and not glance.is_vietnamese:
        return
    for span in occurrences(glance.text, suspects):
        for place in _cuts(glance.text, span):
            yield Edit(Span(place, place), " ", "glued.syllables")


@gazetteer.recent(1 << 16)
def _may_be_glued(token: str) -> bool:
    """Whether a token that is no syllable has the look of a glued one."""
    if _WORD.fullmatch(token):
        return token.lower() not in _loanwords() and next(_partings(token.lower()), None) is not None
    return any(pattern.fullmatch(token) for pattern in (_HUMPS, _BEFORE_NUMBER, _BEHIND_NUMBER))


def _cuts(text: str, span: Span) -> Iterator[int]:
    """Where a token must be cut."""
    token = span.of(text)
    if token[0].isdigit() or token[-1].isdigit():
        return _number_cut(text, span)
    if not _JOINERS.isdisjoint(text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 1]):
        return iter(())
    humps = _HUMPS.fullmatch(token)
    return (span.start + place for place in _hump_cuts(humps)) if humps else _word_cuts(text, span)


def _number_cut(text: str, span: Span) -> Iterator[int]:
    """Where a word and a number stand together that should not; units and codes are no words."""
    token = span.of(text)
    if word := _BEFORE_NUMBER.fullmatch(token):
        ends = _NUMBER_ENDS.match(text, span.end) is not None
        if ends and _precedes_number(word[1], word_before(text, span.start)):
            yield span.start + word.end(1)
    elif word := _BEHIND_NUMBER.fullmatch(token):
        starts = _NUMBER_STARTS.search(text, max(0, span.start - _REACH), span.start) is not None
        if starts and has_mark(word[1]) and usage(word[1]) == COMMON:
            yield span.start + word.start(1)


def _precedes_number(word: str, before: str) -> bool:
    """Whether a word is no part of a code: it has marks, or is at home behind a word that has; with a capital (Năm2013)
    it must be a common one with marks.
    """
    if word[0].isupper():
        return has_mark(word) and usage(word.lower()) == COMMON
    if has_mark(word):
        return usage(word) >= USED
    return is_word(before, word) or (has_mark(before) and usage(word) == COMMON)


@gazetteer.derived
def _loanwords() -> frozenset[str]:
    return frozenset(row.text("word") for row in gazetteer.rows("loanwords"))


def _word_cuts(text: str, span: Span) -> Iterator[int]:
    """Where a word must be cut into syllables."""
    ranked = sorted(((_score(text, span, parts), parts) for parts in _partings(span.of(text).lower())), reverse=True)
    best, parts = ranked[0]
    lead = best - ranked[1][0] if len(ranked) > 1 else _SURE
    if lead >= _MARGIN and _is_sure(text, span, parts, lead):
        yield from (span.start + place for place in accumulate(map(len, parts[:-1])))


def _partings(word: str, most: int = _MOST) -> Iterator[tuple[str, ...]]:
    """All ways to cut a word into two or more syllables, or one into itself."""
    for end in range(1, min(_LONGEST, len(word) - 1) + 1):
        head, tail = word[:end], word[end:]
        if _stands(head) and most > 1:
            if _stands(tail):
                yield head, tail
            yield from ((head, *rest) for rest in _partings(tail, most - 1))


@gazetteer.recent(65536)
def _stands(part: str) -> bool:
    """Whether a part may be a syllable of a glued word."""
    return is_syllable(part) and (len(part) > 1 or part in _ALONE)


def _score(text: str, span: Span, parts: tuple[str, ...]) -> float:
    """How good a cut is: parts in use, frequent words among them and with their neighbours, few parts."""
    words = sum(is_word(*pair) for pair in pairwise(parts)) + support(text, span, parts[0], parts[-1])
    return sum(usage(part) - USED for part in parts) + 2 * words - len(parts)


def _is_sure(text: str, span: Span, parts: tuple[str, ...], lead: float) -> bool:
    """Whether the parts are in use enough for the kind of letters that the word has."""
    word, least = "".join(parts), min(map(usage, parts))
    inner = sum(is_word(*pair) for pair in pairwise(parts))
    words = inner + support(text, span, parts[0], parts[-1])
    beside = word_before(text, span.start) + word_behind(text, span.end)
    if text[span.start].isupper():  # names and brands
        return (least == COMMON and has_mark(word)) or (least == USED and words > 0 and has_mark(word)) or inner > 0
    if toneless(word)[1]:  # hardly any foreign word has tone marks
        return least >= USED or (_is_half_known(parts) and (words > 0 or (lead >= _SURE and has_mark(beside))))
    if has_mark(word):
        return least == COMMON or (least == USED and words > 0)
    return least >= USED and words > 0 and has_mark(beside)


def _is_half_known(parts: tuple[str, ...]) -> bool:
    """Whether some part is common, and those not in use begin like whole syllables."""
    return max(map(usage, parts)) == COMMON and not any(part[0] in VOWELS and usage(part) < USED for part in parts)


def _hump_cuts(match: regex.Match[str]) -> Iterator[int]:
    """Where a capital follows a small-letter word without a space."""
    humps = list(_HUMP.finditer(match[0], *match.span(2)))
    if usage(match[1]) >= USED and has_mark(match[0]) and all(usage(hump[0]) > UNKNOWN for hump in humps):
        yield from (hump.start() for hump in humps)
    elif usage(match[1]) == COMMON and has_mark(match[1]):
        yield humps[0].start()


GLUED = Rule("glued", find)
