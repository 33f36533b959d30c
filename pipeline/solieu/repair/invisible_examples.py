"""What `invisible` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples("Hà", "⟦\u200bHà⟧ Giang có 6 huyện nghèo.", "⟦\ufeffHà⟧ Nội."),
    *examples(
        "khuyến",
        "Quỹ ⟦khu\u200byến⟧ công.",
        "Quỹ ⟦khuy\u200d\u200cến⟧ công.",
        "Quỹ ⟦khuyến\u200e⟧ công.",
        "Quỹ ⟦\u2060khuyến⟧ công.",
    ),
    *examples("từ nguồn", "Lấy ⟦từ\u200bnguồn⟧ vốn vay.", "Lấy ⟦từ\ufeffnguồn⟧ thu khác."),
    *examples("được hỗ", "Hộ dân ⟦được\u200bhỗ⟧ trợ."),
    *examples("3.000", "Có ⟦3\u200b.000⟧ người.", "Có ⟦3.0\u200d00⟧ lượt."),
    *examples("triệu đồng", "Vay 50 ⟦triệu \u200bđồng⟧.", "Vay 70 ⟦triệu\u202a \u202cđồng⟧."),
    *examples("nghề", "Dạy ⟦ngh\x07ề⟧ may.", "Dạy ⟦\x01nghề⟧ hàn.", "Dạy ⟦nghề\x7f⟧ mộc."),
    *examples("\n", "Dòng một.⟦\u2028⟧Dòng hai.", "Đoạn một.⟦\u2029⟧Đoạn hai."),
    *examples("Vietnam", "⟦Viet\u200bnam⟧ Airlines"),
)
REFUSALS: Sequence[str] = (
    "Gia đình 👨\u200d👩\u200d👧 vui vẻ",
    "Chữ Ba Tư: می\u200cخواهم",
    "Chữ Hindi: क्\u200dष",
    "Tiếng Ả Rập \u200fعربي viết từ phải sang",
    "Cột\tmột\tvà hai\r\ndòng hai",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
