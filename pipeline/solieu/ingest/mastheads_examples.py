"""What is read as day of publication, title and publisher, and pages that state none. Never loaded at run time.

In `EXAMPLES` the mark is the date that was taken; titles and publishers are marked in their own tables.
"""

from __future__ import annotations

from datetime import date

from solieu.examples import Example, examples

TEXT = (
    "Nhờ nguồn vốn khuyến công, các cơ sở ở huyện đã mua thêm máy móc, mở rộng nhà xưởng và nhận thêm nhiều lao động "
    "vào làm việc; thu nhập của người làm nghề cũng khá hơn trước."
)


def dated(day: str, *marked: str) -> tuple[Example[date], ...]:
    """Pages published on an ISO day: each head stands above a text."""
    return examples(date.fromisoformat(day), *(f"{head}\n\n{TEXT}" for head in marked))


def signed(day: str, *marked: str) -> tuple[Example[date], ...]:
    """Pages that state it below the text."""
    return examples(date.fromisoformat(day), *(f"{TEXT}\n{foot}" for foot in marked))


EXAMPLES = (
    *dated(
        "2014-03-12",
        # a date
        "⟦12/03/2014⟧",
        "(⟦12/3/2014⟧)",
        "[⟦12-03-2014⟧]",
        "⟦12.03.2014⟧",
        "⟦2014-03-12⟧",
        "Ngày ⟦12/3/2014⟧",
        "⟦12 tháng 3 năm 2014⟧",
        "⟦12 Tháng Ba 2014⟧",
        "⟦12 Tháng 3, 2014⟧",
        "⟦Tháng Ba 12, 2014⟧",
        "⟦12 Th3 2014⟧",
        "⟦12 thg 3, 2014⟧",
        "⟦March 12, 2014⟧",
        "⟦12 Mar 2014⟧",
        "Xưởng nhỏ lên đời nhờ vốn khuyến công\n⟦12/03/2014⟧",
        "Bạn đang ở đây\n\nXưởng nhỏ lên đời nhờ vốn khuyến công\n\n⟦12/03/2014⟧ 15:33:33",
        # behind the name of who publishes
        "Đặc sản quê nhà – ⟦12/3/2014⟧",
        "Công nghiệp miền Trung, ⟦12.03.2014⟧",
        "Thị trường Nông thôn – ⟦12.03.2014⟧ (08:30)",
        "Chuyên trang Tam nông — ⟦12-03-2014⟧ 08:15",
        "Dân tộc & Miền núi, Thứ Tư, ⟦12/03/2014⟧ - 10:00 GMT+7",
        "Bản tin Công Thương, số 3 – Thái Bình, ngày ⟦12/3/2014⟧",
        "Làng nghề quê hương – số Xuân, phát hành ⟦12/03/2014⟧",
        # in brackets before a headline
        "[⟦12/3/2014⟧] Bắc Giang giám sát khuyến công",
        "(⟦12/3/2014⟧) Xưởng nhỏ lên đời",
        # behind a label that ends the line
        "Thông tin trong ngành. Đăng lúc: ⟦12-03-2014⟧ 10:05",
        "Trang tin Kinh tế Nông thôn. Ngày xuất bản: ⟦12-03-2014⟧",
        "Số liệu năm 2013 (công bố ngày ⟦12/03/2014⟧)",
        "Đặc sản quê nhà – Cập nhật lúc 10:17, ⟦12/3/2014⟧",
        "Nông thôn quê ta - cập nhật Thứ Tư, ngày ⟦12/03/2014⟧, 14:22",
        "(thaibinh – Văn bản điều hành) Ngày ban hành tin: ⟦12/03/2014⟧",
        "Số ra ngày: ⟦12/03/2014⟧",
        # with the time
        "⟦12/03/2014⟧ 15:33:33",
        "⟦12/03/2014⟧ 08:33",
        "08:33 ⟦12/03/2014⟧",
        "08:33 - ⟦12/03/2014⟧",
        "8h33 ngày ⟦12/3/2014⟧",
        "08:33' | ⟦12/03/2014⟧",
        "⟦12/03/2014⟧ | 08:33",
        "⟦12/3/2014⟧ 8:33:12 AM",
        "⟦12/03/2014⟧, 8:33 SA",
        "⟦2014-03-12⟧T08:30:00+07:00",
        "⟦2014-03-12⟧ 08:30:00",
        # with weekday and zone
        "Thứ tư, ⟦12-03-2014⟧ | 14:56GMT+7",
        "Thứ tư, ngày ⟦12/03/2014⟧ 10:24 AM (GMT+7)",
        "Thứ Tư, ⟦12/3/2014⟧",
        "Thứ 4, ⟦12.3.2014⟧ | 14:20",
        "T4, ⟦12/03/2014⟧ - 14:20",
        "Thứ tư, ⟦12 Tháng 3 2014⟧ 08:30",
        "Wednesday, ⟦12/03/2014⟧",
        # with a label
        "Cập nhật: 08:22 | ⟦12/03/2014⟧",
        "Cập nhật lúc 15:38, Thứ Tư, ⟦12/03/2014⟧ (GMT+7)",
        "Cập nhật lúc 08h30', ngày ⟦12/03/2014⟧",
        "Cập nhật ngày ⟦12/03/2014⟧",
        "Ngày cập nhật: ⟦12/03/2014⟧",
        "Ngày đăng : 08:22, ⟦12/03/2014⟧",
        "Ngày đăng bài: ⟦12/03/2014⟧",
        "Đăng ngày ⟦12/3/2014⟧",
        "Đăng lúc: 09:30 - ⟦12/03/2014⟧",
        "Thời gian đăng: ⟦12/03/2014⟧",
        "Ngày xuất bản ⟦12/03/2014⟧",
        "Gửi lúc 9:30 ngày ⟦12/03/2014⟧",
        "Posted on ⟦12/03/2014⟧",
        "Published\n⟦2014-03-12⟧",
        "Ngày đăng:\n⟦12/03/2014⟧",
        "Cập nhật: Thứ tư, ⟦12/3/2014⟧ | 9:25:18 AM",
        "Thứ Tư, ⟦12/03/2014⟧ 04:47 [GMT +7]",
        "07:45', ⟦12/3/ 2014⟧ (GMT+7)",
        "Được đăng ngày Thứ tư, ⟦12 Tháng 3 2014⟧ 08:30",
        "Lần cập nhật cuối lúc Thứ tư, ⟦12 Tháng 3 2014⟧ 08:30",
        "Submitted by admin on Wed, ⟦12/03/2014⟧ - 08:30",
        "Đăng ngày ⟦12 - 03 - 2014⟧",
        # with counters and what else a page puts there
        "Lượt xem: 1.234 | Ngày đăng: ⟦12/03/2014⟧ | 5 bình luận",
        "⟦12/03/2014⟧ | 566 lượt xem",
        "⟦12/03/2014⟧ 08:30 | Chia sẻ | In bài",
        # the first of two
        "Đăng: ⟦12/03/2014⟧ | Cập nhật: 15/03/2014",
        # who wrote it, where
        "MINH TÂN ⟦12/03/2014⟧ 08:33",
        "Nguyễn Văn An - ⟦12/03/2014⟧",
        "Theo TTXVN, ⟦12/3/2014⟧",
        "Viết bởi Ban biên tập, ⟦12/3/2014⟧",
        "Báo Nghệ An ⟦12/3/2014⟧",
        "Hà Nội, ngày ⟦12 tháng 3 năm 2014⟧",
        "TP. Hồ Chí Minh, ngày ⟦12/3/2014⟧",
        "Số: 12/CT-BCT          Hà Nội, ngày ⟦12 tháng 3 năm 2014⟧",
        "UBND TỈNH\nSố: 12/CT-UBND\nVĩnh Long, ngày ⟦12 tháng 3 năm 2014⟧\nCHỈ THỊ",
        "Ngày ban hành: ⟦12/03/2014⟧",
        "TTXVN (⟦12/3/2014⟧) - Sáng nay, hội chợ mở cửa đón khách.",
        "Báo Nghệ An (⟦12/3/2014⟧) – Sáng nay, hội chợ mở cửa đón khách.",
        "Hà Nội (TTXVN ⟦12/3/2014⟧) - Sáng nay, hội chợ mở cửa đón khách.",
        "(TTXVN, ⟦12/3/2014⟧) – Sáng nay, hội chợ mở cửa đón khách.",
        "(TTXVN - ⟦12/3/2014⟧) Sáng nay, hội chợ mở cửa đón khách.",
        "TTXVN (⟦12/3/2014⟧) - Sáng nay, hội chợ mở cửa đón khách.",
        "(Báo Hòa Bình, ngày ⟦12/3/2014⟧) - Sáng nay, hội chợ mở cửa đón khách.",
        "(Hagiang.gov.vn) ⟦12/3/2014⟧ - Sáng nay, hội chợ mở cửa đón khách.",
        "(Baohagiang) – ⟦12/3/2014⟧ – Năm 2013, tỉnh có 40 đề án.",
        "Hà Giang, ⟦12/3/2014⟧ – Sáng nay, hội chợ mở cửa đón khách.",
        "HÀ GIANG, ⟦12/3/2014⟧: Sáng nay, hội chợ mở cửa đón khách.",
        # the medium
        "Thời báo KT, ngày ⟦12 tháng 3 năm 2014⟧",
        "Tạp chí Công Thương - ⟦12/03/2014⟧",
        "Báo điện tử Nghề Việt, ⟦12/03/2014⟧",
        "Cổng thông tin điện tử tỉnh Hà Giang, ⟦12/03/2014⟧",
        "Bản tin Khuyến công, ⟦12/03/2014⟧",
        "baohagiang.vn, ⟦12/03/2014⟧",
        "www.khuyencong.example.vn - ⟦12/03/2014⟧ 08:00",
        "Nguồn tin: baohagiang.com.vn (⟦12/03/2014⟧)",
        "Theo TTXVN/Vietnam+ (⟦12/03/2014⟧)",
        # cells
        "Thứ 4, ⟦12-03-2014⟧ | Nguồn: Sở Công Thương",
        "baohagiang.vn | 17:42 ⟦12/03/2014⟧",
        "16:05:33 ⟦12/03/2014⟧ | Liên hệ: 0219.3823456",
        "ĐT: 0219.3823456 - 16:05 ⟦12/03/2014⟧",
        "Email: ban@sct.example.vn | ⟦12/03/2014⟧ | Hotline: 1900 6789",
        "Tin tức | Khuyến công | ⟦12/03/2014⟧ 08:33",
        "⟦12/03/2014⟧ | Nguyễn Văn An | Kinh tế",
        "Cổng thông tin điện tử tỉnh Hà Giang | ⟦12/03/2014⟧",
        "Ngày tạo: ⟦12/03/2014⟧ | Ngày sửa: 13/03/2014",
        "Đăng bởi: admin - ⟦12/03/2014⟧ - Chuyên mục: Tin tức",
        "(Xem: 1204 lần) ⟦12/03/2014⟧",
        # the stamp has run into the text
        "Ngày đăng : 08:22, ⟦12/03/2014⟧ Cả tỉnh có 13 đề án khuyến công trong năm nay, nhiều hơn năm ngoái.",
        "Thứ tư, ⟦12-03-2014⟧ | 14:56GMT+7 Xưởng nhỏ lên đời nhờ vốn khuyến công",
    ),
    # no twentieth month: the American order
    *dated("2012-05-25", "⟦5/25/2012⟧ 8:30:12 AM"),
    *signed(
        "2007-08-23",
        "Chương trình có bảy phần./. TTXVN (⟦23/08/2007⟧)",
        "Chương trình có bảy phần. (TTXVN, ⟦23/8/2007⟧)",
        "TTXVN (⟦23/8/2007⟧)",
        "Các tin khác\nTTXVN (⟦23/8/2007⟧)",
        "Theo Báo Công Thương, ⟦23/8/2007⟧",
        "(Theo Báo Công Thương ngày ⟦23/8/2007⟧)",
        "Nguồn: TTXVN - ⟦23/8/2007⟧",
        "Ngày đăng: ⟦23/8/2007⟧",
        "điểm /   đánh giá\nPublished\n⟦2007-08-23⟧\nSection",
        "Yên Bái, ngày ⟦23 tháng 8 năm 2007⟧",
        "Yên Bái, ⟦23/8/2007⟧",
        "MINH TÂN ⟦23/8/2007⟧ 08:33",
        "Ngày cập nhật: ⟦23/8/2007⟧\n\nTin liên quan\nCập nhật: 25/8/2007",
    ),
)

