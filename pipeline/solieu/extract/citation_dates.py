"""The day that a text states for a document, beside its number.

Policy: the day directly behind the number (`ngày 21/5/2012`, `(ban hành ngày …)`, `của Chính phủ ngày …`), unless a
comma makes it the start of what follows (`Thực hiện Nghị định …, ngày 5/3/2013 UBND tỉnh họp`); else the day before it
on which someone issued it (`Ngày 16/6/2006, UBND tỉnh có công văn số …`). A number that opens a line is the document's
own where a dateline stands beside it, below or above, and is of that day. It is kept as stated, even if wrong.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import regex

from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.spans import Span

_DATE = r"""
    (?P<day>\d{1,2})
    (?: \s?(?P<sign>[/.-])\s? (?P<month>\d{1,2}) \s?(?P=sign)\s?
      | \s+tháng\s+(?P<month>\d{1,2}),?\s+(?:năm\s+)? )
    (?P<year>(?:19|20)\d\d) (?!\d)
"""
_ISSUER = r"(?:UBND|HĐND|(?-i:Bộ|Chính\s+phủ|Thủ\s+tướng|Chủ\s+tịch|Sở|Ủy\s+ban|Hội\s+đồng))[^,.;:()\d\n]{0,60}?"
_BEHIND = lazy(
    rf"""
    (?P<comma>\s*,)? [\s(,]* (?:của\s+\p{{L}}[\p{{L}}\s]{{2,40}}?[\s,(]+)?
    (?: (?:do\s+)? {_ISSUER} \s+ (?:đã\s+)? (?:ký\s+)? (?:ký|ban\s+hành) \s+  # , UBND tỉnh ban hành ngày 17/5/2012
      | (?:được\s+)?(?:ký|ban\s+hành|ra)\s+ )? (?:vào\s+)? (?:ngày\s+{_DATE} | (?<=\()\s*{_DATE})
    (?P<ends> \s*
      (?: $ | [().;:\n] | ,?\s*(?:của|về|quy\s+định|v/v|do|và|được|ban\s+hành|phê\s+duyệt|hướng\s+dẫn)\b ) )?
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_ISSUED = r"(?:ban\s+hành|ký|có|ra|thông\s+qua|gửi|phát\s+hành|công\s+bố|trình|phê\s+duyệt\s+tại|tại)"
_BEFORE = lazy(
    rf"""
    (?<= (?:^|[.;:,(\n–-]) \s* (?:vào\s+|sáng\s+|chiều\s+)? )  # opens its clause: in `Tờ trình số … ngày …` it does not
    ngày\s+{_DATE} (?!\s*của) [,\s]+ [^.;:\n\d]{{0,80}}? \b{_ISSUED} (?:\s+(?:các|một|tiếp))? \s* $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_DATELINE = rf"\p{{Lu}}[\p{{L}}. -]{{2,40}},\s*(?i:ngày\s+{_DATE})"
_BELOW = lazy(rf"[\s|]*(?<=[|\n]\s?|\s\s){_DATELINE}[ ]*(?:$|[|\n])", regex.VERBOSE)
_ABOVE = lazy(rf"(?:^|[|\n])[ ]*{_DATELINE}[\s|]*$", regex.VERBOSE)
_REACH = 120  # characters before a number in which the day of its issue is looked for


def issued(text: str, span: Span) -> date | None:
    """The day stated for the document cited at `span`."""
    behind = _BEHIND.match(text, span.end)
    if behind and (behind["ends"] is not None or not behind["comma"]):
        return _day(behind)
    before = _BEFORE.search(text, max(0, span.start - _REACH), span.start) or _dateline(text, span)
    return _day(before) if before else None


def _dateline(text: str, span: Span) -> regex.Match[str] | None:
    """The dateline beside a number that opens its line."""
    if text[text.rfind("\n", 0, span.start) + 1 : span.start].strip(" |"):
        return None
    return _BELOW.match(text, span.end) or _ABOVE.search(text, max(0, span.start - _REACH), span.start)


def _day(match: regex.Match[str]) -> date | None:
    """None for a day that no calendar has."""
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
