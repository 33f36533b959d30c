"""What kind of activity: marked texts by the id of the activity. Never loaded at run time."""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    *examples(
        "dao_tao_nghe",
        "Trung tâm đào tạo nghề cho ⟦350 lao động⟧.",
        "Mở lớp truyền nghề mây tre đan cho ⟦35 người⟧.",
    ),
    *examples("mo_hinh_trinh_dien", "Xây dựng mô hình trình diễn kỹ thuật, kinh phí ⟦300 triệu đồng⟧."),
    *examples("khoi_su_doanh_nghiep", "Đào tạo khởi sự cho ⟦40 người⟧."),
)  # fmt: skip

REFUSALS = ("Tỉnh thu ngân sách 5 tỷ đồng.",)

KNOWN_FAILURES = ()
