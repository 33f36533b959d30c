"""One line of a page → the day that it stamps on the page, if it is such a line.

Policy: a stamp is a line in which nothing is left once the date, its label (`Ngày đăng`, `Cập nhật lúc`), weekday,
time, zone, counters (`Lượt xem: 12`) and signs are taken away, or only who signed it (`MINH TÂN`, `Theo Báo …`), where
(`Hà Nội, ngày …`), a short name that a comma or dash parts from it (`Đặc sản quê nhà – 22/8/2024`), or a headline
behind its brackets (`[17/8/2010] Bắc Giang …`). Running text
therefore stamps nothing, however many dates are in it; only a stamp too full to be one by accident (`Ngày đăng: 08:22,
04/05/2011`), a dateline (`(TTXVN - 12/08/2012) …`), a label that ends the line (`Tin hoạt động. Đăng lúc: 13-01-2015`),
or an agency that signs off, may share its line with the text. A line cut by bars (`17:42 22/08/2025 | Kinh tế`) is read
cell by cell. Days are read in the Vietnamese order; where only the American one makes a day (5/25/2012), that is taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import regex

from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 120  # characters beside a date beyond which a line is running text
_AROUND = 60  # characters beside its year in which a date stands
_VIETNAMESE = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for names in (_VIETNAMESE, _ENGLISH) for number, name in enumerate(names, 1)}

_DAY, _YEAR = r"(?P<day>\d{1,2})", r"(?P<year>(?:19[89]|20[0-4])\d)"
_MONTH = r"(?P<month>\d{1,2})"
_NAMED = rf"(?P<month>\d{{1,2}}|{'|'.join(reversed(_VIETNAMESE)).replace(' ', '[ ]')})"
_ABROAD = rf"(?<!\p{{L}})(?P<month>{'|'.join(_ENGLISH)})[a-z]{{0,12}}\.?"
_DATE = rf"""
    (?<! [\d/.-] )
    (?:
        {_YEAR} [-/.] {_MONTH} [-/.] {_DAY}
      | {_DAY} \s? (?P<sign>[/.-]) \s? {_MONTH} \s? (?P=sign) \s? {_YEAR}
      | {_DAY} \s+ (?:tháng\s+|thg?\.?\s?) {_NAMED} [,\s/]+ (?:năm\s+)? {_YEAR}
      | (?:tháng\s+|thg?\.?\s?) {_NAMED} \s+ {_DAY} ,? \s+ {_YEAR}
      | {_DAY} \s+ {_ABROAD} ,? \s+ {_YEAR}
      | {_ABROAD} \s+ {_DAY} (?:st|nd|rd|th)? ,? \s+ {_YEAR}
    )
    (?! \d | [/.-]\d )
"""
_LABEL = r"""
    \b (?:(?:ngày|thời\s+gian|lần|tin|được)\s+)?
    (?: đăng | cập\s+nhật | sửa | xuất\s+bản | đưa\s+tin | phát\s+hành | ban\s+hành | ký | gửi | viết | tạo )\b
    (?: \s+(?:bài|viết|tin|lúc|ngày|vào|cuối|lần|lên)\b )*
  | \b(?:published|posted|updated|created|modified|submitted|last|publish|date)\b
"""
_TIME = r"""
    \bT?\d{1,2} \s?(?::|h|g|giờ)\s? \d{2} (?::\d{2}(?:\.\d+)?)? (?:\s?phút)? ['’"”]{0,2} (?:\s?(?:AM|PM|SA|CH)\b)?
"""
_ZONE = r"\b(?:GMT|UTC)\s?\+?\s?0?7?(?::?00)?\b | [+]0?7:?00\b"
_WEEKDAY = r"""
    \b(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7]) | chủ\s+nhật | T[2-7] | CN)\b
  | \b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b
