"""What is read as a citation, grouped by value, and texts in which none is. Never loaded at run time."""

from __future__ import annotations

from datetime import date

from solieu.examples import Example, examples
from solieu.model import Citation

DECREE, DECISION, CIRCULAR, RESOLUTION = "nghị định", "quyết định", "thông tư", "nghị quyết"
JOINT, DIRECTIVE, LETTER, PLAN, LAW = "thông tư liên tịch", "chỉ thị", "công văn", "kế hoạch", "luật"


def cited(legal_id: str | None, doc_type: str, *marked: str, on: str | None = None) -> tuple[Example[Citation], ...]:
    """Citations of one document, with the day stated beside them."""
    return examples(Citation(legal_id, doc_type, date.fromisoformat(on) if on else None), *marked)


def pinned(legal_id: str, doc_type: str, pinpoint: str, *marked: str) -> tuple[Example[Citation], ...]:
    """Citations of a part of a document."""
    return examples(Citation(legal_id, doc_type, None, pinpoint), *marked)


_WRITTEN = (
    *cited(
        "45/2012/NĐ-CP",
        DECREE,
        "Thực hiện ⟦Nghị định số 45/2012/NĐ-CP⟧ của Chính phủ về khuyến công.",
        "Thực hiện ⟦Nghị định 45/2012/NĐ-CP⟧.",
        "thực hiện ⟦nghị định 45/2012/NĐ-CP⟧",
        "theo ⟦NĐ 45/2012/NĐ-CP⟧",
        "Văn bản chính là ⟦số 45/2012/NĐ-CP⟧.",
        "(⟦45/2012/NĐ-CP⟧)",
        "THỰC HIỆN ⟦NGHỊ ĐỊNH SỐ 45/2012/NĐ-CP⟧",
        # damage
        "Thực hiện ⟦Nghị định 45/ 2012/NĐ-CP⟧.",
        "Thực hiện ⟦Nghị định 45 /2012/ NĐ-CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012/NĐ - CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012/NÐ-CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012/NĐ–CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012/NĐ‑CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012/ND-CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012/NĐCP⟧.",
        "Thực hiện ⟦Nghị định 45/2012/NĐ CP⟧ của Chính phủ.",
        "Thực hiện ⟦Nghị định 45/2012/NĐ/CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012NĐ-CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012 NĐ-CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012-NĐ-CP⟧.",
        "Thực hiện ⟦Nghị định 45-2012/NĐ-CP⟧.",
        "Thực hiện ⟦Nghị định 45/2012/NĐ⟧.",
        "Thực hiện ⟦Nghị định 45/2012/\nNĐ-CP⟧ về khuyến công.",
        "Thực hiện ⟦Nghị định\nsố 45/2012/NĐ-\nCP⟧ về khuyến công.",
        "Thực hiện ⟦Nghị định số: 45/2012/NĐ-CP⟧.",
    ),
    *cited(
        "1881/QĐ-TTg",
        DECISION,
        "Theo ⟦Quyết định số 1881/QĐ-TTg⟧ của Thủ tướng Chính phủ.",
        "Theo ⟦QĐ số 1881/QĐ-TTg⟧.",
        "Theo ⟦Quyết định 1881/QÐ-TTg⟧.",
        "Theo ⟦Quyết định 1881/QĐ-Ttg⟧.",
        "Theo ⟦Quyết định 1881/QĐ-TTG⟧.",
        "Theo ⟦Quyết định 1881/QD-TTg⟧.",
        "Theo ⟦Quyết định 1881/QĐTTg⟧.",
        "Theo ⟦Quyết định 1881 /QĐ –TTg⟧.",
        "Theo ⟦Đề án 1881/QĐ-TTg⟧.",
        "Theo Quyết định (⟦số 1881/QĐ-TTg⟧).",
        "Theo Quyết định của Thủ tướng ⟦số 1881/QĐ-TTg⟧.",
    ),
    *cited(
        "2211/2016/QĐ-UBND",
        DECISION,
        "Ban hành ⟦Quyết định 2211/2016QĐ-UBND⟧ của tỉnh.",
        "Ban hành ⟦Quyết định số 2211/2016/QĐ-UBND⟧ của tỉnh.",
        "Ban hành ⟦Quyết định 2211/2016/QĐ-UBND⟧ - Quy chế khuyến công.",
        "Ban hành ⟦Quyết định 2211/2016/QĐ-UBND⟧ - Ban hành kèm theo.",
    ),
    *cited("19/1999/QĐ-UB", DECISION, "theo ⟦Quyết định số 19/1999/QĐ-UB⟧"),
    *cited("69/QĐ-BNN-VPĐP", DECISION, "theo ⟦Quyết định số 69/QĐ-BNN-VPĐP⟧"),
    *cited("46/2012/TT-BCT", CIRCULAR, "hướng dẫn tại ⟦Thông tư số 46/2012/TT-BCT⟧ của Bộ", "⟦TT 46/2012/TT-BCT⟧"),
    *cited(
        "26/2014/TTLT-BTC-BCT",
        JOINT,
        "theo ⟦Thông tư liên tịch số 26/2014/TTLT-BTC-BCT⟧",
        "theo ⟦Thông tư liên tịch 26/2014/TTLT/BTC-BCT⟧",
        "theo ⟦Thông tư số 26/2014/TTLT-BTC-BCT⟧",
    ),
    *cited("30/2006/TTLT-BTC-BNN&PTNT-BTS", JOINT, "theo ⟦Thông tư liên tịch 30/2006/TTLT-BTC-BNN&PTNT-BTS⟧"),
    *cited(
        "26-NQ/TW",
        RESOLUTION,
        "⟦Nghị quyết số 26-NQ/TW⟧ về nông nghiệp",
        "⟦Nghị quyết 26 - NQ/TW⟧ về nông nghiệp",
        "⟦Nghị quyết 26/NQ-TW⟧ về nông nghiệp",
        "⟦Nghị quyết 26/NQ/TW⟧ về nông nghiệp",
        "⟦NQ 26-NQ/TW⟧",
    ),
    *cited("05-NQ/TU", RESOLUTION, "⟦Nghị quyết số 05-NQ/TU⟧ của Tỉnh ủy", "⟦Nghị quyết 05/NQ-TU⟧ của Tỉnh ủy"),
    *cited("19-NQ/HU", RESOLUTION, "⟦Nghị quyết 19-NQ/HU⟧ của Huyện ủy"),
    *cited("100-CT/TW", DIRECTIVE, "khoán theo ⟦Chỉ thị 100-CT/TW⟧"),
    *cited("54-KL/TW", "kết luận", "⟦Kết luận số 54-KL/TW⟧ của Bộ Chính trị"),
    *cited("12-HD/BTGTU", "hướng dẫn", "⟦Hướng dẫn số 12-HD/BTGTU⟧"),
    *cited("12/2013/NQ-HĐND", RESOLUTION, "⟦Nghị quyết số 12/2013/NQ-HĐND⟧ của tỉnh", "⟦Nghị quyết 12/2013/NQ-HDND⟧"),
    *cited("23-NQ/HĐND", RESOLUTION, "⟦Nghị quyết 23-NQ/HĐND⟧"),
    *cited("30a/2008/NQ-CP", RESOLUTION, "huyện nghèo theo ⟦Nghị quyết 30a/2008/NQ-CP⟧"),
    *cited("128/NQ-CP", RESOLUTION, "thích ứng theo ⟦nghị quyết 128/NQ-CP⟧"),
    *cited("100/2015/QH13", RESOLUTION, "theo ⟦Nghị quyết số 100/2015/QH13⟧ của Quốc hội"),
    *cited("59/2020/QH14", LAW, "theo ⟦Luật số 59/2020/QH14⟧", "Luật Doanh nghiệp ⟦số 59/2020/QH14⟧"),
    *cited("76/2025/UBTVQH15", RESOLUTION, "⟦Nghị quyết số 76/2025/UBTVQH15⟧ về sắp xếp"),
    *cited("05/2008/PL-UBTVQH12", "pháp lệnh", "⟦Pháp lệnh số 05/2008/PL-UBTVQH12⟧"),
    *cited(
        "52/BC-SCT",
        "báo cáo",
        "SỞ CÔNG THƯƠNG\n⟦Số: 52/BC-SCT⟧\nHải Dương, ngày 9 tháng 12 năm 2016\nBÁO CÁO\nVề khuyến công",
        "SỞ CÔNG THƯƠNG\n⟦Số: 52/BC-SCT⟧          Hải Dương, ngày 09 tháng 12 năm 2016\n\nBÁO CÁO",
        "| SỞ CÔNG THƯƠNG | |\n| ⟦Số: 52/BC-SCT⟧ | TP. Hải Dương, ngày 09/12/2016 |\n",
        "SỞ CÔNG THƯƠNG\nHải Dương, ngày 9 tháng 12 năm 2016\n\n⟦BÁO CÁO Số 52/BC-SCT⟧\nVề khuyến công",
        on="2016-12-09",
    ),
    *cited(
        "52/BC-SCT",
        "báo cáo",
        "Kèm theo ⟦Báo cáo số 52/BC-SCT⟧\nHải Dương, ngày 9 tháng 12 năm 2016",  # opens no line: not its own
        "⟦Báo cáo số 52/BC-SCT⟧ nêu: tại Hải Dương, ngày 9 tháng 12 năm 2016 có 3 hội chợ.",
        "⟦Số: 52/BC-SCT⟧\nHải Dương, ngày 9 tháng 12 năm 2016, Sở Công Thương tổ chức hội nghị.",
    ),
    *cited("15/CT-TTg", DIRECTIVE, "⟦Chỉ thị số 15/CT-TTg⟧ của Thủ tướng"),
    *cited("341/UBND-CN", LETTER, "có ⟦công văn số 341/UBND-CN⟧", "có ⟦Công văn 341/UBND-CN⟧", "tại ⟦số 341/UBND-CN⟧"),
    *cited("1234/UBND.VX", LETTER, "có ⟦công văn 1234/UBND.VX⟧"),
    *cited("8070/VPCP-KGVX", "văn bản", "có ⟦văn bản số 8070/VPCP-KGVX⟧"),
    *cited("51/KH-UBND", PLAN, "với ⟦Kế hoạch số 51/KH-UBND⟧, thành phố chi 25 tỷ đồng"),
    *cited("06/CTr-UBND", "chương trình", "⟦Chương trình số 06/CTr-UBND⟧"),
    *cited("60/TB-VPCP", "thông báo", "⟦Thông báo số 60/TB-VPCP⟧"),
    *cited("59/BC-UBND", "báo cáo", "⟦Báo cáo số 59/BC-UBND⟧ nêu rõ"),
    *cited("158/TTr-SKHĐT", "tờ trình", "⟦Tờ trình số 158/TTr-SKHĐT⟧"),
    *cited("1206/CĐ-TTg", "công điện", "⟦Công điện số 1206/CĐ-TTg⟧"),
    # before 1996
    *cited("64/CP", DECREE, "giao đất theo ⟦Nghị định 64/CP⟧", "giao đất theo ⟦Nghị định 64-CP⟧"),
    *cited("327/CT", DECISION, "trồng rừng theo ⟦Quyết định 327-CT⟧"),
)

