"""Words of a stretch of text, by underthesea's segmenter, with their places.

underthesea gives words as strings, joined by one space whatever lay between their syllables, and may move tone
marks; so each word is found again syllable by syllable. Where one cannot be found (its letters were changed) the
stretch is cut at white space from there on. Loading takes 0.5 s and happens on the first call.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import TYPE_CHECKING

from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SYLLABLE = lazy(r"\S+")


@lru_cache(maxsize=1)
def _segmenter() -> Callable[[str], list[str]]:
    """underthesea's word_tokenize; its import would install a log handler on the root logger, which is undone."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    from underthesea import word_tokenize

    root.handlers[:] = handlers
    root.setLevel(level)
    return lambda text: word_tokenize(text, use_token_normalize=False)


def segment(text: str) -> tuple[Span, ...]:
    """The words of `text`: sorted, disjoint, together everything that is not white space.

    >>> [span.of("công nghiệp nông thôn") for span in segment("công nghiệp nông thôn")]
    ['công nghiệp', 'nông thôn']
    """
    return tuple(_aligned(text, _segmenter()(text))) if text.strip() else ()


def _aligned(text: str, words: list[str]) -> Iterator[Span]:
    reached = 0
    for word in words:
        span = _find(text, word, reached)
        if span is None:
            break
        yield span
        reached = span.end
    for match in _SYLLABLE.finditer(text, reached):
        yield Span(*match.span())


def _find(text: str, word: str, reached: int) -> Span | None:
    """Where `word` stands next, any white space (or none) between its syllables."""
    start, end = -1, reached
    for syllable in word.split():
        place = len(text) - len(text[end:].lstrip())
        if not text.startswith(syllable, place):
            return None
        start, end = (place if start < 0 else start), place + len(syllable)
    return Span(start, end)
