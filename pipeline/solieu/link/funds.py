"""Out of whose money all is that a document tells of, where it says so apart from its figures.

Policy: a sentence or line without a figure may state it (`Nguồn: khuyến công quốc gia`, `Kinh phí hỗ trợ được trích từ
ngân sách tỉnh`). It is of what the lines behind it call support (khuyến công hỗ trợ 180 triệu đồng) without saying
more, and, if the document states nothing else, of all that it tells of before, or of all where it is an item of its own
(Nguồn: …). Else the one side pays whose programme a text opens with, in a sentence without a sum that leads to no list,
if it names no other (Vốn khuyến công tỉnh năm 2020 đã cấp xong. …). A total is of none: others may add to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.origins import labelled, start_of
from solieu.link.sides import names_other
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Read
    from solieu.spans import Span

NEAR = 15  # characters before the side that is named: the rest of such a sentence may be about anybody
LINES = 6  # behind such a sentence to which it reaches
_PUBLIC = ("national", "local")
_STATES = lazy(
    r"""
    [\W\d]*+ (?: (?:toàn\s+bộ|tất\s+cả|các) \s+ )?
    (?: nguồn (?:\s+(?:kinh\s+phí|vốn|tiền|ngân\s+sách))? | kinh\s+phí | vốn | (?:số\s+)? tiền ) (?: \s+ \p{L}+ ){0,6}?
    (?: \s* :
      | \s+ (?:đều\s+)? (?:được\s+)? (?:từ|do|lấy|trích|chi|cấp|bố\s+trí|bảo\s+đảm|đảm\s+bảo|thuộc|là) \b
        (?: \s+ (?:từ|bằng) \b )? )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_SUPPORT = lazy(r"\b(?:khuyến\s+công|hỗ\s+trợ)\b", regex.IGNORECASE)
_GOT = lazy(r"\b(?:đã|vừa|đều)\s+(?:được\s+)?(?:nhận|hỗ\s+trợ|cấp|giúp|trao)\b", regex.IGNORECASE)
_TOTAL = lazy(r"\btổng\b", regex.IGNORECASE)
_PROGRAMME = lazy(r"khuyến\s+công", regex.IGNORECASE)


def of_support(page: Page, draft: Draft) -> Read | None:
    """What the last statement above a figure says of it, if it is called support and has no time of its own."""
    figure = draft.figure
    if figure.sentence.times or not _SUPPORT.search(page.text, figure.before.start, figure.start):
        return None
    told = [read for read, span in page.once(_statements) if read.value in _PUBLIC and _reaches(page, span, figure)]
    return told[-1].passed_on("document") if told else None


def of_all_told(page: Page, draft: Draft) -> Read | None:
    """What the document says of a figure, unless it is a total (tổng vốn)."""
    if _TOTAL.search(page.text, draft.figure.sentence.start, draft.figure.start):
        return None
    if page.once(_statements):
        return _of_only_statement(page, draft.figure)
    each = draft.figure.amount.per not in (None, "năm") and not _is_received(page, draft.figure)
    told = None if each else page.once(_opening)
    return told.passed_on("document") if told else None


def _is_received(page: Page, figure: Figure) -> bool:
    """Whether each is told to have got as much, and not only that each gets it, whoever pays."""
    return bool(_GOT.search(page.text, figure.before.start, figure.start))


def _statements(page: Page) -> Sequence[tuple[Read, Span]]:
    """The sides that sentences without a figure state, and where."""
    found = []
    for sentence in page.tokens.sentences:
        match = _STATES.match(page.text, sentence.start, sentence.end)
        told = labelled(page, match.end(), sentence.end) if match else []
        sided = len({read.value for read in told}) == 1 and not page.between(sentence.start, sentence.end)
        if match and sided and start_of(told[0]) - match.end() <= NEAR:
            found.append((told[0], sentence))
    return found


def _reaches(page: Page, statement: Span, figure: Figure) -> bool:
    return statement.end <= figure.start and figure.line - page.line_at(statement.start) <= LINES


def _of_only_statement(page: Page, figure: Figure) -> Read | None:
    """The one side that a document states, of what it tells before it, or of all where it is an item (Nguồn: …)."""
    told = page.once(_statements)
    read, span = told[0]
    if read.value not in _PUBLIC or len({read.value for read, _ in told}) > 1:
        return None
    item = ":" in page.text[span.start : start_of(read)]
    return read.passed_on("document") if item or span.start > figure.end else None


def _opening(page: Page) -> Read | None:
    """The one label that stands before all sums, if no other public side is named in the text."""
    found = [read for read in labelled(page, 0, len(page.text)) if read.value != "private"]
    span = found[0].span if found else None
    if span is None or span.end > page.figures[0].start or len({read.value for read in found}) > 1:
        return None
    if names_other(page, found[0], len(page.text)):
        return None
    sentence = page.sentence_at(span.start)
    titled = page.lines[page.line_at(span.start)].kind == "heading"
    of_some = page.text.endswith(":", sentence.start, sentence.end) or any(
        figure.amount.kind == "money" for figure in page.between(sentence.start, sentence.end)
    )
    return None if titled or of_some or not _PROGRAMME.search(page.text, span.start, span.end) else found[0]
