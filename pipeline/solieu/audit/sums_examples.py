"""What the checks of sums say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # a sentence of other things stands between a total and what it is shared out over
    *examples(
        agrees("A101", 530),
        "Huyện có ⟦530 người⟧ học xong. Tiền mở lớp trông vào 3 nguồn. Lục bình 240 người (8 lớp), may 150 người (5 "
        "lớp), thêu 62 người (2 lớp), sửa máy 45 người; đan ghế chỉ có 33 người.",
    ),
    *examples(
        agrees("A101", 1275),
        "Năm nay xây ⟦1.275 căn nhà⟧. Thợ làm suốt 9 tháng. Ba Tơ có 480 căn, Sơn Hà 510 căn, Trà Bồng 285 căn.",
    ),
    *examples(
        agrees("A101", 1048),
        "Hội trao ⟦1.048 suất quà⟧. Có 14 xã vui. Trẻ nhận 512 suất quà, người già 391 suất quà, thợ 145 suất quà.",
    ),
    # the prizes of what won them, as a part of a fraction
    *examples(
        agrees("A101", 24),
        "Có ⟦24⟧/51 sản phẩm dự thi được hội đồng trao giải, gồm 2 giải nhất, 6 giải nhì và 16 giải ba.",
    ),
    # a bracket that gives each place its own
    *examples(
        differs("A101", 21, 19),
        "Sở đã bàn giao ⟦21 trạm bơm⟧ (Lý Nhân 8 trạm, Bình Lục 7 trạm, Kim Bảng 4 trạm).",
    ),
    # parts that fill a bracket which other words part from their total
    *examples(
        agrees("A101", 6_400_000_000),
        "Vốn đầu tư ⟦6,4 tỷ đồng⟧ giao về 9 xã (đường thôn 3,9 tỷ đồng, nước sạch 2,5 tỷ đồng).",
    ),
    # labels of several words
    *examples(
        agrees("A101", 60),
        "Tỉnh chọn ⟦60 sản phẩm⟧: đồ gỗ và thủ công mỹ nghệ 31, nông sản chế biến và các loại đồ uống đóng chai 29.",
    ),
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
    *examples(
        agrees("A101", 86_400_000_000),
        "Tỉnh phân bổ ⟦86,4 tỷ đồng⟧ cho chương trình giảm nghèo, trong đó: vốn đầu tư phát triển 61,2 tỷ đồng; vốn "
        "sự nghiệp 25,2 tỷ đồng.",
    ),
    *examples(
        agrees("A101", 35),
        "Ban tổ chức trao ⟦35 giải⟧, trong đó có 5 giải nhất, 10 giải nhì, 20 giải ba.",
    ),
    *examples(
        agrees("A101", 180),
        "Hội chợ có ⟦180 gian hàng⟧, gồm 120 gian hàng của doanh nghiệp trong tỉnh, 60 gian hàng ngoài tỉnh.",
    ),
    *examples(
        agrees("A101", 17),
        "Năm 2021, Trung tâm hỗ trợ ⟦17 đơn vị⟧ (9 doanh nghiệp, 5 HTX, 3 hộ kinh doanh).",
    ),
    *examples(
        agrees("A101", 1_245_000_000_000),
        "Tổng nguồn vốn huy động là ⟦1.245 tỷ đồng⟧; trong đó: ngân sách trung ương 310 tỷ, ngân sách tỉnh 285 tỷ, "
        "ngân sách huyện, xã 150 tỷ, tín dụng 400 tỷ, dân góp 100 tỷ.",
    ),
    *examples(
        agrees("A101", 212),
        "Đến nay, tỉnh có ⟦212 sản phẩm OCOP⟧, với 5 sản phẩm 5 sao, 47 sản phẩm 4 sao và 160 sản phẩm 3 sao.",
    ),
    *examples(
        agrees("A101", 30),
        "Lớp học có ⟦30 học viên⟧, trong đó 18 học viên nữ, còn lại 12 học viên nam.",
    ),
    *examples(
        agrees("A101", 1_250),
        "Huyện đào tạo nghề cho ⟦1.250 lao động⟧. Cụ thể: nghề nông nghiệp 800 người, phi nông nghiệp 450 người.",
    ),
    *examples(
        agrees("A101", 6_800_000_000),
        "Tổng mức đầu tư dự án là ⟦6,8 tỷ đồng⟧: vốn tự có 4,8 tỷ, vốn vay 1,5 tỷ, khuyến công hỗ trợ 500 triệu đồng.",
    ),
    *examples(
        agrees("A101", 2_150_000_000),
        "HNĐT - Năm 2010, huyện Đông Anh chi ⟦2 tỷ 150 triệu⟧ cho dạy nghề: ngân sách TP 1 tỷ 500 triệu, huyện 650 "
        "triệu.",
    ),
    *examples(
        agrees("A101", 1_024),
        "Toàn vùng có ⟦1.024 cơ sở CNNT⟧ (Bắc: 412; Trung: 287; Nam: 325).",
    ),
    *examples(
        agrees("A101", 62),
        "Kết quả bình chọn: ⟦62 sản phẩm⟧ đạt giải, gồm 4 giải nhất, 12 giải nhì, 18 giải ba và 28 giải khuyến khích.",
    ),
    *examples(
        agrees("A101", 412_000_000_000),
        "6 tháng, NHCSXH Hà Tĩnh cho vay ⟦412 tỷ⟧ với 12.540 lượt khách hàng; hộ nghèo 98 tỷ, hộ cận nghèo 124 tỷ, "
        "giải quyết việc làm 190 tỷ.",
    ),
    *examples(
        agrees("A101", 640_000_000),
        "Số vốn ⟦640 triệu đồng⟧ được phân cho 3 xã: Tân Lập 250 triệu, Phú Mỹ 210 triệu, An Hòa 180 triệu.",
    ),
    *examples(
        agrees("A101", 1_350_000_000, 1_350_000_000),
        "Đề án có tổng kinh phí ⟦1,35 tỷ đồng⟧, trong đó khuyến công hỗ trợ 400 triệu đồng, còn lại 950 triệu đồng "
        "do cơ sở bỏ ra.",
    ),
    *examples(
        differs("A101", 1_255_000_000_000, 1_245_000_000_000),
        "Tổng nguồn vốn huy động là ⟦1.255 tỷ đồng⟧, gồm: ngân sách trung ương 310 tỷ, ngân sách tỉnh 285 tỷ, ngân "
        "sách huyện, xã 150 tỷ, tín dụng 400 tỷ, dân góp 100 tỷ.",
    ),
    *examples(
        differs("A101", 212, 222),
        "Đến nay, tỉnh có ⟦212 sản phẩm OCOP⟧, với 5 sản phẩm 5 sao, 47 sản phẩm 4 sao và 170 sản phẩm 3 sao.",
    ),
    *examples(
        differs("A101", 6_800_000_000, 6_600_000_000),
        "Tổng mức đầu tư dự án là ⟦6,8 tỷ đồng⟧: vốn tự có 4,8 tỷ, vốn vay 1,5 tỷ, khuyến công hỗ trợ 300 triệu đồng.",
    ),
    *examples(
        differs("A101", 62, 72),
        "Kết quả bình chọn: ⟦62 sản phẩm⟧ đạt giải, gồm 4 giải nhất, 12 giải nhì, 18 giải ba và 38 giải khuyến khích.",
    ),
    *examples(
        differs("A101", 640_000_000, 740_000_000),
        "Số vốn ⟦640 triệu đồng⟧ được phân cho 3 xã: Tân Lập 250 triệu, Phú Mỹ 210 triệu, An Hòa 280 triệu.",
    ),
    *examples(
        differs("A101", 1_350_000_000, 1_250_000_000),
        "Đề án có tổng kinh phí ⟦1,35 tỷ đồng⟧, trong đó khuyến công hỗ trợ 400 triệu đồng, còn lại 850 triệu đồng "
        "do cơ sở bỏ ra.",
    ),
    *examples(
        agrees("A101", 23),
        "Toàn huyện có ⟦23 xã, thị trấn⟧ (21 xã và 2 thị trấn).",
    ),
    *examples(
        agrees("A101", 48),
        "Trong ⟦48 đề án⟧ được duyệt có 16 đề án khuyến công quốc gia, 32 đề án khuyến công địa phương.",
    ),
    *examples(
        agrees("A101", 4_320_000_000),
        "Kinh phí ⟦4.320 triệu đồng⟧ (ngân sách tỉnh 2.160 triệu đồng, doanh nghiệp đối ứng 2.160 triệu đồng).",
    ),
    *examples(
        agrees("A101", 9_820),
        "Toàn tỉnh có ⟦9.820 hộ nghèo⟧; trong đó khu vực thành thị 1.120 hộ, khu vực nông thôn 8.700 hộ.",
    ),
    *examples(
        agrees("A101", 12),
        "Toàn tỉnh có ⟦12 cụm công nghiệp⟧ hoạt động: Đức Hòa 5 cụm, Bến Lức 4 cụm, Cần Giuộc 3 cụm.",
    ),
    *examples(
        agrees("A101", 3_250),
        "Trong ⟦3.250 lao động⟧ được đào tạo có 1.980 lao động nữ và 1.270 lao động nam.",
    ),
    *examples(
        differs("A101", 4_320_000_000, 4_770_000_000),
        "Kinh phí ⟦4.320 triệu đồng⟧ (ngân sách tỉnh 2.160 triệu đồng, doanh nghiệp đối ứng 2.610 triệu đồng).",
    ),
    *examples(
        differs("A101", 9_820, 8_920),
        "Toàn tỉnh có ⟦9.820 hộ nghèo⟧; trong đó khu vực thành thị 1.120 hộ, khu vực nông thôn 7.800 hộ.",
    ),
    *examples(
        differs("A101", 13, 12),
        "Toàn tỉnh có ⟦13 cụm công nghiệp⟧ hoạt động: Đức Hòa 5 cụm, Bến Lức 4 cụm, Cần Giuộc 3 cụm.",
    ),
    *examples(
        agrees("A101", 87_600_000_000, 87_600_000_000),
        "TTXVN - Quý I/2014, Đắk Lắk giải ngân ⟦87 tỷ 600 triệu đồng⟧ vốn vay hộ nghèo (Buôn Ma Thuột 21,4 tỷ; "
        "Krông Pắc 18,9 tỷ; Cư M'gar 25,3 tỷ; các huyện còn lại 22 tỷ).",
    ),
    *examples(
        agrees("A101", 9_867),
        "Đến 30/6, cả nước có ⟦9.867 sản phẩm OCOP⟧; miền Bắc 5.120, miền Trung 2.347, miền Nam 2.400 sản phẩm.",
    ),
    *examples(
        agrees("A101", 34),
        "Tổ chức ⟦34 hội nghị, hội thảo⟧ (18 hội nghị, 16 hội thảo).",
    ),
    *examples(
        agrees("A101", 2_800_000_000),
        "Ngân sách chi 3/4 trong tổng kinh phí ⟦2,8 tỷ đồng⟧; cụ thể tỉnh 1,6 tỷ đồng, huyện 500 triệu đồng, dân "
        "góp 700 triệu đồng.",
    ),
    *examples(
        differs("A101", 87_600_000_000, 77_600_000_000),
        "TTXVN - Quý I/2014, Đắk Lắk giải ngân ⟦87 tỷ 600 triệu đồng⟧ vốn vay hộ nghèo (Buôn Ma Thuột 21,4 tỷ; "
        "Krông Pắc 18,9 tỷ; Cư M'gar 25,3 tỷ; các huyện còn lại 12 tỷ).",
    ),
    *examples(
        agrees("A101", 1_260),
        "Huyện xây ⟦1.260 căn nhà⟧ cho hộ nghèo. Năm 2013 xây 380 căn, năm 2014 xây 430 căn, năm 2015 xây 450 căn.",
    ),
    *examples(
        agrees("A101", 70),
        "Trong ⟦70 sản phẩm⟧ được công nhận có 17 sản phẩm 4 sao, 53 sản phẩm 3 sao.",
    ),
    *examples(
        differs("A101", 336_880_000_000_000, 318_880_000_000_000),
        "Thu ngân sách ⟦ước 336.880 tỷ đồng⟧, trong đó thu nội địa 261.400 tỷ đồng, thu xuất nhập khẩu 57.480 tỷ đồng.",
    ),
    *examples(
        differs("A101", 4_870_000_000, 26_740_000_000),
        "Tổng nguồn vốn là ⟦4,87 tỷ đồng⟧ (ngân sách tỉnh 24,3 tỷ đồng, ngân sách huyện 810 triệu đồng, dân góp "
        "1,63 tỷ đồng).",
    ),
    *examples(
        differs("A101", 118, 109),
        "Đến nay có ⟦118 sản phẩm⟧, trong đó 2 sản phẩm 5 sao, 40 sản phẩm 4 sao và 67 sản phẩm 3 sao.",
    ),
    *examples(
        agrees("A101", 32),
        "Hội đồng chọn ⟦32 sản phẩm⟧ tiêu biểu. Số này chọn từ 57 sản phẩm, gồm 14 sản phẩm thực phẩm, 11 sản phẩm thủ "
        "công và 7 sản phẩm cơ khí.",
    ),
    # a question between; a total that the next sentence takes up
    *examples(
        agrees("A101", 6_400_000_000),
        "Chi phí tổ chức ⟦6,4 tỷ đồng⟧. Tiền từ đâu? Xúc tiến thương mại quốc gia 2,9 tỷ đồng, tỉnh 1,2 tỷ đồng, "
        "gian hàng 2,3 tỷ đồng.",
        "Kinh phí ⟦6,4 tỷ đồng⟧. Số tiền này gồm nguồn quốc gia 2,4 tỷ đồng và nguồn tỉnh 4 tỷ đồng.",
    ),
    *examples(
        differs("A101", 6_400_000_000, 5_900_000_000),
        "Kinh phí ⟦6,4 tỷ đồng⟧. Số tiền này gồm nguồn quốc gia 2,4 tỷ đồng và nguồn tỉnh 3,5 tỷ đồng.",
    ),
    # new ones are as many as their parts
    *examples(
        agrees("A101", 16),
        "Trong năm có thêm ⟦16 xã⟧ về đích, gồm 5 xã miền núi và 11 xã đồng bằng.",
        "Trong ⟦16 huyện, thị xã⟧ có 9 đơn vị đạt trên 60% dự toán, 5 đơn vị đạt từ 50% đến 60%, 2 đơn vị dưới 50%.",
        "Tỉnh làm ⟦16 đề án⟧. Bộ lo cho 5 đề án, số còn lại là 11 đề án do tỉnh lo.",
    ),
    *examples(
        agrees("A101", 24),
        "Cả tỉnh có ⟦24 đề án⟧, kinh phí 6 tỷ đồng. Đóng tàu cá có 5 đề án; nước mắm 19 đề án.",
    ),
    *examples(
        agrees("A101", 360),
        "Huyện có ⟦360 hợp tác xã⟧, trong đó 280 hợp tác xã nông nghiệp, 62 hợp tác xã vận tải và 18 quỹ tín dụng.",
    ),
    # what is left of a fraction
    *examples(
        agrees("A101", 400),
        "Đã có 360/⟦400 hộ⟧ dùng điện. Còn 40 hộ ở xa phải chờ.",
    ),
    # each behind its place
    *examples(
        agrees("A101", 12),
        "Tỉnh Gia Lai xây dựng ⟦12 mô hình⟧, huyện Chư Prông 7 mô hình, huyện Ia Grai 5 mô hình.",
    ),
    # halves that their own nouns name
    *examples(
        differs("A101", 22, 20),
        "Trung tâm nghiệm thu ⟦22 đề án⟧, trong đó 4 đề án khuyến công quốc gia và 16 đề án khuyến công địa phương.",
    ),
    *examples(
        agrees("A101", 3_960),
        "Tỉnh dạy nghề cho ⟦3.960 lao động⟧, đạt 66% kế hoạch. Trong tổng lao động, 3.310 người học nghề phi nông "
        "nghiệp, 650 người học nghề nông nghiệp.",
    ),
    # all others come last
    *examples(
        differs("A101", 4_200, 4_218),
        "Tỉnh có ⟦4.200 lao động⟧ đi nước ngoài. Nhật Bản - 1.560 người; Đài Loan - 1.404 người; Hàn Quốc - 864 người; "
        "các nước khác - 390 người.",
    ),
    # a part that was added later
    *examples(
        agrees("A101", 12_000_000_000),
        "Kinh phí ⟦12 tỷ đồng⟧, gồm ngân sách tỉnh 10 tỷ đồng, dân góp 2 tỷ đồng, năm 2020 bổ sung thêm 3 tỷ đồng.",
    ),
    # a total that begins its sentence is shared out by what follows
    *examples(
        agrees("A101", 4_600_000_000),
        "Trong ⟦4,6 tỷ đồng⟧ được giao, mua máy hết 2,9 tỷ đồng, mở lớp 1,2 tỷ đồng, đi hội chợ 500 triệu đồng.",
        "Với ⟦4,6 tỷ đồng⟧ có trong tay, xã dành 2,9 tỷ đồng làm đường và 1,7 tỷ đồng đưa điện về thôn.",
        "Trong tổng vốn ⟦4,6 tỷ đồng⟧ ấy, nhà nước cho 1,1 tỷ đồng, chủ xưởng bỏ 3,5 tỷ đồng.",
    ),
    *examples(
        agrees("A101", 96),
        "Trong ⟦96 học viên⟧ ra nghề, 71 người vào làm ở các xưởng, 25 người tự mở tiệm.",
        "Trong số ⟦96 hộ⟧ được vay, 71 hộ mua bò, 25 hộ đóng thuyền.",
    ),
    *examples(
        differs("A101", 4_650_000_000, 4_550_000_000),
        "Trong ⟦4.650 triệu đồng⟧ đã chi, mua máy 2.900 triệu đồng, mở lớp 1.150 triệu đồng và hội chợ 500 triệu đồng.",
    ),
    *examples(
        differs("A101", 6_400_000_000, 6_700_000_000),
        "Trong ⟦6,4 tỷ đồng⟧ này, vốn trung ương có 4,1 tỷ đồng, vốn địa phương có 2,6 tỷ đồng.",
    ),
    # what is left of it
    *examples(
        agrees("A101", 9_300_000_000, 9_300_000_000),
        "Huyện được giao ⟦9,3 tỷ đồng⟧, đã giải ngân 6,6 tỷ đồng, hiện còn 2,7 tỷ đồng.",
    ),
    # the rest is all that is left
    *examples(
        differs("A101", 48, 46),
        "Cả huyện có ⟦48 cơ sở⟧. Vừa qua, 19 cơ sở được cấp máy; 27 cơ sở còn lại được đi tập huấn.",
    ),
    *examples(
        differs("A101", 12_400_000_000, 14_200_000_000),
        "Dự án cần ⟦12,4 tỷ đồng⟧. Ngân sách cấp 4,5 tỷ đồng, phần còn lại 9,7 tỷ đồng huy động trong dân.",
    ),
    # what is cut off is less than one of the last digit
    *examples(
        differs("A101", 146_000_000_000, 148_000_000_000),
        "Các tỉnh xin ⟦146 tỷ đồng⟧, gồm 62 tỷ đồng khuyến công quốc gia và 86 tỷ đồng khuyến công địa phương.",
    ),
    # bare numbers of places
    *examples(
        agrees("A101", 17),
        "Trung tâm đã dựng ⟦17 mô hình⟧ ở Chư Sê (8), Ia Grai (5) và Mang Yang (4), dân rất ưng.",
        "Hè này mở ⟦17 lớp⟧ tại các huyện Chư Sê 8, Ia Grai 5, Mang Yang 4.",
    ),
    # who tells small change does not round
    *examples(
        differs("A101", 8_700_000_000, 8_600_000_000),
        "Kinh phí ⟦8,7 tỷ đồng⟧, gồm mua máy 4,5 tỷ đồng, mở lớp 3,2 tỷ đồng, đi hội chợ 650 triệu đồng và tập huấn "
        "250 triệu đồng.",
    ),
    *examples(
        agrees("A101", 8_700_000_000, 8_650_000_000),
        "Kinh phí ⟦8,7 tỷ đồng⟧, gồm mua máy 4,5 tỷ đồng, mở lớp 3,2 tỷ đồng, đi hội chợ 700 triệu đồng và tập huấn "
        "250 triệu đồng.",
    ),
    *examples(
        agrees("A101", 8_700_000_000, 8_600_000_000),
        "Kinh phí ⟦8,7 tỷ đồng⟧, gồm mua máy 4,5 tỷ đồng, mở lớp 3,2 tỷ đồng và các việc khác 900 triệu đồng.",
    ),
    # parts that are rates, as their whole
    *examples(
        agrees("A101", 30_000_000),
        "Mỗi căn ⟦30 triệu đồng⟧: trung ương 8 triệu đồng, tỉnh 2 triệu đồng, vay ngân hàng 8 triệu đồng, dòng họ giúp "
        "12 triệu đồng.",
        "Mức chi là ⟦30 triệu đồng/hộ⟧, gồm 20 triệu đồng/hộ từ ngân sách và 10 triệu đồng/hộ do dân góp.",
    ),
)

REFUSALS = (
    "Huyện có 530 người học xong. Tiền mở lớp trông vào 3 nguồn. Lục bình 240 người, may 150 người, thêu 62 người.",
    "Huyện có 6 lớp. Tiền trông vào 3 nguồn. May có 3 lớp, thêu 2 lớp, đan 1 lớp.",
    # a slip in figures told in tens is no wonder
    "Xã có tổng diện tích 2.450 ha, trong đó rừng 1.600 ha, lúa 350 ha.",
    # people of several kinds at once
    "Có 2.400 người tham gia, trong đó 1.500 hội viên phụ nữ, 1.100 đoàn viên thanh niên.",
    "Tỉnh có 125 doanh nghiệp xuất khẩu, trong đó 60 doanh nghiệp sang Mỹ, 75 doanh nghiệp sang EU.",
    # a part without a figure
    "Có 120 đại biểu, gồm lãnh đạo tỉnh, 60 đại biểu xã, 45 đại biểu huyện.",
    # what has one thing may have another
    "Huyện có 63 thôn, trong đó 45 thôn đã có nhà văn hóa, 20 thôn có sân bóng.",
    # some places of many
    "Tỉnh có 58 trạm bơm (Lý Nhân 20 trạm, Bình Lục 18 trạm, Kim Bảng 6 trạm).",
    "Tỉnh có 21 trạm bơm (nhiều nhất là Lý Nhân 8 trạm, Bình Lục 7 trạm, Kim Bảng 4 trạm).",
    # behind `trong đó` a third part may be left out
    "Dư nợ đạt 42,6 tỷ đồng, trong đó vốn trung ương 33,4 tỷ đồng, vốn ủy thác của tỉnh 5,8 tỷ đồng.",
    "Cả khóa có 320 học viên, trong đó 160 nam ở huyện, 139 nữ ở xã xa.",
    # what follows a total need not be all of it
    # kinds that one thing may be of at once
    "Huyện có 12 xã, trong đó 8 xã miền núi và 5 xã đặc biệt khó khăn.",
    "Lớp học có 35 học viên, gồm 20 nữ và 18 người dân tộc thiểu số.",
    # some of it
    "Với 20 ha đất, gia đình trồng 8 ha cam, 7 ha bưởi và 4 ha keo.",
    "Trong 20 ha đất được giao, gia đình trồng 8 ha cam, 7 ha bưởi và 4 ha keo.",
    "Với 20 triệu đồng ban đầu, năm đầu lãi 5 triệu đồng, năm sau 7 triệu đồng và năm nay 8,5 triệu đồng.",
    "Trong 24 xã của huyện, 7 xã đã đạt chuẩn, 4 xã đạt từ 15 tiêu chí.",
    "Trong 24 xã của huyện, 17 xã đã đạt chuẩn, 4 xã đạt từ 15 tiêu chí và 2 xã đạt 10 tiêu chí.",
    "Trong 9,2 tỷ đồng của năm nay, mua máy 5,1 tỷ đồng, mở lớp 1,2 tỷ đồng và đi hội chợ 450 triệu đồng.",
    "Với 9,2 tỷ đồng vốn vay, hợp tác xã xây xưởng rộng 1.200 m2, mỗi năm thu 3,1 tỷ đồng và lãi 800 triệu đồng.",
    "Cả huyện có 48 cơ sở. Vừa qua, 9 cơ sở được cấp máy; 7 cơ sở còn lại trong danh sách được tập huấn.",
    # one part is no sum
    "Năm 2015 tỉnh tạo việc làm cho 12.400 lao động, trong đó xuất khẩu lao động 310 người.",
    "Tổng kinh phí là 20 tỷ đồng, trong đó ngân sách tỉnh 8 tỷ đồng.",
    # the rest has no figure
    "Xã làm 90 nhà, tổng vốn 146 tỷ đồng: trung ương 47,2 tỷ đồng, vốn vay 44,9 tỷ đồng, còn lại dân đóng góp.",
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
    # some of the parts, in a bracket or behind `với`
    "Huyện có 12 xã (3 xã nghèo, 2 xã biên giới).",
    "Huyện có 12 xã (7 xã đạt chuẩn, 3 xã biên giới).",
    "Toàn huyện có 20 xã: 12 xã đạt chuẩn, 5 xã đạt 15 tiêu chí.",
    "Công ty đầu tư 12 tỷ đồng (vốn vay 5 tỷ đồng) xây nhà xưởng 2.000 m2.",
    "Tỉnh phấn đấu có 100 sản phẩm, trong đó ít nhất 5 sản phẩm 5 sao và 30 sản phẩm 4 sao.",
    "Kinh phí cấp 2,4 tỷ đồng, gồm cả 400 triệu đồng chuyển nguồn từ năm trước và 200 triệu đồng kết dư.",
    "Gói hỗ trợ 2.216 tỷ đồng gồm nhiều chính sách: cho vay ưu đãi, giảm thuế 695 tỷ đồng, giãn nộp 941 tỷ đồng.",
    # a semicolon ends what commas part
    "Thu ngân sách đạt 2.843 tỷ đồng, trong đó thuế 712 tỷ đồng, phí 13 tỷ đồng; chi ngân sách 2.661 tỷ đồng.",
    # figures one after the other
    "Năm 2018 có 12 đề án, kinh phí 3,2 tỷ đồng; năm 2019 có 15 đề án, kinh phí 4,1 tỷ đồng.",
    "Xã có 1.250 hộ với 4.800 nhân khẩu, trong đó 320 hộ nghèo và 150 hộ cận nghèo.",
    "Toàn tỉnh có 256 làng nghề được công nhận, 42 làng nghề truyền thống, thu hút 45.000 lao động.",
    "Huyện có 3 xã đạt 19 tiêu chí, 5 xã đạt 15 tiêu chí, 8 xã đạt dưới 15 tiêu chí.",
    "Các huyện đăng ký: Tân Châu 1.250 người, Dương Minh Châu 980 người, Gò Dầu 760 người.",
    # places side by side, the first no total of the others
    "Từ đầu năm huyện Chư Prông có 5 đề án, huyện Ia Grai 3 đề án, huyện Chư Sê 2 đề án.",
    "Đã có 360/400 hộ dùng điện. Còn 25 hộ nghèo được giảm giá.",
    # an answer need not be all of it
    "Vì sao chỉ có 12 xã đạt chuẩn? Năm 2010 có 5 xã, năm 2012 có 8 xã.",
    "Huyện có 1.200 hộ nghèo. Xã An Phú 240 hộ; xã An Bình 160 hộ; các xã khác dưới 100 hộ.",
)

KNOWN_FAILURES = (
    # parts named without a word that makes them all
    *examples(
        differs("A101", 640, 630),
        "Toàn huyện có ⟦640 hộ⟧ vay vốn; hộ nghèo 390 hộ, hộ cận nghèo 240 hộ.",
    ),
)
