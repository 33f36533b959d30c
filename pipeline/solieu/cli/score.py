"""`solieu score`: a knowledge base against gold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command
from solieu.cli.terminal import FAILED, STATUS, WELL, say, tell

if TYPE_CHECKING:
    import argparse


def add(commands: Any) -> None:
    """The command and its options."""
    meaning = "compare a knowledge base with gold: precision, recall and F1 by kind"
    command = add_command(commands, "score", _run, meaning, STATUS)
    command.add_argument("kb", type=Path, metavar="KB", help="the knowledge base")
    command.add_argument("gold", type=Path, metavar="GOLD", help="the folder of gold files")
    command.add_argument("--errors", action="store_true", help="list every missed and invented row")
    forms = command.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    forms.add_argument("--reliability", action="store_true", help="add how many facts of each confidence are right")


def _run(options: argparse.Namespace) -> int:
    from solieu.score import as_json, reliability, score, table
    from solieu.score.reliabilities import table as by_confidence

    scores = score(options.kb, options.gold)
    say(f"{as_json(scores) if options.json else table(scores, errors=options.errors)}\n")
    if options.reliability:
        say(f"\n{by_confidence(reliability(options.kb, options.gold))}\n")
    if scores.absent:
        tell(f"solieu: not in {options.kb}: {', '.join(scores.absent)}\n")
    return FAILED if scores.absent else WELL
