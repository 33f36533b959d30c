"""The manifest: a row for each finished partition, written when everything else of it is there.

A partition that is read anew becomes a shard of another name: until its row takes the place of the old one, the old
shard is what there is of it. What no row names is not finished, or not needed any more; nothing reads it, and a build
that ends well takes it away, and leaves `_SUCCESS` as Spark does, which is gone while a build is under way.
"""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from solieu.distribute.shards import FOLDERS
from solieu.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from solieu.distribute.stores import Store

MANIFEST = "manifest"
_SUCCESS = "_SUCCESS"
_SUFFIX = ".parquet"
_OURS = re.compile(r"[0-9a-f]{16}(?:-[0-9a-f]{16})?\.parquet(?:\.[0-9a-f]{32}\.part)?")  # and nobody else's
_AT_ONCE = 32  # rows that are read together, since each takes its time to come


@dataclass(frozen=True, slots=True)
class Entry:
    """A finished partition: its shard, the digest of its inputs, the run that read them, and what came of them.

    Of its `failures`, `unread` files could not be reached, and `ended` documents ended the process that read them, some
    since they took longer than `timeout` seconds.
    """

    shard: str
    partition: str
    inputs: str
    run_id: str
    version: str
    rules: str
    gazetteers: str
    files: int
    documents: int
    facts: int
    findings: int
    failures: int
    unread: int
    ended: int
    timeout: float
    seconds: float


def write(store: Store, entry: Entry) -> None:
    """Say that a partition is finished. Raises `OSError`."""
    import pyarrow as pa
    from pyarrow import parquet

    with TemporaryDirectory() as folder:
        file = Path(folder, "entry")
        parquet.write_table(pa.Table.from_pylist([asdict(entry)]), file)
        store.put(file, _name(MANIFEST, entry.partition))


def entries(store: Store) -> dict[str, Entry]:
    """The finished partitions, by their ids. Raises `InputError` where a row is none."""
    names = [name for name in store.names(MANIFEST) if name.endswith(_SUFFIX)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return {entry.partition: entry for entry in pool.map(lambda name: _read(store, name), names)}


def is_finished(store: Store) -> bool:
    """Whether the last build of these shards ended well."""
    return _SUCCESS in store.names("")


def begin(store: Store) -> None:
    """Say that a build is under way."""
    store.remove(_SUCCESS)


def finish(store: Store, kept: Mapping[str, Entry]) -> None:
    """Take away all that does not belong to these partitions, and say that the build ended well."""
    _sweep(store, MANIFEST, kept)
    shards = {entry.shard for entry in kept.values()}
    for table in FOLDERS:
        _sweep(store, table, shards)
    with TemporaryDirectory() as folder:
        file = Path(folder, _SUCCESS)
        file.write_text(json.dumps({"partitions": len(kept)}) + "\n", encoding="utf-8")
        store.put(file, _SUCCESS)


def _sweep(store: Store, folder: str, kept: Iterable[str]) -> None:
    names = {f"{name}{_SUFFIX}" for name in kept}
    for name in store.names(folder):
        if name not in names and _OURS.fullmatch(name):
            store.remove(f"{folder}/{name}")


def _read(store: Store, name: str) -> Entry:
    import pyarrow as pa
    from pyarrow import parquet

    columns = [field.name for field in fields(Entry)]
    try:
        with store.opened(f"{MANIFEST}/{name}") as file:
            (row,) = parquet.read_table(file, columns=columns).to_pylist()
        return Entry(**row)
    except (pa.ArrowInvalid, ValueError, TypeError) as error:
        message = f"{MANIFEST}/{name} is no row of a manifest ({error}); delete it, and build again"
        raise InputError(message) from error


def _name(folder: str, name: str) -> str:
    return f"{folder}/{name}{_SUFFIX}"
