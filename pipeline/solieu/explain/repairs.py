"""Repairs as a reader sees them: whole words before and after, however little of them an edit touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from solieu.spans import Edit, Span, apply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.model import Repaired


class Healing(NamedTuple):
    """Words before and after, where the latter start in the text, and the rules that asked for it."""

    start: int
    before: str
    after: str
    rules: tuple[str, ...]


def healings(repaired: Repaired) -> Iterator[Healing]:
    """The repairs of a document in order; edits of one word, or of words that became one, are told together."""
    raw, growth = repaired.document.raw, 0
    for words, edits in _by_words(raw, repaired.edits):
        before = words.of(raw)
        after = apply(before, [Edit(edit.span.shift(-words.start), edit.after, edit.rule) for edit in edits])
        yield Healing(words.start + growth, before, after, tuple(dict.fromkeys(edit.rule for edit in edits)))
        growth += len(after) - len(before)


def _by_words(raw: str, edits: Sequence[Edit]) -> Iterator[tuple[Span, list[Edit]]]:
    """The edits by the words they touch, with the stretch of the raw text that these take, out to the white space.

    No letter is looked at twice: a "word" may be a whole document that lost its spaces.
    """
    group: list[Edit] = []
    words = Span(0, 0)
    for edit in edits:
        start = _word_start(raw, edit.span.start, floor=max(words.end - 1, 0))
        if group and start >= words.end:
            yield words, group
            group = []
        words = Span(words.start if group else start, _word_end(raw, max(edit.span.end, words.end)))
        group.append(edit)
    if group:
        yield words, group


def _word_start(raw: str, place: int, *, floor: int) -> int:
    while place > floor and not raw[place - 1].isspace():
        place -= 1
    return place


def _word_end(raw: str, place: int) -> int:
    while place < len(raw) and not raw[place].isspace():
        place += 1
    return place
