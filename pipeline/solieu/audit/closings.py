"""Parts before their total: `cả 6 dự án`, `tổng cộng 12 tỷ đồng`, `cộng bốn tỉnh 9.882 tỷ`.

Policy: the words right before the total must look back; how many of the figures before it are its parts is left open,
so that they are mostly only found to agree. That they do not is said where `cộng` closes a plain enumeration: all
figures of its kind in its own sentence, none of which splits another, that come to about the total.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.groups import LOOSE, NONE, PLAIN, WEAK, Group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

MANY = 24  # parts

_CLOSING = regex.compile(
    r"""
    \b
    (?: (?P<adds>
            (?: (?:tổng\s+)? (?<!công\s) cộng (?!\s+(?:đồng|tác|với|thêm|hưởng)\b) (?:\s+lại)? | vị\s+chi | cả\s+thảy )
            (?: \s+ (?:\p{L}+|\d{1,2}) ){0,5} )
      | (?P<back> cả | tất\s+cả | toàn\s+bộ | (?:trong|trên)\s+tổng(?:\s+số)? | như\s+vậy ,? (?:\s+\p{L}+){0,5} )
      | tổng (?:\s+\p{L}+){0,4}
    )
    \s* (?:là|lên|đạt|số|gồm|được|:|=)? \s* $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_CLOSES = re.compile(r"cộng|vị|thảy|cả|toàn|tổng|như", re.IGNORECASE)  # without these there is no such cue
_SPLIT = regex.compile(r"\b(?:trong\s+(?:số\s+)?(?:đó|này)|gồm|riêng)\b | :", regex.VERBOSE | regex.IGNORECASE)


def _closing(view: View) -> Iterator[Outcome]:
    """A total behind its parts."""
    for index, total in enumerate(view.levels):
        words = view.before(total)
        cue = _CLOSING.search(words) if _CLOSES.search(words) else None
        earlier = _last_like(view, total, index) if cue else []
        groups = (Group(total, tuple(earlier[start:])) for start in range(len(earlier) - 2, -1, -1))
        looks_back = bool(cue and (cue["back"] or cue["adds"]))
        held = [group for group in groups if group.holds and group.smaller and _closes(group, back=looks_back)]
        whole = _enumerated(view, total) if cue and cue["adds"] else []
        yield from (group.outcome() for group in (held or whole)[:1])


def _last_like(view: View, total: Figure, index: int) -> list[Figure]:
    """The last figures of the kind before one."""
    like = (figure for figure in map(view.levels.__getitem__, range(index - 1, -1, -1)) if figure.like(total))
    return [*islice(like, MANY)][::-1]


def _closes(group: Group, *, back: bool) -> bool:
    """Whether the words before a total look back to its parts: `tổng kinh phí` mostly looks ahead."""
    at_hand = len(group.parts) > 2 or group.parts[0].sentence == group.total.sentence
    return group.chance <= (PLAIN if back else WEAK if at_hand else NONE)


def _enumerated(view: View, total: Figure) -> list[Group]:
    """All that a sentence has of the kind before its total, where nothing there splits or is a rate or a change."""
    before = [one for one in view.between(view.sentence(total).start, total.start) if one.like(total)]
    parts = tuple(one for one in before if one.depth == total.depth)
    if len(parts) < 2 or not all(one.adds for one in parts) or _SPLIT.search(view.text, parts[0].end, total.start):
        return []
    group = Group(total, parts)
    return [group] if group.near or (group.mended and group.slippery <= LOOSE) else []


CHECKS = (Check("A104", "sum.closing", _closing),)
