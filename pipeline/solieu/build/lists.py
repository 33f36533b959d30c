"""A list of files, one a line or with NUL between them (`find -print0`), as a stream of paths."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from solieu.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE = 1 << 16  # bytes: more than any path has, so that the first piece shows what separates them


def listed(file: BinaryIO) -> Iterator[Path]:
    """The paths in a list, as they come; blank lines are none.

    Raises `InputError` where there is no list but something else.
    """
    ahead, separator = b"", b""
    while piece := file.read(_PIECE):
        separator = separator or (b"\0" if b"\0" in piece else b"\n")
        *names, ahead = (ahead + piece).split(separator)
        if len(ahead) > _PIECE:
            raise InputError("the list of files has a line that no path is as long as; name one file a line")
        yield from _paths(names, separator)
    yield from _paths([ahead], separator)


def _paths(names: list[bytes], separator: bytes) -> Iterator[Path]:
    for name in names:
        name = name if separator == b"\0" else name.rstrip(b"\r")
        if name:
            yield Path(os.fsdecode(name))
