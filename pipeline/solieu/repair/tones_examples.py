"""What `tones` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples("nghiệp", "Khu công ⟦nghiêp⟧ mới.", "Nhiều doanh ⟦nghiêp⟧ nhỏ.", "Ngành nông ⟦nghiêp⟧."),
    *examples("quốc", "Khuyến công ⟦quôc⟧ gia.", "Mục tiêu ⟦quôc⟧ gia."),
    *examples("thuật", "Chuyển giao kỹ ⟦thuât⟧."),
    *examples("luật", "Theo pháp ⟦luât⟧ về đất đai."),
    *examples("Luật", "⟦Luât⟧ sư của công ty."),
    *examples(
        "triệu",
        "Thu nhập bình quân 31,4 ⟦triêu⟧ đồng/người/năm.",
        "Xưởng được hỗ trợ 150 ⟦trịêu⟧ đồng.",
        "Máy sấy giá 90 ⟦triẹu⟧.",
        "Thu nhập đầu người 38 ⟦trịêu⟧ đồng/năm, hộ nghèo còn ít.",
    ),
    *examples("tỷ", "Huyện chi 2,5 ⟦tỹ⟧ đồng cho đường.", "Doanh thu đạt 12 ⟦tỵ⟧ đồng."),
    *examples("đồng", "Tỉnh cấp 3 tỷ ⟦đông⟧ cho khuyến công.", "Mỗi hộ vay 20 triệu ⟦dồng⟧, lãi thấp."),
    *examples("được", "Có thể thu ⟦đươc⟧ 3 tấn."),
)
REFUSALS: Sequence[str] = (
    "Nhà cung câp giống lúa.",  # cấp or cập: a suspicion
    "Nước Viêt Nam.",
    "Khu cong nghiep cua tinh",
    "Có 3 triệu Đông dược viên, bán ở 12 Đông Anh.",
    "Mỗi năm thu 5 tỷ, đông nhất là tháng 3; 2 triệu đông khách.",
    "Bà Triêu ở số 5, em Tỹ lớp 3.",
    "Ông Păk, bà Măc, cô Sôc ở buôn Tuôr.",
    "Ngôn ngữ lôgic, xe môtô, thuốc amôxilin",
    "Từ điển có mục biêt, môt, đôc.",
    "Nhà văn Mac Gôrki, ông Các Mác",
    "Đăk Lăk, Đăk Nông, Krông Păc",
    "Paris, Lêningrat, Xtalingrat",
)
KNOWN_FAILURES: Sequence[Example[str]] = (
    *examples("việc", "Anh ấy rất được ⟦viêc⟧."),  # one form is possible, but no neighbour says so
)
