"""Names of public bodies: Sở Công Thương Nghệ An, UBND huyện Tiên Lãng, Trung tâm Khuyến công …

A body is a word for what it is, the field it works in, and the unit it belongs to, if that is named. Words and fields
are rows of bodies.csv: what is not there is not read. Several bodies at once (các Sở, Trung tâm Khuyến công các tỉnh)
are no name. The normalised name is put together from the rows, so that Sở công thương, SỞ CÔNG THƯƠNG and Sở CT are
one; `tỉnh` is said only of councils, whose level it tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu import gazetteer
from solieu.extract.cues import Cues
from solieu.extract.folding import folded
from solieu.extract.place_names import names_in, spellings
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from solieu.extract.place_names import Named

REACH = 40  # characters in which `chi nhánh` stands; without a bound `regex` looks for it in the whole text first

# Type words of units, and how a name says them.
_TYPES = {
    "tỉnh": "tỉnh", "thành phố": "thành phố", "tp": "thành phố", "tp.": "thành phố", "huyện": "huyện", "h.": "huyện",
    "thị xã": "thị xã", "tx": "thị xã", "tx.": "thị xã", "quận": "quận", "q.": "quận", "xã": "xã", "phường": "phường",
    "thị trấn": "thị trấn", "đặc khu": "đặc khu",
}  # fmt: skip
_LOW = ("xã", "phường", "thị trấn", "đặc khu")  # of which any may be named; higher ones are all known
_SEVERAL = lazy(r"(?<!\w|tháng\s)(?:các|những|nhiều|mỗi|số|hai|ba|bốn|liên\sminh|\d{1,3})\s$")
_SEVERAL_ENDS = ("các", "những", "nhiều", "mỗi", "số", "hai", "ba", "bốn", "minh")
_JOIN = r"(?:\s-\s|\s*&\s*|\svà\s)"
_TYPE = lazy(r"\s+(?P<type>\L<types>)(?:(?<=\.)\s*|(?!\w)\s*)", types=[*_TYPES])
_GENERIC = lazy(r"\s+(?:các|cấp|hai|\d)(?!\w)")
_BRANCH = lazy(r"(?:\s*[-,(])?\s*chi nhánh(?!\w)")
_NATION = lazy(r"\s+(?P<name>Việt Nam|Trung ương)(?!\w)", regex.IGNORECASE)
_NAME = lazy(r"\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){0,3}|\d{1,2}(?![.,]?\d)")
_ORDINAL = lazy(r"\s(?:I{1,3}|IV|V)(?![\w.])")  # Trung tâm Khuyến công quốc gia I
_SPACE = lazy(r"\s*")


class Body(NamedTuple):
    """An organisation or a person, and the name it is filed under."""

    span: Span
    name: str


class _Unit(NamedTuple):
    """The unit that a body belongs to: what stands behind the body's field, up to `end`."""

    end: int
    kind: str
    name: str
    city: bool


@gazetteer.derived
def _table() -> Mapping[str, Mapping[str, str]]:
    """For each part of a name its forms, folded, and what each is short for."""
    table: dict[str, dict[str, str]] = {}
    for row in gazetteer.rows("bodies"):
        name = row.text("name")
        for form in (name, *row.items("forms")):
            table.setdefault(row.text("part"), {}).update(dict.fromkeys(spellings(form), name))
    return table


@gazetteer.derived
def _pattern() -> regex.Pattern[str]:
    table = _table()
    lists = {part.replace(" ", "_"): [*forms] for part, forms in table.items()}
    return lazy(
        rf"""
        (?<!\w)
        (?: (?P<head> \L<joining_head> ) \s+ (?P<fields> \L<field> (?!\w) (?: {_JOIN} \L<field> (?!\w) )* )
          | (?P<head> \L<head> ) \s+ (?P<fields> \L<field> )
          | (?P<council> \L<council> )
          | (?P<whole> \L<whole> )
        )
        (?!\w)
        """,
        regex.VERBOSE,
        **lists,
    )


