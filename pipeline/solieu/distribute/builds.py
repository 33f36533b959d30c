"""Many documents → shards, on a cluster: what is to be read, what is finished already, what becomes of the rest.

The shards mirror the inputs: what is read anew takes the place of what was, and what is gone from the inputs is gone
from the shards when a build ends well. A build that is stopped, or whose cluster goes down, goes on where it was.
"""

from __future__ import annotations

import logging
import time
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from solieu.build import Progress
from solieu.build.runs import this_run
from solieu.distribute import manifests
from solieu.distribute.clusters import connected, read
from solieu.distribute.partitions import partitions
from solieu.distribute.sources import sources
from solieu.distribute.stores import store
from solieu.distribute.tasks import Order
from solieu.errors import InputError
from solieu.gazetteer.tables import added
from solieu.load.locks import alone
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from solieu.distribute.manifests import Entry
    from solieu.distribute.partitions import Partition
    from solieu.distribute.stores import Store
    from solieu.distribute.tasks import Done

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build did, and what the shards hold now; `lost` partitions could not be read this time."""

    partitions: int
    documents: int
    new: int
    unchanged: int
    facts: int
    findings: int
    failures: int
    lost: int
    seconds: float


def distribute(
    paths: Sequence[Path | str],
    shards: str,
    *,
    scheduler: str | None = None,
    workers: int | None = None,
    timeout: float,
    files: int,
    listed: Iterable[Path] = (),
    text_column: str | None = None,
    report: Callable[[Progress], None] = lambda _: None,
) -> Summary:
    """See `solieu.distribute.distribute`."""
    place = store(shards)
    found = partitions(sources(paths, besides=place, listed=listed), files)
    order = Order(place.url, this_run(), tuple(folder.absolute() for folder in added()), timeout, text_column)
    with _alone(place), connected(scheduler, workers) as client:
        account = _Account(manifests.entries(place), order, report)
        manifests.begin(place)
        for result in read(client, account.pending(found), order):
            account.add(result)
        if not account.lost:
            manifests.finish(place, account.kept)
    return account.summary()


def _alone(place: Store) -> AbstractContextManager[None]:
    """Let no other build write to a folder of this machine meanwhile."""
    if place.folder is None:
        return nullcontext()
    try:
        place.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"the folder {place.folder} cannot be made ({error.strerror}); name another") from error
    return alone(place.folder)


@dataclass
class _Account:
    """Which partitions are finished, and how far the build is."""

    before: Mapping[str, Entry]
    order: Order
    report: Callable[[Progress], None]
    kept: dict[str, Entry] = field(default_factory=dict)
    lost: int = 0
    progress: Progress = field(default_factory=Progress)
    begun: float = field(default_factory=time.perf_counter)

    def pending(self, found: Iterable[Partition]) -> Iterator[Partition]:
        """The partitions that are not finished yet; the others are kept."""
        for partition in found:
            entry = self.before.get(partition.id)
            if entry and self.order.is_done(partition, entry):
                self.kept[partition.id] = entry
                self._count(unchanged=entry.documents, failed=entry.failures)
            else:
                yield partition

    def add(self, result: Done | Failure) -> None:
        """Take account of a partition that is finished, or lost for now."""
        if isinstance(result, Failure):
            self.lost += 1
            _LOG.warning("%s", result.message)
            return
        entry = result.entry
        self.kept[entry.partition] = entry
        self._count(new=entry.documents, failed=entry.failures, failures=result.failures)

    def summary(self) -> Summary:
        """What came of it all."""
        kept = self.kept.values()
        return Summary(
            partitions=len(kept),
            documents=sum(entry.documents for entry in kept),
            new=self.progress.new,
            unchanged=self.progress.unchanged,
            facts=sum(entry.facts for entry in kept),
            findings=sum(entry.findings for entry in kept),
            failures=self.progress.failed,
            lost=self.lost,
            seconds=time.perf_counter() - self.begun,
        )

    def _count(self, *, new: int = 0, unchanged: int = 0, failed: int = 0, failures: tuple[Failure, ...] = ()) -> None:
        before = self.progress
        self.progress = Progress(
            new=before.new + new,
            unchanged=before.unchanged + unchanged,
            failed=before.failed + failed,
            failures=failures,
            seconds=time.perf_counter() - self.begun,
        )
        self.report(self.progress)
