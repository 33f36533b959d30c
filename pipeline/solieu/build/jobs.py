"""What a build hands to its workers, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from solieu.load.rows import Rows
from solieu.model import Failure

if TYPE_CHECKING:
    from pathlib import Path

    from solieu.items import Item

READY = "ready"  # what a worker says first


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms a worker works: the user's own gazetteers, and the seconds that a document may take (0: any)."""

    own: tuple[Path, ...]
    timeout: float


@dataclass(frozen=True, slots=True)
class Job:
    """A document to read for a run, from a file or from an item; `digest` is what this run has read there already."""

    source: Path | Item
    uri: str
    run_id: str
    digest: str | None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A document that is what it was."""

    uri: str


Outcome = Rows | Failure | Unchanged
