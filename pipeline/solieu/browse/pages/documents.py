"""Documents: which there are, and one with everything that was read in it, in its place."""

from __future__ import annotations

import json
from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

from solieu.browse.layouts import Flag, Layout, Mark, repairs
from solieu.browse.numbers import figure
from solieu.browse.pages import facts
from solieu.report.entries import Entry, entries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.browse.frames import Ask, Context
    from solieu.browse.layouts import Paragraph
    from solieu.browse.pages.facts import Listed

_PAGE, _DIGITS = 50, 10  # no list has more rows than numbers of that many digits
_ALL = """
    SELECT d.id, d.title, d.uri, d.published, d.publisher, d.characters, d.numbers, d.explained, d.duplicate_of,
           (SELECT count(*) FROM facts f WHERE f.document_id = d.id) AS facts,
           (SELECT count(*) FROM findings n WHERE n.document_id = d.id AND NOT n.holds) AS disagreements
    FROM documents d ORDER BY d.published IS NULL, d.published DESC, d.id LIMIT ? OFFSET ?
"""
_MENTIONS = """
    SELECT 'citation' AS kind, c.id, start_char, end_char, coalesce(legal_id, doc_type) AS told FROM citations c
    WHERE document_id = ?1
    UNION ALL SELECT 'place', m.id, start_char, end_char, p.level || ' ' || p.name || coalesce(', ' || p.province, '')
    FROM place_mentions m JOIN places p ON p.id = m.place_id WHERE document_id = ?1
    UNION ALL SELECT 'period', id, start_char, end_char, start_date || ' … ' || end_date FROM periods
    WHERE document_id = ?1
    UNION ALL SELECT 'entity', id, start_char, end_char, kind || ': ' || name FROM entity_mentions
    WHERE document_id = ?1
"""
_ALIKE = """
    SELECT id, title, uri, published FROM documents WHERE id = ?2
    UNION SELECT id, title, uri, published FROM documents WHERE duplicate_of IN (?1, ?2) AND id <> ?1 ORDER BY 4, 1
"""


class Card(NamedTuple):
    """What stands in the margin: a fact or a finding, with its number in the document."""

    kind: str
    number: int
    item: Any
    because: Any = None


def read_all(ask: Ask) -> Context:
    """A page of documents, the newest first."""
    offset = offset_of(ask)
    total = ask.cached("documents", lambda: ask.rows("SELECT count(*) FROM documents")[0][0])
    return {"documents": ask.rows(_ALL, _PAGE, offset), "total": total, "offset": offset, "size": _PAGE}


def offset_of(ask: Ask) -> int:
    """How many rows of a list come on the pages before."""
    asked = ask.arguments.get("tu", "")
    return int(asked) if asked.isdecimal() and len(asked) < _DIGITS else 0


def read(ask: Ask) -> Context | None:
    """A document as it is read."""
    found = ask.rows("SELECT * FROM documents WHERE id = ?", ask.given)
    if not found:
        return None
    document = found[0]
    listed = facts.where(ask, "f.document_id = ? ORDER BY a.start_char, f.id", ask.given)
    findings = tuple(entries(ask.db, _OF_DOCUMENT, ask.given))
    changed = ask.rows(_REPAIRS, ask.given)
    marks = (*_mentions(ask), *_amounts(ask, listed, findings))
    anchors = {start: f"cau-{ordinal}" for ordinal, start in ask.rows(_SENTENCES, ask.given)}
    made = repairs([tuple(row) for row in changed])
    paragraphs = list(Layout(document["text"], marks, made, _WORDS[ask.language], anchors).paragraphs())
    _place(paragraphs, _cards(listed, findings, ask.given))
    return {
        "document": document,
        "paragraphs": paragraphs,
        "facts": listed,
        "findings": findings,
        "words": facts.words(ask),
        "repairs": changed,
        "kinds": sorted({mark.kind for mark in marks}, key=_KINDS.index),
        "sources": ask.rows("SELECT * FROM sources WHERE document_id = ?", ask.given),
        "alike": ask.rows(_ALIKE, ask.given, document["duplicate_of"]),
    }


_KINDS = ("amount", "place", "period", "citation", "entity")
_WORDS = {"vi": {"flag": "kiểm tra", "repair": "đã sửa"}, "en": {"flag": "check", "repair": "repaired"}}
_OF_DOCUMENT = "n.id IN (SELECT finding_id FROM finding_evidence WHERE document_id = ?)"
_REPAIRS = (
    "SELECT raw_start, raw_end, before, after, rule FROM repairs WHERE document_id = ? ORDER BY raw_start, raw_end"
)
_SENTENCES = "SELECT ordinal, start_char FROM sentences WHERE document_id = ? ORDER BY ordinal"
_AMOUNTS = "SELECT * FROM amounts WHERE document_id = ?"


def _mentions(ask: Ask) -> Iterator[Mark]:
    """Everything that was read besides amounts."""
    for kind, id_, start, end, told in ask.rows(_MENTIONS, ask.given):
        yield Mark(start, end, kind, id_, told)


def _amounts(ask: Ask, listed: Sequence[Listed], findings: Sequence[Entry]) -> Iterator[Mark]:
    """Amounts, each leading to its fact, with the findings that do not hold."""
    told = {row["amount_id"]: number for number, (row, _) in enumerate(listed, 1)}
    flags: dict[str, list[Flag]] = {}
    for number, entry in enumerate(findings, 1):
        for id_ in {item.amount_id for item in entry.evidence[:1] if item.amount_id and entry.stands}:
            flags.setdefault(id_, []).append(Flag(number, entry.severity))
    for row in ask.rows(_AMOUNTS, ask.given):
        title = figure(row["low"], row["high"], row["unit"], ask.language, bound=row["bound"], per=row["per"])
        href = f"#dk-{told[row['id']]}" if row["id"] in told else None
        mark = flags.get(row["id"], ())
        yield Mark(row["start_char"], row["end_char"], "amount", row["id"], title, href, tuple(mark))


def _cards(listed: Sequence[Listed], findings: Sequence[Entry], document_id: str) -> Iterator[tuple[int, Card]]:
    """Facts and findings with the places in the text at which they stand."""
    for number, (row, _) in enumerate(listed, 1):
        yield row["start_char"], Card("fact", number, row, json.loads(row["because"]))
    for number, entry in enumerate(findings, 1):
        starts = [item.start for item in entry.evidence if item.document.id == document_id and item.start is not None]
        yield (starts[0] if starts else 0), Card("finding", number, entry)


def _place(paragraphs: Sequence[Paragraph], cards: Iterator[tuple[int, Card]]) -> None:
    """Put each card beside its paragraph."""
    starts = [paragraph.start for paragraph in paragraphs]
    for start, card in cards if paragraphs else ():
        paragraphs[max(0, bisect_right(starts, start) - 1)].cards.append(card)
