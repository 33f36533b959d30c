"""What differs as CSV: a row for each that came or went, and for each column that changed; in UTF-8 with a byte order
mark, and no cell that a spreadsheet runs as a formula.

`of` is run (a column of the table `runs`), document or fact. `words` are those of the figure, `claim` is what the fact
says now, or said before it went.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.compare.words import cell, claim
from solieu.report.tables import BOM, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.compare.differences import Differences
    from solieu.compare.pairs import Change, Document, Fact, Pair

_COLUMNS = (
    *("of", "kind", "uri", "title", "document_id", "fact_id", "words", "claim"),
    *("column", "old", "new", "old_rule", "new_rule"),
)


def table(found: Differences) -> Iterator[str]:
    """The table, row by row."""
    yield BOM + row(_COLUMNS)
    for change in found.runs:
        yield row(("run", "changed", *[""] * 6, *_cells(change)))
    for difference in found:
        page = [cell(difference.document.last.cells[column]) for column in ("uri", "title", "id")]
        for end in _ends(difference.document):
            yield row(("document", difference.document.kind, *page, "", "", "", *end))
        for pair in difference.facts:
            fact = pair.last
            for end in _ends(pair):
                yield row(("fact", pair.kind, *page, fact.id, fact.text, claim(fact), *end))


def _ends(pair: Pair[Document] | Pair[Fact]) -> Iterator[tuple[str, ...]]:
    """The last cells of the rows of a pair: what changed, and by which rules."""
    for one in pair.changes:
        yield _cells(one)
    if pair.kind in ("came", "went"):
        rules = (side.rule("indicator") if side else None for side in (pair.old, pair.new))
        yield ("", "", "", *map(cell, rules))


def _cells(change: Change) -> tuple[str, ...]:
    return (change.column, *map(cell, (change.old, change.new, change.old_rule, change.new_rule)))
