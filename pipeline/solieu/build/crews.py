"""Jobs spread over worker processes, and their outcomes as they come.

A little more is handed out than is being worked on, and no more is taken from the source than that: a million files
do not wait for a listing, and results do not pile up. Batches come back in the order in which they are finished: one
that takes long holds up no other, and the writer does not mind.

A document may be too much for the process that reads it: the system ends that when its time or its memory is over, or
a library takes it down. What it had done is kept, the document it was at becomes a failure that says why, and the rest
of the batch goes to a fresh worker. So at least one process besides this one always reads. Workers are started anew,
not forked, and know nothing of the script that asks for a build: it needs no `if __name__ == "__main__"`.
"""

from __future__ import annotations

import os
import threading
from itertools import islice
from queue import SimpleQueue
from typing import TYPE_CHECKING

from solieu.build.jobs import Job, Terms
from solieu.build.workers import Worker
from solieu.gazetteer.tables import added
from solieu.items import Item

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from types import TracebackType

    from solieu.build.jobs import Outcome

    Batch = tuple[Job | Outcome, ...]
    Result = tuple[Outcome, ...] | BaseException

_BATCH = 16  # documents: a fraction of a second's work, and a few hundred kilobytes of rows
_BATCH_BYTES = 1 << 20  # of items; a batch ends with the one that passes this
_AHEAD = 3  # batches for each worker


class Crew:
    """Worker processes, each with a thread here that keeps it busy: one at once, others as there is work for them."""

    def __init__(self, workers: int | None, *, timeout: float) -> None:
        self._terms = Terms(tuple(folder.absolute() for folder in added()), timeout)
        self._most = workers or os.cpu_count() or 1
        self._batches: SimpleQueue[Batch | None] = SimpleQueue()
        self._results: SimpleQueue[Result] = SimpleQueue()
        self._keepers: list[_Keeper] = []
        self._grow()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """End the processes, whatever they are about."""
        for keeper in self._keepers:
            keeper.dismiss()
            self._batches.put(None)
        for keeper in self._keepers:
            keeper.join()

    def outcomes(self, jobs: Iterable[Job | Outcome]) -> Generator[tuple[Outcome, ...]]:
        """What comes of the jobs, a batch at a time; what is an outcome already stays one."""
        under_way = 0
        for batch in _batches(iter(jobs)):
            self._batches.put(batch)
            under_way += 1
            if len(self._keepers) < min(under_way, self._most):
                self._grow()
            while under_way > self._most * _AHEAD or (under_way and not self._results.empty()):
                yield self._result()
                under_way -= 1
        for _ in range(under_way):
            yield self._result()

    def _grow(self) -> None:
        keeper = _Keeper(self._terms, self._batches, self._results)
        self._keepers.append(keeper)
        keeper.start()

    def _result(self) -> tuple[Outcome, ...]:
        result = self._results.get()
        if isinstance(result, BaseException):
            raise result
        return result


def _batches(jobs: Iterator[Job | Outcome]) -> Iterator[Batch]:
    while batch := tuple(_some(jobs)):
        yield batch


def _some(jobs: Iterator[Job | Outcome]) -> Iterator[Job | Outcome]:
    """Jobs for one batch."""
    held = 0
    for job in islice(jobs, _BATCH):
        yield job
        if isinstance(job, Job) and isinstance(job.source, Item):
            held += len(job.source.data)
        if held > _BATCH_BYTES:
            return


class _Keeper(threading.Thread):
    """Hands batches to one worker, and takes another where that ends."""

    def __init__(self, terms: Terms, batches: SimpleQueue[Batch | None], results: SimpleQueue[Result]) -> None:
        super().__init__(daemon=True)
        self._terms, self._batches, self._results = terms, batches, results
        self._worker: Worker | None = None
        self._dismissed = False

    def run(self) -> None:
        """Do batches until there is none."""
        try:
            self._hire()
            while batch := self._batches.get():
                self._results.put(tuple(self._done(batch)))
        except BaseException as error:  # noqa: BLE001 - raised again where the outcomes are awaited
            self._results.put(error)
        finally:
            self._let_go()

    def dismiss(self) -> None:
        """Do nothing more."""
        self._dismissed = True
        if self._worker:
            self._worker.kill()

    def _done(self, batch: Batch) -> Iterator[Outcome]:
        """What comes of a batch; of the job that a worker dies of, too."""
        yield from (one for one in batch if not isinstance(one, Job))
        jobs = tuple(one for one in batch if isinstance(one, Job))
        while jobs and not self._dismissed:
            worker, done = self._worker or self._hire(), 0
            for outcome in worker.outcomes(jobs):
                done += 1
                yield outcome
            if done < len(jobs) or worker.is_bloated():
                self._let_go()
            if done < len(jobs) and worker.has_begun:
                yield worker.failure(jobs[done].uri)
                done += 1
            jobs = jobs[done:]

    def _hire(self) -> Worker:
        self._worker = Worker(self._terms)
        if self._dismissed:  # meanwhile
            self._worker.kill()
        return self._worker

    def _let_go(self) -> None:
        if self._worker:
            self._worker.end()
        self._worker = None
