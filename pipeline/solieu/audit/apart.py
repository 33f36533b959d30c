"""Parts that stand apart from their total, where the words around one of them say that there is one.

Policy: `còn 186 hộ` is what is left of a figure before it when another is taken away; `thêm 20 làng nghề, nâng tổng số
lên 260` adds to a figure told before; `16 đề án đã nghiệm thu; 2 đề án phải lùi` are the done and the undone of the
last figure of the kind; `57/247 xã …; 42 xã …` are all that the base of the fraction counts; `số còn lại, 772 triệu
đồng` closes a row of parts, however far above them their total stands; figures of years that follow each other come to
that of all these years; what somebody adds of his own (`tổng vốn 1,1 tỷ đồng, chủ lò bỏ ra 950 triệu đồng`) and the
support told before are all of it. Each is found to agree only, and only where so many figures as there are to choose
from would hardly agree by chance.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.groups import FAIR, Group, is_part
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View
    from solieu.model import Fact

FAR = 10  # sentences in which a total may stand
NEAR = 2  # sentences between a total and what of it is done
MANY = 20  # figures that are tried
PAIR = 2
WEAK = Decimal("0.1")  # chance that a sign in words may leave

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_LEFT = lazy(r"\b còn (?:\s+lại)? (?:\s+(?:tới|đến|có|nợ|thiếu|tồn|phải|trên|gần))? \s* $", _FLAGS)
_RAISED = lazy(r"\b (?:nâng|đưa) \b [^.;:\d]{0,60} \b lên (?:\s+(?:con\s+số|mức|tới|đến|thành))? \s* $", _FLAGS)
_REST = lazy(r"\b còn \s+ lại \b [^.;:\d]{0,40} $", _FLAGS)
_MORE = lazy(r"\b thêm (?:\s+\p{L}+){0,3} \s* $", _FLAGS)
_WHOLE = lazy(r"\b tổng (?:\s+\p{L}+){1,8} \s* $", _FLAGS)
_DONE = lazy(r"\b(?:đã|xong|hoàn\s+thành|nghiệm\s+thu|bàn\s+giao)\b", _FLAGS)
_UNDONE = lazy(
    r"[^.;\d]{0,40} \b (?:chưa|lùi|hoãn|hủy|huỷ|dừng|chờ|đang|chậm|còn\s+lại|chuyển\s+(?:sang|tiếp)|dở\s+dang) \b",
    _FLAGS,
)


def _left(view: View) -> Iterator[Outcome]:
    """`9.310 hộ thuộc diện hỗ trợ … 9.124 hộ đã làm xong nhà … còn 186 hộ`."""
    for rest in view.levels:
        words = view.before(rest)
        if not words.rstrip().endswith(("còn", "lại", "có", "tới", "đến", "nợ", "thiếu", "tồn", "phải", "trên", "gần")):
            continue
        if _LEFT.search(words):
            earlier = [one for one in _earlier(view, rest) if one.amount.low > 0]
            pairs = [(total, part) for total in earlier for part in earlier if part.amount.low < total.amount.low]
            groups = [Group(total, (part, rest)) for total, part in pairs]
            exact = [group for group in groups if group.computed == group.total.amount.low]
            yield from [group.outcome() for group in exact[-1:] if group.chance * len(pairs) <= WEAK]


def _earlier(view: View, figure: Figure) -> list[Figure]:
    """The last levels of the kind in the sentences before a figure, each value once."""
    start = view.sentences[max(0, figure.sentence - FAR)].start
    before = [one for one in view.between(start, figure.start) if one.adds and one.like(figure)]
    return [*{one.amount.low: one for one in before}.values()][-MANY:]


def _raised(view: View) -> Iterator[Outcome]:
    """`240 làng được công nhận … công nhận thêm 20 làng nghề, nâng tổng số lên 260 làng`."""
    for total in view.levels:
        words = view.before(total)
        own = [one for one in view.told.get(total.sentence, ()) if one.end <= total.start] if "lên" in words else []
        same = [one for one in own if one.like(total)]
        if same and _RAISED.search(words) and _MORE.search(view.before(same[-1])):
            told = [one for one in view.levels_near(total) if one.start < same[-1].start and one.like(total)]
            groups = [Group(total, (one, same[-1])) for one in told]
            exact = [group for group in groups if group.computed == total.amount.low]
            yield from [group.outcome() for group in exact[:1] if group.chance * len(told) <= WEAK]


def _done(view: View) -> Iterator[Outcome]:
    """`Tỉnh giao 18 đề án. … 16 đề án đã được nghiệm thu; 2 đề án phải lùi sang năm sau`."""
    for number, told in view.addends.items():
        counts = [one for one in told if one.kind == "count"]
        for done in counts if len(counts) <= MANY else ():
            same = [one for one in counts if one.like(done)]
            if len(same) != PAIR or same[0] is not done or not _DONE.search(view.text, done.end, same[1].start):
                continue
            undone = same[1]
            start = view.sentences[max(0, number - NEAR)].start
            before = [one for one in view.between(start, view.sentences[number].start) if one.adds and one.like(done)]
            if before and _UNDONE.match(view.text, undone.end, view.sentences[number].end):
                group = Group(before[-1], (done, undone))
                yield from [group.outcome()] if group.computed == group.total.amount.low else []


def _of_base(view: View) -> Iterator[Outcome]:
    """`57/247 xã đạt chuẩn; 42 xã đạt 15 tiêu chí; 131 xã …; 17 xã …`."""
    for base in (one for one in view.levels if one.over):
        part = view.previous(base)
        behind = [one for one in view.addends.get(base.sentence, ()) if one.start > base.end and one.like(base)]
        if part and part.adds and part.like(base) and len(behind) > 1:
            group = Group(base, (part, *behind))
            yield from [group.outcome()] if group.computed == base.amount.low and group.chance <= FAIR else []


def _given(view: View) -> Iterator[Outcome]:
    """`Tỉnh hỗ trợ HTX 150 triệu đồng mua máy. Tổng vốn là 1,1 tỷ đồng, HTX bỏ ra 950 triệu đồng`."""
    for told in view.addends.values():
        money = [one for one in told if one.kind == "money"]
        if len(money) != PAIR or not _WHOLE.search(view.before(money[0])):
            continue
        total, own = money
        fact = view.fact(own)
        if fact and fact.source == "private" and own.like(total) and own.amount.low < total.amount.low:
            start = max(view.sentences[max(0, total.sentence - NEAR)].start, view.lines[total.line].span.start)
            before = [one for one in view.between(start, total.start) if one.adds and one.like(total)]
            groups = [Group(total, (one, own)) for one in before if one.sentence < total.sentence]
            yield from [group.outcome() for group in groups if group.computed == total.amount.low][-1:]


def _rest(view: View) -> Iterator[Outcome]:
    """`được cấp 4,15 tỷ đồng … 2.058 triệu đồng dạy nghề … 900 triệu … 420 triệu. Số còn lại, 772 triệu đồng`."""
    for rest in view.levels:
        if "còn lại" in view.before(rest).lower() and _REST.search(view.before(rest)):
            start = view.sentences[max(0, rest.sentence - FAR)].start
            earlier = [one for one in view.between(start, rest.start) if one.adds and one.like(rest)][-MANY:]
            groups = [
                Group(total, (*earlier[first:], rest))
                for first in range(1, len(earlier) - 1)
                for total in earlier[:first]
            ]
            held = [group for group in groups if group.holds and group.smaller and not is_part(view, group.total)]
            likely = [group for group in held if group.chance * len(groups) <= WEAK]
            yield from [group.outcome() for group in likely[:1]]


def _stages(view: View) -> Iterator[Outcome]:
    """`10 năm dạy nghề cho 196.326 lao động … Giai đoạn 2010-2015 108.000; giai đoạn 2016-2020 88.326`."""
    for parts in _rows_of_stages(view):
        first, last = view.fact(parts[0]), view.fact(parts[-1])
        for total in view.around(parts[0], FAR) if first and last else ():
            whole = view.fact(total)
            if whole and first and last and _covers(whole, first, last) and total.adds and total.like(parts[0]):
                group = Group(total, parts)
                yield from [group.outcome()] if group.holds and group.chance <= FAIR else []


def _rows_of_stages(view: View) -> Iterator[tuple[Figure, ...]]:
    """Levels of one thing, the years of each right behind those of the one before; of other things some between."""
    rows: list[list[Figure]] = []
    for figure in view.levels:
        row = next((row for row in rows if row[-1].like(figure)), None)
        if row and figure.sentence - row[-1].sentence <= NEAR and _goes_on(view, row[-1], figure):
            row.append(figure)
            continue
        ended = {id(one) for one in rows if one is row or figure.sentence - one[-1].sentence > NEAR}
        yield from (tuple(one) for one in rows if id(one) in ended and len(one) > 1)
        rows = [*(one for one in rows if id(one) not in ended), [figure]]
    yield from (tuple(row) for row in rows if len(row) > 1)


def _goes_on(view: View, one: Figure, other: Figure) -> bool:
    first, second = view.fact(one), view.fact(other)
    return bool(
        first
        and second
        and one.like(other)
        and first.end_year
        and second.start_year == first.end_year + 1
        and (first.indicator, first.place, first.source) == (second.indicator, second.place, second.source)
    )


def _covers(whole: Fact, first: Fact, last: Fact) -> bool:
    """Whether a fact is about all years from the first to the last of others, and the same thing."""
    years = (whole.start_year, whole.end_year) == (first.start_year, last.end_year)
    return years and (whole.indicator, whole.place, whole.source) == (first.indicator, first.place, first.source)


CHECKS = (
    Check("A111", "sum.left", _left),
    Check("A112", "sum.raised", _raised),
    Check("A113", "sum.done", _done),
    Check("A114", "sum.of-base", _of_base),
    Check("A115", "sum.rest", _rest),
    Check("A116", "sum.stages", _stages),
    Check("A117", "sum.given", _given),
)
