"""A report as a workbook: a summary, a sheet for each check that found something, the sentences and the documents.

A workbook has all findings, also those that hold; in each sheet those that do not come first. A limit is of each
sheet. A finding leads to the rows of its first sentence and document, and these lead back to the first finding that
rests on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from solieu.report.entries import OF_CODE, entries
from solieu.report.quotes import visible
from solieu.report.sheets import Book, Column, Day, Limits, Link, Tab
from solieu.report.tallies import coverage, tallies, titles
from solieu.report.texts import placed, titled

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from xlsxwriter.worksheet import Worksheet

    from solieu.report.entries import Entry, Evidence
    from solieu.report.reports import Report
    from solieu.report.sheets import Cell, Place
    from solieu.report.tallies import Tally

_FINDINGS = (
    *(Column("severity", 10), Column("agrees", 8), Column("message", 60), Column("reported", 18)),
    *(Column("computed", 18), Column("difference", 18), Column("document", 40), Column("sentence", 60)),
    *(Column("evidence", 40), Column("ruling", 13), Column("note", 30), Column("id", 36)),
)
_SENTENCES = (Column("sentence", 100), Column("document", 40), Column("findings", 10), Column("first finding", 14))
_DOCUMENTS = (
    *(Column("title", 60), Column("where", 40), Column("published", 12)),
    *(Column("findings", 10), Column("first finding", 14)),
)
_MADE = datetime(1980, 1, 1, tzinfo=UTC)  # as for all files in a workbook: the same findings make the same bytes
_MEANINGS = {
    "read": "all amounts that were read",
    "comparable": "have another of their unit in their document, or were checked",
    "checked": "are evidence of a finding",
    "disagreeing": "are evidence of a finding that does not hold and was not set aside",
}


@dataclass(slots=True)
class _Use:
    """Where a sentence or document has its row, the first finding that rests on it, and how many do."""

    place: Place
    first: Link
    count: int = 0


class _Register:
    """The rows of a tab that is written last: known by an id, in the order in which findings come to them."""

    def __init__(self, tab: Tab) -> None:
        self.tab = tab
        self._uses: dict[str, _Use] = {}

    def use(self, id_: str, by: Link) -> Place:
        """Where the row of what has this id will be; a finding rests on it."""
        use = self._uses.get(id_) or self._uses.setdefault(id_, _Use(self.tab.place(len(self._uses)), by))
        use.count += 1
        return use.place

    def place(self, id_: str) -> Place:
        """Where the row of what has this id will be."""
        return self._uses[id_].place

    def items(self) -> Iterator[tuple[str, _Use]]:
        """What is used, in the order of rows."""
        yield from self._uses.items()


def write(report: Report, path: Path, *, limits: Limits | None = None) -> None:
    """Write a workbook of a report; `OSError` where there is no room."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    with TemporaryDirectory() as folder:
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False, "strings_to_urls": False}
        workbook = Workbook(str(path), options)
        workbook.use_zip64()
        workbook.set_properties({"title": "solieu audit", "created": _MADE})
        _fill(Book(workbook, limits or Limits()), report)
        try:
            workbook.close()
        except FileCreateError as error:
            raise OSError(str(error)) from error


def _fill(book: Book, report: Report) -> None:
    summary = book.sheet(book.free("Summary"))
    counts = tallies(report.db)
    codes = list(dict.fromkeys(one.code for one in counts))
    tabs = {code: Tab(book, code, _FINDINGS) for code in codes}
    sentences = _Register(Tab(book, "Sentences", _SENTENCES))
    documents = _Register(Tab(book, "Documents", _DOCUMENTS))
    for code, tab in tabs.items():
        for number, entry in enumerate(entries(report.db, OF_CODE, code, limit=report.limit)):
            back = Link(code, tab.place(number))
            tab.add(_finding(entry, report.language, back, sentences, documents))
    _sentences(report.db, sentences, documents)
    _documents(report.db, documents)
    for tab in (*tabs.values(), sentences.tab, documents.tab):
        tab.close()
    _summary(book, summary, report, [(one, tabs[one.code].place(0)) for one in counts])


