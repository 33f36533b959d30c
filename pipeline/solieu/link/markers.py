"""Markers: words that tell whether something is done, planned or to be reached: `đã`, `dự kiến`, `phấn đấu`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.names import is_in_name
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.link.pages import Page

ITEM = 10  # characters before the first of some acts that are listed: 1. Căn cứ
AHEAD = 12  # characters behind a stretch that a marker may look at: làm được 41 sản phẩm
BESIDE = 40  # characters before a plan that set it against what was done
FLAGS = regex.VERBOSE | regex.IGNORECASE
# `kế hoạch`, `dự toán`, `chỉ tiêu` are what something is held against, or was carried out, and no plan of their own.
_AGAINST = r"(?:thực\s hiện|hoàn\s thành|so\s với|so|vượt|vượt\s xa|hơn|đạt|%|tỷ|tỉ|triệu|đồng) \s"
_HELD_AGAINST = rf"(?<! {_AGAINST}) (?<![%/])"
# What was reached of a plan, by its full name: đạt 103% kế hoạch tỉnh đề ra, vượt chỉ tiêu đề ra.
_REACHED = (
    rf"(?<! {_AGAINST}) (?<! {_AGAINST} (?:được\s|các\s)?"
    r" (?:kế\s hoạch|chỉ\s tiêu|mục\s tiêu|nghị\s quyết) \s (?:\p{L}+\s){0,3})"
)
# What was done of a plan is none: nghiệm thu các đề án cuối cùng trong kế hoạch năm 2024.
_TAKEN_FROM = r"(?<! \b(?:nghiệm\s thu|hoàn\s thành|kết\s thúc) \b [^.;,]{0,60} \s (?:trong|thuộc|của) \s)"
_APPROVED = (
    r"(?:phê\s duyệt|duyệt|ký|đồng\s ý|nhất\s trí|thống\s nhất|chấp\s thuận|cam\s kết"
    r"|giao\s (?:kinh\s phí|vốn|kế\s hoạch)|phân\s bổ|ban\s hành|có\s kế\s hoạch|đăng\s ký)"
)
NOT_DONE = r"(?!\s và \s (?:làm|hoàn|thực|đã|hỗ\s trợ)\b)"  # 5 đề án được duyệt và làm xong
UNDER_WAY = (
    r"đang \s (?:được\s)? (?:thực\s hiện|triển\s khai|tiến\s hành|xây|thi\s công|hoàn\s|lập|chờ|học|mở|đào\s tạo"
    r"|dạy|hỗ\s trợ|xét|trình|thẩm\s định|đề\s nghị|chuẩn\s bị|xúc\s tiến|làm\s thủ\s tục|đầu\s tư|giải\s ngân)"
)
# What only so much of a plan was asked for, or granted, is a plan: xin 5 tỷ đồng nhưng chỉ được duyệt 3 tỷ đồng.
_STILL_TO = r"(?:phê|duyệt|giao|phân|bố\s trí|cần|phải|xin|đề|dự|sẽ|đăng)\b"
_NO_NUMBER = r"(?!\s \d{1,2} \s (?!%))"  # Chỉ tiêu 2 không đạt: a row of a table
# What must be given up, or is a burden, is no goal: 3 đề án phải dừng, 25 hộ không còn phải đi làm xa.
MUST = (
    r"(?<!\b(?:không|chưa|chẳng|chả) \s (?:(?:còn|cần|hề|ai)\s)?) (?<!\b(?:khỏi|đỡ|bớt|thay\s vì|từng|thường|đành)\s)"
    r"(?<!\b(?:trước\s (?:kia|đây|đó)|ngày\s trước|từ\s chỗ)\b [^.;]{0,60}) phải "
    r"(?!\s (?:có\s mặt|dừng|ngừng|tạm|nghỉ|đóng|thu\s hồi|điều\s chỉnh|hủy|huỷ|bỏ|trả|chịu|đền"
    r"|tự\s (?:bỏ|lo|góp|vay|mua|xoay)"
    r"|đi\s (?:làm|xa|thuê|vay|mua|xin)|vay|mượn|mua|thuê|gánh|bán|nợ|cầm|sống|ở|uống|bù|chạy|chờ|đợi)\b)"
)
# Who is to get something has not done it: Duyệt cho tỉnh 2 tỷ đồng. Huyện Ba Vì được 300 triệu đồng.
_NO_RECEIVER = (
    r"(?! (?<=\p{L}\s)(?-i:\p{Lu}) | (?:tỉnh|huyện|xã|phố|trấn|sở|vị|ty|nghiệp|hộ|án|móc|(?<=thiết\s)bị) \s )"
)
_MARKERS = {
    "target": rf"""
        (?<! (?:chương\s trình|đạt|đúng|vượt|hơn) \s) mục\s tiêu (?!\s quốc\s gia)
      | phấn\s đấu | nhắm (?:\s (?:tới|đến))? | hướng\s (?:tới|đến) (?=\s [^,;.]{{0,40}} \d) | kỳ\s vọng | quyết\s tâm
      | xác\s định (?=\s (?:đến|tới) \s [^;.]{{0,40}} \d)
      | (?:tỉnh|huyện|thành\s phố|sở|ngành|địa\s phương) \s muốn
      | mong (?:\s muốn)? (?=\s [^.;\d]{{0,60}} \d)
      | (?<!(?:không|chẳng|chưa|nếu|ai)\s) muốn \s (?:có|mỗi|thêm|đạt) (?=\s [^.;\d]{{0,30}} \d)
      | yêu\s cầu (?= [^.;]{{0,80}} (?:đạt|giải\s ngân|hoàn\s thành|ít\s nhất|tối\s thiểu) [^.;]{{0,20}} \d)
      | (?<!(?:nhờ|đã|được|để)\s) (?:bảo\s đảm|đảm\s bảo)
        (?= [^.,;]{{0,60}} (?:giải\s ngân|hoàn\s thành) [^.;]{{0,20}} \d)
      | cam\s kết (?=\s (?:giải\s ngân|hoàn\s thành|đạt)) | (?<!lời\s) hứa (?=[\s:] [^.;]{{0,60}}\d)
      | {_REACHED} (?:chỉ\s tiêu\s)? (?:đặt|đề)\s ra | đặt\s (?:chỉ\s tiêu|kế\s hoạch|đích|mốc(?=\s [^.;]{{0,30}} \d))
      | {MUST} (?=[^.;]{{0,60}}\d)""",
    "planned": rf"""
        {_HELD_AGAINST} {_TAKEN_FROM} (?:kế\s hoạch|dự\s toán|chỉ\s tiêu {_NO_NUMBER})
      | dự\s (?:kiến|chi|thảo|tính|định|trù)
      | sẽ (?!\s (?:thấy|gặp|bắt\s gặp|nghe|biết|hiểu)\b)
      | (?:phê\s duyệt | (?:được\s)? duyệt) {NOT_DONE} | (?<!đã\s) đề\s xuất
      | (?<!vốn\s) (?<!vốn\s đầu\s tư\s) đăng\s ký (?=[\s:]+ (?:\p{{L}}+\s){{0,3}} \d)
      | nhu\s cầu
      | (?<!(?:không|chẳng|chưa|chỉ|mới)\s) (?-i:cần) (?=\s (?:(?:thêm|khoảng|tới|hơn|trên|gần|chừng)\s){{0,2}} \d)
      | (?<!(?:không|chẳng|chưa|chỉ|mới)\s) (?-i:cần) \s (?:huy\s động|bố\s trí|chi|đầu\s tư)
        (?=\s (?:\p{{L}}+\s){{0,3}} \d)
      | phân\s bổ | được\s phân (?=\s (?:(?:hơn|trên|gần|khoảng)\s)? \d)
      | (?:kiến|đề)\s nghị | xin (?=\s (?:\p{{L}}+\s){{0,4}} \d)
      | thống\s nhất (?=\s (?:(?:từ|trong)\s (?:nay|năm)\s)? (?:sẽ|phấn\s đấu|đến|tới|giao|bố\s trí)\b)
      | (?:đồng\s ý|nhất\s trí|chấp\s thuận|cam\s kết) (?=\s (?:bố\s trí|cấp|hỗ\s trợ|cho|giao|đầu\s tư))
      | thông\s qua \s (?:nghị\s quyết|chương\s trình|đề\s án|danh\s mục)
      | (?:điều\s chỉnh|lập|xây\s dựng|chốt|công\s bố|trình) \s danh\s mục | vừa \s (?:trình|chốt)
      | trình (?=\s (?-i:UBND|HĐND|Chính\sphủ|Bộ|Sở|Cục|Thủ\stướng|Tỉnh|Trung\sương)
        [^.;:\d]{{0,40}} \s (?:bố\s trí|cấp|phê\s duyệt|duyệt|phân\s bổ|hỗ\s trợ|cho|xem\s xét|giao) \s)
      | theo \s (?:quyết\s định|nghị\s quyết|đề\s án|tờ\s trình|phương\s án) \s (?:này|trên|đó)
      | theo \s chương\s trình (?=, \s (?:đến|tới)\b)
      | theo \s (?: quy\s hoạch | (?:đề|phương)\s án (?=,) | (?:lộ\s trình|dự\s thảo) (?=[^.;:\d]{{0,60}},) )
      | (?:mở|làm|tổ\s chức|thực\s hiện) \s (?:tiếp|nốt)
      | tiếp\s tục \s (?:mở|hỗ\s trợ|triển\s khai|thực\s hiện)
      | {UNDER_WAY}
      | (?<!%\s?) (?:được|kế\s hoạch|vốn) \s giao (?!\s cho \s [^,;.\d]{{1,30}} (?:quản\s lý|vận\s hành|khai\s thác)\b)
      | (?<!bàn\s) giao \s (?:kinh\s phí|vốn|kế\s hoạch|chỉ\s tiêu|dự\s toán|thu|(?=\d))
      | (?<!(?:bàn|được)\s) giao \s (?=(?:trung\s tâm|sở|chi\s cục) \s [^,;.\d]{{0,70}} \d)
      | giao \s cho \s (?:\d+\s)? (?:các|tỉnh|thành\s phố|huyện|địa\s phương)""",
    "actual": rf"""
        đã (?!\s (?:được\s)? {_APPROVED}) | đến\s nay | nhờ\s (?:đó|vậy) | tính\s đến
      | tính\s từ (?=\s (?:năm|tháng|ngày|đầu)) | (?:lũy|luỹ)\s kế
      | kết\s quả
      | (?<!(?:thực|thể|phát|xuất|biểu)\s) hiện (?:\s (?:nay|có))? (?!\s (?:đại|hành|trạng|tượng|thực|vật))
      | (?<!(?:nhu\s cầu|tình\s hình|kinh\s nghiệm|khảo\s sát|đi|giá)\s) thực\s tế
        (?! \s (?:cho\s thấy|cần|là\s cần|đòi|phải)\b) (?=[,:]?\s [^.;:\d]{{0,30}} \d)
      | vốn\s thực\s hiện (?!\s (?:chương|dự|đề|kế|chính)) | thực\s chi
      | mới (?=\s (?:chỉ\s)? (?:được\s)? (?:bố\s trí|có|đạt|bằng|giải|cấp|làm|tiêu|xong|hoàn\s thành|nghiệm\s thu
          |hỗ\s trợ|chi|nhận|rót))
      | (?<=\b(?:là|mà|chỉ|nhưng|song)\s|,\s) mới (?=\s \d)
      | (?:nhưng|song) \s (?:[\p{{L}}\d/]+\s){{0,5}}? chỉ
        (?=\s (?:\p{{L}}+\s){{0,3}} \d) (?!\s (?:được\s)? {_STILL_TO})""",
    # what was done, unless a plan or a target stands before it: phấn đấu giải ngân trên 95%
    "done": rf"""{_NO_RECEIVER} \p{{L}}+ \s được (?!\s (?:giao|duyệt|phê|phân|bố)) (?=\s (?:\p{{L}}+\s){{0,2}} \d)
        (?<!(?:sẽ|không|chưa)\s \p{{L}}+ \s được)
      | hoàn\s thành (?!\s (?:trước|trong|vào)) | giải\s ngân | ước\s đạt | nghiệm\s thu | qua\s đó
      | nhờ | từ \s (?:nguồn\s)? (?:vốn|kinh\s phí|tiền|nguồn) \s (?:này|đó|ấy|trên)""",
}
_MARKER = lazy(r"\b (?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _MARKERS.items()) + r") \b", FLAGS)
_FIRST_WORDS = Cued(
    _MARKER,
    *(
        "mục tiêu",
        "phấn đấu",
        "mong",
        "muốn",
        "nhắm",
        "hướng tới",
        "hướng đến",
        "kỳ vọng",
        "quyết tâm",
        "xác định",
        "chỉ tiêu",
        "đặt ra",
        "đề ra",
    ),
    *(
        "đặt chỉ",
        "đặt đích",
        "đặt mốc",
        "đặt kế",
        "phải",
        "kế hoạch",
        "dự toán",
        "dự kiến",
        "dự chi",
        "dự thảo",
        "dự tính",
        "dự trù",
        "dự định",
        "sẽ",
        "phê duyệt",
        "duyệt",
    ),
    *(
        "được duyệt",
        "được giao",
        "được phân",
        "đề xuất",
        "đăng ký",
        "nhu cầu",
        "cần",
        "phân bổ",
        "kiến nghị",
        "đề nghị",
        "xin",
        "đồng ý",
    ),
    *(
        "nhất trí",
        "thống nhất",
        "chấp thuận",
        "cam kết",
        "thông qua",
        "điều chỉnh danh",
        "lập danh",
        "xây dựng danh",
        "chốt danh",
    ),
    *("công bố danh", "trình danh", "trình ubnd", "trình hđnd", "trình chính", "trình bộ", "trình sở", "trình cục"),
    *("trình thủ", "trình tỉnh", "trình trung", "vừa trình", "vừa chốt", "mở tiếp", "mở nốt", "làm tiếp", "làm nốt"),
    *(f"theo {what}" for what in ("quyết", "nghị", "đề", "tờ", "phương", "quy", "lộ", "dự thảo", "chương")),
    *("yêu cầu", "bảo đảm", "đảm bảo", "vốn thực hiện", "thực chi", "thực tế"),
    *("tổ chức tiếp", "tổ chức nốt", "thực hiện tiếp", "thực hiện nốt", "tiếp tục", "đang", "vốn giao", "giao", "đã"),
    *("đến nay", "nhờ", "tính đến", "tính từ", "lũy kế", "luỹ kế", "kết quả", "hiện", "hứa"),
    *(f"mới {does}" for does in ("bố", "có", "đạt", "bằng", "giải", "cấp", "làm", "tiêu", "xong", "hoàn", "nghiệm")),
    *(f"mới {does}" for does in ("chỉ", "được", "hỗ", "chi", "nhận", "rót")),
    *(f"mới {digit}" for digit in range(10)),
    *("nhưng", "song"),
    *("hoàn thành", "giải ngân", "ước đạt", "nghiệm thu", "qua đó"),
    *("từ nguồn", "từ vốn", "từ kinh phí", "từ tiền"),
)
_SET_AGAINST = lazy(
    r"(?r)(?:\b(?:trong\s+(?:khi|lúc)|so\s+với|thay\s+vì|dù|vượt(?:\s+xa)?|hơn)\s(?:\p{L}+\s){0,3}|\()$",
    regex.IGNORECASE,
)
_DONE = Cued(_MARKER, "được")  # behind the first word of a marker: làm được 41 sản phẩm
_WANTED = Cued(_MARKER, "muốn")  # behind one or two: địa phương muốn
_NAMED = lazy(r"(?:\s\p{L}+){0,4}\s")  # 3 tỷ đồng vốn địa phương được giao, …
_WORD_BEFORE = lazy(r"(?r)\b\p{L}+\s")


def read(match: regex.Match[str], unit: str, rule: str) -> Read:
    """The status of a marker."""
    status = "actual" if match.lastgroup == "done" else match.lastgroup
    return Read(status, unit, f"statuses.{rule}", Span(*match.span()))


def last(page: Page, start: int, end: int) -> regex.Match[str] | None:
    """The last marker of a stretch, other than in what is counted (1 kế hoạch và 66 đề án) or in a name (Chợ Mới).

    What was done (giải ngân) tells something only where no other marker stands.
    """
    done: regex.Match[str] | None = None
    other: regex.Match[str] | None = None
    for match in found(page, start, end + AHEAD):
        if match.end() > end or is_in_name(page, match.start()):
            continue
        if _is_counted(page, match, start, end) or _is_of_one(page, match, start, end):
            continue
        if match.lastgroup == "done":
            done = match
        else:
            other = match
    return other or done


def is_listed(page: Page, sentence: Span, marker: regex.Match[str] | None) -> bool:
    """Whether a plan is one of some acts that are listed: Nghị định số 45/2012/NĐ-CP; Kế hoạch số 9/KH-UBND."""
    acts = page.citations.inside(sentence.start, sentence.end) if marker else ()
    if marker is None or not acts or acts[0].span.start - sentence.start > ITEM:
        return False
    return any(act.span.start <= marker.start() < act.span.end for act in acts[1:])


def is_beside(page: Page, marker: regex.Match[str]) -> bool:
    """Whether a plan is told beside what was done: bán 40 nghìn vé, trong khi dự tính là 30; 87 vé (kế hoạch là 80)."""
    return bool(_SET_AGAINST.search(page.text, max(0, marker.start() - BESIDE), marker.start()))


def _is_counted(page: Page, match: regex.Match[str], start: int, end: int) -> bool:
    """Whether a marker stands within a figure of a stretch."""
    first, behind = match.span()
    return any(figure.start <= first and behind <= figure.end for figure in page.between(start, end))


def _is_of_one(page: Page, match: regex.Match[str], start: int, end: int) -> bool:
    """Whether a marker only says which ones a figure counts: nghiệm thu 9 trong số 21 đề án được giao, giải ngân …"""
    if not match.group().lower().startswith("được") or not page.text.startswith((",", ";", ")"), match.end()):
        return False
    return any(_NAMED.fullmatch(page.text, figure.end, match.start()) for figure in page.between(start, end))


def found(page: Page, start: int, end: int) -> Iterator[regex.Match[str]]:
    """The words of a stretch that mark a status."""
    reached = start
    for place in _starts(page, start, end):
        match = _MARKER.match(page.text, place, end) if place >= reached else None
        if match:
            reached = match.end()
            yield match


def _starts(page: Page, start: int, end: int) -> list[int]:
    """Where such words may begin."""
    starts = [*_FIRST_WORDS.starts(page.cues, start, end)]
    for words, cued in ((1, _DONE), (2, _WANTED)):
        for behind in cued.starts(page.cues, start, end):
            starts += _words_before(page.text, start, behind, words)
    return sorted(starts)


def _words_before(text: str, start: int, end: int, most: int) -> Iterator[int]:
    """Where the last words of a stretch begin, that of the last first."""
    for _ in range(most):
        word = _WORD_BEFORE.match(text, start, end)
        if word is None:
            return
        end = word.start()
        yield end
