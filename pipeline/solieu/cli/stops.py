"""Being told to stop: the first time what is under way is given up in good order, the second time at once."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import NoReturn

_STOPS = (signal.SIGINT, signal.SIGTERM)


class Stopped(KeyboardInterrupt):
    """The user, or the system, wants an end; `number` is the signal that said so."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise `Stopped` at the first signal; the second then ends the process as if nobody cared for it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _STOPS}
    minded = [number for number, handler in before.items() if handler != signal.SIG_IGN]

    def stop(number: int, _: object) -> NoReturn:
        for one in minded:
            signal.signal(one, signal.SIG_DFL)
        raise Stopped(number)

    for number in minded:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
