"""What the check of shares told alike says, and texts in which it says nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import differs
from solieu.examples import examples

EXAMPLES = (
    *examples(
        differs("A309", 20, "10.00"),
        "Trồng 400 ha rừng: keo 300 ha (75%), quế 60 ha (15%), bạch đàn 40 ha (⟦20%⟧).",
        "Trồng 400 ha rừng, xã bên 380 ha: keo 300 ha (75%), quế 60 ha (15%), bạch đàn 40 ha (⟦20%⟧).",
        "Cả huyện gieo trồng 400 ha màu. Ngô 300 ha, chiếm 75%; lạc 40 ha, chiếm ⟦20%⟧.",
    ),
    *examples(
        differs("A309", 12, "10.00"),
        "Tỉnh huy động 900 tỷ đồng; dân góp 180 tỷ đồng, bằng 20%; doanh nghiệp góp 90 tỷ đồng, bằng ⟦12%⟧.",
    ),
)

REFUSALS = (
    # a share of a part
    "Huyện có 2.000 hộ: hộ nghèo 200 hộ (10%), trong đó hộ có phụ nữ làm chủ 90 hộ (40%).",
    # shares of something that is not said
    "Huyện có 40 xã. Có 200 hộ nghèo (10%), 90 hộ cận nghèo (4%).",
    # each of its own plan
    "Thu ngân sách 900 tỷ đồng; nội địa 450 tỷ đồng, bằng 50% dự toán; xuất nhập khẩu 360 tỷ đồng, bằng 64% dự toán.",
    "So với dự toán, thu 900 tỷ đồng; nội địa 450 tỷ đồng, bằng 50%; xuất nhập khẩu 360 tỷ đồng, bằng 64%.",
)

KNOWN_FAILURES = ()
