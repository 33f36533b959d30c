"""What a sentence takes over from the one before: the plan or target that it goes on with.

Policy: the sentence before is the last in its paragraph, or just above it, that has a figure or a marker; bullets do
not go on from each other. A sentence of another time or section, or about what somebody has, takes nothing over. A plan
told beside what was done, of one figure only or reported as over is not carried on, and a target, a budget that is set
aside or what somebody says ends with its paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.link import bases, elapsed, markers
from solieu.link.allotments import ALLOTTED, CEILING, MADE
from solieu.link.cues import Cued
from solieu.link.frames import is_past, may_frame
from solieu.link.markers import FLAGS
from solieu.link.qualifiers import Read
from solieu.link.sections import number_at
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    import regex

    from solieu.link.figures import Figure, Sentence
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

OWN = (bases.RULE, "statuses.completion")  # of one figure and no other
MET = "statuses.met"  # what was reached of a plan, which ends there
CAPTION = 40  # characters of a line that may be a caption or a heading and tells nothing
NEAR = 2  # lines above in which a plan may be spoken of, where those between tell nothing
_ENTERED = Cued(  # what was sent in for a contest that will still choose: 40 sản phẩm này do 25 hộ gửi dự thi
    lazy(
        r"\b(?:(?:gửi|mang|đem|đưa|nộp)(?:\s+(?:đến|tới|về))?\s+(?:dự|tham\s+(?:gia|dự)|bình\s+chọn)|đến\s+từ)\b", FLAGS
    ),
    *("gửi", "mang", "đem", "đưa", "nộp", "đến từ"),
)
TOWARDS = lazy(  # what is to be done for a plan just told: Để đạt được, thành phố tổ chức 12 khóa
    r"""
    \W*+ (?: (?:để|nhằm|muốn) \s+ (?:(?:có\s+thể|sớm|góp\s+phần)\s+){0,2}
            (?:đạt|hoàn\s+thành|thực\s+hiện|hiện\s+thực\s+(?:hóa|hoá)|làm|đi|tới|cán|chạm)
            (?:\s+ (?:được|tới|đến))?
            (?: \s+ (?:(?:các|những|hai|ba|bốn)\s+)?
              (?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|đích|mốc|(?:con\s+)?số|nhiệm\s+vụ|lộ\s+trình|điều|mức)
              (?: \s+ (?:này|đó|ấy|trên|đề\s+ra|đặt\s+ra|vừa\s+nêu|nói\s+trên) )? )? (?=\s*,)
        | (?:để|nhằm|muốn) \s+ (?:sớm\s+)? về\s+đích (?=\s*,) | theo\s+đó (?=\s*,)
        | (?:(?:các|những|một\s+số)\s+)? (?:giải\s+pháp|nhiệm\s+vụ|hoạt\s+động|việc|phần\s+việc|nội\s+dung)
          (?:\s+(?:chính|cụ\s+thể|trọng\s+tâm|chủ\s+yếu|đặt\s+ra|đưa\s+ra|sắp\s+tới)){0,2} (?:\s+(?:là|gồm)\b|\s*:)
        | muốn \s+ (?:vậy|thế|được\s+(?:vậy|thế)|làm\s+được\s+(?:vậy|thế)) \b )
    """,
    FLAGS,
)
_DIVIDES = lazy(  # what a sum just told is made of: Kinh phí sự nghiệp gồm dạy nghề 3 tỷ đồng, tập huấn 1 tỷ đồng
    r"""
    [^,;:.()\d]{0,60}? \b (?: gồm | trong\s+(?:(?:số\s+)?đó|số|phần|khoản) | cụ\s+thể | theo\s+đó
      | (?:được\s+)? (?:chia|phân|tách) \s+ (?:ra|cho|thành|theo|làm|bổ) ) \b
    """,
    FLAGS,
)


def carried(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """The plan or target that the sentence before, in this paragraph or just above it, speaks of."""
    figure = draft.figure
    before, marker = figure.sentence.once(page, _told_before)
    if before is None or _is_of_another_time(page, draft, before) or markers.is_listed(page, before, marker):
        return None
    if _ENTERED.search(page.cues, figure.sentence.start, figure.sentence.end):
        return None
    if is_portrait(page, figure) or number_at(page, figure.line) != number_at(page, page.line_at(before.start)):
        return None
    drafts = [other for other in earlier.near if other.figure.sentence.start == before.start]
    told = _plan_of(page, marker, drafts) if marker else _last_plan(drafts)
    if told and told.rule == ALLOTTED and MADE.match(page.text, figure.end, figure.after.end):
        return None
    quoted = page.text.startswith(("“", '"'), before.start)
    if told and (towards := TOWARDS.match(page.text, figure.sentence.start, figure.start)):
        return Read("planned", "paragraph", "statuses.towards", Span(*towards.span()))
    divided = told and told.rule == ALLOTTED and _DIVIDES.match(page.text, figure.sentence.start, figure.start)
    ends = told and (told.value == "target" or told.rule == ALLOTTED or quoted) and not divided  # with its paragraph
    return None if ends and _begins_anew(page, figure, before) else told


def _is_of_another_time(page: Page, draft: Draft, before: Span) -> bool:
    """Whether a sentence has a time of its own, other than a part of that of the plan: Riêng năm nay …"""
    figure, read, period = draft.figure, draft.reads.get("period"), draft.value("period")
    own = read is not None and read.span is not None and read.span in figure.sentence
    if not own and not any(time.span.end <= figure.start for time in figure.sentence.times):
        return False
    if period is None or page.line_at(before.start) != figure.sentence.line or is_past(page, period):
        return True
    return not any(
        time.period.start <= period.start and period.end <= time.period.end and time.period != period
        for time in page.times.inside(before.start, before.end)
    )


def _plan_of(page: Page, marker: regex.Match[str], drafts: Sequence[Draft]) -> Read | None:
    """The plan that a marker tells of, unless its sentence reports: 15 cụm hoạt động, 6 cụm đang xây dựng."""
    reports = any(other.value("status") == "actual" for other in drafts)
    behind = not any(other.figure.start >= marker.end() for other in drafts)
    over = any(other.reads["status"].rule == elapsed.RULE for other in drafts if other.figure.start >= marker.end())
    beside = reports and (markers.is_beside(page, marker) or _is_met(drafts, marker))
    if marker.lastgroup not in ("planned", "target") or (reports and behind) or over or beside:
        return None
    of_one = reports and marker.group().lower().startswith("đang")
    return None if of_one else markers.read(marker, "paragraph", "carried")


def _is_met(drafts: Sequence[Draft], marker: regex.Match[str]) -> bool:
    """Whether it is told behind a plan what was reached of it."""
    return any(one.reads["status"].rule == MET and one.figure.start >= marker.end() for one in drafts)


def _last_plan(drafts: Sequence[Draft]) -> Read | None:
    """The status of the last figure that is not done, other than by its place."""
    own = (*OWN, CEILING)
    plans = [other for other in drafts if other.value("status") != "actual" and other.reads["status"].rule not in own]
    return plans[-1].reads["status"].passed_on("paragraph") if plans else None


def is_portrait(page: Page, figure: Figure) -> bool:
    """Whether a sentence tells of what somebody has or says: Bà Lê Thị Sáu có 14 thợ."""
    return bool(page.persons.inside(figure.sentence.start, figure.start))


def _begins_anew(page: Page, figure: Figure, before: Span) -> bool:
    """Whether a paragraph of running text comes after another: a target, or what somebody says, ends with its own."""
    number, above = figure.sentence.line, page.line_at(before.start)
    both = page.lines[number].kind == page.lines[above].kind == "text"
    return both and number != above and len(before) > CAPTION


def _told_before(page: Page, sentence: Sentence) -> tuple[Span | None, regex.Match[str] | None]:
    """The sentence that one may go on from, and the last marker in it.

    What leads to bullets (Các việc chính:) and captions (Ảnh: …) with no figure or marker pass on what stands above.
    """
    lead = sentence.lead
    first = sentence.line - NEAR if lead is None else lead - 1
    above: Sequence[int] = range(sentence.line - 1, max(0, first) - 1, -1)
    if sentence.kind == "bullet":  # one bullet does not go on from another
        above = [one for one in above[-2:] if one == lead or page.lines[one].kind != "bullet"]
    numbers = (number for number in (sentence.line, *above) if may_frame(page, number))
    for before in (one for number in numbers for one in page.sentences_before(number, sentence.start)):
        marker = markers.last(page, before.start, before.end)
        if marker or (lead is None and len(before) > CAPTION) or page.between(before.start, before.end):
            return before, marker
    return None, None
