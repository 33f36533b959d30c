"""What is read as money, and what is not. Never loaded at run time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from solieu.examples import examples
from solieu.model import Amount

if TYPE_CHECKING:
    from solieu.model import Bound

MILLION, BILLION = 10**6, 10**9


def vnd(low: int, high: int | None = None, *, bound: Bound = "exact", per: str | None = None) -> Amount:
    """So many đồng; with two values a range."""
    return money("VND", low, high, bound=bound, per=per)


def money(unit: str, low: int, high: int | None = None, *, bound: Bound = "exact", per: str | None = None) -> Amount:
    """So much money of a currency; with two values a range."""
    far = Decimal(low if high is None else high)
    return Amount("money", Decimal(low), far, unit, bound if high is None else "range", per)


EXAMPLES = (
    # how a value is printed
    *examples(
        vnd(500_000),
        "Các em được tặng suất quà ⟦500.000 đồng⟧.",
        "Phạt ⟦500.000đ⟧ đối với từng trường hợp.",
        "Phí thẩm định: ⟦500 nghìn đồng⟧.",
        "Phí thẩm định: ⟦500 ngàn đồng⟧.",
        "Phí thẩm định: ⟦500.000 VNĐ⟧.",
        "Vé vào cổng ⟦500k⟧, trẻ em miễn phí.",
        "Vé vào cổng ⟦500K⟧.",
        "Ủng hộ ⟦năm trăm nghìn đồng⟧.",
        "Ủng hộ ⟦nửa triệu đồng⟧.",
        "Lệ phí là ⟦500 000 đồng⟧.",
        "Lệ phí là ⟦500\N{NO-BREAK SPACE}000 đồng⟧.",
        "Lệ phí là ⟦500\N{NO-BREAK SPACE}nghìn\N{NO-BREAK SPACE}đồng⟧.",
        "Lệ phí là ⟦500,000 đồng⟧.",
    ),
    *examples(
        vnd(40 * MILLION),
        "Hộ ông được vay ⟦40 triệu đồng⟧ để mua bò.",
        "Hộ ông được vay ⟦40 triệu đ⟧ để mua bò.",
        "Hộ ông được vay ⟦40tr.đ⟧ để mua bò.",
        "Hộ ông được vay ⟦40 tr.đ⟧ để mua bò.",
        "Hộ ông được vay ⟦40 trđ⟧ để mua bò.",
        "Hộ ông được vay ⟦40 tr đồng⟧ để mua bò.",
        "Hộ ông được vay ⟦40.000.000 đồng⟧ để mua bò.",
        "Hộ ông được vay ⟦40.000.000đ⟧ để mua bò.",
        "Hộ ông được vay ⟦40\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000 đồng⟧ để mua bò.",
        "Hộ ông được vay ⟦40 000 000 đồng⟧ để mua bò.",
        "Hộ ông được vay ⟦40,000,000 đồng⟧ để mua bò.",
        "Hộ ông được vay ⟦bốn mươi triệu đồng⟧ để mua bò.",
        "Hộ ông được vay ⟦bốn chục triệu đồng⟧ để mua bò.",
        "Hộ ông được vay ⟦40.000 nghìn đồng⟧ để mua bò.",
        "Hộ ông được vay ⟦40 triệu⟧, trả trong 3 năm.",
        "Dân góp ⟦40tr⟧, xã góp đất.",
        "ngân sách xã (⟦40 triệu đồng⟧)",
    ),
    *examples(
        vnd(7_600 * MILLION),
        "Kinh phí hỗ trợ là ⟦7,6 tỷ đồng⟧.",
        "Kinh phí hỗ trợ là ⟦7,6 tỉ đồng⟧.",
        "Kinh phí hỗ trợ là ⟦7,60 tỷ đồng⟧.",
        "Kinh phí hỗ trợ là ⟦7.6 tỷ đồng⟧.",
        "Kinh phí hỗ trợ là ⟦7,6tỷ đồng⟧.",
        "Kinh phí hỗ trợ là ⟦7,6 tỷđ⟧.",
        "Kinh phí hỗ trợ là ⟦7.600 triệu đồng⟧.",
        "Kinh phí hỗ trợ là ⟦7600 triệu đồng⟧.",
        "Kinh phí hỗ trợ là ⟦7.600.000.000 đồng⟧.",
        "Kinh phí hỗ trợ là ⟦7 tỷ 600 triệu đồng⟧.",
        "Kinh phí hỗ trợ là ⟦bảy tỷ sáu trăm triệu đồng⟧.",
        "Kinh phí hỗ trợ là ⟦7,6 tỷ⟧, giao cho 4 đơn vị.",
        "Kinh phí hỗ trợ là ⟦7,600 triệu đồng⟧, tăng 7.5% và thêm 1,250 lao động.",
    ),
    *examples(vnd(1_371 * MILLION), "Nguồn dạy nghề có ⟦1 tỷ 371 triệu đồng⟧.", "Đã chi ⟦1 tỉ 371 triệu⟧."),
    *examples(vnd(312_033 * MILLION), "Tổng chi ngân sách huyện ⟦312 tỷ 033 triệu đồng⟧."),
    *examples(vnd(1_200_500_000), "Quyết toán ⟦1 tỷ 200 triệu 500 nghìn đồng⟧.", "Quyết toán ⟦1.200.500.000 đồng⟧."),
    *examples(
        vnd(2_500 * MILLION),
        "Dự án cần ⟦2 tỷ rưỡi⟧.",
        "Dự án cần ⟦2,5 tỷ đồng⟧.",
        "Dự án cần ⟦hai tỷ rưỡi đồng⟧.",
        "Dự án cần ⟦hai tỷ năm trăm triệu đồng⟧.",
        "Dự án cần ⟦2.500 tr.đ⟧.",
    ),
    *examples(
        vnd(2_000 * BILLION),
        "Gói tín dụng ⟦2.000.000 triệu đồng⟧ đã được mở.",
        "Gói tín dụng ⟦2.000 tỷ đồng⟧ đã được mở.",
        "Gói tín dụng ⟦2 nghìn tỷ đồng⟧ đã được mở.",
        "Gói tín dụng ⟦2 ngàn tỉ đồng⟧ đã được mở.",
        "Gói tín dụng ⟦hai nghìn tỷ đồng⟧ đã được mở.",
        "Gói tín dụng ⟦2.000 tỷ⟧ đã được mở.",
    ),
    *examples(vnd(1_200 * BILLION), "Dư nợ cho vay ⟦1,2 nghìn tỷ đồng⟧.", "Dư nợ cho vay ⟦1.200 tỷ đồng⟧."),
    *examples(vnd(7_456_430_000), "Doanh thu tư vấn ⟦7.456,43 triệu đồng⟧.", "Doanh thu ⟦7.456.430.000 đồng⟧."),
    *examples(vnd(51_154 * MILLION), "Vốn giải ngân ⟦51,154 tỷ đồng⟧.", "Vốn giải ngân ⟦51.154 triệu đồng⟧."),
    *examples(vnd(1_500 * MILLION), "Chi ⟦1.500 triệu đồng⟧ cho 5 mô hình.", "Chi ⟦1.500.000 nghìn đồng⟧."),
    *examples(vnd(20), "Cứ thế, ngân sách bỏ ra một thì dân góp ⟦20 đồng⟧."),
    *examples(vnd(0), "Học viên được miễn học phí, tức đóng ⟦0 đồng⟧."),
    *examples(vnd(15_558), "Giá thành ⟦15.558 đồng⟧, thấp hơn dự tính."),
    # currencies
    *examples(
        money("USD", 96 * MILLION),
        "Kim ngạch xuất khẩu đạt ⟦96 triệu USD⟧.",
        "Kim ngạch xuất khẩu đạt ⟦96 triệu đô la Mỹ⟧.",
        "Kim ngạch xuất khẩu đạt ⟦96 triệu đô-la⟧.",
        "Kim ngạch xuất khẩu đạt ⟦96 triệu đô⟧.",
        "Kim ngạch xuất khẩu đạt ⟦96.000.000 USD⟧.",
        "Kim ngạch xuất khẩu đạt US$⟦96 triệu⟧.",
        "Kim ngạch xuất khẩu đạt $ ⟦96 triệu⟧.",
        "Kim ngạch xuất khẩu đạt ⟦chín mươi sáu triệu USD⟧.",
    ),
    *examples(money("USD", 1_020 * MILLION), "Xuất khẩu đạt ⟦1,02 tỷ USD⟧.", "Xuất khẩu đạt ⟦1.020 triệu USD⟧."),
    *examples(vnd(5_300_000_000_000), "Dư nợ tới 31-7 còn ⟦5.300 tỷ đồng⟧.", "Đến 30/6 còn ⟦5.300 tỷ đồng⟧ dư nợ."),
    *examples(money("USD", 489, per="tấn"), "Giá gạo bình quân ⟦489 USD/tấn⟧."),
    *examples(money("EUR", 12_500_000), "Vốn vay ⟦12,5 triệu euro⟧.", "Vốn vay ⟦12,5 triệu EUR⟧."),
    *examples(money("JPY", 3 * BILLION), "Nhật Bản viện trợ ⟦3 tỷ yên⟧.", "Nhật Bản viện trợ ⟦3 tỷ JPY⟧."),
    *examples(money("CNY", 5 * MILLION), "Hợp đồng ⟦5 triệu nhân dân tệ⟧."),
    *examples(money("KRW", 200 * MILLION), "Hàn Quốc tài trợ ⟦200 triệu won⟧."),
    *examples(money("LAK", 40 * MILLION), "Bên bạn góp ⟦40 triệu kíp⟧."),
    # bound words
    *examples(
        vnd(70 * BILLION, bound="over"),
        "Ngân sách hỗ trợ ⟦trên 70 tỷ đồng⟧.",
        "⟦Hơn 70 tỷ đồng⟧ cho khuyến công.",
        "Vốn huy động ⟦vượt mốc 70 tỷ đồng⟧.",
        "Bố trí ⟦ít nhất 70 tỷ đồng⟧.",
        "Bố trí ⟦tối thiểu là 70 tỷ đồng⟧.",
        "Bố trí ⟦không dưới 70 tỷ đồng⟧.",
        "Dự án có vốn từ ⟦70 tỷ đồng trở lên⟧.",
        "Tổng cộng (⟦trên 70 tỷ⟧) đã giải ngân.",
        "Doanh thu ⟦ước đạt trên 70 tỷ đồng⟧.",
    ),
    *examples(
        vnd(100 * MILLION, bound="under"),
        "Hỗ trợ 50% chi phí nhưng ⟦không quá 100 triệu đồng⟧.",
        "Mức hỗ trợ ⟦tối đa 100 triệu đồng⟧.",
        "Mức hỗ trợ ⟦tối đa không quá 100 triệu đồng⟧.",
        "Mức hỗ trợ ⟦tối đa là 100 triệu đồng⟧.",
        "Chi phí ⟦dưới 100 triệu đồng⟧.",
        "Thu về ⟦gần 100 triệu đồng⟧.",
        "Thu về ⟦chưa đến 100 triệu đồng⟧.",
        "Thu về ⟦chưa đầy 100 triệu đồng⟧.",
        "Thu về ⟦ngót 100 triệu⟧.",
        "Khoản vay từ ⟦100 triệu đồng trở xuống⟧ không cần thế chấp.",
        "Khoản vay ⟦≤ 100 triệu đồng⟧.",
    ),
    *examples(
        vnd(15 * BILLION, bound="about"),
        "Doanh thu hội chợ ⟦ước đạt 15 tỷ đồng⟧.",
        "Doanh thu hội chợ ⟦ước 15 tỷ đồng⟧.",
        "Doanh thu hội chợ ⟦ước tính 15 tỷ đồng⟧.",
        "Doanh thu hội chợ ⟦khoảng 15 tỷ đồng⟧.",
        "Doanh thu hội chợ ⟦vào khoảng 15 tỷ⟧.",
        "Doanh thu hội chợ ⟦xấp xỉ 15 tỷ đồng⟧.",
        "Doanh thu hội chợ ⟦trên dưới 15 tỷ đồng⟧.",
        "Doanh thu hội chợ ⟦chừng 15 tỷ đồng⟧.",
        "Doanh thu hội chợ ⟦~15 tỷ đồng⟧.",
        "Thu ngân sách ⟦ước thực hiện 15 tỷ đồng⟧.",
        "Thu ngân sách ước cả năm 2020 đạt ⟦15 tỷ đồng⟧.",
        "Vốn ⟦ước giải ngân 15 tỷ đồng⟧.",
    ),
    *examples(
        vnd(120 * MILLION),
        "Mức hỗ trợ lên đến ⟦120 triệu đồng⟧.",
        "Số tiền lên tới ⟦120 triệu đồng⟧.",
        "Thu nhập cao hơn ⟦120 triệu đồng⟧ so với trồng lúa.",
        "Thu ngân sách vượt ⟦120 triệu đồng⟧ so với dự toán.",
        "Chỉ với ⟦120 triệu đồng⟧, xã đã làm xong đường.",
    ),
    # ranges
    *examples(
        vnd(3 * MILLION, 5 * MILLION),
        "Hỗ trợ ⟦từ 3 đến 5 triệu đồng⟧.",
        "Hỗ trợ ⟦3 - 5 triệu đồng⟧.",
        "Hỗ trợ ⟦3-5 triệu đồng⟧.",
        "Hỗ trợ ⟦3 – 5 triệu⟧.",
        "Hỗ trợ ⟦từ 3-5 triệu đồng⟧.",
        "Hỗ trợ ⟦từ 3 triệu đến 5 triệu đồng⟧.",
        "Hỗ trợ ⟦từ 3 triệu đồng đến 5 triệu đồng⟧.",
        "Hỗ trợ ⟦từ 3 tới 5 triệu đồng⟧.",
        "Hỗ trợ ⟦giữa 3 và 5 triệu đồng⟧.",
        "Hỗ trợ ⟦từ 3 đến trên 5 triệu đồng⟧.",
        "Hỗ trợ ⟦khoảng 3 - 5 triệu đồng⟧.",
        "Hỗ trợ ⟦từ 3.000.000 đồng đến 5.000.000 đồng⟧.",
        "Hỗ trợ ⟦3.000.000 - 5.000.000 đồng⟧.",
    ),
    *examples(vnd(800 * MILLION, 1_200 * MILLION), "Dự án cần ⟦800 triệu đến 1,2 tỷ đồng⟧."),
    *examples(
        vnd(2_500_000, 3_000_000, per="người/tháng"),
        "Thu nhập bình quân ⟦từ 2,5 đến 3,0 triệu đồng/ người/ tháng⟧.",
        "Thu nhập ⟦2,5 – 3 triệu đồng/người/tháng⟧.",
        "Thu nhập ⟦2,5-3tr đồng/người/tháng⟧.",
    ),
    *examples(vnd(800_000, 1_300_000, per="tháng"), "Thợ được trả ⟦từ 800.000 đồng đến 1,3 triệu đồng/tháng⟧."),
    *examples(vnd(300 * MILLION, 1_500 * MILLION), "Dự án nào cũng vay ⟦từ 300 triệu đồng đến 1,5 tỷ đồng⟧."),
    *examples(vnd(25_000, 30_000, per="kg"), "Nấm bán ⟦25.000 - 30.000 đồng/kg⟧.", "Nấm bán ⟦25 - 30 nghìn đồng/kg⟧."),
    *examples(
        vnd(31 * MILLION, per="người/năm"),
        "Thu nhập đạt ⟦31 triệu đồng/người/năm⟧, tăng 0,5% so với năm 2015 (⟦31 triệu đồng⟧).",
    ),
    *examples(
        vnd(90 * MILLION, per="năm"),
        "Có máy, một năm cũng được ⟦90 triệu đồng⟧.",
        "“Một năm lãi ⟦90 triệu đồng⟧”, bà nói.",
    ),
    *examples(
        vnd(7 * MILLION, per="hộ"),
        "Mỗi hộ được tỉnh cho ⟦7 triệu đồng⟧, vay Ngân hàng Chính sách xã hội ⟦7 triệu đồng⟧.",
    ),
    *examples(
        vnd(15 * MILLION, per="vụ"),
        "Mỗi vụ nuôi 2 - 3 lứa vịt, lãi ròng ⟦15 triệu đồng⟧.",
        "Mỗi vụ thu 4 tấn, sau khi trừ chi phí còn lãi ⟦15 triệu đồng⟧.",
    ),
    *examples(
        vnd(90 * MILLION),
        "Một tháng sau bán được ⟦90 triệu đồng⟧.",
        "Một năm trước, xưởng thu ⟦90 triệu đồng⟧.",
        "Sau một năm thu được ⟦90 triệu đồng⟧.",
        "Chỉ trong một năm bán được ⟦90 triệu đồng⟧.",
        "Xưởng làm 20 tấn mỗi ngày, bán được ⟦90 triệu đồng⟧.",
        "Mỗi năm giảm 3%, ⟦90 triệu đồng⟧ là của xã.",
    ),
    # rates behind
    *examples(vnd(6 * MILLION, per="cơ sở"), "Mức mới: ⟦6 triệu đồng/cơ sở⟧ (trước đây ⟦6 triệu đồng⟧)."),
    *examples(
        vnd(20 * MILLION, per="người"),
        "Thu nhập ⟦20 triệu đồng/người⟧, trong khi năm 2012 chỉ ⟦20 triệu đồng⟧.",
        "Thu nhập ⟦20 triệu đồng/người⟧, trước đây chỉ ⟦20 triệu đồng⟧.",
    ),
    *examples(vnd(6 * MILLION), "Năm nay chi ⟦6 triệu đồng⟧ (trước đây ⟦6 triệu đồng⟧)."),
    *examples(
        vnd(5 * MILLION, per="tháng"),
        "Lương thợ ⟦5 triệu đồng/tháng⟧.",
        "Lương thợ ⟦5 triệu đồng mỗi tháng⟧.",
        "Lương thợ ⟦5 triệu đồng một tháng⟧.",
        "Lương thợ ⟦5 triệu/tháng⟧.",
        "Lương thợ ⟦5tr/tháng⟧.",
    ),
    *examples(
        vnd(32 * MILLION, per="người/năm"),
        "Thu nhập bình quân ⟦32 triệu đồng/người/năm⟧.",
        "Thu nhập bình quân ⟦32 triệu đồng/ người/ năm⟧.",
        "Thu nhập bình quân ⟦32 triệu đồng/1 người/năm⟧.",
        "Thu nhập bình quân ⟦32 triệu đồng một người một năm⟧.",
        "Thu nhập bình quân ⟦32 triệu đồng mỗi người mỗi năm⟧.",
    ),
    *examples(vnd(28_600_000, per="người/năm"), "Thu nhập lên ⟦28,6% triệu đồng/người/năm⟧."),
    *examples(
        vnd(8 * MILLION, per="giải"),
        "Cơ cấu: giải nhất ⟦8 triệu đồng⟧, giải nhì ⟦8 triệu đồng⟧ và giải ba ⟦8 triệu đồng/giải⟧.",
        "Mức thưởng mới ⟦8 triệu đồng/giải⟧ (trước đây ⟦8 triệu đồng⟧).",
    ),
    *examples(vnd(44 * MILLION, per="hộ"), "Mức vay ⟦44 triệu đồng/hộ⟧.", "Mức vay ⟦44 triệu đồng cho mỗi hộ⟧."),
    *examples(vnd(30_000, per="người/ngày"), "Tiền ăn ⟦30.000 đồng/người/ngày⟧ thực học."),
    *examples(vnd(500 * MILLION, per="ha/năm"), "Vườn bưởi cho thu ⟦500 triệu đồng/ha/năm⟧."),
    *examples(vnd(7_900 * MILLION, per="dn"), "Vốn đăng ký bình quân ⟦7,9 tỷ đồng/DN⟧."),
    *examples(vnd(250_000, per="ngày"), "Công thợ ⟦250 nghìn/ngày⟧.", "Công thợ ⟦250.000 đồng/ngày⟧."),
    *examples(vnd(500_000, per="tấm"), "Thổ cẩm bán ⟦500.000 đồng/tấm⟧."),
    *examples(vnd(200 * MILLION, per="mô hình"), "Hỗ trợ bình quân ⟦200 triệu đồng/mô hình⟧."),
    *examples(vnd(150_000, per="kg"), "Mật ong bán ⟦150k/kg⟧.", "Mật ong bán ⟦150 nghìn một kg⟧."),
    *examples(vnd(150_000), "Công cấy trả ⟦150 nghìn⟧.", "Giá bán ⟦150 ngàn⟧, đắt hơn năm ngoái."),
    # rates before
    *examples(
        vnd(2 * BILLION, per="năm"),
        "Giai đoạn 2002 - 2005, mỗi năm ⟦2 tỷ đồng⟧.",
        "Mỗi năm, tỉnh bố trí ⟦2 tỷ đồng⟧.",
        "Hằng năm tỉnh dành ⟦2 tỷ đồng⟧ cho khuyến công.",
        "Hàng năm, ngân sách huyện cấp ⟦2 tỷ đồng⟧.",
        "Bình quân mỗi năm huy động ⟦2 tỷ đồng⟧.",
        "Bình quân một năm chi ⟦2 tỷ đồng⟧.",
        "Trung bình mỗi năm cho vay ⟦2 tỷ đồng⟧.",
    ),
    *examples(
        vnd(1 * MILLION, per="hộ"),
        "Có 51 hộ nghèo, mỗi hộ ⟦1 triệu đồng⟧.",
        "Mỗi hộ được hỗ trợ ⟦1 triệu đồng⟧ làm chuồng trại.",
        "Bình quân 1 hộ nhận ⟦1 triệu đồng⟧.",
        "Cứ mỗi hộ được ⟦1 triệu đồng⟧.",
    ),
    *examples(
        vnd(200_000, per="ngày"),
        "Mỗi ngày thợ tráng 90 lá, được ⟦200.000 đồng⟧.",
        "Mỗi ngày xưởng bán 30 đôi guốc, lãi ⟦200.000 đồng⟧.",
    ),
    *examples(vnd(1_240 * MILLION), "Nghề; Kinh phí (triệu đồng)\nMay; ⟦1 240⟧\nMộc; ⟦1 240⟧"),
    *examples(
        vnd(7 * MILLION, per="hộ"),
        "Mỗi hộ được cấp 15 bao xi măng và vay thêm ⟦7 triệu đồng⟧.",
        "Mỗi hộ trồng 3 ha, được hỗ trợ ⟦7 triệu đồng⟧.",
    ),
    *examples(vnd(250 * MILLION), "Mỗi năm xưởng dệt 4.000 tấm, được hỗ trợ ⟦250 triệu đồng⟧ mua khung."),
    *examples(vnd(40 * MILLION, bound="under", per="lớp"), "Mở 11 lớp, mỗi lớp ⟦dưới 40 triệu đồng⟧."),
    *examples(vnd(120 * MILLION, per="ha"), "Giá trị sản xuất trên 1 ha đất đạt ⟦120 triệu đồng⟧."),
    *examples(vnd(50 * MILLION, bound="under", per="hộ"), "Mỗi hộ được vay ⟦tối đa 50 triệu đồng⟧."),
    # under a stated unit, in a column
    *examples(
        vnd(800 * MILLION),
        "Đơn vị tính: triệu đồng\nNội dung | Kinh phí\nĐào tạo nghề | ⟦800⟧",
        "(Kinh phí tính bằng triệu đồng)\n- Năm 2011: 6 đề án, kinh phí ⟦800⟧",
        "Đơn vị tính: triệu đồng\nTôm đông lạnh: ⟦800⟧ (tăng 8,1%)",
        "Đơn vị tính tiền: triệu đồng\nNội dung\tKCQG\tSố đề án\nĐào tạo nghề\t⟦800⟧\t14",
        "ĐVT: triệu đồng\n- Đào tạo nghề: ⟦800⟧;",
        "(ĐVT: triệu đồng)\n1. Na Rì      ⟦800⟧\n2. Ba Bể      ⟦800⟧",
        "Giải ngân vốn (ĐVT: tr.đồng)\nQuý I\n⟦800⟧\nQuý II\n⟦800⟧\nQuý III\n⟦800⟧",
        # before a list
        "Vốn các năm (triệu đồng): năm 2014: ⟦800⟧; năm 2015: ⟦800⟧.",
        "Vốn khuyến công (triệu đồng): 2014 - ⟦800⟧, 2015 - ⟦800⟧. Có 12 lớp.",
        "Vốn các huyện (ĐVT: triệu đồng): Ba Bể ⟦800⟧, Na Rì ⟦800⟧ và Chợ Đồn ⟦800⟧.",
        "Vốn các năm (triệu đồng) lần lượt là: ⟦800⟧, ⟦800⟧.",
        "Vốn cho các huyện (triệu đồng) của tỉnh năm 2014: Ba Bể ⟦800⟧; Na Rì ⟦800⟧.",
        "Phân kỳ vốn (triệu đồng):\n- Năm 2014: ⟦800⟧\n- Năm 2015: ⟦800⟧",
        "(Đơn vị: triệu đồng)\nNội dung\tNăm 2014\tNăm 2015\nĐào tạo nghề\t⟦800⟧\t⟦800⟧",
        "Nội dung | Kinh phí (triệu đồng)\nĐào tạo nghề | ⟦800⟧",
        "Nội dung; Kinh phí (triệu đồng)\nĐào tạo nghề; ⟦800⟧\nHội chợ; ⟦800⟧",
        "Nội dung, Số lớp, Kinh phí (triệu đồng)\nMay, 12, ⟦800⟧\nMộc, 10, ⟦800⟧",
        "Nghề,Số lớp,Kinh phí (triệu đồng)\nMay,12,⟦800⟧\nMộc,10,⟦800⟧",
        "(ĐVT: triệu đồng)\nHuyện\nSố hộ\nKinh phí\nLộc Bình\n12\n⟦800⟧\nĐình Lập\n9\n⟦800⟧",
        # a column of money takes the unit of the other
        "Đề án | Tổng vốn (triệu đồng) | Trong đó NSTW | Đối ứng\nMáy may | ⟦800⟧ | ⟦800⟧ | ⟦800⟧",
        "Nội dung | Kinh phí (tr.đ) | Số lớp\nĐào tạo nghề | ⟦800⟧ | 12",
        "Nội dung | ĐVT | Kế hoạch\nĐào tạo nghề | triệu đồng | ⟦800⟧\nHọc viên | người | 450",
        "Chỉ tiêu | 2014 | 2015\nKinh phí (triệu đồng) | ⟦800⟧ | ⟦800⟧\nSố lớp | 12 | 15",
        "Đơn vị tính: đồng\nNội dung | Kinh phí\nĐào tạo nghề | ⟦800.000.000⟧",
        "Đơn vị tính: tỷ đồng\n | Vốn\nTổng | ⟦0,8⟧",
        # the unit stands over the names of the rows, or in the title
        "Nội dung (triệu đồng) | Kế hoạch | Thực hiện\nĐào tạo nghề | ⟦800⟧ | ⟦800⟧",
        "Bảng 2. Kinh phí theo huyện (triệu đồng)\nHuyện | Năm 2014\nLộc Bình | ⟦800⟧",
        "Dự toán khuyến công (Đơn vị: 1.000 đồng)\nNội dung | Số tiền\nĐào tạo nghề | ⟦800.000⟧",
        "Dự toán khuyến công (1.000 đồng)\nNội dung | Số tiền\nĐào tạo nghề | ⟦800.000⟧",
        # whose money, and not how many localities
        "ĐVT: triệu đồng\nHuyện | Trung ương | Địa phương\nLộc Bình | ⟦800⟧ | ⟦800⟧",
        # a head of two rows; a row that numbers the columns
        "| Huyện | Kinh phí (triệu đồng) | |\n| | Trung ương | Địa phương |\n| Lộc Bình | ⟦800⟧ | ⟦800⟧ |",
        "| Huyện | Lớp | Vốn (triệu đồng) | |\n| | | Tổng | Tỉnh |\n| A | 1 | 2 | 3 |\n| Ba Bể | 12 | ⟦800⟧ | ⟦800⟧ |",
    ),
    *examples(
        vnd(1_250_500_000),
        "Đơn vị tính: triệu đồng\nSTT | Nội dung | Kinh phí\n1 | Đào tạo nghề | ⟦1.250,5⟧",
        "Đơn vị tính: nghìn đồng\nSTT | Nội dung | Kinh phí\n1 | Đào tạo nghề | ⟦1.250.500⟧",
    ),
    *examples(
        money("USD", 12 * MILLION),
        "Thị trường | Kim ngạch (triệu USD)\nNhật Bản | ⟦12⟧",
        "ĐVT: triệu USD\nThị trường\tKim ngạch\nNhật Bản\t⟦12⟧",
    ),
    # the near end of a range without its thousands, or without its scale and year
    *examples(
        vnd(60_000, 80_000, per="ngày"),
        "Thợ chẻ nan được ⟦60 - 80.000 đồng/ngày⟧.",
        "Thợ chẻ nan được ⟦60–80.000 đ/ngày⟧.",
        "Thợ chẻ nan được ⟦từ 60 đến 80.000 đồng/ngày⟧.",
    ),
    *examples(vnd(1, 10_000), "Cược ⟦1 - 10.000 đồng⟧."),
    *examples(
        vnd(1_200_000, per="tháng"),
        "Tiền công tăng từ ⟦1,2⟧ (năm 2009) lên ⟦1,2 triệu đồng/tháng⟧.",
        "Tiền công từ ⟦1,2⟧ (2009) lên ⟦1,2 triệu đồng/tháng⟧ (năm 2012).",
    ),
    # what is spent over what is planned
    *examples(
        vnd(15_100 * MILLION),
        "Đã chi ⟦15 tỷ 100 triệu đồng⟧/⟦15,1 tỷ⟧ kế hoạch.",
        "Đã chi ⟦15,1 tỷ đồng⟧ / ⟦15,1 tỷ đồng⟧ dự toán.",
        "Đã chi ⟦15,1⟧/⟦15,1 tỷ đồng⟧.",
        "Đã chi 96% của ⟦15,1 tỷ⟧ nguồn vốn.",
    ),
    # a rate behind what the money is for
    *examples(vnd(700 * MILLION), "Bàn giao máy trị giá ⟦700 triệu đồng⟧ cho một xưởng mộc."),
    *examples(vnd(2 * MILLION, per="km"), "Huyện thưởng ⟦2 triệu đồng tiền quản lý mỗi km⟧."),
    *examples(vnd(50 * MILLION, per="căn"), "Quỹ cho ⟦50 triệu đồng/căn⟧.", "Quỹ cho ⟦50 triệu đồng mỗi căn⟧."),
    # what the numbers in brackets are said to be
    *examples(
        vnd(390_000_000),
        "HỖ TRỢ MÁY MÓC\n(số trong ngoặc là tiền hỗ trợ, triệu đồng)\n- Xã An Mỹ: 3 lò gốm (⟦390⟧)",
        "Vốn của các xã (số trong ngoặc tính bằng triệu đồng): An Mỹ 3 lò (⟦390⟧), Phú Hộ 2 lò (⟦390⟧).",
    ),
    # a bare number told of another name likewise, and not
    *examples(
        vnd(260 * MILLION),
        "Vốn năm nay: Ba Vì được ⟦260 triệu đồng⟧, Mỹ Đức ⟦260⟧.",
        "Ba Vì ⟦260 triệu đồng⟧; huyện Mỹ Đức ⟦260⟧ và Sóc Sơn ⟦260⟧, đều từ ngân sách tỉnh.",
        "Hợp tác xã Tân Hòa vay ⟦260 triệu đồng⟧ và Hợp tác xã Phú Lộc ⟦260⟧.",
        "Ba Vì được ⟦260 triệu đồng⟧, Mỹ Đức 12 hộ có máy mới.",
        "Ba Vì được ⟦260 triệu đồng⟧, Nhà máy Sông Hinh 2 chưa chạy.",
        "Ba Vì được ⟦260 triệu đồng⟧, Đội 3, Đội 4 góp công.",
        "Ba Vì được ⟦260 triệu đồng⟧, Nguyễn Văn An 38 tuổi lo việc mua máy.",
        "Cả tỉnh được ⟦260 triệu đồng⟧, theo bà Lê Thị Hoa 2 năm sau mới đủ.",
    ),
    *examples(vnd(800 * MILLION), "Vốn của Ba Vì là ⟦0,8 tỷ đồng⟧, Mỹ Đức ⟦0,8⟧."),
    # planned and done, the unit behind what was done
    *examples(vnd(390_000_000), "Kế hoạch ⟦390⟧, giải ngân ⟦390 triệu đồng⟧."),
)

REFUSALS = (
    # numbers in brackets, and nothing says what they are
    "Các huyện được hỗ trợ: Ba Vì (390), Mỹ Đức (260).",
    "Số trong ngoặc là số hộ: Ba Vì (390), Mỹ Đức (260).",
    # đồng begins another word
    "Dự lễ có 10 đồng chí trong Ban Chấp hành.",
    "Tặng quà cho 120 đồng bào vùng lũ.",
    "Cửa hàng sửa 5 đồng hồ mỗi ngày.",
    "Tòa xét xử bị cáo cùng 3 đồng phạm.",
    "May 200 đồng phục cho học sinh.",
    "Anh cùng 4 đồng đội trở về bản.",
    "Trong năm 2015 đồng thời triển khai 3 đề án.",
    # millions and billions of things
    "Hội chợ đón 1,2 triệu lượt khách.",
    "Khách đông, 9 - 10 nghìn lượt/ngày.",
    "Sản lượng 4,5 triệu tấn.",
    "Nhà máy làm 20 triệu viên gạch mỗi năm.",
    "Sản xuất 48 triệu kWh điện.",
    "Cả nước có 11 triệu lao động làng nghề.",
    "Đàn gia cầm 2,1 triệu con.",
    "Trồng một triệu cây xanh.",
    "Số người học nghề là 5 nghìn.",
    # a scale word that is none
    "Đến năm 2020 tỷ lệ hộ nghèo còn 3%.",
    "Năm 2019 tỷ trọng công nghiệp tăng.",
    "Có 3 triệu chứng bệnh trên cây tiêu.",
    # other figures
    "Vốn tăng 15% so với cùng kỳ.",
    "Đường dài 12 km.",
    "Mở 12 lớp cho 350 học viên.",
    "Camera quay phim 4K.",
    "Nghị định 45/2012/NĐ-CP quy định về khuyến công.",
    "Điện thoại 0912.345.678.",
    # restated in words, and without a number
    "Số tiền bằng chữ: Hai trăm triệu đồng.",
    "Số tiền bằng chữ: Một tỷ, không trăm bốn mươi lăm triệu đồng chẵn.",
    "(Hai trăm năm mươi triệu đồng chẵn)",
    "Hàng trăm triệu đồng đã được huy động.",
    "Mỗi hộ góp vài triệu đồng.",
    "Ông Tư Đồng ở xã Đồng Tâm.",
    # a stated unit that holds no longer, or says nothing of money
    "Đơn vị tính: người\nXã | Lao động\nTân Lập | 120",
    "Đơn vị tính: triệu đồng\nTrong kỳ, các huyện đã phối hợp chặt chẽ với nhau để mở nhiều lớp dạy nghề.\n"
    "Xã | Học viên\nTân Lập | 120",
    "STT | Nội dung | Số lớp\n1 | Đào tạo nghề | 12",
    "Vốn (triệu đồng) cấp theo đợt 1, 2.",
    "Vốn cấp năm 2014 (triệu đồng): 12 đề án, 3 lớp.",
    "Vốn (triệu đồng): các năm 2014, 2015.",
    "Đề án | Đối ứng | Số lớp\nMáy may | 12 | 8",
)

KNOWN_FAILURES = (
    # a year without brackets between a number and the one it shares its unit with
    *examples(vnd(12 * MILLION, per="năm"), "Thu nhập từ ⟦12⟧ năm 2010 lên ⟦12 triệu đồng/năm⟧."),
    # a noun the gazetteer does not know, in millions: nothing tells it from a verb (300 triệu mua máy)
    *examples(vnd(12 * MILLION), "Xưởng dập 3 triệu nắp chai, nộp thuế ⟦12 triệu đồng⟧."),
    # the last digit after the scale word, as people speak
    *examples(vnd(1_200 * MILLION), "Nhà xưởng hết ⟦1 tỷ 2⟧."),
    # the currency before a whole number
    *examples(money("USD", 250_000), "Hợp đồng trị giá USD ⟦250.000⟧."),
)
