"""The score gate: what is read from the sample documents, held against their gold, may not fall below pinned floors.

`score_floors.json` has, for each sample, a digest of its gold and the F1 that each kind must reach. After gold has
changed, or when scores have risen, `python tests/test_score_gate.py` pins them anew; while the gold is the same it
only ever raises a floor.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from solieu.build import build
from solieu.score import Tally, score

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).with_name("score_floors.json")


@dataclass(frozen=True, slots=True)
class Sample:
    """Documents, and the folder of their gold."""

    documents: Path
    gold: Path

    @property
    def digest(self) -> str:
        """A SHA-256 over the gold files and their names."""
        total = hashlib.sha256()
        for path in sorted(self.gold.glob("*.json")):
            total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        return total.hexdigest()

    def measured(self, folder: Path) -> dict[str, float]:
        """The F1 of each kind, in a knowledge base of the documents that is built in `folder`."""
        build([self.documents], folder / "kb.db", workers=1)
        found = score(folder / "kb.db", self.gold)
        assert found.absent == ()
        return {kind: tally.f1 for kind, tally in found.tallies.items() if tally != Tally()}


SAMPLES = {
    "corpus": Sample(ROOT / "corpus", ROOT / "corpus/gold"),
    "articles": Sample(ROOT / "tests/articles", ROOT / "tests/articles/gold"),
    "seeds": Sample(SHARED / "seeds", SHARED / "gold/seeds"),
    "dev": Sample(SHARED / "gold/dev/docs", SHARED / "gold/dev"),
}
PRESENT = [name for name, sample in SAMPLES.items() if sample.gold.is_dir()]


def pinned(name: str) -> Any:
    """What is pinned for a sample."""
    return json.loads(FLOORS.read_text(encoding="utf-8"))[name]


def test_the_projects_own_corpus_is_scored() -> None:
    """The corpus is there wherever the tests are."""
    assert "corpus" in PRESENT


@pytest.mark.parametrize("name", PRESENT)
def test_gold_is_what_the_floors_were_pinned_for(name: str) -> None:
    """A changed gold is noticed: the floors say nothing about it."""
    assert SAMPLES[name].digest == pinned(name)["gold"], "look at the scores, then run python tests/test_score_gate.py"


@pytest.mark.parametrize("name", PRESENT)
def test_no_score_falls(name: str, tmp_path: Path) -> None:
    """Each kind reaches its floor, and each that is scored has one."""
    measured, floors = SAMPLES[name].measured(tmp_path), pinned(name)["floors"]
    assert list(measured) == list(floors)
    assert {kind: f1 for kind, f1 in measured.items() if f1 < floors[kind]} == {}


def pin() -> None:
    """Write the scores of every sample that is there; with the same gold, never one that is lower."""
    kept = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    for name in PRESENT:
        sample, old = SAMPLES[name], kept.get(name, {})
        least = old["floors"] if old.get("gold") == sample.digest else {}
        with tempfile.TemporaryDirectory() as folder:
            measured = sample.measured(Path(folder))
        floors = {kind: max(f1, least.get(kind, 0.0)) for kind, f1 in measured.items()}
        kept[name] = {"gold": sample.digest, "floors": floors}
    FLOORS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    pin()
