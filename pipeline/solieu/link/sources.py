"""Out of whose money: national, local, private, or all of it together (total). Only for money that supports.

Policy: the label at the head of its column; else the one nearest to the figure in its stretch; two labels joined
(trung ương và địa phương) mean both. Then what its whole says, the figure before it in the sentence, the label nearest
in the sentence (but a figure whose parts are labelled behind it is their total), the one label of its paragraph, the
title of its table; else total. The state budget (ngân sách nhà nước) is national where the document is about no
province in particular.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.qualifiers import Qualifier, Read
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft

_AREA = r"(?:địa\s*phương|tỉnh|huyện|thành\s+phố|thị\s+xã|TP\b\.?|(?<!tác\s)xã|quận|cấp\s+(?:tỉnh|huyện|xã))"
_MONEY = r"(?:khuyến\s+công|ngân\s+sách|nguồn|vốn|quỹ|quĩ|kinh\s+phí|tiền)"
_AND = r"\s* (?:,|và|lẫn|cùng|-|–|/) \s* (?:(?:nguồn|vốn|ngân\s+sách|khuyến\s+công)\s+){0,2}"
_BARE = r"(?<=[;,:(–-]\s?|^)\s* (?:(?:và|còn|phần|vốn|ngoài\s+ra|trong\s+đó|(?:bao\s+)?gồm)\s+)*"
_UP = r"\s* :? \s* (?:(?:trên|hơn|gần|khoảng|là|góp|chi|lo)\s+)* $"
_PEOPLE = r"(?:nhân\s+dân|người\s+dân|doanh\s+nghiệp|DN|HTX|hợp\s+tác\s+xã|chủ\s+thể|dân)"
_LABELS = {
    # nothing but a label between one figure and the next: Trung ương 214 tỷ; tỉnh 968 tỷ; nhân dân 1.217 tỷ
    "bare_local": rf"{_BARE} (?:NS|ngân\s+sách)? \s* (?:các\s+)? {_AREA} (?:,?\s*(?:và\s+)?(?:các\s+)?{_AREA})* {_UP}",
    "bare_national": rf"{_BARE} qu[ốô]c\s+gia {_UP}",
    "bare_private": rf"{_BARE} (?:huy\s+động\s+)? {_PEOPLE} (?:,?\s*(?:và\s+)?{_PEOPLE})* {_UP}",
    "both": rf"""
        (?:trung\s*ương|quốc\s+gia) {_AND} (?:địa\s*phương|tỉnh)
      | địa\s*phương {_AND} (?:trung\s*ương|quốc\s+gia)
      | cả \s+ KCQG \s+ và \s+ KCĐP""",
    "national": r"""
        trung\s*ương | Cục\s+Công\s*(?:nghiệp|thương)\s+địa\s+phương | trái\s+phiếu\s+Chính\s+phủ
      | (?-i:\b(?:NS)?T[WƯ]\b) | KCQG | khuyến\s+công \s+ qu[ốô]c \s* gia
      | (?:vốn|kinh\s+phí|nguồn) \s+ (?:(?:của|thực\s+hiện|từ)\s+)? (?:các\s+)?
        chương\s+trình \s+ mục\s+tiêu \s+ qu[ốô]c\s+gia
      | (?:chương\s+trình|đề\s+án|quỹ|nguồn|vốn) \s+ (?:\p{L}+\s+){0,4} qu[ốô]c\s+gia (?!\s+(?:xây|giảm|phát))
      | \bBộ\s+Công\s+thương\s+(?:hỗ\s+trợ|cấp) | (?:đề\s+nghị|xin)\s+(?:Bộ|trung\s+ương)(?=\s)""",
    "local": rf"""
        (?<!trung\s+tâm\s+) {_MONEY} \s+ (?:(?:vốn|ngân\s+sách|của|từ|sự\s+nghiệp|khuyến\s+công|các)\s+){{0,3}} {_AREA}
        (?:\s+đối\s+ứng)?
      | (?-i:\bNS(?:ĐP)?) \s* (?:tỉnh|huyện|xã|địa\s+phương)? \b (?=\s*(?:\d|$)) | xin \s+ (?:tỉnh|huyện)
      | KCĐP | của \s+ (?:tỉnh|huyện|địa\s+phương|thành\s+phố) (?=\s*(?:$|[,.;)(]|là|và|với|hỗ|cấp|chia|dành|cho|để))
      # a province or district that gives, right before the figure: huyện Ba Vì chi 2 tỷ đồng
      | {_AREA} (?:\s+(?-i:\p{{Lu}})\p{{L}}*){{0,4}} \s+ (?:(?:đã|sẽ|dự\s+kiến|dự|cũng|còn)\s+)*
        (?:chi|dành|trích|hỗ\s+trợ|bố\s+trí|cấp|góp|lo|bỏ(?:\s+ra)?|đối\s+ứng) \s*
        (?:(?:trên|hơn|gần|khoảng|thêm|tổng)\s+)* $""",
    "private": r"""
        đối\s*ứng | thụ\s+hưởng | tự \s+ (?:có|bỏ|lo|góp|chi|túc) | xã\s+hội\s+h(?:oá|óa)
      | (?:doanh\s+nghiệp|cơ\s+sở|dân|HTX|hộ|chủ\s+thể) \s+ (?:tự\s+)? (?:đóng\s+góp|đối\s+ứng|góp|bỏ|đầu\s+tư|tự\s+túc)
      | của \s+ (?:các\s+)? (?:doanh\s+nghiệp|cơ\s+sở|dân|người\s+dân|đơn\s+vị) (?=\s*(?:$|[,.;)]))
      | vốn \s+ (?:của\s+)? (?:doanh\s+nghiệp|cơ\s+sở|đơn\s+vị|dân|nhân\s+dân)""",
    "state": r"nhà\s+nước | NSNN",
}
_LABEL = regex.compile(
    "|".join(f"(?P<{name}>{pattern})" for name, pattern in _LABELS.items()), regex.VERBOSE | regex.IGNORECASE
)
_FIRST_WORDS = Cued(
    _LABEL,
    *("trung", "quốc", "địa", "cả k", "cả  k", "cục", "trái", "NSTW", "NSTƯ", "TW", "TƯ", "kcqg", "khuyến", "vốn"),
    *("kinh", "nguồn", "chương", "đề", "quỹ", "quĩ", "bộ", "xin", "ngân", "tiền", "NS", "kcđp", "của", "tỉnh"),
    *("huyện", "thành", "thị", "tp", "xã", "quận", "cấp", "đối", "thụ", "tự", "doanh", "cơ", "dân", "htx", "hộ", "nhà"),
    *("nsnn", "chủ"),
)
_SIGN = regex.compile(r"[;,:(–-]\s?|^")  # a bare label begins behind one
SPLIT = 6  # figures behind a total in which its parts stand
REACH = 1_000  # characters of a paragraph that are looked back
_FUNDING = "funding"
_MEANT = {"both": "total", "state": "total"}
_SIDED = regex.compile(r"(?:quốc\s+gia|trung\s+ương|địa\s+phương)$", regex.IGNORECASE)  # khuyến công tỉnh may be all
_SUM = regex.compile(r"\b(?:tổng|cộng)\b", regex.IGNORECASE)
_SIDES = frozenset(("national", "local", "private"))
_OF = regex.compile(r"\s*(?:(?:lấy|trích)\s+)?(?:từ|của|do|thuộc|bằng)\s+(?:nguồn\s+)?", regex.IGNORECASE)
_ALL = regex.compile(
    r"\b (?: cộng (?:\s+(?:lại|là|cả))? | tổng \s+ (?:cộng|số|vốn(?:\s+lên)?|kinh\s+phí) ) \s+ (?:\p{L}+\s+){0,2} $",
    regex.VERBOSE | regex.IGNORECASE,
)


def _find(page: Page, draft: Draft, earlier: list[Draft]) -> Read | None:
    if draft.value("indicator") != _FUNDING:
        return None
    figure = draft.figure
    return (
        _of_split(page, draft)
        or _of_all(page, draft, earlier)
        or _of_column(page, figure)
        or _own(page, draft)
        or _split_behind(page, draft)
        or _above_table(page, draft, earlier)
        or _since_last(page, draft)
        or _inherited(draft, earlier)
        or _nearest(page, draft, Span(figure.sentence.start, figure.start), "sentence")
        or _only_one(page, draft)
        or Read("total", "default", "sources.unstated")
    )


def _labels(page: Page, span: Span, *, home: bool) -> list[Read]:
    """The labels of a stretch, in order."""
    found = []
    for match in _matches(page, span):
        group = str(match.lastgroup).removeprefix("bare_")
        name = {"both": "total", "state": "total" if home else "national"}.get(group, group)
        found.append(Read(name, "stretch", "sources.label", Span(*match.span())))
    return found


def _matches(page: Page, span: Span) -> Iterator[regex.Match[str]]:
    """Where labels stand in a stretch."""
    signs = [match.end() for match in _SIGN.finditer(page.text, max(0, span.start - 2), span.end)]
    reached = span.start
    for place in sorted({*_FIRST_WORDS.starts(page.cues, span.start, span.end), *signs, *(sign - 1 for sign in signs)}):
        match = _LABEL.match(page.text, place, span.end) if place >= reached else None
        if match:
            reached = match.end()
            yield match


def _of_column(page: Page, figure: Figure) -> Read | None:
    """`Trung ương | Địa phương | Đối ứng`: the label that heads the column, or names the row; beside such columns a sum
    is of all.
    """
    cells = page.cells(figure)
    if len(cells) < 2:
        return None
    labels = _heading(page, cells[-1])
    if not labels and _SUM.search(page.text, cells[-1].start, cells[-1].end):
        sides = {label for row in page.heads(figure) for cell in row for label in _heading(page, cell)} & _SIDES
        labels = {"total"} if sides else set()
    where = cells[-1]
    if not labels:
        labels, where = _heading(page, cells[0]), cells[0]
    return Read(labels.pop(), "column", "sources.column", where) if len(labels) == 1 else None


def _heading(page: Page, cell: Span) -> set[str]:
    """The labels of a head by itself, without the unit in brackets."""
    words = cell.of(page.text).partition("(")[0].strip()
    names = (str(match.lastgroup).removeprefix("bare_") for match in _LABEL.finditer(words))
    return {_MEANT.get(name, name) for name in names}


def _own(page: Page, draft: Draft) -> Read | None:
    """The label of the stretch that is nearest; of both sides the one before, if it is no farther."""
    figure, home = draft.figure, draft.value("home") is not None
    before, after = _labels(page, figure.before, home=home), _labels(page, figure.after, home=home)
    if before and after:
        if _is_of(page, figure.before.start, before[-1]) and _is_of(page, figure.end, after[0]):
            return after[0]  # 6,4 tỷ từ quốc gia và 12,5 tỷ từ ngân sách tỉnh
        return min(
            before[-1], after[0], key=lambda read: min(abs(figure.start - _end(read)), abs(_start(read) - figure.end))
        )
    return before[-1] if before else after[0] if after else None


def _of_split(page: Page, draft: Draft) -> Read | None:
    """The whole of a national and a local part is both, whatever is said of it."""
    parts = [part for part in draft.parts if part.like(draft.figure)]
    labels = {
        read.value for part in parts for read in _labels(page, Span(part.before.start, part.after.end), home=True)
    }
    return Read("total", "clause", "sources.split") if len(labels & _SIDES) > 1 else None


def _of_all(page: Page, draft: Draft, earlier: list[Draft]) -> Read | None:
    """`A 46 tỷ đồng, B 18 tỷ đồng, cộng lại 64 tỷ đồng`: the sum of what came from several sides."""
    match = _ALL.search(page.text, draft.figure.before.start, draft.figure.start)
    same = [other for other in earlier if other.figure.sentence == draft.figure.sentence]
    sides = {other.value("source") for other in same if other.figure.like(draft.figure)} & _SIDES
    return Read("total", "clause", "sources.sum", Span(*match.span())) if match and len(sides) > 1 else None


def _is_of(page: Page, end: int, label: Read) -> bool:
    """Whether a label belongs to the figure that ends there: 12,5 tỷ đồng từ ngân sách tỉnh."""
    return bool(_OF.fullmatch(page.text, end, _start(label)))


def _above_table(page: Page, draft: Draft, earlier: list[Draft]) -> Read | None:
    """What the figures just above a table are from, or what its title says, if no label stands in it."""
    lead = page.lead_in(draft.figure.line)
    if lead is None or page.lines[draft.figure.line].kind != "row":
        return None
    first = max(0, lead - 1)
    above = [other for other in earlier if first <= other.figure.line <= lead]
    told = [other for other in above if other.figure.like(draft.figure) and other.value("source")]
    if told:
        return told[-1].reads["source"].passed_on("lead-in")
    title = Span(page.lines[first].span.start, page.lines[lead].span.end)
    labels = [read for read in _labels(page, title, home=True) if read.span and _SIDED.search(read.span.of(page.text))]
    return labels[-1].passed_on("lead-in") if len({read.value for read in labels}) == 1 else None


def _start(read: Read) -> int:
    return read.span.start if read.span else 0


def _end(read: Read) -> int:
    return read.span.end if read.span else 0


def _since_last(page: Page, draft: Draft) -> Read | None:
    """The label before the figures of other kinds that it stands with: KCQG 19 đề án, 5.120 triệu đồng."""
    figure = draft.figure
    like = [other.end for other in page.between(figure.clause.start, figure.start) if other.like(figure)]
    return _nearest(page, draft, Span(max([figure.clause.start, *like]), figure.start), "clause")


def _inherited(draft: Draft, earlier: list[Draft]) -> Read | None:
    figure = draft.figure
    if draft.whole and draft.whole.figure.like(figure) and draft.whole.value("source"):
        return draft.whole.reads["source"].passed_on("whole")
    same = [other for other in earlier if other.figure.sentence == figure.sentence and other.figure.like(figure)]
    same = [other for other in same if other.figure.depth <= figure.depth]
    return same[-1].reads["source"].passed_on("list") if same and same[-1].value("source") else None


def _split_behind(page: Page, draft: Draft) -> Read | None:
    """A figure that is no part itself, and whose parts are labelled behind it, is their total."""
    figure = draft.figure
    if draft.whole:
        return None
    following = page.figures[figure.index + 1 : figure.index + 1 + SPLIT]
    following = tuple(other for other in following if other.line <= figure.line + 1)
    if any(other.like(figure) and other.amount.low > figure.amount.high for other in following):
        return None  # no part is larger than its whole
    labelled = {read.value for other in following for read in _labels(page, other.before, home=True)}
    return Read("total", "sentence", "sources.split") if len(labelled & _SIDES) > 1 else None


def _nearest(page: Page, draft: Draft, span: Span, unit: str) -> Read | None:
    found = _labels(page, span, home=draft.value("home") is not None)
    open_ones = [read for read in found if not _closed(page, read, draft.figure)]
    return open_ones[-1].passed_on(unit) if open_ones else None


def _closed(page: Page, read: Read, figure: Figure) -> bool:
    """Whether a label stands in brackets that closed before the figure."""
    behind = page.text[_end(read) : figure.start]
    return behind.count(")") > behind.count("(")


def _only_one(page: Page, draft: Draft) -> Read | None:
    """The one label that its paragraph has shortly before it."""
    if draft.figure.amount.per not in (None, "năm"):  # a rate says how much each gets, whoever pays
        return None
    start = draft.figure.start
    span = Span(max(page.lines[draft.figure.line].span.start, start - REACH), start)
    found = [read for read in _labels(page, span, home=True) if read.value in ("national", "local")]
    return found[-1].passed_on("paragraph") if len({read.value for read in found}) == 1 else None


SOURCE = Qualifier("source", _find)
