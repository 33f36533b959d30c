"""What the checks of rates say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # an amount for each thing, times the things
    *examples(
        agrees("A202", 25_000_000),
        "Đoàn trao 50 suất quà, mỗi suất 500.000 đồng, tổng trị giá ⟦25 triệu đồng⟧.",
        "Hội tặng ⟦25 triệu đồng⟧ cho 50 hộ nghèo, mỗi hộ 500.000 đồng.",
        "Hỗ trợ 50 hộ, mức 500.000 đồng/hộ, tổng kinh phí ⟦25 triệu đồng⟧.",
    ),
    *examples(
        agrees("A202", 3_480_000_000),
        "Kế hoạch dành ⟦3,48 tỷ đồng⟧ xây 58 nhà đại đoàn kết, mỗi nhà 60 triệu đồng.",
        "Có 58 hộ cận nghèo được vay, mỗi hộ 60 triệu đồng. Tổng vốn vay ⟦3,48 tỷ đồng⟧ đã giải ngân.",
    ),
    *examples(
        differs("A202", 30_000_000, 25_000_000),
        "Đoàn trao 50 suất quà, mỗi suất 500.000 đồng, tổng trị giá ⟦30 triệu đồng⟧.",
    ),
    *examples(
        agrees("A202", 4_800_000_000, 4_800_000_000),
        "Hỗ trợ 120 hộ nghèo làm nhà, mỗi hộ 40 triệu đồng, tổng kinh phí ⟦4,8 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A202", 360),
        "Mở 12 lớp, mỗi lớp 30 học viên, tổng cộng ⟦360 học viên⟧.",
    ),
    *examples(
        agrees("A202", 125_000_000),
        "Tặng 250 suất quà trị giá ⟦125 triệu đồng⟧, mỗi suất 500 nghìn đồng.",
    ),
    *examples(
        agrees("A202", 1_750_000_000, 1_750_000_000),
        "Xây 35 nhà tình thương với mức 50 triệu đồng/nhà, tổng kinh phí ⟦1,75 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A202", 1_260_000_000, 1_260_000_000),
        "Mức hỗ trợ 3 triệu đồng/người, 420 người học, hết ⟦1,26 tỷ đồng⟧.",
    ),
    *examples(
        differs("A202", 5_800_000_000, 4_800_000_000),
        "Hỗ trợ 120 hộ nghèo làm nhà, mỗi hộ 40 triệu đồng, tổng kinh phí ⟦5,8 tỷ đồng⟧.",
    ),
    *examples(
        differs("A202", 380, 360),
        "Mở 12 lớp, mỗi lớp 30 học viên, tổng cộng ⟦380 học viên⟧.",
    ),
    *examples(
        differs("A202", 535, 525),
        "Tổ chức 15 lớp, mỗi lớp 35 học viên, tổng số ⟦535 học viên⟧.",
    ),
    *examples(
        agrees("A204", 2_900_000_000, 2_900_000_000),
        "Huyện xây mới 40 căn, sửa 25 căn nhà với tổng kinh phí ⟦2,9 tỷ đồng⟧. Mức hỗ trợ 60 triệu đồng/căn xây "
        "mới, 20 triệu đồng/căn sửa.",
    ),
    *examples(
        agrees("A205", 60_000_000),
        "Lương bình quân 5 triệu đồng/người/tháng, tức ⟦60 triệu đồng/người/năm⟧.",
    ),
    *examples(
        differs("A205", 50_000_000, 60_000_000),
        "Lương bình quân 5 triệu đồng/người/tháng, tức ⟦50 triệu đồng/người/năm⟧.",
    ),
    *examples(
        agrees("A202", 18_750_000_000, 18_750_000_000),
        "Cấp 1.250 con bò cho 1.250 hộ, trị giá 15 triệu đồng/con, tổng kinh phí ⟦18,75 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A202", 2_000),
        "Tập huấn 40 lớp, 50 người/lớp, tổng cộng ⟦2.000 lượt người⟧.",
    ),
    *examples(
        agrees("A202", 2_100_000_000, 2_100_000_000),
        "Nhà nước hỗ trợ 6 triệu đồng mỗi hộ cho 350 hộ, tổng ⟦2,1 tỷ đồng⟧.",
    ),
    *examples(
        differs("A202", 2_200, 2_000),
        "Tập huấn 40 lớp, 50 người/lớp, tổng cộng ⟦2.200 lượt người⟧.",
    ),
    *examples(
        differs("A202", 42_615_000_000, 24_615_000_000),
        "Tỉnh cấp ⟦42,615 tỷ đồng⟧ giúp 24.615 hộ nghèo, mỗi hộ 1 triệu đồng.",
    ),
    # figures of the sentence before do not matter to a total that is called one
    *examples(
        differs("A202", 70_000_000, 60_000_000),
        "Xưởng đầu tư 4,5 tỷ đồng. Ở Tân Trụ, 40 hộ đổi máy bơm, mức 1,5 triệu đồng/hộ, tổng cộng ⟦70 triệu đồng⟧.",
    ),
    *examples(
        differs("A202", 520_000_000, 480_000_000),
        "Có 12 hộ được giúp 40 triệu đồng/hộ làm sân phơi, hết ⟦520 triệu đồng⟧.",
    ),
    # three sentences: the things, what each gets, the total for these
    *examples(
        differs("A202", 470_000_000, 480_000_000),
        "Huyện làm 12 mô hình nuôi bò. Định mức 40 triệu đồng/mô hình. Tổng hỗ trợ cho các mô hình này là "
        "⟦470 triệu đồng⟧.",
    ),
    # an average before its total
    *examples(
        agrees("A202", 2_400_000_000),
        "Tỉnh mở 6 phiên chợ về nông thôn. Doanh thu bình quân 400 triệu đồng/phiên, tổng cộng ⟦2,4 tỷ đồng⟧.",
    ),
    # in the paragraph above
    *examples(
        agrees("A202", 3_330_000_000),
        "Năm 2012, tỉnh dạy nghề cho 2.220 người.\nKinh phí là ⟦3,33 tỷ đồng⟧, tương ứng 1,5 triệu đồng/người.",
    ),
)

REFUSALS = (
    # a paragraph above whose count does not fit
    "Năm 2012, tỉnh dạy nghề cho 1.900 người.\nKinh phí là 3,33 tỷ đồng, tương ứng 1,5 triệu đồng/người.",
    "Trao 100 suất quà, mỗi suất 500 nghìn đồng và 20 xe đạp, tổng trị giá 90 triệu đồng.",
    "Trao 50 suất học bổng, mỗi suất 1 triệu đồng, cùng nhiều phần quà khác, tổng trị giá 75 triệu đồng.",
    "Xây xong 25 căn nhà, quỹ giúp mỗi căn 40 triệu đồng; tổng trị giá các căn nhà là 2 tỷ đồng.",
    "Tổng kinh phí 5 tỷ đồng, giúp 100 hộ mua bò, mỗi hộ 40 triệu đồng, còn lại để tập huấn.",
    # a total of other things as well
    "Tổng kinh phí 5 tỷ đồng, trong đó giúp 100 hộ mua bò, mỗi hộ 10 triệu đồng.",
    "Có 8 giải nhất, 12 giải nhì, 20 giải ba; tổng tiền thưởng 200 triệu đồng, mỗi giải nhất 10 triệu đồng.",
    "Nơi đây có 30 xưởng gạch, mỗi xưởng khoảng 100 công nhân, tổng số lao động của cả ngành là 5.000 người.",
    # another quantity for each
    "Hỗ trợ 500 triệu đồng cho 20 hộ nuôi bò, mỗi hộ thu lãi 40 triệu đồng.",
    "Vốn đầu tư 3 tỷ đồng, hỗ trợ 4 cơ sở, mỗi cơ sở 200 triệu đồng.",
    # an average, which is checked as one
    "Cho 20 hộ vay 1,5 tỷ đồng, bình quân mỗi hộ 75 triệu đồng.",
    "Thu nhập 6 triệu đồng/người/tháng cho 120 người, vốn đầu tư 15 tỷ đồng.",
    # at most so much for each
    "Tỉnh dành 5 tỷ đồng hỗ trợ 20 cơ sở, mỗi cơ sở tối đa 300 triệu đồng.",
    "Hỗ trợ 40 hộ nuôi bò với số tiền 600 triệu đồng, mỗi hộ được vay thêm 10 triệu đồng.",
    "Xuất bán 2.500 sản phẩm với giá 120.000 đồng/sản phẩm, lãi 80 triệu đồng.",
    "Mỗi lớp có 30 - 35 học viên, kinh phí 45 triệu đồng/lớp; năm nay mở 12 lớp.",
    # a month and a year of different things
    "Thợ chính lương 6 triệu đồng/tháng, nhà xưởng thuê 50 triệu đồng/năm.",
    # what was spent is something else
    "Có 12 hộ được giúp 40 triệu đồng/hộ làm sân phơi, hết 2,6 tỷ đồng.",
    # of some of the things only
    "Huyện làm 12 mô hình nuôi bò. Định mức 40 triệu đồng/mô hình. Tổng vốn 470 triệu đồng.",
    "Huyện làm 12 mô hình, sửa 3 mô hình. Định mức 40 triệu đồng/mô hình. Tổng hỗ trợ số này là 470 triệu đồng.",
)

KNOWN_FAILURES = ()
