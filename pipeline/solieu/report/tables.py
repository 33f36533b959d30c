"""A report as CSV: one row a finding, in UTF-8 with a byte order mark, by which spreadsheets know it.

Columns are those of the table `findings`, then `ruling` and `note`, the documents' `title`, `uri` and `published`, the
`evidence` with its roles and the `sentences` it stands in; of several, with ` | ` between them.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from solieu.report.cells import guarded, number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.report.entries import Entry
    from solieu.report.reports import Report

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
_COLUMNS = (
    *("id", "document_id", "check_kind", "code", "severity", "holds", "reported", "computed", "difference"),
    *("message_vi", "message_en", "ruling", "note", "title", "uri", "published", "evidence", "sentences"),
)


def table(report: Report) -> Iterator[str]:
    """The table, row by row."""
    yield BOM + row(_COLUMNS)
    for entry in report.entries():
        yield row(_cells(entry))


def row(cells: Sequence[str]) -> str:
    """A row; no spreadsheet runs any of its cells."""
    buffer = io.StringIO()
    csv.writer(buffer).writerow([guarded(cell) for cell in cells])
    return buffer.getvalue()


def evidence(entry: Entry) -> str:
    """The evidence of a finding with its roles."""
    return " | ".join(f"{item.role}: {item.text}" for item in entry.evidence)


def _cells(entry: Entry) -> tuple[str, ...]:
    documents = entry.documents
    kind = (entry.id, entry.document_id or "", entry.check_kind, entry.code, entry.severity, str(int(entry.holds)))
    numbers = (number(entry.reported), number(entry.computed), number(entry.difference))
    said = (entry.message_vi, entry.message_en, entry.ruling or "", entry.note or "")
    pages = (
        " | ".join(document.title or "" for document in documents),
        " | ".join(document.uri for document in documents),
        " | ".join(document.published or "" for document in documents),
    )
    sentences = dict.fromkeys(item.sentence for item in entry.evidence if item.sentence)
    quoted = " | ".join(sentence.text for sentence in sentences)
    return (*kind, *numbers, *said, *pages, evidence(entry), quoted)
