"""What the checks found in a knowledge base, for people and programs: text, JSON, CSV, a page, a workbook.

A report quotes: each finding comes with all its evidence in the sentences it stands in. It says that figures disagree,
never which is wrong, and always how much could be checked. What an auditor rules stands beside a finding, and decides
whether it still stands. Texts of others are never run: not as a formula, not as markup, not by a terminal.

Findings are written as they are read, so that a report may be of any length.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from solieu.report.files import check_new, written
from solieu.report.objects import data
from solieu.report.pages import page
from solieu.report.reports import Report
from solieu.report.tables import table
from solieu.report.tallies import standing
from solieu.report.texts import COLOURED, PLAIN, summary, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

__all__ = ["COLOURED", "PLAIN", "Report", "check_new", "pieces", "standing", "summary", "text", "write", "written"]

Form = Literal["text", "json", "csv", "html", "xlsx"]
_PIECES: Mapping[str, Callable[[Report], Iterator[str]]] = {
    "text": lambda report: text(report, PLAIN),
    "json": data,
    "csv": table,
    "html": page,
}


def pieces(report: Report, form: Form) -> Iterator[str]:
    """A report in a form that is text, piece by piece."""
    return _PIECES[form](report)


def write(report: Report, form: Form, path: Path) -> None:
    """Write a report to a file, in UTF-8 or as a workbook."""
    if form == "xlsx":
        from solieu.report import workbooks

        workbooks.write(report, path)
        return
    with path.open("x", encoding="utf-8", newline="") as file:
        file.writelines(pieces(report, form))
