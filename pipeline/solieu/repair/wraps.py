"""Paragraphs that were cut into lines of one width, and words broken at the end of a line.

A break is taken out where its line is full (the next word would not have fitted), the sentence goes on, and the lines
around it show that a program cut them. Bullets, headings in capitals, rows of a table and lead-ins keep their lines:
an end of line is a line's end unless there is proof. A word broken in two, with or without a hyphen, is joined by the
tests of `split`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from solieu.patterns import lazy
from solieu.repair.contexts import LETTER, span_of
from solieu.repair.rules import Glance, Rule
from solieu.repair.split import is_loose, is_one
from solieu.repair.vocabulary import is_word
from solieu.spans import Edit, Span
from solieu.syllables import has_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

_BULLET = lazy(r"[-–—+*•●▪◦·✓➢]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)](?!\d)")
_CELLS = lazy(r"\t|\||\S {3,}\S")
_YEARS = lazy(r"(?:19|20)\d\d\n[-–]\s?(?:19|20)\d\d\b")  # a period, no bullet
_END = lazy(r"[.!?:;…][\"”’»)\]]*$")
_NARROWEST, _WIDEST = 40, 130  # characters of a line that a program cut
_FULL = 0.85  # of the width of its block, with the next word: proportional fonts and ragged lines
_PROOF = 2  # places where a sentence goes on in small letters on the next line
_REACH = 9  # the longest syllable and a hyphen
_LAST, _FIRST = lazy(rf"{LETTER}+(?=-?$)"), lazy(rf"{LETTER}+")


class _Cut(NamedTuple):
    """How a program cut a block: into lines of `width`, `exact` where each line but the last took all that fitted."""

    width: int
    exact: bool


def find(glance: Glance) -> Iterator[Edit]:
    """Each end of line inside a paragraph or a word."""
    text = glance.text
    if not any(seam[-1].islower() for seam in glance.seams) or not glance.is_vietnamese:
        return  # only where a line goes on with a small letter there is proof, or the rest of a word
    blocks = list(_blocks(text))
    cuts = [_cut(text, lines) for lines in blocks]
    width = max((cut.width for cut in cuts if cut), default=0)
    for lines, own in zip(blocks, cuts, strict=True):
        cut = own or _Cut(width, exact=False)  # a short paragraph beside others that were cut
        for upper, lower in pairwise(lines):
            if edit := _broken_word(text, upper, lower):
                yield edit
            elif width and _goes_on(upper.of(text), lower.of(text), cut):
                yield Edit(Span(upper.end, lower.start), " ", "wraps.line")


def _blocks(text: str) -> Iterator[list[Span]]:
    """The lines that stand together without a blank line or a bullet between them, without the space around them."""
    block: list[Span] = []
    start = 0
    for line in text.split("\n"):
        bare = line.strip()
        if block and (not bare or _is_bullet(block[-1].of(text), bare)):
            yield block
            block = []
        if bare:
            indent = start + len(line) - len(line.lstrip())
            block.append(Span(indent, indent + len(bare)))
        start += len(line) + 1
    if block:
        yield block


def _is_bullet(upper: str, lower: str) -> bool:
    return bool(_BULLET.match(lower)) and not _YEARS.search(f"{upper}\n{lower}")


def _cut(text: str, lines: list[Span]) -> _Cut | None:
    """How a block was cut, if there is proof that a program did it."""
    width = max(map(len, lines))
    if len(lines) == 1 or not _NARROWEST <= width <= _WIDEST:
        return None
    pairs = [(upper.of(text), lower.of(text)) for upper, lower in pairwise(lines)]
    proofs = sum(_is_full(*pair, _FULL * width) and _is_mid_sentence(*pair) for pair in pairs)
    exact = all(_is_full(*pair, width) for pair in pairs)
    is_cut = proofs >= _PROOF or (exact and proofs)
    return _Cut(width, exact) if is_cut and _is_vietnamese(text[lines[0].start : lines[-1].end]) else None


def _is_vietnamese(block: str) -> bool:
    return has_mark(block) and Glance(block).is_vietnamese


def _is_full(upper: str, lower: str, width: float) -> bool:
    """Whether the first word of the lower line would not have fitted on the upper."""
    return len(upper) + 1 + len(lower.split(maxsplit=1)[0]) > width


def _is_mid_sentence(upper: str, lower: str) -> bool:
    return lower[0].islower() and not _END.search(upper)


def _goes_on(upper: str, lower: str, cut: _Cut) -> bool:
    """Whether the lower line is the rest of the upper."""
    if _CELLS.search(upper) or _CELLS.search(lower) or upper.isupper() or upper.endswith(":"):
        return False
    return _is_full(upper, lower, _FULL * cut.width) and (cut.exact or not _END.search(upper))


def _broken_word(text: str, upper: Span, lower: Span) -> Edit | None:
    """The edit that joins the two halves of a word, if its end of line broke one."""
    if not text[lower.start].islower():
        return None
    last, first = _LAST.search(text, max(upper.start, upper.end - _REACH), upper.end), _FIRST.match(text, lower.start)
    if not (last and first):
        return None
    gap, halves = Span(last.end(), first.start()), (span_of(last), span_of(first))
    if text[last.end()] == "-":
        apart = is_word(last[0], first[0])
        return Edit(gap, " " if apart else "", "wraps.hyphen") if apart or is_one(text, halves) else None
    loose = is_loose(last[0]) or is_loose(first[0])
    return Edit(gap, "", "wraps.word") if loose and is_one(text, halves) else None


WRAPS = Rule("wraps", find)
