"""What the checks of shares whose base stands apart say, and refusals. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees
from solieu.examples import examples

EXAMPLES = (
    *examples(
        agrees("A314", "38.2", "38.24"),
        "Đến nay 52/136 trường đã có đủ 12 phòng học, chiếm ⟦38,2%⟧ số trường.",
    ),
    *examples(
        agrees("A315", 31, "30.97"),
        "Năm nay huyện được giao 62 tỷ đồng. Xã góp 3,2 tỷ đồng, dân góp 1,7 tỷ đồng, nhà máy 31 tỷ đồng. "
        "Trời mưa kéo dài. Sau sáu tháng "
        "giải ngân 19,2 tỷ đồng, đạt ⟦31%⟧ kế hoạch.",
    ),
    *examples(
        agrees("A315", "108.8", "108.75"),
        "Đến nay tỉnh công nhận 174 sản phẩm của 88 chủ thể, bằng ⟦108,8%⟧ chỉ tiêu giao là 160 sản phẩm.",
        "Năm qua có 174 sản phẩm của 88 hợp tác xã đạt chuẩn, bằng ⟦108,8%⟧ so với kế hoạch (160 sản phẩm).",
    ),
    *examples(
        agrees("A315", "104.13"),
        "Năm 2012 có 3.124 lao động theo học 96 lớp, đạt ⟦104,13%⟧ chỉ tiêu (3.000 người).",
    ),
    *examples(
        agrees("A315", "98.2", "98.22"),
        "Các cơ sở nhận 4,42 tỷ đồng: quốc gia 1,35 tỷ đồng, tỉnh 1,9 tỷ đồng; so kế hoạch 4,5 tỷ đồng đạt ⟦98,2%⟧.",
        "Cả năm chi 4,42 tỷ đồng cho 30 đề án, so với dự toán đầu năm (4,5 tỷ đồng) đã đạt ⟦98,2%⟧.",
    ),
    *examples(
        agrees("A316", "28.4", "28.38"),
        "Tỷ lệ hộ nghèo ở đây vẫn là ⟦28,4%⟧. Cả xã có 1.145 hộ thì 325 hộ nghèo.",
    ),
    *examples(
        agrees("A317", "104.2", "104.19"),
        "Cuối năm 2019, 70,2% lao động đã qua đào tạo, bằng ⟦104,2%⟧ so với chỉ tiêu nghị quyết là 67,38%.",
    ),
    *examples(
        agrees("A317", "105.5", "105.50"),
        "Có 63,3% hộ dùng nước sạch, đạt ⟦105,5%⟧ kế hoạch đề ra (60%); 44% hộ có hố xí.",
    ),
)

REFUSALS = (
    "Đến nay tỉnh công nhận 174 sản phẩm của 88 chủ thể, bằng 92% chỉ tiêu giao là 160 sản phẩm.",
    "Các cơ sở nhận 4,42 tỷ đồng, so với kế hoạch 4,5 tỷ đồng giảm 98,2%.",
    "Có 3.124 lao động theo học 96 lớp; lãi suất 104,13% là của 3.000 người.",
    "Kế hoạch năm 2021 là 500 triệu đồng, thực hiện năm 2020 là 400 triệu đồng, vượt 10% kế hoạch.",
    "Có 63,3% hộ dùng nước sạch, đạt 98% kế hoạch đề ra (60%).",
    "Đến nay 52/136 trường đã có đủ 12 phòng học, đạt 70% kế hoạch năm.",
    "Tỷ lệ hộ nghèo ở đây vẫn còn 28,4%. Cả xã có 1.145 hộ thì 90 hộ làm nghề rèn.",
    "Tỷ lệ lao động qua đào tạo đạt 45%. Huyện có 2.000 hộ, 900 hộ làm nghề.",
    "Năm nay huyện được giao 62 tỷ đồng. Trời mưa kéo dài. Việc chậm. Sau sáu tháng "
    "giải ngân 8,5 tỷ đồng, đạt 30% kế hoạch quý.",
)

KNOWN_FAILURES = ()
