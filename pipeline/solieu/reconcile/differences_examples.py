"""Where documents give one thing different values, and where nothing is said. Never loaded at run time.

Documents are split by ‖, each behind its day; the marked figures are what a comparison rests on.
"""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    *examples(
        {"code": "A611", "holds": False},
        "2016-01-30 Năm 2015, tỉnh Hà Giang chi ⟦7,6 tỷ đồng⟧ kinh phí khuyến công địa phương. ‖ "
        "2016-02-04 Kinh phí khuyến công địa phương của tỉnh Hà Giang năm 2015 là ⟦9,1 tỷ đồng⟧.",
        "2019-01-10 Năm 2018, tỉnh Bến Tre đào tạo nghề cho ⟦1.250 lao động⟧. ‖ "
        "2019-02-11 Trong năm 2018, có ⟦1.520 học viên⟧ được đào tạo nghề trên địa bàn tỉnh Bến Tre.",
    ),
    *examples(
        {"code": "A612", "holds": True},
        "2015-10-30 Năm 2015, tỉnh Hà Giang ⟦ước chi 7,6 tỷ đồng⟧ kinh phí khuyến công địa phương. ‖ "
        "2016-02-04 Kinh phí khuyến công địa phương của tỉnh Hà Giang năm 2015 là ⟦9,1 tỷ đồng⟧.",
    ),
)

REFUSALS = (
    "2016-01-30 Năm 2015, tỉnh Hà Giang chi 7,6 tỷ đồng kinh phí khuyến công địa phương. ‖ "
    "2016-02-04 Kinh phí khuyến công quốc gia của tỉnh Hà Giang năm 2015 là 9,1 tỷ đồng.",
    "2016-01-30 Năm 2015, tỉnh Hà Giang chi 7,6 tỷ đồng kinh phí khuyến công địa phương. ‖ "
    "2016-02-04 Năm 2015, khuyến công địa phương của tỉnh Hà Giang hỗ trợ một doanh nghiệp 2,1 tỷ đồng và một hợp tác "
    "xã 1,1 tỷ đồng.",
)

KNOWN_FAILURES = ()
