"""What the checks of itemised say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # below a line that has nothing but `trong đó`
    *examples(
        differs("A102", 45, 43),
        "Sở đã giúp ⟦45 xưởng⟧.\nTrong đó:\n- Huyện Bình Lục: 12 xưởng;\n- Huyện Kim Bảng: 15 xưởng;\n- Huyện Lý Nhân: "
        "16 xưởng.",
    ),
    # the total stands somewhere above a head without a figure
    *examples(
        agrees("A102", 4_370_000_000),
        "Trong năm, kinh phí được duyệt là ⟦4.370 triệu đồng⟧. Các huyện vào cuộc sớm.\nNhiều nơi làm tốt.\n"
        "Cơ cấu kinh phí:\n- Máy móc: 2.690 triệu đồng;\n- Dạy nghề: 1.240 triệu đồng;\n- Hội chợ: 440 triệu đồng.",
    ),
    # a line behind the items adds up what stands at one place in each
    *examples(
        agrees("A118", 620_000_000),
        "Sở bàn giao máy:\n- Xưởng An: vốn 350 triệu đồng, hỗ trợ 150 triệu đồng.\n- Xưởng Bình: vốn 270 triệu đồng, "
        "hỗ trợ 110 triệu đồng.\nNhư vậy, hai đề án có vốn ⟦620 triệu đồng⟧.",
        "Sở bàn giao máy:\n1. Xưởng An: vốn 350 triệu đồng, hỗ trợ 150 triệu đồng.\n2. Xưởng Bình: vốn 270 triệu đồng, "
        "hỗ trợ 110 triệu đồng.\nTổng vốn của cả hai đề án là ⟦620 triệu đồng⟧.",
    ),
    *examples(
        agrees("A118", 260_000_000),
        "Sở bàn giao máy:\n- Xưởng An: vốn 350 triệu đồng, hỗ trợ 150 triệu đồng.\n- Xưởng Bình: vốn 270 triệu đồng, "
        "hỗ trợ 110 triệu đồng.\nCả hai đề án được khuyến công hỗ trợ ⟦260 triệu đồng⟧.",
    ),
    # bullets
    *examples(
        agrees("A102", 900_000_000),
        "1. Chung\nSở giao kế hoạch từ đầu năm.\n2. Kinh phí\nKinh phí được duyệt ⟦900 triệu đồng⟧, gồm:\n- Tỉnh: 650 "
        "triệu đồng;\n- Huyện: 250 triệu đồng.\n3. Kết quả\n- Mua máy: 300 triệu đồng;\n- Dạy nghề: 100 triệu đồng.",
        "Kinh phí được duyệt ⟦900 triệu đồng⟧ cho các nội dung:\n- Đào tạo nghề: 400 triệu đồng.\n- Hội chợ: 300 "
        "triệu đồng.\n"
        "- Tuyên truyền: 200 triệu đồng.",
        "Năm 2008 Trung tâm được giao ⟦900 triệu đồng⟧. Các đề án như sau:\n\n+ Đề án mây tre đan, hỗ trợ 500 "
        "triệu đồng.\n\n"
        "+ Đề án chế biến chè, hỗ trợ 400 triệu đồng.",
        "Vốn nông thôn mới của xã là ⟦900 triệu đồng⟧, cụ thể:\na) Ngân sách: 650 triệu đồng;\nb) Nhân dân "
        "góp: 250 triệu đồng.",
    ),
    *examples(
        differs("A102", 900_000_000, 880_000_000),
        "Kinh phí được duyệt ⟦900 triệu đồng⟧ cho các nội dung:\n- Đào tạo nghề: 400 triệu đồng.\n- Hội chợ: 280 "
        "triệu đồng.\n"
        "- Tuyên truyền: 200 triệu đồng.",
    ),
    *examples(
        agrees("A102", 24_000_000_000, 24_000_000_000),
        "Kế hoạch vốn năm 2020:\n- Vốn trung ương: 12,5 tỷ đồng\n- Vốn tỉnh: 7,3 tỷ đồng\n- Vốn huyện: 4,2 tỷ "
        "đồng\nTổng cộng: ⟦24 tỷ đồng⟧",
        "Tổng kinh phí: ⟦24 tỷ đồng⟧\n- Vốn trung ương: 12,5 tỷ đồng\n- Vốn tỉnh: 7,3 tỷ đồng\n- Vốn huyện: 4,2 tỷ "
        "đồng",
    ),
    *examples(
        agrees("A102", 25),
        "Kết quả cụ thể như sau:\n+ Dạy nghề: 12 lớp, 420 học viên.\n+ Truyền nghề: 8 lớp, 240 học viên.\n+ Tập "
        "huấn: 5 lớp, 150 học viên.\nTổng cộng: ⟦25 lớp⟧.",
    ),
    *examples(
        differs("A102", 25_000_000_000, 24_000_000_000),
        "Kế hoạch vốn năm 2020:\n- Vốn trung ương: 12,5 tỷ đồng\n- Vốn tỉnh: 7,3 tỷ đồng\n- Vốn huyện: 4,2 tỷ "
        "đồng\nTổng cộng: ⟦25 tỷ đồng⟧",
    ),
    *examples(
        differs("A102", 2_910_000_000, 3_360_000_000),
        "Vốn được bố trí như sau:\n1. Đào tạo nghề: ⟦2,91 tỷ đồng⟧\n- Nghề may: 2,42 tỷ đồng\n- Nghề mộc: 940 triệu "
        "đồng\n2. Máy móc: 4,24 tỷ đồng",
    ),
    # a head without a figure between them
    *examples(
        agrees("A102", 5_900_000_000),
        "Tổng kinh phí dự kiến ⟦5,9 tỷ đồng⟧.\nCác nội dung chính:\n- Máy móc: 9 đề án, 4.650 triệu đồng;\n"
        "- Đào tạo nghề: 3 đề án, 760 triệu đồng;\n- Hội chợ: 2 đề án, 490 triệu đồng.",
    ),
    # a line behind them that says that it takes them together
    *examples(
        agrees("A102", 47),
        "Số lớp đã mở:\n- Quý I: 9 lớp\n- Quý II: 14 lớp\n- Quý III: 13 lớp\n- Quý IV: 11 lớp\nCả năm: ⟦47 lớp⟧",
        "Số lớp đã mở:\n- Bắc Hà: 9 lớp\n- Bát Xát: 14 lớp\n- Sa Pa: 24 lớp\nToàn tỉnh: ⟦47 lớp⟧",
        "Số lớp đã mở:\n- Năm 2011: 23 lớp\n- Năm 2012: 24 lớp\nTính chung cả giai đoạn 2011-2012: ⟦47 lớp⟧",
    ),
    *examples(
        differs("A102", 49, 47),
        "Số lớp đã mở:\n- Quý I: 9 lớp\n- Quý II: 14 lớp\n- Quý III: 13 lớp\n- Quý IV: 11 lớp\nCả năm: ⟦49 lớp⟧",
    ),
)

REFUSALS = (
    # what does not add up may be of something else, and what goes on behind a list is no sum of it
    "Sở bàn giao máy:\n- Xưởng An: vốn 350 triệu đồng.\n- Xưởng Bình: vốn 270 triệu đồng.\nTổng doanh thu là 630 "
    "triệu đồng.",
    "Sở bàn giao máy:\n- Xưởng An: 350 triệu đồng.\n- Xưởng Bình: 270 triệu đồng.\nHuyện còn chi 620 triệu "
    "đồng làm đường.",
    "Sở đã giúp 45 xưởng.\nTheo nghề:\n- Mộc: 12 xưởng;\n- Rèn: 15 xưởng;\n- Gốm: 16 xưởng.",
    "Trong năm, huyện mở 12 lớp. Các xã vào cuộc sớm.\nNhiều nơi làm tốt.\nPhân theo nghề:\n- May: 6 lớp;\n- Mộc: 4 "
    "lớp;\n- Hàn: 3 lớp.",
    "Kết quả:\n- Hỗ trợ 5 đề án máy móc, kinh phí 500 triệu đồng\n- Mở 3 lớp, kinh phí 300 triệu đồng\n"
    "- Toàn tỉnh: 12 đề án, kinh phí 1.000 triệu đồng",
    # some districts of a province
    "Số lớp đã mở nhiều nhất ở:\n- Bắc Hà: 19 lớp\n- Bát Xát: 14 lớp\n- Sa Pa: 24 lớp\nToàn tỉnh: 78 lớp",
    # bullets with a figure here and there
    "Kinh phí 900 triệu đồng, tập trung vào:\n- Đào tạo nghề cho lao động.\n- Hội chợ, kinh phí 300 triệu "
    "đồng.\n- Tuyên truyền.",
    # bullets with figures of several levels
    "Vốn là 10 tỷ đồng:\n1. Đào tạo: 4 tỷ đồng, trong đó nghề may 3 tỷ đồng\n2. Hội chợ: 5 tỷ đồng\n3. Tuyên truyền.",
    # a head without a figure, and a total of something else before it
    "Tổng kinh phí dự kiến 5,9 tỷ đồng.\nMột số nội dung:\n- Máy móc: 2.650 triệu đồng;\n- Hội chợ: 760 triệu đồng.",
)

KNOWN_FAILURES = ()
