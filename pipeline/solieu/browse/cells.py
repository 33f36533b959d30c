"""Cells of Datasette's own pages: ids lead to rows, large numbers are grouped, reasons are spelled out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from datasette.utils import tilde_encode
from markupsafe import Markup

from solieu.browse.numbers import grouped
from solieu.load.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasette.app import Datasette

_GROUPED = frozenset(
    {"low", "high", "digits_low", "digits_high", "reported", "computed", "difference", "least", "most"}
)
_OF_DAYS = ("citation", "date")  # checks whose figures are years and days
_PARENTS: Mapping[str, Mapping[str, str]] = {
    table.name: {column.name: column.parent for column in table.columns if column.parent} for table in TABLES
}
_ANYWHERE = {column: parent for parents in _PARENTS.values() for column, parent in parents.items() if "_id" in column}
_OF_VIEWS = {"figures": {"id": "facts"}, "disagreements": {"id": "findings"}}


def cell(
    row: Mapping[str, Any], value: Any, column: str, table: str | None, database: str, datasette: Datasette
) -> str | Markup | None:
    """How a cell is shown; None where Datasette shows it as it is."""
    if column in _GROUPED and isinstance(value, float):
        return f"{value:.0f}" if row.get("check_kind") in _OF_DAYS else grouped(value)
    if column == "because" and isinstance(value, str):
        return Markup('<div class="reasons">{}</div>').format(reasons(value))
    parent = _parent(column, table)
    if parent is None or not isinstance(value, str):
        return None
    address = datasette.urls.row(database, parent, tilde_encode(value))
    return Markup('<a href="{}" title="{}">{}</a>').format(address, value, value)


def _parent(column: str, table: str | None) -> str | None:
    """The table whose row an id names: by the schema in a table, by its name in a view or query."""
    parents = _PARENTS.get(table or "", _ANYWHERE | _OF_VIEWS.get(table or "", {}))
    return parents.get(column)


def reasons(because: str) -> str:
    """Where each part of a fact came from, a line each."""
    return "\n".join(
        f"{name}: {reason['unit']}{' “' + reason['text'] + '”' if 'text' in reason else ''} ({reason['rule']})"
        for name, reason in json.loads(because).items()
    )
