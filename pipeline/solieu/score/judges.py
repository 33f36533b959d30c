"""What is compared, kind by kind: `JUDGES`, an ordered tuple, is the table of contents of a score.

Values are compared, not spans: rows are turned into keys, and the multisets of keys (sets, where a kind says so) are
held against each other. Names are folded: lower case, no tone or vowel marks, đ as d, dashes as spaces.
Facts are paired one by one, since a gold fact may have several right answers; a fact told twice is no invention.
Repairs are judged by the words of the whole text: no word may appear that the raw text did not hold, unless the gold
knows it. Provenance needs no gold: every mention is what stands at its place in the text, and its digits are those of
the raw text.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from solieu.score.tallies import Tally, compared, invented, missed, right

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from solieu.score.gold import Gold, Item

_SPACES = dict.fromkeys("-–—'’`", " ")
_CITATIONS = "SELECT legal_id AS id, issued_stated AS issued FROM citations WHERE document_id = ?"
_PLACES = "SELECT p.level, p.name FROM place_mentions m JOIN places p ON p.id = m.place_id WHERE m.document_id = ?"
_AMOUNTS = "SELECT kind, low, high, unit, bound, per FROM amounts WHERE document_id = ?"
_PERIODS = 'SELECT start_date AS "start", end_date AS "end" FROM periods WHERE document_id = ?'
FACTS = """
    SELECT f.indicator, f.low, f.high, f.unit, f.start_year AS "start", f.end_year AS "end", f.status, f.source,
           f.confidence, p.name AS place
    FROM facts f LEFT JOIN places p ON p.id = f.place_id WHERE f.document_id = ?
"""
_FINDINGS = 'SELECT check_kind AS "check", holds FROM findings WHERE document_id = ?'
_EVIDENCE = "SELECT start_char, end_char, raw_start, raw_end, text FROM {} WHERE document_id = ?"
_WITH_EVIDENCE = ("citations", "place_mentions", "amounts", "periods")


@dataclass(frozen=True, slots=True)
class Case:
    """A document of the knowledge base, its gold, and a way to ask for its rows."""

    gold: Gold
    document: Item
    rows: Callable[[str], list[Item]]

    @property
    def name(self) -> str:
        """The document's name in the gold."""
        return self.gold.document


Judged = tuple[str, Tally]


def fold(text: str | None) -> str:
    """A name as it is compared.

    >>> fold("Bà Rịa - Vũng Tàu"), fold("Đắk Lắk")
    ('ba ria vung tau', 'dak lak')
    """
    letters = unicodedata.normalize("NFD", (text or "").lower().replace("đ", "d"))
    return " ".join("".join(_SPACES.get(c, c) for c in letters if not unicodedata.combining(c)).split())


def number(value: float) -> float:
    """A figure as it is compared: to four decimals."""
    return round(float(value), 4)


def _value(item: Item) -> tuple[float, float]:
    return number(item["low"]), number(item["high"])


@dataclass(frozen=True, slots=True)
class Comparison:
    """A kind of row that is compared by key, in rows that `sql` asks for and in the gold list `section`.

    Rows and items have the same names for the same things, so one `key` serves both; a row of which it is None takes
    no part. `spare` gives items that do no harm beside those that the gold calls optional.
    """

    kind: str
    section: str
    sql: str
    key: Callable[[Item], Hashable | None]
    once: bool = False
    spare: Callable[[Case], Iterable[Item]] = lambda _: ()

    def __call__(self, case: Case) -> Iterator[Judged]:
        """The tally, if the gold speaks of this kind."""
        items = case.gold.lists.get(self.section)
        if items is not None:
            optional = [item for item in items if item.get("optional")]
            due = self._keys(item for item in items if not item.get("optional"))
            found, allowed = self._keys(case.rows(self.sql)), self._keys(chain(optional, self.spare(case)))
            yield self.kind, compared(case.name, self._kept(found), self._kept(due), allowed)

    def _keys(self, items: Iterable[Item]) -> list[Hashable]:
        return [key for item in items if (key := self.key(item)) is not None]

    def _kept(self, keys: list[Hashable]) -> list[Hashable]:
        return list(dict.fromkeys(keys)) if self.once else keys


