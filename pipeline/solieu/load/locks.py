"""One build at a time: a hidden file beside a knowledge base that is locked for as long as a build writes to it.

The system gives the lock back when its holder ends, however that ends, and readers and rulings need none. The file is
gone after a build; after a build that was killed it may lie there, locked by nobody. Where the system has no such
locks, nothing is locked.
"""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from solieu.errors import KnowledgeBaseError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO

try:
    import fcntl
except ImportError:  # not a Unix
    fcntl = None  # type: ignore[assignment] # asked for below

_PATIENCE = 2.0  # seconds to wait for another build
_PAUSE = 0.1


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Let nobody else build the knowledge base at `path` meanwhile.

    Raises `KnowledgeBaseError` where somebody does.
    """
    if fcntl is None:
        yield
        return
    lock, last = path.with_name(f".{path.name}.lock"), time.monotonic() + _PATIENCE
    while not (file := _locked(lock)):
        if time.monotonic() > last:
            raise KnowledgeBaseError(f"{path} is in use by another build; wait for that, and run this again")
        time.sleep(_PAUSE)
    with file:
        try:
            yield
        finally:
            lock.unlink(missing_ok=True)


def _locked(lock: Path) -> IO[bytes] | None:
    """The file, locked; None where another has it, or has just taken it away."""
    file = lock.open("ab")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if lock.exists() and os.path.samestat(os.fstat(file.fileno()), lock.stat()):
            return file
    except BlockingIOError:
        pass
    file.close()
    return None
