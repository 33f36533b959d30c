"""Projects that texts name: all of them, and one with its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.browse.pages import facts

if TYPE_CHECKING:
    from solieu.browse.frames import Ask, Context

_SHOWN = 300
_PROJECTS = """
    SELECT j.*, p.name AS place, coalesce(p.province, p.name) AS province, e.name AS organisation, d.title, d.uri,
           d.published, (SELECT count(*) FROM facts f WHERE f.project_id = j.id) AS facts
    FROM projects j JOIN documents d ON d.id = j.document_id
    LEFT JOIN places p ON p.id = j.place_id LEFT JOIN entities e ON e.id = j.organisation_id
"""


def read_all(ask: Ask) -> Context:
    """The projects, of the newest years first."""
    found = ask.rows(f"{_PROJECTS} ORDER BY j.end_year IS NULL, j.end_year DESC, j.name LIMIT {_SHOWN}")
    return {"projects": found, "words": facts.words(ask)}


def read(ask: Ask) -> Context | None:
    """A project and its figures."""
    found = ask.rows(f"{_PROJECTS} WHERE j.id = ?", ask.given)
    if not found:
        return None
    listed = facts.where(ask, "f.project_id = ? ORDER BY a.start_char, f.id", ask.given)
    return {"project": found[0], "rows": listed, "words": facts.words(ask)}
