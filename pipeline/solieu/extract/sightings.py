"""Names of units in their surroundings: announced by type words, bare, part of a newspaper's name, or none of ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

import regex

from solieu.extract.longer_names import stands_alone
from solieu.extract.nouns import head
from solieu.extract.place_contexts import CONNECTED, TypeWords
from solieu.extract.place_names import names_in, spellings
from solieu.extract.units import measures
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.place_contexts import Head, Lead
    from solieu.extract.place_names import Named, Unit

Role = Literal["typed", "listed", "loose", "bare", "paper", "none"]

UNIT_HEADS = frozenset({"tỉnh", "thành phố", "thị xã", "quận", "huyện"})

# Persons, battles, old capitals and ordinary words before they are places: never read on their own.
SHY = frozenset(
    form
    for name in (
        "Hồ Chí Minh", "Hai Bà Trưng", "Ngô Quyền", "Lê Chân", "Trần Văn Thời", "Dương Minh Châu",
        "Thống Nhất", "Bình Minh", "Thanh Bình", "Đại Từ", "Hồng Bàng", "Điện Biên Phủ", "Hoa Lư",
    )
    for form in spellings(name)
)  # fmt: skip

# Ordinary words, which are written with one capital too: giải Nobel Hòa bình, Bình định xong phương Nam …
WORDS = frozenset(
    form
    for name in ("Hòa Bình", "Thái Bình", "Bình Định", "Nam Định", "Long An", "Vĩnh Phúc")
    for form in spellings(name)
)

WINDOW = 240  # characters looked at before and behind a name, and at the beginning of its line
BEGINNING = 400  # characters in which headlines stand
EDGE = 200  # characters at either end of a text in which a name alone on its line is a writer's

# What a place follows: a preposition, its people, an opening bracket; what follows it where it begins a sentence.
_LOCATED = lazy(
    r"""
    (?r)
    (?<!\w) (?i: tại|ở|về|từ|đến|tới|vào|ra|qua|lên|xuống|cho|của|riêng|địa\ bàn|khu\ vực
      | nông\ dân|người\ dân|bà\ con|đồng\ bào|nhân\ dân|phụ\ nữ|thanh\ niên|lãnh\ đạo|chính\ quyền ) \s
    | \p{L} \s? \(
    """,
    regex.VERBOSE,
)
_OPENING = re.compile(r"(?:^|[.!?;:…]\s)\s*$")
_IN_TIME = lazy(  # giai đoạn 2013 - 2017, Chợ Gạo hỗ trợ …; năm qua, …
    r"""
    (?r)
    (?<!\w) (?i:
        (?:năm|giai\ đoạn|quý|tháng|ngày|đến\ nay|hiện\ nay|từ|sang|tính\ đến) \s [^,.;:()\n]{0,30} (?<=\d)
      | (?:năm|tháng|quý|vụ|nhiệm\ kỳ|thời\ gian) \ (?:qua|nay|trước|này|tới|vừa\ qua)
      | (?:đến|hiện)\ nay
    ),\s
    """,
    regex.VERBOSE,
)
_ACTS = lazy(
    r"\s(?:\L<verbs>)\s",
    verbs=(
        "còn", "có", "đã", "sẽ", "đang", "là", "được", "vẫn", "cũng", "hiện", "chưa", "mới", "phấn đấu", "dự kiến",
        "đứng", "đạt", "nhận", "chi", "giao", "hỗ trợ", "giúp", "cấp", "trích", "dành", "mở", "đầu tư", "bố trí",
        "triển khai", "thực hiện", "tổ chức", "công nhận", "xây dựng", "đào tạo", "dạy nghề", "huy động", "giải ngân",
    ),
)  # fmt: skip
_LISTED = lazy(r"(?r)(?:(?<!\w)(?i:là|như|gồm|và|trong đó|nhất|cụ thể)|[,;:(…])\s*|^\s*")
_FIGURE = re.compile(r"\s?\(?\d[\d.,/]*\s(?P<money>(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng)\b)?")
_HEADLINE = lazy(r"\s?:\s+\p{Lu}\p{L}*\s+\p{Ll}")
_PART = lazy(r"[^\s–—-]+")
_ROUTE = lazy(r"\s*[-–]\s*\p{Lu}")
# What may not follow Quận 3: the figure's own noun (cấp cho quận 3 tỷ đồng).
_COUNTED = lazy(
    r"[.,]?\d|\s?%|\s+(?:tỷ|tỉ|triệu|nghìn|ngàn|trăm|đồng|năm|tháng|lần|người|hộ|dự|đề|mô|cơ|doanh|lượt|xã|phường)"
)


class Sighting(NamedTuple):
    """A name and what is around it.

    `line` is where its line starts; `located` says that it stands as a place does, `joined` that only a comma or "và"
    parts it from the name before, `signed` that it may be a by-line.

    `role` is what its surroundings make of the name: *listed* is an item of a list whose head is in the plural, *loose*
    one behind a singular (huyện A, B: B may be another district or the province), *bare* may be read without a type
    word.
    """

    named: Named
    line: int
    lead: Lead | None
    role: Role
    located: bool
    joined: bool
    signed: bool

    @property
    def start(self) -> int:
        """Where the name starts."""
        return self.named.start

    @property
    def heads(self) -> tuple[Head, ...]:
        """The type words that hold for the name."""
        return self.lead.heads if self.lead else ()

    @property
    def is_shy(self) -> bool:
        """Whether it stands on its own and is a person's name or a common word first, or the writer's."""
        alone = self.role == "bare" and not (self.joined or self.located)
        return alone and (self.signed or self.named.form in SHY)

    def units(self, level: str) -> tuple[Unit, ...]:
        """What of a level is called so."""
        return tuple([unit for unit in self.named.units if unit.place.level == level])


def sightings(text: str) -> Iterator[Sighting]:
    """The names of units in a text, in order."""
    type_words, reached = TypeWords(text), 0
    for named in names_in(text):
        joined = named.start - reached < WINDOW and bool(CONNECTED.fullmatch(text, reached, named.start))
        edge = min(named.start, len(text) - named.end) < EDGE
        around = _surroundings(named, text)
        announced = type_words.lead(max(around.line, named.start - WINDOW), named.start)
        yield _sighting(named, around, announced, joined=joined, edge=edge)
        reached = named.end


class _Around(NamedTuple):
    """The line that a name stands in: where it starts, how it begins, and what is near the name."""

    line: int
    beginning: str
    before: str
    surface: str
    after: str


def _surroundings(named: Named, text: str) -> _Around:
    start = text.rfind("\n", 0, named.start) + 1
    end = text.find("\n", named.end, named.end + WINDOW)
    return _Around(
        start,
        text[start : start + WINDOW].partition("\n")[0],
        text[max(start, named.start - WINDOW) : named.start],
        text[named.start : named.end],
        text[named.end : end if end >= 0 else named.end + WINDOW],
    )


def _sighting(named: Named, around: _Around, announced: Lead | None, *, joined: bool, edge: bool) -> Sighting:
    if announced and announced.direct and not _is_announced(around, announced):
        announced = None
    bare = not (announced and announced.direct) and _is_bare(named, around, joined=joined)
    located = bool(_LOCATED.match(around.before)) or _is_headline(named, around) or _acts(around) or _counts(around)
    signed = edge and not (around.before + around.after).strip() and not named.has("province")
    role = _role(announced, bare=bare and not named.typed)
    return Sighting(named, around.line, announced, role, located, joined, signed)


def _role(announced: Lead | None, *, bare: bool) -> Role:
    if announced is None or not (announced.direct or announced.plural or UNIT_HEADS.intersection(announced.heads)):
        return "bare" if bare else "none"
    if not UNIT_HEADS.issuperset(announced.heads):
        return "paper" if announced.heads[0] == "paper" and announced.direct else "none"
    if announced.direct:
        return "typed"
    return "listed" if announced.plural else "loose"


def _is_headline(named: Named, around: _Around) -> bool:
    """Whether a name opens a headline among the first lines: Ba Tri: 21 cơ sở được hỗ trợ."""
    return named.start == around.line < BEGINNING and bool(_HEADLINE.match(around.after))


def _acts(around: _Around) -> bool:
    """Whether a name is who does something, opening a sentence or behind a time: Mèo Vạc còn 12 xã nghèo."""
    if not _ACTS.match(around.after):
        return False
    return bool(_OPENING.search(around.before) or _IN_TIME.match(around.before))


def _counts(around: _Around) -> bool:
    """Whether a name is an item with a figure of its own: nhất là Mèo Vạc (3.412 hộ), but not Sông Hinh 2 phát điện."""
    figure = _FIGURE.match(around.after)
    if figure is None or not _LISTED.match(around.before):
        return False
    unit = figure.end()
    return bool(figure["money"] or head(around.after.lower(), unit) or measures().match(around.after, unit))


def _is_announced(around: _Around, announced: Lead) -> bool:
    """Whether type words do announce this: a road between two places names them (tuyến đường Hà Nội – Lào Cai)."""
    if announced.heads[0] == "other":
        return not _ROUTE.match(around.after)
    return around.surface[0].isupper() or announced.heads[0] in ("tỉnh", "huyện", "commune")


def _is_bare(named: Named, around: _Around, *, joined: bool) -> bool:
    if _is_numbered(named, around.after):
        return True
    return _is_written(named, around, joined=joined) and stands_alone(
        around.before, around.after, beginning=around.beginning
    )


def _is_written(named: Named, around: _Around, *, joined: bool) -> bool:
    """Whether a name has the capitals of one; a province's first alone will do (Nghệ an)."""
    if all(part[0].isupper() for part in _PART.findall(around.surface)):
        return True
    sure = named.form not in WORDS and named.has("province")
    return around.surface[0].isupper() and (joined or sure)


def _is_numbered(named: Named, after: str) -> bool:
    return any(unit.place.name.startswith("Quận ") for unit in named.units) and not _COUNTED.match(after)
