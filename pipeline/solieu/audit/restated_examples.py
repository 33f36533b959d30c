"""What the checks of restated say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import differs
from solieu.examples import examples

_TABLE = (
    "Bảng 2. Sản phẩm OCOP được công nhận đến hết năm 2019\n\nHuyện | Số sản phẩm OCOP được công nhận\nBắc Hà | 27\n"
    "Bát Xát | 32\nSa Pa | 29\nTổng cộng | 88\n"
)
_MONEY = (
    "Kinh phí khuyến công địa phương năm 2021\nĐơn vị tính: triệu đồng\n\nHuyện | Kinh phí hỗ trợ của tỉnh\n"
    "Bắc Hà | 1.270\nBát Xát | 1.320\nSa Pa | 2.190\nCộng | 4.780\n"
)

EXAMPLES = (
    *examples(
        differs("A607", 86, 88),
        f"Đến hết năm 2019, tỉnh Lào Cai có ⟦86 sản phẩm OCOP⟧ được công nhận.\n\n{_TABLE}",
        f"UBND tỉnh Lào Cai\n{_TABLE}\nNhư vậy đến hết năm 2019, tỉnh Lào Cai có ⟦86 sản phẩm OCOP⟧ được công nhận.",
    ),
    *examples(
        differs("A607", 4_870_000_000, 4_780_000_000),
        "Năm 2021, tỉnh Lào Cai dành tổng kinh phí hỗ trợ ⟦4.870 triệu đồng⟧ cho khuyến công địa phương.\n\n" + _MONEY,
    ),
)

REFUSALS = (
    # the total, or another figure of the table
    f"Đến hết năm 2019, tỉnh Lào Cai có 88 sản phẩm OCOP được công nhận.\n\n{_TABLE}",
    f"Đến hết năm 2019, huyện Sa Pa có 29 sản phẩm OCOP được công nhận.\n\n{_TABLE}",
    # another year, another thing, or about as much
    f"Đến hết năm 2018, tỉnh Lào Cai có 86 sản phẩm OCOP được công nhận.\n\n{_TABLE}",
    f"Đến hết năm 2019, tỉnh Lào Cai có 86 sản phẩm OCOP dự hội chợ.\n\n{_TABLE}",
    f"Đến hết năm 2019, tỉnh Lào Cai có gần 90 sản phẩm OCOP được công nhận.\n\n{_TABLE}",
    f"Hết năm 2019, tỉnh Lào Cai có 88 sản phẩm OCOP được công nhận, trong đó 86 sản phẩm vào siêu thị.\n\n{_TABLE}",
    "Năm 2021, tỉnh Lào Cai hỗ trợ 4,5 tỷ đồng cho khuyến công địa phương.\n\n" + _MONEY,
)

KNOWN_FAILURES = ()
