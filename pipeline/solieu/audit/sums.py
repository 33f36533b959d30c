"""Parts behind their total.

Policy: parts are what the text presents as such: behind `trong đó`, `gồm`, `cụ thể`, `chia theo`, a colon or a
bracket, in the sentence of their total or in one of the next that opens so. Such a sign must say the more, the easier
the figures agree by chance: 16.532 = 12.600 + 3.932 needs none, 5 = 3 + 2 needs a plain one. That parts do *not* add
up is said only where they are plainly all of them (`gồm` two or more, every figure of a bracket, both halves, `còn
lại`) and come to about the total.

Left alone: one part without the others, parts behind `như` or before `…`, percentages, rates, changes; no part is the
total of those beside it.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.audit import unsplit
from solieu.audit.checks import Check
from solieu.audit.figures import folded
from solieu.audit.groups import CONSISTS, FAIR, LOOSE, NONE, OF_THESE, PLAIN, SPLITS, Group, calls_rest, is_part
from solieu.audit.intervals import ZERO
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

NEAR = 3  # sentences before parts that open one of their own
RARE = Decimal("0.05")  # chance that parts of something else are one slip away from adding up
OVER = Decimal("1.2")  # of the total; parts that come to more are parts of something else
MANY = 24  # parts; longer enumerations are only added as a whole

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_SPLIT = lazy(rf"\b(?:{SPLITS})\b | : | \G\s*\(", _FLAGS)
_SPLIT_OFF = lazy(rf"\b(?:{SPLITS})\b | : | \G\s*\( | ,\s*với\s+$", _FLAGS)
_OPENING = lazy(
    rf"""[\s+–-]* (?:\(\s*)?
    (?: (?:{SPLITS})\b
      | (?:\p{{L}}+\s+){{1,5}} (?:này|đó|trên|ấy) \s+ (?:{CONSISTS})\b    # Số tiền này gồm …
      | trong \s+ tổng (?:\s+\p{{L}}+){{1,3}} \s* ,                         # Trong tổng thu, …
      | (?:chia|phân|xét|tính|theo|về) (?:\s+\p{{L}}+){{1,4}} \s* :      # Chia nghề: …, Theo địa bàn: …
    )""",
    _FLAGS,
)
_ALL = lazy(rf"\b(?:{CONSISTS})\b \s* :? [^.:;\d]{{0,50}} $", _FLAGS)
_MOSTLY = lazy(r"^[^.,;:\d]{0,40} \( [^.;:(\d]{0,60} $ | ^[^.,;:]{0,60} : [^.;:(\d]{0,60} $", _FLAGS)
_BEGUN = lazy(rf"\b(?:{SPLITS})\b | : | \([^)]*$", _FLAGS)
_ANNOUNCED = lazy(
    r"""
    (?:/[\d.]+)?
    (?: [^.;:\d]{0,60} : [^.;:\d]{0,40}
      | [^.;:\d]{0,45} \b (?:bao\s+)?gồm \b [^.;:\d]{0,30}
      | [^.;:()\d]{0,25} \( \s*
      | [^.;:()\d]{0,25} , \s* trong\s+đó \b [^.;:\d]{0,15} )
    """,
    _FLAGS,
)
_AMONG = lazy(r"\btrong (?:\s+tổng)? (?:\s+số)? \s+ $", _FLAGS)
_ARE = lazy(r"[^.,;:\d]{0,25} \b có \b", _FLAGS)
_GRADE = lazy(r"[^.,;:\d]{0,15}\b([345])\s+sao\b(?!\s+trở)", regex.IGNORECASE)
_WORD = lazy(r"\p{L}+")
_OPEN_END = lazy(r"… | \.\.\. | \bv\.?\s?v\b | \b(?:như|chủ\s+yếu|nhất\s+là|riêng|điển\s+hình|gồm\s+nhiều)\b", _FLAGS)
_MORE = lazy(
    r"""
    [^.;()\d]{0,40} (?:,|\bvà\b) \s+ (?:chi\s+phí|nguồn|vốn|các|một\s+số|phần|những|kinh\s+phí) \b
  | [^.;()\d]{0,40} [,;] \s* (?:(?:phần|số)\s+)? còn\s+lại \b [^\d]* $
    """,
    _FLAGS,
)
_ASIDE = lazy(
    r"\b(?:bổ\s+sung|thêm|ngoài\s+ra|bên\s+cạnh|đồng\s+thời|chưa\s+kể|không\s+kể|qua\s+đó|nhờ\s+đó)\b", _FLAGS
)
_INNER = lazy(OF_THESE, _FLAGS)


class Region(NamedTuple):
    """A stretch in which parts of a total may stand, its levels, and whether it opens with words that split it."""

    start: int
    end: int
    levels: Sequence[Figure]
    opened: bool


def _following(view: View) -> Iterator[Outcome]:
    """`A tỷ đồng, trong đó X a, Y b`: parts behind their total, in its sentence or in the next that opens a split."""
    yield from unsplit.at_rates(view)
    splits = _splits(view)
    for total in (one for one in view.levels if view.lines[one.line].kind != "row"):
        for region in _regions(view, total, splits.get(total.sentence)):
            for same in _candidates(view, total, region.levels):
                for depth in sorted({part.depth for part in same}):
                    parts = tuple(part for part in same if part.depth == depth)
                    if len(parts) > 1:
                        yield from _weighed(view, Group(total, parts), region)
        yield from unsplit.filling(view, total)


def _weighed(view: View, group: Group, region: Region) -> Iterator[Outcome]:
    opened = region.opened
    held = next((run for run in _held(group) if _presented(view, run, opened=opened)), None)
    if held:
        yield held.outcome()
        return
    own = _own(view, group) if not unsplit.answers(view, region.start) else Group(group.total, ())
    overlap = own.computed > own.total.amount.low and view.may_overlap(own.parts)
    if len(own.parts) > 1 and not overlap and (_complete(view, own, region) or _exceeds(view, own, opened=opened)):
        yield (_of_another(view, own) or own).outcome()


def _of_another(view: View, group: Group) -> Group | None:
    """The parts as those of a total told just before: 32 sản phẩm … chọn từ 57 sản phẩm, gồm 14 …, 11 … và 7 …."""
    near = (one for one in view.around(group.total, 1) if one.end <= group.parts[0].start and one.like(group.total))
    return next((other for one in near if (other := Group(one, group.parts)).holds and other.smaller), None)


def _splits(view: View) -> dict[int, int]:
    """For each sentence the next of those near behind it that opens a split, if it has parts: by their numbers."""
    splits: dict[int, int] = {}
    for number in view.addends:
        if _opens(view, number):
            for before in range(number - 1, max(-1, number - NEAR - 1), -1):
                splits.setdefault(before, number)
                if _opens(view, before):
                    break
    return splits


def _opens(view: View, number: int) -> bool:
    """Whether a sentence begins with words that split something, or answers what they are: `Tiền từ đâu? …`."""
    start = view.sentences[number].start
    return unsplit.answers(view, start) or bool(_OPENING.match(view.text, start))


def _regions(view: View, total: Figure, split: int | None) -> Iterator[Region]:
    """Where parts of a total may stand: behind it in its sentence, and in one that opens a split of it."""
    behind = [one for one in view.addends.get(total.sentence, ()) if one.start >= total.end]
    if len(behind) > 1:
        yield Region(total.end, view.sentence(total).end, behind, opened=False)
    if split is not None:
        yield Region(view.sentences[split].start, view.sentences[split].end, view.addends[split], opened=True)


def _candidates(view: View, total: Figure, levels: Sequence[Figure]) -> Iterator[Sequence[Figure]]:
    """The figures of a stretch that measure what the total does.

    Right behind a colon, a bracket or `gồm` they may count other things (24 sản phẩm: 4 giải A, 20 giải B; 9 chủ thể,
    gồm 4 hợp tác xã và 5 doanh nghiệp).
    """
    same = [figure for figure in levels if figure.like(total)]
    if len(same) > 1:
        yield same
    counts = [figure for figure in levels if figure.kind == "count"] if total.kind == "count" else []
    if len(counts) > max(1, len(same)) and _announced(view, total, counts):
        yield counts


def _announced(view: View, total: Figure, counts: Sequence[Figure]) -> bool:
    """Whether counts of other things are said to be the parts of a total."""
    if _ANNOUNCED.fullmatch(view.text, total.end, counts[0].start):
        return True
    return _is_asked(view, Group(total, tuple(counts))) and all(one.noun == counts[0].noun for one in counts)


def _held(group: Group) -> Iterator[Group]:
    """All parts, then those from the first on, then any that stand together: as far as they add up."""
    yield from [group] if group.holds else []
    total, stretches = group.total.stretch, group.stretches
    parts = group.parts if len(group.parts) <= MANY else ()
    for start in range(len(parts) - 1):
        lows = [*accumulate([one.low for one in stretches[start:]], initial=ZERO)]
        highs = [*accumulate([one.high for one in stretches[start:]], initial=ZERO)]
        for size in range(len(parts) - start, 1, -1):
            if lows[size] <= total.high and total.low <= highs[size]:
                yield Group(group.total, parts[start : start + size])


def _presented(view: View, group: Group, *, opened: bool) -> bool:
    """Whether the text presents the figures as parts, the more plainly the easier they agree by chance."""
    if not group.smaller:
        return False
    sign = opened or _SPLIT.search(view.text, group.total.end, group.parts[0].start) or calls_rest(view, group)
    sign = sign or any(told(view, group) for told in (_is_asked, *unsplit.SIGNS))
    if sign and _clear(view, group, opened=opened):
        return group.chance <= PLAIN
    if is_part(view, group.total):
        return False
    if len(group.parts) == 2 and view.are_halves(*group.parts):
        return group.chance <= PLAIN
    return group.chance <= (FAIR if _clear(view, group) and _fills(view, group) else NONE)


def _is_asked(view: View, group: Group) -> bool:
    """`Trong 70 sản phẩm có 17 sản phẩm 4 sao, 53 sản phẩm 3 sao`."""
    among = _AMONG.search(view.text, max(0, group.total.start - 20), group.total.start)
    return bool(among and _ARE.match(view.text, group.total.end, group.parts[0].start))


def _fills(view: View, group: Group) -> bool:
    """Whether a total and its parts are all that a sentence has of their kind, in the same words where they are two."""
    kind = [figure for figure in view.inside(view.sentence(group.total)) if figure.like(group.total)]
    nouns = {figure.noun for figure in kind}
    return kind == [group.total, *group.parts] and (len(group.parts) > 2 or (nouns != {()} and len(nouns) == 1))


def _clear(view: View, group: Group, *, opened: bool = False) -> bool:
    """Whether no figure of the kind stands between a total and its first part, other than in brackets.

    Those before a sentence that opens a split do not matter.
    """
    first = group.parts[0]
    others = view.between(max(group.total.end, view.sentence(first).start if opened else 0), first.start)
    kind = (one for one in others if one.adds and one.like(first) and not one.over)
    return not any(one.depth >= first.depth for one in kind)


def _own(view: View, group: Group) -> Group:
    """The parts that stand together: in the bracket of the first, if it holds several, and before `ngoài ra`.

    Where commas part the first, a semicolon ends them.
    """
    first, last = group.parts[0], group.parts[-1]
    ends = [other.start() for other in [_ASIDE.search(view.text, first.end, last.end)] if other]
    if ";" not in view.text[first.end : group.parts[1].start]:
        ends += [end for end in [view.text.find(";", first.end, last.end)] if end > 0]
    ends += [end for end in [view.bracket_end(first, last.end)] if first.end < end and group.parts[1].end <= end]
    return Group(group.total, tuple(part for part in group.parts if part.end <= min([last.end, *ends])))


def _complete(view: View, group: Group, region: Region) -> bool:
    """Whether the text plainly gives all parts, so that they should add up."""
    total, parts, opened = group.total, group.parts, region.opened
    return (
        view.sentence(total).end <= region.end
        and _clear(view, group, opened=opened)
        and _named_alike(view, group)
        and not _INNER.search(view.text, parts[0].start, parts[-1].end)
        and _said_to_be_all(view, group, view.text[max(total.end, region.start) : parts[0].start])
        and (not opened or _clear(view, group) or group.mended)
        and not _OPEN_END.search(view.text, total.end, region.end)
        and not unsplit.begins_untold(view.text[total.end : parts[0].start])
        and not _MORE.match(view.text, parts[-1].end, region.end)
    )


def _said_to_be_all(view: View, group: Group, between: str) -> bool:
    """Whether the words between a total and its parts make them all of it.

    Behind `gồm` they are. Halves, or money behind a mere colon or bracket, are if they come to about the total, or
    would but for a slip; counts there may be some of it (12 xã: 7 xã đạt chuẩn, 2 xã biên giới) and must come closer,
    as halves must behind `trong đó` (but for a `tổng`); other parts there would but for a slip that is no chance.
    """
    both = (view.are_all(group.parts) or _graded(view, group)) and _BEGUN.search(between)
    all_told = "tổng" in view.before(group.total).lower() or not _INNER.search(between)
    both = both and (all_told or group.nearly or group.mended)
    if both or calls_rest(view, group) or (group.total.kind != "count" and _MOSTLY.search(between)):
        return group.near or group.mended
    if unsplit.shares_out(view, group):
        return group.nearly
    if _ALL.search(between) or unsplit.bracketed(view, group):
        return group.smaller or group.mended
    if _MOSTLY.search(between) and (group.close or (group.mended and group.slippery <= LOOSE)):
        return True
    return group.slippery <= (RARE if _BEGUN.search(between) else NONE) and group.mended


def _graded(view: View, group: Group) -> bool:
    """Whether the parts are the grades that there are: 3 sao, 4 sao and perhaps 5 sao."""
    grades = [*takewhile(bool, (_GRADE.match(view.text, part.end) for part in group.parts))]
    return len(grades) == len(group.parts) and {"3", "4"} <= {grade[1] for grade in grades if grade}


def _named_alike(view: View, group: Group) -> bool:
    """Whether the parts count what the total does, by its noun or words: 62 sản phẩm đạt giải, gồm 4 giải nhất …"""
    if group.total.general or all(part.like(group.total) for part in group.parts):
        return True
    between = folded(view.text[group.total.start : group.parts[0].start])
    words = set(_WORD.findall(between)) if group.total.kind == "count" else set()
    return all(part.noun and words.issuperset(part.noun[:1]) for part in group.parts)


def _exceeds(view: View, group: Group, *, opened: bool) -> bool:
    """Whether parts of a total come to somewhat more than it; groups of people may overlap and things may not."""
    if not 1 < group.stretch.low / group.total.stretch.high <= OVER:
        return False
    sign = opened or _SPLIT_OFF.search(view.text, group.total.end, group.parts[0].start)
    alike = all(part.like(group.total) and not part.of_people for part in group.parts)
    return bool(sign and alike and group.smaller and _clear(view, group))


CHECKS = (Check("A101", "sum.following", _following),)
