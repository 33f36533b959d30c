"""Out of whose money: national, local, private, or all of it together (total). Only for money that supports.

Policy: the label at the head of its column; else the one nearest to the figure in its stretch; two labels joined
(trung ương và địa phương) mean both. An average is out of its sum's money. Then what a sentence of its own says of all
support behind it (see `funds`), what its whole says, the figure before it in the sentence, the label nearest in the
sentence (but a figure whose parts are labelled behind it is their total), the one label of its paragraph, what leads to
its list, the title of its table or of the document, what the document states of all (see `funds`); else total.
The state budget (ngân sách nhà nước) is national where the document is about no province in particular.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.funds import of_all_told, of_support
from solieu.link.labels import heading
from solieu.link.origins import end_of, from_behind, labelled, own
from solieu.link.qualifiers import Qualifier, Read
from solieu.link.sides import SIDED, by_place, named_behind, of_title, only_one
from solieu.link.spread import of_average, of_base, of_plan, of_series, of_those
from solieu.link.totals import ADDED_TO, SIDES, of_all, of_split, split_behind
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier
    from solieu.spans import Span

NAME = 2  # words of the mere name of a side
_FUNDING = "funding"
_IN_KIND = "indicators.sense"
_UNSTATED = Read("total", "default", "sources.unstated")
_IN_UNITS = lazy(r"\(\s*(?:(?:đơn\s+vị(?:\s+tính)?|ĐVT)\s*:\s*)?(?:triệu|tỷ|tỉ|nghìn)?\s*đồng\s*\)$", regex.IGNORECASE)
_SUM = lazy(r"\b(?:tổng|cộng)\b", regex.IGNORECASE)
_PUBLIC = lazy(r"\b(?:khuyến\s+công|nhận|được\s+(?:\p{L}+\s+){0,3}(?:hỗ\s+trợ|cấp))\b", regex.IGNORECASE)


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    if draft.value("indicator") != _FUNDING:
        return None
    figure = draft.figure
    return (
        of_split(page, draft)
        or of_all(page, draft, earlier)
        or _of_column(page, figure)
        or of_average(page, draft, earlier)
        or own(page, draft)
        or from_behind(page, draft)
        or of_plan(page, draft, earlier)
        or of_those(page, draft, earlier)
        or of_base(page, draft)
        or of_series(page, draft, earlier)
        or by_place(page, figure)
        or split_behind(page, draft)
        or _above_table(page, draft, earlier)
        or of_support(page, draft)
        or _taken_over(page, draft, earlier)
        or only_one(page, draft)
        or named_behind(page, draft)
        or page.once(of_title)
        or of_all_told(page, draft)
        or _UNSTATED
    )


def _of_column(page: Page, figure: Figure) -> Read | None:
    """`Trung ương | Địa phương | Đối ứng`: the label that heads the column, or names the row; beside such columns a sum
    is of all.
    """
    cells = page.cells(figure)
    if len(cells) < 2:
        return None
    told = _heading(page, cells[-1])
    if not told and _SUM.search(page.text, cells[-1].start, cells[-1].end):
        sides = {label for row in page.tables.heads(figure) for cell in row for label in _heading(page, cell)} & SIDES
        told = {"total"} if sides else set()
    where = cells[-1]
    if not told:
        told, where = _heading(page, cells[0]), cells[0]
    return Read(told.pop(), "column", "sources.column", where) if len(told) == 1 else None


def _heading(page: Page, cell: Span) -> set[str]:
    """The labels of a head by itself, without the unit in brackets."""
    return heading(cell.of(page.text).partition("(")[0].strip())


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
    sided = [read for read in found if read.value in SIDES]
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
        return None if told.rule == ADDED_TO else told.passed_on("whole")
    like = (one for one in reversed(earlier.same) if one.figure.depth <= figure.depth and one.figure.like(figure))
    last = next(like, None)
    return last.reads["source"].passed_on("list") if last and last.value("source") else None


def _nearest(page: Page, draft: Draft, start: int, unit: str) -> Read | None:
    found = labelled(page, start, draft.figure.start, home=draft.value("home") is not None)
    open_ones = [read for read in found if not _closed(page, read, draft.figure)]
    return open_ones[-1].passed_on(unit) if open_ones else None


def _closed(page: Page, read: Read, figure: Figure) -> bool:
    """Whether a label stands in brackets that closed before the figure."""
    behind = page.text[end_of(read) : figure.start]
    return behind.count(")") > behind.count("(")


SOURCE = Qualifier("source", _find)