_DATED = (
    *cited(
        "45/2012/NĐ-CP",
        DECREE,
        "⟦Nghị định số 45/2012/NĐ-CP⟧ ngày 21/5/2012 của Chính phủ",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ ngày 21 tháng 5 năm 2012 của Chính phủ",
        "⟦Nghị định số 45/2012/NĐ-CP⟧, ngày 21 tháng 05 năm 2012 của Chính phủ",
        "theo ⟦Nghị định số 45/2012/NĐ-CP⟧, ngày 21/5/2012 (gọi tắt là Nghị định khuyến công)",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ (ngày 21-5-2012)",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ (21/5/2012) về khuyến công",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ ký ngày 21.5.2012",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ (ban hành ngày 21/5/2012)",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ được ban hành ngày 21/5/2012",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ của Chính phủ ngày 21/5/2012",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ của Chính phủ, ban hành ngày 21/5/2012",
        "⟦Nghị định số 45/2012/NĐ-CP⟧, Chính phủ ban hành ngày 21/5/2012.",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ do Thủ tướng Chính phủ ký ngày 21/5/2012",
        "⟦Nghị định số 45/2012/NĐ-CP⟧ (Chính phủ đã ký ban hành ngày 21/5/2012)",
        "Ngày 21/5/2012, Chính phủ ban hành ⟦Nghị định số 45/2012/NĐ-CP⟧ về khuyến công.",
        "Ngày 21 tháng 5 năm 2012, Chính phủ đã ký ban hành ⟦Nghị định 45/2012/NĐ-CP⟧.",
        on="2012-05-21",
    ),
    # as stated, even if wrong
    *cited("134/2004/NĐ-CP", DECREE, "⟦Nghị định 134/ 2004/NĐ-CP⟧ ngày 09/6/2006 của Chính phủ", on="2006-06-09"),
    *cited(
        "341/UBND-CN",
        LETTER,
        "Sau hội nghị, ngày 16/6/2006, UBND thành phố có ⟦công văn số 341/UBND-CN⟧ duyệt kế hoạch.",
        on="2006-06-16",
    ),
    *cited(
        "12/KH-UBND",
        PLAN,
        "Ngày 5/3/2013, UBND tỉnh ra ⟦Kế hoạch 12/KH-UBND⟧.",
        "Ngày 5/3/2013, UBND tỉnh phê duyệt vốn tại ⟦Kế hoạch số 12/KH-UBND⟧.",
        on="2013-03-05",
    ),
    # the day of something else
    *cited(
        "45/2012/NĐ-CP",
        DECREE,
        "Thực hiện ⟦Nghị định 45/2012/NĐ-CP⟧, ngày 5/3/2013, UBND tỉnh họp bàn.",
        "Thực hiện ⟦Nghị định 45/2012/NĐ-CP⟧, ngày 5/3/2013 UBND tỉnh họp bàn.",
        "Ngày 5/3/2013, UBND tỉnh họp triển khai ⟦Nghị định 45/2012/NĐ-CP⟧.",
        "⟦Nghị định 45/2012/NĐ-CP⟧ năm 2012 của Chính phủ",
        "⟦Nghị định 45/2012/NĐ-CP⟧ ngày 31/2/2012",
    ),
)

