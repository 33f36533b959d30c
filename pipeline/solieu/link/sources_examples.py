"""Out of whose money: marked texts by source. Never loaded at run time."""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    # a rest that is only named; of the nation; who plans is not who pays, nor who reports
    *examples(
        "total",
        "Riêng năm 2015, tỉnh duyệt ⟦6 tỷ đồng⟧, trong đó Trung ương 2 tỷ đồng, còn lại là vốn của tỉnh.",
        "Huyện bố trí ⟦900 triệu đồng⟧, gồm khuyến công quốc gia 400 triệu đồng, phần còn lại lấy từ ngân sách huyện.",
        "Kế hoạch năm 2013 của tỉnh là dạy nghề cho 1.300 lao động với ⟦27 tỷ đồng⟧.",
        "Ông Lê Văn Hòa, Phó Cục trưởng Cục Công Thương địa phương, cho biết cả vùng đã chi ⟦112 tỷ đồng⟧.",
    ),
    *examples("national", "Nghề cói được rót 1,5 tỷ đồng, gồm ⟦900 triệu đồng⟧ của quốc gia, 600 triệu đồng của tỉnh."),
    *examples(
        "local",
        "Vốn của tỉnh là ⟦27 tỷ đồng⟧.",
        "Tỉnh duyệt 6 tỷ đồng, trong đó huyện ⟦2 tỷ đồng⟧, còn lại là các xã.",
    ),
    # a province, district or commune of its own money; who adds to a price, who is told more of
    *examples(
        "local",
        "Tỉnh tự lo ⟦8 tỷ đồng⟧, trung ương rót 3 tỷ đồng.",
        "Số kinh phí mà huyện Kim Bảng tự cân đối là ⟦2,5 tỷ đồng⟧.",
        "Làm đường hết 5 tỷ đồng, trong đó xã tự bỏ ⟦1 tỷ đồng⟧, dân góp 4 tỷ đồng.",
        "Trong 9 tỷ đồng, ⟦4 tỷ đồng⟧ do tỉnh tự lo, 5 tỷ đồng do trung ương cấp.",
        "Máy sấy giá 300 triệu đồng: chủ lò gánh 180 triệu đồng, xã thêm ⟦40 triệu đồng⟧.",
    ),
    *examples(
        "private",
        "Giá máy 165 triệu đồng, khuyến công huyện cho 70 triệu đồng, gia đình xoay ⟦95 triệu đồng⟧.",
        "Huyện giúp 150 triệu đồng, chủ xưởng chịu ⟦350 triệu đồng⟧.",
        "Khuyến công tỉnh cấp 1,5 tỷ đồng, các hộ được hỗ trợ bỏ ⟦2,5 tỷ đồng⟧.",
        "Ngân sách tỉnh 1,2 tỷ đồng; các cơ sở tham gia góp ⟦1,7 tỷ đồng⟧.",
        "Cơ sở tự lo ⟦200 triệu đồng⟧.",
    ),
    *examples("local", "Vốn của tỉnh giúp 12 cơ sở thêm ⟦200 triệu đồng⟧."),
    # what its own sentence divides into sides that come to it; a sum behind two sides, one of which is but named
    *examples(
        "total",
        "Vốn của 13 đề án khuyến công địa phương là ⟦2,9 tỷ đồng⟧; các cơ sở góp 1,7 tỷ đồng, còn lại 1,2 tỷ đồng lấy "
        "từ ngân sách tỉnh.",
        "Ba máy của khuyến công tỉnh hết ⟦500 triệu đồng⟧; các hộ chịu 300 triệu đồng, ngân sách tỉnh 200 triệu đồng.",
        "Khuyến công quốc gia lo cho 5 cơ sở, 16 cơ sở còn lại do tỉnh đảm nhận. Tổng số tiền là ⟦2,6 tỷ đồng⟧.",
        "Ở Hà Nam, khuyến công quốc gia giúp 5 cơ sở, tỉnh 16 cơ sở. Tất cả hết ⟦2,6 tỷ đồng⟧.",
        "Khuyến công quốc gia về Hà Nam.\nNăm nay quốc gia 5 cơ sở, tỉnh 16 cơ sở. Cộng lại là ⟦2,6 tỷ đồng⟧.",
    ),
    *examples(
        "local",
        "Vốn khuyến công tỉnh là ⟦2,9 tỷ đồng⟧; các cơ sở góp 4 tỷ đồng, còn lại 1,2 tỷ đồng là vốn vay.",
    ),
    # another matter than that of which a label behind a sum tells
    *examples(
        "total",
        "Ba cụm ở Hà Nam được rót 9 tỷ đồng, đều là vốn trung ương. Với phần việc thường xuyên, sở trao ⟦2 tỷ đồng⟧.",
        "Xưởng ở Hà Nam có 250 triệu đồng khuyến công quốc gia. Về mảng dạy nghề, sở mở 12 lớp hết ⟦480 triệu đồng⟧.",
        "Nhà trưng bày có 1 tỷ đồng ngân sách trung ương. Đối với việc xúc tiến thương mại, Hà Nam cần ⟦3 tỷ đồng⟧.",
    ),
    *examples(
        "national",
        "Khuyến công quốc gia giúp 5 cơ sở ở Hà Nam. Trong các hoạt động ấy, ⟦200 triệu đồng⟧ là cho máy móc.",
        "Hà Nam được giao kinh phí khuyến công quốc gia. Mỗi đơn vị đã nhận hỗ trợ ⟦250 triệu đồng⟧, cộng chung "
        "⟦750 triệu đồng⟧.",
    ),
    *examples("local", "Xưởng chiếu thuộc kế hoạch khuyến công địa phương. Mỗi hộ vừa được cấp ⟦90 triệu đồng⟧."),
    *examples("total", "Xưởng chiếu thuộc kế hoạch khuyến công địa phương. Mức cấp là ⟦90 triệu đồng/hộ⟧."),
    # money in brackets behind whose it is; in another year as before; for whose projects; what a ministry gives
    *examples(
        "national",
        "Có 12 đề án thuộc nguồn khuyến công quốc gia (⟦4,5 tỷ đồng⟧), còn lại là của tỉnh.",
        "Các cơ sở được giúp từ ngân sách trung ương (gần ⟦6 tỷ đồng⟧).",
        "Năm tới, Sở trình duyệt ⟦2 tỷ đồng⟧ để làm 5 đề án khuyến công quốc gia.",
        "Bộ Công Thương giao thêm ⟦1,7 tỷ đồng⟧ để mở lớp.",
        "Bộ Công Thương đã cấp ⟦900 triệu đồng⟧.",
    ),
    *examples(
        "local",
        "Năm 2006 tỉnh cấp 1 tỷ đồng. Năm 2008 tăng lên ⟦1,8 tỷ đồng⟧, từ 2009 đến 2011 bình quân ⟦2,6 tỷ đồng⟧.",
        "Giai đoạn 2011 - 2013, ngân sách huyện chi 300 triệu đồng cho khuyến công. Năm 2014 còn ⟦200 triệu đồng⟧.",
        "Sở duyệt ⟦3,5 tỷ đồng⟧ cho 24 đề án khuyến công địa phương.",
        "Năm nay duyệt ⟦800 triệu đồng⟧ thực hiện 6 đề án khuyến công tỉnh.",
        "Trung ương hỗ trợ 30 tỷ đồng; phần còn lại, ⟦52 tỷ đồng⟧, là của các địa phương.",
    ),
    *examples(
        "private",
        "Anh nhận 150 triệu đồng vốn khuyến công của tỉnh, bù thêm ⟦1 tỷ đồng⟧ của nhà để thay máy.",
        "Chị được hỗ trợ 90 triệu đồng, thêm ⟦200 triệu đồng⟧ của gia đình mua máy dệt.",
        "Ngân sách huyện cấp 240 triệu đồng, các doanh nghiệp tiêu thụ hàng góp ⟦310 triệu đồng⟧.",
    ),
    *examples(
        "total",
        "Theo Cục Công nghiệp địa phương, cả nước đã chi ⟦882 tỷ đồng⟧ cho khuyến công.",
        "Báo cáo của Cục Công nghiệp địa phương cho hay, khuyến công đã nhận ⟦882 tỷ đồng⟧.",
        "Giai đoạn 2016 - 2020, 29 cơ sở được thụ hưởng khuyến công, số tiền ⟦3,86 tỷ đồng⟧.",
        "Cả nước đã chi cho khuyến công ⟦88 tỷ đồng⟧. Trong đó ngân sách trung ương 36 tỷ đồng; còn lại, 52 tỷ đồng, "
        "là của các địa phương.",
        "Năm 2006 tỉnh cấp 1 tỷ đồng. Năm 2008, chị Hoa được hỗ trợ ⟦80 triệu đồng⟧.",
    ),
    # the title of a list with its unit, and the sum below it; a year before who gives; what is of another side now
    *examples(
        "local",
        "Kinh phí khuyến công địa phương năm 2024 (đơn vị tính: triệu đồng)\n- Máy móc: ⟦5.100⟧\n- Tập huấn: ⟦400⟧\n"
        "Tổng cộng: ⟦5.500⟧",
        "Năm 2021 Nam Định dành ⟦1,4 tỷ đồng⟧ cho chương trình.",
        "Hợp tác xã được hỗ trợ 200 triệu đồng, lần này là ngân sách tỉnh; năm sau thêm ⟦90 triệu đồng⟧, cũng là vốn "
        "khuyến công địa phương.",
    ),
    *examples("national", "Năm 2020, xưởng được hỗ trợ tiếp ⟦300 triệu đồng⟧, lần này là vốn khuyến công quốc gia."),
    # another province than that whose money was told of
    *examples(
        "total",
        "Nam Định chi vốn khuyến công địa phương nhiều nhất, với 9 tỷ đồng. Riêng tại Hà Nam, 54 hộ nhận ⟦8 tỷ đồng⟧.",
        "Nam Định chi 9 tỷ đồng vốn khuyến công địa phương. Còn ở Hà Nam, có 54 cơ sở được hỗ trợ ⟦8 tỷ đồng⟧.",
    ),
    # a fund that a province or district has, and what is spent of it; for whom money is, and who received it
    *examples(
        "local",
        "Tỉnh Ninh Bình thành lập quỹ khuyến công với số vốn ⟦3 tỷ đồng⟧. Số tiền này chia cho hai việc: dạy nghề "
        "⟦2 tỷ đồng⟧, máy móc ⟦1 tỷ đồng⟧.",
        "Năm tới, tỉnh sẽ nâng quỹ khuyến công lên ⟦1,8 tỷ đồng⟧.",
        "Tỉnh giao 3 tỷ đồng vốn khuyến công địa phương. Đến nay đã giải ngân ⟦1,2 tỷ đồng⟧.\nVốn khuyến công quốc gia "
        "là 700 triệu đồng, các cơ sở đối ứng 2 tỷ đồng.",
    ),
    *examples(
        "total",
        "Trung tâm giúp 14 hộ đầu tư máy xay xát, kinh phí ⟦700 triệu đồng⟧.",
        "Từ 5 tỷ đồng vốn hỗ trợ, các cơ sở bỏ thêm 30 tỷ đồng. Riêng năm 2018, 11 cơ sở nhận ⟦1.200 triệu đồng⟧.",
        "Kinh phí là 3 tỷ đồng, gồm ngân sách tỉnh 2 tỷ đồng, doanh nghiệp đối ứng 1 tỷ đồng; bình quân ⟦150 triệu "
        "đồng/đề án⟧.",
    ),
    *examples("private", "Tỉnh hỗ trợ 14 hộ; các hộ bỏ thêm ⟦700 triệu đồng⟧."),
    # what was paid of a plan, the base of a fraction, a share of another sum, and what stands behind a percentage
    *examples(
        "national",
        "Vốn trung ương giải ngân ⟦12⟧/⟦30 tỷ đồng⟧, vốn tỉnh 4/10 tỷ đồng.",
        "Năm 2013, ngân sách trung ương cấp 12 tỷ đồng; đến nay đã giải ngân ⟦8 tỷ đồng⟧.",
        "Các tỉnh miền núi nhận ⟦48 tỷ đồng⟧, chiếm 36% tổng nguồn vốn khuyến công quốc gia.",
        "Chương trình quốc gia phát triển làng nghề, vốn ⟦750 tỷ đồng⟧.",
    ),
    *examples(
        "local",
        "Tổng kinh phí ⟦5 tỷ đồng⟧, bố trí từ nguồn sự nghiệp kinh tế của ngân sách tỉnh; cơ sở đối ứng 8 tỷ đồng.",
        "Kinh phí mở hội chợ là ⟦900 triệu đồng⟧, lấy từ chương trình xúc tiến thương mại của tỉnh.",
        "Vốn trung ương giải ngân 12/30 tỷ đồng, vốn tỉnh ⟦4⟧/⟦10 tỷ đồng⟧.",
        "Khuyến công quốc gia hỗ trợ 12% (3 tỷ đồng), khuyến công địa phương hỗ trợ 20% (⟦5 tỷ đồng⟧).",
        "Có ⟦9 tỷ đồng⟧ ngân sách được UBND TP. Huế dự chi cho làng nghề.",
        "Kinh phí gồm 3 tỷ đồng khuyến công quốc gia và ⟦2 tỷ đồng⟧ do tỉnh cấp.",
    ),
    *examples(
        "private",
        "Ngân sách 40 tỷ đồng (30%), doanh nghiệp 20 tỷ đồng (15%) và nhân dân ⟦73 tỷ đồng⟧ (55%).",
        "Các mạnh thường quân góp gần ⟦6 tỷ đồng⟧, kiều bào góp ⟦2 tỷ đồng⟧.",
    ),
    *examples("national", "Duyệt 12 đề án (quốc gia 5 đề án, ⟦2 tỷ đồng⟧; địa phương 7 đề án, 1,4 tỷ đồng)."),
    *examples("local", "Duyệt 12 đề án (quốc gia 5 đề án, 2 tỷ đồng; địa phương 7 đề án, ⟦1,4 tỷ đồng⟧)."),
    *examples(
        "total",
        "Hà Nam có nhiều đề án. Tỉnh đã hỗ trợ 94 cơ sở với ⟦4 tỷ đồng⟧.",
        "Xưởng tự có 2 tỷ đồng, được khuyến công hỗ trợ ⟦200 triệu đồng⟧.",
    ),
    *examples("private", "Ngân sách nhà nước hỗ trợ 60%, còn lại ⟦7 tỷ đồng⟧ do doanh nghiệp tự cân đối."),
    *examples("total", "Trung ương cấp 12 tỷ đồng, tỉnh đối ứng 3 tỷ đồng, đến nay đã giải ngân ⟦9 tỷ đồng⟧."),
    *examples(
        "local",
        "Trung ương cấp 12 tỷ đồng, đã giải ngân 9 tỷ đồng; tỉnh cấp 4 tỷ đồng, đã giải ngân ⟦3 tỷ đồng⟧.",
        "Quyết định giao kinh phí khuyến công địa phương 3 tỷ đồng.\nNguồn vốn này dành cho 9 đề án, tối đa ⟦200 triệu "
        "đồng/đề án⟧.",
        "Chi nhánh tham mưu UBND các cấp chuyển thêm ⟦30 tỷ đồng⟧ vốn ủy thác.",
    ),
    *examples(
        "total",
        "Huy động 14 tỷ đồng, gồm vốn trung ương 9 tỷ đồng, vốn lồng ghép ⟦2 tỷ đồng⟧ và nhân dân đóng góp 3 tỷ đồng.",
        "Năm sau huyện bố trí ⟦4 tỷ đồng⟧, trong đó trung ương hỗ trợ 3 tỷ đồng.",
        "Kế hoạch vốn của tỉnh là ⟦27 tỷ đồng⟧, đã giải ngân ⟦14 tỷ đồng⟧. Trong đó, vốn trung ương 8 tỷ đồng, vốn địa "
        "phương 6 tỷ đồng.",
        "KCQG 4 tỷ đồng, KCĐP 6 tỷ đồng, tính chung ⟦10 tỷ đồng⟧.",
        "Theo Nghị quyết số 26-NQ/TW, hỗ trợ ⟦3 tỷ đồng⟧ làm đường.",
        "Chương trình mục tiêu quốc gia xây dựng nông thôn mới có ⟦40 tỷ đồng⟧.",
    ),
    # what leads to a list, a sum told again in words, and what a list says of its items
    *examples(
        "local",
        "Nghị quyết định các mức chi từ ngân sách tỉnh như sau:\na) Lập doanh nghiệp: ⟦12 triệu đồng/doanh nghiệp⟧;\n"
        "b) Mô hình: ⟦không quá 400 triệu đồng/mô hình⟧.",
        "Phê duyệt kinh phí ⟦250.000.000 đồng⟧ (Hai trăm năm mươi triệu đồng chẵn) từ nguồn khuyến công địa phương.",
        "Phê duyệt 3 đề án, kinh phí ⟦1.045.000.000 đồng⟧ (Một tỷ, không trăm bốn mươi lăm triệu đồng) từ ngân sách "
        "tỉnh, gồm:\n1. Nghề rèn: 02 đề án, ⟦645 triệu đồng⟧.\n2. Miến dong: 01 đề án, ⟦400 triệu đồng⟧.",
        "Kinh phí như sau:\n- Khuyến công quốc gia: 900 triệu đồng.\n- Cấp tỉnh: 07 đề án, ⟦1.500 triệu đồng⟧.",
        "Trong 9 tỷ đồng này, địa phương cân đối ⟦5 tỷ đồng⟧, trung ương cấp 4 tỷ đồng.",
        "Dự toán 24 tỷ đồng; tỉnh chỉ góp ⟦6 tỷ đồng⟧, phần còn lại là tiền của chủ đầu tư.",
        "Trung ương giao 3 tỷ đồng; phần của tỉnh giữ nguyên ⟦2 tỷ đồng⟧.",
    ),
    *examples(
        "local",
        "THÔNG BÁO\nVề việc nhận hồ sơ đề án khuyến công địa phương năm 2018\n\nTrung tâm mời các cơ sở đăng ký.\n\n"
        "Dự toán toàn đợt: ⟦900 triệu đồng⟧.",
    ),
    *examples(
        "national",
        "Kinh phí khuyến công quốc gia năm 2019 gồm:\n- Máy sấy: ⟦300 triệu đồng⟧;\n- Máy cắt: ⟦200 triệu đồng⟧.",
        "Vốn lồng ghép từ Chương trình 135 là ⟦500 triệu đồng⟧.",
    ),
    *examples(
        "private",
        "Huy động 840 tỷ đồng, gồm ngân sách 600 tỷ, doanh nghiệp ⟦61 tỷ⟧ và nhân dân ⟦79 tỷ đồng⟧.",
        "Khuyến công hỗ trợ 300 triệu đồng, chủ xưởng bỏ thêm ⟦200 triệu đồng⟧.",
        "Nhà nước hỗ trợ 300 triệu đồng, gia đình góp ⟦90 triệu đồng⟧.",
        "Ông nhận 120 triệu đồng để lắp lò, dốc thêm vốn nhà ⟦410 triệu đồng⟧.",
    ),
    # who gave it, and what is spread of a sum
    *examples(
        "private",
        "Tập đoàn Sao Mai ủng hộ ⟦4 tỷ đồng⟧ xây nhà cho hộ nghèo.",
        "Các doanh nghiệp trong huyện ủng hộ ⟦3 tỷ đồng⟧ làm đường.",
        "Bà con ủng hộ ⟦900 triệu đồng⟧ làm đường.",
        "Khuyến công quốc gia hỗ trợ 200 triệu đồng, công ty ⟦400 triệu đồng⟧.",
        "Khuyến công quốc gia hỗ trợ 200 triệu đồng, còn lại là vốn của chủ cơ sở, ⟦400 triệu đồng⟧.",
        "Trao 30 con bò, tổng cộng ⟦400 triệu đồng⟧ do một doanh nghiệp tặng.",
        "Tổng kinh phí 20 tỷ đồng, gồm 6 tỷ đồng ngân sách tỉnh và ⟦14 tỷ đồng⟧ do các hộ, dòng họ đóng góp.",
        "Với 100 triệu đồng từ khuyến công quốc gia và ⟦700 triệu đồng⟧ của mình, xưởng lắp máy mới.",
        "Nhà nước hỗ trợ 20.000 đồng/ngày tiền ăn, công ty trả thêm ⟦500.000 đồng/tháng⟧.",
    ),
    # who is given money, or fears for it, gives none
    *examples(
        "total",
        "Công ty An Phú được hỗ trợ và tài trợ ⟦200 triệu đồng⟧.",
        "Dân lo lắng vì dự án cần kinh phí ⟦5 tỷ đồng⟧.",
        "Hỗ trợ đề án của cơ sở ⟦200 triệu đồng⟧.",
    ),
    # what is given in support, and what those pay who get it
    *examples("total", "Huyện làm 3 đề án khuyến công tỉnh, tổng vốn ⟦900 triệu đồng⟧, trong đó khuyến công hỗ trợ"
        " 400 triệu đồng, cơ sở tự bỏ 500 triệu đồng."),
    *examples("local", "Huyện làm 3 đề án khuyến công tỉnh, tổng vốn 900 triệu đồng, trong đó khuyến công hỗ trợ"
        " ⟦400 triệu đồng⟧, cơ sở tự bỏ 500 triệu đồng."),
    *examples("private", "Doanh nghiệp đối ứng ⟦900 triệu đồng⟧, trong đó vốn tự có ⟦400 triệu đồng⟧."),
    *examples("national", "Công ty An Phú được Nhà nước tài trợ ⟦200 triệu đồng⟧."),
    *examples(
        "local",
        "Nam Định hỗ trợ ⟦900 triệu đồng/ha⟧.",
        "Tỉnh cấp 400 tấn xi măng trị giá ⟦600 triệu đồng⟧.",
        "Cả tỉnh bố trí được ⟦24 tỷ đồng⟧ cho hạ tầng.",
        "Để giữ nghề, Ninh Bình thưởng mỗi nghệ nhân ⟦15 triệu đồng⟧.",
        "Cần 60 tỷ đồng, gồm ngân sách tỉnh 30 tỷ đồng (bình quân ⟦6 tỷ đồng/năm⟧), khuyến công quốc gia 10 tỷ đồng.",
        "Định mức là trung ương 5 triệu đồng/nhà, tỉnh thêm ⟦2 triệu đồng/nhà⟧.",
    ),
    *examples(
        "total",
        "Theo định mức trung ương 5 triệu đồng/nhà, tỉnh thêm 2 triệu đồng/nhà, tiền hỗ trợ đã chi là ⟦14 tỷ đồng⟧.",
        "Quỹ hỗ trợ ⟦20 triệu đồng⟧, tặng quà cho các doanh nghiệp.",
        "Ngân sách tỉnh 10 tỷ đồng, dân góp 4 tỷ đồng. Trong số đó, ⟦3 tỷ đồng⟧ xây chợ.",
        "Sở Công Thương Nam Định hỗ trợ ⟦90 triệu đồng⟧.",
        "Nam Định được hỗ trợ ⟦90 triệu đồng⟧.",
    ),
    *examples(
        "national",
        "Tỉnh nhận ⟦90 tỷ đồng⟧ vốn ngân sách trung ương. Trong số này, ⟦60 tỷ đồng⟧ làm đường.",
    ),
    *examples(
        "total",
        "Do doanh nghiệp không thu xếp được vốn đối ứng, số kinh phí phải thu hồi là ⟦410 triệu đồng⟧.",
        "Ngân sách tỉnh hỗ trợ nhiều cơ sở.\n- Máy sấy: kinh phí ⟦300 triệu đồng⟧;",
        "Tỉnh có 2 đề án khuyến công quốc gia, 3 đề án khuyến công địa phương:\n- Máy sấy: kinh phí ⟦300 triệu đồng⟧;",
    ),
    *examples(
        "national",
        "Quỹ thưởng tổng cộng ⟦70 triệu đồng⟧, lấy từ khuyến công quốc gia.",
        "Kinh phí hội chợ: xúc tiến thương mại quốc gia ⟦1,9 tỷ đồng⟧, ngân sách thành phố 1,2 tỷ đồng.",
        "ĐVT: triệu đồng\nHuyện | Trung ương | Địa phương | Cộng\nBa Bể | ⟦500⟧ | 300 | 800",
        "| Huyện | Vốn (triệu đồng) | |\n| | KCQG | KCĐP |\n| Ba Bể | ⟦500⟧ | 300 |",
        "Đề án khuyến công quốc gia năm 2020 (triệu đồng)\nTên đề án | Kinh phí\nMáy cắt đá | ⟦500⟧",
        "Khuyến công quốc gia hỗ trợ ⟦900 triệu đồng⟧.",
        "Có ⟦1,2 tỷ đồng⟧ lấy từ nguồn khuyến công quốc gia.",
        "Ngân sách trung ương cấp ⟦16 tỷ đồng⟧.",
        "Tổng kinh phí 5 tỷ đồng, trong đó KCQG ⟦3 tỷ đồng⟧, KCĐP 2 tỷ đồng.",
        "Vốn của Chương trình mục tiêu quốc gia giảm nghèo là ⟦45 tỷ đồng⟧.",
        "Bộ phê duyệt đề án xúc tiến thương mại quốc gia, Nhà nước hỗ trợ ⟦60 tỷ đồng⟧.",
        "Huy động 3.800 tỷ đồng: Trung ương ⟦214 tỷ đồng⟧; tỉnh 968 tỷ đồng.",
        "Chương trình có kinh phí 38 tỷ đồng: NSTW ⟦16 tỷ đồng⟧, NS tỉnh 15 tỷ đồng, các huyện 7 tỷ đồng.",
        "Từ 9,4 tỷ đồng vốn khuyến công (quốc gia ⟦3,6 tỷ đồng⟧, địa phương 5,8 tỷ đồng), tỉnh làm 71 đề án.",
        "Tỉnh cần 20 tỷ đồng, trong đó đề nghị Bộ Công Thương ⟦8 tỷ đồng⟧.",
        "Tỉnh làm 53 đề án với 9 tỷ đồng (KCQG 19 đề án, ⟦5 tỷ đồng⟧; KCĐP 34 đề án, 4 tỷ đồng).",
        "Nguồn TW hỗ trợ ⟦700 triệu đồng⟧.",
        "Tỉnh làm đường với ⟦30 tỷ đồng⟧ trái phiếu Chính phủ.",
        "Cục Công nghiệp địa phương hỗ trợ ⟦1 tỷ 80 triệu đồng⟧.",
        "Tổng hỗ trợ 6 tỷ đồng, trong đó quốc gia ⟦2,5 tỷ đồng⟧, địa phương 3,5 tỷ đồng.",
    ),
    *examples(
        "local",
        "Phân bổ kinh phí khuyến công cấp huyện\n(triệu đồng)\nXã; Số hộ; Kinh phí\nYên Hân; 2; ⟦50⟧\nBình Văn; 3; 70",
        "Duyệt 2 đề án, kinh phí ⟦300.000.000 đồng⟧ (Ba trăm triệu đồng chẵn) từ ngân sách tỉnh, gồm:\n"
        "1. Máy cưa: ⟦180 triệu đồng⟧\n2. Máy sấy: ⟦120 triệu đồng⟧",
        "Nhu cầu vốn:\n- Khuyến công quốc gia: 900 triệu đồng\n- Khuyến công địa phương: ⟦500 triệu đồng⟧, gồm:\n"
        "+ Máy cưa: ⟦300 triệu đồng⟧\n+ Máy sấy: ⟦200 triệu đồng⟧",
        "ĐVT: triệu đồng\nHuyện | Trung ương | Địa phương | Cộng\nBa Bể | 500 | ⟦300⟧ | 800\nNa Rì | 200 | ⟦100⟧ | 300",
        "Ngân sách địa phương hỗ trợ ⟦53 tỷ đồng⟧.",
        "Nguồn khuyến công địa phương là ⟦1,5 tỷ đồng⟧.",
        "Huy động 3.800 tỷ đồng: Trung ương 214 tỷ đồng; tỉnh ⟦968 tỷ đồng⟧; huyện ⟦371 tỷ đồng⟧; xã ⟦1.102 tỷ đồng⟧.",
        "Chương trình có kinh phí 38 tỷ đồng: NSTW 16 tỷ đồng, NS tỉnh ⟦15 tỷ đồng⟧, các huyện ⟦7 tỷ đồng⟧.",
        "Huyện Ba Vì chi ⟦2 tỷ đồng⟧ cho làng nghề.",
        "Sở hỗ trợ ⟦300 triệu đồng⟧ vốn khuyến công của tỉnh.",
        "Ngân sách tỉnh 2 tỷ đồng; giai đoạn 2006 – 2010, mỗi năm chi ⟦400 triệu đồng⟧.",
        "Tỉnh được cấp 9 tỷ đồng, gồm 4 tỷ đồng từ khuyến công quốc gia và ⟦5 tỷ đồng⟧ từ ngân sách tỉnh.",
        "Ngân sách tỉnh hỗ trợ 900 triệu đồng:\n\nHuyện | Kinh phí (triệu đồng)\nBa Bể | ⟦500⟧\nNa Rì | ⟦400⟧",
        "Trung ương bố trí 12 tỷ đồng; tỉnh đối ứng ⟦5 tỷ đồng⟧.",
        "Thị xã bỏ ra trên ⟦1,7 tỷ đồng⟧ vốn khuyến công.",
        "4 tỷ đồng của tỉnh chia về 9 xã: đường ⟦3 tỷ đồng⟧, trường học ⟦1 tỷ đồng⟧.",
        "UBND tỉnh phê duyệt kế hoạch khuyến công địa phương với tổng kinh phí ⟦800 triệu đồng⟧ cho 2 đề án:\n"
        "- Đề án máy cưa, kinh phí ⟦300 triệu đồng⟧;\n- Đề án máy sấy, kinh phí ⟦500 triệu đồng⟧.",
    ),
    *examples(
        "private",
        "Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện\nVốn đối ứng của các cơ sở | triệu đồng | 18.000 | ⟦21.340⟧",
        "ĐVT: triệu đồng\nNăm | Ngân sách tỉnh | Chủ thể đóng góp\n2022 | 3.000 | ⟦1.800⟧",
        "Kinh phí 1,2 tỷ đồng, còn lại đối ứng ⟦900 triệu đồng⟧.",
        "Huy động 3.800 tỷ đồng: Trung ương 214 tỷ đồng; nhân dân, doanh nghiệp ⟦1.217 tỷ đồng⟧.",
        "Đơn vị thụ hưởng bỏ ra số tiền ⟦1,6 tỷ đồng⟧.",
        "Số tiền ⟦500 triệu đồng⟧ do doanh nghiệp đóng góp.",
        "Chương trình kéo theo ⟦125 tỷ đồng⟧ vốn đối ứng.",
        "Máy trị giá 600 triệu đồng; huyện góp 200 triệu đồng, phần còn lại ⟦400 triệu đồng⟧ do các cơ sở tự lo.",
    ),
    *examples(
        "total",
        "ĐVT: triệu đồng\nHuyện | Trung ương | Địa phương | Cộng\nBa Bể | 500 | 300 | ⟦800⟧",
        "KINH PHÍ KHUYẾN CÔNG TỈNH HÀ NAM (triệu đồng)\nHuyện | Số tiền\nKim Bảng | ⟦500⟧",
        "Tổng kinh phí hỗ trợ ⟦3,4 tỷ đồng⟧.",
        "Kinh phí ⟦7,6 tỷ đồng⟧ từ nguồn khuyến công trung ương và địa phương.",
        "Kinh phí khuyến công của tỉnh là ⟦5,2 tỷ đồng⟧, gồm khuyến công quốc gia 2 tỷ đồng, KCĐP 3,2 tỷ đồng.",
        "Vốn chương trình mục tiêu quốc gia là 412 tỷ đồng. Làm nhà mới được ⟦40 triệu đồng/nhà⟧.",
        "Hợp tác xã được hỗ trợ ⟦180 triệu đồng⟧.",
        "Nguồn vốn gồm 46 tỷ đồng của Trung ương, 18 tỷ đồng ngân sách tỉnh, cộng lại ⟦64 tỷ đồng⟧.",
        "Kế hoạch vốn của huyện là ⟦98 tỷ đồng⟧ (trung ương 41 tỷ, tỉnh 24 tỷ, huyện 33 tỷ).",
        "Ở tỉnh Hà Giang, ngân sách nhà nước cấp ⟦412 triệu đồng⟧.",
    ),
    # whose names begin like words; who counters a part; who helps; what a part is a share of; what firms add
    *examples(
        "national",
        "Hai huyện nghèo của tỉnh Lào Cai được trung ương giao 90 tỷ đồng. Đến hết tháng 9 mới giải ngân ⟦45 tỷ đồng⟧.",
        "Tổng vốn của dự án là 30 triệu USD, trong đó ngân sách trung ương đối ứng ⟦5 triệu USD⟧.",
        "Năm 2016 Chương trình 135 rót cho huyện Đà Bắc 62 tỷ đồng, gồm ⟦48 tỷ đồng⟧ vốn đầu tư và ⟦14 tỷ đồng⟧ vốn "
        "sự nghiệp.",
    ),
    *examples(
        "private",
        "Mỗi căn 60 triệu đồng: ngân sách tỉnh 20 triệu đồng, bà con và cộng đồng giúp ⟦40 triệu đồng⟧.",
    ),
    *examples(
        "total",
        "Ngân sách tỉnh Yên Bái chi 2 tỷ đồng, bằng 40% tổng kinh phí ⟦5 tỷ đồng⟧.",
        "Sở làm 3 đề án khuyến công địa phương, tổng vốn ⟦3,2 tỷ đồng⟧, trong đó khuyến công hỗ trợ 900 triệu đồng, "
        "doanh nghiệp bỏ ra 2,3 tỷ đồng.",
    ),
    *examples(
        "local",
        "Sở làm 3 đề án khuyến công địa phương, tổng vốn 3,2 tỷ đồng, trong đó khuyến công hỗ trợ ⟦900 triệu đồng⟧, "
        "doanh nghiệp bỏ ra 2,3 tỷ đồng.",
    ),
    *examples(
        "national",
        "Nguồn: kinh phí khuyến công quốc gia\nMức hỗ trợ: ⟦640 triệu đồng⟧",
        "Trung tâm hỗ trợ ⟦300 triệu đồng⟧ mua máy. Kinh phí lấy từ khuyến công quốc gia.",
    ),
    *examples(
        "local",
        "Mức hỗ trợ tối đa ⟦300 triệu đồng⟧. Kinh phí từ ngân sách tỉnh.",
        "Vốn khuyến công tỉnh Phú Thọ đã giải ngân xong ở hai nơi.\nCộng lại là ⟦650 triệu đồng⟧.",
        "Sở cho điều chỉnh kế hoạch khuyến công địa phương.\nSau đó còn 12 đề án với kinh phí ⟦2,1 tỷ đồng⟧.",
    ),
    *examples(
        "total",
        "Nguồn: khuyến công quốc gia\nMức hỗ trợ: 600 triệu đồng; đối ứng của cơ sở: 900 triệu đồng; tổng mức "
        "⟦1.500 triệu đồng⟧",
        "Vốn khuyến công tỉnh đã giải ngân xong. Trung ương cũng góp.\nTổng kinh phí ⟦3 tỷ đồng⟧.",
    ),
    # what a sentence of its own says of all the support behind it
    *examples(
        "national",
        "Sở bàn giao máy. Kinh phí hỗ trợ được trích từ nguồn khuyến công quốc gia.\n- Cơ sở An Bình: tổng vốn 386 "
        "triệu đồng, khuyến công hỗ trợ ⟦180 triệu đồng⟧, cơ sở đối ứng 206 triệu đồng.",
        "Sở bàn giao máy. Nguồn vốn là kinh phí khuyến công quốc gia năm 2019.\nXưởng có tổng vốn 386 triệu đồng, phần "
        "khuyến công là ⟦180 triệu đồng⟧.",
    ),
    *examples(
        "local",
        "Sở bàn giao máy. Toàn bộ vốn hỗ trợ do ngân sách tỉnh cấp.\nXưởng An Bình được hỗ trợ ⟦90 triệu đồng⟧.",
    ),
    *examples(
        "total",
        "Sở bàn giao máy. Kinh phí hỗ trợ được trích từ nguồn khuyến công quốc gia.\n- Cơ sở An Bình: tổng vốn "
        "⟦386 triệu đồng⟧, khuyến công hỗ trợ 180 triệu đồng.\nNăm 2020, sở đã hỗ trợ ⟦3 tỷ đồng⟧ cho 24 cơ sở.",
        "Hà Nam dành ⟦3,2 tỷ đồng⟧ vốn khuyến công cho làng nghề, gồm năm 2007 ⟦1,2 tỷ đồng⟧, năm 2008 2 tỷ đồng.",
        "Năm 2011, Bắc Giang chi ⟦2 tỷ đồng⟧ kinh phí khuyến công cho 30 đề án.",
        "Nguồn vốn khuyến công là vốn mồi quý báu cho nhiều xưởng của tỉnh.\nXưởng An được hỗ trợ ⟦90 triệu đồng⟧.",
        "Vốn hỗ trợ do trung ương và địa phương cấp.\nXưởng An được hỗ trợ ⟦90 triệu đồng⟧.",
    ),
    *examples("local", "Năm 2011, Bắc Giang chi ⟦2 tỷ đồng⟧ cho 30 đề án."),
    # other works than khuyến công, which have money of either side too; what is told of all, and behind the only sum
    *examples(
        "national",
        "Trạm có 2 nguồn: KNQG ⟦4 tỷ đồng⟧, KNĐP 3 tỷ đồng.",
        "Hiệp hội nhận ⟦900 triệu đồng⟧ từ kinh phí khuyến nông quốc gia.",
        "Hai hợp tác xã được hỗ trợ ⟦300 triệu đồng⟧ mua máy. Bộ đã giao kinh phí khuyến nông trung ương cho tỉnh.",
    ),
    *examples(
        "local",
        "Trạm có 2 nguồn: KNQG 4 tỷ đồng, KNĐP ⟦3 tỷ đồng⟧.",
        "Nguồn khuyến nông địa phương là ⟦1,3 tỷ đồng⟧.",
        "Kinh phí 600 triệu đồng, trong đó xúc tiến thương mại địa phương ⟦250 triệu đồng⟧.",
    ),
    *examples(
        "total",
        "Năm nay cả nước được cấp ⟦150 tỷ đồng⟧ (gồm KNQG và KNĐP).",
        "Làng rèn nhận 2 tỷ đồng từ ngân sách trung ương. Tính chung từ đầu năm, tỉnh hỗ trợ 40 dự án với ⟦9 tỷ đồng⟧.",
        "Trạm Khuyến nông huyện Tuy An lắp máy cho hai tổ, kinh phí ⟦450 triệu đồng⟧.",
        "Hai hợp tác xã được hỗ trợ ⟦300 triệu đồng⟧. Ngân sách trung ương lo 85% dự án khác.",
    ),
    *examples("national", "⟦9,6 tỷ đồng⟧ là vốn khuyến công quốc gia, 8,5 tỷ đồng còn lại của tỉnh."),
    *examples("local", "9,6 tỷ đồng là vốn khuyến công quốc gia, ⟦8,5 tỷ đồng⟧ còn lại của tỉnh."),
    # what the next sentence divides into parts of several sides is of all, whoever is said to spend it
    *examples(
        "total",
        "Giai đoạn 2016-2019, Yên Bái chi ⟦18 tỷ đồng⟧ cho 90 đề án, bình quân ⟦200 triệu đồng/đề án⟧. Phần của tỉnh "
        "là 14,4 tỷ đồng, phần của khuyến công quốc gia là 3,6 tỷ đồng.",
        "Huyện Mù Cang Chải (Yên Bái) chi ⟦900 triệu đồng⟧ làm đường. Ngân sách trung ương góp 700 triệu đồng. Số còn "
        "lại 200 triệu đồng là tiền của huyện.",
    ),
    *examples(
        "local",
        "Yên Bái chi ⟦18 tỷ đồng⟧ cho 90 đề án. Khuyến công quốc gia thêm 3 tỷ đồng, doanh nghiệp góp 20 tỷ đồng.",
        "Yên Bái chi ⟦6 tỷ đồng⟧ cho 90 đề án. Huyện Lục Yên được 2 tỷ đồng, huyện Trấn Yên được 4 tỷ đồng.",
    ),
    # what adds up a list is out of the money that the list is of
    *examples(
        "local",
        "Máy móc được giúp năm 2020 (đều là khuyến công địa phương):\n- Xưởng mộc Tân Phú: 180 triệu đồng;\n- HTX mắm "
        "Hòn Tre: 150 triệu đồng.\nCộng 2 đơn vị, ⟦330 triệu đồng⟧.",
    ),
    *examples(
        "total",
        "Máy móc được giúp năm 2020 (đều là khuyến công địa phương):\n- Xưởng mộc Tân Phú: 180 triệu đồng;\n- HTX mắm "
        "Hòn Tre: 150 triệu đồng.\nLễ bàn giao tốn ⟦30 triệu đồng⟧.",
    ),
    # who learns is paid out of what the class is
    *examples(
        "local",
        "Hội Phụ nữ huyện Lục Yên (Yên Bái) mở lớp dệt bằng tiền khuyến công của tỉnh. Chị em được hỗ trợ tiền ăn "
        "⟦30.000 đồng/người/ngày⟧.",
    ),
    *examples(
        "total",
        "Huyện Lục Yên (Yên Bái) làm đường bằng ngân sách tỉnh. Hộ nghèo được giúp ⟦5 triệu đồng/hộ⟧ mua bò.",
    ),
    # whose money a bracket tells, or what a sum is out of; firms and people listed beside the state
    *examples(
        "local",
        "Vốn khuyến công địa phương (tỉnh và huyện, ⟦3,2 tỷ đồng⟧) được giao sớm.",
        "Ngân sách tỉnh (khoảng ⟦5 tỷ đồng⟧) và trung ương (9 tỷ đồng) cùng chi.",
        "Trung tâm giải ngân ⟦2,9 tỷ đồng⟧ trong số 3,1 tỷ đồng vốn địa phương được giao.",
        "Đến nay mới chi ⟦40 triệu đồng⟧ trong tổng số 90 triệu đồng của huyện.",
    ),
    *examples("total", "Đề án (do tỉnh chọn, ⟦3,2 tỷ đồng⟧) đã xong.", "Đã chi ⟦4 tỷ đồng⟧ trong số 9 tỷ đồng."),
    *examples(
        "private",
        "Tổng vốn 106 tỷ đồng, gồm: ngân sách trung ương 84 tỷ đồng, tỉnh 16 tỷ đồng, các doanh nghiệp ⟦6 tỷ đồng⟧.",
        "Ngân sách tỉnh 9 tỷ đồng, vốn tín dụng 24 tỷ đồng, doanh nghiệp ⟦3 tỷ đồng⟧; người dân ⟦2 tỷ đồng⟧.",
        "Bà được hỗ trợ 350 triệu đồng mua lò, phần mình góp ⟦420 triệu đồng⟧.",
        "Khuyến công giúp 90 triệu đồng, bản thân bỏ thêm ⟦200 triệu đồng⟧.",
    ),
    # after a list, its whole is what led to it
    *examples(
        "local",
        "Tổng kinh phí 11 tỷ đồng. Cụ thể:\n- Ngân sách tỉnh: 6 tỷ đồng;\n- Đối ứng của cơ sở: 5 tỷ đồng.\n"
        "Riêng vốn tỉnh (⟦6 tỷ đồng⟧) chia như sau:\n1. Đào tạo nghề: ⟦2 tỷ đồng⟧.\n2. Máy móc: ⟦4 tỷ đồng⟧.",
    ),
)  # fmt: skip

REFUSALS = (
    # money of other indicators has no source
    "Doanh thu đạt 5 tỷ đồng.",
    "Thu nhập bình quân 4 triệu đồng/người/tháng.",
    "Ngân hàng cho vay 20 tỷ đồng.",
    "Trung ương khen thưởng 5 tập thể.",
)

KNOWN_FAILURES = ()
