"""Words that are part of a name: `Mới` in Chợ Mới, `Thu` in Hoàng Thị Thu, `Kế hoạch` in Sở Kế hoạch và Đầu tư.

A word of a name marks and tells nothing, whatever it would elsewhere. It stands in a place that was read; or is
capitalised behind a capitalised word that begins no sentence (Theo Kế hoạch …) but names a body. Words all in capitals
(THU NGÂN SÁCH) are none.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.pages import Page

LONGEST = 30  # characters of a syllable and the word before it
_SYLLABLE_BEFORE = lazy(r"(?r)(?:(?<!\w)(?:Sở|Bộ|Ban|Phòng|Viện|Vụ|Cục)|(?<=[\p{L}\d][ ])\p{Lu}\p{Ll}*+)[ ]$")


def is_in_name(page: Page, start: int) -> bool:
    """Whether the word that begins at a place belongs to a name."""
    text = page.text
    if not (text[start : start + 1].isupper() and text[start + 1 : start + 2].islower()):
        return False
    return (
        is_in_place(page, start, start + 1) or _SYLLABLE_BEFORE.match(text, max(0, start - LONGEST), start) is not None
    )


def is_in_place(page: Page, start: int, end: int) -> bool:
    """Whether a stretch belongs to the name of a place that was read."""
    number = bisect_right(page.sites.starts, start) - 1
    return number >= 0 and end <= page.sites[number].span.end
