"""What the checks of citations say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import differs
from solieu.examples import examples

EXAMPLES = (
    *examples(
        differs("A501", 2006, 2004),
        "Thực hiện ⟦Nghị định 134/2004/NĐ-CP⟧ ngày 9/6/2006 của Chính phủ về khuyến công.",
        "Căn cứ ⟦Nghị định số 134/2004/NĐ-CP⟧ ngày 09 tháng 6 năm 2006 của Chính phủ, tỉnh lập quỹ.",
        "Theo ⟦Nghị định số 134/2004/NĐ-CP⟧ (ký ngày 9/6/2006), các tỉnh lập trung tâm.",
    ),
    *examples(
        differs("A501", 2013, 2012),
        "Hoạt động này theo ⟦Nghị định số 45/2012/NĐ-CP⟧ ngày 21/5/2013 của Chính phủ về khuyến công.",
        "Căn cứ ⟦Thông tư số 46/2012/TT-BCT⟧, ngày 28/12/2013 của Bộ Công Thương.",
    ),
    *examples(
        differs("A502", 20120512, 20120521),
        "Thực hiện ⟦Nghị định số 45/2012/NĐ-CP⟧ ngày 12/5/2012 của Chính phủ về khuyến công.",
        "Thực hiện ⟦Nghị định số 45/2012/NĐ-CP⟧ ngày 12 tháng 5 năm 2012 của Chính phủ về khuyến công.",
    ),
)

REFUSALS = (
    # number and day agree: nothing to report
    "Thực hiện Nghị định số 45/2012/NĐ-CP ngày 21/5/2012 của Chính phủ về khuyến công.",
    "Theo Quyết định số 12/2011/QĐ-UBND ngày 3/4/2011 của UBND tỉnh.",
    # a number without a year starts again each January
    "Theo Kế hoạch số 51/KH-UBND ngày 7/3/2019 của UBND thành phố.",
    # the day is that of what follows
    "Thực hiện Nghị định 45/2012/NĐ-CP, ngày 5/3/2013 UBND tỉnh ban hành kế hoạch khuyến công.",
    "Ngày 5/3/2013, UBND tỉnh họp bàn việc thực hiện Nghị định 45/2012/NĐ-CP.",
    # no day
    "Nghị định 134/2004/NĐ-CP của Chính phủ.",
)

KNOWN_FAILURES = ()
