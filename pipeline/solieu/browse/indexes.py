"""All facts of a knowledge base in columns, so that any choice of them is counted and put in order at once.

A million facts take some seconds to load, once, and about 100 MB; then a question takes some hundredths of a second,
whichever facets are chosen. They are loaded anew when the file changes. Words are numbers of a list.
Reprints, and rates (figures per something), are there to be listed, and are never counted into totals.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from solieu.browse.regions import DAYS, Place, places, province_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

FACETS = ("province", "year", "indicator", "programme", "source", "status", "unit")
_BATCH = 1 << 16
_DIGITS = 4  # of a year
_KEPT = 300  # things kept of a file, besides those that there is one of
_FACTS = """
    SELECT f.id, f.place_id AS place, f.indicator, f.programme, f.source, f.status, f.unit, d.published,
           f.end_year AS year, f.high, d.duplicate_of IS NULL AS own, d.duplicate_of IS NULL AND f.per IS NULL AS plain
    FROM facts f JOIN documents d ON d.id = f.document_id
    ORDER BY f.id
"""
_WORDED = ("place", "indicator", "programme", "source", "status", "unit", "published")
_TYPES = {
    "id": pa.string(),
    **dict.fromkeys(_WORDED, pa.dictionary(pa.int32(), pa.string())),
    "year": pa.int32(),
    "high": pa.float64(),
    "own": pa.int8(),
    "plain": pa.int8(),
}
Choice = dict[str, str]


class Total(NamedTuple):
    """Figures that may stand in one row: of one indicator, unit, status and source."""

    indicator: str
    unit: str
    status: str
    source: str | None
    figures: int
    least: float
    most: float
    together: float


_KEYS = Total._fields[:4]


@dataclass(frozen=True, slots=True)
class Index:
    """The facts of a knowledge base in columns, what the numbers in columns of words stand for, and every place."""

    facts: Any
    words: Mapping[str, Sequence[str]]
    places: Mapping[str, Place]

    def rows(self, ids: Iterable[str]) -> Any:
        """Where the facts of some ids are among all: much less than the ids."""
        return self.facts["row"].filter(pc.is_in(self.facts["id"], value_set=pa.array(list(ids), pa.string())))

    def among(self, rows: Any) -> Index:
        """Of all facts those at some rows."""
        return Index(self.facts.take(rows), self.words, self.places)

    def chosen(self, choice: Choice, *, but: str = "", only: str = "") -> Index:
        """The facts that meet a choice of facets (all `but` one); to count, `only` one column."""
        masks = [self._equal(name, value) for name, value in choice.items() if name != but]
        facts = self.facts.select([only, "own"]) if only else self.facts
        return Index(facts.filter(reduce(pc.and_, masks)) if masks else facts, self.words, self.places)

    def _equal(self, name: str, value: str) -> Any:
        """Which cells of a column are a value; an empty one stands for none."""
        column = self.facts[name]
        return pc.is_null(column) if not value else pc.equal(column, pa.scalar(self._number(name, value), column.type))

    def _number(self, name: str, value: str) -> int:
        """What stands for a value in a column; -1 where it does not occur."""
        if name in self.words:
            return next((number for number, word in enumerate(self.words[name]) if word == value), -1)
        return int(value) if value.isdecimal() and len(value) <= _DIGITS else -1

    def within(self, column: str, values: Iterable[str]) -> Index:
        """The facts of which a column has one of some words."""
        wanted = frozenset(values)
        numbers = [number for number, word in enumerate(self.words[column]) if word in wanted]
        mask = pc.is_in(self.facts[column], value_set=pa.array(numbers, pa.int32()))
        return Index(self.facts.filter(mask), self.words, self.places)

    def counts(self, column: str) -> dict[Any, int]:
        """How many facts there are of each value of a column, reprints apart; the most frequent first."""
        own = self.facts[column].filter(pc.cast(self.facts["own"], pa.bool_()))
        found = {self._word(column, item["values"]): item["counts"] for item in pc.value_counts(own).to_pylist()}
        return dict(sorted(found.items(), key=lambda item: (-item[1], item[0] is None, str(item[0]))))

    def _word(self, column: str, number: int | None) -> Any:
        return number if number is None or column not in self.words else self.words[column][number]

    def totals(self) -> tuple[Total, ...]:
        """What figures come to: no two currencies, statuses or sources in a row, no reprints, no rates."""
        rows = (
            self._plain((*_KEYS, "high"))
            .group_by(list(_KEYS))
            .aggregate([("high", "count"), ("high", "min"), ("high", "max"), ("high", "sum")])
        )
        made = [
            Total(
                *(self._word(key, row[key]) for key in _KEYS),
                *(row[f"high_{what}"] for what in ("count", "min", "max", "sum")),
            )
            for row in rows.to_pylist()
        ]
        return tuple(
            sorted(made, key=lambda row: (-row.figures, row.indicator, row.unit, row.status, row.source or ""))
        )

    def by_year(self) -> list[tuple[int, float, float]]:
        """The least and the most of each year, reprints and rates apart."""
        rows = self._plain(("year", "high")).group_by("year").aggregate([("high", "min"), ("high", "max")])
        return sorted((row["year"], row["high_min"], row["high_max"]) for row in rows.to_pylist() if row["year"])

    def _plain(self, columns: Sequence[str]) -> Any:
        return self.facts.select(columns).filter(pc.cast(self.facts["plain"], pa.bool_()))

    def page(self, order: str, offset: int, size: int) -> list[str]:
        """The ids of one page of facts: of the last years first, of the newest documents, or the largest figures."""
        column = order if order in ("high", "published") else "year"
        keyed, many = self.facts.select([column, "row"]), min(offset + size, len(self.facts))
        by = [(column, "descending"), ("row", "ascending")]
        rows = pc.select_k_unstable(keyed, k=many, sort_keys=by)[offset:] if many else pa.array([], pa.int64())
        ids: list[str] = self.facts["id"].take(rows).to_pylist()
        return ids


class Indexes:
    """The index of each knowledge base that was asked for, as long as its file is what it was."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._made: dict[Path, tuple[tuple[int, int], dict[Any, Any]]] = {}

    def cached(self, path: Path, key: Any, make: Callable[[], Any]) -> Any:
        """What `make` gives for a file, made once for every state of it; of keys in parts the last ones are kept."""
        state = _state(path)
        with self._lock:
            known = self._made.get(path)
            if known is None or known[0] != state:
                known = self._made[path] = (state, {})
            if key not in known[1]:
                known[1][key] = make()
                parted = [one for one in known[1] if isinstance(one, tuple)]
                for old in parted[:-_KEPT]:
                    del known[1][old]
            return known[1][key]

    @contextmanager
    def ruling(self, path: Path) -> Iterator[None]:
        """Go on with the index of figures, and with nothing else, while rulings are all that changes in a file."""
        before = _state(path)
        yield
        with self._lock:
            state, known = self._made.get(path, (None, {}))
            if state == before:
                self._made[path] = (_state(path), {key: known[key] for key in known if key == "index"})

    def of(self, db: sqlite3.Connection, path: Path) -> Index:
        """The index of a knowledge base."""
        index: Index = self.cached(path, "index", lambda: _load(db))
        return index


