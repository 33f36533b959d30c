"""What an amount is a rate of: a year, a person and month, a household …

Read behind the amount (`/người/tháng`, `mỗi năm`, `một hộ`, `trên 1 ha`), else before it in its clause (`mỗi năm 2
tỷ`, `bình quân mỗi xã có 15`, `bình quân/hộ nghèo từ 3,6`): the one behind is nearer and wins. Where an amount rises
or falls from one figure to another (`từ 3,6 triệu đồng (năm 2003) lên 15 triệu đồng`, `2 tiêu chí, nay trên 15 tiêu
chí`), a rate that is written once belongs to both, as it does where the earlier stands in a bracket; so does one
behind the last of a list whose names begin alike (giải nhất 10 triệu đồng, giải nhì 5 triệu đồng/giải), and one before
what each gets besides (mỗi hộ được cấp 8 triệu đồng và vay 5 triệu đồng; mỗi tháng bớt 38 tấn than, 420 m3 nước). One
behind an amount is that one's alone. The parts that a rate is split into behind a colon or `gồm`, and that come to it,
are rates of the same.
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
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from solieu.extract.extractors import Found

TIMES = (
    *("năm", "tháng", "quý", "tuần", "ngày", "ngày đêm", "ngày công", "giờ", "h", "phút", "giây"),
    *("ca", "vụ", "lứa", "mùa", "chu kỳ", "mẻ", "buổi", "phiên"),
)
MOST = 3  # parts of a rate: ha/người/năm
REACH = 90  # characters before an amount in which `mỗi …` may stand

_YEAR = r"(?:(?:\d{1,2}/)?(?:19|20)\d\d)"
_TIME = lazy(rf" *(?P<thing>{words(TIMES)})(?![\p{{L}}\d])")
_ANYTHING = lazy(r" *(?P<thing>(?:(?:đầu|vạn|nghìn|ngàn|triệu) )?\p{L}+)(?!\d)")  # 12 bác sĩ/vạn dân
_SLASH = lazy(r" ?/ ?(?:(?:0?1|một|mỗi) +)?")
_WORD = lazy(r" +(?:(?:trên +)?(?:một|1|mỗi)|cho +mỗi) +")  # cho một xưởng: to one, not to each
_GOODS = lazy(  # 5.000 tấn sản phẩm/năm; 2 triệu đồng tiền công mỗi km
    r"(?! mỗi| một)(?: \p{L}+){1,4}?"
    r"(?= ?/ ?(?:năm|tháng|ngày|giờ|ca|vụ|ha|km|sào|tấn|kg)(?!\p{L})| mỗi \p{L}+ ?[.,;:)]"
    r"|(?<! trong| sau| học| làm| suốt| hơn| gần) một (?:ngày|giờ|ca|mẻ) ?[.,;:)])"
)
_BEGINNINGS = ("/", " /", " m", " 1 ", " cho ", " trên ", "  ")
_PAST = lazy(r" +(?:qua|nay|tới|sau|trước|đầu|cuối|gần)(?!\p{L})")
_SPANS = ("năm", "tháng", "ngày", "giờ", "vụ", "lứa", "mẻ", "ca")  # that something yields so much in
_EACH = lazy(
    rf"""
    (?<!\p{{L}})
    (?: (?:cứ[ ])?mỗi (?:[ ]một)? | (?:cứ|trên)[ ](?:1|một)(?=[ ]) | (?:hàng|hằng)(?=[ ](?:năm|tháng|quý))
      | (?:bình[ ]quân|trung[ ]bình) (?:[ ](?:trên[ ])?(?:mỗi|một|1|hàng|hằng)(?=[ ]) | [ ]?/)
      | (?<= (?: [,;:.(“"\n] | ^ ) [ ]? ) một                # một năm cũng được, but một tháng sau bán được
          (?= [ ](?:{words(_SPANS)})[ ] (?!(?:sau|trước|qua|nay|tới|nọ|nữa)[ ]) (?:\p{{L}}+[ ]){{0,2}}
          (?:được|thu|lãi|lời|kiếm|cho|bán|làm|dệt|may|chế|sản) (?!\p{{L}}) ) ) [ ]*
    """,
    regex.VERBOSE,
)
_CUES = Cues(
    lambda: ("mỗi", "cứ", "trên", "hàng", "hằng", "bình quân", "trung bình", *(f"một {span}" for span in _SPANS))
)
_REST = lazy(rf" ?,?(?: +(?:[\p{{L}}-]+|{_YEAR})){{0,10}} *:? *")
_ALSO = lazy(  # mỗi hộ được cấp 8 triệu đồng và vay 5 triệu đồng; mỗi ngày đan 4 cái, được 60.000 đồng
    r"""
    (?:[ ][\p{L}-]+){0,8} [ ][\d.,]++ (?:[ ]?[-–][ ]?[\d.,]++)? (?:[ ]?[\p{L}/%]+\d?){1,5} (?:,|[ ]và)
    (?P<told> (?:[ ](?:sau[ ]khi[ ])?trừ[ ](?:hết[ ])?chi[ ]phí,?(?:[ ]còn)?)?
        [ ] (?: (?P<given>(?:được[ ])?(?:cho[ ])?(?:vay|hỗ[ ]trợ|cấp|thưởng)) | được | thu(?:[ ]về)? | lợi
          | lãi(?:[ ]ròng)? | kiếm(?:[ ]được)? | tiết[ ]kiệm(?:[ ]được)? | tiền[ ]\p{L}+ )
        (?: [ ](?:từ[ ])?(?:ngân[ ]hàng|quỹ)(?:[ ]\p{L}+){0,5} )? (?:[ ]thêm)? (?:[ ]tối[ ]đa)? )?
    [ ]
    """,
    regex.VERBOSE,
)
_TO = lazy(
    rf"""
    (?: [^.;:\d()] | {_YEAR} | \([^()]*\) ){{0,60}}                      # (năm 2003), năm 2011
    \(?                                                                 # (trước đây 6 triệu đồng)
    (?P<word> (?<!\p{{L}}) (?:lên|xuống|còn|nay|giờ|trước[ ](?:đây|kia|đó)|thay[ ]vì) ) (?!\p{{L}})
    (?: [\p{{L}} ] | {_YEAR} ){{0,30}}
    """,
    regex.VERBOSE,
)
_COMPARED = lazy(
    r"(?: ?\(|,? trong khi )(?:trước(?: đây| đó| kia)?|mức cũ|năm (?:ngoái|trước|(?:19|20)\d\d)|cùng kỳ)"
    r"(?: \p{L}+){0,4} "  # 10 triệu đồng/hộ (trước đây 6 triệu đồng); trong khi năm 2015 chỉ 6 triệu đồng
    r"|[^.;:()]{0,40} so với (?:cùng kỳ |mức )?(?:năm )?(?:trước|ngoái|(?:19|20)\d\d) \((?:\p{L}+ ){0,2}"
)
_ITEM = lazy(r"(?:,|;| và) (?P<name>\p{L}+)(?: \p{L}+){0,4} ")  # cấp huyện 1, cấp tỉnh 3 triệu đồng/giải
_NAMED = lazy(r"(?r)(?:[:;,(]| và) (?P<name>\p{L}+)(?: \p{L}+){0,4} ")
_SPLIT = lazy(r"(?:: | ?\(|,? (?:trong đó|(?:bao )?gồm)(?: có)?:? )[^.;:\d\n]{0,60}")
_NEXT_PART = lazy(r"(?:[,;] | và | cùng )[^.:\d\n]{0,60}")
_MOST_PARTS = 6
_IS_BEHIND = lazy(r"(?r)(?<![\d.,])\d[\d.,]* ?(?:[\p{L}%]+\d? ){1,6}")  # 150 tấn bột mì mỗi năm, thuê 18 lao động
_NOW = ("nay", "giờ", "trước đây", "trước kia", "trước đó", "thay vì")


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
        goods = _GOODS.match(lowered, place) if "/" in near or " mỗi " in near or " một " in near else None
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
    for start, end in reversed(announced[near]):
        if end < place:
            thing = _thing(text, lowered, end)
            if thing and lowered.startswith(",", thing.end) and _IS_BEHIND.match(lowered, 0, start):
                continue
            slogan = thing and thing.per not in TIMES and lowered.startswith(" một ", thing.end)  # mỗi xã một sản phẩm
            if thing and not slogan and (_REST.fullmatch(lowered, thing.end, place) or _also(lowered, thing, place)):
                return thing.per
    return None


def _also(lowered: str, thing: Rate, place: int) -> bool:
    """Whether what stands behind another figure is told of each, too; what is given is so once, not each year."""
    match = _ALSO.fullmatch(lowered, thing.end, place)
    if match is None or (match["given"] and thing.per in TIMES):
        return False
    return bool(match["told"]) or "%" not in match.group()


@lru_cache(maxsize=4)
def _announced(text: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand that announce a rate: most texts have none or a few."""
    return tuple(each.span() for each in matches(_EACH, plain(text), _CUES.places(text)))


def shared(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """The amounts (of one kind, in order), a rate that is written once for a pair or a list given to all of it."""
    lowered, amounts = plain(text), [*found]
    for index in range(1, len(amounts)):
        amounts[index - 1 : index + 1] = _pair(lowered, *amounts[index - 1 : index + 1])
    for index in range(len(amounts) - 1, 0, -1):
        amounts[index - 1] = _in_list(lowered, *amounts[index - 1 : index + 1])
    for index in range(len(amounts) - 2):
        behind = slice(index + 1, index + 1 + _MOST_PARTS)
        amounts[behind] = _as_parts(lowered, amounts[index], amounts[behind])
    return iter(amounts)


def _as_parts(lowered: str, whole: Found, behind: Sequence[Found]) -> Sequence[Found]:
    """The amounts behind one; the first of them at its rate if they are what it is split into and come to it."""
    value, end = whole.value, whole.span.end
    if not isinstance(value, Amount) or value.per is None or value.per in TIMES:
        return behind
    left, sign = value.low, _SPLIT
    for number, one in enumerate(behind, start=1):
        part = one.value
        if not isinstance(part, Amount) or part.unit != value.unit or part.per is not None:
            break
        if not sign.fullmatch(lowered, end, one.span.start):
            break
        left, end, sign = left - part.low, one.span.end, _NEXT_PART
        if not left and number > 1:
            return [*(_at_rate(part, value.per) for part in behind[:number]), *behind[number:]]
    return behind


def _at_rate(found: Found, per: str) -> Found:
    return found._replace(value=replace(found.value, per=per)) if isinstance(found.value, Amount) else found


def _pair(lowered: str, one: Found, other: Found) -> tuple[Found, Found]:
    first, second = one.value, other.value
    if not isinstance(first, Amount) or not isinstance(second, Amount) or first.unit != second.unit:
        return one, other
    gap = one.span.end, other.span.start
    between = None if bool(first.per) == bool(second.per) else _TO.fullmatch(lowered, *gap)
    changes = between and (between["word"] in _NOW or lowered.endswith("từ ", 0, one.span.start))
    if not changes and not (first.per and second.per is None and _COMPARED.fullmatch(lowered, *gap)):
        return one, other
    per = first.per or second.per
    return one._replace(value=replace(first, per=per)), other._replace(value=replace(second, per=per))


def _in_list(lowered: str, one: Found, other: Found) -> Found:
    """The first of two amounts, at the rate of the second where both have names that begin alike."""
    first, second = one.value, other.value
    if not isinstance(first, Amount) or not isinstance(second, Amount) or first.unit != second.unit:
        return one
    may_share = first.per is None and second.per is not None and second.per not in TIMES
    name = _ITEM.fullmatch(lowered, one.span.end, other.span.start) if may_share else None
    begins = _NAMED.match(lowered, 0, one.span.start) if name else None
    alike = name and begins and name["name"] == begins["name"]
    return one._replace(value=replace(first, per=second.per)) if alike else one
