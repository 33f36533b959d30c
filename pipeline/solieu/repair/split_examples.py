"""What `split` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples("giảm", "Chương trình ⟦giả m⟧ nghèo.", "Đẩy mạnh ⟦gi ảm⟧ nghèo.", "Công tác ⟦g iảm⟧ nghèo bền vững."),
    *examples("án", "Có 12 đề ⟦á n⟧ được duyệt.", "Ban quản lý dự ⟦á n⟧."),
    *examples("khuyến", "Quỹ ⟦khuy ến⟧ công.", "Trung tâm ⟦kh uyến⟧ công."),
    *examples("người", "Hơn 300 ⟦ng ười⟧ lao động.", "Mỗi ⟦n gười⟧ dân đều biết.", "Thu nhập của ⟦ngư ời⟧ trồng chè."),
    *examples("được", "Đã ⟦đ ược⟧ cấp phép.", "Hàng bán ⟦đư ợc⟧ giá."),
    *examples("thực", "Tổ chức ⟦th ực⟧ hiện.", "Tình hình ⟦thự c⟧ tế."),
    *examples("nghiệp", "Doanh ⟦nghi ệp⟧ nhỏ.", "Khu công ⟦ng hiệp⟧.", "Ngành nông ⟦nghiệ p⟧."),
    *examples("triệu", "Cấp 50 ⟦tri ệu⟧ đồng.", "Vay 30 ⟦tr iệu⟧ đồng."),
    *examples("đồng", "Một triệu ⟦đ ồng⟧."),
    *examples("phương", "Ở địa ⟦phươ ng⟧ này.", "Các địa ⟦ph ương⟧ khác."),
    *examples("quy", "Theo ⟦qu y⟧ định của bộ."),
    *examples("trường", "Vệ sinh môi ⟦tr ườ ng⟧."),
    *examples("không", "Xe ⟦kh ông⟧ vào được."),
)
REFUSALS: Sequence[str] = (
    "Đường rộng 5 m ở cửa chợ.",
    "Cạnh a và cạnh b dài 3 m, cao 2 m.",
    "Tổ c hợp với tổ d, nhóm n và nhóm m.",
    "Vitamin c và omega 3 có trong cá.",
    "Giá 15 k một suất, nặng 2 t, dài 4 m.",
    "Bài thơ có chữ u, chữ ơ, chữ i.",
    "Chất lượng loại i và loại ii.",
    "Người Tày gọi là pí lè, pí khui; người Thái gọi là khắp.",
    "I am a farmer; he is an engineer.",
    "Cong tac giam ngheo o dia phuong.",
    "Lan toả ra ngoài, nở rộ, ngoằn ngoèo",
    "Ông A L Y, bà H M, anh K S",
    "Cư M'gar, Ea H'leo, Kon Plông, Chư Păh, Ia Grai, Ia Pa",
)
KNOWN_FAILURES: Sequence[Example[str]] = (
    *examples("làm", "Họ không chịu ⟦là m⟧ nhà ở đó."),  # both pieces could stand: là, m
    *examples("của", "Đại biểu ⟦củ a⟧ tỉnh dự họp."),
)
