"""What `mojibake` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples("ị", "Ngh⟦á»‹⟧ quyết của tỉnh."),
    *examples("ế", "Kinh t⟦áº¿⟧ nông thôn."),
    *examples("đồ", "50 triệu ⟦Ä‘á»“⟧ng."),
    *examples("ô", "C⟦Ã´⟧ng nhân.", "Th⟦Ã´⟧ng tin."),
    *examples("à", "Nh⟦Ã\u00a0⟧ máy chè đã xong."),
    *examples("ướ", "N⟦Æ°á»›⟧c sạch cho bản."),
    *examples("ươ", "Địa ph⟦Æ°Æ¡⟧ng."),
    *examples("ữ", "Phụ n⟦á»¯⟧ được vay vốn.", "Phụ n⟦Ã¡Â»Â¯⟧ được vay vốn."),
    *examples("ệ", "Vi⟦á»‡⟧t Nam", "Vi⟦Ã¡Â»â€¡⟧t Nam"),
    *examples("“", "Ông nói: ⟦â€œ⟧Tốt lắm."),
    *examples("–", "Giai đoạn 2016 ⟦â€“⟧ 2020"),
    *examples("é", "Quán caf⟦Ã©⟧ mới mở."),
)
REFUSALS: Sequence[str] = (
    "ÔNG NÓI: “CHƯA ĐÃ”",
    "HÃY “DÃ” NGOẠI",
    "BÃ… và XÃ–",
    "Âm thanh, Ân Thi, Âu Lạc, Ấm",
    "“Xã” – thôn – bản…",
    "São Paulo, Ñandú, Ångström, Ælfred",
    "â, ê, ô là nguyên âm",
    "«Bà má»",
)
KNOWN_FAILURES: Sequence[Example[str]] = (
    *examples("ề", "Làng ngh⟦á»⟧ truyền thống."),  # the third byte, 0x81, is nothing in cp1252 and was dropped
)
