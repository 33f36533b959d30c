"""A count against the items that are listed.

Policy: the list must be that of the counted noun: bullets or numbers under a line that names the noun, items behind a
colon that follows the noun, or names right behind it (ba huyện Ba Bể, Na Rì và Ngân Sơn). A list in running text can be
cut in more than one way (`;`, commas, `và`), so it is only ever found to agree; bullets can disagree, where the lead-in
ends `…: ` right behind the counted noun or with `sau đây`, `cụ thể`, `như sau`. Items that begin with a number of
their own are parts of a sum. Bare names up to a closing `và` can be cut in one way only, so that they too can disagree.
"""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.audit.bullets import sign
from solieu.audit.checks import Check, Outcome, evidence
from solieu.audit.figures import folded, head
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.audit.figures import Figure
    from solieu.audit.views import View
    from solieu.spans import Span

SHORT = 100  # characters of a line that leads to a list

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_NUMBERED = lazy(r"\(?(?P<number>\d{1,2})[.)/](?!\d)")
_LEAD = lazy(r"\b(?:cụ\s+thể|sau|gồm|như\s+sau|sau\s+đây|dưới\s+đây|đó\s+là|là)\b [^.;\d]{0,20} :?\s*$ | :\s*$", _FLAGS)
_AGAIN = lazy(r"(?:cụ\s+thể|(?:bao\s+)?gồm|đó\s+là|các|những)\b", _FLAGS)
_COLON = lazy(
    r"""[^.;:,()\d\n]{0,40} (?:\d\s+sao\b)? (?:,\s*(?=(?:bao\s+)?gồm\b))?
    (?P<sign> : | \b(?:(?:bao\s+)?gồm|là)\b:? | (?<=\s)\((?!\d) ) \s*""",
    _FLAGS,
)
_OPEN_END = lazy(r"…|\.\.\.|\bv\.?\s?v\b|\b(?:như(?!\s+sau)|trong\s+đó)\b", regex.IGNORECASE)
_CLAUSE = lazy(
    r"; \s* (?:đồng\s+thời|ngoài\s+ra|bên\s+cạnh|qua\s+đó|từ\s+đó|trong\s+khi|nhờ|đã|được|hỗ\s+trợ|tổng)\b", _FLAGS
)
_NAME = r"\p{Lu}[\p{Ll}’']*(?:[ -]\p{Lu}[\p{Ll}’']*){0,3}"
_NAMES = lazy(rf"{_NAME}(?:,\s*{_NAME})+\s+và\s+{_NAME}")
_ROW_OF_NAMES = lazy(rf"{_NAME}(?:,\s*{_NAME})*(?:,\s*{_NAME}|\s+và\s+{_NAME})")
_AFTER_NAMES = lazy(r"\s*(?:[.;:)]|$|(?!và\b)\p{Ll})")
_BRACKETS = lazy(r"\s*\([^()]*\)")
_THEY_ARE = lazy(  # Các đề án gồm: a; b; c
    r"""(?:các|những) \s+ (?P<noun>\p{L}+(?:\s+\p{L}+){0,3}?) \s+ (?:(?:này|trên|đó|ấy)\s+)?
    (?:(?:bao\s+)?gồm|(?:đó\s+)?là) \s* (?:có\b)? \s* :? \s*""",
    _FLAGS,
)
_PLACES = lazy(
    rf"[^.;:,()\d\n]{{0,60}}?\b(?i:tại|ở)\s+(?:các\s+)?(?:huyện|xã|tỉnh)?\s*(?P<names>{_NAMES.pattern})\s*[.;]"
)
_THAT_IS = lazy(r"(?:đó|gồm|bao\s+gồm)\s+(?:là|có)?:?\s*", regex.IGNORECASE)
_CLOSED = lazy(r"\s*(?P<items>[^.;]+\svà\s[^.,;]+),\s+\p{Ll}[^;]*")
_UNITS = frozenset(
    ("xa", "phuong", "huyen", "quan", "tinh", "thon", "ban", "lang", "cum", "thi", "thanh", "khu", "dia")
)
_SEMICOLONS = lazy(r"\s*;\s*(?:và\s+)?")
_COMMAS = lazy(r"\s*,\s*(?:và\s+)?|\s+và\s+")
_ANDS = lazy(r"\s+và\s+")
_LAST_AND = lazy(r"\s+và\s+(?=\p{Lu})")  # A; B và C


