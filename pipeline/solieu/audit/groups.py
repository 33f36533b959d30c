"""A total and the figures that may be its parts.

Policy: each figure stands for all that rounding makes it. But a writer who tells some parts ten times as finely as
others (1,2 tỷ, 850 triệu) does not round at all: there only the total stands for more than its digits.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Outcome, evidence
from solieu.audit.intervals import OPENS, as_written, last_digit
from solieu.audit.intervals import total as added
from solieu.audit.slips import chance, mended, quantum
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.audit.figures import Figure
    from solieu.audit.intervals import Interval
    from solieu.audit.slips import Slip
    from solieu.audit.views import View

PLAIN, FAIR, WEAK, NONE = (Decimal(part) for part in ("0.5", "0.05", "0.03", "0.005"))  # chance that a sign may leave
ROUND = Decimal(10)  # where all are told in tens, their last digit says nothing
FINER = 10  # times as finely as others some parts are told by a writer who does not round
LOOSE = Decimal("0.3")  # chance that parts of something else are one slip away, where other signs speak for them
CLOSE, NEARLY = Decimal("0.9"), Decimal("0.95")  # of the total
LEAST, MOST = Decimal("0.6"), Decimal("1.5")  # of the total; parts that come to less or more may not be all, or others

# What splits a total into parts: `trong đó`, `gồm`, `chia theo`, `cụ thể` … (verbose, any case).
OF_THESE = r"trong \s+ (?:số\s+)? (?:đó|này)"
CONSISTS = r"(?:bao\s+)? gồm (?:\s+có)? (?!\s+(?:cả|nhiều|một\s+số|những)\b) | chia \s+ (?:ra|làm|thành)"
_SORTED = r"(?:chia|phân|xét|tính) \s+ theo | chia\s+cho | phân\s+(?:ra|bổ)"
SPLITS = rf"{OF_THESE} | {CONSISTS} | {_SORTED} | cụ\s+thể | cơ\s+cấu | lần\s+lượt | theo\s+đó"

_SPLIT = lazy(rf"\b(?:{SPLITS})\b | : | \(", regex.VERBOSE | regex.IGNORECASE)
_CLOSED = lazy(
    r"\b (?: tổng\s+cộng | cộng\s+lại | (?<!công\s) cộng (?!\s+đồng) | vị\s+chi | cả\s+thảy ) \b",
    regex.VERBOSE | regex.IGNORECASE,
)
_LEFT = lazy(r"\s*(?:\p{L}+\s+){0,2}(?:còn\s+lại|số\s+còn)\b", regex.IGNORECASE)
_REST = lazy(r"\b(?:còn\s+lại|số\s+còn)\b", regex.IGNORECASE)


@dataclass(slots=True, eq=False)
class Group:
    """Figures that a text may present as the parts of a total."""

    total: Figure
    parts: tuple[Figure, ...]
    _stretch: Interval | None = None

    @property
    def stretch(self) -> Interval:
        """What the parts come to, as far as it can be known."""
        if self._stretch is None:
            self._stretch = added(self.stretches)
        return self._stretch

    @property
    def stretches(self) -> Sequence[Interval]:
        """What each part comes to: who tells small change does not round, so that only hedges leave something open."""
        grains = [quantum(part.amount) for part in self.parts]
        if max(grains, default=0) < FINER * min([last_digit(part.amount.low) for part in self.parts], default=1):
            return [part.stretch for part in self.parts]
        return [part.stretch if part.amount.bound in OPENS else as_written(part.amount) for part in self.parts]

    @property
    def computed(self) -> Decimal:
        """What the parts come to."""
        return sum((part.amount.low for part in self.parts), Decimal(0))

    @property
    def holds(self) -> bool:
        """Whether the parts add up to the total."""
        return self.total.stretch.meets(self.stretch)

    @property
    def exact(self) -> bool:
        """Whether the printed parts add up to what the digits of the total stand for, so that only it is rounded."""
        return self.total.printed.low <= self.computed <= self.total.printed.high

    @property
    def chance(self) -> Decimal:
        """About how likely figures of this size and precision are to agree by chance.

        Hedges (gần, trên) are left aside where the printed digits agree without them.
        """
        parts, whole = added(part.printed for part in self.parts), self.total.printed
        if not parts.meets(whole):
            parts, whole = self.stretch, self.total.stretch
        grain = 1 if self.total.kind == "count" else 0
        return (parts.high - parts.low + whole.high - whole.low + grain) / whole.high

    @property
    def smaller(self) -> bool:
        """Whether every part is less than the total."""
        return all(part.amount.low < self.total.amount.high for part in self.parts)

    @property
    def near(self) -> bool:
        """Whether the parts come to about the total."""
        return self.smaller and LEAST <= self.computed / self.total.amount.low <= MOST

    @property
    def close(self) -> bool:
        """Whether they come even nearer to it."""
        return self.near and CLOSE <= self.computed / self.total.amount.low <= 1 / CLOSE

    @property
    def nearly(self) -> bool:
        """Whether they come so near to it that hardly anything can be missing."""
        return self.near and NEARLY <= self.computed / self.total.amount.low <= 1 / NEARLY

    @property
    def slip(self) -> Slip | None:
        """The slip of the pen but for which the parts would add up."""
        missing = self.total.amount.low - self.computed
        needed = [(self.total, self.computed), *((part, part.amount.low + missing) for part in self.parts)]
        return next((slip for figure, value in needed if (slip := mended(figure.amount, value))), None)

    @property
    def mended(self) -> bool:
        """Whether the parts would add up but for one slip of the pen."""
        return self.slip is not None

    @property
    def slippery(self) -> Decimal:
        """About how likely figures with so many digits are mended by a slip though they never were to add up."""
        amounts = [figure.amount for figure in (self.total, *self.parts)]
        likely = sum(map(chance, amounts), Decimal(0))
        return likely * ROUND if all(one.low / quantum(one) % ROUND == 0 for one in amounts) else likely

    def outcome(self) -> Outcome:
        """What is to be said of it."""
        found = evidence("total", self.total) + evidence("part", *self.parts)
        over, holds = self.stretch.low > self.total.stretch.high, self.holds
        return Outcome(
            self.total.amount.low,
            self.computed,
            self.total.unit,
            found,
            holds=holds,
            grave=over and self.total.planned and self.total.kind == "money",
            slip=None if holds else self.slip,
        )


def calls_rest(view: View, group: Group) -> bool:
    """Whether the last part is called the rest."""
    last = group.parts[-1]
    return bool(_REST.search(view.text, group.parts[-2].end, last.start) or _LEFT.match(view.text, last.end))


def is_part(view: View, figure: Figure) -> bool:
    """Whether a figure stands among parts itself, and so is hardly the total of those beside it.

    It does behind another of its kind and a word that splits that one, and before a `cộng` that closes its sentence.
    """
    sentence = view.sentence(figure)
    kind = [one for one in view.inside(sentence) if one.adds and one.like(figure)]
    split = kind[0] is not figure and _SPLIT.search(view.text, kind[0].end, figure.start)
    closing = [one for one in kind if one.start > figure.start and _CLOSED.search(view.before(one))]
    return bool(split or closing)
