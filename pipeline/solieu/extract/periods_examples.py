"""What is read as a stretch of time, grouped by value, and texts in which none is. Never loaded at run time."""

from __future__ import annotations

from datetime import date

from solieu.examples import Example, examples
from solieu.model import Period


def whole(year: int, last: int | None = None) -> Period:
    """A year, or several."""
    return Period(date(year, 1, 1), date(last or year, 12, 31))


def days(first: str, last: str | None = None) -> Period:
    """From one ISO day to another, or that day alone."""
    return Period(date.fromisoformat(first), date.fromisoformat(last or first))


def filled(first: str, last: str | None = None) -> Period:
    """The same, where the text leaves out the year."""
    return Period(date.fromisoformat(first), date.fromisoformat(last or first), relative=True)


def until(first: str, last: str | None = None) -> Period:
    """Up to a day, month or year."""
    return Period(date.fromisoformat(first), date.fromisoformat(last or first), edge="until")


def since(first: str, last: str | None = None) -> Period:
    """From a day, month or year on."""
    return Period(date.fromisoformat(first), date.fromisoformat(last or first), edge="since")


def told(published: str, value: Period, *marked: str) -> tuple[Example[Period], ...]:
    """Examples in a document of the day `published`."""
    return examples(value, *marked, published=date.fromisoformat(published))


