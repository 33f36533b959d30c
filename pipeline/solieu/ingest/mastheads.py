"""What a page says of itself above and below its text: the day it was published, its title, who published it.

Policy: a day is taken from a line that stamps it (see `stamps`), first in the lines above the text, then in those
below. A bare date counts only above the first paragraph, since lists and tables further down are full of them, and
last where that paragraph, and no other line, opens with one (a chronicle has several). What
follows the article (other news, comments) says nothing of it. Where nothing is stated, nothing is taken: a day that
the text merely tells about is never the day of publication.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import regex

from solieu.ingest.stamps import Stamp, labels, opener, stamp
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_HEAD, _OPENING, _FOOT = 15, 8, 12  # lines
_PARAGRAPH = 160  # characters; a line as long as that is running text
_TITLE_WORDS = range(4, 36)
_LINE = lazy(r"\S[^\n]*")
_CASELESS = regex.VERBOSE | regex.IGNORECASE
_AFTER_ALL = lazy(
    r"""
    (?:(?:các|những)\s+)? (?:tin|bài)(?:\s+(?:bài|viết))? \s+
        (?: (?:bài\s+)?khác | liên\s+quan | cùng\s+(?:chuyên\s+mục|loại) | (?:mới|cũ)\s+hơn ) \b.*
  | (?:ý\s+kiến|bình\s+luận)\s+(?:của\s+)?(?:bạn|độc\s+giả|bạn\s+đọc) \b.*
  | (?:xem|đọc)\s+thêm \b.{0,20}
    """,
    _CASELESS,
)
_SIGNED = lazy(r"\(? \p{Lu}{2,8} [\s(,–-]{1,3} [\d/.-]{8,10} \)?", regex.VERBOSE)  # TTXVN (12/3/2014)
_FURNITURE = lazy(
    r"""
    (?: bạn\s+đang | trang\s+chủ | home\b | chia\s+sẻ | đăng\s+nhập | tìm\s+kiếm | bình\s+luận | tag\b | ảnh\b
      | nguồn\b | theo\s+báo | báo\s | tạp\s+chí
      | cộng\s+hòa\s+xã\s+hội | độc\s+lập\s+- | số\s*:
      | (?:ủy|uỷ)\s+ban | ubnd\b | hđnd\b | bộ\s | sở\s | ban\s | trung\s+tâm\s ) .*
  | .* ° .*                                                                          # the weather
    """,
    _CASELESS,
)
_KIND = lazy(
    "QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|CHỈ THỊ|KẾ HOẠCH|BÁO CÁO|THÔNG BÁO|THÔNG TƯ|TỜ TRÌNH|CÔNG VĂN|CÔNG ĐIỆN"
    "|HƯỚNG DẪN|CHƯƠNG TRÌNH"
)
_TITLE = lazy(r"""["“«]? [\p{Lu}\d] .* [^.;:,…|\s]""", regex.VERBOSE)

