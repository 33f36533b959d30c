"""What the checks of tables say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

_HEAD = "Đơn vị tính: triệu đồng\n\nNội dung | Kinh phí\n"

EXAMPLES = (
    *examples(
        agrees("A105", 1_800_000_000),
        f"{_HEAD}Đào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250\nCộng | ⟦1.800⟧",
        f"{_HEAD}Đào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250\nTổng cộng | ⟦1.800⟧\n",
        f"{_HEAD}Tổng số | ⟦1.800⟧\nĐào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250",
    ),
    *examples(
        differs("A105", 1_900_000_000, 1_800_000_000),
        f"{_HEAD}Đào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250\nCộng | ⟦1.900⟧",
    ),
    *examples(
        agrees("A105", 28),
        "STT | Huyện | Số xã\n1 | Bắc Hà | 7\n2 | Bát Xát | 12\n3 | Sa Pa | 9\nTổng cộng | | ⟦28 xã⟧",
    ),
    # levels within levels
    *examples(
        agrees("A105", 1_550_000_000),
        f"{_HEAD}I. Đào tạo | 700\nNghề may | 300\nII. Máy móc | 850\nCộng | ⟦1.550⟧",
    ),
    # the totals stand in the second row of the head
    *examples(
        differs("A108", 950_000_000, 1_050_000_000),
        "| Huyện | Vốn (triệu đồng) | | |\n| | Tổng số | Trung ương | Tỉnh |\n| Bắc Hà | 700 | 400 | 300 |\n"
        "| Bát Xát | 850 | 500 | 350 |\n| Sa Pa | ⟦950⟧ | 600 | 450 |\n| Mường Khương | 620 | 420 | 200 |",
    ),
    *examples(
        differs("A108", 950_000_000, 1_050_000_000),
        "Đơn vị tính: triệu đồng\n\nHuyện | Tổng số | Vốn trung ương | Vốn của tỉnh\nBắc Hà | 700 | 400 | 300\nBát "
        "Xát | 850 | 500 | 350\nSa Pa | ⟦950⟧ | 600 | 450\nMường Khương | 620 | 420 | 200",
    ),
)

REFUSALS = (
    # no total row
    f"{_HEAD}Đào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250",
    # one row
    f"{_HEAD}Đào tạo nghề | 700\nCộng | 900",
    # rows whose first figure is no total
    "Đơn vị tính: triệu đồng\n\nHuyện | Kế hoạch | Thực hiện\nBắc Hà | 700 | 650\nBát Xát | 850 | 800\n"
    "Sa Pa | 950 | 700",
)

KNOWN_FAILURES = ()
