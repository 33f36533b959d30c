"""What the checks of compositions say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    *examples(
        agrees("A106", 100, "100.0"),
        "Cơ cấu kinh tế: công nghiệp ⟦48,2%⟧, dịch vụ 36,5%, nông nghiệp 15,3%.",
    ),
    *examples(
        differs("A106", 100, "110.0"),
        "Cơ cấu kinh tế: công nghiệp ⟦48,2%⟧, dịch vụ 36,5%, nông nghiệp 25,3%.",
    ),
)

REFUSALS = (
    # levels and changes, and shares of several things
    "Cơ cấu lao động: nông nghiệp giảm còn 45%, công nghiệp tăng lên 30%, dịch vụ đạt 22%.",
    "Tỷ lệ hộ dùng nước sạch 92%, có nhà tiêu hợp vệ sinh 78%, có điện 99%.",
    "Cơ cấu kinh tế: công nghiệp chiếm 48%, dịch vụ 36%, còn lại là nông nghiệp.",
    "Tỷ trọng: công nghiệp 48,2%, dịch vụ 36,5%.",
)

KNOWN_FAILURES = ()
