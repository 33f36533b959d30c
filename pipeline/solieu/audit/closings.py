"""Parts before their total: `cả 6 dự án`, `tổng cộng 12 tỷ đồng`, `cộng bốn tỉnh 9.882 tỷ`.

Policy: the words right before the total must look back; how many of the figures before it are its parts is left open,
so that they are mostly only found to agree. That they do not is said where `cộng` closes a plain enumeration: all
figures of its kind in its own sentence, none of which splits another, that come to about the total.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.groups import LOOSE, NONE, PLAIN, WEAK, Group
from solieu.audit.levels import Levels
from solieu.audit.texts import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
_CLOSES = re.compile("cộng|vị|cả|toàn|tổng|như")  # without these there is no such cue
_SPLIT = regex.compile(r"\b(?:trong\s+(?:số\s+)?(?:đó|này)|gồm|riêng)\b | :", regex.VERBOSE | regex.IGNORECASE)


def _closing(view: View) -> Iterator[Outcome]:
    """A total behind its parts."""
    levels = Levels(view.levels)
    for index, total in enumerate(view.levels):
        words = view.before(total)
        cue = _CLOSING.search(words) if _CLOSES.search(lowered(words)) else None
        if cue:
            looks_back = bool(cue["back"] or cue["adds"])
            held = next(
                (one for one in _held(total, levels.last_like(index, MANY)) if _closes(one, back=looks_back)), None
            )
            whole = held or (_enumerated(view, total) if cue["adds"] else None)
            yield from [whole.outcome()] if whole else []


def _held(total: Figure, earlier: Sequence[Figure]) -> Iterator[Group]:
    """The last two of some figures, the last three and so on: as far as they add up and none is all of it."""
    for start in range(len(earlier) - 2, -1, -1):
        group = Group(total, tuple(earlier[start:]))
        if group.stretch.low > total.stretch.high:
            return
        if group.holds and group.smaller:
            yield group


def _closes(group: Group, *, back: bool) -> bool:
    """Whether the words before a total look back to its parts: `tổng kinh phí` mostly looks ahead."""
    at_hand = len(group.parts) > 2 or group.parts[0].sentence == group.total.sentence
    return group.chance <= (PLAIN if back else WEAK if at_hand else NONE)


def _enumerated(view: View, total: Figure) -> Group | None:
    """All that a sentence has of the kind before its total, where nothing there splits or is a rate or a change."""
    before = [one for one in view.between(view.sentence(total).start, total.start) if one.like(total)]
    parts = tuple(one for one in before if one.depth == total.depth)
    if len(parts) < 2 or not all(one.adds for one in parts) or _SPLIT.search(view.text, parts[0].end, total.start):
        return None
    group = Group(total, parts)
    return group if group.near or (group.mended and group.slippery <= LOOSE) else None


CHECKS = (Check("A104", "sum.closing", _closing),)
