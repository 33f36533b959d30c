"""Words of a text and what stands beside them.

Stretches that are no prose (URLs, e-mail addresses, paths, code) are passed over: nothing in them is judged by
Vietnamese spelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.patterns import lazy
from solieu.repair.vocabulary import is_word
from solieu.spans import Span
from solieu.syllables import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Pattern

LETTER = r"[\p{L}\p{M}]"
_NO_PROSE = lazy(
    r"""
    ://  |  \bwww\.                     # https://…
    | \w@\w                             # an e-mail address
    | [\\_{}<>=`#^]                     # code, markup, a formula
    | (?<!\w) [\w.-]* (?:/[\w.-]+){3,}  # a path; a document number has two slashes
    """,
    regex.VERBOSE,
)
_BEFORE = lazy(rf"({LETTER}+)[^\S\n]$")
_BEHIND = lazy(rf"[^\S\n]({LETTER}+)")
_FEW = 30  # tokens that are sooner sought one by one than in one pass over all tokens
_REACH = 12  # the longest syllable has seven letters
_LAST_RUN, _FIRST_RUN = lazy(r"\S*$"), lazy(r"\S*")
_RUN = 80  # characters on each side that are looked at for signs of code


def prose(text: str, pattern: regex.Pattern[str]) -> Iterator[regex.Match[str]]:
    """The matches of `pattern` that do not stand in a stretch that is no prose."""
    return (match for match in pattern.finditer(text) if is_prose(text, *match.span()))


def words(text: str, pattern: regex.Pattern[str], sign: Pattern[str]) -> Iterator[regex.Match[str]]:
    """The same, of a pattern that fits no white space and only what `sign`, which is quick, finds something in."""
    reached = 0
    for found in sign.finditer(text):
        if found.start() >= reached:
            start = max(text.rfind(space, reached, found.start()) + 1 for space in " \n") or reached
            reached = text.find(" ", found.end()) + 1 or len(text)
            yield from (match for match in pattern.finditer(text, start, reached) if is_prose(text, *match.span()))


def is_prose(text: str, start: int, end: int) -> bool:
    """Whether nothing from the white space before a stretch to that behind it is a sign of code."""
    before, behind = text[max(0, start - _RUN) : start], text[end : end + _RUN]
    return not _NO_PROSE.search(_LAST_RUN.search(before)[0] + text[start:end] + _FIRST_RUN.match(behind)[0])


def occurrences(text: str, tokens: frozenset[str]) -> list[Span]:
    """Where any of some tokens stands in prose, as a whole token; in order."""
    return [Span(*place) for place in places(text, tokens) if is_prose(text, *place)]


def places(text: str, tokens: frozenset[str]) -> list[tuple[int, int]]:
    """Where any of some tokens stands, as a whole token; in order."""
    return sorted(_one_by_one(text, tokens) if len(tokens) <= _FEW else _in_one_pass(text, tokens))


def _one_by_one(text: str, tokens: frozenset[str]) -> Iterator[tuple[int, int]]:
    for token in tokens:
        start = text.find(token)
        while start >= 0:
            end = start + len(token)
            if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
                yield start, end
            start = text.find(token, end)


def _in_one_pass(text: str, tokens: frozenset[str]) -> Iterator[tuple[int, int]]:
    return (match.span() for match in TOKEN.finditer(text) if match[0] in tokens)


def word_before(text: str, start: int) -> str:
    """The word that ends one space before `start` on the same line, or nothing."""
    match = _BEFORE.search(text, max(0, start - _REACH), start)
    return str(match[1]) if match else ""


def word_behind(text: str, end: int) -> str:
    """The word that starts one space behind `end` on the same line, or nothing."""
    match = _BEHIND.match(text, end, end + _REACH)
    return str(match[1]) if match else ""


def support(text: str, span: Span, first: str, last: str) -> int:
    """How many frequent words `first` and `last` make with the words before and behind `span`."""
    return is_word(word_before(text, span.start), first) + is_word(last, word_behind(text, span.end))


def span_of(match: regex.Match[str]) -> Span:
    """Where a match stands."""
    return Span(*match.span())
