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
    """The edits by the words they touch, with the stretch of the raw text that these take."""
    group: list[Edit] = []
    words = Span(0, 0)
    for edit in edits:
        around = _widened(raw, edit.span)
        if group and around.start >= words.end:
            yield words, group
            group = []
        words = Span(min(words.start, around.start), max(words.end, around.end)) if group else around
        group.append(edit)
    if group:
        yield words, group


def _widened(raw: str, span: Span) -> Span:
    """A span, stretched to the white space on both sides."""
    start, end = span.start, span.end
    while start and not raw[start - 1].isspace():
        start -= 1
    while end < len(raw) and not raw[end].isspace():
        end += 1
    return Span(start, end)
