"""How often Python looks for garbage: rarely, since there is much to keep here, and little is thrown away in cycles.

As Python starts, every 700 objects more make it look through the young, and now and then through all: while patterns,
gazetteers and models are loaded that is an eighth of the time, and afterwards each document would pay for it.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_RARELY = (20_000, 20, 50)  # objects more, then times, before the youngest, middle and oldest are looked through


@contextmanager
def rarely() -> Iterator[None]:
    """Look for garbage rarely meanwhile."""
    before = gc.get_threshold()
    gc.set_threshold(*_RARELY)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@cache
def keep_what_is_loaded() -> None:
    """Once: look for garbage in what documents leave behind, and not in the program and its tables time and again."""
    gc.collect()
    gc.freeze()
