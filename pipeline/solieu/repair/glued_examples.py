"""What `glued` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples("từ nguồn", "Kinh phí lấy ⟦từnguồn⟧ khuyến công quốc gia.", "Tiền ⟦từnguồn⟧ này chưa chi."),
    *examples("phương vẫn chưa", "Nhiều địa ⟦phươngvẫnchưa⟧ lập kế hoạch."),
    *examples("công địa", "Nguồn khuyến ⟦côngđịa⟧ phương là 1,2 tỷ đồng."),
    *examples("công đang", "Đề án khuyến ⟦côngđang⟧ chạy thử máy."),
    *examples("toàn tỉnh", "Trong ⟦toàntỉnh⟧ có 13 đề án.", "Hiện ⟦toàntỉnh⟧ còn 4% hộ nghèo."),
    *examples("Toàn tỉnh", "⟦Toàntỉnh⟧ có 41 làng nghề."),
    *examples("với số", "Hỗ trợ 3 xã ⟦vớisố⟧ tiền 90 triệu đồng."),
    *examples("nguồn kinh", "Từ ⟦nguồnkinh⟧ phí của quỹ."),
    *examples("sở này", "Các cơ ⟦sởnày⟧ sẽ mua thêm máy."),
    *examples("hoạt động", "Xưởng ⟦hoạtđộng⟧ có hiệu quả."),
    *examples("có được", "Để ⟦cóđược⟧ việc làm, họ phải đi xa."),
    *examples("từ ngân", "Chi 6 tỷ đồng ⟦từngân⟧ sách địa phương."),
    *examples("các huyện", "Cán bộ ⟦cáchuyện⟧ về dự họp."),
    *examples("đã được", "Dự án ⟦đãđược⟧ phê duyệt."),
    *examples("của tỉnh", "Theo kế hoạch ⟦củatỉnh⟧ thì tháng 6 xong."),
    *examples("hộ nghèo", "Giúp 25 ⟦hộnghèo⟧ sửa nhà."),
    *examples("sản xuất", "Vốn để ⟦sảnxuất⟧ gạch không nung."),
    *examples("đến năm", "Phấn đấu ⟦đếnnăm⟧ 2025 hết nhà tạm."),
    *examples("trong đó", "Có 12 xã, ⟦trongđó⟧ 3 xã vùng cao."),
    *examples("trong khi", "Giá bán giảm ⟦trongkhi⟧ chi phí tăng."),
    *examples("trên 3,3", "Doanh thu đạt ⟦trên3,3⟧ tỉ đồng."),
    *examples("Năm 2014", "⟦Năm2014⟧ huyện mở 6 lớp."),
    *examples("Tháng 9", "⟦Tháng9⟧ thì khai giảng."),
    *examples("năm 2016", "Kế hoạch ⟦năm2016⟧ đã xong.", "Giai đoạn từ ⟦năm2016⟧-2020."),
    *examples("Năm 2016", "⟦Năm2016⟧ tỉnh mở 40 lớp."),
    *examples("Tháng 9", "⟦Tháng9⟧ thì khai giảng."),
    *examples("số 45", "Nghị định ⟦số45⟧/2012/NĐ-CP."),
    *examples("ngày 20", "Ký ⟦ngày20⟧/11/2020."),
    *examples("đạt 95%", "Thu ngân sách ⟦đạt95%⟧ dự toán."),
    *examples("tháng 9", "Từ ⟦tháng9⟧ thì nghỉ học."),
    *examples("giai đoạn 2016", "Trong ⟦giai đoạn2016⟧ - 2020 không ai bỏ học."),
    *examples("cho 640", "Đào tạo nghề ⟦cho640⟧ lao động."),
    *examples("3,3 tỉ", "Vay ⟦3,3tỉ⟧ đồng của ngân hàng."),
    *examples("60 triệu", "Mỗi hộ nhận ⟦60triệu⟧ đồng."),
    *examples("2020 của", "Theo văn bản ngày 20/11/⟦2020của⟧ Bộ."),
    *examples("tại Hà", "Lớp mở ⟦tạiHà⟧ Nội."),
    *examples("tại Hà Nội", "Hội chợ ⟦tạiHàNội⟧ có 90 gian hàng."),
    *examples("ở Cần", "Xưởng ⟦ởCần⟧ Thơ vừa đóng cửa."),
    *examples("huyện Ea", "Hai xã của ⟦huyệnEa⟧ Kar."),
    *examples("của UBND", "Quyết định ⟦củaUBND⟧ tỉnh."),
    *examples("lấy VinFast", "Ông đổi xe cũ ⟦lấyVinFast⟧ mới."),
)
REFUSALS: Sequence[str] = (
    "Máy kéo Kubota200, giống lúa Vĩ2 và xe Hải3.",
    "Xe VinFast và ngân hàng SeABank, Vietcombank, Agribank, TPBank.",
    "Sản phẩm CNNT tiêu biểu; ngành TTCN; các HTX, UBND và HĐND.",
    "Huyện Cư M'gar, huyện Ea H'leo, huyện Krông Pắc, xã Đắk R'tíh, buôn Akô Dhông.",
    "Chị H'Hen Niê, ông Y Ngông Niêkđăm, bà Ksor H'Nhan, anh Đinh Plih.",
    "Người Êđê, Bana, Jrai, Mơnông và K'ho ở Tây Nguyên.",
    "Nhà máy thủy điện 10.000KW, lò 500kg, dây 35kV, ao 2ha, bể 30m3.",
    "This programme supports rural industry; see the annual report.",
    "El sábado llegó a Málaga y el miércoles volvió a Córdoba con su mamá y su papá.",
    "Català, gallego, português: as línguas são irmãs.",
    "download, website, internet, online, marketing, homestay, container, livestream",
    "video, radio, camera, karaoke, taxi, data, menu, logo, demo, robot, tomato, banana",
    "Cai toan tinh co 13 de an khuyen cong, kinh phi hon 1,2 ti dong.",
    "Trang https://vi.example.vn/từnguồn/toàntỉnh và thư gửi hộnghèo@example.vn.",
    "Tệp báocáo_cuốinăm.docx, sốtiền=5, thẻ <đoạnvăn>.",
    "Ôtô, môtô, canô, bêtông, ximăng, càphê, xàphòng, cáctông là cách viết cũ.",
    "axít, ôxy, prôtêin, lôgic, côngtenơ, tivi, gara, xích-lô, ki-lô-mét",
    "Lớp 5A, quận 1, nhóm B2, giống lúa OM5451, ngô NK4300, chè LDP1.",
    "Quốc lộ 1A, mã số A1.2b, khoản 3a, điểm b2, mẫu số2-BC, mẫu m2/TT.",
    "thuỷ lợi, thủy lợi, hoà bình, hòa bình, khoẻ, khỏe, quí, quý, tỉ, tỷ",
    "khúc khuỷu, ngoằn ngoèo, quềnh quàng, khuếch đại, nguệch ngoạc, loắt choắt",
    "Nguyễn Khuyến, Huỳnh Quýt, Trương Nghiêu, Đoàn Khuê, Nguyễn Thị Nghuệch",
    "iPhone, eBay, pH, kWh, mRNA, vnExpress",
    "sầu riêng Ri6, cà chua F1, cam V2, vải U hồng",
    "Công ty cổ phần Nhựa TiềnPhong, Tập đoàn ViệtÁ, Công ty ĐấtXanh",
)
KNOWN_FAILURES: Sequence[Example[str]] = (
    *examples("giao cho", "Số vốn ⟦giaocho⟧ tỉnh là 5 tỷ đồng."),  # no marks, no frequent word
)
