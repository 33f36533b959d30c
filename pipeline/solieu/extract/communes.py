"""Communes, towns and wards named behind a type word: xã Tân Hương, các phường Quang Trung và Trần Phú.

Policy: a name behind xã, phường, thị trấn or đặc khu is looked up among the communes of the text's time; the same few
hundred names come again all over the country, so the text must say where. The district or province stated behind the
name decides; else the district that its list belongs to, the district named last, one named anywhere, the document's
home province. The name must fit one commune there; one that fits only one in the country is read where no home
province speaks against it. What fits none or several is not read: what the gazetteer does not know (communes that
ended before 2025), it does not guess.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu import gazetteer
from solieu.extract.cues import matches
from solieu.extract.extractors import Found
from solieu.extract.folding import fold, folded
from solieu.extract.place_contexts import commune_types
from solieu.extract.place_names import distance, modern, related
from solieu.model import Place
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    Scope = Callable[["Commune"], bool]

LONGEST = 5  # syllables of a name
REACH = 120  # characters between a name and the unit stated behind it

_TYPES = {
    "xã": "xã", "phường": "phường", "thị trấn": "thị trấn", "đặc khu": "đặc khu", "x.": "xã", "p.": "phường",
    "tt.": "thị trấn",
}  # fmt: skip
_TYPE = "|".join(map(regex.escape, _TYPES))
_HEAD = lazy(
    rf"""
    (?<!\w) (?P<type> {_TYPE} ) (?<! (?: hợp\ tác | thị | làng ) \sxã )
    (?: \s*[,/]\s* (?:{_TYPE}) )*
    (?: (?<=\.)\s* | \s+ (?: (?:vùng\ cao|biên\ giới|ven\ biển|nghèo|điểm|như|gồm|là) \s+ )? | \s*:\s* )
    """,
    regex.VERBOSE,
)
_SEVERAL = lazy(r"(?<!\w)(?:các|những|nhiều|một số|hai|ba|bốn|năm|sáu|bảy|\d{1,3})\s+$")
_NAME = lazy(r"\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*|\s\d{1,2}(?!\d)){0,4}")
_NUMBER = lazy(r"\d{1,2}(?=\s*[,;)(]|\s*$|\s+(?:và|quận|thành phố|tp|thị xã))", regex.IGNORECASE)
_NEXT = lazy(r"\s*+(?:\([^()\n]{0,80}\)\s*+)?(?:[,;]\s*(?:và\s+)?|(?<=\s)(?:và|cùng)\s+)(?=\p{Lu})")
# What may stand between a commune and the unit stated behind it.
_BETWEEN = lazy(
    r"(?:\s+|[,()–-]|\p{Lu}[\p{L}'’]*|(?i:và|của|thuộc|ở|huyện|tỉnh|thành phố|tp|thị xã|tx|quận|h|q)(?!\w)\.?){1,16}"
)
_Y = str.maketrans("yỳýỷỹỵ", "iìíỉĩị")


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune, what it is, and the ids of the district (none since 2025) and province above it."""

    place: Place
    kind: str
    district: str | None
    province: str


class _Item(NamedTuple):
    """A name behind type words: `joined` to the one before in their list."""

    span: Span
    kind: str
    communes: tuple[Commune, ...]
    joined: bool


def key(name: str) -> str:
    """What all spellings of a name have in common.

    >>> key("Hoà Mỹ") == key("HÒA MĨ")
    True
    """
    return fold(modern(name)).translate(_Y).replace("'", "")


def called(name: str) -> tuple[Commune, ...]:
    """The communes of a name, in any of its spellings."""
    return _index().get(key(name), ())


@gazetteer.derived
def _index() -> Mapping[str, tuple[Commune, ...]]:
    """The communes by what their names have in common."""
    above = {place.id: place for place in gazetteer.places()}
    found: dict[str, list[Commune]] = {}
    for place, row in zip(gazetteer.communes(), gazetteer.rows("communes"), strict=True):
        parent = above[place.parent_id or ""]
        is_district = parent.level == "district"
        district, province = (parent.id, parent.parent_id or "") if is_district else (None, parent.id)
        found.setdefault(key(place.name), []).append(Commune(place, row.text("type"), district, province))
    return {name: tuple(communes) for name, communes in found.items()}


def communes(text: str, *, day: date, above: Sequence[Found], home: str | None) -> Iterator[Found]:
    """The communes named in a text of a day, whose provinces and districts are `above`, sorted by place."""
    before, around = None, _Around(text, above, home)
    for item in named(text):
        before = _settled(item, day, around.scopes(item, before if item.joined else None))
        if before:
            yield Found(item.span, before.place, "places.commune")


