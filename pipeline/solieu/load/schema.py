"""The tables and views of a knowledge base, with the meaning of every column: a contract with those who write SQL.

Columns may be added; none is renamed. Ids come from content, never from a counter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.load.document_tables import (
    AMOUNTS,
    CITATIONS,
    DOCUMENTS,
    ENTITY_MENTIONS,
    FACT_EVIDENCE,
    FACTS,
    FINDING_EVIDENCE,
    FINDINGS,
    PERIODS,
    PLACE_MENTIONS,
    PROJECTS,
    REPAIRS,
    SENTENCES,
    SIGNATURES,
    SOURCES,
    SUSPICIONS,
)
from solieu.load.reference_tables import ENTITIES, FAILURES, GAZETTEERS, LEGAL_DOCUMENTS, PLACES, RULINGS, RUNS
from solieu.load.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["GAZETTEERS", "OF_DOCUMENTS", "TABLES", "VIEWS", "children"]

OF_DOCUMENTS = (
    FINDING_EVIDENCE,
    FINDINGS,
    FACT_EVIDENCE,
    FACTS,
    PROJECTS,
    ENTITY_MENTIONS,
    PERIODS,
    AMOUNTS,
    PLACE_MENTIONS,
    CITATIONS,
    SENTENCES,
    SUSPICIONS,
    REPAIRS,
    SIGNATURES,
    SOURCES,
)
TABLES = (
    DOCUMENTS,
    *reversed(OF_DOCUMENTS),
    PLACES,
    LEGAL_DOCUMENTS,
    ENTITIES,
    *GAZETTEERS,
    RULINGS,
    FAILURES,
    RUNS,
)


def children(parent: str) -> Iterator[tuple[str, str]]:
    """The tables and columns that refer to a table."""
    for table in TABLES:
        for column in table.columns:
            if column.parent == parent:
                yield table.name, column.name