def _state(path: Path) -> tuple[int, int]:
    """What changes with a file."""
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _load(db: sqlite3.Connection) -> Index:
    """Every fact, in the order of ids."""
    cursor = db.execute(_FACTS)
    names = [column for column, *_ in cursor.description]
    schema = pa.schema([(name, _TYPES[name]) for name in names])
    batches = []
    while rows := cursor.fetchmany(_BATCH):
        cells = zip(names, zip(*rows, strict=True), strict=True)
        batches.append(pa.record_batch([_array(column, _TYPES[name]) for name, column in cells], schema=schema))
    facts = pa.Table.from_batches(batches, schema).unify_dictionaries().combine_chunks()
    return _indexed(facts, places(db))


def _array(cells: Any, kind: Any) -> Any:
    return pa.array(cells, pa.string()).dictionary_encode() if pa.types.is_dictionary(kind) else pa.array(cells, kind)


def _indexed(facts: Any, known: Mapping[str, Place]) -> Index:
    """With words as numbers, and the province of each fact: as it was named, and on the map of each era."""
    columns, words = {}, {}
    for name in facts.column_names:
        column = facts[name].combine_chunks()
        if pa.types.is_dictionary(column.type):
            words[name], columns[name] = _in_order(column)
        else:
            columns[name] = column
    met = [known.get(word) for word in words["place"]]
    regions = {"province": [place.region if place else None for place in met]}
    for era, day in DAYS.items():
        there = [province_of(place, known, day) for place in met]
        regions[f"on_{era}"] = [place.id if place else None for place in there]
    for name, values in regions.items():
        words[name], numbers = _in_order(pa.array(values, pa.string()).dictionary_encode())
        columns[name] = numbers.take(columns["place"])
    columns["row"] = pa.array(range(len(facts)), pa.int64())
    return Index(pa.table(columns), words, known)


def _in_order(column: Any) -> tuple[list[str], Any]:
    """The words of a column in their order, and the column as their numbers."""
    met = column.dictionary.to_pylist()
    words = sorted(met)
    place = {word: number for number, word in enumerate(words)}
    return words, pa.array([place[word] for word in met], pa.int32()).take(column.indices)
