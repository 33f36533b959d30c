"""What the words behind some figures say of all of them: `… là những mục tiêu của năm 2022`, `Đó là kế hoạch năm 2021`.

Policy: such words end the sentence of the figures, or open one behind them: in their paragraph, where no period stands
between, or at the head of the next one. They name what was told (kế hoạch, mục tiêu, kết quả), or only point to it (con
số, việc) and say then whether it is done; or they add it up, with figures of the same kind (Cộng lại, trong năm 2011 …
1.128 hộ). Their period is that of all figures before that have none in their sentence, and their status that of all
of which no other word tells.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.link import markers
from solieu.link.cues import Cued
from solieu.link.frames import is_past, read
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.link.along import Time
    from solieu.link.figures import Figure, Sentence
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft
    from solieu.model import Status

SOON = 3  # sentences behind one, in which all that was told is summed up
NEAR = 80  # characters between the last figure of a sentence and what is said of all
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_NOUNS = r"""
    (?: (?P<target> mục\s+tiêu (?!\s+quốc\s+gia) | chỉ\s+tiêu | đích | cam\s+kết | mong\s+muốn | kỳ\s+vọng )
      | (?P<planned> kế\s+hoạch | dự\s+(?:thảo|toán|kiến|định|tính|trù) | tờ\s+trình | phương\s+án | danh\s+mục
          | nhiệm\s+vụ | đề\s+xuất | kiến\s+nghị | nhu\s+cầu | lộ\s+trình )
      | (?P<actual> kết\s+quả | thành\s+quả | thành\s+tích )
      | (?P<open> con\s+số | số\s+liệu | (?:phần\s+|công\s+)?việc | nội\s+dung | hạng\s+mục | khoản | mức | cơ\s+cấu
          | hoạt\s+động | (?:số|tổng|khoản|nguồn|phần|mức) \s+ (?:vốn|tiền|kinh\s+phí|ngân\s+sách)
          | những\s+gì | điều ) ) \b"""
_ALL = r"(?: (?:những|các|một\s+trong|một\s+phần|toàn\s+bộ|hai|ba|bốn|mấy|phần|bản|số) \s+ ){0,3}"
_IN = (
    r"(?: (?:đều|cũng|chính|mới|chỉ|mới\s+chỉ) \s+ ){0,2} (?: là | (?:được\s+)?(?:nằm|ghi|nêu|đưa) \s+ (?:trong|vào) )"
)
_SAID = Cued(  # of the figures before, in their sentence: 45 sản phẩm là những mục tiêu của tỉnh
    lazy(rf"\b {_IN} \s+ {_ALL} {_NOUNS}", _FLAGS),
    *("là", *(f"{what} {where}" for what in ("nằm", "ghi", "nêu", "đưa") for where in ("trong", "vào"))),
)
_THESE = r"(?: này | trên | đó | ấy | (?:nói|kể|nêu)\s+trên | vừa\s+(?:nêu|kể|nói) )"
_TAKEN_UP = lazy(  # Đó là kế hoạch; Các con số trên nằm trong dự thảo; Kết quả ấy đạt được trong năm 2008
    rf"""
    \W*+ (?: (?: (?:tất\s+cả\s+)? (?:đó|đây|đấy|ấy|trên\s+đây) | tất\s+cả
              | (?:tất\s+cả|toàn\s+bộ) \s+ (?:\p{{Ll}}+\s+){{1,4}}? {_THESE}
              | (?:(?:các|những)\s+)?
                (?:con\s+số|số\s+liệu|chỉ\s+tiêu|mục\s+tiêu|phần\s+việc|(?:công\s+)?việc|nội\s+dung|hạng\s+mục
                |khoản|mức) \s+ {_THESE} ) \s+ {_IN} \s+ {_ALL} {_NOUNS}
          | (?:(?:các|những)\s+)? (?:kết\s+quả|thành\s+quả|con\s+số|việc) \s+ {_THESE} \s+ (?:(?:đã|đều|được)\s+){{0,2}}
            (?P<actual> (?:đạt|có|làm)\s+được | thực\s+hiện | ghi\s+nhận | tổng\s+hợp ) \b )
    """,
    _FLAGS,
)
_ADDED_UP = lazy(
    r"\W*+ (?: cộng\s+(?:lại|chung|cả|gộp) | tổng\s+cộng | tất\s+cả | gộp\s+(?:lại|chung) | vị\s+chi | cả\s+thảy ) \b",
    _FLAGS,
)
_POINTS = lazy(  # behind a figure: … 55 triệu đồng: đó là đích; … 9 đề án, tất cả đều nằm trong kế hoạch
    rf"[^,;:.()\d]{{0,60}}[,:–-]\s*(?:tất\s+cả(?:\s+(?:đó|đây))?|đó|đây|đấy|trên\s+đây|(?:những|các)\s+con\s+số\s+{_THESE})\s+",
    _FLAGS,
)
_EACH = lazy(r"\W*+cả\s+(?=\d|hai|ba|bốn|năm|sáu|bảy|tám|chín)", regex.IGNORECASE)  # Cả 7 lớp đều mở năm 2012
_ARE = lazy(r"\s+(?:(?:này|trên|đó|ấy)\s+)?đều\b", regex.IGNORECASE)
_AT_ONCE = lazy(r",?\s*(?:(?:trong|cả|suốt|thì)\s+){0,2}", regex.IGNORECASE)
_STATED = lazy(r"(?:được\s+)?(?:nêu|ghi)\b", regex.IGNORECASE)
_NEEDED = lazy(  # 40 tỷ đồng là số tiền mà huyện cần để làm đường
    r"\s{1,3}(?:\p{L}+\s+){0,4}?(?:cần|còn\s+thiếu|phải\s+(?:có|huy\s+động|lo|bố\s+trí))\b", regex.IGNORECASE
)
_DONE = lazy(r"\bđã\s+(?:\p{L}+\s+){0,2}?(?:hoàn\s+thành|thực\s+hiện|làm|xong|đạt)\b(?!\s+trình)", regex.IGNORECASE)


class Said(NamedTuple):
    """What is said of figures: where, when they are of, and whether they are done."""

    span: Span
    time: Time | None
    status: Status | None


def period(page: Page, figure: Figure) -> Read | None:
    """When the figures are of, as is said behind them."""
    said = of(page, figure)
    return read(said.time, "paragraph", "afterwards") if said and said.time else None


def status(page: Page, draft: Draft) -> Read | None:
    """Whether they are done, as is said behind them; what is over is no plan."""
    said = of(page, draft.figure)
    if said is None or said.status is None or (said.status != "actual" and is_past(page, draft.value("period"))):
        return None
    return Read(said.status, "paragraph", "statuses.afterwards", said.span)


def of(page: Page, figure: Figure) -> Said | None:
    """What is said of a figure by the end of its sentence, or by one behind."""
    said = figure.sentence.once(page, _by_end)
    return said if said and figure.end <= said.span.start else figure.sentence.once(page, _behind)


def _by_end(page: Page, sentence: Sentence) -> Said | None:
    """`Mở 5 lớp, dạy 150 người là kế hoạch năm nay`: right behind a figure, and no figure that it holds follows."""
    for match in _SAID.all_in(page.cues, sentence.start, sentence.end):
        before = [one for one in page.within(sentence) if one.end <= match.start()]
        if before and match.start() - before[-1].end <= NEAR and not _is_parted(page, before[-1].end, match.start()):
            return _said(page, match, sentence.end)
    return None


def _is_parted(page: Page, start: int, end: int) -> bool:
    """Whether a sign stands between a figure and what is said, or a period that has to do with either."""
    if _POINTS.fullmatch(page.text, start, end):  # thu nhập 55 triệu đồng: đó là đích
        return False
    if page.text[start:end].strip() == "," and _STATED.match(page.text, end):  # 40 tỷ đồng, nêu trong dự thảo
        return False
    return any(sign in page.text[start:end] for sign in ",;:") or bool(page.times.inside(start, end))


def _behind(page: Page, sentence: Sentence) -> Said | None:
    """What the first sentence says that takes up what stands before it, with no period between."""
    for following in _following(page, sentence):
        match = _TAKEN_UP.match(page.text, following.start, following.end)
        if match:
            return _said(page, match, following.end)
        match = _ADDED_UP.match(page.text, following.start, following.end)
        if match:
            return _sum(page, sentence, match, following.end)
        match = _EACH.match(page.text, following.start, following.end)
        if match:
            return _each(page, sentence, match, following.end)
        if page.times.inside(following.start, following.end):
            return None
    return None


def _following(page: Page, sentence: Sentence) -> Iterator[Span]:
    """The sentences soon behind one in its line, and the first below it, or below the bullets that it is one of."""
    sentences = page.lines[sentence.line].sentences
    first = bisect_left(sentences, sentence.end, key=attrgetter("start"))
    yield from sentences[first : first + SOON]
    if len(sentences) - first >= SOON or sentence.kind == "row":
        return
    below = page.once(_below)[sentence.line] if sentence.kind == "bullet" else sentence.line + 1
    yield from page.lines[below].sentences[:1] if below < len(page.lines) else ()


def _below(page: Page) -> Sequence[int]:
    """For each line the first below it that is no bullet."""
    found = [len(page.lines)] * (len(page.lines) + 1)
    for number in range(len(page.lines) - 2, -1, -1):
        found[number] = found[number + 1] if page.lines[number + 1].kind == "bullet" else number + 1
    return found


def _said(page: Page, match: regex.Match[str], end: int) -> Said:
    """What words say that name what they take up."""
    until = next((one.start for one in page.between(match.end(), end)), end)
    kind = match.lastgroup
    if kind == "open":
        kind = "planned" if _NEEDED.match(page.text, match.end(), until) else _first_marker(page, match.end(), until)
    elif _DONE.search(page.text, match.end(), until):
        kind = "actual"
    return Said(Span(*match.span()), next(iter(page.times.inside(match.end(), until)), None), kind)


def _sum(page: Page, sentence: Sentence, match: regex.Match[str], end: int) -> Said | None:
    """What words say that add up what is told: of figures of the kind that follows, and of all with these."""
    sums = page.between(match.end(), end)
    if not any(one.like(other) for one in sums for other in page.within(sentence)):
        return None
    time = next(iter(page.times.inside(match.end(), sums[0].start)), None)
    at_once = time is not None and _AT_ONCE.fullmatch(page.text, match.end(), time.span.start)
    kind = _first_marker(page, match.end(), sums[0].start)
    return Said(Span(*match.span()), time if at_once else None, None if kind == "actual" else kind)


def _each(page: Page, sentence: Sentence, match: regex.Match[str], end: int) -> Said | None:
    """What words say of each of so many: of all figures told with those that are counted again."""
    counted = next(iter(page.between(match.end(), end)), None)
    like = counted and any(one.like(counted) and one.amount.high < counted.amount.low for one in page.within(sentence))
    if counted is None or not like or not _ARE.match(page.text, counted.end, end):
        return None
    until = next((one.start for one in page.between(counted.end, end)), end)
    time = next(iter(page.times.inside(counted.end, until)), None)
    return Said(Span(*match.span()), time, _first_marker(page, counted.end, until))


def _first_marker(page: Page, start: int, end: int) -> Status | None:
    """What the first marker of a stretch says."""
    kind = next((one.lastgroup for one in markers.found(page, start, end)), None)
    return "actual" if kind == "done" else kind
