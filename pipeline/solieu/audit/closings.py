"""Parts before their total: `cả 6 dự án`, `tổng cộng 12 tỷ đồng`, `cộng bốn tỉnh 9.882 tỷ`, `nâng tổng số lên 74 xã`.

Policy: the words right before the total must look back, or those that open its sentence (Cộng lại, Đó là …) with it as
the first figure of its kind; prizes add up to those to whom they go. How many of the figures before it are its parts is
left open, so that they are mostly only found to agree. That they do not is said where `cộng` closes an enumeration: all
figures of its kind in its own sentence, none of which splits another, that come to about the total; and where `tính
chung hai năm` says how many they are, and the sentence before has just as many.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.groups import FAIR, LOOSE, NONE, PLAIN, WEAK, Group, is_part
from solieu.audit.intervals import OPENS
from solieu.audit.levels import Levels
from solieu.audit.texts import lowered
from solieu.audit.years import NUMBER, number
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

MANY = 24  # parts
NEAR = 3  # sentences before one that takes up what they told
_PRIZES = (("giai",), ("huy",))  # by the first syllable of what is counted

_CLOSING = lazy(
    r"""
    \b
    (?: (?P<adds>
            (?: (?:tổng\s+)? (?<!công\s) cộng (?!\s+(?:đồng|tác|với|thêm|hưởng)\b) (?:\s+lại)? | vị\s+chi | cả\s+thảy )
            (?: \s+ (?:\p{L}+|\d{1,2}) ){0,5} )
      | (?P<back> cả | tất\s+cả | toàn\s+bộ | (?:trong|trên)\s+tổng(?:\s+số)?
          | (?:như\s+vậy|tính\s+(?:chung|gộp)|gộp\s+(?:chung|lại)) (?: ,? \s+ (?:\p{L}+|\d{1,2}) ){0,12} ,?
          | (?:nâng|đưa) (?:\s+\p{L}+){0,12} \s+ lên (?:\s+(?:con\s+số|mức|tới|đến|thành))? )
      | tổng (?:\s+\p{L}+){0,4}
      | (?:nâng|đưa) \s+ tổng (?:\s+(?:\p{L}+|\d{1,2})){0,12}
    )
    \s* (?:là|lên|đạt|ước|số|gồm|được|:|=)? \s* $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_OPENING = lazy(  # what its sentence says of all that was told
    r"""\W*+ (?: cộng\s+(?:lại|chung|cả|gộp) | tổng\s+cộng | tất\s+cả | toàn\s+bộ | (?:gộp|tính)\s+(?:lại|chung|ra)
      | vị\s+chi | cả\s+thảy | như\s+vậy | (?:tất\s+cả\s+)? (?:đó|đây|trên\s+đây) \s+ (?:đều\s+)? là ) \b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_AWARDED = lazy(
    r"[^.;:()\d]{0,40} \b(?: thuộc\s+về | (?:trao|tặng|dành|phát|chia) (?:\s+(?:tặng|thưởng))? \s+ (?:cho|về) )"
    r" (?:\s+(?:chủ\s+nhân|tác\s+giả)\s+(?:của\s+)?)? \s*",
    regex.VERBOSE | regex.IGNORECASE,
)
_WINS = lazy(
    r"(?:/[\d.]+)? [^.;:()\d]{0,60} \b (?:tranh|giành|đoạt|nhận|lĩnh|trao|xét) (?:\s+\p{L}+){0,3} \s+",
    regex.VERBOSE | regex.IGNORECASE,
)
_CLOSES = re.compile("cộng|vị|cả|toàn|tổng|như|tính|gộp|lên")  # without these there is no such cue
_OF_SO_MANY = lazy(
    rf"""\b (?:cả|tính\s+chung|như\s+vậy,?|trong|gộp) \s+ (?P<many>{NUMBER}) \s+
    (?:năm|quý|đợt|vụ|kỳ|huyện|xã|tỉnh|nguồn|khoản|nhóm|loại|khu\s+vực|địa\s+phương|đơn\s+vị)\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_SPLIT = lazy(
    r"\b(?:trong\s+(?:số\s+)?(?:đó|này)|gồm|riêng)\b | (?<!(?:19|20)\d\d) :", regex.VERBOSE | regex.IGNORECASE
)


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
            whole = held or (_enumerated(view, total) if cue["adds"] else _of_so_many(view, total, words))
            yield from [whole.outcome()] if whole else []
            if whole:
                continue
        if view.lines[total.line].kind != "row" and _opens(view, total):
            before = [one for one in levels.last_like(index, MANY) if 0 < total.sentence - one.sentence <= NEAR]
            whole = _told(total, before) or _told(total, [one for one in before if not is_part(view, one)])
            yield from [whole.outcome()] if whole else []
    yield from _awards(view)


def _told(total: Figure, before: Sequence[Figure]) -> Group | None:
    """The most figures that add up to a total: all that was told of the kind, or such as hardly do by chance."""
    group = next(reversed([*_held(total, before)]), None)
    likely = PLAIN if group and len(group.parts) == len(before) else FAIR
    return group if group and group.chance <= likely else None


def _opens(view: View, total: Figure) -> bool:
    """Whether a sentence opens with what takes up all that was told, and the total is the first of its kind in it."""
    start = view.sentence(total).start
    taken_up = _OPENING.match(view.text, start, total.start)
    return taken_up is not None and not any(one.like(total) for one in view.between(start, total.start))


def _awards(view: View) -> Iterator[Outcome]:
    """`2 giải nhất, 7 giải ba được trao cho 9 tác phẩm`, `9 tác phẩm tranh 2 giải nhất …`: as many as win them."""
    for told in view.addends.values():
        prizes = tuple(one for one in told if one.noun[:1] in _PRIZES)
        for won in told if len(prizes) > 1 else ():
            first, last = (prizes[-1], won) if won.start > prizes[-1].end else (won, prizes[0])
            given = _AWARDED if last is won else _WINS
            group = Group(won, prizes)
            equal = won.kind == "count" and group.computed == won.amount.low
            yield from [group.outcome()] if equal and given.fullmatch(view.text, first.end, last.start) else []


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
    beside = group.parts[0].sentence == group.total.sentence
    at_hand = len(group.parts) > 2 or beside
    if not (beside or group.exact or group.total.amount.bound in OPENS):
        return False
    return group.chance <= (PLAIN if back else WEAK if at_hand else NONE)


def _enumerated(view: View, total: Figure) -> Group | None:
    """All that a sentence has of the kind before its total, where nothing there splits or is a rate or a change."""
    before = [one for one in view.between(view.sentence(total).start, total.start) if one.like(total)]
    parts = tuple(one for one in before if one.depth == total.depth)
    if len(parts) < 2 or not all(one.adds for one in parts) or _SPLIT.search(view.text, parts[0].end, total.start):
        return None
    group = Group(total, parts)
    return group if group.near or (group.mended and group.slippery <= LOOSE) else None


def _of_so_many(view: View, total: Figure, words: str) -> Group | None:
    """All that the sentence before has of the kind, if a total is called that of so many: `tính chung hai năm`."""
    many = _OF_SO_MANY.search(words)
    own = view.between(view.sentence(total).start, total.start)
    if many is None or not total.sentence or any(one.like(total) for one in own):
        return None
    parts = tuple(one for one in view.inside(view.sentences[total.sentence - 1]) if one.like(total))
    plain = all(one.adds and not one.depth for one in parts) and len(parts) == number(many["many"]) > 1
    if not plain or _SPLIT.search(view.text, parts[0].end, parts[-1].start):
        return None
    group = Group(total, parts)
    return group if group.smaller and (group.close or (group.mended and group.slippery <= LOOSE)) else None


CHECKS = (Check("A104", "sum.closing", _closing),)
