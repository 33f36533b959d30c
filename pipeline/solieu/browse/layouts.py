"""A document laid out for reading: paragraphs cut into stretches, each with all that was read in it.

Mentions may overlap in any way: a stretch begins wherever one begins or ends, and carries all that lie over it, so that
none hides another; the innermost gives the colour. A repair stands where it was made, as what was there and what is
there now; of one that took something away a sign is left. Characters that would not show, or turn text around, are
named by their code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from solieu.report.quotes import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_LINE = re.compile(r"[^\n]+")
_SPACES = re.compile("^ +| +$|  +")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something read from `start` to `end` of a text: its kind, its id, what is told of it, where it leads."""

    start: int
    end: int
    kind: str
    id: str
    title: str
    href: str | None = None
    flags: tuple[Flag, ...] = ()


class Flag(NamedTuple):
    """A finding that stands at a mention: the number of its card, and how serious it is."""

    number: int
    severity: str


@dataclass(frozen=True, slots=True)
class Repair:
    """What stood from `start` to `end` of a repaired text before."""

    start: int
    end: int
    before: str
    after: str
    rule: str


@dataclass(slots=True)
class Paragraph:
    """A line of a text as HTML, and where it stands."""

    start: int
    end: int
    html: Markup
    cards: list[object] = field(default_factory=list)


_MARKED = Markup('<{tag} class="m {kinds}" data-m="{ids}"{more}>{text}</{tag}>')
_FLAG = Markup('<a class="flag {severity}" href="#kt-{number}" title="{word}">⚑<span class="unseen">{word}</span></a>')
_REPAIR = Markup(
    '<span class="repair{kind}" tabindex="0" role="note" aria-label="{label}">{text}<span class="tip" role="tooltip">'
    "<del>{before}</del> → <ins>{after}</ins> <code>{rule}</code></span></span>"
)


def repairs(rows: Sequence[tuple[int, int, str, str, str]]) -> tuple[Repair, ...]:
    """Repairs (start and end in raw text, before, after, rule; in order) at their places in the repaired text.

    >>> [(one.start, one.end) for one in repairs([(2, 3, "G", "g", "r"), (5, 5, "", " ", "r"), (7, 9, "xx", "", "r")])]
    [(2, 3), (5, 6), (8, 8)]
    """
    shift, made = 0, []
    for start, end, before, after, rule in rows:
        made.append(Repair(start + shift, start + shift + len(after), before, after, rule))
        shift += len(after) - (end - start)
    return tuple(made)


def spelled(text: str) -> str:
    r"""A text in which every character shows, also white space that is no plain space between words.

    >>> spelled("sở\N{NO-BREAK SPACE}công  thương\n"), spelled("")
    ('sở‹U+00A0›công␣␣thương⏎', '∅')
    """
    named = "".join("⏎" if c == "\n" else f"‹U+{ord(c):04X}›" if c.isspace() and c != " " else visible(c) for c in text)
    return _SPACES.sub(lambda spaces: "␣" * len(spaces[0]), named) or "∅"


class _Sweep:
    """Which marks, sorted by their starts, lie over a place: places are asked for in order."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks, self._next, self._open = marks, 0, list[Mark]()

    def over(self, place: int) -> list[Mark]:
        """The marks over a place, the outer first."""
        while self._next < len(self._marks) and self._marks[self._next].start <= place:
            self._open.append(self._marks[self._next])
            self._next += 1
        self._open = [mark for mark in self._open if mark.end > place]
        return self._open


class Layout:
    """A text with its marks and repairs, in any order; `words` are what a flag and a repair are called."""

    def __init__(
        self,
        text: str,
        marks: Sequence[Mark],
        made: Sequence[Repair],
        words: Mapping[str, str],
        anchors: Mapping[int, str],
    ) -> None:
        self._text, self._words, self._anchors = text, words, anchors
        self._marks = sorted(marks, key=lambda mark: (mark.start, -mark.end))
        self._repairs = {one.start: one for one in made if one.start < one.end}
        self._gone = {one.start: one for one in made if one.start == one.end}
        spans = [*((one.start, one.end) for one in marks), *((one.start, one.end) for one in self._repairs.values())]
        ends = {place for span in spans for place in span}
        self._places = sorted({*ends, *self._gone, *anchors})
        self._told: set[str] = set()

    def paragraphs(self) -> Iterator[Paragraph]:
        """The lines of the text that have something in them."""
        sweep = _Sweep(self._marks)
        for line in _LINE.finditer(self._text):
            start, end = line.span()
            if line[0].strip() or any(start <= place <= end for place in self._gone):
                yield Paragraph(start, end, Markup().join(self._stretches(start, end, sweep)))

    def _stretches(self, start: int, end: int, sweep: _Sweep) -> Iterator[Markup]:
        inner = self._places[bisect_right(self._places, start) : bisect_left(self._places, end)]
        for begin, stop in pairwise((start, *inner, end)):
            if begin in self._anchors:
                yield Markup('<span id="{}"></span>').format(self._anchors[begin])
            if begin in self._gone:
                yield self._repaired(self._gone[begin], Markup("<span class='gone'>∅</span>"))
            around = sweep.over(begin)
            yield self._stretch(begin, stop, around)
            yield from (flag for mark in around if mark.end == stop for flag in self._flags(mark))

    def _stretch(self, start: int, end: int, around: Sequence[Mark]) -> Markup:
        """The words from one place to the next, in all that lies over them."""
        text = Markup("{}").format(_shown(self._text[start:end]))
        if start in self._repairs:
            text = self._repaired(self._repairs[start], text)
        if not around:
            return text
        inner = min(around, key=lambda mark: mark.end - mark.start)
        kinds = " ".join(dict.fromkeys((inner.kind, *(f"in-{mark.kind}" for mark in around))))
        return _MARKED.format(
            tag="a" if inner.href else "span",
            kinds=kinds,
            ids=" ".join(mark.id for mark in around),
            more=self._attributes(inner, around),
            text=text,
        )

    def _attributes(self, inner: Mark, around: Sequence[Mark]) -> Markup:
        """The anchor where a mention begins, what is told of all of them, where the innermost leads."""
        fresh = [mark.id for mark in reversed(around) if mark.id not in self._told]
        self._told.update(mark.id for mark in around)
        anchor = Markup(' id="{}"').format(fresh[0]) if fresh else Markup()
        title = Markup(' title="{}"').format("\n".join(visible(mark.title) for mark in reversed(around)))
        return anchor + title + (Markup(' href="{}"').format(inner.href) if inner.href else Markup())

    def _flags(self, mark: Mark) -> Iterator[Markup]:
        for flag in mark.flags:
            yield _FLAG.format(severity=flag.severity, number=flag.number, word=f"{self._words['flag']} {flag.number}")

    def _repaired(self, repair: Repair, text: Markup) -> Markup:
        before, after = spelled(repair.before), spelled(repair.after)
        label = f"{self._words['repair']}: {before} → {after}"
        kind = " blank" if repair.after.isspace() else ""
        return _REPAIR.format(kind=kind, label=label, text=text, before=before, after=after, rule=repair.rule)


def _shown(text: str) -> str:
    """A stretch in which no character hides; a tab is a space."""
    return text if text.isprintable() else visible(text)
