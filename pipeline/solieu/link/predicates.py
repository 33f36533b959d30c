"""What a sentence says of the people that it counts: 615 người được các công ty tuyển dụng.

Policy: what stands right behind their number is said of them, over what stands before it in another part of the
sentence (`mở 4 lớp dạy nghề, 102 người đã có việc làm`), and so is what opens their count (`số người có việc làm sau
học nghề là 35 người`). Firms that take people give them work. Of those who learn, some are learners (`trong số học
viên có 298 người dân tộc thiểu số`), as are those for whom classes are held. Who has no work is counted by none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.qualifiers import Read
from solieu.link.triggers import told_in
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from solieu.link.figures import Figure
    from solieu.link.pages import Page

TITLE = 4  # lines at the head of a document in which its headline stands
LEARNT = frozenset({"trained"})
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_PEOPLE = r"(?:người|lao\s+động|học\s+viên|nông\s+dân|hội\s+viên|thanh\s+niên|phụ\s+nữ|công\s+nhân|chị\s+em)"
_ASIDE = r"(?:\s*\([^()]{1,60}\) | ,\s*(?:tức|bằng|đạt|chiếm|tương\s+đương)\s+(?:\p{L}+\s+){0,2}[\d.,]+\s*% )?"
_TAKEN = Cued(
    lazy(
        rf"""{_ASIDE} (?:,|\s) \s* (?:(?:đã|đều|sẽ|vừa|ngay)\s+){{0,2}} được \s+ (?:[^\d.,;:()\n]{{1,60}}?\s)?
        (?:tuyển(?:\s+dụng)?|nhận\s+vào(?:\s+làm)?|thu\s+nhận|giữ\s+lại\s+làm) \b""",
        _FLAGS,
    ),
    *("tuyển", "nhận vào", "thu nhận", "giữ lại"),
)
_ADVERBS = lazy(
    rf"{_ASIDE} (?:,\s*(?=được|đã|có))? \s* (?:(?:đã|đều|sẽ|vừa|hiện|vẫn|đang|cũng|là|người|trở\s+lên)\s+){{0,3}}",
    _FLAGS,
)
_OTHER_PART = lazy(r"[,;:] \s* (?:[^\d,;:.]{0,25}\s)? $", _FLAGS)
_NUMBER_OF = Cued(lazy(rf"\b(?:tổng\s+)?số \s+ {_PEOPLE} \b", _FLAGS), "số")
_IS = lazy(r"\s (?:là|đạt|lên|còn|có|gồm|khoảng|gần|trên|hơn|:)\s*$ | : \s* $", _FLAGS)
_AMONG = Cued(
    lazy(
        r"""\btrong \s+ (?:tổng\s+)? số \s+ (?:(?:các|những)\s+)? (?:học\s+viên|người\s+học|học\s+viên
        | (?:lao\s+động|người|nông\s+dân)\s+(?:(?:đã|được)\s+){0,2}(?:học|đào\s+tạo|dạy|tập\s+huấn)) \b
        | \bhọc\s+viên \s+ (?:là|người|nữ|nghèo|(?:thuộc|dân\s+tộc|diện)\s+\p{L}+) \b (?! [^.;\d]{0,60} \bviệc\b )""",
        _FLAGS,
    ),
    "trong số", "trong tổng", "học viên",
)  # fmt: skip
_LEARNERS = ("học viên", "người học")
_OF = lazy(r"\btrong \s+ (?:tổng\s+)? (?:số\s+)? (?:(?:gần|hơn|trên|khoảng)\s+)? $", _FLAGS)
_CLASSES = ("lớp", "khóa", "khoá")
_FOR = lazy(r"\s* (?:\p{L}+\s+){0,6} (?:cho|với|gồm|có) \s+ (?:(?:tổng\s+(?:số|cộng)|trên|hơn|gần|khoảng)\s+)*", _FLAGS)
_NO_WORK = r"(?:(?:thiếu|chưa\s+có|không\s+có|mất|hết|thôi|nghỉ)\s+việc(?:\s+làm)?|thất\s+nghiệp)\b"
_NO_WORK_WORDS = (
    *(f"{lacks} việc" for lacks in ("thiếu", "chưa có", "không có", "mất", "hết", "thôi", "nghỉ")),
    "thất nghiệp",
)
_IDLE = Cued(lazy(rf"\b{_NO_WORK}", _FLAGS), *_NO_WORK_WORDS)
_IDLE_BEHIND = Cued(lazy(rf"\s+ (?:(?:đang|còn|bị|vẫn)\s+){{0,2}} {_NO_WORK}", _FLAGS), *_NO_WORK_WORDS)


def said_of_people(page: Page, figure: Figure, allowed: AbstractSet[str]) -> Read | None:
    """What is said of people, where it stands by their number."""
    if not figure.counts_people:
        return None
    return (
        _taken(page, figure) or _behind(page, figure, allowed) or _opened(page, figure, allowed) or _learn(page, figure)
    )


def _taken(page: Page, figure: Figure) -> Read | None:
    """`615 người, tức 82%, được các công ty tuyển dụng`."""
    match = _TAKEN.match(page.cues, figure.end, figure.sentence.end)
    return Read("jobs", "clause", "indicators.people", Span(*match.span())) if match else None


def _behind(page: Page, figure: Figure, allowed: AbstractSet[str]) -> Read | None:
    """`mở 4 lớp dạy nghề, 102 người đã có việc làm`: in another part of the sentence than what stands before."""
    before = figure.clause.start, figure.start
    if before[0] < before[1] and not (_OTHER_PART.search(page.text, *before) or _AMONG.search(page.cues, *before)):
        return None
    adverbs = _ADVERBS.match(page.text, figure.end, figure.sentence.end)
    start = adverbs.end() if adverbs else figure.end
    return _first(page, allowed, start, figure.clause.end, at_once=True)


def _opened(page: Page, figure: Figure, allowed: AbstractSet[str]) -> Read | None:
    """`số người có việc làm sau học nghề là 35 người`: the first of what stands behind their count."""
    counted = _NUMBER_OF.search(page.cues, figure.before.start, figure.start)
    if counted is None or not _IS.search(page.text, counted.end(), figure.start):
        return None
    idle = _IDLE.search(page.cues, counted.end(), figure.start)
    if idle:
        return Read("other", "stretch", "indicators.people", Span(*idle.span()))
    return _first(page, allowed, counted.end(), figure.start)


def _first(page: Page, allowed: AbstractSet[str], start: int, end: int, *, at_once: bool = False) -> Read | None:
    """The first predicate of a stretch, or the one that it begins with."""
    hit, told = next(iter(told_in(page, "behind", start, end, frozenset(allowed))), (None, ""))
    if hit is None or (at_once and hit.start > start):
        return None
    return Read(told, "stretch", "indicators.people", Span(hit.start, hit.end))


def _learn(page: Page, figure: Figure) -> Read | None:
    """`trong số học viên có 298 người dân tộc thiểu số`, `mở 24 lớp cho 820 người`, `trong 90 học viên, 70 người …`."""
    among = _AMONG.search(page.cues, figure.clause.start, figure.start)
    if among and figure.before.start <= among.start():
        return Read("trained", "clause", "indicators.people", Span(*among.span()))
    whole = (
        _OF.search(page.text, figure.before.start, figure.start) if figure.amount.unit.startswith(_LEARNERS) else None
    )
    if whole and any(page.later(figure)):
        return Read("trained", "stretch", "indicators.people", Span(*whole.span()))
    last = page.figures[figure.index - 1] if figure.index > figure.sentence.first else None
    if last is None or not last.amount.unit.startswith(_CLASSES):
        return None
    match = _FOR.fullmatch(page.text, last.end, figure.start)
    return Read("trained", "stretch", "indicators.people", Span(last.start, match.end())) if match else None


def by_title(page: Page, figure: Figure, usual: str) -> Read | None:
    """People of whom nothing is said, in an article that is about training: kế hoạch giao 9.500 người."""
    title = page.once(_title) if figure.counts_people and usual == "beneficiaries" else None
    return Read("trained", "heading", "indicators.people", title) if title else None


def _title(page: Page) -> Span | None:
    """Where the headline says that the article is about training."""
    heads = [line.span for line in page.lines[:TITLE] if line.kind == "heading"]
    told = (one for span in heads for one in told_in(page, "before", span.start, span.end, LEARNT))
    hit = next((hit for hit, _ in told), None)
    return Span(hit.start, hit.end) if hit else None


def at_work(page: Page, figure: Figure, read: Read) -> Read:
    """What was read, but for `38.000 lao động thiếu việc làm`, who have no jobs."""
    own = read.value == "jobs" and (read.span is None or read.span.start >= figure.end)
    idle = _IDLE_BEHIND.match(page.cues, figure.end, figure.sentence.end) if own else None
    return Read("other", "stretch", "indicators.people", Span(*idle.span())) if idle else read
