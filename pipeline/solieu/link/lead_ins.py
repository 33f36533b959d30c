"""Which line leads to the bullets or rows that a line is one of.

It is the one above the first of them; for bullets with another sign than those before (`+` below `-`), the bullet right
above if that ends in a colon or is a mere name. A sign that was used before goes on with the bullets of that level.
A line behind bullets that adds them up (Cộng 4 đơn vị) has the lead-in of the outermost.
A number of a higher rank than all before it (3. Kết quả, below `-`), to which nothing leads, heads what follows and
ends those lists. Nor does the text above lead to a number that is not the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.link.closings import adds_up
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.model import Line

_KINDS = ("decimal", "number", "roman", "letter")
_RANKS = ("roman", "number", "decimal", "letter")
_SIGN = lazy(r"\(?(?:(?P<decimal>\d+\.\d+)|(?P<number>\d+)|(?P<roman>[IVX]+)|(?P<letter>[a-zđ]))(?P<end>[.)/]?)")
_NAME = lazy(  # 1. Dạy nghề, 4. Nhiệm vụ 6 tháng cuối năm 2021
    r"[^\p{L}]*+(?:[IVX]{1,5}|[a-zđ])?[.)/]?(?:[^\d.;,:]|\b(?:19|20)\d\d\b|\b\d{1,2}(?=\s+tháng\b)){0,60}+"
)
_FIRST = ("1", "01", "I", "a")


def lead_ins(text: str, lines: Sequence[Line]) -> Sequence[int | None]:
    """For each line the number of that which leads to it, if it is a bullet or row."""
    leads: list[int | None] = []
    levels: dict[str, int | None] = {}
    for number, line in enumerate(lines):
        goes_on = bool(number) and lines[number - 1].kind == line.kind
        if levels and line.kind != "row" and not goes_on and adds_up(text, line.span.start):
            leads.append(next(iter(levels.values())))
            continue
        if not goes_on:
            levels = {}
        if line.kind == "bullet":
            leads.append(_of_bullet(text, lines, number, levels))
        else:
            above = leads[-1] if goes_on else number - 1 if number else None
            leads.append(above if line.kind == "row" else None)
    return leads


def _of_bullet(text: str, lines: Sequence[Line], number: int, levels: dict[str, int | None]) -> int | None:
    """The line that leads to a bullet; `levels` has those of the bullets above it, by their signs."""
    sign = _sign(text, lines[number])
    if sign in levels:
        for deeper in [*levels][[*levels].index(sign) + 1 :]:
            del levels[deeper]
    elif levels and _opens(text, lines[number - 1]):
        levels[sign] = number - 1
    elif levels and _rank(sign) < min(map(_rank, levels)):
        levels.clear()
        levels[sign] = None
    elif levels:
        levels[sign] = next(reversed(levels.values()))
    elif not number or lines[number - 1].kind == "row" or _goes_on(text, lines[number]):
        levels[sign] = None  # no part of a last row
    else:
        levels[sign] = number - 1
    return levels[sign]


def _goes_on(text: str, line: Line) -> bool:
    """Whether a number goes on with those above the text before it: 1. Khái quát … 2. Kết quả."""
    match = _SIGN.match(text, line.span.start)
    return bool(match and match["end"]) and not any(match[kind] in _FIRST for kind in _KINDS)


def _opens(text: str, line: Line) -> bool:
    """Whether a bullet leads to those below it: it ends in a colon, or only names them (1. Dạy nghề)."""
    return text.endswith(":", 0, line.span.end) or _NAME.fullmatch(text, line.span.start, line.span.end) is not None


def _sign(text: str, line: Line) -> str:
    """What kind of sign a bullet begins with: `-`, `1.`, `a)`."""
    match = _SIGN.match(text, line.span.start)
    kind = next((kind for kind in _KINDS if match and match[kind]), "")
    return f"{kind}{match['end']}" if match and kind else text[line.span.start]


def _rank(sign: str) -> int:
    """How high a kind of sign stands: 0 for the highest; `-` and its like are below all that number."""
    return next((rank for rank, kind in enumerate(_RANKS) if sign.startswith(kind)), len(_RANKS))
