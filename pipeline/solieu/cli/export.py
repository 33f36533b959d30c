"""`solieu export`: a knowledge base in the forms of others.

Policy: nothing is overwritten unasked, and the knowledge base never; a form that is no text goes to no terminal.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command
from solieu.cli.stops import Stopped, stoppable
from solieu.cli.terminal import STATUS, WELL, tell
from solieu.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

_STANDARD_OUTPUT = "-"
_MORE = f"""\
csv, xlsx, jsonl and parquet hold one table or view: figures, or another with --table (see the
tables in the documentation: facts, documents, findings, disagreements …). csv and xlsx are for
spreadsheets, where none of their cells is run as a formula; for programs there are jsonl and
parquet, which hold every text exactly. geojson has a point for each province with how many figures
there are, annotations what was read as W3C Web Annotations, one a line; datapackage is a folder
with everything as CSV, and with types, meanings and keys.

Text (csv, jsonl, geojson, annotations) goes to standard output unless --write names a file. What
is written is there whole or not at all. --force lets it take the place of another file; that of a
folder only if it is a data package written by this command.

{STATUS}"""


def add(commands: Any) -> None:
    """The command and its options."""
    command = add_command(commands, "export", _run, "write a knowledge base in another form", _MORE)
    command.add_argument("kb", type=Path, metavar="KB", help="the knowledge base")
    forms = ("csv", "xlsx", "jsonl", "parquet", "geojson", "annotations", "datapackage")
    command.add_argument("--format", choices=forms, default="csv", help="the form to write (csv)")
    command.add_argument("--table", metavar="NAME", default="figures", help="the table or view (figures)")
    meaning = "of geojson: the provinces as they were on this day (2024-12-31: the 63), not those of today"
    command.add_argument("--day", type=_day, metavar="DAY", help=meaning)
    command.add_argument(
        "--write", metavar="OUT", help="write to a new file (datapackage: folder); - is standard output"
    )
    command.add_argument("--force", action="store_true", help="let --write take the place of another file")


def _run(options: argparse.Namespace) -> int:
    try:
        with stoppable():
            _export(options)
    except Stopped as stopped:
        tell("solieu: stopped; no file is left behind\n")
        return 128 + stopped.number
    return WELL


def _export(options: argparse.Namespace) -> None:
    from solieu.export import TEXTS, check, export, pieces

    check(options.format, table=options.table, day=options.day)
    if options.write and options.write != _STANDARD_OUTPUT:
        export(options.kb, options.format, options.write, table=options.table, day=options.day, force=options.force)
    elif options.format in TEXTS:
        _say(pieces(options.kb, options.format, table=options.table, day=options.day))
    else:
        raise InputError(f"{options.format} does not go to standard output; name a file with --write")


def _say(pieces: Iterable[str]) -> None:
    """Text on standard output, in UTF-8 everywhere."""
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(f"standard output cannot be written ({error.strerror or error})") from error


def _day(written: str) -> date:
    """A day."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{written!r} is not a day like 2024-12-31") from None
