"""Which statements are about the same thing, and which of them say what it is beyond doubt.

A thing is what one indicator measures, in one unit or counted noun and at one rate, at one place in one stretch of
days. Nouns are compared by their first two syllables, people as people. Whose money it is, under which programme, for
which activity and subject are details. A document that leaves programme or activity open means the one that the others
name, if they name only one; so does a wider programme (an id that others begin with) where it is said whose money it
is. A subject is not left open, unless the value itself tells: a project's money is not the province's.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from solieu.audit.figures import PEOPLE, folded, head
from solieu.audit.intervals import Interval, stands_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from solieu.comparisons import Statement

MANY = 200  # statements of one thing; more of them describe no one thing
HEDGED = Decimal("0.25")  # of the value: what one document calls 43 is another's `hơn 40`
_SPLIT = ("national", "local")  # sources that tell the levels of a programme apart


class Detail(NamedTuple):
    """What else a statement says of its thing."""

    source: str | None
    subject: str | None
    programme: str | None
    activity: str | None

    def allows(self, other: Detail) -> bool:
        """Whether both may be said of one thing, whatever it is done by."""
        sources, subjects = (self.source, other.source), (self.subject, other.subject)
        return _open(*sources) and _open(*subjects) and _nested(self.programme, other.programme)


@dataclass(frozen=True)
class Stated:
    """A statement, with what is compared of it."""

    statement: Statement

    @cached_property
    def stretch(self) -> Interval:
        """Every value that it can stand for."""
        return stands_for(self.statement.amount, hedged=HEDGED)

    @cached_property
    def detail(self) -> Detail:
        """What else it says."""
        one = self.statement
        return Detail(one.source, folded(one.subject) if one.subject else None, one.programme, one.activity)

    @property
    def intended(self) -> bool:
        """Whether it is a plan or a target."""
        return self.statement.status != "actual"

    @cached_property
    def order(self) -> tuple[str, str, str]:
        """By day, undated last, then by id: the same whatever order documents came in."""
        day = self.statement.published
        return (day.isoformat() if day else "9999", self.statement.document_id, self.statement.fact_id)

    def meets(self, other: Stated) -> bool:
        """Whether the two can be the same value."""
        return self.stretch.meets(other.stretch)


@dataclass(frozen=True)
class Thing:
    """All statements of one thing, by day."""

    stated: tuple[Stated, ...]

    @cached_property
    def definite(self) -> dict[tuple[Detail, bool], tuple[Stated, ...]]:
        """By detail and whether intended: one statement of each document that gives one value and no other."""
        told: defaultdict[tuple[Detail, bool], defaultdict[str, list[Stated]]] = defaultdict(lambda: defaultdict(list))
        for detail, one in self._detailed():
            told[detail, one.intended][one.statement.document_id].append(one)
        return {key: tuple(_definite(documents.values())) for key, documents in told.items()}

    def _detailed(self) -> Iterator[tuple[Detail, Stated]]:
        """The statements, each with what it leaves open filled in where the others name only one."""
        by_subject: defaultdict[object, list[Stated]] = defaultdict(list)
        for one in self.stated:
            by_subject[one.detail[:2]].append(one)
        for alike in by_subject.values():
            programme = _only(_programmes(alike))
            activity = _only({one.detail.activity for one in alike})
            for one in alike:
                yield _filled(one.detail, programme, activity), one


def things(together: Sequence[Statement]) -> Iterator[Thing]:
    """The things that statements of one indicator, place and stretch of days are about, if several documents are."""
    by_noun: defaultdict[object, list[Statement]] = defaultdict(list)
    for one in together:
        by_noun[_noun(one)].append(one)
    for alike in by_noun.values():
        if len({one.document_id for one in alike}) > 1 and len(alike) <= MANY:
            yield Thing(tuple(sorted(map(Stated, alike), key=lambda one: one.order)))


def _definite(documents: Iterable[list[Stated]]) -> Iterator[Stated]:
    """Of each document the most precise statement, where all, or all that are no parts of another, can be one value."""
    for stated in documents:
        wholes = [one for one in stated if not one.statement.part]
        yield from next((one for one in map(_one_value, (stated, wholes)) if one), ())


def _one_value(stated: list[Stated]) -> tuple[Stated, ...]:
    precise = min(stated, key=lambda one: one.stretch.high - one.stretch.low, default=None)
    return (precise,) if precise and all(one.meets(precise) for one in stated) else ()


def _programmes(alike: Sequence[Stated]) -> set[str | None]:
    """The programmes that are named, without those that are wider than another if it is said whose money it is."""
    named = {one.detail.programme for one in alike}
    if alike[0].detail.source not in _SPLIT:
        return named
    return {one for one in named if not any(other != one and _nested(one, other) for other in named if one and other)}


def _filled(detail: Detail, programme: str | None, activity: str | None) -> Detail:
    wide = detail.programme is None or (detail.source in _SPLIT and _nested(detail.programme, programme))
    return detail._replace(programme=programme if wide else detail.programme, activity=detail.activity or activity)


def _only(named: Collection[str | None]) -> str | None:
    """The one that is named."""
    given = [one for one in named if one]
    return given[0] if len(given) == 1 else None


def _open(one: str | None, other: str | None) -> bool:
    """Whether two are the same, or one is left open."""
    return one is None or other is None or one == other


def _nested(one: str | None, other: str | None) -> bool:
    """Whether two are the same, one is left open, or one is wider than the other."""
    return _open(one, other) or bool(one and other and (one.startswith(f"{other}_") or other.startswith(f"{one}_")))


def _noun(one: Statement) -> object:
    """What is measured or counted, and for each of what."""
    unit, _, per = one.amount.unit.partition("/")
    per = one.amount.per or per
    if one.amount.kind != "count":
        return one.amount.unit, per
    return ("people" if f"{unit} ".startswith(PEOPLE) else head(unit)), per
