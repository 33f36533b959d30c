"""Whether a figure is done (actual), approved or under way (planned), or to be reached (target).

Policy: a marker directly behind the figure (người đã học xong, đề án đang thực hiện), else the last one before it in
its sentence; a figure without one follows the last figure of its lead-in, its whole, the figure before it in the
sentence, then a plan that the sentence before in its paragraph speaks of, then its period (what begins after the day
of publication is planned), then the kind of document (KẾ HOẠCH). What reached a share of the plan is a result unless
a target stands in its clause; the base of a fraction, and what stands in brackets behind `kế hoạch`, is the plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.frames import is_past, may_frame
from solieu.link.qualifiers import Qualifier, Read
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft

_FLAGS = regex.VERBOSE | regex.IGNORECASE
# `kế hoạch`, `dự toán` are what something is held against, or what was carried out, and no plan of their own.
_HELD_AGAINST = r"(?<! (?:thực\s hiện|hoàn\s thành|so\s với|so|vượt|hơn|đạt|%|tỷ|tỉ|triệu|đồng) \s) (?<!%)"
_APPROVED = (
    r"(?:phê\s duyệt|duyệt|ký|đồng\s ý|nhất\s trí|thống\s nhất|chấp\s thuận|cam\s kết"
    r"|giao\s (?:kinh\s phí|vốn|kế\s hoạch)|phân\s bổ|ban\s hành|có\s kế\s hoạch|đăng\s ký)"
)
# What must be given up or done again is no goal: 3 đề án phải dừng.
_MUST = r"phải (?!\s (?:có\s mặt|dừng|ngừng|tạm|nghỉ|đóng|thu\s hồi|điều\s chỉnh|hủy|huỷ|bỏ|trả|chịu|đền)\b)"
_MARKERS = {
    "target": rf"""
        (?<! (?:chương\s trình|đạt|đúng) \s) mục\s tiêu (?!\s quốc\s gia)
      | phấn\s đấu | nhắm (?:\s (?:tới|đến))? | hướng\s (?:tới|đến) (?=\s [^,;.]{{0,40}} \d) | kỳ\s vọng | quyết\s tâm
      | (?:tỉnh|huyện|thành\s phố|sở|ngành|địa\s phương) \s muốn
      | (?:chỉ\s tiêu\s)? (?:đặt|đề)\s ra | đặt\s (?:chỉ\s tiêu|kế\s hoạch)
      | (?<!(?:không|chưa|chẳng)\s) {_MUST} (?=[^.;]{{0,60}}\d)""",
    "planned": rf"""
        {_HELD_AGAINST} (?:kế\s hoạch|dự\s toán) | dự\s (?:kiến|chi|thảo) | sẽ | phê\s duyệt | (?:được\s)? duyệt
      | (?<!đã\s) đề\s xuất | đăng\s ký (?=[\s:]+ (?:\p{{L}}+\s){{0,3}} \d) | nhu\s cầu | phân\s bổ
      | (?:kiến|đề)\s nghị | xin (?=\s (?:\p{{L}}+\s){{0,4}} \d)
      | (?:đồng\s ý|nhất\s trí|chấp\s thuận|cam\s kết) (?=\s (?:bố\s trí|cấp|hỗ\s trợ|cho|giao|đầu\s tư))
      | thông\s qua \s (?:nghị\s quyết|chương\s trình|đề\s án|danh\s mục)
      | (?:điều\s chỉnh|lập|xây\s dựng|chốt|công\s bố|trình) \s danh\s mục | vừa \s (?:trình|chốt)
      | theo \s (?:quyết\s định|nghị\s quyết|đề\s án|tờ\s trình|phương\s án|chương\s trình) \s (?:này|trên|đó)
      | chỉ\s tiêu | (?:mở|làm|tổ\s chức|thực\s hiện) \s (?:tiếp|nốt)
      | tiếp\s tục \s (?:mở|hỗ\s trợ|triển\s khai|thực\s hiện)
      | đang \s (?:được\s)? (?:thực\s hiện|triển\s khai|tiến\s hành|xây|thi\s công|hoàn\s|lập|chờ|học|mở|đào\s tạo
        |dạy|hỗ\s trợ|xét|trình|thẩm\s định|đề\s nghị|chuẩn\s bị|xúc\s tiến|làm\s thủ\s tục|đầu\s tư|giải\s ngân)
      | (?:được|kế\s hoạch|vốn) \s giao
      | (?<!bàn\s) giao \s (?:kinh\s phí|vốn|kế\s hoạch|chỉ\s tiêu|dự\s toán|thu|(?=\d))
      | giao \s cho \s (?:\d+\s)? (?:các|tỉnh|thành\s phố|huyện|địa\s phương)""",
    "actual": rf"""
        đã (?!\s (?:được\s)? {_APPROVED}) | đến\s nay | nhờ\s (?:đó|vậy) | tính\s đến | (?:lũy|luỹ)\s kế
      | kết\s quả | và\s hỗ\s trợ
      | (?<!(?:thực|thể|phát|xuất|biểu)\s) hiện (?:\s (?:nay|có))? (?!\s (?:đại|hành|trạng|tượng|thực|vật))
      | mới (?=\s (?:bố\s trí|có|đạt|bằng|giải|cấp|làm|tiêu))""",
    # what was done, unless a plan or a target stands before it: phấn đấu giải ngân trên 95%
    "done": r"""\p{L}+ \s được (?!\s (?:giao|duyệt|phê|phân|bố)) (?=\s (?:\p{L}+\s){0,2} \d)
        (?<!(?:sẽ|không|chưa)\s \p{L}+ \s được)
      | hoàn\s thành (?!\s (?:trước|trong|vào)) | giải\s ngân | ước\s đạt | nghiệm\s thu | qua\s đó""",
}
_MARKER = regex.compile(
    r"\b (?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _MARKERS.items()) + r") \b", _FLAGS
)
_FIRST_WORDS = Cued(
    _MARKER,
    *("mục tiêu", "phấn đấu", "nhắm", "hướng", "kỳ vọng", "quyết tâm", "chỉ tiêu", "đặt", "đề ra", "phải"),
    *("kế hoạch", "dự", "sẽ", "phê duyệt", "duyệt", "được", "đề xuất", "đăng ký", "nhu cầu", "phân bổ", "kiến nghị"),
    *("đề nghị", "xin", "đồng ý", "nhất trí", "chấp thuận", "cam kết", "thông qua", "điều chỉnh danh", "lập danh"),
    *("xây dựng danh", "chốt danh", "công bố danh", "trình danh", "vừa trình", "vừa chốt", "theo", "mở tiếp"),
    *("mở nốt", "làm tiếp", "làm nốt", "tổ chức tiếp", "tổ chức nốt", "thực hiện tiếp", "thực hiện nốt", "tiếp tục"),
    *("đang", "vốn giao", "giao", "đã", "đến nay", "nhờ", "tính đến", "lũy kế", "luỹ kế", "kết quả", "và hỗ trợ"),
    *("qua đó", "hiện", "mới", "hoàn thành", "giải ngân", "ước đạt", "nghiệm thu"),
)
_BEHIND_WORDS = Cued(_MARKER, "được", "muốn")  # markers that begin one or two words before these
_WORD_BEFORE = regex.compile(r"(?r)\b\p{L}+\s")
_BEHIND = regex.compile(
    rf"""
    \s* (?:\p{{L}}+\s+){{0,4}}?
    (?: (?P<planned> đang \s+ (?:được\s+)? (?:thực\s+hiện|triển\s+khai|xây\s+dựng)
                      | được \s+ (?:phê\s+)? duyệt (?!\s+và\s+(?:làm|hoàn|thực|đã)\b) | sẽ )
      | (?P<target> {_MUST} ) | (?P<actual> đã )
    ) \b
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_MEASURED = regex.compile(
    r"[\s,(]* (?:đạt|bằng|vượt) \s+ [\d.,]+ \s*% \s* (?:so\s+với\s+)? (?:kế\s+hoạch|KH\b|dự\s+toán|chỉ\s+tiêu)",
    regex.VERBOSE | regex.IGNORECASE,
)
_BY = regex.compile(r"\W*(?:theo|căn\s+cứ)\s+", regex.IGNORECASE)
_PLAN_BRACKET = regex.compile(
    r"(?:kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu) \s* (?:(?:cả\s+)?năm\s+)? (?:\d{4}\s+)? (?:là\s+|(?:được\s+)?giao\s+)?"
    r"\s* \( \s* (?:\p{L}+\s+){0,3} $",
    regex.VERBOSE | regex.IGNORECASE,
)
_OF_PLAN = regex.compile(  # bằng 46% kế hoạch năm 2,5 tỷ đồng
    r"% \s* (?:so\s+với\s+)? (?:kế\s+hoạch|chỉ\s+tiêu) (?:\s+(?:cả\s+)?năm)? (?:\s+là)? \s* $", _FLAGS
)
_PLAN_TITLE = regex.compile(r"\s*(?:KẾ\s+HOẠCH|QUYẾT\s+ĐỊNH|DỰ\s+TOÁN|(?i:kế\s+hoạch)\s+\p{Ll})")
CAPTION = 40  # characters of a line that may be a caption or a heading and tells nothing
TITLE = 10  # lines in which the kind of document stands, below those of the authority and the motto
NEAR = 2  # lines above in which a plan may be spoken of, where those between tell nothing
AHEAD = 12  # characters behind a stretch that a marker may look at: làm được 41 sản phẩm
_BASE = "statuses.base"
REACH = 60  # characters in which a marker behind a figure may stand


