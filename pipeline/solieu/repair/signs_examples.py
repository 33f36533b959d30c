"""What `signs` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples(
        "nước",
        "Ngân sách nhà ⟦nư¬ớc⟧ cấp 40% kinh phí.",
        "Công trình cấp ⟦n¬ước⟧ sạch cho 3 thôn.",
        "Các ⟦nư\u00adớc⟧ trong khu vực đều quan tâm.",
        "Nguồn ⟦n¬ớc⟧ mặt đã cạn.",
        "Hồ chứa ⟦n\u00adớc⟧ của xã được nạo vét.",
    ),
    *examples(
        "dưới", "Thủy điện nhỏ ⟦d¬ới⟧ 10.000KW.", "Mức vay ⟦d\u00adới⟧ 50 triệu đồng.", "Xưởng nằm ⟦dư¬ới⟧ chân đồi."
    ),
    *examples(
        "trường",
        "Ô nhiễm môi ⟦tr¬ường⟧ làng nghề.",
        "Thị ⟦trư¬ờng⟧ trong tỉnh còn hẹp.",
        "Nhà ⟦tr\u00adờng⟧ mở thêm lớp may.",
        "Khảo sát thị ⟦tr¬ờng⟧ gỗ ép.",
    ),
    *examples(
        "được",
        "Hộ nghèo ⟦đ¬ợc⟧ vay vốn.",
        "Đã ⟦đư¬ợc⟧ nghiệm thu.",
        "Kết quả đạt ⟦đ\u00adược⟧ rất đáng mừng.",
        "Máy ⟦đ\u00adợc⟧ lắp tại xưởng.",
    ),
    *examples(
        "người",
        "Có 290 ⟦ng¬ười⟧ đi học nghề.",
        "Mỗi ⟦ng¬ời⟧ thợ nhận 3 triệu đồng.",
        "Hai ⟦ngư\u00adời⟧ con đã vào đại học.",
    ),
    *examples("Người", "⟦Ngư¬ời⟧ học phải có hộ khẩu trong xã.", "⟦Ng¬ời⟧ dân rất phấn khởi."),
    *examples("chương", "Thực hiện ⟦ch¬ơng⟧ trình mục tiêu quốc gia.", "Theo ⟦chư¬ng⟧ trình đã ký."),
    *examples("dương", "Bí thư tuyên ⟦d\u00ad\u00acng⟧ ba làng nghề.", "Được biểu ⟦d¬ơng⟧ nhiều lần."),
    *examples("hơn", "Vốn nhiều ⟦h¬n⟧ năm trước.", "Thu nhập cao ⟦h¬n⟧ trồng lúa."),
    *examples("đơn", "Các ⟦đ¬n⟧ vị đã nộp báo cáo.", "Làm ⟦đ¬n⟧ xin vay vốn."),
    *examples("cơ", "Hỗ trợ 12 ⟦c¬⟧ sở sản xuất.", "Các ⟦c¬⟧ quan của tỉnh."),
    *examples("tư", "Vốn đầu ⟦t¬⟧ của dân.", "Thành phần kinh tế ⟦t¬⟧ nhân."),
    *examples("thư", "Bí ⟦th¬⟧ chi bộ thôn nói vậy."),
    *examples("Cơ", "⟦C¬⟧ quan thuế thu 2 tỷ đồng."),
    *examples("ưu", "Chính sách ⟦¬u⟧ đãi về đất.", "Vùng cao được ⟦\u00adu⟧ tiên."),
    *examples("như", "Cũng ⟦nh¬⟧ các năm trước.", "Hạn hán ⟦nh\u00ad⟧ vậy là hiếm."),
    *examples("chưa", "Hồ sơ ⟦ch¬a⟧ đủ.", "Tiền ⟦ch\u00ada⟧ về tới xã."),
    *examples("nghiệp", "Doanh ⟦nghi¬ệp⟧ đóng góp một nửa.", "Khu công ⟦ng\u00adhiệp⟧ mới lấp đầy 30%."),
    *examples("NƯỚC", "NGÂN SÁCH NHÀ ⟦NƯ¬ỚC⟧", "CẤP ⟦N¬ỚC⟧ SẠCH"),
    *examples("khuyến", "Quỹ ⟦khuy\u00adến⟧ công của tỉnh."),
    *examples("programme", "The ⟦pro\u00adgramme⟧ started in 2005."),  # who reads does not see it
    *examples("Vietnam", "⟦Viet\u00adnam⟧ News"),
)
REFUSALS: Sequence[str] = (
    "Mệnh đề A ¬ B là sai.",
    "Ký hiệu ¬p nghĩa là không p.",
    "¬a ∧ b",
    "if ¬x then y",
    "Dấu ¬ trong văn bản cũ là ký tự điều khiển.",
    "x¬y",
    "Công thức: ¬(p ∨ q) = ¬p ∧ ¬q.",
    "Trang http://vi.example.vn/nư¬ớc không tồn tại.",
    "¬¬¬¬¬¬¬¬",
    "Nhà nước, người dân và doanh nghiệp được hưởng lợi.",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
