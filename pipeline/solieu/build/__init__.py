"""Many documents → one knowledge base: what to read, workers that read it, one writer that keeps it.

A build can be stopped anywhere and started again: what is written is finished documents only, and a document that this
version of rules and gazetteers has read already is not read again unless its bytes have changed.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from solieu.build.inputs import inputs
from solieu.build.timings import Timings
from solieu.errors import InputError
from solieu.items import Item
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TypeGuard

    from solieu.build.inputs import Found
    from solieu.build.jobs import Job, Outcome
    from solieu.load.writer import Counts, Run, Writer

__all__ = ["TIMEOUT", "Progress", "Summary", "build"]

TIMEOUT = 20.0  # seconds for a document


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a build is: documents read anew, left alone and failed so far; `failures` are those of the last batch."""

    new: int = 0
    unchanged: int = 0
    failed: int = 0
    failures: tuple[Failure, ...] = ()
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """Documents dealt with so far."""
        return self.new + self.unchanged + self.failed

    def plus(self, *, new: int = 0, unchanged: int = 0, failures: tuple[Failure, ...] = (), seconds: float) -> Progress:
        """How far it is with one batch more, `seconds` after it began."""
        return Progress(
            self.new + new, self.unchanged + unchanged, self.failed + len(failures), failures, seconds=seconds
        )


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build did (`new`, `unchanged`, `pruned`, `failures`), and what the knowledge base holds now.

    `seconds` is the time from the first look at the files to the end; `settling` is how many of these went into what
    depends on all documents: search, reprints, comparisons. `coverage` is the share of the numbers in the texts that
    some rule explains, None where there is no number. `spent` is the processor time of each stage, in seconds, of all
    workers together.
    """

    documents: int
    new: int
    unchanged: int
    pruned: int
    facts: int
    findings: int
    disagreeing: int
    failures: int
    coverage: float | None
    seconds: float
    settling: float
    spent: Mapping[str, float] = field(default_factory=dict, compare=False)


def build(
    paths: Path | str | Iterable[Path | str],
    db: Path | str,
    *,
    listed: Iterable[Path] = (),
    text_column: str | None = None,
    workers: int | None = None,
    timeout: float = TIMEOUT,
    prune: bool = False,
    report: Callable[[Progress], None] = lambda _: None,
) -> Summary:
    """Read every document at `paths` (one or many), and at those `listed`, into the knowledge base `db`.

    `workers` processes read, as many as there are processors unless told; a document that takes one of them longer than
    `timeout` seconds (0: any time) is given up. `text_column` is that of dumps. With `prune` the knowledge base holds
    nothing afterwards that was not found. `report` is called after each batch. Raises `InputError` where there is
    nothing to read or the knowledge base cannot be written; a document that cannot be read is a row in `failures`.
    """
    _check(workers, timeout)
    begun, progress, timings = time.perf_counter(), Progress(), Timings()
    found = inputs(_paths(paths), besides=_path(db), listed=listed, text_column=text_column)

    from solieu.build.crews import Crew
    from solieu.build.runs import this_run
    from solieu.load.writer import writing
    from solieu.reconcile import reconcile

    run = this_run()
    with Crew(workers, timeout=timeout) as crew, writing(_path(db), run) as writer:
        _tell_outdated(writer)
        jobs = (job for item in found if (job := _job(item, writer, run)))
        for batch in crew.outcomes(jobs):
            progress = _after(progress, batch, timings, writer, begun)
            report(progress)
        pruned = writer.prune() if prune else 0
        read = time.perf_counter()
        counts = timings.call(writer.finish, reconcile)
    ended = time.perf_counter()
    done = summary(counts, progress, pruned=pruned, seconds=ended - begun, settling=ended - read)
    return replace(done, spent=timings.seconds)


def _paths(given: Path | str | Iterable[Path | str]) -> tuple[Path, ...]:
    """One path or many."""
    return tuple(map(_path, given)) if _is_many(given) else (_path(given),)


def _is_many(given: object) -> TypeGuard[Iterable[object]]:
    return hasattr(given, "__iter__") and not isinstance(given, str | bytes)


def _path(given: object) -> Path:
    if not isinstance(given, str | os.PathLike):
        raise InputError(f"a path is wanted, a str or a Path, not {type(given).__name__}")
    return Path(given)


def summary(counts: Counts, progress: Progress, *, pruned: int, seconds: float, settling: float) -> Summary:
    """What a build that went so far did, and what the knowledge base holds."""
    return Summary(
        documents=counts.documents,
        new=progress.new,
        unchanged=progress.unchanged,
        pruned=pruned,
        facts=counts.facts,
        findings=counts.findings,
        disagreeing=counts.disagreeing,
        failures=progress.failed,
        coverage=counts.coverage,
        seconds=seconds,
        settling=settling,
    )


def _check(workers: int | None, timeout: float) -> None:
    if workers is not None and workers < 1:
        raise InputError(f"{workers} workers cannot do it; give 1 or more")
    if timeout < 0:
        raise InputError(f"nothing is done in {timeout:g} seconds; give more, or 0 for as long as it takes")


def _tell_outdated(writer: Writer) -> None:
    import logging

    if outdated := writer.outdated():
        message = "%d documents were read by other rules or gazetteers; they are read anew"
        logging.getLogger(__name__).info(message, outdated)


def _job(found: Found, writer: Writer, run: Run) -> Job | Outcome | None:
    """What is to be done about what was found, or has come of it already; None where that is being done."""
    from solieu.build.jobs import Job, Unchanged
    from solieu.ingest.containers import digest

    if isinstance(found, Failure):
        writer.roll.excuse(found.uri)
        return found
    uri = writer.roll.enter(found.uri, None if isinstance(found, Item) else str(found.path))
    if uri is None:
        return None
    known = writer.digest(uri)
    if isinstance(found, Item):
        return Unchanged(uri) if digest(found) == known else Job(replace(found, uri=uri), uri, run.id, known)
    return Job(found.path, uri, run.id, known)


def _after(progress: Progress, batch: tuple[Outcome, ...], timings: Timings, writer: Writer, begun: float) -> Progress:
    """Write a batch, and count what it cost; how far the build is then."""
    from solieu.build.jobs import Unchanged
    from solieu.load.rows import Rows

    news = tuple(outcome for outcome in batch if not isinstance(outcome, Unchanged))
    for outcome in news:
        timings.add(outcome.spent if isinstance(outcome, Rows) else {})
    failures = timings.call(writer.write, news)
    new, unchanged = len(news) - len(failures), len(batch) - len(news)
    return progress.plus(new=new, unchanged=unchanged, failures=failures, seconds=time.perf_counter() - begun)
