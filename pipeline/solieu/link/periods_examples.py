"""When: marked texts by first and last year (… where one is open). Never loaded at run time."""

from __future__ import annotations

from datetime import date

from solieu.examples import examples

EXAMPLES = (
    # a year in brackets is of what stands right before them, or in them, and of nothing behind
    *examples(
        "2018-2018",
        "Năm 2018, lao động có nghề đạt 61% (năm 2013: 44%), dân dùng nước sạch đạt ⟦83%⟧.",
        "Năm 2018 huyện khá hơn. Điện về tới ⟦97%⟧ số thôn (năm 2012 là 80%), trạm y tế đạt chuẩn ở ⟦9 xã⟧.",
        "Năm 2018 huyện khá hơn. Số tổ hợp tác từ 5 tổ (2013) lên ⟦14 tổ⟧, có ⟦210 thành viên⟧.",
        "Năm 2018 huyện khá hơn. Thu nhập từ 17 triệu đồng (năm 2013) nâng lên ⟦32 triệu đồng/người/năm⟧.",
        "Năm 2018 huyện khá hơn. Hộ nghèo 12,1% (năm 2013) xuống còn ⟦3,4%⟧.",
        "Tỷ trọng dịch vụ từ 31% năm 2013 nhích lên 36% vào năm 2018. Cả huyện có ⟦40 xưởng⟧.",
        # what something is so many times as much as
        "Năm 2018 huyện khá hơn. Thu nhập ⟦38 triệu đồng/người/năm⟧, gấp đôi năm 2013 (19 triệu đồng).",
        "Năm 2018 huyện khá hơn. Số lớp gấp ba năm 2013, có ⟦900 học viên⟧.",
        # a state told behind `đến hết năm`, in a text that is of that year
        "Năm 2018 mỗi xã đạt 15 tiêu chí.\nĐến hết năm 2018, 30 xã về đích.\nĐường thôn bê tông hóa ⟦91%⟧.",
    ),
    *examples(
        "2013-2018",
        "Năm 2018 huyện khá hơn. Hộ nghèo từ 12,1% (2013) xuống 3,4%, tức giảm ⟦8,7%⟧ sau 5 năm.",
    ),
    *examples(
        "2013-2013",
        "Hộ cận nghèo chiếm ⟦9,2%⟧ (2013), 6,1% (2015) và 4% (2017).",
        "Năm 2018, tỷ lệ che phủ rừng từ ⟦41%⟧ (năm 2013) lên 52%.",
        "Hộ nghèo từ 30% (năm 2009) còn 21% (năm 2013), thu nhập ⟦11 triệu đồng/người⟧.",
    ),
    *examples(
        "…-2018",
        "Đến hết năm 2018, 30 xã về đích.\nĐường thôn bê tông hóa ⟦91%⟧.",
        "Năm 2018 mỗi xã đạt 15 tiêu chí.\nĐến hết năm 2018, tỉnh cấp 9 tỷ đồng.\nCó thêm ⟦3 cụm công nghiệp⟧.",
    ),
    *examples(
        "2013-2018",
        "Tỉnh chi ⟦19 tỷ đồng⟧ (giai đoạn 2013 - 2016, mỗi năm 3 tỷ đồng; năm 2017 và 2018, mỗi năm 3,5 tỷ đồng).",
    ),
    # what came in a year, or had to be waited for, is not counted up to it
    *examples(
        "2018-2018",
        "Bước ngoặt đến năm 2018. Khuyến công cho tổ thêu ⟦95 triệu đồng⟧ mua máy.",
        "Mãi đến năm 2018, xã mới có ⟦3 xưởng⟧.",
        "Vận may đã đến năm 2018: hợp tác xã vay được ⟦600 triệu đồng⟧.",
    ),
    *examples(
        "…-2018",
        "Tính đến năm 2018, xã có ⟦3 xưởng⟧.",
        "Số xưởng thay đổi nhiều. Đến năm 2018, xã có ⟦3 xưởng⟧.",
    ),
    # years with a dash, some words behind the figure
    *examples(
        "2013-2020",
        "Chương trình đến năm 2022 sẽ hỗ trợ ⟦3.500 cơ sở⟧ đổi mới thiết bị trong 8 năm 2013 - 2020.",
        "Báo cáo năm 2022 cho biết đã mở ⟦96 lớp⟧ dạy nghề giai đoạn 2013 – 2020.",
        "Năm 2022, tỉnh tổng kết ⟦40 đề án⟧ khuyến công thực hiện trong giai đoạn 2013 - 2020.",
    ),
    *examples(
        "2022-2022",
        "Năm 2022, tỉnh mở ⟦96 lớp⟧ dạy nghề - giai đoạn 2013 - 2020 mở 40 lớp.",
        "Năm 2022, tỉnh mở ⟦96 lớp⟧ dạy nghề, còn giai đoạn 2013 - 2020 mở 40 lớp.",
    ),
    # as many years as a stage told before has; what a bracket holds against a figure dates nothing behind it
    *examples(
        "2005-2013",
        "Từ năm 2005 đến hết năm 2013, tỉnh làm 214 đề án. Năm 2012 tỉnh cấp 3 tỷ đồng.\nTính chung cả 9 năm, ⟦18.450 "
        "lao động⟧ học nghề; hơn ⟦80%⟧ có việc.",
        "Giai đoạn 2005 - 2013, tỉnh chi 31 tỷ đồng. Riêng năm 2013 chi 4 tỷ đồng.\nHuyện Kiến Xương được nhiều nhất "
        "trong 9 năm: ⟦38 đề án⟧.",
        "Giai đoạn 2005 - 2013, tỉnh chi 31 tỷ đồng. Riêng năm 2013 chi 4 tỷ đồng.\nSuốt chín năm, có ⟦96 lớp⟧ được "
        "mở. Thái Thụy mới có ⟦19 lớp⟧.",
        published=date(2014, 5, 20),
    ),
    *examples(
        "2013-2013",
        "Giai đoạn 2005 - 2009, tỉnh chi 31 tỷ đồng. Năm 2013, tỉnh mở lớp dài ngày: trong 3 năm, xong ⟦38 lớp⟧.",
        "Năm 2013 có 26 cơ sở được hỗ trợ mua máy (năm 2012 là 17 cơ sở), mức cao nhất ⟦180 triệu đồng⟧.",
        "Năm 2013, số hộ được vay vốn là 900 hộ theo báo cáo (năm 2011: 700 hộ), dư nợ ⟦18 tỷ đồng⟧.",
        "Sáng 22/3/2013, Bộ tổng kết khuyến công giai đoạn 2008 - 2012 với ⟦300 đại biểu⟧.",
        published=date(2013, 3, 22),
    ),
    *examples(
        "2008-2012",
        "Giai đoạn 2008 - 2012 tỉnh chi 30 tỷ đồng. Trong 5 năm qua, ⟦38 lớp⟧ được mở.",
        "Giai đoạn 2008 - 2012 tỉnh chi 30 tỷ đồng. Trong 5 năm, ⟦38 lớp⟧ được mở.",
        published=date(2013, 3, 22),
    ),
    # a lead that only says how many years it is about; the years that somebody asks about; from a state told before
    *examples(
        "2019-2021",
        "Tỉnh đã giúp ⟦60 cơ sở⟧ mua máy trong ba năm.\nGiai đoạn 2019 - 2021, toàn tỉnh mở 40 lớp.",
        "Sau 3 năm, huyện dạy nghề cho ⟦900 người⟧.\nNăm 2021 huyện mở 5 lớp. Giai đoạn 2019 - 2021, tỉnh chi 2 tỷ.",
        "* Thưa ông, khuyến công giai đoạn 2019 - 2021 ra sao?\n- Chúng tôi mở 30 lớp. Học xong, ⟦700 người⟧ có việc.",
        published=date(2021, 12, 20),
    ),
    *examples(
        "2021-2021",
        "Từ chỗ chỉ có 3 sản phẩm năm 2019, đến cuối năm 2021 huyện đã có ⟦16 sản phẩm⟧. Trong đó, ⟦4 sản phẩm⟧ 4 sao.",
        published=date(2022, 5, 4),
    ),
    *examples(
        "2022-2022",
        "Sau 5 năm, xã có ⟦12 tổ⟧.\nGiai đoạn 2019 - 2021, xã làm 3 km đường.",
        published=date(2022, 5, 4),
    ),
    # a column or row that adds others up
    *examples(
        "2013-2015",
        "Huyện | 2013 | 2014 | 2015 | Cộng\nSố lớp | 5 lớp | 6 lớp | 7 lớp | ⟦18 lớp⟧",
        "Kết quả năm 2015\n| Năm | Số đề án |\n| 2013 | 5 |\n| 2014 | 6 |\n| 2015 | 7 |\n| Tổng | ⟦18⟧ |",
    ),
    *examples(
        "2014-2014",
        "- Hộ nghèo từ 19,8% (năm 2013) lùi về 18,6% (năm 2014).\n- Xây ⟦2 trạm y tế⟧.",
        "Năm 2014, giá trị sản xuất (giá so sánh 2010) đạt ⟦571 tỷ đồng⟧; xuất khẩu ⟦40 triệu USD⟧.",
        "Mục tiêu giai đoạn 2011 - 2015, theo đó tới năm 2014:\na) Việc làm mới cho ⟦3.200 người⟧;",
        "Chỉ tiêu | Dự toán 2014 | Thực hiện\nThu nội địa | 13 tỷ đồng | 8 tỷ đồng\n\nHuyện An Minh nộp ⟦2 tỷ đồng⟧.",
        "Năm 2013 mở 5 lớp, 2014: ⟦6 lớp⟧ và 2015: 7 lớp.",
        "Chia theo năm, năm 2013 có 5 lớp, năm 2014 có ⟦6 lớp⟧ và 10 tháng năm 2015 có 7 lớp.",
        # from the first of some years to the last; also in that year; since New Year
        "Từ năm 2009 đến năm 2014, thu nhập tăng từ 11 lên ⟦24 triệu đồng/người⟧, hộ nghèo giảm từ 14% xuống ⟦5%⟧.",
        "Từ năm 2014 đến 2018, số làng nghề giảm từ ⟦41 làng nghề⟧ còn 36 làng nghề.",
        "Trung tâm mở ⟦3 lớp⟧ cho ⟦90 người⟧. Cũng trong năm 2014, tỉnh giúp 5 cơ sở. Năm 2015 tỉnh giúp 8 cơ sở.",
        "Trung tâm từ đầu năm 2014 đã mở ⟦3 lớp⟧. Học viên có ⟦90 người⟧.",
        "Từ đầu năm 2014, tỉnh mở ⟦3 lớp⟧. Đến năm 2020, tỉnh phấn đấu có 40% lao động qua đào tạo.",
        # up to when a plan runs
        "Năm 2014 đã gần kết thúc.\nSau hai năm triển khai Đề án “Dạy nghề cho nông dân đến năm 2020”, có ⟦30 lớp⟧.",
        "Năm 2014 đã gần kết thúc.\nThực hiện Chiến lược sản xuất sạch hơn đến năm 2020, tỉnh giúp ⟦8 xưởng⟧.",
        "Kết quả năm 2014:\nTỷ lệ hộ nghèo: ⟦1,8%⟧ (năm 2013: 2,4%)\nSố lớp: ⟦3 lớp⟧",
        "Vốn khuyến công (tỷ đồng): 2013: 3,5; 2014: ⟦4,1⟧; 2015: 5,2.",
        "Hai năm 2013, 2014, huyện Nam Đàn lần lượt mở 5 và ⟦6 lớp⟧.",
        "Các năm 2012, 2013, 2014 hộ nghèo lần lượt chiếm 9%, 7% và ⟦5%⟧.",
        "Hai năm 2013, 2014 lớp may lần lượt có 31 và ⟦46 học viên⟧.",
        "Các năm 2013, 2014 lần lượt có 31 học viên và ⟦46 học viên⟧.",
        "Tỉnh bố trí hai năm 2013 và 2014 lần lượt là 3,5 và ⟦4 tỷ đồng⟧.",
        "Năm 2013 và năm 2014, huyện mở lần lượt 5 lớp và ⟦6 lớp⟧.",
        "Trong ba năm 2013, 2014 và 2015, tỉnh lần lượt mở 5, ⟦6⟧ và 7 lớp.",
        "Năm 2014, lớp mây và lớp mộc lần lượt có ⟦30 học viên⟧ và ⟦25 học viên⟧.",
        "Năm 2014, Nam Đàn và Đô Lương (Nghệ An) lần lượt mở ⟦5 lớp⟧ và ⟦6 lớp⟧.",
        # what rose from a level is of its own year, not of that of the level
        "Năm 2014 xã khá lên. So với năm 2009, thu nhập tăng từ 9 triệu đồng lên ⟦21 triệu đồng⟧.",
        # a total with a year of its own; who met to look back on a year
        "Năm 2013 mở 5 lớp; năm 2014, tổng kinh phí là ⟦6 tỷ đồng⟧.",
        "Trung tâm tổng kết năm 2014, bàn nhiệm vụ năm 2015, có ⟦90 đại biểu⟧ dự.",
        "Bảng này của năm 2014:\n| Huyện | Số lớp |\n| A | 5 |\nGhi chú: năm 2015 là dự kiến.\nCả tỉnh có ⟦40 lớp⟧.",
        "Huyện | 2013 | 2014 | 2015\nSố lớp | 5 lớp | ⟦6 lớp⟧ | 7 lớp\nHọc viên | 50 người | ⟦60 người⟧ | 70 người",
        "Kết quả năm 2015\n| Năm | Số đề án |\n| 2013 | 5 |\n| 2014 | ⟦6⟧ |\n| 2015 | 7 |",
        "| Nghề | Năm 2013 | | Năm 2014 | |\n| | Lớp | Học viên | Lớp | Học viên |\n| May | 2 | 60 | ⟦3⟧ | ⟦90⟧ |",
        "Năm 2014 tỉnh làm theo bảng:\n| Năm | Số đề án |\n| 2012 | 5 |\n| 2013 | 6 |\nCác lớp có ⟦210 học viên⟧.",
        "Năm 2014, tỉnh hỗ trợ ⟦24 cơ sở⟧ với ⟦3 tỷ đồng⟧.",
        # a period behind that is another figure's
        "Năm 2014 tỉnh có nhiều việc.\nTổng vốn ⟦90 tỷ đồng⟧, giải ngân tới cuối năm 2016 là 60 tỷ đồng.",
        "Năm 2014 huyện làm việc.\nTỉnh chi ⟦75 triệu đồng⟧ cho bản tin; 3 đề án chuyển sang năm 2015.",
        "Năm 2014 có việc.\nTrung ương giao ⟦15 tỷ đồng⟧, trong đó 8 huyện nhận vốn từ năm 2015.",
        "Năm 2014 có việc.\nKinh tế số đạt ⟦12%⟧ GRDP, mục tiêu 2025 là 25%.",
        "So với năm 2014, thu nhập năm 2018 tăng từ ⟦21 triệu đồng⟧ lên 33 triệu đồng.",
        "Năm 2015 huyện thu 80 tỷ đồng, tăng so với mức ⟦71 tỷ đồng⟧ của năm 2014.",
        "Năm 2015 tỉnh xin 6 tỷ đồng, gấp 2 lần mức ⟦3 tỷ đồng⟧ được cấp năm 2014.",
        "Dư nợ bình quân từ 3 triệu đồng năm 2003 lên ⟦15 triệu đồng⟧ năm 2014.",
        "Tỉnh giải ngân ⟦40 tỷ đồng⟧ trong năm 2014.",
        "Xuất khẩu 7 tháng năm 2014 ước ⟦45 tỷ USD⟧, tăng ⟦17,6%⟧ so cùng kỳ năm 2013.",
        "Hộ nghèo từ 62% (năm 2009) còn ⟦43%⟧ (năm 2014), thu nhập ⟦9 triệu đồng/người⟧.",
        "Tỉnh duyệt ⟦2 tỷ đồng⟧ cho 14 đề án năm 2014 (năm 2013 chi 1,6 tỷ đồng).",
        "Khuyến công 2014: 12 đề án\nTrung tâm triển khai ⟦12 đề án⟧ trong năm 2014.",
        "Năm 2014 thu ⟦500 tỷ đồng⟧, tăng ⟦8%⟧ so với năm 2013.",
        "Kết quả khuyến công năm 2014\nTrung tâm mở ⟦12 lớp⟧.",
        "Trong 9 tháng đầu năm 2014 có ⟦900 lao động⟧ học nghề; ⟦700 người⟧ có việc làm.",
        "Quý III/2014 xuất khẩu đạt ⟦12 triệu USD⟧.",
        "Hộ nghèo năm 2006 là 47,8%, tới năm 2014 còn ⟦20,5%⟧.",
        "Năm 2014 có ⟦5 đề án⟧, vốn tăng ⟦10%⟧ so với mức 75 tỷ đồng của năm 2013.",
        "Năm 2013 tỉnh làm 9 đề án. Năm sau, ngành đề xuất ⟦11 đề án⟧.",
        "Nghị định số 45/2012/NĐ-CP ngày 21/5/2012 ra đời. Năm 2014, huyện có ⟦5 đề án⟧.",
        "Năm 2014, kinh phí là ⟦4 tỷ đồng⟧. Trong đó quốc gia ⟦1 tỷ đồng⟧, địa phương ⟦3 tỷ đồng⟧.",
        "Năm 2014 duyệt ⟦500 triệu đồng⟧ cho 2 đề án, gồm:\n"
        "- Đề án máy cưa ⟦200 triệu đồng⟧\n- Đề án máy sấy ⟦300 triệu đồng⟧",
    ),
    *examples(
        "2014-2014",
        "Trong năm nay, tỉnh mở ⟦12 lớp⟧ cho ⟦360 học viên⟧.",
        published=date(2014, 10, 5),
    ),
    *examples(
        "2011-2015",
        "Giai đoạn 2011 - 2015, toàn huyện mở ⟦40 lớp⟧.",
        "Ngày 12/9/2016, Sở tổng kết khuyến công giai đoạn 2011 - 2015. Tỉnh làm ⟦53 đề án⟧ với ⟦9 tỷ đồng⟧.",
        "Tỉnh cấp ⟦22 tỷ đồng⟧ cho khuyến công giai đoạn 2011-2015; trong đó quốc gia ⟦6 tỷ đồng⟧.",
        "Ngân sách hỗ trợ ⟦11 tỷ đồng⟧: năm 2011, mỗi năm 1 tỷ đồng; giai đoạn 2012 – 2015, mỗi năm 2,5 tỷ đồng.",
    ),
    *examples(
        "2012-2015",
        "Ngân sách hỗ trợ 11 tỷ đồng: năm 2011 chi 1 tỷ đồng; giai đoạn 2012 – 2015, mỗi năm ⟦2,5 tỷ đồng⟧.",
    ),
    *examples(
        "…-2015",
        "Đến năm 2015, cả tỉnh có ⟦36 xã⟧ đạt chuẩn.",
        "Tính đến hết tháng 10/2015, có ⟦118 sản phẩm⟧ được công nhận.",
    ),
    *examples(
        "2015-2015",
        "Mục tiêu đến năm 2015 có ⟦36 xã⟧ đạt chuẩn.",
        "Theo quy hoạch đến năm 2015, tỉnh có ⟦40 cụm⟧.",
        "Dự kiến đến năm 2015, huyện có ⟦9 xã⟧ về đích.",
        "Nghị quyết xác định đến năm 2015 có ⟦80%⟧ làng nghề xử lý nước thải.",
        "Việc còn lại\n- Đến 2015: ⟦90%⟧ cơ sở dùng máy sạch.",
        "Đến 2019, 90% cơ sở dùng máy sạch hơn (năm 2015: ⟦64%⟧).",
        "Đến năm 2015, xuất khẩu hàng thủ công phấn đấu đạt ⟦1,5 triệu USD⟧.",
    ),
    *examples(
        "2006-…",
        "Kể từ tháng 8/2006, tỉnh đã huy động ⟦14 tỷ đồng⟧.",
        "Từ tháng 5/2006 đến nay, các làng nghề vay ⟦9 tỷ đồng⟧.",
    ),
    *examples(
        "2012-2012",
        "Nhà máy chạy từ ngày 15/2/2012, tới nay cấp nước cho ⟦900 hộ⟧.",
        "Từ tháng 3/2012 đến nay, huyện mở ⟦7 lớp⟧.",
        "Bà xin đất từ cuối năm 2009. Xưởng đang có ⟦62 lao động⟧.",
        "Năm 2009 xưởng có 5 thợ. Giờ đây xưởng nuôi ⟦30 thợ⟧.",
        "Năm 2009 huyện lập quỹ, đến nay quỹ có ⟦5 tỷ đồng⟧.",
        "Năm 2009 lập tổ.\n- Hiện tại có ⟦40 hộ⟧ tham gia.",
        # how old its subject is says nothing of what is told of it next
        "Hợp tác xã thành lập năm 2009. Hợp tác xã có ⟦40 thợ⟧, thu nhập ⟦5 triệu đồng/người/tháng⟧.",
        "Cơ sở của anh Tư ra đời từ cuối năm 2009, nay thuê 40 thợ. Mỗi tháng cơ sở bán ⟦9 tấn⟧ bún khô.",
        "Công ty đi vào hoạt động từ năm 2009 với 12 thợ. Công ty được hỗ trợ ⟦150 triệu đồng⟧ mua máy.",
        "Đến hết năm 2012, tỉnh có 41 xã đạt chuẩn. Thu nhập bình quân ⟦18 triệu đồng/người/năm⟧.",
        published=date(2012, 8, 20),
    ),
    # what is done is of no time to come
    *examples(
        "2012-2012",
        "Bộ vừa phê duyệt Chương trình giai đoạn 2013 - 2020. Sở đã mở ⟦3 lớp⟧ cho ⟦90 cán bộ⟧.",
        published=date(2012, 8, 20),
    ),
    *examples(
        "2013-2020",
        "Bộ vừa phê duyệt Chương trình giai đoạn 2013 - 2020. Tỉnh sẽ mở ⟦3 lớp⟧ mỗi năm.",
        published=date(2012, 8, 20),
    ),
    *examples(
        "2009-2009",
        "Năm 2009, tổ có việc làm. Hiện trạng khi ấy là ⟦40 hộ⟧ không có điện.",
        "Năm 2009, xã đang có ⟦3 lớp⟧ thì gặp lũ.",
        "Nay nhiều người tới xem xưởng, năm 2009 chỉ có ⟦5 người⟧.",
        "Hợp tác xã thành lập năm 2009 với ⟦15 thành viên⟧.",
        "Huyện có 12 doanh nghiệp thành lập năm 2009. Các doanh nghiệp ấy thuê ⟦340 thợ⟧.",
        published=date(2012, 8, 20),
    ),
    *examples(
        "…-2012",
        "Đến hết năm 2012, tỉnh có 41 xã đạt chuẩn. Các xã được cấp ⟦18 tỷ đồng⟧.",
        published=date(2013, 1, 20),
    ),
    # years told in brackets behind, and what comes after these
    *examples(
        "2010-2014",
        "Tỉnh chi ⟦14 tỷ đồng⟧ 5 năm qua (giai đoạn 2010 - 2013, mỗi năm 2 tỷ đồng; năm 2014 lên 6 tỷ đồng), bình quân"
        " ⟦2,8 tỷ đồng/năm⟧. Từ tiền ấy, ⟦87 cơ sở⟧ mua máy.",
        "Trong 5 năm qua (2010 - 2014), tỉnh dành ⟦14 tỷ đồng⟧ cho ⟦87 cơ sở⟧.",
        published=date(2014, 11, 18),
    ),
    *examples(
        "2009-2013",
        "Trong 5 năm qua (có năm 2012 mất mùa), tỉnh giúp ⟦87 cơ sở⟧.",
        published=date(2014, 11, 18),
    ),
    # a goal dates nothing else
    *examples(
        "2025-2025",
        "Tỉnh có 22 cụm. Đến năm 2025, tỉnh phấn đấu có thêm ⟦8 cụm công nghiệp⟧.",
    ),
    *examples(
        "2006-2006",
        "Từ đầu năm 2006 đến nay, huyện mở ⟦7 lớp⟧.",
        "Từ đầu năm 2006 đến nay, huyện mở ⟦7 lớp⟧. Kế hoạch năm 2007 là 9 lớp.",
    ),
    # a stage that is named again goes on to the sentences behind, as far as its paragraph
    *examples(
        "2011-2015",
        "Giai đoạn 2011 - 2015, tỉnh làm 60 đề án. Riêng năm 2015 có 14 đề án.\nCả giai đoạn, tỉnh mở 9 lớp. Đã có "
        "⟦31 sản phẩm⟧ được công nhận.",
    ),
    *examples(
        "2015-2015",
        "Giai đoạn 2011 - 2015, tỉnh làm 60 đề án. Cả giai đoạn, tỉnh mở 9 lớp.\nRiêng năm 2015 có 14 đề án. Đã có "
        "⟦31 sản phẩm⟧ được công nhận.",
        "Giai đoạn 2011 - 2015, tỉnh làm 60 đề án. Cả giai đoạn, tỉnh mở 9 lớp. Riêng năm 2015 có 14 đề án. Đã có "
        "⟦31 sản phẩm⟧ được công nhận.",
    ),
    *examples(
        "2016-2020",
        "Chương trình giai đoạn 2016 - 2020 vừa được duyệt. Đến năm 2020, tỉnh giúp 450 cơ sở. "
        "Vốn đề nghị cho cả giai đoạn là ⟦48 tỷ đồng⟧.",
        "Giai đoạn 2016 - 2020, tỉnh làm 90 đề án. Năm 2020 làm 20 đề án. Dân góp ⟦9 tỷ đồng⟧ trong giai đoạn này.",
    ),
    *examples(
        "2010-2013",
        "Hộ nghèo giảm từ 31% năm 2010 xuống 22% năm 2013, bình quân mỗi năm giảm ⟦3%⟧.",
    ),
    # growth over several years is of all of them, what goes on from it is not
    *examples(
        "2011-2014",
        "Năm 2014 hộ nghèo còn 1,9%, giảm ⟦5,6%⟧ so với năm 2011.",
        "Đến cuối năm 2014, sản lượng nước mắm tăng ⟦41%⟧ so với cuối năm 2011.",
        "Số hộ nghèo cuối năm 2011 chiếm 31,4%, cuối năm 2014 còn 22,4%, giảm ⟦9%⟧.",
        "Hộ nghèo từ 20,3% năm 2011 xuống còn 7,8% năm 2014, tức giảm ⟦12,5 điểm phần trăm⟧.",
    ),
    *examples(
        "2014-2014",
        "Năm 2014 hộ nghèo còn 1,9%, giảm ⟦5,6%⟧ so với năm 2013.",
        "Năm 2014 hộ nghèo còn 1,9%, giảm 5,6% so với năm 2011; hộ cận nghèo còn ⟦4%⟧.",
        "Năm 2014 hộ nghèo còn 9%, giảm 5,6% so với năm 2011. Riêng ven biển, hộ nghèo còn ⟦12%⟧.",
        "Năm 2014 tỉnh cấp ⟦12 tỷ đồng⟧, gấp ba lần mức bình quân giai đoạn 2006 - 2010.",
        # a paragraph that adds up goes back to what it told
        "Trung tâm giúp ⟦2 cơ sở⟧ mua máy, mỗi cơ sở ⟦60 triệu đồng⟧. Cả năm 2014 huyện có 9 đề án.",
        "Huyện vừa trao 4 máy xay cho ⟦6 hộ⟧. Trong năm 2014, huyện còn dạy nghề cho 85 phụ nữ.",
        "8 tháng qua, tỉnh dạy nghề cho ⟦9.800 người⟧.\nNăm 2014, tỉnh được giao 15.000 người.",
        "Đầu tư ⟦1,1 tỷ đồng⟧, cơ sở được hỗ trợ ⟦150 triệu đồng⟧.\nĐề án làm từ tháng 5 đến tháng 10/2014.",
        "Hòa Bình: ⟦4 tỷ đồng⟧ làm đường\nHộ nghèo giảm từ 20% năm 2009 còn 9% năm 2014.",
        # what is of now has left the year before
        "Năm 2014, giá trị sản xuất đạt 215 tỷ đồng.\nCụm được đầu tư 19 tỷ đồng từ năm 2004, nay có 58 cơ sở. "
        "Huyện xin thêm ⟦45 tỷ đồng⟧.",
        "Sáng 11/9/2014, Sở tổng kết khuyến công giai đoạn 2011 - 2013, với gần ⟦150 đại biểu⟧ dự.",
        # which communes are given something says no year of it
        "Tỉnh phân bổ 142 tỷ đồng năm 2014. Theo đó, 16 xã đăng ký về đích năm 2014 được 80 tỷ đồng; "
        "30 xã phấn đấu về đích giai đoạn 2015 - 2020 được ⟦45 tỷ đồng⟧, mỗi xã ⟦1,5 tỷ đồng⟧.",
        # how much less is of the year told of, not of that which it is held against
        "Đến tháng 10/2014 giải ngân 51% kế hoạch, thấp hơn ⟦6,4 điểm phần trăm⟧ so với cùng kỳ năm 2013.",
        "Năm 2014, doanh thu dự kiến tăng ⟦15%⟧ so với ước thực hiện năm 2013.",
        "Năm 2014, tỷ lệ hộ nghèo theo chuẩn giai đoạn 2011 - 2015 còn ⟦4,2%⟧. Hộ dùng điện đạt ⟦99,9%⟧.",
        "Năm 2014, có ⟦36 xã⟧ đạt 19 tiêu chí theo Bộ tiêu chí quốc gia giai đoạn 2010 - 2020.",
    ),
    *examples(
        "2012-2014",
        "Ba năm liền 2012, 2013 và 2014, huyện dạy nghề cho ⟦900 lao động⟧.",
        "Giai đoạn 2012 - 2014, lớp mây và lớp mộc lần lượt có ⟦90 học viên⟧ và ⟦80 học viên⟧.",
        "Năm 2012 mở 5 lớp, năm 2014 mở 6 lớp, tổng cộng ⟦11 lớp⟧.",
        "Năm 2012, 2013 và 2014 lần lượt chi 2, 3 và 4 tỷ đồng, tính chung ⟦9 tỷ đồng⟧.",
        "Giai đoạn 2012 - 2014 mở 40 lớp, riêng năm 2014 mở 6 lớp, tổng kinh phí ⟦11 tỷ đồng⟧.",
    ),
    *examples(
        "2017-2017",
        "6 tháng đầu năm 2018, tỉnh thu 960 tỷ đồng. Cùng kỳ năm ngoái, con số này là ⟦815 tỷ đồng⟧.",
        "Năm qua, huyện thu ⟦64 tỷ đồng⟧.",
        "Năm 2018 tỉnh giao thu 70 tỷ đồng. Cũng năm qua, huyện thu ⟦64 tỷ đồng⟧.",
        published=date(2018, 1, 20),
    ),
    *examples(
        "2003-2003",
        "Từ năm 1999 đến 2003, tỉnh xây 112 trạm y tế. Đến nay ⟦226 xã⟧ có trạm.\nTỷ lệ tiêm chủng đạt ⟦96,2%⟧.",
        "Năm 1999 tổ có 8 người, nay ⟦45 người⟧ theo nghề.",
        "Năm 1999 bà vay 5 triệu đồng. Giờ xưởng có ⟦12 thợ⟧.",
        published=date(2003, 11, 14),
    ),
    *examples(
        "2018-2018",
        "6 tháng đầu năm 2018, tỉnh thu 960 tỷ đồng. Cùng kỳ năm ngoái, là 815 tỷ đồng. Nội địa ⟦700 tỷ đồng⟧.",
        "Tới cuối năm 2018, ⟦36 xã⟧ về đích.",
        published=date(2017, 7, 20),
    ),
    # stages that are named again, and what is counted in a year just told or is the state at its end
    *examples(
        "2021-2025",
        "Năm 2022, tỉnh làm theo chương trình giai đoạn 2021 - 2025. Nhu cầu vốn cả giai đoạn là ⟦30 tỷ đồng⟧.",
        "Chương trình giai đoạn 2021 - 2025 có 40 lớp, hai năm 2024 và 2025 mở 9 lớp; cả kỳ có ⟦900 học viên⟧.",
        "Giai đoạn 2021 - 2025, tỉnh có đề án mới. Năm 2022 mở 5 lớp. Vốn là ⟦30 tỷ đồng⟧ cho cả giai đoạn.",
        published=date(2022, 12, 9),
    ),
    *examples(
        "2021-2022",
        "Năm 2022, tỉnh làm theo chương trình giai đoạn 2021 - 2025. Sau hai năm, tỉnh chi ⟦7 tỷ đồng⟧.",
        published=date(2022, 12, 9),
    ),
    *examples(
        "2022-2022",
        "Năm 2022, tỉnh làm theo chương trình giai đoạn 2021 - 2025. Sau bốn năm bỏ nghề, bà trả ⟦7 tỷ đồng⟧.",
        "Xưởng dựng từ năm 2019.\nCả huyện mới có ⟦5 xã⟧ cử cán bộ.",
        published=date(2022, 12, 9),
    ),
    *examples(
        "2019-2019",
        "Năm 2019, xưởng có 5 thợ. Khi ấy xã có ⟦3 lớp⟧.",
        "Cuối năm 2019, huyện có 40 lớp. Xã Bình Minh mới có ⟦3 lớp⟧.",
        published=date(2022, 12, 9),
    ),
    *examples(
        "2003-2003",
        "Năm 2003, huyện lập quỹ 2 tỷ đồng; tính đến tháng 12 đã dùng ⟦1,8 tỷ đồng⟧.",
        "Đến cuối năm 2003, ⟦82%⟧ số hộ có điện, đạt ⟦102%⟧ kế hoạch.",
    ),
    *examples(
        "…-2003",
        "Năm 2001, huyện lập quỹ 2 tỷ đồng; tính đến năm 2003 đã cho vay ⟦9 tỷ đồng⟧.",
        "Đến cuối năm 2003, tỉnh giải ngân ⟦82%⟧ vốn giao.",
    ),
    *examples(
        "2018-2018",
        "Năm 2018, tỉnh dành 5 tỷ đồng cho khuyến công. Số tiền này chi cho ⟦14 đề án⟧, chưa kể 2 đề án chuyển tiếp từ "
        "năm 2017.",
    ),
    # what the words behind say of all that was told
    *examples(
        "2013-2013",
        "Nuôi gà ⟦40 hộ⟧, trồng ngô ⟦75 hộ⟧. Cộng lại, trong năm 2013, trạm giúp giống cho 115 hộ.",
        "Nuôi gà ⟦40 hộ⟧. Trồng ngô ⟦75 hộ⟧.\nTất cả là kết quả năm 2013 của trạm.",
        "Có ⟦120 hộ⟧ dựng nhà mới, ⟦75 hộ⟧ đào giếng. Kết quả ấy đạt được trong năm 2013.",
        "Mở ⟦9 lớp⟧; đạt ⟦95%⟧ kế hoạch là những con số của năm 2013.",
        "- Nuôi gà: ⟦40 hộ⟧;\n- Trồng ngô: ⟦75 hộ⟧.\nĐó là các chỉ tiêu của năm 2013.",
    ),
    *examples(
        "2013-2013",
        "Nuôi gà ⟦40 hộ⟧, trồng ngô ⟦75 hộ⟧. Đó là kết quả năm 2013.",
        published=date(2014, 1, 20),
    ),
    *examples(
        "2014-2014",
        "Tổ nuôi gà có ⟦40 hộ⟧. Đó là tổ được lập năm 2013.",
        published=date(2014, 1, 20),
    ),
    *examples(
        "2016-2016",
        "Năm 2016 có 64 xã đạt chuẩn. Mỗi xã đạt 15 tiêu chí, trong khi năm 2011 mới có 3.\nDân góp ⟦41 tỷ đồng⟧.",
    ),
    *examples(
        "2012-2013",
        "Năm 2012 mở 12 lớp; năm 2013 mở 15 lớp. Tổng cộng hai năm, ⟦27 lớp⟧ được mở với ⟦6,1 tỷ đồng⟧.",
        "Năm 2012 mở 12 lớp. Năm 2013 mở 15 lớp. Tính chung 2 năm, huyện có ⟦27 lớp⟧.",
    ),
    *examples("2013-2013", "Năm 2013 mở 15 lớp. Cả hai năm đều thiếu thầy, chỉ có ⟦9 thầy⟧."),
    *examples("2013-2013", "May mặc ⟦4 lớp⟧, đan lát ⟦3 lớp⟧. Cả ⟦7 lớp⟧ đều mở trong năm 2013 bằng vốn của tỉnh."),
    *examples("2015-2015", "Theo đề án, đến năm 2015, nghề cá xuất khẩu ⟦2 tỷ USD⟧."),
    # a year behind what is compared with dates nothing else
    *examples(
        "2021-2021",
        "Năm 2021, xưởng gốm xuất hàng đi Nhật. Doanh thu năm ấy đạt ⟦1,8 tỷ đồng⟧, so với 1,2 tỷ đồng năm 2020 là "
        "tăng ⟦50%⟧. Xưởng có ⟦85 thợ⟧.",
        "Năm 2021, huyện mở 6 lớp, so với gần 4 lớp của năm 2019. Có ⟦180 học viên⟧.",
        "Năm 2021, thay vì 3 gian hàng năm 2020, huyện đưa tới ⟦8 gian hàng⟧.",
    ),
    *examples(
        "2020-2020",
        "Năm 2021, doanh thu đạt 1,8 tỷ đồng, so với ⟦1,2 tỷ đồng⟧ năm 2020 là tăng 50%.",
        "Năm 2021, tỉnh mở 9 lớp, tăng so với ⟦5 lớp⟧ của năm 2020.",
    ),
    # what adds up bullets, or sentences, each of another year
    *examples(
        "2013-2015",
        "Khuyến công qua các năm:\n* Năm 2013: 5 lớp, 200 triệu đồng\n* Năm 2014: 6 lớp, 240 triệu đồng\n* Năm 2015: 7 "
        "lớp, 300 triệu đồng\nCộng ⟦18 lớp⟧, ⟦740 triệu đồng⟧.",
        "Số lớp đã mở:\n- 2013 - 2014: 11 lớp\n- 2015: 7 lớp\n- Tổng cộng: ⟦18 lớp⟧",
        "Năm 2013 mở 5 lớp. Năm 2014 mở 6 lớp. Năm 2015 mở 7 lớp. Tính chung cả ba năm có ⟦18 lớp⟧, chi ⟦740 triệu "
        "đồng⟧.",
    ),
    *examples(
        "2015-2015",
        "Năm 2014 mở 6 lớp. Năm 2015 mở 7 lớp. Tổng số hộ nghèo còn ⟦3.000 hộ⟧.",
        "Các lớp năm 2015:\n- Lớp mây: 30 người;\n- Lớp mộc: 25 người.\nTổng cộng ⟦55 người⟧.",
        "Năm 2014 mở 6 lớp. Năm 2015 mở 7 lớp. Cộng đồng góp ⟦20 triệu đồng⟧.",
    ),
    # a plan and what was done of it are no schedule
    *examples(
        "2018-2018",
        "Báo cáo năm 2018\nĐã thực hiện ⟦36⟧/46 đề án, đạt 78,3% kế hoạch năm 2018; 10 đề án chuyển sang năm 2019.",
    ),
    # a name that holds a word of time; a schedule whose years are followed by colons
    *examples(
        "2024-2024",
        "Kế hoạch khuyến công năm 2024 của An Giang có 12 đề án.\nHuyện Chợ Mới có ⟦4 cơ sở⟧ mua máy.",
        "Kế hoạch khuyến công năm 2024 của An Giang có 12 đề án.\nChợ Mới có ⟦4 cơ sở⟧ mua máy.",
        published=date(2023, 12, 29),
    ),
    *examples(
        "2023-2023",
        "Kế hoạch khuyến công năm 2024 của An Giang có 12 đề án.\nĐến nay, huyện mới có ⟦4 cơ sở⟧ mua máy.",
        published=date(2023, 12, 29),
    ),
    *examples(
        "2011-2015",
        "Kết quả dạy nghề: năm 2011 là 940 người; năm 2013: 870 người; năm 2015: 934 người.\nCó ⟦2.100 người⟧ có việc.",
        "Chia theo năm, 2011: 5 lớp; 2012: 7 lớp; 2013: 6 lớp; 2014: 7 lớp và 2015: 8 lớp. Đã chi ⟦2 tỷ đồng⟧.",
        "Từng năm như sau: năm 2011: 14 đề án, năm 2013: 17 đề án, năm 2015: 19 đề án. Sau đó, ⟦38 cơ sở⟧ mua máy.",
    ),
    *examples("2014-2014", "Năm 2011 có 5 lớp; năm 2012 có 6 lớp; mục tiêu năm 2014:\na) Mở ⟦8 lớp⟧ dạy nghề;"),
)  # fmt: skip

