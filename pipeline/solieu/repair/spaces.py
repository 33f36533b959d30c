"""No-break, thin and other special spaces: each becomes an ordinary space.

Between the digits of a number it stays (1 250 000): there it groups them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.repair.contexts import span_of
from solieu.repair.rules import Glance, Rule
from solieu.spans import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPECIAL = frozenset("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f")
_SPACE = regex.compile(rf"[{''.join(_SPECIAL)}](?:(?<!\d.)|(?!\d))")


def find(glance: Glance) -> Iterator[Edit]:
    """Each special space outside a number."""
    if not glance.characters.isdisjoint(_SPECIAL):
        yield from (Edit(span_of(match), " ", "spaces.special") for match in _SPACE.finditer(glance.text))


SPACES = Rule("spaces", find)
