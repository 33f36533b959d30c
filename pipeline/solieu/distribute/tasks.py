"""What is done on a worker of the cluster: a partition is read and becomes a shard.

The documents are read by a process of its own, as in a build on one machine (`solieu.build.crews`), which gives time
and memory limits: a document that hangs or kills what reads it takes down neither its partition nor the worker, and is
a failure. What lies at URLs is copied to the disk of the worker first, some files at a time, and read like any file.
"""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from sqlite3 import connect
from tempfile import TemporaryDirectory, mkdtemp
from threading import Lock
from typing import TYPE_CHECKING

from solieu.build.crews import Crew
from solieu.build.inputs import Input, inside
from solieu.build.jobs import Job, Unchanged
from solieu.build.runs import this_run
from solieu.distribute import manifests
from solieu.distribute.manifests import Entry
from solieu.distribute.shards import Shard
from solieu.distribute.sources import File
from solieu.distribute.stores import fetch, is_url, store
from solieu.errors import InputError, SolieuError
from solieu.gazetteer.tables import added, change
from solieu.items import Item
from solieu.load.rolls import Roll
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.build.inputs import Found
    from solieu.build.jobs import Outcome
    from solieu.distribute.partitions import Partition
    from solieu.load.writer import Run

_MOST_TOLD = 100  # failures of a partition that are told one by one; all are in its shard
_AT_ONCE = 64  # files that are copied together, since each takes its time to come
_agreeing = Lock()


@dataclass(frozen=True, slots=True)
class Order:
    """On what terms partitions are read: where shards go, for which run, with which gazetteers of the user's own."""

    shards: str
    run: Run
    own: tuple[Path, ...]
    timeout: float
    text_column: str | None

    def inputs(self, partition: Partition) -> str:
        """What tells that there is something else in a partition than before."""
        return partition.digest(self.text_column)

    def shard(self, partition: Partition) -> str:
        """The name of the shard that a partition becomes."""
        return f"{partition.id}-{partition.digest(self.text_column, self.run.id, f'{self.timeout:g}')}"

    def is_done(self, partition: Partition, entry: Entry | None) -> bool:
        """Whether a partition needs not be read: the same was read by the same rules.

        It is read again where a file could not be reached, and where documents ran out of time and have more now.
        """
        if entry is None or (entry.inputs, entry.run_id) != (self.inputs(partition), self.run.id) or entry.unread:
            return False
        more = (self.timeout or float("inf")) > (entry.timeout or float("inf"))
        return not (more and entry.ended)


@dataclass(frozen=True, slots=True)
class Done:
    """A finished partition, and some of its failures."""

    entry: Entry
    failures: tuple[Failure, ...] = ()


def read_partition(partition: Partition, order: Order) -> Done:
    """Read a partition, and put its shard where shards go.

    Raises `InputError` where this worker is of another version or has other gazetteers, which no partition is to
    blame for; `OSError` where files or shards cannot be reached now.
    """
    begun, failures = time.monotonic(), list[Failure]()
    _agree(order)
    with TemporaryDirectory(prefix="solieu-") as folder, Crew(1, timeout=order.timeout) as crew:
        with Shard(order.shard(partition), Path(folder)) as shard:
            for batch in crew.outcomes(_jobs(partition, Path(folder), order)):
                _see_that_it_is_wanted()
                outcomes = (outcome for outcome in batch if not isinstance(outcome, Unchanged))
                failures += filter(None, map(shard.add, outcomes))
        entry = _entry(shard, partition, order, failures, time.monotonic() - begun)
        place = store(order.shards)
        for table, file in shard.files.items():
            place.put(file, f"{table}/{entry.shard}.parquet")
        manifests.write(place, entry)
    return Done(entry, tuple(failures[:_MOST_TOLD]))


def _see_that_it_is_wanted() -> None:
    """Go no further with what nobody waits for any more: Dask cannot end a thread, a thread has to ask."""
    from distributed import get_worker

    try:
        worker = get_worker()
    except ValueError:  # not on a cluster
        return
    task = worker.state.tasks.get(worker.get_current_task())
    if task is None or task.state == "cancelled":
        raise SolieuError("the build that asked for this has ended")


def _agree(order: Order) -> None:
    """See that this process would read a document as the one that asks for it."""
    with _agreeing:
        if added() != order.own:
            change(order.own)
        if this_run().id != order.run.id:
            message = (
                f"a worker of the cluster has other rules or gazetteers than this solieu {order.run.version}; install"
                " the same on all workers and start them anew; your own gazetteers must be in a folder that they see"
            )
            raise InputError(message)


def _entry(shard: Shard, partition: Partition, order: Order, failures: Sequence[Failure], seconds: float) -> Entry:
    known = {member.uri for member in partition.members if isinstance(member, Failure)}
    return Entry(
        shard=shard.name,
        partition=partition.id,
        inputs=order.inputs(partition),
        run_id=order.run.id,
        version=order.run.version,
        rules=order.run.rules,
        gazetteers=order.run.gazetteers,
        files=len(partition.members),
        documents=shard.counts["documents"],
        facts=shard.counts["facts"],
        findings=shard.counts["findings"],
        failures=len(failures),
        unread=sum(failure.stage == "read" and failure.uri not in known for failure in failures),
        ended=sum(failure.stage == "build" for failure in failures),
        timeout=order.timeout,
        seconds=round(seconds, 3),
    )


def _jobs(partition: Partition, folder: Path, order: Order) -> Iterator[Job | Outcome]:
    """What is to be read, with names as in a build on one machine."""
    with closing(connect("")) as names:
        roll = Roll(names)
        for number, found in enumerate(_found(partition, folder, order)):
            if isinstance(found, Failure):
                roll.excuse(found.uri)
                job: Job | Outcome = found
            elif isinstance(found, Item):
                uri = str(roll.enter(found.uri))
                job = Job(replace(found, uri=uri), uri, order.run.id, None)
            else:
                job = Job(found.path, found.uri, order.run.id, None)
            if number % partition.parts == partition.part:
                yield job


def _found(partition: Partition, folder: Path, order: Order) -> Iterator[Found]:
    members = iter(partition.members)
    while some := tuple(islice(members, _AT_ONCE)):
        yield from (one for one in some if isinstance(one, Failure))
        for file in _at_hand([one for one in some if isinstance(one, File)], folder):
            yield from (file,) if isinstance(file, Failure) else inside(file, text_column=order.text_column)


def _at_hand(files: Sequence[File], folder: Path) -> Iterator[Input | Failure]:
    """Files of this machine, and copies of those at URLs."""
    yield from (Input(Path(file.address), file.uri) for file in files if not is_url(file.address))
    remote = [file for file in files if is_url(file.address)]
    try:
        copies: Sequence[Input | Failure] = _copied(remote, folder)
    except (FileNotFoundError, PermissionError):  # of one
        copies = [_copy(file, folder) for file in remote]
    yield from copies


def _copy(file: File, folder: Path) -> Input | Failure:
    try:
        (copy,) = _copied([file], folder)
    except (FileNotFoundError, PermissionError) as error:
        message = f"{file.uri} cannot be read ({error.strerror or error})"
        return Failure(file.uri, "read", type(error).__name__, message)
    return copy


def _copied(files: Sequence[File], folder: Path) -> list[Input]:
    place = Path(mkdtemp(dir=folder))
    copies = [Input(place / str(number), file.uri) for number, file in enumerate(files)]
    fetch([file.address for file in files], [copy.path for copy in copies])
    return copies
