"""Numbers that are no figures, by what they are instead, and figures that only look so. Never loaded at run time."""

from __future__ import annotations

from solieu.examples import examples
from solieu.model import Exclusion

EXAMPLES = (
    *examples(
        Exclusion("list-number"),
        "⟦1.⟧ Chỉ đạo các đơn vị.\n⟦2.⟧ Đẩy mạnh tuyên truyền.",
        "⟦1)⟧ Kết quả\n⟦2)⟧ Tồn tại",
        "⟦2.1⟧ Đào tạo nghề cho lao động.",
        "⟦2.1.⟧ Đào tạo nghề cho lao động.",
        "⟦1/⟧ Khuyến công quốc gia.",
        "⟦1-⟧ Khuyến công quốc gia.",
        "Gồm: ⟦(1)⟧ hỗ trợ máy móc; ⟦(2)⟧ đào tạo nghề.",
        "Gồm: ⟦1)⟧ hỗ trợ máy móc; ⟦2)⟧ đào tạo nghề.",
        "STT | Nội dung\n⟦1⟧ | Hội chợ\n⟦2⟧ | Đào tạo",
        "TT\tNội dung\n⟦1⟧\tHội chợ",
        "| Huyện | Lớp | Vốn | Hộ |\n| A | ⟦1⟧ | ⟦2⟧ | ⟦3⟧ |\n| Lộc Bình | 12 lớp | 35 triệu đồng | 9 hộ |",
    ),
    *examples(
        Exclusion("unit"),
        "ĐVT: ⟦1.000⟧ đồng\nNội dung | Số tiền\nĐào tạo nghề | 800.000 đồng",
        "Dự toán (⟦1000⟧đ)\nNội dung | Số tiền\nĐào tạo nghề | 800.000 đồng",
    ),
    *examples(
        Exclusion("page-number"), "Hết phần đầu.\n⟦- 2 -⟧\nPhần sau.", "Trang chủ\n⟦1 2 3 »⟧", "Mở đầu\n⟦15⟧\nKết"
    ),
    *examples(
        Exclusion("duration"),
        "Sau ⟦5 năm⟧ thực hiện, khuyến công đã đi vào nề nếp.",
        "Lớp học kéo dài ⟦3 tháng⟧.",
        "Thời hạn vay ⟦tối đa 36 tháng⟧.",
        "Thời hạn vay ⟦từ 3 đến 5 năm⟧.",
        "Đợt tập huấn diễn ra trong ⟦2 ngày⟧.",
        "Máy chạy ⟦8 giờ⟧ liền.",
        "Hoàn thành trong ⟦02 tuần⟧.",
        "Thi công ⟦trên 10 tháng⟧ mới xong.",
        "Qua ⟦2 thập kỷ⟧ phát triển.",
        "Trải qua ⟦2 nhiệm kỳ⟧.",
        "Rút ngắn từ ⟦15⟧ xuống ⟦10 ngày⟧.",
        "Giải quyết hồ sơ ⟦3-5 ngày⟧.",
        "Kế hoạch ⟦5⟧ năm 2011 - 2015 đã hoàn thành.",
    ),
    *examples(
        Exclusion("age"),
        "Chị Lan, ⟦35 tuổi⟧, ở xã Hòa Bình.",
        "Lao động ⟦từ 18 đến 35 tuổi⟧.",
        "Lao động ⟦18 - 35 tuổi⟧.",
        "Trẻ em ⟦dưới 6 tuổi⟧.",
        "Bê ⟦6 tháng tuổi⟧.",
        "Đảng viên ⟦30 năm tuổi đảng⟧.",
    ),
    *examples(
        Exclusion("clock"),
        "Phiên chợ mở cửa lúc ⟦08:30⟧.",
        "Phiên chợ mở cửa lúc ⟦8h30⟧.",
        "Phiên chợ mở cửa lúc ⟦8h⟧.",
        "Phiên chợ mở cửa lúc ⟦8 giờ 30⟧.",
        "Phiên chợ mở cửa lúc ⟦8 giờ 30 phút⟧.",
        "Bài đăng ⟦14:56GMT+7⟧.",
        "Bài đăng ⟦10:24 AM (GMT+7)⟧.",
        "Bài đăng ⟦15:33:33⟧.",
        "Tổng đài phục vụ ⟦24/7⟧.",
    ),
    *examples(
        Exclusion("phone"),
        "Liên hệ ⟦0912 345 678⟧.",
        "Liên hệ ⟦0912.345.678⟧.",
        "Liên hệ ⟦0912345678⟧.",
        "Liên hệ ⟦024 3825 1234⟧.",
        "Liên hệ ⟦0270.3822.456⟧.",
        "Gọi ⟦1900 6868⟧ để được tư vấn.",
        "Gọi ⟦18001091⟧ để được tư vấn.",
    ),
    *examples(
        Exclusion("account"),
        "Mã số thuế ⟦2500234567⟧.",
        "Số tài khoản: ⟦3713.0.1058495⟧ tại Kho bạc.",
        "Giấy phép số ⟦125⟧ do Sở cấp.",
        "Biển số ⟦2345⟧ đã được cấp lại.",
    ),
    *examples(
        Exclusion("link"),
        "Truy cập ⟦www.khuyencong2020.vn⟧ để biết thêm",
        "Thư gửi ⟦ttkc2@tinh.gov.vn⟧ trước hạn",
        "Xem ⟦https://example.vn/tin/1523⟧ để biết thêm",
    ),
    *examples(
        Exclusion("ordinal"),
        "Xếp thứ ⟦5⟧ cả nước.",
        "Xếp thứ ⟦5/63⟧ tỉnh, thành phố.",
        "Hội nghị lần thứ ⟦11⟧ họp tại Ninh Bình.",
        "Nằm trong top ⟦10⟧ địa phương dẫn đầu.",
        "Giai đoạn ⟦2⟧ của dự án đã khởi công.",
        "Giai đoạn ⟦2⟧ dự án đã kéo 18 km đường dây.",
        "Đạt huy chương, xếp hạng ⟦2⟧.",
    ),
    *examples(
        Exclusion("stars"),
        "Sản phẩm đạt ⟦4 sao⟧.",
        "Sản phẩm đạt ⟦3 - 4 sao⟧.",
        "Có 12 sản phẩm ⟦3 sao⟧ và 2 sản phẩm ⟦5 sao⟧.",
        "Sản phẩm đạt chuẩn từ ⟦3 sao⟧ trở lên.",
    ),
    *examples(
        Exclusion("road"),
        "Quốc lộ ⟦1⟧ chạy qua huyện.",
        "Quốc lộ ⟦1A⟧ chạy qua huyện.",
        "Tỉnh lộ ⟦825⟧ được nâng cấp.",
        "Đường ĐT ⟦825⟧ được nâng cấp.",
        "Đường ĐT.⟦825⟧ được nâng cấp.",
        "Điểm đầu tại km ⟦12+300⟧.",
    ),
    *examples(
        Exclusion("code"),
        "Đường ⟦QL1A⟧ đã thông xe.",
        "Dịch ⟦Covid-19⟧ gây khó khăn.",
        "Phát thải ⟦CO2⟧ giảm.",
        "Phủ sóng ⟦5G⟧ toàn tỉnh.",
        "Thực hành tốt ⟦5S⟧ tại xưởng.",
        "Lô ⟦C2⟧ trong khu công nghiệp.",
    ),
    *examples(
        Exclusion("version"), "Cách mạng công nghiệp ⟦4.0⟧ mở ra cơ hội.", "Nông nghiệp ⟦4.0⟧, du lịch thông minh."
    ),
    *examples(
        Exclusion("standard"),
        "Áp dụng ISO ⟦9001:2015⟧.",
        "Áp dụng ISO ⟦22000⟧ trong chế biến.",
        "Theo TCVN ⟦5603⟧ về an toàn thực phẩm.",
    ),
    *examples(
        Exclusion("clause"),
        "Theo Điều ⟦5⟧ của quy chế.",
        "Theo khoản ⟦2⟧ Điều này.",
        "Theo mục ⟦2⟧ và ⟦3⟧ cam kết.",
        "Theo Điều ⟦5⟧, có 12 đề án.",
        "Theo mục ⟦2⟧, 3 hộ được vay vốn.",
        "Xem Phụ lục ⟦3⟧ kèm theo.",
        "Xã chưa đạt tiêu chí số ⟦17⟧ về môi trường.",
        "Xã chưa đạt tiêu chí ⟦17⟧.",
        "Kết quả ở Bảng ⟦2⟧ cho thấy rõ.",
        "Nhiệm vụ ⟦3⟧ được giao cho Sở.",
    ),
    *examples(
        Exclusion("programme"),
        "Chương trình ⟦135⟧ đầu tư đường.",
        "Đề án ⟦1956⟧ giúp dạy nghề.",
        "Dự án ⟦661⟧ trồng rừng.",
        "Gói thầu số ⟦3⟧ đã chọn được nhà thầu.",
    ),
    *examples(
        Exclusion("part"),
        "Đợt ⟦2⟧ bắt đầu từ mùa thu.",
        "Học sinh lớp ⟦9⟧ được miễn phí.",
        "Nhà cấp ⟦4⟧ đã xuống cấp.",
        "Khóa ⟦1⟧ khai giảng; khóa ⟦2⟧ sẽ mở sau.",
        "Nhóm ⟦3⟧ về đích sớm.",
        "Sản phẩm loại ⟦1⟧ được ưu tiên.",
    ),
    *examples(
        Exclusion("address"),
        "Gia đình ông ở thôn ⟦3⟧, xã Hòa Phong.",
        "Nhà văn hóa tổ dân phố ⟦5⟧ mới xây.",
        "Trụ sở tại số ⟦25⟧ đường Lê Lợi.",
        "Trụ sở tại số ⟦25⟧, đường Lê Lợi.",
        "Xã khu vực ⟦3⟧ được vay ưu đãi.",
        "Trạm bơm ở ấp ⟦7⟧ đã chạy.",
    ),
    *examples(
        Exclusion("map-scale"),
        "Quy hoạch chi tiết tỷ lệ ⟦1/500⟧.",
        "Bản đồ tỷ lệ ⟦1/2.000⟧.",
        "Bản đồ tỷ lệ ⟦1:5000⟧.",
    ),
    *examples(Exclusion("dimensions"), "Gian hàng ⟦3 x 3 m⟧.", "Gian hàng ⟦3m x 3m⟧.", "Tấm ốp ⟦1,2 × 0,8 m⟧ rất bền."),
    *examples(
        Exclusion("share"), "Có ⟦2/3⟧ số xã đã làm.", "Hơn ⟦1/2⟧ diện tích bị hạn.", "Gần ⟦1/4⟧ dân số được hưởng."
    ),
    *examples(
        Exclusion("base-of-a-rate"),
        "Bình quân ⟦1⟧ hộ vay 38 triệu đồng.",
        "Giá trị sản xuất trên ⟦1⟧ ha đất đạt 120 triệu đồng.",
        "Cứ ⟦1⟧ lao động làm nghề nuôi được cả nhà.",
    ),
    *examples(
        Exclusion("slogan"),
        "Thực hiện phương châm “⟦4⟧ tại chỗ”.",
        "Phong trào ⟦5⟧ không ⟦3⟧ sạch.",
        "Cuộc vận động ⟦3⟧ cùng với dân.",
        "Là ⟦1⟧ trong 5 tỉnh dẫn đầu.",
    ),
    *examples(
        Exclusion("counter"),
        "Lượt xem: ⟦1523⟧",
        "Bài có ⟦12 bình luận⟧.",
        "Bình luận ⟦0⟧\nChia sẻ",
        "Cỡ chữ ⟦12⟧\nIn trang",
    ),
    *examples(Exclusion("score"), "Đội nhà thắng ⟦2-1⟧ trong hiệp phụ.", "Tỷ số ⟦3-0⟧ khép lại trận đấu."),
    *examples(Exclusion("misprint"), "Kinh phí ghi ⟦1.23.456⟧ đồng."),
    *examples(Exclusion("year"), "Máy dệt đời ⟦1998⟧ vẫn chạy tốt."),
)