_YEARS = (
    *told(
        "2021-07-20",
        Period(date(2021, 1, 1), date(2021, 6, 30), relative=True),
        "Chỉ tiêu | Thực hiện ⟦6 tháng⟧\nThu nội địa | 7.854 tỷ đồng",
    ),
    *told(
        "2013-12-20",
        Period(date(2014, 4, 1), date(2014, 6, 30), relative=True, edge="until"),
        "Nước sạch phải đợi ⟦tới quý II năm sau⟧.",
    ),
    *examples(
        whole(2016),
        "⟦Năm 2016⟧, huyện mở 12 lớp truyền nghề.",
        "Tổng kết công tác ⟦năm 2016⟧.",
        "KẾ HOẠCH KHUYẾN CÔNG ⟦NĂM 2016⟧",
        "Hội nghị ⟦năm 2016⟧ lần thứ XI.",
        "Hội chợ xuân ⟦2016⟧ lần đầu có gốm.",
        "Kế hoạch ⟦2016⟧ lần lượt giao 30 và 40 lớp.",
        "⟦Năm 2016⟧ lao động có việc tăng thêm.",
        "Hội chợ Hè ⟦2016⟧ quy tụ 250 gian hàng.",
        "Cả ⟦năm 2016⟧ có 3 đề án được nghiệm thu.",
        "Thu nhập lên 38 triệu đồng (⟦năm 2016⟧).",
        "Chỉ tiêu của ⟦giai đoạn 2016⟧ đã đạt.",
        "Kế hoạch ⟦2016⟧ hỗ trợ 8 cơ sở.",
        "Dự toán ⟦2016⟧ giao 4.500 tỷ đồng.",
        "So với ⟦2016⟧, số lớp tăng gấp đôi.",
        "Hội chợ mùa xuân ⟦2016⟧.",
        "Kết quả khuyến công ⟦2016⟧, một năm nhìn lại",
        "Kim ngạch xuất khẩu ⟦2016⟧ đạt 96 triệu USD.",
        "Vụ mùa ⟦2016⟧ cho 5 tạ một sào.",
        "- ⟦2016⟧: 6 tỷ đồng",
        "Cụ thể: ⟦2016⟧: 6 lớp.",
        "Cuối ⟦năm 2016⟧, xưởng có thêm hai lò.",
        "Đầu ⟦2016⟧ tổ hợp tác ra đời.",
        "Khuyến công ⟦2016⟧ đợt 1: 92 tỷ đồng",
        "Đề án khuyến công quốc gia ⟦2016⟧ hỗ trợ ba cơ sở.",
        "Sản phẩm OCOP ⟦2016⟧ lên kệ.",
        "Lễ hội ⟦2016⟧ khai mạc.",
        "Riêng vụ nhãn ⟦2016⟧, hai xã bán được 900 tấn.",
        "Tết Bính Thân ⟦2016⟧ bán được nhiều hương.",
        "Năm Bính Thân ⟦2016⟧ được mùa.",
        "Đợt II ⟦năm 2016⟧ có 9 hồ sơ.",
        "Giảm 7% so ⟦2016⟧.",
        "Hộ nghèo từ 9,8% (⟦2016⟧) xuống 2,3%.",
        # the label of what was given in it
        "Vốn mỗi năm một khác, ⟦2016⟧: 2,5 tỷ đồng",
        "Cấp vốn: ⟦2016⟧ - 2,5 tỷ đồng",
        "Số lớp, ⟦2016⟧ = 7 lớp",
        "Hỗ trợ hai lần: ⟦2016⟧ (3 tỷ đồng)",
        "Mục tiêu đặt ra cho ⟦năm\N{NO-BREAK SPACE}2016⟧.",
    ),
    *examples(whole(1945), "Nghề dệt có từ trước ⟦năm 1945⟧."),
    *examples(whole(1010), "Làng gốm đã có vào ⟦năm 1010⟧, theo gia phả."),
    *examples(
        whole(2016, 2020),
        "⟦Giai đoạn 2016 - 2020⟧, tỉnh làm 60 đề án.",
        "kế hoạch ⟦giai đoạn 2016-2020⟧",
        "kế hoạch ⟦giai đoạn 2016 – 2020⟧, mỗi năm 4 tỷ đồng",
        "kế hoạch ⟦giai đoạn 2016- 2020⟧",
        "kế hoạch ⟦giai đoạn 2016÷2020⟧",
        "⟦giai đoạn I (2016-2020)⟧ của chương trình",
        "⟦giai đoạn 1: 2016 - 2020⟧ của chương trình",
        "⟦GIAI ĐOẠN 2016 - 2020⟧",
        "Trong ⟦giai đoạn từ năm 2016 đến năm 2020⟧ có 5 cụm mới.",
        "Trong ⟦giai đoạn 2016 đến 2020⟧ có 5 cụm mới.",
        "⟦Nhiệm kỳ 2016 - 2020⟧ có nhiều đổi mới.",
        "Khuyến công ⟦năm 2016-2020⟧ chi 20 tỷ đồng.",
        "Chi trong ⟦năm 2016 - 2020⟧ gấp đôi trước.",
        "Kế hoạch 5 ⟦năm 2016 - 2020⟧.",
        "Sau 5 năm (⟦2016 - 2020⟧), nhiều xưởng lớn lên.",
        "Tiêu chí ⟦2016-2020⟧ cao hơn trước.",
        "⟦Từ năm 2016 đến năm 2020⟧, tỉnh cấp 20 tỷ đồng.",
        "⟦Từ năm 2016 đến hết năm 2020⟧, tỉnh cấp 20 tỷ đồng.",
        "⟦từ năm 2016 - 2020⟧ đã mở 120 lớp",
        "⟦Từ 2016 đến 2020⟧ đã mở 120 lớp.",
        "Khóa XII (⟦2016-2020⟧).",
        "CHƯƠNG TRÌNH KHUYẾN CÔNG ⟦2016 - 2020⟧",
        "⟦Những năm 2016 - 2020⟧, phố nghề vắng dần.",
        "⟦Các năm 2016 - 2020⟧ đều có đề án.",
        "kế hoạch ⟦giai đoạn 2016-20⟧",
    ),
    *examples(
        whole(2015, 2017),
        "Trong ⟦3 năm 2015, 2016 và 2017⟧, huyện mở 20 lớp.",
        "⟦Ba năm 2015, 2016, 2017⟧ đã mở 20 lớp.",
        "Sau ⟦3 năm (2015, 2016, 2017)⟧ đã mở 20 lớp.",
        "⟦Ba năm liền 2015, 2016 và 2017⟧ đã mở 20 lớp.",
        "Trong ⟦3 năm liên tiếp 2015, 2016, 2017⟧, xã được khen.",
        "Trong 3 ⟦năm 2015 - 2017⟧ đã mở 20 lớp.",
    ),
    *examples(whole(2012, 2013), "Trong ⟦hai năm 2012 và 2013⟧ xã làm xong đường.", "Qua ⟦2 năm 2012, 2013⟧."),
    # school years, crop years, terms: the years they are named after
    *examples(
        whole(2018, 2019),
        "Năm học ⟦2018-2019⟧ có 300 em học nghề.",
        "⟦Năm học 2018/2019⟧ có 300 em học nghề.",
        "⟦Niên vụ 2018/2019⟧ trúng mùa.",
        "⟦Niên vụ mía đường 2018/2019⟧ trúng mùa.",
        "Vụ đông ⟦xuân 2018/2019⟧ gieo 500 ha.",
        "Vụ đông xuân ⟦2018 - 2019⟧ gieo 500 ha.",
        "⟦niên độ 2018-2019⟧",
        "⟦Vụ đông 2018/2019⟧ gieo 500 ha.",
        "⟦Năm học 2018-19⟧ có 300 em học nghề.",
        "Trong hai ⟦năm 2018 - 2019⟧ chi 9 tỷ đồng.",
    ),
    *examples(whole(1996, 2000), "Vốn ⟦giai đoạn 1996-00⟧ còn ít.", "⟦Giai đoạn 1996 - 2000⟧ còn ít vốn."),
    *examples(whole(1991, 1995), "Vốn ⟦giai đoạn 1991-95⟧ còn ít.", "⟦Những năm 1991 - 1995⟧ còn ít vốn."),
    *examples(whole(1990, 1999), "⟦Những năm 1990⟧, lò rèn còn đỏ lửa.", "Vào ⟦thập niên 90⟧, phố nghề vắng dần."),
    *examples(whole(1980, 1989), "Lụa bán chạy vào ⟦thập niên 80 của thế kỷ trước⟧.", "hồi ⟦những năm 80 thế kỷ XX⟧"),
    *examples(whole(2000, 2009), "⟦Đến thập kỷ 2000⟧, làng nghề hồi sinh."),
    *examples(
        since("1801-01-01", "1900-12-31"), "Nghề có ⟦từ thế kỷ XIX⟧.", "Nghề có ⟦từ cuối thế kỷ 19⟧, theo gia phả."
    ),
    *examples(whole(1901, 2000), "Giữa ⟦thế kỷ XX⟧, làng có 80 lò.", "Giữa ⟦thế kỷ thứ 20⟧, làng có 80 lò."),
)

