"""Labels that tell out of whose money: `ngân sách tỉnh`, `khuyến công quốc gia`, `đối ứng`.

A label of one word or two (`tỉnh 968 tỷ`), and one that is a giver (`huyện Ba Vì chi 2 tỷ đồng`), counts only where it
reaches the end of the stretch that is asked for, which is where a figure begins.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.link.cues import Cued
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.link.cues import Cues
    from solieu.link.pages import Page

_AREA = r"(?:địa\s*phương|tỉnh|huyện|thành\s+phố|thị\s+xã|TP\b\.?|(?<!tác\s)xã|quận|cấp\s+(?:tỉnh|huyện|xã))"
_MONEY = r"(?:khuyến\s+công|ngân\s+sách|nguồn|vốn|quỹ|quĩ|kinh\s+phí|tiền)"
_AND = r"\s* (?:,|và|lẫn|cùng|-|–|/) \s* (?:(?:nguồn|vốn|ngân\s+sách|khuyến\s+công)\s+){0,2}"
_BEHIND_MONEY = r"(?<=(?:đồng|t[ỷỉ]|triệu|\)|%)\s)(?=(?:và|cùng|còn)\s)"  # doanh nghiệp 61 tỷ (8%) và nhân dân 86 tỷ
_BARE = (
    rf"(?:(?<=[;,:(–-]\s?|^)|{_BEHIND_MONEY})\s* (?:(?:và|cùng|còn|phần|vốn|ngoài\s+ra|trong\s+đó|(?:bao\s+)?gồm)\s+)*"
)
_HOW_MUCH = r"(?:(?:trên|hơn|gần|khoảng|là|góp|chi|lo|thêm)\s+)"
_UP = rf"\s* :? \s* {_HOW_MUCH}{{0,9}}+ $"
_PEOPLE = r"(?:nhân\s+dân|người\s+dân|doanh\s+nghiệp|DN|HTX|hợp\s+tác\s+xã|chủ\s+thể|dân)"
_GIVES = r"""
    (?:chi|dành|trích|chuyển|hỗ\s+trợ|bố\s+trí|cấp|góp|lo|bỏ(?:\s+ra)?|đối\s+ứng|cân\s+đối) \s*
    (?:(?:trên|hơn|gần|khoảng|thêm|tổng|được)\s+){0,9}+ $"""
_PAYERS = (
    r"doanh\s+nghiệp|cơ\s+sở|dân|HTX|hợp\s+tác\s+xã|hộ|chủ\s+(?:thể|hộ|xưởng|lò|đầu\s+tư)|gia\s+đình|xã\s+viên|bà\s+con"
    r"|công\s+ty|tập\s+đoàn|cộng\s+đồng|nhà\s+hảo\s+tâm|mạnh\s+thường\s+quân|kiều\s+bào|học\s+viên|người\s+học"
)
_PAY = r"đóng\s+góp|đối\s+ứng|góp|bỏ|đầu\s+tư|tự\s+túc"
_GIVERS = (
    r"doanh\s+nghiệp|công\s+ty|tập\s+đoàn|hộ|dân|người\s+dân|nhân\s+dân|bà\s+con|dòng\s+họ|gia\s+đình|cộng\s+đồng|xã\s+viên"
    r"|nhà\s+hảo\s+tâm|mạnh\s+thường\s+quân"
)
_FIRMS = r"(?:tập\s+đoàn|công\s+ty|nhà\s+hảo\s+tâm|mạnh\s+thường\s+quân)"
_LABELS = {
    # nothing but a label between one figure and the next: Trung ương 214 tỷ; tỉnh 968 tỷ; nhân dân 1.217 tỷ
    "bare_local": rf"{_BARE} (?:NS|ngân\s+sách)? \s* (?:các\s+)? {_AREA} (?:,?\s*(?:và\s+)?(?:các\s+)?{_AREA})* {_UP}",
    "bare_national": rf"{_BARE} qu[ốô]c\s+gia {_UP}",
    "bare_private": rf"{_BARE} (?:huy\s+động\s+)? {_PEOPLE} (?:,?\s*(?:và\s+)?{_PEOPLE})* {_UP}",
    "both": rf"""
        (?:trung\s*ương|quốc\s+gia) {_AND} (?:địa\s*phương|tỉnh)
      | địa\s*phương {_AND} (?:trung\s*ương|quốc\s+gia)
      | cả \s+ KCQG \s+ và \s+ KCĐP""",
    "national": r"""
        trung\s*ương | Cục\s+Công\s*(?:nghiệp|thương)\s+địa\s+phương | trái\s+phiếu\s+Chính\s+phủ
      | (?-i:\b(?:NS)?T[WƯ]\b) | KCQG | khuyến\s+công \s+ qu[ốô]c \s* gia
      | (?:vốn|kinh\s+phí|nguồn) \s+ (?:(?:của|thực\s+hiện|từ)\s+)? (?:các\s+)?
        chương\s+trình \s+ mục\s+tiêu \s+ qu[ốô]c\s+gia
      | (?:chương\s+trình|đề\s+án|quỹ|nguồn|vốn) \s+ (?:\p{L}+\s+){0,4} qu[ốô]c\s+gia
        (?! (?<=mục\s+tiêu\s+qu[ốô]c\s+gia) \s+(?:xây|giảm|phát))
      | xúc\s+tiến\s+thương\s+mại\s+qu[ốô]c\s+gia | chương\s+trình\s+(?:135|30a) \b
      | \bBộ\s+Công\s+thương\s+(?:hỗ\s+trợ|cấp) | (?:đề\s+nghị|xin)\s+(?:Bộ|trung\s+ương)(?=\s)""",
    "local": rf"""
        (?<!trung\s+tâm\s+) {_MONEY} \s+ (?:(?:vốn|ngân\s+sách|của|từ|sự\s+nghiệp|khuyến\s+công|các)\s+){{0,3}} {_AREA}
        (?:\s+đối\s+ứng)?
      | (?-i:\bNS(?:ĐP)?) \s* (?:tỉnh|huyện|xã|địa\s+phương)? \b (?=\s*(?:\d|$)) | xin \s+ (?:tỉnh|huyện)
      | KCĐP | của \s+ (?:tỉnh|huyện|địa\s+phương|thành\s+phố)
        (?=\s*(?:$|[,.;)(]|là|và|với|hỗ|cấp|chia|dành|cho|để|giữ|vẫn))
      # a province or district that gives, right before the figure: huyện Ba Vì chi 2 tỷ đồng
      | (?:{_AREA}|UBND\s+các\s+cấp) (?:\s+(?-i:\p{{Lu}})\p{{L}}*){{0,4}} \s+
        (?:(?:đã|sẽ|dự\s+kiến|dự|cũng|còn|chỉ|mới|vẫn)\s+)* {_GIVES}
      # who gives it, behind the figure: được UBND TP. Huế chi
      | (?:được|do) \s+ (?:UBND\s+)? (?:{_AREA}|các\s+cấp) (?:\s+(?-i:\p{{Lu}})\p{{L}}*){{0,4}} \s+
        (?:(?:đã|sẽ|dự\s+kiến|dự)\s+)* (?:chi|dành|trích|bố\s+trí|cấp|cân\s+đối)\b
      # an item of a list that says whose it is: + Cấp tỉnh: 7 đề án, 1.500 triệu đồng
      | (?<=(?:^|\n)\W{{0,4}}) cấp\s+(?:tỉnh|huyện|xã) (?=\s*:)""",
    "private": rf"""
        (?<! \b (?:không|chưa|thiếu) \s (?:\p{{L}}+\s){{0,4}} ) đối\s*ứng
      | thụ\s+hưởng | tự \s+ (?:có|bỏ|lo|góp|chi|túc|nguyện) | xã\s+hội\s+h(?:oá|óa)
      | (?:{_PAYERS}) \s+ (?:tự\s+)? (?:{_PAY})
      | của \s+ (?:các\s+)? (?:doanh\s+nghiệp|cơ\s+sở|dân|người\s+dân|đơn\s+vị) (?=\s*(?:$|[,.;)]))
      # who gives or has it: do các hộ, dòng họ đóng góp; Tập đoàn Sao Mai ủng hộ; của mình
      | \bdo \s+ (?:(?:các|một|nhiều|những)\s+)? (?:{_GIVERS})\b [^.;:()\d\n]{{0,60}}? \s
        (?:đóng\s+góp|góp|tặng|ủng\s+hộ|tài\s+trợ|bỏ|lo)\b
      | {_FIRMS}\b [^,.;:()\d\n]{{0,60}}? \s (?:ủng\s+hộ|tài\s+trợ|đóng\s+góp|(?:trao\s+)?tặng)\b
      | (?:doanh\s+nghiệp|công\s+ty|cơ\s+sở|xưởng) \s+ (?:trả|lo) \s+ thêm
      | của \s+ (?:(?:chính\s+)?mình|gia\s+đình) (?=\s*(?:$|[,.;)]))
      | vốn \s+ nhà (?=\s*(?:$|[,.;)])) | vốn \s+ (?:của\s+)? (?:doanh\s+nghiệp|cơ\s+sở|đơn\s+vị|dân|nhân\s+dân)""",
    "state": r"nhà\s+nước | NSNN",
}
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_LABEL = regex.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _LABELS.items()), _FLAGS)
_OWNERS = ("chủ thể", "chủ hộ", "chủ xưởng", "chủ lò", "chủ đầu tư")
_FIRST_WORDS = Cued(
    _LABEL,
    *("trung ương", "trungương", "quốc gia", "địa phương", "địaphương", "cả kcqg", "cục công", "trái phiếu", "kcqg"),
    *("NSTW", "NSTƯ", "TW", "TƯ", "NS", "nsnn", "kcđp", "nhà nước", "khuyến công", "ngân sách", "nguồn", "vốn", "quỹ"),
    *(
        "quĩ",
        "kinh phí",
        "tiền",
        "chương trình",
        "đề án",
        "xúc tiến",
        "bộ công",
        "đề nghị bộ",
        "đề nghị trung",
        "xin bộ",
    ),
    *(
        "xin trung",
        "xin tỉnh",
        "xin huyện",
        "đối ứng",
        "đốiứng",
        "thụ hưởng",
        "xã hội",
        "cấp tỉnh",
        "cấp huyện",
        "cấp xã",
    ),
    *(f"tự {does}" for does in ("có", "bỏ", "lo", "góp", "chi", "túc", "nguyện")),
    *(
        f"{who} {does}"
        for who in (
            "doanh nghiệp",
            "cơ sở",
            "dân",
            "htx",
            "hợp tác xã",
            "hộ",
            "gia đình",
            "xã viên",
            "bà con",
            "cộng đồng",
            "kiều bào",
            "học viên",
            "người học",
            *_OWNERS,
        )
        for does in ("đóng", "đối", "góp", "bỏ", "đầu", "tự")
    ),
    *("tập đoàn", "công ty", "nhà hảo", "mạnh thường", "của mình", "của chính", "của gia", "doanh nghiệp"),
    *(
        f"{by} {whom}"
        for by in ("được", "do")
        for whom in ("ubnd", "tỉnh", "huyện", "thành", "thị", "tp", "quận", "địa")
    ),
    *("cơ sở trả", "cơ sở lo", "xưởng trả", "xưởng lo"),
    *(
        f"do {whom}"
        for whom in (
            *("các", "một", "nhiều", "những", "doanh", "công", "tập", "hộ", "dân", "người", "nhân", "bà con", "dòng"),
            *("gia đình", "cộng đồng", "xã viên", "nhà hảo", "mạnh thường"),
        )
    ),
    *(f"của {whom}" for whom in ("tỉnh", "huyện", "địa", "thành", "các", "doanh", "cơ", "dân", "người", "đơn")),
)
_AREAS = Cued(_LABEL, "địa", "tỉnh", "huyện", "thành", "thị", "tp", "xã", "quận", "cấp", "ubnd")  # that may give
_SIGN = regex.compile(rf"[;,:(–-]\s?|^|{_BEHIND_MONEY}", regex.IGNORECASE)  # a bare label begins behind one
_AT_END = regex.compile(rf"(?:{_AREA}|gia|{_PEOPLE}) [\s:]*+ {_HOW_MUCH}{{0,9}}+ $ | {_GIVES}", _FLAGS | regex.REVERSE)
_SUM_OF = {"both": "total", "state": "total"}


class Label(NamedTuple):
    """A label by its kind: `both` and `state` tell nobody alone."""

    kind: str
    span: Span


def labels(page: Page, start: int, end: int) -> Sequence[Label]:
    """The labels of a stretch, in order."""
    known = page.once(_known)
    if (start, end) not in known:
        known[start, end] = tuple(one for one in _found(page.cues, start, end) if not _is_cited(page, one.span))
    return known[start, end]


def _is_cited(page: Page, span: Span) -> bool:
    """Whether a label is letters of a document's number: Nghị quyết số 26-NQ/TW."""
    number = bisect_right(page.citations.starts, span.start) - 1
    return number >= 0 and span in page.citations[number].span


def heading(words: str) -> set[str]:
    """The labels of a heading by itself; the state's money there is all of it."""
    kinds = (_kind(match) for match in _LABEL.finditer(words))
    return {_SUM_OF.get(kind, kind) for kind in kinds}


def _known(page: Page) -> dict[tuple[int, int], Sequence[Label]]:
    """By stretch, its labels: filled in as they are asked for."""
    del page
    return {}


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
