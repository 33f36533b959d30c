"""What `wraps` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples(
        " ",
        "Trong năm 2018, trung tâm đã phối hợp với các huyện mở 12 lớp dạy nghề⟦\n⟧"
        "cho lao động nông thôn, trong đó có 5 lớp may công nghiệp và 7 lớp đan⟦\n⟧"
        "lát mây tre.",
        "Theo ông Lợi, vốn mồi của Nhà nước tuy ít nhưng giúp các cơ sở mạnh dạn⟦\n⟧"
        "vay thêm ngân hàng, mua máy mới và tuyển lao động tại chỗ, nhất là phụ⟦\n⟧"
        "nữ đã ngoài bốn mươi tuổi không thể đi làm xa.\n\n"
        "Năm 2019, tỉnh sẽ bố trí thêm kinh phí.",
        "- Hỗ trợ máy sấy chè cho hợp tác xã ở huyện Định Hóa, kinh phí⟦\n⟧"
        "90 triệu đồng, trong đó dân góp một nửa và quỹ khuyến công cấp⟦\n⟧"
        "phần còn lại sau khi nghiệm thu.\n"
        "- Dạy nghề cho 30 người.",
    ),
    *examples("hoạch", "Sở đã trình kế ⟦ho-\nạch⟧ năm 2020.", "Sở đã trình kế ⟦ho\nạch⟧ năm 2020."),
    *examples("công nghiệp", "Cụm ⟦công-\nnghiệp⟧ này rộng 20 ha."),
    *examples("hợp tác", "Ba ⟦hợp-\ntác⟧ xã nông nghiệp."),
    *examples("nghèo", "Số hộ ⟦ngh\nèo⟧ giảm nhanh."),
    *examples("được", "Vốn vay đã ⟦đ\nược⟧ giải ngân."),
)
REFUSALS: Sequence[str] = (
    "SỞ CÔNG THƯƠNG\nTRUNG TÂM KHUYẾN CÔNG VÀ TƯ VẤN PHÁT TRIỂN CÔNG NGHIỆP\nBÁO CÁO\nKết quả năm 2020",
    "Nội dung | Kế hoạch | Thực hiện\nĐào tạo nghề | 800 | 760\nHội chợ, triển lãm | 500 | 500",
    "STT\tTên dự án\tKinh phí\n1\tmáy sấy\t60\n2\tmáy ép\t50",
    "Cụ thể như sau:\n- máy sấy chè, 60 triệu đồng\n- máy ép gạch, 50 triệu đồng\n- lớp may, 40 triệu đồng",
    "Trâu ơi ta bảo trâu này\nTrâu ra ngoài ruộng trâu cày với ta\nCấy cày vốn nghiệp nông gia\nTa đây trâu đấy",
    "The programme supports small workshops in the countryside with machines and\n"
    "training, and pays for fairs at which they can show their goods to buyers and\n"
    "sign contracts with them.",
    "def kinh_phi(de_an):\n    # cộng các khoản của đề án\n    return sum(khoan.so_tien for khoan in\n        de_an)",
    "Nơi nhận:\nnhư trên;\nlưu văn thư",
    "1. Rà soát các đề án chậm tiến độ trong năm và báo cáo Sở\n2. Cân đối nguồn vốn\n3. Phân công cán bộ",
    "Hải Phòng: Khuyến công giúp làng nghề chiếu cói giữ nghề\nTrung tâm Khuyến công vừa tổng kết năm.",
    "Doanh thu năm 2016-\n2020 tăng đều.",
    "Ông Hùng - chủ xưởng -\nngười đầu tiên trong xã mua máy.",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
