"""Sections of a report that speak of what is to be done: `III. Phương hướng, nhiệm vụ năm 2020`, `C. Việc còn lại`."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.link.qualifiers import Read
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.spans import Span

LONGEST = 120  # characters of a line that may head a section
_NUMBER = lazy(r"\s*(?:(?P<roman>[IVX]{1,4})|(?P<letter>[A-EĐ])|(?P<digit>\d{1,2}))[.)/]\s*")
_RANKS = {"letter": 0, "roman": 1, "digit": 2}  # A. Kết quả, I. Dạy nghề, 1. Số lớp
_AHEAD = lazy(
    r"""
    \W* (?:(?:các|những|một\s+số)\s+)?
    (?: phương\s+hướng | nhiệm\s+vụ | mục\s+tiêu (?!\s+quốc\s+gia) | chỉ\s+tiêu | việc\s+(?:còn\s+lại|phải\s+làm)
      | (?:trong\s+)?thời\s+gian\s+tới
      | (?:dự\s+kiến\s+)?kế\s+hoạch \s+ (?:[\p{L},]+\s+){0,5}? (?:năm|quý|giai\s+đoạn) \s+ \d++ ) \b
    (?! [^\n]* \b(?:kết\s+quả|đã|thực\s+hiện|hoàn\s+thành|đạt|vượt)\b )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# How such a head without a number goes on: Nhiệm vụ năm 2020, and not Nhiệm vụ nặng nề.
_GOES_ON = lazy(r"\W*$|\s*[,:/–-]|\s+(?:và|năm|giai|đến|tới|trọng|chủ|cụ|chung|trong|của|\d)", regex.IGNORECASE)
_REPORTS = lazy(r"\W*(?:kết\s+quả|tình\s+hình|đánh\s+giá|hạn\s+chế|tồn\s+tại|khó\s+khăn)\b", regex.IGNORECASE)


class _Section(NamedTuple):
    """Where a section begins, how its head is numbered, and the head if it is of what is to be done."""

    line: int
    rank: int
    head: Span | None


def to_be_done(page: Page, figure: Figure) -> Read | None:
    """What the heading above tells of the figures in its section."""
    number = number_at(page, figure.line)
    head = page.once(_sections)[number].head if number >= 0 else None
    return Read("planned", "heading", "statuses.section", head) if head else None


def number_at(page: Page, line: int) -> int:
    """Which section a line is in: -1 before the first of what is to be done."""
    return bisect_right(page.once(_sections), line, key=lambda section: section.line) - 1


def _sections(page: Page) -> list[_Section]:
    """The sections of what is to be done, and where they end: at a head of the same rank or a higher one, or that
    of a report. Below such a head all is to be done.
    """
    found: list[_Section] = []
    open_ones: list[_Section] = []
    for number, line in enumerate(page.lines):
        start, end = line.span.start, line.span.end
        if line.kind == "row" or len(line.span) > LONGEST or page.between(start, end):
            continue
        numbered = _NUMBER.match(page.text, start, end)
        begin = numbered.end() if numbered else start
        reports = bool(open_ones) and _REPORTS.match(page.text, begin, end) is not None
        ahead = (numbered or line.kind == "heading") and _opens(page, begin, end, numbered=numbered is not None)
        if not (numbered or ahead or reports):
            continue
        rank = _RANKS[numbered.lastgroup or ""] if numbered else -1
        while open_ones and open_ones[-1].rank >= rank:
            open_ones.pop()
        if ahead or reports:
            open_ones.append(_Section(number, rank, line.span if ahead else None))
        head = open_ones[-1].head if open_ones else None
        if ahead or head != (found[-1].head if found else None):
            found.append(_Section(number, rank, head))
    return found


def _opens(page: Page, start: int, end: int, *, numbered: bool) -> bool:
    """Whether words head a section of what is to be done."""
    match = _AHEAD.match(page.text, start, end)
    return bool(match and (numbered or _GOES_ON.match(page.text, match.end(), end)))
