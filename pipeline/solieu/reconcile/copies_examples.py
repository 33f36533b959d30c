"""Disagreements that documents share, and where nothing is said. Never loaded at run time.

Documents are split by ‖, each behind its day; the marked figures are what a comparison rests on.
"""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    *examples(
        {"code": "A614", "holds": False},
        "2015-12-30 Tổng kinh phí là ⟦96,8 tỷ đồng⟧, gồm đào tạo 41,2 tỷ đồng và hội chợ 57,4 tỷ đồng. ‖ "
        "2016-03-01 Số tiền đã chi là ⟦96,8 tỷ đồng⟧, gồm 41,2 tỷ đồng cho đào tạo và 57,4 tỷ đồng cho hội chợ.",
    ),
)

REFUSALS = (
    "2015-12-30 Tổng kinh phí là 9,6 tỷ đồng, gồm đào tạo 4,12 tỷ đồng và hội chợ 3,74 tỷ đồng. ‖ "
    "2016-03-01 Tổng kinh phí là 9,6 tỷ đồng, gồm đào tạo 4,12 tỷ đồng và hội chợ 3,94 tỷ đồng.",
)

KNOWN_FAILURES = ()