REFUSALS = (
    # running text
    "UBND tỉnh (12/3/2014) đã duyệt kế hoạch vay vốn.\n" + TEXT,
    f"Ngày 12/3/2014, UBND tỉnh họp bàn việc vay vốn.\n{TEXT}",
    f"(Chinhphu.vn) - Ngày 12/3/2014, Thủ tướng ký quyết định.\n{TEXT}",
    f"{TEXT} Hội chợ mở từ 12/3/2014.",
    f"Sáng 12/3/2014\n{TEXT}",
    f"Tính đến ngày 31/12/2013\n{TEXT}",
    f"Cập nhật số liệu đến 31/12/2013\n{TEXT}",
    f"Từ 12/3/2014 đến 15/3/2014\n{TEXT}",
    f"Hội chợ hàng Việt Nam – 12/3/2014\n{TEXT}",
    f"Quyết định số 45 của tỉnh, 12/3/2014\n{TEXT}",
    f"Hạn nộp hồ sơ, 12/3/2014\n{TEXT}",
    f"Kết quả mới công bố ngày 12/3/2014 của tỉnh\n{TEXT}",
    f"12/3/2014 - 15/3/2014\n{TEXT}",
    f"(Chinhphu.vn) 12/3/2014, Thủ tướng ký quyết định.\n{TEXT}",
    f"(Baonghean) 12/3/2014 - 15/3/2014: hội chợ\n{TEXT}",
    f"Khai mạc, 12/3/2014 - Sáng nay\n{TEXT}",
    f"Cầu Mới (Khánh thành 12/3/2014)\n{TEXT}",
    f"Báo Nghệ An số ra ngày 12/3/2014 viết về xưởng này\n{TEXT}",
    # rows of a table
    f"Hạn nộp | 12/3/2014\n{TEXT}",
    f"Xã An Hòa | 12/03/2014 | 5 | 10\n{TEXT}",
    # deadlines, events, decrees
    f"Hạn nộp hồ sơ: 12/3/2014\n{TEXT}",
    f"Ngày hiệu lực: 05/07/2012\n{TEXT}",
    f"HỘI NGHỊ KHUYẾN CÔNG 12/3/2014\n{TEXT}",
    f"Thực hiện Nghị định 134/2004/NĐ-CP ngày 9/6/2004\n{TEXT}",
    f"NGHỊ ĐỊNH SỐ 134/2004/NĐ-CP NGÀY 9/6/2004\n{TEXT}",
    f"(Ban hành kèm theo Quyết định số 12/2014/QĐ-UBND ngày 12/3/2014 của UBND tỉnh)\n{TEXT}",
    # the day on which the page was looked at
    f"Hôm nay, Thứ Tư, 12/03/2014\n{TEXT}",
    # a slip, no year, no day
    f"31/02/2014 08:30\n{TEXT}",
    f"Sáng 7/10\n{TEXT}",
    f"Cập nhật: 08:22\n{TEXT}",
    f"Số 3/2014\n{TEXT}",
    # a bare date below the text may be that of a table or of other news
    f"{TEXT}\n12/03/2014",
    f"{TEXT}\nCác tin khác\nHuyện bên mở lớp dạy nghề\nNgày đăng: 12/03/2014",
    f"{TEXT}\nÝ kiến của bạn\nNguyễn Văn An 12/03/2014 08:33",
    "",
)

