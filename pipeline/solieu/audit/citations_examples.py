"""What the checks of citations say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from datetime import date

from solieu.audit.checks import contradicts, differs
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
    *examples(
        differs("A503", 2_004, 2_003),
        "Năm 2003, tỉnh đã thực hiện ⟦Nghị định 134/2004/NĐ-CP⟧ với 3 đề án.",
    ),
    *examples(
        differs("A504", 2_014, 20_120_705),
        "Năm 2014, tỉnh thực hiện ⟦Nghị định số 134/2004/NĐ-CP⟧ về khuyến khích phát triển công nghiệp nông thôn.",
    ),
    *examples(
        differs("A501", 2_014, 2_015),
        "Thực hiện ⟦Quyết định số 12/2015/QĐ-UBND⟧ ngày 20/3/2014 của UBND tỉnh.",
    ),
    *examples(
        differs("A502", 20_120_512, 20_120_521),
        "Theo ⟦Nghị định số 45/2012/NĐ-CP⟧ ngày 12/5/2012 của Chính phủ.",
    ),
    *examples(
        differs("A504", 2_015, 20_120_705),
        "Căn cứ ⟦Nghị định 134/2004/NĐ-CP⟧, năm 2015 tỉnh lập kế hoạch cho năm 2016.",
    ),
    # what is followed this year, whatever went before
    *examples(
        differs("A504", 2_013, 20_120_705),
        "Năm 2008, trung tâm mở 9 lớp. Các lớp năm nay vẫn được mở theo ⟦Nghị định 134/2004/NĐ-CP⟧ của Chính phủ.",
        published=date(2013, 3, 15),
    ),
    *examples(
        contradicts("A505"),
        "Thực hiện ⟦Nghị định số 1288/QĐ-TTg⟧ của Thủ tướng Chính phủ, tỉnh lập chương trình.",
        "Theo ⟦Quyết định số 46/2012/TT-BCT⟧ của Bộ Công Thương về khuyến công.",
    ),
    *examples(
        contradicts("A506"),
        "Theo ⟦Thông tư số 46/2012/TT-BCT⟧ ngày 28/12/2012 của Bộ Tài chính quy định về khuyến công.",
        "Theo ⟦Nghị quyết số 12/2013/NQ-HĐND⟧ của UBND tỉnh về khuyến công.",
    ),
    *examples(
        differs("A501", 2_018, 2_019),
        "⟦Nghị quyết số 08/2019/NQ-HĐND⟧ ngày 10/7/2018 của HĐND tỉnh quy định mức chi.",
    ),
)

REFUSALS = (
    # a year to come does not say when a text was written
    "Thi hành Nghị định số 68/2017/NĐ-CP của Chính phủ, đến năm 2025 tỉnh sẽ có 31 cụm công nghiệp.",
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
    # a text without a day
    "Năm 2008, trung tâm mở 9 lớp. Các lớp năm nay vẫn được mở theo Nghị định 134/2004/NĐ-CP của Chính phủ.",
    # a text that knows what replaced it, or tells of the time before
    "Thực hiện Nghị định 45/2012/NĐ-CP thay thế Nghị định 134/2004/NĐ-CP, năm 2014 tỉnh có 20 đề án.",
    "Giai đoạn 2005 - 2013, tỉnh thực hiện Nghị định 134/2004/NĐ-CP với 150 đề án.",
    # the press does not tell the government from its head, nor every issuer in full
    "Quyết định số 1288/QĐ-TTg ngày 01/8/2014 của Chính phủ phê duyệt chương trình.",
    "Thông tư số 36/2013/TT-BCT của Bộ trưởng Bộ Công Thương quy định về kế hoạch khuyến công.",
    "Theo Thông tư liên tịch số 26/2014/TTLT-BTC-BCT của Bộ Tài chính và Bộ Công Thương.",
    "Công văn số 341/UBND-CN của UBND tỉnh về khuyến công.",
)

KNOWN_FAILURES = ()
