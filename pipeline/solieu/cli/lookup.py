"""`solieu lookup`: what the gazetteers say of a place or a legal document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command, add_gazetteers
from solieu.cli.sources import in_letters
from solieu.cli.terminal import FAILED, STATUS, WELL, say, tell

if TYPE_CHECKING:
    import argparse

_MORE = f"""\
A place may be asked for in any spelling, with its type word or without, and without marks
("huyện Thuỷ Nguyên", "thuy nguyen", TP.HCM); a legal document by its number, with the usual slips,
or by its type and number (134/2004/NĐ-CP, "nghị định 45"). With a date, what bore the name at other
times is told apart, and of a document it is said whether it was in force.

{STATUS}"""


def add(commands: Any) -> None:
    """The command and its options."""
    meaning = "tell what the gazetteers know of a place or a legal document"
    command = add_command(commands, "lookup", _run, meaning, _MORE)
    command.add_argument("query", metavar="QUERY", help="the name of a place, or a number (in quotes if it has spaces)")
    command.add_argument("--date", metavar="DATE", help="at which time: YEAR, YYYY-MM or YYYY-MM-DD (any)")
    add_gazetteers(command)


def _run(options: argparse.Namespace) -> int:
    from solieu.lookup import lookup, render, when_of

    answer = lookup(in_letters(options.query), when=None if options.date is None else when_of(options.date))
    if not answer:
        tell(f"solieu: {render(answer)}")
        return FAILED
    say(render(answer))
    return WELL