_MONTHS = (
    *examples(
        days("2005-10-01", "2005-10-31"),
        "Trung tâm ra đời ⟦tháng 10/2005⟧.",
        "Trung tâm ra đời ⟦tháng 10 năm 2005⟧.",
        "Trung tâm ra đời ⟦tháng 10-2005⟧.",
        "Trung tâm ra đời ⟦tháng 10.2005⟧.",
        "Trung tâm ra đời ⟦tháng 10, năm 2005⟧.",
        "Trung tâm ra đời ⟦tháng Mười năm 2005⟧.",
        "Trung tâm ra đời (⟦10/2005⟧).",
        "Ra đời ⟦T10/2005⟧.",
    ),
    *examples(days("2021-05-01", "2021-05-31"), "Lớp mở ⟦tháng Năm năm 2021⟧.", "Lớp mở ⟦tháng 05/2021⟧."),
    *examples(
        days("2016-01-01", "2016-09-30"),
        "⟦9 tháng đầu năm 2016⟧ đã giải ngân 61%.",
        "Trong ⟦9 tháng năm 2016⟧ đã giải ngân 61%.",
        "Trong ⟦9 tháng của năm 2016⟧ đã giải ngân 61%.",
        "⟦Chín tháng đầu năm 2016⟧ đã giải ngân 61%.",
        "⟦9 tháng đầu 2016⟧ đã giải ngân 61%.",
        "Lũy kế ⟦9 tháng/2016⟧ là 61%.",
        "⟦3 quý đầu năm 2016⟧ đã giải ngân 61%.",
        "⟦9T/2016⟧ đã giải ngân 61%.",
        "⟦9T đầu năm 2016⟧ đã giải ngân 61%.",
    ),
    *examples(
        days("2016-10-01", "2016-12-31"),
        "Nhiệm vụ ⟦3 tháng cuối năm 2016⟧.",
        "⟦Ba tháng cuối năm 2016⟧ còn 4 đề án.",
        "⟦Quý IV/2016⟧ còn 4 đề án.",
        "⟦quý 4 năm 2016⟧ còn 4 đề án.",
        "⟦Quý IV năm 2016⟧ còn 4 đề án.",
        "⟦quý IV - 2016⟧",
        "⟦Quí IV/2016⟧ còn 4 đề án.",
        "⟦Qúy IV/2016⟧ còn 4 đề án.",
    ),
    *examples(
        days("2016-01-01", "2016-06-30"),
        "⟦6 tháng đầu năm 2016⟧, thu ngân sách vượt dự toán.",
        "⟦Nửa đầu năm 2016⟧, thu ngân sách vượt dự toán.",
        "⟦Nửa năm đầu 2016⟧ thu vượt dự toán.",
        "⟦Quý I, II năm 2016⟧ thu vượt dự toán.",
        "⟦Quý I và quý II/2016⟧ thu vượt dự toán.",
        "⟦Quý I+II/2016⟧ thu vượt dự toán.",
        "⟦Quí I, quí II/2016⟧ thu vượt dự toán.",
        "⟦Từ tháng 1 đến tháng 6/2016⟧ thu vượt dự toán.",
        "⟦từ tháng 1/2016 đến hết tháng 6/2016⟧",
        "⟦từ tháng 1 - 6/2016⟧",
        "⟦từ tháng 1-2016 đến tháng 6-2016⟧",
    ),
    *examples(
        days("2015-11-01", "2016-03-31"),
        "⟦từ tháng 11/2015 đến tháng 3/2016⟧ làm 8 mô hình",
        "⟦từ tháng 11 đến tháng 3/2016⟧ làm 8 mô hình",
        "⟦Tháng 11/2015 - tháng 3/2016⟧ làm 8 mô hình.",
    ),
    *examples(
        days("2012-01-01", "2015-04-30"),
        "⟦Từ năm 2012 đến hết tháng 4/2015⟧ mở 30 lớp.",
        "⟦từ 2012 đến tháng 4-2015⟧",
        "⟦Từ năm 2012 đến ngày 30/4/2015⟧ mở 30 lớp.",
        "⟦năm 2012 đến ngày 30 tháng 4 năm 2015⟧",
    ),
    *examples(days("2019-07-01", "2019-08-31"), "⟦tháng 7 và 8/2019⟧ nghỉ", "⟦Tháng 7, 8/2019⟧ nghỉ."),
    *examples(days("2019-06-01", "2019-12-31"), "⟦từ tháng 6 đến hết năm 2019⟧", "⟦từ tháng 6/2019 đến tháng 12/2019⟧"),
)

