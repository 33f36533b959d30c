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
from solieu.extract.longer_names import SURNAMES
from solieu.extract.place_names import names_in
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_OFFICES = (
    "Thủ tướng", "Bộ trưởng", "Thứ trưởng", "Tổng cục trưởng", "Cục trưởng", "Chi cục trưởng", "Vụ trưởng",
    "Viện trưởng", "Trưởng phòng", "Trưởng ban", "Trưởng đoàn", "Giám đốc", "Tổng Giám đốc", "Chủ tịch", "Bí thư",
    "Chủ nhiệm", "Hiệu trưởng", "Chánh Văn phòng", "Chánh Thanh tra", "Tổ trưởng", "Đội trưởng", "chủ cơ sở",
)  # fmt: skip
_TITLES = (
    "ông", "bà", "anh", "chị", "chú", "bác", "cô", "thầy", "đồng chí", "đ/c", "nghệ nhân", "tiến sĩ", "kỹ sư", "bác sĩ",
    "ts.", "ths.", "pgs.ts.", "pgs.ts",
)  # fmt: skip
# First syllables of what may stand behind a title and is no person: đồng chí Thường trực, Bà Rịa, Bà Nà.
_NO_NAMES = ("Nguyên", "Ủy", "Uỷ", "Đại", "Thường", "Rịa", "Nà", "Quốc", "Sở", "UBND", "HĐND", "Ban", "Phó", "Tổng")

_OFFICE = rf"(?: (?i: (?:phó|nguyên|quyền)\s+ ){{0,2}} (?i: {'|'.join(_OFFICES).replace(' ', '[ ]')} ) (?!\w) )"
_SYLLABLE = rf"(?! {_OFFICE} ) \p{{Lu}}[\p{{Ll}}']* (?!\w)"
_TITLED = regex.compile(
    rf"""
    (?<!\w) (?i: \L<titles> ) (?: (?<=\.)\s* | \s+ )
    (?P<name> (?! \L<no_names> (?!\w) ) {_SYLLABLE} (?: \s {_SYLLABLE} ){{1,4}} )
    """,
    regex.VERBOSE,
    titles=sorted(_TITLES, key=len, reverse=True),
    no_names=_NO_NAMES,
)
_NAME = regex.compile(rf"(?P<name> \L<surnames> (?: \s {_SYLLABLE} ){{1,4}} )", regex.VERBOSE, surnames=[*SURNAMES])
_IN_OFFICE = regex.compile(rf"(?<!\w) {_OFFICE} (?: \s+ Chính[ ]phủ )? \s+", regex.VERBOSE)
_BEFORE_OFFICE = regex.compile(rf"(?<!\w) {_NAME.pattern} \s*[,–-]\s* {_OFFICE}", regex.VERBOSE, surnames=[*SURNAMES])


def persons(text: str, bodies: Iterable[Body]) -> Iterator[Body]:
    """The persons that a text names: sorted, disjoint; `bodies` are the organisations it names."""
    ends = {body.span.start: body.span.end for body in bodies}
    matches = chain(_TITLED.finditer(text), _holders(text, ends), _BEFORE_OFFICE.finditer(text))
    reached = 0
    for match in sorted(matches, key=lambda match: match.start("name")):
        if match.start("name") >= reached and not _is_place(match["name"]):
            reached = match.end("name")
            yield Body(Span(*match.span("name")), " ".join(match["name"].split()))


def _holders(text: str, ends: dict[int, int]) -> Iterator[regex.Match[str]]:
    """Names behind an office, or behind the body it is held in."""
    for office in _IN_OFFICE.finditer(text):
        body_end = ends.get(office.end())
        place = office.end() if body_end is None else body_end + 1
        match = _NAME.match(text, place)
        if match:
            yield match


def _is_place(name: str) -> bool:
    return any(named.end - named.start == len(name) for named in names_in(name)) and name != "Hồ Chí Minh"
