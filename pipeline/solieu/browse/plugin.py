"""What Datasette is taught: ids lead to rows, large numbers are grouped, reasons are spelled out, home has counts."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

import datasette
from datasette.utils import tilde_encode
from markupsafe import Markup

from solieu.load.schema import TABLES, VIEWS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    from datasette.app import Datasette

F = TypeVar("F", bound=Callable[..., Any])
_hook: Callable[[F], F] = datasette.hookimpl
_GROUPED = frozenset(
    {"low", "high", "digits_low", "digits_high", "reported", "computed", "difference", "least", "most"}
)
_OF_DAYS = ("citation", "date")  # checks whose figures are years and days
_PARENTS: Mapping[str, Mapping[str, str]] = {
    table.name: {column.name: column.parent for column in table.columns if column.parent} for table in TABLES
}
_ANYWHERE = {column: parent for parents in _PARENTS.values() for column, parent in parents.items() if "_id" in column}
_OF_VIEWS = {"figures": {"id": "facts"}, "disagreements": {"id": "findings"}}
_COUNTS = """
    SELECT (SELECT count(*) FROM documents) AS documents,
           (SELECT count(*) FROM facts) AS facts,
           (SELECT count(*) FROM findings) AS findings,
           (SELECT count(*) FROM findings WHERE NOT holds) AS disagreements,
           (SELECT count(*) FROM failures) AS failures,
           (SELECT round(100.0 * sum(explained) / nullif(sum(numbers), 0), 1) FROM documents) AS coverage
"""


@_hook
def render_cell(
    row: Any, value: Any, column: str, table: str | None, database: str, datasette: Datasette
) -> str | Markup | None:
    """How a cell is shown; None where Datasette shows it as it is."""
    if column in _GROUPED and isinstance(value, float):
        return f"{value:.0f}" if dict(row).get("check_kind") in _OF_DAYS else grouped(value)
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


def grouped(value: float) -> str:
    r"""A number as it is read: thousands apart, decimal comma, no more decimals than it has.

    >>> grouped(7456430000.0), grouped(-82.49)
    ('7\xa0456\xa0430\xa0000', '-82,49')
    """
    whole, _, decimals = f"{Decimal(repr(value)):,f}".partition(".")
    decimals = decimals.rstrip("0")
    return whole.replace(",", "\N{NO-BREAK SPACE}") + (f",{decimals}" if decimals else "")


def reasons(because: str) -> str:
    """Where each part of a fact came from, a line each."""
    return "\n".join(
        f"{name}: {reason['unit']}{' “' + reason['text'] + '”' if 'text' in reason else ''} ({reason['rule']})"
        for name, reason in json.loads(because).items()
    )


@_hook
def extra_template_vars(view_name: str, datasette: Datasette) -> Callable[[], Awaitable[dict[str, Any]]] | None:
    """What home says of the knowledge base."""

    async def home() -> dict[str, Any]:
        """How much of everything there is, and which tables are views."""
        result = await datasette.get_database().execute(_COUNTS)
        return {"counts": dict(result.first()), "views": [view.name for view in VIEWS]}

    return home if view_name == "index" else None
