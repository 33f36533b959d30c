"""Repaired text → tokens: lines of a kind, sentences inside lines, words when asked.

A sentence never crosses a line; words are cut by underthesea, loaded when the first stretch is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.model import Tokens
from solieu.tokenise.lines import lines
from solieu.tokenise.words import segment

if TYPE_CHECKING:
    from solieu.model import Repaired


def tokenise(repaired: Repaired) -> Tokens:
    """Cut a text into lines and sentences."""
    return Tokens(repaired, lines(repaired.text), segment)
