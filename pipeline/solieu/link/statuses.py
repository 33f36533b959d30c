"""Whether a figure is done (actual), approved or under way (planned), or to be reached (target).

Policy: a marker right behind the figure (đề án đang thực hiện), else the last one before it in its sentence; a figure
without one is planned where a budget is set aside for a year that is not over (see `allotments`), else follows the
last figure of its lead-in, its whole, the figure before it in the sentence, then what the words behind say of all that
was told (see `afterwards`), a plan of the sentence before, if it goes on with it (see `carried`), its period (planned
if after the day of publication), its section (III. Nhiệm vụ), the kind of document (KẾ HOẠCH). What reached a share of
the plan is a result unless a target stands in its clause; what it is held against is the plan (see `bases`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link import afterwards, bases, begun, elapsed, endings, markers, met
from solieu.link.allotments import CEILING, allotted
from solieu.link.carried import MET, OWN, TOWARDS, carried, is_portrait
from solieu.link.cues import Cued
from solieu.link.frames import TAKEN_OVER, is_past
from solieu.link.markers import FLAGS, MUST, NOT_DONE, UNDER_WAY
from solieu.link.qualifiers import Qualifier, Read
from solieu.link.sections import to_be_done
from solieu.link.titles import planned
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from datetime import date

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier
    from solieu.model import Period, Status

_BEHIND = Cued(
    lazy(
        rf"""
    \s* (?!so\s+với\b) (?:\p{{L}}+\s+){{0,4}}?
    (?: (?P<planned> {UNDER_WAY} | sẽ
                      | (?<!đã\s) (?:được\s+)? dự \s+ (?:kiến|định|tính) \s+ (?:được\s+)?
                        (?:chi|dành|dùng|bố\s+trí|cấp|phân|rót|hỗ\s+trợ)
                      | (?:được | (?<=(?:đồng|án|tỷ|tỉ|triệu)\s)đã(?:\s+được)?) \s+ (?:phê\s+)? duyệt {NOT_DONE}
                      | chờ \s+ (?:được\s+)? (?:(?:phê\s+)? duyệt|thẩm\s+định|(?:(?:cấp|bố\s+trí|rót)\s+)? vốn)
                      | thuộc \s+ diện \s+ (?:được\s+)? hỗ\s+trợ | còn \s+ lại \s [^,;:.]{{0,50}}? \b (?:sẽ|đang|chưa)
                      | được \s+ giao (?=\s*(?:$|[,.;]|với\b|từ\b))
                      | chuyển \s+ sang \s+ (?:năm|quý|kỳ) | (?:còn\s+)? dở \s+ dang )
      | (?P<target> {MUST} | phấn\s+đấu ) | (?P<actual> đã )
    ) \b
    """,
        FLAGS,
    ),
    *("dự kiến", "dự định", "dự tính"),
    *("đang", "duyệt", "được giao", "chờ", "diện", "sẽ", "phải", "phấn đấu", "đã", "chuyển sang", "dở dang", "còn lại"),
)
_MEASURED = lazy(
    r"[\s,(]* (?:đạt|bằng|vượt) \s+ [\d.,]+ \s*% \s* (?:so\s+với\s+)? (?:kế\s+hoạch|KH\b|dự\s+toán|chỉ\s+tiêu)",
    FLAGS,
)
_PLANS = ("kế hoạch", "dự toán", "kh ", "chỉ tiêu", "mục tiêu")
_DOINGS = ("thực hiện", "giải ngân", "kết quả", "th ", "quyết toán", "đã ", "ước thực hiện")
_BY = lazy(r"\W*(?:theo|căn\s+cứ)\s+", regex.IGNORECASE)
_ACTS = lazy(  # Căn cứ Thông tư …, Hội đồng xét 90 sản phẩm: who goes by it does, or has, something
    r"""
    [^;]*?, \s*
    (?: (?:UBND|HĐND|hội\s+đồng|sở|ban|cục|chi\s+cục|trung\s+tâm|phòng|tổ|đoàn|công\s+ty) \s
      | (?:toàn\s+|cả\s+)? (?:tỉnh|huyện|thành\s+phố|thị\s+xã|địa\s+bàn|nước|xã) \s+
        (?:\p{L}+\s+){0,5} (?:có|còn|quản\s+lý) \s )
    """,
    FLAGS,
)
JUST_BEGUN = 8  # a part of a year of which no more than an eighth is over: 6 tháng cuối năm, told of in July
YEAR = 360  # days: of a whole year much is told in January that is done
_REPORTED = Read("actual", "default", "statuses.reported")
REACH = 60  # characters in which a marker behind a figure may stand


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    figure = draft.figure
    return (
        bases.planned(page, draft)
        or _of_completion(page, draft)
        or _by_column(page, figure)
        or _behind(page, figure)
        or endings.under_way(page, figure)
        or bases.past(page, draft)
        or _met(page, figure)
        or _before(page, draft, earlier)
        or endings.planned(page, draft)
        or _measured(page, figure)
        or _ruled(page, draft)
        or allotted(page, draft)
        or begun.under_way(page, draft)
        or _inherited(page, draft, earlier)
        or afterwards.status(page, draft)
        or carried(page, draft, earlier)
        or _by_period(page, draft)
        or _by_section(page, draft)
        or _by_title(page, draft)
        or _REPORTED
    )


def _of_completion(page: Page, draft: Draft) -> Read | None:
    if draft.value("indicator") != "completion":
        return None
    marker = markers.last(page, draft.figure.clause.start, draft.figure.start)
    whole = draft.whole.reads["status"] if draft.whole else None
    if whole and whole.value == "target":  # nâng tỷ lệ lên 63%, trong đó có chứng chỉ đạt 30%
        return whole.passed_on("whole")
    told = (
        markers.read(marker, "clause", "marker") if marker and marker.lastgroup == "target" else _by_period(page, draft)
    )
    return told or Read("actual", "clause", "statuses.completion")


def _by_column(page: Page, figure: Figure) -> Read | None:
    """The head of a column: `Kế hoạch`, `Thực hiện`."""
    for cell in reversed(page.cells(figure)):
        status = of_head(cell.of(page.text))
        if status:
            return Read(status, "column", "statuses.column", cell)
    return None


def of_head(words: str) -> Status | None:
    """What the head of a column says of all below it."""
    begins = f"{words.strip().lower()} ".startswith
    return "planned" if begins(_PLANS) else "actual" if begins(_DOINGS) else None


def _behind(page: Page, figure: Figure) -> Read | None:
    start, end = figure.after.start, min(figure.after.end, figure.after.start + REACH)
    match = _BEHIND.match(page.cues, start, end)
    return markers.read(match, "stretch", "marker") if match else None


def _met(page: Page, figure: Figure) -> Read | None:
    """`chỉ tiêu 500 người, học xong 410 người, bằng 82%`: what was reached of the plan."""
    return Read("actual", "clause", MET, Span(figure.start, figure.end)) if met.is_met(page, figure) else None


def _before(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """The last marker before the figure in its sentence; one in the brackets of another figure is not its own.

    A plan ends where it is told what was reached of it.
    """
    figure = draft.figure
    marker = markers.last(page, figure.sentence.start, figure.start)
    if marker is None:
        return None
    if over := elapsed.over(page, draft, marker):
        return over
    reached = next((one for one in reversed(earlier.same) if one.reads["status"].rule == MET), None)
    if reached and reached.figure.start > marker.start():
        return reached.reads["status"].passed_on("list")
    if marker.lastgroup == "actual" and (ahead := _by_own_period(page, draft, marker)):
        return ahead
    towards = TOWARDS.match(page.text, figure.sentence.start, figure.start)
    if towards and marker.start() < towards.end():
        return Read("planned", "sentence", "statuses.towards", Span(*towards.span()))
    done = marker.lastgroup == "done"  # but Quý IV: giải ngân 2 tỷ đồng còn lại
    ahead = done and (_by_period(page, draft) or _by_section(page, draft))
    return ahead or markers.read(marker, "clause" if marker.start() >= figure.clause.start else "sentence", "marker")


def _by_own_period(page: Page, draft: Draft, marker: regex.Match[str]) -> Read | None:
    """`Năm 2015 đã chi 980 triệu đồng, vốn năm 2016 tăng 17,3%`, told in 2015: what was done was before."""
    read = draft.reads.get("period")
    later = read is not None and read.span is not None and marker.end() <= read.span.start < draft.figure.start
    return _by_period(page, draft) if later else None


def _measured(page: Page, figure: Figure) -> Read | None:
    """What is held against a plan has been reached: `4.875 lao động, đạt 82% kế hoạch`."""
    match = _MEASURED.match(page.text, figure.end)
    return Read("actual", "clause", "statuses.measured", Span(*match.span())) if match else None


def _ruled(page: Page, draft: Draft) -> Read | None:
    """`Theo Quyết định 1956/QĐ-TTg, mỗi năm …`: what a decree lays down is still to be done, if it is not past."""
    sentence = draft.figure.sentence
    cited = page.citations.inside(sentence.start, draft.figure.start)
    if not cited or is_past(page, draft.value("period")):
        return None
    if not _BY.fullmatch(page.text, sentence.start, cited[0].span.start):
        return None
    if _ACTS.match(page.text, cited[0].span.end, draft.figure.start):
        return None
    return Read("planned", "sentence", "statuses.laid-down", cited[0].span)


def _inherited(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    lead = draft.figure.sentence.lead
    in_lead = [other for other in earlier.near if other.figure.line == lead] if lead is not None else []
    if in_lead:
        return in_lead[-1].reads["status"].passed_on("lead-in")
    if draft.whole:
        if elapsed.is_recognised(page, draft):  # Mục tiêu là 96 xã. Riêng năm 2018 có 21 xã được công nhận
            return Read("actual", "sentence", elapsed.RULE, draft.reads["period"].span)
        return draft.whole.reads["status"].passed_on("whole")
    for other in reversed(earlier.same):
        told = other.reads["status"]
        ended = told.rule == CEILING and other.figure.clause != draft.figure.clause
        if told.rule not in OWN and not ended:
            return told.passed_on("list")
    return None


def _by_period(page: Page, draft: Draft) -> Read | None:
    """What begins after the day of publication is still to come, as is a part of a year that has hardly begun."""
    read, published = draft.reads.get("period"), page.tokens.document.published
    if read is None or read.value is None or published is None or not _is_to_come(read.value, published):
        return None
    if read.unit in TAKEN_OVER and is_portrait(page, draft.figure):
        return None
    return Read("planned", "document", "statuses.ahead", read.span)


def _is_to_come(period: Period, published: date) -> bool:
    length = (period.end - period.start).days
    begun = length // JUST_BEGUN if length < YEAR and period.end > published else -1
    return (published - period.start).days <= begun


def _by_section(page: Page, draft: Draft) -> Read | None:
    """What a report tells under `Nhiệm vụ` is still to be done, but what was before it."""
    return None if is_past(page, draft.value("period")) else to_be_done(page, draft.figure)


def _by_title(page: Page, draft: Draft) -> Read | None:
    """What a plan or decision tells is still to be done, but what was before it."""
    return None if is_past(page, draft.value("period")) else page.once(planned)


STATUS = Qualifier("status", _find)
