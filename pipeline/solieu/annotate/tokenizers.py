"""Words of a text as spaCy tokens, without a change to the text.

Policy: underthesea cuts sentences of the *repaired* text, so that damage does not spoil what stands around it; its
words are led back to the raw text. Whatever no word covers becomes a token too, so `doc.text == text` holds by
construction. As everywhere in spaCy, one space belongs to the token before it and other white space is a token of its
own; a line end is never inside a word.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from spacy.tokens import Doc
from spacy.util import DummyTokenizer

from solieu.annotate.raw_places import cut
from solieu.errors import InputError
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spacy.language import Language
    from spacy.vocab import Vocab

TOKENIZER: Final = "solieu_tokenizer.v1"

_PIECE = re.compile(r"\s+|\S+")
_ON_ONE_LINE = re.compile(r"[^\s\x85](?:[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*\S)?")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Tokenizer(DummyTokenizer):
    """Makes a `Doc` of a text; has nothing to save but its name."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The text as a `Doc`; `InputError` for half a character, which spaCy cannot hold."""
        if lone := _SURROGATE.search(text):
            raise InputError(f"half a surrogate pair at {lone.start()}: replace it before the text is given to spaCy")
        words, spaces = _words_and_spaces(_pieces(text, _words(text)))
        return Doc(self.vocab, words=words, spaces=spaces)

    def __reduce__(self) -> tuple[Any, ...]:
        return Tokenizer, (self.vocab,)


def create_tokenizer() -> Callable[[Language], Tokenizer]:
    """What spaCy calls for `@tokenizers = "solieu_tokenizer.v1"`."""
    return _for_language


def _for_language(nlp: Language) -> Tokenizer:
    return Tokenizer(nlp.vocab)


def _words(text: str) -> Iterator[Span]:
    """The words of a text, in order; two that came from the same characters share them out."""
    tokens, back = cut(text)
    reached = 0
    for sentence in tokens.sentences:
        for word in map(back, tokens.words(sentence)):
            start = max(reached, word.start)
            for part in _ON_ONE_LINE.finditer(text, start, max(start, word.end)):
                yield Span(*part.span())
                reached = part.end()


def _pieces(text: str, words: Iterable[Span]) -> Iterator[str]:
    """The words, and what stands between them in runs of white space and of anything else."""
    reached = 0
    for word in words:
        yield from _PIECE.findall(text, reached, word.start)
        yield word.of(text)
        reached = word.end
    yield from _PIECE.findall(text, reached)


def _words_and_spaces(pieces: Iterable[str]) -> tuple[list[str], list[bool]]:
    """Pieces in the form that a `Doc` is made of: one space goes with the word before it."""
    words: list[str] = []
    spaces: list[bool] = []
    for before, piece in pairwise(("", *pieces)):
        rest = piece
        if before and piece.startswith(" "):
            spaces[-1], rest = True, piece[1:]
        if rest:
            words.append(rest)
            spaces.append(False)
    return words, spaces
