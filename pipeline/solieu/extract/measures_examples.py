"""What is read as a physical measure, and what is not. Never loaded at run time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from solieu.examples import examples
from solieu.model import Amount

if TYPE_CHECKING:
    from solieu.model import Bound


def measure(
    unit: str, low: int | str, high: int | str | None = None, *, bound: Bound = "exact", per: str | None = None
) -> Amount:
    """So much of a physical unit; with two values a range."""
    far = Decimal(low if high is None else high)
    return Amount("measure", Decimal(low), far, unit, bound if high is None else "range", per)


EXAMPLES = (
    # what is measured may stand before its rate, a colon behind it; what was is held against what is
    *examples(
        measure("tấn", 150, per="km"),
        "Tỉnh cấp ⟦150 tấn xi măng/km⟧ đường.",
        "Định mức ⟦150 tấn xi măng mỗi km⟧.",
    ),
    *examples(measure("m3", 5, per="tấn"), "Rửa quả tốn ⟦5 m3 nước/tấn⟧ thay vì ⟦5 m3⟧."),
    *examples(measure("kWh", 2_300_000, per="năm"), "Lượng điện tiết kiệm mỗi năm: ⟦2,3 triệu kWh⟧."),
    *examples(measure("kg", 25, per="mẻ"), "Mỗi mẻ sấy được ⟦25 kg⟧.", "Lò sấy ⟦25 kg một mẻ⟧."),
    *examples(measure("kg", 9, per="ngày"), "Một ngày se được ⟦9 kg⟧.", "Bà se ⟦9 kg chỉ một ngày⟧, nay chỉ ⟦9 kg⟧."),
    *examples(
        measure("tấn", 25, per="tháng"),
        "Mỗi tháng xưởng bớt được ⟦25 tấn⟧ than, ⟦25 tấn⟧ củi.",
        "Mỗi tháng lò dùng ⟦25 tấn⟧ than và ⟦25 tấn⟧ củi.",
    ),
    *examples(measure("m2", 25), "Nhà có ⟦25 m2⟧ ruộng một vụ."),
    *examples(measure("kg", 40, per="ngày"), "Mỗi ngày xay ⟦40 kg⟧, trước kia chỉ ⟦40 kg⟧."),
    *examples(measure("tấn", 150), "Tỉnh cấp ⟦150 tấn⟧ xi măng. Mỗi km đường tốn nhiều công."),
    *examples(measure("ha", "12.5"), "Doanh nghiệp đã thuê ⟦12,5⟧/⟦12,5 ha⟧ đất."),
    # power and energy
    *examples(
        measure("kW", 10_000, bound="under"),
        "Hỗ trợ thủy điện nhỏ ⟦dưới 10.000KW⟧.",
        "Hỗ trợ thủy điện nhỏ ⟦dưới 10.000 kW⟧.",
        "Hỗ trợ thủy điện nhỏ ⟦dưới 10.000 Kw⟧.",
        "Hỗ trợ thủy điện nhỏ ⟦không quá 10.000 kW⟧.",
    ),
    *examples(measure("MW", 12), "Nhà máy có công suất ⟦12MW⟧.", "Nhà máy có công suất ⟦12 MW⟧."),
    *examples(measure("MWp", "48.5"), "Dự án điện mặt trời ⟦48,5 MWp⟧.", "Dự án ⟦48,5MWp⟧."),
    *examples(measure("kVA", 3_250), "Tổng dung lượng trạm là ⟦3.250 kVA⟧.", "Tổng dung lượng ⟦3.250KVA⟧."),
    *examples(measure("kV", 110), "Đường dây ⟦110kV⟧ đã đóng điện.", "Trạm ⟦110 kV⟧ Tân Lập."),
    *examples(measure("V", 220), "Máy chạy điện ⟦220V⟧."),
    *examples(measure("CV", 90, bound="over"), "Tàu cá công suất ⟦trên 90 CV⟧.", "Tàu cá ⟦trên 90 mã lực⟧."),
    *examples(
        measure("kWh", 48_000_000, per="năm"),
        "Sản lượng điện ⟦48 triệu kWh/năm⟧.",
        "Mỗi năm phát ⟦48 triệu kWh/năm⟧.",
        "Sản lượng điện ⟦48 triệu kWh một năm⟧.",
    ),
    # area
    *examples(
        measure("ha", 5),
        "Cụm công nghiệp rộng ⟦5 ha⟧.",
        "Cụm công nghiệp rộng ⟦5ha⟧.",
        "Cụm công nghiệp rộng ⟦5 Ha⟧.",
        "Cụm công nghiệp rộng ⟦5 héc-ta⟧.",
        "Cụm công nghiệp rộng ⟦5 hecta⟧.",
        "Cụm công nghiệp rộng ⟦05 ha⟧.",
        "Cụm công nghiệp (⟦5 ha⟧) đã lấp đầy.",
    ),
    *examples(measure("ha", "48.5"), "Diện tích ⟦48,5 ha⟧.", "Diện tích ⟦48.5 ha⟧.", "Diện tích ⟦48,5ha⟧."),
    *examples(
        measure("m2", 1_200),
        "Nhà xưởng ⟦1.200m2⟧.",
        "Nhà xưởng ⟦1.200 m2⟧.",
        "Nhà xưởng ⟦1.200 m²⟧.",
        "Nhà xưởng ⟦1.200 M2⟧.",
        "Nhà xưởng ⟦1.200 mét vuông⟧.",
        "Nhà xưởng ⟦1200m²⟧.",
        "Nhà xưởng ⟦một nghìn hai trăm mét vuông⟧.",
    ),
    *examples(measure("km2", "6890.7"), "Tỉnh rộng ⟦6.890,7 km2⟧.", "Tỉnh rộng ⟦6.890,7km²⟧."),
    *examples(measure("sào", 5), "Nhà có ⟦5 sào⟧ ruộng.", "Nhà có ⟦5 sào⟧ chè."),
    *examples(measure("mẫu", 2), "Nhà có ⟦2 mẫu ruộng⟧.", "Nhà có ⟦2 mẫu vườn⟧ và ao."),
    *examples(measure("công", 12), "Anh thuê ⟦12 công đất⟧ trồng lúa.", "Anh thuê ⟦12 công ruộng⟧."),
    # length
    *examples(
        measure("km", 812),
        "Nâng cấp ⟦812 km⟧ đường giao thông.",
        "Nâng cấp ⟦812km⟧ đường.",
        "Nâng cấp ⟦812 Km⟧ đường.",
        "Nâng cấp ⟦812 cây số⟧ đường.",
        "Nâng cấp ⟦812 ki-lô-mét⟧ đường.",
    ),
    *examples(measure("km", "35.7"), "Bê tông hóa ⟦35,7 km⟧.", "Bê tông hóa ⟦35,7km⟧ kênh mương."),
    *examples(measure("m", "3.5"), "Mặt đường rộng ⟦3,5m⟧.", "Mặt đường rộng ⟦3,5 m⟧.", "Mặt đường rộng ⟦3,5 mét⟧."),
    *examples(measure("mm", 150), "Lượng mưa ⟦150 mm⟧.", "Lượng mưa ⟦150mm⟧."),
    *examples(measure("hải lý", 200), "Ngư trường cách bờ ⟦200 hải lý⟧."),
    # mass
    *examples(
        measure("tấn", "3.5"),
        "Bà con bán ⟦3,5 tấn⟧ mật ong.",
        "Bà con bán ⟦3,5tấn⟧ mật ong.",
        "Bà con bán ⟦3.5 tấn⟧ mật ong.",
    ),
    *examples(measure("tấn", 4_500_000), "Xuất khẩu gạo đạt ⟦4,5 triệu tấn⟧.", "Đạt ⟦bốn triệu rưỡi tấn⟧."),
    *examples(measure("tạ", 2), "Thu được ⟦2 tạ⟧ lạc."),
    *examples(measure("tạ", "62.5", per="ha"), "Năng suất lúa ⟦62,5 tạ/ha⟧.", "Năng suất lúa ⟦62,5 tạ/ ha⟧."),
    *examples(measure("kg", 350), "Máy nặng ⟦350kg⟧.", "Máy nặng ⟦350 kg⟧.", "Máy nặng ⟦350 ki-lô-gam⟧."),
    *examples(measure("yến", 15), "Con lợn nặng ⟦15 yến⟧."),
    *examples(measure("g", 500), "Gói chè ⟦500g⟧.", "Gói chè ⟦500 gam⟧.", "Gói chè ⟦500 gram⟧."),
    *examples(measure("chỉ", 2), "Vay của anh em ⟦2 chỉ vàng⟧ làm vốn."),
    # volume, temperature, data
    *examples(measure("m3", 150_000), "Khai thác ⟦150.000 m3⟧ gỗ.", "Khai thác ⟦150.000m³⟧ gỗ rừng trồng."),
    *examples(measure("m3", 45_000_000), "Hồ có dung tích ⟦45 triệu m3⟧.", "Dung tích ⟦45 triệu mét khối⟧."),
    *examples(measure("lít", 200), "Nấu ⟦200 lít⟧ rượu."),
    *examples(measure("°C", 35), "Hà Nội: ⟦35°C⟧.", "Nhiệt độ ⟦35 độ C⟧.", "Nhiệt độ ⟦35ºC⟧."),
    *examples(measure("GB", 64), "Máy tính có bộ nhớ ⟦64GB⟧."),
    *examples(measure("Mbps", 100), "Đường truyền ⟦100 Mbps⟧."),
    # bounds and ranges
    *examples(measure("tấn", 300, bound="over"), "Bán được ⟦hơn 300 tấn⟧ cam.", "Bán được ⟦trên 300 tấn⟧ cam."),
    *examples(measure("ha", 3, bound="over"), "Hộ có từ ⟦3 ha trở lên⟧ được vay."),
    *examples(
        measure("tấn", 2, 3, per="ha"),
        "Cao hơn giống cũ ⟦2-3 tấn/ha⟧.",
        "Cao hơn giống cũ ⟦từ 2 đến 3 tấn/ha⟧.",
        "Cao hơn giống cũ ⟦từ 2 tấn đến 3 tấn/ha⟧.",
    ),
    *examples(measure("m2", 300, 500), "Chuồng rộng ⟦300 - 500 m2⟧."),
    # rates stand apart from the unit
    *examples(
        measure("tấn", 5_000, per="năm"),
        "Công suất ⟦5.000 tấn/năm⟧.",
        "Công suất ⟦5.000 tấn sản phẩm/năm⟧.",
        "Công suất ⟦5.000 tấn mỗi năm⟧.",
        "Mỗi năm xưởng làm ra ⟦5.000 tấn⟧.",
    ),
    *examples(
        measure("m3", 1_500, per="ngày đêm"),
        "Trạm xử lý ⟦1.500 m3/ngày đêm⟧.",
        "Trạm xử lý ⟦1.500 m³/ngày đêm⟧.",
        "Trạm xử lý ⟦1.500 m3 nước thải/ngày đêm⟧.",
    ),
    *examples(measure("m3", 60, per="giờ"), "Máy bơm ⟦60 m3/giờ⟧.", "Máy bơm ⟦60 m3/h⟧.", "Máy bơm ⟦60m3/giờ⟧."),
    *examples(measure("tấn", 150, per="ngày"), "Mỗi ngày lò ra ⟦150 tấn⟧ clinker.", "Lò ra ⟦150 tấn/ngày⟧."),
    # in a column
    *examples(
        measure("ha", 450),
        "Xã | Diện tích (ha)\nTân Lập | ⟦450⟧",
        "Chỉ tiêu | ĐVT | Thực hiện\nDiện tích gieo trồng | ha | ⟦450⟧",
        "Đơn vị tính: ha\nXã\tLúa\nTân Lập\t⟦450⟧",
    ),
    *examples(measure("tấn", "25.5"), "Xã\tSản lượng (tấn)\nTân Lập\t⟦25,5⟧"),
    # a rate of time over what was and what is
    *examples(
        measure("kg", 40, per="ngày"),
        "Trước kia mỗi ngày một hộ tráng được ⟦40 kg⟧, nay ⟦40 kg⟧.",
        "Mỗi ngày một thợ tráng được ⟦40 kg⟧.",
        "Mỗi ngày xưởng tráng ⟦40 kg⟧, nay ⟦40 kg⟧.",
    ),
    *examples(measure("kg", 40), "Mỗi xã một sản phẩm, nhẹ nhất là ⟦40 kg⟧."),
)

REFUSALS = (
    "Trưng bày 330 mẫu sản phẩm mới.",
    "Huy động 5.000 công lao động.",
    "Chi 5 tỷ đồng cho 12 mô hình.",
    "Có 25 HTX và 12 hộ.",
    "Hội nghị có 30 tham luận.",
    "Tầng 2, nhà H, số 5.",
    "Bình quân 1 ha cho thu 120 triệu đồng.",
    "Khu A rộng hơn khu B.",
    "Đường M2 nối với đường M3.",
    "Đạt 12 giải, trong đó có 2 giải A.",
    "Mở 3 lớp học lái máy.",
    "Có 4 kho lạnh và 2 cống.",
    "Dự án đi qua 5 huyện.",
    "Xử lý 3 vụ.",
)

KNOWN_FAILURES = (
    # one of two things that are given for each of a third
    *examples(measure("tấn", 170, per="km"), "Tỉnh cho ⟦170 tấn xi măng⟧ và 2 triệu đồng mỗi km."),
    # công of a field that is not named
    *examples(measure("công", 8), "Ông Ba có ⟦8 công⟧ trồng sen."),
    # the unit before its number
    *examples(measure("ha", 45), "Diện tích tính bằng ha là ⟦45⟧."),
)
