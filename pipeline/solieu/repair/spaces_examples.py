"""What `spaces` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples(
        " ",
        "Tỉnh⟦\u00a0⟧Yên Bái",
        "Ngày⟦\u00a0⟧16 tháng 6",
        "70⟦\u202f⟧tỷ đồng",
        "Từ⟦\u2009⟧năm nay",
        "Hà Nội,⟦\u2003⟧ngày 5",
        "Câu một.⟦\u2002⟧Câu hai",
    ),
    *examples(" ", "Năm⟦   ⟧2019,⟦    ⟧tỉnh Yên⟦   ⟧Bái⟦   ⟧hỗ⟦   ⟧trợ⟦     ⟧9⟦   ⟧cơ sở."),
    *examples(" ", "Bảng⟦\u00a0⟧5", "2018⟦\u00a0⟧- 2020"),
)
REFUSALS: Sequence[str] = (
    "Tổng số 1\u00a0250\u00a0000 đồng",
    "Dân số 96\u202f208\u202f984 người",
    "Cả năm 7\u2009456,43 triệu đồng",
    "Hai khoảng trắng  thường",
    # columns
    "Đào tạo nghề cho lao động      800      760",
    "Nội dung kinh phí     Kế hoạch     Thực hiện",
    "Cộng      9      735,5",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