_NO_PUBLISHERS = r"(?:UBND|HĐND|OCOP|NTM|KCN|CCN|CNNT|TTCN|TW|TP|TX|HTX|GRDP|GDP|XTTM|KCQG|KCĐP|TTKC|PTNT|TTg|VN)\b"
_DATELINE = lazy(
    rf"""
    \( (?P<name> \p{{Lu}} [\p{{L}}\d.&\s]{{1,25}} ) \) \s? (?: [\d/.-]{{8,10}} \s )? [-–—]           # (Baonghean) -
  | \( (?P<name> \p{{Lu}} [\p{{L}}.&\s]{{1,25}}? ) \s?[,–-]\s? [\d/.-]{{8,10}} \)                  # (TTXVN - 12/3/2014)
  | (?P<name> \p{{Lu}}{{3,8}} ) \s \( [\d/.-]{{8,10}} \) \s? [-–—] \s                             # TTXVN (12/3/2014) -
  | (?! {_NO_PUBLISHERS} ) (?P<name> \p{{Lu}}{{2,8}} (?:\.VN)? (?:\s?Online)? ) \s? [-–—] \s      # KTĐT -
  | (?! {_NO_PUBLISHERS} ) (?P<name> \p{{Lu}}{{2,6}} ) \s (?= (?:Sáng|Chiều|Tối|Ngày|Vừa)\b )    # ABCD Sáng 7/10
    """,
    regex.VERBOSE,
)
_SOURCE = lazy(
    r"""
    [\s(\[]* (?i: theo | nguồn (?:\s+tin)? | source ) \s* :? \s+
    (?P<name> \p{Lu} [^\d|()]{1,60}? ) [\s,()\]–-]* (?: ngày\s.* | \d{1,2} (?: [/:h-]\d | \.\d{1,2}\. ) .* )?
    """,
    regex.VERBOSE,
)
_AGENCY = lazy(r"[.!?…/”\"] \s* \(? (?P<name> \p{Lu}{3,8} ) \s* (?: \( [\d/.-]+ \) | \) )? \s* $", regex.VERBOSE)
_MEDIUM = lazy(
    r"""
    (?P<name> (?: Báo | Thời\sbáo | Tạp\schí | Cổng\sthông\stin | Trang\sthông\stin | Đài ) (?: \s[^\s|\d]+? ){1,8}
      | (?:\w{1,63}\.){1,8}(?:vn|com|net|org) )  # baotinh.com.vn | 17:42
    (?: [\s,|–-]+ (?:ngày\s)? [\d:'h]* \s? \d{1,2} (?:[/.-]|\stháng\s) .* )?
    """,
    regex.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a page says of itself; None where it does not."""

    published: date | None = None
    title: str | None = None
    publisher: str | None = None


def masthead(text: str) -> Masthead:
    """What the lines above and below a text say of it, be its letters composed or not."""
    lines = _page(unicodedata.normalize("NFC", text))
    stamped = _published(lines)
    return Masthead(stamped.day if stamped else None, _title(lines), _publisher(lines))


def published(text: str) -> Stamp | None:
    """The stamp by which a text is dated, its span in `text`."""
    return _published(_page(text))


def _published(lines: list[regex.Match[str]]) -> Stamp | None:
    head, opening = lines[:_HEAD], _opening(lines)
    for number, line in enumerate(head):
        stamped = _stamp(lines, number)
        if stamped and (stamped.firm or line in opening):
            return stamped
    below = (_stamp(lines, number) for number in range(max(len(head), len(lines) - _FOOT), len(lines)))
    return next((stamped for stamped in below if stamped and stamped.firm), None) or _opener(lines, len(opening))


def _opener(lines: list[regex.Match[str]], first: int) -> Stamp | None:
    """The day that the first paragraph, or a line above it, opens with, if no other line does."""
    found = [(number, day) for number, line in enumerate(lines) if (day := opener(line.group()))]
    number, stamped = found[0] if len(found) == 1 else (0, None)
    return replace(stamped, span=stamped.span.shift(lines[number].start())) if stamped and number <= first else None


def _stamp(lines: list[regex.Match[str]], number: int) -> Stamp | None:
    """The stamp in a line, firm if the line before it is its label."""
    line = lines[number]
    found = stamp(line.group())
    if found is None:
        return None
    labelled = number > 0 and labels(lines[number - 1].group())
    return replace(found, span=found.span.shift(line.start()), firm=found.firm or labelled)


def _page(text: str) -> list[regex.Match[str]]:
    """The lines that are not blank, up to what follows the article."""
    return list(_until_after_all(text))


def _until_after_all(text: str) -> Iterator[regex.Match[str]]:
    read = False
    found = [*_LINE.finditer(text)]
    for number, line in enumerate(found):
        if read and _AFTER_ALL.fullmatch(line.group().strip()):
            behind = found[number + 1 :]
            if len(behind) == 1 and _SIGNED.fullmatch(behind[0].group().strip()):
                yield behind[0]  # the list that its head announces is not there
            return
        read = read or len(line.group()) >= _PARAGRAPH
        yield line


def _opening(lines: list[regex.Match[str]]) -> list[regex.Match[str]]:
    """The lines above the first paragraph."""
    first = next((number for number, line in enumerate(lines) if len(line.group()) >= _PARAGRAPH), len(lines))
    return lines[: min(first, _OPENING)]


def title(text: str) -> str | None:
    """The first line above the text that can be a headline; with its kind before it in an official document."""
    return _title(_page(text))


def _title(lines: list[regex.Match[str]]) -> str | None:
    opening = [" ".join(line.group().split()) for line in _opening(lines)]
    kind = next((line for line in opening if _KIND.fullmatch(line)), None)
    rest = opening[opening.index(kind) + 1 :] if kind else opening
    headline = next((line for line in rest if _is_headline(line)), None)
    return f"{kind} {headline}" if kind and headline else headline


def _is_headline(line: str) -> bool:
    return bool(
        len(line.split()) in _TITLE_WORDS
        and _TITLE.fullmatch(line)
        and not _FURNITURE.match(line)
        and not _DATELINE.match(line)
        and not stamp(line)
    )


def publisher(text: str) -> str | None:
    """The newspaper, agency or office that a text names as its source: below the text, else before its first words."""
    return _publisher(_page(text))


def _publisher(lines: list[regex.Match[str]]) -> str | None:
    head, foot = ([line.group().strip() for line in part] for part in (lines[:_HEAD], lines[-_FOOT:]))
    below = (_SOURCE.fullmatch(line) or _AGENCY.search(line[-60:]) for line in reversed(foot))
    above = (_DATELINE.match(line) or _MEDIUM.fullmatch(line) for line in head)
    return next((" ".join(found["name"].split()) for found in (*below, *above) if found), None)
