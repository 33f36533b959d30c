"""The columns of the views: the column of a table that each shows, or what is worked out there.

A row is the name of a column, where it comes from (`table.column`, or the SQL type of what is worked out), and what it
means where its table does not say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Row = tuple[str, str, str]

KEYS: Mapping[str, tuple[str, ...]] = {
    "figures": ("id",),
    "provinces_today": ("place_id",),
    "decrees_cited": ("legal_id",),
    "disagreements": ("id",),
    "coverage_by_document": ("document_id",),
}
GROUPED = ("province", "year", "indicator", "unit", "status")


def _same(table: str, *names: str) -> Iterator[Row]:
    """Columns that are shown as they are."""
    return ((name, f"{table}.{name}", "") for name in names)


_BY_PROVINCE: tuple[Row, ...] = (
    ("province", "TEXT", "the province; empty where the place is not known"),
    ("year", "facts.end_year", ""),
    *_same("facts", "indicator", "unit", "status"),
    ("figures", "INTEGER", "how many figures there are"),
    ("least", "REAL", "the least of them"),
    ("most", "REAL", "the most of them"),
    ("documents", "INTEGER", "how many documents tell them"),
)
OF_VIEWS: Mapping[str, tuple[Row, ...]] = {
    "figures": (
        ("id", "facts.id", ""),
        ("indicator", "TEXT", "what it measures, in Vietnamese"),
        *_same("facts", "low", "high", "unit", "bound", "per"),
        ("place", "TEXT", "the finest place it is about"),
        ("province", "TEXT", "the province of that place, as it was"),
        *_same("facts", "start_year", "end_year", "status", "source"),
        ("programme", "TEXT", "the programme it belongs to, in Vietnamese"),
        ("activity", "TEXT", "the activity it pays for or counts, in Vietnamese"),
        *_same("facts", "subject", "confidence"),
        ("sentence", "sentences.text", "the sentence that says so"),
        *_same("documents", "title", "published", "uri"),
        *_same("facts", "document_id", "amount_id"),
        *_same("documents", "duplicate_of"),
    ),
    "figures_by_province_year": _BY_PROVINCE,
    "provinces_today": (
        ("place_id", "places.id", "a unit of any time"),
        ("province_id", "places.id", "the province of today that it lies in or went into"),
        ("province", "TEXT", "its name"),
    ),
    "figures_by_province_today": _BY_PROVINCE,
    "decrees_cited": (
        ("legal_id", "legal_documents.id", ""),
        *_same("legal_documents", "doc_type", "title", "issued", "status", "replaced_by", "known"),
        ("citations", "INTEGER", "how often it is cited"),
        ("documents", "INTEGER", "how many documents cite it"),
        ("stated", "TEXT", "the days written beside it, with commas between them"),
    ),
    "disagreements": (
        *_same("findings", "id", "severity", "code", "check_kind", "reported", "computed", "difference"),
        *_same("findings", "message_vi", "message_en"),
        *_same("documents", "title", "uri"),
        *_same("findings", "document_id"),
        ("evidence", "TEXT", "the words it rests on, with · between them"),
        *_same("rulings", "ruling", "note"),
    ),
    "coverage_by_document": (
        ("document_id", "documents.id", "the document"),
        *_same("documents", "uri", "title", "numbers", "explained"),
        ("coverage", "REAL", "explained as a share of numbers"),
    ),
}
