"""Money that is part of a sum told before it: out of whose it is, that sum says.

Policy: an average right behind a sum (`42 tỷ đồng, bình quân 8,4 tỷ đồng/năm`) is out of the same money, behind
several parts of one out of the money of all; so is what a
sentence divides of the sum before it in its paragraph (`Trong số này, 600 tỷ đồng …`), of both if several sums are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.qualifiers import Read
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

_SPREAD = regex.compile(
    r"\s*[,;(]\s*(?:(?:tức|tính\s+ra)\s+)?(?:(?:bình\s+quân|trung\s+bình)(?:\s+mỗi\s+\p{L}+)?"
    r"|mỗi\s+(?:năm|huyện|xã))\s+(?:(?:khoảng|gần|hơn|là)\s+)?",
    regex.IGNORECASE,
)
_RECEIVED = regex.compile(r"\b(?:nhận|được\s+(?:cấp|hỗ\s+trợ|giúp|thụ\s+hưởng)|thụ\s+hưởng)\b", regex.IGNORECASE)
_THOSE = regex.compile(r"\btrong\s+(?:tổng\s+)?số\s+(?:này|đó|ấy|tiền\s+(?:này|đó|ấy))\b", regex.IGNORECASE)


def of_average(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """`ngân sách tỉnh 42 tỷ đồng (bình quân 8,4 tỷ đồng/năm)`: what is spread of a sum is out of the same money."""
    figure = draft.figure
    last = earlier.same[-1] if earlier.same else None
    if last is None or not last.figure.like(figure):
        return None
    whole = last.whole
    beside = whole and whole.figure.sentence is figure.sentence and last.figure.depth == figure.depth
    total = whole if whole and beside and len(whole.parts) > 1 and whole.figure.like(figure) else last
    match = _SPREAD.fullmatch(page.text, last.figure.end, figure.start) if total.value("source") else None
    return total.reads["source"].passed_on("whole") if match else None


def of_those(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """`Tỉnh được giao 900 tỷ đồng vốn trung ương. Trong số này, 600 tỷ đồng …`: out of the sum told before."""
    figure = draft.figure
    those = _THOSE.search(page.text, figure.sentence.start, figure.start)
    told = [one for one in earlier.near if one.figure.line == figure.line and one.figure.end <= figure.sentence.start]
    like = [one for one in told if one.figure.like(figure) and one.value("source")] if those else []
    last = [one for one in like if one.figure.sentence is like[-1].figure.sentence]
    if those is None or not last:
        return None
    if len({one.value("source") for one in last}) > 1:
        return Read("total", "paragraph", "sources.those", Span(*those.span()))
    return last[-1].reads["source"].passed_on("paragraph")


def received(page: Page, draft: Draft, whole: Draft) -> bool:
    """Whether a figure is what somebody received, and so no part of private money: riêng năm 2018, 11 cơ sở nhận …."""
    figure = draft.figure
    private = whole.value("source") == "private"
    return private and bool(_RECEIVED.search(page.text, figure.sentence.start, figure.start))