def _unit(item: Item) -> str:
    """The unit as it is compared: of a counted noun, the first two syllables."""
    if item["kind"] == "percent":
        return "%"
    return " ".join(fold(item["unit"]).replace(",", " ").split()[:2]) if item["kind"] == "count" else fold(item["unit"])


def _amounts_of(kind: str) -> Comparison:
    """Amounts of one kind, by value."""

    def key(item: Item) -> Hashable | None:
        return _value(item) if item["kind"] == kind else None

    return Comparison(f"amounts.{kind}", "amounts", _AMOUNTS, key)


def _amounts_with(aspect: str, read: Callable[[Item], str]) -> Comparison:
    """Amounts of all kinds, by value and something else."""
    return Comparison(
        f"amounts+{aspect}", "amounts", _AMOUNTS, lambda item: (item["kind"], number(item["low"]), read(item))
    )


def _communes(case: Case) -> Iterable[Item]:
    """Communes: readers need not list them."""
    return (place for place in case.rows(_PLACES) if place["level"] not in ("province", "district"))


def _known_days(case: Case) -> Iterator[Item]:
    """The days of publication and of cited documents, which readers need not list."""
    cited = (citation.get("issued") for citation in case.gold.lists.get("citations", ()))
    return ({"start": day, "end": day} for day in (case.gold.published, *cited) if day)


def _published(case: Case) -> Iterator[Judged]:
    """The day of publication, where the gold has one."""
    if case.gold.published:
        day = (case.document["published"] or "")[:10]
        yield "published", compared(case.name, [day] if day else [], [case.gold.published])


def _facts(case: Case) -> Iterator[Judged]:
    """Facts by indicator and value, and again with place, years, status and source."""
    if "facts" in case.gold.lists:
        yield "facts", _paired(case, _same_figure)
        yield "facts+context", _paired(case, same_context)


def _paired(case: Case, same: Callable[[Item, Item], bool]) -> Tally:
    """Each gold fact takes the first fact that is the `same`; those that readers must give choose first."""
    pool = [fact for fact in case.rows(FACTS) if fact["indicator"] != "other"]
    gold = [item for item in case.gold.lists["facts"] if item["indicator"] != "other"]
    tally, told = Tally(), set()
    for item in sorted(gold, key=lambda item: bool(item.get("optional"))):
        fact = next((fact for fact in pool if same(item, fact)), None)
        if fact is not None:
            pool.remove(fact)
            told.add(_figure(fact))
        if not item.get("optional"):
            tally += missed(case.name, _described(item)) if fact is None else right()
    open_values = set(free(case.gold))
    extra = [fact for fact in pool if _figure(fact) not in told and number(fact["low"]) not in open_values]
    return sum((invented(case.name, _described(fact)) for fact in extra), tally)


def free(gold: Gold) -> Iterator[float]:
    """Values of figures on which readers may differ: whatever is made of them does no harm."""
    amounts = (item for item in gold.lists.get("amounts", ()) if item.get("optional"))
    facts = (item for item in gold.lists["facts"] if item["indicator"] == "other" or item.get("optional"))
    return (number(item["low"]) for item in chain(amounts, facts))


def _figure(fact: Item) -> Hashable:
    return fact["indicator"], _value(fact)


def _same_figure(item: Item, fact: Item) -> bool:
    """Whether a fact has one of the indicators that are right, and the value."""
    indicators = (item["indicator"], *item.get("alternatives", ()))
    return fact["indicator"] in indicators and _value(item) == _value(fact)


