"""Facts as pages list them: with the words for their ids, and their sentence with the figure marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from solieu.report.quotes import visible

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from solieu.browse.frames import Ask

_NEAR = 240  # characters of a sentence shown on each side of a figure
_FACTS = """
    SELECT f.*, a.text AS printed, a.start_char, a.end_char, s.start_char AS sentence_start, s.text AS sentence,
           p.name AS place, coalesce(p.province, p.name) AS province, p.level, d.title, d.uri, d.published,
           d.publisher, d.duplicate_of, e.name AS organisation, j.name AS project
    FROM facts f
    JOIN amounts a ON a.id = f.amount_id
    JOIN documents d ON d.id = f.document_id
    LEFT JOIN sentences s ON s.id = f.sentence_id
    LEFT JOIN places p ON p.id = f.place_id
    LEFT JOIN entities e ON e.id = f.organisation_id
    LEFT JOIN projects j ON j.id = f.project_id
"""


class Quoted(NamedTuple):
    """A sentence parted by its figure."""

    before: str
    marked: str
    after: str


class Listed(NamedTuple):
    """A fact and its sentence."""

    fact: sqlite3.Row
    quoted: Quoted


def of_ids(ask: Ask, ids: Sequence[str]) -> list[Listed]:
    """Facts in the order of their ids as given."""
    found = ask.rows(f"{_FACTS} WHERE f.id IN ({', '.join('?' * len(ids))})", *ids)
    place = {id_: number for number, id_ in enumerate(ids)}
    return [Listed(row, quoted(row)) for row in sorted(found, key=lambda row: place[row["id"]])]


def where(ask: Ask, condition: str, *values: str) -> list[Listed]:
    """Facts (`f`) that meet a condition in SQL with its order."""
    return [Listed(row, quoted(row)) for row in ask.rows(f"{_FACTS} WHERE {condition}", *values)]


def quoted(row: sqlite3.Row) -> Quoted:
    """The sentence of a fact, shortened far from its figure; the figure alone where it stands in none."""
    sentence, start, end = row["sentence"], row["start_char"], row["end_char"]
    if not sentence:
        return Quoted("", visible(row["printed"]), "")
    start, end = start - row["sentence_start"], end - row["sentence_start"]
    before, after = sentence[:start], sentence[end:]
    if len(before) > _NEAR:
        before = "… " + before[-_NEAR:].partition(" ")[2]
    if len(after) > _NEAR:
        after = after[:_NEAR].rpartition(" ")[0] + " …"
    return Quoted(visible(before), visible(sentence[start:end]), visible(after))


def words(ask: Ask) -> dict[str, dict[str, str]]:
    """What indicators, programmes, activities, statuses and sources are called."""

    def made() -> dict[str, dict[str, str]]:
        labels = {name: ask.labels(f"{name}s") for name in ("indicator", "programme")}
        return {**labels, "activity": ask.labels("activities"), **NAMES[ask.language]}

    found: dict[str, dict[str, str]] = ask.cached(("words", ask.language), made)
    return found


NAMES = {
    "vi": {
        "status": {"actual": "đã thực hiện", "planned": "kế hoạch", "target": "mục tiêu"},
        "source": {"national": "trung ương", "local": "địa phương", "private": "tư nhân", "total": "tổng nguồn"},
    },
    "en": {
        "status": {"actual": "actual", "planned": "planned", "target": "target"},
        "source": {"national": "national", "local": "local", "private": "private", "total": "all sources"},
    },
}