_DAYS = (
    *examples(
        days("2006-06-16"),
        "⟦Ngày 16/6/2006⟧, thành phố duyệt kế hoạch.",
        "⟦ngày 16 tháng 6 năm 2006⟧",
        "⟦ngày 16 tháng 6, năm 2006⟧",
        "⟦ngày 16 tháng 6/2006⟧",
        "⟦ngày 16 tháng Sáu năm 2006⟧",
        "⟦16-6-2006⟧: họp lần đầu",
        "Sáng ⟦16.6.2006⟧, hai xã ký cam kết.",
        "⟦ngày 16 /6/ 2006⟧",
        "⟦16. 6. 2006⟧",
        "⟦ngày 16/6/06⟧ họp",
    ),
    *examples(days("2020-11-20"), "⟦ngày 20 tháng Mười Một năm 2020⟧", "họp ⟦20/11/2020⟧"),
    *examples(
        days("2019-06-06", "2019-06-07"),
        "⟦Từ ngày 06/6- 07/06/2019⟧, đoàn đi học tập.",
        "⟦Từ ngày 6 đến ngày 7/6/2019⟧, đoàn đi học tập.",
        "⟦từ 6 đến 7/6/2019⟧",
        "⟦6-7/6/2019⟧: đoàn đi học tập",
        "trong 2 ⟦ngày 6 và 7/6/2019⟧",
        "⟦ngày 6&7/6/2019⟧",
        "⟦ngày 6, 7/6/2019⟧",
        "⟦từ ngày 6 tháng 6 đến ngày 7 tháng 6 năm 2019⟧",
        "⟦06/6/2019 – 07/6/2019⟧",
    ),
    *examples(days("2018-07-01", "2018-12-31"), "⟦Từ 1/7 đến 31/12/2018⟧ làm 30 mô hình."),
)

