"""What is read as a count, with the noun that is counted, and what is not. Never loaded at run time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from solieu.examples import examples
from solieu.model import Amount

if TYPE_CHECKING:
    from solieu.model import Bound


def count(
    unit: str, low: int | str, high: int | str | None = None, *, bound: Bound = "exact", per: str | None = None
) -> Amount:
    """So many of a thing; with two values a range."""
    far = Decimal(low if high is None else high)
    return Amount("count", Decimal(low), far, unit, bound if high is None else "range", per)


EXAMPLES = (
    # a count behind a comma that ends a month
    *examples(
        count("dự án", 14),
        "Trong tháng 9, ⟦14 dự án⟧ đã khởi công.",
        "Tính đến giữa tháng 11, ⟦14 dự án⟧ đã bàn giao.",
    ),
    *examples(
        count("lớp", 14),
        "Trong tháng 9, ⟦14 lớp⟧ đã khai giảng.",
        "Theo Điều 13, ⟦14 lớp⟧ được mở.",
        "Học viên của ⟦14 lớp⟧ giai đoạn 2012 - 2014 đã ra nghề.",
        "Trong các ngày 12, 13 lớp nghỉ; sau đó mở ⟦14 lớp⟧.",
    ),
    *examples(count("hộ", 5), "Ngày 12/11 xã có ⟦5 hộ⟧ thoát nghèo."),
    *examples(count("hộ", 1_450), "Đến hết tháng 8, ⟦1.450 hộ⟧ đã có nước."),
    # a number that rose or fell, its noun before it or behind the second
    *examples(
        count("hợp tác xã", 38),
        "Số hợp tác xã tăng từ ⟦38⟧ lên ⟦38⟧.",
        "Số hợp tác xã cũng từ ⟦38⟧ lên ⟦38⟧.",
        "Số hợp tác xã giảm từ ⟦38⟧ xuống ⟦38⟧.",
    ),
    *examples(count("thợ", 22), "Xưởng từ ⟦22⟧ rút còn ⟦22 thợ⟧.", "Từ ⟦22⟧ hạ xuống còn ⟦22 thợ⟧."),
    # what is said of the counted, and where they are, is no part of the noun
    *examples(count("nhà", 75), "Quỹ dựng ⟦75 nhà⟧ ở Bắc Hà.", "Doanh nghiệp giúp làm ⟦75 nhà⟧ ở Sìn Hồ và Tủa Chùa."),
    *examples(count("cụm", 12), "Mục tiêu là ⟦12 cụm⟧ hoạt động, có trạm xử lý.", "Tỉnh có ⟦12 cụm⟧ hoạt động."),
    *examples(count("xã", 16), "Có ⟦16 xã⟧ mới đạt vài tiêu chí.", "Còn ⟦16 xã⟧ mới có trạm cấp nước."),
    *examples(count("xã mới", 4), "Năm nay huyện công nhận ⟦4 xã mới⟧."),
    *examples(count("làng thuần nông", 9), "Nghề mây tre đã về ⟦9 làng thuần nông⟧."),
    *examples(count("tuần hàng", 3), "Huyện dự ⟦3 tuần hàng⟧ ở thủ đô."),
    *examples(count("người", 312), "Có ⟦312 người⟧ vừa học xong."),
    # a figure that is pointed back to, or that only another time is told of, behind a full stop
    *examples(
        count("lớp", 41),
        "Năm 2011 huyện mở ⟦41 lớp⟧. Năm 2012 con số này là ⟦41⟧, sang năm 2013 tụt xuống ⟦41⟧.",
        "Đầu kỳ có ⟦41 lớp⟧. Đến nay số đó đã lên ⟦41⟧.",
        "Năm ngoái xã mở ⟦41 lớp⟧. Năm nay chỉ còn ⟦41⟧.",
        "Trước kia trường có ⟦41 lớp⟧. Hiện nay đã là ⟦41⟧.",
    ),
    # fractions of one sentence, the noun at any of them; and more done than was planned
    *examples(
        count("xưởng", 5),
        "Tân Lập xong ⟦5⟧/⟦5 xưởng⟧, Phú Hộ xong ⟦5⟧/⟦5⟧, còn Yên Kỳ ⟦5⟧/⟦5⟧.",
        "Tân Lập xong ⟦5⟧/⟦5⟧, Phú Hộ ⟦5⟧/⟦5 xưởng⟧.",
    ),
    *examples(count("xưởng", 16), "Kế hoạch giao ⟦16⟧, thực hiện ⟦16 xưởng⟧."),
    # what the numbers in brackets are said to be
    *examples(
        count("hộ", 35),
        "Vay vốn ở các xã (trong ngoặc là số hộ): Tân Hội (⟦35⟧), Phú Lợi (⟦35⟧).",
        "Vay vốn ở các xã (số trong ngoặc đơn là số hộ)\n- Tân Hội (⟦35⟧)\n- Phú Lợi (⟦35⟧)",
    ),
    # a rate that is told of what stands before it
    *examples(count("thợ", 14), "Máy cho 2 tấn bún gạo khô mỗi ngày, giữ chân ⟦14 thợ⟧."),
    # how a number is printed
    *examples(
        count("lao động", 4_875),
        "Đào tạo nghề cho ⟦4.875 lao động⟧.",
        "Đào tạo nghề cho ⟦4875 lao động⟧.",
        "Đào tạo nghề cho ⟦4,875 lao động⟧.",
        "Đào tạo nghề cho ⟦4\N{NO-BREAK SPACE}875 lao động⟧.",
        "Đào tạo nghề cho ⟦4.875\N{NO-BREAK SPACE}lao động⟧.",
        "Đào tạo nghề cho ⟦4.875  lao  động⟧.",
    ),
    *examples(
        count("lao động", 4_000),
        "Tạo việc làm cho ⟦4000 lao động⟧, trong khi vốn là 64.000 triệu đồng.",
        "Tạo việc làm cho ⟦4 nghìn lao động⟧.",
        "Tạo việc làm cho ⟦4 ngàn lao động⟧.",
        "Tạo việc làm cho ⟦bốn nghìn lao động⟧.",
    ),
    *examples(
        count("máy may", 5), "Hỗ trợ ⟦05 máy may⟧.", "Hỗ trợ ⟦5 máy may⟧.", "Hỗ trợ ⟦5 Máy may⟧.", "⟦5 máy may⟧ đã về."
    ),
    *examples(count("lao động", 11_000_000), "Làng nghề thu hút ⟦11 triệu lao động⟧.", "⟦11.000.000 lao động⟧."),
    *examples(count("con", 2_100_000), "Đàn gia cầm có ⟦2,1 triệu con⟧.", "Đàn gia cầm có ⟦2.100.000 con⟧."),
    *examples(count("lao động", "15.5580"), "Báo cáo ghi ⟦15.5580 lao động⟧ được học nghề."),
    # number words
    *examples(count("huyện", 2), "Lớp mở tại ⟦hai huyện⟧ miền Tây.", "⟦Hai huyện⟧ đã về đích."),
    *examples(count("dự án", 10), "Tỉnh duyệt ⟦mười dự án⟧.", "Tỉnh duyệt ⟦10 dự án⟧."),
    *examples(count("xã", 24), "Có ⟦hai mươi tư xã⟧ đạt chuẩn.", "Có ⟦hai mươi bốn xã⟧ đạt chuẩn."),
    *examples(count("hộ nghèo", 103), "Còn ⟦một trăm lẻ ba hộ nghèo⟧.", "Còn ⟦một trăm linh ba hộ nghèo⟧."),
    *examples(count("hộ", 15), "Còn ⟦mười lăm hộ⟧ chưa có điện.", "Còn ⟦mười lăm  hộ⟧ chưa có điện."),
    *examples(count("cơ sở", 3), "Bàn giao máy cho ⟦ba cơ sở⟧ ở xã."),
    *examples(count("học viên", 550), "Dạy nghề cho ⟦năm trăm năm mươi học viên⟧."),
    *examples(count("cây", 10_000), "Trồng ⟦một vạn cây⟧ ven đường."),
    # bounds
    *examples(
        count("đại biểu", 30, bound="under"),
        "Dự hội nghị có ⟦gần 30 đại biểu⟧.",
        "Dự hội nghị có ⟦chưa đến 30 đại biểu⟧.",
        "Dự hội nghị có ⟦dưới 30 đại biểu⟧.",
        "Dự hội nghị có ⟦không quá 30 đại biểu⟧.",
    ),
    *examples(
        count("lao động", 5_000, bound="over"),
        "Tạo việc làm cho ⟦trên 5 nghìn lao động⟧.",
        "Tạo việc làm cho ⟦hơn 5.000 lao động⟧.",
        "Tạo việc làm cho ⟦hơn năm nghìn lao động⟧.",
        "Tạo việc làm cho ⟦ít nhất 5.000 lao động⟧.",
        "Dự án sử dụng từ ⟦5.000 lao động trở lên⟧.",
    ),
    *examples(
        count("lao động", 6_800, bound="about"),
        "Tạo việc làm cho ⟦khoảng 6.800 lao động⟧.",
        "Tạo việc làm cho ⟦ước 6.800 lao động⟧.",
        "Dự án vừa khánh thành.\n⟦Khoảng 6.800 lao động⟧ có việc.",
        "Tạo việc làm cho ⟦xấp xỉ 6.800 lao động⟧.",
        "Giải quyết việc làm ⟦ước đạt 6.800 lao động⟧.",
    ),
    # ranges
    *examples(
        count("mô hình", 10, 15),
        "Cả tỉnh có ⟦10 - 15 mô hình⟧.",
        "Cả tỉnh có ⟦từ 10 đến 15 mô hình⟧.",
        "Cả tỉnh có ⟦10–15 mô hình⟧.",
        "Cả tỉnh có ⟦khoảng 10 - 15 mô hình⟧.",
        "Cả tỉnh có ⟦từ 10 mô hình đến 15 mô hình⟧.",
    ),
    *examples(
        count("việc làm", 8_000, 10_000), "Thêm ⟦khoảng 8.000 - 10.000 việc làm⟧.", "Thêm ⟦8 - 10 nghìn việc làm⟧."
    ),
    *examples(count("sản phẩm", 1, 2), "Phấn đấu có ⟦1 đến 2 sản phẩm⟧ 5 sao."),
    # fractions: part and whole are both counts
    *examples(count("tỉnh", 28), "Có ⟦28⟧/⟦28 tỉnh⟧ đã duyệt kế hoạch."),
    *examples(count("tiêu chí", 19), "Xã đạt ⟦19⟧/⟦19 tiêu chí⟧.", "Xã đạt ⟦19⟧ / ⟦19 tiêu chí⟧."),
    *examples(count("xã", 1_112), "Cả vùng có ⟦1.112⟧/⟦1.112 xã⟧ lập xong quy hoạch."),
    # times
    *examples(count("lần", 3), "Năng suất gấp ⟦3 lần⟧ trước.", "Sản lượng tăng ⟦3 lần⟧.", "Tập huấn ⟦3 lần⟧ cho thợ."),
    *examples(count("lần", 10, bound="over"), "Kinh phí gấp ⟦hơn 10 lần⟧ giai đoạn trước."),
    *examples(count("lần", "1.5", 2), "Giá trị tăng ⟦từ 1,5 đến 2 lần⟧.", "Giá trị tăng ⟦1,5 - 2 lần⟧."),
    # rates
    *examples(
        count("viên", 7_000, per="ngày"), "Máy đúc ⟦7.000 viên/ngày⟧.", "Mỗi ngày máy đúc ⟦7.000 viên⟧, không nghỉ."
    ),
    *examples(count("hộ", 3, per="xã"), "Mỗi xã: ⟦3 hộ⟧."),
    *examples(count("bác sĩ", "12.4", per="vạn dân"), "Cả tỉnh có ⟦12,4 bác sĩ/vạn dân⟧."),
    *examples(count("tiêu chí", "16.5", per="xã"), "Huyện | Số tiêu chí bình quân/xã\nBình An | ⟦16,5⟧\nHòa Sơn | -"),
    # of a list whose noun its head names
    *examples(
        count("làng nghề", 9),
        "Số làng nghề theo huyện: Nga Sơn ⟦9⟧, Thọ Xuân ⟦9⟧.",
        "Số làng nghề qua các năm: 2014: ⟦9⟧; 2015: ⟦9⟧.",
        "Số làng nghề được công nhận như sau:\n- Nga Sơn: ⟦9⟧\n- Thọ Xuân: ⟦9⟧",
        "Số làng nghề theo huyện:\nNga Sơn ........ ⟦9⟧\nThọ Xuân      ⟦9⟧",
        "Tỉnh có ⟦9 làng nghề⟧, trong đó Nga Sơn ⟦9⟧ (chiếm 50%), Thọ Xuân ⟦9⟧.",
    ),
    *examples(
        count("làng nghề", 7),
        "Huyện Nga Sơn có nhiều nhất: ⟦7 làng nghề⟧. Sau đó là Thọ Xuân ⟦7⟧, Như Thanh ⟦7⟧, Hà Trung ⟦7⟧.",
        "Dẫn đầu là Nga Sơn với ⟦7 làng nghề⟧. Kế đến là Thọ Xuân ⟦7⟧ và Như Thanh ⟦7⟧.",
        "Nơi có nhiều làng nghề nhất là Nga Sơn với ⟦7⟧, Thọ Xuân ⟦7⟧, Hà Trung ⟦7⟧.",
        "Nhiều làng nghề nhất là Nga Sơn có ⟦7⟧, Thọ Xuân có ⟦7⟧.",
    ),
    *examples(count("lớp", 12), "Số lớp tăng từ ⟦12⟧ lên ⟦12⟧ sau 5 năm.", "Số lớp cũng từ ⟦12⟧ (năm 2014) lên ⟦12⟧."),
    *examples(count("xã", 12), "Số xã đạt chuẩn: ⟦12⟧/⟦12⟧", "Số xã đạt chuẩn có ⟦12⟧/⟦12⟧, bằng 100%."),
    *examples(count("lớp", 15), "Đã mở ⟦15 lớp⟧ (kế hoạch ⟦15⟧).", "Mở ⟦15 lớp⟧ (chỉ tiêu ⟦15⟧), đạt 100%."),
    *examples(count("sản phẩm", 7), "Xét hạng đợt này có ⟦7⟧ đạt 3 sao, ⟦7⟧ đạt 4 sao."),
    *examples(count("hộ", 12), "Số hộ vay giảm từ ⟦12⟧ xuống còn ⟦12⟧ trong 3 năm."),
    # so many of so many, and nouns that begin like households, villages and communes
    *examples(
        count("hộ", 7), "Có ⟦7⟧ trong ⟦7 hộ⟧ đã vay.", "Chỉ ⟦7⟧ trong tổng số ⟦7 hộ⟧ có máy.", "⟦7 hộ⟧ trong số này."
    ),
    *examples(count("xã", 9), "Đến nay, ⟦9⟧ trong số ⟦9 xã⟧ có chợ."),
    *examples(count("hộ chiếu", 500), "Công an cấp ⟦500 hộ chiếu⟧ trong tháng."),
    *examples(count("học viên", 30), "Nay mở lớp ⟦30 học viên⟧."),
    *examples(count("sản phẩm", 9), "Trong số dự thi, ⟦9⟧ xếp hạng 3 sao."),
    *examples(count("hộ kd", 3), "Hỗ trợ ⟦3 hộ KD⟧ mua máy."),
    *examples(count("phần quà", 3), "Trao ⟦3 phần quà⟧ cho các cụ."),
    *examples(count("hộ lý", 12), "Tập huấn cho ⟦12 hộ lý⟧ của trạm."),
    *examples(count("bản đăng ký", 40), "Nhận ⟦40 bản đăng ký⟧ học nghề."),
    *examples(count("huyện ủy", 3), "Làm việc với ⟦3 huyện ủy⟧ trong vùng."),
    *examples(count("bộ máy tính", 15), "Trao ⟦15 bộ máy tính⟧ cho trường."),
    *examples(count("bộ bàn ghế", 15), "Trao ⟦15 bộ bàn ghế⟧ cho lớp."),
    # places that have many, and some of a head by their labels
    *examples(
        count("cơ sở", 14),
        "Các huyện có nhiều cơ sở là Ba Vì (⟦14⟧), Mỹ Đức (⟦14⟧) và Thạch Thất (⟦14⟧).",
        "Nơi có nhiều cơ sở nhất là Ba Vì ⟦14⟧, Mỹ Đức ⟦14⟧.",
        "Huyện nhiều cơ sở nhất là Ba Vì với ⟦14⟧, Mỹ Đức ⟦14⟧ và Thạch Thất được ⟦14⟧.",
        "Ba Vì đã có ⟦14 cơ sở⟧, chủ yếu làm mộc, trong khi Mỹ Đức mới ⟦14⟧.",
        "Ba Vì giúp ⟦14 cơ sở⟧, còn Mỹ Đức chỉ ⟦14⟧.",
    ),
    *examples(count("đề án", 6), "Ba Vì và Mỹ Đức nhiều nhất, theo thứ tự ⟦6⟧ và ⟦6 đề án⟧."),
    *examples(count("cơ sở", 1), "Mỗi nơi ⟦1 cơ sở⟧ (Duy Tiên ⟦01⟧, Kim Bảng ⟦01⟧)."),
    *examples(count("đồng hồ", 640), "Trạm cấp nước lắp ⟦640 đồng hồ⟧ cho hộ nghèo."),
    *examples(count("chiếc", 63_400_000), "Mặt hàng giảm là điện thoại ⟦63,4 triệu chiếc⟧."),
    *examples(count("y, bác sĩ", 31), "Đoàn có ⟦31 y, bác sĩ⟧."),
    *examples(count("cụm", 15), "Đã có ⟦15 cụm⟧ hoạt động ổn định."),
    *examples(count("đề án", 7), "Số đề án dở dang ........ ⟦7⟧\nKinh phí ........ 40 triệu đồng"),
    *examples(count("học viên", 35, per="lớp"), "Lớp học đông, bình quân ⟦35 học viên/lớp⟧."),
    *examples(
        count("tiêu chí", "14.6", per="xã"), "Bình quân đạt ⟦14,6 tiêu chí/xã⟧.", "Cả tỉnh đạt ⟦14,6 tiêu chí/xã⟧."
    ),
    *examples(count("doanh nghiệp", 1, 3, per="năm"), "Mỗi năm huyện chọn ⟦từ 1 đến 3 doanh nghiệp⟧ đi hội chợ."),
    *examples(count("viên gạch", 20_000_000, per="năm"), "Công suất ⟦20 triệu viên gạch/năm⟧."),
    *examples(count("tiêu chí", 15, bound="over", per="xã"), "Bình quân mỗi xã nay đạt ⟦trên 15 tiêu chí⟧."),
    # the noun phrase: people and bodies
    *examples(
        count("người", 2_940),
        "Tập huấn cho ⟦2.940 người⟧.",
        "Có ⟦2.940 người⟧ tham gia.",
        "Có ⟦2.940 người⟧ đã học xong.",
    ),
    *examples(count("người dân tộc thiểu số", 27), "Trong đó có ⟦27 người dân tộc thiểu số⟧."),
    *examples(count("người khuyết tật", 120), "Dạy nghề cho ⟦120 người khuyết tật⟧."),
    *examples(count("lao động nông thôn", 1_330), "Cấy nghề cho ⟦1.330 lao động nông thôn⟧."),
    *examples(count("đồng chí", 12), "Đoàn công tác gồm ⟦12 đồng chí⟧."),
    *examples(count("cán bộ khuyến công, cộng tác viên", 150), "Lớp có ⟦150 cán bộ khuyến công, cộng tác viên⟧."),
    *examples(count("lượt người", 12_450), "Tuyên truyền cho ⟦12.450 lượt người⟧ nghe."),
    *examples(count("lượt khách tham quan", 50_000), "Hội chợ đón ⟦50.000 lượt khách tham quan⟧."),
    *examples(
        count("doanh nghiệp, htx, hộ cá thể", 153),
        "Đã có ⟦153 Doanh nghiệp, HTX, hộ cá thể⟧ được hỗ trợ.",
        "Đã có ⟦153 doanh nghiệp, HTX, hộ cá thể⟧ được hỗ trợ.",
    ),
    *examples(
        count("doanh nghiệp và hộ kinh doanh cá thể", 9), "Có ⟦9 doanh nghiệp và hộ kinh doanh cá thể⟧ nhận máy."
    ),
    *examples(
        count("hộ", 34_059), "Có ⟦34.059 hộ⟧ thoát nghèo.", "Có ⟦34.059 hộ⟧ vay vốn.", "Có ⟦34.059 hộ⟧ được vay."
    ),
    *examples(count("hộ nghèo", 51_304), "Giúp ⟦51.304 hộ nghèo⟧ làm chuồng trại."),
    *examples(count("hộ cận nghèo", 12_115), "Còn ⟦12.115 hộ cận nghèo⟧ theo chuẩn mới."),
    *examples(count("hộ kinh doanh", 14), "Nguồn vốn giúp ⟦14 hộ kinh doanh⟧ mua máy."),
    *examples(count("htx nông nghiệp", 120), "Trong đó có ⟦120 HTX nông nghiệp⟧."),
    *examples(count("dn nhỏ và vừa", 8), "Hỗ trợ ⟦8 DN nhỏ và vừa⟧ chuyển đổi số."),
    *examples(
        count("cơ sở công nghiệp nông thôn", 203),
        "Hoàn thành hỗ trợ ⟦203 cơ sở công nghiệp nông thôn⟧ chuyển giao công nghệ.",
        "Trong đó ⟦203 cơ sở công nghiệp nông thôn⟧ được hỗ trợ.",
    ),
    *examples(
        count("lượt cơ sở công nghiệp nông thôn", 113, bound="under"),
        "Hỗ trợ ⟦gần 113 lượt cơ sở công nghiệp nông thôn⟧ dự hội chợ.",
    ),
    *examples(count("cơ sở tiểu thủ công nghiệp", 3), "Nghiệm thu máy tại ⟦3 cơ sở tiểu thủ công nghiệp⟧."),
    *examples(count("cơ sở cnnt", 4), "Giúp ⟦4 cơ sở CNNT⟧ lập trang web."),
    *examples(count("tổ hợp tác", 2_300), "Toàn tỉnh có ⟦2.300 tổ hợp tác⟧."),
    *examples(count("chủ đầu tư", 8), "Có ⟦8 chủ đầu tư⟧ giải ngân chậm."),
    *examples(count("sở công thương", 63), "Lãnh đạo ⟦63 Sở Công Thương⟧ dự họp."),
    # areas
    *examples(count("tỉnh, thành phố", 63), "Cả nước có ⟦63 tỉnh, thành phố⟧.", "Tại ⟦63 tỉnh, thành phố⟧ phía Bắc."),
    *examples(count("huyện, thị xã", 6), "Lớp mở ở ⟦6 huyện, thị xã⟧."),
    *examples(count("xã", 71), "Có ⟦71 xã⟧ đạt chuẩn NTM.", "Có ⟦71 xã⟧ về đích.", "Tại ⟦71 xã⟧, huyện đã mở lớp."),
    *examples(count("xã điểm", 11), "Vốn cấp thẳng cho ⟦11 xã điểm⟧."),
    *examples(count("xã đặc biệt khó khăn", 28), "Hỗ trợ ⟦28 xã đặc biệt khó khăn⟧."),
    *examples(count("xã/phường", 5), "Đã làm ở ⟦5 xã/phường⟧."),
    *examples(count("làng nghề truyền thống", 12), "Huyện có ⟦12 làng nghề truyền thống⟧."),
    *examples(count("thôn, bản", 45), "Đường đến ⟦45 thôn, bản⟧."),
    *examples(count("nước", 12), "Hàng xuất sang ⟦12 nước⟧."),
    *examples(count("cụm công nghiệp", 2), "Lập quy hoạch ⟦2 cụm công nghiệp⟧."),
    # projects, plans, events
    *examples(count("đề án khuyến công", 13), "Thực hiện ⟦13 đề án khuyến công⟧.", "⟦13 đề án khuyến công⟧ đã xong."),
    *examples(count("đề án khuyến công địa phương", 16), "Sẽ làm ⟦16 đề án khuyến công địa phương⟧."),
    *examples(count("đề án nhóm", 1), "Có ⟦1 đề án nhóm⟧."),
    *examples(count("dự án phát triển công nghiệp", 225), "Tư vấn cho ⟦225 dự án phát triển công nghiệp⟧."),
    *examples(count("mô hình trình diễn kỹ thuật", 19), "Xây dựng ⟦19 mô hình trình diễn kỹ thuật⟧."),
    *examples(count("nhiệm vụ, đề án", 8), "Giao ⟦8 nhiệm vụ, đề án⟧ cho các đơn vị."),
    *examples(count("giải pháp", 7), "Hội nghị đề ra ⟦7 giải pháp⟧.", "Nêu ⟦7 giải pháp⟧."),
    *examples(count("lớp", 19), "May công nghiệp: ⟦19 lớp⟧.", "Mở ⟦19 lớp⟧ cho thợ."),
    *examples(count("lớp tập huấn", 17), "Mở ⟦17 lớp tập huấn⟧…", "Mở ⟦17 lớp tập huấn⟧ cho cán bộ."),
    *examples(count("lớp truyền nghề", 38), "Mở ⟦38 lớp truyền nghề⟧, cấy nghề."),
    *examples(count("lớp", 12), "Tin khác\n> ⟦12 lớp⟧ ở Ba Vì.", "> ⟦12 lớp⟧ ở Ba Vì."),
    *examples(count("lớp", 4), "Mở ⟦4 lớp⟧ sửa chữa máy nông nghiệp.", "Mở ⟦4 lớp⟧ nuôi ong, dạy đan cói."),
    *examples(count("hội chợ", 5), "Tham gia ⟦5 hội chợ⟧.", "Đi ⟦5 hội chợ⟧ ở phía Nam."),
    *examples(count("phiên chợ hàng việt", 7), "Tổ chức ⟦7 phiên chợ hàng Việt⟧."),
    *examples(count("gian hàng tiêu chuẩn", 145), "Hội chợ có ⟦145 gian hàng tiêu chuẩn⟧."),
    *examples(count("cuộc kiểm tra", 12), "Tiến hành ⟦12 cuộc kiểm tra⟧."),
    *examples(count("đoàn", 2), "Tổ chức ⟦2 đoàn⟧ tham gia hội chợ."),
    *examples(count("giải a", 2), "Trao ⟦2 giải A⟧."),
    *examples(count("giải khuyến khích", 10), "Trao ⟦10 giải khuyến khích⟧."),
    *examples(count("tin, bài", 120), "Đăng ⟦120 tin, bài⟧ trên báo."),
    *examples(count("ý kiến", 15), "Có ⟦15 ý kiến⟧ thảo luận."),
    # goods and works
    *examples(count("sản phẩm ocop", 215), "Tỉnh có ⟦215 sản phẩm OCOP⟧ được công nhận."),
    *examples(count("sản phẩm", 228), "Tỉnh có ⟦228 sản phẩm⟧ 3 sao.", "Tỉnh có ⟦228 sản phẩm⟧ được bình chọn."),
    *examples(count("mẫu sản phẩm mới", 330), "Thiết kế ⟦330 mẫu sản phẩm mới⟧."),
    *examples(count("dây chuyền sản xuất", 2), "Đầu tư ⟦02 dây chuyền sản xuất⟧ gạch."),
    *examples(count("máy gặt đập liên hợp", 12), "Mua ⟦12 máy gặt đập liên hợp⟧."),
    *examples(count("máy làm đất", 30), "Hỗ trợ ⟦30 máy làm đất⟧."),
    *examples(count("con bò", 15), "Tặng ⟦15 con bò⟧ sinh sản.", "Tặng ⟦15 con bò⟧ cho hộ nghèo."),
    *examples(count("gốc bưởi", 500), "Trồng ⟦500 gốc bưởi⟧ và cam."),
    *examples(count("cây cầu", 247), "Xây mới ⟦247 cây cầu⟧."),
    *examples(count("tấm thổ cẩm", 10, per="tháng"), "Chị dệt ⟦10 tấm thổ cẩm mỗi tháng⟧."),
    *examples(count("nhà tạm", 350), "Xóa ⟦350 nhà tạm⟧ cho dân."),
    *examples(count("phòng học", 25), "Làm mới ⟦25 phòng học⟧."),
    *examples(count("công trình nước sạch", 5_120), "Xây ⟦5.120 công trình nước sạch⟧."),
    *examples(count("đường bê tông", 5), "Làm ⟦5 đường bê tông⟧ liên thôn."),
    *examples(count("ngày công", 8_600), "Dân góp ⟦8.600 ngày công⟧."),
    *examples(count("suất quà", 200), "Trao ⟦200 suất quà⟧ cho học sinh."),
    *examples(count("điểm", "66.5"), "Chỉ số năng lực cạnh tranh đạt ⟦66,5 điểm⟧."),
    # heads that no gazetteer knows
    *examples(count("silo", 3), "Nhà máy có ⟦3 silo⟧; đã chạy thử."),
    *examples(count("giáo xứ", 4), "Vận động ⟦4 giáo xứ⟧ tham gia."),
    *examples(count("đu đủ", 40), "Nhà bà còn ⟦40 đu đủ⟧ chưa bán."),
    *examples(count("chăn ấm", 1_200), "Cấp ⟦1.200 chăn ấm⟧ cho đồng bào."),
    *examples(count("ttđt", 6), "Nâng cấp ⟦6 TTĐT⟧ của huyện."),
    # the noun stands before
    *examples(
        count("hộ nghèo", 3_250),
        "Tổng số hộ nghèo là ⟦3.250⟧.",
        "Số hộ nghèo cuối năm 2015 còn ⟦3.250⟧.",
        "Số lượng hộ nghèo: ⟦3.250⟧",
        "Số hộ nghèo của huyện đã giảm xuống còn ⟦3.250⟧, ít hơn năm trước.",
    ),
    # a single place behind one that was told of with the noun
    *examples(
        count("đề án", 12),
        "Ba Vì được ⟦12 đề án⟧, Mỹ Đức ⟦12⟧.",
        "Huyện Ba Vì làm xong ⟦12 đề án⟧; còn huyện Mỹ Đức ⟦12⟧.",
        "Ba Vì: ⟦12 đề án⟧, Mỹ Đức: ⟦12⟧, Sóc Sơn chưa có.",
        "Ba Vì được ⟦12 đề án⟧, Nhà máy Sông Hinh 2 được vay vốn.",
    ),
    *examples(count("đề án", 12), "Tỉnh có ⟦12 đề án⟧, năm sau cũng có ⟦12⟧.", "Năm đầu ⟦12 đề án⟧; năm sau là ⟦12⟧."),
    # a pair shares its noun
    *examples(count("người", 40), "Số thợ đã lên ⟦40 người⟧."),
    # the noun is that of the figure which ends the list
    *examples(
        count("học viên", 320),
        "Các xã đăng ký: Quảng Khê ⟦320⟧, Đồng Phúc ⟦320⟧, Khang Ninh ⟦320 học viên⟧.",
        "Xã Quảng Khê ⟦320⟧, xã Đồng Phúc ⟦320 học viên⟧ đã có chỗ học.",
        "Năm đầu Quảng Khê ⟦320⟧ và Đồng Phúc ⟦320 học viên⟧.",
        "Các xã lần lượt có ⟦320⟧, ⟦320⟧ và ⟦320 học viên⟧.",
        "Các xã có ⟦320⟧ và ⟦320 học viên⟧.",
        "Các xã có ⟦320⟧, ⟦320⟧ và ⟦320 học viên⟧.",
    ),
    # the noun is that of the head before the list
    *examples(
        count("lò rèn", 9),
        "Còn ⟦9 lò rèn⟧ ở các xã Minh Tân (⟦9⟧), Phúc Sen (⟦9⟧), đều nung than.",
        "Còn ⟦9 lò rèn⟧: Minh Tân ⟦9⟧, Phúc Sen ⟦9⟧.",
        "Còn ⟦9 lò rèn⟧ (Minh Tân: ⟦9⟧; Phúc Sen: ⟦9⟧).",
        "Xã Quốc Dân có ⟦9 lò rèn⟧ như vậy, xã Minh Tân ⟦9⟧, Phúc Sen ⟦9⟧, thu nhập khá.",
        "Xã Quốc Dân nhiều nhất (⟦9 lò rèn⟧), rồi Minh Tân ⟦9⟧, Phúc Sen ⟦9⟧.",
        "Còn ⟦9 lò rèn⟧ ở Hà Quảng (⟦9⟧) và Phúc Sen (⟦9⟧).",
        "Nay ⟦9 lò rèn⟧ (⟦9⟧ ở Minh Tân, ⟦9⟧ ở Phúc Sen) được giữ.",
        "Nay ⟦9 lò rèn⟧ được giữ, trong đó ⟦9⟧ ở Minh Tân.",
        "Nay ⟦9 lò rèn⟧ được giữ, gồm ⟦9⟧ của Minh Tân, ⟦9⟧ của Phúc Sen.",
        "Nay ⟦9 lò rèn⟧ được giữ (năm ngoái ⟦9⟧).",
        "Nay ⟦9 lò rèn⟧ được giữ (cùng kỳ năm trước là ⟦9⟧), đều chạy điện.",
        "Nay ⟦9 lò rèn⟧ được giữ (kế hoạch là ⟦9⟧).",
        "Nay ⟦9 lò rèn⟧ được giữ (năm 2014: ⟦9⟧).",
    ),
    # towns beside their districts
    *examples(count("tỉnh, thành", 45), "Khách từ ⟦45 tỉnh, thành⟧ phía Nam.", "Khách từ ⟦45 tỉnh, thành⟧."),
    *examples(count("tỉnh", 45), "Ở ⟦45 tỉnh⟧, thành viên hội đều được mời."),
    *examples(count("huyện", 9), "Tại ⟦9 huyện⟧, thành lập thêm các tổ."),
    *examples(count("quận huyện", 30), "Làng nghề có ở ⟦30 quận huyện⟧."),
    *examples(count("phường xã", 17), "Cả thị xã có ⟦17⟧/⟦17 phường xã⟧ vượt thu."),
    # a damaged noun is one as it is written
    *examples(count("sản phảm", 9), "Cụm có ⟦9 sản phảm⟧ dự thi."),
    # the near end of a range without its thousands
    *examples(count("cây", 20_000, 30_000), "Xã trồng ⟦20 - 30.000 cây⟧."),
    *examples(count("lượt", 9_000, 10_000, per="ngày"), "Khách đông, ⟦9 - 10 nghìn lượt/ngày⟧."),
    # a rate for what was and what is
    *examples(count("mẻ", 12, per="năm"), "Trước kia mỗi năm nung ⟦12 mẻ⟧, giờ ⟦12 mẻ⟧."),
    *examples(count("máy cnc", 2), "Bàn giao ⟦2 máy CNC⟧ trị giá 700 triệu đồng.", "Lắp ⟦2 máy CNC⟧ công suất lớn."),
    # in a column
    *examples(
        count("học viên", 120),
        "Huyện | Học viên\nBát Xát | ⟦120⟧",
        "Huyện | Số học viên | Kinh phí (triệu đồng)\nBát Xát | ⟦120⟧ | 450",
        "Huyện\tSố lượng học viên\nBát Xát\t⟦120⟧",
        "| Huyện | Học viên |\n| Bát Xát | ⟦120⟧ |",
        "Huyện; Học viên; Kinh phí\nBát Xát; ⟦120⟧; 450\nBắc Hà; ⟦120⟧; 430",
        "Huyện      Học viên\nBát Xát      ⟦120⟧\nBắc Hà      ⟦120⟧",
        "Huyện – Học viên – Ghi chú\nBát Xát – ⟦120⟧ – xong\nBắc Hà – ⟦120⟧ – xong",
        "Huyện\nHọc viên\nVốn (tỷ đồng)\nBát Xát\n⟦120⟧\n1,5\nBắc Hà\n⟦120⟧\n1,6",
        "Chỉ tiêu | ĐVT | Kết quả\nĐào tạo nghề | học viên | ⟦120⟧",
        "Chỉ tiêu; ĐVT; 2014; 2015\nDạy nghề; học viên; ⟦120⟧; ⟦120⟧\nKinh phí; tỷ đồng; 1,5; 1,6",
        "Chỉ tiêu | 2014 | 2015\nSố học viên | ⟦120⟧ | ⟦120⟧",
        "Đơn vị tính: học viên\nHuyện | Kế hoạch\nBát Xát | ⟦120⟧",
        "Huyện | Số học viên (người)\nBát Xát | ⟦120⟧",
        "Huyện | Học viên (người) | Trong đó nữ\nBát Xát | ⟦120⟧ | ⟦120⟧",
        "Huyện | Số học viên | Trong đó | |\n | | Dệt | Rèn |\nBát Xát | ⟦120⟧ | ⟦120⟧ | ⟦120⟧",
    ),
    *examples(
        count("hộ nghèo", 120), "| Huyện | Hộ nghèo năm 2022 | |\n| | Số hộ | Tỷ lệ (%) |\n| Bát Xát | ⟦120⟧ | 5% |"
    ),
    *examples(count("đề án", 7), "Chỉ tiêu | ĐVT | 2014\nKhuyến công | đề án | ⟦7⟧"),
    *examples(count("cây", 120_000), "Sản phẩm | Đơn vị | Sản lượng\nCây giống | nghìn cây | ⟦120⟧"),
)

REFUSALS = (
    "Sau đó là Nga Sơn với 7, Thọ Xuân 5.",
    "Nga Sơn thắng lớn. Kế đến, Thọ Xuân có 7, Hà Trung 5.",
    "Các cụm đã lấp đầy hơn hai phần ba.",
    "Hội chợ kéo dài 2 tuần.",
    "Khách sạn Sông Lô 2 đạt 4 sao.",
    "Thi xong, 5 bỏ cuộc, 12 đoạt giải, 9 xếp loại giỏi.",
    "Họp ngày 30/12 tại huyện.",
    # an article, a year, a private firm, names
    "Một hợp tác xã ở huyện được hỗ trợ máy.",
    "Không để một đề án nào phải dừng.",
    "Trong năm huyện đã mở nhiều lớp.",
    "Kinh tế tư nhân phát triển.",
    "Lớp mở tại huyện Ba Bể và huyện Ba Vì.",
    "Đường Hai Bà Trưng đã xong.",
    "Hàng nghìn lao động có việc làm; hàng chục cơ sở mở rộng.",
    "Vài trăm hộ dân được hưởng lợi.",
    "Hơn chín phần mười số hộ có điện, hai phần ba số xã có chợ.",
    # years and dates
    "Khuyến công 2017 giải ngân hết kế hoạch.",
    "Sáng 14.12 nghiệm thu máy móc.",
    "Trong 2 ngày 14 và 15.7 chấm sơ khảo.",
    "Kế hoạch 2021 bắt đầu triển khai.",
    "Hội chợ Xuân 2019 khai mạc.",
    "Từ 2015 đến 2018 đã hoàn thành.",
    # money, percents, measures
    "Chi 5 tỷ đồng, tăng 12%, làm 5 km đường.",
    "Giảm 5,02 điểm phần trăm.",
    "Diện tích 5 ha.",
    # durations and ages
    "Sau 5 năm thực hiện, kéo dài 3 tháng 10 ngày.",
    "Chị Lan, 35 tuổi, học nghề 3 tháng.",
    # names and numbers of things
    "Điều 5 quy định rõ, khoản 2 nêu chi tiết.",
    "Quốc lộ 1 chạy qua địa bàn.",
    "Chương trình 135 đầu tư đường.",
    "Sản phẩm đạt 4 sao.",
    "Đợt 2 triển khai từ tháng 6.",
    "Nhóm 3 gồm các xã còn lại.",
    "Học sinh lớp 5 được miễn phí.",
    "Thôn 3 nằm ven sông.",
    "Xếp thứ 5 cả nước.",
    "Lần thứ 11 tổ chức.",
    "Top 10 địa phương dẫn đầu.",
    "1. Chỉ đạo các đơn vị.\n2. Đẩy mạnh tuyên truyền.",
    "Bản đồ tỷ lệ 1/500.",
    "Công nghiệp 4.0 mở ra cơ hội.",
    "Dịch Covid-19 gây khó khăn.",
    "Có 2/3 số xã đã làm.",
    "Tại số 25 đường Lê Lợi.",
    "Phương châm 4 tại chỗ.",
    "Hai phần ba số hộ đã vay.",
    "Nội dung ở mục 1 và 2 cam kết thêm.",
    # words that only look like what a list counts
    "Một số cơ sở được hỗ trợ:\n- HTX Tân Lập: 2",
    "Số liệu như sau:\n- Năm 2016: 5",
    # a word that only begins like a noun
    "Quý 3 giải ngân đạt khá.",
    "Bình quân 1 hộ vay 38 triệu đồng.",
    # lists of names that number themselves, or under no head
    "Đường đã xong, còn cầu Tân Phú 3, cầu An Hòa 2 thì chưa.",
    "Nơi làm nhanh nhất là Ba Vì, trong khi Mỹ Đức mới 4.",
    "Tỉnh có các dự án KCN Trà Nóc 2, KCN Mỹ Phước 3.",
    "Đường nối khu công nghiệp Trà Nóc 2, khu công nghiệp Mỹ Phước 3.",
    "Minh Tân 9, Phúc Sen 5.",
    # days, names and other numbers that point to nothing
    "Họp từ 4/6, xong vào 5/6.",
    "Số trong ngoặc là tên cũ: Tân Hội (12).",
    "Ông Ba năm nay 62.",
    "Năm 2014 con số này là 19.",
    # columns that name rows
    "STT | Nội dung\n1 | Hội chợ\n2 | Đào tạo",
    "STT; Nội dung; Huyện\n1; Hội chợ; Bát Xát\n2; Đào tạo; Bắc Hà",
    "Trang\n1\n2\n3\nSau",
    "Năm | Kinh phí (triệu đồng)\n2015 | 450\n2016 | 500",
    "Nội dung | Kế hoạch\nĐào tạo nghề | 800",
    "Chỉ tiêu | Tăng, giảm\nSố lớp | -8",
    "Trong đó nữ | Ghi chú\n120 | xong",
)

KNOWN_FAILURES = (
    # labels that are no names, where no head says what the numbers add up to
    *examples(count("lớp", 12), "Đã mở may ⟦12⟧, mộc ⟦12⟧, đan lát ⟦12 lớp⟧."),
    # a verb that looks like a grade
    *examples(count("hồ sơ", 2), "Hội đồng xét ⟦2 hồ sơ⟧, loại ⟦2⟧; còn lại đều đạt."),
    # năm is read as the year it mostly is
    *examples(count("xã", 5), "Lớp mở tại ⟦năm xã⟧ vùng cao."),
    # the two numbers that people run together
    *examples(count("lớp", 2, 3), "Huyện mở ⟦hai ba lớp⟧."),
    # the noun in another sentence
    *examples(count("đề án", 15), "Năm trước duyệt các đề án dệt. Năm nay duyệt ⟦15⟧."),
    # a whole told after its part
    *examples(count("đề án", 15), "Đã xong ⟦15⟧ trong tổng số các đề án."),
)
