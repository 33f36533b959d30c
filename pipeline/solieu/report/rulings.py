"""The file in which an auditor rules on findings: read as spreadsheets save it, written anew for the next round.

A row is of a finding: `finding_id`, `ruling` (accepted, explained, false-alarm, or in Vietnamese: chấp nhận, đã giải
thích, báo nhầm) and `note` are read, whatever else is there is for the reader. An empty ruling withdraws what was ruled
before; its note is kept. A finding that no row names keeps its ruling. UTF-8 with or without a byte order mark, or
UTF-16; cells parted by commas, semicolons or tabs.

One row that cannot be meant, and nothing of the file is taken.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import TYPE_CHECKING

from solieu.errors import InputError
from solieu.load.rulings import WORDS, Ruling
from solieu.report.cells import unguarded
from solieu.report.entries import DISAGREEING, HELD_AND_RULED, entries
from solieu.report.tables import BOM, evidence, row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from solieu.report.entries import Entry
    from solieu.report.reports import Report

_READ = ("finding_id", "ruling", "note")
_COLUMNS = (*_READ, "severity", "code", "message", "document", "evidence")
_VIETNAMESE = {"chấp nhận": "accepted", "đã giải thích": "explained", "báo nhầm": "false-alarm"}
_MEANT = {**{word.replace("-", " "): word for word in WORDS}, **_VIETNAMESE}
_SEPARATORS = ",;\t"
_LONGEST = 32_000  # characters of a cell that is only to be looked at: spreadsheets cut what is longer than 32,767


def read(path: Path) -> tuple[Ruling, ...]:
    """The rulings in a file; `InputError` names the file and the line where one cannot be meant."""
    rulings: dict[str, tuple[int, Ruling]] = {}
    for line, cells in _rows(path):
        ruling = _ruling(cells, f"{path}:{line}")
        if ruling is None:
            continue
        before = rulings.setdefault(ruling.finding_id, (line, ruling))
        if before[1] != ruling:
            message = f"{ruling.finding_id} is ruled on differently in line {before[0]}; keep one of them"
            raise InputError(f"{path}:{line}: {message}")
    return tuple(ruling for _, ruling in rulings.values())


def _rows(path: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    """The rows of a file by their columns, with the lines they begin in."""
    written = _written(path)
    header = written.partition("\n")[0]
    rows = csv.reader(io.StringIO(written, newline=""), delimiter=max(_SEPARATORS, key=header.count))
    columns, line = None, 1
    try:
        for cells in rows:
            if columns is None:
                columns = _columns(cells, path)
            elif any(cell.strip() for cell in cells[len(columns) :]):
                raise InputError(f"{path}:{line}: there are more cells than columns; put what has separators in quotes")
            else:
                yield line, dict(zip(columns, cells, strict=False))
            line = rows.line_num + 1
    except csv.Error as error:
        raise InputError(f"{path}:{line}: this is no row of a CSV ({error})") from error
    if columns is None:
        _columns((), path)


def _columns(cells: Sequence[str], path: Path) -> tuple[str, ...]:
    columns = tuple(cell.strip().lower() for cell in cells)
    for name in _READ:
        if columns.count(name) != 1:
            raise InputError(f"{path}:1: there must be one column {name}; name a file that --review made")
    return columns


def _written(path: Path) -> str:
    try:
        data = path.read_bytes()
        return data.decode("utf-16" if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not in UTF-8; save it as CSV in UTF-8") from error


def _ruling(cells: Mapping[str, str], where: str) -> Ruling | None:
    """What a row rules; None where it is blank."""
    finding_id, word, note = (unguarded(cells.get(name, "")).strip() for name in _READ)
    if not finding_id:
        if word or note:
            raise InputError(f"{where}: the finding_id is missing; take it from a file that --review made")
        return None
    spoken = " ".join(unicodedata.normalize("NFC", word).lower().replace("-", " ").replace("_", " ").split())
    if spoken and spoken not in _MEANT:
        raise InputError(f"{where}: {word!r} is no ruling; write {', '.join(WORDS)}, or nothing")
    return Ruling(finding_id, _MEANT.get(spoken), note or None)


def sheet(report: Report) -> Iterator[str]:
    """The file anew: every finding that does not hold, then whatever else was ruled on."""
    yield BOM + row(_COLUMNS)
    for which in (DISAGREEING, HELD_AND_RULED):
        for entry in entries(report.db, which):
            yield row(_cells(entry, report.language))
    absent = "SELECT * FROM rulings WHERE finding_id NOT IN (SELECT id FROM findings) ORDER BY finding_id"
    for finding_id, ruling, note in report.db.execute(absent):
        yield row((finding_id, ruling or "", note or "", *[""] * (len(_COLUMNS) - len(_READ))))


def _cells(entry: Entry, language: str) -> tuple[str, ...]:
    documents = " | ".join(f"{document.title or ''} ({document.uri})".strip() for document in entry.documents)
    looked_at = (entry.message(language), documents, evidence(entry))
    message, *rest = (cell[:_LONGEST] for cell in looked_at)
    return (entry.id, entry.ruling or "", entry.note or "", entry.severity, entry.code, message, *rest)
