"""`solieu diff`: what differs between two knowledge bases."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command
from solieu.cli.terminal import FAILED, STATUS, WELL, is_coloured, say

if TYPE_CHECKING:
    import argparse

_MORE = f"""\
Documents are the same where their text is; one that has another text at the same place has
changed. Facts are the same where they rest on the same figure of the same text, in another text
where they say the same with the same words; one has changed where it says something else:
indicator, value, place, period, status, source … Lines begin with + (came), - (went) or ~
(changed), and name the rule behind it. The first line sums up; then it is told where version,
rules or gazetteers are others. Where they read the same, nothing differs, and the exit status is
0. Nothing is written to either knowledge base.

{STATUS}"""


def add(commands: Any) -> None:
    """The command and its options."""
    meaning = "show which documents and facts differ between two knowledge bases"
    command = add_command(commands, "diff", _run, meaning, _MORE)
    command.add_argument("old", type=Path, metavar="OLD", help="a knowledge base")
    command.add_argument("new", type=Path, metavar="NEW", help="another")
    forms = ("text", "json", "csv")
    command.add_argument("--format", choices=forms, default="text", help="the form in which it is shown (text)")


def _run(options: argparse.Namespace) -> int:
    from solieu.compare import COLOURED, PLAIN, differences, pieces, text

    with differences(options.old, options.new) as found:
        if options.format == "text":
            for piece in text(found, COLOURED if is_coloured() else PLAIN):
                say(piece)
        else:
            for piece in pieces(found, options.format):
                sys.stdout.buffer.write(piece.encode())
        return FAILED if found else WELL
