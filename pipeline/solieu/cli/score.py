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
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a table")


def _run(options: argparse.Namespace) -> int:
    from solieu.score import as_json, score, table

    scores = score(options.kb, options.gold)
    say(f"{as_json(scores) if options.json else table(scores, errors=options.errors)}\n")
    if scores.absent:
        tell(f"solieu: not in {options.kb}: {', '.join(scores.absent)}\n")
    return FAILED if scores.absent else WELL
