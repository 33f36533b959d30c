"""What an archive gives up, one after another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from solieu.ingest.containers.streams import Source


@dataclass(frozen=True, slots=True)
class Member:
    """What a member is called inside its archive, and its bytes, to be read before the next member is asked for."""

    name: str
    source: Source