_PINNED = (
    *pinned(
        "45/2012/NĐ-CP",
        DECREE,
        "điểm a khoản 2 Điều 5",
        "Theo điểm a khoản 2 Điều 5 ⟦Nghị định số 45/2012/NĐ-CP⟧.",
        "Theo điểm a  khoản 2\nĐiều 5 của ⟦Nghị định số 45/2012/NĐ-CP⟧.",
    ),
    *pinned("45/2012/NĐ-CP", DECREE, "Điều 4", "Theo Điều 4 ⟦Nghị định số 45/2012/NĐ-CP⟧."),
    *pinned("28/2018/TT-BTC", CIRCULAR, "khoản 1, Điều 6", "Theo khoản 1, Điều 6, ⟦Thông tư 28/2018/TT-BTC⟧."),
)

_SHORT = (
    *cited(
        "45/2012/NĐ-CP",
        DECREE,
        "Theo ⟦Nghị định số 45/2012/NĐ-CP⟧ thì vốn tăng. ⟦Nghị định 45⟧ đã giúp nhiều nơi.",
        "⟦Nghị định 45⟧ quy định rõ; ⟦Nghị định 45/2012/NĐ-CP⟧ có 21 điều.",
        "theo ⟦Nghị định 45/2012⟧ về khuyến công",
        "theo ⟦NĐ 45/2012⟧",
    ),
    *cited("45/2012/NĐ-CP", DECREE, "theo ⟦Nghị định số 45⟧ ngày 21/5/2012 của Chính phủ", on="2012-05-21"),
    *cited("46/2012/TT-BCT", CIRCULAR, "theo ⟦Thông tư 46/2012⟧ của Bộ Công Thương"),
    *cited(
        "1881/QĐ-TTg",
        DECISION,
        "⟦Quyết định số 1881/QĐ-TTg⟧ (gọi tắt là ⟦QĐ 1881⟧)",
        "⟦QĐ 1881⟧ và ⟦Quyết định 1881/QĐ-TTg⟧ là một.",
    ),
    *cited(None, DECREE, "theo ⟦Nghị định 45⟧", "theo ⟦nghị định số 45⟧ của Chính phủ", "⟦NĐ 134⟧", "⟦NĐ45⟧ quy định"),
    *cited(None, DECISION, "theo ⟦QĐ 1881⟧", "theo ⟦Quyết định 1881⟧ của Thủ tướng", "⟦quyết định số 1881⟧"),
    *cited(None, RESOLUTION, "huyện nghèo theo ⟦Nghị quyết 30a⟧"),
    *cited(None, LETTER, "trả lời ⟦công văn số 341⟧ của huyện"),
    *cited(
        None,
        LAW,
        "theo ⟦Luật Đất đai năm 2024⟧",
        "theo ⟦Luật Hợp tác xã 2012⟧",
        "theo ⟦Luật HTX 2012⟧",
        "theo ⟦Luật Hỗ trợ doanh nghiệp nhỏ và vừa năm 2017⟧",
        "theo ⟦Bộ luật Lao động năm 2019⟧",
    ),
    *cited(None, "pháp lệnh", "theo ⟦Pháp lệnh Dân số năm 2003⟧"),
)

