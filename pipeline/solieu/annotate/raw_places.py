"""The way from places of a repaired text back to the text of a `Doc`.

Reading makes line ends one kind before anything is repaired. Of that only `\\r\\n` moves what follows; so it is done
here first, and noted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from solieu.spans import Edit, OffsetMap, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from solieu.model import Repaired, Tokens

_PAIR = "\r\n"


def line_ends(text: str) -> tuple[int, ...]:
    """Where two characters end one line."""
    return tuple(pair.start() for pair in re.finditer(_PAIR, text))


def with_single_line_ends(text: str) -> str:
    """The text that is read in the place of `text`."""
    return text.replace(_PAIR, "\n")


def way_back(ends: Iterable[int], repaired: Repaired) -> Callable[[Span], Span]:
    """What finds the stretch of a text with those `line_ends` that a stretch of its repaired text came from."""
    pairs = OffsetMap([Edit(Span(end, end + len(_PAIR)), "\n", "line end") for end in ends])
    return lambda span: pairs.raw(repaired.offsets.raw(span))


def cut(text: str) -> tuple[Tokens, Callable[[Span], Span]]:
    """The lines and sentences of a text, repaired, and the way back to it."""
    from solieu.ingest import text as plain
    from solieu.repair import repair
    from solieu.tokenise import tokenise

    tokens = tokenise(repair(plain.document(with_single_line_ends(text), uri="text")))
    return tokens, way_back(line_ends(text), tokens.repaired)
