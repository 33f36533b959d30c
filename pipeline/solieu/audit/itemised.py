"""Bullets against the total in their head or behind them.

Policy: each item gives its first figure of the total's kind. That they do not add up is said only where every item
has just one such figure, and the total is the last such figure of a head that leads to them (it ends with a colon, or
begins with `tổng`), or stands in a line of its own called `cộng`; in one called `toàn tỉnh` or `cả năm`, of which the
items may be some, where they nearly do. Under a head without a figure the total may stand anywhere before, where it
fits so well that chance does not explain it; with it those beside it (17 đề án, 3.860 triệu đồng … 11 đề án, 2.740
triệu đồng). A line of text behind the items may add up what stands at one place in each (như vậy, cả hai đề án có vốn
680 triệu đồng), and `Cộng 4 đơn vị` behind four items that count none themselves counts them: both are only ever found
to agree.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, Outcome, evidence
from solieu.audit.groups import FAIR, Group
from solieu.audit.readings import NEARBY
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.bullets import Block
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

SEVERAL = 3  # items
MANY = 40  # figures before a list that are tried

_LEADS = lazy(
    r": $ | ^ [\d.)\s]* tổng\b | \b(?:trong\s+đó|gồm|cụ\s+thể|như\s+sau)\W* $", regex.VERBOSE | regex.IGNORECASE
)
_RESUMES = lazy(
    r"""
    \W* (?: (?:như\s+vậy | tính\s+(?:chung|ra|cả) | tổng | cộng | gộp) \b
      | (?:cả|toàn\s+bộ)\s+(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+\p{L} )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_SPLITS = lazy(r"\W*(?:trong\s+(?:số\s+)?đó|(?:bao\s+)?gồm|cụ\s+thể)\W*:", regex.IGNORECASE)
_WHOLE = lazy(r"\W*(?:cả|toàn|tính)\b", regex.IGNORECASE)


def _bulleted(view: View) -> Iterator[Outcome]:
    """A head with a total, and under it bullets that each have a part; a line `Cộng` behind them."""
    for block in view.blocks if view.levels else ():
        for total in _totals(view, block):
            parts = tuple(_one_each(view, total, block))
            group = Group(total, parts)
            likely = total.line in (block.head, block.sum) or group.chance <= FAIR
            if len(parts) > 1 and ((group.smaller and group.holds and likely) or _all(view, group, block)):
                yield group.outcome()
        yield from _far(view, block)


def _far(view: View, block: Block) -> Iterator[Outcome]:
    """Totals told before a head that has no figure and ends with a colon: a rare one, and those told beside it."""
    head, first = block.head, view.lines[block.items[0]].span.start
    if head is None or len(block.items) < SEVERAL or not _is_bare(view, head):
        return
    earlier = [one for one in view.between(max(0, first - NEARBY), first) if one.adds][-MANY:]
    told = [Group(total, tuple(_one_each(view, total, block))) for total in earlier]
    groups = [group for group in told if len(group.parts) == len(block.items)]
    held = [group for group in groups if group.smaller and group.holds]
    rare = [group for group in held if group.chance * len(groups) <= FAIR]
    sentences = {group.total.sentence + near for group in rare for near in (-1, 0, 1)}
    found = {group.parts: group.outcome() for group in held if group in rare or group.total.sentence in sentences}
    yield from found.values()


def _resumed(view: View) -> Iterator[Outcome]:
    """Totals in a line of text behind the items: `Như vậy, cả hai đề án có vốn 680 triệu đồng, khuyến công 320 triệu`.

    Each is of the figures that stand at one place in all items (the first of each, the second, …).
    """
    for block in view.blocks if view.levels else ():
        for line in view.lines[block.items[-1] + 1 : block.items[-1] + 2]:
            resumes = line.kind == "text" and _RESUMES.match(view.text, line.span.start)
            for total in view.inside(line.sentences[0]) if resumes else ():
                yield from _of_columns(view, total, block)


def _of_columns(view: View, total: Figure, block: Block) -> Iterator[Outcome]:
    """A total that what stands at one place in all items comes to."""
    items = [_like(view, total, item) for item in block.items] if total.adds else []
    columns = zip(*items, strict=True) if len({len(item) for item in items}) == 1 else ()
    groups = [Group(total, column) for column in columns]
    held = [group for group in groups if group.smaller and group.holds and group.chance * len(groups) <= FAIR]
    yield from (group.outcome() for group in held[:1])


def _is_bare(view: View, line: int) -> bool:
    """Whether a line leads to others and has no figure."""
    span = view.lines[line].span
    return view.text.startswith(":", span.end - 1) and not view.inside(span)


def _totals(view: View, block: Block) -> Iterator[Figure]:
    """The figures of the head and of the sum; of the line before a head that has none and ends with a colon."""
    head = block.head
    if head and _is_bare(view, head):
        head -= 1
    for line in (head, block.sum):
        figures = view.inside(view.lines[line].span) if line is not None else ()
        yield from (figure for figure in figures if figure.adds)


def _one_each(view: View, total: Figure, block: Block) -> Iterator[Figure]:
    """The first figure of each item that measures what the total does."""
    for item in block.items:
        yield from _like(view, total, item)[:1]


def _like(view: View, total: Figure, line: int) -> list[Figure]:
    return [figure for figure in view.inside(view.lines[line].span) if figure.adds and figure.like(total)]


def _all(view: View, group: Group, block: Block) -> bool:
    """Whether every item has one such figure and no other, and the total is plainly that of the items."""
    single = all(len(_like(view, group.total, item)) == 1 for item in block.items)
    last = _like(view, group.total, group.total.line)[-1] is group.total
    whole = _WHOLE.match(view.text, view.lines[group.total.line].span.start)
    about = group.close if whole else group.near or group.mended
    return single and last and _leads(view, group.total, block) and about


def _leads(view: View, total: Figure, block: Block) -> bool:
    """Whether a total stands in the line of the sum, leads to the items, or is all that a bullet above them has.

    It also leads to them from before a line that has `trong đó:` and nothing else.
    """
    line = view.lines[total.line]
    if total.line not in (block.head, block.sum):
        return block.head == total.line + 1 and bool(_SPLITS.fullmatch(view.lines[block.head].span.of(view.text)))
    ends = line.kind == "bullet" and not view.text[total.end : line.span.end].strip(" .;")
    return total.line == block.sum or ends or bool(_LEADS.search(line.span.of(view.text)))


def _counted(view: View) -> Iterator[Outcome]:
    """`Cộng 4 đơn vị, 500 triệu đồng`: so many as there are items, none of which counts the like."""
    for block in view.blocks if view.listed else ():
        first = next(iter(view.inside(view.lines[block.sum].span)), None) if block.sum is not None else None
        items = Decimal(len(block.items))
        if first and first.listed and first.amount.low == items:
            counted = any(one.like(first) for item in block.items for one in view.inside(view.lines[item].span))
            if not counted:
                yield Outcome(items, items, first.unit, evidence("count", first), holds=True)


CHECKS = (
    Check("A102", "sum.bulleted", _bulleted),
    Check("A118", "sum.resumed", _resumed),
    Check("A405", "list.closed", _counted),
)
CROSSING = ("A118",)  # what is added up through all items may be part of a sum in each
