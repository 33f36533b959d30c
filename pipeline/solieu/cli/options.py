"""What several commands have in common: how they look in the help, options, and the user's own gazetteers."""

from __future__ import annotations

import argparse
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.cli.terminal import say
from solieu.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

FORMATTER = partial(argparse.RawDescriptionHelpFormatter, width=100, max_help_position=24)


class Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:  # noqa: A002 - argparse's name
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Say the version, and end."""
        import solieu

        say(f"solieu {solieu.__version__}\n")
        parser.exit()


def add_command(
    commands: Any, verb: str, run: Callable[[argparse.Namespace], int], meaning: str, more: str
) -> argparse.ArgumentParser:
    """A command: what it is called, what does it, and what its help says."""
    command: argparse.ArgumentParser = commands.add_parser(
        verb, help=meaning, description=f"{meaning[0].upper()}{meaning[1:]}.", epilog=more, formatter_class=FORMATTER
    )
    command.set_defaults(command=run)
    return command


def add_gazetteers(command: argparse.ArgumentParser) -> None:
    """The option of a command that asks the gazetteers."""
    meaning = "a folder of your own rows (places.csv, indicators.csv …) with the columns of the packaged files"
    command.add_argument("--gazetteers", type=Path, metavar="DIR", help=meaning)


@contextmanager
def own_rows(folder: Path | None) -> Iterator[None]:
    """Let the rows in a folder add to the packaged ones, or override them, for as long as a command runs.

    Raises `InputError` where there are none, `GazetteerError` where one is wrong.
    """
    if folder is None:
        yield
        return
    if not any(folder.glob("*.csv")):
        raise InputError(f"there is no gazetteer in {folder}; name a folder that holds places.csv, indicators.csv …")

    from solieu import gazetteer

    gazetteer.use(folder)
    try:
        yield
    finally:
        gazetteer.use(None)


def positive(written: str) -> int:
    """A number from 1 up."""
    if not written.isdecimal() or int(written) < 1:
        raise argparse.ArgumentTypeError(f"{written!r} is not a number from 1 up")
    return int(written)
