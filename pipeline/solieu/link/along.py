"""What was read in a text, in the order of the text: a stretch holds some of it, and what stands before a place."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Self

    from solieu.model import Period, Place
    from solieu.spans import Span


class Spanned(Protocol):
    """Something that stands somewhere."""

    @property
    def span(self) -> Span:
        """Where it stands."""


S = TypeVar("S", bound=Spanned)


class Site(NamedTuple):
    """A place that figures can be about, and where it is named."""

    span: Span
    place: Place


class Time(NamedTuple):
    """A period that figures can be about, and where it is named."""

    span: Span
    period: Period


class Along(tuple[S, ...], Generic[S]):
    """Things in the order in which they start."""

    starts: list[int]

    def __new__(cls, things: Iterable[S]) -> Self:
        """These things, and where each starts."""
        along = super().__new__(cls, things)
        along.starts = [thing.span.start for thing in along]
        return along

    def inside(self, start: int, end: int) -> Sequence[S]:
        """Those that lie in a stretch."""
        if not self:
            return ()
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end, first)
        return [thing for thing in self[first:last] if thing.span.end <= end] if first < last else ()

    def before(self, place: int) -> Iterator[S]:
        """Those that end before a place, the last first."""
        last = bisect_left(self.starts, place)
        return (self[number] for number in range(last - 1, -1, -1) if self[number].span.end <= place)
