"""What `viqr` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples("Cộng hòa xã hội chủ nghĩa Việt Nam", "⟦Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam⟧"),
    *examples(
        "Độc lập - Tự do - Hạnh phúc",
        "⟦DDo^.c la^.p - Tu+. do - Ha.nh phu'c⟧",
        "⟦Ddo^.c la^.p - Tu+. do - Ha.nh phu'c⟧",
    ),
    *examples("Hộ nghèo được vay 50 triệu đồng.", "⟦Ho^. nghe`o ddu+o+.c vay 50 trie^.u ddo^`ng.⟧"),
    *examples("Nghị định của Chính phủ về khuyến công", "⟦Nghi. ddi.nh cu?a Chi'nh phu? ve^` khuye^'n co^ng⟧"),
    *examples("Thu nhập 3 triệu đồng/người/tháng.", "⟦Thu nha^.p 3 trie^.u ddo^`ng/ngu+o+`i/tha'ng.⟧"),
    *examples("Đã dạy nghề cho 385 lao động của huyện.", "⟦DDa~ da.y nghe^` cho 385 lao ddo^.ng cu?a huye^.n.⟧"),
)
REFUSALS: Sequence[str] = (
    "a^n + b^n = c^n, o^2 + e^x",
    "I'm sure you don't know what he's doing, do you?",
    "Toi di hoc. Anh o dau? Chi o nha.",
    "Sản phẩm A+ và B+, nhóm O+, C++",
    "x = a(b+c); y = f(o+u)",
    "see e.g. the U.S. and the U.K.?",
    "add, odd, middle, Buddha (a+b)",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
