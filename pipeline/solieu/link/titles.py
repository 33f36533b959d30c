"""What the kind of a document, which its title names, says of all that it tells: KẾ HOẠCH, QUYẾT ĐỊNH, Dự toán."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.qualifiers import Read

if TYPE_CHECKING:
    from solieu.link.pages import Page

TITLE = 10  # lines in which the kind of document stands, below those of the authority and the motto
_PLAN_TITLE = regex.compile(
    r"\s*(?:KẾ\s+HOẠCH|QUYẾT\s+ĐỊNH|DỰ\s+TOÁN|(?i:kế\s+hoạch)\s+\p{Ll}|(?i:phân\s+bổ)\b|\S.{0,150}\bđược\s+phê\s+duyệt\b)"
)


def planned(page: Page) -> Read | None:
    """That all is still to be done, where a document is a plan or lays something down."""
    for line in page.lines[:TITLE]:
        if line.kind == "heading" and _PLAN_TITLE.match(line.span.of(page.text)):
            return Read("planned", "document", "statuses.kind-of-document", line.span)
    return None
