"""What the checks of changes say, and texts in which they say nothing. Never loaded at run time."""

from __future__ import annotations

from solieu.audit.checks import agrees, differs
from solieu.examples import examples

EXAMPLES = (
    # what is expected to be done
    *examples(
        differs("A303", 20, 10),
        "Kế hoạch năm 2020 là 60 tỷ đồng, ước thực hiện 66 tỷ đồng, vượt ⟦20%⟧ kế hoạch.",
    ),
    # two levels and the change between them
    *examples(
        agrees("A303", 25),
        "Thu nhập bình quân từ 40 triệu đồng lên 50 triệu đồng, tăng ⟦25%⟧.",
        "Số hội viên tăng từ 4.000 người lên 5.000 người, tăng ⟦25%⟧.",
    ),
    *examples(
        agrees("A303", 20),
        "Giá trị sản xuất năm 2011 đạt 1.250 tỷ đồng, năm 2012 đạt 1.500 tỷ đồng, tăng ⟦20%⟧.",
    ),
    *examples(
        agrees("A303", 40),
        "Số hộ nghèo giảm từ 1.500 hộ xuống còn 900 hộ, giảm ⟦40%⟧.",
    ),
    *examples(
        differs("A303", 35, 25),
        "Doanh thu tăng từ 40 tỷ đồng lên 50 tỷ đồng, tăng ⟦35%⟧.",
    ),
    # percentage points
    *examples(
        agrees("A304", "2.7"),
        "Tỷ lệ hộ nghèo giảm từ 12,5% xuống 9,8%, giảm ⟦2,7%⟧.",
    ),
    *examples(
        agrees("A107", 25, "25.00"),
        "Số xã đạt chuẩn tăng từ 40 xã lên 65 xã, tăng ⟦25 xã⟧.",
    ),
    *examples(
        differs("A107", 35, "25.00"),
        "Số xã đạt chuẩn tăng từ 40 xã lên 65 xã, tăng ⟦35 xã⟧.",
    ),
    *examples(
        agrees("A206", 3, "3.00"),
        "Doanh thu năm 2015 đạt 45 tỷ đồng, gấp ⟦3 lần⟧ so với năm 2010 (15 tỷ đồng).",
    ),
    *examples(
        differs("A206", 2, "3.00"),
        "Doanh thu năm 2015 đạt 45 tỷ đồng, gấp ⟦2 lần⟧ so với năm 2010 (15 tỷ đồng).",
    ),
    *examples(
        agrees("A303", 8, "8.00"),
        "Giá trị sản xuất đạt 540 tỷ đồng, tăng ⟦8%⟧ so với năm 2010 (500 tỷ đồng).",
        "Thu ngân sách 216 tỷ đồng, vượt ⟦8%⟧ kế hoạch (200 tỷ đồng).",
    ),
    *examples(
        agrees("A303", 20, "20.00"),
        "Năm 2018 có 250 lao động, năm 2019 có 300 lao động, tăng ⟦20%⟧.",
        "Kinh phí giảm từ 1,5 tỷ đồng xuống còn 1,2 tỷ đồng, tức giảm ⟦20%⟧.",
    ),
    *examples(
        agrees("A303", 50, "50.00"),
        "Thu nhập tăng từ 2 triệu đồng/tháng lên 3 triệu đồng/tháng, tăng ⟦50%⟧.",
    ),
    *examples(
        agrees("A303", 10, "10.00"),
        "Xuất khẩu tháng 7 đạt 42 triệu USD, tháng 8 đạt 46,2 triệu USD, tăng ⟦10%⟧ so với tháng trước.",
    ),
    *examples(
        agrees("A303", 25, "25.00"),
        "Từ mức 60 tỷ đồng năm 2010, doanh thu của làng nghề lên 75 tỷ đồng năm 2012, tăng ⟦25%⟧.",
    ),
    *examples(
        differs("A303", 18, "8.00"),
        "Giá trị sản xuất đạt 540 tỷ đồng, tăng ⟦18%⟧ so với năm 2010 (500 tỷ đồng).",
    ),
    *examples(
        differs("A303", 60, "50.00"),
        "Thu nhập tăng từ 2 triệu đồng/tháng lên 3 triệu đồng/tháng, tăng ⟦60%⟧.",
    ),
    *examples(
        agrees("A304", "9.2", "9.20"),
        "Hộ nghèo giảm từ 18,35% năm 2016 xuống 9,15% năm 2020, giảm ⟦9,2 điểm %⟧.",
    ),
    *examples(
        differs("A304", "8.2", "9.20"),
        "Hộ nghèo giảm từ 18,35% năm 2016 xuống 9,15% năm 2020, giảm ⟦8,2 điểm %⟧.",
    ),
    *examples(
        agrees("A107", 8, "8.00"),
        "Năm 2020 có 45 cụm, tăng ⟦8 cụm⟧ so với năm 2019 (37 cụm).",
    ),
    *examples(
        agrees("A206", "2.5", "2.50"),
        "Thu nhập bình quân 60 triệu đồng/người/năm, gấp ⟦2,5 lần⟧ năm 2010 (24 triệu đồng/người/năm).",
    ),
    *examples(
        agrees("A303", 10, "10.00"),
        "Kim ngạch xuất khẩu 11 tháng đạt 2,31 tỷ USD, tăng ⟦10%⟧ so với mức 2,1 tỷ USD cùng kỳ.",
        "Dư nợ 2.420 tỷ đồng, tăng ⟦10%⟧ so với cuối năm 2020 (2.200 tỷ đồng).",
    ),
    *examples(
        agrees("A303", 25, "25.00"),
        "Năm 2022 tỉnh có 84 sản phẩm, năm 2023 có 105 sản phẩm (tăng ⟦25%⟧).",
    ),
    *examples(
        differs("A303", 20, "10.00"),
        "Dư nợ 2.420 tỷ đồng, tăng ⟦20%⟧ so với cuối năm 2020 (2.200 tỷ đồng).",
    ),
    *examples(
        agrees("A304", "4.5", "4.50"),
        "Tỷ lệ hộ nghèo từ 25,8% đầu năm xuống còn 21,3% cuối năm (giảm ⟦4,5%⟧).",
    ),
    *examples(
        agrees("A206", "1.5", "1.50"),
        "Doanh số của hội chợ đạt 18 tỷ đồng, gấp ⟦1,5 lần⟧ hội chợ năm 2011 (12 tỷ đồng).",
    ),
    *examples(
        agrees("A303", 20, "20.00"),
        "Quý I năm nay giao 72,3 tỷ đồng cho các đề án. So với quý I năm trước (60,25 tỷ đồng), kinh phí tăng ⟦20%⟧.",
    ),
    *examples(
        agrees("A303", 25, "25.00"),
        "Năm 2016 xuất khẩu 3,2 triệu USD, năm 2017 xuất khẩu 4 triệu USD, tăng ⟦25%⟧.",
    ),
    *examples(
        differs("A303", 30, "20.00"),
        "Năm 2017 chi 650 triệu đồng cho khuyến công. Năm 2018 chỉ còn 520 triệu đồng, tức giảm ⟦30%⟧.",
    ),
    # over a plan that stands between
    *examples(
        agrees("A303", 30, "30.00"),
        "Cả tỉnh có 2.600 lao động đi làm việc ở nước ngoài, vượt chỉ tiêu 2.000 lao động tới ⟦30%⟧.",
        "Thu 2.600 tỷ đồng, vượt dự toán (2.000 tỷ đồng) ⟦30%⟧.",
        "Huyện trồng 2.600 ha, so với kế hoạch 2.000 ha đã vượt ⟦30%⟧.",
        "Huyện trồng 2.600 ha, vượt ⟦30%⟧ chỉ tiêu tỉnh giao là 2.000 ha.",
    ),
    *examples(
        differs("A303", 25, "30.00"),
        "Cả tỉnh có 2.600 lao động đi làm việc ở nước ngoài, vượt chỉ tiêu 2.000 lao động tới ⟦25%⟧.",
    ),
    # the plan first
    *examples(
        agrees("A303", 30, "30.00"),
        "Kế hoạch 2.000 ha, thực hiện 2.600 ha, vượt ⟦30%⟧.",
        "Chỉ tiêu tỉnh giao 2.000 lao động, đến nay đã có 2.600 lao động đi làm, vượt ⟦30%⟧ chỉ tiêu.",
    ),
    *examples(
        differs("A303", 40, "30.00"),
        "Kế hoạch 2.000 ha, thực hiện 2.600 ha, vượt ⟦40%⟧ kế hoạch.",
    ),
    # so many more than before
    *examples(
        agrees("A107", 32, "32.00"),
        "Cả tỉnh có 118 sản phẩm OCOP, thêm ⟦32 sản phẩm⟧ so với năm 2018 (86 sản phẩm).",
        "Cả tỉnh có 118 sản phẩm OCOP của 74 chủ thể, thêm ⟦32 sản phẩm⟧ so với năm 2018 (86 sản phẩm).",
    ),
    # the levels behind their change
    *examples(
        agrees("A107", 310, "310.00"),
        "Sau hai năm, số hộ nghèo của huyện giảm ⟦310 hộ⟧, từ 1.450 hộ xuống còn 1.140 hộ.",
    ),
    *examples(
        differs("A107", 410, "310.00"),
        "Sau hai năm, số hộ nghèo của huyện giảm ⟦410 hộ⟧, từ 1.450 hộ xuống còn 1.140 hộ.",
    ),
    *examples(
        agrees("A206", "2.5", "2.50"),
        "Sản lượng tăng gấp ⟦2,5 lần⟧, từ 320 tấn lên 800 tấn.",
    ),
    *examples(
        differs("A303", 30, "40.00"),
        "Tiền điện giảm ⟦30%⟧, từ 50 triệu đồng xuống còn 30 triệu đồng.",
    ),
    # each level at its time
    *examples(
        differs("A303", 35, "25.00"),
        "Năm 2017 mở 40 lớp, năm 2018 mở 50 lớp, tăng ⟦35%⟧.",
    ),
    *examples(
        agrees("A107", 18_000_000_000, "18000000000.00"),
        "Dư nợ đầu năm là 120 tỷ đồng, cuối năm là 138 tỷ đồng, tăng ⟦18 tỷ đồng⟧ so với đầu năm.",
    ),
    *examples(
        differs("A304", "3.5", "2.50"),
        "Tỷ lệ hộ nghèo đầu năm là 8,4%, cuối năm còn 5,9%, giảm ⟦3,5%⟧.",
    ),
    # what grew is the total, and not the last of its parts
    *examples(
        agrees("A303", 25, "25.00"),
        "Năm nay huyện có 5 tỷ đồng, gồm 3,2 tỷ đồng của tỉnh và 1,8 tỷ đồng của huyện, tăng ⟦25%⟧ so với năm 2017 "
        "(4 tỷ đồng).",
        "Cả vụ thu 600 tấn, trong đó vải thiều 420 tấn, nhãn 180 tấn, tăng ⟦25%⟧ so với năm 2017 (480 tấn).",
    ),
)

