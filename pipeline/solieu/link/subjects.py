"""What a figure is about, as text: its project, the organisation beside it, the document it rests on.

Policy: a project is what opens a bullet or clause with `Dự án`, `Đề án`, `Mô hình` …, up to the money or the next
sign; an organisation is the last one named before the figure in its clause; a figure rests on the document that its
sentence cites before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.qualifiers import Qualifier, Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

_OPENED = lazy(r"^|[-–+*•:;.]\s*|\d[.)]\s*", regex.REVERSE)
_PROJECT = lazy(
    r"(?P<name>(?:dự\s+án|đề\s+án|mô\s+hình|nhiệm\s+vụ|công\s+trình)\s+(?!\d)\p{L}[^;:\n]{8,200}?)"
    r"(?=,?\s*(?:với\s+)?(?:tổng\s+)?(?:mức\s+|số\s+|kinh\s+phí|vốn|hỗ\s+trợ\s+(?:trên|gần|khoảng)?\s*\d)|\s*[:;.]\s|$)",
    regex.IGNORECASE,
)
_CUED = Cued(_PROJECT, "dự án", "đề án", "mô hình", "nhiệm vụ", "công trình")


def _subject(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    del earlier
    start, end = draft.figure.clause.start, draft.figure.start
    if not _CUED.any_in(page.cues, start, end):
        return None
    opened = (place for place in _CUED.starts(page.cues, start, end) if _OPENED.match(page.text, start, place))
    match = next(filter(None, (_PROJECT.match(page.text, place, end) for place in opened)), None)
    return Read(match["name"].strip(" ,"), "clause", "subjects.project", Span(*match.span("name"))) if match else None


SUBJECT = Qualifier("subject", _subject)
