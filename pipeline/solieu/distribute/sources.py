"""Which files there are at paths and URLs, what each is called, and whether it has changed; none is opened for that.

Policy: what is read and what it is called is the same as in a build on one machine (`solieu.build.inputs`): a folder
`s3://bucket/news` gives the names that a copy of it on a disk would give. Paths and URLs may stand side by side; what
is at URLs is called by the folder that the URLs share, apart from the paths. A change is told by what the listing says
(`stores.state`), so that nothing has to be read to find out that nothing has changed.
"""

from __future__ import annotations

import posixpath
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from solieu.build.inputs import STANDARD_INPUT, files, some
from solieu.distribute.stores import is_url, store
from solieu.errors import InputError
from solieu.ingest.containers.names import goes_with_documents, in_letters, is_hidden
from solieu.load.rolls import Roll
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from solieu.build.inputs import Input
    from solieu.distribute.stores import Listed, Store


@dataclass(frozen=True, slots=True)
class File:
    """A file as listed: its path or URL, what it is called, its bytes, and what tells that it has changed."""

    address: str
    uri: str
    size: int
    state: str


def sources(paths: Sequence[Path | str], *, besides: Store, listed: Iterable[Path] = ()) -> Iterator[File | Failure]:
    """Every file at some paths and URLs, each with a name of its own; never what is in the store `besides`.

    Raises `InputError` where one does not exist or there is nothing to read.
    """
    if STANDARD_INPUT in map(str, paths):
        raise InputError("standard input cannot be spread over machines; name files or folders")
    urls = [str(path) for path in paths if is_url(str(path))]
    local = [Path(path) for path in paths if not is_url(str(path))]
    on_disk = (
        found if isinstance(found, Failure) else _on_disk(found)
        for found in files(local, besides=besides.folder or Path(besides.url), listed=listed)
    )
    return _named(some(chain(on_disk, _at(urls, besides)), paths))


def _on_disk(found: Input) -> File | Failure:
    try:
        known = found.path.stat()
    except OSError as error:
        return _unreadable(found.uri, error)
    return File(str(found.path), found.uri, known.st_size, f"mtime {known.st_mtime_ns}")


def _named(found: Iterable[File | Failure]) -> Iterator[File | Failure]:
    """Files once each, with a number behind names that were given already."""
    with closing(sqlite3.connect("")) as names:
        roll = Roll(names)
        for one in found:
            if isinstance(one, Failure):
                roll.excuse(one.uri)
                yield one
            elif uri := roll.enter(one.uri, one.address):
                yield replace(one, uri=uri)


def _at(urls: Sequence[str], besides: Store) -> Iterator[File | Failure]:
    """What is at the URLs, all of which must be there."""
    roots = [_root(url) for url in sorted(set(urls))]
    base = _base(roots)
    return (found for root in roots for found in _below(*root, base=base, besides=besides.address()))


def _root(url: str) -> tuple[Store, Listed]:
    place = store(url)
    try:
        return place, place.listed()
    except FileNotFoundError:
        raise InputError(f"{url} does not exist; name a file or a folder of documents") from None
    except OSError as error:
        raise InputError(f"{url} cannot be read ({error.strerror or error})") from error


def _base(roots: Sequence[tuple[Store, Listed]]) -> str:
    """The folder below which documents are called."""
    if len(roots) == 1 and roots[0][1].is_folder:
        return roots[0][1].path
    shared = [posixpath.dirname(root.path).split("/") for _, root in roots]
    return "/".join(_shared(shared))


def _shared(paths: Sequence[Sequence[str]]) -> Iterator[str]:
    """The parts with which all paths begin."""
    for parts in zip(*paths, strict=False):
        if len(set(parts)) > 1:
            return
        yield parts[0]


def _below(place: Store, root: Listed, *, base: str, besides: str) -> Iterator[File | Failure]:
    """The files at a path, or in the folder that it is, in the order of names."""
    ahead = [root]
    while ahead:
        one = ahead.pop()
        uri = in_letters(one.path.removeprefix(base).lstrip("/"))
        if place.address(one.path) == besides:
            continue
        if not one.is_folder:
            yield File(place.address(one.path), uri, one.size, one.state)
            continue
        try:
            ahead += reversed([child for child in place.listing(one.path) if _may_hold_documents(child)])
        except OSError as error:
            yield _unreadable(uri or ".", error)


def _may_hold_documents(found: Listed) -> bool:
    name = posixpath.basename(found.path)
    return not (is_hidden(name) if found.is_folder else goes_with_documents(name))


def _unreadable(uri: str, error: OSError) -> Failure:
    return Failure(uri, "read", type(error).__name__, f"{uri} cannot be read ({error.strerror or error})")
