"""What the checks of averages say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    *examples(
        agrees("A211", 12_000_000_000),
        "Giai đoạn 2011 - 2015, trung ương hỗ trợ ⟦12 tỷ đồng⟧ (bình quân 2,4 tỷ đồng/năm).",
        "Trong 5 năm, toàn huyện huy động ⟦12 tỷ đồng⟧, bình quân mỗi năm 2,4 tỷ đồng.",
        "Vốn xúc tiến thương mại giai đoạn 2016 – 2020 là ⟦12 tỷ đồng⟧, trung bình 2,4 tỷ đồng/năm.",
        "Khuyến công giai đoạn 2011 - 2015\nNguồn quốc gia hỗ trợ ⟦12 tỷ đồng⟧ (bình quân 2,4 tỷ đồng/năm).",
    ),
    *examples(
        agrees("A211", 17_000_000_000, 17_500_000_000),
        "Giai đoạn 2006 - 2010, kinh phí gần ⟦17 tỷ đồng⟧ (bình quân khoảng 3,5 tỷ đồng/năm).",
    ),
    *examples(
        differs("A211", 12_000_000_000, 17_000_000_000),
        "Giai đoạn 2011 - 2015, trung ương hỗ trợ ⟦12 tỷ đồng⟧ (bình quân 3,4 tỷ đồng/năm).",
        "Giai đoạn 2011 - 2015, tỉnh chi 30 tỷ đồng.\nTừ năm 2013 đến 2014 mở thêm lớp.\n"
        "Trung ương hỗ trợ ⟦12 tỷ đồng⟧ (bình quân 3,4 tỷ đồng/năm).",
    ),
    *examples(
        agrees("A212", 875),
        "Trung tâm mở 25 lớp cho ⟦875 lao động⟧, bình quân 35 người/lớp.",
        "Có 25 lớp với ⟦875 học viên⟧ (trung bình 35 học viên/lớp).",
    ),
    *examples(
        agrees("A212", 1_500_000_000),
        "Năm 2012 20 hộ được hỗ trợ với kinh phí ⟦1,5 tỷ đồng⟧, bình quân 75 triệu đồng/hộ.",
        "Cho 20 hộ vay ⟦1,5 tỷ đồng⟧, bình quân mỗi hộ 75 triệu đồng.",
    ),
    *examples(
        agrees("A212", 420_000_000_000),
        "Đợt đầu chi 350 tỷ đồng cho 43 xã; đợt sau ⟦420 tỷ đồng⟧ cho 50 xã, bình quân mỗi xã 8,4 tỷ đồng.",
    ),
    *examples(
        differs("A212", 875, 1000),
        "Trung tâm mở 25 lớp cho ⟦875 lao động⟧, bình quân 40 người/lớp.",
    ),
)

REFUSALS = (
    # the average of something else
    "Giai đoạn 2011 - 2015 hỗ trợ 12 tỷ đồng; thu nhập bình quân 36 triệu đồng/người/năm.",
    "Dư nợ 150 tỷ đồng với 4.000 hộ vay, dư nợ bình quân 37 triệu đồng/hộ.",
    # no total, no years
    "Sản xuất công nghiệp tăng bình quân 14%/năm.",
    "Trung ương hỗ trợ 12 tỷ đồng (bình quân 3,4 tỷ đồng/năm).",
    # years of several stretches, none of which holds the others
    "Giai đoạn 2006 - 2010 mở 20 lớp.\nGiai đoạn 2011 - 2015 mở 30 lớp.\nTrung ương hỗ trợ 12 tỷ đồng (bình quân "
    "3,4 tỷ đồng/năm).",
)

KNOWN_FAILURES = ()
