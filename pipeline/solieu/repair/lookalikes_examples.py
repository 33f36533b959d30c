"""What `lookalikes` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples("công", "Khuyến ⟦\u0441ông⟧ quốc gia.", "Cụm ⟦\u0441\u00f4ng⟧ nghiệp."),
    *examples("học", "Lớp ⟦họ\u0441⟧ nghề.", "Tiền ⟦họ\u0441⟧ phí."),
    *examples("nghèo", "Hộ ⟦nghè\u043e⟧ trong xã.", "Giảm ⟦nghè\u03bf⟧ bền vững."),
    *examples("kế", "Bản ⟦\u043aế⟧ hoạch năm 2020."),
    *examples("các", "Của ⟦\u0441ác⟧ huyện.", "Do ⟦cá\u0441⟧ xã đề nghị."),
    *examples("hỗ", "Được ⟦\u04bbỗ⟧ trợ giống."),
    *examples("xã", "Hợp tác ⟦\u0445ã⟧ mua máy."),
    *examples("Hà", "Tỉnh ⟦\u041dà⟧ Giang.", "Tỉnh ⟦\u0397à⟧ Nam."),
    *examples("Bắc", "Tỉnh ⟦\u0412ắc⟧ Kạn.", "Tỉnh ⟦Bắ\u0441⟧ Ninh."),
    *examples("UBND", "Văn phòng ⟦U\u0412ND⟧ tỉnh.", "Của ⟦UB\u039dD⟧ xã."),
    *examples("sao", "Sản phẩm bốn ⟦\u0455\u0430\u043e⟧ của huyện."),
    *examples("CP", "Số 45/2012/NĐ-⟦\u0421P⟧ của Chính phủ."),
)
REFUSALS: Sequence[str] = (
    "Báo Правда của Liên Xô",
    "Ông Владимир Путин thăm Việt Nam",
    "Công thức Δx = αx + βy, hệ số μ và π",
    "ταχύς και χρόνος",
    "СССР và США",
    "Dự án LIFSAP do WB tài trợ",
    "Ω, Σ, µm, αβ-globin",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
