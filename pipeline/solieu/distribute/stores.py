"""Where files lie on any system that fsspec knows: folders of this machine, S3, Google Cloud Storage, Azure, HDFS …

A file is put as a whole or not at all. On a disk it is written under another name, forced to the disk and renamed;
object stores show nothing of an object before all of it is there; elsewhere it is moved to its name. Keys and
endpoints are found as fsspec and its packages find them (environment, configuration files), here and on every worker.
"""

from __future__ import annotations

import os
import re
import shutil
import uuid
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import IO

MISSING = 'to spread a build over machines needs packages that are not installed; run: pip install "solieu[cluster]"'
_URL = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_OBJECT_STORES = {"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "adl", "oci", "oss", "tos", "memory"}
_STATES = ("ETag", "etag", "md5Hash", "content_md5", "mtime", "LastModified", "last_modified", "updated", "created")
_PART = ".part"  # the end of the name of what is not finished


@dataclass(frozen=True, slots=True)
class Listed:
    """What a listing says of a file or folder; `state` tells that it has changed, by its tag where it has one."""

    path: str
    is_folder: bool
    size: int
    state: str


def is_url(address: str) -> bool:
    """Whether an address says by which protocol it is reached; the path of a file does not."""
    return bool(_URL.match(address))


def store(address: str) -> Store:
    """The store that a path or URL is in. Raises `InputError` where its protocol is not known or not installed."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise InputError(MISSING) from error
    try:
        system, path = url_to_fs(address if is_url(address) else str(Path(address).absolute()))
    except ImportError as error:
        message = f"{address} needs a package that is not installed ({error}); install it here and on all workers"
        raise InputError(message) from error
    except ValueError as error:
        raise InputError(f"{address} cannot be reached ({error}); name a path, or a URL like s3://…") from error
    return Store(system, path)


class Store:
    """Files below one place."""

    def __init__(self, system: Any, root: str) -> None:
        self._system, self._root = system, root.rstrip("/")
        protocol = system.protocol
        self._protocols = {protocol} if isinstance(protocol, str) else set(protocol)

    @property
    def folder(self) -> Path | None:
        """The folder of this machine that it is; None where it is none."""
        return Path(self._root) if "file" in self._protocols else None

    @property
    def url(self) -> str:
        """Its address: the path of a folder of this machine, else a URL."""
        return self._root if self.folder else self.address()

    def address(self, path: str | None = None) -> str:
        """The URL of a path in this store, or of all of it."""
        return str(self._system.unstrip_protocol(self._root if path is None else path))

    def listed(self) -> Listed:
        """What the place itself is. Raises `OSError`."""
        return _listed(self._system.info(self._root or "/"))

    def listing(self, path: str) -> list[Listed]:
        """The files and folders in a folder, in the order of names. Raises `OSError`."""
        self._system.invalidate_cache()
        found = (_listed(one) for one in self._system.ls(path, detail=True) if _is_followed(one))
        return sorted((one for one in found if one.path != path.rstrip("/")), key=lambda one: one.path)

    def names(self, folder: str) -> list[str]:
        """The files in a folder below; none where there is no such folder."""
        try:
            found = self.listing(self._path(folder))
        except FileNotFoundError:
            return []
        return [one.path.rpartition("/")[2] for one in found if not one.is_folder]

    @contextmanager
    def opened(self, name: str) -> Iterator[IO[bytes]]:
        """A file, to be read. Raises `OSError`."""
        with self._system.open(self._path(name), "rb") as file:
            yield file

    def put(self, file: Path, name: str) -> None:
        """Copy a file of this machine here. Raises `OSError`."""
        target = self._path(name)
        beside = f"{target}.{uuid.uuid4().hex}{_PART}"
        if self.folder:
            _put(file, Path(beside), Path(target))
        elif self._protocols & _OBJECT_STORES:
            self._system.put_file(str(file), target)
        else:
            self._system.makedirs(target.rpartition("/")[0], exist_ok=True)
            self._system.put_file(str(file), beside)
            self._system.mv(beside, target)

    def remove(self, name: str) -> None:
        """Take a file away, if it is there."""
        with suppress(FileNotFoundError):
            self._system.rm_file(self._path(name))

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"


def fetch(addresses: Sequence[str], copies: Sequence[Path]) -> None:
    """Copy what is at URLs to files of this machine, several at a time. Raises `OSError`."""
    from fsspec.core import url_to_fs

    wanted: dict[Any, list[tuple[str, str]]] = {}
    for address, copy in zip(addresses, copies, strict=True):
        system, path = url_to_fs(address)
        wanted.setdefault(system, []).append((path, str(copy)))
    for system, pairs in wanted.items():
        system.get(*map(list, zip(*pairs, strict=True)))


def _is_followed(found: Mapping[str, Any]) -> bool:
    """Links to folders are not, nor is what is neither file nor folder ever opened."""
    return found["type"] != "other" and not (found["type"] == "directory" and found.get("islink"))


def _listed(found: Mapping[str, Any]) -> Listed:
    state = next((f"{name} {found[name]}" for name in _STATES if found.get(name)), "")
    return Listed(str(found["name"]).rstrip("/"), found["type"] == "directory", int(found.get("size") or 0), state)


def _put(file: Path, beside: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("rb") as source, beside.open("xb") as copy:
            shutil.copyfileobj(source, copy)
            copy.flush()
            os.fsync(copy.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
