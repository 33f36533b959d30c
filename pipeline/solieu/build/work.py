"""What a worker does: documents → rows, one at a time, so that what is wrong with one is told of that one alone.

A worker is a process of its own that reads batches from its standard input and writes what comes of each document, as
soon as it is done, to its standard output. A document that takes too long or too much memory costs it its life, or an
error; either is told of that document alone. It ends with its parent.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, BinaryIO

from solieu.build.jobs import READY, Unchanged
from solieu.build.timings import Timings
from solieu.errors import GazetteerError, InputError, UnreadableError
from solieu.extract.coverage import explained
from solieu.flow import analyse_document
from solieu.garbage import keep_what_is_loaded
from solieu.gazetteer.tables import change
from solieu.ingest import read, read_item
from solieu.ingest.containers import digest
from solieu.ingest.limits import LARGEST_DOCUMENT
from solieu.items import Item
from solieu.load.rows import rows
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from solieu.build.jobs import Job, Outcome, Terms
    from solieu.model import Document

MEMORY = 1 << 30  # bytes that a document may cost a worker
_STAGES = ("ingest", "repair", "tokenise", "extract", "link", "audit", "load")
_STATM = Path("/proc/self/statm")
_DATA = 5  # which number there says how many pages of data a process has


def serve() -> None:
    """Work for the process that holds the other ends of standard input and output, for as long as it does.

    What a library prints must not get between the outcomes, nor its complaints before the user.
    """
    try:
        _serve()
    except (BrokenPipeError, EOFError):  # that process is gone
        os._exit(0)


def _serve() -> None:
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    terms: Terms = pickle.load(source)
    change(terms.own)
    _limit_memory()
    pickle.dump(READY, sink)
    sink.flush()
    for number in (1, 2):
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)
    batches: SimpleQueue[tuple[Job, ...]] = SimpleQueue()
    threading.Thread(target=_feed, args=(source, batches), daemon=True).start()
    while True:
        for job in batches.get():
            pickle.dump(_in_time(job, terms.timeout), sink)
            sink.flush()
        keep_what_is_loaded()


def _feed(source: BinaryIO, batches: SimpleQueue[tuple[Job, ...]]) -> None:
    """Take batches as they come; when there will be none any more, nothing needs to be finished."""
    try:
        while True:
            batches.put(pickle.load(source))
    except (EOFError, OSError):
        os._exit(0)


def _in_time(job: Job, seconds: float) -> Outcome | InputError:
    """What comes of a job; when its time is over the system ends this process, whatever it is about."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return do(job)
    except InputError as error:
        return error
    finally:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)


def _limit_memory() -> None:
    """Let no document take more than its share, where the system can see to that."""
    if _STATM.exists():
        import resource

        own = int(_STATM.read_text().split()[_DATA]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_DATA, (own + MEMORY, own + MEMORY))


def do(job: Job) -> Outcome:
    """Read a document; whatever is wrong with it becomes its failure.

    Raises `InputError` where a gazetteer is wrong, which no document is to blame for.
    """
    try:
        return _do(job)
    except GazetteerError as error:
        raise InputError(str(error)) from error  # in one argument, so that it can pass from process to process
    except UnreadableError as error:
        return Failure(job.uri, error.stage, type(error).__name__, str(error))
    except OSError as error:
        return Failure(job.uri, "read", type(error).__name__, f"{job.uri} cannot be read ({error.strerror})")
    except MemoryError as error:
        message = f"{job.uri} needs more than {MEMORY >> 30} GB of memory to be read; make it smaller, or leave it out"
        return Failure(job.uri, _stage(error.__traceback__), type(error).__name__, message)
    except Exception as error:  # noqa: BLE001 - a fault that one document brings out must not lose the others
        message = f"{job.uri} brought out a fault in solieu ({error}); please report it, the others are not affected"
        return Failure(job.uri, _stage(error.__traceback__), type(error).__name__, message)


def document(data: bytes, *, uri: str) -> Document:
    """The document that the bytes found at `uri` hold; `UnreadableError` where they hold none that is read yet."""
    return read(data, uri=uri)


def _do(job: Job) -> Outcome:
    item = job.source if isinstance(job.source, Item) else Item(job.uri, _bytes(job.source))
    found = digest(item)
    if found == job.digest:
        return Unchanged(job.uri)
    timings = Timings()
    read_from = replace(timings.call(read_item, item), sha256=found)
    analysis = analyse_document(read_from, call=timings.call)
    read_in = timings.call(explained, analysis.tokens, analysis.mentions)
    made = timings.call(rows, analysis, run_id=job.run_id, numbers=read_in.numbers, explained=read_in.explained)
    return replace(made, spent=timings.seconds)


def _bytes(path: Path) -> bytes:
    """What a file holds; of one that is too large, enough to see that."""
    with path.open("rb") as file:
        return file.read(LARGEST_DOCUMENT + 1)


def _stage(trace: TracebackType | None) -> str:
    """The stage in whose code an error arose."""
    folders = [name.split(".")[1:2] for name in _modules(trace) if name.startswith("solieu.")]
    return next((folder for [folder] in reversed(folders) if folder in _STAGES), "build")


def _modules(trace: TracebackType | None) -> Iterator[str]:
    while trace:
        yield trace.tb_frame.f_globals.get("__name__", "")
        trace = trace.tb_next
