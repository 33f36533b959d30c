"""`solieu audit`: what the checks found in a knowledge base, and what an auditor rules of it.

Policy: nothing is overwritten unasked, except the file of rulings, which is made to be read and written by turns. The
knowledge base is never among what is written to.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command, positive
from solieu.cli.terminal import FAILED, STATUS, WELL, is_coloured, say, tell
from solieu.errors import InputError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from solieu.report import Report

_NAMED = 5  # of findings that are not there, how many are named
_MORE = f"""\
Findings that do not hold are listed by severity, each with its documents, its sentences and its
ruling; then for each check how many agree, disagree and were set aside; then the figures that were
read, have another of their unit in their document (comparable), were checked, and disagree. A
workbook has a sheet for each check, with the findings that hold as well.

--review FILE.csv takes the rulings in FILE into the knowledge base, if it is there, and writes it
anew with all that does not hold: write accepted (the figures do disagree), explained (they differ
for the reason in the note) or false-alarm (the program misread) into its column ruling, save it as
CSV, and give it again. A finding that is explained or a false alarm stands no more. An empty ruling
withdraws one. Rulings survive every build.

--fail-on says from which severity on a finding that stands makes the exit status 1 (error).

{STATUS}"""


def add(commands: Any) -> None:
    """The command and its options."""
    meaning = "show which figures disagree, quoted, and rule on them"
    command = add_command(commands, "audit", _run, meaning, _MORE)
    command.add_argument("kb", type=Path, metavar="KB", help="the knowledge base")
    forms = ("text", "json", "csv", "html", "xlsx")
    command.add_argument("--format", choices=forms, default="text", help="the form of the report (text)")
    command.add_argument("--write", type=Path, metavar="OUT", help="write the report to a new file (xlsx needs it)")
    command.add_argument("--force", action="store_true", help="let --write take the place of another file")
    command.add_argument("--all", action="store_true", help="show findings that hold, too")
    command.add_argument("--limit", type=positive, metavar="N", help="show at most N findings (in a workbook: a sheet)")
    meaning = "what the checks say in English, not Vietnamese"
    command.add_argument("--english", dest="language", action="store_const", const="en", default="vi", help=meaning)
    command.add_argument("--review", type=Path, metavar="FILE.csv", help="take rulings from a file and write it anew")
    levels = ("error", "warning", "note", "never")
    command.add_argument("--fail-on", choices=levels, default="error", help="what makes the exit status 1 (error)")


def _run(options: argparse.Namespace) -> int:
    from solieu.load.knowledge_bases import in_words, open_kb
    from solieu.report import Report, standing

    _check(options)
    open_kb(options.kb).close()
    if options.review:
        _take(options.kb, options.review)
    with in_words(options.kb), closing(open_kb(options.kb)) as db:
        db.execute("BEGIN")  # all of the report is of one moment
        report = Report(db, options.kb.name, options.language, held=options.all, limit=options.limit)
        if options.review:
            _renew(report, options.review)
        _put(report, options)
        stands = options.fail_on != "never" and standing(db, options.fail_on) > 0
    return FAILED if stands else WELL


def _check(options: argparse.Namespace) -> None:
    """Raise `InputError` where something may not be written, before anything is read."""
    from solieu.report import check_new

    if options.format == "xlsx" and not options.write:
        raise InputError("a workbook does not go to standard output; name a file with --write")
    for out in filter(None, (options.write, options.review)):
        if _is_same(out, options.kb):
            raise InputError(f"{out} is the knowledge base; name another file to write")
    if options.write and options.review and _is_same(options.write, options.review):
        raise InputError(f"{options.write} is the file of rulings; name another to write")
    if options.write and not options.force:
        check_new(options.write)


def _is_same(one: Path, other: Path) -> bool:
    """Whether two names are of one file, there already or not."""
    if one.exists() and other.exists():
        return one.samefile(other)
    return one.absolute() == other.absolute()


def _take(kb: Path, review: Path) -> None:
    """Take the rulings of a file, if it is there."""
    from solieu.load.rulings import keep
    from solieu.report.rulings import read

    if not review.exists():
        return
    if absent := keep(kb, read(review)):
        tell(f"solieu: {review} rules on what is not in {kb} (kept for when it is): {_few(absent)}\n")


def _few(names: Sequence[str]) -> str:
    more = [f"and {len(names) - _NAMED} more"] if len(names) > _NAMED else []
    return ", ".join((*names[:_NAMED], *more))


def _renew(report: Report, review: Path) -> None:
    """Write the file of rulings anew."""
    from solieu.report import written
    from solieu.report.rulings import sheet

    with written(review, force=True) as path, path.open("x", encoding="utf-8", newline="") as file:
        file.writelines(sheet(report))


def _put(report: Report, options: argparse.Namespace) -> None:
    """The report, to where it is to go; of what goes to a file, the summary is said."""
    from solieu.report import COLOURED, PLAIN, pieces, summary, text, write, written

    if options.write:
        with written(options.write, force=options.force) as path:
            write(report, options.format, path)
        say(summary(report))
    elif options.format == "text":
        for piece in text(report, COLOURED if is_coloured() else PLAIN):
            say(piece)
    else:
        for piece in pieces(report, options.format):
            sys.stdout.buffer.write(piece.encode())
