"""What the checks of parallel say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import differs
from solieu.examples import examples

EXAMPLES = (
    *examples(
        differs("A110", 660, 680),
        "Huyện mở 21 lớp cho ⟦660 người⟧: may 8 lớp với 260 người, mộc 7 lớp với 230 người, thêu 6 lớp với 190 người.",
    ),
    *examples(
        differs("A110", 3_650_000_000, 3_500_000_000),
        "Sở xin ⟦3,65 tỷ đồng⟧ cho 18 đề án: 9 đề án máy móc (1,85 tỷ đồng), 5 đề án dạy nghề (1,2 tỷ đồng), 4 đề án "
        "hội chợ (450 triệu đồng).",
    ),
)

REFUSALS = (
    # some of the items, or totals of something else
    "Huyện mở 40 lớp cho 990 người: may 8 lớp với 260 người, mộc 7 lớp với 230 người, thêu 6 lớp với 190 người.",
    "Mỗi xã có 21 thôn, 660 hộ: Tân An 8 lớp với 260 người, Tân Phú 7 lớp với 230 người, Tân Hòa 6 lớp và 190 người.",
)

KNOWN_FAILURES = ()
