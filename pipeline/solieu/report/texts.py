"""A report as text, for a terminal or a file: 100 columns wide where words allow."""

from __future__ import annotations

from itertools import groupby
from textwrap import wrap
from typing import TYPE_CHECKING, NamedTuple

from solieu.report.quotes import quotes, visible
from solieu.report.tallies import coverage, tallies, titles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.report.entries import Document, Entry
    from solieu.report.quotes import Quote
    from solieu.report.reports import Report
    from solieu.report.tallies import Coverage

WIDTH = 100
_OPENING, _CLOSING, _KEPT = "\ue000", "\ue001", "\ue002"  # for private use: a visible text has none
_MARGIN = " " * 8


class Style(NamedTuple):
    """How evidence is marked; how what is weighty, what fails and what is by the way is painted."""

    marks: tuple[str, str]
    bold: str
    bad: str
    dim: str


PLAIN = Style(("⟦", "⟧"), "{}", "{}", "{}")
COLOURED = Style(("\x1b[1;33m", "\x1b[0m"), "\x1b[1m{}\x1b[0m", "\x1b[31m{}\x1b[0m", "\x1b[2m{}\x1b[0m")
_HEADS = {"error": "ERRORS", "warning": "WARNINGS", "note": "NOTES", "holds": "FIGURES THAT AGREE"}


def text(report: Report, style: Style) -> Iterator[str]:
    """The findings by severity, and how much could be checked."""
    for group, entries in groupby(report.entries(), key=lambda entry: "holds" if entry.holds else entry.severity):
        yield f"{style.bold.format(_HEADS[group])}\n\n"
        for entry in entries:
            yield "\n".join((*_entry(entry, report.language, style), "\n"))
    if left_out := report.left_out():
        yield f"… and {left_out} more\n\n"
    yield summary(report)


def _entry(entry: Entry, language: str, style: Style) -> Iterator[str]:
    """A finding: where, what is said of it, the sentences, what was ruled."""
    documents = entry.documents
    head = f"{_sign(entry)} {entry.code}  {entry.severity}"
    if len(documents) == 1:
        yield from (style.bold.format(row) for row in _wrapped(f"{head}  {titled(documents[0])}", ""))
        yield style.dim.format(f"{_MARGIN}{visible(placed(documents[0]))}")
    else:
        yield style.bold.format(f"{head}  {len(documents)} documents")
    painted = style.bad if entry.stands else style.bold
    yield from (painted.format(row) for row in _wrapped(visible(entry.message(language)), _MARGIN))
    for quote in quotes(entry):
        if len(documents) > 1:
            yield style.dim.format(f"{_MARGIN}{titled(quote.document)} · {visible(placed(quote.document))}")
        yield from _quoted(quote, style)
    if entry.ruling or entry.note:
        yield from _wrapped(f"{entry.ruling or 'note'}: {visible(entry.note or '')}".removesuffix(": "), _MARGIN)
    yield style.dim.format(f"{_MARGIN}{entry.id}")


def _sign(entry: Entry) -> str:
    return "✓" if entry.holds else "✗" if entry.stands else "○"


def titled(document: Document) -> str:
    """What a document is called: by its title, else by where it is."""
    return visible(document.title or document.uri)


def placed(document: Document) -> str:
    """Where a document is, and its day."""
    return " · ".join(part for part in (document.uri, document.published) if part)


def _quoted(quote: Quote, style: Style) -> Iterator[str]:
    """A sentence with its evidence marked, which stays on one row."""
    marked = "".join(_marked(text) if is_marked else text for text, is_marked in quote.pieces)
    for row in _wrapped(marked, f"{_MARGIN}│ "):
        yield row.replace(_OPENING, style.marks[0]).replace(_CLOSING, style.marks[1]).replace(_KEPT, " ")


def _marked(text: str) -> str:
    return f"{_OPENING}{text.replace(' ', _KEPT)}{_CLOSING}"


def _wrapped(words: str, margin: str) -> list[str]:
    later = margin or _MARGIN
    options = {"break_long_words": False, "break_on_hyphens": False}
    return wrap(words, WIDTH, initial_indent=margin, subsequent_indent=later, **options)  # type: ignore[arg-type]


def summary(report: Report) -> str:
    """What came of every check, and how much could be checked."""
    counts, names = tallies(report.db), titles(report.language)
    rows = [f"{'check':8}{'':48}{'agree':>8}{'disagree':>10}{'set aside':>11}"]
    for one in counts:
        name = names.get(one.code, one.check_kind)
        rows.append(f"{one.code:8}{name:48}{one.held:8}{one.disagreeing:10}{one.set_aside:11}")
    table = "\n".join(rows) if counts else "nothing was checked"
    return f"{table}\n\n{_covered(coverage(report.db))}\n"


def _covered(figures: Coverage) -> str:
    counted = (f"{count} {name}" for name, count in figures._asdict().items())
    return f"figures: {' · '.join(counted)}"
