"""A Dask cluster: partitions handed out, and what comes of them as it comes.

A little more is handed out than is being worked on, so that neither the list of files nor the results pile up. When a
worker goes down Dask gives what it had to another, and a task that fails is tried again, `RETRIES` times; then its
partition is lost for now: it is told of, all others are read, and the next build reads it. What no partition is to
blame for ends the build, as does the loss of partition after partition from the first on.

Without a scheduler the cluster is this process: threads, each with a process that reads.
"""

from __future__ import annotations

import logging
import os
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from solieu.distribute.stores import MISSING
from solieu.errors import InputError, SolieuError
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from solieu.distribute.partitions import Partition
    from solieu.distribute.tasks import Done, Order

_LOG = logging.getLogger(__name__)

RETRIES = 3
_AHEAD = 2  # partitions for each thread of the cluster
_FEWEST = 8  # partitions handed out while workers are still to come
_HOPELESS = 5  # partitions lost, and none finished
_PATIENCE = 15  # seconds for a scheduler to answer
_HERE: Mapping[str, Any] = {  # threads of this process; a port for pages cannot be helped, so any, and for us alone
    "processes": False,
    "n_workers": 1,
    "memory_limit": 0,
    "dashboard_address": "127.0.0.1:0",
    "silence_logs": logging.ERROR,
}


@contextmanager
def connected(scheduler: str | None, workers: int | None) -> Iterator[Any]:
    """A client of the scheduler at an address, or of as many threads of this process.

    Raises `InputError` where Dask is not installed or no scheduler answers.
    """
    distributed = _distributed()
    if scheduler is None:
        threads = workers or os.cpu_count() or 1
        with (
            distributed.LocalCluster(threads_per_worker=threads, **_HERE) as cluster,
            distributed.Client(cluster) as own,
        ):
            yield own
        return
    try:
        client = distributed.Client(scheduler, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        message = f"no Dask scheduler answers at {scheduler} ({_words(error)}); see that it runs, like tcp://host:8786"
        raise InputError(message) from error
    with client:
        if not client.nthreads():
            _LOG.warning("the cluster at %s has no worker yet; this waits for one", scheduler)
        yield client


def read(client: Any, partitions: Iterable[Partition], order: Order) -> Iterator[Done | Failure]:
    """What comes of partitions, as they are finished; of one that is lost for now, a failure."""
    from solieu.distribute.tasks import read_partition

    under_way: dict[str, Partition] = {}
    completed, tally = _distributed().as_completed(loop=client.loop), _Tally()
    for partition in partitions:
        future = client.submit(read_partition, partition, order, pure=False, retries=RETRIES)
        under_way[future.key] = partition
        completed.add(future)
        while len(under_way) >= max(_AHEAD * sum(client.nthreads().values()), _FEWEST):
            yield tally.counted(_result(next(completed), under_way))
    while under_way:
        yield tally.counted(_result(next(completed), under_way))


def _distributed() -> Any:
    """Dask, whose annotations are not complete."""
    try:
        return import_module("distributed")
    except ImportError as error:
        raise InputError(MISSING) from error


class _Tally:
    """Gives up where nothing goes well."""

    def __init__(self) -> None:
        self._done = self._lost = 0

    def counted(self, result: Done | Failure) -> Done | Failure:
        """A result; raises `SolieuError` where too many are losses."""
        if isinstance(result, Failure):
            self._lost += 1
            if self._lost >= _HOPELESS and not self._done:
                raise SolieuError(f"{result.message}; as it goes like that with all, nothing more is tried")
        else:
            self._done += 1
        return result


def _result(future: Any, under_way: dict[str, Partition]) -> Done | Failure:
    partition = under_way.pop(future.key)
    if future.status in ("cancelled", "lost"):
        raise SolieuError("the scheduler has gone; what is finished is kept, run this again to go on")
    error = future.exception()
    if isinstance(error, SolieuError):
        raise error
    if error is None:
        done: Done = future.result()
        return done
    name = partition.members[0].uri
    message = f"the partition that begins with {name} is lost for now ({_words(error)}); run this again to read it"
    return Failure(name, "distribute", type(error).__name__, message)


def _words(error: BaseException) -> str:
    """An error on one line."""
    return " ".join(str(error).split()) or type(error).__name__
