"""What the checks of balances say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # of so many months
    *examples(
        differs("A109", 360_000_000, 260_000_000),
        "Xuất khẩu 9 tháng đạt 820 triệu USD, nhập khẩu 560 triệu USD, xuất siêu ⟦360 triệu USD⟧.",
    ),
    *examples(
        agrees("A109", 340_000_000, 340_000_000),
        "Vụ này ông bán được 620 triệu đồng, trừ chi phí 280 triệu đồng, lãi ⟦340 triệu đồng⟧.",
        "Doanh thu của tổ là 1,24 tỷ đồng, chi phí 900 triệu đồng, lợi nhuận ⟦340 triệu đồng⟧.",
        "Xã thu 1.620 triệu đồng, chi 1.280 triệu đồng, kết dư ⟦340 triệu đồng⟧.",
    ),
    *examples(
        agrees("A109", 90_000_000, 90_000_000),
        "Xuất khẩu đạt 470 triệu USD, nhập khẩu 380 triệu USD, xuất siêu ⟦90 triệu USD⟧.",
        "Nhập khẩu hết 470 triệu USD, xuất khẩu được 380 triệu USD; nhập siêu ⟦90 triệu USD⟧.",
    ),
    *examples(
        differs("A109", 430_000_000, 340_000_000),
        "Vụ này ông bán được 620 triệu đồng, trừ chi phí 280 triệu đồng, lãi ⟦430 triệu đồng⟧.",
        "Doanh thu của tổ là 1.240 triệu đồng, chi phí 900 triệu đồng, lợi nhuận ⟦430 triệu đồng⟧.",
    ),
    *examples(
        differs("A109", 60_000_000, 90_000_000),
        "Xuất khẩu đạt 470 triệu USD, nhập khẩu 380 triệu USD, xuất siêu ⟦60 triệu USD⟧.",
    ),
)

REFUSALS = (
    # of one thing of several
    "Xuất khẩu đạt 2,5 tỷ USD, nhập khẩu đạt 1,9 tỷ USD, xuất siêu sang Mỹ đạt 400 triệu USD.",
    # profits of something else, interest, and what is far from the difference
    "Ông bán được 620 triệu đồng, đầu tư chuồng trại 280 triệu đồng, riêng đàn gà lãi 50 triệu đồng.",
    "Gia đình vay 50 triệu đồng, xưởng thu 620 triệu đồng, mỗi năm lãi 140 triệu đồng.",
    "Ông bán được 620 triệu đồng, chi phí phân bón 120 triệu đồng, lợi nhuận 400 triệu đồng.",
    "Vườn cho thu 620 triệu đồng, chi phí đầu tư ban đầu 280 triệu đồng, lãi 300 triệu đồng.",
    "Xã đầu tư 3 tỷ đồng, thu hút doanh nghiệp góp 5 tỷ đồng, chênh lệch giá 2,5 tỷ đồng.",
    "Năm ngoái doanh thu 10 tỷ đồng, năm nay vốn đầu tư 4 tỷ đồng, lợi nhuận dự kiến 5 tỷ đồng.",
    "Gia đình thu 320 triệu đồng, chi phí hết 150 triệu đồng, lãi 200 triệu đồng kể cả tiền bán cây giống.",
    "Xuất khẩu đạt 1,2 tỷ USD, nhập khẩu nguyên liệu 0,5 tỷ USD, thặng dư 0,6 tỷ USD.",
    "Hợp tác xã vay 620 triệu đồng, trả gốc 280 triệu đồng, trả lãi 45 triệu đồng.",
    "Thu nhập tăng từ 120 triệu đồng lên 180 triệu đồng, lãi suất vay vẫn là 0,65%/tháng.",
)

KNOWN_FAILURES = ()
