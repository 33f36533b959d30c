"""What the checks of tables say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

_HEAD = "Đơn vị tính: triệu đồng\n\nNội dung | Kinh phí\n"

EXAMPLES = (
    # the label of a total spans the number and the name of a row
    *examples(
        agrees("A105", 12),
        "Năm | Số lớp\n2021 | 4\n2022 | 5\n8 tháng 2023 | 3\nCộng | ⟦12⟧",
        "STT | Nội dung | Số lớp\n1 | Dạy nghề | 7\n2 | Tập huấn | 5\nCộng | ⟦12⟧",
    ),
    *examples(
        differs("A105", 470_000_000, 440_000_000),
        "STT | Nội dung | Kinh phí (triệu đồng)\n1 | Dạy nghề | 350\n2 | Tập huấn | 90\nTổng cộng | ⟦470⟧",
    ),
    *examples(
        agrees("A105", 1_800_000_000),
        f"{_HEAD}Đào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250\nCộng | ⟦1.800⟧",
        f"{_HEAD}Đào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250\nTổng cộng | ⟦1.800⟧\n",
        f"{_HEAD}Đào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250\nToàn cụm | ⟦1.800⟧",
        "Vốn theo quý (triệu đồng)\n\nQuý I\n700\nQuý II\n850\nQuý III\n250\nCả năm\n⟦1.800⟧",
        "Huyện; Vốn (triệu đồng)\nBắc Hà; 700\nBát Xát; 850\nSa Pa; 250\nTổng cộng; ⟦1.800⟧",
        f"{_HEAD}Tổng số | ⟦1.800⟧\nĐào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250",
    ),
    *examples(
        differs("A105", 1_900_000_000, 1_800_000_000),
        f"{_HEAD}Đào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250\nCộng | ⟦1.900⟧",
    ),
    *examples(
        agrees("A105", 28),
        "STT | Huyện | Số xã\n1 | Bắc Hà | 7\n2 | Bát Xát | 12\n3 | Sa Pa | 9\nTổng cộng | | ⟦28 xã⟧",
    ),
    # levels within levels
    *examples(
        agrees("A105", 1_550_000_000),
        f"{_HEAD}I. Đào tạo | 700\nNghề may | 300\nII. Máy móc | 850\nCộng | ⟦1.550⟧",
    ),
    # each row adds up; the totals may stand in the second row of the head, or behind their parts
    *examples(
        agrees("A108", 700_000_000),
        "Đơn vị tính: triệu đồng\n\nHuyện | Tổng số | Vốn trung ương | Vốn của tỉnh\nBắc Hà | ⟦700⟧ | 400 | 300\n"
        "Bát Xát | ⟦700⟧ | 500 | 200",
        "| Huyện | Vốn (triệu đồng) | | |\n| | Tổng số | Trung ương | Tỉnh |\n| Bắc Hà | ⟦700⟧ | 400 | 300 |\n"
        "| Bát Xát | ⟦700⟧ | 500 | 200 |",
        "Đơn vị tính: triệu đồng\n\nHuyện | Trung ương | Tỉnh | Cộng\nBắc Hà | 400 | 300 | ⟦700⟧\n"
        "Bát Xát | 500 | 200 | ⟦700⟧",
    ),
    # percentages of two columns
    *examples(
        agrees("A308", 50),
        "Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%)\nĐào tạo | người | 350 | 175 | ⟦50⟧\n"
        "Mô hình | mô hình | 4 | 2 | ⟦50⟧",
        "| Huyện | Số xã | Số xã đạt chuẩn | Tỷ lệ % |\n| Cam Lộ | 8 | 4 | ⟦50⟧ |\n| Hải Lăng | 16 | 8 | ⟦50⟧ |",
    ),
)

REFUSALS = (
    # no total row
    f"{_HEAD}Đào tạo nghề | 700\nMáy móc | 850\nHội chợ | 250",
    # one row
    f"{_HEAD}Đào tạo nghề | 700\nCộng | 900",
    # percentages of something else
    "Huyện | Số xã | Số hộ nghèo | Tỷ lệ hộ nghèo (%)\nCam Lộ | 8 | 412 | 3,1\nHải Lăng | 16 | 530 | 2,7",
    # averages
    "Huyện | Số tiêu chí bình quân\nCam Lộ | 18 tiêu chí\nHải Lăng | 17 tiêu chí\nToàn tỉnh | 17,5 tiêu chí",
    "| Huyện | Tiêu chí | |\n| | Loại | Bình quân |\n| Cam Lộ | A | 18 tiêu chí |\n| Hải Lăng | B | 17 tiêu chí |\n"
    "| Cộng | | 17,5 tiêu chí |",
    # rows whose first figure is no total
    "Đơn vị tính: triệu đồng\n\nHuyện | Kế hoạch | Thực hiện\nBắc Hà | 700 | 650\nBát Xát | 850 | 800\n"
    "Sa Pa | 950 | 700",
)

KNOWN_FAILURES = ()
