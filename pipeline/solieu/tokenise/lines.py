"""Lines of a text and what each is: a heading, a bullet, a row of a table, or running text.

Policy: a line is judged by its own letters. A bullet begins with a sign or a number; a row has cells split by tabs or
bars; a heading is short and does not end like a sentence. Rows that are split otherwise are told by the lines beside
them (`tables`), as are questions and answers of an interview, which are running text though a sign opens each.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import regex

from solieu import grids
from solieu.model import Line
from solieu.patterns import lazy
from solieu.spans import Span
from solieu.tokenise import tables
from solieu.tokenise.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.model import LineKind

HEADING_LENGTH = 150  # characters; longer lines are paragraphs, whatever they end with

_LINE = lazy(r"\S(?:[^\n]*\S)?")
_BULLET = lazy(
    r"""
    (?: [-–—+*•●▪◦·✓✔➢➤■□◆◇❖►▶‣⁃○★☆→⇒] | [oØü§](?=[ \t])                 # a sign, or the letter Word makes of one
      | \(? (?: \d{1,2}(?:\.\d{1,2}){0,8} | [a-zđ] | [IVX]{1,5} ) [.)] (?!\d)  # a number or letter: 1. 2.1. a) IV.
      | \d{1,2} / (?=[ ]\p{Lu})                                              # 1/ Dạy nghề
    )
    [ \t\N{NO-BREAK SPACE}]* (?=\S)
    """,
    regex.VERBOSE,
)
_ROW = lazy(r"\|[^\n|]*\| | [^\t|]*(?:\t|\s\|\s?)[^\t|]*(?:\t|\||$)", regex.VERBOSE)
_BAR = " | "
_SENTENCE_END = tuple('.;:,!?…”"')


def lines(text: str) -> tuple[Line, ...]:
    """The lines that are not blank, in order; spans without the white space around them."""
    return tuple(_aligned(text, _spoken(text, _lines(text))))


def _spoken(text: str, found: Iterator[Line]) -> Iterator[Line]:
    """The lines, with what is asked, and what answers it, as running text: `* Kết quả ra sao?`, `- Có 5 lớp`."""
    asked = False
    for line in found:
        asks = line.kind == "bullet" and text.endswith("?", 0, line.span.end)
        yield replace(line, kind="text") if asks or (asked and line.kind == "bullet") else line
        asked = asks


def _aligned(text: str, found: Iterator[Line]) -> Iterator[Line]:
    """The lines, with the cells of each row as those above it stand."""
    above: grids.Row = ()
    for line in found:
        cells = tables.below(text, line.cells, above)
        yield line if len(cells) == len(line.cells) else replace(line, cells=cells)
        above = cells


def _lines(text: str) -> Iterator[Line]:
    found = [Span(*match.span()) for match in _LINE.finditer(text)]
    reached = 0
    for row in sorted(tables.rows(text, found)):
        yield from (_line(text, span) for span in found[reached : row.first])
        span = Span(found[row.first].start, found[row.beyond - 1].end)
        yield Line(span, "row", tuple(sentences(text, span)), row.cells)
        reached = row.beyond
    yield from (_line(text, span) for span in found[reached:])


def _line(text: str, span: Span) -> Line:
    """A line by its own letters."""
    kind = kind_of(span.of(text))
    return Line(span, kind, tuple(sentences(text, span)), grids.cells(text, span) if kind == "row" else ())


def bullet_end(line: str) -> int:
    """How many characters the bullet sign or number of a line takes; 0 where it has none."""
    match = _BULLET.match(line)
    return match.end() if match else 0


def kind_of(line: str) -> LineKind:
    """What a line (without white space around it) is.

    >>> kind_of("- Dự án đào tạo nghề, 60 triệu đồng."), kind_of("Kết quả hoạt động khuyến công")
    ('bullet', 'heading')
    """
    if _BAR in line and _ROW.match(line):
        return "row"  # I. Đào tạo | 700
    if bullet_end(line):
        return "bullet"
    if ("\t" in line or "|" in line) and _ROW.match(line):
        return "row"
    return "heading" if len(line) <= HEADING_LENGTH and not line.endswith(_SENTENCE_END) else "text"
