"""What `numbers` heals, what it must leave, what it does not heal yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.examples import Example, examples

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Sequence[Example[str]] = (
    *examples(
        "45/2012/NĐ-CP",
        "Theo Nghị định số ⟦45/2012/\nNĐ-CP⟧ của Chính phủ.",
        "Nghị định ⟦45/2012\n/NĐ-CP⟧ về khuyến công.",
        "Nghị định ⟦45/2012/NĐ-\nCP⟧.",
        "Nghị định ⟦45/2012/NĐ\n-CP⟧.",
        "Số ⟦45/\n2012/NĐ-CP⟧ nói rõ.",
        "Số ⟦45/2012/  \n  NĐ-CP⟧.",
    ),
    *examples("1288/QĐ-TTg", "Quyết định ⟦1288/QĐ-\nTTg⟧ ngày 1/8/2014.", "Quyết định ⟦1288/\nQĐ-TTg⟧."),
    *examples("02/2014/TTLT-BTC-BCT", "Thông tư ⟦02/2014/TTLT-BTC-\nBCT⟧ hướng dẫn."),
    *examples("30a/2008/NQ-CP", "Nghị quyết ⟦30a/2008/\nNQ-CP⟧."),
    *examples("09/6/2004", "Ban hành ngày ⟦09/6/\n2004⟧ và có hiệu lực.", "Ngày ⟦09/\n6/2004⟧."),
    *examples("4.875", "Đã dạy nghề cho ⟦4.\n875⟧ lao động."),
    *examples("7.456,43", "Giải ngân ⟦7.\n456,43⟧ triệu đồng."),
    *examples("7,6", "Kinh phí là ⟦7,\n6⟧ tỷ đồng."),
    *examples("82,49", "Mới đạt ⟦82,\n49⟧% kế hoạch."),
)
REFUSALS: Sequence[str] = (
    "Các số 134/ 2004/NĐ-CP và 45 /2012/NĐ-CP viết rời.",
    "Đại biểu của năm 2016.\n203 cơ sở đã đăng ký.",
    "Theo quy định tại Điều 5.\n120 hộ được vay.",
    "Số: 12/\n\nNơi nhận",
    "Tiến độ 3/\n- Lớp may",
    "Kết quả: 1,\n2, 3 và 4",
    "Hai xã đạt 9/\n19 tiêu chí",
    "Mục 1.\nMục 2.",
    "Kính gửi: UBND các huyện/\nSở Công Thương",
)
KNOWN_FAILURES: Sequence[Example[str]] = ()
