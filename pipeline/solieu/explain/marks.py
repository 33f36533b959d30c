"""A line of text for a terminal: mentions marked in their place and numbered, wrapped to a width.

Without colour a mention stands in ⟦brackets⟧; with colour it is painted, one inside another in the colour of the inner.
Its number follows in superscript. Characters that would not show, or would steer the terminal, are written by name.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain, groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from solieu.model import Mention, MentionKind
    from solieu.spans import Span

BOLD, DIM, GOOD, BAD = "1", "2", "32", "31"
COLOURS: Mapping[MentionKind, str] = {
    "amount": "33",
    "place": "36",
    "period": "35",
    "citation": "34",
    "entity": "32",
    "exclusion": DIM,
}
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_SPACES = re.compile("^ +| +$|  +")
_SHOWN = {"\n": " ⏎ ", "\t": " ⇥ ", "\N{NO-BREAK SPACE}": " "}


@dataclass(frozen=True, slots=True)
class Pen:
    """How a style (an ANSI number, or none) is put on a text; what stands around mentions, and between numbers."""

    opening: str
    closing: str
    between: str
    template: str

    def paint(self, style: str, text: str) -> str:
        """A text in a style."""
        return self.template.format(style=style, text=text) if style else text


PLAIN = Pen("⟦", "⟧", "", "{text}")
COLOURED = Pen("", "", ",", "\x1b[{style}m{text}\x1b[0m")


class Cell(NamedTuple):
    """What takes one column of a terminal, and its style."""

    text: str
    style: str


def visible(text: str) -> str:
    """A text on one line, in which every character shows.

    >>> visible("nư\N{SOFT HYPHEN}ớc")
    'nư‹U+00AD›ớc'
    """
    return "".join(_SHOWN.get(c) or (f"‹U+{ord(c):04X}›" if unicodedata.category(c) in _UNSEEN else c) for c in text)


def spelled(text: str) -> str:
    """A visible text in which also white space shows, unless it is one plain space between words.

    >>> spelled("sở\N{NO-BREAK SPACE}công  thương"), spelled(" "), spelled("")
    ('sở‹U+00A0›công␣␣thương', '␣', '∅')
    """
    named = "".join(f"‹U+{ord(c):04X}›" if c.isspace() and c not in " \n\t" else visible(c) for c in text)
    return _SPACES.sub(lambda spaces: "␣" * len(spaces[0]), named) or "∅"


def clipped(text: str, width: int) -> str:
    """A visible text, its middle left out where it is wider than `width`.

    >>> clipped("doanh nghiệp, hợp tác xã, hộ cá thể", 20)
    'doanh nghi…hộ cá thể'
    """
    ends = text if len(text) <= 2 * width else text[:width] + text[-width:]  # a clause may be as long as its document
    shown, head = visible(ends), width // 2
    return shown if len(shown) <= width else f"{shown[:head].rstrip()}…{shown[head + 1 - width :].lstrip()}"


def superscript(number: int) -> str:
    """A number as it follows a mention."""
    return str(number).translate(_SUPERSCRIPTS)


def marked(text: str, line: Span, mentions: Sequence[Mention], pen: Pen) -> list[Cell]:
    """The cells of a line of `text` with its mentions marked, and numbered from 1 in the order given."""
    opening, closing = _ends(line, mentions)
    places = sorted({line.start, line.end, *opening, *closing})
    cells: list[Cell] = []
    around: list[Mention] = []
    for place, following in pairwise((*places, line.end)):
        cells += _closed(closing[place], pen)
        around = [mention for mention in around if mention.span.end > place] + opening[place]
        cells += (Cell(c, COLOURS[mention.kind]) for mention in opening[place] for c in pen.opening)
        style = COLOURS[min(around, key=lambda mention: len(mention.span)).kind] if around else ""
        cells += (Cell(c, style) for c in visible(text[place:following]))
    return cells


class _Ends(NamedTuple):
    """The mentions that begin at a place of a line, and those that end there, with their numbers."""

    opening: defaultdict[int, list[Mention]]
    closing: defaultdict[int, list[tuple[int, Mention]]]


def _ends(line: Span, mentions: Sequence[Mention]) -> _Ends:
    """Where mentions begin and end; one that leaves the line does so at its edge."""
    ends = _Ends(defaultdict(list), defaultdict(list))
    for number, mention in enumerate(mentions, 1):
        start, end = (max(line.start, min(place, line.end)) for place in (mention.span.start, mention.span.end))
        ends.opening[start].append(mention)
        ends.closing[end].append((number, mention))
    return ends


def _closed(ending: Iterable[tuple[int, Mention]], pen: Pen) -> Iterator[Cell]:
    """What stands behind mentions that end together; the inner before the outer."""
    for nth, (number, mention) in enumerate(sorted(ending, key=lambda item: -item[1].span.start)):
        yield from (Cell(c, COLOURS[mention.kind]) for c in pen.closing)
        yield from (Cell(c, DIM) for c in (pen.between if nth else "") + superscript(number))


def wrapped(cells: Sequence[Cell], width: int) -> Iterator[Sequence[Cell]]:
    """Rows of at most `width` cells, broken at spaces; a longer word has a row to itself."""
    start = 0
    while len(cells) - start > width:
        end = _row_end(cells, start, width)
        yield cells[start:end]
        start = end + 1
    if start < len(cells):
        yield cells[start:]


def _row_end(cells: Sequence[Cell], start: int, width: int) -> int:
    """The last space that leaves a row of `width` cells or fewer, else the first that ends one."""
    places = chain(range(start + width, start - 1, -1), range(start + width + 1, len(cells)))
    return next((place for place in places if cells[place].text == " "), len(cells))


def drawn(cells: Iterable[Cell], pen: Pen) -> str:
    """A row of cells, neighbours of one style painted together."""
    runs = groupby(cells, key=lambda cell: cell.style)
    return "".join(pen.paint(style, "".join(cell.text for cell in run)) for style, run in runs)


def paragraph(text: str, width: int) -> list[str]:
    """A visible text, wrapped."""
    return [drawn(row, PLAIN) for row in wrapped([Cell(c, "") for c in visible(text)], width)]