def named(text: str) -> Iterator[_Item]:
    """The stretches behind type words that communes are called by, and all communes that are: sorted, disjoint."""
    low, reached = folded(text), 0
    for head in matches(_HEAD, low, commune_types(text)):
        if head.start() >= reached:
            several = bool(_SEVERAL.search(low, max(0, head.start() - 10), head.start()))
            for item in _items(head, text, several=several):
                reached = item.span.end
                yield item


def _items(head: regex.Match[str], text: str, *, several: bool) -> Iterator[_Item]:
    """What a type word announces: one name, or a list of them if it is in the plural."""
    kind, place, joined = _TYPES[head["type"]], head.end(), False
    number = _NUMBER.match(text, place) if kind == "phường" else None
    if number and not several:
        found = called(f"Phường {int(number.group())}")
        yield _Item(Span(head.start("type"), number.end()), kind, found, joined)
    while match := _NAME.match(text, place):
        end, found = _longest(match)
        if found:
            yield _Item(Span(place, end), kind, found, joined)
        step = _NEXT.match(text, end)
        if step is None or not several:
            return
        place, joined = step.end(), True


def _longest(match: regex.Match[str]) -> tuple[int, tuple[Commune, ...]]:
    """The end of the longest beginning of a run of capitalised words that is a name, and who is called so."""
    name = match.group()
    ends = [place for place, letter in enumerate(name) if letter in " -"]
    for end in reversed((*ends[: LONGEST - 1], len(name))):
        found = called(name[:end])
        if found:
            return match.start() + end, found
    return match.end(), ()


class _Around:
    """The units above communes that a text names: places in it, in order, and its home province."""

    def __init__(self, text: str, above: Sequence[Found], home: str | None) -> None:
        self._text, self._home = text, home
        self._units = [found.value for found in above if isinstance(found.value, Place)]
        self._starts = [found.span.start for found in above]
        self._districts = {unit.id: unit for unit in self._units if unit.level == "district"}
        self._last: list[Place | None] = [None]  # the district named last, by how many units are before
        for unit in self._units:
            self._last.append(unit if unit.level == "district" else self._last[-1])

    def scopes(self, item: _Item, before: Commune | None) -> Iterator[Scope]:
        """Where a commune may be, the most telling first; what is stated behind its name leaves no other choice."""
        index = bisect_left(self._starts, item.span.start)
        stated = self._stated(item, index)
        if stated:
            yield _inside(stated)
            return
        if before:
            yield lambda commune: (commune.district, commune.province) == (before.district, before.province)
        line = self._text.rfind("\n", 0, item.span.start)
        if index and self._starts[index - 1] > line:
            yield _inside(self._units[index - 1])
        last = self._last[index]
        if last:
            yield _inside(last)
        yield lambda commune: any(_inside(unit)(commune) for unit in self._districts.values())
        home = self._home
        if home is None:  # nothing says where: then at least its type must be the one written
            yield lambda commune: commune.kind == item.kind
        else:
            yield lambda commune: related(commune.province, home)

    def _stated(self, item: _Item, index: int) -> Place | None:
        """The unit named behind an item, with nothing but names between: xã A, huyện B."""
        if index == len(self._starts) or self._starts[index] - item.span.end > REACH:
            return None
        between = self._text[item.span.end : self._starts[index]]
        return self._units[index] if _BETWEEN.fullmatch(between) else None


def _inside(unit: Place) -> Scope:
    """Whether a commune belongs to a unit, or to what became of it or was it before."""
    if unit.level == "district":
        return lambda commune: commune.district is not None and related(commune.district, unit.id)
    return lambda commune: related(commune.province, unit.id)


def _settled(item: _Item, day: date, scopes: Iterable[Scope]) -> Commune | None:
    """The one commune that fits the first scope in which any does."""
    lived = [commune for commune in item.communes if (commune.place.valid_from or day) <= day]
    for scope in scopes:
        fits = [commune for commune in lived if scope(commune)]
        if fits:
            return _one(item, day, fits)
    return None


def _one(item: _Item, day: date, fits: Sequence[Commune]) -> Commune | None:
    """The only one, or the only one of the day, or the only one of the type that is written."""
    of_day = [commune for commune in fits if not distance(commune.place, day)] or [*fits]
    of_type = [commune for commune in of_day if commune.kind == item.kind]
    if len({commune.district for commune in of_day}) == 1 and not of_type:
        of_type = of_day  # a unit may have been raised since
    return of_type[0] if len(of_type) == 1 else None