class Block(NamedTuple):
    """A list over lines: the line before it, and how many items it has."""

    lead: int
    items: tuple[int, ...]


def _lines(view: View) -> Iterator[Outcome]:
    """`5 dự án, cụ thể là:` and five bullets."""
    counts = _Counts(view)
    for block in (*_bullets(view), *_numbers(view)) if view.listed else ():
        held = counts.held(block)
        if held is None:
            leading = [one for one in counts.in_lead(block) if _leads(view, one) and _named(view, one, block)]
            announced = [one for one in leading if not _shared_out(view, one, block)]
            held = announced[-1] if announced else None
        yield from [_outcome(held, len(block.items))] if held else []


class _Counts:
    """The counts of a text, so that those of a list are found without a look at each."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._by_line: dict[int, list[Figure]] = {}
        self._by_value: dict[Decimal, dict[tuple[str, ...], list[Figure]]] = {}
        for figure in view.listed:
            self._by_line.setdefault(figure.line, []).append(figure)
            self._by_value.setdefault(figure.amount.low, {}).setdefault(figure.noun, []).append(figure)

    def in_lead(self, block: Block) -> Sequence[Figure]:
        """Those in the line before a list."""
        return self._by_line.get(block.lead, ())

    def held(self, block: Block) -> Figure | None:
        """The last count that a list is named by and that says how many items it has."""
        items = len(block.items)
        own = [one for one in self.in_lead(block) if one.amount.low == items and _named(self._view, one, block)]
        return own[-1] if own else self._above(block)

    def _above(self, block: Block) -> Figure | None:
        """The last one above the line before a list, if that is short and has its noun."""
        lead = self._view.lines[block.lead].span
        nouns = self._by_value.get(Decimal(len(block.items)), {}) if len(lead) <= SHORT else {}
        words = folded(lead.of(self._view.text)) if nouns else ""
        named = [figures for noun, figures in nouns.items() if " ".join(noun) in words]
        above = [figures[index - 1] for figures in named if (index := bisect_left(figures, block.lead, key=_line))]
        return max(above, key=_start, default=None)


def _line(figure: Figure) -> int:
    return figure.line


def _start(figure: Figure) -> int:
    return figure.start


def _shared_out(view: View, figure: Figure, block: Block) -> bool:
    """Whether items say how many of the things are their own: they are parts, and no list of them."""
    spans = (view.lines[item].span for item in block.items)
    return sum(any(one.like(figure) for one in view.inside(span)) for span in spans) > 1


def _outcome(figure: Figure, items: int) -> Outcome:
    reported, found = figure.amount.low, evidence("count", figure)
    return Outcome(reported, Decimal(items), figure.unit, found, holds=reported == items)


def _bullets(view: View) -> Iterator[Block]:
    """Bullets with a sign or letter, line behind line; those with numbers are found by them."""
    for block in view.blocks:
        if block.head is not None and not sign(view, block.items[0]).startswith("number"):
            yield Block(block.head, block.items)


def _numbers(view: View) -> Iterator[Block]:
    """Lines numbered 1., 2., 3. …, whatever stands between them."""
    run: list[int] = []
    for number in view.bullets:
        line = view.lines[number].span
        match = _NUMBERED.match(view.text, line.start, line.end)
        value = int(match["number"]) if match else 0
        if value == 1 and run:
            yield from [Block(run[0] - 1, tuple(run))] if run[0] and len(run) > 1 else []
            run = []
        if value == len(run) + 1:
            run.append(number)
    yield from [Block(run[0] - 1, tuple(run))] if run and run[0] and len(run) > 1 else []


def _named(view: View, figure: Figure, block: Block) -> bool:
    """Whether what a figure of the lead-in counts is what is listed: by its own sentence, or by every item."""
    noun = " ".join(figure.noun)
    items = (folded(view.lines[item].span.of(view.text)) for item in block.items)
    return _announces(view, figure) or all(noun in item[: len(noun) + 6] for item in items)


def _leads(view: View, figure: Figure) -> bool:
    """Whether a list that a line's colon opens must be that of what is counted: no later count is in its way."""
    line = view.lines[figure.line].span
    if not view.text.startswith(":", line.end - 1):
        return _announces(view, figure)
    later = any(other.listed and other.like(figure) for other in view.between(figure.end, line.end))
    return not later or _announces(view, figure)


