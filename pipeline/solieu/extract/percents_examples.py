"""What is read as a percentage, with its direction, and what is not. Never loaded at run time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from solieu.examples import examples
from solieu.model import Amount

if TYPE_CHECKING:
    from solieu.model import Bound

Change = Literal["up", "down"] | None


def percent(
    low: str,
    high: str | None = None,
    *,
    bound: Bound = "exact",
    per: str | None = None,
    change: Change = None,
    unit: str = "%",
) -> Amount:
    """So many per cent; with two values a range."""
    far = Decimal(low if high is None else high)
    return Amount("percent", Decimal(low), far, unit, bound if high is None else "range", per, change)


def points(value: str, *, change: Change = None) -> Amount:
    """So many percentage points."""
    return percent(value, change=change, unit="điểm %")


EXAMPLES = (
    # with a sign
    *examples(
        percent("4.8", change="up"),
        "Sản lượng phân bón 310 nghìn tấn, +⟦4,8%⟧.",
        "GTSX công nghiệp (+⟦4,8%⟧) dẫn đầu.",
    ),
    *examples(percent("2.1", change="down"), "Thép cán 90 nghìn tấn, -⟦2,1%⟧.", "Hàng tồn kho (−⟦2,1%⟧) giảm."),
    # other words for a rise or fall, and levels that they lead to
    *examples(
        percent("4.8", change="up"),
        "Doanh thu làng nghề lớn thêm ⟦4,8%⟧.",
        "Sản lượng mắm nhích ⟦4,8%⟧ so với vụ trước.",
        "Đàn bò của xã nở thêm được ⟦4,8%⟧.",
        "Thị phần nới rộng ⟦4,8%⟧.",
    ),
    *examples(percent("6", bound="over", change="up"), "Lượng khách nhỉnh ⟦hơn 6%⟧ so với năm trước."),
    *examples(
        percent("2.1", change="down"),
        "Giá cá tra tụt ⟦2,1%⟧.",
        "Doanh thu quý này sụt mất ⟦2,1%⟧.",
        "Diện tích lúa thu hẹp thêm ⟦2,1%⟧.",
    ),
    *examples(
        percent("26.3"),
        "Tỷ trọng công nghiệp nhích lên ⟦26,3%⟧.",
        "Hộ nghèo tụt còn ⟦26,3%⟧.",
        "Hạ tầng giao thông ⟦26,3%⟧ đạt chuẩn.",
    ),
    *examples(percent("3.4", bound="about", change="up"), "Chỉ số tháng này ⟦ước tăng 3,4%⟧ so với tháng trước."),
    *examples(percent("19.7", bound="about"), "Kinh tế số ⟦ước góp 19,7%⟧ GRDP."),
    *examples(percent("5"), "Tỷ lệ tổn thất - ⟦5%⟧.", "Lãi suất cho vay ⟦5%⟧."),
    # levels
    *examples(
        percent("82.49"),
        "Đào tạo 4.875 lao động, đạt ⟦82,49%⟧ kế hoạch.",
        "Đào tạo 4.875 lao động, đạt ⟦82,49 %⟧ kế hoạch.",
        "Đào tạo 4.875 lao động, bằng ⟦82,49%⟧ kế hoạch.",
        "Đào tạo 4.875 lao động (⟦82,49%⟧).",
        "Tỷ lệ tăng dần, năm 2011 là ⟦82,49%⟧.",
        "Đào tạo 4.875 lao động - ⟦82,49%⟧ kế hoạch.",
        "Đào tạo 4.875 lao động, đạt ⟦82,49 phần trăm⟧ kế hoạch.",
        "Đào tạo 4.875 lao động, đạt ⟦82.49%⟧ kế hoạch.",
        "Đào tạo 4.875 lao động, đạt ⟦82,49\N{NO-BREAK SPACE}%⟧ kế hoạch.",
    ),
    *examples(
        percent("20"),
        "Nữ chiếm ⟦20%⟧ số học viên.",
        "Tỷ lệ hộ nghèo còn ⟦20%⟧.",
        "Nhà nước hỗ trợ ⟦20%⟧ chi phí.",
        "Có ⟦20%⟧ hộ dùng nước sạch.",
        "Nữ chiếm ⟦hai mươi phần trăm⟧ số học viên.",
        "Mới giải ngân được ⟦20%⟧.",
        "Đối ứng: ⟦20%⟧.",
    ),
    *examples(
        percent("107.3"),
        "Sản xuất công nghiệp bằng ⟦107,3 %⟧ so với cùng kỳ.",
        "Thu ngân sách đạt ⟦107,3%⟧ dự toán.",
        "Xuất khẩu 9 tháng bằng ⟦107,3%⟧ cùng kỳ năm trước.",
    ),
    *examples(
        percent("55"),
        "Tỷ lệ lao động qua đào tạo tăng lên ⟦55%⟧.",
        "Tỷ lệ hộ nghèo giảm còn ⟦55%⟧.",
        "Tỷ lệ hộ nghèo giảm xuống còn ⟦55%⟧.",
        "Sản lượng tăng, đạt ⟦55%⟧ kế hoạch.",
        "Kinh phí giảm mạnh, chỉ bằng ⟦55%⟧ năm trước.",
        "Vốn giảm nghèo mới giải ngân ⟦55%⟧.",
        "Số dự án tăng lên, chiếm ⟦55%⟧.",
        "Kế hoạch tăng trưởng đã đạt ⟦55%⟧.",
    ),
    *examples(percent("0.41"), "Nợ quá hạn ⟦0,41%⟧ tổng dư nợ.", "Tỷ lệ nợ quá hạn là ⟦0.41 %⟧."),
    *examples(percent("100"), "Trục xã cứng hóa ⟦100%⟧.", "Có ⟦100 %⟧ đề án hoàn thành đúng hạn."),
    *examples(percent("0"), "Lãi suất ⟦0%⟧ trong hai năm đầu."),
    *examples(percent("192.8"), "Đạt ⟦192,8%⟧ kế hoạch giao."),
    *examples(percent("10.5", unit="‰"), "Tỷ lệ sinh ⟦10,5‰⟧.", "Tỷ lệ sinh ⟦10,5 phần nghìn⟧."),
    # rises and falls
    *examples(
        percent("6.2", change="up"),
        "Kinh phí tăng ⟦6,2%⟧ so với năm 2015.",
        "Kinh phí (tăng ⟦6,2%⟧) đã giao đủ.",
        "Kinh phí tăng bình quân ⟦6,2%⟧.",
        "Kinh phí tăng thêm ⟦6,2%⟧.",
        "Thu ngân sách vượt ⟦6,2%⟧ so với dự toán.",
        "Năng suất cao hơn ⟦6,2%⟧ so với giống cũ.",
        "Giá trị sản xuất công nghiệp nông thôn tăng trưởng ⟦6,2%⟧.",
        "Doanh thu năm sau cao hơn năm trước ⟦6,2%⟧.",
        "Lượng khách đông hơn năm 2019 ⟦6,2%⟧.",
        "Số thu hơn cùng kỳ ⟦6,2%⟧.",
        "Vốn giao năm nay vượt mức của năm 2018 ⟦6,2%⟧.",
        "Chỉ số sản xuất tháng này tăng ⟦6,2%⟧.",
    ),
    *examples(
        percent("4", change="down"),
        "Khuyến công quốc gia giảm ⟦4%⟧.",
        "Hộ nghèo giảm ⟦4%⟧ so với năm 2011.",
        "Hộ nghèo giảm được ⟦4%⟧.",
        "Chi phí thấp hơn ⟦4%⟧.",
        "Doanh thu hụt ⟦4%⟧ so với kế hoạch.",
        "Xuất khẩu sang thị trường này giảm tới ⟦4%⟧.",
        "Số hồ sơ ít hơn năm 2020 ⟦4%⟧.",
        "Số hồ sơ kém hơn cùng kỳ ⟦4%⟧.",
    ),
    *examples(
        percent("3", bound="under", per="năm", change="down"),
        "Hộ nghèo bình quân mỗi năm giảm ⟦gần 3%⟧.",
        "Hộ nghèo giảm ⟦gần 3%/năm⟧.",
        "Hộ nghèo giảm ⟦gần 3% mỗi năm⟧.",
    ),
    *examples(
        percent("2.5", "3", per="năm", change="down"),
        "Hộ nghèo mỗi năm giảm ⟦2,5 - 3%⟧.",
        "Hộ nghèo giảm ⟦2,5 - 3%/năm⟧.",
        "Phấn đấu giảm hộ nghèo bình quân ⟦2,5 - 3%/năm⟧.",
    ),
    # points
    *examples(
        points("5.02", change="down"),
        "Tỷ lệ hộ nghèo giảm ⟦5,02 điểm phần trăm⟧.",
        "Tỷ lệ hộ nghèo giảm ⟦5,02 điểm %⟧.",
        "Tỷ lệ hộ nghèo giảm ⟦5,02%-điểm⟧.",
        "Tỷ lệ này thấp hơn ⟦5,02 điểm phần trăm⟧ so với cả nước.",
    ),
    *examples(points("1.5", change="up"), "Tỷ trọng công nghiệp tăng ⟦1,5 điểm phần trăm⟧."),
    # points of what was a percentage just before
    *examples(
        points("1.5", change="up"),
        "Tỷ lệ che phủ tăng ⟦1,5 điểm phần trăm⟧; năm trước tăng ⟦1,5 điểm⟧.",
        "Lao động có nghề tăng ⟦1,5 điểm %⟧. Ở vùng cao mức tăng cũng tới ⟦1,5 điểm⟧ trong năm.",
    ),
    *examples(
        points("2", change="down"),
        "Hộ nghèo giảm ⟦2 điểm phần trăm⟧, hộ cận nghèo giảm ⟦2 điểm⟧.",
        "HỘ NGHÈO GIẢM ⟦2 ĐIỂM PHẦN TRĂM⟧, HỘ CẬN NGHÈO GIẢM ⟦2 ĐIỂM⟧.",
    ),
    *examples(points("0.3"), "Chênh lệch giữa hai năm là ⟦0,3 điểm %⟧."),
    # bounds
    *examples(
        percent("80", bound="over"),
        "Có ⟦trên 80%⟧ học viên có việc làm.",
        "Có ⟦hơn 80 %⟧ học viên có việc làm.",
        "Phấn đấu có ⟦ít nhất 80%⟧ số xã đạt chuẩn.",
        "Phấn đấu có ⟦tối thiểu 80%⟧ số xã đạt chuẩn.",
        "Phấn đấu đạt từ ⟦80% trở lên⟧.",
        "Tỷ lệ phải đạt ⟦≥ 80%⟧.",
        "Tỷ lệ phải đạt ⟦không dưới 80%⟧.",
    ),
    *examples(
        percent("30", bound="under"),
        "Hỗ trợ ⟦tối đa 30%⟧ chi phí.",
        "Hỗ trợ ⟦không quá 30%⟧ chi phí.",
        "Giải ngân ⟦dưới 30%⟧ kế hoạch.",
        "Giải ngân ⟦chưa đến 30%⟧ kế hoạch.",
        "Giải ngân ⟦chưa được 30%⟧ kế hoạch.",
        "Giải ngân ⟦gần 30%⟧ kế hoạch.",
        "Độ ẩm phải ⟦< 30%⟧.",
    ),
    *examples(
        percent("10", bound="about", change="up"),
        "Giá trị sản xuất tăng ⟦khoảng 10%⟧.",
        "Giá trị sản xuất (tăng ⟦khoảng 10%⟧ so với năm 2018).",
        "Giá trị sản xuất tăng ⟦xấp xỉ 10%⟧.",
        "Giá trị sản xuất tăng ⟦ước 10%⟧.",
    ),
    # ranges
    *examples(
        percent("28", "30"),
        "Công nghiệp nông thôn chiếm ⟦từ 28-30%⟧.",
        "Công nghiệp nông thôn chiếm ⟦28 - 30%⟧.",
        "Công nghiệp nông thôn chiếm ⟦28% - 30%⟧.",
        "Công nghiệp nông thôn chiếm ⟦từ 28% đến 30%⟧.",
        "Công nghiệp nông thôn chiếm ⟦từ 28 đến 30%⟧.",
        "Công nghiệp nông thôn chiếm ⟦khoảng 28 – 30 %⟧.",
        "Công nghiệp nông thôn chiếm ⟦từ 28 đến 30 phần trăm⟧.",
    ),
    *examples(
        percent("7", "10", change="up"),
        "Giá trị sản xuất tăng ⟦khoảng 7 - 10%⟧ so với năm 2018.",
        "Giá trị sản xuất tăng ⟦từ 7 đến 10%⟧.",
    ),
    # rates
    *examples(
        percent("24.5", per="năm", change="up"),
        "Công nghiệp nông thôn tăng bình quân ⟦24,5%/năm⟧.",
        "Công nghiệp nông thôn tăng ⟦24,5% mỗi năm⟧.",
        "Công nghiệp nông thôn tăng ⟦24,5%/ năm⟧.",
    ),
    *examples(percent("6.5", per="năm"), "Cho vay với lãi suất ⟦6,5%/năm⟧.", "Lãi vay ⟦6,5% một năm⟧."),
    *examples(percent("0.55", per="tháng"), "Lãi suất ⟦0,55%/tháng⟧.", "Lãi suất ⟦0,55 %/tháng⟧."),
    # a level that something fell from
    *examples(percent("6"), "Máy mới giảm phế phẩm từ ⟦6%⟧ xuống gần như không."),
    # in a column
    *examples(
        percent("45.5"),
        "STT | Huyện | Tỷ lệ (%)\n1 | Bát Xát | ⟦45,5⟧",
        "Huyện | Số hộ | Tỷ lệ\nBát Xát | 120 | ⟦45,5⟧",
        "Huyện\t% hoàn thành\nBát Xát\t⟦45,5⟧",
        "Chỉ tiêu | ĐVT | Thực hiện\nTỷ lệ hộ nghèo | % | ⟦45,5⟧",
        "Đơn vị tính: %\nHuyện | Năm 2015\nBát Xát | ⟦45,5⟧",
        "Tỷ lệ hộ nghèo các huyện (%): Bát Xát ⟦45,5⟧, Mường Khương ⟦45,5⟧.",
    ),
    *examples(percent("45.5", change="down"), "Chỉ tiêu | 2014 | 2015 | Tăng, giảm (%)\nSố lớp | 22 | 12 | -⟦45,5⟧"),
    # a bare number told of another name likewise, and not
    *examples(
        percent("45.5"),
        "Ba Vì đạt ⟦45,5%⟧, Mỹ Đức ⟦45,5⟧.",
        "Tỷ lệ hộ nghèo của xã Tân Hòa là ⟦45,5%⟧, xã Phú Lộc ⟦45,5⟧ và xã Mỹ Thành ⟦45,5⟧.",
        "Ba Vì đạt ⟦45,5%⟧, Mỹ Đức 12 hộ chưa có điện.",
        "Ba Vì đạt ⟦45,5%⟧, Mỹ Đức 2.000.",
        "Cả huyện đạt ⟦45,5%⟧, Mỹ Đức năm 2019 chưa đạt.",
    ),
    *examples(percent("45.5", change="up"), "Chỉ tiêu; 2014; 2015; So sánh (%)\nLớp; 11; 16; +⟦45,5⟧\nXã; 9; 8; -"),
)

REFUSALS = (
    "Thu nhập lên 28,6% triệu đồng/người/năm.",
    "Đạt 95,3 điểm, xếp thứ hai.",
    "PCI đạt 62,5 điểm, tăng 2,3 điểm.",
    "Chi 5 tỷ đồng cho 12 đề án.",
    "Chín phần mười số hộ đã có điện.",
    "Mỗi phần quà trị giá 300 nghìn đồng.",
    "Trao 20 phần thưởng cho học sinh.",
    "Phần 2 của kế hoạch bắt đầu từ tháng 6.",
    "Hàng trăm hộ dân được vay vốn.",
    "Giảm nghèo là nhiệm vụ trọng tâm.",
    "Tỷ lệ bản đồ 1/500.",
    "Lô hàng 100 thùng.",
)

KNOWN_FAILURES = (
    # a sign only behind the last of several
    *examples(percent("5"), "Năm sau tăng ⟦5⟧, ⟦5⟧ và ⟦5%⟧."),
    # the direction stands behind
    *examples(percent("12", change="up"), "Xuất khẩu có mức ⟦12%⟧ tăng thêm."),
)
