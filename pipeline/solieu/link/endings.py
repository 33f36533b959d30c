"""What the end of a sentence says of the figures before it: `46 đề án của 19 đơn vị vừa được Bộ trưởng phê duyệt`.

Of all of them that no comma parts from it, where no marker stands before them; `sẽ` behind a list (vốn 2,4 tỉ đồng,
Nhà nước 1,6 tỉ, dân 800 triệu sẽ khởi công) is of the whole list. A sum that a plan of the time before is named for
(kinh phí năm 2023 là 5,6 tỷ đồng, theo Kế hoạch số … ngày 10/11/2022) is what that plan sets. Works that are to be
begun or done (vốn đầu tư 42 tỷ đồng, dự kiến khởi công trong quý II) are planned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.frames import is_past
from solieu.link.markers import UNDER_WAY
from solieu.link.qualifiers import Read
from solieu.model import Citation
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure, Sentence
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft

LIST = 8  # figures, at most, that such a list has
REACH = 200  # characters behind a figure in which such words stand
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_APPROVED = Cued(
    lazy(
        r"""
        (?<!đã\s) \b được \s+ (?-i: (?:Thủ\stướng|Chính\sphủ|Bộ|UBND|HĐND|Sở|Cục|Trung\sương|Quốc\shội|tỉnh|huyện) )
        (?: [^,;:.()\d] | (?<=T[PX])\. ){0,60}?
        (?:phê\s+duyệt|duyệt|dự\s+chi|thông\s+qua|chấp\s+thuận|phân\s+bổ|giao) \b
        (?! \s+ và \s+ (?:làm|hoàn|thực|đã|hỗ\s+trợ) \b )
        """,
        _FLAGS,
    ),
    "được",
)
_SIGN = lazy(r"[,;:]|\b(?:so\s+với|bằng|tăng|giảm|đạt)\b", regex.IGNORECASE)
_ITEM = lazy(r"(?:,|\s+và)\s+(?:\p{L}+\s+){0,4}")
_WILL = lazy(r"\s+(?:sẽ|dự\s+kiến)\b", regex.IGNORECASE)
_HEADS = lazy(r"\W*(?:(?:hiện(?:\s+nay)?|nay|còn|cũng|ngoài\s+ra)[,\s]+)*", regex.IGNORECASE)
_WITH = lazy(r"\s*(?:,|với|và|cùng)\s*(?:(?!có|được|đạt|đã|sẽ)\p{L}+\s+){0,4}", regex.IGNORECASE)
_UNDER_WAY = lazy(rf"[^,;:.()\d]{{0,30}}?\b{UNDER_WAY}\b", _FLAGS)
_BEGINS = lazy(
    r",\s+(?:dự\s+kiến|sẽ)\s+(?:được\s+)?(?:khởi\s+công|hoàn\s+thành|đưa\s+vào|đi\s+vào|xây|triển\s+khai|bắt\s+đầu)\b",
    regex.IGNORECASE,
)
_SUM = lazy(
    r"\W* (?:tổng\s+)? (?:kinh\s+phí|vốn|nguồn\s+vốn|ngân\s+sách|dự\s+toán) \b [^;.]{0,120}? \b (?:là|:)"
    r" \s+ (?:(?:hơn|trên|gần|khoảng)\s+)?",
    _FLAGS,
)
_BY = lazy(r"\W*(?:nêu\s+)?(?:theo|tại)\s+", regex.IGNORECASE)
_PLANS = ("kế hoạch", "quyết định", "nghị quyết", "thông báo")


def planned(page: Page, draft: Draft) -> Read | None:
    """The words behind a figure that say that it was approved, is to be begun or is what an earlier plan sets."""
    figure = draft.figure
    span = _approved(page, figure) or _to_begin(page, figure) or _not_begun(page, draft) or _set_before(page, draft)
    return Read("planned", "clause", "statuses.ending", span) if span else None


def under_way(page: Page, figure: Figure) -> Read | None:
    """`Hiện 5 tuyến đường dài 7 km và 2 trạm nước đang thi công`: behind the last of those that open the sentence."""
    match = figure.sentence.once(page, _doing) if figure.index + 1 < figure.sentence.beyond else None
    reached = match and figure.end <= match.start()
    return Read("planned", "sentence", "statuses.ending", Span(*match.span())) if match and reached else None


def _doing(page: Page, sentence: Sentence) -> regex.Match[str] | None:
    """What the figures that a sentence opens with do together, if they are under way."""
    first, *others = page.within(sentence)
    if not _HEADS.fullmatch(page.text, sentence.start, first.start):
        return None
    end = first.end
    for other in others:
        if not _WITH.fullmatch(page.text, end, other.start):
            break
        end = other.end
    return _UNDER_WAY.match(page.text, end, sentence.end)


def _approved(page: Page, figure: Figure) -> Span | None:
    end = min(figure.sentence.end, figure.end + REACH)
    match = _APPROVED.search(page.cues, figure.end, end)
    parted = match is None or _SIGN.search(page.text, figure.end, match.start())
    return None if match is None or parted else Span(*match.span())


def _to_begin(page: Page, figure: Figure) -> Span | None:
    """`sẽ` right behind the last of a list that a figure begins or is in."""
    end = figure.end
    later = page.figures[figure.index + 1 : min(figure.index + LIST, figure.sentence.beyond)]
    for other in later:
        if not (other.like(figure) and _ITEM.fullmatch(page.text, end, other.start)):
            return None
        end = other.end
    match = _WILL.match(page.text, end) if later else None
    return Span(*match.span()) if match else None


def _not_begun(page: Page, draft: Draft) -> Span | None:
    """`tổng vốn đầu tư 42 tỷ đồng, dự kiến khởi công trong quý II`: works that are not begun, or not done."""
    if draft.value("indicator") != "investment":
        return None
    match = _BEGINS.match(page.text, draft.figure.end, draft.figure.sentence.end)
    return Span(*match.span()) if match else None


def _set_before(page: Page, draft: Draft) -> Span | None:
    """The plan of before its time that a sum is named for."""
    figure, period = draft.figure, draft.value("period")
    if figure.amount.kind != "money" or period is None or is_past(page, period):
        return None
    cited = next(iter(page.citations.inside(figure.end, figure.sentence.end)), None)
    if (
        cited is None
        or not isinstance(cited.value, Citation)
        or not _BY.fullmatch(page.text, figure.end, cited.span.start)
    ):
        return None
    issued = cited.value.issued_stated
    before = issued and issued < period.start and cited.value.doc_type in _PLANS
    return cited.span if before and _SUM.fullmatch(page.text, figure.sentence.start, figure.start) else None
