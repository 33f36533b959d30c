"""What several documents agree on, and where nothing is said. Never loaded at run time.

Documents are split by ‖, each behind its day; the marked figures are what a comparison rests on.
"""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    *examples(
        {"code": "A611", "holds": True},
        "2015-12-30 Năm 2015, tỉnh Hà Giang chi ⟦7,62 tỷ đồng⟧ kinh phí khuyến công địa phương. ‖ "
        "2016-01-04 Kinh phí khuyến công địa phương của tỉnh Hà Giang năm 2015 là ⟦hơn 7,6 tỷ đồng⟧.",
        "2019-01-10 Năm 2018, tỉnh Bến Tre đào tạo nghề cho ⟦1.250 lao động⟧. ‖ "
        "2019-02-11 Trong năm 2018, có ⟦1.250 học viên⟧ được đào tạo nghề trên địa bàn tỉnh Bến Tre.",
        "2013-01-10 Năm 2012, tỉnh Sơn La hỗ trợ ⟦14 cơ sở công nghiệp nông thôn⟧ mua máy. ‖ "
        "2013-03-02 Năm 2012, tỉnh Sơn La đã hỗ trợ ⟦14 cơ sở CNNT⟧ mua máy.",
    ),
    *examples(
        {"code": "A611", "holds": True},
        "2020-12-31 Năm 2020, tỉnh An Giang thu hút ⟦2.315 tỷ đồng⟧ vốn đầu tư. ‖ "
        "2021-01-07 Vốn đầu tư vào tỉnh An Giang năm 2020 đạt ⟦khoảng 2.300 tỷ đồng⟧. ‖ "
        "2021-02-01 Năm 2020, vốn đầu tư của tỉnh An Giang là ⟦2.315 tỷ đồng⟧.",
    ),
)

REFUSALS = (
    "2015-12-30 Năm 2015, tỉnh Hà Giang chi 7,62 tỷ đồng kinh phí khuyến công địa phương. ‖ "
    "2015-01-04 Kinh phí khuyến công địa phương của tỉnh Hà Giang năm 2014 là 7,62 tỷ đồng.",
    "2019-01-10 Năm 2018, tỉnh Bến Tre đào tạo nghề cho 1.250 lao động. ‖ "
    "2019-02-11 Năm 2018, huyện Ba Tri, tỉnh Bến Tre đào tạo nghề cho 1.250 lao động.",
    "2013-01-10 Năm 2012, tỉnh Sơn La hỗ trợ 14 cơ sở mua máy. ‖ 2013-03-02 Năm 2012, tỉnh Sơn La mở 14 lớp dạy nghề.",
    "2013-01-10 Năm 2012, tỉnh Sơn La hỗ trợ 14 cơ sở mua máy. Năm 2012, tỉnh Sơn La hỗ trợ 14 cơ sở mua máy.",
)

KNOWN_FAILURES = (
    *examples(  # two digits: the activities that are read, one of them wrong, say that the things are two
        {"code": "A611", "holds": True},
        "2013-01-09 Năm 2012, khuyến công tỉnh Phú Thọ hỗ trợ ⟦34 cơ sở⟧ đầu tư máy móc thiết bị tiên tiến. ‖ "
        "2013-01-21 Năm 2012, trung tâm tư vấn, giúp đỡ ⟦34 cơ sở⟧ ở Phú Thọ theo chương trình khuyến công.",
    ),
)
