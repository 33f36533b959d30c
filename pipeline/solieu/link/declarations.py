"""Sentences that say of all the support told behind them whose money it is.

`Nguồn vốn hỗ trợ là kinh phí khuyến công địa phương năm 2021` has no figure of its own, and is of what the lines behind
it call support (khuyến công hỗ trợ 180 triệu đồng) without saying more; a whole that others add to is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.origins import labelled, start_of

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Read

NEAR = 15  # characters before the label: the rest of such a sentence may be about anybody
LINES = 6  # behind such a sentence to which it reaches
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_MONEY = r"(?:nguồn\s+(?:vốn|kinh\s+phí)|kinh\s+phí|vốn|số\s+tiền|tiền|nguồn)"
_SAYS = Cued(
    regex.compile(
        rf"""
        \b (?:(?:toàn\s+bộ|tất\s+cả|các)\s+)? {_MONEY} \s+ (?:\p{{L}}+\s+){{0,6}}?
        (?: là \s+ | (?:được\s+)? (?:lấy|trích|cấp|bố\s+trí|chi) \s+ (?:từ|bằng) \s+ | (?:đều\s+)? (?:từ|do|thuộc) \s+ )
        """,
        _FLAGS,
    ),
    *("nguồn", "kinh phí", "vốn", "tiền"),
)
_SUPPORT = regex.compile(r"\b(?:khuyến\s+công|hỗ\s+trợ)\b", regex.IGNORECASE)


def declared(page: Page, draft: Draft) -> Read | None:
    """What such a sentence says of a figure that is called support."""
    figure = draft.figure
    if figure.sentence.times or not _SUPPORT.search(page.text, figure.before.start, figure.start):
        return None  # what has a time of its own is another matter
    told = [(line, read) for line, read in page.once(_declarations) if _reaches(line, read, figure)]
    return told[-1][1] if told else None


def _reaches(line: int, read: Read, figure: Figure) -> bool:
    behind = read.span is not None and read.span.end <= figure.start
    return behind and figure.line - line <= LINES


def _declarations(page: Page) -> list[tuple[int, Read]]:
    """What sentences without figures say of whose money it is, by line."""
    found = []
    for match in _SAYS.all_in(page.cues, 0, len(page.text)):
        sentence = page.sentence_at(match.start())
        if match.start() != sentence.start or page.between(sentence.start, sentence.end):
            continue
        told = labelled(page, match.end(), sentence.end)
        sided = told and all(one.value in ("national", "local") for one in told)
        if sided and len({one.value for one in told}) == 1 and start_of(told[0]) - match.end() <= NEAR:
            found.append((page.line_at(sentence.start), told[0].passed_on("document")))
    return found
