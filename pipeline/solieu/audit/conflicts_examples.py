"""What the checks of conflicts say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import differs
from solieu.examples import examples

EXAMPLES = (
    # four digits, two of which changed places
    *examples(
        differs("A601", 3_472_000_000_000, 3_427_000_000_000),
        "Đến cuối tháng, dư nợ cho vay ở Hà Nam là 3.427 tỷ đồng. Nhiều hộ đã khá lên.\nCó dư nợ ⟦3.472 tỷ đồng⟧, Hà "
        "Nam đứng đầu khu vực.",
    ),
    *examples(
        differs("A601", 15_200_000_000, 12_500_000_000),
        "Năm 2015, tổng vốn khuyến công của tỉnh là 12,5 tỷ đồng.\nTrung tâm đã mở lớp.\nTổng vốn khuyến công của "
        "tỉnh năm 2015 là ⟦15,2 tỷ đồng⟧, tăng mạnh.",
    ),
    *examples(
        differs("A601", 251_600_000_000, 215_600_000_000),
        "Theo báo cáo, tổng dư nợ cho vay hộ nghèo năm 2013 là 215,6 tỷ đồng.\nCông tác thu hồi nợ được chú "
        "trọng.\nNhư vậy tổng dư nợ cho vay hộ nghèo năm 2013 là ⟦251,6 tỷ đồng⟧.",
    ),
    *examples(
        differs("A602", 4_800_000_000, 8_400_000_000),
        "Hà Nam: ⟦4,8 tỷ đồng⟧ cho khuyến công\nNăm 2019, tỉnh Hà Nam dành 8,4 tỷ đồng cho công tác khuyến công, hỗ "
        "trợ nhiều cơ sở công nghiệp nông thôn đổi mới máy móc, thiết bị và mở rộng thị trường trong nước.",
    ),
    *examples(
        differs("A602", 3_250_000_000, 3_520_000_000),
        "Bến Tre: ⟦3,25 tỷ đồng⟧ cho khuyến công\nNăm 2014, Trung tâm Khuyến công tỉnh Bến Tre được giao 3,52 tỷ "
        "đồng để hỗ trợ các cơ sở công nghiệp nông thôn mua sắm máy móc, mở lớp dạy nghề cho lao động ở các huyện "
        "ven biển.",
    ),
    *examples(
        differs("A603", 26, 24),
        "Tỉnh duyệt 24 đề án trong năm. Vốn cho ⟦26 đề án⟧ này đã được cấp đủ.",
    ),
    *examples(
        differs("A601", 7_520_000_000, 7_250_000_000),
        "Tổng vốn khuyến công năm 2018 là 7,25 tỷ đồng.\nNhiều cơ sở được hỗ trợ máy.\nBáo cáo cuối năm ghi tổng "
        "vốn khuyến công năm 2018 là ⟦7,52 tỷ đồng⟧.",
    ),
    *examples(
        differs("A602", 6_700_000_000, 6_200_000_000),
        "Lào Cai: ⟦6,7 tỷ đồng⟧ cho khuyến công năm 2018\nNăm 2018, kinh phí khuyến công ở Lào Cai là 6,2 tỷ đồng, "
        "hỗ trợ nhiều cơ sở công nghiệp nông thôn đổi mới máy móc, thiết bị và mở rộng thị trường trong nước.",
    ),
    *examples(
        differs("A606", 3_640_000_000, 3_460_000_000),
        "Cả năm huyện làm 17 đề án với số vốn 3.460 triệu đồng. Người dân phấn khởi. Ông Giám đốc cho rằng ⟦3.640 "
        "triệu đồng⟧ của 17 đề án ấy đã đến đúng chỗ.",
    ),
    # digits in another order say more than one digit that is another
    *examples(
        differs("A602", 274, 247),
        "Sơn La có ⟦274 sản phẩm⟧ OCOP\nĐến nay tỉnh Sơn La đã công nhận 247 sản phẩm OCOP, gồm 3 sản phẩm 5 sao và "
        "244 sản phẩm khác; nhiều hợp tác xã đã bán hàng qua mạng, có cơ sở đưa được hàng ra nước ngoài.",
    ),
)

REFUSALS = (
    "Dự toán thu ngân sách là 2.456 tỷ đồng. Đến nay thu ngân sách đạt 2.546 tỷ đồng.",
    # digits in another order of what has another name, before or behind
    "Dư nợ cho vay hộ nghèo đạt 1.256 triệu đồng. Dư nợ cho vay hộ cận nghèo đạt 1.265 triệu đồng.",
    "Toàn huyện có 1.256 hộ nghèo là người Mông. Toàn huyện có 1.265 hộ nghèo là người Thái.",
    "Năm 2016, quốc gia hỗ trợ 35 đề án với số vốn 2 tỷ đồng.\nNăm 2016, tỉnh có 36 đề án, vốn hỗ trợ 2 tỷ đồng.",
    # digits of other things
    "Dư nợ cho vay ở Hà Nam là 3.427 tỷ đồng. Nhiều hộ khá lên.\nDoanh số huy động 3.472 tỷ đồng, hơn năm ngoái.",
    # the same money of other years, and counts that no slip makes of each other
    "Năm 2016, Hà Nam hỗ trợ 35 đề án với số vốn 2 tỷ đồng.\nNăm 2017 có 53 đề án, tổng vốn hỗ trợ 2 tỷ đồng.",
    "Năm 2016, Hà Nam hỗ trợ 35 đề án với số vốn 2 tỷ đồng.\nNăm 2016 có 12 đề án máy móc, tổng vốn hỗ trợ 2 tỷ đồng.",
    # another month of the year, another sum of money for the same, what is given and what of it is spent
    "Năm 2017 tổng vốn thực hiện của huyện là 98,6 tỷ đồng. Đến hết tháng 9 năm 2017 tổng vốn thực hiện của huyện là "
    "96,8 tỷ đồng.",
    "Toàn huyện có 12 đề án với kinh phí 2.150 triệu đồng. Sau đó Sở hỗ trợ thêm 2.510 triệu đồng cho 12 đề án này.",
    "Năm 2020, Lào Cai giải ngân 1.250 triệu đồng\n\nNăm 2020, tỉnh Lào Cai được giao 1.350 triệu đồng. Đến nay đã "
    "giải ngân gần hết.",
    # a headline of what there was before
    "Lào Cai: 40 xã đạt chuẩn năm 2020\n\nNăm 2020, tỉnh Lào Cai có thêm 4 xã đạt chuẩn, đến nay có 44 xã đạt chuẩn.",
    # a headline that adds up what the body tells, or of another year
    "Lào Cai: 6,7 tỷ đồng cho khuyến công năm 2018\nNăm 2018, kinh phí khuyến công ở Lào Cai là 6,2 tỷ đồng; các huyện "
    "của tỉnh dành thêm 500 triệu đồng để hỗ trợ nhiều cơ sở công nghiệp nông thôn đổi mới máy móc, thiết bị.",
    "Lào Cai: 6,7 tỷ đồng cho khuyến công năm 2018\nNăm 2017, kinh phí khuyến công ở Lào Cai là 6,2 tỷ đồng, hỗ trợ "
    "nhiều cơ sở công nghiệp nông thôn đổi mới máy móc, thiết bị và mở rộng thị trường trong nước.",
    # other money of the same things
    "Cả năm huyện làm 17 đề án với số vốn 3.460 triệu đồng. Riêng 17 đề án ấy được hỗ trợ 1.340 triệu đồng.",
    # of two years, two places, two things
    "Năm 2015, tổng vốn khuyến công của tỉnh là 12,5 tỷ đồng.\nTổng vốn khuyến công của tỉnh năm 2016 là 15,2 tỷ đồng.",
    "Tổng vốn khuyến công của tỉnh Hà Nam là 12,5 tỷ đồng.\nTổng vốn khuyến công của tỉnh Hải Dương là 15,2 tỷ đồng.",
    "Hội chợ có kinh phí 12,5 tỷ đồng. Lớp dạy nghề cần 15,2 tỷ đồng.",
    # rounding, and bullets
    "Tổng vốn khuyến công của tỉnh là 12,5 tỷ đồng.\nNhư vậy tổng vốn khuyến công của tỉnh là gần 12,6 tỷ đồng.",
    "- Đề án may, kinh phí hỗ trợ 125 triệu đồng.\n- Đề án mộc, kinh phí hỗ trợ 152 triệu đồng.",
    # what is pointed back to is a sum of what stands before
    "Tỉnh duyệt 12 đề án quốc gia và 14 đề án địa phương. Vốn cho 26 đề án này đã được cấp đủ.",
)

KNOWN_FAILURES = ()
