"""Which files are documents or hold some, and what each document is called.

Policy: a file that is named is always read. In a folder everything is read, in the order of names, however deep, save
what goes with documents and is none (`names`: hidden files, Markdown, JSON). Links to files are followed, links to
folders are not, so nothing is read twice and no loop is entered. A pipe or a device is never opened; `-` is standard
input.

A document is called by its path below what was ingested, with `/` between its parts: the folder itself where one is
given, else the folder that all the paths share. What comes from a list is called by its path below the current folder,
or by all of it, since the list is not read ahead. What lies in a container is called by the container and by where it
lies there (`solieu.ingest.containers`). Nothing is listed ahead: folders, lists and containers are read as the
documents are.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, TypeVar

from solieu.errors import InputError, UnreadableError
from solieu.ingest.containers import container_kind, items
from solieu.ingest.containers.bounds import large
from solieu.ingest.containers.names import goes_with_documents, in_letters, is_hidden
from solieu.ingest.containers.streams import Whole, all_of, buffered
from solieu.ingest.limits import LARGEST_DOCUMENT
from solieu.items import Item
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")

STANDARD_INPUT = "-"
_STANDARD_INPUT_URI = "standard input"
_BESIDE = ("", "-journal", "-wal", "-shm")  # what SQLite keeps in one folder


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read, and what its document will be called."""

    path: Path
    uri: str


Found = Input | Item | Failure


def inputs(
    paths: Sequence[Path], *, besides: Path, listed: Iterable[Path] = (), text_column: str | None = None
) -> Iterator[Found]:
    """Every document there is at `paths` and at those `listed`; never the knowledge base `besides`.

    What lies in a container comes as items, everything else as inputs; what cannot be read is a failure. `text_column`
    is that of dumps. Raises `InputError` where one of `paths` does not exist or there is nothing to read.
    """
    reader = _Reader(besides, partial(inside, text_column=text_column))
    standard_input = _in_standard_input(text_column) if Path(STANDARD_INPUT) in paths else ()
    return some(chain(reader.at(paths), standard_input, reader.listed(listed)), paths)


def files(paths: Sequence[Path], *, besides: Path, listed: Iterable[Path] = ()) -> Iterator[Input | Failure]:
    """Every file there is at `paths` and at those `listed`, not looked into; what cannot be read is a failure.

    Raises `InputError` where one of `paths` does not exist.
    """
    reader = _Reader(besides, lambda file: iter((file,)))
    return (found for found in chain(reader.at(paths), reader.listed(listed)) if not isinstance(found, Item))


def inside(file: Input, *, text_column: str | None = None) -> Iterator[Found]:
    """What a file holds: the items of a container, else the document that it is."""
    uri = file.uri
    try:
        with file.path.open("rb") as opened:
            kind = container_kind(opened, uri=uri, text_column=text_column)
            if kind:
                yield from items(opened, uri=uri, kind=kind, text_column=text_column)
            elif os.fstat(opened.fileno()).st_size > LARGEST_DOCUMENT:
                yield _failure(large(uri, LARGEST_DOCUMENT))
            else:
                yield file
    except OSError as error:
        yield _unreadable(uri, error, uri)


def some(found: Iterator[T], paths: Iterable[object]) -> Iterator[T]:
    """What was found; `InputError` where that is nothing."""
    first = next(found, None)
    if first is None:
        named = ", ".join(str(path) for path in paths) or "the list"
        raise InputError(f"there is no document in {named}; name a file, or a folder that holds some")
    return chain((first,), found)


def _in_standard_input(text_column: str | None) -> Iterator[Found]:
    uri, file = _STANDARD_INPUT_URI, buffered(Whole(sys.stdin.buffer))
    kind = container_kind(file, uri=uri, text_column=text_column)
    if kind:
        yield from items(file, uri=uri, kind=kind, text_column=text_column)
        return
    try:
        yield Item(uri, all_of(file, limit=LARGEST_DOCUMENT, uri=uri))
    except UnreadableError as error:
        yield _failure(error)


