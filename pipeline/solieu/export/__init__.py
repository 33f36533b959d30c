"""A knowledge base in the forms of others: spreadsheets, data frames, maps, data packages, annotations.

| form | holds | of |
| --- | --- | --- |
| `csv` | rows for spreadsheets: UTF-8 with a mark, no cell is run as a formula | a table or view |
| `xlsx` | the same as a workbook, with a sheet that explains the columns | a table or view |
| `jsonl` | one JSON object a row | a table or view |
| `parquet` | typed columns | a table or view |
| `geojson` | a point for each province, with how many figures there are | the figures |
| `annotations` | W3C Web Annotations with selectors, one a line | mentions, facts, findings |
| `datapackage` | a folder of CSV files with types, meanings and keys | everything |

Everything is written as it is read, so that a knowledge base may be of any size; from one moment of it, in one order,
without a clock: the same knowledge base makes the same bytes. A file or folder is there whole or not at all.
"""

from __future__ import annotations

from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from solieu.errors import InputError
from solieu.export.shapes import shape, shapes
from solieu.load.knowledge_bases import in_words, open_kb
from solieu.report import check_new
from solieu.report import written as written_file

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from datetime import date

__all__ = ["FIGURES", "FORMS", "TEXTS", "Form", "check", "export", "pieces", "tables"]

Form = Literal["csv", "xlsx", "jsonl", "parquet", "geojson", "annotations", "datapackage"]
FORMS: tuple[Form, ...] = get_args(Form)
TEXTS = frozenset(("csv", "jsonl", "geojson", "annotations"))
FIGURES = "figures"
_OF_A_TABLE = frozenset(("csv", "xlsx", "jsonl", "parquet"))


def tables() -> tuple[str, ...]:
    """The tables and views that can be exported."""
    return tuple(shapes())


def export(
    kb: Path | str,
    form: Form,
    output: Path | str,
    *,
    table: str = FIGURES,
    day: date | None = None,
    force: bool = False,
) -> None:
    """Write a knowledge base to a new file (a data package: folder), with `force` in the place of another.

    `table` is for forms that hold one table or view, `day` for geojson: the provinces as they were then. Raises
    `InputError` where something cannot be used or written, `KnowledgeBaseError` where that is the knowledge base;
    then nothing is written.
    """
    kb, output = Path(kb), Path(output)
    check(form, table=table, day=day)
    if output.exists() and kb.exists() and output.samefile(kb):
        raise InputError(f"{output} is the knowledge base; name another file to write")
    if not force:
        check_new(output)
    with _opened(kb) as db:
        if form == "datapackage":
            from solieu.export import folders, packages

            with folders.written(output, force=force) as folder:
                packages.write(db, folder, kb.stem)
        else:
            with written_file(output, force=force) as path:
                _write(db, form, path, table, day)


def pieces(kb: Path | str, form: Form, *, table: str = FIGURES, day: date | None = None) -> Iterator[str]:
    """The same in a form that is text, piece by piece; it goes on in UTF-8, with line ends as they are."""
    check(form, table=table, day=day)
    if form not in TEXTS:
        raise InputError(f"{form} is no text; write it to a file")
    return _read(Path(kb), form, table, day)


def check(form: str, *, table: str = FIGURES, day: date | None = None) -> None:
    """Raise `InputError` where a form is not known, or is asked for what it does not have."""
    if form not in FORMS:
        raise InputError(f"there is no form {form!r} to export to; there are {', '.join(FORMS)}")
    if form in _OF_A_TABLE:
        shape(table)
    elif table != FIGURES:
        raise InputError(f"{form} is not of one table; leave the table out, or take {', '.join(sorted(_OF_A_TABLE))}")
    if day is not None and form != "geojson":
        raise InputError(f"a day is for geojson, not for {form}")


def _read(kb: Path, form: Form, table: str, day: date | None) -> Iterator[str]:
    with _opened(kb) as db:
        yield from _pieces(db, form, table, day)


@contextmanager
def _opened(kb: Path) -> Iterator[sqlite3.Connection]:
    """A knowledge base of one moment."""
    with in_words(kb), closing(open_kb(kb)) as db:
        db.execute("BEGIN")
        yield db


def _write(db: sqlite3.Connection, form: Form, path: Path, table: str, day: date | None) -> None:
    if form == "xlsx":
        from solieu.export import workbooks

        workbooks.write(db, shape(table), path)
    elif form == "parquet":
        from solieu.export import parquets

        parquets.write(db, shape(table), path)
    else:
        with path.open("x", encoding="utf-8", newline="") as file:
            file.writelines(_pieces(db, form, table, day))


def _pieces(db: sqlite3.Connection, form: Form, table: str, day: date | None) -> Iterator[str]:
    from solieu.export import csv_files, objects, provinces, web_annotations

    if form == "csv":
        return csv_files.for_spreadsheets(db, shape(table))
    if form == "jsonl":
        return objects.lines(db, shape(table))
    if form == "geojson":
        return provinces.features(db, day)
    return web_annotations.lines(db)
