"""What the checks of locations say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from datetime import date

from solieu.audit.checks import contradicts
from solieu.examples import examples

EXAMPLES = (
    *examples(
        contradicts("A801"),
        "Tại huyện ⟦Hàm Yên⟧, tỉnh Bắc Kạn, lớp dạy nghề đã khai giảng.",
        "Đề án ở huyện ⟦Chợ Mới⟧ (Cao Bằng) đã nghiệm thu.",
    ),
    # before it was made, and long after it was dissolved
    *examples(
        contradicts("A802"),
        "Trung tâm Khuyến công tỉnh ⟦Đắk Nông⟧ mở lớp dạy nghề cho lao động nông thôn.",
        published=date(2001, 5, 4),
    ),
    *examples(
        contradicts("A803"),
        "Trung tâm Khuyến công tỉnh ⟦Hà Tây⟧ mở lớp dạy nghề cho lao động nông thôn.",
        published=date(2012, 5, 4),
    ),
)

REFUSALS = (
    # where they are, were, or came to be
    "Đề án ở huyện Chợ Mới (Bắc Kạn) đã nghiệm thu.",
    "Tại huyện Thạch Thất, tỉnh Hà Tây, lớp dạy nghề đã khai giảng.",
    "Tại huyện Thạch Thất (Hà Nội), lớp dạy nghề đã khai giảng.",
    # places one after the other
    "Các đề án ở huyện Hàm Yên, Bắc Kạn và Cao Bằng đã nghiệm thu.",
    "Từ huyện Hàm Yên đến tỉnh Bắc Kạn dài 90 km.",
)

KNOWN_FAILURES = ()
