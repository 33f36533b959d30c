"""Whole articles in which every figure, province, district and person is another one each time they are asked for.

So nothing that was read in one round is found again in the next, and yet the texts stay what they are: as long, as full
of figures, as damaged.
"""

from __future__ import annotations

import itertools
import random
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.errors import UnreadableError
from solieu.ingest import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]
FOLDERS = {"corpus": "corpus", "articles": "tests/articles"}
BESIDE = {"seeds": "seeds", "dev": "gold/dev/docs"}  # of texts that stand beside the project, where they do
FIGURE = re.compile(r"(?<![\d/.,-])\d+(?![\d/]|[.,]\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
SURNAMES = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý"
PERSON = re.compile(rf"\b({SURNAMES})((?: \w+)?) [A-ZĐÀ-Ỹ]\w+\b")
GIVEN = ("An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hương", "Khánh", "Lan", "Minh", "Nam", "Oanh", "Phúc")
FIRST_YEAR, LAST_YEAR = 2005, 2024


@lru_cache(maxsize=1)
def kinds(beside: Path | None = None) -> dict[str, tuple[str, ...]]:
    """The articles there are, as decoded, by kind: those of the project, and those in a folder beside it."""
    folders = {name: ROOT / folder for name, folder in FOLDERS.items()}
    folders |= {name: beside / folder for name, folder in BESIDE.items() if beside}
    return {
        name: tuple(text for file in sorted(folder.glob("*.txt")) if (text := _text(file)))
        for name, folder in folders.items()
    }


def _text(file: Path) -> str | None:
    try:
        return read(file.read_bytes(), uri=file.name).raw
    except UnreadableError:
        return None


def endless(texts: Iterable[str], seed: int = 0) -> Iterator[str]:
    """Each text in turn, without end, every time with other figures and names."""
    chance = random.Random(seed)
    for text in itertools.cycle(texts):
        yield _other(text, chance)


def all_kinds(beside: Path | None = None) -> list[str]:
    """Every article there is."""
    return [text for texts in kinds(beside).values() for text in texts]


def _other(text: str, chance: random.Random) -> str:
    names = _names()
    text = _named().sub(lambda match: chance.choice(names[match[0]]), text)
    text = PERSON.sub(lambda match: f"{match[1]}{match[2]} {chance.choice(GIVEN)}", text)
    return FIGURE.sub(lambda match: _figure(match[0], chance), text)


def _figure(figure: str, chance: random.Random) -> str:
    """Another figure with as many digits; another year for a year."""
    if YEAR.fullmatch(figure):
        return str(chance.randint(FIRST_YEAR, LAST_YEAR))
    return str(chance.randrange(10 ** (len(figure) - 1), 10 ** len(figure)))


@lru_cache(maxsize=1)
def _names() -> dict[str, list[str]]:
    """For each name of a place that has a space in it, the names that may stand in its place."""
    names: dict[str, list[str]] = {}
    for place in gazetteer.places():
        if " " in place.name:
            names.setdefault(place.level, []).append(place.name)
    return {name: of_level for of_level in names.values() for name in of_level}


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(_names(), key=len, reverse=True)))})\b")
