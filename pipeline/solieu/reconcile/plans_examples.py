"""Plans of one document against what another tells of them, and where nothing is said. Never loaded at run time.

Documents are split by ‖, each behind its day; the marked figures are what a comparison rests on.
"""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    *examples(
        {"code": "A613", "holds": True},
        "2015-01-20 Kế hoạch năm 2015, tỉnh Hà Giang sẽ đào tạo nghề cho ⟦500 lao động⟧. ‖ "
        "2016-01-12 Năm 2015, tỉnh Hà Giang đã đào tạo nghề cho ⟦540 lao động⟧.",
    ),
    *examples(
        {"code": "A613", "holds": False},
        "2015-01-20 Kế hoạch năm 2015, tỉnh Hà Giang sẽ đào tạo nghề cho ⟦500 lao động⟧. ‖ "
        "2016-01-12 Năm 2015, tỉnh Hà Giang đã đào tạo nghề cho ⟦430 lao động⟧.",
    ),
)

REFUSALS = (
    "2015-01-20 Kế hoạch năm 2015, tỉnh Hà Giang sẽ đào tạo nghề cho 500 lao động. ‖ "
    "2017-01-12 Năm 2016, tỉnh Hà Giang đã đào tạo nghề cho 540 lao động.",
)

KNOWN_FAILURES = (
    *examples(  # one article counts new communes and all of them: the words, not the qualifiers, tell which is which
        {"code": "A613", "holds": True},
        "2014-01-20 Kế hoạch năm 2014, tỉnh Nghệ An phấn đấu có thêm ⟦25 xã⟧ đạt chuẩn nông thôn mới. ‖ "
        "2015-01-12 Năm 2014, tỉnh Nghệ An có thêm ⟦31 xã⟧ đạt chuẩn nông thôn mới. Toàn tỉnh năm 2014 có 42 xã đạt "
        "chuẩn.",
    ),
)