EXAMPLES = (*_WRITTEN, *_DATED, *_PINNED, *_SHORT)

REFUSALS = (
    # fractions, shares, scales, rates
    "Có 751/1.215 học viên, 28/28 tỉnh, 4/5 XÃ đạt chuẩn.",
    "Quy hoạch tỷ lệ 1/500, năng suất 5 tấn/ha/vụ, mức 100 triệu đồng/hộ.",
    "Trạm 110/22kV, hoạt động 24/24h.",
    # dates
    "Họp ngày 12/2013 và 3/2/2013, giai đoạn 2016-2020.",
    "Sáng 12/3, tháng 12/2015.",
    # standards, contracts, addresses, telephones, plates
    "Đạt ISO 9001:2008, ISO/IEC 17025, TCVN 5945-2005/BXD, QCVN 01:2009/BYT.",
    "Hợp đồng số 12/2015/HĐ-KC và 05/HĐKT.",
    "Nhà số 12/KP3, tổ 5/12, lô 12/KCN, Km12/QL1A.",
    "Điện thoại 0912/345-678, xe 29H-123.45.",
    # programmes
    "Vốn Chương trình 135, Chương trình 134 và Chương trình 30a.",
    "Đề án 30 về thủ tục.",
    # what is decided or reported about is counted
    "Tỉnh quyết định 12 đề án, thông báo 5 kết quả.",
    "Quyết định 30 cơ sở được hỗ trợ.",
    "Nghị quyết 5 điểm của đại hội.",
    # nothing to point back to, or to a document that nobody cited
    "Nghị định này có hiệu lực từ ngày ký.",
    "Luật Đất đai có hiệu lực từ năm 2014.",
    "Nhà văn hóa số 5/CP.",
    "",
)

KNOWN_FAILURES = (
    # numbers that share the rest of the last one
    *cited("12/2015/QĐ-UBND", DECISION, "các ⟦Quyết định số 12⟧ và 13/2015/QĐ-UBND"),
    # in small letters
    *cited("45/2012/NĐ-CP", DECREE, "theo ⟦nghị định 45/2012/nđ-cp⟧"),
)
