"""Where: marked texts by the name of the place. Never loaded at run time."""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    # a firm that the text goes on about, and where it is
    *examples(
        "Na Rì",
        "Bảy hộ góp vốn. Đó là Hợp tác xã An Lộc (xã Côn Minh, huyện Na Rì, Bắc Kạn).\nKhuyến công giúp hợp tác xã "
        "⟦280 triệu đồng⟧. Hợp tác xã có ⟦32 lao động⟧. Hợp tác xã bán hàng đi xa.",
        "Có 9 thợ giỏi. Họ làm ở Công ty TNHH Bình An, huyện Na Rì.\nCông ty được ⟦100 triệu đồng⟧. Công ty trả lương "
        "cho ⟦40 thợ⟧. Công ty còn tuyển thêm.",
    ),
    *examples(
        "Bắc Kạn",
        "Bảy hộ góp vốn. Đó là Hợp tác xã An Lộc (xã Côn Minh, huyện Na Rì, Bắc Kạn).\nKhuyến công năm nay giúp "
        "⟦280 cơ sở⟧.",
    ),
    # whose money it is, in a text on a district; where people are sent to learn or to sell
    *examples(
        "Duy Tiên",
        "Khuyến công tìm đến 41 cơ sở của huyện Duy Tiên. Vốn của tỉnh (2,3 tỷ đồng) đi vào ⟦13 cơ sở⟧.",
        "Khuyến công tìm đến 34 cơ sở của huyện Duy Tiên. Nguồn của tỉnh là ⟦1,9 tỷ đồng⟧, của huyện ⟦800 triệu đồng⟧.",
        "Khuyến công tìm đến 34 cơ sở của huyện Duy Tiên. Phần của tỉnh lo ⟦21 cơ sở⟧.",
        "Lò nem ở huyện Duy Tiên được giúp 100 triệu đồng. ⟦7 cơ sở⟧ bày bán tại 3 hội chợ ở Cần Thơ, Long An và Thành "
        "phố Hồ Chí Minh.",
    ),
    *examples("Hà Nam", "Khuyến công tìm đến 34 cơ sở của huyện Duy Tiên. Sản lượng của tỉnh là ⟦1,9 tỷ đồng⟧."),
    *examples(
        "Hà Nam",
        "Hà Nam có lớp đan với ⟦180 học viên⟧ và chuyến học hỏi kinh nghiệm ở Sơn La, Hòa Bình cho ⟦25 cán bộ⟧.",
        "Hà Nam mở 3 lớp cho ⟦90 học viên⟧, đưa ⟦12 chủ cơ sở⟧ đi thực tế ở Bến Tre và Trà Vinh.",
        "Hà Nam đưa ⟦12 chủ cơ sở⟧ đi trao đổi kinh nghiệm tại Tiền Giang.",
    ),
    *examples("Sơn La", "Hà Nam mở 3 lớp; lớp đan ở Sơn La cho ⟦25 cán bộ⟧."),
    # a district that the headline has in it, or a commune of one; a plan of the province in such a text
    *examples(
        "Duy Tiên",
        "Nghề dệt Duy Tiên: Được và mất\n\nNhắc tới lụa Hà Nam, người ta nghĩ đến Nha Xá. Song ở Duy Tiên, nghề dệt "
        "không dừng ở một làng.\nCác xưởng thu hút ⟦2.600 lao động⟧.",
        "Duy Tiên đổi thay\n\nHà Nam có nghề dệt, đông nhất là ở huyện Duy Tiên.\nThợ giỏi kiếm ⟦4 triệu đồng⟧.",
    ),
    *examples(
        "Ý Yên",
        "Có máy, mộc Yên Ninh lên đời\n\nVới 9 thành viên, HTX La Xuyên (xã Yên Ninh, huyện Ý Yên) làm đồ gỗ. Cả xã "
        "Yên Ninh có nghề. Tỉnh Nam Định đã giúp máy.\nKết quả thấy ngay. Doanh thu lên ⟦5,4 tỷ đồng⟧.",
    ),
    *examples(
        "Hà Nam",
        "Chị Lý Duy Tiên Anh đổi đời\n\nHà Nam có nghề dệt, đông nhất là ở huyện Duy Tiên.\nThợ giỏi kiếm ⟦4 triệu "
        "đồng⟧ một tháng.",
        "Hà Nam, nhìn từ Duy Tiên\n\nHà Nam có nghề dệt, đông nhất là ở huyện Duy Tiên.\nThợ giỏi kiếm ⟦4 triệu đồng⟧ "
        "một tháng.",
        "Nghề dệt Duy Tiên lên đời\n\nỞ huyện Duy Tiên, HTX Nha Xá dệt lụa.\nTheo Trung tâm Khuyến công Hà Nam, kế "
        "hoạch năm 2021 của tỉnh là 22 đề án. Hết tháng 9 đã nghiệm thu ⟦15 đề án⟧.",
    ),
    # the district, though others were named last: in a list, or of another province
    *examples(
        "Duy Tiên",
        "Ở huyện Duy Tiên, Hà Nam, nghề dệt lan rộng. Công ty đặt hàng cho thợ ở Kim Bảng, Lý Nhân và Đoan Hùng (Phú "
        "Thọ).\nHuyện đã lập ⟦2 cụm công nghiệp⟧.",
        "Ở huyện Duy Tiên, Hà Nam, nghề dệt lan rộng, sang cả Đoan Hùng (Phú Thọ).\nHuyện có ⟦1.200 lao động⟧.",
        "Ở huyện Duy Tiên, Hà Nam, nghề dệt lan rộng. Thợ từ Kim Bảng và Lý Nhân cũng đến.\nHuyện đặt mục tiêu dạy "
        "nghề cho ⟦300 người⟧.",
    ),
    *examples(
        "Kim Bảng",
        "Huyện Duy Tiên, Hà Nam có nghề dệt.\nHuyện Kim Bảng cũng có. Huyện đã lập ⟦2 cụm công nghiệp⟧.",
    ),
    # a body of the province that gives, and what a firm of a district earns when the province has given
    *examples(
        "Duy Tiên",
        "Ở huyện Duy Tiên, tỉnh Hà Nam, hợp tác xã Nha Xá dệt lụa.\nNăm 2018, Trung tâm Khuyến công và Tư vấn phát "
        "triển công nghiệp tỉnh Hà Nam hỗ trợ hợp tác xã ⟦170 triệu đồng⟧.",
        "HTX Nha Xá (huyện Duy Tiên, Hà Nam) được tỉnh hỗ trợ 400 triệu đồng xây nhà; năm 2021 doanh thu tăng ⟦28%⟧.",
    ),
    *examples(
        "Hà Nam",
        "Hà Nam có nghề dệt.\nNăm 2018, Trung tâm Khuyến công tỉnh Hà Nam hỗ trợ cơ sở dệt tổng cộng ⟦2 tỷ đồng⟧.",
        "HTX Nha Xá (huyện Duy Tiên) dệt lụa. Tỉnh Hà Nam có nhiều làng nghề; tỉnh hỗ trợ 12 cơ sở với ⟦2 tỷ đồng⟧.",
    ),
    # several districts, though one was named last: pointed to, shared out over, counted in a bracket
    *examples(
        "Hà Nam",
        "Hà Nam có các huyện Duy Tiên, Kim Bảng và Lý Nhân. Trung ương hỗ trợ các huyện này ⟦20 tỷ đồng⟧.",
        "Khuyến công Hà Nam mở lớp ở huyện Lý Nhân. Cả năm, ⟦800 người⟧ được dạy nghề, gồm Duy Tiên 500, Kim Bảng 300.",
        "Tỉnh Hà Nam hỗ trợ 10 cơ sở (Duy Tiên 5, Kim Bảng 3, Lý Nhân 2) với ⟦1,2 tỷ đồng⟧.",
        "Hà Nam có nghề dệt. Trung tâm Khuyến công hỗ trợ 120 triệu đồng cho HTX Nha Xá (huyện Duy Tiên) mua máy. Năm "
        "2011, trung tâm mở ⟦6 lớp⟧.",
    ),
    # districts that a text opens with, picked out of those of the province
    *examples(
        "Hà Nam",
        "Nhiều nhà còn dột, nhất là ở Duy Tiên (310 hộ), Kim Bảng (190 hộ)… Theo kế hoạch, ⟦2.400 hộ⟧ sẽ được lợp mái.",
        "Duy Tiên (12 lớp), Kim Bảng (9 lớp) mở nhiều lớp nhất. Năm nay, ⟦700 người⟧ học xong.",
        "Nghề dệt lan rộng, điển hình là huyện Duy Tiên. Có ⟦5.200 lao động⟧ sống bằng nghề này.",
    ),
    *examples("Duy Tiên", "Huyện Duy Tiên (16 xã) vừa đạt chuẩn. Năm nay, ⟦700 người⟧ học xong nghề."),
    # nông thôn is no hamlet, and 120 chủ cơ sở are not that of the one
    *examples(
        "Hà Nam",
        "Hà Nam đổi thay. Nhà ông Bút ở xã Mộc Nam, huyện Duy Tiên, vay 20 triệu đồng.\nTheo Trung tâm Nước sạch nông "
        "thôn Hà Nam, cả tỉnh có 30 trạm cấp nước. Tổng vốn là ⟦312 tỷ đồng⟧.",
        "Khuyến công toàn tỉnh Hà Nam còn chậm. Ở huyện Duy Tiên, có cơ sở trả lại 120 triệu đồng.\nNăm tới, trung tâm "
        "sẽ mở 3 lớp cho khoảng ⟦120 chủ cơ sở⟧. Mục tiêu là giải ngân ⟦95%⟧ kế hoạch.",
    ),
    # a list that money is for, one firm that it is for, and where people only go to work
    *examples(
        "Duy Tiên",
        "Còn ở Duy Tiên và Kim Bảng, tỉnh Hà Nam hỗ trợ 6 cơ sở cộng ⟦900 triệu đồng⟧.",
        "Hà Nam có nghề dệt. Trung tâm hỗ trợ 120 triệu đồng cho HTX Nha Xá (huyện Duy Tiên) mua máy. Tổng vốn là "
        "⟦800 triệu đồng⟧.",
        "Hà Nam: thợ ở huyện Duy Tiên được trả ⟦300.000 đồng/tháng⟧ nên nhiều người vào Bình Dương làm thuê.",
        "Hà Nam cấp cho xưởng ở Kim Bảng 600 triệu đồng, ⟦400 triệu đồng⟧ còn lại hỗ trợ 2 cơ sở ở huyện Duy Tiên.",
    ),
    # one picked out of others, one of many, and what a body of the province does in a year go back to the whole
    *examples(
        "Lạng Sơn",
        "Lạng Sơn có 320 sản phẩm. Huyện Chi Lăng dẫn đầu với 52 sản phẩm. Doanh thu của các chủ thể tăng ⟦15%⟧.",
        "Lạng Sơn còn 3% hộ nghèo. Huyện Bình Gia cao nhất với 5%. Trong năm, ⟦412 hộ⟧ thoát nghèo.",
        "Dư nợ ở Lạng Sơn là 968 tỷ đồng. Nợ quá hạn còn ⟦0,6%⟧, cao nhất ở Bình Gia (1,2%).",
        "Lạng Sơn làm khuyến công. Xưởng gỗ ở huyện Hữu Lũng được giúp máy. Đây là một trong ⟦7 cơ sở⟧ mua máy.",
        "Lạng Sơn làm khuyến công. Xưởng gỗ ở huyện Hữu Lũng được giúp máy. Ngành công thương dự tính năm 2016 sẽ làm "
        "⟦40 đề án⟧.",
        "Lạng Sơn mở lớp tại các huyện Hữu Lũng, Chi Lăng, Lộc Bình cho ⟦120 người⟧.",
    ),
    *examples(
        "Hữu Lũng",
        "Tại Lạng Sơn, xưởng ở huyện Hữu Lũng được giúp máy. Năm 2015, Sở Công Thương hỗ trợ ⟦150 triệu đồng⟧.",
        "Lạng Sơn có 11 huyện. Huyện Hữu Lũng có 24 xã. Đến nay, ⟦18 xã⟧ đạt chuẩn, ít nhất 2 xã nữa sẽ về đích.",
        "Ở Lạng Sơn, Hữu Lũng có ⟦12 đề án⟧ còn Chi Lăng có 3 đề án.",
        "Lạng Sơn: Lộc Bình vay 52 tỷ đồng, Hữu Lũng ⟦47 tỷ đồng⟧ rồi Chi Lăng 41 tỷ đồng.",
        "Trong khi Hữu Lũng (Lạng Sơn) đạt ⟦100%⟧ thì Chi Lăng mới được 3 xã.",
        "Lạng Sơn: huyện Hữu Lũng có 12 đề án, nhưng ⟦3 đề án⟧ phải dừng.",
    ),
    # what one of several has besides, and what is done there, is its own
    *examples(
        "Hữu Lũng",
        "Lạng Sơn trồng na. Huyện Hữu Lũng có 24 xã. Đây là một trong 3 huyện nghèo, có ⟦2.900 hộ⟧ trồng na.",
        "Lạng Sơn trồng na. Huyện Hữu Lũng có 24 xã. Năm 2016, Sở Công Thương hỗ trợ ⟦4 dự án⟧ ở đây.",
    ),
    *examples(
        "Lạng Sơn",
        "Lạng Sơn có nghề mộc. Xưởng ở huyện Hữu Lũng được giúp máy. Đây là một trong 7 cơ sở mua máy, với tổng số "
        "tiền ⟦900 triệu đồng⟧.",
    ),
    # a commune whose district the text names stands for it
    *examples(
        "Chi Lăng",
        "Lạng Sơn: huyện Chi Lăng trồng na. Ở huyện Lộc Bình có 9 hộ.\nÔng Bảy (xã Vạn Linh) thu ⟦300 triệu đồng⟧.",
        "Lạng Sơn: huyện Chi Lăng trồng na. Ba xã Vạn Linh, Y Tịch, Gia Lộc có ⟦120 hộ⟧.",
        "Ở Lạng Sơn, tại các xã Vạn Linh, Y Tịch, Gia Lộc (huyện Chi Lăng) có ⟦120 hộ⟧ trồng na.",
        "Hữu Lũng (Lạng Sơn) đã đạt 100% thì Chi Lăng mới được 3 xã, tức ⟦15,8%⟧.",
    ),
    # where people are sent is no place of theirs
    *examples(
        "Sơn La",
        "Tỉnh Sơn La hỗ trợ ⟦24 cơ sở⟧ tham gia Hội chợ hàng công nghiệp nông thôn tiêu biểu tại Hà Nội.",
        "Sơn La đưa 9 tổ hợp tác đi hội chợ ở Cần Thơ; doanh số ⟦1,2 tỷ đồng⟧.",
        "Sơn La tổ chức cho ⟦30 cán bộ⟧ sang Bắc Ninh và Hà Nội học kinh nghiệm.",
    ),
    *examples("Bắc Ninh", "Doanh nghiệp Hà Nội vào Bắc Ninh đầu tư ⟦2 dự án⟧."),
    *examples("Hà Nam", "Ở Hà Nam, có ⟦6 cơ sở⟧ (Duy Tiên 2, Lý Nhân 3, Kim Bảng 1)."),
    *examples("Yên Sơn", "Tuyên Quang dựng 5 mô hình ở Hàm Yên (2), Yên Sơn (⟦2⟧) và Na Hang (1)."),
    # what names a row is not what the text is about
    *examples("Sơn La", "Huyện; Số hộ; Vốn (tỷ đồng)\nBắc Yên; 5; 2\nMường La; 7; 3\nSơn La chi thêm ⟦9 tỷ đồng⟧."),
    # below the name of a place
    *examples(
        "Bắc Yên",
        "Kết quả của Sơn La:\n- Huyện Bắc Yên:\n+ Hỗ trợ ⟦5 cơ sở⟧\n+ Dạy nghề cho ⟦40 lao động⟧\n- Huyện Mường La:\n"
        "+ Hỗ trợ 3 cơ sở",
        "Khuyến công Sơn La\n1. Huyện Mường La\n- Dạy nghề cho 40 lao động\n2. Huyện Bắc Yên\n- Hỗ trợ ⟦5 cơ sở⟧",
    ),
    *examples("Sơn La", "Khuyến công Sơn La\n1. Ở Bắc Yên, Mường La\n- Hỗ trợ ⟦5 cơ sở⟧\n2. Dạy nghề"),
    *examples("Tân Lạc", "Ở Hòa Bình, chị Thảo (xã Phú Cường, huyện Tân Lạc) vay ⟦50 triệu đồng⟧ mua bò."),
    *examples(
        "Phú Yên", "TUY HÒA, THỨ NĂM 5/11/2015\nCác doanh nghiệp ở Phú Yên tiết kiệm điện. Tổng chi phí ⟦6 tỷ đồng⟧."
    ),
    *examples(
        None,
        "Kinh phí thi đua (triệu đồng)\nTỉnh | Kinh phí\nĐắk Nông | 3.550\nLâm Đồng | 2.850\nToàn cụm | ⟦6.400⟧",
    ),
    *examples(
        "Nghệ An",
        "Năm 2014, tỉnh Nghệ An hỗ trợ ⟦24 cơ sở⟧ với ⟦3 tỷ đồng⟧.",
        "Nghệ An: ⟦70 tỷ đồng⟧ cho khuyến công\nNgân sách địa phương chi ⟦53 tỷ đồng⟧.",
        "Sở Công Thương Nghệ An cho biết có ⟦67 đề án⟧. Riêng huyện Nam Đàn có 5 đề án.\n"
        "Năm tới, tỉnh sẽ làm ⟦80 đề án⟧.",
        "Sáng 8/11, tại thành phố Vinh, Trung tâm Khuyến công tỉnh Nghệ An trao giấy cho ⟦32 sản phẩm⟧.",
        "Nghệ An mở lớp cho ⟦385 lao động⟧ các huyện Nam Đàn, Tân Kỳ và Quỳ Hợp. Kinh phí là ⟦412 triệu đồng⟧.",
    ),
    *examples(
        "Vĩnh Bảo",
        "Hải Phòng triển khai ⟦01 dự án⟧ dệt thảm cho ⟦3 xã⟧ tại huyện Vĩnh Bảo, mức hỗ trợ là ⟦63 triệu đồng⟧.",
        "Hải Phòng có 12 đề án; trong đó huyện Vĩnh Bảo có ⟦2 đề án⟧.",
        "Phòng Kinh tế huyện Vĩnh Bảo bàn giao máy. Số tiền ⟦210 triệu đồng⟧ lấy từ khuyến công của tỉnh.",
    ),
    *examples(
        "Thường Xuân",
        "Thanh Hóa cần giúp các hộ nhất là ở Bá Thước (9.077 hộ), Thường Xuân (⟦5.241 hộ⟧).",
    ),
    *examples(
        "Tiên Lãng",
        "Hải Phòng hỗ trợ 110 triệu đồng cho 2 dự án:\n- Dự án thêu ren tại Công ty Dũng Hồng (huyện Tiên Lãng), "
        "kinh phí ⟦60 triệu đồng⟧;\n- Dự án bản tin, kinh phí 50 triệu đồng.",
    ),
    *examples(
        "Bắc Yên",
        "Sơn La: ba huyện Sốp Cộp, Bắc Yên, Mường La lần lượt còn 30%, ⟦26%⟧ và 22% hộ nghèo.",
        "Sơn La giúp xưởng chè ở Bắc Yên (khuyến công ⟦200 triệu đồng⟧, chủ xưởng góp ⟦900 triệu đồng⟧).",
    ),
    *examples(
        "Gia Lai",  # of a text on a region: what the province named last did
        "Hội nghị bàn việc của khu vực Tây Nguyên, có Kon Tum, Đắk Lắk, Đắk Nông và Lâm Đồng tham dự, sau sáu tháng "
        "đầu năm đầy khó khăn.\nGia Lai làm chủ nhà. Năm năm liền, tỉnh đã triển khai ⟦73 đề án⟧.",
    ),
    *examples(
        "Sơn Dương",
        "UBND HUYỆN SƠN DƯƠNG\nTuyên Quang, ngày 05 tháng 01 năm 2015\nNhân dân góp ⟦16 tỷ đồng⟧ làm đường.",
    ),
    *examples(
        "Tuyên Quang",
        "Tuyên Quang có nhiều làng nghề. Huyện Sơn Dương mở 3 lớp. Chỉ tiêu của tỉnh là thêm ⟦30 lớp⟧.",
    ),
    *examples(
        "Sơn La",
        # the figures behind an enumeration are not its last item's
        "Sơn La: huyện Bắc Yên có 3 đề án, Mường La 2 đề án, Sốp Cộp 2 đề án, tổng hỗ trợ ⟦1,2 tỷ đồng⟧.",
        "Sơn La có bảy cơ sở được chọn (4 cơ sở ở Bắc Yên, 3 cơ sở ở Mường La) nhận ⟦900 triệu đồng⟧.",
        "Tỉnh Sơn La chi 2 tỷ đồng. Nhiều nhất là huyện Bắc Yên với 600 triệu đồng. Có ⟦21 cơ sở⟧ mua máy.",
        "Sơn La duyệt vốn cho 3 hợp tác xã: HTX Chè (huyện Bắc Yên), HTX Mận (huyện Mộc Châu) và HTX Dệt (huyện "
        "Mường La), mức hỗ trợ ⟦230 triệu đồng⟧.",
        "Sơn La chi 4 tỷ đồng. Nhiều nhất là Bắc Yên với 600 triệu đồng. Chia theo nội dung, dạy nghề ⟦3 tỷ đồng⟧.",
        "Sơn La đưa 14 doanh nghiệp dự 3 hội chợ ở Cần Thơ và Hà Nội, thuê ⟦26 gian hàng⟧.",
        "Đến năm 2020, Sơn La có ⟦2 đơn vị cấp huyện⟧ là huyện Bắc Yên và huyện Mộc Châu đạt chuẩn.",
    ),
    *examples(
        "Mường La",
        "Ngân hàng chính sách huyện Mường La (Sơn La) có dư nợ ⟦386 tỷ đồng⟧.\nNhờ vốn vay, ⟦412 hộ⟧ thoát nghèo.",
        "Thêm 3 sản phẩm của huyện Mường La (Sơn La) được gắn sao. Mỗi chủ thể được thưởng ⟦20 triệu đồng⟧.",
        "Bỏ ra 900 triệu đồng mua máy, xưởng mận (thị trấn Ít Ong, Mường La) được khuyến công tỉnh Sơn La hỗ trợ "
        "⟦250 triệu đồng⟧. Xưởng có ⟦12 lao động⟧.",
        "Mường La bàn giao máy sấy\nHợp tác xã nhận máy trị giá 600 triệu đồng; khuyến công tỉnh Sơn La hỗ trợ "
        "⟦250 triệu đồng⟧.",
        "Trung tâm trao máy cho 4 cơ sở ở huyện Mường La. Máy trị giá ⟦900 triệu đồng⟧.",
        "Tỉnh Sơn La chia vốn cho:\n1. Dạy nghề dệt cho ⟦60 phụ nữ⟧ (huyện Mường La): 250 triệu đồng.",
    ),
    *examples(
        "Ba Bể",
        "Trung tâm Khuyến công tỉnh Bắc Kạn giúp ⟦3 hộ⟧ ở thôn Nà Giảo, xã Yến Dương (Ba Bể), mỗi hộ 25 triệu đồng.",
        "Bắc Kạn nghiệm thu máy của cơ sở Hoàng Nam, xã Yến Dương (Ba Bể). Vốn đầu tư ⟦486 triệu đồng⟧.",
    ),
    *examples(
        "Tịnh Biên",
        "An Giang nghiệm thu máy ở xã Mỹ Hội (huyện Chợ Mới) và xã An Hảo (huyện Tịnh Biên). Mức hỗ trợ lần lượt là "
        "300 triệu đồng và ⟦120 triệu đồng⟧.",
    ),
    *examples(
        "Chương Mỹ",
        "Hà Nội mở 64 lớp; huyện Phú Xuyên 18 lớp, 630 học viên; Chương Mỹ 15 lớp, ⟦525 học viên⟧; Ứng Hòa 11 lớp.",
    ),
    # a rank behind a district does not take it out of others
    *examples(
        "Lộc Bình",
        "Lạng Sơn trồng thông. Huyện Lộc Bình có 9 xưởng nhựa, nhiều nhất tỉnh. Xưởng Tân Tiến thuê ⟦64 lao động⟧.",
        "Lạng Sơn trồng thông. Lộc Bình có 3.000 ha, lớn nhất cả nước. Năm ngoái bán được ⟦210 tỷ đồng⟧.",
    ),
    # what lies near a place is not in it; where people go to work is not where they are of
    *examples(
        "Hữu Lũng",
        "Lạng Sơn: cụm Hồ Sơn ở Hữu Lũng, giáp Bắc Giang, có ⟦2.100 công nhân⟧.",
        "Lạng Sơn: cụm Hồ Sơn ở Hữu Lũng, cách Hà Nội 80 km, có ⟦2.100 công nhân⟧.",
        "Lạng Sơn còn nghèo. Ở Hữu Lũng, trong năm có ⟦215 người⟧ được tuyển vào các nhà máy ở Bình Dương, Đồng Nai.",
        "Lạng Sơn còn nghèo. Huyện Hữu Lũng giới thiệu 80 thanh niên vào làm công nhân tại Bắc Ninh, thu nhập "
        "⟦8 triệu đồng/tháng⟧.",
    ),
    *examples("Bắc Ninh", "Khu công nghiệp ở Bắc Ninh thuê thêm ⟦900 lao động⟧."),
    *examples(
        "Hữu Lũng",
        "Lạng Sơn mở nhiều lớp, đông nhất là ở Hữu Lũng với ⟦19 lớp⟧ và Chi Lăng 14 lớp.",
        "Tỉnh Lạng Sơn đã có 9 cụm; khuyến công quốc gia hỗ trợ ⟦6 tỷ đồng⟧ cho 2 cụm ở Hữu Lũng và Chi Lăng.",
        "Lạng Sơn: công ty ủng hộ ⟦12 tỷ đồng⟧ xây 600 ngôi nhà ở Hữu Lũng.",
    ),
    *examples(
        "Lạng Sơn",
        "Lạng Sơn chi ⟦12 tỷ đồng⟧, mở thêm 6 lớp ở Hữu Lũng.",
        "Lạng Sơn: Bắc Giang có 5 cụm. Cả tỉnh có ⟦3 chợ⟧.",
    ),
    *examples(
        "Bắc Giang",
        "Lạng Sơn, thành phố Lạng Sơn học cách làm.\nBắc Giang hỗ trợ mỗi chợ 80 triệu đồng, cả tỉnh đã mở ⟦25 chợ⟧.",
    ),
    *examples(
        "Hữu Lũng",
        "Lạng Sơn: Chi Lăng có cụm Đồng Mỏ. Trung ương cho ⟦6 tỷ đồng⟧ cho hai cụm Hồ Sơn (Hữu Lũng) và Na Dương (Lộc "
        "Bình).",
        "Lạng Sơn: Hữu Lũng cũ có ⟦12 sản phẩm⟧ và Chi Lăng cũ 9 sản phẩm.",
        "Lạng Sơn: huyện Hữu Lũng mang na tới hội chợ khu vực phía Bắc, thuê ⟦4 gian hàng⟧.",
    ),
    *examples("Sông Cầu", "Phú Yên dạy 60 phụ nữ ở huyện Đồng Xuân và ⟦70 thanh niên⟧ tại TX. Sông Cầu."),
    *examples(
        "Chi Lăng",
        "Lạng Sơn: Hữu Lũng và Chi Lăng được 5 và ⟦3 đề án⟧.",
        "Lạng Sơn: Chi Lăng, Hữu Lũng, Lộc Bình có ⟦12⟧, 9 và 7 lớp.",
    ),
    # one deed of several was done at a place; all of several places are told of
    *examples(
        "Lạng Sơn",
        "Lạng Sơn dạy nghề cho 90 người ở Hữu Lũng, Chi Lăng, xây dựng ⟦2 mô hình⟧ và cấp ⟦400 triệu đồng⟧ cho xưởng "
        "hồi.",
        "Lạng Sơn dạy 60 phụ nữ ở Hữu Lũng và 70 thanh niên ở Chi Lăng; cả 130 học viên ra nghề, ⟦96 người⟧ có việc.",
        "Lạng Sơn có 9 sản phẩm tiêu biểu khu vực phía Bắc, trong đó ⟦2 sản phẩm⟧ đi thi cấp quốc gia.",
    ),
    # a story that is left and taken up again goes on where it began
    *examples(
        "Chi Lăng",
        "Lạng Sơn trồng na. Chị Hoàng Thị Mến ở xã Mai Sao, huyện Chi Lăng có 2 ha.\nCả tỉnh có 4.000 hộ trồng na.\n"
        "Còn chị Mến tính chuyện vay ⟦80 triệu đồng⟧ làm kho lạnh.",
        "Lạng Sơn trồng na. Ở huyện Chi Lăng, ai cũng có vườn. Ông Vi Văn Tám chỉ ra đồi.\nVụ này, ông Tám thu "
        "⟦310 triệu đồng⟧.",
    ),
    *examples(
        "Lạng Sơn",
        "Lạng Sơn trồng na. Thăm huyện Chi Lăng, bà Lý Thị Nga, Phó Giám đốc Sở Công Thương hỏi chuyện bà con.\n"
        "Theo bà Nga, khuyến công đã chi ⟦9 tỷ đồng⟧.",
        "Lạng Sơn trồng na. Ông Vi Văn Tám ở Chi Lăng và ông Hà Văn Sáu ở Hữu Lũng chung vốn.\nÔng Tám góp "
        "⟦310 triệu đồng⟧.",
    ),
    # a text goes on about a district: by what it is, by what was told of there, by a name, by who works there
    *examples(
        "Chi Lăng",
        "Lạng Sơn trồng na. Xã Mai Sao (Chi Lăng) có 900 hộ trồng na.\nNăm 2013, xã mở ⟦4 lớp⟧, UBND xã chi ⟦60 triệu "
        "đồng⟧.",
        "Lạng Sơn trồng na. Ở huyện Chi Lăng, vụ này được mùa.\nTheo UBND huyện, nhà vườn thu ⟦310 tỷ đồng⟧.",
        "Lạng Sơn trồng na. HTX Ba Sơn ở xã Mai Sao, huyện Chi Lăng có máy mới.\nVụ tới, HTX dự kiến thu mua của "
        "⟦120 hộ⟧.",
        "Lạng Sơn trồng na. Trung tâm nghiệm thu mô hình sấy na ở huyện Chi Lăng.\nMô hình giúp tạo việc cho "
        "⟦18 lao động⟧.\nNgoài ra, mô hình còn giảm ⟦15%⟧ chi phí.",
        "Lạng Sơn trồng na. Riêng làng Phai Đài của xã Mai Sao (Chi Lăng) có 90 hộ theo nghề.\nCụm công nghiệp Phai "
        "Đài rộng ⟦8 ha⟧.",
        "Lạng Sơn trồng na. Xã Mai Sao (Chi Lăng) lập các tổ.\nThôn Lạng Giai có ⟦45 người⟧ theo nghề.",
        "Lạng Sơn trồng na. Ở Chi Lăng, đã có máy sấy.\nAnh Vi Văn Tám, tổ trưởng tổ hợp tác, cho hay đã bán "
        "⟦9 tấn⟧ na khô.",
        "Lạng Sơn trồng na. Xã Mai Sao (Chi Lăng) mở đường.\nTỉnh hỗ trợ xã ⟦600 triệu đồng⟧.",
        "Lạng Sơn trồng na. Xã Mai Sao (Chi Lăng) mở đường.\nXã được khuyến công tỉnh Lạng Sơn hỗ trợ "
        "⟦600 triệu đồng⟧.",
        "Lạng Sơn: xã Mai Sao (Chi Lăng) trồng na\nVườn na đã phủ kín đồi. Vụ này bán được ⟦90 tấn⟧.",
        "Lạng Sơn – Thứ hai, 12/03/2012\nHuyện Chi Lăng trồng na.\nVườn na đã phủ kín đồi. Vụ này bán được ⟦90 tấn⟧.",
        "Với ⟦300 triệu đồng⟧ từ nguồn khuyến công tỉnh Lạng Sơn, HTX Ba Sơn (huyện Chi Lăng) đã mua máy. Sản lượng "
        "đạt ⟦90 tấn⟧.",
        "Trạm nước ở huyện Chi Lăng (Lạng Sơn) dự kiến xong năm nay, dự toán 24 tỷ đồng; tỉnh chỉ góp ⟦6 tỷ đồng⟧.",
    ),
    *examples(
        "Lạng Sơn",
        "Lạng Sơn trồng na. Xã Mai Sao (Chi Lăng) có 900 hộ trồng na.\nCác xã được cấp ⟦4 tỷ đồng⟧.",
        "Lạng Sơn trồng na. Xã Mai Sao (Chi Lăng) có 900 hộ trồng na.\nBan quản lý các huyện, thị xã chi ⟦4 tỷ đồng⟧.",
        "Lạng Sơn trồng na. HTX Ba Sơn (Chi Lăng) có máy mới.\nHTX Tân Thành được hỗ trợ ⟦90 triệu đồng⟧.",
        "Lạng Sơn trồng na. Thôn Đồng Mỏ ở huyện Chi Lăng có máy mới.\nVốn cho nông thôn là ⟦90 triệu đồng⟧.",
        "Lạng Sơn trồng na. Một cơ sở ở Chi Lăng có máy mới.\nTrung tâm mở ⟦3 lớp⟧ cho 120 chủ cơ sở.",
        "Lạng Sơn trồng na. HTX Ba Sơn (Chi Lăng) có máy mới.\nTrong năm, 46 cơ sở được đi hội chợ.\nHTX cần thêm "
        "⟦9 tỷ đồng⟧.",
        "Lạng Sơn trồng na. Mô hình ở huyện Chi Lăng đã xong.\nNăm 2015, Lạng Sơn dựng thêm 3 mô hình. Mô hình được "
        "giữ lại là ⟦2 mô hình⟧ sấy.",
        "Lạng Sơn trồng na. Xã Mai Sao (Chi Lăng) có 900 hộ.\nỞ xã Quảng Thịnh Xa, xưởng có máy. Xã còn ⟦12 hộ⟧ nghèo.",
        "Lạng Sơn trồng na. Ở Chi Lăng, na được mùa.\nCấp huyện chi ⟦9 tỷ đồng⟧.",
    ),
    # each firm of a list has its district in brackets; what a bullet told of is there again by its name
    *examples(
        "Lộc Bình",
        "Ở Lạng Sơn, cụ thể, HTX Hồi Vàng (huyện Bình Gia) nhận 90 triệu đồng; xưởng gỗ Tân Lâm (huyện Lộc Bình) được "
        "hỗ trợ ⟦120 triệu đồng⟧ mua máy; cơ sở miến Thu Hà (huyện Hữu Lũng) được 60 triệu đồng.",
        "Lạng Sơn giúp tổ Hồi Vàng (Bình Gia) 90 triệu đồng, xưởng Tân Lâm (Lộc Bình) ⟦120 triệu đồng⟧, "
        "xưởng Thu Hà (Hữu Lũng) 60 triệu đồng.",
        "Lạng Sơn bàn giao máy:\n- Xưởng gỗ Tân Lâm, xã Khuất Xá, huyện Lộc Bình nhận máy bào.\n- HTX Hồi Vàng, huyện "
        "Bình Gia nhận lò sấy.\nBà Nông Thị Mai, chủ xưởng Tân Lâm, nói máy mới làm nhanh. Xưởng thuê thêm "
        "⟦5 lao động⟧.",
    ),
    *examples(
        "Lạng Sơn",
        "Lạng Sơn bàn giao máy:\n- Xưởng gỗ Tân Lâm, xã Khuất Xá, huyện Lộc Bình nhận máy bào.\n- HTX Hồi Vàng, huyện "
        "Bình Gia nhận lò sấy.\nTrung tâm năm nay hỗ trợ ⟦9 cơ sở⟧.",
        "Lạng Sơn có 3 xưởng (Bình Gia), 4 xưởng (Lộc Bình), 2 xưởng (Hữu Lũng) nhận ⟦400 triệu đồng⟧.",
        # a text on a district, a part of which is on its province
        "Máy mới về xưởng gỗ ở huyện Lộc Bình (Lạng Sơn). Xưởng có 9 thợ.\nTừ năm 2013, Lạng Sơn hỗ trợ 40 cơ sở. "
        "Cùng thời gian, ⟦600 lao động⟧ học nghề.",
        "Máy mới về xưởng gỗ ở huyện Lộc Bình (Lạng Sơn). Xưởng có 9 thợ.\nToàn tỉnh mở 22 lớp. Học xong, "
        "⟦80%⟧ học viên có việc.",
        "Lạng Sơn dạy nghề. Xưởng gỗ ở huyện Lộc Bình cần thợ. Năm 2015, trung tâm mở ⟦22 lớp⟧.",
    ),
    # a paragraph that says at once where it tells of; somebody was elsewhere before
    *examples(
        "Lộc Bình",
        "Lạng Sơn dạy nghề. Còn ở huyện biên giới Lộc Bình, nghề đan suýt mất. Năm 2015, trung tâm mở ⟦2 lớp⟧.",
        "Lạng Sơn dạy nghề.\nỞ huyện Lộc Bình, nghề đan suýt mất. Năm 2015, trung tâm mở ⟦2 lớp⟧ cho ⟦60 phụ nữ⟧.",
        "Lạng Sơn dạy nghề.\nHợp tác xã đan lát ở huyện Lộc Bình có nhiều thợ giỏi.\nChị Nông Thị Mai kể: “Hồi trước "
        "tôi đi làm thuê dưới Bắc Ninh”.\nTheo chủ nhiệm hợp tác xã, đơn vị được hỗ trợ ⟦90 triệu đồng⟧.",
        "Máy mới về xưởng gỗ ở huyện Lộc Bình (Lạng Sơn). Lạng Sơn cho xưởng 200 triệu đồng. Xưởng có ⟦9 thợ⟧.",
    ),
    # what a fair had is where it was, also in a text on a region
    *examples(
        "Quy Nhơn",
        "Tối 1/7, hội chợ công nghiệp nông thôn khu vực miền Trung tại TP. Quy Nhơn khép lại. Có ⟦120 gian hàng⟧ và "
        "⟦42.000 lượt khách⟧.",
    ),
    *examples(
        "Đà Nẵng",
        "Năm 2016, 15 tỉnh, thành phố trong khu vực miền Trung được cấp 230 tỷ đồng. Sẽ mở hội chợ tại Đà Nẵng "
        "với ⟦250 gian hàng⟧.",
    ),
    *examples("Lạng Sơn", "Lạng Sơn đưa 9 cơ sở dự Hội chợ Công Thương tại Đà Nẵng, thuê ⟦6 gian hàng⟧."),
    # a paragraph on one province in a text on a region
    *examples(
        "Kon Tum",
        "Hội nghị bàn việc của khu vực Tây Nguyên, có Kon Tum, Đắk Lắk, Đắk Nông và Lâm Đồng tham dự, sau sáu tháng "
        "đầu năm đầy khó khăn.\nKon Tum có hơn 900 xưởng nhỏ. Năm nay, ⟦12 đề án⟧ được duyệt.",
    ),
    # a city within a province is meant where it was named
    *examples(
        "Hạ Long",
        "Quảng Ninh có nhiều chợ. Thành phố Hạ Long có 3 chợ lớn. Năm nay, thành phố đã chi ⟦2 tỷ đồng⟧ sửa chợ.",
        "Quảng Ninh có nhiều chợ. TP. Hạ Long có 3 chợ lớn. Toàn thành phố có ⟦2.000 hộ⟧ buôn bán.",
    ),
    *examples("Quảng Ninh", "Quảng Ninh có nhiều chợ. TP. Hạ Long có 3 chợ lớn. Toàn tỉnh có ⟦130 chợ⟧."),
    *examples("Đà Nẵng", "Đà Nẵng số hóa. Quận Liên Chiểu có 237 trạm. Thành phố chi ⟦1,5%⟧ ngân sách cho việc này."),
    *examples(
        "Đắk Lắk",
        "Trong năm 2020 sẽ làm ⟦16 đề án⟧ khuyến công.\nKiểm tra đề án tại huyện Ea Kar",
    ),
    # a region that only names a fair, or is counted, and the whole that one of its projects goes back to
    *examples(
        "Lào Cai",
        "Hội chợ khu vực phía Bắc sẽ mở tại Lào Cai, gồm 200 gian hàng của 90 cơ sở đến từ 15 tỉnh, thành. Trong đó, "
        "⟦80 gian⟧ được trả tiền thuê mặt bằng.",
    ),
    *examples(
        "Cà Mau",
        "Sở Công Thương Cà Mau nghiệm thu đề án máy sấy của một hộ ở huyện Năm Căn. Máy trị giá 500 triệu đồng.\n"
        "Đây là đề án thứ 4 trong số ⟦9 đề án⟧ được duyệt.",
    ),
    # a fair that is called by a region is where it is held
    *examples(
        "Quảng Ngãi",
        "Hội chợ Công Thương khu vực miền Trung diễn ra từ ngày 5 đến 10/9/2022 tại Quảng Ngãi. Các gian hàng bán được "
        "⟦18 tỷ đồng⟧.\nKinh phí là ⟦4,2 tỷ đồng⟧.",
        "Triển lãm hàng nông thôn khu vực phía Nam tại Quảng Ngãi khép lại với doanh thu ⟦9 tỷ đồng⟧.",
    ),
    # where most of them are is not where all are
    *examples(
        "Bạc Liêu",
        "Bạc Liêu có ⟦310 lao động⟧ học nghề, phần lớn ở Hồng Dân và Phước Long.",
        "Bạc Liêu có ⟦2.400 hộ⟧ làm muối, chủ yếu tại huyện Đông Hải.",
        "Bạc Liêu hỗ trợ máy cho ⟦5 cơ sở⟧ (đa số ở huyện Đông Hải).",
        "Bạc Liêu mở ⟦14 lớp⟧, tập trung ở huyện Đông Hải.",
    ),
    *examples("Đông Hải", "Bạc Liêu hỗ trợ ⟦9 cơ sở⟧ ở huyện Đông Hải, chủ yếu ở xã Điền Hải."),
    *examples(
        "Yên Bái",
        "Trung tâm Khuyến công Yên Bái dạy nghề cho 90 lao động tại huyện Văn Yên; hỗ trợ ⟦5 cơ sở⟧ mua máy.",
        "Sở Công Thương Yên Bái cho biết thợ giỏi kiếm ⟦9 triệu đồng⟧ một tháng, còn người móc sợi ở Văn Yên kiếm 3 "
        "triệu đồng.",
    ),
    # where a meeting was held, which tells of the province, and where one is told to do something
    *examples(
        "Quảng Nam",
        "Quảng Nam có nghề dệt. Tại hội nghị sơ kết tổ chức ở TP. Tam Kỳ hôm qua, Sở cho hay tỉnh có 90 sản phẩm. Chủ "
        "thể là ⟦60 hợp tác xã⟧.",
        "Quảng Nam làm khuyến công. Cuộc họp sáng nay tại thị xã Điện Bàn bàn về vốn. Đã giải ngân ⟦12 tỷ đồng⟧.",
        "Quảng Nam tổng kết. Hội thảo diễn ra ở huyện Thăng Bình, với nhiều ý kiến.\nCó ⟦40 cơ sở⟧ mua máy.",
    ),
    *examples(
        "Thăng Bình",
        "Quảng Nam có nghề dệt. Xưởng ở huyện Thăng Bình mua máy. Đã có ⟦60 lao động⟧ vào làm.",
        "Quảng Nam có nghề dệt. Sau hội nghị, huyện Thăng Bình mở lớp dạy nghề. Có ⟦60 học viên⟧ theo học.",
    ),
)  # fmt: skip

