"""`solieu explain`: a file, standard input or a text, with everything that is read in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command, add_gazetteers
from solieu.cli.sources import STANDARD_INPUT, called, contents, in_letters, is_file
from solieu.cli.terminal import WELL, is_coloured, say, tell

if TYPE_CHECKING:
    import argparse

    from solieu.build.timings import Timings
    from solieu.model import Analysis

_MORE = "A word that ends like a file name (report.txt) must be one; anything else that is no file is a text."


def add(commands: Any) -> None:
    """The command and its options."""
    meaning = "show what is read in a document, by which rule, and every repair"
    command = add_command(commands, "explain", _run, meaning, _MORE)
    command.add_argument(
        "source", metavar="FILE|TEXT|-", help="a file, a text, or - for what comes in on standard input"
    )
    command.add_argument(
        "--profile", action="store_true", help="tell on standard error what each stage cost, in processor time"
    )
    add_gazetteers(command)


def _run(options: argparse.Namespace) -> int:
    from solieu.build.timings import Timings, table
    from solieu.explain import explain

    timings = Timings()
    page = timings.call(explain, _analysis(options.source, timings), colour=is_coloured())
    say(page)
    if options.profile:
        tell(table(timings.whole()))
    return WELL


def _analysis(source: str, timings: Timings) -> Analysis:
    """What is read in a file, in standard input, or in a text."""
    from solieu.flow import analyse_document
    from solieu.ingest import read, text

    if source == STANDARD_INPUT or is_file(source):
        document = timings.call(read, contents(source), uri=called(source))
    else:
        document = text.document(in_letters(source), uri="text")
    return analyse_document(document, call=timings.call)
