"""Parts behind a total without a word that splits it.

Policy: they are its parts if they are all that the next sentence has of the kind (`Xây 1.260 căn nhà. Năm 2013 xây 380
căn, năm 2014 xây 880 căn.`) or a bracket further on, if each stands behind a place of its own, or if they are what was
done of it and what is left (`1.944/2.160 hộ có điện. Còn 216 hộ …`). They are mostly only found to agree; that they do
not is said where the last of them is the rest, or is that of all others and one slip of the pen is in the way; and of
a total that begins its sentence (`Trong 5,1 tỷ đồng đã chi, …`) where halves, or all that follows up to an `và`, come
very near to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.audit.groups import FAIR, LOOSE, NONE, PLAIN, SPLITS, Group, calls_rest, is_part
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_IN_THAT = lazy(r"\W* (?:trong|với|từ) (?:\s+tổng)? (?:\s+số)? (?:\s+\p{L}+){0,3} \s+", _FLAGS)
_SHARED = lazy(r"[^.;:()\d]{0,60}, [^.;:()\d]{0,50} | \s (?:thì|có) \s [^.;:()\d]{0,50}", _FLAGS)
_AT = lazy(r"[^.,;:()\d]{0,40} \b(?:ở|tại)\b", _FLAGS)
_STILL = lazy(r"[^.:()\d]{0,60} [,;] \s* (?:nay\s+|hiện\s+)? còn (?:\s+(?:khoảng|gần|hơn|trên))? \s+", _FLAGS)
_AND = lazy(r"[^.;:()\d]{0,20} \b và \b [^.;:()\d]{0,60}", _FLAGS)
_OPENS = lazy(r"[^.;:()\d]{0,40} \( \s* \p{Lu} [^.,;:()\d]{0,30}", regex.VERBOSE)
_CLOSES = lazy(r"[^.;:()\d]{0,30} \)", regex.VERBOSE)

NEXT = 2  # sentences in which what is left of a fraction may stand

_OTHERS = lazy(r"\b(?:khác|còn\s+lại)\b[^.;:\d]{0,15}$", regex.IGNORECASE)
_SPLIT = lazy(rf"\b(?:{SPLITS}|riêng)\b", regex.VERBOSE | regex.IGNORECASE)
_LEFT = lazy(r"\b(?:còn(?:\s+lại)?|số\s+còn\s+lại\s+là)\s+$", regex.IGNORECASE)


def answers(view: View, start: int) -> bool:
    """Whether a sentence follows a question: `Nguồn từ đâu? …`."""
    return view.text[max(0, start - 3) : start].rstrip().endswith("?")


def begins_untold(between: str) -> bool:
    """Whether a part without a figure stands before the others: `gồm lãnh đạo tỉnh, 60 đại biểu xã`."""
    first = between.rpartition("gồm")[2].strip(" :")
    return "gồm" in between and len(first) > 1 and first.endswith((",", " và"))


def at_rates(view: View) -> Iterator[Outcome]:
    """`Mỗi căn 30 triệu đồng, gồm tỉnh 10 triệu đồng và dân góp 20 triệu đồng`: parts that are rates as their whole."""
    for whole in view.rates:
        behind = view.between(whole.end, view.sentence(whole).end)
        parts = tuple(one for one in behind if one.per == whole.per and one.like(whole))
        group = Group(whole, parts)
        if len(parts) > 1 and not whole.moved and sum(one.amount.low for one in parts) == whole.amount.low:
            yield group.outcome()


def filling(view: View, total: Figure) -> Iterator[Outcome]:
    """`Xây 1.260 căn nhà. Năm 2013 xây 380 căn, năm 2014 xây 880 căn.`: all that the next sentence has of a kind."""
    if total.over:
        yield from _left(view, total)
    parts = _in_sentence(view, total, total.sentence + 1)
    if not parts:
        yield from _further_on(view, total)
    group = Group(total, parts)
    if _closed(view, group):
        yield group.outcome()
        return
    if len(parts) > 1 and all(one.adds and not one.over for one in parts) and group.smaller and group.holds:
        likely = (
            PLAIN
            if _leaves_rest(view, group) or by_places(view, group)
            else FAIR
            if len(parts) > 2 or _alone(view, group)
            else NONE
        )
        yield from [group.outcome()] if group.chance <= likely and not is_part(view, total) else []


def _in_sentence(view: View, total: Figure, number: int) -> tuple[Figure, ...]:
    """What a sentence has of the kind of a total, outside brackets."""
    told = view.told.get(number, ()) if number in view.addends else ()
    return tuple([one for one in told if not one.depth and one.like(total)])


def _further_on(view: View, total: Figure) -> Iterator[Outcome]:
    """`530 người học xong. Tiền mở lớp từ 3 nguồn. Nghề may 240 người, …`: a sentence of other things stands between.

    Three parts at least, that hardly come to the total by chance.
    """
    parts = _in_sentence(view, total, total.sentence + 2)
    group = Group(total, parts)
    told = len(parts) > 2 and parts[0].line == total.line and all(one.adds and not one.over for one in parts)
    if told and group.smaller and group.holds and group.chance <= NONE and not is_part(view, total):
        yield group.outcome()


def _only(view: View, figure: Figure) -> bool:
    """Whether a figure is the only one of its kind in its sentence."""
    return [one for one in view.told[figure.sentence] if one.like(figure)] == [figure]


def _leaves_rest(view: View, group: Group) -> bool:
    """Whether the last part is called the rest; halves are checked as such."""
    return calls_rest(view, group) and not view.are_halves(*group.parts[-2:])


def _closed(view: View, group: Group) -> bool:
    """Whether parts end with all others or the rest of a total, and yet do not add up."""
    parts = group.parts
    plain = len(parts) > 1 and all(one.adds and not one.over for one in parts) and not is_part(view, group.total)
    if not plain or group.holds or not group.near or _SPLIT.search(view.text, parts[0].start, parts[-1].end):
        return False
    if _leaves_rest(view, group) and _only(view, group.total):
        return group.close or group.mended
    others = len(parts) > 2 and _OTHERS.search(view.text[parts[-2].end : parts[-1].start])
    return bool(others) and group.mended and group.slippery <= LOOSE


def _alone(view: View, group: Group) -> bool:
    """Whether two parts are all figures of their sentence, and called what their total is."""
    nouns = {one.noun for one in (group.total, *group.parts)}
    return len(view.told[group.parts[0].sentence]) == len(group.parts) and len(nouns) == 1


def _left(view: View, base: Figure) -> Iterator[Outcome]:
    """`1.944/2.160 hộ có điện. Còn 216 hộ …`: the two sides of a fraction and what is left of it."""
    done = view.previous(base)
    end = view.sentences[min(len(view.sentences) - 1, base.sentence + NEXT)].end
    for rest in view.between(base.end, end) if done and done.adds and done.like(base) else ():
        words = view.text[max(view.sentence(rest).start, rest.start - 20) : rest.start]
        if rest.adds and rest.like(base) and _LEFT.search(words):
            group = Group(base, (done, rest)) if done else None
            yield from [group.outcome()] if group and group.holds and group.smaller else []
            return


def by_places(view: View, group: Group) -> bool:
    """Whether each part stands behind a place of its own: `12 mô hình, Chư Sê 7 mô hình, Ia Grai 5 mô hình`.

    The first of a row of such places is none of them all: `Chư Sê có 12 mô hình, Ia Grai 7, Chư Prông 5`. Behind `ở`
    bare numbers need no more than that: `12 mô hình ở Chư Sê (7) và Ia Grai (5)`.
    """
    total, parts = group.total, group.parts
    if not all(part.like(total) for part in parts):
        return False
    if _AT.match(view.text, total.end, parts[0].start) and all(part.mention.text.isdigit() for part in parts):
        return True
    ends = [total.end, *(part.end for part in parts)]
    named = all(view.names_place(end, part.start) for end, part in zip(ends, parts, strict=False))
    levels = [fact.place.level for one in (total, *parts) if (fact := view.fact(one)) and fact.place]
    return named and len(levels) == len(ends) and levels[0] not in levels[1:]


def bracketed(view: View, group: Group) -> bool:
    """Whether places with their counts fill the bracket behind a total: `18 trạm (Lý Nhân 8 trạm, Bình Lục 6 trạm …)`.

    They are meant to be all of them where less is missing than any has.
    """
    first, *others = group.parts
    missing = abs(group.total.amount.low - group.computed)
    if len(others) < 2 or missing >= min(part.amount.low for part in group.parts):
        return False
    opened = _OPENS.fullmatch(view.text, group.total.end, first.start)
    return bool(opened and _CLOSES.match(view.text, others[-1].end) and by_places(view, group))


def fills_bracket(view: View, group: Group) -> bool:
    """Whether parts are all of a bracket: `giao 5,5 tỷ đồng cho 14 xã (nước sạch 3,2 tỷ đồng, đường 2,3 tỷ đồng)`."""
    first, last = group.parts[0], group.parts[-1]
    opened = view.text.rfind("(", group.total.end, first.start)
    if opened < 0 or first.depth != group.total.depth + 1 or not _CLOSES.match(view.text, last.end):
        return False
    return tuple(one for one in view.between(opened, last.end) if one.like(group.total)) == group.parts


def leaves(view: View, group: Group) -> bool:
    """Whether the last of two parts is what is left: `được giao 6,8 tỷ đồng, đã chi 5,1 tỷ đồng, còn 1,7 tỷ đồng`."""
    one, last = group.parts[-2:]
    return len(group.parts) == 2 and bool(_STILL.fullmatch(view.text, one.end, last.start))


def heads(view: View, group: Group) -> bool:
    """Whether a sentence begins with the total that it goes on to share out: `Trong 5,1 tỷ đồng đã chi, máy móc …`."""
    sentence, total, first = view.sentence(group.total), group.total, group.parts[0]
    begins = first.sentence == total.sentence and _IN_THAT.fullmatch(view.text, sentence.start, total.start)
    return bool(begins and _SHARED.fullmatch(view.text, total.end, first.start))


def shares_out(view: View, group: Group) -> bool:
    """Whether a sentence plainly shares out all of the total that it begins with: both halves, or all up to an `và`.

    Of things (20 ha, 96 học viên) some may go untold; of money that is spent nothing is left.
    """
    told = heads(view, group) and view.text[view.sentence(group.total).start :][:5].lower() == "trong"
    all_told = group.total.kind == "money" or group.computed > group.total.amount.low
    return told and (view.are_all(group.parts) or (all_told and ends_with_and(view, group)))


def ends_with_and(view: View, group: Group) -> bool:
    """Whether three or more parts, all of the kind that their sentence has, end with `và`."""
    *_, before, last = group.parts
    own = [one for one in view.told[last.sentence] if one.like(group.total) and one.start > group.total.start]
    return own == [*group.parts] and len(own) > 2 and bool(_AND.fullmatch(view.text, before.end, last.start))


SIGNS = (by_places, fills_bracket, heads, leaves)  # of parts in the sentence of their total
