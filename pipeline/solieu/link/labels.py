"""Labels that tell out of whose money: `ngân sách tỉnh`, `khuyến công quốc gia`, `đối ứng`.

A label of one word or two (`tỉnh 968 tỷ`), and one that is a giver (`huyện Ba Vì chi 2 tỷ đồng`), counts only where it
reaches the end of the stretch that is asked for, which is where a figure begins.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.link.cues import Cued
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from solieu.link.cues import Cues
    from solieu.link.pages import Page

# Who has money of their own: a name may follow those of the first line before what they do.
_FIRMS = ("doanh nghiệp", "DN", "công ty", "tập đoàn", "nhà hảo tâm", "mạnh thường quân")
_PRIVATE = (
    *_FIRMS,
    *("cơ sở", "HTX", "hợp tác xã", "chủ thể", "chủ cơ sở", "chủ hộ", "chủ xưởng", "chủ lò", "chủ đầu tư"),
    *("hộ", "gia đình", "dòng họ", "xã viên", "nhân dân", "người dân", "dân", "bà con", "cộng đồng", "kiều bào"),
    *("người học", "phần mình", "bản thân"),
)
_PAY = ("đóng góp", "đối ứng", "góp", "bỏ", "đầu tư", "ủng hộ", "tài trợ", "lo", "trả thêm")
_WHICH = (  # who is told more of before what they do: các cơ sở tham gia góp, hai hộ này bỏ thêm
    *("tham gia", "thụ hưởng", "được hỗ trợ", "được giúp", "nói trên", "này", "đó", "ấy", "đã", "còn", "cũng", "phải"),
    "chỉ",
)
_SOME = ("các", "một", "nhiều", "những")


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True)).replace(" ", r"\s+")


_THIS = r"(?:\s+(?:này|ấy|đó))?"
_WHO = rf"(?:{_any_of(_PRIVATE)})"
_THEY = rf"{_WHO} (?:,?\s*(?:và\s+)?{_WHO})* {_THIS}"
_NOT_HELPED = r"""  # hỗ trợ 12 cơ sở đầu tư máy móc: they are helped
    (?<! \b (?:hỗ\s+trợ|giúp|cho) \s+ (?: (?: \d[\d.]* | các | những | một\s+số ) \s+ )?
         (?= \p{L} [^,.;:\n]{0,30} \s đầu\s+tư \b ) )"""
_OF_ALL = rf"(?:(?:{_any_of(_SOME)})\s+)?"
_AREA = r"(?:địa\s*phương|tỉnh|huyện|thành\s+phố|thị\s+xã|TP\b\.?|(?<!tác\s)xã|quận|cấp\s+(?:tỉnh|huyện|xã))"
_WORK = r"(?:khuyến\s+(?:công|nông)|xúc\s+tiến\s+thương\s+mại)"  # for which either side has money of its own
_MONEY = rf"(?:{_WORK}|ngân\s+sách|nguồn|vốn|quỹ|quĩ|kinh\s+phí|tiền)"
_AND = r"\s* (?:,|và|lẫn|cùng|-|–|/) \s* (?:(?:nguồn|vốn|ngân\s+sách|khuyến\s+(?:công|nông))\s+){0,2}"
_BEHIND_MONEY = r"(?<=(?:đồng|t[ỷỉ]|triệu|\)|%)\s)(?=(?:và|cùng|còn)\s)"  # doanh nghiệp 61 tỷ (8%) và nhân dân 86 tỷ
_BARE = (
    rf"(?:(?<=[;,:(–-]\s?|^)|{_BEHIND_MONEY})\s* (?:(?:và|cùng|còn|phần|vốn|ngoài\s+ra|trong\s+đó|(?:bao\s+)?gồm)\s+)*"
)
_HOW_MUCH = (
    r"(?:(?:trên|hơn|gần|khoảng|là|đóng|góp|giúp|chi|lo|thêm|tự|xoay(?:\s+xở)?|gánh|chịu|bù|bỏ|ra|cân\s+đối)\s+)"
)
_UP = rf"\s* :? \s* {_HOW_MUCH}{{0,9}}+ $"
_NO_PLAN = r"""  # kế hoạch năm 2013 của tỉnh: who plans, not who pays
    (?<! \b (?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|nhu\s+cầu|đề\s+án|nghị\s+quyết)
         (?:\s+(?:năm|khuyến\s+công|dạy\s+nghề|đào\s+tạo|này|nay|\d{4})){0,3} \s+ )"""
_GIVES = r"""
    (?:chi|dành|trích|chuyển|hỗ\s+trợ|bố\s+trí|cấp|góp|lo|bù|bỏ(?:\s+ra)?|đối\s+ứng|cân\s+đối) \s*
    (?:(?:trên|hơn|gần|khoảng|thêm|tổng|được|là)\s+){0,9}+ $"""
_NAME = r"(?:(?!\bđược\b|\bnhận\b)[^,.;:()\d\n]){0,60}?"  # of who gives
_LABELS = {
    # nothing but a label between one figure and the next: Trung ương 214 tỷ; tỉnh 968 tỷ; nhân dân 1.217 tỷ
    "bare_local": rf"{_BARE} (?:NS|ngân\s+sách)? \s* (?:các\s+)? {_AREA} (?:,?\s*(?:và\s+)?(?:các\s+)?{_AREA})* {_UP}",
    "bare_national": rf"{_BARE} qu[ốô]c\s+gia {_UP}",
    "bare_private": rf"{_BARE} (?:huy\s+động\s+)? {_OF_ALL} {_THEY} {_UP}",
    "both": rf"""
        (?:trung\s*ương|quốc\s+gia) {_AND} (?:địa\s*phương|tỉnh)
      | địa\s*phương {_AND} (?:trung\s*ương|quốc\s+gia)
      | K[CN]QG {_AND} K[CN]ĐP | K[CN]ĐP {_AND} K[CN]QG""",
    "national": rf"""
        trung\s*ương (?:\s+đối\s+ứng)?
      | (?<! \b (?:theo|(?:báo\s+cáo|số\s+liệu|thống\s+kê|đánh\s+giá)(?:\s+của)?) \s+ )  # who only reports
        (?<! \b (?:trưởng|cục) \s )
        Cục\s+Công\s*(?:nghiệp|thương)\s+địa\s+phương (?! ,?\s+ (?:cho\s+(?:hay|biết)|công\s+bố|thống\s+kê)\b )
      | trái\s+phiếu\s+Chính\s+phủ
      | (?-i:\b(?:NS)?T[WƯ]\b) | K[CN]QG | {_WORK} \s+ (?:cấp\s+)? qu[ốô]c \s* gia
      | (?:vốn|kinh\s+phí|nguồn) \s+ (?:(?:của|thực\s+hiện|từ)\s+)? (?:các\s+)?
        chương\s+trình \s+ mục\s+tiêu \s+ qu[ốô]c\s+gia
      | (?:chương\s+trình|đề\s+án|quỹ|nguồn|vốn) \s+ (?:\p{{L}}+\s+){{0,4}} qu[ốô]c\s+gia
        (?! (?<=mục\s+tiêu\s+qu[ốô]c\s+gia) \s+(?:xây|giảm|phát))
      | chương\s+trình\s+(?:135|30a) \b | (?<=(?:đồng|t[ỷỉ]|triệu|phần)\s)của \s+ qu[ốô]c\s+gia
      | \bBộ\s+Công\s+thương\s+(?:(?:đã|sẽ|còn|cũng)\s+)?(?:hỗ\s+trợ|cấp|giao|rót|bố\s+trí|duyệt)
      | (?:đề\s+nghị|xin)\s+(?:Bộ|trung\s+ương)(?=\s)""",
    "local": rf"""
        (?<!(?:trung\s+tâm|trạm|chi\s+cục)\s+)
        {_MONEY} \s+ (?:(?:vốn|ngân\s+sách|của|từ|sự\s+nghiệp|các|{_WORK})\s+){{0,3}} {_AREA}
        (?:\s+đối\s+ứng)?
      | (?-i:\bNS(?:ĐP)?) \s* (?:tỉnh|huyện|xã|địa\s+phương)? \b (?=\s*(?:\d|$)) | xin \s+ (?:tỉnh|huyện)
      | K[CN]ĐP | {_NO_PLAN} của \s+ (?:tỉnh|huyện|(?:các\s+)?địa\s+phương|thành\s+phố)
        (?=\s*(?:$|[,.;)(]|(?:là|và|với|hỗ|cấp|chia|dành|cho|để|giữ|vẫn)\b))
      # a province or district that gives, right before the figure: huyện Ba Vì chi 2 tỷ đồng
      | (?:{_AREA}|UBND\s+các\s+cấp) (?:\s+(?-i:\p{{Lu}})\p{{L}}*){{0,4}} \s+
        (?:(?:đã|sẽ|dự\s+kiến|dự|cũng|còn|chỉ|mới|vẫn|phải|tự)\s+)* {_GIVES}
      # who gives it, behind the figure: được UBND TP. Huế chi
      | (?:được|do) \s+ (?:UBND\s+)? (?:{_AREA}|các\s+cấp) (?:\s+(?-i:\p{{Lu}})\p{{L}}*){{0,4}} \s+
        (?:(?:đã|sẽ|dự\s+kiến|dự|tự)\s+)* (?:chi|dành|trích|bố\s+trí|cấp|cân\s+đối|lo|đảm\s+nhận|gánh|bù|bỏ)\b
      # its fund: UBND tỉnh Hà Nam lập quỹ khuyến công 1,2 tỷ đồng
      | (?<= {_AREA} (?:\s+(?-i:\p{{Lu}})\p{{L}}*){{0,4}} \s+ (?:(?:đã|sẽ|dự\s+kiến)\s+)?
             (?:lập|thành\s+lập|nâng|duy\s+trì|tăng) \s+ ) qu[ỹĩ] \s+ khuyến\s+công
      # an item of a list that says whose it is: + Cấp tỉnh: 7 đề án, 1.500 triệu đồng
      | (?<=(?:^|\n)\W{{0,4}}) cấp\s+(?:tỉnh|huyện|xã) (?=\s*:)""",
    "private": rf"""
        (?<! \b (?:không|chưa|thiếu) \s (?:\p{{L}}+\s){{0,4}} ) đối\s*ứng
      | (?<!\bđược\s)thụ\s+hưởng | tự \s+ (?:có|bỏ|lo|góp|chi|túc|nguyện) | xã\s+hội\s+h(?:oá|óa)
      | {_NOT_HELPED} \b{_WHO} \s+ (?:(?:{_any_of(_WHICH)})\s+){{0,3}} (?:tự\s+)? (?:{_any_of(_PAY)}) \b
        (?!\s+(?:lắng|ngại|sợ|nghề|việc|hoang)\b)
      # who gives or has it: do các hộ, dòng họ đóng góp; Tập đoàn Sao Mai ủng hộ; của mình; but not who is given it
      | \bdo \s+ {_OF_ALL} {_THEY}\b {_NAME} \s (?:đóng\s+góp|góp|tặng|ủng\s+hộ|tài\s+trợ|bỏ|lo|cân\s+đối|chi\s+trả)\b
      | \b(?:{_any_of(_FIRMS)})\b {_NAME} \s (?:ủng\s+hộ|tài\s+trợ|đóng\s+góp|(?:trao\s+)?tặng
        |(?:bù|góp)(?=\s*(?:$|thêm\b|hơn\b|gần\b|trên\b|khoảng\b)))\b
      | (?: vốn | (?<=(?:đồng|t[ỷỉ]|triệu|vốn|tiền|phần|kinh\s+phí)\s)của ) \s+ (?:của\s+)? {_OF_ALL}
        (?:{_WHO}|đơn\s+vị|(?:chính\s+)?mình|nhà) (?=\s*(?:$|[,.;)]|(?:để|mua|vào|nữa)\b))""",
    "state": r"nhà\s+nước | NSNN",
}
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_LABEL = lazy("|".join(f"(?P<{name}>{pattern})" for name, pattern in _LABELS.items()), _FLAGS)
_AFTER_WHO = ("tự", *{word.partition(" ")[0] for word in (*_PAY, *_WHICH)})
_FIRST = {word.partition(" ")[0] for word in _PRIVATE}
_FIRST_WORDS = Cued(
    _LABEL,
    *("trung ương", "trungương", "quốc gia", "địa phương", "địaphương", "cục công", "trái phiếu", "kcqg", "knqg"),
    *("NSTW", "NSTƯ", "TW", "TƯ", "NS", "nsnn", "kcđp", "knđp", "nhà nước", "khuyến", "ngân sách", "nguồn", "vốn"),
    *("quỹ", "quĩ", "kinh phí", "tiền", "chương trình", "đề án", "xúc tiến", "bộ công", "đề nghị bộ"),
    *("đề nghị trung", "xin bộ", "xin trung", "xin tỉnh", "xin huyện", "đối ứng", "đốiứng", "thụ hưởng", "xã hội"),
    *("cấp tỉnh", "cấp huyện", "cấp xã"),
    *(f"tự {does}" for does in ("có", "bỏ", "lo", "góp", "chi", "túc", "nguyện")),
    *(f"{who.lower()} {does}" for who in _PRIVATE for does in _AFTER_WHO),
    *(firm.lower() for firm in _FIRMS),
    *(
        f"{by} {area}"
        for by in ("được", "do")
        for area in ("ubnd", "tỉnh", "huyện", "thành", "thị", "tp", "quận", "địa")
    ),
    *(f"do {whom.lower()}" for whom in (*_SOME, *_FIRST)),
    *(
        f"của {whom.lower()}"
        for whom in ("tỉnh", "huyện", "địa", "thành", "đơn", "chính", "mình", "nhà", "quốc", "quôc", *_SOME, *_FIRST)
    ),
)
_AREAS = Cued(_LABEL, "địa", "tỉnh", "huyện", "thành", "thị", "tp", "xã", "quận", "cấp", "ubnd")  # that may give
_SIGN = lazy(rf"[;,:(–-]\s?|^|{_BEHIND_MONEY}", regex.IGNORECASE)  # a bare label begins behind one
_AT_END = lazy(rf"(?:{_AREA}|gia|{_WHO}) {_THIS} [\s:]*+ {_HOW_MUCH}{{0,9}}+ $ | {_GIVES}", _FLAGS | regex.REVERSE)
_SUM_OF = {"both": "total", "state": "total"}


class Label(NamedTuple):
    """A label by its kind: `both` and `state` tell nobody alone."""

    kind: str
    span: Span


def labels(page: Page, start: int, end: int) -> Sequence[Label]:
    """The labels of a stretch, in order."""
    known, key = page.known(labels), (start, end)
    found = known.get(key)
    if found is None:
        found = known[key] = [one for one in _found(page.cues, start, end) if not _is_cited(page, one.span)]
    return found


def _is_cited(page: Page, span: Span) -> bool:
    """Whether a label is letters of a document's number: Nghị quyết số 26-NQ/TW."""
    number = bisect_right(page.citations.starts, span.start) - 1
    return number >= 0 and span in page.citations[number].span


def heading(words: str) -> set[str]:
    """The labels of a heading by itself; the state's money there is all of it."""
    kinds = (_kind(match) for match in _LABEL.finditer(words))
    return {_SUM_OF.get(kind, kind) for kind in kinds}


def _kind(match: regex.Match[str]) -> str:
    return str(match.lastgroup).removeprefix("bare_")


def _found(cues: Cues, start: int, end: int) -> Iterator[Label]:
    """Where labels stand in a stretch."""
    reached = start
    for place in _starts(cues, start, end):
        match = _LABEL.match(cues.text, place, end) if place >= reached else None
        if match:
            reached = match.end()
            yield Label(_kind(match), Span(*match.span()))


def _starts(cues: Cues, start: int, end: int) -> Sequence[int]:
    """Where labels may begin in a stretch: some do so only if they reach its end."""
    starts = _FIRST_WORDS.starts(cues, start, end)
    if not _AT_END.match(cues.text, start, end):
        return starts
    signs = [match.end() for match in _SIGN.finditer(cues.text, max(0, start - 2), end)]
    return sorted({*starts, *_AREAS.starts(cues, start, end), *signs, *(sign - 1 for sign in signs)})