REFUSALS = (
    "Hội nghị khuyến công khu vực phía Nam diễn ra tại Cần Thơ, cùng lúc với hội chợ khu vực phía Nam. Đã dạy nghề cho "
    "2.100 người.",
    "Chương trình nước sạch ở 21 tỉnh được duyệt 220 triệu USD.",
    "Năm 2014, toàn tỉnh hỗ trợ 24 cơ sở.",
    # a region or the country
    "Nửa năm 2014, 15 tỉnh, thành phố trong vùng được giao vốn. Đã dạy nghề cho 1.840 người. Riêng Gia Lai chậm.",
    "Năm 2016, 63 tỉnh, thành phố được duyệt 230 tỷ đồng.",
    "Lạng Sơn làm khuyến công\nNăm nay, các tỉnh phía Bắc được duyệt 61 tỷ đồng, đã chi 33 tỷ đồng. Trong đó, khuyến "
    "công quốc gia 18 tỷ đồng. Có 9/28 tỉnh, thành phố chi hết vốn.",
    "Sáng 7/10, tại Ninh Bình diễn ra hội nghị khuyến công khu vực phía Bắc; các tỉnh, thành phố đã dạy nghề cho "
    "3.200 người.",
    "Chiều 27/6, tại TP. Vũng Tàu, diễn ra hội nghị bàn công tác khuyến công khu vực phía Nam trong nửa đầu năm. "
    "Đã dạy nghề cho 2.100 người. Long An, Tây Ninh, Bà Rịa - Vũng Tàu làm nhanh hơn cả.",
    # where it was held, with its province in brackets; the lead names no other
    "Sáng 22/3, tại TP. Vinh (Nghệ An), Bộ Công Thương tổ chức hội nghị tổng kết khuyến công với hơn 300 đại biểu của "
    "63 tỉnh, thành phố trong cả nước.\nĐã dạy nghề cho 236.700 lao động. Nước chủ nhà Nghệ An nói trước, Đắk Nông nói "
    "sau.",
    "Hội nghị khuyến công các tỉnh phía Nam được tổ chức ngày 12/5 ở TP. Mỹ Tho, tỉnh Tiền Giang, với đại biểu của 20 "
    "tỉnh, thành phố và nhiều doanh nghiệp.\nĐã mở 96 hội chợ. Tiền Giang và Bến Tre kể chuyện của mình.",
    # of which the host is named most
    "Tuần trước, tại TP. Pleiku (Gia Lai), UBND tỉnh Gia Lai đón khách dự hội nghị khuyến công khu vực miền Trung và "
    "Tây Nguyên.\nĐã dạy nghề cho 2.100 người. Quảng Nam, Phú Yên và Khánh Hòa làm tốt. Gia Lai làm chủ nhà, "
    "Sở Công Thương Gia Lai và Trung tâm Khuyến công Gia Lai lo việc đón khách.",
)

KNOWN_FAILURES = ()