class _Reader:
    """What all paths have in common."""

    def __init__(self, besides: Path, look: Callable[[Input], Iterator[Found]]) -> None:
        self._leave_out = {besides.absolute().with_name(besides.name + suffix) for suffix in _BESIDE}
        self._look = look

    def at(self, paths: Sequence[Path]) -> Iterator[Found]:
        """What is at the paths, all of which must be there."""
        roots = _roots([path for path in paths if str(path) != STANDARD_INPUT])
        base = _base(roots)
        return (item for root in roots for item in self._below(root, lambda path: _uri(path, base)))

    def listed(self, paths: Iterable[Path]) -> Iterator[Found]:
        """What is at paths that come one after another; one that is not there is a failure."""
        here = Path.cwd()
        for path in paths:
            root = Path(os.path.normpath(path.absolute()))
            yield from self._below(root, lambda path: _uri(path, here))

    def _below(self, root: Path, called: Callable[[Path], str]) -> Iterator[Found]:
        """The documents at a path, or in the folder that it is, in the order of names."""
        ahead = [root]
        while ahead:
            path = ahead.pop()
            if path in self._leave_out:
                continue
            uri = called(path)
            if reason := _against(path):
                yield _unread(uri, reason)
            elif path.is_dir():
                yield from self._in_folder(path, uri, ahead)
            else:
                yield from self._look(Input(path, uri))

    def _in_folder(self, path: Path, uri: str, ahead: list[Path]) -> Iterator[Failure]:
        """Put what is in a folder ahead of all else."""
        try:
            ahead += [path / name for name in reversed(_names(path))]
        except OSError as error:
            yield _unreadable(uri, error, f"the folder {path if uri == '.' else uri}")


def _roots(paths: Sequence[Path]) -> list[Path]:
    """The paths, absolute, without those that lie inside another, in the order of their names."""
    for path in paths:
        if reason := _against(path):
            raise InputError(f"{path} {reason}; name a file or a folder of documents")
    roots = sorted({path.absolute() for path in paths})
    known = set(roots)
    return [root for root in roots if known.isdisjoint(root.parents)]


def _against(path: Path) -> str | None:
    """Why nothing can be read at a path."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "does not exist"
    except (OSError, ValueError) as error:  # a name that no file can have
        return f"cannot be read ({error.strerror if isinstance(error, OSError) else error})"
    return None if S_ISDIR(mode) or S_ISREG(mode) else "is neither a file nor a folder"


def _base(roots: Sequence[Path]) -> Path:
    """The folder below which documents are called."""
    if len(roots) == 1 and roots[0].is_dir():
        return roots[0]
    return Path(os.path.commonpath([root.parent for root in roots])) if roots else Path()


def _names(folder: Path) -> list[str]:
    """What in a folder may hold documents, in the order of names."""
    with os.scandir(folder) as entries:
        return sorted(entry.name for entry in entries if _may_hold_documents(entry))


def _may_hold_documents(entry: os.DirEntry[str]) -> bool:
    """A link counts where it leads to a file; what is neither file nor folder does, so that it is told of."""
    if entry.is_dir(follow_symlinks=False):
        return not is_hidden(entry.name)
    if goes_with_documents(entry.name):
        return False
    try:
        return entry.is_file() or not entry.is_symlink()
    except OSError:  # links that lead to each other
        return False


def _uri(path: Path, base: Path) -> str:
    """The path below `base`, or all of it."""
    below = path.relative_to(base) if path.is_relative_to(base) else path
    return in_letters(below.as_posix())


def _failure(error: UnreadableError) -> Failure:
    return Failure(error.uri, error.stage, type(error).__name__, str(error))


def _unreadable(uri: str, error: OSError, what: str) -> Failure:
    return Failure(uri, "read", type(error).__name__, f"{what} cannot be read ({error.strerror})")


def _unread(uri: str, reason: str) -> Failure:
    return Failure(uri, "read", UnreadableError.__name__, f"{uri} {reason}; leave it out")
