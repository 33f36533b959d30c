"""What the checks of closings say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # a sentence that takes up all that was told, with its first figure of the kind; prizes, and what won them
    *examples(
        agrees("A104", 940),
        "Nuôi gà 520 hộ; trồng ngô 310 hộ; nuôi ong 110 hộ. Cộng lại, trong năm 2013, trạm và các hội đã giúp giống "
        "cho ⟦940⟧/1.100 hộ.",
    ),
    *examples(
        agrees("A104", 31_000_000_000),
        "Vốn sự nghiệp 27 tỷ đồng chia cho dạy nghề. Vốn đầu tư 4 tỷ đồng cấp cho 9 xã: đường 2,5 tỷ đồng, kênh 1,5 tỷ "
        "đồng. Tổng cộng, tỉnh được giao ⟦31 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A104", 3_700_000_000, 3_690_000_000),
        "Trồng chè 6 ha (2,1 tỷ đồng), nuôi dê 4 xã (980 triệu đồng), nuôi ong 3 xã (610 triệu đồng).\nĐó là kế hoạch "
        "của huyện, với kinh phí ⟦gần 3,7 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A104", 9_420_000_000_000),
        "Phía thu, hải quan nộp 2.160 tỷ đồng, thu nội địa 7.260 tỷ đồng, đưa tổng thu ngân sách của tỉnh 6 tháng ước "
        "⟦9.420 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A104", 12),
        "2 giải nhất, 3 giải nhì và 7 giải ba được trao cho ⟦12 tác phẩm⟧.",
        "Có ⟦12⟧/40 tác phẩm vào chung khảo, tranh 2 giải nhất, 3 giải nhì và 7 giải ba.",
        "Có 2 huy chương vàng, 3 huy chương bạc, 7 huy chương đồng sẽ thuộc về ⟦12⟧/40 sản phẩm.",
    ),
    # a colon behind a year splits nothing
    *examples(
        differs("A104", 16_000_000_000, 15_000_000_000),
        "Năm 2018 huyện chi 3 tỷ đồng, năm 2019: 5 tỷ đồng, năm 2020: 7 tỷ đồng, tổng cộng ⟦16 tỷ đồng⟧.",
    ),
    # a total behind its parts
    *examples(
        agrees("A104", 9),
        "Quý I có 4 dự án khởi công. Quý II thêm mấy nhà máy lớn với 5 dự án nữa. Đến nay cả ⟦9 dự án⟧ đều đúng "
        "tiến độ.",
        "Vốn trung ương có 6 dự án. Vốn tỉnh có 3 dự án. Tất cả ⟦9 dự án⟧ đã nghiệm thu.",
    ),
    *examples(
        agrees("A104", 200_000_000),
        "Khuyến công hỗ trợ 60 triệu đồng, cơ sở đối ứng 140 triệu đồng, tổng kinh phí thực hiện ⟦200 triệu đồng⟧.",
    ),
    *examples(
        agrees("A104", 2_350_000_000),
        "Xã Tân Lập góp 850 triệu đồng, xã Phú Mỹ góp 900 triệu đồng, xã An Hòa góp 600 triệu đồng, tổng cộng "
        "⟦2,35 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A104", 5_000_000_000, 5_000_000_000),
        "Quỹ tỉnh chi 1,2 tỷ, quỹ huyện chi 800 triệu, doanh nghiệp góp 3 tỷ, tổng cộng ⟦5 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A104", 45),
        "Năm 2010 mở 12 lớp, năm 2011 mở 15 lớp, năm 2012 mở 18 lớp; tổng cộng 3 năm mở ⟦45 lớp⟧.",
    ),
    *examples(
        agrees("A104", 105),
        "Có 35 hộ ở xã Tân Lập, 42 hộ ở xã Phú Mỹ, 28 hộ ở xã An Hòa, tất cả là ⟦105 hộ⟧.",
    ),
    *examples(
        agrees("A104", 7_500_000_000),
        "Năm 2012, huyện A được 2,5 tỷ, huyện B 1,8 tỷ, huyện C 3,2 tỷ; cộng ba huyện ⟦7,5 tỷ⟧.",
    ),
    *examples(
        differs("A104", 5_400_000_000, 5_000_000_000),
        "Quỹ tỉnh chi 1,2 tỷ, quỹ huyện chi 800 triệu, doanh nghiệp góp 3 tỷ, tổng cộng ⟦5,4 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A104", 33),
        "Đợt 1 hỗ trợ 14 cơ sở, đợt 2 hỗ trợ 19 cơ sở; như vậy cả năm có ⟦33 cơ sở⟧ được hỗ trợ.",
    ),
    *examples(
        differs("A104", 3_730_000_000, 3_370_000_000),
        "Đợt 1 cấp 1.450 triệu đồng, đợt 2 cấp 1.920 triệu đồng, cộng cả hai đợt là ⟦3.730 triệu đồng⟧.",
    ),
    # a total that says that it takes together what went before
    *examples(
        agrees("A104", 915),
        "Vụ xuân, huyện mở 11 lớp cho 385 người; vụ thu mở 15 lớp cho 530 người. Tính chung cả năm, số lao động được "
        "dạy nghề là ⟦915 người⟧.",
        "Vụ xuân, huyện dạy nghề cho 385 người, vụ thu cho 530 người; như vậy trong hai vụ huyện đã dạy nghề cho "
        "⟦915 người⟧.",
        "Đến cuối năm trước, cả huyện dạy nghề được cho 385 người. Năm nay huyện dạy thêm cho 530 người, đưa tổng số "
        "người được học nghề lên ⟦915 người⟧.",
    ),
    *examples(
        agrees("A104", 63),
        "Đợt đầu xét công nhận 28 sản phẩm, đợt sau thêm 35 sản phẩm, nâng tổng số sản phẩm có sao của huyện lên "
        "⟦63 sản phẩm⟧.",
        "Trước năm 2020 cả tỉnh có 46 sản phẩm OCOP, hai năm sau có thêm 17 sản phẩm, nâng tổng số lên con số "
        "⟦63 sản phẩm⟧.",
    ),
    *examples(
        agrees("A104", 2_700_000_000),
        "Sáu tháng đầu năm đã chi 1,1 tỷ đồng; sáu tháng cuối năm chi nốt 1,6 tỷ đồng, đưa cả năm lên ⟦2,7 tỷ đồng⟧.",
    ),
    *examples(
        differs("A104", 4_390_000_000, 4_290_000_000),
        "Năm 2012 huyện làm 9 đề án, kinh phí 1.870 triệu đồng; năm 2013 làm 12 đề án, kinh phí 2.420 triệu đồng. Tính "
        "chung hai năm, ngân sách đã chi ⟦4.390 triệu đồng⟧.",
        "Vụ chiêm xã thu 1.870 triệu đồng, vụ mùa thu 2.420 triệu đồng. Như vậy cả hai vụ được ⟦4.390 triệu đồng⟧.",
    ),
)

REFUSALS = (
    "Nuôi gà 520 hộ; trồng ngô 310 hộ. Đây là hai xã có 900 hộ nghèo.",
    "2 giải nhất và 3 giải nhì được trao cho 4 tác phẩm.",
    # nor figures of several sentences that only come to about as much
    "Xưởng của ông Bính đầu tư 610 triệu đồng, khuyến công giúp 190 triệu đồng. Ở xã bên, HTX được nhận 260 triệu "
    "đồng. Ngân sách tỉnh còn hỗ trợ 5 cơ sở cơ khí tổng cộng 1,05 tỷ đồng.",
    # not as many as the total is called that of, or not about as much
    "Năm 2012 tỉnh cấp 1,8 tỷ đồng, năm 2013 cấp 2,4 tỷ đồng. Tính chung ba năm, tỉnh đã cấp 5,9 tỷ đồng.",
    "Tháng 4 xuất được 19 triệu USD, tháng 5 xuất được 21 triệu USD. Tính chung 5 tháng, kim ngạch đạt 97 triệu USD.",
    "Năm 2012 mở 14 lớp, năm 2013 mở 20 lớp. Tính chung hai năm, có 5 lớp phải lùi ngày khai giảng.",
    "Cuối năm 2018 tỉnh có 69 xã đạt chuẩn. Năm 2020 có thêm 5 xã, nâng tổng số xã đạt chuẩn lên 84 xã.",
    "Sản lượng từ 300 tấn nâng lên 450 tấn, giá từ 20 triệu đồng nâng lên 25 triệu đồng mỗi tấn.",
    # figures of several years, a rate among them
    "Năm 2011 hỗ trợ 500 triệu đồng, năm 2012 hỗ trợ 700 triệu đồng, năm 2013 tăng lên 1 tỷ đồng.",
    "Ba năm đầu mỗi năm cấp 1,5 tỷ đồng, năm sau cấp 2 tỷ đồng, năm cuối cấp 2,5 tỷ đồng, cộng 9 tỷ đồng.",
    # `cộng đồng`, `công cộng` add nothing
    "Huyện chi 500 triệu đồng làm đường, 300 triệu đồng làm kênh; cộng đồng góp 1 tỷ đồng.",
    "Xã Phú Lâm có 250 hộ, xã Tân Phú có 310 hộ, cả hai xã đều có 3 hợp tác xã.",
)

KNOWN_FAILURES = ()
