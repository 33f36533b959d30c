"""What the checks of sums say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # trong đó, gồm: two and more parts of one currency
    *examples(
        agrees("A101", 12_500_000_000),
        "Tổng kinh phí thực hiện là ⟦12,5 tỷ đồng⟧, trong đó ngân sách trung ương 8 tỷ đồng, ngân sách tỉnh 4,5 "
        "tỷ đồng.",
        "Năm 2019, chương trình được bố trí ⟦12,5 tỷ đồng⟧, gồm vốn sự nghiệp 9 tỷ đồng và vốn đầu tư 3,5 tỷ đồng.",
        "Huyện huy động ⟦12,5 tỷ đồng⟧ làm đường (Nhà nước hỗ trợ 7,5 tỷ đồng, nhân dân đóng góp 5 tỷ đồng).",
        "Vốn vay giải ngân ⟦12,5 tỷ đồng⟧: hộ nghèo 6,2 tỷ đồng, hộ cận nghèo 4,1 tỷ đồng, hộ mới thoát nghèo "
        "2,2 tỷ đồng.",
        "Tổng vốn ⟦12,5 tỷ đồng⟧. Trong đó, vốn trung ương 10 tỷ đồng, vốn địa phương 2,5 tỷ đồng.",
        "Kinh phí đào tạo nghề cả giai đoạn là ⟦12,5 tỷ đồng⟧, bao gồm: dạy nghề nông nghiệp 5,5 tỷ đồng; "
        "dạy nghề phi nông nghiệp 7 tỷ đồng.",
    ),
    # the figures that hedges open: gần, trên, khoảng
    *examples(
        agrees("A101", 9_000_000_000),
        "Tỉnh dành ⟦9 tỷ đồng⟧, trong đó nguồn quốc gia gần 3,3 tỷ đồng và nguồn địa phương trên 5,7 tỷ đồng.",
        "Tổng mức đầu tư ⟦9 tỷ đồng⟧, gồm ngân sách tỉnh khoảng 4 tỷ đồng và vốn đối ứng của doanh nghiệp khoảng "
        "5 tỷ đồng.",
    ),
    # rounding, and cutting off of digits
    *examples(
        agrees("A101", 45_000_000_000, 45_100_000_000),
        "Toàn vùng được giao ⟦45 tỷ đồng⟧, gồm: nguồn quốc gia 20,6 tỷ đồng, nguồn địa phương 24,5 tỷ đồng.",
    ),
    # counts, the noun said again or understood
    *examples(
        agrees("A101", 21),
        "Toàn tỉnh có ⟦21 sản phẩm⟧ OCOP: 15 sản phẩm 3 sao và 6 sản phẩm 4 sao.",
        "Năm qua Trung tâm triển khai ⟦21 đề án⟧. Trong đó khuyến công quốc gia 4 đề án, khuyến công địa phương "
        "17 đề án.",
        "Huyện mở ⟦21 lớp⟧ học nghề (nghề may 9 lớp; nghề mộc 7 lớp; nghề trồng nấm 5 lớp).",
        "Có ⟦21 chủ thể⟧ tham gia, gồm 9 hợp tác xã, 8 doanh nghiệp và 4 hộ kinh doanh.",
        "Sẽ chọn ⟦21⟧/60 sản phẩm để trao giải: 3 giải A, 6 giải B và 12 giải C.",
        "Hội thi có ⟦21 giải⟧, gồm 1 giải nhất, 5 giải nhì và 15 giải ba.",
        "Đã xây dựng ⟦21 công trình⟧, kinh phí 14 tỷ đồng; chia theo loại: 6 công trình thủy lợi, 15 công trình "
        "giao thông.",
    ),
    # a total and its parts are all that the sentence counts
    *examples(
        agrees("A101", 26),
        "Sáu tháng đầu năm có ⟦26 đề án⟧ được phê duyệt; 18 đề án đã hoàn thành, 8 đề án đang triển khai.",
        "Toàn huyện có ⟦26 xã⟧; 9 xã đạt chuẩn, 12 xã đạt trên 15 tiêu chí, 5 xã đạt dưới 15 tiêu chí.",
        "Biểu dương ⟦26 tập thể, cá nhân⟧, gồm 9 tập thể và 17 cá nhân.",
    ),
    # people are people, whatever they are called
    *examples(
        agrees("A101", 640),
        "Năm 2012 đã dạy nghề cho ⟦640 lao động⟧, trong đó 390 người học nghề nông nghiệp, 250 người học nghề "
        "phi nông nghiệp.",
        "Có ⟦640 người⟧ học xong; 550 người có việc làm, phần lớn ở doanh nghiệp (410 người), còn lại tự tạo "
        "việc làm (230 người).",
        "Toàn huyện có ⟦640 học viên⟧ tốt nghiệp, gồm 340 học viên nam và 300 học viên nữ.",
        "Lớp tập huấn có ⟦640 người⟧, gồm 340 nam và 300 nữ.",
    ),
    # figures so precise that standing side by side is enough
    *examples(
        agrees("A101", 8_456_000_000_000),
        "Thu ngân sách đạt ⟦8.456 tỷ đồng⟧; thu nội địa 7.131 tỷ đồng, thu xuất nhập khẩu 1.325 tỷ đồng.",
        "Tổng dư nợ tín dụng chính sách ước ⟦8.456 tỷ đồng⟧; dư nợ hộ nghèo 7.131 tỷ đồng, dư nợ giải quyết việc "
        "làm 1.325 tỷ đồng.",
    ),
    # parts that are plainly all, and do not add up
    *examples(
        differs("A101", 5_200_000_000, 4_900_000_000),
        "Tổng kinh phí là ⟦5,2 tỷ đồng⟧, trong đó khuyến công quốc gia 2,1 tỷ đồng, khuyến công địa phương 2,8 "
        "tỷ đồng.",
        "Dự án có tổng vốn ⟦5,2 tỷ đồng⟧, gồm ngân sách huyện 1,9 tỷ đồng và vốn của hợp tác xã 3 tỷ đồng.",
    ),
    *examples(
        differs("A101", 30, 29),
        "Tỉnh công nhận ⟦30 sản phẩm⟧ OCOP: 22 sản phẩm 3 sao và 7 sản phẩm 4 sao.",
        "Cả năm có ⟦30 đề án⟧ (4 đề án quốc gia, 25 đề án địa phương).",
    ),
    # parts that come to more than their total
    *examples(
        differs("A101", 118, 128),
        "Tỉnh có ⟦118 sản phẩm⟧ được xếp hạng, trong đó 2 sản phẩm 5 sao, 40 sản phẩm 4 sao và 86 sản phẩm 3 sao.",
        "Cả tỉnh có ⟦118 sản phẩm⟧. Trong đó 42 sản phẩm 4 sao, 86 sản phẩm 3 sao.",
    ),
    *examples(
        differs("A101", 4_000_000_000, 3_000_000_000),
        "Tỉnh dành ⟦4 tỷ đồng⟧ cho 11 xã điểm: đường giao thông 1,7 tỷ đồng, kênh mương 1,3 tỷ đồng.",
    ),
    # bullets
    *examples(
        agrees("A102", 900_000_000),
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
    # two halves that stand apart
    *examples(
        agrees("A103", 31_500_000_000),
        "Giai đoạn 2011 - 2015, tỉnh hỗ trợ ⟦31,5 tỷ đồng⟧ phát triển công nghiệp nông thôn.\n"
        "Ngân sách địa phương hỗ trợ 19,3 tỷ đồng cho các huyện.\nNguồn khuyến công quốc gia hỗ trợ 12,2 tỷ đồng.",
    ),
    *examples(
        agrees("A103", 17),
        "Tỉnh đang thực hiện ⟦17 đề án⟧. Có 5 đề án dùng vốn khuyến công quốc gia, 12 đề án còn lại dùng vốn địa "
        "phương.",
    ),
    *examples(
        differs("A103", 18, 17),
        "Tỉnh đang làm ⟦18 đề án⟧. Có 5 đề án dùng vốn khuyến công quốc gia, 12 đề án còn lại dùng vốn địa phương.",
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
)

REFUSALS = (
    # one part is no sum
    "Năm 2015 tỉnh tạo việc làm cho 12.400 lao động, trong đó xuất khẩu lao động 310 người.",
    "Tổng kinh phí là 20 tỷ đồng, trong đó ngân sách tỉnh 8 tỷ đồng.",
    # parts that the text does not call all
    "Toàn tỉnh có 60 đề án, trong đó có 12 đề án đào tạo nghề, 9 đề án hội chợ.",
    "Kinh phí 15 tỷ đồng chi cho nhiều việc như đào tạo 4 tỷ đồng, hội chợ 2 tỷ đồng…",
    "Huyện có 40 cơ sở, chủ yếu là 12 cơ sở mộc, 9 cơ sở may.",
    "Dự án được cấp 20 tỷ đồng, gồm cả 3 tỷ đồng vốn vay và 2 tỷ đồng đối ứng.",
    "Tổng vốn 50 tỷ đồng, gồm nhà xưởng 30 tỷ đồng, máy móc 15 tỷ đồng và các chi phí khác.",
    # groups of people overlap
    "Lớp có 35 học viên, trong đó 20 lao động nữ, 18 người dân tộc thiểu số.",
    # neighbours that are not parts
    "Xã có 5 thôn, 3 trường học và 2 trạm y tế.",
    "Doanh nghiệp đầu tư 3 tỷ đồng, được hỗ trợ 200 triệu đồng mua máy.",
    "Năm 2010 hỗ trợ 4 tỷ đồng, năm 2011 hỗ trợ 6 tỷ đồng.",
    "Tỉnh hỗ trợ 10 cơ sở ở 5 huyện, mỗi cơ sở 100 triệu đồng.",
    # changes and rates are no levels
    "Thu ngân sách đạt 500 tỷ đồng, tăng 100 tỷ đồng so với năm trước, gồm cả 400 triệu đồng thu phạt.",
    "Thu nhập bình quân 6 triệu đồng/người/tháng, trong đó thợ chính 4 triệu đồng/tháng, thợ phụ 2 triệu đồng/tháng.",
    # percentages
    "Cơ cấu kinh tế: nông nghiệp 40%, công nghiệp 35%, dịch vụ 25%.",
    # bullets with a figure here and there
    "Kinh phí 900 triệu đồng, tập trung vào:\n- Đào tạo nghề cho lao động.\n- Hội chợ, kinh phí 300 triệu "
    "đồng.\n- Tuyên truyền.",
)

KNOWN_FAILURES = (
    # a closing total that is less than its parts: nothing says where the parts begin
    *examples(
        differs("A104", 2_450_000_000, 2_350_000_000),
        "Xã Tân Lập góp 850 triệu đồng, xã Phú Mỹ góp 900 triệu đồng, xã An Hòa góp 600 triệu đồng, "
        "tổng cộng ⟦2,45 tỷ đồng⟧.",
    ),
    # parts named without a word that makes them all
    *examples(
        differs("A101", 640, 630),
        "Toàn huyện có ⟦640 hộ⟧ vay vốn; hộ nghèo 390 hộ, hộ cận nghèo 240 hộ.",
    ),
)
