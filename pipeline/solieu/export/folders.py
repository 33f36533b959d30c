"""Folders that are there whole or not at all."""

from __future__ import annotations

import json
import secrets
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from solieu.errors import InputError
from solieu.report import check_new

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DESCRIPTOR = "datapackage.json"


@contextmanager
def written(path: Path, *, force: bool) -> Iterator[Path]:
    """A folder to fill beside `path`, which takes its place when it is done.

    With `force` also the place of a data package that was written here before, or of an empty folder; never that of
    anything else. Raises `InputError` where that cannot be. Where writing fails, everything is as it was.
    """
    target = path.resolve()
    _check(path, target, force=force)
    beside = target.with_name(f".solieu-{secrets.token_hex(8)}")
    try:
        beside.mkdir()
        yield beside
        _check(path, target, force=force)  # others work here as well
        _take_place(beside, target)
    except OSError as error:
        raise InputError(f"{path} cannot be written ({error.strerror or error})") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _check(path: Path, target: Path, *, force: bool) -> None:
    if not target.exists():
        return
    if not force:
        check_new(path)
    if not target.is_dir() or not _is_ours(target):
        raise InputError(f"{path} is there and is no data package of solieu; name another folder")


def _is_ours(folder: Path) -> bool:
    """Whether it holds a data package of ours and nothing besides, or nothing at all."""
    there = {path.name for path in folder.iterdir()}
    if DESCRIPTOR not in there:
        return not there
    try:
        descriptor = json.loads((folder / DESCRIPTOR).read_bytes())
        listed = {resource["path"] for resource in descriptor["resources"]}
        return descriptor["generator"]["name"] == "solieu" and there == {DESCRIPTOR, *listed}
    except (ValueError, KeyError, TypeError):  # somebody else's
        return False


def _take_place(beside: Path, target: Path) -> None:
    if not target.exists():
        beside.rename(target)
        return
    aside = target.with_name(f"{beside.name}-old")
    target.rename(aside)
    try:
        beside.rename(target)
    except OSError:
        aside.rename(target)
        raise
    shutil.rmtree(aside, ignore_errors=True)
