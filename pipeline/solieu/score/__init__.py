"""How good a knowledge base is: precision, recall and F1 of each kind of row, against gold files.

Only documents that have a gold file are scored; they are matched by the last part of `documents.uri`.
"""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from solieu.load.knowledge_bases import in_words, open_kb
from solieu.score import gold as golds
from solieu.score.gold import GoldError
from solieu.score.judges import JUDGES, Case
from solieu.score.reliabilities import reliability as groups
from solieu.score.tallies import Tally

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from solieu.score.gold import Gold, Item
    from solieu.score.reliabilities import Group

__all__ = ["GoldError", "Scores", "Tally", "as_json", "reliability", "score", "table"]


@dataclass(frozen=True, slots=True)
class Scores:
    """The tally of each kind, in the order in which they are compared, and the gold documents that were not found."""

    tallies: Mapping[str, Tally]
    absent: tuple[str, ...]


def score(kb: Path, gold: Path) -> Scores:
    """Score a knowledge base against a folder of gold files.

    Raises `KnowledgeBaseError` or `GoldError`, each with a sentence that says what to do.
    """
    golden = tuple(golds.read(gold))
    with closing(open_kb(kb)) as db, in_words(kb):
        return _scores(db, golden)


def reliability(kb: Path, gold: Path) -> tuple[Group, ...]:
    """How many facts are right, by their confidence; raises as `score` does."""
    golden = tuple(golds.read(gold))
    with closing(open_kb(kb)) as db, in_words(kb):
        return groups(_cases(db, golden))


def _scores(db: sqlite3.Connection, golden: Sequence[Gold]) -> Scores:
    tallies: dict[str, Tally] = {}
    found = set()
    for case in _cases(db, golden):
        found.add(case.name)
        for kind, tally in _judged(case):
            tallies[kind] = tallies.get(kind, Tally()) + tally
    return Scores(tallies, tuple(item.document for item in golden if item.document not in found))


def _cases(db: sqlite3.Connection, golden: Sequence[Gold]) -> Iterator[Case]:
    """The gold documents that are in the knowledge base, each with its rows."""
    ids = {uri.rpartition("/")[2]: id_ for id_, uri in db.execute("SELECT id, uri FROM documents ORDER BY id")}
    return (_case(db, item, ids[item.document]) for item in golden if item.document in ids)


def _case(db: sqlite3.Connection, gold: Gold, document_id: str) -> Case:
    """The rows of a document beside its gold."""

    def rows(sql: str) -> list[Item]:
        return [dict(row) for row in db.execute(sql, (document_id,))]

    return Case(gold, rows("SELECT * FROM documents WHERE id = ?")[0], rows)


def _judged(case: Case) -> Iterator[tuple[str, Tally]]:
    """What each judge says of a document."""
    return (judged for judge in JUDGES for judged in judge(case))


def table(scores: Scores, *, errors: bool) -> str:
    """A line for each kind; with `errors`, every missed and invented row below it."""
    lines = [f"{'':18} {'P':>7} {'R':>7} {'F1':>7} {'right':>6} {'missed':>6} {'invented':>8}"]
    for kind, tally in scores.tallies.items():
        lines.append(
            f"{kind:18} {tally.precision:7.3f} {tally.recall:7.3f} {tally.f1:7.3f}"
            f" {tally.right:6} {tally.missed:6} {tally.invented:8}"
        )
        lines += tally.errors if errors else ()
    return "\n".join(lines)


def as_json(scores: Scores) -> str:
    """One JSON object: a kind, its measures and counts; `absent` lists the documents that were not found."""
    measures = ("precision", "recall", "f1", "right", "missed", "invented")
    kinds = {kind: {name: getattr(tally, name) for name in measures} for kind, tally in scores.tallies.items()}
    return json.dumps(kinds | {"absent": scores.absent}, ensure_ascii=False)
