"""What the checks of rates say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # 2011-2013: 3 × 2; 2014: 3; 2015-2016: 2 × 5,5
    *examples(
        agrees("A201", 20_000_000_000),
        "Ngân sách tỉnh chi ⟦20 tỷ đồng⟧; giai đoạn 2011 - 2013 mỗi năm 2 tỷ đồng, năm 2014 là 3 tỷ đồng, "
        "giai đoạn 2015 - 2016 mỗi năm 5,5 tỷ đồng.",
        "Vốn khuyến công của tỉnh là ⟦20 tỷ đồng⟧ (giai đoạn 2011 – 2013, mỗi năm 2 tỷ đồng, năm 2014 lên 3 tỷ đồng, "
        "giai đoạn 2015 – 2016, mỗi năm 5,5 tỷ đồng).",
        "Từ năm 2011 đến năm 2013 mỗi năm 2 tỷ đồng, năm 2014 là 3 tỷ đồng, từ năm 2015 đến 2016 mỗi năm 5,5 tỷ đồng, "
        "tổng cộng ⟦20 tỷ đồng⟧.",
    ),
    *examples(
        differs("A201", 24_000_000_000, 20_000_000_000),
        "Ngân sách tỉnh chi ⟦24 tỷ đồng⟧; giai đoạn 2011 - 2013 mỗi năm 2 tỷ đồng, năm 2014 là 3 tỷ đồng, "
        "giai đoạn 2015 - 2016 mỗi năm 5,5 tỷ đồng.",
    ),
    *examples(
        agrees("A201", 7_500_000_000),
        "Giai đoạn 2016 - 2020, mỗi năm 1,5 tỷ đồng, tổng cộng ⟦7,5 tỷ đồng⟧.",
    ),
    *examples(
        differs("A201", 9_000_000_000, 7_500_000_000),
        "Giai đoạn 2016 - 2020, mỗi năm bố trí 1,5 tỷ đồng, tổng cộng ⟦9 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A203", 50_000_000_000),
        "Từ 2016 đến 2020, tỉnh bố trí ⟦50 tỷ đồng⟧, mỗi năm 10 tỷ đồng.",
        "Vốn đối ứng giai đoạn 2016 - 2020 là ⟦50 tỷ đồng⟧ (mỗi năm 10 tỷ đồng).",
    ),
    # an amount for each thing, times the things
    *examples(
        agrees("A202", 25_000_000),
        "Đoàn trao 50 suất quà, mỗi suất 500.000 đồng, tổng trị giá ⟦25 triệu đồng⟧.",
        "Hội tặng ⟦25 triệu đồng⟧ cho 50 hộ nghèo, mỗi hộ 500.000 đồng.",
        "Hỗ trợ 50 hộ, mức 500.000 đồng/hộ, tổng kinh phí ⟦25 triệu đồng⟧.",
    ),
    *examples(
        agrees("A202", 3_480_000_000),
        "Kế hoạch dành ⟦3,48 tỷ đồng⟧ xây 58 nhà đại đoàn kết, mỗi nhà 60 triệu đồng.",
        "Có 58 hộ cận nghèo được vay, mỗi hộ 60 triệu đồng. Tổng vốn vay ⟦3,48 tỷ đồng⟧ đã giải ngân.",
    ),
    *examples(
        differs("A202", 30_000_000, 25_000_000),
        "Đoàn trao 50 suất quà, mỗi suất 500.000 đồng, tổng trị giá ⟦30 triệu đồng⟧.",
    ),
)

REFUSALS = (
    # no total
    "Giai đoạn 2011 - 2013 mỗi năm 2 tỷ đồng, năm 2014 là 3 tỷ đồng.",
    # years between two steps are missing
    "Ngân sách tỉnh chi 20 tỷ đồng; giai đoạn 2011 - 2013 mỗi năm 2 tỷ đồng, giai đoạn 2016 - 2018 mỗi năm 4 tỷ đồng.",
    # the amount before is that of one year
    "Năm 2010 chi 1 tỷ đồng. Giai đoạn 2011 - 2013 mỗi năm 2 tỷ đồng, năm 2014 là 3 tỷ đồng.",
    # another quantity for each
    "Hỗ trợ 500 triệu đồng cho 20 hộ nuôi bò, mỗi hộ thu lãi 40 triệu đồng.",
    "Vốn đầu tư 3 tỷ đồng, hỗ trợ 4 cơ sở, mỗi cơ sở 200 triệu đồng.",
    # an average, which is checked as one
    "Cho 20 hộ vay 1,5 tỷ đồng, bình quân mỗi hộ 75 triệu đồng.",
    "Thu nhập 6 triệu đồng/người/tháng cho 120 người, vốn đầu tư 15 tỷ đồng.",
)

KNOWN_FAILURES = ()
