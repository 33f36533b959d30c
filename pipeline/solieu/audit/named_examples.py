"""What the checks of named say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # a column of a table above
    *examples(
        agrees("A318", 75),
        "Đơn vị tính: triệu đồng\nNăm | Khuyến công | Vốn đối ứng | Tổng cộng\n2020 | 200 | 500 | 700\n"
        "2021 | 300 | 1.000 | 1.300\nCộng | 500 | 1.500 | 2.000\nVốn đối ứng chiếm ⟦75%⟧ tổng kinh phí.",
    ),
    # the share of a part that was told before by its name
    *examples(
        agrees("A311", 64),
        "Cả năm huyện xuất được 250 tấn hàng, trong đó chiếu cói 160 tấn, thảm đay 90 tấn. Riêng chiếu cói chiếm "
        "⟦64%⟧ sản lượng.",
        "Có 75 cơ sở được cấp máy, gồm 48 hộ kinh doanh và 27 hợp tác xã; hộ kinh doanh chiếm ⟦64%⟧.",
        "Quỹ có 125 triệu đồng, gồm tiền hội phí 80 triệu đồng và tiền ủng hộ 45 triệu đồng. Như vậy hội phí chiếm "
        "⟦64%⟧.",
    ),
    *examples(
        agrees("A311", "37.5"),
        "Vốn làm đường là 24 tỷ đồng: ngân sách 15 tỷ đồng, nhân dân góp 9 tỷ đồng. Tính ra phần nhân dân góp đã chiếm "
        "tới ⟦37,5%⟧ tổng vốn.",
        "Toàn xã có 320 hộ làm nghề. Nghề mộc có 120 hộ, nghề rèn có 200 hộ. Nghề mộc chiếm ⟦37,5%⟧ số hộ.",
    ),
    *examples(
        differs("A311", 74, 64),
        "Quỹ có 125 triệu đồng, gồm tiền hội phí 80 triệu đồng và tiền ủng hộ 45 triệu đồng. Như vậy hội phí chiếm "
        "⟦74%⟧.",
        "Sản lượng đạt 250 tấn, trong đó chiếu cói 160 tấn, thảm đay 90 tấn. Riêng chiếu cói chiếm ⟦74%⟧ sản lượng.",
    ),
    *examples(
        differs("A311", "12.4", "7.35"),
        "Huyện có 245 hợp tác xã, trong đó 180 hợp tác xã nông nghiệp, 47 hợp tác xã vận tải và 18 hợp tác xã mây tre. "
        "Nhóm mây tre chiếm ⟦12,4%⟧.",
    ),
    # a fraction in a bracket behind its percentage
    *examples(
        agrees("A312", 65),
        "Tỷ lệ thôn có nhà văn hóa là ⟦65%⟧ (78/120 thôn).",
        "Đến nay đã có ⟦65%⟧ số thôn (78/120 thôn) có nhà văn hóa.",
        "Ước ⟦65%⟧ hội viên, tức 78/120 người, đã vay được vốn.",
        "Số hộ dùng nước sạch đạt ⟦65%⟧ (78 hộ trong tổng số 120 hộ).",
    ),
    *examples(
        differs("A312", 85, 65),
        "Đến nay đã có ⟦85%⟧ số thôn (78/120 thôn) có nhà văn hóa.",
    ),
    # shares in turn
    *examples(
        agrees("A313", 40),
        "Cả tỉnh có 250 hộ, trong đó 100 hộ nghề mộc và 100 hộ nghề may; lần lượt chiếm ⟦40%⟧ và 40%.",
    ),
)

REFUSALS = (
    # what is called otherwise, or by no figure at all
    "Huyện xuất 250 tấn hàng, trong đó chiếu cói 160 tấn, thảm đay 90 tấn. Hàng mây tre chiếm 12% sản lượng.",
    "Sản lượng chiếu cói năm trước 160 tấn, năm nay 250 tấn. Chiếu cói chiếm 40% giá trị xuất khẩu.",
    "Tỉnh có 245 hợp tác xã. Có 18 hợp tác xã mây tre ở huyện Phú Xuyên. Mây tre chiếm 30% kim ngạch của cả vùng.",
    # of something else than the whole that is told
    "Huyện có 245 hợp tác xã, trong đó 180 hợp tác xã nông nghiệp. Nông nghiệp chiếm 60% giá trị sản xuất.",
    "Sản lượng đạt 250 tấn, trong đó cá rô 160 tấn. Cá rô chiếm 20% sản lượng của cả vùng.",
    "Kim ngạch đạt 2 tỷ USD, trong đó thủy sản 410 triệu USD. Thủy sản chiếm 35% kim ngạch sang thị trường Mỹ.",
    # a fraction of something else
    "Đã có 85% số thôn đạt chuẩn (12/20 thôn của xã điểm).",
    "Giải ngân đạt 70% (8/10 đề án đã nghiệm thu).",
    "Kinh phí đã chi bằng 45%, tức 9/12 hạng mục đã xong.",
)

KNOWN_FAILURES = ()
