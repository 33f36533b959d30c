"""The kind of document, where its title says that what it tells is still to be done.

Policy: a plan, a decision or an estimate (KẾ HOẠCH, QUYẾT ĐỊNH), by a heading at its head or by the word that opens the
articles (QUYẾT ĐỊNH: Điều 1 …), and an appendix that comes with one (Kèm theo Tờ trình số …).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.qualifiers import Read
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.pages import Page

TITLE = 10  # lines in which the kind of document stands, below those of the authority and the motto
_PLAN = lazy(
    r"\s*(?:KẾ\s+HOẠCH|QUYẾT\s+ĐỊNH|DỰ\s+TOÁN|(?i:kế\s+hoạch)\s+\p{Ll}|(?i:phân\s+bổ)\b|\S.{0,150}\bđược\s+phê\s+duyệt\b)"
)
_OPENS = lazy(r"\s*QUYẾT\s+(?:ĐỊNH|NGHỊ)\s*:?\s*")
_APPENDED = lazy(
    r"\s*\(?\s*(?:ban\s+hành\s+)?kèm\s+theo\s+(?:tờ\s+trình|quyết\s+định|kế\s+hoạch|nghị\s+quyết|công\s+văn\s+đăng\s+ký)\b",
    regex.IGNORECASE,
)


def planned(page: Page) -> Read | None:
    """What the kind of document says of all that it tells."""
    for line in page.lines[:TITLE]:
        words = line.span.of(page.text)
        titled = line.kind == "heading" and _PLAN.match(words)
        if titled or _OPENS.fullmatch(words) or _APPENDED.match(words):
            return Read("planned", "document", "statuses.kind-of-document", line.span)
    return None