REFUSALS = (
    # what is of now in a text without a day; a bare year before would be one that it has left
    "Nay có 12 tổ với 150 lao động.",
    "Giai đoạn 2011 - 2015 tỉnh giúp các xã nghèo; năm nay phấn đấu làm tiếp.\nVốn sự nghiệp 12 tỷ đồng để dạy nghề.",
    "Hợp tác xã ra đời năm 2009. Hiện hợp tác xã có 40 thợ; năng suất đạt 9 tấn.",
    "Hợp tác xã ra đời năm 2009. Mỗi thợ được trả 5 triệu đồng/tháng.",
    # a year of another paragraph, or of a goal behind, is not that of what is reported before it
    "Tổng vốn 42 tỷ đồng gồm 36 tỷ đồng sự nghiệp và 6 tỷ đồng đầu tư.\nGiai đoạn 2011 - 2020 có các xã làm đường.",
    "Toàn tỉnh có 186 sản phẩm được gắn sao. Tỉnh mong trong năm 2024 có sản phẩm 5 sao.",
    "Huyện mở 118 lớp.\nNăm 2013 huyện được giao dạy nghề.",
    "Mỗi năm tỉnh giúp thêm 2.500 lao động. Năm 2004, vốn vay tăng nhanh.",
    "Tỉnh hỗ trợ 24 cơ sở.",
    "Tỉnh có 22 cụm công nghiệp. Đến năm 2025, tỉnh phấn đấu có thêm nhiều cụm.",
    # a decree's day, and what is only compared with
    "Theo Quyết định số 83/2009/QĐ-UBND ngày 4/9/2009, cụm được 6 tỷ đồng.",
    "Giá trị sản xuất tăng 8% so với năm 2013.",
)

KNOWN_FAILURES = ()
