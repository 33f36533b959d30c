"""Sentences that name provinces and districts, and texts in which nothing is named. Never loaded at run time.

All marks of a sentence mean one place. Sentences that name several, and need each other's names, are in
`tests/test_places.py`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.examples import examples

if TYPE_CHECKING:
    from solieu.examples import Example
    from solieu.model import Place

_PLACES = {place.id: place for place in gazetteer.places()}


def named(place_id: str, *marked: str, published: date | None = None) -> tuple[Example[Place], ...]:
    """Texts in which each mark names one row of places.csv."""
    return examples(_PLACES[place_id], *marked, published=published)


_PROVINCES = (
    *named(
        "p:nghe-an",
        "Sở Công Thương ⟦Nghệ An⟧ vừa nghiệm thu năm đề án.",
        "Ngành Công Thương ⟦Nghệ An⟧ gỡ khó cho các xưởng nhỏ.",
        "⟦NGHỆ AN⟧: VỐN KHUYẾN CÔNG VỀ LÀNG NGHỀ",
        "SỞ CÔNG THƯƠNG ⟦NGHỆ AN⟧",
        "UBND tỉnh ⟦Nghệ An⟧ vừa giao vốn đợt hai.",
        "Tỉnh ủy ⟦Nghệ An⟧ họp bàn về cụm công nghiệp.",
        "Ở ⟦Nghệ An⟧, nghề mộc vẫn đông thợ.",
        "Đoàn công tác làm việc tại ⟦Nghệ An⟧.",
        "Kinh phí khuyến công ⟦Nghệ An⟧ năm nay tăng.",
        "⟦Nghệ An⟧ đẩy nhanh giải ngân vốn khuyến công",
        "Vùng núi ⟦Nghệ An⟧ còn nhiều hộ nghèo.",
        "Các doanh nghiệp ⟦Nghệ An⟧ tham gia hội chợ.",
        "Đây là khoản vốn lớn (⟦Nghệ An⟧).",
        "Điện lực ⟦Nghệ An⟧ kéo điện về bản.",
        "Trường Cao đẳng nghề ⟦Nghệ An⟧ mở ba lớp may.",
        "Ngân hàng Chính sách xã hội chi nhánh ⟦Nghệ An⟧ giải ngân 20 tỷ đồng.",
        "Hội chợ Công Thương vùng Bắc Trung Bộ - ⟦Nghệ An⟧ có 200 gian hàng.",
        "Đặc sản ⟦Nghệ An⟧ lên sàn điện tử.",
        "UBND TỈNH ⟦NGHỆ AN⟧ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Hội chợ tại ⟦Nghệ an⟧ có 30 gian hàng.",
        "⟦Nghệ an⟧ có 30 gian hàng.",
        "Trường Cao đẳng Nghề ⟦Nghệ An⟧ mở ba lớp may.",
        "tỉnh ⟦nghệ an⟧ mở ba lớp may.",
    ),
    *named(
        "p:hoa-binh",
        "Tỉnh ⟦Hòa Bình⟧ giúp mười hai hộ dệt thổ cẩm.",
        "tỉnh ⟦Hoà Bình⟧ giúp mười hai hộ dệt thổ cẩm.",
        "Trung tâm Khuyến công ⟦Hòa Bình⟧ mở lớp may.",
        "⟦HOÀ BÌNH⟧: NGHỀ DỆT HỒI SINH",
        "Mía tím là sản vật của tỉnh ⟦Hòa Bình⟧.",
    ),
    *named(
        "p:ho-chi-minh",
        "⟦TP.HCM⟧ hỗ trợ bốn mươi xưởng; ⟦TPHCM⟧ còn mở ba lớp.",
        "Tp. ⟦Hồ Chí Minh⟧ là nơi tiêu thụ chính, ⟦TP. HCM⟧ đặt thêm hàng.",
        "Hàng được bán ở ⟦Sài Gòn⟧.",
        "Thành phố ⟦Hồ Chí Minh⟧ tổ chức hội chợ.",
        "UBND ⟦TP HCM⟧ phê duyệt danh mục.",
        "Thành Phố ⟦Hồ Chí Minh⟧ cử đoàn ra dự.",
        "TP ⟦Hồ Chí Minh⟧: 30 doanh nghiệp được vay vốn",
    ),
    *named(
        "p:ba-ria-vung-tau",
        "Tỉnh ⟦BR-VT⟧ chi ba tỷ đồng.",
        "tỉnh ⟦Bà Rịa - Vũng Tàu⟧ và các tỉnh lân cận",
        "⟦Bà Rịa – Vũng Tàu⟧ duyệt kế hoạch.",
        "⟦Bà Rịa-Vũng Tàu⟧ có thêm hai cụm công nghiệp.",
        "Sở Công Thương ⟦Bà Rịa Vũng Tàu⟧ cho biết như vậy.",
    ),
    *named(
        "p:thua-thien-hue",
        "Tỉnh ⟦Thừa Thiên - Huế⟧ có mười hai đề án, ⟦TT-Huế⟧ xếp thứ hai.",
        "Tỉnh ⟦Thừa Thiên Huế⟧ khôi phục nghề đúc đồng.",
        "⟦TT Huế⟧: Nghề đúc đồng hồi sinh",
        "⟦Thừa Thiên-Huế⟧ dành vốn cho áo dài.",
    ),
    *named(
        "p:hue:2025",
        "Thành phố ⟦Huế⟧ có hai mươi mốt phường mới.",
        "UBND TP. ⟦Huế⟧ giao vốn khuyến công.",
        published=date(2025, 8, 20),
    ),
    *named(
        "p:dak-lak:2004",
        "Tỉnh ⟦Đắc Lắc⟧ trồng thêm ca cao.",
        "⟦Đăk Lăk⟧ là thủ phủ cà phê, ⟦Đắk Lắk⟧ muốn chế biến sâu.",
        "tỉnh ⟦Dak Lak⟧ mở hội chợ",
        "Sở Công Thương ⟦ĐẮK LẮK⟧ báo cáo.",
    ),
    *named("p:dak-nong:2004", "⟦Đăk Nông⟧ chi một tỷ đồng.", "Tỉnh ⟦Đắc Nông⟧ và tỉnh ⟦Đắk Nông⟧ là một."),
    *named("p:bac-kan:1997", "Tỉnh ⟦Bắc Cạn⟧ làm miến dong.", "⟦BẮC KẠN⟧: MIẾN DONG XUẤT NGOẠI"),
    *named("p:lao-cai", "Tỉnh ⟦Lao Cai⟧ thêm hai chợ biên giới.", "Tỉnh ⟦Lào Cai⟧ thêm hai chợ biên giới."),
    *named(
        "p:thanh-hoa",
        "Tỉnh ⟦Thanh Hoá⟧ mở thêm lớp may.",
        "Nem chua ⟦Thanh Hóa⟧ được cấp nhãn hiệu.",
        "(Báo Đấu thầu) - ⟦Thanh Hóa⟧ vừa công bố kế hoạch.",
    ),
    *named("p:khanh-hoa", "Yến sào ⟦Khánh Hoà⟧ đạt năm sao.", "tỉnh ⟦Khánh Hòa⟧"),
    *named("p:ha-noi:2008", "Thủ đô ⟦Hà Nội⟧ có nhiều làng nghề.", "UBND TP. ⟦Hà Nội⟧ dành vốn cho làng nghề."),
    *named("p:ha-noi", "UBND Thành phố ⟦Hà Nội⟧ dành vốn cho làng nghề.", published=date(2005, 3, 1)),
    *named("p:hai-phong", "Hàng đi qua cảng ⟦Hải Phòng⟧.", "Trung tâm Khuyến công ⟦Hải Phòng⟧ ra mắt năm 2005."),
    *named("p:hai-phong:2025", "Tháng 9/2025, ⟦Hải Phòng⟧ có 114 xã, phường và đặc khu."),
    *named("p:quang-ninh", "⟦Quảng Ninh⟧ đi đầu về OCOP, Ban OCOP ⟦Quảng Ninh⟧ cho hay."),
    *named("p:binh-dinh", "Tỉnh ⟦Bình Định⟧ hỗ trợ nghề tiện gỗ.", "Rượu Bàu Đá của ⟦Bình Định⟧ được ưa chuộng."),
    *named("p:thai-nguyen:1997", "Chè ⟦Thái Nguyên⟧ có mặt ở châu Âu.", "Trường Đại học Công nghiệp ⟦Thái Nguyên⟧"),
    *named("p:bac-giang:1997", "Vải thiều ⟦Bắc Giang⟧ vào vụ.", "tỉnh ⟦Bắc Giang⟧"),
    *named("p:gia-lai", "Thứ ba, 03/06/2014 ⟦Gia Lai⟧: dạy nghề cho phụ nữ"),
    *named("p:ha-nam:1997", "Lãnh đạo ⟦Hà Nam⟧ dự lễ.", "Tỉnh ⟦Hà Nam⟧ thu hút thêm dự án."),
    *named(
        "p:thai-binh",
        "tỉnh ⟦Thái Bình⟧ có nghề chạm bạc.",
        "tỉnh ⟦Thái  Bình⟧ có nghề chạm bạc.",
        "Nghề chạm bạc ⟦Thái Bình⟧",
    ),
    *named("p:kon-tum", "tỉnh ⟦Kontum⟧ trồng sâm", "⟦Kon Tum⟧ trồng sâm"),
    *named("p:dong-nai", "Chợ phiên họp ở ⟦Đồng Nai⟧.", "Tỉnh ⟦Đồng Nai⟧ dời nhà máy cũ."),
    *named("p:tra-vinh", "Nguồn: Cổng thông tin điện tử tỉnh ⟦Trà Vinh⟧"),
    *named("p:can-tho:2004", "Thành phố ⟦Cần Thơ⟧ còn hai huyện khó khăn.", "VCCI ⟦Cần Thơ⟧ tổ chức tập huấn."),
    *named("p:ha-tinh", "Đoàn TNCS Hồ Chí Minh tỉnh ⟦Hà Tĩnh⟧", "Trường Đại học ⟦Hà Tĩnh⟧ phối hợp mở lớp."),
    *named("p:vinh-phuc:1997", "Đồng chí Phó Chủ tịch UBND tỉnh ⟦Vĩnh Phúc⟧ dự lễ."),
    *named("p:phu-tho:1997", "Năm 2010, tỉnh ⟦Phú Thọ⟧ có sáu mươi mốt làng nghề."),
    *named("p:phu-tho:2025", "Tỉnh ⟦Phú Thọ⟧ mới hợp nhất từ ba tỉnh.", published=date(2025, 10, 2)),
    # provinces that are no more
    *named(
        "p:ha-tay",
        "Tỉnh ⟦Hà Tây⟧ có hơn một nghìn làng nghề.",
        "Năm 2006, ⟦Hà Tây⟧ dẫn đầu cả nước về làng nghề.",
        "lụa ⟦Hà Tây⟧",
        published=date(2006, 5, 1),
    ),
    *named("p:ha-tay", "Tỉnh ⟦Hà Tây⟧ cũ có nhiều làng nghề.", published=date(2015, 5, 1)),
    *named("p:yen-bai", "⟦Yên Bái⟧ làm mạnh khuyến công.", "tỉnh ⟦Yên Bái⟧ (cũ)", published=date(2025, 11, 5)),
    *named("p:bac-thai", "Trước đây, tỉnh ⟦Bắc Thái⟧ có hai xưởng cơ khí.", published=date(1995, 1, 5)),
    *named("p:minh-hai", "Năm 1995, tỉnh ⟦Minh Hải⟧ nuôi tôm."),
)

_DISTRICTS = (
    *named(
        "d:tien-lang:hai-phong",
        "Lớp thêu mở tại huyện ⟦Tiên Lãng⟧.",
        "Hộ nghèo ở H. ⟦Tiên Lãng⟧ được học nghề.",
        "HUYỆN ⟦TIÊN LÃNG⟧ CÓ THÊM NGHỀ MỚI",
        "UBND huyện ⟦Tiên Lãng⟧ đứng ra bảo lãnh.",
        "Huyện ủy ⟦Tiên Lãng⟧ đã ra nghị quyết.",
        "Phòng Công Thương huyện ⟦Tiên Lãng⟧ theo dõi đề án.",
        "Xưởng dệt thảm (huyện ⟦Tiên Lãng⟧) được hỗ trợ máy.",
    ),
    *named(
        "d:thuy-nguyen:hai-phong",
        "huyện ⟦Thuỷ Nguyên⟧ mở lớp",
        "huyện ⟦Thủy Nguyên⟧ mở lớp",
        "Nghề đúc ở ⟦Thủy Nguyên⟧ có từ lâu.",
        "thành phố ⟦Thủy Nguyên⟧ vừa ra mắt",
    ),
    *named("d:mu-cang-chai:yen-bai", "Huyện ⟦Mù Căng Chải⟧ vẫn nghèo.", "Nghề rèn ở ⟦Mù Cang Chải⟧ được giữ."),
    *named("d:tram-tau:yen-bai", "hai xã vùng cao của huyện ⟦Trạm Tấu⟧", "huyện nghèo ⟦Trạm Tấu⟧"),
    *named("d:phu-quoc:kien-giang", "Huyện đảo ⟦Phú Quốc⟧ làm nước mắm.", "Thành phố ⟦Phú Quốc⟧ làm nước mắm."),
    *named("d:quy-nhon:binh-dinh", "Hội chợ tại thành phố ⟦Qui Nhơn⟧.", "TP ⟦Quy Nhơn⟧ tổ chức hội chợ."),
    *named("d:buon-ma-thuot:dak-lak", "TP. ⟦Buôn Mê Thuột⟧ đón khách.", "TP.⟦Buôn Ma Thuột⟧ đón khách."),
    *named("d:quan-1:ho-chi-minh", "Cửa hàng ở ⟦Quận 1⟧ bán gốm.", "Kho ở ⟦quận 1⟧ đã đầy."),
    *named("d:quan-9:ho-chi-minh", "Khu công nghệ cao ở ⟦Quận 9⟧.", published=date(2018, 1, 8)),
    *named("d:hoai-duc:ha-tay", "Huyện ⟦Hoài Đức⟧ làm bánh đa nem.", published=date(2007, 2, 1)),
    *named("d:hoai-duc:ha-noi", "Huyện ⟦Hoài Đức⟧ làm bánh đa nem.", published=date(2012, 2, 1)),
    *named("d:me-linh:vinh-phuc", "Huyện ⟦Mê Linh⟧ trồng hoa.", published=date(2007, 2, 1)),
    *named("d:tu-liem:ha-noi", "Huyện ⟦Từ Liêm⟧ còn ruộng.", published=date(2010, 2, 1)),
    *named("d:hoa-binh:hoa-binh", "Phường mới của thành phố ⟦Hòa Bình⟧.", "TP ⟦Hòa Bình⟧ nâng cấp chợ."),
    *named("d:vinh:nghe-an", "Chợ ở thành phố ⟦Vinh⟧ mở lại.", "TP. ⟦Vinh⟧ đã giải ngân xong."),
    *named("d:hue:thua-thien-hue", "Thành phố ⟦Huế⟧ khôi phục nghề pháp lam.", published=date(2014, 4, 4)),
    # a name that several provinces share goes to the province that the text is about
    *named("d:chau-thanh:ben-tre", "Theo Báo Bến Tre, huyện ⟦Châu Thành⟧ có năm xưởng chỉ xơ dừa."),
    *named("d:chau-thanh:tra-vinh", "Huyện ⟦Châu Thành⟧ có năm xưởng chỉ xơ dừa.\nTheo Báo Trà Vinh"),
    *named("d:phu-tan:ca-mau", "Huyện ⟦Phú Tân⟧ nuôi tôm. Theo Báo Cà Mau"),
    # nothing tells which: the open one of that name
    *named("d:chau-thanh", "Huyện ⟦Châu Thành⟧ mở lớp.", "UBND huyện ⟦Châu Thành⟧ giao vốn."),
    *named("d:tam-nong", "Hai xã của huyện ⟦Tam Nông⟧ được chọn."),
    # without a type word: where places stand, and few communes are called so
    *named(
        "d:moc-chau:son-la",
        "Sữa được gom về từ ⟦Mộc Châu⟧.",
        "Nông dân ⟦Mộc Châu⟧ bán mận.",
        "Xe tải lên ⟦Mộc Châu⟧ mỗi đêm.",
        "⟦Mộc Châu⟧: Mận vào vụ\nGiá đã tăng.",
        "Mở thêm trạm gom sữa ở khu vực ⟦Mộc Châu⟧.",
    ),
    *named("d:tien-phuoc:quang-nam", "Bà con ⟦Tiên Phước⟧ trồng tiêu.", "Vốn vay đã về tới ⟦Tiên Phước⟧."),
    *named("d:meo-vac:ha-giang", "⟦Mèo Vạc⟧ còn 12 xã nghèo.", "Nguồn vốn ấy mang lại gì cho ⟦Mèo Vạc⟧?"),
    *named("d:lai-vung:dong-thap", "Mưa to. ⟦Lai Vung⟧ đang chạy lũ.", "Quýt của ⟦Lai Vung⟧ đã chín."),
    *named("d:pleiku:gia-lai", "Hội thảo ở ⟦Pleiku⟧ bàn về cà phê.", "Hội thảo ở ⟦Plei Ku⟧ bàn về cà phê."),
    *named(
        "d:meo-vac:ha-giang",
        "Năm 2011, ⟦Mèo Vạc⟧ dạy nghề cho nhiều phụ nữ.",
        "Ba năm qua, ⟦Mèo Vạc⟧ mở thêm chợ.",
        "Giai đoạn 2011 - 2015, ⟦Mèo Vạc⟧ huy động dân làm đường.",
    ),
    *named(
        "d:meo-vac:ha-giang", "Cần bể nước nhất là ⟦Mèo Vạc⟧ (42 hộ).", "Hai nơi chậm: ⟦Mèo Vạc⟧ 7 xã, nơi kia 3 xã."
    ),
    *named(
        "d:dai-tu:thai-nguyen",
        "Còn thiếu: ⟦Đại Từ⟧ 3 đề án.",
        "Còn thiếu: ⟦Đại Từ⟧ 3 tỷ đồng.",
        "Nhất là ⟦Đại Từ⟧ (12 ha).",
    ),
    *named("d:an-nhon:binh-dinh", "Nơi đầu có 5/11 xã, thị xã ⟦An Nhơn⟧ 6/10 xã."),
    # cities are known by their names
    *named("d:phan-thiet:binh-thuan", "Nước mắm ⟦Phan Thiết⟧ có nhãn mới.", "⟦Phan Thiết⟧ đón khách."),
    *named("d:quy-nhon:binh-dinh", "Hàng gỗ xuất qua cảng ⟦Quy Nhơn⟧."),
    *named("d:da-lat:lam-dong", "Rau ⟦Đà Lạt⟧ vào siêu thị."),
    *named("d:lap-vo:dong-thap", "Nghề dệt chiếu (⟦Lấp Vò⟧) còn thợ.", "Nghề dệt chiếu tại ⟦Lấp Vò⟧ còn thợ."),
)

EXAMPLES = (*_PROVINCES, *_DISTRICTS)

REFUSALS = (
    # words before they are names
    "Thế giới mong hòa bình.",
    "Vua sai quân đi bình định phương Nam.",
    "Cuộc sống thanh bình trở lại.",
    "Phong trào đoàn kết, thống nhất, xây dựng nông thôn mới.",
    "Trái cây nhập từ Thái Lan qua biên giới.",
    # streets, bridges, rivers, battles
    "Đường Điện Biên Phủ đang sửa.",
    "Cửa hàng ở số 12 Hà Tĩnh đã đóng.",
    "Trụ sở: 45 Bắc Ninh, ngõ 3.",
    "Phố Hòa Bình họp chợ đêm.",
    "Hồ Thác Bà và sông Thái Bình cạn nước.",
    "Cầu Bình Phước hoàn thành.",
    "Chiến thắng Điện Biên Phủ được kỷ niệm.",
    # persons
    "Ông Nguyễn Hà Nam cho biết giá tăng.",
    "Bà Trần Thái Bình thu nhận thêm thợ.",
    "Anh Lê Hải Dương mở xưởng mộc.",
    "Chủ tịch Hồ Chí Minh thăm làng nghề.",
    "Phóng viên Vũ Hà Giang",
    "Nghệ nhân Bùi Quảng Nam nặn tượng.",
    "Học viện Chính trị quốc gia Hồ Chí Minh",
    "Đoàn TNCS Hồ Chí Minh",
    # newspapers
    "Theo Báo Nghệ An",
    "(Báo Quảng Nam)",
    "Theo báo Hà Nội Mới",
    "Nguồn: Sài Gòn Giải Phóng",
    "Tạp chí Hà Tĩnh số ra tháng ba",
    # firms and brands
    "Công ty CP Xi măng Hà Tiên vay vốn.",
    "Công ty TNHH Thái Bình nhận máy mới.",
    "Công ty cổ phần may Hải Dương tuyển thợ.",
    "HTX Hòa Bình làm nón lá.",
    "DNTN Vĩnh Long mở thêm kho.",
    "Ngân hàng TMCP Sài Gòn Thương Tín giảm lãi suất.",
    "Xí nghiệp gạch Bình Thuận đã dừng lò.",
    "Bia Sài Gòn và bia Hà Nội tăng giá.",
    # communes and what is called like them
    "Phường Hải Dương, xã Nghĩa Lộ và thị trấn Long Thành.",
    "Thôn Bắc Giang có nghề đan.",
    "Làng rèn Lý Nhân có thêm búa máy; lò Mèo Vạc nhỏ.",
    "Cụm công nghiệp Yên Dũng đã lấp đầy.",
    # longer names
    "Tàu vượt Thái Bình Dương.",
    "Ca sĩ Hà Nội Phố biểu diễn.",
    "Miền Bắc, miền Trung, Đồng bằng sông Cửu Long và Tây Nguyên.",
    # battles, writers, answers
    "Đồi A1 là nơi kết thúc trận Điện Biên Phủ.",
    "Vốn đã về.\nThanh Hà",
    "Ảnh: Hà Trung",
    "Thanh Hà: Tôi cần vốn để mua máy.",
    "Ba thợ trẻ là Mộc Châu (21 tuổi) và bạn.",
    "Các nhà máy: Sông Hinh 2 phát điện, Krông Nô 3 đang xây.",
    "Năm 2011, giống chè Mèo Vạc mới về bản.",
    "Mua lò rèn, Mèo Vạc mở lớp.",
    "Giải Nobel Hòa bình đã có chủ.",
    "Giải Nobel Hòa Bình đã có chủ.",
    # a district's name alone may be anything
    "Xưởng Bình Minh nhận máy.",
    "Chợ An Phú đông khách.",
    # figures that are no districts
    "Cấp cho quận 3 tỷ đồng.",
    "Toàn quận 12 phường đều đạt.",
)

KNOWN_FAILURES = (
    # small letters without a type word
    *named("p:nghe-an", "sở công thương ⟦nghệ an⟧ mở ba lớp may."),
    # a country district without preposition or type word, outside its province's news
    *named("d:doan-hung:phu-tho", "Bưởi ⟦Đoan Hùng⟧ được bảo hộ."),
)
