"""A percentage that stands apart from its part: `thủy sản chiếm 82%`, `80% học viên (192/240 người)`.

Policy: the part of `riêng thủy sản chiếm 82% kim ngạch` is a figure before it that is called what is said to be so
much; its base is a larger figure of the kind before it. That they do not fit is said only where one figure is called
so, and it is a part of that base by the words of its own sentence, or the base alone is called what the percentage is
said to be of. A fraction in a bracket behind a percentage is that percentage; that it is not is said only where the
words between the two name what the fraction counts. Below a table the part may be the sum of a column that is called
so. Shares told in turn (`lần lượt chiếm 60% và 40%`) are found to agree.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import takewhile
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check
from solieu.audit.groups import SPLITS
from solieu.audit.shares import ALONE, CHANCE, SPREAD, as_share, best
from solieu.audit.tables import parts
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.checks import Outcome
    from solieu.audit.figures import Figure
    from solieu.audit.views import View

FAR = 8  # sentences in which the part may stand
BELOW = 4  # lines behind a table that still tell of it
SUBJECT = 80  # characters before a percentage in which its subject stands

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_TAKES = lazy(r"\bchiếm(?:\s+(?:tới|đến|khoảng|gần|hơn|trên|xấp\s+xỉ|chừng|được|tỷ\s+lệ)){0,2}\s*$", _FLAGS)
_SUBJECT = lazy(
    r"""
    (?: ^ | [.,;:(–-] ) \s*+
    (?: (?:riêng|trong\s+(?:số\s+)?đó|như\s+vậy|tính\s+ra|và|còn) \b \s*+ ,? \s*+ ){0,2}
    (?: (?:các|những|phần|nhóm|số|nguồn|vốn|khối|khu\s+vực|lĩnh\s+vực|ngành|nghề|mặt\s+hàng|lượng) \s+ ){0,2}
    (?P<name> \p{L}+ (?: [ ]+\p{L}+ ){0,5}? )
    (?: \s+ (?:đã|cũng|vẫn|hiện|nay|chỉ|còn) ){0,2} \s+ $
    """,
    _FLAGS,
)
_OF_NAME = lazy(
    r"\s+ (?:(?:của|trong|trên)\s+)? (?:tổng\s+)? (?:số\s+)? (?P<name>\p{L}+(?:\s+\p{L}+){0,2}) \s* (?:[.,;)]|$)",
    _FLAGS,
)
_SPLIT = lazy(rf"\b(?:{SPLITS})\b | :", _FLAGS)
_BRACKET = lazy(
    r"""
    [^.,;:()\d]{0,50} (?: \( | ,\s*(?:tức|nghĩa\s+là|tương\s+(?:đương|ứng)(?:\s+với)?|hay)\b ) \s*
    (?: (?:tức|là|hay|với|có|khoảng|gồm) \s+ ){0,2}
    """,
    _FLAGS,
)
_IN_TURN = lazy(r"\b(?:lần\s+lượt|tương\s+ứng) (?:\s+(?:chiếm|là|bằng|tương\s+ứng|với)){1,3} \s+ $", _FLAGS)
_OVER = lazy(r"\s* (?: / | trên (?:\s+tổng(?:\s+số)?)? | trong (?:\s+tổng)? (?:\s+số)? ) \s*", _FLAGS)


def _named(view: View) -> Iterator[Outcome]:
    """`… thủy sản 410 triệu USD … Riêng thủy sản chiếm 82% kim ngạch`."""
    for percent in view.percents:
        subject = _subject(view, percent) if percent.amount.change is None and percent.per is None else ""
        called = [*_called(view, percent, subject)] if subject else []
        pairs = [(part, base) for part in called for base in _bases(view, percent, part)]
        loose = percent.stretch.slack / SPREAD * len(pairs)
        held = best(as_share(*pair, percent) for pair in pairs) if loose <= CHANCE else []
        yield from held or _misfit(view, percent, called)


def _subject(view: View, percent: Figure) -> str:
    """What is said to be so much: the words of the clause before `chiếm`, if it has no figure."""
    start = max(view.sentence(percent).start, percent.start - SUBJECT)
    takes = _TAKES.search(view.text[start : percent.start])
    subject = _SUBJECT.search(view.text[start : start + takes.start()]) if takes else None
    return " ".join(subject["name"].lower().split()) if subject else ""


def _called(view: View, percent: Figure, name: str) -> Iterator[Figure]:
    """The levels before a percentage that are called by a name."""
    start = view.sentences[max(0, percent.sentence - FAR)].start
    yield from (one for one in view.between(start, percent.start) if one.adds and _is_called(view, one, name))


def _is_called(view: View, figure: Figure, name: str) -> bool:
    """Whether the words of a figure's own clause hold a name, those behind the figure before it aside."""
    before, previous = view.before(figure).rpartition(",")[2], view.previous(figure)
    if previous and previous.end > figure.start - len(before):
        before = view.text[previous.end : figure.start].rpartition(" và ")[2]
    words = f"{before} {figure.mention.text} {view.after(figure)}"
    return f" {name} " in f" {' '.join(words.lower().replace(':', ' ').split())} "


def _bases(view: View, percent: Figure, part: Figure) -> Iterator[Figure]:
    """The larger figures of the kind that a part may be one of."""
    start = view.sentences[max(0, part.sentence - 1)].start
    for base in view.between(start, percent.start):
        if base.adds and (base.like(part) or _counts_all(base, part)) and base.amount.low > part.amount.low:
            yield base


def _counts_all(base: Figure, part: Figure) -> bool:
    """Whether a count is by a general word (cơ sở, đơn vị) that what the other counts falls under."""
    return part.kind == "count" and base.general


def _misfit(view: View, percent: Figure, called: Sequence[Figure]) -> Iterator[Outcome]:
    """Such a percentage of a base that is known by the words alone."""
    of = _OF_NAME.match(view.text, percent.end)
    name = " ".join(of["name"].lower().split()) if of else ""
    for part in called if len(called) == 1 and (name or ALONE.match(view.text, percent.end)) else ():
        bases = [*_bases(view, percent, part)]
        named = [base for base in bases if name and _is_called(view, base, name)]
        whole = named if len(named) == 1 else [base for base in bases if not name and _splits(view, base, part)]
        yield from [as_share(part, base, percent) for base in whole] if len(whole) == 1 else []


def _splits(view: View, base: Figure, part: Figure) -> bool:
    """Whether the words between two figures of a sentence make one a part of the other, the first of its kind."""
    kind = [one for one in view.inside(view.sentence(part)) if one.like(base)]
    return kind[0] is base and bool(_SPLIT.search(view.text, base.end, part.start))


def _bracketed(view: View) -> Iterator[Outcome]:
    """`80% học viên (192/240 người) có việc làm`."""
    for percent in view.percents:
        part = view.next(percent) if percent.amount.change is None and percent.per is None else None
        base = view.next(part) if part else None
        if part is None or base is None or not part.adds or not base.adds or not _bracket(view, percent, part, base):
            continue
        outcome = as_share(part, base, percent)
        words = view.text[view.sentence(percent).start : part.start].lower()
        closed = not view.after(base).strip()
        if outcome.holds or (closed and base.noun and _counted(base) in words and percent.amount.low <= Decimal(100)):
            yield outcome


def _bracket(view: View, percent: Figure, part: Figure, base: Figure) -> bool:
    """Whether the two sides of a fraction stand in a bracket behind a percentage."""
    opened = base.sentence == percent.sentence and _BRACKET.fullmatch(view.text, percent.end, part.start)
    return bool(opened and _OVER.fullmatch(view.text, part.end, base.start))


def _counted(base: Figure) -> str:
    """What a base counts, as it is written."""
    return base.amount.unit.partition(" ")[0]


def _in_turn(view: View) -> Iterator[Outcome]:
    """`quốc gia 33,3 tỷ đồng, địa phương 71,3 tỷ đồng, lần lượt chiếm 31,8% và 68,2%`."""
    for first in view.percents:
        if _IN_TURN.search(view.text[max(0, first.start - 40) : first.start]):
            told = [one for one in view.told.get(first.sentence, ()) if one.start >= first.start]
            shares = [*takewhile(lambda one: one.kind == "percent", told)]
            before = view.between(view.sentence(first).start, first.start)
            own, earlier = before[-len(shares) :], before[: -len(shares)]
            bases = [one for one in earlier if one.adds and len(shares) > 1 and all(map(one.like, own))]
            tried = ([as_share(part, base, one) for part, one in zip(own, shares, strict=True)] for base in bases[::-1])
            yield from next((found for found in tried if all(one.holds for one in found)), [])


def _of_tables(view: View) -> Iterator[Outcome]:
    """`Vốn đối ứng chiếm 70,6% tổng kinh phí`, below a table with such a column and one that adds up to a total."""
    below = [
        one for one in view.percents if view.tables and any(0 < one.line - rows[-1] <= BELOW for rows in view.tables)
    ]
    known = [*parts(view)] if below else []
    for percent in below:
        subject = f" {_subject(view, percent)}"
        same = [
            (part, whole) for name, part, whole in known if f" {name.lower()}".endswith(subject) and subject.strip()
        ]
        yield from best(as_share(part, whole, percent) for part, whole in same if whole.amount.low > 0)


CHECKS = (
    Check("A311", "share.named", _named),
    Check("A312", "share.bracketed", _bracketed),
    Check("A313", "share.in-turn", _in_turn),
    Check("A318", "share.of-table", _of_tables),
)
