"""Places that cannot be where, or when, the text has them.

Policy: only contradictions are reported, and only between names that the gazetteer knows. A district is in the wrong
province where the text plainly puts it there (`huyện A, tỉnh B`, `huyện A (B)`) and no district of that name ever was
in that province, in one it came out of or in one that it went into. A unit is out of its time where the text was
published more than a year before it was made; or more than a year after it was dissolved, if the text tells of no
earlier year and says of nothing that it is old.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from solieu import gazetteer
from solieu.audit.checks import Check, Outcome
from solieu.audit.figures import folded
from solieu.model import Evidence, Place
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from solieu.audit.views import View
    from solieu.model import Mention

GRACE = timedelta(days=365)  # news run ahead of a foundation, and old names stay in use

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_TYPE = lazy(r"\b(?:tỉnh|huyện|quận|thị\s+xã|thành\s+phố)\s+$", _FLAGS)
_TYPED = lazy(r"\b(?:huyện|quận|thị\s+xã|TX\.?|thành\s+phố|TP\.?)\s*$", _FLAGS)
_IN = lazy(r"\s* (?: , \s* (?:thuộc\s+)?tỉnh | (?:thuộc|của) \s+ tỉnh | \( \s* (?:tỉnh)? | [-–] \s* tỉnh ) \s*", _FLAGS)
_CLOSED = lazy(r"\s*(?:[).,;:]|$|\b(?:được|có|đã|là|với|năm|hỗ|triển|mở|tổ|cho)\b)", _FLAGS)
_OLD = lazy(
    r"\b(?:cũ|trước\s+đây|sáp\s+nhập|hợp\s+nhất|giải\s+thể|nguyên\s+là|tách\s+ra|thành\s+lập|hồi\s+ấy)\b", _FLAGS
)


def _misplaced(view: View) -> Iterator[Outcome]:
    """`huyện Hàm Yên, tỉnh Bắc Kạn`: no district of that name was ever there."""
    places = [(mention, mention.value) for mention in view.mentions if isinstance(mention.value, Place)]
    for (mention, place), (other, province) in pairwise(places):
        levels = (place.level, province.level) == ("district", "province")
        if levels and _is_typed(view, mention) and _is_put_in(view, mention, other) and not _was_in(place, province):
            yield _contradiction(mention, other)


def _is_typed(view: View, mention: Mention) -> bool:
    """Whether the word for what it is stands before a district."""
    before = _TYPED.search(view.text, max(0, mention.span.start - 12), mention.span.start)
    return bool(before or _TYPED.match(mention.text))


def _is_put_in(view: View, mention: Mention, other: Mention) -> bool:
    """Whether the text says that one place is in the other, and the other ends there."""
    said = _IN.fullmatch(view.text, mention.span.end, other.span.start)
    return bool(said and _CLOSED.match(view.text, other.span.end))


def _contradiction(*mentions: Mention) -> Outcome:
    return Outcome(None, None, "", tuple(Evidence("place", mention) for mention in mentions), holds=False)


def _was_in(district: Place, province: Place) -> bool:
    """Whether a district of that name was ever in a province, or in one that this became or came out of."""
    homes, heirs = _homes().get(folded(district.name), frozenset()), _heirs()
    return not homes or any(province.id in heirs[home] or home in heirs[province.id] for home in homes)


@gazetteer.derived
def _homes() -> dict[str, frozenset[str]]:
    """The provinces that districts of a name were in, by the name, folded."""
    homes: dict[str, frozenset[str]] = {}
    for place in gazetteer.places():
        if place.level == "district" and place.parent_id:
            name = folded(place.name)
            homes[name] = homes.get(name, frozenset()) | {place.parent_id}
    return homes


@gazetteer.derived
def _heirs() -> dict[str, frozenset[str]]:
    """A province and all that came of it, by its id."""
    after = {
        row.text("id"): {*row.items("successor_id"), *row.items("other_successors")}
        for row in gazetteer.rows("places")
        if row.text("level") == "province"
    }
    return {place_id: frozenset(_reached(place_id, after)) for place_id in after}


def _reached(place_id: str, after: dict[str, set[str]]) -> set[str]:
    found, left = set(), {place_id}
    while left:
        found |= left
        left = {heir for one in left for heir in after.get(one, ())} - found
    return found


def _unborn(view: View) -> Iterator[Outcome]:
    """A unit that was made after the text was published."""
    for mention, place, day in _first(view):
        if place.valid_from and day + GRACE < place.valid_from and not _exists(place, day):
            yield _contradiction(mention)


def _dissolved(view: View) -> Iterator[Outcome]:
    """A unit that was dissolved long before the text was published, named as if it were there."""
    for mention, place, day in _first(view):
        gone = place.valid_to and place.valid_to + GRACE < day and min(view.years) > place.valid_to.year
        if gone and not _exists(place, day) and not _OLD.search(view.text):
            yield _contradiction(mention)


def _first(view: View) -> Iterator[tuple[Mention, Place, date]]:
    """The provinces and districts of a text, where each is first named behind the word for what it is, and its day."""
    met: set[str] = set()
    for mention in view.mentions if view.published else ():
        place, start = mention.value, mention.span.start
        new = isinstance(place, Place) and place.level != "commune" and place.id not in met
        if new and isinstance(place, Place) and view.published and _TYPE.search(view.text, max(0, start - 15), start):
            met.add(place.id)
            yield mention, place, view.published


def _exists(place: Place, day: date) -> bool:
    """Whether some unit of that name and level was there on a day."""
    return any((one.valid_from or day) <= day <= (one.valid_to or day) for one in _namesakes()[place.level, place.name])


@gazetteer.derived
def _namesakes() -> dict[tuple[str, str], tuple[Place, ...]]:
    """The units of a level and name."""
    found: dict[tuple[str, str], tuple[Place, ...]] = {}
    for place in gazetteer.places():
        found[place.level, place.name] = (*found.get((place.level, place.name), ()), place)
    return found


CHECKS = (
    Check("A801", "place.in-province", _misplaced),
    Check("A802", "place.before-its-time", _unborn),
    Check("A803", "place.after-its-time", _dissolved),
)