def _find(page: Page, draft: Draft, earlier: list[Draft]) -> Read | None:
    figure = draft.figure
    return (
        _by_place(page, figure)
        or _of_completion(page, draft)
        or _by_column(page, figure)
        or _behind(page, figure)
        or _before(page, figure)
        or _measured(page, figure)
        or _ruled(page, draft)
        or _inherited(draft, earlier, page)
        or _carried(page, figure, earlier)
        or _by_period(page, draft)
        or _by_title(page, draft)
        or Read("actual", "default", "statuses.reported")
    )


def _read(match: regex.Match[str], unit: str, rule: str) -> Read:
    """The status whose marker matched."""
    return Read(
        "actual" if match.lastgroup == "done" else match.lastgroup, unit, f"statuses.{rule}", Span(*match.span())
    )


def _by_place(page: Page, figure: Figure) -> Read | None:
    """`751/1.215 học viên`, `đạt 95% kế hoạch (1.500 lao động)`: the plan."""
    before = page.text[max(figure.sentence.start, figure.start - 40) : figure.start]
    if figure.over or (figure.depth and _PLAN_BRACKET.search(before)) or _OF_PLAN.search(before):
        return Read("planned", "stretch", _BASE, Span(figure.start, figure.end))
    return None


def _of_completion(page: Page, draft: Draft) -> Read | None:
    if draft.value("indicator") != "completion":
        return None
    markers = _markers(page, Span(draft.figure.clause.start, draft.figure.start))
    ahead = markers and markers[-1].lastgroup == "target"
    return _read(markers[-1], "clause", "marker") if ahead else Read("actual", "clause", "statuses.completion")


