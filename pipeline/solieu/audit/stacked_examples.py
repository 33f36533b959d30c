"""What the check of lines under each other says, and texts in which it says nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees
from solieu.examples import examples

EXAMPLES = (
    *examples(
        agrees("A310", 55, "55.00"),
        "Kinh phí phân bổ ......... 3.400 triệu đồng\nĐã giải ngân ......... 1.870 triệu đồng\nTỷ lệ ......... ⟦55%⟧",
        "Kế hoạch giao: 3.400 triệu đồng\nĐã thực hiện: 1.870 triệu đồng\nTỷ lệ giải ngân: ⟦55%⟧",
        "- Đã thực hiện: 1.870 triệu đồng\n- Kế hoạch giao: 3.400 triệu đồng\n- Đạt: ⟦55%⟧",
    ),
)

REFUSALS = (
    # a percentage of something else
    "Kế hoạch giao: 3.400 triệu đồng\nĐã thực hiện: 1.870 triệu đồng\nTỷ lệ hộ nghèo: 12%",
    # one line above it
    "Kế hoạch giao: 3.400 triệu đồng, đã thực hiện 1.700 triệu đồng\nSố hộ: 12 hộ\nTỷ lệ hộ nghèo: 50%",
)

KNOWN_FAILURES = ()
