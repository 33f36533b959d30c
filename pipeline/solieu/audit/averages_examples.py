"""What the checks of averages say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # what one of them had is no total
    *examples(
        agrees("A212", 1_800_000_000),
        "Cả hai năm có ⟦1,8 tỷ đồng⟧ cho 12 xưởng, xưởng cao nhất 300 triệu đồng, thấp nhất 50 triệu đồng, bình quân "
        "150 triệu đồng/xưởng.",
    ),
    # rounded to whole numbers
    *examples(
        agrees("A212", 1_340, 1_330),
        "Mở 38 lớp cho ⟦1.340 lao động⟧, bình quân 35 người/lớp.",
    ),
    # in another unit
    *examples(
        agrees("A212", "38.5", "38.40"),
        "Huyện cấp đất ở cho 1.920 hộ (diện tích ⟦38,5 ha⟧, bình quân 200 m2/hộ).",
    ),
    *examples(
        agrees("A212", 48),
        "Trung tâm phát ⟦48 tấn⟧ giống cho 1.200 hộ, bình quân 40 kg/hộ.",
    ),
    *examples(
        differs("A212", 84, 48),
        "Trung tâm phát ⟦84 tấn⟧ giống cho 1.200 hộ, bình quân 40 kg/hộ.",
    ),
    # `tức mỗi hộ vay` is an average without that word
    *examples(
        agrees("A212", 86_400_000_000),
        "Quỹ cho 2.160 hộ vay ⟦86,4 tỷ đồng⟧, tức mỗi hộ được vay 40 triệu đồng.",
        "Cả huyện có 2.160 hộ vay ⟦86,4 tỷ đồng⟧, như vậy mỗi hộ còn nợ 40 triệu đồng.",
    ),
    # behind the parts of a total the average is that of the total
    *examples(
        agrees("A212", 40_000_000_000),
        "Các huyện đã dạy nghề cho 20.000 người. Kinh phí là ⟦40 tỷ đồng⟧, trong đó trung ương cấp 31 tỷ đồng, tỉnh "
        "đối ứng 9 tỷ đồng, bình quân 2 triệu đồng/học viên.",
        "Tỉnh chi ⟦40 tỷ đồng⟧ cho 20.000 hộ, gồm vốn trung ương 31 tỷ đồng và vốn tỉnh 9 tỷ đồng; bình quân mỗi hộ 2 "
        "triệu đồng/hộ.",
    ),
    *examples(
        agrees("A211", 12_000_000_000),
        "Giai đoạn 2011 - 2015, tổng vốn là ⟦12 tỷ đồng⟧, gồm 7 tỷ đồng của trung ương và 5 tỷ đồng ngân sách tỉnh; "
        "bình quân mỗi năm 2,4 tỷ đồng.",
        "Giai đoạn 2011 - 2015, trung ương hỗ trợ ⟦12 tỷ đồng⟧ (bình quân 2,4 tỷ đồng/năm).",
        "Trong 5 năm, toàn huyện huy động ⟦12 tỷ đồng⟧, bình quân mỗi năm 2,4 tỷ đồng.",
        "Vốn xúc tiến thương mại giai đoạn 2016 – 2020 là ⟦12 tỷ đồng⟧, trung bình 2,4 tỷ đồng/năm.",
        "Khuyến công giai đoạn 2011 - 2015\nNguồn quốc gia hỗ trợ ⟦12 tỷ đồng⟧ (bình quân 2,4 tỷ đồng/năm).",
        "Chương trình giai đoạn 2021 - 2024\n2. Kết quả giai đoạn 2016 - 2020\n- Kinh phí: ⟦12 tỷ đồng⟧, bình quân "
        "2,4 tỷ đồng/năm.",
        "Trung ương bổ sung ⟦12 tỷ đồng⟧, tính ra 2,4 tỷ đồng/năm trong 5 năm.",
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
        "Huyện có ⟦875 học sinh⟧ học ở 25 lớp, sĩ số bình quân 35 học sinh/lớp.",
        "Trung tâm mở 25 lớp cho ⟦875 lao động⟧, bình quân 35 người/lớp.",
        "Có 25 lớp với ⟦875 học viên⟧ (trung bình 35 học viên/lớp).",
    ),
    *examples(
        agrees("A212", 1_500_000_000),
        "Tỉnh trồng 20 ha rừng, hỗ trợ ⟦1,5 tỷ đồng⟧, tính bình quân 75 triệu đồng/ha.",
        "Năm 2012 20 hộ được hỗ trợ với kinh phí ⟦1,5 tỷ đồng⟧, bình quân 75 triệu đồng/hộ.",
        "Cho 20 hộ vay ⟦1,5 tỷ đồng⟧, bình quân mỗi hộ 75 triệu đồng.",
        "Tỉnh cho vay ⟦1,5 tỷ đồng⟧ với 20 dự án, mức vay bình quân 75 triệu đồng/dự án.",
        "Đã xong 20 nhà, tổng vốn ⟦1,5 tỷ đồng⟧. Mỗi nhà bình quân 75 triệu đồng.",
    ),
    *examples(
        agrees("A212", 420_000_000_000),
        "Đợt đầu chi 350 tỷ đồng cho 43 xã; đợt sau ⟦420 tỷ đồng⟧ cho 50 xã, bình quân mỗi xã 8,4 tỷ đồng.",
    ),
    *examples(
        differs("A212", 875, 1000),
        "Trung tâm mở 25 lớp cho ⟦875 lao động⟧, bình quân 40 người/lớp.",
    ),
    *examples(
        agrees("A211", 250_000_000_000),
        "Trong 5 năm, tỉnh huy động ⟦250 tỷ đồng⟧, bình quân 50 tỷ đồng/năm.",
    ),
    *examples(
        agrees("A211", 90),
        "Từ năm 2008 đến 2012, toàn tỉnh mở ⟦90 lớp⟧, bình quân 18 lớp/năm.",
    ),
    *examples(
        differs("A211", 250_000_000_000, 300_000_000_000),
        "Giai đoạn 2016 - 2020, tỉnh huy động ⟦250 tỷ đồng⟧, bình quân mỗi năm 60 tỷ đồng.",
    ),
    *examples(
        differs("A211", 90, 75),
        "Từ năm 2008 đến 2012, toàn tỉnh mở ⟦90 lớp⟧, bình quân 15 lớp/năm.",
    ),
    *examples(
        agrees("A212", 1_575),
        "Có 45 lớp với ⟦1.575 học viên⟧, bình quân mỗi lớp 35 học viên.",
    ),
    *examples(
        agrees("A212", 2_400_000_000, 2_400_000_000),
        "Hỗ trợ 16 cơ sở với tổng kinh phí ⟦2,4 tỷ đồng⟧, bình quân 150 triệu đồng/cơ sở.",
    ),
    *examples(
        agrees("A212", 720_000_000, 720_000_000),
        "Bốn hợp tác xã được hỗ trợ ⟦720 triệu đồng⟧, bình quân mỗi hợp tác xã 180 triệu đồng.",
    ),
    *examples(
        agrees("A212", 420_000_000),
        "HTX bán 3.500 chiếc chiếu, thu ⟦420 triệu đồng⟧, tính ra 120.000 đồng/chiếc.",
    ),
    *examples(
        differs("A212", 1_575, 2_025),
        "Có 45 lớp với ⟦1.575 học viên⟧, bình quân mỗi lớp 45 học viên.",
    ),
    *examples(
        differs("A212", 720_000_000, 480_000_000),
        "Bốn hợp tác xã được hỗ trợ ⟦720 triệu đồng⟧, bình quân mỗi hợp tác xã 120 triệu đồng.",
    ),
    *examples(
        agrees("A211", 62_500),
        "Giai đoạn 2015 - 2019, toàn tỉnh dạy nghề cho ⟦62.500 người⟧, bình quân mỗi năm 12.500 người.",
    ),
    *examples(
        differs("A211", 62_500, 77_500),
        "Giai đoạn 2015 - 2019, toàn tỉnh dạy nghề cho ⟦62.500 người⟧, bình quân mỗi năm 15.500 người.",
    ),
    *examples(
        agrees("A212", 2_528),
        "Toàn tỉnh có 158 xã, đạt ⟦2.528 tiêu chí⟧, bình quân 16 tiêu chí/xã.",
    ),
    *examples(
        agrees("A212", 3_600_000_000, 3_600_000_000),
        "Với ⟦3,6 tỷ đồng⟧, 24 cơ sở được hỗ trợ, trung bình 150 triệu đồng/cơ sở.",
    ),
    *examples(
        differs("A212", 2_528, 2_844),
        "Toàn tỉnh có 158 xã, đạt ⟦2.528 tiêu chí⟧, bình quân 18 tiêu chí/xã.",
    ),
    *examples(
        agrees("A211", 611_500_000_000),
        "Giai đoạn 2006 - 2010, tỉnh đầu tư ⟦611,5 tỷ đồng⟧ cho bốn hợp phần. Bình quân mỗi năm 122,3 tỷ đồng.",
    ),
    *examples(
        agrees("A212", 17_280_000_000, 17_280_000_000),
        "Toàn tỉnh dạy nghề cho 8.640 lao động nông thôn. Kinh phí ⟦17,28 tỷ đồng⟧, bình quân 2 triệu đồng/người.",
    ),
    # a change between the total and its average; loans to households
    *examples(
        agrees("A212", 36_000_000_000),
        "Ngân hàng giải ngân ⟦36 tỷ đồng⟧, tăng 5 tỷ đồng so với năm trước, cho 1.200 hộ, bình quân 30 triệu đồng/hộ.",
        "Cho 1.200 lượt hộ vay ⟦36 tỷ đồng⟧, bình quân 30 triệu đồng/hộ.",
    ),
    # a list or some sentences between the total and its average
    *examples(
        agrees("A212", 1_840_000_000_000, "1839600000000"),
        "Tổng dư nợ ⟦1.840 tỷ đồng⟧. Cơ cấu dư nợ:\n- hộ nghèo 640 tỷ đồng\n- hộ cận nghèo 500 tỷ đồng\n"
        "- học sinh, sinh viên 700 tỷ đồng\nCó 73.000 hộ còn vay, bình quân 25,2 triệu đồng/hộ.",
    ),
    *examples(
        agrees("A212", 5_760_000_000),
        "Năm 2016, tỉnh hỗ trợ 36 đề án, kinh phí ⟦5,76 tỷ đồng⟧. Số tiền này lấy từ hai nguồn. Trung bình mỗi đề án "
        "được 160 triệu đồng.",
    ),
    # without the word
    *examples(
        agrees("A212", 24_800, 24_300),
        "Có 810 dự án dùng ⟦24.800 lao động⟧, khoảng 30 lao động/dự án.",
    ),
    # what is shared out evenly
    *examples(
        agrees("A212", 3_200_000_000, 3_200_000_000),
        "Khoản ⟦3,2 tỷ đồng⟧ chia đều cho 16 xã, mỗi xã 200 triệu đồng.",
        "Có 16 xã được chọn. Khoản ⟦3,2 tỷ đồng⟧ chia đều thì mỗi xã được 200 triệu đồng.",
    ),
    *examples(
        differs("A212", 3_200_000_000, 4_000_000_000),
        "Khoản ⟦3,2 tỷ đồng⟧ chia đều cho 16 xã, mỗi xã 250 triệu đồng.",
    ),
    # over several counts together
    *examples(
        agrees("A212", 1_400),
        "Ba năm ấy huyện mở lần lượt 11, 13 và 16 lớp, tổng cộng ⟦1.400 học viên⟧, bình quân 35 học viên mỗi lớp.",
    ),
    # so many years that went by, some of which are told apart
    *examples(
        agrees("A211", 12_000_000_000),
        "Tỉnh chi ⟦12 tỷ đồng⟧ cho khuyến công 5 năm qua (giai đoạn 2011 - 2013, mỗi năm 2 tỷ đồng; giai đoạn 2014 - "
        "2015, mỗi năm 3 tỷ đồng), bình quân 2,4 tỷ đồng/năm.",
    ),
)

REFUSALS = (
    # a term of five years names six
    "Trong nhiệm kỳ 2015 - 2020, huyện huy động 60 tỷ đồng, bình quân 12 tỷ đồng/năm.",
    # not all of it
    "Cấp 5.000 cây giống cho 50 hộ, bình quân mỗi hộ được 90 cây, còn lại trồng ven đường.",
    # of one thing that the total is used for
    "Khu dân cư mới rộng 12 ha, bố trí cho 300 hộ, bình quân 300 m2/hộ đất ở.",
    "Toàn xã có 120 hộ vay tổng cộng 5 tỷ đồng, bình quân mỗi hộ thu nhập 30 triệu đồng/hộ.",
    "Hợp tác xã có 50 thành viên, vốn 2 tỷ đồng, tức mỗi thành viên góp tối thiểu 10 triệu đồng/người.",
    # the average of something else
    "Giai đoạn 2011 - 2015 hỗ trợ 12 tỷ đồng; thu nhập bình quân 36 triệu đồng/người/năm.",
    "Dư nợ 150 tỷ đồng với 4.000 hộ vay, dư nợ bình quân 37 triệu đồng/hộ.",
    # no total, no years
    "Sản xuất công nghiệp tăng bình quân 14%/năm.",
    "Trung ương hỗ trợ 12 tỷ đồng (bình quân 3,4 tỷ đồng/năm).",
    # years of several stretches, none of which holds the others
    "Giai đoạn 2006 - 2010 mở 20 lớp.\nGiai đoạn 2011 - 2015 mở 30 lớp.\nTrung ương hỗ trợ 12 tỷ đồng (bình quân "
    "3,4 tỷ đồng/năm).",
    # counts in a bracket are not those it is taken over
    "Trong 5 năm qua, tỉnh giải ngân 120 tỷ đồng cho 3.500 hộ vay, dư nợ bình quân 38 triệu đồng/hộ.",
    "Bình quân mỗi xã đạt 15,2 tiêu chí, tăng 2,1 tiêu chí so với năm 2015.",
    # a rate of something else, a total that does not fit
    "Giá cà phê 60.000 đồng/kg. Có 140 ha cho thu 300 tấn, khoảng 3 tấn/ha.",
    "Huyện có 1.200 hộ vay vốn. Tổng vốn 36 tỷ đồng. Xã xây 5 nhà. Bình quân 31,7 triệu đồng/hộ.",
)

KNOWN_FAILURES = ()
