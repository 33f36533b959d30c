"""`solieu explain`: a file, standard input or a text, with everything that is read in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command, add_gazetteers
from solieu.cli.sources import STANDARD_INPUT, called, contents, in_letters, is_file
from solieu.cli.terminal import WELL, is_coloured, say

if TYPE_CHECKING:
    import argparse

    from solieu.model import Analysis

_MORE = "A word that ends like a file name (report.txt) must be one; anything else that is no file is a text."


def add(commands: Any) -> None:
    """The command and its options."""
    meaning = "show what is read in a document, by which rule, and every repair"
    command = add_command(commands, "explain", _run, meaning, _MORE)
    command.add_argument(
        "source", metavar="FILE|TEXT|-", help="a file, a text, or - for what comes in on standard input"
    )
    add_gazetteers(command)


def _run(options: argparse.Namespace) -> int:
    from solieu.explain import explain

    say(explain(_analysis(options.source), colour=is_coloured()))
    return WELL


def _analysis(source: str) -> Analysis:
    """What is read in a file, in standard input, or in a text."""
    from solieu.build.work import document
    from solieu.flow import analyse, analyse_document

    if source == STANDARD_INPUT or is_file(source):
        return analyse_document(document(contents(source), uri=called(source)))
    return analyse(in_letters(source))
