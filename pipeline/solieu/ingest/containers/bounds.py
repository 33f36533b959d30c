"""How much a container may hold. What is beyond is a failure that names the limit; nothing is unpacked to find out.

A ratio is judged only above `STEEP_FROM` bytes: below it, anything may be steep and nothing is dangerous. Text is
packed 3 to 20 to one; a stream of zeros 1,000 to one by DEFLATE, 1,000,000 to one by bzip2.
"""

from __future__ import annotations

from dataclasses import dataclass

from solieu.errors import UnreadableError
from solieu.ingest.limits import LARGEST_DOCUMENT, STEEPEST_RATIO

LARGEST_ROW = 8 << 20  # bytes of a line of a dump, a row, an entry of a feed: each is one article
LARGEST_HEADER = 1 << 20  # bytes of names and the like before a member
LARGEST_NESTED = LARGEST_DOCUMENT  # bytes of a container that has to be held in memory, as it is read from its end
LARGEST_TOTAL = 64 << 30  # bytes of all that a container unpacks to, nested ones included
MOST_MEMBERS = 10_000_000
STEEP_FROM = 10 << 20  # bytes
DEEPEST = 3  # archives, one inside another


@dataclass(slots=True)
class Budget:
    """What one container that a user names may still cost, with all that is nested in it.

    `size` is that of its file, None where that cannot be told.
    """

    uri: str
    size: int | None
    members: int = 0
    unpacked: int = 0

    def count(self) -> None:
        """One more member; `UnreadableError` where that is one too many."""
        self.members += 1
        if self.members > MOST_MEMBERS:
            raise too_much(self.uri, f"holds more than {MOST_MEMBERS:,} members", "divide it")

    def unpack(self, count: int) -> None:
        """So many bytes more were unpacked; `UnreadableError` where those are too many."""
        self.unpacked += count
        if self.unpacked > LARGEST_TOTAL:
            raise too_much(self.uri, f"unpacks to more than {LARGEST_TOTAL >> 30} GiB", "divide it")
        if self.size is not None and is_steep(self.unpacked, self.size):
            raise steep(self.uri)


def is_steep(unpacked: int, packed: int) -> bool:
    """Whether so much comes of so little that it was made to do harm."""
    return unpacked > STEEP_FROM and unpacked > STEEPEST_RATIO * packed


def steep(uri: str) -> UnreadableError:
    """The refusal of what unpacks to too many times its size."""
    return too_much(uri, f"unpacks to more than {STEEPEST_RATIO} times its size", "it may be a bomb")


def large(uri: str, limit: int) -> UnreadableError:
    """The refusal of what is longer than a limit."""
    return too_much(uri, f"has more than {limit >> 20} MiB", "make it smaller, or leave it out")


def too_much(uri: str, found: str, advice: str) -> UnreadableError:
    """The refusal of what is beyond a limit."""
    return UnreadableError(f"{uri} {found}, the limit; {advice}", uri=uri)
