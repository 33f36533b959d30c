"""Files → partitions, each of which one task reads and which becomes one shard.

Policy: where a partition ends depends on the names in it, not on how many stood before: a file more or less changes the
partition that it is in, and all others stay finished. The files of a partition follow one another; a file that is
larger than `LARGE` is a partition of its own, and as many as it has such pieces, up to `MOST_PARTS`: each goes through
the whole file and reads its share of the documents, as going through an archive costs little beside reading what it
holds.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from solieu.distribute.sources import File

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from solieu.model import Failure

LARGE = 32 << 20  # bytes of a file
MOST_PARTS = 16  # of a file
_LONGEST = 2  # times as many files as wanted
_FULL = 128 << 20  # bytes of all files


@dataclass(frozen=True, slots=True)
class Partition:
    """Some files, and what could not be listed; of one large file the documents of a part."""

    members: tuple[File | Failure, ...]
    part: int = 0
    parts: int = 1

    @property
    def id(self) -> str:
        """From the name of its first member, so that it stays the same when others come and go."""
        return _digest([self.members[0].uri, self.part, self.parts])

    def digest(self, *terms: str | None) -> str:
        """What tells that there is something else in it, or that it is to be read on other terms."""
        told = [(one.uri, one.size, one.state) if isinstance(one, File) else astuple(one) for one in self.members]
        return _digest([told, self.part, self.parts, *terms])


def partitions(found: Iterable[File | Failure], files: int) -> Iterator[Partition]:
    """Partitions of about as many files as wanted, as the files come."""
    group: list[File | Failure] = []
    held = 0
    for one in found:
        size = one.size if isinstance(one, File) else 0
        if size > LARGE:
            parts = min(-(-size // LARGE), MOST_PARTS)
            yield from (Partition((one,), part, parts) for part in range(parts))
            continue
        group.append(one)
        held += size
        if held > _FULL or _is_last(one.uri, len(group), files):
            yield Partition(tuple(group))
            group, held = [], 0
    if group:
        yield Partition(tuple(group))


def _is_last(uri: str, count: int, wanted: int) -> bool:
    """Whether a partition ends here: by the name, in the average where it has as many files as wanted."""
    half = max(wanted // 2, 1)
    return count >= _LONGEST * wanted or (count >= half and int(_digest([uri]), 16) % half == 0)


def _digest(told: object) -> str:
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]
