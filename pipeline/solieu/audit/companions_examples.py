"""What the checks of companions say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import differs
from solieu.examples import examples

EXAMPLES = (
    # the same money for two counts
    *examples(
        differs("A608", 53, 35),
        "Giai đoạn 2013 - 2017, Hà Nam hỗ trợ 35 đề án khuyến công với số vốn 9,46 tỷ đồng.\nTheo báo cáo của sở, giai "
        "đoạn 2013 - 2017 có ⟦53 đề án⟧ được triển khai, tổng vốn hỗ trợ 9,46 tỷ đồng.",
    ),
    # the people of as many classes
    *examples(
        differs("A609", 1_240, 1_420),
        "Giai đoạn 2012 - 2014, trung tâm mở 28 lớp dạy nghề cho 1.420 học viên.\nÔng Hà nói: Trong ⟦1.240 học viên⟧ "
        "của 28 lớp nghề giai đoạn 2012 - 2014, có 85% sống được bằng nghề.",
        "Năm 2014, tỉnh Hà Nam có 1.420 học viên của 28 lớp ra nghề. Theo báo cáo, năm 2014, Hà Nam mở 28 lớp dạy nghề "
        "cho ⟦1.240 học viên⟧.",
    ),
)

REFUSALS = (
    # other classes, another year, another count that no slip makes of the first
    "Năm 2014, trung tâm mở 28 lớp dạy nghề cho 1.420 học viên. Năm 2014, có 1.240 học viên của 26 lớp ra nghề.",
    "Năm 2013, trung tâm mở 28 lớp dạy nghề cho 1.420 học viên. Năm 2014, có 1.240 học viên của 28 lớp ra nghề.",
    "Năm 2014, trung tâm mở 28 lớp dạy nghề cho 1.420 học viên. Đến cuối năm 2014, có 980 học viên của 28 lớp ra nghề.",
)

KNOWN_FAILURES = ()
