"""Names of persons, where a title or an office says that they are: ông Hoàng Văn Tám, Giám đốc Sở Công Thương …

A person is a run of two to five capitalised syllables behind a title (ông, bà, đồng chí); or one that begins with a
surname, behind an office (and the body it is held in) or before one that a comma or dash parts from it. By-lines are
left out.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import regex

from solieu.extract.bodies import Body
from solieu.extract.cues import Cues, matches
from solieu.extract.longer_names import SURNAMES
from solieu.extract.place_names import is_name
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_OFFICES = (
    "Thủ tướng", "Bộ trưởng", "Thứ trưởng", "Tổng cục trưởng", "Cục trưởng", "Chi cục trưởng", "Vụ trưởng",
    "Viện trưởng", "Trưởng phòng", "Trưởng ban", "Trưởng đoàn", "Giám đốc", "Tổng Giám đốc", "Chủ tịch", "Bí thư",
    "Chủ nhiệm", "Hiệu trưởng", "Chánh Văn phòng", "Chánh Thanh tra", "Tổ trưởng", "Đội trưởng", "chủ cơ sở",
    "chủ doanh nghiệp", "chủ xưởng", "chủ hộ", "chủ trang trại", "Quản đốc",
    "Trưởng bản", "Trưởng thôn", "Trưởng ấp", "Trưởng xóm", "Tổ phó", "Thôn trưởng", "già làng",
)  # fmt: skip
_TITLES = (
    "ông", "bà", "anh", "chị", "chú", "bác", "cô", "thầy", "đồng chí", "đ/c", "nghệ nhân", "tiến sĩ", "kỹ sư", "bác sĩ",
    "ts.", "ths.", "pgs.ts.", "pgs.ts", "pgs, ts",
)  # fmt: skip
# First syllables of what may stand behind a title and is no person: đồng chí Thường trực, Bà Rịa, Bà Nà.
_NO_NAMES = ("Nguyên", "Ủy", "Uỷ", "Đại", "Thường", "Rịa", "Nà", "Quốc", "Sở", "UBND", "HĐND", "Ban", "Phó", "Tổng")

_DEPUTY = r"(?i: (?:phó|nguyên|quyền)\s+ ){0,2}"
_HELD = rf"(?i: {'|'.join(_OFFICES).replace(' ', '[ ]')} ) (?!\w)"
_OFFICE = rf"(?: {_DEPUTY} {_HELD} )"
_SYLLABLE = rf"(?! {_OFFICE} ) \p{{Lu}}(?:['’]\p{{Lu}})?[\p{{Ll}}'’]* (?!\w)"  # H'Yim
_TITLED = lazy(
    rf"""
    (?<!\w) (?i: \L<titles> ) (?: (?<=\.)\s* | \s+ )
    (?P<name> (?! \L<no_names> (?!\w) ) {_SYLLABLE} (?: \s {_SYLLABLE} ){{1,4}} )
    """,
    regex.VERBOSE,
    titles=sorted(_TITLES, key=len, reverse=True),
    no_names=_NO_NAMES,
)
_NAME = lazy(rf"(?P<name> \L<surnames> (?: \s {_SYLLABLE} ){{1,4}} )", regex.VERBOSE, surnames=[*SURNAMES])
_HELD_THERE = lazy(rf"(?<!\w) {_HELD}", regex.VERBOSE)
_OFFICE_BEFORE = lazy(rf"(?r) (?<!\w) (?: {_HELD} | (?i:chủ) ) \s{{1,3}}", regex.VERBOSE)
_TO_NAME = lazy(r"(?:\s+Chính phủ)?\s+")
_NAMED_BEFORE = lazy(  # read from the office backwards
    rf"(?r) (?<!\w) {_NAME.pattern} \s*[,–-]\s* {_DEPUTY}", regex.VERBOSE, surnames=[*SURNAMES]
)
_AT_FIRM = lazy(
    r"\s+(?:công ty|cty|htx|hợp tác xã|doanh nghiệp|xí nghiệp|cơ sở|xưởng|sở|trung tâm)\s+", regex.IGNORECASE
)
# A name behind a firm's word is its holder's where a middle name or what the person says tells it from a firm's.
_HOLDER = lazy(
    rf"""
    (?P<name> \L<surnames> \s (?: (?:Văn|Thị|Đình|Hữu|Bá|Viết|Trọng|Thế|Đăng|Khắc|Sỹ|Sĩ) (?: \s {_SYLLABLE} ){{1,2}}
      | {_SYLLABLE} (?: \s {_SYLLABLE} ){{1,2}} (?= ,? \s (?:cho\s(?:biết|hay)|chia\ssẻ|nói|kể|khẳng\sđịnh) ) ) )
    """,
    regex.VERBOSE,
    surnames=[*SURNAMES],
)
_TITLE_CUES, _OFFICE_CUES = Cues(lambda: _TITLES), Cues(lambda: _OFFICES)


def persons(text: str, bodies: Iterable[Body]) -> Iterator[Body]:
    """The persons that a text names: sorted, disjoint; `bodies` are the organisations it names."""
    ends = {body.span.start: body.span.end for body in bodies}
    offices = [match.span() for match in matches(_HELD_THERE, text, _OFFICE_CUES.places(text))]
    before = filter(None, (_NAMED_BEFORE.match(text, 0, start) for start, _ in offices))
    named = chain(matches(_TITLED, text, _TITLE_CUES.places(text)), _holders(text, offices, ends), before)
    reached = 0
    for match in sorted(named, key=lambda match: match.start("name")):
        if match.start("name") >= reached and not _is_place(match["name"]):
            reached = match.end("name")
            yield Body(Span(*match.span("name")), " ".join(match["name"].split()))


def _holders(text: str, offices: Iterable[tuple[int, int]], ends: dict[int, int]) -> Iterator[regex.Match[str]]:
    """Names behind an office, or behind the body it is held in."""
    for _, end in offices:
        held = holder(text, end)
        if held:
            yield held
            continue
        gap = _TO_NAME.match(text, end)
        body_end = ends.get(gap.end()) if gap else None
        match = _NAME.match(text, gap.end() if body_end is None else body_end + 1) if gap else None
        if match:
            yield match


def holder(text: str, office: int) -> regex.Match[str] | None:
    """The person behind an office that ends at a place and the mere word for a firm: Giám đốc công ty Lê Văn Tám."""
    firm = _AT_FIRM.match(text, office)
    return _HOLDER.match(text, firm.end()) if firm else None


def is_held(text: str, head: int, end: int) -> bool:
    """Whether an office stands before the word for a firm, and its holder behind it: chủ cơ sở Lê Văn Tám."""
    return _HOLDER.match(text, end + 1) is not None and _OFFICE_BEFORE.match(text, 0, head) is not None


def _is_place(name: str) -> bool:
    return is_name(name) and name != "Hồ Chí Minh"
