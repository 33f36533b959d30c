"""Batches of jobs spread over processes, their outcomes in the order of the batches.

A little more is handed out than is being worked on, and no more is taken from the source than that: a million files
do not wait for a listing, and results do not pile up. One batch alone is not worth a second process.

A document may be too much for the process that reads it, which the system then ends: what was under way is done again,
and the document becomes a failure.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import TYPE_CHECKING

from solieu.build.work import do_all, start
from solieu.gazetteer.tables import added
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from concurrent.futures import Future

    from solieu.build.work import Job, Outcome

    Batch = tuple[Job | Failure, ...]

_BATCH = 16  # documents: a fraction of a second's work, and a few hundred kilobytes of rows
_AHEAD = 3  # batches for each worker


def outcomes(jobs: Iterable[Job | Failure], *, workers: int | None) -> Generator[tuple[Outcome, ...]]:
    """What comes of the jobs, a batch at a time; by as many workers as there are processors where none are given."""
    count = workers or os.cpu_count() or 1
    batches = _batches(iter(jobs))
    first = tuple(islice(batches, 2))
    if count == 1 or len(first) == 1:
        yield from map(do_all, chain(first, batches))
    else:
        yield from _spread(chain(first, batches), count)


def _batches(jobs: Iterator[Job | Failure]) -> Iterator[Batch]:
    while batch := tuple(islice(jobs, _BATCH)):
        yield batch


def _spread(batches: Iterable[Batch], workers: int) -> Iterator[tuple[Outcome, ...]]:
    under_way: deque[tuple[Batch, Future[tuple[Outcome, ...]]]] = deque()
    crew = _Crew(workers)
    try:
        for batch in batches:
            under_way.append((batch, crew.submit(batch)))
            if len(under_way) > workers * _AHEAD:
                yield _outcome(*under_way.popleft())
        while under_way:
            yield _outcome(*under_way.popleft())
    finally:
        crew.dismiss()


class _Crew:
    """Worker processes; others take their place when one of them is ended from outside."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pool = _pool(workers)

    def submit(self, batch: Batch) -> Future[tuple[Outcome, ...]]:
        """Hand a batch out."""
        try:
            return self._pool.submit(do_all, batch)
        except BrokenProcessPool:
            self._pool = _pool(self._workers)
            return self._pool.submit(do_all, batch)

    def dismiss(self) -> None:
        """End the processes, whatever they are about."""
        self._pool.shutdown(cancel_futures=True)


def _outcome(batch: Batch, future: Future[tuple[Outcome, ...]]) -> tuple[Outcome, ...]:
    """What came of a batch; when its crew broke up, it is done again with care."""
    try:
        return future.result()
    except BrokenProcessPool:
        return _carefully(batch)


def _carefully(batch: Batch) -> tuple[Outcome, ...]:
    """What comes of a batch in which a document may end the process that reads it: halved until that stands alone."""
    with _pool(1) as alone:
        try:
            return alone.submit(do_all, batch).result()
        except BrokenProcessPool as error:
            if len(batch) == 1:
                return (_fatal(batch[0], error),)
    middle = len(batch) // 2
    return _carefully(batch[:middle]) + _carefully(batch[middle:])


def _fatal(job: Job | Failure, error: BrokenProcessPool) -> Failure:
    message = f"{job.uri} ended the process that read it (too little memory?); make it smaller, or leave it out"
    return Failure(job.uri, "build", type(error).__name__, message)


def _pool(workers: int) -> ProcessPoolExecutor:
    own = tuple(folder.absolute() for folder in added())
    return ProcessPoolExecutor(workers, mp_context=_context(), initializer=start, initargs=(own,))


def _context() -> multiprocessing.context.BaseContext:
    """Workers that inherit nothing but the modules, which one process loads for all of them."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["solieu.build.work"])
    return context
