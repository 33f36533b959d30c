"""Out of whose money all is that a document tells of, where it says so apart from its figures.

Policy: a sentence or line without a figure may state it (`Nguồn: khuyến công quốc gia`, `Kinh phí lấy từ ngân sách
thành phố`); else the one side whose programme it opens with, in a sentence without a sum that leads to no list, if it
names no other (Vốn khuyến công tỉnh năm 2020 đã cấp xong. …).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.origins import labelled

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Read

_PUBLIC = ("national", "local")
_STATES = regex.compile(
    r"""
    [\W\d]* (?: nguồn (?:\s+(?:kinh\s+phí|vốn|tiền|ngân\s+sách))? | (?:toàn\s+bộ\s+)? (?:kinh\s+phí|vốn|tiền) )
    (?: \s+ (?:thực\s+hiện|triển\s+khai|hỗ\s+trợ|đề\s+án|chương\s+trình|này|trên) ){0,3}
    (?: \s* :
      | \s+ (?:đều\s+)? (?:được\s+)? (?:từ|do|lấy|trích|chi|cấp|bố\s+trí|bảo\s+đảm|đảm\s+bảo|thuộc|là) \b )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_TOTAL = regex.compile(r"\btổng\b", regex.IGNORECASE)
_PROGRAMME = regex.compile(r"khuyến\s+công", regex.IGNORECASE)


def of_all_told(page: Page, draft: Draft) -> Read | None:
    """What the document says of a figure, unless it is a total (tổng vốn), which others may add to."""
    figure = draft.figure
    if _TOTAL.search(page.text, figure.sentence.start, figure.start):
        return None
    told = page.once(_stated)
    if told is None:
        return _opened_with(page, draft)
    return told if _is_of(page, told, figure) else None


def _is_of(page: Page, told: Read, figure: Figure) -> bool:
    """Whether a statement is about a figure: it stands behind it, or as an item of its own (Nguồn: …)."""
    span = told.span or figure.before
    line = page.lines[page.line_at(span.start)].span
    return span.start > figure.end or ":" in page.text[line.start : span.start]


def _stated(page: Page) -> Read | None:
    """What the one sentence says that tells nothing else."""
    found = [read for sentence in page.tokens.sentences for read in _of_statement(page, sentence.start, sentence.end)]
    public = [read for read in found if read.value in _PUBLIC]
    return public[0].passed_on("document") if public and len({read.value for read in found}) == 1 else None


def _of_statement(page: Page, start: int, end: int) -> list[Read]:
    opens = not page.between(start, end) and _STATES.match(page.text, start, end)
    return labelled(page, start, end) if opens else []


def _opened_with(page: Page, draft: Draft) -> Read | None:
    """What the one label tells that stands before all figures, if no other public side is named in the text."""
    told = page.once(_opening) if draft.figure.amount.per in (None, "năm") else None
    return told.passed_on("document") if told else None


def _opening(page: Page) -> Read | None:
    found = [read for read in labelled(page, 0, len(page.text)) if read.value != "private"]
    span = found[0].span if found else None
    if span is None or span.end > page.figures[0].start or len({read.value for read in found}) > 1:
        return None
    sentence = page.sentence_at(span.start)
    titled = page.lines[page.line_at(span.start)].kind == "heading"
    of_some = page.text.endswith(":", sentence.start, sentence.end) or any(
        figure.amount.kind == "money" for figure in page.between(sentence.start, sentence.end)
    )
    return None if titled or of_some or not _PROGRAMME.search(page.text, span.start, span.end) else found[0]
