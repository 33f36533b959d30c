"""What was read from a document, line by line, and why: mentions in their place with their rules, facts, repairs.

Below each line stand, in this order: what was repaired in it, what looks damaged still, what was read in it, the facts
that its figures became with the words that gave each part of them, and what the checks say of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from solieu.explain import words
from solieu.explain.marks import (
    BAD,
    BOLD,
    COLOURED,
    COLOURS,
    DIM,
    GOOD,
    PLAIN,
    clipped,
    drawn,
    marked,
    paragraph,
    spelled,
    wrapped,
)
from solieu.explain.repairs import healings
from solieu.link.homes import home
from solieu.link.pages import Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.explain.marks import Pen
    from solieu.explain.repairs import Healing
    from solieu.model import Analysis, Fact, Finding, Mention, Suspicion
    from solieu.spans import Span

__all__ = ["explain"]

WIDTH = 100
_MARGIN = " " * 5
_ORDER = ("indicator", "place", "period", "status", "source")  # as in a fact's line; then the order of reading


@dataclass(slots=True)
class _Notes:
    """What is to be said below a line."""

    healings: list[Healing] = field(default_factory=list)
    suspicions: list[Suspicion] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def explain(analysis: Analysis, *, colour: bool) -> str:
    """An analysis as text for a terminal, 100 columns wide where words allow; with `colour`, in ANSI colours."""
    pen = COLOURED if colour else PLAIN
    notes = _by_line(analysis)
    lines = enumerate(analysis.tokens.lines)
    blocks = (_block(analysis.text, line.span, notes[number], pen) for number, line in lines)
    return "\n\n".join("\n".join(block) for block in (_head(analysis, pen), *blocks, _foot(analysis, pen))) + "\n"


def _by_line(analysis: Analysis) -> defaultdict[int, _Notes]:
    """What is to be said below each line, by its number; what stands between two lines is said below the former."""
    starts = [line.span.start for line in analysis.tokens.lines]
    notes: defaultdict[int, _Notes] = defaultdict(_Notes)

    def at(place: int) -> _Notes:
        return notes[max(0, bisect_right(starts, place) - 1)]

    for healing in healings(analysis.tokens.repaired):
        at(healing.start).healings.append(healing)
    for suspicion in analysis.suspicions:
        at(suspicion.span.start).suspicions.append(suspicion)
    for mention in analysis.mentions:
        at(mention.span.start).mentions.append(mention)
    for fact in analysis.facts:
        at(fact.amount.span.start).facts.append(fact)
    for finding in analysis.findings:
        at(finding.evidence[0].mention.span.start).findings.append(finding)
    return notes


def _head(analysis: Analysis, pen: Pen) -> list[str]:
    """Title, day, home, and where the text was read."""
    document, province = analysis.document, home(Page(analysis.tokens, analysis.mentions))
    known = (
        f"published {document.published}" if document.published else "day of publication unknown",
        f"home {province.name}" if province else "no home province",
        f"read as {document.encoding}" if document.encoding != "utf-8" else "",
        document.uri if document.title else "",
    )
    title = paragraph(document.title or document.uri, WIDTH)
    return [*(pen.paint(BOLD, row) for row in title), pen.paint(DIM, clipped(" · ".join(filter(None, known)), WIDTH))]


def _block(text: str, line: Span, notes: _Notes, pen: Pen) -> list[str]:
    """A line, and below it all that is to be said of it."""
    rows = [drawn(row, pen) for row in wrapped(marked(text, line, notes.mentions, pen), WIDTH)]
    rows += (_healing(healing, pen) for healing in notes.healings)
    rows += (_suspicion(suspicion, text, pen) for suspicion in notes.suspicions)
    rows += (_mention(number, mention, pen) for number, mention in enumerate(notes.mentions, 1))
    rows += (row for fact in notes.facts for row in _fact(fact, text, pen))
    rows += (row for finding in notes.findings for row in _finding(finding, pen))
    return rows


def _healing(healing: Healing, pen: Pen) -> str:
    change = f"{clipped(spelled(healing.before), 28)} → {clipped(spelled(healing.after), 28)}"
    return f"{_MARGIN}~ repair    {change:60}" + pen.paint(DIM, ", ".join(healing.rules))


def _suspicion(suspicion: Suspicion, text: str, pen: Pen) -> str:
    change = f"{clipped(suspicion.span.of(text), 28)} → {clipped(' or '.join(suspicion.suggestions), 28)}"
    return f"{_MARGIN}? suspicion {change:60}" + pen.paint(DIM, suspicion.rule)


def _mention(number: int, mention: Mention, pen: Pen) -> str:
    kind = pen.paint(COLOURS[mention.kind], f"{mention.kind:9}")
    printed, value = clipped(mention.text, 25), clipped(words.in_words(mention.value), 31)
    return f"{number:6} {kind} {printed:25}  {value:31}  " + pen.paint(DIM, mention.rule)


def _fact(fact: Fact, text: str, pen: Pen) -> Iterator[str]:
    """A fact in one line, and a line for each of its parts: the unit of thought and the words that gave it."""
    *rows, last = paragraph(words.claim(fact), WIDTH - 7)
    yield from _hanging("▪", [pen.paint(BOLD, row) for row in rows])
    yield from _hanging(" " if rows else "▪", [pen.paint(BOLD, last) + pen.paint(DIM, f"  {fact.confidence:.2f}")])
    for name in sorted(fact.because, key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER)):
        because = fact.because[name]
        value = clipped(words.qualifier(fact, name), 21)
        said = f"“{clipped(because.span.of(text), 25)}”" if because.span else ""
        yield pen.paint(DIM, f"{_MARGIN} {name:12} {value:21} {because.unit:9} {said:27} {because.rule}")
    for mention in fact.also:
        yield pen.paint(DIM, f"{_MARGIN} {'told again':12} {clipped(mention.text, 80)}")


def _finding(finding: Finding, pen: Pen) -> Iterator[str]:
    """What a check says, marked whether it holds."""
    sign, style = ("✓", GOOD) if finding.holds else ("✗", BAD)
    rows = paragraph(f"{finding.code}  {finding.message_vi}", WIDTH - 7)
    return _hanging(pen.paint(style, sign), [pen.paint(style, row) for row in rows])


def _hanging(sign: str, rows: Sequence[str]) -> Iterator[str]:
    """Rows behind a sign."""
    return (f"{_MARGIN}{' ' if number else sign} {row}" for number, row in enumerate(rows))


def _foot(analysis: Analysis, pen: Pen) -> list[str]:
    """How many of everything; the kinds of mentions in their colours, which makes it a legend."""
    kinds = Counter(mention.kind for mention in analysis.mentions)
    holding = sum(finding.holds for finding in analysis.findings)
    outcomes = f"findings {holding} {pen.paint(GOOD, '✓')} {len(analysis.findings) - holding} {pen.paint(BAD, '✗')}"
    read = " · ".join(pen.paint(style, f"{kind} {kinds[kind]}") for kind, style in COLOURS.items() if kinds[kind])
    made = f"facts {len(analysis.facts)} · {outcomes} · repairs {len(analysis.tokens.repaired.edits)}"
    return [read or "nothing was read", made]
