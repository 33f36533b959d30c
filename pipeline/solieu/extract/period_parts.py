r"""The parts that dates are made of, and the notation in which their forms are written.

A form is written as the text is in lower case: a space stands for white space inside a line, `~` for a little of it or
none, and `<part>` for a row of `PARTS`. Parts that are read bear the same group names in all forms (`day`, `month`,
`last_year` …), so that one reading serves many. White space and lists are bounded, so that no text takes long.
"""

from __future__ import annotations

from solieu.patterns import lazy

MONTH_WORDS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mười một": 11,
    "mười hai": 12,
}

_DAY, _LATE_DAY = r"\d{1,2}", r"1[3-9]|2\d|3[01]"
_MONTH = r"1[0-2]|0?[1-9]"
_ANY_MONTH = "|".join((_MONTH, *reversed(MONTH_WORDS)))  # longest first
_QUARTER = r"(?:iv|i{1,3}|[1-4])(?![\p{L}\d])"
_YEAR, _NEAR_YEAR = r"(?:1\d|20)\d\d", r"(?:19[5-9]|20[0-4])\d"  # a near one may stand without the word `năm`
_MEASURES = r"%|tỷ|tỉ|triệu|nghìn|ngàn|đồng|lượt|lần(?! (?:lượt|đầu)\b)|tấn|tạ|kg|ha|m2?|k[mw]|buổi"
_COUNTED = (  # a sentence may go on with these: Năm 2015 lao động tăng
    "người|hộ|lao động|lớp|cơ sở|sản phẩm|ngày|con|cây|chiếc|cái|suất|lít|gian|học viên|hội viên|đại biểu|khách"
)
_TILL = "(?: (?:cho )?(?:đến|tới)(?: (?:hết|cuối|đầu|giữa))? )"
_DURING = (
    "trong|sau|hạn|dưới|trên|từ|lớp|khóa|khoá|tạo|suốt|gần|hơn|khoảng|được|học|dài|nghề|quá|cứ|đa|thiểu|vòng|thêm|gian"
    "|mỗi|hàng|và|đến|tới"
)
_CUES = (
    r"trong|từ|đến|tới|hết|cuối|đầu|giữa|so(?: với)?|tầm nhìn|kế hoạch|dự toán|đoạn|kỳ|(?:mùa|vụ)(?: \p{L}+)?"
    r"|xuân|hè|thu|học|tết|khuyến (?:công|nông)|quốc gia|hội chợ|lễ hội|festival|tiêu biểu|ocop|nông thôn mới|ntm"
    r"|(?:năm|xuân|tết(?: nguyên đán)?) \p{L}{2,} \p{L}{2,}"  # năm Ất Mùi 2015
)
_QUANTITIES = "số|gần|hơn|trên|dưới|khoảng|có|cho|được|đạt|thêm|đời|model|tcvn|qcvn|iso|code"
_NUMBERED = "đề án|dự án|chương trình|ban chỉ đạo"  # Đề án 1956 is called by the number of a decision
_GOES_ON = (
    "và|là|của|đã|sẽ|với|tại|ở|để|do|được|vẫn|có|đến|thì|đạt|ước|tăng|giảm|bằng|chiếm|hỗ trợ|giao|theo|như|này|so|còn"
    "|lên|nhằm|từ|trên|trong|khoảng|gồm|cho|phải|cần|đang|không|chưa|diễn|tổ chức|nhưng|đợt|lần thứ|mới|chỉ|vào"
)
_EDGES = "đến|tới|hết|trước|sau|từ|vào|khai mạc|bế mạc|khai giảng|bắt đầu|kết thúc"  # but công ty Dệt 19/5
_NEWS = r"(?:ngày|sáng|chiều|tối|trưa|đêm|hôm|mùng|mồng|thứ \w+|chủ nhật)(?: (?:nay|qua|mai|kia|thứ \w+))?"


def _not_before(units: str) -> str:
    """What is counted or measured is no date."""
    return rf"(?!~(?:{units})(?!\p{{L}}))"


def _of(name: str) -> str:
    """The year that a day, month or quarter is of."""
    stated = rf"(?:~[/.-]~|~,? (?:của )?năm )(?P<{name}>{_YEAR})"
    return rf"(?:{stated}|~,? (?P<{name}>{_NEAR_YEAR}){_not_before(f'{_MEASURES}|{_COUNTED}')})"


