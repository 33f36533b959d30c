"""Under which programme: marked texts by the id of the programme. Never loaded at run time."""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    *examples(
        "khuyen_cong_quoc_gia",
        "Nguồn khuyến công quốc gia hỗ trợ ⟦900 triệu đồng⟧.",
        "Tổng kinh phí 5 tỷ đồng; KCQG ⟦3 tỷ đồng⟧; KCĐP 2 tỷ đồng.",
    ),
    *examples("khuyen_cong_dia_phuong", "Kinh phí khuyến công địa phương là ⟦1,5 tỷ đồng⟧ cho ⟦12 đề án⟧."),
    *examples("khuyen_cong", "Hoạt động khuyến công năm qua.\nTrung tâm mở ⟦12 lớp⟧."),
)  # fmt: skip

REFUSALS = ("Huyện xây 5 cây cầu.",)

KNOWN_FAILURES = ()
