"""What `letters` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples("QĐ", "Quyết định số 1288/⟦QÐ⟧-TTg.", "Căn cứ 1881/⟦QÐ⟧-TTg."),
    *examples("NĐ", "Nghị định 45/2012/⟦NÐ⟧-CP.", "Theo 134/2004/⟦NÐ⟧-CP."),
    *examples("HĐND", "Nghị quyết của ⟦HÐND⟧ tỉnh."),
    *examples("Đảng", "⟦Ðảng⟧ bộ xã có 12 chi bộ."),
    *examples("Đồng", "Tỉnh ⟦Ðồng⟧ Nai đăng ký 9 đề án.", "⟦Ɖồng⟧ Tháp trồng sen."),
    *examples("đồng", "Cấp 60 triệu ⟦ðồng⟧ cho xưởng chè."),
    *examples("được", "Đã ⟦ðược⟧ nghiệm thu."),
    *examples("đ", "Giá 25.000 ⟦ð⟧ một cân.", "Phạt 500.000⟦ð⟧."),
    *examples("ĐỒNG", "HỘI ⟦ÐỒNG⟧ NHÂN DÂN"),
    *examples("Đ", "Mã ⟦Ð⟧-12 ghi trên bao."),
    *examples("trường", "Nhà ⟦trƣờng⟧ mở lớp hàn.", "Thị ⟦trƣờng⟧ trong nước."),
    *examples("nước", "Công trình ⟦nƣớc⟧ sạch."),
    *examples("ưu", "Được ⟦ƣu⟧ tiên vay vốn."),
    *examples("Ưu", "⟦Ƣu⟧ tiên hộ nghèo."),
    *examples("nước", "Xã có ⟦nuớc⟧ sạch từ năm 2015.", "Công trình cấp ⟦nưóc⟧ cho 60 hộ."),
    *examples("trường", "Mở rộng thị ⟦truờng⟧ cho làng nghề.", "Nhà ⟦trưòng⟧ mở 3 lớp hàn."),
    *examples("người", "Dạy nghề cho 300 ⟦nguời⟧."),
    *examples("thương", "Bộ Công ⟦thuơng⟧ duyệt 12 đề án."),
    *examples("Dương", "Tỉnh Bình ⟦Duơng⟧ có 9 cụm."),
    *examples("PHƯƠNG", "ĐỊA ⟦PHUƠNG⟧ ĐƯỢC GIAO VỐN"),
    *examples("Thuận", "Khuyến công Bình ⟦THuận⟧ năm 2008."),
    *examples("Nguyễn", "Ông ⟦NGuyễn⟧ Văn Tý, trưởng thôn."),
    *examples("Phú", "Huyện ⟦PHú⟧ Lương trồng chè."),
    *examples("Khánh", "Tỉnh ⟦KHánh⟧ Hòa nuôi yến."),
    *examples("Chính", "⟦CHính⟧ phủ ban hành nghị định."),
    *examples("Bình", "Tỉnh Quảng ⟦BÌnh⟧ có 12 cụm."),
    *examples("Đồng", "Giá lúa ở ⟦ĐỒng⟧ Tháp tăng."),
    *examples("Điện", "Tỉnh ⟦ĐIện⟧ Biên mở 6 lớp."),
    *examples("Giang", "Tỉnh Kiên ⟦GIang⟧ nuôi tôm.", "Huyện ⟦GIang⟧ Thành có 5 xã."),
    *examples("Nam", "Tỉnh Hà ⟦NAm⟧ mở 6 lớp."),
    *examples("Hợp", "⟦HỢp⟧ tác xã mua máy mới."),
)
REFUSALS: Sequence[str] = (
    "Guðrún Sigurðardóttir là người Iceland.",
    "Loðna, fiskur og þorskur",
    "Tác giả Þórður Ævar",
    "THANH HÓA, THÁI BÌNH, NGHỆ AN",
    "TNHH, THCS, THPT, TTg, UBND, ThS, PGS, TS",
    "Công ty GIang mở cửa; Quỹ VNam Holding",
    "TH true MILK, PHARMACO, CHemistry, GIzmo, QUeue",
    "Chữ Ƣ và ƣ thuộc bảng chữ cái cũ của người Tatar: ƣarƣ.",
    "Thuở ấy bà quờ quạng, cháu huơ tay, trẻ quơ củi, Uơ-ren.",
    "Truơk, Nuơđ và Kuơt là tên buôn; mã hàng NƯOX",
    "Đắk Nông, Đăk Lăk, Đà Nẵng, Điện Biên Đông",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
