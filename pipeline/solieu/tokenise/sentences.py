"""Where sentences end inside a line.

Policy: a full stop ends a sentence only when a space and a capital letter, digit, quote or bullet follow and what
stands before it is neither an abbreviation (TP., TS., v.v.) nor a list number nor a single initial. Sentences cover
the line without gaps other than white space.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = regex.compile(
    r"""
    (?<! (?<!\w) (?:TP|Tp|TX|Tx|TT|H|Q|P|TS|ThS|PGS|GS|BS|KS|CN|Ths|Mr|Mrs|Ms|St|No|Nxb|tr|vv|\d{1,2}|\p{Lu}) )
    [.!?…]+ ["”’»)\]]*
    (?= \s+ ["“‘«(\[]* (?:\p{Lu}|\d|[-–•]) )
    """,
    regex.VERBOSE,
)


def sentences(text: str, line: Span) -> Iterator[Span]:
    """The sentences of a line, in order, without the white space between them."""
    start = line.start
    for match in _END.finditer(text, line.start, line.end):
        yield Span(start, match.end())
        start = match.end() + len(text[match.end() : line.end]) - len(text[match.end() : line.end].lstrip())
    if start < line.end:
        yield Span(start, line.end)
