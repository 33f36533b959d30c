"""What the checks of shares say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # a fraction and its percentage
    *examples(
        agrees("A301", "84.6", "84.62"),
        "Huyện có 11/13 xã đạt chuẩn nông thôn mới, đạt ⟦84,6%⟧.",
        "Đến nay 11/13 xã (⟦84,6%⟧) hoàn thành tiêu chí giao thông.",
        "Có 11/13 thôn làm được đường bê tông, chiếm ⟦84,6%⟧ số thôn.",
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
    # the base in the same sentence or the last
    *examples(
        agrees("A302", "44.9", "44.91"),
        "Tổng vốn 245,6 tỷ đồng. Trong đó, vốn trung ương 110,3 tỷ đồng, chiếm ⟦44,9%⟧.",
        "Cả tỉnh được duyệt 245,6 tỷ đồng, riêng ba huyện miền núi 110,3 tỷ đồng (⟦44,9%⟧).",
    ),
    *examples(
        agrees("A302", 80),
        "Mở lớp cho 1.425 lao động. Sau học nghề có 1.140 người có việc làm, chiếm ⟦80%⟧ số học viên.",
        "Kế hoạch đào tạo 500 lao động, thực hiện 400 lao động, đạt ⟦80%⟧.",
        "Đã dạy nghề cho 640 lao động, đạt ⟦80%⟧ kế hoạch (800 lao động).",
        "Giải ngân 12 tỷ đồng, đạt ⟦80%⟧ tổng vốn 15 tỷ đồng.",
    ),
    *examples(
        agrees("A302", 120),
        "Kế hoạch trồng 50 ha, đã trồng 60 ha, đạt ⟦120%⟧ kế hoạch.",
    ),
    # the base further off, of the same money
    *examples(
        agrees("A302", 87, "86.98"),
        "Kinh phí khuyến công quốc gia năm 2014 là 84,5 tỷ đồng.\nCông tác chuẩn bị được làm sớm.\nCác tỉnh đã "
        "ký hợp đồng.\n"
        "Đến tháng 9, khuyến công quốc gia giải ngân 73,5 tỷ đồng, đạt ⟦87%⟧ kế hoạch.",
    ),
    # bases that are named and do not fit
    *examples(
        differs("A302", 90, "80.00"),
        "Đã dạy nghề cho 640 lao động, đạt ⟦90%⟧ kế hoạch (800 lao động).",
        "Kế hoạch đào tạo 500 lao động, thực hiện 400 lao động, đạt ⟦90%⟧.",
        "Chỉ tiêu giúp 40 hộ, năm nay có 32 hộ thoát nghèo, đạt ⟦90%⟧.",
    ),
    *examples(
        differs("A302", 35, "25.00"),
        "Tổng vốn 80 tỷ đồng, trong đó vốn tỉnh 20 tỷ đồng, chiếm ⟦35%⟧.",
    ),
    # two levels and the change between them
    *examples(
        agrees("A303", 25),
        "Thu nhập bình quân từ 40 triệu đồng lên 50 triệu đồng, tăng ⟦25%⟧.",
        "Số hội viên tăng từ 4.000 người lên 5.000 người, tăng ⟦25%⟧.",
    ),
    *examples(
        agrees("A303", 20),
        "Giá trị sản xuất năm 2011 đạt 1.250 tỷ đồng, năm 2012 đạt 1.500 tỷ đồng, tăng ⟦20%⟧.",
    ),
    *examples(
        agrees("A303", 40),
        "Số hộ nghèo giảm từ 1.500 hộ xuống còn 900 hộ, giảm ⟦40%⟧.",
    ),
    *examples(
        differs("A303", 35, 25),
        "Doanh thu tăng từ 40 tỷ đồng lên 50 tỷ đồng, tăng ⟦35%⟧.",
    ),
)

REFUSALS = (
    # the base is not in the text
    "Đào tạo nghề cho 3.120 lao động, đạt 78,4% kế hoạch năm.",
    "Thu ngân sách 6 tháng ước 5.600 tỷ đồng, bằng 51,2% dự toán.",
    "Công nghiệp chiếm 38,6% cơ cấu kinh tế.",
    "Tổng vốn 80 tỷ đồng, trong đó vốn tỉnh 20 tỷ đồng, chiếm 3,5% chi ngân sách.",
    # growth over a year whose level is not given
    "Doanh thu đạt 120 tỷ đồng, tăng 15% so với năm 2013, khi cả ngành có 8 doanh nghiệp.",
    # a fraction, and the share of something else
    "Đã có 9/12 xã về đích, kinh phí 40 tỷ đồng, đạt 65% kế hoạch.",
    "Có 20/28 huyện báo cáo, đạt 92% kế hoạch giải ngân.",
)

KNOWN_FAILURES = (
    # percentage points
    *examples(
        agrees("A303", "2.7"),
        "Tỷ lệ hộ nghèo giảm từ 12,5% xuống 9,8%, giảm ⟦2,7%⟧.",
    ),
)