@gazetteer.derived
def _field() -> regex.Pattern[str]:
    return lazy(r"\L<field>(?!\w)", field=[*_table()["field"]])


_CUES = Cues(lambda: (form for part, forms in _table().items() if part != "field" for form in forms))


def bodies(text: str) -> Iterator[Body]:
    """The public bodies that a text names: sorted, disjoint; they begin with a capital letter."""
    low, names = folded(text), {named.start: named for named in names_in(text)}
    pattern, reached = _pattern(), 0
    for start in _CUES.places(text):
        match = pattern.match(low, start) if start >= reached and text[start].isupper() else None
        if match and not are_several(low, start) and not _GENERIC.match(low, match.end()):
            body = _body(match, text, low, names)
            if body:
                reached = body.span.end
                yield body


def are_several(folded: str, place: int) -> bool:
    """Whether what stands at a place of a folded text is one of several: no name follows a number or các."""
    before = folded[max(0, place - 12) : place].rstrip()
    may_be = before.endswith(_SEVERAL_ENDS) or before[-1:].isdecimal()
    return may_be and _SEVERAL.search(folded, max(0, place - 12), place) is not None


def _body(match: regex.Match[str], text: str, folded: str, names: Mapping[int, Named]) -> Body | None:
    branch = _BRANCH.match(folded, match.end(), match.end() + REACH)
    unit = _unit(branch.end() if branch else match.end(), text, folded, names)
    if match["council"]:
        kind = unit and (unit.kind or ("thành phố" if unit.city else "tỉnh"))
        return Body(Span(match.start(), unit.end), f"{_own(match)} {kind} {unit.name}".strip()) if unit else None
    if unit is None:
        number = _ORDINAL.match(text, match.end())
        return Body(
            Span(match.start(), number.end() if number else match.end()),
            _own(match) + (number.group() if number else ""),
        )
    kind = "" if unit.kind == "tỉnh" or unit.city else unit.kind
    return Body(Span(match.start(), unit.end), " ".join(f"{_own(match)} {kind} {unit.name}".split()))


def _own(match: regex.Match[str]) -> str:
    """The body's own name, from the table."""
    for part in ("whole", "council"):
        if match[part]:
            return _table()[part][match[part]]
    return _joined(match["head"], match["fields"])


@gazetteer.recent(1 << 12)
def _joined(head: str, fields: str) -> str:
    """The name that a word for what a body is makes with the fields it works in."""
    table = _table()
    heads = {**table["head"], **table["joining head"]}
    return f"{heads[head]} {' và '.join(table['field'][field] for field in _fields(fields))}"


def _fields(words: str) -> list[str]:
    """The fields that words name, the longest first."""
    return [match.group() for match in _field().finditer(words)]


def _unit(start: int, text: str, folded: str, names: Mapping[int, Named]) -> _Unit | None:
    """The unit named at `start`: by its type, by its name, or by both."""
    nation, typed = _NATION.match(text, start), _TYPE.match(folded, start)
    if nation:
        return _Unit(nation.end(), "", nation["name"], city=False)
    kind = _TYPES[typed["type"]] if typed else ""
    for place in (_SPACE.match(text, start).end(), typed.end() if typed else start):
        known = names.get(place)
        if known and text[place].isupper() and place > start:
            return _Unit(known.end, kind, _called(known), city=_is_city(known, kind))
    if typed is None:
        return None
    unknown = _NAME.match(text, typed.end()) if kind in _LOW else None
    end = unknown.end() if unknown else typed.end("type")
    return _Unit(end, kind, unknown.group().title() if unknown else "", city=False)


def _called(named: Named) -> str:
    """The one name of all units that a stretch may mean, else the stretch itself."""
    called = {unit.place.name for unit in named.units}
    return called.pop() if len(called) == 1 else named.form.title()


def _is_city(named: Named, kind: str) -> bool:
    """Whether a name means a city under the centre, not the seat of a province."""
    provinces = [unit for unit in named.units if unit.place.level == "province" and unit.types[0] == "thành phố"]
    return bool(provinces) and kind in ("", "thành phố")
