"""The project a figure is about: marked texts by the project's name. Never loaded at run time."""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    *examples(
        "Dự án đào tạo nghề thêu tại Công ty May Xanh (huyện Tiên Lãng)",
        "Cụ thể:\n- Dự án đào tạo nghề thêu tại Công ty May Xanh (huyện Tiên Lãng), với kinh phí hỗ trợ "
        "⟦60 triệu đồng⟧.\n"
        "- Đề án khác, 40 triệu đồng.",
    ),
    *examples(
        "Đề án hỗ trợ máy cưa lọng tại cơ sở mộc Phú An",
        "- Đề án hỗ trợ máy cưa lọng tại cơ sở mộc Phú An, kinh phí ⟦300 triệu đồng⟧.",
    ),
)  # fmt: skip

REFUSALS = ("Trung tâm triển khai 5 dự án với kinh phí 250 triệu đồng.", "Sở đào tạo 30 người.")

KNOWN_FAILURES = ()
