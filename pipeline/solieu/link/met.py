"""What was reached of a plan that is told before it: `chỉ tiêu giao 500 người, học xong 410 người, bằng 82%`.

Policy: a percentage behind a figure is how far a plan is met if another of the same kind was just called a plan and the
two make that percentage, and it is said to be reached or a verb of doing stands between them; without one, the figure
was reached where words of what was brought to an end stand before it (học xong, mở được). No other plan stands between
them, and the figure is no part of the plan.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.link import markers
from solieu.link.cues import Cued
from solieu.link.parts import wholes
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page

RECENT = 4  # figures before the result among which the plan stands
ROUNDED = Decimal("0.5")  # by which a percentage may miss what it was made of
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_THAT_IS = lazy(
    r"""
    [^,;:.()\d]{0,40}+ (?:[,(]|(?<=\s)) \s{0,3} (?:(?:mới|chỉ|chỉ\s+mới|nghĩa\s+là|tỷ\s+lệ|tỉ\s+lệ)\s+)?
    (?: (?P<met>(?:đạt|hoàn\s+thành)\s+) | (?P<beyond>vượt\s+)
      | (?:(?:tức|bằng|hay|tương\s+đương|được|là)\s+){1,2} | (?<=\() )
    """,
    _FLAGS,
)
_BROUGHT = Cued(
    lazy(
        r"""\b (?: (?:học|dạy|làm|lập|xây|mở|lắp|trồng|sửa|giúp|thu|chi|hỗ\s+trợ|thực\s+hiện|đào\s+tạo|triển\s+khai
          |huy\s+động|giải\s+quyết) \s+ (?:xong|được) | hoàn\s+tất | ra\s+nghề ) \s+ (?:\p{L}+\s+){0,4} $""",
        _FLAGS,
    ),
    *("xong", "được", "hoàn tất", "ra nghề"),
)
_DOINGS = (
    *("thực hiện", "triển khai", "học", "dạy", "mở", "làm", "xây", "lập", "trồng", "đào tạo", "tổ chức", "tốt nghiệp"),
    *("hoàn thành", "nghiệm thu", "giải ngân", "chi", "thu", "về đích", "xong", "kết quả", "đến nay", "cuối năm", "đã"),
)
_DOING = Cued(lazy(r"\b (?:" + "|".join(_DOINGS).replace(" ", r"\s+") + r") \b", _FLAGS), *_DOINGS)
_CALLED = Cued(
    lazy(
        r"\b(?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|dự\s+toán|đặt\s+ra|đề\s+ra|giao|dự\s+kiến|(?<!vốn\s)đăng\s+ký)\b",
        _FLAGS,
    ),
    *("kế hoạch", "chỉ tiêu", "mục tiêu", "dự toán", "đặt ra", "đề ra", "giao", "dự kiến", "đăng ký"),
)


def result(page: Page, percent: Figure) -> Figure | None:
    """The figure before a percentage that was reached of a plan, if that is what the percentage tells."""
    if percent.amount.kind != "percent" or percent.index == percent.sentence.first:
        return None
    reached = page.figures[percent.index - 1]
    said = _THAT_IS.fullmatch(page.text, reached.end, percent.start)
    plan = _plan(page, reached) if said else None
    if said is None or plan is None or not plan.amount.low:
        return None
    if said.lastgroup is None and not _DOING.search(page.cues, plan.end, percent.start):
        return None  # Chỉ tiêu tuyển 200 người, nữ 90 người (45%)
    made = reached.amount.low * 100 / plan.amount.low - (100 if said["beyond"] else 0)
    return reached if abs(made - percent.amount.low) <= ROUNDED else None


def is_met(page: Page, figure: Figure) -> bool:
    """Whether the percentage behind a figure, or the words before it, tell that it was reached of a plan."""
    behind = page.figures[figure.index + 1] if figure.index + 1 < figure.sentence.beyond else None
    return (behind is not None and result(page, behind) is figure) or _is_brought_about(page, figure)


def _is_brought_about(page: Page, figure: Figure) -> bool:
    """`Kế hoạch dạy nghề cho 500 người, học xong 410 người`."""
    if not _BROUGHT.any_in(page.cues, figure.before.start, figure.start):
        return False
    plan = _plan(page, figure)
    return plan is not None and bool(_BROUGHT.search(page.cues, max(plan.end, figure.before.start), figure.start))


def _plan(page: Page, reached: Figure) -> Figure | None:
    """What was called a plan before a figure in its line, the last of its kind."""
    first = page.first_from(page.lines[reached.line].span.start)
    recent = page.figures[max(first, reached.index - RECENT) : reached.index]
    plan = next((one for one in reversed(recent) if one.like(reached)), None)
    if plan is None or page.once(wholes).get(reached.index) is plan:
        return None
    between = markers.last(page, plan.end, reached.start)
    if between and between.lastgroup in ("planned", "target"):
        return None
    told = markers.last(page, plan.sentence.start, plan.start)
    if told and told.lastgroup in ("planned", "target"):
        return plan
    named = _CALLED.search(page.cues, plan.before.start, plan.start) or _CALLED.search(
        page.cues, plan.end, plan.after.end
    )
    return plan if named else None
