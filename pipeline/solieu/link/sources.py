"""Out of whose money: national, local, private, or all of it together (total). Only for money that supports.

Policy: the label at the head of its column; else the one nearest to the figure in its stretch; two labels joined
(trung ương và địa phương) mean both. An average is out of its sum's money. Then what a sentence of its own says of all
support behind it (see `funds`), what its whole says, the figure before it in the sentence, the label nearest in the
sentence (but a figure whose parts are labelled behind it is their total), the one label of its paragraph, what leads to
its list, the title of its table or of the document, what the document states of all (see `funds`); else total.
The state budget (ngân sách nhà nước) is national where the document is about no province in particular.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

import regex

from solieu.link.funds import of_all_told, of_support
from solieu.link.labels import heading, labels
from solieu.link.origins import end_of, from_behind, labelled, own
from solieu.link.parts import owned
from solieu.link.qualifiers import Qualifier, Read
from solieu.link.sides import SIDED, named_behind, of_title, only_one
from solieu.link.spread import ends_by_whose, is_paid_of, of_average, of_base, of_plan, of_series, of_those
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

SPLIT = 6  # figures behind a total in which its parts stand
NAME = 2  # words of the mere name of a side
_FUNDING = "funding"
_IN_KIND = "indicators.sense"
_ADDED_TO = "sources.added-to"  # tells of the whole only
_UNSTATED = Read("total", "default", "sources.unstated")
_IN_UNITS = lazy(r"\(\s*(?:(?:đơn\s+vị(?:\s+tính)?|ĐVT)\s*:\s*)?(?:triệu|tỷ|tỉ|nghìn)?\s*đồng\s*\)$", regex.IGNORECASE)
_SUM = lazy(r"\b(?:tổng|cộng)\b", regex.IGNORECASE)
_SIDES = frozenset(("national", "local", "private"))
_PUBLIC = lazy(r"\b(?:khuyến\s+công|nhận|được\s+(?:\p{L}+\s+){0,3}(?:hỗ\s+trợ|cấp))\b", regex.IGNORECASE)
_AREAS = ("tỉnh", "huyện", "thành phố", "thị xã", "tp", "quận")
_OPENING = (".", ":", ";", ",", "-", "–", "•", "+", "“")
_GIVES = lazy(
    r"\s+(?:(?:đã|sẽ|cũng|còn|thì|dự\s+kiến)\s+){0,2}(?:hỗ\s+trợ|bố\s+trí|trích|dành|chi|thưởng|cấp)\s+(?:(?!từ\b)\p{L}+\s+){0,6}",
    regex.IGNORECASE,
)
_UNSIDED = lazy(  # Hà Nam dành 3 tỷ đồng vốn khuyến công: of whichever side
    r"\s*(?:tiền|vốn|kinh\s+phí|nguồn(?:\s+vốn)?)\s+khuyến\s+công\b", regex.IGNORECASE
)
_ALL = lazy(
    r"""\b (?: (?:cộng(?!\s+đồng)|tính|gộp) (?:\s+(?:lại|là|cả|chung|gộp))?
      | tổng \s+ (?:cộng|số|mức(?:\s+(?:vốn|kinh\s+phí|chi\s+phí))?|vốn(?:\s+lên)?|kinh\s+phí) )
    \s+ (?:\p{L}+\s+){0,2} $""",
    regex.VERBOSE | regex.IGNORECASE,
)


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    if draft.value("indicator") != _FUNDING:
        return None
    figure = draft.figure
    return (
        _of_split(page, draft)
        or _of_all(page, draft, earlier)
        or _of_column(page, figure)
        or of_average(page, draft, earlier)
        or own(page, draft)
        or from_behind(page, draft)
        or of_plan(page, draft, earlier)
        or of_those(page, draft, earlier)
        or of_base(page, draft)
        or of_series(page, draft, earlier)
        or _by_place(page, figure)
        or _split_behind(page, draft)
        or _above_table(page, draft, earlier)
        or of_support(page, draft)
        or _taken_over(page, draft, earlier)
        or only_one(page, draft)
        or named_behind(page, draft)
        or page.once(of_title)
        or of_all_told(page, draft)
        or _UNSTATED
    )


def _sides(page: Page, stretches: Iterable[tuple[int, int]]) -> set[str]:
    """The sides that labels of some stretches name: they are parts of a whole if these are several."""
    return {label.kind for start, end in stretches for label in labels(page, start, end)} & _SIDES


def _of_column(page: Page, figure: Figure) -> Read | None:
    """`Trung ương | Địa phương | Đối ứng`: the label that heads the column, or names the row; beside such columns a sum
    is of all.
    """
    cells = page.cells(figure)
    if len(cells) < 2:
        return None
    told = _heading(page, cells[-1])
    if not told and _SUM.search(page.text, cells[-1].start, cells[-1].end):
        sides = {label for row in page.tables.heads(figure) for cell in row for label in _heading(page, cell)} & _SIDES
        told = {"total"} if sides else set()
    where = cells[-1]
    if not told:
        told, where = _heading(page, cells[0]), cells[0]
    return Read(told.pop(), "column", "sources.column", where) if len(told) == 1 else None


def _heading(page: Page, cell: Span) -> set[str]:
    """The labels of a head by itself, without the unit in brackets."""
    return heading(cell.of(page.text).partition("(")[0].strip())


def _by_place(page: Page, figure: Figure) -> Read | None:
    """`Nam Định hỗ trợ 700 triệu đồng/ha`: a province or district that gives, without the word for it."""
    number = bisect_right(page.sites.starts, figure.start) - 1
    if number < 0 or page.sites[number].span.start < figure.clause.start:
        return None
    site = page.sites[number].span
    start = max(
        [figure.clause.start, *(time.span.end for time in figure.sentence.times if time.span.end <= site.start)]
    )
    opened = page.text[start : site.start].rstrip()  # Năm 2019 Nam Định …
    opens = not opened or opened.endswith(_OPENING)
    gives = _GIVES.fullmatch(page.text, site.end, figure.start) if opens else None
    if gives and _UNSIDED.match(page.text, figure.end):
        return None
    return Read("local", "clause", "sources.place", Span(site.start, gives.end())) if gives else None


def _of_split(page: Page, draft: Draft) -> Read | None:
    """The whole of a national and a local part is both, whatever is said of it: so are those in a bracket behind, and
    a plan of which so was paid. What an area gives is of all if one part is told to be of one side,
    and all that firms or people add to something is (khuyến công hỗ trợ 1 tỷ đồng, cơ sở tự bỏ 2 tỷ đồng).
    """
    figure = draft.figure
    like = [part for part in draft.parts if part.like(figure)]
    parts = [(part.before.start, part.after.end) for part in [*like, *_of_paid(page, figure)]]
    parts += [(part.before.start, part.start) for part in _bracketed(page, figure)]
    each = [_sides(page, [part]) for part in parts]
    if not any(each):
        added = _added_up(page, figure)
        each = [_sides(page, [(one.before.start, one.start), (one.end, one.after.end)]) for one in added] or each
    sides = set().union(*each)
    if len(sides) > 1 or (sides and len(like) == 1 and _is_given(page, figure)):
        return Read("total", "clause", "sources.split")
    return Read("total", "clause", _ADDED_TO) if {"private"} in each and set() in each else None


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
    return bool(before and before[-1].span.of(page.low).startswith(_AREAS)) or _by_place(page, figure) is not None


def _bracketed(page: Page, figure: Figure) -> Iterable[Figure]:
    """The figures like one in the bracket that opens right behind it: 98 tỷ đồng (trung ương 41 tỷ, tỉnh 57 tỷ)."""
    opened = page.text.startswith(("(", " ("), figure.end)
    closed = page.text.find(")", figure.end, figure.sentence.end) if opened else -1
    return [part for part in page.between(figure.end, closed) if part.like(figure)] if closed > 0 else ()


def _added_up(page: Page, figure: Figure) -> Sequence[Figure]:
    """The first figures like one behind it in its sentence, or in those behind, that come to it: chi 18 tỷ đồng. Tỉnh
    góp 14 tỷ, dân 4 tỷ.
    """
    following = page.figures[figure.sentence.beyond : figure.sentence.beyond + SPLIT]
    for others in (page.later(figure), following):
        like = [other for other in others if other.line == figure.line and other.like(figure)]
        sums = accumulate(other.amount.low for other in like)
        last = next((number for number, total in enumerate(sums, 1) if total == figure.amount.low), 0)
        if last > 1:
            return like[:last]
    return ()


def _of_all(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """`A 46 tỷ đồng, B 18 tỷ đồng, cộng lại 64 tỷ đồng`: the sum of what came from several sides."""
    figure = draft.figure
    if len({other.value("source") for other in earlier.same if other.figure.like(figure)} & _SIDES) < 2:
        return None
    match = _ALL.search(page.text, figure.before.start, figure.start)
    if match is None and (figure.amount.per or any(other.figure.amount.per is None for other in earlier.same)):
        return None  # trung ương 5 triệu đồng/nhà, tỉnh 1 triệu đồng/nhà, đã chi 69 tỷ đồng
    return Read("total", "clause", "sources.sum", Span(*match.span()) if match else figure.before)


def _above_table(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """What the figures just above a table are from, or what its title says, if no label stands in it."""
    sentence = draft.figure.sentence
    if sentence.lead is None:
        return None
    if sentence.kind != "row":
        return None if draft.whole else _of_lead(page, page.lines[sentence.lead].sentences[-1])
    first = max(0, sentence.lead - 1)
    above = [other for other in earlier.near if first <= other.figure.line <= sentence.lead]
    told = [other for other in above if other.figure.like(draft.figure) and other.value("source")]
    if told:
        return told[-1].reads["source"].passed_on("lead-in")
    title = labelled(page, page.lines[first].span.start, page.lines[sentence.lead].span.end)
    sided = [read for read in title if read.span and SIDED.search(read.span.of(page.text))]
    return sided[-1].passed_on("lead-in") if len({read.value for read in sided}) == 1 else None


def _of_lead(page: Page, lead: Span) -> Read | None:
    """The one side that the sentence names which leads to a list (các mức chi từ ngân sách tỉnh như sau:), or its
    title, which ends with the unit.
    """
    leads = page.text.endswith(":", lead.start, lead.end) or _IN_UNITS.search(page.text, lead.start, lead.end)
    found = labelled(page, lead.start, lead.end) if leads else []
    sided = [read for read in found if read.value in _SIDES]
    return sided[-1].passed_on("lead-in") if len({read.value for read in found}) == 1 and sided else None


def _taken_over(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """What the sentence says before; but what is told to be support is not out of a firm's or people's own money."""
    read = (
        _since_last(page, draft)
        or _inherited(draft, earlier)
        or _nearest(page, draft, draft.figure.sentence.start, "sentence")
    )
    before = draft.figure.before
    public = read and read.value == "private" and _PUBLIC.search(page.text, before.start, before.end)
    return None if public else read


def _since_last(page: Page, draft: Draft) -> Read | None:
    """The label before the figures of other kinds that it stands with: KCQG 19 đề án, 5.120 triệu đồng; or the giver of
    what it is worth: tỉnh cấp 400 tấn xi măng trị giá 600 triệu đồng.
    """
    figure = draft.figure
    before = [one for one in page.earlier(figure) if one.start >= figure.clause.start]
    start = max([figure.clause.start, *(one.end for one in before if one.like(figure))])
    given = [one.start for one in before if one.start >= start] if draft.reads["indicator"].rule == _IN_KIND else []
    givers = labelled(page, start, given[-1], home=draft.value("home") is not None) if given else []
    told = givers or [read for one in before if one.start >= start for read in _called(page, one)]
    return _nearest(page, draft, start, "clause") or (told[-1].passed_on("clause") if told else None)


def _called(page: Page, figure: Figure) -> list[Read]:
    """The mere name of a side before a count: quốc gia 5 đề án, 2 tỷ đồng; but not who helped: tỉnh hỗ trợ 5 cơ sở."""
    found = labelled(page, figure.before.start, figure.start)
    return [read for read in found if read.span and len(read.span.of(page.text).split()) <= NAME]


def _inherited(draft: Draft, earlier: Earlier) -> Read | None:
    """What the whole is from, unless others added to it, or the figure of the kind before it in the sentence."""
    figure, whole = draft.figure, draft.whole
    if whole and whole.figure.like(figure) and whole.value("source"):
        told = whole.reads["source"]
        return None if told.rule == _ADDED_TO else told.passed_on("whole")
    like = (one for one in reversed(earlier.same) if one.figure.depth <= figure.depth and one.figure.like(figure))
    last = next(like, None)
    return last.reads["source"].passed_on("list") if last and last.value("source") else None


def _split_behind(page: Page, draft: Draft) -> Read | None:
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


def _nearest(page: Page, draft: Draft, start: int, unit: str) -> Read | None:
    found = labelled(page, start, draft.figure.start, home=draft.value("home") is not None)
    open_ones = [read for read in found if not _closed(page, read, draft.figure)]
    return open_ones[-1].passed_on(unit) if open_ones else None


def _closed(page: Page, read: Read, figure: Figure) -> bool:
    """Whether a label stands in brackets that closed before the figure."""
    behind = page.text[end_of(read) : figure.start]
    return behind.count(")") > behind.count("(")


SOURCE = Qualifier("source", _find)
