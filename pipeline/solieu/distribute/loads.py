"""Shards → a knowledge base: what a build on one machine would have made of the same inputs, row for row.

The writer is that of a build, so search, reprints and findings across documents are settled as there. A document that
is there already, as this run has read it, is left alone. Only finished partitions are read, as the manifest has them.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from solieu.build import Progress, summary
from solieu.build.runs import this_run
from solieu.distribute import manifests
from solieu.distribute.shards import outcomes
from solieu.distribute.stores import store
from solieu.errors import InputError
from solieu.load.rows import Rows
from solieu.load.writer import writing
from solieu.model import Failure
from solieu.reconcile import reconcile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from solieu.build import Summary
    from solieu.distribute.manifests import Entry
    from solieu.distribute.shards import Outcome
    from solieu.distribute.stores import Store
    from solieu.load.writer import Writer

_BATCH = 64  # documents written together
_LOG = logging.getLogger(__name__)


def load(shards: str, db: Path, *, prune: bool = False, report: Callable[[Progress], None] = lambda _: None) -> Summary:
    """Write what is in the shards at a path or URL into the knowledge base `db`.

    With `prune` the knowledge base holds nothing afterwards that is not in the shards. `report` is called now and then.
    Raises `InputError` where there are no shards, or not of this version of rules and gazetteers, or one is damaged.
    """
    place, begun, run = store(shards), time.perf_counter(), this_run()
    entries = _entries(place, shards, run.id)
    with writing(db, run) as writer:
        loading = _Loading(writer, begun)
        for entry in entries:
            for batch in _batches(_outcomes(place, entry, shards)):
                report(loading.write(batch))
        pruned = writer.prune() if prune else 0
        read = time.perf_counter()
        counts = writer.finish(reconcile)
    ended = time.perf_counter()
    return summary(counts, loading.progress, pruned=pruned, seconds=ended - begun, settling=ended - read)


def _entries(place: Store, shards: str, run_id: str) -> list[Entry]:
    """The finished partitions, all of this run."""
    entries = sorted(manifests.entries(place).values(), key=lambda entry: entry.shard)
    if not entries:
        raise InputError(f"there is no finished shard in {shards}; make some with solieu build --engine dask --shards")
    other = next((entry for entry in entries if entry.run_id != run_id), None)
    if other:
        message = (
            f"{shards} was made by solieu {other.version} with other rules or gazetteers than this one has; load it"
            " with those, or build the shards again"
        )
        raise InputError(message)
    if not manifests.is_finished(place):
        _LOG.warning("the build of %s has not ended well; what is finished is loaded, the rest is not", shards)
    return entries


def _outcomes(place: Store, entry: Entry, shards: str) -> Iterator[Outcome]:
    """What a shard holds, all of it."""
    from pyarrow import ArrowInvalid

    documents = 0
    try:
        for outcome in outcomes(place, entry.shard):
            documents += isinstance(outcome, Rows)
            yield outcome
        if documents != entry.documents:
            raise ValueError(f"{documents} documents instead of {entry.documents}")
    except (OSError, ArrowInvalid, ValueError) as error:
        row = f"{shards}/manifest/{entry.partition}.parquet"
        message = f"a shard cannot be read ({error}); delete {row} and build again"
        raise InputError(message) from error


def _batches(found: Iterator[Outcome]) -> Iterator[Sequence[Outcome]]:
    while batch := tuple(islice(found, _BATCH)):
        yield batch


@dataclass
class _Loading:
    """A writer, and how far it is."""

    writer: Writer
    begun: float
    progress: Progress = field(default_factory=Progress)

    def write(self, batch: Sequence[Outcome]) -> Progress:
        """Write what is new in a batch."""
        new = [outcome for outcome in batch if not self._is_known(outcome)]
        failures = self.writer.write(new)
        done, unchanged = len(new) - len(failures), len(batch) - len(new)
        seconds = time.perf_counter() - self.begun
        self.progress = self.progress.plus(new=done, unchanged=unchanged, failures=failures, seconds=seconds)
        return self.progress

    def _is_known(self, outcome: Outcome) -> bool:
        if isinstance(outcome, Failure):
            self.writer.roll.excuse(outcome.uri)
            return False
        self.writer.roll.enter(outcome.uri)
        return self.writer.digest(outcome.uri) == outcome.sha256
