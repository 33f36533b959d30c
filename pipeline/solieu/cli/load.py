"""`solieu load`: shards of a build on a cluster → the knowledge base that a build on one machine would have made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.cli.build import add_levels, data, told
from solieu.cli.options import add_command, add_gazetteers
from solieu.cli.stops import Stopped, stoppable
from solieu.cli.terminal import FAILED, STATUS, WELL, say, tell

if TYPE_CHECKING:
    import argparse

_MORE = f"""\
SHARDS is what solieu build --engine dask --shards made: a folder, or a URL like s3://bucket/shards.
The knowledge base is that of a build of the same documents on this machine, row for row. Load with
the version, and the --gazetteers, that built. What is there already is left alone, so that after
another build only what is new is written; with --prune, what is not in the shards is dropped.

{STATUS}"""


def add(commands: Any) -> None:
    """The command and its options."""
    command = add_command(commands, "load", _run, "write the shards of a cluster into a knowledge base", _MORE)
    command.add_argument("shards", metavar="SHARDS", help="the folder or URL of the shards")
    default = Path("outputs/solieu.db")
    command.add_argument(
        "--db", type=Path, metavar="FILE", default=default, help="the knowledge base (outputs/solieu.db)"
    )
    command.add_argument("--prune", action="store_true", help="drop the documents that are not in the shards")
    command.add_argument("--json", action="store_true", help="print the summary as one JSON object")
    add_levels(command)
    add_gazetteers(command)


def _run(options: argparse.Namespace) -> int:
    from solieu.cli.progresses import logs, reporter
    from solieu.distribute import load

    with logs(options.level):
        try:
            with stoppable(), reporter([]) as report:
                summary = load(options.shards, options.db, prune=options.prune, report=report)
        except Stopped as stopped:
            tell("solieu: stopped; what is done is kept, run this again to go on\n")
            return 128 + stopped.number
    say(data(summary, db=options.db) if options.json else told(summary, options.db))
    return FAILED if summary.failures else WELL