def _by_column(page: Page, figure: Figure) -> Read | None:
    """The head of a column: `Kế hoạch`, `Thực hiện`."""
    for cell in reversed(page.cells(figure)):
        words = cell.of(page.text).strip().lower()
        if words.startswith(("kế hoạch", "dự toán", "kh ", "chỉ tiêu", "mục tiêu")):
            return Read("planned", "column", "statuses.column", cell)
        if words.startswith(("thực hiện", "giải ngân", "kết quả", "th ", "quyết toán", "đã ", "ước thực hiện")):
            return Read("actual", "column", "statuses.column", cell)
    return None


def _behind(page: Page, figure: Figure) -> Read | None:
    match = _BEHIND.match(page.text, figure.after.start, min(figure.after.end, figure.after.start + REACH))
    return _read(match, "stretch", "marker") if match else None


def _before(page: Page, figure: Figure) -> Read | None:
    """The last marker before the figure in its sentence; one in the brackets of another figure is not its own."""
    markers = _markers(page, Span(figure.sentence.start, figure.start))
    if not markers:
        return None
    return _read(markers[-1], "clause" if markers[-1].start() >= figure.clause.start else "sentence", "marker")


def _markers(page: Page, span: Span) -> list[regex.Match[str]]:
    """The markers of a stretch, other than in what is counted (1 kế hoạch và 66 đề án)."""
    counted = [figure.mention.span for figure in page.between(span.start, span.end)]
    markers: list[regex.Match[str]] = []
    for match in _found(page, span.start, span.end + AHEAD):
        beyond = match.end() > span.end
        weaker = match.lastgroup == "done" and any(one.lastgroup != "done" for one in markers)
        if not (beyond or weaker or any(Span(*match.span()) in one for one in counted)):
            markers.append(match)
    return markers


