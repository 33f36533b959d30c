"""No-break, thin and other special spaces, and lines whose words stand far apart: each becomes an ordinary space.

Between the digits of a number a special space stays (1 250 000): there it groups them. Words stand far apart where most
gaps of a line are of three spaces or more, as in justified text; a few such gaps divide columns, and stay, and so do
those with as many numbers behind them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from solieu.patterns import lazy
from solieu.repair.contexts import span_of
from solieu.repair.rules import Glance, Rule
from solieu.spans import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_SPECIAL = frozenset("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f")
_WIDE = "   "
_LINE, _GAP = lazy(r"[^\n]+"), lazy(r"(?<=\S) ++(?=\S)")
_NUMBER = re.compile(r"\d[\d.,]*%?(?=   |\s*(?:\n|$))")
_SPACE = re.compile(rf"[{''.join(_SPECIAL)}](?:(?<!\d.)|(?!\d))")


def find(glance: Glance) -> Iterator[Edit]:
    """Each special space outside a number, and each gap of a line of far words."""
    if _WIDE in glance.text:
        yield from (Edit(span_of(gap), " ", "spaces.wide") for gap in _far_apart(glance.text))
    if not glance.characters.isdisjoint(_SPECIAL):
        yield from (Edit(span_of(match), " ", "spaces.special") for match in _SPACE.finditer(glance.text))


def _far_apart(text: str) -> Iterator[regex.Match[str]]:
    """The wide gaps of lines that have more of them than of others."""
    for line in _LINE.finditer(text):
        gaps = list(_GAP.finditer(text, *line.span())) if _WIDE in line[0] else []
        wide = [gap for gap in gaps if len(gap[0]) >= len(_WIDE)]
        numbers = [gap for gap in wide if _NUMBER.match(text, gap.end())]
        if len(wide) * 2 > len(gaps) and len(numbers) * 2 < len(wide):
            yield from wide


SPACES = Rule("spaces", find)
