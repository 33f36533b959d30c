"""What stands beside what a text reports: page furniture, weather, venues, and years that are only compared with.

Policy: below `Tin liên quan` and its like stands the page and not the article, up to the next long paragraph. A
province where a meeting was held is no place of the figures if the text speaks of a region or the country.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.model import Period
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.link.cues import Cues
    from solieu.link.pages import Page
    from solieu.model import Line, Mention

_FLAGS = regex.VERBOSE | regex.IGNORECASE
# Patterns of what stands before something are matched from its start back (REVERSE).
_FURNITURE = lazy(
    r"""
    [\s•»*·-]*
    (?: (?:các\s+)? (?:tin|bài) \s+ (?:bài\s+)?
        (?:khác|liên\s+quan|cùng\s+chuyên\s+mục|(?:mới|cũ)\s+hơn|nổi\s+bật|đọc\s+nhiều)
      | cùng\s+chuyên\s+mục | xem\s+nhiều (?:\s+nhất)? | (?:xem|đọc) \s+ thêm | từ\s+(?:khóa|khoá) | tags?
    )
    [\s:.\d]* $
    """,
    _FLAGS,
)
NATION = lazy(
    r"""
    \b (?:
        (?<! (?:đứng|dẫn) \s đầu \s | \b nhất \s | \b nhì \s | \b thứ \s \d{1,2} \s | \b so \s với \s )
        (?:trên\s+)? (?:cả|toàn) \s+ (?:nước|quốc|vùng)
      | (?:các|(?<!\d)\d{1,2}(?:/\d+)?) \s+ tỉnh (?:,|\s+và) \s* thành (?:\s+phố)?
      | (?:khu\s+vực|vùng|miền) \s+ (?:phía\s+)? (?:bắc|nam|trung)
      | (?<!\d) \d{1,2} \s+ tỉnh
      | (?<= ^ | [.,:;]\s | \bcủa\s ) các \s+ tỉnh (?:\s+thành)? \s+
        (?: phía | miền | ven | duyên\s+hải | đồng\s+bằng | trung\s+du | tây | đông | nam | bắc | trung ) \s+ \p{L}++
        (?! \s*, | \s+và\s )  # bán ở Hà Nội, các tỉnh phía Bắc và nước ngoài
    ) \b
    """,
    _FLAGS,
)
NATION_CUED = Cued(
    NATION,
    "các tỉnh",
    *(f"{all_of} {area}" for all_of in ("cả", "toàn") for area in ("nước", "quốc", "vùng")),
    *("tỉnh, thành", "tỉnh,thành", "tỉnh và thành", " bắc", " nam", " trung"),
    *(f"{chr(ord(zero) + digit)} tỉnh" for zero in "0٠０" for digit in range(10)),
)
WEATHER = lazy(r"\d\s*°")
_VENUE = lazy(r"\b(?:tại|ở|lên)\s+(?:tỉnh\s+|thành\s+phố\s+|TP\.?\s*)?$", regex.IGNORECASE | regex.REVERSE)
OF_VENUE = lazy(r"\s*[,(]\s*(?:(?:thuộc|tỉnh)\s+)*", regex.IGNORECASE)
_BODY = lazy(r"\s*,\s*(?:Sở|Trung\s+tâm|UBND|Chi\s+cục|Hội|Liên\s+minh|Ban|Cục)\b[^,.;]{0,40}\b(?i:tỉnh)\s+\p{Lu}")
_SENT = Cued(
    lazy(
        r"""
    \b (?: (?: dự | đi | tham\s+gia | tham\s+dự
              | (?:trưng\s+bày|có\s+mặt|góp\s+mặt|bày\s+bán|bày\s+hàng|chào\s+hàng) \s+ (?:\p{L}+\s+){0,3} (?:tại|ở) )
           \s+ (?:(?:các|\d+)\s+)? (?:[Hh]ội\s+chợ|[Tt]riển\s+lãm|[Pp]hiên\s+chợ|[Tt]uần\s+hàng)
         | tham\s+quan | thăm\s+quan | khảo\s+sát | học\s+tập | (?:học|học\s+hỏi|trao\s+đổi|tìm\s+hiểu)\s+kinh\s+nghiệm
         | đi\s+thực\s+tế ) \b
    [^.;]{0,60} \b (?:ở|tại|sang|ra|vào|lên) \s+ (?: (?:tỉnh|[Tt]hành\s+phố|TP\.?) \s* )?
    (?: \p{Lu}\p{L}*(?:[ ]\p{Lu}\p{L}*){0,3} (?:,|\s+và) \s+ (?: (?:tỉnh|[Tt]hành\s+phố|TP\.?) \s* )? ){0,5} $
    """,
        regex.VERBOSE | regex.REVERSE,
    ),
    *("hội chợ", "triển lãm", "phiên chợ", "tuần hàng", "tham quan", "thăm quan", "khảo sát", "học tập"),
    *("kinh nghiệm", "đi thực tế"),
)
_UNIT, _NAME = r"(?:(?:tỉnh|thành\s+phố)\s+|TP\.?\s*)?", r"\p{Lu}\p{L}*(?:[ ]\p{Lu}\p{L}*){0,3}"
_FOR_WORK = Cued(
    lazy(
        rf"""
    \b (?: tuyển\s+(?:dụng\s+)? (?:vào|đi) | đi\s+làm | xuất\s+cư
          | (?:đưa|giới\s+thiệu|cung\s+ứng|gửi) \s+ [^,.;]{{0,30}} (?:lao\s+động|người|thanh\s+niên|công\s+nhân)
            \s+ (?:\p{{L}}+\s+){{0,3}} (?:vào|đi|đến|tới|cho|xuống|ra) ) \b
    [^.;]{{0,60}} \b (?:ở|tại) \s+ (?:các\s+)? (?:tỉnh\s+)? {_UNIT} (?:{_NAME}(?:,|\s+và)\s+{_UNIT}){{0,4}} $
    """,
        regex.VERBOSE | regex.REVERSE,
    ),
    *("tuyển", "đi làm", "xuất cư", "đưa", "giới thiệu", "cung ứng", "gửi"),
)
_BESIDE_IT = lazy(  # giáp Hà Nội, cách TP. Vinh hơn 30 km: where, but not of which
    rf"\b(?:(?:tiếp\s+)?giáp(?:\s+(?:ranh|với|ranh\s+với))?|kề|gần|cách(?:\s+(?:trung\s+tâm|thủ\s+đô))?)\s+{_UNIT}$",
    regex.REVERSE,
)
_GOING = lazy(
    rf"\b(?:sang|ra|vào|lên|xuống)\s+(?:các\s+)?{_UNIT}(?:{_NAME}(?:,|\s+và)\s+{_UNIT}){{0,3}}$", regex.REVERSE
)
_TO_LEARN = lazy(
    rf"(?:(?:,|\s+và)\s+{_UNIT}{_NAME}){{0,3}}\s+(?:để\s+)?"
    r"(?:học|tham\s+quan|khảo\s+sát|(?:dự|tham\s+gia)\s+(?:hội\s+chợ|triển\s+lãm|phiên\s+chợ|tuần\s+hàng))\b"
)
_TO_WORK = lazy(
    rf"(?:(?:,|\s+và)\s+{_UNIT}{_NAME}){{0,3}}\s+(?:để\s+)?(?:làm\s+(?:thuê|mướn|công|ăn|thợ)|kiếm\s+(?:sống|việc)|phụ\s+hồ)\b"
)
_HELD = lazy(
    r"\b(?:hội\s+nghị|hội\s+thảo|hội\s+chợ|triển\s+lãm|diễn\s+ra|tổ\s+chức|khai\s+mạc|lần\s+thứ|kết\s+nối)\b",
    regex.IGNORECASE,
)
_FAIR = Cued(
    lazy(
        rf"(?<!\p{{L}})(?:hội\s+chợ|triển\s+lãm|phiên\s+chợ|festival|tuần\s+hàng)\s[^.;()]{{0,90}}\b(?:tại|ở)\s+{_UNIT}$",
        regex.IGNORECASE | regex.REVERSE,
    ),
    *("hội chợ", "triển lãm", "phiên chợ", "festival", "tuần hàng"),
)
# A period behind these words is held against, or says which rule or price a figure is by, or since when it is due.
_COMPARED = lazy(
    r"""
    (?: so (?:\s+(?:với|cùng))? (?:\s+(?:cùng\s+kỳ|cuối|đầu|kế\s+hoạch|thời\s+điểm))?
      | so\s+(?:với|cùng) (?:\s+(?:ước|số|mức|con\s+số|kết\s+quả|thực\s+hiện|đạt\s+được|bình\s+quân|trung\s+bình)){1,3}
      | chuyển\s+tiếp (?:\s+từ)? | (?:chuyển|tồn|dở\s+dang|còn\s+lại) \s+ từ  # 1 đề án chuyển tiếp từ năm 2017
      | cùng\s+kỳ | hơn | kỳ | trước | bằng | mức | kể\s+từ\s+khi | tiêu\s+chí
      | giá\s+(?:so\s+sánh|cố\s+định|hiện\s+hành|gốc) | gốc\s+so\s+sánh
      | gấp\s+(?:(?:hơn|gần)\s+)?(?:[\d,]+\s+lần|(?:hai|ba|bốn|năm|sáu)\s+lần|đôi|ba|rưỡi) [^,;.]{0,40}
    )
    \s+ (?:(?:mức|số|con\s+số)\s+ [\d.,]+ [^,;.\d]{0,20} )? (?:của\s+)? \(? $
  | (?: so\s+(?:với|cùng) | thay\s+vì ) \s+ (?:(?:mức|số|con\s+số)\s+)? (?:(?:gần|hơn|khoảng|trên)\s+)?
    [\d.,]+ \s [^,;.()\d]{1,30} \s (?:của\s+)? $  # so với 1,2 triệu USD năm 2020
    """,
    _FLAGS | regex.REVERSE,
)
_NAMES_FAIR = Cued(  # what a fair is called by: Hội chợ Công Thương khu vực phía Nam
    lazy(
        r"(?<!\p{L})(?:hội\s+chợ|triển\s+lãm|phiên\s+chợ|festival|tuần\s+hàng|(?:hội|cuộc)\s+thi)\s[^,.;:()\d]{0,90}$",
        regex.IGNORECASE | regex.REVERSE,
    ),
    *("hội chợ", "triển lãm", "phiên chợ", "festival", "tuần hàng", "hội thi", "cuộc thi"),
)
_STANDARD = lazy(  # theo chuẩn nghèo đa chiều giai đoạn 2016 - 2020
    r"\btheo\s+(?:bộ\s+)?(?:chuẩn|tiêu\s+chí)(?:\s+\p{L}+){0,6}\s+$", regex.IGNORECASE | regex.REVERSE
)
_PLAN = r"\b (?: đề\s+án | chiến\s+lược | chương\s+trình | quy\s+hoạch | kế\s+hoạch | dự\s+án )"
# A period behind these words is part of what a plan is called: triển khai Đề án “Dạy nghề … đến năm 2020”.
_CALLED = lazy(
    rf"""
    {_PLAN} [^“”"\n]{{0,40}} [“"] [^“”"\n]{{0,120}} $
    | (?: ^ | [.;:\n“]\s* | \b(?:năm|tháng)\s+ ) (?: triển\s+khai | thực\s+hiện ) \b [^,;.\n]{{0,120}}
      {_PLAN} \b [^,;.\n]{{0,90}} $
    """,
    _FLAGS | regex.REVERSE,
)
_BESIDE = frozenset({"periods.same-period", "periods.year-before"})  # cùng kỳ, năm trước: mostly compared with
_OPENS = lazy(r"(?:^|[.!?]\s|\n)\s*", regex.REVERSE)  # Cùng kỳ năm ngoái, con số này là 5 lớp
PARAGRAPH = 120  # characters: longer lines of running text are the article again


def furniture(text: str, lines: Sequence[Line]) -> Iterator[Span]:
    """The stretches that the page adds to the article."""
    begun: int | None = None
    for line in lines[1:]:
        if _FURNITURE.match(line.span.of(text)):
            begun = line.span.start if begun is None else begun
        elif begun is not None and line.kind == "text" and len(line.span) > PARAGRAPH:
            yield Span(begun, line.span.start)
            begun = None
    if begun is not None:
        yield Span(begun, len(text))


def is_visited(page: Page, place: Span) -> bool:
    """Whether a place is only where a body of a province does something, or a fair that people are sent to.

    Tại thành phố Đà Lạt, Trung tâm Khuyến công tỉnh Lâm Đồng trao …; tham quan mô hình tại Bắc Ninh.
    """
    text, start = page.text, place.start
    if _SENT.match(page.cues, max(0, start - 80), start):
        return True
    if _GOING.match(text, max(0, start - 60), start) and _TO_LEARN.match(text, place.end):
        return True
    if _BESIDE_IT.match(text, max(0, start - 40), start):
        return True
    return bool(_VENUE.match(text, max(0, start - 20), start) and _BODY.match(text, place.end))


def is_for_work(page: Page, place: Span) -> bool:
    """Whether a place is only where people go to work: 426 người được tuyển vào các khu công nghiệp ở Bắc Ninh."""
    text, start = page.text, place.start
    if _GOING.match(text, max(0, start - 60), start) and _TO_WORK.match(text, place.end):
        return True  # bỏ vào Bình Dương làm thuê
    return bool(_FOR_WORK.match(page.cues, max(0, start - 110), start))


def is_venue(text: str, place: Span) -> bool:
    """Whether a place is where something was held: if that was on a region, that is all it is.

    Tại Ninh Bình đã diễn ra hội nghị …
    """
    start = place.start
    held = _VENUE.match(text, max(0, start - 20), start) and _HELD.search(text, max(0, start - 60), place.end + 60)
    return bool(held)


def is_fair(cues: Cues, place: Span) -> bool:
    """Whether a fair was held at a place: hội chợ Công Thương khu vực miền Trung tại Đà Nẵng."""
    return bool(_FAIR.match(cues, max(0, place.start - 120), place.start)) and not _SENT.match(
        cues, max(0, place.start - 80), place.start
    )


def names_fair(cues: Cues, place: int) -> bool:
    """Whether words at a place are part of what a fair is called: hội chợ Công Thương khu vực miền Trung."""
    return bool(_NAMES_FAIR.match(cues, max(0, place - 110), place))


def is_compared(text: str, period: Mention) -> bool:
    """Whether a period is one that figures are held against."""
    start = period.span.start
    if period.rule in _BESIDE:
        return not (text.startswith(",", period.span.end) and _OPENS.match(text, max(0, start - 60), start))
    return bool(_COMPARED.match(text, max(0, start - 60), start)) or _is_of_standard(text, period)


def _is_of_standard(text: str, period: Mention) -> bool:
    """Whether years are those in which a standard holds that figures are measured by."""
    value, start = period.value, period.span.start
    years = isinstance(value, Period) and value.start.year < value.end.year
    return years and bool(_STANDARD.match(text, max(0, start - 60), start))


def is_called(text: str, period: Mention) -> bool:
    """Whether a period up to which a plan runs only is part of what it is called, and it is carried out."""
    runs = isinstance(period.value, Period) and period.value.edge == "until"
    start = period.span.start
    return runs and bool(_CALLED.match(text, max(0, start - 300), start))