def same_context(item: Item, fact: Item) -> bool:
    """Whether it also is about the same place and years, equally done or to do, and out of the same money."""
    places = item["place"] if isinstance(item["place"], list) else [item["place"]]
    return (
        _same_figure(item, fact)
        and fold(fact["place"]) in map(fold, places)
        and (item["start"] is None or (fact["start"], fact["end"]) == (item["start"], item["end"]))
        and (fact["status"] == "actual") == (item["status"] == "actual")
        and (fact["indicator"] != "funding" or (fact["source"] or "total") == (item.get("source") or "total"))
    )


def _described(fact: Item) -> str:
    value, years = f"{fact['low']:g} {fact['unit']}", f"{fact['start']}-{fact['end']}"
    return f"{fact['indicator']} {value} @{fact['place']} {years} {fact['status']} {fact.get('source')}"


def _repairs(case: Case) -> Iterator[Judged]:
    """Damage that was healed, and words that came out of nowhere."""
    text, items = case.document["text"], case.gold.lists.get("repairs")
    wounds = [item for item in items or () if not item.get("optional")]
    healed = [item for item in wounds if item["after"] in text and item["before"] not in text]
    rows = [missed(case.name, f"{item['before']} -> {item['after']}") for item in wounds if item not in healed]
    if items is not None:
        rows += [invented(case.name, f"a word {word!r} that the source does not hold") for word in _new_words(case)]
    yield "repairs", sum(rows, right(len(healed)))


def _new_words(case: Case) -> Iterator[str]:
    """Words of the text that neither the raw text nor the gold's repairs hold, not even in part."""
    repairs = case.gold.lists["repairs"]
    known = {word for item in repairs for word in f"{item['before']} {item['after']}".split()}
    raw = Counter(unicodedata.normalize("NFC", case.document["raw"]).split())
    new = Counter(case.document["text"].split()) - raw
    return (word for word in new if not any(word in other or other in word for other in known))


def _provenance(case: Case) -> Iterator[Judged]:
    """Mentions of which the evidence can be sliced out of both texts."""
    for table in _WITH_EVIDENCE:
        for mention in case.rows(_EVIDENCE.format(table)):
            sound = _stands(case.document, mention)
            yield "provenance", right() if sound else _unfounded(case.name, table, mention["text"])


def _stands(document: Item, mention: Item) -> bool:
    """Whether a mention is what stands at its place, with the digits of the raw text."""
    raw = document["raw"][mention["raw_start"] : mention["raw_end"]]
    return document["text"][mention["start_char"] : mention["end_char"]] == mention["text"] and (
        _digits(raw) == _digits(mention["text"])
    )


def _digits(text: str) -> list[str]:
    return [c for c in text if c.isdigit()]


def _unfounded(document: str, table: str, text: str) -> Tally:
    return Tally(invented=1, errors=(f"  bad span {document} {table}: {text!r}",))


def _issued(item: Item) -> Hashable | None:
    """A citation and the day written beside it."""
    return (item["id"], item.get("issued")) if item["id"] else None


def _place(item: Item) -> Hashable:
    return item["level"], fold(item["name"])


def _amount(item: Item) -> Hashable:
    return item["kind"], *_value(item)


JUDGES: Sequence[Callable[[Case], Iterator[Judged]]] = (
    _published,
    Comparison("citations", "citations", _CITATIONS, lambda item: item["id"] or None),
    Comparison("citations+issued", "citations", _CITATIONS, _issued),
    Comparison("places", "places", _PLACES, _place, once=True, spare=_communes),
    *(_amounts_of(kind) for kind in ("money", "percent", "count", "measure")),
    Comparison("amounts", "amounts", _AMOUNTS, _amount),
    _amounts_with("unit", _unit),
    _amounts_with("bound", lambda item: str(item["bound"])),
    _amounts_with("per", lambda item: fold(item["per"]).replace(" ", "")),
    Comparison("periods", "periods", _PERIODS, lambda item: (item["start"], item["end"]), once=True, spare=_known_days),
    _facts,
    _repairs,
    Comparison("findings", "findings", _FINDINGS, lambda item: (item["check"], bool(item["holds"]))),
    _provenance,
)
