"""Two levels and what lies between them: a percentage, percentage points, a difference, a multiple.

Policy: the later level stands right before the change, or both behind it (`giảm 5 hộ, từ 12 hộ xuống 7 hộ`). The
earlier is one that the text says it came from (`từ 40 lên 50 triệu đồng`), one of an earlier time beside the later
(`đầu năm …, cuối năm …`), one in a bracket behind the change (`so với năm 2011 (40 tỷ đồng)`), the one figure of the
year that the change is held against, or else a figure of the same kind just before that fits; a misfit is reported
only where the text says which the earlier is, and not that the change is since another time (`so với cùng kỳ`) or one
of each year. `Tăng 3 lần` may mean three or four times as much; a fall from 12% to 9%
may be called one of 3% or of 25%.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.groups import is_part
from solieu.audit.plans import over_plan
from solieu.audit.reckonings import Change, difference, direction, multiple, relative, same
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

NEAR = 2  # sentences
FAR = 8  # sentences, where the level before is that of the year before
BESIDE = 60  # characters between two levels that are compared
RIGHT_BEHIND = 30  # characters between a level and its change
LOOSE = Decimal("0.04")  # of what is computed; looser levels would fit a change that is not theirs
TIMES = "lần"

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_RISE = lazy(r"\btừ\b [^.;]{0,30} $", _FLAGS)
_LEADS = lazy(  # no other subject stands between: giảm 15% chi phí, tỷ lệ hạt hỏng từ 12% xuống 3%
    r"""
    (?! \s* (?:do|nhờ|vì|khi) \b )
    (?: [^.,;:()\d]{0,30} , \s* (?:(?:tức|là|cụ\s+thể)\s+){0,2}
      | (?: (?!\b(?:và|nhờ|do|giúp|tăng|giảm|nâng|hạ|rút|đưa)\b) [^.,;:()\d] ){0,30} )
    \b từ (?:\s+mức)? \s+
    """,
    _FLAGS,
)
_OF = lazy(r"\s+ (?:do|của) \s+", _FLAGS)
_YEARLY = lazy(r"\b(?:mỗi|hằng|hàng|bình\s+quân|trung\s+bình)\b", _FLAGS)
_REACHED = lazy(r"\b(?:lên|xuống|còn|đến|thành|nay)\b [^.;\d]{0,30} $", _FLAGS)
_RIGHT_BEHIND = lazy(
    r"\s*+ (?: [,(] \s*+ )? (?: (?:tức|như\s+vậy|nghĩa\s+là|là|đã) \s+ ){0,2} (?:tăng|giảm) (?:\s+thêm)? \s* ", _FLAGS
)
_EARLIER = lazy(r"\b(?:đầu\s+(?:năm|kỳ|nhiệm\s+kỳ)|năm\s+(?:trước|ngoái|20\d\d)|trước\s+đây)\b", _FLAGS)
_LATER = lazy(r"\b(?:cuối\s+(?:năm|kỳ|nhiệm\s+kỳ)|năm\s+(?:nay|20\d\d)|đến\s+nay|hiện\s+nay|nay)\b", _FLAGS)
_OTHER = lazy(
    r"""
    \s* / | [^.,;:()\d]{0,25} \b
    (?: so(?!\s+với\s+(?:đầu|trước|khi)) | kế\s+hoạch | dự\s+toán | chỉ\s+tiêu | cùng\s+kỳ | mỗi | hằng | hàng\s+năm
      | một\s+năm | bình\s+quân | trong\s+(?:năm|tháng|quý|kỳ|ngày) ) \b
    """,
    _FLAGS,
)
_ALONE = lazy(r"\s* (?: so\s+với\s+(?:đầu|trước|khi)\b | [.,;)] | $ )", _FLAGS)
_AGAINST = lazy(
    r"""
    \s* (?: so | năm | hơn | kém | thấp\s+hơn | cao\s+hơn | kế\s+hoạch | dự\s+toán | chỉ\s+tiêu ) \b [^.,;:()]{0,40}
        \( \s* (?:\p{L}+\s+){0,3} (?: 20\d\d \s* (?: : | là ) \s* )?                # so với năm 2011 (40 tỷ đồng)
  | \s+ (?:\p{L}+\s+){1,4} năm\s+20\d\d \s* \( \s*                          # gấp 2 lần hội chợ năm 2011 (40 tỷ đồng)
  | \s* (?:so\s+với\s+)? (?:kế\s+hoạch|dự\s+toán|chỉ\s+tiêu) \b [^.,;:()\d]{0,25} \b là \s*   # vượt chỉ tiêu là 30
  | \s* (?:so\s+)? với (?:\s+mức)? \s+ [^.,;:()\d]{0,15}                          # so với mức 40 tỷ đồng
    """,
    _FLAGS,
)
_SINCE = lazy(r"\b so \s+ (?:với|cùng) \b [^.;:()]{0,40} \( \s* $", _FLAGS)
_YEAR = lazy(r"[^.,;:\d]{0,20} \b(?:với|cùng\s+kỳ)\b [^.,;:\d]{0,15} (?P<year>20\d\d)(?!\d)", _FLAGS)
_THAT_IS = lazy(r"\b(?:tức|nghĩa)\s+(?:là\s+)?(?:tăng|giảm)\s+(?:\p{L}+\s+)?$", _FLAGS)
_MULTIPLE = lazy(r"\b(?:gấp|bằng|tăng)\s+(?:\p{L}+\s+){0,2}$", _FLAGS)
_GREW = lazy(r"\btăng\b", _FLAGS)
_FROM = lazy(r"\s*từ\b", _FLAGS)
_TO = lazy(r"\s*(?:lên|xuống|còn)\b", _FLAGS)


def _changes(view: View, by: Figure) -> Iterator[Change]:
    """The pairs of levels that a change may be between; none is said of a percentage with an object of its own."""
    own = by.kind == "percent" and view.has_object(by)
    yield from (change._replace(stated=change.stated and not own) for change in _between(view, by))


def _between(view: View, by: Figure) -> Iterator[Change]:
    """The pair of levels that is stated, or those that stand before a change."""
    ahead = _ahead(view, by)
    if ahead:
        yield ahead
        return
    after = view.previous(by)
    if after and after.depth > by.depth and _SINCE.search(view.before(after)):
        yield from _since(view, by, after)
    if after is None or after.sentence != by.sentence or by.start - after.end > RIGHT_BEHIND or after.moved:
        return
    after = _owned(view, after)
    stated = _stated(view, by, after)
    if stated:
        owners = _owners(view, after) if stated.start > by.start else [after]
        yield from (Change(by, stated, owner, stated=len(owners) == 1) for owner in owners)
        return
    levels = [*_levels_before(view, by, after)]
    only = len(levels) == 1 and bool(_THAT_IS.search(view.text, max(0, by.start - 20), by.start))
    yield from (Change(by, before, after, stated=only) for before in levels)


def _owned(view: View, owners: Figure) -> Figure:
    """The figure that a change is one of: in `142 sản phẩm của 88 chủ thể, thêm 51 sản phẩm` the first."""
    owned = view.previous(owners)
    return owned if owned and _OF.fullmatch(view.text, owned.end, owners.start) else owners


def _owners(view: View, after: Figure) -> list[Figure]:
    """The level before a change; its total too, where it is a part: `3,2 tỷ đồng, gồm 1,5 và 1,7 tỷ đồng, tăng 14%`."""
    if not after.adds or not is_part(view, after):
        return [after]
    return [after, *[one for one in view.inside(view.sentence(after)) if one.adds and one.like(after)][:1]]


def _ahead(view: View, by: Figure) -> Change | None:
    """`Giảm 270 hộ, từ 1.250 hộ xuống còn 980 hộ`: the two levels right behind their change."""
    before = view.next(by)
    after = view.next(before) if before else None
    if before is None or after is None or not before.sentence == after.sentence == by.sentence:
        return None
    led = _LEADS.fullmatch(view.text, by.end, before.start) and not _YEARLY.search(view.before(by))
    told = led and same(before, after) and _rises(view, before, after)
    return Change(by, before, after, stated=True) if told else None


def _since(view: View, by: Figure, base: Figure) -> Iterator[Change]:
    """`So với năm 2011 (40 tỷ đồng), kinh phí tăng 25%`: the level before, and one after in what went before it."""
    start = view.sentences[max(0, by.sentence - NEAR)].start
    afters = (one for one in reversed(view.between(start, base.start)) if same(base, one))
    yield from (Change(by, base, after, stated=False) for after in afters)


def _levels_before(view: View, by: Figure, after: Figure) -> Iterator[Figure]:
    """The levels that a change may have started from, the nearest first."""
    for before in reversed(view.between(view.sentences[max(0, by.sentence - FAR)].start, after.start)):
        near = by.sentence - before.sentence <= NEAR or _year_before(view, before, after)
        if near and _comparable(view, before, after):
            yield before


def _stated(view: View, by: Figure, after: Figure) -> Figure | None:
    """The level that a change is said to start from."""
    before, behind = view.previous(after), view.next(by)
    if before and same(before, after) and before.sentence == after.sentence and _rises(view, before, after):
        return before
    if behind and same(behind, after) and _AGAINST.fullmatch(view.text, by.end, behind.start):
        return behind
    if before and _dated(view, before, after, by):
        return before
    year = _YEAR.match(view.text, by.end)
    dated = [one for one in view.around(by, NEAR) if year and one.start < after.start and _comparable(view, one, after)]
    of_year = [one for one in dated if year and view.names_year(one, int(year["year"]))]
    return of_year[0] if len(of_year) == 1 and len(dated) == 1 else None


def _dated(view: View, before: Figure, after: Figure, by: Figure) -> bool:
    """Whether a change stands right behind two levels of one sentence, each at its time: `đầu năm 1.250 hộ, nay …`."""
    beside = before.sentence == after.sentence == by.sentence and _comparable(view, before, after)
    rises = direction(by) * (after.amount.low - before.amount.low) >= 0
    if not beside or not rises or not _RIGHT_BEHIND.fullmatch(view.text, after.end, by.start):
        return False
    told = _EARLIER.search(view.before(before)) and _LATER.search(view.text, before.end, after.start)
    return bool(told and _ALONE.match(view.text, by.end))


def _elsewhere(view: View, change: Change) -> bool:
    """Whether a change is said to be of another time or thing than its levels, or one of each year."""
    by, before, after = change.by, change.before, change.after
    if after.end <= by.start and before.start >= by.end:
        return False  # the level before is named behind the change
    if after.end <= by.start and view.has_subject(after, by):
        return True
    year = _YEAR.match(view.text, by.end)
    own = year and view.names_year(before, int(year["year"]))
    yearly = _YEARLY.search(view.text, min(after.end, by.start), by.start)
    return bool(yearly or (_OTHER.match(view.text, by.end) and not own))


def _comparable(view: View, one: Figure, other: Figure) -> bool:
    """Whether two levels are about the same, as far as the linker can tell."""
    first, second = view.fact(one), view.fact(other)
    return same(one, other) and (not first or not second or first.indicator == second.indicator)


def _year_before(view: View, one: Figure, other: Figure) -> bool:
    """Whether one figure is of the year before that of the other."""
    first, second = view.fact(one), view.fact(other)
    return bool(first and second and first.end_year and first.end_year + 1 == second.start_year)


def _rises(view: View, before: Figure, after: Figure) -> bool:
    """Whether the text says that a level went from one figure to the other."""
    rises = _FROM.match(before.mention.text) or _RISE.search(view.before(before))
    return bool(rises and (_TO.match(after.mention.text) or _REACHED.search(view.text[before.end : after.start])))


def _growth(view: View) -> Iterator[Outcome]:
    """`từ 40 lên 50 triệu đồng, tăng 25%`."""
    for by in view.percents:
        over = over_plan(view, by)
        if over:
            yield relative(over)
        elif by.per is None and direction(by):
            changes = (change for change in _changes(view, by) if change.after.kind != "percent")
            yield from _said(view, ((change, relative(change)) for change in changes))


def _points(view: View) -> Iterator[Outcome]:
    """`từ 12,5% xuống 9,8%, giảm 2,7 điểm %`."""
    for by in view.percents:
        if by.per is None and (direction(by) or by.amount.unit != "%"):
            changes = [one for one in _changes(view, by) if one.stated and one.after.kind == "percent"]
            ways = ((change, way) for change in changes for way in (difference(change), relative(change)))
            yield from _said(view, ways)


def _differences(view: View) -> Iterator[Outcome]:
    """`từ 40 xã lên 65 xã, tăng 25 xã`."""
    for by in view.figures:
        if by.moved and by.kind != "percent" and by.per is None:
            changes = (change for change in _changes(view, by) if change.stated and change.after.like(by))
            yield from _said(view, ((change, difference(change)) for change in changes))


def _multiples(view: View) -> Iterator[Outcome]:
    """`15 tỷ đồng, gấp 1,6 lần`."""
    for by in view.figures:
        if by.amount.unit == TIMES and _MULTIPLE.search(view.text[max(0, by.start - 30) : by.start]):
            grown = (0, 1) if _GREW.search(view.text[max(0, by.start - 30) : by.start]) else (0,)
            yield from _said(view, ((one, multiple(one, less)) for one in _changes(view, by) for less in grown))


def _said(view: View, found: Iterator[tuple[Change, Outcome]]) -> Iterator[Outcome]:
    """The first that holds, else the first whose levels are stated and whose change is between no others."""
    all_found = [*found]
    held = [outcome for change, outcome in all_found if outcome.holds and (change.stated or _plain(change))]
    stated = (outcome for change, outcome in all_found if change.stated and not _elsewhere(view, change))
    yield from (held or [*stated])[:1]


def _plain(change: Change) -> bool:
    """Whether two levels stand side by side, or are so precise that they hardly fit by chance."""
    beside = change.before.sentence == change.after.sentence and change.after.start - change.before.end <= BESIDE
    return beside or change.before.stretch.slack + change.after.stretch.slack + Decimal("0.005") <= LOOSE


CHECKS = (
    Check("A303", "share.growth", _growth),
    Check("A304", "share.points", _points),
    Check("A107", "sum.difference", _differences),
    Check("A206", "rate.multiple", _multiples),
)
