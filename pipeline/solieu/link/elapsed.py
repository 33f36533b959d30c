"""What is of years that are over, and so done, whatever was planned in the words before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.link.frames import is_past
from solieu.link.markers import FLAGS
from solieu.link.qualifiers import Read
from solieu.patterns import lazy

if TYPE_CHECKING:
    import regex

    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft

RULE = "statuses.over"
_GIVEN = lazy(r"(?:được|vốn)\s+giao|phân\s+bổ", FLAGS)
_RECOGNISED = lazy(  # 96 xã là mục tiêu; riêng năm 2018 có 21 xã được công nhận
    r"[^,;:.()\d]{0,40}? \b (?:được|đã) \s+ (?:công\s+nhận|xếp\s+hạng|cấp|trao|khen|về\s+đích|ra\s+mắt) \b", FLAGS
)
_WILL = lazy(r"\b(?:sẽ|dự\s+kiến|phấn\s+đấu|thêm)\b", FLAGS)
YEARS_OVER = lazy(r"\b\w+\s+năm\s+(?:vừa\s+)?qua$", FLAGS)


def over(page: Page, draft: Draft, marker: regex.Match[str]) -> Read | None:
    """What is of years that are over, whatever was planned: a clause of its own, and what one was given in them.

    `dự kiến tuyển thêm 90 người; doanh thu năm 2018 là 60 tỷ đồng`, `ba năm qua huyện được giao 80 tỷ đồng`.
    """
    read = draft.reads.get("period")
    if marker.lastgroup not in ("planned", "target") or read is None or read.span is None:
        return None
    between, past = page.text[marker.end() : read.span.start], is_past(page, read.value)
    recognised = is_recognised(page, draft)
    apart = (";" in between and (past or recognised)) or ("," in between and past and recognised)
    given = _GIVEN.fullmatch(marker.group()) and YEARS_OVER.search(page.text, read.span.start, read.span.end)
    return Read("actual", read.unit, RULE, read.span) if apart or given else None


def is_recognised(page: Page, draft: Draft) -> bool:
    """Whether a figure with a time of its own before it is said to have got something: `năm 2018 có 21 xã được cấp`."""
    figure, read = draft.figure, draft.reads.get("period")
    if (
        read is None
        or read.span is None
        or not figure.sentence.start <= read.span.start < read.span.end <= figure.start
    ):
        return False
    recognised = _RECOGNISED.match(page.text, figure.end, figure.after.end)
    return bool(recognised) and not _WILL.search(page.text, read.span.end, figure.start)
