"""Batches of jobs spread over processes, their outcomes in the order of the batches.

A little more is handed out than is being worked on, and no more is taken from the source than that: a million files
do not wait for a listing, and results do not pile up. One batch alone is not worth a second process.
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
from solieu.errors import SolieuError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from concurrent.futures import Future

    from solieu.build.work import Job, Outcome
    from solieu.model import Failure

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
    pool = ProcessPoolExecutor(workers, mp_context=_context(), initializer=start)
    under_way: deque[Future[tuple[Outcome, ...]]] = deque()
    try:
        for batch in batches:
            under_way.append(pool.submit(do_all, batch))
            if len(under_way) > workers * _AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    except BrokenProcessPool as error:
        message = "a worker process was ended from outside (too little memory?); run this again with fewer --workers"
        raise SolieuError(f"{message}: what is finished is kept") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _context() -> multiprocessing.context.BaseContext:
    """Workers that inherit nothing but the modules, which one process loads for all of them."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["solieu.build.work"])
    return context
