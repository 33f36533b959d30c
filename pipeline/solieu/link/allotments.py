"""Money that is given out by plan: set aside for something, a ceiling, what a headline says there is for something.

Policy: `bố trí`, `dành` and their like tell of a budget, which is a plan as long as its year goes on, and what was
paid when it is over, or nearly for one of several years; `rót` is a report where its year is named (Năm 2015, trung
ương rót cho huyện 12 tỷ đồng). What at most is given (tối đa, không quá) is a rule. These words tell nothing where a
marker does, nor of what somebody spends of his own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.elapsed import YEARS_OVER
from solieu.link.frames import TAKEN_OVER, is_past
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from datetime import date

    from solieu.link.along import Time
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft
    from solieu.model import Period

CEILING = "statuses.ceiling"
ALLOTTED = "statuses.allotted"
_BUDGETS = ("funding", "loan")
REACH = 60  # characters before a figure in which such words stand
REST = 8  # what is left of several years that are nearly over is no more than this part of them
SEVERAL = 400  # days that are more than a year
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_GIVEN = Cued(
    lazy(
        r"""
        (?<!\b(?:ông|bà|anh|chị|họ|gia\s+đình)\s+(?!con\b)(?:\p{L}+\s+){0,3})  # who spends of his own
        \b (?: bố\s+trí (?!\s+được) | (?<!để\s+)dành (?!\s+(?:được|thời|tặng|dụm)) | (?:chia|rót)\s+(?:về|cho)
              | cấp\s+thẳng
              | (?:khuyến\s+công|kinh\s+phí|vốn|ngân\s+sách) \b [^,;.:]{0,30} \s đợt\s+(?:\d|I) ) \b
        """,
        _FLAGS,
    ),
    *("bố trí", "dành", "chia về", "chia cho", "rót về", "rót cho", "cấp thẳng", "đợt"),
)
_CEILING = Cued(
    lazy(r"\b(?:tối\s+đa|không\s+(?:vượt\s+)?quá)\b [^,;.\d]{0,20} $", _FLAGS),
    "tối đa",
    "không quá",
    "không vượt",
)
_OF_THAT = lazy(  # what a sum that was told before is for is as done as it is
    r"\W*(?:số\s+)?(?:tiền|vốn|kinh\s+phí|khoản(?:\s+\p{L}+)?|nguồn(?:\s+\p{L}+)?)\s+(?:này|đó|ấy|trên|nói\s+trên)\b",
    _FLAGS,
)
_POURED = lazy(r"rót\b", _FLAGS)
MADE = lazy(  # Năm 2015 huyện dành 12 tỷ đồng làm đường. Có 23 cây cầu được xây.
    r"\s+ được \s+ (?:xây|làm|sửa|nâng\s+cấp|khởi\s+công|khoan|lắp|dựng|đưa|mở|dạy|cấp|hưởng|thụ\s+hưởng) \b", _FLAGS
)
_EVERY_YEAR = lazy(r"\b(?:mỗi|hàng|hằng)\s+năm\b", _FLAGS)  # what is done every year is no plan
_TO_USE = lazy(  # 3 tỷ đồng đầu tư phát triển cấp thẳng cho 11 xã
    r"""
    [^\S\n]+ (?: (?!đã\b|mới\b|và\b) \p{L}+ \s+ ){0,4}? (?:được\s+)?
    (?: dành | bố\s+trí (?!\s+(?:được|việc|chỗ|ở)) | dùng\s+(?:để|cho)
      | (?P<shared> (?:cấp|chuyển)\s+thẳng\s+(?:cho|về) | chia\s+(?:cho|về)
        | phân\s+(?:thành|về|cho) | giao\s+(?:về|thẳng) | rót\s+(?:về|xuống) ) ) \b
    """,
    _FLAGS,
)
_OPENS = lazy(r"(?:[^:;.\d]{0,60}:)? \s* (?:(?:hơn|trên|gần|khoảng)\s+)? $", _FLAGS)
_FOR = lazy(
    r"[^\S\n]+ (?:cho|hỗ\s+trợ|đầu\s+tư|xây|làm|thực\s+hiện|phát\s+triển|để|nâng\s+cấp|khuyến\s+khích) \b",
    _FLAGS,
)


def allotted(page: Page, draft: Draft) -> Read | None:
    """`Năm nay huyện dành 1,5 tỷ đồng cho 8 cơ sở`, `tối đa 5 triệu đồng/hộ`, `Trà Vinh: 6 tỷ đồng cho khuyến công`."""
    figure, is_budget = draft.figure, draft.value("indicator") in _BUDGETS
    if figure.amount.kind != "money":
        return None
    start = max(figure.clause.start, figure.start - REACH)
    if is_budget and _is_ceiling(page, figure, start):
        return Read("planned", "stretch", CEILING, Span(figure.start, figure.end))
    if _is_over(page, draft):
        return None
    words = _words(page, figure, start)
    if words and (is_budget or words.groupdict().get("shared")):
        return Read("planned", "clause", ALLOTTED, Span(*words.span()))
    if figure.sentence.kind == "heading" and _is_headline(page, draft):
        return Read("planned", "heading", ALLOTTED, Span(figure.start, figure.end))
    return None


def _words(page: Page, figure: Figure, start: int) -> regex.Match[str] | None:
    """The words before a figure, or right behind it, that set it aside."""
    if _OF_THAT.match(page.text, figure.sentence.start):
        return None
    given = _GIVEN.last(page.cues, start, figure.start)
    if given and _POURED.match(given.group()) and any(_is_named(page, time) for time in figure.sentence.times):
        given = None
    if given and _EVERY_YEAR.search(page.text, start, given.start()):
        given = None
    return given or _TO_USE.match(page.text, figure.end, figure.after.end)


def _is_named(page: Page, time: Time) -> bool:
    """Whether a period is called by its year: Năm 2015, and not năm nay."""
    return not time.period.relative and page.text[time.span.end - 1].isdecimal()


def _is_ceiling(page: Page, figure: Figure, start: int) -> bool:
    """Whether `tối đa` stands before the number, which may be in the figure."""
    if not _CEILING.any_in(page.cues, start, figure.end):
        return False
    number = next((place for place in range(figure.start, figure.end) if page.text[place].isdecimal()), figure.start)
    return _CEILING.search(page.cues, start, number) is not None


def _is_headline(page: Page, draft: Draft) -> bool:
    """Whether a headline opens with a sum, goes on with what it is for, and the text tells of no day after it."""
    figure, period = draft.figure, draft.value("period")
    opens = _OPENS.fullmatch(page.text, figure.sentence.start, figure.start)
    if not (opens and _FOR.match(page.text, figure.end)):
        return False
    days = (time.period for time in page.times if time.period.start == time.period.end)
    return not (period and (is_past(page, period) or any(day.start > period.end for day in days)))


def _is_over(page: Page, draft: Draft) -> bool:
    """Whether a figure is of years that are over (7 năm qua), or of several that are not known to go on."""
    read, published = draft.reads.get("period"), page.tokens.document.published
    if read is None or read.value is None:
        return False
    if read.span and YEARS_OVER.search(page.text, read.span.start, read.span.end):
        return True
    period = read.value
    frame = draft.reads["period"].unit in TAKEN_OVER  # a budget is of all the year
    if published and frame and not _is_nearly_over(period, published):
        return bool(period.end.year < published.year)
    if published and _is_nearly_over(period, published):
        return True
    over = period.end < published if published else period.start.year < period.end.year
    return bool(over)


def _is_nearly_over(period: Period, published: date) -> bool:
    """Whether no more than an eighth is left of several years: giai đoạn 2021 - 2023, told of in December 2023."""
    length, left = (period.end - period.start).days, (period.end - published).days
    return length > SEVERAL and left <= length // REST
