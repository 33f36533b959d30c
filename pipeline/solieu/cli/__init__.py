"""The command line: one thin command for each verb. What takes time to load is loaded by the command that needs it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from solieu.cli import audit, browse, build, diff, explain, export, load, lookup, repair, score
from solieu.cli.options import FORMATTER, Version, own_rows
from solieu.cli.terminal import FAILED, INTERRUPTED, MISUSED, STATUS, WELL, allow_any_letter, hush, tell
from solieu.errors import InputError, SolieuError, UnreadableError
from solieu.garbage import rarely

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["main", "parser"]

_COMMANDS = (build, load, explain, repair, lookup, audit, score, diff, export, browse)
_EXAMPLES = """\
examples:
  solieu build                                  read corpus/ into outputs/solieu.db
  solieu build articles --db my.db --workers 2  read your own articles
  solieu load s3://bucket/shards --db my.db     make a knowledge base of what a cluster read
  solieu explain articles/one.txt               show what is read in one, and why
  solieu explain "Năm 2019, tỉnh hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng."
  solieu repair old.txt --write healed.txt      heal a damaged text, and show what was done
  solieu lookup "Thuỷ Nguyên" --date 2006       tell what the gazetteers know
  solieu audit my.db                            show which figures disagree
  solieu score my.db gold                       compare with what careful readers found
  solieu diff old.db my.db                      tell which facts came, went and changed
  solieu export my.db > figures.csv             write the figures for a spreadsheet, or other forms
  solieu browse my.db                           look at the facts in a browser
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; returns the exit status."""
    allow_any_letter()
    options = parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        with rarely(), own_rows(options.gazetteers):
            status = command(options)
        sys.stdout.flush()
    except SolieuError as error:
        tell(f"solieu: {error}\n")
        return MISUSED if isinstance(error, InputError) and not isinstance(error, UnreadableError) else FAILED
    except KeyboardInterrupt:
        tell("")
        return INTERRUPTED
    except BrokenPipeError:
        hush()
        return WELL
    return status


def parser() -> argparse.ArgumentParser:
    """The commands and their options; help is the same on every terminal."""
    top = argparse.ArgumentParser(
        prog="solieu",
        description="Read Vietnamese news and reports into a knowledge base of figures, each with its evidence.",
        epilog=f"{_EXAMPLES}\n{STATUS}",
        formatter_class=FORMATTER,
    )
    top.add_argument("--version", action=Version, help="show the version and exit")
    top.set_defaults(gazetteers=None)
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add(commands)
    return top
