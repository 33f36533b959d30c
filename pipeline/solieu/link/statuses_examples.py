"""Done, planned or aimed at: marked texts by status. Never loaded at run time."""

from __future__ import annotations

from datetime import date

from solieu.examples import examples

EXAMPLES = (
    *examples(
        "actual",
        "Cả năm có 3.900 lao động xuất cảnh, vượt chỉ tiêu 3.000 lao động. Đi Nhật nhiều nhất: ⟦1.560 người⟧.",
        "TRỒNG RỪNG VƯỢT CHỈ TIÊU\nTỉnh trồng ⟦4.180 ha⟧, trong đó rừng sản xuất ⟦3.762 ha⟧.",
        "Có 23 cụm, trong đó 15 cụm hoạt động, 6 cụm đang xây dựng hạ tầng. Các cụm thu hút ⟦1.028 dự án⟧.",
        "+ 27 lớp đang học tại huyện vùng cao.\n+ Việc làm: ⟦5.130 người⟧ có việc sau khi học.",
        "KẾ HOẠCH\nNgày 18/3/2022\nTính đến hết năm 2021, tỉnh có ⟦86 sản phẩm⟧.",
        "Tỉnh có 68 đề án được phê duyệt. Qua đó, giải quyết việc làm cho ⟦1.240 lao động⟧.",
        "Ở Yên Bái, ⟦3 đề án⟧ phải dừng, kinh phí phải thu hồi là ⟦410 triệu đồng⟧.",
        "Nội dung (triệu đồng) | Kế hoạch\nDạy nghề | 420\nCác lớp dạy nghề có ⟦210 học viên⟧.",
        "Tỉnh đã hỗ trợ ⟦24 cơ sở⟧ với ⟦3 tỷ đồng⟧.",
        "Trung tâm đào tạo được ⟦350 lao động⟧.",
        "Năm 2012 mở 8 lớp cho ⟦240 người⟧, đạt ⟦96%⟧ kế hoạch.",
        "Kết quả, ⟦12 đề án⟧ hoàn thành.",
        "Vốn giao 80 tỷ đồng; đến nay đã giải ngân ⟦61 tỷ đồng⟧.",
        "Thực hiện kế hoạch khuyến công, trung tâm tổ chức ⟦5 lớp⟧.",
        "Theo kế hoạch sẽ có 40 hộ vay; thực tế ⟦52 hộ⟧ đã vay.",
        "Chương trình mục tiêu quốc gia có ⟦36 xã⟧ về đích.",
        "Có ⟦510 người⟧ đã học xong.",
        "Kế hoạch năm nay công nhận 65 sản phẩm, mới làm được ⟦41 sản phẩm⟧.",
        "Vốn được phân bổ 412 tỷ đồng. Xã đã làm nhà cho 120 hộ. Mỗi hộ nhận ⟦40 triệu đồng⟧.",
        "Xã có 47/47 thôn đạt chuẩn. Dân góp ⟦41 tỷ đồng⟧.",
        "Huyện được giao 900 triệu đồng. Dạy nghề cho ⟦300 lao động⟧, đạt 75% kế hoạch.",
        "Kế hoạch là 700 học viên, kết quả ⟦630 học viên⟧ ra nghề. Cụ thể: mây tre ⟦400 học viên⟧, mộc 230 học viên.",
        "Hợp tác xã đang thuê ⟦35 lao động⟧.",
        "Bà con phải chờ đến lượt. Năm ấy ⟦14 hộ⟧ được cấp máy sấy.",
        "Huyện có ⟦5 đề án⟧ được duyệt và làm xong.",
    ),
    *examples("target", "UBND tỉnh yêu cầu từng chủ đầu tư giải ngân ít nhất ⟦95%⟧ kế hoạch trước 30/11."),
    *examples(
        "planned",
        "Theo quy hoạch, tỉnh có ⟦30 cụm công nghiệp⟧.",
        "Phân bổ kinh phí khuyến công cấp huyện\nHuyện | Kinh phí (triệu đồng)\nHữu Lũng | ⟦130⟧",
        "Danh mục đề án khuyến công được phê duyệt\nĐề án | Kinh phí (triệu đồng)\nSấy táo | ⟦148⟧",
        "Thu ngân sách 6 tháng đạt 3.960 tỷ đồng, bằng 66% dự toán năm (⟦6.000 tỷ đồng⟧).",
        "Cả năm có 3.900 lao động xuất cảnh, vượt chỉ tiêu ⟦3.000 lao động⟧.",
        "Năm 2016, tỉnh sẽ hỗ trợ ⟦24 cơ sở⟧ với ⟦3 tỷ đồng⟧.",
        "UBND tỉnh phê duyệt ⟦16 đề án⟧, kinh phí ⟦2,4 tỷ đồng⟧.",
        "Cả tỉnh đang thực hiện ⟦13 đề án⟧.",
        "Có ⟦9 đề án⟧ đang được triển khai.",
        "Dự kiến có ⟦600 lao động⟧ được dạy nghề.",
        "Sở đề xuất ⟦5 tỷ đồng⟧ cho chương trình.",
        "Khuyến công quốc gia giao cho 22 tỉnh ⟦42,7 tỷ đồng⟧, tăng ⟦5%⟧.",
        "Trung ương giao kinh phí ⟦800 triệu đồng⟧ cho huyện.",
        "Theo Quyết định số 1956/QĐ-TTg, ngân sách hỗ trợ tối đa ⟦3 triệu đồng/người⟧.",
        "Giải ngân 14 tỷ đồng/⟦15 tỷ đồng⟧.",
        "Huyện nhận chỉ tiêu ⟦6.500 người⟧.",
        "Sang năm trung tâm xin ⟦22 tỷ đồng⟧.",
        "Quý IV làm nốt ⟦3 đề án⟧.",
        "Trung ương đã đồng ý bố trí ⟦14 tỷ đồng⟧ cho tuyến kênh.",
        "HĐND tỉnh thông qua Nghị quyết về khuyến công. Tổng kinh phí ⟦40 tỷ đồng⟧.",
        "Theo quyết định này, 7 đề án được hỗ trợ ⟦1,3 tỷ đồng⟧.",
        "Tỉnh điều chỉnh danh mục khuyến công. Tổng vốn ⟦1.500 triệu đồng⟧.",
        "Sở vừa chốt danh mục khuyến công với ⟦13 đề án⟧.",
        "Tỉnh mới giải ngân 1 tỷ đồng, bằng 40% kế hoạch năm ⟦2,5 tỷ đồng⟧.",
        "Sở ban hành Kế hoạch. Kinh phí dự kiến 4 tỷ đồng.\n\nCác việc chính:\n- Dạy nghề cho ⟦250 lao động⟧;",
        "Trung tâm giải ngân 1,2 tỷ đồng, đạt 60% kế hoạch năm (⟦2 tỷ đồng⟧).",
        "Mở lớp cho 450/⟦600 học viên⟧.",
        "Đào tạo 950 người, đạt 95% kế hoạch (⟦1.000 người⟧).",
        "KẾ HOẠCH\nKhuyến công năm 2019\nTổng kinh phí ⟦1.200 triệu đồng⟧ cho ⟦6 đề án⟧.",
        "Năm tới tỉnh sẽ làm 16 đề án, kinh phí 3 tỷ đồng.\nTrong đó máy móc ⟦2 tỷ đồng⟧, tập huấn ⟦1 tỷ đồng⟧.",
        "Bộ đã duyệt ⟦54 đề án⟧. Có ⟦27 chương trình⟧ đưa đoàn ra nước ngoài.",
        "Nội dung | Kế hoạch | Thực hiện\nĐào tạo nghề (người) | ⟦800 người⟧ | 760 người",
    ),
    *examples(
        "planned",
        "Năm 2026, tỉnh bố trí ⟦4 tỷ đồng⟧ cho khuyến công.",
        published=date(2025, 12, 1),
    ),
    *examples(
        "target",
        "Mục tiêu đến năm 2030 có ⟦80 xã⟧ đạt chuẩn.",
        "Huyện phấn đấu ⟦95%⟧ hộ dùng nước sạch.",
        "Tỉnh đặt mục tiêu ⟦120 đề án⟧, thu hút ⟦40 tỷ đồng⟧ vốn đối ứng.",
        "Thành phố phấn đấu hết năm giải ngân trên ⟦95%⟧ kế hoạch.",
        "Đến năm 2025 ít nhất 40% chủ thể phải là hợp tác xã, đạt ⟦120 sản phẩm⟧.",
        "Thành phố nhắm tới ⟦9.000 việc làm⟧ mới.",
    ),
)  # fmt: skip

REFUSALS = ("Không có con số nào ở đây.", "Sẽ tổ chức vào năm 2020.")

KNOWN_FAILURES = ()