def _announces(view: View, figure: Figure) -> bool:
    """Whether a line ends by saying that what it counts follows."""
    line = view.lines[figure.line]
    if line.span.end - figure.end > SHORT:
        return False
    behind, own = view.text[figure.end : line.span.end], view.sentence(figure)
    follows = own == line.sentences[-1] or (
        own == line.sentences[-2] and _AGAIN.match(view.text, line.sentences[-1].start)
    )
    last = not any(other.listed for other in view.between(figure.end, line.span.end))
    return bool(follows and last and _LEAD.search(behind) and not _OPEN_END.search(behind))


def _inline(view: View) -> Iterator[Outcome]:
    """`3 nhóm nghề: may; mộc; cơ khí`, `2 xã gồm A và B`."""
    for figure in view.listed:
        colon = _COLON.match(view.text, figure.end, view.sentence(figure).end)
        stretch = _stretch(view, figure, colon) if colon else ""
        if figure.amount.low in _item_counts(stretch):
            yield _outcome(figure, int(figure.amount.low))
        elif colon and _lists_all(figure, colon["sign"], stretch):
            yield from [_outcome(figure, count) for count in _item_counts(stretch)[:1]]


def _lists_all(figure: Figure, sign: str, stretch: str) -> bool:
    """Whether a stretch can only be the whole list: names with `và`, items between semicolons, names of units."""
    names = _BRACKETS.sub("", stretch).strip(" .;")
    ended = stretch.rstrip().endswith((".", ";"))  # and not cut off
    units = ended and not _UNITS.isdisjoint(figure.noun[:1]) and _ROW_OF_NAMES.fullmatch(names)
    several = sign == ":" or (sign.lower() == "là" and names.count(",") > 1)
    return bool(_NAMES.fullmatch(names) or (several and units) or (sign == ":" and _only_items(stretch)))


def _names(view: View) -> Iterator[Outcome]:
    """`ba huyện Ba Bể, Na Rì và Ngân Sơn`; `5/21 xã đạt 19 tiêu chí: Khánh Lộc, Thiên Lộc, …`."""
    yield from _places(view)
    for figure in view.listed:
        if not _UNITS.isdisjoint(figure.noun[:1]):
            behind = view.text[figure.end : view.sentence(figure).end]
            names = _ROW_OF_NAMES.match(_BRACKETS.sub("", behind).lstrip())
            count = len(_COMMAS.split(names.group())) if names else _last_names(view, figure, behind)
            closed = names and "và" in names.group().split() and _AFTER_NAMES.match(names.string, names.end())
            if count and (count == figure.amount.low or closed):
                yield _outcome(figure, count)


def _places(view: View) -> Iterator[Outcome]:
    """`mở 4 phiên chợ tại Ba Bể, Na Rì, Ngân Sơn và Pác Nặm.`: one at each place, if they are so many."""
    for figure in view.listed:
        named = _PLACES.match(view.text, figure.end, view.sentence(figure).end)
        if named and len(_COMMAS.split(named["names"])) == figure.amount.low:
            yield _outcome(figure, int(figure.amount.low))


