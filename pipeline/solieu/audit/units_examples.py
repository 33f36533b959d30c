"""What the checks of units say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import differs
from solieu.examples import examples

EXAMPLES = (
    *examples(
        differs("A307", 128, 100),
        "Công nghiệp nông thôn chiếm tới ⟦128%⟧ giá trị toàn ngành.",
    ),
    *examples(
        differs("A901", 5_000_000_000, 1_000_000_000),
        "Nhờ có nghề, thu nhập bình quân đạt ⟦5 tỷ đồng/người/tháng⟧.",
    ),
    *examples(
        differs("A901", "4500.0", 10_000),
        "Thu nhập của lao động đạt ⟦4,5 nghìn đồng/người/tháng⟧.",
    ),
    *examples(
        differs("A902", 800_000_000_000, 5_000_000_000),
        "Tổng vốn 5 tỷ đồng, trong đó vốn của tỉnh là ⟦800 tỷ đồng⟧.",
    ),
)

REFUSALS = (
    # earnings that may be, and figures that are no earnings
    "Thu nhập bình quân 5 triệu đồng/người/tháng.",
    "Doanh thu 5 tỷ đồng/tháng.",
    "Tổng vốn 800 tỷ đồng, trong đó vốn của tỉnh là 5 tỷ đồng.",
    "Doanh thu đạt 128% kế hoạch, chiếm 28% toàn ngành.",
)

KNOWN_FAILURES = ()