def _finding(entry: Entry, language: str, back: Link, sentences: _Register, documents: _Register) -> Sequence[Cell]:
    """A finding as a row; all its sentences and documents are to have rows as well."""
    for item in dict.fromkeys(item.sentence for item in entry.evidence if item.sentence):
        sentences.use(item.id, back)
    for document in entry.documents:
        documents.use(document.id, back)
    numbers = (entry.reported, entry.computed, entry.difference)
    return (
        entry.severity,
        "yes" if entry.holds else "no",
        visible(entry.message(language)),
        *(Day(number) if entry.of_days and number is not None else number for number in numbers),
        _document(entry, documents),
        _sentence(entry, sentences),
        "\n".join(_words(item, entry) for item in entry.evidence),
        entry.ruling,
        None if entry.note is None else visible(entry.note),
        entry.id,
    )


def _document(entry: Entry, documents: _Register) -> Cell:
    """The first document, and how many more there are."""
    if not entry.documents:
        return None
    first, *others = entry.documents
    return Link(titled(first) + (f" (+{len(others)})" if others else ""), documents.place(first.id))


def _sentence(entry: Entry, sentences: _Register) -> Cell:
    first = next((item.sentence for item in entry.evidence if item.sentence), None)
    return None if first is None else Link(visible(first.text), sentences.place(first.id))


def _words(item: Evidence, entry: Entry) -> str:
    """A piece of evidence with its role, and its document where there are several."""
    where = f" ({visible(placed(item.document))})" if len(entry.documents) > 1 else ""
    return f"{item.role}: {visible(item.text)}{where}"


def _sentences(db: sqlite3.Connection, sentences: _Register, documents: _Register) -> None:
    asked = """
        SELECT s.text, s.document_id, coalesce(d.title, d.uri) AS title
        FROM sentences s JOIN documents d ON d.id = s.document_id WHERE s.id = ?
    """
    for id_, use in sentences.items():
        row = db.execute(asked, (id_,)).fetchone()
        document = Link(visible(row["title"]), documents.place(row["document_id"]))
        sentences.tab.add((visible(row["text"]), document, use.count, use.first))


def _documents(db: sqlite3.Connection, documents: _Register) -> None:
    for id_, use in documents.items():
        asked = "SELECT coalesce(title, uri), uri, published FROM documents WHERE id = ?"
        row = db.execute(asked, (id_,)).fetchone()
        title, uri, day = (None if cell is None else visible(cell) for cell in row)
        documents.tab.add((title, uri, day, use.count, use.first))


def _summary(book: Book, sheet: Worksheet, report: Report, counts: Sequence[tuple[Tally, Place]]) -> None:
    """The first sheet: how much could be checked, what came of each check, what is not in the workbook."""
    for column, width in enumerate((14, 48, 12, 12, 12)):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, "Kiểm tra số liệu · Audit of figures", book.formats["title"])
    book.write(sheet, 1, 0, visible(report.name))
    rows: list[Sequence[Cell]] = [("figures", "", "count")]
    rows += ((name, _MEANINGS[name], count) for name, count in coverage(report.db)._asdict().items())
    rows += ((), ("code", "check", "agree", "disagree", "set aside"))
    names = titles(report.language)
    for one, place in counts:
        called = names.get(one.code, one.check_kind)
        rows.append((Link(one.code, place), called, one.held, one.disagreeing, one.set_aside))
    rows += ((), *((note,) for note in _notes(book, report)))
    for number, cells in enumerate(rows, 3):
        _line(book, sheet, number, cells)


def _line(book: Book, sheet: Worksheet, row: int, cells: Sequence[Cell]) -> None:
    is_head = bool(cells) and cells[0] in ("figures", "code")
    for column, cell in enumerate(cells):
        if isinstance(cell, Link):
            sheet.write_url(row, column, cell.place.address, book.formats["link"], cell.text)
        elif is_head and isinstance(cell, str):
            sheet.write_string(row, column, cell, book.formats["head"])
        else:
            book.write(sheet, row, column, cell)


def _notes(book: Book, report: Report) -> Iterator[str]:
    """What a reader must know who misses something."""
    if report.limit is not None:
        yield f"Each sheet has at most {report.limit} findings, as was asked for."
    if book.unlinked:
        yield f"{book.unlinked} cells have no link: a sheet holds at most {book.limits.links} of them."
