"""What the gazetteers say: `solieu lookup "Thuỷ Nguyên" --date 2006`, `solieu lookup 134/2004/NĐ-CP`.

A place may be asked for in any spelling, with or without its type word, and without marks (thuy nguyen); a legal
document by its number, in any case and with the usual slips (ND-CP, Eth, spaces), or by type and number (Nghị định
45). With a date, what existed then is told, and of a document whether it was in force; what bears the name at other
times is told apart.
"""

from __future__ import annotations

import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu import gazetteer
from solieu.errors import InputError
from solieu.extract.communes import called as communes_called
from solieu.extract.place_names import names_in
from solieu.model import Period
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from solieu.gazetteer import LegalDocument
    from solieu.model import Place

_TYPE = lazy(
    r"(?P<type>tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu|(?P<short>tp|tx|h|q|x|p|tt))(?:\.\s*|\s+)",
    regex.IGNORECASE,
)
_SHORT = {
    "tp": "thành phố", "tx": "thị xã", "h": "huyện", "q": "quận", "x": "xã", "p": "phường", "tt": "thị trấn",
}  # fmt: skip
_DAY = lazy(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")
_NUMBERED = lazy(r"(?P<type>\p{L}[\p{L}\s]*?)\s+(?:số\s+)?(?P<number>\d+)", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """A place, what it was (the last first), the units above it, its heirs, and what it is or lies in today."""

    place: Place
    types: tuple[str, ...]
    above: tuple[Place, ...]
    heirs: tuple[Place, ...]
    today: Place
    source: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of something asked: `places` of the time `when`, `others` of other times."""

    asked: str
    when: Period | None
    places: tuple[Entry, ...] = ()
    others: tuple[Entry, ...] = ()
    documents: tuple[LegalDocument, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.places or self.others or self.documents)


def lookup(asked: str, *, when: Period | None = None) -> Answer:
    """What is known of a place or legal document; an answer that is false knows nothing."""
    asked = " ".join(unicodedata.normalize("NFC", asked).split())
    documents = tuple(_documents(asked))
    if documents:
        return Answer(asked, when, documents=documents)
    entries = tuple(map(_entry, _ids(asked)))
    of_then = tuple(entry for entry in entries if when is None or _lived(entry.place, when))
    return Answer(asked, when, places=of_then, others=tuple(entry for entry in entries if entry not in of_then))


def when_of(text: str) -> Period:
    """A day, month or year as a user writes it: 2006, 2006-05, 2006-05-31; `InputError` for anything else."""
    match = _DAY.fullmatch(text.strip())
    try:
        if match is None:
            raise ValueError
        year, month, day = int(match["year"]), match["month"], match["day"]
        first = date(year, int(month or 1), int(day or 1))
        last = first if day else date(year, int(month or 12), monthrange(year, int(month or 12))[1])
    except ValueError:
        raise InputError(f"{text!r} is no date; write 2006, 2006-05 or 2006-05-31") from None
    return Period(first, last)


def _lived(place: Place, when: Period) -> bool:
    return (place.valid_from or when.end) <= when.end and when.start <= (place.valid_to or when.start)


def _ids(asked: str) -> list[str]:
    """The places of a name, provinces first: those of the type that is asked for, if there are any."""
    whole = _named(asked)
    typed = _TYPE.match(asked)
    if whole or typed is None:
        return whole or _unmarked(asked)
    kind = _SHORT.get((typed["short"] or "").lower(), typed["type"].lower())
    named, unmarked = _named(asked[typed.end() :]), _unmarked(asked[typed.end() :])
    return _of_type(kind, named) or _of_type(kind, unmarked) or named or unmarked


def _of_type(kind: str, ids: Iterable[str]) -> list[str]:
    return [place_id for place_id in ids if kind in _places()[place_id].types]


def _named(name: str) -> list[str]:
    """The places of a name in any of its spellings."""
    whole = (named for named in names_in(name) if named.end - named.start == len(name))
    above = {unit.place.id: None for named in whole for unit in named.units}
    return [*above, *(commune.place.id for commune in communes_called(name))]


def _unmarked(name: str) -> list[str]:
    """The places of a name that is written without marks."""
    plain = _plain(name)
    return [place_id for place_id, entry in _places().items() if _plain(entry.place.name) == plain]


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.lower().replace("đ", "d").replace("'", ""))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


class _Row(NamedTuple):
    """A place and what the gazetteer says of it besides."""

    place: Place
    types: tuple[str, ...]
    heirs: tuple[str, ...]
    source: str


@gazetteer.derived
def _places() -> Mapping[str, _Row]:
    """All places by their ids, but for open districts: what is asked for is to be told, not left open."""
    rows = (*gazetteer.rows("places"), *gazetteer.rows("communes"))
    return {
        place.id: _Row(
            place, row.items("type"), (*row.items("successor_id"), *row.items("other_successors")), row.text("source")
        )
        for place, row in zip((*gazetteer.places(), *gazetteer.communes()), rows, strict=True)
        if place.level == "province" or place.parent_id
    }


def _entry(place_id: str) -> Entry:
    places = _places()
    place, types, heirs, source = places[place_id]
    return Entry(place, types, tuple(_above(place)), tuple(places[heir].place for heir in heirs), _today(place), source)


def _above(place: Place) -> Iterator[Place]:
    while place.parent_id:
        place = _places()[place.parent_id].place
        yield place


def _today(place: Place) -> Place:
    """What a place is today, or what its land lies in: the last of its heirs, or of its parent's."""
    while place.valid_to and (place.successor_id or place.parent_id):
        place = _places()[place.successor_id or place.parent_id or ""].place
    return place


def _documents(asked: str) -> Iterator[LegalDocument]:
    """The documents of a number, or of a type and a number without its code."""
    number = _NUMBERED.fullmatch(asked)
    wanted = _canonical(asked)
    for document in gazetteer.legal_documents():
        short = number and (document.doc_type, document.number) == (number["type"].lower(), number["number"])
        if short or wanted in (_canonical(document.id), _canonical(f"{document.doc_type} {document.id}")):
            yield document


def _canonical(number: str) -> str:
    """A number without spaces, marks and slips of the pen: NÐ–CP is nd-cp."""
    words = [word for word in number.lower().replace("ð", "đ").replace("–", "-").split() if word != "số"]
    return _plain("".join(words))


def render(answer: Answer) -> str:
    """An answer as text for a terminal."""
    if not answer:
        return f"Nothing is known of {answer.asked}.\n"
    documents = (_of_document(document, answer.when) for document in answer.documents)
    blocks = [*map(_of_place, answer.places), *documents]
    if answer.others:
        blocks += ["At other times:\n", *map(_of_place, answer.others)]
    return "\n".join(blocks)


def _of_place(entry: Entry) -> str:
    place, today = entry.place, entry.today
    head = ", ".join((place.name, *(unit.name for unit in entry.above)))
    details = (
        place.code and f"code {place.code}",
        _life(place.valid_from, place.valid_to),
        entry.heirs and f"then {_names(entry.heirs)}",
        today not in (place, *entry.heirs) and f"today {'in ' * (today.level != place.level)}{_names([today])}",
        place.latitude is not None and f"at {place.latitude:.4f}, {place.longitude:.4f}",
        f"source: {entry.source}",
    )
    return f"{head}: {place.level} ({_type(entry)})\n{_indented(details)}\n"


def _type(entry: Entry) -> str:
    last, *before = entry.types
    known = (f"{last} when it ended" if entry.place.valid_to else last, *(f"{kind} before" for kind in before))
    return ", ".join(known)


def _life(first: date | None, last: date | None) -> str:
    if last is None:
        return f"since {first}" if first else "all the time since 1990"
    return f"{first} to {last}" if first else f"until {last}"


def _names(places: Iterable[Place]) -> str:
    return " and ".join(f"{place.name}{f' ({place.province})' if place.province else ''}" for place in places)


def _indented(details: Iterable[object]) -> str:
    return "\n".join(f"  {detail}" for detail in details if detail)


def _of_document(document: LegalDocument, when: Period | None) -> str:
    replaced = document.replaced_on and f" on {document.replaced_on}"
    details = (
        document.title,
        document.issuer and f"issued by {document.issuer}",
        f"issued on {document.issued}" if document.issued else document.year and f"issued in {document.year}",
        document.status,
        document.replaced_by and f"replaced by {document.replaced_by}{replaced or ''}",
        when and _force(document, when),
        None if document.verified else "day not confirmed by a page",
    )
    return f"{document.id}: {document.doc_type}\n{_indented(details)}\n"


def _force(document: LegalDocument, when: Period) -> str | None:
    """Whether a document was issued and not yet replaced at a time, as far as its days are known."""
    if document.issued and when.end < document.issued:
        return "not yet issued then"
    if document.replaced_on and when.start >= document.replaced_on:
        return "already replaced then"
    return "issued and not replaced then" if document.issued else None