# The year is that of publication; how the text around a place fills it in is tried in tests/test_periods.py.
_LEFT_OUT = (
    # what is to be done before a day has it ahead, what was done behind
    *examples(
        filled("2017-11-30"),
        "Mục tiêu là 100% đề án được nghiệm thu trước ngày ⟦30-11⟧.",
        "Các xã phải xong trước ngày ⟦30/11⟧.",
        published=date(2017, 1, 5),
    ),
    *examples(
        filled("2016-11-30"),
        "Các xã đã xong trước ngày ⟦30/11⟧.",
        published=date(2017, 1, 5),
    ),
    *told(
        "2015-12-15",
        filled("2015-12-14"),
        "Sáng ⟦14.12⟧, huyện bàn giao máy cho ba cơ sở.",
        "Sáng ⟦14/12⟧, huyện bàn giao máy cho ba cơ sở.",
        "Chiều ⟦14-12⟧, huyện bàn giao máy cho ba cơ sở.",
        "Tối ⟦14/12⟧ khai mạc hội chợ.",
        "Ngày ⟦14/12⟧, huyện bàn giao máy.",
        "Sáng ngày ⟦14/12⟧, huyện bàn giao máy.",
        "Hôm qua (⟦14/12⟧), huyện bàn giao máy.",
        "Sáng thứ Hai, ⟦14/12⟧, huyện bàn giao máy.",
        "Thứ hai (⟦14/12⟧), huyện bàn giao máy.",
        "⟦Ngày 14 tháng 12⟧, huyện bàn giao máy.",
        "Lúc 8 giờ ngày ⟦14/12⟧, lễ bàn giao bắt đầu.",
    ),
    *told(
        "2014-07-16",
        filled("2014-07-14", "2014-07-15"),
        "Hội đồng chấm trong 2 ⟦ngày 14 và 15.7⟧.",
        "Hội đồng chấm trong 2 ⟦ngày 14 và 15/7⟧.",
        "⟦Từ ngày 14 đến 15/7⟧ chấm sơ khảo.",
        "⟦Từ 14 đến 15/7⟧ chấm sơ khảo.",
        "⟦Từ ngày 14/7 đến hết ngày 15/7⟧ chấm sơ khảo.",
        "⟦Từ ngày 14 đến 15-7⟧ chấm sơ khảo.",
        "⟦Ngày 14-15/7⟧ chấm sơ khảo.",
        "⟦Ngày 14,15/7⟧ chấm sơ khảo.",
        "⟦Từ ngày 14 đến ngày 15 tháng 7⟧ chấm sơ khảo.",
    ),
    # shortly after New Year the last months are those of the year before
    *told(
        "2017-10-02",
        filled("2017-09-27"),
        "Lớp khai giảng ⟦27/9⟧, học ba tháng.",
        "Máy về vào ⟦27/9⟧.",
        "Hội chợ bế mạc ⟦27/9⟧.",
    ),
    *told(
        "2017-10-02",
        filled("2017-05-01", "2017-07-31"),
        "Các ⟦tháng 5, 6, 7⟧ mưa nhiều.",
        "Trong ba ⟦tháng 5, 6 và 7⟧ có 12 lớp.",
    ),
    # the year of a law or somebody's birth fills none
    *told(
        "2017-10-02",
        filled("2017-01-01", "2017-06-30"),
        "Theo Luật HTX 2012, ⟦6 tháng đầu năm⟧ có 12 HTX chuyển đổi.",
        "Thực hiện Luật Đất đai năm 2013, ⟦6 tháng đầu năm⟧ huyện cấp 300 sổ.",
    ),
    *told(
        "2017-10-02",
        filled("2017-07-01", "2017-09-30"),
        "Ông Hùng (SN 1965) mở lò; ⟦quý III⟧ bán 30 tấn.",
        "Chị Lan, sinh năm 1978, là thợ giỏi; ⟦quý III⟧ chị lĩnh 30 triệu đồng.",
    ),
    *examples(whole(2015), "Số học sinh ⟦năm 2015⟧ là 30 em.", "Ông Lê Văn Sinh ⟦năm 2015⟧ mua máy."),
    *told("2016-01-05", filled("2015-12-28"), "Ngày ⟦28/12⟧, sở tổng kết.", "Chiều ⟦28-12⟧, sở tổng kết."),
    *told("2016-01-05", filled("2015-12-01", "2015-12-31"), "⟦Tháng 12⟧, sở họp.", "Trong ⟦tháng 12⟧ có 3 lớp."),
    *told("2016-03-01", filled("2015-01-01", "2015-09-30"), "⟦9 tháng đầu năm⟧ mở 9 lớp."),
    *told(
        "2016-10-03",
        filled("2016-01-01", "2016-09-30"),
        "⟦9 tháng đầu năm⟧ mở 9 lớp.",
        "⟦Chín tháng đầu năm⟧ mở 9 lớp.",
        "Trong ⟦3 quý đầu năm⟧ mở 9 lớp.",
    ),
    *told(
        "2016-07-01",
        filled("2016-01-01", "2016-06-30"),
        "⟦6 tháng đầu năm⟧ mở 9 lớp.",
        "⟦6 tháng đầu năm nay⟧ mở 9 lớp.",
        "Thu ngân sách ⟦6 tháng⟧ ước 900 tỷ đồng.",
        "Sơ kết ⟦6 tháng⟧ đạt nhiều mục tiêu.",
        "Kết quả ⟦6 tháng⟧ tăng khá.",
        "⟦Nửa đầu năm⟧, huyện mở 9 lớp.",
    ),
    # told of soon after them
    *told(
        "2022-11-23",
        filled("2022-01-01", "2022-10-31"),
        "⟦10 tháng⟧, tổng mức bán lẻ của tỉnh ước 38.742 tỷ đồng.",
        "Hội chợ đã xong. ⟦10 tháng⟧, cả tỉnh mở 9 lớp.",
        "⟦10 tháng⟧ qua có 9 lớp.",
        "Xuất khẩu ⟦10 tháng⟧ là 96 triệu USD.",
        "Kim ngạch ⟦10 tháng⟧ 96 triệu USD, tăng khá.",
        "Giải ngân ⟦10 tháng⟧ đã quá nửa.",
        "Lũy kế ⟦10 tháng⟧ 8.214,6 tỷ đồng.",
        "Cộng dồn ⟦10 tháng⟧ 8.214,6 tỷ đồng.",
    ),
    *told("2016-07-01", filled("2016-07-01", "2016-12-31"), "⟦6 tháng cuối năm⟧ sẽ mở 9 lớp.", "⟦nửa cuối năm⟧"),
    *told(
        "2019-03-12",
        filled("2019-01-01", "2019-03-31"),
        "Trong ⟦quý I⟧, sản lượng tăng 8%.",
        "⟦Quý I năm nay⟧, sản lượng tăng 8%.",
        "⟦quý 1⟧ tăng 8%",
    ),
    *told("2019-03-12", filled("2019-05-01", "2019-05-31"), "Dự kiến ⟦tháng 5⟧ sẽ nghiệm thu.", "cuối ⟦tháng 5⟧"),
    *told("2009-06-02", filled("2009-06-01", "2009-12-31"), "⟦Từ tháng 6 đến tháng 12⟧ có 12 đoàn ra nước ngoài."),
    *told("2016-06-20", filled("2016-01-01", "2016-06-20"), "⟦Từ đầu năm đến nay⟧, huyện làm 8 km đường."),
    *told("2016-06-20", filled("2016-01-01", "2016-06-20"), "⟦Từ đầu năm 2016 đến nay⟧, huyện làm 8 km đường."),
    *told(
        "2016-06-20",
        filled("2016-01-01", "2016-06-15"),
        "⟦Từ đầu năm đến ngày 15/6⟧, huyện làm 8 km đường.",
    ),
    *examples(days("2016-01-01", "2016-06-15"), "⟦Từ đầu năm đến 15/6/2016⟧, huyện làm 8 km đường."),
    *examples(days("2016-01-01", "2016-06-30"), "⟦Từ đầu năm đến hết tháng 6/2016⟧, huyện làm 8 km đường."),
    # without a word that says they are days
    *told(
        "2016-05-02",
        filled("2016-04-28", "2016-05-03"),
        "Hội chợ mở ⟦từ 28/4 - 3/5⟧ tại thị xã.",
        "Hội chợ mở ⟦từ 28/4 đến hết 3/5⟧.",
        "Hội chợ mở ⟦từ 28/4 đến ngày 3/5⟧.",
        "Hội chợ (⟦28/4 - 3/5⟧) đông khách.",
        "Hội chợ (⟦28/4-3/5⟧) đông khách.",
    ),
    *told(
        "2016-05-20",
        filled("2016-05-05", "2016-05-08"),
        "Hội chợ mở ⟦từ 5-8/5⟧ tại thị xã.",
        "⟦Từ 5 đến 8/5⟧, hội chợ đông khách.",
        "⟦Từ 5/5 - 8/5⟧, hội chợ đông khách.",
    ),
    *told("2015-12-20", filled("2015-12-14"), "Lễ bàn giao (⟦14/12⟧) có ba cơ sở.", "Đợt cuối (⟦14-12⟧) có ba hộ."),
    *told("2016-06-20", filled("2016-06-20", "2016-12-31"), "⟦Từ nay đến cuối năm⟧ làm 8 km.", "⟦từ nay tới hết năm⟧"),
    *told("2016-06-20", filled("2017-01-01", "2017-12-31"), "⟦Năm tới⟧, huyện làm 8 km.", "⟦Sang năm⟧ làm 8 km."),
    *told("2016-02-20", filled("2015-01-01", "2015-12-31"), "⟦Năm qua⟧, huyện làm 8 km.", "⟦năm vừa qua⟧ làm 8 km."),
    *told("2022-07-15", filled("2021-11-01", "2021-11-30"), "⟦Tháng 11 năm ngoái⟧, anh Tuấn mở xưởng."),
    *told("2022-07-15", filled("2021-10-01", "2021-12-31"), "⟦Quý IV năm ngoái⟧ và ⟦3 tháng cuối năm ngoái⟧ lỗ."),
    *told("2016-06-20", filled("2016-01-01", "2016-12-31"), "⟦Năm nay⟧, huyện làm 8 km đường."),
    *told(
        "2016-06-20",
        filled("2015-01-01", "2015-12-31"),
        "⟦Năm ngoái⟧, huyện làm 8 km đường.",
        "Tăng 5% so với ⟦năm trước⟧.",
        "Giữa ⟦năm ngoái⟧, xưởng lắp máy mới.",
    ),
    *told("2011-09-10", filled("2006-01-01", "2010-12-31"), "⟦5 năm qua⟧ có 40 đề án.", "trong ⟦năm năm gần đây⟧"),
    *told("2011-09-10", filled("2009-01-01", "2010-12-31"), "Hơn ⟦2 năm vừa qua⟧ có 40 đề án."),
)

