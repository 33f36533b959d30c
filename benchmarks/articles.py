"""Whole articles in which every figure, province, district and person is another one each time they are asked for.

So nothing that was read in one round is found again in the next, and yet the texts stay what they are: as long, as full
of figures, as damaged.
"""

from __future__ import annotations

import random
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.errors import UnreadableError
from solieu.ingest import read

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
FOLDERS = ("corpus", "tests/articles")
BESIDE = ("seeds", "gold/dev/docs")  # of texts that stand beside the project, where they do
FIGURE = re.compile(r"(?<![\d/.,-])\d+(?![\d/]|[.,]\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
SURNAMES = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý"
PERSON = re.compile(rf"\b({SURNAMES})((?: \w+)?) [A-ZĐÀ-Ỹ]\w+\b")
GIVEN = ("An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hương", "Khánh", "Lan", "Minh", "Nam", "Oanh", "Phúc")
FIRST_YEAR, LAST_YEAR = 2005, 2024


@lru_cache(maxsize=1)
def texts(beside: Path | None = None) -> tuple[str, ...]:
    """The articles there are, as decoded: those of the project, and those in a folder beside it."""
    folders = [ROOT / name for name in FOLDERS] + [beside / name for name in BESIDE if beside]
    return tuple(text for folder in folders for file in sorted(folder.glob("*.txt")) if (text := _text(file)))


def _text(file: Path) -> str | None:
    try:
        return read(file.read_bytes(), uri=file.name).raw
    except UnreadableError:
        return None


def varied(seed: int, beside: Path | None = None) -> list[str]:
    """Every article once, with other figures and names."""
    chance = random.Random(seed)
    return [_other(text, chance) for text in texts(beside)]


def endless(beside: Path | None = None) -> Iterator[str]:
    """Articles without end, none twice."""
    seed = 0
    while True:
        yield from varied(seed, beside)
        seed += 1


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
