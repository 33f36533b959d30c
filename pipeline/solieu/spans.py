"""Where something stands in a text, and what became of it when the text was repaired.

Offsets are code points and half-open. A repair returns *edits*; the repaired text (`apply`) and the way back to the
raw one (`OffsetMap`) both follow from them, so nothing is ever recovered by comparing two texts.
Edits are sorted by start and disjoint; an edit with an empty span is an insertion.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from solieu.errors import SpanError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of a text, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise SpanError(f"a span must not end before it starts: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """The same stretch, `by` characters further on."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """What stands there in `text`."""
        return text[self.start : self.end]


def lowered(text: str) -> str:
    """A text in lower case, each character in its place: what stands at a span of it stands there in the text.

    >>> len("İ".lower()), len(lowered("İ"))
    (2, 1)
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return low


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `after` in the place of `span`, because `rule` says so."""

    span: Span
    after: str
    rule: str

    @property
    def growth(self) -> int:
        """How many characters longer the text becomes (negative: shorter)."""
        return len(self.after) - len(self.span)


def checked(edits: Iterable[Edit], *, length: int) -> tuple[Edit, ...]:
    """The edits in order, or `SpanError` where two overlap or one leaves a text of `length` characters."""
    ordered = tuple(sorted(edits, key=lambda edit: edit.span))
    reached = 0
    for edit in ordered:
        if edit.span.start < reached or edit.span.end > length:
            raise SpanError(f"{edit.rule} edits {edit.span.start}..{edit.span.end}, which is taken or outside the text")
        reached = edit.span.end
    return ordered


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text after all `edits` (sorted, disjoint) are made.

    >>> apply("từnguồn", [Edit(Span(2, 2), " ", "spacing.glued")])
    'từ nguồn'
    """
    pieces: list[str] = []
    reached = 0
    for edit in edits:
        pieces += text[reached : edit.span.start], edit.after
        reached = edit.span.end
    return "".join((*pieces, text[reached:]))


class OffsetMap:
    """Leads from places in the repaired text back to the raw one.

    A place inside a replacement leads to all that was replaced; characters that were deleted beside a span stay
    outside it.
    """

    __slots__ = ("_after_ends", "_after_starts", "_edits")

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = tuple(edits)
        self._after_starts: list[int] = []
        self._after_ends: list[int] = []
        growth = 0
        for edit in self._edits:
            start = edit.span.start + growth
            growth += edit.growth
            self._after_starts.append(start)
            self._after_ends.append(start + len(edit.after))

    def raw(self, span: Span) -> Span:
        """The stretch of the raw text that `span` of the repaired text came from."""
        start = self._raw_start(span.start)
        return Span(start, max(start, self._raw_end(span.end)))

    def _raw_start(self, place: int) -> int:
        """Before the replacement that `place` lies in, behind those that end at or before it."""
        index = bisect_right(self._after_ends, place)
        if index < len(self._edits) and self._after_starts[index] <= place:
            return self._edits[index].span.start
        return self._behind(index, place)

    def _raw_end(self, place: int) -> int:
        """Behind the replacement that `place` lies in, before those that start at or behind it."""
        index = bisect_left(self._after_starts, place)
        if index and self._after_ends[index - 1] > place:
            return self._edits[index - 1].span.end
        return self._behind(index, place)

    def _behind(self, count: int, place: int) -> int:
        """`place` moved back by what the first `count` edits added."""
        if not count:
            return place
        last = self._edits[count - 1]
        return last.span.end + place - self._after_ends[count - 1]


def compose(first: Sequence[Edit], second: Sequence[Edit], *, raw: str) -> tuple[Edit, ...]:
    """One list of edits on `raw` that does what `first` and then `second` (on the text after `first`) do.

    Where edits of the two overlap they are joined into one, under the rule of the later.
    """
    middle, joined, growth = apply(raw, first), [], 0
    for group in _groups(first, second):
        gained = sum(landed.edit.growth for landed in group if not landed.later)
        later = [landed.edit for landed in group if landed.later]
        if later:
            hull = Span(group[0].span.start, max(landed.span.end for landed in group))
            inner = [Edit(edit.span.shift(-hull.start), edit.after, edit.rule) for edit in later]
            back = Span(hull.start - growth, hull.end - growth - gained)
            joined.append(Edit(back, apply(hull.of(middle), inner), later[-1].rule))
        else:
            joined += [landed.edit for landed in group]
        growth += gained
    return tuple(edit for edit in joined if edit.after != edit.span.of(raw))


class _Landed(NamedTuple):
    """An edit, with the stretch of the middle text that it made or will change."""

    span: Span
    edit: Edit
    later: bool


def _groups(first: Sequence[Edit], second: Sequence[Edit]) -> Iterator[list[_Landed]]:
    """Edits whose stretches of the middle text overlap, or stand at the same point, together."""
    growth, landed = 0, [_Landed(edit.span, edit, later=True) for edit in second]
    for edit in first:
        start = edit.span.start + growth
        landed.append(_Landed(Span(start, start + len(edit.after)), edit, later=False))
        growth += edit.growth
    group: list[_Landed] = []
    reached = 0
    for item in sorted(landed, key=lambda item: (item.span, item.later)):
        apart = item.span.start > reached or (item.span.start == reached and len(item.span) > 0)
        if group and apart:
            yield group
            group = []
        group.append(item)
        reached = max(reached, item.span.end)
    if group:
        yield group
