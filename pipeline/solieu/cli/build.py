"""`solieu build`: how far it is on standard error, what came of it on standard output."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command, add_gazetteers, positive
from solieu.cli.terminal import FAILED, STATUS, WELL, say, tell

if TYPE_CHECKING:
    import argparse

    from solieu.build import Progress, Summary

_MORE = f"""\
In a folder every file is read, however deep, except hidden ones, *.md and *.json. So far only plain
text is read, in UTF-8, UTF-16 or an old Vietnamese character set; other formats are noted as
failures. A document is called by its path below the folder. Started again, a build reads only what
is new or has changed; with other gazetteers it reads everything anew.

{STATUS}"""


def add(commands: Any) -> None:
    """The command and its options."""
    command = add_command(commands, "build", _run, "read documents into a knowledge base", _MORE)
    corpus, default = Path("corpus"), Path("outputs/solieu.db")
    command.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", default=[corpus], help="files and folders (corpus)"
    )
    command.add_argument(
        "--db", type=Path, metavar="FILE", default=default, help="the knowledge base (outputs/solieu.db)"
    )
    command.add_argument("--workers", type=positive, metavar="N", help="processes that read (one a processor)")
    add_gazetteers(command)


def _run(options: argparse.Namespace) -> int:
    from solieu.build import build

    summary = build(options.paths, options.db, workers=options.workers, report=_report)
    tell("")
    say(_summary(summary, options.db))
    return FAILED if summary.failures else WELL


def _report(progress: Progress) -> None:
    """A line for each failure; on a terminal also how far it is, in one line that is written over."""
    for failure in progress.failures:
        named = failure.message if failure.uri in failure.message else f"{failure.uri}: {failure.message}"
        tell(f"solieu: {named}\n")
    if sys.stderr.isatty():
        rate = progress.done / max(progress.seconds, 0.001)
        tell(f"{progress.done} documents, {progress.failed} failed, {rate:.0f} a second")


def _summary(summary: Summary, db: Path) -> str:
    coverage = "no number in them" if summary.coverage is None else f"{summary.coverage:.1%} of the numbers read"
    rows = {
        "documents": f"{summary.documents} ({summary.new} read now, {summary.unchanged} unchanged), {coverage}",
        "facts": f"{summary.facts}",
        "findings": f"{summary.findings} ({summary.disagreeing} of figures that disagree)",
        "failures": f"{summary.failures}{' (table failures says why)' if summary.failures else ''}",
        "seconds": f"{summary.seconds:.1f}",
    }
    told = "\n".join(f"{name:10} {value}" for name, value in rows.items())
    return f"{told}\n\n{db} is ready; look at it with: solieu browse {shlex.quote(str(db))}\n"