_OPEN = (
    *examples(
        until("2020-01-01", "2020-12-31"),
        "Chương trình ⟦đến năm 2020⟧ có bảy phần.",
        "⟦Đến năm 2020⟧ sẽ có 60 xã đạt chuẩn.",
        "⟦Tính đến năm 2020⟧, huyện có 9 làng nghề.",
        "⟦Tính đến hết năm 2020⟧, huyện có 9 làng nghề.",
        "⟦Đến cuối năm 2020⟧, huyện có 9 làng nghề.",
        "⟦Đến đầu năm 2020⟧, huyện có 9 làng nghề.",
        "⟦Hết năm 2020⟧, huyện có 9 làng nghề.",
        "⟦Từ nay đến năm 2020⟧ cần 8.500 tỷ đồng.",
        "⟦từ nay đến 2020⟧ cần 8.500 tỷ đồng",
        "⟦tới năm 2020⟧",
    ),
    *examples(
        until("2019-06-01", "2019-06-30"),
        "⟦Đến hết tháng 6/2019⟧ thêm 4 cơ sở.",
        "⟦Tính đến tháng 6 năm 2019⟧ có 4 cơ sở.",
        "⟦đến cuối tháng 6-2019⟧ có 4 cơ sở",
    ),
    *examples(until("2018-07-01", "2018-09-30"), "⟦Đến hết quý III năm 2018⟧ có 20 xã.", "⟦đến quý III/2018⟧"),
    *examples(
        until("2018-12-31"),
        "⟦Đến ngày 31/12/2018⟧ đã giải ngân 974 tỷ đồng.",
        "⟦Tính đến 31/12/2018⟧, dư nợ là 974 tỷ đồng.",
        "⟦đến hết ngày 31 tháng 12 năm 2018⟧",
    ),
    *told(
        "2018-08-01",
        Period(date(2018, 6, 30), date(2018, 6, 30), relative=True, edge="until"),
        "⟦Tính đến 30/6⟧, dư nợ là 974 tỷ đồng.",
        "⟦Đến ngày 30/6⟧, dư nợ là 974 tỷ đồng.",
    ),
    *examples(
        since("2014-01-01", "2014-12-31"),
        "⟦Từ năm 2014⟧, xưởng dùng máy mới.",
        "⟦Kể từ năm 2014⟧, xưởng dùng máy mới.",
        "⟦Từ đầu năm 2014⟧, xưởng dùng máy mới.",
        "⟦Từ 2014⟧, xưởng dùng máy mới.",
    ),
    *examples(
        since("2006-08-01", "2006-08-31"), "⟦Kể từ tháng 8/2006⟧ đã huy động 14,3 tỷ đồng.", "⟦từ tháng 8 năm 2006⟧"
    ),
    *examples(since("2015-06-22"), "Quyết định có hiệu lực ⟦từ ngày 22/6/2015⟧."),
    *told(
        "2019-03-12",
        Period(date(2014, 1, 1), date(2019, 3, 12), relative=True, edge="since"),
        "⟦Từ năm 2014 đến nay⟧ có 20 đề án.",
        "⟦Từ 2014 đến nay⟧ có 20 đề án.",
        "⟦từ năm 2014 tới nay⟧ có 20 đề án",
        "⟦Từ năm 2014 trở lại đây⟧, nghề mây phát triển.",
        "⟦Giai đoạn 2014 - nay⟧ có 20 đề án.",
    ),
    *told(
        "2019-03-12",
        Period(date(2016, 6, 1), date(2019, 3, 12), relative=True, edge="since"),
        "⟦Từ tháng 6/2016 đến nay⟧ có 20 đề án.",
    ),
    *examples(
        Period(date(2016, 6, 1), date(2016, 12, 31), relative=True, edge="since"),
        "⟦Từ tháng 6/2016 đến nay⟧ có 20 đề án.",
    ),
    *examples(
        Period(date(2016, 1, 1), date(2016, 12, 31), relative=True),
        "⟦Từ đầu năm 2016 đến nay⟧ có 20 đề án.",
    ),
)