REFUSALS = (
    "Sở lập danh mục 60 đề án cho năm sau.",
    # announced, but a unit follows
    "Mở lớp 30 học viên.",
    "Mỗi nhóm 3 hộ cùng làm.",
    "Hỗ trợ mức 5 triệu đồng.",
    "Dự án 5 tỷ đồng đã được duyệt.",
    "Tổng số 3.277 triệu đồng.",
    "Ngân sách đã cấp 22,5 tỷ đồng.",
    "Trạm cấp 250.000 liều vắc xin.",
    "Mỗi ngày 30 lượt khách ghé thăm.",
    "Đội 5 thành viên dự thi.",
    "Khu 12 ha đã lấp đầy.",
    "Điểm 25% được cộng thêm.",
    # a time that is paid or worked
    "Dân góp 8.600 ngày công.",
    "Trả 250.000 đồng/ngày công.",
    "Đề án      20",  # cells
    "Kim Bảng 01 cơ sở, Duy Tiên 02.",
    # plain figures
    "Chi 5 tỷ đồng cho 12 đề án.",
    "Xã đạt 19/19 tiêu chí.",
    "Nhà xưởng 1.200m2, khai thác 150 m3.",
    "Đến đầu 2015 hộ nghèo còn 12%.",
    "2.500 hộ được vay vốn.",
    "Tốc độ tăng 4.0% một năm.",
    "Mua 5 kg thóc giống.",
    "Có 15 sản phẩm, 12 mô hình, 3 cụm công nghiệp.",
    "Mười hộ được vay; hai xã về đích.",
)

KNOWN_FAILURES = (
    # a name that ends in a number, as one sees by its capitals only
    *examples(Exclusion("part"), "Nhà máy thủy điện Suối Sập ⟦3⟧ phát điện."),
    # a number that refers to another
    *examples(Exclusion("clause"), "Việc này đã nêu ở câu hỏi ⟦12⟧ và 13."),
)
