"""What the checks of dates say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import differs
from solieu.examples import examples

EXAMPLES = (
    *examples(
        differs("A701", 31, 30),
        "Ngày ⟦31/4/2019⟧, Sở Công Thương họp bàn về khuyến công.",
        "Lớp học khai giảng ⟦ngày 31/11⟧ tại xã Tân Lập.",
    ),
    *examples(
        differs("A701", 30, 28),
        "Hội chợ mở cửa đến ngày ⟦30 tháng 2 năm 2018⟧.",
    ),
    *examples(
        differs("A702", 6, 0),
        "Hội nghị họp vào ⟦Chủ nhật, ngày 15/8/2016⟧ tại Huế.",
    ),
    *examples(
        differs("A703", 20_160_520, 20_160_515),
        "Hội chợ diễn ra ⟦từ ngày 20/5 đến ngày 15/5/2016⟧.",
    ),
    *examples(
        differs("A704", 2_016, 2_015),
        "Vốn ⟦giai đoạn 2011 - 2015: năm 2011 là 2 tỷ đồng, năm 2012 là 3 tỷ đồng, năm 2016 là 4 tỷ đồng⟧.",
    ),
    # the masthead's day, a year earlier
    *examples(
        differs("A604", 20150912, 20160912),
        "Cập nhật: 12/9/2016\n\nNgày ⟦12/9/2015⟧, Sở Công Thương tổng kết công tác khuyến công và bàn việc mở lớp dạy "
        "nghề cho lao động nông thôn ở các huyện vùng cao trong những năm tới.",
    ),
    *examples(
        differs("A702", 0, 1),
        "⟦Thứ hai, 13/9/2016⟧, huyện mở lớp dạy nghề.",
    ),
    *examples(
        differs("A703", 2_015, 2_011),
        "⟦Giai đoạn 2015 - 2011⟧, tỉnh mở nhiều lớp dạy nghề.",
    ),
)

REFUSALS = (
    # days that are, and fractions that are none
    "Ngày 29/2/2016, Sở họp; ngày 31/12 chốt số liệu.",
    "Đến nay 31/4 nghìn hộ đã đăng ký; Quyết định số 31/4/QĐ-UBND.",
    "Thứ ba, 13/9/2016, huyện mở lớp dạy nghề.",
    # over the turn of the year
    "Lớp học từ ngày 20/12 đến ngày 15/1/2017.",
    "Giai đoạn 2011 - 2015: năm 2011 là 2 tỷ đồng, năm 2012 là 3 tỷ đồng, năm 2015 là 4 tỷ đồng.",
    # another day than the masthead's
    "Cập nhật: 12/9/2016\n\nNgày 2/9/2015, Sở Công Thương tổng kết công tác khuyến công ở các huyện vùng cao.",
)

KNOWN_FAILURES = ()
