"""How far a build is: a bar on a terminal, else a line now and then; and what it warns of, a line each.

The total is known only as far as files can be counted, by the way; where archives hold more documents than there are
files, nobody knows it and no time left is told.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from solieu.cli.terminal import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from solieu.build import Progress

    Report = Callable[[Progress], None]

_EVERY = 10.0  # seconds between two lines
_LOG = logging.getLogger("solieu")


class _Teller(logging.Handler):
    """Tells what is logged as everything else is told."""

    def emit(self, record: logging.LogRecord) -> None:
        """A line on standard error."""
        tell(f"solieu: {record.getMessage()}\n")


@contextmanager
def logs(level: int) -> Iterator[None]:
    """Tell what is logged from a level on."""
    teller, before = _Teller(), _LOG.level
    _LOG.addHandler(teller)
    _LOG.setLevel(level)
    try:
        yield
    finally:
        _LOG.removeHandler(teller)
        _LOG.setLevel(before)


@contextmanager
def reporter(paths: Sequence[Path]) -> Iterator[Report]:
    """What is to be told how far a build of some paths is."""
    if sys.stderr.isatty() and _LOG.level == logging.INFO:
        with _bar(paths) as report:
            yield report
    else:
        yield _Lines().report


class _Lines:
    """A line of progress now and then; where more is to be told, after each batch."""

    def __init__(self) -> None:
        self._last = 0.0
        self._every = 0.0 if _LOG.isEnabledFor(logging.DEBUG) else _EVERY

    def report(self, progress: Progress) -> None:
        """Tell of failures, and how far it is if that was long ago."""
        _warn(progress)
        if progress.seconds - self._last >= self._every:
            self._last = progress.seconds
            rate = progress.done / progress.seconds
            _LOG.info("%d documents, %d failed, %.0f a second", progress.done, progress.failed, rate)


@contextmanager
def _bar(paths: Sequence[Path]) -> Iterator[Report]:
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    counts = TextColumn(
        "{task.completed:.0f} documents, {task.fields[failed]} failed, {task.fields[rate]:.0f} a second"
    )
    times = (TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn())
    count = _Count(paths)
    with Bar(BarColumn(), counts, *times, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, failed=0, rate=0.0)

        def report(progress: Progress) -> None:
            _warn(progress)
            total = count.files if count.is_done and count.files >= progress.done else None
            rate = progress.done / max(progress.seconds, 0.001)
            bar.update(task, completed=progress.done, total=total, failed=progress.failed, rate=rate)

        yield report


def _warn(progress: Progress) -> None:
    for failure in progress.failures:
        named = failure.message if failure.uri in failure.message else f"{failure.uri}: {failure.message}"
        _LOG.warning("%s", named)


class _Count:
    """How many files there are at some paths, counted by the way."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths, self.files, self.is_done = paths, 0, False
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        for path in self._paths:
            self.files += path.is_file()
            for _, _, names in os.walk(path):
                self.files += sum(not name.startswith(".") for name in names)
        self.is_done = True
