"""What an amount is a rate of: a year, a person and month, a household …

Read behind the amount (`/người/tháng`, `mỗi năm`, `một hộ`, `trên 1 ha`), else before it in its clause (`mỗi năm 2 tỷ`,
`bình quân mỗi xã có 15`, `bình quân/hộ nghèo từ 3,6`): the one behind is nearer and wins. Where an amount rises or
falls from one figure to another (`từ 3,6 triệu đồng (năm 2003) lên 15 triệu đồng`, `2 tiêu chí, nay trên 15 tiêu chí`),
a rate that is written once belongs to both.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract.cues import Cues, matches
from solieu.extract.nouns import head_end
from solieu.extract.units import measures, plain, words
from solieu.model import Amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from solieu.extract.extractors import Found

TIMES = (
    *("năm", "tháng", "quý", "tuần", "ngày", "ngày đêm", "ngày công", "giờ", "h", "phút", "giây"),
    *("ca", "vụ", "lứa", "mùa", "chu kỳ"),
)
MOST = 3  # parts of a rate: ha/người/năm
REACH = 90  # characters before an amount in which `mỗi …` may stand

_YEAR = r"(?:(?:\d{1,2}/)?(?:19|20)\d\d)"
_TIME = regex.compile(rf" *(?P<thing>{words(TIMES)})(?![\p{{L}}\d])")
_ANYTHING = regex.compile(r" *(?P<thing>(?:(?:đầu|vạn|nghìn|ngàn|triệu) )?\p{L}+)(?!\d)")  # 12 bác sĩ/vạn dân
_SLASH = regex.compile(r" ?/ ?(?:(?:0?1|một|mỗi) +)?")
_WORD = regex.compile(r" +(?:(?:trên +)?(?:một|1|mỗi)|cho +mỗi) +")  # cho một xưởng: to one, not to each
_GOODS = regex.compile(  # 5.000 tấn sản phẩm/năm; 2 triệu đồng tiền công mỗi km
    r"(?! mỗi| một)(?: \p{L}+){1,4}?"
    r"(?= ?/ ?(?:năm|tháng|ngày|giờ|ca|vụ|ha|km|sào|tấn|kg)(?!\p{L})| mỗi \p{L}+ ?[.,;:)])"
)
_BEGINNINGS = ("/", " /", " m", " 1 ", " cho ", " trên ", "  ")
_PAST = regex.compile(r" +(?:qua|nay|tới|sau|trước|đầu|cuối|gần)(?!\p{L})")
_EACH = regex.compile(
    r"""
    (?<!\p{L})
    (?: (?:cứ[ ])?mỗi (?:[ ]một)? | (?:cứ|trên)[ ](?:1|một)(?=[ ]) | (?:hàng|hằng)(?=[ ](?:năm|tháng|quý))
      | (?:bình[ ]quân|trung[ ]bình) (?:[ ](?:trên[ ])?(?:mỗi|một|1|hàng|hằng)(?=[ ]) | [ ]?/) ) [ ]*
    """,
    regex.VERBOSE,
)
_CUES = Cues(lambda: ("mỗi", "cứ", "trên", "hàng", "hằng", "bình quân", "trung bình"))
_REST = regex.compile(rf" ?,?(?: +(?:[\p{{L}}-]+|{_YEAR})){{0,10}}:? *")
_TO = regex.compile(
    rf"""
    (?: [^.;:\d()] | {_YEAR} | \([^()]*\) ){{0,60}}                      # (năm 2003), năm 2011
    \(?                                                                 # (trước đây 6 triệu đồng)
    (?P<word> (?<!\p{{L}}) (?:lên|xuống|còn|nay|giờ|trước[ ](?:đây|kia|đó)|thay[ ]vì|trong[ ]khi) ) (?!\p{{L}})
    (?: [\p{{L}} ] | {_YEAR} ){{0,30}}
    """,
    regex.VERBOSE,
)


_NOW = ("nay", "giờ", "trước đây", "trước kia", "trước đó", "thay vì", "trong khi")


class Rate(NamedTuple):
    """What an amount is a rate of (None: nothing), and where the words for it end."""

    per: str | None
    end: int


def behind(text: str, place: int) -> Rate:
    """The rate written behind an amount that ends at `place`."""
    lowered, end = plain(text), place
    parts: list[str] = []
    if lowered.startswith(" ", place):
        near = lowered[place : place + REACH]
        goods = _GOODS.match(lowered, place) if "/" in near or " mỗi " in near else None
        end = goods.end() if goods else place
    while len(parts) < MOST and lowered.startswith(_BEGINNINGS, end):
        part = _behind_slash(text, lowered, end) or _behind_words(text, lowered, end)
        if part is None or part.per is None:
            break
        parts.append(part.per)
        end = part.end
    return Rate("/".join(parts), end) if parts else Rate(None, place)


def _behind_slash(text: str, lowered: str, place: int) -> Rate | None:
    slash = _SLASH.match(lowered, place)
    if slash is None:
        return None
    thing = _thing(text, lowered, slash.end())
    other = None if thing else _ANYTHING.match(lowered, slash.end())
    return Rate(other["thing"], other.end()) if other else thing


def _behind_words(text: str, lowered: str, place: int) -> Rate | None:
    word = _WORD.match(lowered, place)
    thing = _thing(text, lowered, word.end()) if word else None
    return None if thing is None or _PAST.match(lowered, thing.end) else thing


def _thing(text: str, lowered: str, place: int) -> Rate | None:
    """The time, physical unit or known noun at a place."""
    time = _TIME.match(lowered, place)
    if time:
        return Rate("giờ" if time["thing"] == "h" else time["thing"], time.end())
    unit = measures().match(text, place)
    if unit:
        return Rate(unit.symbol, unit.end)
    end = head_end(lowered, place)
    return Rate(" ".join(lowered[place:end].split()), end) if end else None


def before(text: str, place: int) -> str | None:
    """The rate written before an amount that starts at `place`, in its line."""
    announced = _announced(text)
    if not announced:
        return None
    lowered = plain(text)
    near = slice(bisect_left(announced, (place - REACH, 0)), bisect_left(announced, (place, 0)))
    for _, end in reversed(announced[near]):
        if end < place:
            thing = _thing(text, lowered, end)
            slogan = thing and thing.per not in TIMES and lowered.startswith(" một ", thing.end)  # mỗi xã một sản phẩm
            if thing and not slogan and _REST.fullmatch(lowered, thing.end, place):
                return thing.per
    return None


@lru_cache(maxsize=4)
def _announced(text: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand that announce a rate: most texts have none or a few."""
    return tuple(each.span() for each in matches(_EACH, plain(text), _CUES.places(text)))


def shared(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """The amounts (of one kind, in order), a rate that is written once for a pair given to both."""
    lowered, earlier = plain(text), None
    for one in found:
        later = one
        if earlier is not None:
            earlier, later = _pair(lowered, earlier, one)
            yield earlier
        earlier = later
    if earlier is not None:
        yield earlier


def _pair(lowered: str, one: Found, other: Found) -> tuple[Found, Found]:
    first, second = one.value, other.value
    if not isinstance(first, Amount) or not isinstance(second, Amount) or first.unit != second.unit:
        return one, other
    between = (
        None
        if first.per == second.per or (first.per and second.per)
        else _TO.fullmatch(lowered, one.span.end, other.span.start)
    )
    if between is None or (between["word"] not in _NOW and not lowered.endswith("từ ", 0, one.span.start)):
        return one, other
    per = first.per or second.per
    return one._replace(value=replace(first, per=per)), other._replace(value=replace(second, per=per))
