"""Annotations of spaCy documents: a tokenizer that changes no text, and components that read figures.

spaCy finds all of it by name, nothing of ours needs to be imported:

    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "solieu_tokenizer.v1"}}})
    nlp.add_pipe("solieu")

A `Doc` holds the raw text. What is read, is read from the repaired text, and led back: spans cover the raw words.
A component works on the tokens of any tokenizer: a span takes in every token that shares a character with a mention.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.annotate.attributes import register
from solieu.annotate.tokenizers import TOKENIZER

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["blank", "register"]


def blank() -> Language:
    """A Vietnamese pipeline without components, its words cut by our tokenizer.

    >>> [token.text for token in blank()("Tỉnh có 203 cơ sở công nghiệp nông thôn.")]
    ['Tỉnh', 'có', '203', 'cơ sở', 'công nghiệp', 'nông thôn', '.']
    """
    import spacy

    return spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
