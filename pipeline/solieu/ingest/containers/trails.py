"""Where a reader of containers is, and what it was told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest.containers.bounds import DEEPEST
from solieu.ingest.containers.names import below

if TYPE_CHECKING:
    from solieu.ingest.containers.bounds import Budget


@dataclass(frozen=True, slots=True)
class Trail:
    """What is being read (`uri`), how many archives deep, out of which budget.

    `name` is the uri without the suffixes of what was unpacked on the way: it says of what kind the content is.
    """

    uri: str
    name: str
    budget: Budget
    text_column: str | None
    depth: int = 0

    def unpacked(self) -> Trail:
        """Inside a packed file, which is called as it is itself."""
        stem, dot, suffix = self.name.rpartition(".")
        name = f"{stem}.tar" if suffix.lower() in ("tgz", "tbz2", "txz") else stem if dot else self.name
        return replace(self, name=name, depth=self._deeper())

    def member(self, path: str) -> Trail:
        """At a member of an archive."""
        uri = below(self.uri, path)
        return replace(self, uri=uri, name=uri)

    def inside(self) -> Trail:
        """Among the members of an archive; `UnreadableError` where that is too deep."""
        return replace(self, depth=self._deeper())

    def _deeper(self) -> int:
        if self.depth >= DEEPEST:
            message = f"{self.uri} lies in {DEEPEST} archives, one inside another, the limit; unpack the outer ones"
            raise UnreadableError(message, uri=self.uri)
        return self.depth + 1
