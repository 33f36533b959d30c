"""What the checks of shares say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # a house by any of its names
    *examples(
        agrees("A302", "15.4", "15.38"),
        "Đoàn đến xem 650 ngôi nhà ở ba huyện, thấy 100 nhà nứt tường, chiếm ⟦15,4%⟧.",
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
    *examples(
        agrees("A302", 90, "90.00"),
        "Kế hoạch giao đào tạo 1.200 người, đến nay đào tạo được 1.080 người, đạt ⟦90%⟧ kế hoạch.",
    ),
    *examples(
        agrees("A302", 75, "75.00"),
        "Tổng vốn kế hoạch là 56 tỷ đồng, đã giải ngân 42 tỷ đồng (⟦75%⟧).",
        "Vốn giao 2.400 triệu đồng, giải ngân 1.800 triệu đồng, ⟦75%⟧ kế hoạch.",
    ),
    *examples(
        agrees("A302", 70, "70.00"),
        "Trong 450 học viên có 315 học viên là nữ, chiếm ⟦70%⟧.",
        "Cả tỉnh có 8.420 cơ sở sản xuất, 5.894 cơ sở ở nông thôn (chiếm ⟦70%⟧).",
    ),
    *examples(
        agrees("A302", 55, "55.00"),
        "Dự toán cả năm 3.500 tỷ đồng; 6 tháng thu được 1.925 tỷ đồng, bằng ⟦55%⟧ dự toán.",
    ),
    *examples(
        agrees("A302", 105, "105.00"),
        "Doanh thu đạt 84 tỷ đồng, bằng ⟦105%⟧ kế hoạch (80 tỷ đồng).",
    ),
    *examples(
        agrees("A302", 35, "35.00"),
        "Năm nay huyện được giao 14,2 tỷ đồng vốn giảm nghèo. Đến hết tháng 9 mới giải ngân 4,97 tỷ, tức ⟦35%⟧.",
    ),
    *examples(
        agrees("A302", "0.4", "0.40"),
        "Tổng dư nợ 2.450 tỷ đồng, nợ quá hạn 9,8 tỷ đồng, chiếm ⟦0,4%⟧.",
    ),
    *examples(
        differs("A302", 95, "90.00"),
        "Kế hoạch giao đào tạo 1.200 người, đến nay đào tạo được 1.080 người, đạt ⟦95%⟧ kế hoạch.",
    ),
    *examples(
        differs("A302", 77, "70.00"),
        "Trong 450 học viên có 315 học viên là nữ, chiếm ⟦77%⟧.",
    ),
    *examples(
        differs("A302", 80, "90.00"),
        "KH giao 1.500 triệu đồng, thực hiện 1.350 triệu đồng, đạt ⟦80%⟧ KH.",
    ),
    *examples(
        agrees("A302", 75, "75.00"),
        "Toàn huyện có 24 trường; trong đó 18 trường đạt chuẩn quốc gia (⟦75%⟧).",
    ),
    *examples(
        agrees("A302", 55, "55.00"),
        "Vốn đầu tư công 2023 của tỉnh là 5.467 tỷ đồng. Tính đến 31/10 giải ngân được 3.007 tỷ đồng, đạt ⟦55%⟧ kế "
        "hoạch.",
    ),
    *examples(
        agrees("A302", "7.5", "7.50"),
        "Xã có 1.480 hộ, còn 111 hộ nghèo, chiếm ⟦7,5%⟧.",
    ),
    *examples(
        agrees("A302", 85, "85.00"),
        "Thu nội địa 12.750 tỷ đồng (⟦85%⟧ tổng thu 15.000 tỷ đồng).",
    ),
    *examples(
        agrees("A302", 15, "15.00"),
        "Doanh nghiệp bỏ ra 2,1 tỷ đồng mua dây chuyền, phần khuyến công hỗ trợ 315 triệu đồng, bằng ⟦15%⟧ giá trị "
        "máy.",
    ),
    *examples(
        differs("A302", 65, "55.00"),
        "Vốn đầu tư công 2023 của tỉnh được giao là 5.467 tỷ đồng. Tính đến 31/10 giải ngân được 3.007 tỷ đồng, đạt "
        "⟦65%⟧ kế hoạch.",
    ),
    *examples(
        differs("A302", "9.5", "7.50"),
        "Xã có 1.480 hộ, còn 111 hộ nghèo, chiếm ⟦9,5%⟧.",
    ),
    *examples(
        differs("A302", 85, "75.00"),
        "Toàn huyện có 24 trường; trong đó 18 trường đạt chuẩn quốc gia (⟦85%⟧).",
    ),
    *examples(
        agrees("A302", "0.2", "0.20"),
        "Tổng dư nợ đạt 2.128 tỷ đồng. Nhiều hộ đã trả nợ đúng hạn. Nợ quá hạn 4,256 tỷ đồng, chiếm ⟦0,2%⟧ tổng dư nợ.",
    ),
    *examples(
        differs("A302", "0.4", "0.67"),
        "Tổng dư nợ đạt 2.128 tỷ đồng. Nhiều hộ đã trả nợ đúng hạn. Nợ quá hạn 14,256 tỷ đồng, chiếm ⟦0,4%⟧ tổng dư "
        "nợ.",
    ),
    # a plan told later
    *examples(
        agrees("A302", "65.8", "65.80"),
        "Tám tháng qua, tỉnh dạy nghề cho 9.870 người, đạt ⟦65,8%⟧ kế hoạch năm. Đã có 11.200 lao động mới.\n"
        "Năm 2015, tỉnh được giao 15.000 người học nghề.",
    ),
    # of what is called so, in a row of a table too
    *examples(
        agrees("A302", 13, "12.99"),
        "Thu nội địa 7.854 tỷ đồng; chi 6.020 tỷ đồng.\nNăm 2021 có 15 huyện.\nHọ nộp đủ.\nTiền đất 1.020 tỷ đồng, "
        "chiếm ⟦13%⟧ thu nội địa.",
    ),
    # right behind its part, without a word
    *examples(
        agrees("A302", "20.8", "20.83"),
        "Xưởng đầu tư 1,2 tỷ đồng, khuyến công góp 250 triệu đồng, xấp xỉ ⟦20,8%⟧, còn lại là vốn vay.",
        "Cả xã có 96 hộ làm nghề, riêng thôn Đông 20 hộ, khoảng ⟦20,8%⟧.",
    ),
)

REFUSALS = (
    "Kế hoạch năm 2020 là 500 người. Năm 2019 đào tạo 400 người, đạt 95% kế hoạch.",
    # a percentage right behind a level that is another's
    "Xưởng đầu tư 1,2 tỷ đồng, vay 250 triệu đồng, 9,5%, trong 12 tháng.",
    # parts of the level before the colon
    "Cho vay 96 tỷ đồng, dư nợ còn 61 tỷ đồng: doanh nghiệp chiếm 71%, hộ sản xuất 24%, hợp tác xã 4%.",
    # a part of the same whole
    "Toàn tỉnh còn 33.170 hộ nghèo, chiếm 18,9%; hộ cận nghèo 17.652 hộ, chiếm 10,1%.",
    # the base is not in the text
    "Đào tạo nghề cho 3.120 lao động, đạt 78,4% kế hoạch năm.",
    "Thu ngân sách 6 tháng ước 5.600 tỷ đồng, bằng 51,2% dự toán.",
    "Công nghiệp chiếm 38,6% cơ cấu kinh tế.",
    "Tổng vốn 80 tỷ đồng, trong đó vốn tỉnh 20 tỷ đồng, chiếm 3,5% chi ngân sách.",
    # each percentage of a base of its own
    "Năm 2015 đạt 80% kế hoạch; năm 2016 đạt 95%, năm 2017 đạt 102% kế hoạch.",
    "Tỷ lệ hộ nghèo của tỉnh còn 5,2%, vùng đồng bào dân tộc thiểu số 12,8%, huyện nghèo 25,1%.",
    "Vốn giải ngân 45 tỷ đồng, đạt 60% kế hoạch; trong đó vốn trung ương 30 tỷ đồng, đạt 75%.",
    "Giá trị xuất khẩu ước 318 triệu USD, bằng 96,3% cùng kỳ.",
    "KCĐP được giao 127,2 tỷ đồng. Đào tạo nghề giải ngân 8,6 tỷ đồng, đạt 84% kế hoạch.",
    # in a bracket before the part that it is of
    "Vốn dự án: tiền hàng 200 triệu đồng, thuế (25%) chưa tính.",
    "Thu nội địa 7.854 tỷ đồng.\nNăm 2021 có 15 huyện.\nHọ nộp đủ.\nTiền đất 1.020 tỷ đồng, chiếm 18% thu nội địa.",
)

KNOWN_FAILURES = (
    # the part and its whole stand a sentence apart from their percentage
    *examples(
        agrees("A302", "17.1", "17.11"),
        "Cả nước có 8.920 xã; 1.526 xã đạt chuẩn, 3.120 xã đạt trên 12 tiêu chí. Như vậy ⟦17,1%⟧ số xã đạt chuẩn.",
    ),
)
