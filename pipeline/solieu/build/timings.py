"""What each stage costs, in seconds of processor time, which other work on the machine does not change.

Looking at the clock takes less than a microsecond; a stage takes hundreds, so it is always done where it may be asked
for. What a stage needs once in a process (tables compiled on first use) counts for the first document that needs it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

P = ParamSpec("P")
T = TypeVar("T")


class Timings:
    """Calls stages, and keeps the seconds that each took in all, by its name, in the order of the first calls."""

    def __init__(self, clock: Callable[[], float] = time.process_time) -> None:
        self._clock = clock
        self.seconds: dict[str, float] = {}

    def call(self, stage: Callable[P, T], /, *arguments: P.args, **options: P.kwargs) -> T:
        """What a stage makes of its arguments."""
        begun = self._clock()
        try:
            return stage(*arguments, **options)
        finally:
            self.add({getattr(stage, "__name__", type(stage).__name__): self._clock() - begun})

    def whole(self) -> dict[str, float]:
        """The seconds of each stage; under `start` what the process took besides, above all to load the program."""
        return {"start": self._clock() - sum(self.seconds.values()), **self.seconds}

    def add(self, seconds: Mapping[str, float]) -> None:
        """Count what was measured elsewhere."""
        for name, more in seconds.items():
            self.seconds[name] = self.seconds.get(name, 0.0) + more


def table(seconds: Mapping[str, float]) -> str:
    """The stages as lines: seconds, and share of them all.

    >>> print(table({"repair": 0.25, "link": 0.75}), end="")
    repair          0.250 s   25.0 %
    link            0.750 s   75.0 %
    all             1.000 s  100.0 %
    """
    total = sum(seconds.values())
    shares = [(name, spent, spent / total if total else 0.0) for name, spent in seconds.items()]
    rows = (*shares, ("all", total, float(total > 0)))
    return "".join(f"{name:12} {spent:8.3f} s  {share:6.1%}\n".replace("%", " %") for name, spent, share in rows)
