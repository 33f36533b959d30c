"""What a figure is held against, or comes before what is done: the plan, the base, what was before.

A status that only the place of a figure tells, next to the words before it; no other figure takes it over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.frames import is_past
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft

RULE = "statuses.base"
REACH = 40  # characters in which the words before stand
_PLANS = ("hoạch", "tiêu", "toán")  # one is in each word for a plan
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_PLAN_BRACKET = lazy(
    r"(?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|dự\s+toán) \s* (?:(?:vốn|kinh\s+phí)\s*)? (?:(?:cả\s+|\d{1,2}\s+)?năm\s*)?"
    r" (?:\d{4}\s+)?"
    r"(?:là\s+|(?:\p{L}+\s+){0,3}(?:giao|(?:đề|đặt)\s+ra)\s+)? \s* \( \s* (?!(?:đạt|bằng|vượt)\b) (?:\p{L}+\s+){0,3} $",
    _FLAGS,
)
_PLAN = r"(?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|dự\s+toán)"
_OF_PLAN = lazy(  # bằng 46% kế hoạch năm 2,5 tỷ đồng, đạt 108% chỉ tiêu giao là 150 sản phẩm
    rf"% \s* (?:so\s+với\s+)? {_PLAN} (?:\s+(?:vốn|kinh\s+phí))? (?:\s+(?:cả\s+)?năm)?"
    r"(?: (?:\s+\p{L}+){0,3} \s+ (?:giao|(?:đề|đặt)\s+ra|phê\s+duyệt) )? (?:\s+là)? \s* $",
    _FLAGS,
)
_SURPASSED = lazy(  # vượt chỉ tiêu 3.000 lao động, so với kế hoạch 4.000 ha, so với chỉ tiêu được giao năm nay là 5 lớp
    rf"\b (?: (?:vượt|so\s+với|so) \s+ {_PLAN} \s+ (?:\p{{L}}+\s+){{0,2}}"
    rf" | (?:vượt|so\s+với|so|hơn|kém|trên) \s+ {_PLAN} \s+ (?:\p{{L}}+\s+){{0,4}} là \s+ ) $",
    _FLAGS,
)
_SET = lazy(r"\s+ (?:(?:đã|được)\s+)? (?:đề\s+ra|đặt\s+ra|giao)\b", _FLAGS)  # vượt mục tiêu 8% đề ra
_OUT_OF = lazy(r"\s* (?:\p{L}+\s+){0,2} (?:trên|trong) \s+ tổng \s+ (?!mức|chi\s+phí|giá)(?:\p{L}+\s+){0,3} $", _FLAGS)
_PAID = Cued(
    lazy(r"\b(?:giải\s+ngân|thanh\s+toán|đã\s+(?:chi|dùng|sử\s+dụng|tiêu)\s+(?:\p{L}+\s+){0,2}$)", _FLAGS),
    *("giải ngân", "thanh toán", "đã chi", "đã dùng", "đã sử dụng", "đã tiêu"),
)
_ADDED = lazy(r"\b(?:tổng\s+)?cộng\b[^,;.]{0,20}$", _FLAGS)
_RECEIVED = lazy(r"\b(?:nhận|thu|vay)\s+(?:được\s+)?(?:(?:hơn|trên|gần|khoảng)\s+)?$", _FLAGS)
_ZONED = lazy(r"(?<!\blập\s+) \b quy\s+hoạch (?!\s+chi\s+tiết) (?:\s+\p{L}+){0,6} \s+ $", _FLAGS)
_REGISTERED = lazy(  # vốn đăng ký 900 tỷ đồng, bằng 80% mức cam kết 12 tỷ đồng
    r"\b (?: vốn (?:\s+đầu\s+tư)? \s+ (?:đăng\s+ký|cam\s+kết) | mức \s+ cam\s+kết ) (?:\s+\p{L}+){0,3} \s* $", _FLAGS
)
_UNDONE = lazy(r"\b(?:dở\s+dang|chưa\s+(?:xong|làm))[\s.:]*$", _FLAGS)  # Số đề án dở dang: 7
_BEFORE = lazy(  # gấp 2 lần mức 1,5 tỷ đồng được cấp năm 2011
    r"\b (?: (?:so\s+với|hơn|bằng|thay\s+vì|gấp\s+[\d.,]+\s+lần) (?:\s+(?:mức|con\s+số))? | mức | từ ) \s+ $", _FLAGS
)
_DIFFERS = lazy(r"\s+so\s+(?:với|cùng)\b", _FLAGS)  # thấp hơn 6,4 điểm phần trăm so với cùng kỳ
_PAST = lazy(  # dự kiến 20 lớp (năm ngoái 14 lớp)
    r"""
    \( \s* (?:(?:so\s+với|mức|của)\s+)?
    (?:năm\s+(?:ngoái|trước) | trước\s+(?:đây|đó|kia) | cùng\s+kỳ | hiện(?:\s+nay)?) \b [^()\d]{0,20} $
    """,
    _FLAGS,
)


def planned(page: Page, draft: Draft) -> Read | None:
    """`751/1.215 học viên`, `đạt 95% kế hoạch (1.500 lao động)`, `vượt chỉ tiêu 3.000 lao động`: the plan.

    So is what something was paid out of (5 tỷ trên tổng số 7 tỷ đồng), unless that was invested, what is registered
    (vốn đăng ký 900 tỷ đồng), and what is zoned (quy hoạch 62 cụm).
    """
    figure, invested = draft.figure, draft.value("indicator") == "investment"
    before = _before(page, figure)
    kind, plan = figure.amount.kind, any(map(before.__contains__, _PLANS))
    if (
        figure.over
        or (plan and figure.depth and _PLAN_BRACKET.search(before))
        or (plan and (kind != "percent" or _SET.match(page.text, figure.end)) and _SURPASSED.search(before))
        or (plan and "%" in before and _OF_PLAN.search(before))
        or ("tổng" in before and kind != "percent" and not invested and _is_paid_from(page, figure))
        or (kind == "money" and (_is_paid_of(page, figure) or _REGISTERED.search(before)))
        or (kind == "count" and ((plan and _ZONED.search(before)) or _UNDONE.search(before)))
    ):
        return Read("planned", "stretch", RULE, Span(figure.start, figure.end))
    return None


def past(page: Page, draft: Draft) -> Read | None:
    """What a plan is held against was before it: `gấp 2 lần mức 1,5 tỷ đồng được cấp năm 2011`, `(năm trước 5 lớp)`."""
    figure = draft.figure
    bracket = figure.depth and _PAST.search(_before(page, figure))
    if bracket or (_is_earlier(page, draft) and (figure.depth or is_held_against(page, figure))):
        return Read("actual", "stretch", RULE, Span(figure.start, figure.end))
    return None


def is_held_against(page: Page, figure: Figure) -> bool:
    """Whether a figure is what another is compared with (so với mức 71 tỷ đồng), and not how much it differs."""
    return bool(_BEFORE.search(_before(page, figure))) and not _DIFFERS.match(page.text, figure.end)


def _before(page: Page, figure: Figure) -> str:
    return page.low[max(figure.sentence.start, figure.start - REACH) : figure.start]


def _is_paid_from(page: Page, figure: Figure) -> bool:
    """`giải ngân 5 tỷ đồng trên tổng số 7 tỷ đồng`: right behind what was paid."""
    paid = next(reversed(page.earlier(figure)), None)
    return bool(paid and paid.like(figure) and _OUT_OF.fullmatch(page.text, paid.end, figure.start))


def _is_paid_of(page: Page, figure: Figure) -> bool:
    """`kinh phí 7 tỷ đồng, gồm …; đã giải ngân 5 tỷ đồng`, or what adds up to such a sum: …, cộng 7 tỷ đồng."""
    if not _PAID.any_in(page.cues, figure.end, figure.sentence.end):
        return False
    later = [other for other in page.later(figure) if other.like(figure)]
    paid = next((other for other in later if _PAID.search(page.cues, other.before.start, other.start)), None)
    told = later[: later.index(paid) + 1] if paid else []
    if not told or _RECEIVED.search(_before(page, figure)):
        return False
    most = max(told, key=lambda other: other.amount.high)
    added = most is not paid and _ADDED.search(page.text, most.before.start, most.start)
    return bool(added) or most.amount.high <= figure.amount.low


def _is_earlier(page: Page, draft: Draft) -> bool:
    """Whether the period beside a figure is before that of the plan, or over."""
    read = draft.reads.get("period")
    if read is None or not (read.unit == "stretch" or read.rule == "periods.bracket") or read.value.edge:
        return False
    later = any(time.period.start > read.value.end for time in draft.figure.sentence.times)
    return later or is_past(page, read.value)
