"""What differs as text: one line that sums up, how the runs differ, then each document with its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.compare.words import cell, claim
from solieu.report.quotes import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.compare.differences import Counts, Differences
    from solieu.compare.pairs import Change, Difference, Document, Fact, Pair
    from solieu.report.texts import Style

_SIGNS = {"came": "+", "went": "-", "changed": "~", "same": " "}
_DIGESTS, _DIGEST = ("rules", "gazetteers"), 12  # so much of each SHA-256 is shown
_NEAR = 60  # characters shown on each side of a figure


def text(found: Differences, style: Style) -> Iterator[str]:
    """The text, a document at a time."""
    yield f"{style.bold.format(summary(found))}\n"
    for change in found.runs:
        yield f"{_run(change)}\n"
    for difference in found:
        yield "\n".join(("", *_difference(difference, style), ""))


def summary(found: Differences) -> str:
    """How much differs, in one line."""
    if not found:
        return "nothing differs"
    return f"documents: {_counted(found.documents)}; facts: {_counted(found.facts)}"


def _counted(counts: Counts) -> str:
    return f"{counts.came} came, {counts.went} went, {counts.changed} changed"


def _run(change: Change) -> str:
    """How the runs differ in a column."""
    shown = _DIGEST if change.column in _DIGESTS else None
    old, new = (", ".join(part[:shown] for part in str(side).split(", ")) for side in (change.old, change.new))
    return f"{change.column}: {old or 'none'} → {new or 'none'}"


def _difference(difference: Difference, style: Style) -> Iterator[str]:
    pair = difference.document
    document = pair.last
    title = visible(cell(document.cells["title"] or document.cells["uri"]))
    yield style.bold.format(f"{_SIGNS[pair.kind]} {title}")
    yield style.dim.format(f"    {_where(pair)}")
    for change in pair.changes:
        if change.column != "id":
            yield f"    {_change(change)}"
    for fact in difference.facts:
        yield from _fact(fact, style)


def _where(pair: Pair[Document]) -> str:
    """Where a document is, its day, and what became of it."""
    cells = pair.last.cells
    text = "another text" if any(change.column == "id" for change in pair.changes) else pair.kind
    became = text if pair.kind != "same" else None
    return " · ".join(visible(cell(part)) for part in (cells["uri"], cells["published"], became) if part)


def _fact(pair: Pair[Fact], style: Style) -> Iterator[str]:
    """A fact: what it says and by which rule it has its indicator, where it stands, what of it changed."""
    fact = pair.last
    yield f"    {_SIGNS[pair.kind]} {visible(claim(fact))}  ({fact.rule('indicator')})"
    yield f"        │ {_quoted(fact, style)}"
    for change in pair.changes:
        yield f"        {_change(change)}"


def _change(change: Change) -> str:
    old, new = (visible(cell(side)) or "none" for side in (change.old, change.new))
    rules = tuple(dict.fromkeys(rule or "no rule" for rule in (change.old_rule, change.new_rule)))
    by = f"  ({' → '.join(rules)})" if rules != ("no rule",) else ""
    return f"{change.column}: {old} → {new}{by}"


def _quoted(fact: Fact, style: Style) -> str:
    """The words of the figure, marked, and what stands near them in its sentence."""
    figure = style.marks[0] + visible(fact.text) + style.marks[1]
    if fact.sentence is None or fact.sentence_start is None:
        return figure
    start = fact.start - fact.sentence_start
    before, behind = fact.sentence[:start], fact.sentence[start + len(fact.text) :]
    left = f"… {before[-_NEAR:].partition(' ')[2]}" if len(before) > _NEAR else before
    right = f"{behind[:_NEAR].rpartition(' ')[0]} …" if len(behind) > _NEAR else behind
    return visible(left) + figure + visible(right)
