"""What the checks of parts that stand apart say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees
from solieu.examples import examples

EXAMPLES = (
    # what is left
    *examples(
        agrees("A111", 2_418),
        "Huyện rà soát có ⟦2.418 hộ⟧ chưa có nước sạch. Sau ba năm, chương trình lắp đồng hồ cho 2.105 hộ. Nhiều nơi "
        "dân tự góp công đào rãnh. Nay toàn huyện còn 313 hộ chờ tới lượt.",
    ),
    *examples(
        agrees("A111", 845_000_000_000),
        "Nhu cầu vốn của dự án là ⟦845 tỷ đồng⟧. Ba năm qua mới bố trí được 512 tỷ đồng. Theo chủ đầu tư, hiện còn "
        "thiếu 333 tỷ đồng.",
    ),
    # what was told before and what is added to it
    *examples(
        agrees("A112", 318),
        "Toàn tỉnh hiện có 276 hợp tác xã, trong đó 31 hợp tác xã dùng công nghệ cao. Năm tới, tỉnh vận động lập thêm "
        "42 hợp tác xã, nâng tổng số lên ⟦318 hợp tác xã⟧.",
    ),
    # the done and the undone
    *examples(
        agrees("A113", 23),
        "Năm nay huyện được giao ⟦23 công trình⟧ với 9,4 tỷ đồng. Tính đến nay, 19 công trình đã bàn giao, giải ngân "
        "7,1 tỷ đồng; 4 công trình ở vùng cao phải lùi sang năm sau.",
    ),
    # the rest behind parts that are told one by one
    *examples(
        agrees("A115", 5_430_000_000),
        "Năm nay, huyện được cấp ⟦5,43 tỷ đồng⟧. Dạy nghề vẫn là mảng lớn, kinh phí 2.760 triệu đồng. Có 6 xưởng nhận "
        "máy mới (1.180 triệu đồng); 30 cơ sở đi hội chợ (540 triệu đồng). Số còn lại, 950 triệu đồng, dành cho quy "
        "hoạch.",
    ),
    # stretches of years
    *examples(
        agrees("A116", 92_417),
        "Giai đoạn 2011 - 2020, tỉnh Nam Định dạy nghề cho ⟦92.417 lao động⟧. Các xã vào cuộc sớm. Riêng giai đoạn "
        "2011 - 2015 dạy nghề cho 51.302 lao động; giai đoạn 2016 - 2020 dạy nghề cho 41.115 lao động.",
    ),
    *examples(
        agrees("A116", 95),
        "Từ năm 2011 đến năm 2016, huyện mở ⟦95 lớp⟧ cho thợ. Giai đoạn 2011 - 2013 mở 52 lớp, hết 7 km dây. Giai đoạn "
        "2014 - 2016 mở 43 lớp.",
        "Từ năm 2011 đến năm 2016, huyện mở ⟦95 lớp⟧. Năm 2011 mở 12 lớp, dệt 9 ha chiếu. Giai đoạn 2012 - 2014 mở 40 "
        "lớp, 8 ha chiếu. Hai năm 2015 - 2016 mở 43 lớp.",
    ),
    # all that the base of a fraction counts
    *examples(
        agrees("A114", 136),
        "Có 48/⟦136 trường⟧ đạt chuẩn mức độ 2; 61 trường đạt mức độ 1; 27 trường chưa đạt.",
    ),
    # what somebody adds of his own to the support told before
    *examples(
        agrees("A117", 840_000_000),
        "Khuyến công tỉnh hỗ trợ HTX Sơn Trà 240 triệu đồng mua máy sấy. Tổng vốn của đề án là ⟦840 triệu đồng⟧, phần "
        "HTX bỏ ra 600 triệu đồng.",
        "Cơ sở đá mỹ nghệ của anh Thiện được giúp 240 triệu đồng. Tổng kinh phí thực hiện ⟦840 triệu đồng⟧, trong đó "
        "chủ cơ sở đối ứng 600 triệu đồng.",
    ),
)

REFUSALS = (
    "Từ năm 2011 đến năm 2016, huyện mở 95 lớp. Năm 2011 - 2013 mở 52 lớp, 9 ha. Giai đoạn 2015 - 2016 mở 43 lớp.",
    "Khuyến công tỉnh hỗ trợ HTX Sơn Trà 240 triệu đồng. Tổng vốn của đề án là 900 triệu đồng, phần HTX bỏ ra 600 "
    "triệu đồng.",
    "Năm nay, huyện được cấp 5,4 tỷ đồng. Dạy nghề 2,7 tỷ đồng, máy móc 1,1 tỷ đồng. Số còn lại, 900 triệu đồng, dành "
    "cho quy hoạch.",
    "Giai đoạn 2011 - 2020 dạy nghề cho 92.417 lao động. Giai đoạn 2011 - 2015 dạy nghề cho 51.302 lao động; giai đoạn "
    "2016 - 2020 dạy nghề cho 40.115 lao động.",
    "Huyện có 2.418 hộ nghèo. Năm qua 2.105 hộ được vay vốn. Nay còn 300 hộ chờ tới lượt.",
    "Toàn tỉnh có 276 hợp tác xã. Năm tới lập thêm 42 hợp tác xã, nâng tổng số lên 320 hợp tác xã.",
    "Năm nay huyện được giao 23 công trình. Đến nay 19 công trình đã bàn giao; 3 công trình chưa xong mặt bằng.",
    "Có 48/136 trường đạt chuẩn mức độ 2; 61 trường có nhà ăn; 35 trường có bể bơi.",
)

KNOWN_FAILURES = ()
