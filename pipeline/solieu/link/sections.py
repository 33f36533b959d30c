"""Sections of a report that speak of what is to be done: `III. Phương hướng, nhiệm vụ năm 2020`, `C. Việc còn lại`."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.link.qualifiers import Read

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.spans import Span

LONGEST = 120  # characters of a line that may head a section
_NUMBER = regex.compile(r"\s*(?:(?P<roman>[IVX]{1,4})|(?P<letter>[A-EĐ])|(?P<digit>\d{1,2}))[.)/]\s*")
_RANKS = {"roman": 0, "letter": 1, "digit": 2}
_AHEAD = regex.compile(
    r"""
    \W* (?:(?:các|những|một\s+số)\s+)?
    (?: phương\s+hướng | nhiệm\s+vụ | mục\s+tiêu | chỉ\s+tiêu | việc\s+(?:còn\s+lại|phải\s+làm)
      | (?:trong\s+)?thời\s+gian\s+tới ) \b
    (?! [^\n]* \b(?:kết\s+quả|đã|thực\s+hiện|hoàn\s+thành)\b )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_REPORTS = regex.compile(r"\W*(?:kết\s+quả|tình\s+hình|đánh\s+giá|hạn\s+chế|tồn\s+tại|khó\s+khăn)\b", regex.IGNORECASE)


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
    """The sections of what is to be done, and where they end: at a head of the same rank or a higher one."""
    found: list[_Section] = []
    for number, line in enumerate(page.lines):
        start, end = line.span.start, line.span.end
        if line.kind == "row" or len(line.span) > LONGEST or page.between(start, end):
            continue
        numbered = _NUMBER.match(page.text, start, end)
        begin = numbered.end() if numbered else start
        rank = _RANKS[numbered.lastgroup or ""] if numbered else -1
        within = bool(found and found[-1].head)
        if (numbered or line.kind == "heading") and _AHEAD.match(page.text, begin, end):
            found.append(_Section(number, rank, line.span))
        elif within and ((numbered and rank <= found[-1].rank) or _REPORTS.match(page.text, begin, end)):
            found.append(_Section(number, rank, None))
    return found
