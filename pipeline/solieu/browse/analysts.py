"""A process that analyses texts for the server, one after the other, and may be lost over any of them.

A text that takes too long costs the process its life, by the system, whatever it is about: the server goes on, and
the next text has a fresh process. It is started with the first text, and ends with the server.
"""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, cast

from solieu.errors import InputError, SolieuError

_START = "import sys; sys.path[:] = {path!r}; from solieu.browse.analysts import work; work({seconds!r})"
_MEMORY = 2 << 30  # bytes that the process may hold
_ALARM = getattr(signal, "SIGALRM", None)


class BusyError(SolieuError):
    """Too many texts are waiting."""


class LostError(SolieuError):
    """The process was lost over a text."""


class SlowError(LostError):
    """A text took too long."""


@dataclass(frozen=True, slots=True)
class Text:
    """What is sent: a text and what is known of it, as `solieu.analyse` takes them."""

    text: str
    published: str | None = None
    title: str | None = None


class Analyst:
    """Takes texts, `seconds` for each, while no more than `waiting` are there."""

    def __init__(self, *, seconds: float, waiting: int = 8) -> None:
        self.seconds = seconds
        self._places, self._taken = waiting, list[Future[str]]()
        self._thread: ThreadPoolExecutor | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._hiring, self._closing = threading.Lock(), False

    def analyse(self, text: Text) -> Future[str]:
        """What is read in a text, as JSON, when it is; a sentence as `InputError` or `LostError` where it cannot be.

        Raises `BusyError` at once.
        """
        self._taken = [one for one in self._taken if not one.done()]
        if len(self._taken) >= self._places:
            raise BusyError(f"{self._places} texts are waiting to be analysed; send it again later")
        self._thread = self._thread or ThreadPoolExecutor(1, thread_name_prefix="analyst")
        future = self._thread.submit(self._analyse, text)
        self._taken.append(future)
        return future

    def close(self) -> None:
        """End the process, whatever it is about, and wait for nothing."""
        thread = self._thread
        if thread:
            thread.shutdown(wait=False, cancel_futures=True)
        with self._hiring:  # a text may be about to be taken up
            self._closing = True
            if self._process:
                self._process.kill()
        if thread:
            thread.shutdown()
        self._bury()
        self._thread, self._closing = None, False

    def _analyse(self, text: Text) -> str:
        process = self._process or self._hire()
        try:
            pickle.dump(text, cast("BinaryIO", process.stdin))
            cast("BinaryIO", process.stdin).flush()
            answer: str | InputError = pickle.load(cast("BinaryIO", process.stdout))
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            raise self._lost() from error
        if isinstance(answer, str):
            return answer
        raise answer

    def _hire(self) -> subprocess.Popen[bytes]:
        start, pipe = _START.format(path=sys.path, seconds=self.seconds), subprocess.PIPE
        with self._hiring:
            if self._closing:
                raise LostError("the server ends; send the text again later")
            self._process = subprocess.Popen(
                [sys.executable, "-c", start], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
            )
        return self._process

    def _lost(self) -> LostError:
        status = self._bury()
        if _ALARM and status == -_ALARM:
            return SlowError(f"the text takes longer than {self.seconds:g} s; send its parts, or build from a file")
        return LostError(f"the text ended the process that read it (status {status}); send its parts")

    def _bury(self) -> int | None:
        process, self._process = self._process, None
        if process is None:
            return None
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                cast("BinaryIO", pipe).close()
        return process.wait()


def work(seconds: float) -> None:
    """Analyse texts from standard input, for as long as there is somebody to send them."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    _limit_memory()
    with suppress(EOFError, BrokenPipeError, KeyboardInterrupt):
        while True:
            text: Text = pickle.load(source)
            _alarm(seconds)
            answer = _read(text)
            _alarm(0)
            pickle.dump(answer, sink)
            sink.flush()


def _read(text: Text) -> str | InputError:
    from solieu.flow import analyse
    from solieu.interchange import to_json

    try:
        return to_json(analyse(text.text, published=text.published, title=text.title))
    except InputError as error:
        return InputError(str(error))  # in one argument, so that it can pass from process to process


def _alarm(seconds: float) -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