def _last_names(view: View, figure: Figure, behind: str) -> int:
    """How many names a sentence ends with, behind its only colon or its last `là`, if this count is its first."""
    head, _, listed = behind.rpartition(":" if ":" in behind else " là ")
    earlier = [one for one in view.between(view.sentence(figure).start, figure.start) if one.kind == "count"]
    only = not earlier or all(one.like(figure) and figure.over for one in earlier)
    names = _ROW_OF_NAMES.fullmatch(listed.strip(" .;")) if head and ":" not in head and only else None
    return len(_COMMAS.split(names.group())) if names else 0


def _stretch(view: View, figure: Figure, colon: regex.Match[str]) -> str:
    """The text that lists: to the closing bracket, or to the end of the sentence."""
    rest = view.text[colon.end() : view.sentence(figure).end]
    return rest.split(")")[0] if colon["sign"] == "(" else rest


def _told_after(view: View) -> Iterator[Outcome]:
    """`Trung tâm trao máy cho 4 cơ sở ở Đức Phổ. Đó là A, B, C và D.`."""
    for figure in view.listed:
        following = view.sentences[figure.sentence + 1 : figure.sentence + 2]
        opened = _THAT_IS.match(view.text, following[0].start) if following else None
        last = opened and not view.between(figure.end, view.sentence(figure).end)
        stretch = _BRACKETS.sub("", view.text[opened.end() : following[0].end]) if opened and last else ""
        if figure.amount.low in _item_counts(stretch):
            yield _outcome(figure, int(figure.amount.low))
        elif following and not opened:
            yield from _they_are(view, figure, following[0])


def _they_are(view: View, figure: Figure, sentence: Span) -> Iterator[Outcome]:
    """`Duyệt 4 đề án, tổng vốn 2 tỷ đồng. Các đề án gồm: …; …; … và ….`: the things by their name, the last so many."""
    opened = _THEY_ARE.match(view.text, sentence.start, sentence.end)
    if opened is None or head(opened["noun"]) != figure.noun:
        return
    counts = [one for one in view.between(view.sentence(figure).start, sentence.start) if one.like(figure)]
    stretch = _BRACKETS.sub("", view.text[opened.end() : sentence.end])
    if counts == [figure] and figure.amount.low in _item_counts(stretch):
        yield _outcome(figure, int(figure.amount.low))


def _item_counts(stretch: str) -> Sequence[int]:
    """How many items a stretch may have; none where it is open or its items begin with numbers.

    What follows a comma behind the item with `và` says something of them all.
    """
    if not stretch or _OPEN_END.search(stretch):
        return ()
    closed = _CLOSED.fullmatch(_BRACKETS.sub("", stretch))
    return list(dict.fromkeys([*_cuts(stretch), *(_cuts(closed["items"]) if closed else ())]))


def _cuts(stretch: str) -> Sequence[int]:
    if ";" in stretch:
        items = _SEMICOLONS.split(stretch.strip(" ."))
        cut = [items, [*items[:-1], *_LAST_AND.split(items[-1], maxsplit=1)]]
    else:
        cut = [sign.split(stretch.strip(" .")) for sign in (_COMMAS, _ANDS)]
    return [len(items) for items in cut if len(items) > 1 and not any(item[:1].isdigit() for item in items)]


def _only_items(stretch: str) -> bool:
    """Whether semicolons cut a stretch into three or more items and no further clause follows them."""
    return stretch.count(";") > 1 and not _CLAUSE.search(stretch)


CHECKS = (
    Check("A401", "list.lines", _lines),
    Check("A402", "list.inline", _inline),
    Check("A403", "list.names", _names),
    Check("A404", "list.told-after", _told_after),
)
