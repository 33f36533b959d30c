"""A text as names and cues are looked up in it: without regard to case, kinds of dashes, apostrophes and spaces."""

from __future__ import annotations

from functools import lru_cache

from solieu.spans import lowered


def fold(text: str) -> str:
    """Lower case, plain dashes, apostrophes and spaces; as long as `text`, whose letters are composed (NFC)."""
    low = lowered(text)
    for sign, plain in (("\N{NO-BREAK SPACE}", " "), ("–", "-"), ("—", "-"), ("’", "'"), ("‘", "'")):
        low = low.replace(sign, plain)
    return low


@lru_cache(maxsize=4)
def folded(text: str) -> str:
    """The same of a whole text, which several ask for."""
    return fold(text)