"""
_NOISE = r"""
    \b(?:số\s+|đã\s+)?(?:lượt\s+)?(?:xem|đọc|truy\s+cập|bình\s+luận|views?|hits?|comments?|thích)\b
        (?:\s+(?:bài|tin))? \s*:?\s*\(?[\d.,]* (?:\s+(?:lần|lượt)\b)?
  | [\d.,]+\s+(?:lượt\s+)?(?:xem|đọc|bình\s+luận|phản\s+hồi|views?|comments?)\b
  | \b(?:liên\s+hệ|điện\s+thoại|đường\s+dây\s+nóng|hotline|đt|tel|fax) [\s.:]* [+(]?\d{2,} (?:[ .()-]{1,2}\d+)*
  | \S+@\S+\.\w+ | \b(?:https?://|www\.)\S+ | \b(?:[\w-]+\.)+(?:vn|com|net|org|info)\b
  | \b(?:in\s+(?:bài|trang|ấn)|bản\s+in|print|e-?mail|gửi\s+mail|cỡ\s+chữ|facebook|twitter|zalo|chia\s+sẻ)\b
  | \bsố\s*:?\s*\d+[\p{Lu}\d/-]+
  | \b(?:ngày|lúc|vào|hồi|at|on)\b
"""
_SIGN = r"[\s,|;:–—•·/()\[\]*»«#_-] | \.(?!\w)"
_SOURCE = r"(?:theo|nguồn(?:\s+tin)?|source)\b"
_MEDIUM = r"(?:(?:thời|tuần|nhật)?\s?báo|tạp\s+chí|tập\s+san|bản\s+tin|(?:cổng|trang)\s+thông\s+tin|đài)"
_AUTHOR = r"(?:tác\s+giả|bài|tin|ảnh|đăng\s+bởi|người\s+đăng|viết\s+bởi|by|bởi|(?:chuyên|danh)\s+mục)\b"
_NAME = r"\p{Lu}[\p{L}.]*"

_CASELESS = regex.VERBOSE | regex.IGNORECASE
_ANY_DATE = lazy(_DATE, _CASELESS)
_IN_YEAR = re.compile(r"(?:19[89]|20[0-4])\d")
_SURE = lazy(f"(?P<label>{_LABEL}) | (?P<time>{_TIME}) | (?P<zone>{_ZONE}) | (?P<weekday>{_WEEKDAY})", _CASELESS)
_EMPTY = f"(?: {_LABEL} | {_TIME} | {_ZONE} | {_WEEKDAY} | {_NOISE} | {_SIGN} )"
_EMPTIES = lazy(f"{_EMPTY}++", _CASELESS)
_NAMES_MEDIUM = (
    rf"(?i:{_MEDIUM}) \s (?i: điện\s+tử\s? | (?:tỉnh|huyện|thành\s+phố|thị\s+xã)\s )* (?: \p{{Lu}}\D{{0,50}} )?"
)
_SIGNED = lazy(
    rf"(?i:{_SOURCE}|{_AUTHOR}) [^\d]{{2,60}} | {_NAMES_MEDIUM} | {_NAME} (?: \s {_NAME} ){{0,4}}", regex.VERBOSE
)
_NEVER_SIGNS = lazy(  # headings, deadlines and the like, all in capitals; the day of a decree; today's
    r"""
    \b(?: hôm\s+nay | sáng | chiều | tối | từ | đến | trước | quý | tháng | năm | kỳ | giai | hạn | hiệu\s+lực
        | sinh | tính | hội | lễ | lịch | khai | bế | kỷ
        | nghị | quyết | thông\s+(?:tư|báo) | chỉ | công\s+văn | kế\s+hoạch | luật | báo\s+cáo | tờ\s+trình
        | hướng\s+dẫn )\b
    """,
    _CASELESS,
)
_SIGNED_OFF = lazy(
    rf"[.…!?”\"/] \s* \(? (?: (?i:{_SOURCE}) .{{2,40}} | \p{{Lu}}{{2}}[\p{{L}}.]* ) [\s,(|–-]* (?:ngày\s)? $",
    regex.VERBOSE,
)
_IN_BRACKETS = lazy(  # Hà Nội (TTXVN 12/3/2014), (Báo Thái Bình, ngày 12/3/2014)
    r"[\p{L}\s.]{0,30} \( (?: \p{Lu}{2}[\p{L}.+]*\s? | \p{Lu}[^\d()]{1,40} \s?[,–-]\s? (?:ngày\s)? )", regex.VERBOSE
)
_IN_FRONT = lazy(  # (Thaibinh.gov.vn) 10/02/2020 - Năm …; Hà Nội, 12/3/2014 – Sáng …
    rf"\( \p{{Lu}}[^\d()]{{1,40}} \) [\s,–-]* | {_NAME} (?: \s {_NAME} ){{0,4}} , \s", regex.VERBOSE
)
_LABELLED = lazy(  # Tin trong tỉnh. Đăng lúc: 10:05, 13-01-2015; Số liệu năm 2018 (công bố ngày 17/01/2019)
    rf"""
    (?: ^ | [\s(.] )
    (?: (?:ngày\s+)? (?:đăng(?:\s+(?:tin|bài))? | xuất\s+bản | phát\s+hành | đưa\s+tin | ban\s+hành\s+tin)
      | (?:lần\s+)? cập\s+nhật (?:\s+cuối)? | số\s+ra | công\s+bố (?=\s+ngày) )
    (?: \s | : | , | lúc\b | ngày\b | {_TIME} | {_WEEKDAY} )* $
    """,
    _CASELESS,
)
_UNDER_NAME = lazy(  # Đặc sản quê nhà – 22/8/2024; Bản tin Công Thương, số 12 – Phú Thọ, ngày …
    r"[\p{Lu}] (?: [^\d.;:!?()|–—] | \b số\s \D{0,6} \d++ ){3,60} \s? (?: , | [–—] | \s-\s ) \s?", regex.VERBOSE
)
_OPENS = lazy(rf"(?: \p{{Lu}}{{2}}[\p{{L}}.+]* | {_NAMES_MEDIUM} ) \s? \(", regex.VERBOSE)  # TTXVN (12/3/2014) - …
_AGENCY = lazy(r"\W* \p{Lu}{2,8} \s? \( ", regex.VERBOSE)  # TTXVN (12/3/2014)
_BEGINS = lazy(r"\s?[–—:-]\s+\p{Lu}")
_CLOSES = lazy(r"[\])]\s+\p{Lu}")  # [17/8/2010] Bắc Giang giám sát …
_GLUED = ({"label", "time"}, {"weekday", "time"}, {"zone"})


@dataclass(frozen=True, slots=True)
class Stamp:
    """A day stamped on a page; `firm` where label, time, weekday, place or source show that it is one."""

    day: date
    span: Span
    firm: bool


def stamp(line: str) -> Stamp | None:
    """The day that a line stamps, None where it is no such line."""
    dates = list(_dates(line))
    if not dates:
        return None
    first, last = dates[0], dates[-1]
    if _signs_off(line, last) or (first is last and _is_labelled(line, last)):
        return _stamp(last, firm=True)
    if _is_dateline(line, first) or _glued(line, first):
        return _stamp(first, firm=True)
    if line[: first.start()] in ("[", "(") and _CLOSES.match(line, first.end()):
        return _stamp(first, firm=False)
    return _in_a_cell(line, first) if "|" in line else _alone(line, first) or _under_name(line, first)


def _dates(line: str) -> Iterator[regex.Match[str]]:
    """The dates in a line, each looked for around its year."""
    reached = 0
    for year in _IN_YEAR.finditer(line):
        start, end = max(reached, year.start() - _AROUND), year.end() + _AROUND
        near = _ANY_DATE.search(line, start, end) if year.start() >= reached else None
        date_ = _ANY_DATE.match(line, near.start()) if near else None
        if date_:
            reached = date_.end()
            yield date_


def _alone(line: str, first: regex.Match[str]) -> Stamp | None:
    """The stamp that is all that a line holds."""
    before, after = _left(line[: first.start()]), _left(line[first.end() :])
    if not (_signs(before) and _signs(after)):
        return None
    beside = f"{line[: first.start()]} {line[first.end() :]}"
    sure = _SURE.search(beside) or _says_where(line, first) or _names_source(before, after)
    return _stamp(first, firm=bool(sure or _AGENCY.fullmatch(line, 0, first.start())))


def _under_name(line: str, first: regex.Match[str]) -> Stamp | None:
    """The stamp behind the name of who publishes: a few words with a capital, and nothing else in the line."""
    name = _UNDER_NAME.match(line)
    if name is None or name.end() > first.start() or _NEVER_SIGNS.search(name.group()):
        return None
    found = stamp(line[name.end() :])
    return replace(found, span=found.span.shift(name.end())) if found else None


def _is_labelled(line: str, last: regex.Match[str]) -> bool:
    """Whether a label stands before the date, and nothing behind it."""
    before = line[max(0, last.start() - _LONGEST) : last.start()]
    return bool(_LABELLED.search(before)) and not _left(line[last.end() :])


def _stamp(match: regex.Match[str], *, firm: bool) -> Stamp | None:
    day = _day(match)
    return Stamp(day, Span(*match.span()), firm) if day else None


def _day(match: regex.Match[str]) -> date | None:
    """The day of a date, None where no calendar has it."""
    year, month, day = int(match["year"]), _month(match["month"].lower()), int(match["day"])
    try:
        return date(year, day, month) if month > 12 and match["sign"] else date(year, month, day)
    except ValueError:
        return None


def _month(written: str) -> int:
    return _MONTHS.get(written) or int(written)


def _left(beside: str) -> str:
    """What is left beside a date once all that may accompany one is taken away."""
    return " ".join(_EMPTIES.sub(" ", beside).split()) if len(beside) <= _LONGEST else beside


def _signs(left: str) -> bool:
    """Whether words beside a date say at most who signed or where."""
    return not left or bool(_SIGNED.fullmatch(left) and not _NEVER_SIGNS.search(left))


def _says_where(line: str, match: regex.Match[str]) -> bool:
    """`Hà Nội, ngày …`, `Hà Nội, 12/3/2014`."""
    before = line[: match.start()]
    return bool(_IN_FRONT.fullmatch(before)) or (before.rstrip().lower().endswith("ngày") and bool(_left(before)))


def _in_a_cell(line: str, first: regex.Match[str]) -> Stamp | None:
    """The stamp in one cell of a line; a row of a table, which has figures in others, stamps nothing without a time."""
    start, end = line.rfind("|", 0, first.start()) + 1, (line + "|").index("|", first.end())
    found, left = stamp(line[start:end]), _left(f"{line[:start]} {line[end:]}")
    if found is None or (not found.firm and (_NEVER_SIGNS.search(left) or regex.search(r"\d", left))):
        return None
    return replace(found, span=found.span.shift(start), firm=found.firm or _names_source(left))


def _names_source(*left: str) -> bool:
    return any(regex.match(rf"{_SOURCE}|{_MEDIUM}\s", words, regex.IGNORECASE) for words in left)


def _is_dateline(line: str, match: regex.Match[str]) -> bool:
    """`(TTXVN - 12/08/2012) …`: before the first words of the text."""
    before = line[: match.start()]
    if _NEVER_SIGNS.search(before):
        return False
    if _IN_BRACKETS.fullmatch(before):
        return line.startswith(")", match.end())
    if _OPENS.fullmatch(before):
        return line.startswith(")", match.end()) and bool(_BEGINS.match(line, match.end() + 1))
    return bool(_IN_FRONT.fullmatch(before) and _BEGINS.match(line, match.end()))


def _signs_off(line: str, match: regex.Match[str]) -> bool:
    """`… thực hiện./. TTXVN (23/08/2007)`: an agency behind the last sentence."""
    return bool(_SIGNED_OFF.search(line[max(0, match.start() - 60) : match.start()])) and not _left(line[match.end() :])


def _glued(line: str, match: regex.Match[str]) -> bool:
    """Whether the line begins with a stamp that can be nothing else, whatever follows it."""
    before, lead = line[: match.start()], _EMPTIES.match(line, match.end())
    if _left(before):
        return False
    kinds = {found.lastgroup for found in _SURE.finditer(f"{before} {lead.group() if lead else ''}")}
    return any(enough <= kinds for enough in _GLUED) or ("label" in kinds and before.rstrip().endswith(":"))


def opener(line: str) -> Stamp | None:
    """The day that a line of running text opens with: `14/11/2006 - Cả tỉnh hiện có …`."""
    first = _ANY_DATE.match(line) if line[:1].isdecimal() else None
    return _stamp(first, firm=False) if first and _BEGINS.match(line, first.end()) else None


def labels(line: str) -> bool:
    """Whether a line is a label only (`Published`, `Ngày đăng:`), its date on the next one."""
    return bool(regex.search(_LABEL, line, _CASELESS)) and not _left(line)
