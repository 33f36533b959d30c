"""What the checks of portions say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    *examples(
        agrees("A305", 300_000_000),
        "Tổng chi phí 600 triệu đồng, Nhà nước hỗ trợ 50%, tương đương ⟦300 triệu đồng⟧.",
    ),
    *examples(
        agrees("A305", 144_000_000),
        "Máy trị giá 480 triệu đồng, được hỗ trợ 30% (⟦144 triệu đồng⟧).",
    ),
    *examples(
        agrees("A305", 1_000_000_000, 1_000_000_000),
        "Tổng mức đầu tư 2,5 tỷ đồng, trong đó ngân sách hỗ trợ 40% (⟦1 tỷ đồng⟧), dân góp phần còn lại.",
    ),
    *examples(
        agrees("A305", 175_000_000),
        "Chi phí lắp đặt 350 triệu đồng, cơ sở được hỗ trợ 50% là ⟦175 triệu đồng⟧.",
    ),
    *examples(
        differs("A305", 350_000_000, 300_000_000),
        "Tổng chi phí 600 triệu đồng, Nhà nước hỗ trợ 50%, tương đương ⟦350 triệu đồng⟧.",
    ),
    *examples(
        differs("A306", 33, "30.00"),
        "Trong số 10 hộ, ⟦33%⟧ là hộ nghèo.",
    ),
    *examples(
        differs("A306", 40, "37.50"),
        "Tổ có 8 thành viên, trong đó ⟦40%⟧ là nữ.",
    ),
    *examples(
        agrees("A305", 260_000_000),
        "Kinh phí hỗ trợ bằng 50% chi phí nhưng không quá 300 triệu đồng; cơ sở chi 520 triệu đồng nên được 50%, "
        "tức ⟦260 triệu đồng⟧.",
    ),
    *examples(
        agrees("A305", 20_000_000),
        "Tiền hàng 200 triệu đồng, thuế giá trị gia tăng (10%) ⟦20 triệu đồng⟧.",
    ),
)

REFUSALS = (
    # a limit, and a part whose base is not in the text
    "Tỉnh hỗ trợ 30% chi phí máy móc, tối đa 200 triệu đồng/cơ sở, cho 12 cơ sở.",
    "Hộ nghèo còn 1,53% (9.010 hộ), cận nghèo 1,71%.",
    # a percentage that some whole number is
    "Tổ có 8 thành viên, trong đó 38% là nữ.",
    "Trong số 12 hộ, hơn 60% đã thoát nghèo.",
    # another base
    "Có 10 hộ vay vốn, lãi suất 6,6%.",
)

KNOWN_FAILURES = ()
