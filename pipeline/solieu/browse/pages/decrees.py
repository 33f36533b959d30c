"""Decrees: which are cited, and one with all who cite it, when, with what date, and what replaced it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.browse import charts
from solieu.browse.pages.facts import quoted
from solieu.report.quotes import visible

if TYPE_CHECKING:
    import sqlite3

    from solieu.browse.frames import Ask, Context

_SHOWN, _CITING = 500, 100
_ALL = f"""
    SELECT l.*, c.citations, c.documents, c.wrong
    FROM legal_documents l JOIN (
        SELECT c.legal_id, count(*) AS citations, count(DISTINCT c.document_id) AS documents,
               sum(l.issued IS NOT NULL AND c.issued_stated <> l.issued) AS wrong
        FROM citations c JOIN legal_documents l ON l.id = c.legal_id JOIN documents d ON d.id = c.document_id
        WHERE d.duplicate_of IS NULL GROUP BY c.legal_id
    ) c ON c.legal_id = l.id
    ORDER BY l.known DESC, c.documents DESC, l.id LIMIT {_SHOWN}
"""
_CITED = f"""
    SELECT c.id, c.text AS printed, c.issued_stated, c.pinpoint, c.start_char, c.end_char,
           s.start_char AS sentence_start, s.text AS sentence,
           d.id AS document_id, d.title, d.uri, d.published, d.duplicate_of
    FROM citations c JOIN documents d ON d.id = c.document_id LEFT JOIN sentences s ON s.id = c.sentence_id
    WHERE c.legal_id = ?1
    ORDER BY coalesce(c.issued_stated <> ?2, 0) DESC, d.published IS NULL, d.published DESC, d.id, c.start_char
    LIMIT {_CITING}
"""
_YEARS = """
    SELECT substr(d.published, 1, 4) AS year, count(*) AS citations
    FROM citations c JOIN documents d ON d.id = c.document_id WHERE c.legal_id = ? GROUP BY 1 ORDER BY 1
"""


def read_all(ask: Ask) -> Context:
    """Every decree that is cited, those of the gazetteer first."""
    return {"decrees": ask.cached("decrees", lambda: ask.rows(_ALL)), "shown": _SHOWN}


def read(ask: Ask) -> Context | None:
    """A decree and who cites it: with another day than that of issue first, then the newest."""
    found = ask.rows("SELECT * FROM legal_documents WHERE id = ?", ask.given)
    if not found:
        return None
    decree = found[0]
    cited, years = ask.cached(("decree", ask.given), lambda: _citing(ask, decree["issued"]))
    by_year = [(year, citations) for year, citations in years if year]
    label = ask.say("Số lần viện dẫn theo năm", "Citations by year")
    return {
        "decree": decree,
        "citations": sum(citations for _, citations in years),
        "cited": [(row, quoted(row), _faults(decree, row)) for row in cited],
        "replacing": ask.rows("SELECT id, title, replaced_on FROM legal_documents WHERE replaced_by = ?", ask.given),
        "by_year": by_year,
        "chart_drawn": charts.bars([charts.Bar(year, number) for year, number in by_year], label),
        "visible": visible,
    }


def _citing(ask: Ask, issued: str | None) -> tuple[list[sqlite3.Row], list[sqlite3.Row]]:
    """Citations of a decree that was issued on a day, as many as are shown; and how many there are of each year."""
    return ask.rows(_CITED, ask.given, issued), ask.rows(_YEARS, ask.given)


def _faults(decree: sqlite3.Row, row: sqlite3.Row) -> tuple[str, ...]:
    """What is odd about a citation: another day than that of issue; a document that came after its replacement."""
    issued, replaced = decree["issued"], decree["replaced_on"]
    stated, published = row["issued_stated"], row["published"]
    found = (
        ("day", issued and stated and issued != stated),
        ("replaced", replaced and published and published > replaced),
    )
    return tuple(name for name, met in found if met)
