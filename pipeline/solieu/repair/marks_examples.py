"""What `marks` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples(
        "ế",
        "Kinh t⟦e\u0302\u0301⟧ hợp tác.",
        "Kinh t⟦ê\u0301⟧ tập thể.",
        "Kinh t⟦é\u0302⟧ tư nhân.",
        "Kinh t⟦e\u0301\u0302⟧ hộ.",
    ),
    *examples(
        "ệ",
        "Công ngh⟦e\u0323\u0302⟧ sấy lạnh.",
        "Công ngh⟦ê\u0323⟧ mới.",
        "Công ngh⟦ẹ\u0302⟧ cũ.",
        "Công ngh⟦e\u0302\u0323⟧ lọc.",
    ),
    *examples("ộ", "H⟦o\u0302\u0323⟧ nghèo.", "H⟦ô\u0323⟧ cận nghèo.", "H⟦ọ\u0302⟧ kinh doanh."),
    *examples("ấ", "Sản xu⟦á\u0302⟧t gạch.", "Sản xu⟦a\u0302\u0301⟧t ngói.", "Sản xu⟦â\u0301⟧t vôi."),
    *examples("ắ", "Đ⟦á\u0306⟧k Nông.", "Đ⟦a\u0306\u0301⟧k Lắk.", "B⟦ă\u0301⟧c Kạn."),
    *examples("ướ", "N⟦u\u031bo\u031b\u0301⟧c sạch."),
    *examples("ợ", "Hỗ tr⟦o\u031b\u0323⟧ máy.", "Hỗ tr⟦ơ\u0323⟧ giống.", "Hỗ tr⟦ọ\u031b⟧ vốn."),
    *examples("ồ", "Triệu đ⟦ò\u0302⟧ng.", "Nghìn đ⟦ô\u0300⟧ng.", "Tỷ đ⟦o\u0300\u0302⟧ng."),
    *examples("à", "Nh⟦a\u0300⟧ máy chè."),
    *examples("Ủ", "⟦U\u0309⟧y ban nhân dân xã."),
    *examples("é", "Quán caf⟦e\u0301⟧ đầu phố."),
    *examples("Å", "Ký hiệu ⟦\u212b⟧ trong vật lý."),
    *examples("각", "Chữ Hàn ⟦\u1100\u1161\u11a8⟧."),
)
REFUSALS: Sequence[str] = (
    "hoà và hòa, thuỷ và thủy, khoẻ và khỏe, quý và quí đều đúng",
    "Ngừơi ta viết dấu chỗ khác",
    "Café, naïve, Curaçao, Zürich, Łódź, São Tomé",
    "Dấu ̂ đứng riêng",
    "x̂ là ước lượng của x",
    "ảãáạăằẳẵắặâầẩẫấậ",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