REFUSALS = (
    # a change of another thing than the levels before it
    "Vốn điều lệ tăng từ 5 tỷ đồng lên 8 tỷ đồng, doanh thu tăng 20%.",
    "Đội thợ tăng từ 20 lên 50 người và thu nhập tăng 15%.",
    # a percentage with an object of its own
    "Trước đây mỗi ca may 40 áo thì nay được 90 áo, giảm 25% nhân công.",
    "Xưởng nâng công suất từ 20 tấn lên 35 tấn, tiết kiệm điện, giảm 18% chi phí.",
    "Năm 2017 đóng 30 tàu, nay đóng 42 tàu, giảm 15% lượng dầu.",
    "Lãi từ 200 triệu đồng lên 260 triệu đồng, tăng 12% tiền công cho thợ.",
    # a change of something else than the levels behind it
    "Máy mới giảm 12% điện năng, tỷ lệ gạch vỡ giảm từ 9% xuống 4%.",
    "Giảm 20 công và nâng năng suất từ 60 công lên 75 công.",
    # which of the parts and their total grew is left open
    "Năm nay huyện có 5 tỷ đồng, gồm 3,2 tỷ đồng của tỉnh và 1,8 tỷ đồng của huyện, tăng 40% so với năm 2017 "
    "(4 tỷ đồng).",
    # a change since another time, of another thing, or of each year
    "Năm 2017 mở 40 lớp, năm 2018 mở 50 lớp, tăng 35% so với năm 2015.",
    "Năm 2017 mở 40 lớp, năm 2018 mở 50 lớp, kinh phí tăng 35%.",
    "Mỗi năm tỷ lệ hộ nghèo giảm 3%, từ 18% xuống còn 6% sau 4 năm.",
    "Đầu năm huyện có 40 lớp, cuối năm có 50 lớp, tăng 5% mỗi năm.",
    "Kế hoạch 400 lớp, thực hiện 460 lớp, tăng 25% so với năm trước.",
    "Giá gạo từ 12.000 đồng/kg lên 15.000 đồng/kg, tăng 20% so với tháng trước.",
    "Tỷ lệ hộ nghèo giảm từ 12% xuống còn 5%, giảm 1,2% so với năm trước.",
    "Từ 12 xã năm 2015, đến nay có 45 xã đạt chuẩn, tăng 5 xã so với năm ngoái.",
    "Năm 2015 có 12 cụm công nghiệp, đến nay có 20 cụm công nghiệp, tăng 3 cụm trong năm qua.",
    "Trước đây lương 3 triệu đồng, nay 5 triệu đồng, tăng 10% hằng năm.",
    "Năm 2010 có 100 lao động, năm 2020 có 250 lao động, tăng 12%/năm.",
    "Năm 2019 bán được 120 tấn, năm 2020 bán được 150 tấn, tăng 10% giá bán.",
    "Kế hoạch 3.000 người, thực hiện 3.900 người, vượt 10% so với năm trước.",
    "Năng suất tăng 20%, diện tích từ 100 ha lên 150 ha.",
    "Doanh thu tăng 15%, do giá bán tăng từ 10.000 đồng lên 12.000 đồng.",
    "Doanh thu tăng 15% do mở rộng từ 100 ha lên 150 ha.",
    # growth over a year whose level is not given
    "Doanh thu đạt 120 tỷ đồng, tăng 15% so với năm 2013, khi cả ngành có 8 doanh nghiệp.",
    # the level before is not given, or that of another thing
    "Thu nhập bình quân 45 triệu đồng/người/năm, tăng 5 triệu đồng so với năm 2018.",
    "Sản lượng chè đạt 12.500 tấn, tăng 1.200 tấn; diện tích 1.850 ha, năng suất 6,8 tấn/ha.",
    "Giá cà phê tăng từ 38.000 đồng/kg lên 42.000 đồng/kg; diện tích 25.000 ha.",
    "Tỷ lệ hộ nghèo còn 8,15%, giảm 2,3% so với năm trước; hộ cận nghèo 6,2%.",
    "Chương trình mới đề ra 15 tỷ đồng, gấp 3 lần trước đây.",
    # a share of those behind the plan
    "Có 3.900 lao động đi làm, vượt kế hoạch 3.000 lao động, 40% là nữ.",
)

KNOWN_FAILURES = (
    # a percentage in a bracket behind the difference
    *examples(
        agrees("A303", 10),
        "Dư nợ đạt 1.320 tỷ đồng, tăng 120 tỷ đồng (⟦10%⟧) so với đầu năm là 1.200 tỷ đồng.",
    ),
)
