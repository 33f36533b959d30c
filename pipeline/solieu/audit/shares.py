"""A percentage against its base.

Policy: the base is a figure called plan or total in the same sentence, or, where the text leaves it to the reader, a
figure of the same kind near by that the percentage fits; further away only one about the same money (national with
national, local with local), the total of both, or one that fits so well that chance does not explain it. A misfit is
reported only where the text itself names the base.

Left alone: growth without both levels, percentages whose base is not in the document.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, compared, evidence
from solieu.audit.figures import PEOPLE, folded
from solieu.audit.intervals import exactly
from solieu.audit.reckonings import HUNDRED
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

NEAR = 1  # sentences
FAR = 30  # sentences in which a base of the same money may stand
CHANCE = Decimal("0.05")  # that some figure further off fits a percentage without being its base
SPREAD = Decimal(3)  # of the logarithms of the figures of a text: they lie within a factor of twenty
# A base in another sentence that makes less or more of a percentage than this is that of another.
LEAST, MOST = Decimal("0.5"), Decimal(2)
RIGHT_BEHIND = 30  # characters between a part and its percentage
BEHIND = 60  # where the base is known by its value

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_SHARE = lazy(
    r"(?: \b(?:chiếm|đạt|bằng|tương\s+(?:đương|ứng)|ứng\s+với|t[ỷỉ]\s+lệ|tức|hay)\b [^.,;:\d]{0,25} | \(\s* ) $", _FLAGS
)
PLAN = (
    r"(?: kế\s+hoạch | \bKH\b | chỉ\s+tiêu | dự\s+toán | nhu\s+cầu | mục\s+tiêu | vốn\s+(?:được\s+)?giao | hạn\s+mức )"
)
OF_PLAN = lazy(rf"\s* (?:so\s+với\s+|của\s+|tổng\s+)? {PLAN}", _FLAGS)
_CLOSES = lazy(r"\s*\)\s*:?\s*")
_NAMED = lazy(
    rf"""
    \b giao \b [^.;:]{{0,60}} $
  | (?: {PLAN} | \b (?:tổng|trong) \s+ số \b ) [^.,;:]{{0,50}} $
  | \b trong (?:\s+tổng)? (?:\s+số)? \s* $
    """,
    _FLAGS,
)
_BRACKETED = lazy(
    rf"""\s* [^.;:(),\d]{{0,25}} (?:năm\s+20\d\d\s*)? \(\s* (?:\p{{L}}+\s+){{0,3}}
    | \s+ (?:(?:của|trong|trên)\s+)? tổng\s+ [^.;:(),\d]{{0,25}}
    | \s+ (?:so\s+với\s+|của\s+)? {PLAN} [^.;:(),\d]{{0,25}} (?:năm\s+20\d\d\s*)? (?:là\s+)?""",
    _FLAGS,
)
_OTHER_PLAN = lazy(r"\s* (?:so\s+với|cùng\s+kỳ|năm\s+trước)", _FLAGS)
OF_WHOLE = lazy(
    r"(?: \b(?:chiếm|bằng|tương\s+(?:đương|ứng)|ứng\s+với|tức|hay|tỷ\s+lệ)\b [^.,;:\d]{0,25} | \(\s* ) $", _FLAGS
)
_OF_THINGS = lazy(r"\s+ (?:(?:trong|của)\s+)? (?:tổng\s+)? số \s+ (?P<things>\p{L}+(?:\s+\p{L}+)?)", _FLAGS)
_OF_TOTAL = lazy(r"\s+ (?:(?:của|trong|trên)\s+)? (?P<whole>tổng\s+\p{L}+(?:\s+\p{L}+)?)", _FLAGS)
_OF_NAME = lazy(r"\s+ (?:của\s+)? (?P<name>\p{L}+\s+\p{L}+(?:\s+\p{L}+)?) \s* (?:[.,;)]|$)", _FLAGS)
_NO_NAMES = ("kế hoạch", "kế hoạch năm", "so với năm", "cùng kỳ")
ALONE = lazy(r"\s* (?: [.,;)] | $ )", _FLAGS)


def threes(view: View) -> Iterator[tuple[Figure, Figure, Figure]]:
    """Each three figures of one sentence that follow each other, the last a percentage."""
    for percent in view.percents:
        second = view.previous(percent)
        first = view.previous(second) if second else None
        if first and second and first.sentence == percent.sentence:
            yield first, second, percent


def is_share(view: View, percent: Figure) -> bool:
    """Whether the words around a percentage make it one of something, and not a change."""
    words = view.text[max(view.sentence(percent).start, percent.start - 45) : percent.start]
    level = percent.kind == "percent" and percent.amount.change is None and percent.per is None
    return level and bool(_SHARE.search(words) or OF_PLAN.match(view.text, percent.end))


def as_share(part: Figure, base: Figure, percent: Figure) -> Outcome:
    """A part as a percentage of its base, against the percentage that is stated."""
    ratio = part.stretch / base.stretch * exactly(HUNDRED)
    computed = part.amount.low / base.amount.low * HUNDRED
    found = evidence("share", percent) + evidence("part", part) + evidence("base", base)
    grave = (percent.amount.low >= HUNDRED) != (computed >= HUNDRED)
    return compared(percent, rounded(computed), found, holds=ratio.meets(percent.stretch), grave=grave)


def rounded(value: Decimal) -> Decimal:
    """To two decimals."""
    return value.quantize(Decimal("0.01"))


def _of_base(view: View) -> Iterator[Outcome]:
    """`… 103,7 tỷ đồng, chiếm 44,9%`: a level, its percentage, and the figure it is a percentage of."""
    for percent in view.percents:
        share = is_share(view, percent)
        if share or _beside(view, percent):
            pairs = ((part, base) for part in _parts(view, percent) for base in _bases(view, part, percent))
            found = best(as_share(*pair, percent) for pair in pairs) or [*_further_off(view, percent)]
            found = found or [*_by_name(view, percent)]
            yield from found or (_misfit(view, percent) if share else ())


def _beside(view: View, percent: Figure) -> bool:
    """Whether a percentage between signs stands right behind a level: `góp 500 triệu đồng, xấp xỉ 20,8%, còn …`."""
    part = view.previous(percent)
    plain = percent.amount.change is None and percent.per is None and ALONE.match(view.text, percent.end)
    return bool(plain and part and part.adds and view.text[part.end : percent.start].strip() == ",")


def best(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Of those that hold the one that is least off: rounding explains more than cutting off."""
    return sorted((outcome for outcome in outcomes if outcome.holds), key=_error)[:1]


def _error(outcome: Outcome) -> Decimal:
    """How far what is computed lies from what is reported."""
    return abs((outcome.computed or Decimal(0)) - (outcome.reported or Decimal(0)))


def _parts(view: View, percent: Figure) -> tuple[Figure, ...]:
    """The last sum of money and the last count before a percentage, in its clause."""
    start = max(view.sentence(percent).start, view.text.rfind(";", view.sentence(percent).start, percent.start))
    before = [one for one in view.around(percent, 0) if start <= one.start < percent.start]
    levels = [figure for figure in before if figure.adds and not figure.over]
    money = [figure for figure in levels if figure.kind == "money"][-1:]
    return (*money, *[figure for figure in levels if figure.kind != "money"][-1:])


def _bases(view: View, part: Figure, percent: Figure) -> Iterator[Figure]:
    """Figures that a part may be a percentage of: in this sentence and the last, and further off of the same money."""
    for base in _may_be_bases(view, part, percent):
        if 0 <= percent.sentence - base.sentence <= NEAR or _same_money(view, part, base):
            yield base


def _may_be_bases(view: View, part: Figure, percent: Figure) -> Iterator[Figure]:
    """The figures around a percentage that measure what its part does: more than that, or where it is one of a plan."""
    plan, own = percent.amount.low > HUNDRED or bool(OF_PLAN.match(view.text, percent.end)), part.amount.low
    for base in view.around(percent, FAR):
        if base.adds and base.like(part) and (base.amount.low > own or (plan and base.amount.low != own)):
            yield base


def _same_money(view: View, part: Figure, base: Figure) -> bool:
    """Whether two sums are about the same source, or the base about all sources."""
    own, other = view.source(part), view.source(base)
    return part.kind == "money" and own is not None and other in (own, None)


def _further_off(view: View, percent: Figure) -> Iterator[Outcome]:
    """A base anywhere before a percentage that is so precise that only one figure in twenty would fit by chance."""
    for part in _parts(view, percent)[:1]:
        bases = [one for one in _may_be_bases(view, part, percent) if one.start < part.start or _is_plan(view, one)]
        loose = (percent.stretch.slack + part.stretch.slack) / SPREAD * len(bases)
        if percent.start - part.end <= BEHIND and loose <= CHANCE:
            yield from best(as_share(part, base, percent) for base in bases)


def _by_name(view: View, percent: Figure) -> Iterator[Outcome]:
    """A figure that is called what a percentage is said to be of, in a row of a table too: `chiếm 13% thu nội địa`."""
    of = _OF_NAME.match(view.text, percent.end)
    name = " ".join(of["name"].lower().split()) if of else ""
    for part in _parts(view, percent)[:1] if name and name not in _NO_NAMES else ():
        bases = [base for base in _may_be_bases(view, part, percent) if base.start < part.start]
        yield from best(as_share(part, base, percent) for base in bases if name in _called(view, base))


def _called(view: View, figure: Figure) -> str:
    """The words before a figure, from the start of its row where it stands in one."""
    line = view.lines[figure.line]
    words = view.text[line.span.start : figure.start] if line.kind == "row" else view.before(figure)
    return " ".join(words.lower().split())


def _is_plan(view: View, base: Figure) -> bool:
    """Whether a figure is called a plan: `được giao 15.000 người`."""
    return bool(_NAMED.search(view.before(base)))


def _misfit(view: View, percent: Figure) -> Iterator[Outcome]:
    """A percentage whose base the text names, though it does not fit."""
    part = max(_parts(view, percent), key=lambda one: one.start, default=None)
    if part and (_is_next(view, part, percent) or ":" in view.text[part.end : percent.start]):
        return  # vay 60 tỷ đồng: doanh nghiệp chiếm 71% of it
    base = _said(view, part, percent) if part and percent.start - part.end <= RIGHT_BEHIND else None
    if part is None or base is None or not percent.amount.low or view.are_of_other_years(part, base):
        return
    ratio = part.amount.low / base.amount.low * HUNDRED / percent.amount.low
    if base.sentence == percent.sentence or LEAST <= ratio <= MOST:
        yield as_share(part, base, percent)


def _is_next(view: View, part: Figure, percent: Figure) -> bool:
    """Whether a percentage in a bracket is that of the figure behind it: `tiền hàng 200 triệu, thuế (10%) 20 triệu`."""
    behind = view.next(percent)
    named = view.text[part.end : percent.start].strip(" (,")
    return bool(behind and named and _CLOSES.fullmatch(view.text, percent.end, behind.start))


def _said(view: View, part: Figure, percent: Figure) -> Figure | None:
    """The base that the text leaves no doubt about.

    `đạt 90% kế hoạch (500 người)`; `kế hoạch 500 người, thực hiện 450 người, đạt 90%`; the only other figure of the
    kind where nothing else can be meant (`máy trị giá 80 triệu đồng, hỗ trợ 20 triệu đồng (25%)`, `chiếm 25% số hộ`).
    """
    behind = view.next(percent)
    if behind and _BRACKETED.fullmatch(view.text, percent.end, behind.start):
        return behind if _pair(part, behind) else None
    whole = [*_whole_named(view, part, percent)]
    if whole:
        return whole[-1] if len({one.amount.low for one in whole}) == 1 else None
    for sentences in range(NEAR + 1):
        start = view.sentences[max(0, percent.sentence - sentences)].start
        before = [one for one in view.between(start, part.start) if _pair(part, one) and one.depth <= part.depth]
        if before:
            return before[-1] if _called_base(view, before, percent) else None
    return None


def _whole_named(view: View, part: Figure, percent: Figure) -> Iterator[Figure]:
    """The figures before a part that are called what its percentage is said to be of: `chiếm 2% tổng dư nợ`."""
    of = _OF_TOTAL.match(view.text, percent.end)
    called = " ".join(of["whole"].lower().split()) if of else ""
    for one in view.around(percent, FAR) if called else ():
        if one.start < part.start and _pair(part, one) and called in " ".join(view.before(one).lower().split()):
            yield one


def _called_base(view: View, before: Sequence[Figure], percent: Figure) -> bool:
    """Whether the last of the figures before a part is called its plan, or is the only one that can be meant."""
    plan = _NAMED.search(view.before(before[-1])) and not _OTHER_PLAN.match(view.text, percent.end)
    words = view.text[max(view.sentence(percent).start, percent.start - 45) : percent.start]
    alone = ALONE.match(view.text, percent.end) and OF_WHOLE.search(words) and not _is_part_too(view, before[-1])
    return bool(plan or (len(before) == 1 and (alone or _calls_it(view, percent, before[-1]))))


def _is_part_too(view: View, figure: Figure) -> bool:
    """Whether a figure has a share of its own behind it, and so is a part of the same whole."""
    behind = view.next(figure)
    return bool(behind and behind.start - figure.end <= RIGHT_BEHIND and is_share(view, behind))


def _calls_it(view: View, percent: Figure, base: Figure) -> bool:
    """Whether the words behind a percentage name what its base counts: `80% số học viên`."""
    things = _OF_THINGS.match(view.text, percent.end)
    called = f"{' '.join(things['things'].split())} " if things else ""
    return bool(called) and (folded(called).startswith(base.noun[:1]) or (base.of_people and called.startswith(PEOPLE)))


def _pair(part: Figure, base: Figure) -> bool:
    """Whether two levels measure the same."""
    return base.adds and part.adds and base.like(part)


CHECKS = (Check("A302", "share.of-base", _of_base),)
