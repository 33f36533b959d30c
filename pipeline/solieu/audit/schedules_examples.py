"""What the checks of schedules say, and texts in which they say nothing. Never loaded at run time."""

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
        "Tỉnh duyệt chương trình giai đoạn 2016 - 2020. Tổng kinh phí ⟦50 tỷ đồng⟧, mỗi năm 10 tỷ đồng.",
    ),
    *examples(
        agrees("A201", 9_000_000_000),
        "Giai đoạn 2016 - 2020 tỉnh dành ⟦9 tỷ đồng⟧: năm 2016 là 1 tỷ đồng, các năm còn lại mỗi năm 2 tỷ đồng.",
    ),
    *examples(
        agrees("A201", 1_700_000_000, 1_700_000_000),
        "Hai năm 2011 và 2012, mỗi năm huyện chi 500 triệu đồng, năm 2013 chi 700 triệu đồng, tổng cộng ⟦1,7 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A201", 10_500_000_000),
        "Giai đoạn 2013 - 2016, mỗi năm tỉnh cấp 1,5 tỷ đồng, năm 2017 cấp 2 tỷ đồng, năm 2018 cấp 2,5 tỷ đồng, "
        "cộng ⟦10,5 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A201", 12_000_000_000),
        "Ba năm đầu mỗi năm 2 tỷ, hai năm sau mỗi năm 3 tỷ; cộng ⟦12 tỷ đồng⟧.",
    ),
    *examples(
        differs("A201", 10_000_000_000, 9_000_000_000),
        "Giai đoạn 2016 - 2020 tỉnh dành ⟦10 tỷ đồng⟧: năm 2016 là 1 tỷ đồng, các năm còn lại mỗi năm 2 tỷ đồng.",
    ),
    *examples(
        differs("A201", 11_500_000_000, 10_500_000_000),
        "Giai đoạn 2013 - 2016, mỗi năm tỉnh cấp 1,5 tỷ đồng, năm 2017 cấp 2 tỷ đồng, năm 2018 cấp 2,5 tỷ đồng, "
        "cộng ⟦11,5 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A203", 25_000_000_000),
        "Giai đoạn 2021 - 2025, tỉnh bố trí ⟦25 tỷ đồng⟧, mỗi năm 5 tỷ đồng.",
    ),
    *examples(
        differs("A203", 25_000_000_000, 30_000_000_000),
        "Giai đoạn 2021 - 2025, tỉnh bố trí ⟦25 tỷ đồng⟧, mỗi năm 6 tỷ đồng.",
    ),
    *examples(
        agrees("A201", 7_500_000_000),
        "Kế hoạch 5 năm: năm 2016: 1,2 tỷ đồng; giai đoạn 2017 - 2019: 1,5 tỷ đồng/năm; năm 2020: 1,8 tỷ đồng; tổng "
        "cộng ⟦7,5 tỷ đồng⟧.",
    ),
    *examples(
        agrees("A203", 7_500_000_000, 7_500_000_000),
        "Trong 5 năm (2006 - 2010), tỉnh chi tổng cộng ⟦7,5 tỷ đồng⟧, đều đặn mỗi năm 1,5 tỷ đồng.",
    ),
    # each year first, then the years together
    *examples(
        agrees("A207", 9_000),
        "Mỗi năm dạy nghề cho 1.800 lao động, 5 năm 2011 - 2015 dạy nghề cho ⟦9.000 lao động⟧.",
        "Giai đoạn 2011 - 2015, mỗi năm huyện dạy nghề cho 1.800 lao động, đến năm 2015 đạt ⟦9.000 lao động⟧.",
        "Huyện định mỗi năm dạy nghề cho 1.800 lao động, cả giai đoạn 2011 - 2015 là ⟦9.000 lao động⟧.",
        "Trong 5 năm qua, mỗi năm huyện dạy nghề cho 1.800 lao động, tổng cộng ⟦9.000 lao động⟧.",
    ),
    *examples(
        agrees("A207", 9_000),
        "Huyện định mỗi năm dạy nghề cho 1.800 lao động, 5 năm là ⟦9.000 lao động⟧.",
        "Mỗi năm dạy nghề cho 1.800 lao động ở vùng cao, cộng năm năm được ⟦9.000 lao động⟧.",
    ),
    *examples(
        differs("A207", 9_900, 9_000),
        "Trong 5 năm qua, mỗi năm huyện dạy nghề cho 1.800 lao động, tổng cộng ⟦9.900 lao động⟧.",
    ),
)

REFUSALS = (
    "Mỗi năm mở 12 lớp, sau 3 năm có 20 lớp.",
    "Từ 2016 đến 2020, mỗi năm tỉnh dành 5 tỷ đồng, riêng năm 2020 tổng số là 8 tỷ đồng.",
    "Mỗi năm xã hỗ trợ 2 tỷ đồng, 5 năm qua toàn tỉnh đầu tư tổng cộng 8 tỷ đồng làm đường.",
    # what is not that of the years together
    "Mỗi năm cả làng bán 400 tấn, đến năm 2020 dự kiến bán 600 tấn.",
    "Mỗi năm xưởng thu 4 tỷ đồng, sau 3 năm doanh thu đã là 9 tỷ đồng.",
    "Giai đoạn 2011 - 2015, mỗi năm huyện mở 12 lớp, đến năm 2015 mở 20 lớp.",
    # no total
    "Giai đoạn 2011 - 2013 mỗi năm 2 tỷ đồng, năm 2014 là 3 tỷ đồng.",
    # years between two steps are missing
    "Ngân sách tỉnh chi 20 tỷ đồng; giai đoạn 2011 - 2013 mỗi năm 2 tỷ đồng, giai đoạn 2016 - 2018 mỗi năm 4 tỷ đồng.",
    # the amount before is that of one year
    "Năm 2010 chi 1 tỷ đồng. Giai đoạn 2011 - 2013 mỗi năm 2 tỷ đồng, năm 2014 là 3 tỷ đồng.",
    # years that a step does not follow
    "Hai năm cuối mỗi năm 3 tỷ đồng, tổng kinh phí dạy nghề là 9 tỷ đồng.",
    "Mỗi năm tỉnh bố trí 2 tỷ đồng; từ 2016 đến 2019 đã hỗ trợ 120 cơ sở với 9,5 tỷ đồng.",
)

KNOWN_FAILURES = ()
