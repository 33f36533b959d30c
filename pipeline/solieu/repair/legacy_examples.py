"""What `legacy` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples("Nghị định", "Theo ⟦NghÞ ®Þnh⟧ 45/2012 và các văn bản.", "Theo ⟦Nghò ñònh⟧ 45/2012 và các văn bản."),
    *examples("Độc lập - Tự do - Hạnh phúc", "⟦§éc lËp - Tù do - H¹nh phóc⟧"),
    *examples("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "⟦CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM⟧"),
    *examples(
        "Chương trình khuyến công quốc gia",
        "⟦Ch\u00ad¬ng tr×nh khuyÕn c«ng quèc gia⟧",
        "⟦Chöông trình khuyeán coâng quoác gia⟧",
    ),
    *examples(
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "⟦Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam⟧",
        "⟦Céng hßa x· héi chñ nghÜa ViÖt Nam⟧",
    ),
    *examples(
        "Hộ nghèo được vay 50 triệu đồng",
        "⟦Hé nghÌo ®\u00adîc vay 50 triÖu ®ång⟧",
        "⟦Hoä ngheøo ñöôïc vay 50 trieäu ñoàng⟧",
    ),
    *examples(
        "tỉnh đã phê duyệt",
        "Ủy ban nhân dân ⟦tØnh ®· phª duyÖt⟧ kế hoạch.",
        "Ủy ban nhân dân ⟦tænh ñaõ pheâ duyeät⟧ kế hoạch.",
    ),
)
REFUSALS: Sequence[str] = (
    "Hãng Citroën, Nestlé, Mondelēz và Société Générale",
    "Ông Müller ở Zürich, bà Çelik ở Köln",
    "Diện tích 100 m², thể tích 20 m³, nhiệt độ 35°C, dày 10 µm và 20 µm",
    "Sản phẩm® của Công ty© và nhãn ™",
    "Điều kiện ± 5%, tỷ lệ ½ và ¾, góc 90º",
    "A ¬ B, x × y, a ÷ b",
    "Guðrún và Þórður là người Iceland",
    "Une école à la campagne près de Genève",
    "Él vivió en España hace muchos años",
    "Nästa månad, på måndag, får vi mån; förra året var det två år och en månad.",
    "Größere Städte für Österreich",
    "Kbuôr, Păn, Krông Nô, Đắk R'lấp, Kon Plông, Chư Prông",
    "§ 5, ¶ 2, «trích dẫn»",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