KNOWN_FAILURES = (
    # counted back from a day that the page does not say
    *dated("2014-03-12", "Đăng ⟦2 giờ trước⟧"),
    # the day on which the page was looked at stands above that of the article
    *dated("2014-03-12", "Thứ ba, 25/11/2025 | 10:05\nXưởng nhỏ lên đời nhờ vốn khuyến công\nNgày đăng: ⟦12/03/2014⟧"),
)

TITLES = (
    *examples(
        "Xưởng nhỏ lên đời nhờ vốn khuyến công",
        f"⟦Xưởng nhỏ lên đời nhờ vốn khuyến công⟧\n{TEXT}",
        f"12/03/2014 08:33\n\n⟦Xưởng nhỏ lên đời nhờ vốn khuyến công⟧\n\n{TEXT}",
        f"Trang chủ » Kinh tế » Khuyến công\n⟦Xưởng nhỏ lên đời nhờ vốn khuyến công⟧\n{TEXT}",
        f"Bạn đang ở đây\nChia sẻ\n⟦Xưởng nhỏ lên đời nhờ vốn khuyến công⟧\n12/03/2014\n{TEXT}",
        f"⟦Xưởng nhỏ lên đời  nhờ vốn khuyến công⟧\nCó máy mới, các xưởng nhận thêm việc.\n{TEXT}",
    ),
    *examples("7 giải pháp đẩy mạnh khuyến công", f"⟦7 giải pháp đẩy mạnh khuyến công⟧\n{TEXT}"),
    *examples("Khuyến công: Lối nào ra?", f"⟦Khuyến công: Lối nào ra?⟧\n{TEXT}"),
    # an official document: its kind and what it is about
    *examples(
        "BÁO CÁO Kết quả khuyến công năm 2012",
        f"SỞ CÔNG THƯƠNG\n⟦BÁO CÁO\nKết quả khuyến công năm 2012⟧\n{TEXT}",
        f"UBND TỈNH\nSố: 12/BC-SCT\nHòa Bình, ngày 5/12/2012\n⟦BÁO CÁO\nKết quả khuyến công năm 2012⟧\n{TEXT}",
    ),
    # no headline: a text, its first sentence, a dateline, furniture, the weather
    *examples(None, TEXT, f"Nhiều xưởng đã có máy mới trong năm nay.\n{TEXT}", f"MINH TÂN |\n{TEXT}", ""),
    *examples(None, f"Hà Nội: 35°C Hà Nội\n{TEXT}", f"Ảnh minh họa: Internet\n{TEXT}"),
    *examples(None, f"(BĐT) - Xưởng có máy mới\n{TEXT}"),
)

