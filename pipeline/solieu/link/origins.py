"""The label that is a figure's own: it stands right before it, or behind it and is no label of the next figure.

Policy: of two labels the nearer one, but where the first stands right behind the figure before (`2 tỷ đồng khuyến công
quốc gia và 3 tỷ đồng do tỉnh cấp`) that behind. A label that `và` joins to a figure is the next one's (`29 tỷ đồng và
nhân dân góp 12 tỷ đồng`). Behind a comma a figure may say what it is from, or of what it is so many percent (`48 tỷ
đồng, chiếm 30% nguồn trung ương`). What stands in brackets behind a percentage is told with its words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.labels import labels
from solieu.link.qualifiers import Read
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft

_AT_HOME = {"both": "total", "state": "total"}
_ELSEWHERE = {"both": "total", "state": "national"}
_OF = lazy(
    r"\s*(?:còn\s+lại\s+)?(?:(?:lấy|trích)\s+)?(?:là|từ|của|do|thuộc|bằng)\s+(?:(?:nguồn|vốn)\s+)?|\s*còn\s+lại\s+",
    regex.IGNORECASE,
)
_AND = lazy(r"\s*(?:và|còn|cùng)\s", regex.IGNORECASE)
_FROM = lazy(
    r"(?:,|\s*\([^()\d\n]{8,160}\),?)\s*"
    r"(?:(?:được\s+)?(?:trích|lấy|chi|cấp|bố\s+trí|huy\s+động|cân\s+đối)\s+từ|do|từ|bằng"
    r"|(?:(?:(?:lần|đợt|khoản|tiền)\s+này|tất\s+cả|toàn\s+bộ|đều|cũng)\s+){0,2}(?:là|thuộc)(?:\s+từ)?)\s+(?:nguồn\s+)?",
    regex.IGNORECASE,
)
_MONEY = lazy(  # what may stand before the label: nguồn sự nghiệp kinh tế của ngân sách tỉnh
    r"(?:(?:vốn|kinh\s+phí|chương\s+trình|sự\s+nghiệp)\s+(?:(?!và\b)\p{L}+\s+){0,8})?(?:ngân\s+sách\s+|quỹ\s+)?",
    regex.IGNORECASE,
)
_FOR = lazy(r"\s++(?:(?:để|cho|làm|thực\s+hiện|triển\s+khai|hỗ\s+trợ|xây\s+dựng|các)\s+){1,3}", regex.IGNORECASE)
_SHARE = lazy(r",\s*(?:chiếm|bằng|tương\s+đương|tức)\s+(?:\p{L}+\s+){0,2}\d[\d.,]*\s*%(?=\s)", regex.IGNORECASE)
_OF_ALL = lazy(r"\s*(?:(?:so\s+với|của|tổng|số|kinh\s+phí|vốn|nguồn)\s+){0,4}", regex.IGNORECASE)
_OPENS = lazy(r"\s*\(\s*(?:(?:là|tức|bằng|khoảng|gần|hơn|trên|tương\s+đương)\s+){0,3}", regex.IGNORECASE)


def labelled(page: Page, start: int, end: int, *, home: bool = True) -> list[Read]:
    """What the labels of a stretch tell, in order."""
    meant = _AT_HOME if home else _ELSEWHERE
    found = labels(page, start, end)
    return [Read(meant.get(kind, kind), "stretch", "sources.label", span) for kind, span in found]


def own(page: Page, draft: Draft) -> Read | None:
    """The label of the stretch that is nearest; of both sides the one before, if it is no farther."""
    figure, home = draft.figure, draft.value("home") is not None
    giving = draft.reads["indicator"]
    given = labelled(page, figure.end, end_of(giving), home=home) if giving.rule == "indicators.given" else []
    if given:
        return given[0]  # 14 tỷ đồng do các hộ, dòng họ đóng góp
    before = labelled(page, figure.before.start, figure.start, home=home)
    after = [] if _is_of_next(page, figure) else labelled(page, figure.after.start, figure.after.end, home=home)
    if before and after:
        if _is_of(page, figure.before.start, before[-1]) and _is_of(page, figure.end, after[0]):
            return after[0]  # 6,4 tỷ từ quốc gia và 12,5 tỷ từ ngân sách tỉnh
        return min(
            before[-1],
            after[0],
            key=lambda read: min(abs(figure.start - end_of(read)), abs(start_of(read) - figure.end)),
        )
    return before[-1] if before else after[0] if after else _of_others(page, figure, home=home)


def _is_of_next(page: Page, figure: Figure) -> bool:
    """Whether `và` stands behind a figure and another of the kind ends the stretch: 29 tỷ đồng và dân góp 12 tỷ."""
    following = page.figures[figure.index + 1 : figure.index + 2]
    joined = following and following[0].like(figure) and following[0].start <= figure.after.end + 1
    return bool(joined) and _AND.match(page.text, figure.end, figure.after.end) is not None


def _is_of(page: Page, end: int, label: Read) -> bool:
    """Whether a label belongs to the figure that ends there: 12,5 tỷ đồng từ ngân sách tỉnh, 2 tỷ đồng KCQG."""
    between = page.text[end : start_of(label)]
    return not between.strip() or bool(_OF.fullmatch(between))


def _of_others(page: Page, figure: Figure, *, home: bool) -> Read | None:
    """The label that stands with what a figure tells of, outside of its stretch."""
    return _of_host(page, figure, home=home) or _before_bracket(page, figure) or _of_projects(page, figure, home=home)


def _of_host(page: Page, figure: Figure, *, home: bool) -> Read | None:
    """`khuyến công địa phương hỗ trợ 13,1% (8,1 tỷ đồng)`: what is said before the percentage that it is."""
    host = page.figures[figure.index - 1] if figure.depth and figure.index > figure.sentence.first else None
    if host is None or host.amount.kind != "percent" or not _OPENS.fullmatch(page.text, host.end, figure.start):
        return None
    before = labelled(page, host.before.start, host.start, home=home)
    return before[-1].passed_on("clause") if before else None


def _before_bracket(page: Page, figure: Figure) -> Read | None:
    """`khuyến công địa phương (tỉnh và huyện, 3 tỷ đồng)`: of the label before the bracket that it opens."""
    last = page.figures[figure.index - 1] if figure.index > figure.sentence.first else None
    if not figure.depth or (last and last.end >= figure.clause.start):
        return None
    start, opens = last.end if last else figure.sentence.start, figure.clause.start - 1
    told = labelled(page, start, opens)
    at_once = told and page.text[end_of(told[-1]) : opens].isspace()
    return told[-1].passed_on("clause") if at_once and not page.between(opens, figure.start) else None


def _of_projects(page: Page, figure: Figure, *, home: bool) -> Read | None:
    """`duyệt 3 tỷ đồng cho 24 đề án khuyến công địa phương`: whose projects they are that money is for."""
    following = page.figures[figure.index + 1 : figure.index + 2]
    if (
        not following
        or following[0].amount.kind != "count"
        or not _FOR.fullmatch(page.text, figure.end, following[0].start)
    ):
        return None
    named = labelled(page, following[0].start, following[0].after.end, home=home)
    return named[0].passed_on("clause") if named and start_of(named[0]) <= following[0].end + 1 else None


def from_behind(page: Page, draft: Draft) -> Read | None:
    """`70 triệu đồng, trích từ khuyến công địa phương`: behind a comma, or a bracket that tells the sum in words,
    unless it is what the next figure is from.
    """
    figure = draft.figure
    match = _FROM.match(page.text, figure.end) if page.text.startswith((",", "(", " ("), figure.end) else None
    following = page.figures[figure.index + 1 : figure.index + 2]
    if match is None or any(other.before.start <= match.end() for other in following):
        return _of_share(page, draft)
    after = labelled(page, match.end(), figure.sentence.end, home=draft.value("home") is not None)
    return after[0] if after and _MONEY.fullmatch(page.text, match.end(), start_of(after[0])) else None


def _of_share(page: Page, draft: Draft) -> Read | None:
    """`48 tỷ đồng, chiếm 30% nguồn trung ương`: of that of which it is a share."""
    figure = draft.figure
    match = _SHARE.match(page.text, figure.end, figure.sentence.end) if page.text.startswith(",", figure.end) else None
    after = labelled(page, match.end(), figure.sentence.end, home=draft.value("home") is not None) if match else []
    near = after and match and _OF_ALL.fullmatch(page.text, match.end(), start_of(after[0]))
    return after[0].passed_on("clause") if near else None


def start_of(read: Read) -> int:
    """Where the words of a reading begin."""
    return read.span.start if read.span else 0


def end_of(read: Read) -> int:
    """Where the words of a reading end."""
    return read.span.end if read.span else 0
