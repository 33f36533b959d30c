"""What is found across the articles of `tests/stories`, held against what a careful reader finds.

python tests/test_stories.py    prints what was missed and what was found besides
"""

from __future__ import annotations

import json
from collections import Counter
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from solieu.build import build
from solieu.load.knowledge_bases import open_kb

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

STORIES = sorted(path.parent for path in (Path(__file__).parent / "stories").glob("*/gold.json"))
KINDS = {("A611", 1): "agree", ("A611", 0): "conflict", ("A612", 1): "revised", ("A614", 0): "copied"}
# Relations found of 89, 43, 26, 34 and 8, and those found that no reader lists: the first may rise, the second fall.
FLOORS = {"agree": (39, 0), "plan": (11, 3), "revised": (4, 1), "conflict": (6, 2), "copied": (2, 0)}
TRAPS = 1  # of 139: a nine months' figure read as the year's


class Place(NamedTuple):
    """Where a figure stands."""

    file: str
    start: int
    end: int

    def meets(self, other: Place) -> bool:
        """Whether two figures are the same one."""
        return self.file == other.file and self.start < other.end and other.start < self.end


class Relation(NamedTuple):
    """What figures of several articles have to do with each other."""

    kind: str
    places: tuple[Place, ...]
    said: str

    def shared(self, other: Relation) -> int:
        """How many figures two relations have in common; of a shared error, how many articles."""
        if self.kind == "copied":
            return len({place.file for place in self.places} & {place.file for place in other.places})
        return sum(any(one.meets(place) for place in other.places) for one in self.places)


class Result(NamedTuple):
    """What came of one story."""

    found: list[Relation]
    missed: list[Relation]
    extra: list[Relation]
    fallen: list[Relation]


def gold(story: Path, texts: dict[str, str], listed: str) -> Iterator[Relation]:
    """The relations, or traps, that a reader lists."""
    for one in json.loads((story / "gold.json").read_text(encoding="utf-8"))[listed]:
        places = tuple(_place(claim, texts[claim["file"]]) for claim in one["claims"])
        yield Relation(one.get("type", "trap"), places, one.get("note") or one["why"])


def _place(claim: dict[str, str], text: str) -> Place:
    start = text.index(claim["context"]) + claim["context"].index(claim["quote"])
    return Place(claim["file"], start, start + len(claim["quote"]))


def said(db: sqlite3.Connection) -> Iterator[Relation]:
    """The relations that the program finds."""
    evidence = (
        "SELECT d.uri, a.start_char, a.end_char FROM finding_evidence e JOIN amounts a ON a.id = e.amount_id"
        " JOIN documents d ON d.id = a.document_id WHERE e.finding_id = ?"
    )
    for row in db.execute("SELECT * FROM findings WHERE document_id IS NULL ORDER BY id"):
        kind = KINDS.get((row["code"], row["holds"]), "plan")
        places = tuple(Place(*place) for place in db.execute(evidence, (row["id"],)))
        yield Relation(kind, places, row["message_vi"])


def compare(story: Path, folder: Path) -> Result:
    """Build a knowledge base of a story's articles, and hold what it says against what a reader does."""
    path = folder / f"{story.name}.db"
    build(sorted(story.glob("*.txt")), path, workers=1)
    with closing(open_kb(path)) as db:
        texts = {row["uri"]: row["text"] for row in db.execute("SELECT uri, text FROM documents")}
        heard = list(said(db))
    wanted = list(gold(story, texts, "relations"))
    hits = {(w, h) for w, one in enumerate(wanted) for h, two in enumerate(heard) if _is_same(one, two)}
    caught = [(trap, one) for trap in gold(story, texts, "traps") for one in heard if trap.shared(one) > 1]
    return Result(
        found=[one for number, one in enumerate(wanted) if any(hit[0] == number for hit in hits)],
        missed=[one for number, one in enumerate(wanted) if not any(hit[0] == number for hit in hits)],
        extra=[one for number, one in enumerate(heard) if not any(hit[1] == number for hit in hits)],
        fallen=[Relation("trap", one.places, f"{one.said} {trap.said}") for trap, one in caught],
    )


def _is_same(wanted: Relation, heard: Relation) -> bool:
    return wanted.kind == heard.kind and wanted.shared(heard) > 1


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> list[Result]:
    """What came of every story."""
    return [compare(story, tmp_path_factory.mktemp("stories")) for story in STORIES]


@pytest.mark.parametrize("kind", FLOORS)
def test_no_fewer_relations_are_found(results: list[Result], kind: str) -> None:
    """Of each kind as many are found as ever, and no more that are none."""
    found, extra = FLOORS[kind]
    assert sum(one.kind == kind for result in results for one in result.found) >= found
    assert sum(one.kind == kind for result in results for one in result.extra) <= extra


def test_traps_are_seen(results: list[Result]) -> None:
    """Figures that only look as if they were of one thing are not compared."""
    assert len([one for result in results for one in result.fallen]) <= TRAPS


def main() -> None:
    """Print what a reader would want to know."""
    counts: Counter[Any] = Counter()
    with TemporaryDirectory() as folder:
        for story in STORIES:
            result = compare(story, Path(folder))
            for name, relations in result._asdict().items():
                counts.update((name, one.kind) for one in relations)
                for one in relations if name != "found" else ():
                    print(story.name, name, one.kind, one.said)  # noqa: T201 - a report for people
    for (name, kind), count in sorted(counts.items()):
        print(f"{name} {kind}: {count}")  # noqa: T201 - a report for people


if __name__ == "__main__":
    main()
