"""What a build is to read: paths in the command line, or a list of them in a file or on standard input."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from solieu.cli.sources import STANDARD_INPUT
from solieu.distribute.stores import is_url
from solieu.errors import InputError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

_CORPUS = Path("corpus")


def add_inputs(command: argparse.ArgumentParser) -> None:
    """The paths, and the options that say more about what is read."""
    command.add_argument(
        "paths", nargs="*", type=_place, metavar="PATH", help="files, folders, archives; - for standard input (corpus)"
    )
    command.add_argument(
        "--files-from", metavar="FILE", help="a list of paths, one a line or NUL between them; - for standard input"
    )
    command.add_argument(
        "--text-column", metavar="NAME", help="the column of JSONL, CSV or Parquet that holds the text (guessed)"
    )


def paths(options: argparse.Namespace) -> list[Path]:
    """The paths in the command line; the corpus where nothing is said. Raises `InputError` where one is a URL."""
    url = next((place for place in options.paths if isinstance(place, str)), None)
    if url:
        raise InputError(f"{url} is not on this machine; copy it here, or read it with --engine dask --shards DIR")
    return options.paths or ([] if options.files_from else [_CORPUS])


def places(options: argparse.Namespace) -> list[Path | str]:
    """The same, and URLs."""
    return [*options.paths] if any(isinstance(place, str) for place in options.paths) else [*paths(options)]


def _place(written: str) -> Path | str:
    """A path, or a URL as it is written."""
    return written if is_url(written) else Path(written)


@contextmanager
def listed_paths(options: argparse.Namespace) -> Iterator[Iterable[Path]]:
    """The paths in a list, read as they are asked for; none where there is no list.

    Raises `InputError` where the list cannot be read.
    """
    from solieu.build.lists import listed

    name = options.files_from
    if name is None:
        yield ()
    elif name == STANDARD_INPUT:
        if Path(STANDARD_INPUT) in options.paths:
            raise InputError("standard input is either a document or a list of files; leave one - out")
        yield listed(sys.stdin.buffer)
    else:
        with _opened(name) as file:
            yield listed(file)


def _opened(name: str) -> BinaryIO:
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise InputError(f"the list {name} cannot be read ({error.strerror})") from error
