"""What a worker does: files → rows, one at a time, so that what is wrong with one is told of that one alone."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from solieu.build.formats import refuse_unread
from solieu.errors import GazetteerError, InputError, UnreadableError
from solieu.extract.coverage import explained
from solieu.flow import analyse_document
from solieu.gazetteer.tables import change
from solieu.ingest import read
from solieu.load.rows import Rows, rows
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from solieu.model import Document

_STAGES = ("ingest", "repair", "tokenise", "extract", "link", "audit", "load")


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read for a run; `digest` is that of the bytes which this run has read there already."""

    path: Path
    uri: str
    run_id: str
    digest: str | None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A file that holds what it held."""

    uri: str


Outcome = Rows | Failure | Unchanged


def start(own: tuple[Path, ...]) -> None:
    """Make a process a worker with the user's `own` gazetteers.

    An interruption is for its parent, and without a parent it has nothing to do.
    """
    change(own)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that is killed cannot tell its workers to stop."""
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def do_all(jobs: tuple[Job | Failure, ...]) -> tuple[Outcome, ...]:
    """What comes of each job, in their order; a failure stays one."""
    return tuple(do(job) if isinstance(job, Job) else job for job in jobs)


def do(job: Job) -> Outcome:
    """Read a file; whatever is wrong with it becomes its failure.

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
    except Exception as error:  # noqa: BLE001 - a fault that one document brings out must not lose the others
        message = f"{job.uri} brought out a fault in solieu ({error}); please report it, the others are not affected"
        return Failure(job.uri, _stage(error.__traceback__), type(error).__name__, message)


def document(data: bytes, *, uri: str) -> Document:
    """The document that the bytes found at `uri` hold; `UnreadableError` where they hold none that is read yet."""
    refuse_unread(data, uri=uri)
    return read(data, uri=uri)


def _do(job: Job) -> Outcome:
    data = job.path.read_bytes()
    if hashlib.sha256(data).hexdigest() == job.digest:
        return Unchanged(job.uri)
    analysis = analyse_document(document(data, uri=job.uri))
    read_in = explained(analysis.tokens, analysis.mentions)
    return rows(analysis, run_id=job.run_id, numbers=read_in.numbers, explained=read_in.explained)


def _stage(trace: TracebackType | None) -> str:
    """The stage in whose code an error arose."""
    folders = [name.split(".")[1:2] for name in _modules(trace) if name.startswith("solieu.")]
    return next((folder for [folder] in reversed(folders) if folder in _STAGES), "build")


def _modules(trace: TracebackType | None) -> Iterator[str]:
    while trace:
        yield trace.tb_frame.f_globals.get("__name__", "")
        trace = trace.tb_next