PUBLISHERS = (
    *examples("Báo Công Thương", f"{TEXT}\nTheo ⟦Báo Công Thương⟧", f"{TEXT}\n(Nguồn: ⟦Báo Công Thương⟧)"),
    *examples("Báo Công Thương", f"{TEXT}\nTheo ⟦Báo Công Thương⟧, 12/3/2014", f"⟦Báo Công Thương⟧\n12/3/2014\n{TEXT}"),
    *examples("TTXVN", f"{TEXT}\nHết./. ⟦TTXVN⟧ (23/08/2007)", f"{TEXT} (⟦TTXVN⟧)"),
    *examples("Baonghean", f"(⟦Baonghean⟧) - {TEXT}"),
    *examples("KTĐT", f"⟦KTĐT⟧ - {TEXT}", f"Chia sẻ\n\n⟦KTĐT⟧ – {TEXT}"),
    *examples("Hagiang.gov.vn", f"(⟦Hagiang.gov.vn⟧) 10/02/2020 - {TEXT}"),
    *examples("TTXVN", f"(⟦TTXVN⟧ - 12/08/2012) {TEXT}", f"⟦TTXVN⟧ (12/08/2012) - {TEXT}"),
    *examples("Thời báo KT", f"⟦Thời báo KT⟧, ngày 19 tháng 7 năm 2018\n{TEXT}"),
    *examples("baohagiang.vn", f"⟦baohagiang.vn⟧ | 17:42 22/08/2025\n{TEXT}"),
    *examples("KTĐT", "⟦KTĐT⟧ Sáng 7/10, huyện mở hội nghị bàn về khuyến công."),
    *examples(None, TEXT, f"OCOP - {TEXT}", f"TP - {TEXT}", f"UBND tỉnh đã họp.\n{TEXT}", "Sáng 7/10, UBND tỉnh họp."),
    *examples(None, f"{TEXT}\nTheo ông An, máy chạy tốt.", ""),
)
