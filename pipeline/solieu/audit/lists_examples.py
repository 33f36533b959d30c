"""What the checks of lists say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    *examples(
        agrees("A401", 3),
        "Năm nay triển khai ⟦3 đề án⟧, cụ thể là:\n- Đề án dạy nghề đan lát.\n- Đề án máy chế biến gỗ.\n- Đề án "
        "bản tin.",
        "Trung tâm đề ra ⟦3 nhiệm vụ⟧ như sau:\n\n1. Rà soát quy hoạch.\n\nViệc này làm trong quý I.\n\n2. Mở "
        "lớp.\n\n3. Kiểm tra.",
        "Tỉnh chọn ⟦3 giải pháp⟧ cho năm tới.\n\nCác giải pháp chính\n\n1. Tăng vốn.\n2. Mở lớp.\n3. Kiểm tra.",
        "Huyện có ⟦ba mô hình⟧:\n+ Mô hình nuôi ong.\n+ Mô hình trồng nấm.\n+ Mô hình dệt thổ cẩm.",
    ),
    *examples(
        differs("A401", 4, 3),
        "Năm nay triển khai ⟦4 đề án⟧, cụ thể là:\n- Đề án dạy nghề đan lát.\n- Đề án máy chế biến gỗ.\n- Đề án "
        "bản tin.",
        "Năm đầu có ⟦4 dự án⟧, chủ yếu là đào tạo nghề và quảng bá sản phẩm. Cụ thể là:\n- Dự án nghề thêu.\n"
        "- Dự án nghề rèn.\n- Dự án bản tin.",
        "Trung tâm đề ra ⟦4 nhiệm vụ⟧ như sau:\n1. Rà soát quy hoạch.\n2. Mở lớp.\n3. Kiểm tra.",
    ),
    *examples(
        agrees("A402", 3),
        "Có ⟦3 sản phẩm⟧ của hợp tác xã được công nhận OCOP 4 sao, gồm trà gừng, cao gừng và rượu gừng.",
    ),
    *examples(
        agrees("A402", 4),
        "Có ⟦4 nhóm nghề⟧: chế biến gỗ; may mặc, giày da; cơ khí; đan lát.",
        "Lớp học mở tại ⟦4 xã⟧: Phú Lâm, Tân Phú, Nam Cát Tiên và Trà Cổ.",
        "Chương trình có ⟦4 nội dung⟧: đào tạo, hội chợ, tư vấn và thông tin.",
        "Dự án làm ở ⟦4 huyện⟧ (Bắc Hà, Si Ma Cai, Mường Khương và Bát Xát).",
    ),
    *examples(
        agrees("A402", 2),
        "Hỗ trợ máy cho ⟦02 doanh nghiệp⟧: Công ty TNHH Minh Hòa, xã An Bình và Công ty CP Đại Lộc, thị trấn Ái Nghĩa.",
    ),
    *examples(
        differs("A402", 5, 4),
        "Có ⟦5 nhóm nghề⟧: chế biến gỗ; may mặc, giày da; cơ khí; đan lát.",
    ),
    *examples(
        differs("A402", 3, 4),
        "Có ⟦3 huyện⟧ làm tốt gồm: Hải Lăng, Triệu Phong, Gio Linh và Vĩnh Linh.",
        "Lớp học mở tại ⟦3 xã⟧: Phú Lâm, Tân Phú, Đắk Lua và Trà Cổ.",
    ),
    *examples(
        agrees("A401", 4),
        "Kế hoạch có ⟦4 nội dung⟧:\n- Đào tạo nghề\n- Hỗ trợ máy móc\n- Hội chợ\n- Tuyên truyền",
    ),
    *examples(
        agrees("A401", 3),
        "Sở đề ra ⟦ba nhóm giải pháp⟧ sau:\n1. Rà soát quy hoạch.\n2. Tăng nguồn vốn.\n3. Kiểm tra, giám sát.",
    ),
    *examples(
        differs("A401", 5, 4),
        "Kế hoạch có ⟦5 nội dung⟧:\n- Đào tạo nghề\n- Hỗ trợ máy móc\n- Hội chợ\n- Tuyên truyền",
    ),
    *examples(
        differs("A401", 4, 3),
        "Sở đề ra ⟦bốn nhóm giải pháp⟧ sau:\n1. Rà soát quy hoạch.\n2. Tăng nguồn vốn.\n3. Kiểm tra, giám sát.",
    ),
    *examples(
        agrees("A402", 3),
        "Hội thảo bàn ⟦3 vấn đề⟧: vốn; công nghệ; thị trường.",
        "Năm 2014 có ⟦3 xã⟧ về đích, gồm Phú Lâm, Tân Phú và Trà Cổ.",
    ),
    *examples(
        agrees("A402", 4),
        "Tỉnh tập trung ⟦4 ngành⟧: dệt may, cơ khí, chế biến nông sản và vật liệu xây dựng.",
    ),
    *examples(
        differs("A402", 4, 3),
        "Năm 2014 có ⟦4 xã⟧ về đích, gồm Phú Lâm, Tân Phú và Trà Cổ.",
    ),
    *examples(
        agrees("A403", 3),
        "Tỉnh có ⟦3 huyện⟧ được hưởng Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008 là Mường Tè, Sìn Hồ và Nậm Nhùn.",
        "Mô hình được làm ở ⟦ba huyện⟧ Ba Bể, Na Rì và Ngân Sơn.",
    ),
    *examples(
        agrees("A403", 4),
        "Đoàn kiểm tra ⟦4 huyện⟧ Mường Tè, Nậm Nhùn, Sìn Hồ, Phong Thổ.",
    ),
    *examples(
        differs("A403", 4, 3),
        "Mô hình được làm ở ⟦bốn huyện⟧ Ba Bể, Na Rì và Ngân Sơn.",
    ),
    *examples(
        differs("A402", 4, 3),
        "Chương trình có ⟦4 mục tiêu⟧: giảm nghèo; tạo việc làm; tăng thu nhập.",
    ),
    *examples(
        agrees("A401", 3),
        "Hội nghị thống nhất ⟦3 nhiệm vụ⟧ trọng tâm:\na) Giải ngân vốn;\nb) Nghiệm thu đề án;\nc) Lập kế hoạch năm "
        "sau.",
    ),
    *examples(
        agrees("A402", 3),
        "Có ⟦3 đơn vị⟧ trúng thầu: Công ty TNHH An Phát; HTX Tân Tiến; Doanh nghiệp tư nhân Hòa Bình.",
    ),
    *examples(
        differs("A402", 4, 3),
        "Có ⟦4 đơn vị⟧ trúng thầu: Công ty TNHH An Phát; HTX Tân Tiến; Doanh nghiệp tư nhân Hòa Bình.",
    ),
    *examples(
        agrees("A403", 3),
        "Năm nay ⟦3 xã⟧ Tân Hòa, Tân Lập, Phú Mỹ về đích nông thôn mới.",
    ),
    *examples(
        differs("A403", 4, 3),
        "Năm nay ⟦4 xã⟧ Tân Hòa, Tân Lập và Phú Mỹ về đích nông thôn mới.",
    ),
    *examples(
        agrees("A404", 3),
        "Huyện trao máy cho ⟦3 cơ sở⟧ ở thị trấn. Đó là xưởng mộc Hòa Phát (phố Chợ), HTX Dệt và lò rèn Bình An.",
    ),
    *examples(
        agrees("A402", 2),
        "Vốn dành cho ⟦2 hợp tác xã⟧: HTX Chè (xã Tân An) và HTX Miến (xã An Hòa), mức hỗ trợ không đổi.",
    ),
    *examples(
        differs("A402", 4, 3),
        "Đoàn đã làm việc tại ⟦4 huyện⟧: Bắc Hà, Bát Xát, Sa Pa.",
    ),
    *examples(
        agrees("A402", 3),
        "Đoàn đã làm việc tại ⟦3 huyện⟧: Bắc Hà, Bát Xát, Sa Pa.",
    ),
    # the things by their name in the next sentence, and a place for each
    *examples(
        agrees("A404", 3),
        "Sở duyệt ⟦3 đề án⟧, tổng vốn 2,1 tỷ đồng. Các đề án gồm: máy sấy chè (huyện Tân Sơn); lò gốm (huyện Hạ Hòa); "
        "máy dệt (thị xã Phú Thọ).",
    ),
    *examples(agrees("A403", 4), "Trung tâm mở ⟦4 phiên chợ⟧ hàng Việt tại Ba Bể, Na Rì, Ngân Sơn và Pác Nặm."),
    *examples(
        differs("A402", 4, 3),
        "⟦4 huyện⟧ xây được nhiều nhà nhất là Ba Bể (120 căn), Na Rì (90 căn), Ngân Sơn (80 căn).",
    ),
)

REFUSALS = (
    # some items have things of their own, one is what they cost
    "Sở trình 19 đề án, chi tiết:\n- Vốn trung ương: 5 đề án, 2.100 triệu đồng.\n- Vốn của tỉnh: 14 đề án, 3.300 triệu "
    "đồng.\n- Các cơ sở đối ứng: 6.400 triệu đồng.",
    # bullets that list something else
    "Tỉnh có 12 huyện. Thời gian tới tập trung:\n- Tăng vốn.\n- Mở lớp.\n- Kiểm tra.",
    "Để đạt kết quả, cần làm:\n- Tăng vốn.\n- Mở lớp.",
    # open lists
    "Có 5 ngành nghề như: mộc, may, rèn…",
    "Có 9 sản phẩm, trong đó có chè, mật ong và cam.",
    # parts of a sum
    "Tỉnh làm 17 đề án, phân bổ như sau:\n- Cầu Kè: 5 đề án;\n- Tiểu Cần: 6 đề án;\n- Càng Long: 6 đề án.",
    "Có 13 đề án: 3 đề án quốc gia, 10 đề án địa phương.",
    "Hội thi có 24 giải: 4 giải nhất, 20 giải nhì.",
    # a clause behind the list
    "Có 2 nhóm nghề: may mặc; cơ khí; đồng thời mở thêm lớp đan lát.",
    # nothing listed
    "Huyện có 3 xã đạt chuẩn và 2 xã đang làm hồ sơ.",
    "Có 7 hộ nghèo được vay, thoát nghèo và có của ăn của để.",
    # names of other things behind a count
    "Lớp học mở cho 2 xã Phú Lâm, huyện Tân Phú.",
    "Có 3 xã Tân Lập, Phú Mỹ và thị trấn Ái Nghĩa được chọn.",
    "Huyện có 3 xã khó khăn, đường vào Tân Lập, Phú Mỹ còn lầy lội.",
    "Dự án có ở 5 xã: Tân Lập, Tân Hòa, Tân Phước…",
    "Dự án có ở 5 xã: Tân Lập, Tân Hòa, nơi có nhiều hộ nghèo.",
    # cut off
    "Dự án có ở 5 xã: Tân Lập, Tân Hòa, Tân",
)

KNOWN_FAILURES = ()
