"""The rows of Parquet, as a process of its own reads them (`parquet_process`), and only the columns asked for."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest.containers.rows import Row, lines, too_long
from solieu.ingest.containers.streams import Budgeted, buffered
from solieu.ingest.formats import HEAD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.ingest.containers.bounds import Budget
    from solieu.ingest.containers.rows import Found

_PROGRAM = Path(__file__).with_name("parquet_process.py")


def rows(stream: io.BufferedIOBase, *, uri: str, budget: Budget, names: Sequence[str] = ()) -> Iterator[Found]:
    """The rows, by their numbers; of all columns where none are named."""
    number, told = 0, "it broke off what read it"
    with _reading(stream, names) as written:
        for line in lines(buffered(Budgeted(written, budget))):
            value = json.loads(line) if line else {}
            if value is True:
                return
            if isinstance(value, str):
                told = value
                break
            number += 1
            yield Row(number, value, len(line)) if line else too_long(uri, number)
    raise UnreadableError(f"{uri} is damaged after {number:,} rows ({told}); get a whole copy", uri=uri)


@contextmanager
def _reading(stream: io.BufferedIOBase, names: Sequence[str]) -> Iterator[IO[bytes]]:
    """What the process writes that reads a stream; it is ended when nobody listens any more."""
    stream.seek(0)
    command = [sys.executable, "-P", str(_PROGRAM), json.dumps(names)]
    source = _number(stream) or subprocess.PIPE
    with subprocess.Popen(command, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        try:
            if process.stdin:
                _give(stream, process.stdin)
            yield process.stdout or io.BytesIO()
        finally:
            process.kill()


def _number(stream: io.BufferedIOBase) -> int | None:
    """By what the system knows a stream, so that a process can inherit it."""
    try:
        return stream.fileno()
    except OSError:
        return None


def _give(stream: io.BufferedIOBase, pipe: IO[bytes]) -> None:
    """Everything in a stream, to a process that may have ended."""
    with suppress(BrokenPipeError), pipe:
        shutil.copyfileobj(stream, pipe, HEAD)
