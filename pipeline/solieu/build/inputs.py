"""Which files are documents, and what each is called.

Policy: a file that is named is always read. In a folder everything is read, in the order of names, however deep, save
what is hidden (`.git`), Markdown (a README beside the documents) and JSON (gold beside them): both go with documents
and are none. Links to files are followed, links to folders are not, so nothing is read twice and no loop is entered.

A document is called by its path below what was ingested, with `/` between its parts: the folder itself where one is
given, else the folder that all the paths share. Nothing is listed ahead: a folder is read as the documents are.
"""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING

from solieu.errors import InputError
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_NEVER_DOCUMENTS = (".md", ".json")
_BESIDE = ("", "-journal", "-wal", "-shm")  # what SQLite keeps in one folder


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read, and what its document will be called."""

    path: Path
    uri: str


def inputs(paths: Sequence[Path], *, besides: Path) -> Iterator[Input | Failure]:
    """Every document there is at `paths`, and every folder that cannot be read; never the knowledge base `besides`.

    Raises `InputError` where a path does not exist or there is nothing to read.
    """
    roots = _roots(paths)
    leave_out = {besides.absolute().with_name(besides.name + suffix) for suffix in _BESIDE}
    found = (item for root in roots for item in _below(root, _base(roots), leave_out))
    first = next(found, None)
    if first is None:
        named = ", ".join(str(path) for path in paths)
        raise InputError(f"there is no document in {named}; name a file, or a folder that holds some")
    return chain((first,), found)


def _roots(paths: Sequence[Path]) -> list[Path]:
    """The paths, absolute, without those that lie inside another, in the order of their names."""
    for path in paths:
        if reason := _against(path):
            raise InputError(f"{path} {reason}; name a file or a folder of documents")
    roots = sorted({path.absolute() for path in paths})
    return [root for root in roots if not any(parent in roots for parent in root.parents)]


def _against(path: Path) -> str | None:
    """Why nothing can be read at a path."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "does not exist"
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    return None if S_ISDIR(mode) or S_ISREG(mode) else "is neither a file nor a folder"


def _base(roots: Sequence[Path]) -> Path:
    """The folder below which documents are called."""
    if len(roots) == 1 and roots[0].is_dir():
        return roots[0]
    return Path(os.path.commonpath([root.parent for root in roots]))


def _below(path: Path, base: Path, leave_out: Collection[Path]) -> Iterator[Input | Failure]:
    if path.is_file():
        yield Input(path, _uri(path, base))
        return
    try:
        with os.scandir(path) as entries:
            names = sorted(entry.name for entry in entries if _may_hold_documents(entry))
    except OSError as error:
        uri = _uri(path, base)
        yield Failure(uri, "read", type(error).__name__, f"the folder {uri} cannot be read ({error.strerror})")
        return
    for name in names:
        if path / name not in leave_out:
            yield from _below(path / name, base, leave_out)


def _may_hold_documents(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return False
    if entry.is_dir(follow_symlinks=False):
        return True
    return entry.is_file() and not entry.name.lower().endswith(_NEVER_DOCUMENTS)


def _uri(path: Path, base: Path) -> str:
    """The path below `base`; letters composed, and bytes that are no letters written out."""
    name = path.relative_to(base).as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return unicodedata.normalize("NFC", name)
