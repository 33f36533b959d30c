"""The files themselves: where they are, their rows, and rows of the user's own.

The packaged files stand in the wheel beside the package, in a checkout at its top level. Rows are read once; what is
made of them is remembered with `derived`, so that it can be forgotten when other rows come into force.
"""

from __future__ import annotations

import csv
import hashlib
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, ParamSpec, TypeVar, cast, get_args

from solieu.errors import GazetteerError
from solieu.model import AmountKind, CheckKind, Level, Severity

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

P = ParamSpec("P")
T = TypeVar("T")

_HERE = Path(__file__).parents[1]
_FOLDERS = (_HERE / "gazetteers", _HERE.parents[1] / "gazetteers")

# The columns that tell a subject's rows apart, where it is not the first alone.
KEYS: Mapping[str, tuple[str, ...]] = {
    "bodies": ("part", "name"),
    "charsets": ("charset", "bytes"),
    "legal_documents": ("id", "year"),
    "place_aliases": ("alias", "place_name", "level", "province"),
}

# What may stand in a column; lists of them where the column holds lists.
CHOICES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "findings": {"severity": get_args(Severity), "check_kind": get_args(CheckKind)},
    "indicators": {"kinds": get_args(AmountKind)},
    "place_aliases": {"level": get_args(Level)},
    "places": {"level": ("province", "district")},
    "units": {"kind": ("currency", "measure", "noun", "classifier", "action")},
}

_added: list[Path] = []  # the user's folders
_forget: list[Callable[[], None]] = []


def derived(make: Callable[P, T]) -> Callable[P, T]:
    """Remember what a function makes of the gazetteers, until others come into force."""
    return recent(None)(make)


def recent(most: int | None) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Remember the last `most` answers that rest on the gazetteers, until others come into force."""

    def remembering(make: Callable[P, T]) -> Callable[P, T]:
        cached = lru_cache(maxsize=most)(make)
        _forget.append(cached.cache_clear)
        return cast("Callable[P, T]", cached)

    return remembering


def change(added: Sequence[Path]) -> None:
    """Read these folders beside the packaged one from now on."""
    _added[:] = added
    for forget in _forget:
        forget()


def added() -> tuple[Path, ...]:
    """The user's folders."""
    return tuple(_added)


class Row(NamedTuple):
    """One row of a gazetteer, and where it stands."""

    path: str
    line: int
    cells: dict[str, str]
    own: bool = False  # the user's

    def wrong(self, column: str, message: str) -> GazetteerError:
        """The error to raise when `column` holds something that cannot be."""
        return GazetteerError(message, path=self.path, line=self.line, column=column)

    def text(self, column: str) -> str:
        """A cell that must not be empty."""
        if not self.cells[column]:
            raise self.wrong(column, "must not be empty")
        return self.cells[column]

    def optional(self, column: str) -> str | None:
        """A cell, None where it is empty."""
        return self.cells[column] or None

    def items(self, column: str) -> tuple[str, ...]:
        """The parts of a cell that holds a list."""
        cell = self.cells[column]
        return tuple(part.strip() for part in cell.split("|") if part.strip()) if cell else ()

    def day(self, column: str) -> date | None:
        """An ISO day."""
        try:
            return _day(self.cells[column]) if self.cells[column] else None
        except ValueError:
            raise self.wrong(column, f"{self.cells[column]!r} is not a day (YYYY-MM-DD)") from None

    def number(self, column: str) -> float | None:
        """A number with a decimal point."""
        try:
            return float(self.cells[column]) if self.cells[column] else None
        except ValueError:
            raise self.wrong(column, f"{self.cells[column]!r} is not a number") from None


_day = lru_cache(maxsize=1 << 10)(date.fromisoformat)  # the same few in thousands of rows


@lru_cache(maxsize=1)
def folder() -> Path:
    """Where the packaged gazetteers are."""
    for candidate in _FOLDERS:
        if candidate.is_dir():
            return candidate
    raise GazetteerError("no gazetteers are installed; reinstall solieu", path=str(_FOLDERS[0]), line=0, column="-")


@derived
def rows(subject: str) -> tuple[Row, ...]:
    """The rows of a subject, in the order of its file, then those that a user added."""
    packaged = folder() / f"{subject}.csv"
    found = _read(packaged, packaged.name)
    for path in (place / packaged.name for place in _added):
        if path.is_file():
            own = _keyed(subject, _read(path, str(path), header=header(subject)))
            found = tuple({**_keyed(subject, found), **own}.values())
    return found


def header(subject: str) -> list[str]:
    """The columns of a subject."""
    with (folder() / f"{subject}.csv").open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def _read(path: Path, name: str, *, header: list[str] | None = None) -> tuple[Row, ...]:
    """The rows of a file; with a header, that of the packaged file, one of the user's."""
    own = header is not None
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            columns = next(reader, [])
            if header is not None and columns != header:
                raise GazetteerError(f"the columns must be {','.join(header)}", path=name, line=1, column="-")
            choices = CHOICES.get(path.stem, {})
            found = (Row(name, line, cells, own) for line, cells in _lines(reader, columns, name))
            return tuple(_checked(row, choices) for row in found) if choices else tuple(found)
    except (UnicodeDecodeError, csv.Error) as error:
        raise GazetteerError(f"this is no CSV in UTF-8 ({error})", path=name, line=0, column="-") from error


def _lines(reader: Reader, columns: list[str], name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The cells of each row that is not blank, and its line."""
    for cells in reader:
        if len(cells) == len(columns):
            yield reader.line_num, dict(zip(columns, map(str.strip, cells), strict=True))
        elif cells:
            missing = columns[len(cells)] if len(cells) < len(columns) else "-"
            message = "the row has more or fewer fields than the header"
            raise GazetteerError(message, path=name, line=reader.line_num, column=missing)


def _checked(row: Row, choices: Mapping[str, Sequence[str]]) -> Row:
    """The row, if nothing stands in it that may not."""
    for column, allowed in choices.items():
        for item in row.items(column) or ("",):
            if item not in allowed:
                raise row.wrong(column, f"{item!r} is none of {', '.join(allowed)}")
    return row


def _keyed(subject: str, found: Iterable[Row]) -> dict[tuple[str, ...], Row]:
    """Rows by what tells them apart."""
    keyed: dict[tuple[str, ...], Row] = {}
    for row in found:
        columns = KEYS.get(subject) or (next(iter(row.cells)),)
        key = tuple(row.cells[column] for column in columns)
        if key in keyed:
            raise row.wrong(columns[0], f"{' '.join(key)!r} stands already in line {keyed[key].line}")
        row.text("source")
        keyed[key] = row
    return keyed


@derived
def digest() -> str:
    """A SHA-256 over all files: a knowledge base records which gazetteers made it."""
    total = hashlib.sha256()
    for place in (folder(), *_added):
        for path in sorted(place.glob("*.csv")):
            total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()
