"""A process that reads documents, as seen from outside: handed batches, listened to, buried."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from solieu.build.jobs import READY
from solieu.errors import SolieuError
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.build.jobs import Job, Outcome, Terms

_BLOATED = 300 << 20  # bytes; a worker that has grown to that is replaced between two batches
_START = """
import sys
sys.path[:] = {path!r}
from solieu.garbage import rarely
with rarely():
    from solieu.build.work import serve
    serve()
"""
_PATIENCE = 5.0  # seconds for a process that was told to end


class Worker:
    """A process that reads documents on some terms. It is there at once, and ready when it says so."""

    def __init__(self, terms: Terms) -> None:
        self._timeout = terms.timeout
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START.format(path=sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            process_group=None if sys.platform == "win32" else 0,  # Ctrl-C is for the parent
        )
        self._to, self._from = cast("BinaryIO", self._process.stdin), cast("BinaryIO", self._process.stdout)
        self._send(terms)
        self._is_ready = False
        self.has_begun = False

    def outcomes(self, jobs: tuple[Job, ...]) -> Iterator[Outcome]:
        """What comes of some jobs, in their order; less where the worker dies of the next one, or before it began.

        Raises what no document is to blame for.
        """
        self._await()
        self.has_begun = self._send(jobs)
        with suppress(EOFError, pickle.UnpicklingError):
            for _ in jobs if self.has_begun else ():
                outcome = pickle.load(self._from)
                if isinstance(outcome, Exception):
                    raise outcome
                yield outcome

    def failure(self, uri: str) -> Failure:
        """That the worker died of a document, and how."""
        status = self._process.wait()
        if status == -getattr(signal, "SIGALRM", 0):
            message = f"{uri} takes longer than {self._timeout:g} s; give it more with --timeout, or leave it out"
            return Failure(uri, "build", TimeoutError.__name__, message)
        if status < 0:
            name = signal.Signals(-status).name
            why = ", as the system does where memory is short" if status == -signal.SIGKILL else ""
            message = f"{uri} ended the process that read it ({name}{why}); make it smaller, or leave it out"
            return Failure(uri, "build", name, message)
        message = f"{uri} ended the process that read it (exit status {status}); leave it out"
        return Failure(uri, "build", "SystemExit", message)

    def is_bloated(self) -> bool:
        """Whether it has come to hold much more memory than a worker needs; never where the system does not tell."""
        try:
            pages = int(Path(f"/proc/{self._process.pid}/statm").read_text(encoding="ascii").split()[1])
        except (OSError, IndexError):
            return False
        return pages * os.sysconf("SC_PAGE_SIZE") > _BLOATED

    def end(self) -> None:
        """Tell it that there will be no more, and see it end."""
        with suppress(OSError):
            self._to.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()
        self._from.close()

    def kill(self) -> None:
        """End it, whatever it is about."""
        self._process.kill()

    def _await(self) -> None:
        """Wait until it says that it is ready; raises `SolieuError` where it never is, as no other would be."""
        if not self._is_ready:
            try:
                self._is_ready = pickle.load(self._from) == READY
            except (EOFError, pickle.UnpicklingError) as error:
                status = self._process.wait()
                raise SolieuError(f"no process can be started that reads documents (exit status {status})") from error

    def _send(self, thing: object) -> bool:
        """Whether it took something."""
        try:
            pickle.dump(thing, self._to)
            self._to.flush()
        except OSError:
            return False
        return True
