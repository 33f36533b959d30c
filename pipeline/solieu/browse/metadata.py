"""What Datasette shows beside the rows: titles, meanings, facets, orders, canned queries.

Meanings are those of the schema; Vietnamese names, translations, units, sources and licences are added to them.
A column is told as `name: meaning (unit) · meaning (unit)`, Vietnamese before the ` · `, English behind it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING, Any

from solieu.browse.labels import COLUMNS, MEANINGS, OF_VIEWS
from solieu.browse.labels import TABLES as TITLES
from solieu.browse.meanings import SHOWN, UNITS, VIETNAMESE
from solieu.browse.origins import origin
from solieu.browse.queries import QUERIES
from solieu.load.document_tables import CITATIONS, DOCUMENTS, FACTS, FINDINGS
from solieu.load.reference_tables import LEGAL_DOCUMENTS, RULINGS
from solieu.load.schema import TABLES, VIEWS
from solieu.load.search import SEARCHED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from solieu.browse.queries import Query
    from solieu.load.columns import Table, View

Metadata = dict[str, Any]

# The tables from which a view takes over columns as they are, so that these mean there what they mean here.
BEHIND: Mapping[str, tuple[Table, ...]] = {
    "figures": (FACTS, DOCUMENTS),
    "figures_by_province_year": (FACTS,),
    "figures_by_province_today": (FACTS,),
    "provinces_today": (),
    "decrees_cited": (CITATIONS, LEGAL_DOCUMENTS),
    "disagreements": (FINDINGS, DOCUMENTS, RULINGS),
    "coverage_by_document": (FACTS, DOCUMENTS),
}
_FACETS: Mapping[str, tuple[str, ...]] = {
    "figures": ("indicator", "province", "end_year", "status", "source"),
    "figures_by_province_year": ("province", "year", "indicator", "status"),
    "figures_by_province_today": ("province", "year", "indicator", "status"),
    "decrees_cited": ("doc_type", "known"),
    "disagreements": ("severity", "check_kind"),
    "documents": ("publisher", "media_type"),
    "repairs": ("rule",),
    "citations": ("legal_id", "doc_type"),
    "place_mentions": ("place_id",),
    "amounts": ("kind", "unit", "bound"),
    "entity_mentions": ("kind", "name"),
    "facts": ("indicator", "end_year", "status", "source", "programme"),
    "findings": ("holds", "check_kind", "code"),
    "places": ("level", "province"),
    "legal_documents": ("doc_type", "status", "known"),
    "entities": ("kind",),
    "failures": ("stage", "error"),
}
_ORDERS: Mapping[str, tuple[str, str]] = {
    "figures": ("sort_desc", "end_year"),
    "figures_by_province_year": ("sort_desc", "figures"),
    "figures_by_province_today": ("sort_desc", "figures"),
    "decrees_cited": ("sort_desc", "citations"),
    "coverage_by_document": ("sort", "coverage"),
    "documents": ("sort_desc", "published"),
    "facts": ("sort_desc", "confidence"),
    "findings": ("sort", "holds"),
    "legal_documents": ("sort_desc", "known"),
}
_LABELS: Mapping[str, str] = {  # the column that stands for a row where another table refers to it
    "documents": "title",
    "amounts": "text",
    "citations": "text",
    "places": "name",
    "entities": "name",
    "findings": "message_vi",
    "indicators": "label_vi",
    "programmes": "label_vi",
    "activities": "label_vi",
}


def metadata(name: str) -> Metadata:
    """The metadata of a knowledge base that Datasette calls `name`."""
    database = {
        "title": "Số liệu · Figures",
        "description": "Ai làm được gì, bao nhiêu, ở đâu, năm nào, bằng nguồn vốn nào, và câu nào nói thế. "
        "· What was counted, how much, where, when, out of whose money, and which sentence says so.",
        **origin(""),
        "tables": _tables(),
        "queries": {query.name: _query(query) for query in QUERIES},
    }
    head = {key: database[key] for key in ("title", "description", "source", "license")}
    return {**head, "databases": {name: database}}


@cache
def of_all(names: tuple[str, ...]) -> Metadata:
    """The metadata of several knowledge bases; the titles are those of one where there is one."""
    each = [metadata(name) for name in names]
    databases = {name: made["databases"][name] for name, made in zip(names, each, strict=True)}
    return {**(each[0] if len(each) == 1 else {}), "databases": databases} if each else {}


def _query(query: Query) -> Metadata:
    return {
        "title": f"{query.title_vi} · {query.title_en}",
        "description": f"{query.meaning_vi} · {query.meaning}",
        "sql": query.sql.strip(),
        "hide_sql": True,
    }


def _tables() -> Metadata:
    """Views first, since they are for people; what only the search index reads is not shown."""
    views = {view.name: _table(view.name, view.meaning, _columns_of(view)) for view in VIEWS}
    tables = {table.name: _table(table.name, table.meaning, _columns(table)) for table in TABLES}
    unseen = {f"{table}_read": {"allow": False} for table in SEARCHED}
    return views | tables | _searches(views | tables) | unseen


def _table(name: str, meaning: str, columns: Mapping[str, str]) -> Metadata:
    """The metadata of a table or view."""
    made: Metadata = {
        "title": f"{TITLES[name]} · {_english(name)}",
        "description": f"{MEANINGS[name]} · {meaning}",
        **origin(name),
        "columns": dict(columns),
    }
    if shown := {column: SHOWN[column] for column in columns if column in SHOWN}:
        made["units"] = shown
    if name in _FACETS:
        made["facets"] = list(_FACETS[name])
    if name in _ORDERS:
        order, column = _ORDERS[name]
        made[order] = column
    if name in _LABELS:
        made["label_column"] = _LABELS[name]
    return made


def _searches(tables: Mapping[str, Metadata]) -> Metadata:
    """The tables that can be searched, and the view that is searched by its sentences."""
    found = {table: {"fts_table": f"{table}_search", "fts_pk": "rowid"} for table in SEARCHED}
    found["figures"] = {"fts_table": "sentences_search", "fts_pk": "sentence_rowid"}
    return {name: {**tables[name], **search} for name, search in found.items()}


def _columns(table: Table) -> Mapping[str, str]:
    return {column.name: _described(column.name, column.meaning) for column in table.columns}


def _columns_of(view: View) -> Mapping[str, str]:
    """What a view's columns mean: its own, and those that it takes over."""
    behind = {column.name: column.meaning for table in reversed(BEHIND[view.name]) for column in table.columns}
    meanings = {**behind, **OF_VIEWS}
    return {column: _described(column, meanings[column]) for column in _names(view)}


def _names(view: View) -> tuple[str, ...]:
    """The columns of a view, as SQLite sees them in an empty knowledge base."""
    with closing(sqlite3.connect(":memory:")) as db:
        tables = (statement for table in TABLES for statement in table.sql)
        for statement in (*tables, *(one.statement for one in VIEWS)):
            db.execute(statement)
        return tuple(column for column, *_ in db.execute(f"SELECT * FROM {view.name}").description)


def _described(column: str, meaning: str) -> str:
    unit = UNITS.get(column)
    vietnamese, english = (f" ({word}: {told})" for word, told in zip(_UNIT, unit, strict=True)) if unit else ("", "")
    return f"{COLUMNS[column]}: {VIETNAMESE[meaning]}{vietnamese} · {meaning}{english}"


_UNIT = ("đơn vị", "unit")


def _english(name: str) -> str:
    return name.replace("_", " ")
