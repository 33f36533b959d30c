"""Many documents → one knowledge base: what to read, workers that read it, one writer that keeps it.

A build can be stopped anywhere and started again: what is written is finished documents only, and a file that this
version of rules and gazetteers has read already is not read again unless its bytes have changed.
"""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from solieu.build.inputs import inputs
from solieu.errors import InputError
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from solieu.build.inputs import Input
    from solieu.build.work import Job, Outcome
    from solieu.load.writer import Run, Writer

__all__ = ["Progress", "Summary", "build"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a build is: files read anew, left alone and failed so far; `failures` are those of the last batch."""

    new: int = 0
    unchanged: int = 0
    failed: int = 0
    failures: tuple[Failure, ...] = ()
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """Files dealt with so far."""
        return self.new + self.unchanged + self.failed


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build did (`new`, `unchanged`, `failures`, `seconds`), and what the knowledge base holds now.

    `coverage` is the share of the numbers in the texts that some rule explains, None where there is no number.
    """

    documents: int
    new: int
    unchanged: int
    facts: int
    findings: int
    disagreeing: int
    failures: int
    coverage: float | None
    seconds: float


def build(
    paths: Sequence[Path],
    db: Path,
    *,
    workers: int | None = None,
    report: Callable[[Progress], None] = lambda _: None,
) -> Summary:
    """Read every document at `paths` into the knowledge base `db`, by as many workers as there are processors.

    `report` is called after each batch. Raises `InputError` where there is nothing to read or the knowledge base
    cannot be written; a document that cannot be read is a row in `failures`.
    """
    if workers is not None and workers < 1:
        raise InputError(f"{workers} workers cannot do it; give 1 or more")
    begun, progress, found = time.perf_counter(), Progress(), inputs(paths, besides=db)

    from solieu.build.pools import outcomes
    from solieu.build.runs import this_run
    from solieu.load.writer import writing

    run = this_run()
    with writing(db, run) as writer:
        jobs = (_job(item, writer, run) for item in found)
        with closing(outcomes(jobs, workers=workers)) as batches:
            for batch in batches:
                progress = _after(progress, batch, writer, begun)
                report(progress)
        counts = writer.finish()
    return Summary(
        documents=counts.documents,
        new=progress.new,
        unchanged=progress.unchanged,
        facts=counts.facts,
        findings=counts.findings,
        disagreeing=counts.disagreeing,
        failures=progress.failed,
        coverage=counts.coverage,
        seconds=time.perf_counter() - begun,
    )


def _job(item: Input | Failure, writer: Writer, run: Run) -> Job | Failure:
    """What is to be done about an input."""
    from solieu.build.work import Job

    return item if isinstance(item, Failure) else Job(item.path, item.uri, run.id, writer.digest(item.uri))


def _after(progress: Progress, batch: tuple[Outcome, ...], writer: Writer, begun: float) -> Progress:
    """Write a batch; how far the build is then."""
    from solieu.build.work import Unchanged

    news = tuple(outcome for outcome in batch if not isinstance(outcome, Unchanged))
    failures = writer.write(news)
    return Progress(
        new=progress.new + len(news) - len(failures),
        unchanged=progress.unchanged + len(batch) - len(news),
        failed=progress.failed + len(failures),
        failures=failures,
        seconds=time.perf_counter() - begun,
    )