def _found(page: Page, start: int, end: int) -> Iterator[regex.Match[str]]:
    """The words of a stretch that mark a status."""
    reached = start
    for place in _starts(page, start, end):
        match = _MARKER.match(page.text, place, end) if place >= reached else None
        if match:
            reached = match.end()
            yield match


def _starts(page: Page, start: int, end: int) -> list[int]:
    """Where such words may begin."""
    starts = [*_FIRST_WORDS.starts(page.cues, start, end)]
    for behind in _BEHIND_WORDS.starts(page.cues, start, end):
        first = _WORD_BEFORE.match(page.text, start, behind)
        second = _WORD_BEFORE.match(page.text, start, first.start()) if first else None
        starts += [word.start() for word in (first, second) if word]
    return sorted(starts)


def _measured(page: Page, figure: Figure) -> Read | None:
    """What is held against a plan has been reached: `4.875 lao động, đạt 82% kế hoạch`."""
    match = _MEASURED.match(page.text, figure.end)
    return Read("actual", "clause", "statuses.measured", Span(*match.span())) if match else None


def _ruled(page: Page, draft: Draft) -> Read | None:
    """`Theo Quyết định 1956/QĐ-TTg, mỗi năm …`: what a decree lays down is still to be done, if it is not past."""
    figure = draft.figure
    if is_past(page, draft.value("period")):
        return None
    cited = page.citations.inside(figure.sentence.start, figure.start)
    if not cited or not _BY.fullmatch(page.text, figure.sentence.start, cited[0].span.start):
        return None
    return Read("planned", "sentence", "statuses.laid-down", cited[0].span)


def _inherited(draft: Draft, earlier: list[Draft], page: Page) -> Read | None:
    lead = page.lead_in(draft.figure.line)
    in_lead = [other for other in earlier if other.figure.line == lead]
    if in_lead:
        return in_lead[-1].reads["status"].passed_on("lead-in")
    if draft.whole:
        return draft.whole.reads["status"].passed_on("whole")
    same = [other for other in earlier if other.figure.sentence == draft.figure.sentence]
    plain = [other for other in same if other.reads["status"].rule not in (_BASE, "statuses.completion")]
    return plain[-1].reads["status"].passed_on("list") if plain else None


def _carried(page: Page, figure: Figure, earlier: list[Draft]) -> Read | None:
    """The plan or target that the sentence before, in this paragraph or just above it, speaks of.

    What leads to bullets (Các việc chính:) and captions (Ảnh: …) with no figure or marker pass on what stands above.
    """
    lead = page.lead_in(figure.line)
    first = figure.line - NEAR if lead is None else lead - 1
    numbers = (number for number in range(figure.line, max(0, first) - 1, -1) if may_frame(page, number))
    above = (one for number in numbers for one in page.sentences_before(number, figure.sentence.start))
    before = next((one for one in above if (lead is None and len(one) > CAPTION) or _tells(page, one)), None)
    if before is None or page.times.inside(figure.sentence.start, figure.start):
        return None
    markers = _markers(page, before)
    if markers:
        ahead = markers[-1].lastgroup in ("planned", "target")
        return _read(markers[-1], "paragraph", "carried") if ahead else None
    drafts = [other for other in earlier if other.figure.sentence == before]
    plans = [other for other in drafts if other.value("status") != "actual" and other.reads["status"].rule != _BASE]
    return plans[-1].reads["status"].passed_on("paragraph") if plans else None


def _tells(page: Page, sentence: Span) -> bool:
    """Whether a sentence has a figure or a marker."""
    return bool(page.between(sentence.start, sentence.end) or _markers(page, sentence))


def _by_period(page: Page, draft: Draft) -> Read | None:
    """What begins after the day of publication is still to come."""
    period, published = draft.value("period"), page.tokens.document.published
    if period and published and period.start > published:
        return Read("planned", "document", "statuses.ahead", draft.reads["period"].span)
    return None


def _by_title(page: Page, draft: Draft) -> Read | None:
    """What a plan or decision tells is still to be done, but what was before it."""
    if is_past(page, draft.value("period")):
        return None
    for line in page.lines[:TITLE]:
        if line.kind == "heading" and _PLAN_TITLE.match(line.span.of(page.text)):
            return Read("planned", "document", "statuses.kind-of-document", line.span)
    return None


STATUS = Qualifier("status", _find)
