"""The one side that a paragraph, or the title of a document, names: it pays for what no nearer word tells of.

Policy: the label that the paragraph has shortly before the figure, if it has no other, since it began to tell of all
(Tính chung cả tỉnh …); else that behind the only sum of the paragraph; else that of the title. A province or district
that gives needs no label (Nam Định hỗ trợ 700 triệu đồng).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

import regex

from solieu.link.labels import labels
from solieu.link.origins import end_of, labelled
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft

TITLE = 8  # lines at the head of a document in which its title stands
REACH = 1_000  # characters of a paragraph that are looked back
SIDED = lazy(  # khuyến công tỉnh may be all
    r"(?:quốc\s+gia|trung\s+ương|địa\s+phương|(?:cấp|ngân\s+sách)\s+(?:tỉnh|huyện|xã|thành\s+phố))$", regex.IGNORECASE
)
_PUBLIC = ("national", "local")
_MATTER = lazy(  # Với phần việc thường xuyên, …; Còn về hoạt động dạy nghề, …
    r"\W*+(?:còn\s+)?(?:(?:đối\s+)?với|về|ở)\s+(?:các\s+)?(?:phần|mảng|việc|công\s+việc|lĩnh\s+vực|hoạt\s+động|"
    r"công\s+tác|nhiệm\s+vụ|chương\s+trình|nội\s+dung|khoản)\b[^,.;:\n\d]{0,60},",
    regex.IGNORECASE,
)
_OPENING = (".", ":", ";", ",", "-", "–", "•", "+", "“")
_GIVES = lazy(
    r"\s+(?:(?:đã|sẽ|cũng|còn|thì|dự\s+kiến)\s+){0,2}(?:hỗ\s+trợ|bố\s+trí|trích|dành|chi|thưởng|cấp)\s+(?:(?!từ\b)\p{L}+\s+){0,6}",
    regex.IGNORECASE,
)
_UNSIDED = lazy(  # Hà Nam dành 3 tỷ đồng vốn khuyến công: of whichever side
    r"\s*(?:tiền|vốn|kinh\s+phí|nguồn(?:\s+vốn)?)\s+khuyến\s+công\b", regex.IGNORECASE
)
_PUPILS = ("người/", "học viên")  # they are paid by whoever opens their class
_OF_ALL = lazy(r"\W*+(?:tính\s+(?:chung|từ|đến)|(?:tính\s+)?(?:cả|toàn)\s+tỉnh|lũy\s+kế|luỹ\s+kế)\b", regex.IGNORECASE)


def by_place(page: Page, figure: Figure) -> Read | None:
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


def only_one(page: Page, draft: Draft) -> Read | None:
    """The one label that its paragraph has shortly before it."""
    figure = draft.figure
    start, per = figure.start, figure.amount.per
    if per not in (None, "năm") and not per.startswith(_PUPILS):  # a rate says how much each gets, whoever pays
        return None
    begun = figure.sentence.start if _OF_ALL.match(page.text, figure.sentence.start, start) else 0
    first = max(page.lines[figure.line].span.start, start - REACH, begun)
    found = [read for read in labelled(page, first, start) if read.value in _PUBLIC]
    told = len({read.value for read in found}) == 1 and not _turned(page, end_of(found[-1]), start)
    if not told or names_other(page, found[-1], start) or _opens_matter(page, figure, found[-1]):
        return None
    return found[-1].passed_on("paragraph")


def names_other(page: Page, read: Read, end: int) -> bool:
    """Whether a count behind a label is of the other side by its mere name: Khuyến công quốc gia 5 cơ sở, tỉnh 16."""
    counts = (one for one in page.between(end_of(read), end) if one.amount.kind == "count")
    told = (label for one in counts for label in labels(page, one.before.start, one.start))
    return any(label.kind in _PUBLIC and label.kind != read.value for label in told)


def _opens_matter(page: Page, figure: Figure, read: Read) -> bool:
    """Whether the sentence of a figure turns to another matter than that of which a label behind a sum tells."""
    start = figure.sentence.start
    return end_of(read) <= start and bool(_MATTER.match(page.text, start, figure.start))


def _turned(page: Page, place: int, end: int) -> bool:
    """Whether a paragraph tells of another province than at a place, further on: A chi 9 tỷ đồng vốn tỉnh. Riêng B …"""
    line = page.lines[page.line_at(place)].span.start
    sites = [site for site in page.sites.inside(line, end) if site.place.level == "province"]
    before = [site.place.id for site in sites if site.span.end <= place]
    return bool(before) and any(site.place.id != before[-1] for site in sites[len(before) :])


def named_behind(page: Page, draft: Draft) -> Read | None:
    """The one side named behind the only sum of a paragraph, by a sentence of no figures: Quyết định giao kinh phí
    khuyến công quốc gia.
    """
    figure, line = draft.figure, page.lines[draft.figure.line].span
    if page.once(_sums)[figure.line] > 1:
        return None
    found = labelled(page, figure.sentence.end, line.end)
    told = [page.sentence_at(read.span.start) for read in found if read.span and SIDED.search(read.span.of(page.text))]
    sided = told and not any(page.between(sentence.start, sentence.end) for sentence in told)
    return found[0].passed_on("paragraph") if sided and len({read.value for read in found}) == 1 else None


def _sums(page: Page) -> Counter[int]:
    """How many sums of money the lines tell."""
    return Counter(figure.line for figure in page.figures if figure.amount.kind == "money")


def of_title(page: Page) -> Read | None:
    """The one side that the title of a document names: Kế hoạch khuyến công địa phương năm 2018."""
    above = page.lines[: min(TITLE, page.figures[0].line + 1)]
    titles = [line.span for line in above if line.kind == "heading"]
    found = [read for span in titles for read in labelled(page, span.start, span.end)]
    sided = [read for read in found if read.span and SIDED.search(read.span.of(page.text))]
    return sided[0].passed_on("heading") if len({read.value for read in found}) == 1 and sided else None
