"""Sums that are out of the money of several sides, whatever is said of themselves.

Policy: the whole of a national and a local part is both, wherever its parts stand: beside it, in a bracket, behind what
was paid of it, in the rest that is only named (còn lại là vốn của tỉnh), in the sentences behind that come to it.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

import regex

from solieu.link.labels import labels
from solieu.link.parts import owned
from solieu.link.qualifiers import Read
from solieu.link.sides import by_place
from solieu.link.spread import ends_by_whose, is_paid_of
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

SPLIT = 6  # figures behind a total in which its parts stand
ADDED_TO = "sources.added-to"  # tells of the whole only
SIDES = frozenset(("national", "local", "private"))
_AREAS = ("tỉnh", "huyện", "thành phố", "thị xã", "tp", "quận")
_REST = lazy(r"[,;]?\s+(?:(?:và|phần|số)\s+)?còn\s+lại\s+(?:là|từ|lấy|do|của)\b[^.;:\d\n]{0,60}", regex.IGNORECASE)
_ALL = lazy(
    r"""\b (?: (?:cộng(?!\s+đồng)|tính|gộp) (?:\s+(?:lại|là|cả|chung|gộp))?
      | tổng \s+ (?:cộng|số|mức(?:\s+(?:vốn|kinh\s+phí|chi\s+phí))?|vốn(?:\s+lên)?|kinh\s+phí) )
    \s+ (?:\p{L}+\s+){0,2} $""",
    regex.VERBOSE | regex.IGNORECASE,
)


def of_split(page: Page, draft: Draft) -> Read | None:
    """The whole of a national and a local part is both, whatever is said of it: so are those in a bracket behind, and
    a plan of which so was paid. What an area gives is of all if one part is told to be of one side,
    and all that firms or people add to something is (khuyến công hỗ trợ 1 tỷ đồng, cơ sở tự bỏ 2 tỷ đồng).
    """
    figure = draft.figure
    like = [part for part in draft.parts if part.like(figure)]
    parts = [(part.before.start, part.after.end) for part in [*like, *_of_paid(page, figure)]]
    parts += [(part.before.start, part.start) for part in _bracketed(page, figure)]
    rest = _REST.match(page.text, like[-1].end, figure.sentence.end) if like else None
    parts += [rest.span()] if rest else []
    each = [_sides(page, [part]) for part in parts]
    if not any(each):
        added = _added_up(page, figure)
        each = [_sides(page, [(one.before.start, one.start), (one.end, one.after.end)]) for one in added] or each
    sides = set().union(*each)
    if len(sides) > 1 or (sides and len(like) == 1 and _is_given(page, figure)):
        return Read("total", "clause", "sources.split")
    return Read("total", "clause", ADDED_TO) if {"private"} in each and set() in each else None


def _of_paid(page: Page, figure: Figure) -> Iterable[Figure]:
    """The parts of what was paid of a figure: kế hoạch 90 tỷ đồng, đã giải ngân 60 tỷ đồng, gồm …"""
    following = next((other for other in page.later(figure)[:1] if other.like(figure)), None)
    paid = following is not None and is_paid_of(page, figure, following)
    return page.once(owned).get(following.index, ()) if following and paid else ()


def _is_given(page: Page, figure: Figure) -> bool:
    """Whether a province or district is said to give it: tỉnh bố trí 5 tỷ đồng."""
    if labels(page, figure.after.start, figure.after.end):
        return False
    before = labels(page, figure.before.start, figure.start)
    return bool(before and before[-1].span.of(page.low).startswith(_AREAS)) or by_place(page, figure) is not None


def _bracketed(page: Page, figure: Figure) -> Iterable[Figure]:
    """The figures like one in the bracket that opens right behind it: 98 tỷ đồng (trung ương 41 tỷ, tỉnh 57 tỷ)."""
    opened = page.text.startswith(("(", " ("), figure.end)
    closed = page.text.find(")", figure.end, figure.sentence.end) if opened else -1
    return [part for part in page.between(figure.end, closed) if part.like(figure)] if closed > 0 else ()


def _added_up(page: Page, figure: Figure) -> Sequence[Figure]:
    """The first figures like one behind it, in its sentence or those behind, that come to it: 18 tỷ; tỉnh 14, dân 4."""
    following = page.figures[figure.sentence.beyond : figure.sentence.beyond + SPLIT]
    for others in (page.later(figure), following):
        like = [other for other in others if other.line == figure.line and other.like(figure)]
        sums = accumulate(other.amount.low for other in like)
        last = next((number for number, total in enumerate(sums, 1) if total == figure.amount.low), 0)
        if last > 1:
            return like[:last]
    return ()


def of_all(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """`A 46 tỷ đồng, B 18 tỷ đồng, cộng lại 64 tỷ đồng`: the sum of what came from several sides."""
    figure = draft.figure
    if len({other.value("source") for other in earlier.same if other.figure.like(figure)} & SIDES) < 2:
        return None
    match = _ALL.search(page.text, figure.before.start, figure.start)
    if match is None and (figure.amount.per or any(other.figure.amount.per is None for other in earlier.same)):
        return None  # trung ương 5 triệu đồng/nhà, tỉnh 1 triệu đồng/nhà, đã chi 69 tỷ đồng
    return Read("total", "clause", "sources.sum", Span(*match.span()) if match else figure.before)


def split_behind(page: Page, draft: Draft) -> Read | None:
    """A figure that is no part itself, and whose parts are labelled behind it, is their total."""
    figure = draft.figure
    if draft.whole:
        return None
    following = page.figures[figure.index + 1 : figure.index + 1 + SPLIT]
    following = tuple(other for other in following if other.line == figure.line or _is_item(page, figure, other))
    if any(other.amount.low > figure.amount.high and other.like(figure) for other in following):
        return None  # no part is larger than its whole
    sides = _sides(page, ((other.before.start, ends_by_whose(page, other)) for other in following))
    return Read("total", "sentence", "sources.split") if len(sides) > 1 else None


def _is_item(page: Page, figure: Figure, other: Figure) -> bool:
    """Whether a figure stands in the line below another, which does not only begin the next paragraph."""
    below = page.lines[other.line]
    return other.line == figure.line + 1 and not (below.kind == page.lines[figure.line].kind == "text")


def _sides(page: Page, stretches: Iterable[tuple[int, int]]) -> set[str]:
    """The sides that labels of some stretches name: they are parts of a whole if these are several."""
    return {label.kind for start, end in stretches for label in labels(page, start, end)} & SIDES
