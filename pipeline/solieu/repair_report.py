"""Repairs as a person or a program reads them: a diff, line by line, and rows.

Characters that cannot be seen are shown by sign or code point. In the plain style a deletion stands in [-…-], an
insertion in {+…+}; the coloured one uses the terminal's red and green.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.model import Repaired
    from solieu.spans import Edit


class Style(NamedTuple):
    """What stands around a deletion, an insertion and the rule that asked for them."""

    deletion: tuple[str, str]
    insertion: tuple[str, str]
    rule: tuple[str, str]


PLAIN = Style(("[-", "-]"), ("{+", "+}"), ("  (", ")"))
COLOURED = Style(("\x1b[31m", "\x1b[0m"), ("\x1b[32m", "\x1b[0m"), ("  \x1b[2m", "\x1b[0m"))
_SIGNS = {"\n": "⏎", " ": "␣", "\t": "⇥", "\N{NO-BREAK SPACE}": "⍽"}
_UNSEEN = re.compile("[\x00-\x1f\x7f-\xa0\xad\u0300-\u036f\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff]")
_WIDTH = 40  # characters of a line shown on each side of its repairs


def rows(repaired: Repaired) -> list[dict[str, str | int]]:
    """One row for each edit, with the columns of the table `repairs`."""
    return [
        {
            "raw_start": edit.span.start,
            "raw_end": edit.span.end,
            "before": edit.span.of(repaired.document.raw),
            "after": edit.after,
            "rule": edit.rule,
        }
        for edit in repaired.edits
    ]


def diff(repaired: Repaired, *, style: Style = PLAIN) -> Iterator[str]:
    """The lines of the raw text that were repaired, with their numbers and what was done to them."""
    raw = repaired.document.raw
    number, counted = 1, 0
    for start, group in groupby(repaired.edits, key=lambda edit: raw.rfind("\n", 0, edit.span.start) + 1):
        edits = list(group)
        number, counted = number + raw.count("\n", counted, start), start
        rules = ", ".join(dict.fromkeys(edit.rule for edit in edits))
        yield f"{number}: {_shown(raw, start, edits, style)}{style.rule[0]}{rules}{style.rule[1]}"


def _shown(raw: str, start: int, edits: list[Edit], style: Style) -> str:
    """A line with its edits marked, cut to what stands near them."""
    end = raw.find("\n", edits[-1].span.end)
    first, last = max(start, edits[0].span.start - _WIDTH), edits[-1].span.end + _WIDTH
    pieces, reached = ["…" if first > start else ""], first
    for edit in edits:
        pieces += [raw[reached : edit.span.start], *_marked(edit.span.of(raw), style.deletion)]
        pieces += _marked(edit.after, style.insertion)
        reached = edit.span.end
    line_end = len(raw) if end < 0 else end
    return "".join((*pieces, raw[reached : min(last, line_end)], "…" if last < line_end else ""))


def _marked(text: str, marks: tuple[str, str]) -> tuple[str, ...]:
    return (marks[0], visible(text), marks[1]) if text else ()


def visible(text: str) -> str:
    """A text with a sign for each character that cannot be seen.

    >>> visible("\u200bHà\\n"), visible(" ")
    ('<U+200B>Hà⏎', '␣')
    """
    shown = text if text.strip(" ") else text.replace(" ", "␣")
    return _UNSEEN.sub(lambda match: _SIGNS.get(match[0], f"<U+{ord(match[0]):04X}>"), shown)
