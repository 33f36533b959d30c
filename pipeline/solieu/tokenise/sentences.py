"""Where sentences end inside a line.

Policy: a full stop ends a sentence only when a space and a capital letter, digit, quote or bullet follow and what
stands before it is neither an abbreviation (TP., TS., v.v.) nor a list number (one that opens a line, or follows a sign
or such a word as `Điều`) nor a single initial. Sentences cover the line without gaps other than white space. What goes
on for longer than any sentence is (a page that lost its line ends and full stops) is cut at a semicolon, a comma or a
space, so that it costs no more than other text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = lazy(
    r"""
    (?<! (?-i:(?<!\w) (?:TP|Tp|TX|Tx|TT|H|Q|P|TS|ThS|PGS|GS|BS|KS|CN|Ths|Mr|Mrs|Ms|St|No|Nxb|tr|vv|\p{Lu})) )
    (?<! (?: (?m:^) [\s•*+–-]* | [.:;!?…] \s* | (?<!\w) (?:điều|mục|chương|phần|bảng|biểu|bước|bài|khoản|hình) \s+ )
        \d{1,2} )                        # a list number: 2. Hội chợ, Điều 2. Các đơn vị; but 4 in: Bến Lức 4. Tỉnh có
    [.!?…]{1,2}+ ["”’»)\]]*+    # the last two of many: only where they end counts
    (?! (?<= (?<!\w) \d{1,2} \. ) \s+ [\d–•-] )  # ngày 2. 9. 2015
    (?! (?<= \.{4} | …{2} ) \s+ \d )      # Số đề án ........ 7
    (?= \s+ ["“‘«(\[]* (?-i:\p{Lu}|\d|[-–•]) )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)


_STOP = re.compile(r"([.!?…]{1,2})[\"”’»)\]]*(?=\s)")  # where one can end: soonest told
LONGEST = 3_000  # characters of a sentence: the longest of real ones are half as long
_SPACE = lazy(r"\s*")
_SEAMS = ("; ", ", ", " ")


def sentences(text: str, line: Span) -> Iterator[Span]:
    """The sentences of a line, in order, without the white space between them."""
    start = line.start
    for stop in _STOP.finditer(text, line.start, line.end):
        ends = (_END.match(text, place, line.end) for place in range(*stop.span(1)))
        match = next(filter(None, ends), None)
        if match:
            yield from _cut(text, start, match.end())
            start = _behind_space(text, match.end(), line.end)
    if start < line.end:
        yield from _cut(text, start, line.end)


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence in one piece, or in pieces that are not longer than a sentence can be."""
    while end - start > LONGEST:
        seams = (text.rfind(seam, start + 1, start + LONGEST) for seam in _SEAMS)
        cut = next((seam + 1 for seam in seams if seam > 0), start + LONGEST)
        yield Span(start, start + len(text[start:cut].rstrip()))
        start = _behind_space(text, cut, end)
    if start < end:
        yield Span(start, end)


def _behind_space(text: str, start: int, end: int) -> int:
    space = _SPACE.match(text, start, end)
    return space.end() if space else start
