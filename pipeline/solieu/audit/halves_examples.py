"""What the checks of halves say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # other works than khuyến công; both halves in the sentence behind, among other figures
    *examples(
        agrees("A103", 150_000_000_000),
        "Cả nước được giao ⟦150 tỷ đồng⟧ cho 63 tỉnh, tăng 6%. KNQG 68 tỷ đồng, chiếm 45%; KNĐP 82 tỷ đồng, chiếm 55%.",
    ),
    # two halves that stand apart
    *examples(
        agrees("A103", 31_500_000_000),
        "Giai đoạn 2011 - 2015, tỉnh hỗ trợ ⟦31,5 tỷ đồng⟧ phát triển công nghiệp nông thôn.\n"
        "Ngân sách địa phương hỗ trợ 19,3 tỷ đồng cho các huyện.\nNguồn khuyến công quốc gia hỗ trợ 12,2 tỷ đồng.",
    ),
    *examples(
        agrees("A103", 17),
        "Tỉnh đang thực hiện ⟦17 đề án⟧. Có 5 đề án dùng vốn khuyến công quốc gia, 12 đề án còn lại dùng vốn địa "
        "phương.",
    ),
    *examples(
        differs("A103", 18, 17),
        "Tỉnh đang làm ⟦18 đề án⟧. Có 5 đề án dùng vốn khuyến công quốc gia, 12 đề án còn lại dùng vốn địa phương.",
    ),
    *examples(
        agrees("A103", 14),
        "Năm 2013, tỉnh có ⟦14 đề án⟧. Khuyến công quốc gia có 5 đề án, kinh phí 1,1 tỷ đồng. Khuyến công địa "
        "phương có 9 đề án, kinh phí 900 triệu đồng.",
    ),
    *examples(
        agrees("A103", 486_200_000_000, 486_200_000_000),
        "Vốn được giao ⟦486,2 tỷ đồng⟧.\nPhần đầu tư phát triển 262,4 tỷ đồng.\nPhần vốn sự nghiệp 223,8 tỷ đồng.",
    ),
)

REFUSALS = (
    # not all of the parts
    "Kinh phí 62 tỷ đồng. Khuyến công quốc gia cấp 9,4 tỷ đồng, khuyến công tỉnh cấp 8,1 tỷ đồng, phần còn lại "
    "44,5 tỷ đồng do doanh nghiệp bỏ ra.",
    # halves of two things
    "Khuyến công quốc gia hỗ trợ 20 đề án; khuyến công địa phương hỗ trợ 2 tỷ đồng.",
    "Nam có 120 người đăng ký học may, nữ có 85 người đăng ký học mộc.",
)

KNOWN_FAILURES = ()
