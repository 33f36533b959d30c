"""Money that is part of a sum told before it: out of whose it is, that sum says.

Policy: an average right behind a sum (`42 tỷ đồng, bình quân 8,4 tỷ đồng/năm`) is out of the same money, behind several
parts of one out of the money of all; so is what a sentence divides of the sum before it in its paragraph (`Trong số
này, 600 tỷ đồng …`), of both if several sums are, what was paid of a plan (`được giao 30 tỷ đồng, đã giải ngân 12 tỷ
đồng`) and the base of a fraction (`12/30 tỷ đồng`). What such money is a share of (`ngân sách tỉnh 2 tỷ đồng, bằng 40%
tổng kinh phí 5 tỷ đồng`) is all of it. What a sum rose or fell to in another year is out of the same money.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from solieu.link.origins import labelled
from solieu.link.parts import OUT_OF
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

REACH = 120  # characters between a plan and what was paid of it
_SPREAD = lazy(
    r"\s*[,;(]\s*(?:(?:tức|tính\s+ra)\s+)?(?:(?:bình\s+quân|trung\s+bình)(?:\s+mỗi\s+\p{L}+)?"
    r"|mỗi\s+(?:năm|huyện|xã))\s+(?:(?:khoảng|gần|hơn|là)\s+)?",
    regex.IGNORECASE,
)
_THOSE = lazy(
    r"\btrong\s+(?:tổng\s+)?số\s+(?:này|đó|ấy|tiền\s+(?:này|đó|ấy))\b"
    r"|\b(?:nguồn|khoản|số)\s+(?:(?:kinh\s+phí|vốn|tiền|ngân\s+sách)\s+)?(?:này|đó|ấy|trên)\b(?!\s+\d)",
    regex.IGNORECASE,
)
_PAID = lazy(
    r"(?:;\s*(?=đến\b|tới\b|tính\b|nay\b|hiện\b|đã\b|mới\b))?[^:;\n]{0,80}\b(?:giải\s+ngân|thanh\s+toán|quyết\s+toán|thực\s+chi)"
    r"\b(?:\s+\p{L}+){0,3}\s*",
    regex.IGNORECASE,
)
_IS_OF = lazy(r",?\s+là\s+của\s+(?:các\s+)?\p{L}+(?:\s+\p{L}+)?", regex.IGNORECASE)
_ROSE = lazy(
    r"[\s,]*+(?:(?:thì|đã|lại|mới|nay|mỗi\s+năm|bình\s+quân|mức\s+này|con\s+số\s+này|số\s+này|tăng|nâng|nhích|nhảy|vọt|giảm|rút"
    r"|hạ|còn|lên|xuống|thêm|được|là|chỉ|khoảng|gần|hơn|trên|tới|đến)\s+){1,6}",
    regex.IGNORECASE,
)
_WHOLE = lazy(
    r"\s*(?:của|trong|trên)?\s*tổng\s+(?:số\s+)?(?:mức\s+)?(?:vốn|kinh\s+phí|chi\s+phí|tiền|nguồn)(?:\s+\p{Ll}+){0,3}\s+(?:là\s+)?",
    regex.IGNORECASE,
)


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
    """`Tỉnh được giao 900 tỷ đồng vốn trung ương. Trong số này, 600 tỷ đồng …`: out of the sum told before, be it in
    the paragraph above.
    """
    figure = draft.figure
    those = _THOSE.search(page.text, figure.sentence.start, figure.start)
    opens = figure.sentence.start == page.lines[figure.line].sentences[0].start
    first = figure.line - 1 if opens else figure.line
    told = [one for one in earlier.near if one.figure.line >= first and one.figure.end <= figure.sentence.start]
    like = [one for one in told if one.figure.like(figure) and one.value("source")] if those else []
    last = [one for one in like if one.figure.sentence is like[-1].figure.sentence]
    if those is None or not last:
        return None
    if len({one.value("source") for one in last}) > 1:
        return Read("total", "paragraph", "sources.those", Span(*those.span()))
    return last[-1].reads["source"].passed_on("paragraph")


def of_base(page: Page, draft: Draft) -> Read | None:
    """`Ngân sách tỉnh chi 2 tỷ đồng, bằng 40% tổng kinh phí 5 tỷ đồng`: what a part is a share of is from all;
    `giải ngân 2 trong số 3 tỷ đồng vốn tỉnh`: a part is from what its base is.
    """
    figure = draft.figure
    following = page.later(figure)[:1]
    if following and following[0].like(figure) and OUT_OF.fullmatch(page.text, figure.end, following[0].start):
        told = labelled(page, following[0].end, following[0].after.end)
        return told[0].passed_on("clause") if told else None
    if figure.index == figure.sentence.first:
        return None
    share = page.figures[figure.index - 1]
    whole = _WHOLE.fullmatch(page.text, share.end, figure.start) if share.amount.kind == "percent" else None
    return Read("total", "clause", "sources.base", Span(*whole.span())) if whole else None


def of_plan(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """`trung ương giao 341 tỷ đồng nhưng mới giải ngân 49 tỷ đồng`, `12/30 tỷ đồng`: out of what the other is of."""
    like = [one for one in earlier.same if one.figure.like(draft.figure) and one.figure.depth <= draft.figure.depth]
    last = like[-1] if like else None
    if last is None or not last.value("source"):
        return None
    if draft.figure.over:
        return last.reads["source"].passed_on("whole")
    if not is_paid_of(page, last.figure, draft.figure):
        return None
    shared = like if not any(is_paid_of(page, *pair) for pair in pairwise(one.figure for one in like)) else [last]
    several = len({one.value("source") for one in shared}) > 1
    return (
        Read("total", "whole", "sources.sum", last.figure.before)
        if several
        else last.reads["source"].passed_on("whole")
    )


def of_series(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """`Năm 2006 tỉnh cấp 1 tỷ đồng. Năm 2008 nhích lên 1,8 tỷ đồng`: as before, in another year."""
    figure = draft.figure
    time = next((one for one in figure.sentence.times if one.span.end <= figure.start), None)
    if time is None or page.text[figure.sentence.start : time.span.start].strip(" ,“"):
        return None
    like = [one for one in earlier.near if one.figure.line == figure.line and one.figure.like(figure)]
    told = like[-1] if like and _ROSE.fullmatch(page.text, time.span.end, figure.start) else None
    return told.reads["source"].passed_on("paragraph") if told and told.value("source") else None


def ends_by_whose(page: Page, figure: Figure) -> int:
    """Where what is told of a figure ends: it may say behind a comma whose it is (52 tỷ đồng, là của các tỉnh)."""
    match = _IS_OF.match(page.text, figure.end)
    return match.end() if match else figure.start


def is_paid_of(page: Page, plan: Figure, figure: Figure) -> bool:
    """Whether the words between two figures of money say that the second was paid of the first."""
    return figure.start - plan.end < REACH and bool(_PAID.fullmatch(page.text, plan.end, figure.start))
