"""`solieu browse`: a knowledge base in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command, positive
from solieu.cli.terminal import say

if TYPE_CHECKING:
    import argparse

_MORE = "Served on this machine only (127.0.0.1), until you press Ctrl-C; nothing is fetched from elsewhere."


def add(commands: Any) -> None:
    """The command and its options."""
    command = add_command(commands, "browse", _run, "look at a knowledge base in a browser", _MORE)
    command.add_argument("kb", type=Path, metavar="KB", help="the knowledge base")
    command.add_argument("--port", type=positive, metavar="N", default=8001, help="the port to serve on (8001)")
    command.add_argument("--no-open", action="store_true", help="open no browser")
    meaning = "let rulings on findings be recorded, by whoever opens the address printed, which has a token"
    command.add_argument("--review", action="store_true", help=meaning)
    meaning = "let programs on this machine send texts to /-/analyse, which answers with what was read, as JSON"
    command.add_argument("--analyse", action="store_true", help=meaning)
    meaning = "serve nothing; write titles, meanings and questions for a Datasette (0.65, 1.0) without solieu into DIR"
    command.add_argument("--metadata", type=Path, metavar="DIR", help=meaning)


def _run(options: argparse.Namespace) -> int:
    if options.metadata:
        return _write(options)
    from solieu.browse import serve

    wanted = {"review": options.review, "analyse": options.analyse}
    return serve(options.kb, port=options.port, open_browser=not options.no_open, **wanted)


def _write(options: argparse.Namespace) -> int:
    from solieu.browse.exports import write

    for path in write(options.kb, options.metadata):
        say(f"{path}\n")
    return 0
