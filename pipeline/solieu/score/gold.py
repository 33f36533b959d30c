"""Gold: what a careful reader takes from a document, one JSON file a document.

```json
{
  "document": "bao-cao-2019.txt",
  "published": "2019-07-04",
  "citations": [{"id": "45/2012/NĐ-CP", "issued": "2012-05-21"}],
  "places":    [{"level": "district", "name": "Na Rì"}],
  "amounts":   [{"kind": "money", "low": 3590000000, "high": 3590000000, "unit": "VND", "bound": "about", "per": null}],
  "periods":   [{"start": "2019-01-01", "end": "2019-06-30"}],
  "facts":     [{"indicator": "funding", "low": 3590000000, "high": 3590000000, "unit": "VND", "place": "Bắc Kạn",
                 "start": 2019, "end": 2019, "status": "actual", "source": "local"}],
  "repairs":   [{"before": "nư¬ớc", "after": "nước"}],
  "findings":  [{"check": "sum", "holds": false}]
}
```

`document` is the last part of `documents.uri`. `published` may be null: then it is not judged. A file may leave lists
out: then those kinds are not judged in that document; an empty list says that there is nothing to find. Any item may
carry `"optional": true`: where two careful readers would differ, finding it is neither rewarded nor punished. Other
fields (`quote`: the words as they stand in the document) are for people.

- **citations**: every document named with a number. `id` is canonical (null: not judged), `issued` the day
  written beside it, even if that is wrong.
- **places**, each once: `level`, and `name` without its type word. A commune that is found and not listed does no harm.
- **amounts**: every figure that measures or counts, in full (7,6 tỷ đồng: 7600000000); `low` and `high` are equal
  unless a range is written. `unit` is a currency (VND), `%`, a unit symbol, or the counted noun, of which two
  syllables are compared. `bound` is exact, about, over, under or range; `per` what it is a rate of. Dates, durations,
  ages, list numbers and the figures in names are no amounts.
- **periods**, each once: first and last day. The day of publication and the days of cited documents do no harm.
- **facts**: every reported programme figure. `indicator` is an id of the gazetteer (`alternatives`: others that are
  right too; `other`: not judged). `place` is the name of the finest place it is about, or a list of which any is right,
  or null. `start` and `end` are years; a null `start` leaves the years unjudged. planned and target count as one;
  `source` is judged for funding only and is `total` where it is missing.
- **repairs**: each damaged stretch and what it should be; a healed text holds the second and no longer the first.
- **findings**: what the document lets a reader check: the kind of check, and whether it holds.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from solieu.errors import InputError
from solieu.model import AmountKind, Bound, CheckKind, Level, Source, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Item = dict[str, Any]


class GoldError(InputError):
    """A gold file or folder cannot be used; the message begins with its path."""


@dataclass(frozen=True, slots=True)
class Gold:
    """What a reader takes from a document; a list that the file leaves out is not in `lists`."""

    document: str
    published: str | None
    lists: Mapping[str, tuple[Item, ...]]


@dataclass(frozen=True, slots=True)
class _Field:
    """What an item must have under a name: a value of one of the types, and one of the `choices` if there are any."""

    types: tuple[type, ...]
    choices: tuple[str, ...] = ()
    required: bool = True

    def wrong(self, item: Item, name: str) -> str | None:
        """What is wrong with it in `item`, None if nothing is."""
        if name not in item:
            return f"{name!r} is missing" if self.required else None
        if not isinstance(item[name], self.types):
            return f"{name!r} cannot be {item[name]!r}"
        if self.choices and item[name] is not None and item[name] not in self.choices:
            return f"{name!r} is {item[name]!r}, which is none of {', '.join(self.choices)}"
        return None


_NONE = type(None)
_TEXT, _NUMBER, _FLAG = _Field((str,)), _Field((int, float)), _Field((bool,))
_MAYBE_TEXT, _MAYBE_YEAR = _Field((str, _NONE)), _Field((int, _NONE))
_VALUE = {"low": _NUMBER, "high": _NUMBER, "unit": _TEXT}
_SECTIONS: Mapping[str, Mapping[str, _Field]] = {
    "citations": {"id": _MAYBE_TEXT, "issued": _Field((str, _NONE), required=False)},
    "places": {"level": _Field((str,), get_args(Level)), "name": _TEXT},
    "amounts": {
        "kind": _Field((str,), get_args(AmountKind)),
        **_VALUE,
        "bound": _Field((str,), get_args(Bound)),
        "per": _MAYBE_TEXT,
    },
    "periods": {"start": _TEXT, "end": _TEXT},
    "facts": {
        "indicator": _TEXT,
        **_VALUE,
        "place": _Field((str, list, _NONE)),
        "start": _MAYBE_YEAR,
        "end": _MAYBE_YEAR,
        "status": _Field((str,), get_args(Status)),
        "source": _Field((str, _NONE), get_args(Source), required=False),
        "alternatives": _Field((list,), required=False),
    },
    "repairs": {"before": _TEXT, "after": _TEXT},
    "findings": {"check": _Field((str,), get_args(CheckKind)), "holds": _FLAG},
}


def read(folder: Path) -> Iterator[Gold]:
    """The gold files of a folder, in the order of their names; `GoldError` where it has none or one is wrong."""
    if not folder.is_dir():
        raise GoldError(f"{folder} is not a folder; name one that holds gold files")
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise GoldError(f"{folder} holds no gold files (*.json); name a folder that does")
    for path in paths:
        yield _gold(path)


def _gold(path: Path) -> Gold:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GoldError(f"{path} cannot be read as JSON ({error}); correct it or take it out") from error
    if not isinstance(content, dict) or not isinstance(content.get("document"), str):
        raise GoldError(f'{path} does not say which document it is for; give it a "document"')
    if not isinstance(content.get("published"), (str, _NONE)):
        raise GoldError(f'{path}: "published" must be a day (YYYY-MM-DD) or null')
    lists = {name: tuple(items) for name, items in content.items() if isinstance(items, list)}
    for section, fields in _SECTIONS.items():
        _check(path, section, lists.get(section, ()), fields)
    return Gold(content["document"], content.get("published"), lists)


def _check(path: Path, section: str, items: tuple[Item, ...], fields: Mapping[str, _Field]) -> None:
    """Raise `GoldError` for the first item that lacks what a comparison needs."""
    for number, item in enumerate(items):
        if not isinstance(item, dict):
            raise GoldError(f"{path}: {section}[{number}] must be an object, not {item!r}")
        for name, field in fields.items():
            if fault := field.wrong(item, name):
                raise GoldError(f"{path}: {section}[{number}]: {fault}")