PARTS = {
    # what is read
    "day": rf"(?P<day>{_DAY})",
    "late day": rf"(?P<day>{_LATE_DAY})",  # can be no month, and 15/7 is no fraction
    "month": rf"(?P<month>{_MONTH})",
    "any month": rf"(?P<month>{_ANY_MONTH})\b",
    "year": rf"(?P<year>{_YEAR})",
    "near year": rf"(?P<year>{_NEAR_YEAR})",
    "short year": r"(?P<year>\d\d)",
    "quarter": rf"(?P<quarter>{_QUARTER})",
    "last day": rf"(?P<last_day>{_DAY})",
    "last late day": rf"(?P<last_day>{_LATE_DAY})",
    "last month": rf"(?P<last_month>{_MONTH})",
    "any last month": rf"(?P<last_month>{_ANY_MONTH})\b",
    "last year": rf"(?P<last_year>{_YEAR})",
    "last short year": r"(?P<last_year>\d\d)",
    "last near year": rf"(?P<last_year>{_NEAR_YEAR})",
    "last quarter": rf"(?P<last_quarter>{_QUARTER})",
    "of year": _of("year"),
    "of last year": _of("last_year"),
    "decade": r"(?P<decade>(?:1[89]|20)\d0|[3-9]0)",
    "count": r"(?P<count>1[0-2]|0?[1-9]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)",
    "quarters": "(?P<quarters>quý|quí|qúy)",
    "which": "(?P<which>nay|ngoái|sau|tới)",
    "part": "(?P<part>đầu|cuối)",
    "century": r"(?P<century>[ivx]{1,5}|\d{1,2})",
    # what joins them
    "to": f"(?:~[-–—÷]~|{_TILL})",
    "till": _TILL,
    "and": r"(?:~[,&+]~| và )",
    "and surely": r"(?:~[&+]~| và )",  # a comma parts the day from a number before it too: thứ 6, 07-06-2013
    # what stands before and behind
    "since": "(?P<since>(?:kể )?từ (?:(?:đầu|cuối|giữa|sau) )*)",
    "until": "(?P<until>(?:(?:(?:tính|cho|từ nay) )?(?:đến|tới)|hết) (?:(?:hết|cuối|đầu|giữa|trước|thời điểm|ngày) )*)",
    "now": r"(?P<now> (?:cho )?(?:đến|tới) nay\b|~[-–]~nay\b| trở lại đây\b)",
    "stage": r"(?:(?:giai đoạn|nhiệm kỳ|thời kỳ|niên độ)(?: (?:[ivx]+|\d{1,2})\b)?~:?~(?P<bracket>\()?~)",
    "open": r"(?P<bracket>\()?~",
    "close": r"(?(bracket)~\)?)",
    "a quarter": r"(?:(?=q)(?<!\b(?:mỗi|hàng|hằng|từng) )(?:quý|quí|qúy))",
    # where it may stand; what is looked for before it costs most, so its first letter is looked at first
    "a day": r"(?:(?=n)(?<!\b(?:mỗi|một|hàng|hằng) )ngày |(?=\d)(?<=(?<!\b(?:mỗi|một|hàng|hằng) )ngày ))",
    "one": r"(?=n)(?<!\b(?:các|những|nhiều|mấy|vài|hai|ba|bốn|năm|sáu|mười|\d+) )",
    "a month": r"(?=t)(?<!(?:/|\d |\b(?:mỗi|một|hàng|hằng|từng|bình quân|những|nhiều|mấy) ))tháng ",
    "a year": r"(?=n)(?<!\b(?:mỗi|một|hàng|hằng|từng|bình quân|nhiều) )năm ",
    "not yearly": r"(?! h[àằ]ng năm)",
    "in the news": rf"(?=\d\d?[/.-]\d)(?<!\b(?:mỗi|một|hàng|hằng) ngày )(?<=\b{_NEWS},? \(?)",
    "at an edge": rf"(?=\d\d?/)(?<=\b(?:{_EDGES}) )",
    "no duration": rf"(?=[\dhbnstcm])(?<!\b(?:{_DURING}) )",
    "reported": r"(?=\w)(?<=\b(?:sơ kết|tổng kết|kết quả|lũy kế|luỹ kế|cộng dồn|tính chung|tình hình) )",
    "told of": (
        r"(?=\w)(?<=(?:^|\n|[.;!?] |\b(?:(?:xuất|nhập) khẩu|kim ngạch|thu ngân sách|tổng thu|doanh thu|giải ngân"
        r"|giá trị sản xuất|sản lượng|bán lẻ|toàn tỉnh|cả tỉnh|cả nước|iip|grdp) ))"
    ),
    "at a cue": rf"(?=\d{{4}})(?<=\b(?:{_CUES}) )",
    "alone": rf"(?=\d{{4}})(?<![/.,:–-]|\d )(?<!\b(?:{_QUANTITIES}) )(?!19(?<=\b(?:{_NUMBERED}) 19))",
    "in a list": r"(?=\d{4})(?<=\d{4}(?:, |; | và |~[&+]~))",
    "one of several": (r"(?=\d{4})(?<=\b(?:các|những|hai|ba|bốn|năm) năm \d{4}(?:~,~\d{4}){0,5}(?:~,~|~, và | và ))"),
    "in front": r"(?=\d{4})(?<!\d: ?)(?<=(?:^|[\n;:,]| và)~(?:[-+•*–]~)?)",
    "in a cell": r"(?=\d{4})(?<=(?:^|[|\t\n]|\x20{2})~)",
    "heads a cell": r"(?=[\dhbnstcm])(?<=[|\t]~(?:(?:ước|đã) )?(?:thực hiện|th|giải ngân) )",
    # what may follow
    "cell ends": r"(?=~(?:$|[|\t\n])|\x20{2})",
    "end": r"(?!\d|[.,/]\d|\p{L})",
    "stops": rf"(?![%:–-])(?=~(?:[.;)…\n]|,(?!\d)|$)| (?:{_GOES_ON})\b)",
    "no scale": r"(?!1/2000(?!\d))",  # of a map
    "not of a measure": _not_before(_MEASURES),
    "not counted": _not_before(f"{_MEASURES}|{_COUNTED}"),
}
_PART = lazy(r"<([a-z ]+)>")


def pattern(written: str) -> str:
    r"""The regular expression that a form is written for.

    >>> pattern("quý <quarters>~")
    'quý[^\\S\\n]{1,9}(?P<quarters>quý|quí|qúy)[^\\S\\n]{0,3}'
    """
    whole = _PART.sub(lambda part: PARTS[part[1]], written)
    spaced: str = whole.replace(" ", r"[^\S\n]{1,9}").replace("~", r"[^\S\n]{0,3}")
    return spaced
