"""Sentences that name organisations and persons, and texts that name none. Never loaded at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import examples
from solieu.model import Entity

if TYPE_CHECKING:
    from solieu.examples import Example


def organisation(name: str, *marked: str) -> tuple[Example[Entity], ...]:
    """Texts in which each mark is an organisation of this normalised name."""
    return examples(Entity("organisation", name), *marked)


def person(name: str, *marked: str) -> tuple[Example[Entity], ...]:
    """Texts in which each mark is a person of this name."""
    return examples(Entity("person", name), *marked)


_BODIES = (
    *organisation(
        "Sở Công Thương Nghệ An",
        "⟦Sở Công Thương Nghệ An⟧ vừa nghiệm thu năm đề án.",
        "Theo ⟦Sở Công thương Nghệ An⟧, vốn đã về đủ.",
        "⟦SỞ CÔNG THƯƠNG NGHỆ AN⟧",
        "Lãnh đạo ⟦Sở Công Thương tỉnh Nghệ An⟧ dự lễ.",
        "⟦Sở CT Nghệ An⟧ giải ngân xong.",
    ),
    *organisation(
        "Sở Công Thương",
        "⟦Sở Công Thương⟧ cho biết vốn đã về đủ.",
        "Phó Giám đốc ⟦Sở Công Thương⟧ chủ trì.",
        "⟦Sở Công Thương tỉnh⟧ thẩm định hồ sơ.",
    ),
    *organisation("Sở Công Thương Hải Phòng", "⟦Sở Công Thương thành phố Hải Phòng⟧", "⟦Sở Công Thương TP. Hải Phòng⟧"),
    *organisation("Sở Thủy sản", "Giao ⟦Sở Thuỷ sản⟧ phối hợp.", "Giao ⟦Sở Thủy sản⟧ phối hợp."),
    *organisation(
        "Sở Nông nghiệp và Phát triển nông thôn Bình Dương",
        "⟦Sở NN&PTNT Bình Dương⟧ tập huấn cho nông dân.",
        "⟦Sở Nông nghiệp và PTNT Bình Dương⟧ tập huấn cho nông dân.",
        "⟦Sở Nông nghiệp - Phát triển nông thôn tỉnh Bình Dương⟧ tập huấn cho nông dân.",
    ),
    *organisation("Sở Lao động - Thương binh và Xã hội", "⟦Sở LĐ-TB&XH⟧ mở lớp", "⟦Sở LĐTBXH⟧ mở lớp"),
    *organisation("Bộ Công Thương", "Đề án do ⟦Bộ Công Thương⟧ phê duyệt.", "Bộ trưởng ⟦Bộ Công thương⟧ ký."),
    *organisation("Cục Công Thương địa phương", "⟦Cục Công Thương địa phương⟧ tổng hợp số liệu."),
    *organisation("Chi cục Phát triển nông thôn Quảng Bình", "⟦Chi cục PTNT tỉnh Quảng Bình⟧ theo dõi."),
    *organisation(
        "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp Bến Tre",
        "⟦Trung tâm Khuyến công và Tư vấn phát triển công nghiệp tỉnh Bến Tre⟧ mở hai lớp.",
        "⟦Trung tâm Khuyến công & Tư vấn phát triển công nghiệp Bến Tre⟧ mở hai lớp.",
        "⟦Trung tâm Khuyến công và TVPTCN Bến Tre⟧ mở hai lớp.",
    ),
    *organisation(
        "Trung tâm Khuyến công",
        "Cán bộ ⟦Trung tâm Khuyến công⟧ xuống cơ sở.",
        "Nguồn: ⟦TTKC⟧",
        "⟦Trung tâm Khuyến công tỉnh⟧ nghiệm thu.",
    ),
    *organisation("Trung tâm Khuyến công quốc gia I", "⟦Trung tâm Khuyến công quốc gia I⟧ đánh giá đề án."),
    *organisation("Ngân hàng TMCP Sài Gòn Thương Tín", "⟦Ngân hàng TMCP Sài Gòn Thương Tín⟧ cho vay."),
    *organisation("Trung tâm Khuyến công và Xúc tiến thương mại Lâm Đồng", "⟦Trung tâm KC và XTTM tỉnh Lâm Đồng⟧"),
    *organisation(
        "Phòng Kinh tế và Hạ tầng huyện Bù Đăng",
        "⟦Phòng Kinh tế và Hạ tầng huyện Bù Đăng⟧ kiểm tra.",
        "⟦Phòng Kinh tế - hạ tầng huyện Bù Đăng⟧ kiểm tra.",
        "⟦Phòng Kinh tế hạ tầng huyện Bù Đăng⟧ kiểm tra.",
    ),
    *organisation("Phòng Kinh tế thành phố Vinh", "⟦Phòng Kinh tế TP. Vinh⟧ lập danh sách."),
    *organisation(
        "Ủy ban nhân dân tỉnh Lào Cai",
        "⟦UBND tỉnh Lào Cai⟧ ban hành kế hoạch.",
        "⟦Uỷ ban nhân dân tỉnh Lào Cai⟧ ban hành kế hoạch.",
        "⟦ỦY BAN NHÂN DÂN TỈNH LÀO CAI⟧",
    ),
    *organisation("Ủy ban nhân dân tỉnh", "⟦UBND tỉnh⟧ giao vốn.", "Chủ tịch ⟦Ủy ban nhân dân tỉnh⟧ yêu cầu:"),
    *organisation("Ủy ban nhân dân thành phố Hồ Chí Minh", "⟦UBND TP.HCM⟧ duyệt", "⟦UBND TP. Hồ Chí Minh⟧ duyệt"),
    *organisation("Ủy ban nhân dân xã Tân Hương", "⟦UBND xã Tân Hương⟧ xác nhận."),
    *organisation("Ủy ban nhân dân phường 5", "⟦UBND phường 5⟧ xác nhận."),
    *organisation("Hội đồng nhân dân tỉnh", "Nghị quyết của ⟦HĐND tỉnh⟧ đã nêu."),
    *organisation(
        "Ngân hàng Chính sách xã hội Bạc Liêu",
        "⟦Ngân hàng Chính sách xã hội tỉnh Bạc Liêu⟧ cho vay.",
        "⟦NHCSXH chi nhánh Bạc Liêu⟧ cho vay.",
        "⟦Ngân hàng CSXH - chi nhánh tỉnh Bạc Liêu⟧ cho vay.",
    ),
    *organisation("Agribank Đắk Lắk", "⟦Agribank Đắk Lắk⟧ giảm lãi suất."),
    *organisation("Hội Nông dân", "⟦Hội ND⟧ mở lớp.", "Giao ⟦Hội Nông dân⟧ mở lớp."),
    *organisation("Cục Công Thương địa phương", "⟦Cục CTĐP⟧ duyệt vốn."),
    *organisation("Hội Liên hiệp Phụ nữ", "⟦Hội Liên hiệp Phụ nữ tỉnh⟧ mở lớp.", "⟦Hội LHPN⟧ mở lớp."),
    *organisation("Hiệp hội Làng nghề Việt Nam", "⟦Hiệp hội Làng nghề Việt Nam⟧ trao giải."),
)

_FIRMS = (
    *organisation("Xưởng mộc Hải Âu", "⟦Xưởng mộc Hải Âu⟧ nhận máy.", "Thăm ⟦xưởng mộc Hải Âu⟧ ở xã bên."),
    *organisation("Công ty Hải Âu", "Nhà xưởng ⟦Công ty Hải Âu⟧ đã xong.", "Đến xưởng ⟦Công ty Hải Âu⟧ xem máy."),
    *organisation("Tổ hợp tác Hải Âu", "⟦THT Hải Âu⟧ có 12 người."),
    *organisation("Doanh nghiệp tư nhân Hải Âu", "⟦DN tư nhân Hải Âu⟧ thay lò."),
    *organisation("Hợp tác xã Hoa lan Hòa Tiến", "⟦HTX Hoa lan Hòa Tiến⟧ ra đời.", "Giao ⟦HTX Hoa lan Hòa Tiến⟧."),
    *organisation("Hợp tác xã Tiến", "⟦HTX Tiến⟧ chưa có lãi.", "Thăm ⟦HTX Tiến⟧."),
    *organisation("Hợp tác xã Rau an toàn Hòa Tiến", "⟦HTX Rau an toàn Hòa Tiến⟧ nhận 200 triệu đồng."),
    *organisation("Công ty sản xuất vật liệu xây dựng Hải Âu", "⟦công ty sản xuất vật liệu xây dựng Hải Âu⟧ thay lò."),
    *organisation("Công ty Hoàng Anh Gia Lai", "Giám đốc ⟦Công ty Hoàng Anh Gia Lai⟧ đến dự."),
    *organisation(
        "Công ty TNHH Thương mại Hồng Phúc",
        "Dự án may mặc tại ⟦Công ty TNHH Thương mại Hồng Phúc⟧ (huyện An Lão).",
        "Hỗ trợ ⟦Cty TNHH TM Hồng Phúc⟧ mua máy.",
    ),
    *organisation(
        "Công ty cổ phần Hoa Sen",
        "⟦Công ty cổ phần Hoa Sen⟧ vừa nhập máy mới.",
        "⟦CTCP Hoa Sen⟧ vừa nhập máy mới.",
        "⟦Công ty CP Hoa Sen⟧ vừa nhập máy mới.",
    ),
    *organisation("Công ty cổ phần Mây tre lá Ngọc Động", "Thợ của ⟦Công ty cổ phần Mây tre lá Ngọc Động⟧ tăng."),
    *organisation("Công ty cổ phần Xuất nhập khẩu Thủy sản An Giang", "⟦Công ty CP XNK Thuỷ sản An Giang⟧ có lãi."),
    *organisation("Công ty TNHH một thành viên Gốm Chu Đậu", "⟦Công ty TNHH MTV Gốm Chu Đậu⟧ xuất lô đầu."),
    *organisation(
        "Công ty TNHH Thương mại - Dịch vụ Hồng Hà", "⟦Công ty TNHH Thương mại - Dịch vụ Hồng Hà⟧ (xã Bắc Sơn)"
    ),
    *organisation("Công ty TNHH Đầu tư và Phát triển Tân Tiến", "⟦Công ty TNHH Đầu tư và Phát triển Tân Tiến⟧"),
    *organisation("Công ty Điện lực Nghệ An", "⟦Công ty Điện lực Nghệ An⟧ kéo điện về bản."),
    *organisation(
        "Hợp tác xã chiếu cói Đông Bắc",
        "Lớp dệt mở ở ⟦HTX chiếu cói Đông Bắc⟧.",
        "Lớp dệt mở ở ⟦hợp tác xã chiếu cói Đông Bắc⟧.",
    ),
    *organisation("Hợp tác xã nông nghiệp hữu cơ Tâm An", "⟦HTX nông nghiệp hữu cơ Tâm An⟧ được vay vốn."),
    *organisation("Hợp tác xã Hoa Ban", "⟦HTX Hoa Ban⟧ trồng hai mươi ha dâu."),
    *organisation("Doanh nghiệp tư nhân Đức Tài", "⟦DNTN Đức Tài⟧ ở xã Bắc Sơn có thêm máy."),
    *organisation("Cơ sở bánh tráng Sáu Nhớ", "Máy sấy giao cho ⟦cơ sở bánh tráng Sáu Nhớ⟧ (thị trấn Tràm Chim)."),
    *organisation("Hộ kinh doanh Nguyễn Thị Lành", "⟦Hộ kinh doanh Nguyễn Thị Lành⟧ được chín mươi triệu đồng."),
    *organisation("Trường Đại học Công nghiệp Hà Nội", "⟦Trường Đại học Công nghiệp Hà Nội⟧ chuyển giao."),
    *organisation("Trường Cao đẳng nghề Nghệ An", "Lớp hàn của ⟦Trường Cao đẳng nghề Nghệ An⟧ đông học viên."),
    *organisation("Tập đoàn Dệt may Việt Nam", "⟦Tập đoàn Dệt may Việt Nam⟧ đặt hàng."),
)

_PERSONS = (
    *person(
        "Phạm Thị Hạnh",
        "Bà ⟦Phạm Thị Hạnh⟧ cho biết máy chạy tốt.",
        "bà ⟦Phạm Thị Hạnh⟧ - Trưởng phòng",
        "Theo bà ⟦Phạm Thị Hạnh⟧, Phó Giám đốc trung tâm, máy chạy tốt.",
        "⟦Phạm Thị Hạnh⟧ – Giám đốc trung tâm",
        "Giám đốc ⟦Phạm Thị Hạnh⟧ nói.",
        "Thứ trưởng ⟦Phạm Thị Hạnh⟧ đến dự.",
        "đ/c ⟦Phạm Thị Hạnh⟧, Bí thư Huyện ủy",
        "Nghệ nhân ⟦Phạm Thị Hạnh⟧ truyền nghề, chị ⟦Phạm Thị Hạnh⟧ còn mở lớp.",
    ),
    *person("H'Bia Niê", "Bà ⟦H'Bia Niê⟧ dệt thổ cẩm."),
    *person(
        "Lê Văn Tám",
        "Giám đốc công ty ⟦Lê Văn Tám⟧ cho biết.",
        "Phó Giám đốc HTX ⟦Lê Văn Tám⟧ kể.",
        "Chủ cơ sở ⟦Lê Văn Tám⟧ đã thay lò.",
        "Quản đốc xưởng ⟦Lê Văn Tám⟧ đứng máy.",
        "Trưởng thôn ⟦Lê Văn Tám⟧ vận động dân.",
        "PGS, TS ⟦Lê Văn Tám⟧ giới thiệu giống mới.",
        "Phó Giám đốc Sở ⟦Lê Văn Tám⟧ nói.",
    ),
    *person("Lò Văn Pâng", "Đồng chí ⟦Lò Văn Pâng⟧ phát biểu."),
    *person("Giàng A Chu", "Anh ⟦Giàng A Chu⟧ rèn dao."),
    *person("Hai Nga", "Bánh của bà ⟦Hai Nga⟧ nổi tiếng."),
    *person("Lê Quốc Trung", "TS. ⟦Lê Quốc Trung⟧ góp ý, ông ⟦Lê Quốc Trung⟧ Giám đốc cũng vậy."),
    *person("Phan Văn Khải", "Thủ tướng Chính phủ ⟦Phan Văn Khải⟧ ký."),
)

EXAMPLES = (*_BODIES, *_FIRMS, *_PERSONS)

REFUSALS = (
    # several at once, or of a kind
    "Các Sở: Công Thương, Tài chính.",
    "Sở Công Thương các tỉnh, thành phố báo cáo.",
    "UBND các huyện phân công cán bộ.",
    "Ủy ban nhân dân cấp huyện chịu trách nhiệm.",
    "Các Trung tâm Khuyến công phía Bắc giao lưu.",
    "Trung tâm Khuyến công các tỉnh bạn",
    "28 Trung tâm Khuyến công đã báo cáo.",
    "Các công ty may Bình Dương tuyển thợ.",
    "Ba HTX nông nghiệp Đông Anh chuyển đổi.",
    "Cơ sở chế biến chè Thái Nguyên ngày càng nhiều.",
    "Hỗ trợ các cơ sở công nghiệp nông thôn vay vốn.",
    "Chủ cơ sở công nghiệp - TTCN được tập huấn.",
    "Doanh nghiệp, hợp tác xã và hộ kinh doanh được thụ hưởng.",
    # what it grows or makes, but no name
    "HTX Dưa lưới của xã lãi to.",
    "HTX Rau an toàn xã bên cung cấp 2 tấn mỗi ngày.",
    "Trang trại Vịt thả đồng nuôi 500 con.",
    "Các xưởng mộc Hải Dương thiếu thợ; xưởng may của chị chật.",
    "Đề án lập trên cơ sở Nghị định của Chính phủ.",
    # words that only look like it
    "Đầu tư cơ sở vật chất Hà Nội.",
    "Phòng chống thiên tai là việc của mọi người.",
    "Bộ máy tinh gọn, bộ sản phẩm đẹp.",
    "Công ty đã giao hàng cho Hà Nội.",
    "Công ty này đóng tại Hà Nội.",
    "Hội nghị ở Hà Nội bàn về vốn.",
    "Trung tâm đã mở lớp, Sở sẽ mở thêm.",
    "CÔNG TY MAY HÒA BÌNH NHẬN MÁY MỚI",
    # persons of no name, places, papers
    "Bà con Hà Nội mua chè.",
    "Tỉnh Bà Rịa - Vũng Tàu và tỉnh Bà Rịa Vũng Tàu là một.",
    "Đồng chí Phó Chủ tịch tỉnh dự lễ.",
    "Ông Chủ tịch xã nói vậy.",
    "Hợp tác với nước Anh và Pháp.",
    "Hà Nội, Giám đốc các trung tâm họp.",
    "Huyện Cô Tô có thêm điện.",
    "Minh Hạnh",
    "Theo Báo Công Thương",
)

KNOWN_FAILURES = (
    # a digit in the name
    *organisation("Công ty cổ phần May 10", "⟦Công ty cổ phần May 10⟧ nhận thợ."),
    # one syllable
    *person("Bình", "Anh ⟦Bình⟧ rèn dao."),
)
