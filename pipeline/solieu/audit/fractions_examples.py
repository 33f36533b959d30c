"""What the checks of fractions say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # a fraction and its percentage
    *examples(
        agrees("A301", "84.6", "84.62"),
        "Huyện có 11/13 xã đạt chuẩn nông thôn mới, đạt ⟦84,6%⟧.",
        "Nay 11/13 xã được công nhận, ứng với ⟦84,6%⟧.",
        "Đến nay 11/13 xã (⟦84,6%⟧) hoàn thành tiêu chí giao thông.",
        "Có 11/13 thôn làm được đường bê tông, chiếm ⟦84,6%⟧ số thôn.",
    ),
    *examples(
        agrees("A301", 25),
        "Xưởng được hỗ trợ 120 triệu đồng trên tổng vốn 480 triệu đồng, tương đương ⟦25%⟧.",
        "Huyện góp 1,2 tỷ đồng trên tổng kinh phí 4,8 tỷ đồng, chiếm ⟦25%⟧.",
    ),
    *examples(
        agrees("A301", 62, "62.50"),
        "Đã mở 25/40 lớp học nghề (đạt ⟦62%⟧ kế hoạch).",
    ),
    *examples(
        differs("A301", "94.6", "84.62"),
        "Huyện có 11/13 xã đạt chuẩn nông thôn mới, đạt ⟦94,6%⟧.",
    ),
    *examples(
        differs("A301", 72, "62.50"),
        "Đã mở 25/40 lớp học nghề (đạt ⟦72%⟧ kế hoạch).",
    ),
    *examples(
        agrees("A301", "77.7", "77.68"),
        "Đến cuối năm, 87/112 xã đạt chuẩn nông thôn mới, chiếm ⟦77,7%⟧.",
        "Toàn tỉnh có 87/112 xã (⟦77,7%⟧) đạt chuẩn.",
    ),
    *examples(
        agrees("A301", 42, "42.04"),
        "Giải ngân 412 tỷ/980 tỷ đồng, đạt ⟦42%⟧.",
    ),
    *examples(
        differs("A301", "87.7", "77.68"),
        "Toàn tỉnh có 87/112 xã (⟦87,7%⟧) đạt chuẩn.",
    ),
    *examples(
        differs("A301", 52, "42.04"),
        "Giải ngân 412 tỷ/980 tỷ đồng, đạt ⟦52%⟧.",
    ),
)

REFUSALS = (
    # of something else than the fraction counts, and what is still expected
    "Đã giao 2.150 sổ trên tổng số 3.400 hồ sơ, chiếm 70% diện tích.",
    "Xã chi được 2.150 triệu đồng trên tổng số 3.400 triệu đồng, ước cả năm đạt 100% kế hoạch.",
    # a percentage with a verb of its own
    "Đã bàn giao 9/14 công trình, giải ngân đạt 71% kế hoạch.",
    "Có 27/40 lớp khai giảng, học viên nữ chiếm 55%.",
    "Nghiệm thu 6/9 mô hình, tỷ lệ giải ngân đạt 80% kế hoạch.",
    # a fraction, and the share of something else
    "Đã có 9/12 xã về đích, kinh phí 40 tỷ đồng, đạt 65% kế hoạch.",
    "Có 20/28 huyện báo cáo, đạt 92% kế hoạch giải ngân.",
    # what the things of a fraction reached
    "Có 9/10 huyện, thành phố thu đạt trên 50% dự toán.",
    "Đến nay 9/12 xã có tỷ lệ hộ dùng điện đạt 98%.",
    "Có 7/12 huyện thu đạt 84% kế hoạch.",
)

KNOWN_FAILURES = ()
