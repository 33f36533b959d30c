"""Files that are there whole or not at all."""

from __future__ import annotations

import secrets
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from solieu.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def check_new(path: Path) -> None:
    """Raise `InputError` where a file is there already."""
    if path.exists():
        raise InputError(f"{path} exists; name another file, or add --force to write over it")


@contextmanager
def written(path: Path, *, force: bool) -> Iterator[Path]:
    """A file to write beside `path`, which takes its place when it is done; with `force` also that of another.

    Raises `InputError` where that cannot be. Where writing fails, everything is as it was.
    """
    if path.exists() and not path.is_file():
        raise InputError(f"{path} is no file; name another")
    target = path.resolve()  # a link stays, and leads to what is new
    beside = target.with_name(f".solieu-{secrets.token_hex(8)}")
    try:
        yield beside
        if target.exists():
            if not force:
                check_new(path)
            shutil.copymode(target, beside)
        beside.replace(target)
    except OSError as error:
        raise InputError(f"{path} cannot be written ({error.strerror or error})") from error
    finally:
        beside.unlink(missing_ok=True)
