"""How the names of administrative units are written, and where they stand in a text.

A name is looked up without regard to case, tone style (hòa, hoà), i or y (Mỹ, Mĩ), dashes and apostrophes; other
spellings are rows of place_aliases. Nothing is judged here: a name found is any bounded stretch of the text that
some unit is called by, longest first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

import regex

from solieu import gazetteer
from solieu.extract.cues import Cues
from solieu.extract.folding import fold, folded
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from solieu.model import Place

UnitType = Literal["tỉnh", "thành phố", "thị xã", "quận", "huyện"]

# Longer names that hold a unit's name and are none: an ocean, a province ended in 1991, newspapers, a former region.
OTHERS = (
    "Thái Bình Dương", "Hà Nam Ninh", "Hà Nội Mới", "Hànộimới", "Sài Gòn Giải Phóng", "Sài Gòn Tiếp Thị",
    "Sài Gòn Gia Định", "Nghệ An Tĩnh", "Đoàn Thị Điểm", "Điện Biên Phủ trên không",
)  # fmt: skip

_ENDINGS = (("o", "a", "òóỏõọ", "àáảãạ"), ("o", "e", "òóỏõọ", "èéẻẽẹ"), ("u", "y", "ùúủũụ", "ỳýỷỹỵ"))
_OLD_STYLE = {
    new + plain: first + old for first, plain, news, olds in _ENDINGS for new, old in zip(news, olds, strict=True)
}
_MODERN = {old: new for new, old in _OLD_STYLE.items()}
_OLD_TONE = lazy(r"(?<!q)\L<endings>(?!\w)", regex.IGNORECASE, endings=[*_MODERN])
_TONE = lazy(r"(?<!q)\L<endings>(?!\w)", endings=[*_OLD_STYLE])
_Y = lazy(r"(?<!\w)(?P<onset>[hklmst]|qu)(?P<y>[yỳýỷỹỵ])(?!\w)")
_I = dict(zip("yỳýỷỹỵ", "iìíỉĩị", strict=True))
_DAK = lazy(r"^(?:đắk|đăk|đak)(?= )")
_DAKS = ("đắk", "đăk", "đak", "đắc", "đăc", "dak")


@dataclass(frozen=True, slots=True)
class Unit:
    """A place and what tells it from others of its name.

    `types` are what it was, the last first; `namesakes` is how many communes elsewhere are called the same (None:
    unknown); `communes` are its own, folded, where another district shares its name.
    """

    place: Place
    types: tuple[UnitType, ...]
    namesakes: int | None
    communes: tuple[str, ...]


class Named(NamedTuple):
    """A stretch of the text, folded in `form`, that units are called by; `typed`: only behind a type word (TP HN)."""

    start: int
    end: int
    form: str
    units: tuple[Unit, ...]
    typed: bool

    def has(self, level: str) -> bool:
        """Whether anything of a level is called so."""
        return any(unit.place.level == level for unit in self.units)


@lru_cache(maxsize=1 << 12)
def modern(name: str) -> str:
    """A name with its tone marks where modern spelling has them.

    >>> modern("Thuỷ Nguyên, HOÀ BÌNH, Quý")
    'Thủy Nguyên, HÒA BÌNH, Quý'
    """
    return str(_OLD_TONE.sub(lambda match: _like(match.group(), _MODERN[match.group().lower()]), name))


def _like(written: str, ending: str) -> str:
    return ending.upper() if written.isupper() else ending


def spellings(name: str) -> frozenset[str]:
    """All ways to write a name, folded.

    >>> sorted(spellings("Thủy Nguyên"))
    ['thuỷ nguyên', 'thủy nguyên']
    """
    found = {fold(name)}
    found |= {_TONE.sub(lambda match: _OLD_STYLE[match.group()], form) for form in found}
    found |= {_Y.sub(lambda match: match["onset"] + _I[match["y"]], form) for form in found}
    found |= {_DAK.sub(dak, form) for form in found for dak in _DAKS if _DAK.match(form)}
    found |= {form.replace("'", "") for form in found}
    found |= {form.replace(" - ", dash) for form in found for dash in ("-", " -", "- ", " ")}
    if name.startswith("Quận "):
        found |= {form.replace("quận ", dot) for form in found for dot in ("q.", "q. ")}
    return frozenset(found)


@gazetteer.derived
def units() -> tuple[Unit, ...]:
    """All provinces and districts of the gazetteer, in its order, the open ones too."""
    return tuple(map(_unit, gazetteer.places(), gazetteer.rows("places")))


@gazetteer.derived
def open_units() -> Mapping[str, Unit]:
    """By name the units that stand for any of those that share it."""
    return {unit.place.name: unit for unit in units() if is_open(unit)}


def is_open(unit: Unit) -> bool:
    """Whether a unit stands for any of the districts of its name."""
    return unit.place.level == "district" and unit.place.province is None


def _unit(place: Place, row: gazetteer.Row) -> Unit:
    namesakes = row.number("namesakes")
    return Unit(
        place,
        cast("tuple[UnitType, ...]", row.items("type")),
        None if namesakes is None else int(namesakes),
        tuple(fold(name) for name in row.items("communes")),
    )


class _Index(NamedTuple):
    """What each form means, and which are read behind a type word only."""

    meanings: Mapping[str, tuple[Unit, ...]]
    typed: frozenset[str]


def _written(name: str) -> Iterator[str]:
    """How a name may stand in a text: in all spellings, and with two spaces where one would do."""
    for form in spellings(name):
        yield from {form, form.replace(" ", "  ")}


@gazetteer.derived
def _index() -> _Index:
    meanings: dict[str, dict[str, Unit]] = {form: {} for name in OTHERS for form in _written(name)}
    by_id = {}
    for unit in units():
        if is_open(unit):
            continue
        by_id[unit.place.id] = unit
        for form in _written(unit.place.name):
            meanings.setdefault(form, {})[unit.place.id] = unit
    typed = set()
    for row, called in gazetteer.aliases():
        meant = [by_id[place.id] for place in called if place.id in by_id]
        for form in _written(row.text("alias")):
            meanings.setdefault(form, {}).update((unit.place.id, unit) for unit in meant)
            if row.cells["typed"]:
                typed.add(form)
    return _Index({form: tuple(found.values()) for form, found in meanings.items()}, frozenset(typed))


_CUES = Cues(lambda: _index().meanings)


@gazetteer.recent(4)
def names_in(text: str) -> tuple[Named, ...]:
    """The names in a text: sorted, disjoint, bounded, of two that start together the longer."""
    return tuple(_names(text))


def _names(text: str) -> Iterator[Named]:
    low, index, reached = folded(text), _index(), 0
    for start, end in sorted(_CUES.words(text), key=lambda word: (word[0], -word[1])):
        meant = index.meanings.get(low[start:end]) if start >= reached and _bounded(low, start, end) else None
        if meant is not None:
            reached, form = end, low[start:end]
            if meant:
                yield Named(start, end, form, meant, form in index.typed)


def is_name(words: str) -> bool:
    """Whether some unit is called so, from the first letter to the last."""
    return bool(_index().meanings.get(fold(words)))


def _bounded(text: str, start: int, end: int) -> bool:
    return not (start and text[start - 1].isalnum()) and not text[end : end + 1].isalnum()


@gazetteer.derived
def _heirs() -> dict[str, frozenset[str]]:
    """For each province and district all that its land came to belong to, itself included."""
    after = {
        row.text("id"): (*row.items("successor_id"), *row.items("other_successors")) for row in gazetteer.rows("places")
    }
    heirs: dict[str, frozenset[str]] = {}

    def follow(unit: str) -> frozenset[str]:
        if unit not in heirs:
            heirs[unit] = frozenset({unit}).union(*(follow(heir) for heir in after[unit]))
        return heirs[unit]

    for unit in after:
        follow(unit)
    return heirs


def related(place: str, other: str) -> bool:
    """Whether two provinces or two districts (ids) are one, or one came out of the other."""
    heirs = _heirs()
    return other in heirs[place] or place in heirs[other]


def distance(place: Place, day: date) -> int:
    """Days between `day` and the time a place existed; 0 inside it."""
    if place.valid_from and day < place.valid_from:
        return (place.valid_from - day).days
    if place.valid_to and day > place.valid_to:
        return (day - place.valid_to).days
    return 0