EXAMPLES = (*_YEARS, *_MONTHS, *_DAYS, *_LEFT_OUT, *_OPEN)

REFUSALS = (
    "Quy hoạch phân khu 1/2000 đã được duyệt.",
    "Các sở báo cáo mỗi quý 1 lần, từng quý 2 lớp.",
    # durations without an anchor, and open stretches
    "Lớp học kéo dài 3 tháng, hỗ trợ trong 2 năm.",
    "Dạy nghề dưới 3 tháng cho 40 lao động.",
    "Sau 6 tháng đạt 90% công suất.",
    "Lãi suất kỳ hạn 12 tháng, trả trong vòng 9 tháng.",
    "Thời gian học: 5 tháng, kinh phí 5 tỷ đồng; lãi suất 5 tháng là 5%; lớp 5 tháng đã xong.",
    "1 tháng, 2 tháng, rồi 11 tháng, lò vẫn nguội. 11 tháng, chị mới thạo nghề.",
    "Kết quả 5 tháng thực hiện phong trào.",
    "Ưu đãi 2 năm đầu, trả gốc 3 năm cuối; 3 năm đầu tiên lỗ, 2 năm đầu tư lò.",
    "Trong năm qua, huyện gặp khó.",
    "Những năm qua và những năm tới, huyện còn khó khăn.",
    "Các năm trước, xã chưa có điện; hai năm trước có 3 lò.",
    "Mấy năm nay, ba năm nay lúa mất mùa.",
    "Huyện lập bản đồ tỷ lệ 1/2000 và bản vẽ tỉ lệ 1/2000.",
    "Báo cáo trước ngày 15/12 hằng năm, ngày 20 hằng tháng.",
    "Anh Nam sinh ngày 12/5/1970, chị Hoa (SN: 1980), bà Tư sinh 1950; năm sinh: 1990.",
    "HTX 19/5, công ty 27/7 và đường 30/4 vẫn còn.",
    "Máy đời 2019, tổng đài 1900 2016.",
    "Năm học mới bắt đầu; học sinh năm thứ 3.",
    "Những năm trước mắt còn nhiều việc.",
    # rates
    "Mỗi năm 2000 lao động có việc, hàng năm 2000 tấn hàng.",
    "Mỗi tháng 5 triệu đồng, một tháng 3 buổi, trả lương tháng 6 triệu đồng.",
    "Mỗi ngày 2.5 tấn, một ngày 10-12 tấn.",
    "Thu nhập 5 triệu đồng/người/tháng 2 ca.",
    # quantities that look like years
    "Có 2010 hộ, trên 2015 lao động, gần 1998 người.",
    "Tập huấn 2010 lần, tổ chức 2015 lượt tham quan.",
    "Xưởng có ba lò, 2010 lao động.",
    "Công suất 2000 tấn, rộng 2010 m2, lứa nuôi 1500 - 1800 con.",
    "Thu được 2.015 tấn, chi 2015,5 triệu đồng.",
    "Trong 2000 hộ có 2012 người.",
    "Vụ 2000 con, khuyến công 2000 học viên, hội chợ 2000 gian hàng.",
    "Bán được 1.500, 2016 (hộ) cái.",
    # fractions, decimals, scales
    "Có 12/15 xã, 3/4 số hộ, 751/1.215 học viên.",
    "Giảm từ 1/3 đến 1/2 số hộ, tăng từ 10/12 đến 12/12 xã, phần còn lại (3/5).",
    "Bản đồ tỷ lệ 1/500, giá 15.5 - 16.7 nghìn đồng.",
    # days that no calendar has
    "Họp ngày 31/02/2020.",
    "Họp ngày 45/12/2012 và tháng 13/2015.",
    # names and numbers
    "Tiêu chuẩn ISO 9001:2015, TCVN 2018.",
    "Theo Nghị định số 45/2012/NĐ-CP và Quyết định 12/2013/QĐ-UBND.",
    "Gọi số 0912.2015.2016, thửa đất số 2015.",
    "Ngày Quốc tế Phụ nữ 8/3, đường 3/2, dịp 30/4 - 1/5.",
    "Cách mạng Tháng Tám, tháng Giêng, tháng ba âm lịch.",
    "Luật Đất đai năm 2024 và Luật Hợp tác xã 2012.",
    "Đề án 1956 đã mở 5 lớp, Ban Chỉ đạo 1956 của huyện họp.",
    # what counts stages, not years
    "Giai đoạn 2, giai đoạn II của dự án.",
    "",
)

KNOWN_FAILURES = (
    # lunar months
    *told("2019-03-12", filled("2019-02-05", "2019-03-05"), "⟦Tháng Giêng⟧, làng mở hội."),
)
