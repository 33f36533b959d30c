"""Parts against their total.

Policy: parts are parts only where the text presents them as such: behind `trong đó`, `gồm`, `cụ thể`, a colon or a
bracket; as the bullets under a lead-in; as the two halves of one thing (national and local money, men and women); or
before a `cả`, `tổng cộng` that closes them. How much such a sign must say depends on how easily the figures could
agree by chance: 16.532 = 12.600 + 3.932 needs none, 5 = 3 + 2 needs a plain one. That parts do *not* add up is said
only where they are plainly all of them (`gồm` two or more, every bullet, both halves).

Left alone: one part without the others, parts behind `như` or before `…`, percentages, rates, changes.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.groups import Group
from solieu.audit.intervals import total as added
from solieu.audit.views import COMPLEMENTS
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.views import Figure, View

NEAR = 3  # sentences between a total and the first of two halves
FAR = 20  # sentences in which two halves and their total must stand
OVER = Decimal("1.2")  # of the total; parts that come to more are parts of something else
MANY = 24  # parts; longer enumerations are only added as a whole
PLAIN, FAIR, WEAK, NONE = (Decimal(part) for part in ("0.5", "0.05", "0.03", "0.005"))  # chance that a sign may leave

_OF_THESE = r"trong \s+ (?:số\s+)? (?:đó|này)"
_CONSISTS = r"(?:bao\s+)? gồm (?:\s+có)? (?!\s+cả) | chia \s+ (?:ra|làm|thành)"
_SPLITS = rf"""{_OF_THESE} | {_CONSISTS} | cụ\s+thể | chia\s+(?:theo|cho) | phân\s+(?:theo|ra|bổ) | cơ\s+cấu
    | lần\s+lượt | theo\s+đó"""
_FLAGS = regex.VERBOSE | regex.IGNORECASE

_SPLIT = regex.compile(rf"\b(?:{_SPLITS})\b | : | ^\s*\(", _FLAGS)
_OPENING = regex.compile(rf"[\s+–-]* (?:\(\s*)? (?:{_SPLITS})\b", _FLAGS)
_WHOLE = regex.compile(
    rf"""\b(?:{_CONSISTS})\b [^.:;\d]{{0,50}} $
    | ^[^.,;:\d]{{0,40}} \( [^.;:(\d]{{0,60}} $
    | ^[^.,;:]{{0,60}} : [^.;:(\d]{{0,60}} $""",
    _FLAGS,
)
_ANNOUNCED = regex.compile(
    r"(?:/[\d.]+)? [^.;:\d]{0,60} : [^.;:\d]{0,40} | [^.;:\d]{0,15} \b(?:bao\s+)?gồm\b [^.;:\d]{0,30}", _FLAGS
)
_REST = regex.compile(r"\b(?:còn\s+lại|số\s+còn)\b", _FLAGS)
_OPEN_END = regex.compile(r"… | \.\.\. | \bv\.?\s?v\b | \b(?:như|chủ\s+yếu|nhất\s+là|riêng|điển\s+hình)\b", _FLAGS)
_MORE = regex.compile(
    r"[^.;()\d]{0,40} (?:,|\bvà\b) \s+ (?:chi\s+phí|nguồn|vốn|các|một\s+số|phần|những|kinh\s+phí)\b", _FLAGS
)
_INNER = regex.compile(_OF_THESE, _FLAGS)
_CLOSING = regex.compile(
    r"""\b (?: (?P<back> cả | tất\s+cả | toàn\s+bộ | tổng\s+cộng | cộng\s+lại ) | tổng(?:\s+\p{L}+){0,4} )
    \s* (?:là|lên|đạt|số|gồm|:)? \s* $""",
    _FLAGS,
)


def _following(view: View) -> Iterator[Outcome]:
    """`A tỷ đồng, trong đó X a, Y b`: parts behind their total, in its sentence or in the next that opens a split."""
    for total in view.levels:
        for region, opened in _regions(view, total).items():
            same = _parts(view, total, region)
            for depth in sorted({part.depth for part in same}):
                parts = tuple(part for part in same if part.depth == depth)
                if len(parts) > 1:
                    yield from _weighed(view, Group(total, parts), region, opened=opened)


def _weighed(view: View, group: Group, region: Span, *, opened: bool) -> Iterator[Outcome]:
    held = next((run for run in _runs(group) if run.holds and _presented(view, run, opened=opened)), None)
    if held:
        yield held.outcome()
    elif _complete(view, group, region) or _exceeds(view, group, opened=opened):
        yield group.outcome()


def _regions(view: View, total: Figure) -> dict[Span, bool]:
    """Where parts of a total may stand, and whether the stretch opens with words that split it."""
    sentence = view.sentence(total)
    regions = {Span(total.end, max(total.end, sentence.end)): False}
    following = view.sentences[total.sentence + 1 : total.sentence + 1 + NEAR]
    return regions | dict.fromkeys([one for one in following if _OPENING.match(view.text, one.start)][:1], True)


def _parts(view: View, total: Figure, region: Span) -> tuple[Figure, ...]:
    """The figures of a stretch that measure what the total does.

    Right behind a colon or `gồm` they may count other things (24 sản phẩm: 4 giải A, 20 giải B; 9 chủ thể, gồm 4
    hợp tác xã và 5 doanh nghiệp).
    """
    levels = [figure for figure in view.inside(region) if figure.adds and not figure.over]
    same = [figure for figure in levels if figure.like(total)]
    counts = [figure for figure in levels if figure.amount.kind == "count" == total.amount.kind]
    if len(same) > 1:
        return tuple(same)
    other = counts if counts and _ANNOUNCED.fullmatch(view.text, total.end, counts[0].start) else []
    return tuple(other)


def _runs(group: Group) -> Iterator[Group]:
    """All parts, then those from the first on, then any that stand together."""
    yield group
    parts = group.parts if len(group.parts) <= MANY else ()
    for start in range(len(parts)):
        for end in range(len(parts), start + 1, -1):
            yield Group(group.total, parts[start:end])


def _presented(view: View, group: Group, *, opened: bool) -> bool:
    """Whether the text presents the figures as parts, the more plainly the easier they agree by chance."""
    if not group.smaller:
        return False
    gap = _gap(view, group)
    sign = opened or _SPLIT.search(view.text, group.total.end, group.parts[0].start) or _calls_rest(view, group)
    clear = not gap or (opened and gap[-1].end <= view.sentence(group.parts[0]).start)
    if (sign and clear) or _complementary(view, group.parts):
        return group.chance <= PLAIN
    return group.chance <= (FAIR if not gap and _fills(view, group) else NONE)


def _fills(view: View, group: Group) -> bool:
    """Whether a total and its parts are all that a sentence has of their kind, in the same words where they are two."""
    kind = [figure for figure in view.inside(view.sentence(group.total)) if figure.like(group.total)]
    nouns = {figure.noun for figure in kind}
    return kind == [group.total, *group.parts] and (len(group.parts) > 2 or (nouns != {()} and len(nouns) == 1))


def _gap(view: View, group: Group) -> list[Figure]:
    """The figures of the kind between a total and the first part, other than in deeper brackets."""
    first = group.parts[0]
    others = view.between(group.total.end, first.start)
    return [figure for figure in others if figure.adds and figure.like(first) and figure.depth >= first.depth]


def _calls_rest(view: View, group: Group) -> bool:
    """Whether the last part is called the rest."""
    return bool(_REST.search(view.text, group.parts[-2].end, group.parts[-1].end + 15))


def _complementary(view: View, parts: Sequence[Figure]) -> bool:
    """Whether two parts are the two halves of one thing."""
    return len(parts) == 2 and {view.label(part) for part in parts} in COMPLEMENTS


def _complete(view: View, group: Group, region: Span) -> bool:
    """Whether the text plainly gives all parts, so that they should add up."""
    total, parts = group.total, group.parts
    between = view.text[total.end : parts[0].start]
    halves = {view.label(part) for part in parts} == {"national", "local"} and len(parts) == 2
    return (
        bool(_WHOLE.search(between) or (_SPLIT.search(between) and halves))
        and view.sentence(total).end <= region.end
        and group.smaller
        and not _gap(view, group)
        and all(part.like(total) for part in parts)
        and not _OPEN_END.search(view.text, total.end, region.end)
        and not _INNER.search(view.text, parts[0].start, parts[-1].end)
        and not _MORE.match(view.text, parts[-1].end, region.end)
    )


def _exceeds(view: View, group: Group, *, opened: bool) -> bool:
    """Whether parts of a total come to somewhat more than it; groups of people may overlap and things may not."""
    excess = (added(part.stretch for part in group.parts)).low / group.total.stretch.high
    sign = opened or _SPLIT.search(view.text, group.total.end, group.parts[0].start)
    alike = all(part.like(group.total) and not part.of_people for part in group.parts)
    return bool(sign and alike and group.smaller and not _gap(view, group)) and 1 < excess <= OVER


def _bulleted(view: View) -> Iterator[Outcome]:
    """A lead-in with a total, and under it bullets that each have a part."""
    for first, last in _blocks(view):
        for total in view.inside(view.lines[first - 1].span):
            parts = tuple(_one_each(view, total, first, last)) if total.adds else ()
            group = Group(total, parts)
            if len(parts) > 1 and group.smaller and (group.holds or _all_bullets(view, group, last - first)):
                yield group.outcome()


def _blocks(view: View) -> Iterator[tuple[int, int]]:
    """First and one past the last line of each run of two or more bullets that has a line before it."""
    start = None
    for number, line in enumerate((*view.lines, None)):
        if line is not None and line.kind == "bullet":
            start = number if start is None else start
        elif start is not None:
            if start and number - start > 1:
                yield start, number
            start = None


def _one_each(view: View, total: Figure, first: int, last: int) -> Iterator[Figure]:
    """The first figure of each bullet that measures what the total does."""
    for line in view.lines[first:last]:
        yield from [figure for figure in view.inside(line.span) if figure.adds and figure.like(total)][:1]


def _all_bullets(view: View, group: Group, bullets: int) -> bool:
    """Whether every bullet has one such figure and no other, under the last such figure of a lead-in with a colon."""
    lead, last = view.lines[group.total.line].span, view.lines[group.parts[-1].line].span
    like = [figure for figure in view.between(lead.start, last.end) if figure.adds and figure.like(group.total)]
    return view.text[: lead.end].endswith(":") and len(group.parts) == bullets and like == [group.total, *group.parts]


def _halves(view: View) -> Iterator[Outcome]:
    """National and local money (or men and women) that stand apart, and the figure of both."""
    labelled = [figure for figure in view.levels if view.label(figure)]
    for first, second in combinations(labelled, 2):
        if second.sentence - first.sentence <= FAR and first.like(second) and _complementary(view, (first, second)):
            yield from [*_total_of(view, first, second)] or _rest_of(view, first, second)


def _rest_of(view: View, first: Figure, second: Figure) -> Iterator[Outcome]:
    """`3 đề án …, 10 đề án còn lại …`: two halves, the second called the rest, and the figure just before them."""
    start = view.sentences[max(0, first.sentence - 1)].start
    earlier = [figure for figure in view.between(start, first.start) if figure.adds and figure.like(first)][-1:]
    groups = (Group(total, (first, second)) for total in earlier if first.sentence == second.sentence)
    yield from (group.outcome() for group in groups if group.smaller and _calls_rest(view, group))


def _total_of(view: View, first: Figure, second: Figure) -> Iterator[Outcome]:
    """The first figure that two halves add up to."""
    apart, both = second.sentence - first.sentence, first.stretch + second.stretch
    for total in view.around(first, FAR):
        if total.stretch.meets(both) and total.adds and total.like(first):
            group = Group(total, (first, second))
            near = 0 <= first.sentence - total.sentence <= NEAR and apart <= NEAR
            if group.smaller and group.chance <= (PLAIN if near else WEAK):
                yield group.outcome()
                return


def _closing(view: View) -> Iterator[Outcome]:
    """`cả 6 dự án`, `tổng cộng 12 tỷ đồng`: a total behind its parts."""
    for index, total in enumerate(view.levels):
        cue = _CLOSING.search(view.before(total))
        earlier = [figure for figure in view.levels[:index] if figure.like(total)][-MANY:] if cue else []
        groups = (Group(total, tuple(earlier[start:])) for start in range(len(earlier) - 2, -1, -1))
        held = (group for group in groups if group.holds and group.smaller and _closes(group, back=bool(cue["back"])))
        yield from (group.outcome() for group in [*held][:1])


def _closes(group: Group, *, back: bool) -> bool:
    """Whether the words before a total look back to its parts: `tổng kinh phí` mostly looks ahead."""
    at_hand = len(group.parts) > 2 or group.parts[0].sentence == group.total.sentence
    return group.chance <= (PLAIN if back else WEAK if at_hand else NONE)


CHECKS = (
    Check("A101", "sum.following", _following),
    Check("A102", "sum.bulleted", _bulleted),
    Check("A103", "sum.halves", _halves),
    Check("A104", "sum.closing", _closing),
)
