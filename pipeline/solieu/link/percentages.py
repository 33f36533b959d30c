"""What a percentage tells by how it is written: a rise or fall, a share, a rate, or how far a plan is met.

Policy: a percentage that says it rose or fell is growth; one alone in brackets a share, with a sign growth. What is
reached of a condition that people or works are in (lấp đầy, hợp vệ sinh, có việc làm) is a rate, unless a plan is
named. Where nothing else is told, percentages of one sentence that make a hundred together are shares, and so is what
one sum is of another.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu.link import met
from solieu.link.cues import Cued
from solieu.link.qualifiers import Read
from solieu.link.statuses import of_head
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier

LABEL = 30  # characters before an item of a list that are a label and no clause
RATED = 60  # characters before a bracket in which stands what a rate in it is of
ROUNDED = Decimal("0.5")  # by which shares that make a hundred may miss it
_ALONE = lazy(r"\(\s*(?P<sign>[+-])?\s*(?:bằng\s+|chiếm\s+|khoảng\s+|gần\s+|hơn\s+)?[\d.,]+\s*%\s*\)")
_PLAN = lazy(r"(?:\bso\b|đạt|bằng|t[ỷỉ] lệ|%|/).{0,80}\b(?:kh|kế\s+hoạch|dự\s+toán)\b", regex.IGNORECASE)
_SHARE = lazy(r"[\s|]*(?:(?:t[ỷỉ]\s+lệ|đạt|hoàn\s+thành)\s*)?\(?(?:%\)?|đạt)?\s*", regex.IGNORECASE)
_IN_THAT = Cued(lazy(r"\btrong\s+(?:tổng\s+)?(?:số\s+)?đó\b", regex.IGNORECASE), "trong đó", "tổng đó", "số đó")
_RATE = lazy(
    r"""\b (?: t[ỷỉ]\s+lệ | độ\s+che\s+phủ | qua\s+đào\s+tạo | lấp\s+đầy | bao\s+phủ | hợp\s+vệ\s+sinh | nước\s+sạch
      | có\s+việc\s+làm | có\s+việc | được\s+dùng
      | (?:hộ|dân|người|trẻ|trẻ\s+em|học\s+sinh) \s+ (?:được\s+)? (?:dùng|sử\s+dụng|có|tham\s+gia|xem|nghe|đi) ) \b""",
    regex.IGNORECASE | regex.VERBOSE,
)
_OF_WHOM = lazy(
    r"""\s+ (?:số\s+)? (?:dân\s+số|dân|hộ|người|trẻ|học\s+viên|lao\s+động|gia\s+đình) (?:\s+\p{L}+){0,4}?
    \s+ (?:dùng|sử\s+dụng|có|được|đã|chưa|phải|tham\s+gia|qua\s+đào\s+tạo|học\s+xong|tìm\s+được) \b""",
    regex.IGNORECASE | regex.VERBOSE,
)
_TAKEN = lazy(r"\b(?:chiếm|trong\s+(?:số\s+)?đó|gồm|so\s+với)\b")
_SPENT = lazy(r"\b(?:dùng|sử\s+dụng|giải\s+ngân|chi)\s+(?:(?:hết|được|là)\s+)?$", regex.IGNORECASE)
_THAT_IS = lazy(r"\s*,\s*(?:tức|bằng|đạt|hay|tương\s+đương)\s+", regex.IGNORECASE)
_CLOSED = lazy(r"\s*(?:[.,;)]|$)")
_AGAINST = Cued(
    lazy(
        r"\bso\s+với\s+(?:mục\s+tiêu|kế\s+hoạch|chỉ\s+tiêu|dự\s+toán)\b[^.;%]{0,100}\b(?:bằng|đạt)\s*$",
        regex.IGNORECASE,
    ),
    "so với",
)
_SPEED = Cued(
    lazy(r"\b(?:(?:tốc|nhịp)\s+độ|mức)\s+tăng(?:\s+trưởng)?\b[^,;.:()%]{0,60}$", regex.IGNORECASE),
    *("tốc độ", "nhịp độ", "mức tăng"),
)
_TO_LEVEL_BEFORE = lazy(r"\b(?:giảm|hạ|tăng|nâng|kéo)\s+(?:xuống|lên)\s+(?:còn\s+)?$", regex.IGNORECASE | regex.REVERSE)
_CARRIED_OUT = ("giải ngân", "hoàn thành", "thực hiện")
_RATED = lazy(r"\b(?:t[ỷỉ]\s+lệ|độ\s+che\s+phủ)(?:\s+\p{L}+){0,8}\s*$", regex.IGNORECASE)
_REACHED = ("đạt ", "đạt: ", "đạt mức ", "đạt tới ", "đạt đến ")
_PLANNED = lazy(r"\s*(?:so\s+(?:với\s+)?)?(?:kế\s+hoạch|KH\b|dự\s+toán|chỉ\s+tiêu|nghị\s+quyết)", regex.IGNORECASE)
_TO_LEVEL = lazy(r"\s*(?:\([^()]*\)\s*)?(?:\p{L}+\s+){0,4}?(?:xuống|lên|còn)\b", regex.IGNORECASE)
_LEVELS = ("share", "rate", "completion")
_RISEN = lazy(
    r"(?:\s*\([^()]*\))?(?:\s+(?!và\b)[\p{L}\d/]+){0,7}(?:,?\s+(?:nay|giờ|hiện|đến\s+nay))?\s+(?:lên|xuống|còn)"
    r"(?:\s+(?:còn|đến|tới|mức|tới\s+mức))?\s+",
    regex.IGNORECASE,
)


def told(page: Page, figure: Figure) -> Read | None:
    """What the way in which a percentage is written tells."""
    if figure.amount.kind != "percent":
        return None
    return (
        _of_plan_told(page, figure)
        or _by_change(page, figure)
        or _of_plan(page, figure)
        or _of_rate(page, figure)
        or _of_whom(page, figure)
        or _spent(page, figure)
        or _of_sum(page, figure)
        or _by_lead(page, figure)
    )


def _by_lead(page: Page, figure: Figure) -> Read | None:
    """`So với mục tiêu …, kết quả này bằng 114%`: of a plan; `tốc độ tăng trưởng đặt ra là 16%`: growth."""
    against = _AGAINST.search(page.cues, figure.sentence.start, figure.start)
    if against:
        return Read("completion", "sentence", "indicators.of-plan", Span(*against.span()))
    if _PLANNED.match(page.text, figure.end):
        return None
    speed = _SPEED.search(page.cues, figure.before.start, figure.start)
    return Read("growth", "stretch", "indicators.speed", Span(*speed.span())) if speed else None


def _by_change(page: Page, figure: Figure) -> Read | None:
    """One that rose or fell; one alone in brackets behind a figure is its share, with a sign its growth.

    Behind a name it goes on with what the percentage before it tells: đạt trên 50%, cao nhất là Tân Yên (78%).
    """
    if figure.amount.change is not None:
        return Read("growth", "stretch", "indicators.change", Span(figure.before.start, figure.end))
    match = _ALONE.fullmatch(page.text, figure.clause.start - 1, figure.clause.end + 1) if figure.depth else None
    if match is None or (not match["sign"] and _goes_on(page, figure)):
        return None
    opened = figure.clause.start - 1
    before = page.figures[figure.index - 1] if figure.index > figure.sentence.first else figure
    if before.amount.kind == "percent" and _PLANNED.match(page.text, before.end, opened):
        return Read("rate", "clause", "indicators.planned-rate", figure.clause)  # đạt 103% kế hoạch (80%)
    if not match["sign"] and _RATED.search(page.text, max(0, opened - RATED), opened):
        return Read("rate", "clause", "indicators.bracket", figure.clause)  # về độ che phủ (73,4%)
    return Read("growth" if match["sign"] else "share", "clause", "indicators.bracket", figure.clause)


def _goes_on(page: Page, figure: Figure) -> bool:
    """Whether a percentage in brackets stands behind a place, and another in its sentence before that."""
    before = page.earlier(figure)
    opened = figure.clause.start - 1
    named = any(
        not page.text[site.span.end : opened].strip() for site in page.sites.inside(max(0, opened - 60), opened)
    )
    return named and bool(before) and before[-1].amount.kind == "percent"


def _of_plan(page: Page, figure: Figure) -> Read | None:
    """`So với KH (%)` over a column, or `Tỷ lệ (%)` beside `Kế hoạch` and `Thực hiện`: how far the plan is met."""
    over = page.cells(figure)[1:]
    found = [cell for cell in over if _PLAN.search(page.text, cell.start, cell.end)]
    if over and not found and _SHARE.fullmatch(page.text, over[-1].start, over[-1].end):
        heads = {of_head(cell.of(page.text)) for row in page.tables.heads(figure) for cell in row[1:]}
        found = [over[-1]] if {"planned", "actual"} <= heads else []
    return Read("completion", "column", "indicators.of-plan", found[-1]) if found else None


def _of_rate(page: Page, figure: Figure) -> Read | None:
    """`Tỷ lệ lấp đầy đạt 90%`, `lao động qua đào tạo đạt 80%`, unless it is that of a plan: tỷ lệ giải ngân đạt 45%."""
    if not page.text.endswith(_REACHED, figure.before.start, figure.start):
        return None
    match = _RATE.search(page.text, figure.before.start, figure.start)
    before = page.low[figure.before.start : figure.start]
    if match is None or any(map(before.__contains__, _CARRIED_OUT)) or _PLANNED.match(page.text, figure.end):
        return None
    return Read("rate", "stretch", "indicators.rate", Span(*match.span()))


def _of_whom(page: Page, figure: Figure) -> Read | None:
    """`54% hộ có nhà tiêu`, `60% lao động đã qua đào tạo`: of how many something is true; `chiếm 54% hộ` is a share."""
    match = _OF_WHOM.match(page.text, figure.end, figure.sentence.end)
    if match is None or _TAKEN.search(page.low, figure.before.start, figure.start):
        return None
    return Read("rate", "stretch", "indicators.rate", Span(*match.span()))


def _of_plan_told(page: Page, figure: Figure) -> Read | None:
    """`chỉ tiêu giao 500 người, học xong 410 người, bằng 82%`: how far the plan is met that is told before."""
    reached = met.result(page, figure) if figure.amount.change is None else None
    return Read("completion", "clause", "indicators.of-plan", Span(reached.start, figure.end)) if reached else None


def _spent(page: Page, figure: Figure) -> Read | None:
    """`đã dùng 1.146 triệu đồng, tức 95,5%`: how far a budget is spent."""
    before = page.figures[figure.index - 1] if figure.index > figure.sentence.first else None
    if before is None or before.amount.kind != "money" or not _CLOSED.match(page.text, figure.end):
        return None
    spent = _SPENT.search(page.text, before.before.start, before.start)
    said = spent and _THAT_IS.fullmatch(page.text, before.end, figure.start)
    return Read("completion", "clause", "indicators.spent", Span(*spent.span())) if spent and said else None


def _of_sum(page: Page, figure: Figure) -> Read | None:
    """`2,7 tỷ đồng, trong đó khuyến công 400 triệu đồng, bằng 14,8%`: what one sum is of the other, if it is that; how
    far it is paid where it was (giải ngân tới 15/9 là 627 tỷ đồng, bằng 60%).
    """
    before = page.figures[figure.index - 1] if figure.index > figure.sentence.first else None
    if before is None or before.amount.kind != "money" or not _CLOSED.match(page.text, figure.end):
        return None
    said = _THAT_IS.fullmatch(page.text, before.end, figure.start)
    if said is None or not is_portion(page, figure):
        return None
    paid = _CARRIED_OUT[0] in page.low[before.before.start : before.start]
    return Read("completion" if paid else "share", "clause", "indicators.portion", Span(*said.span()))


def part(page: Page, figure: Figure) -> Read | None:
    """`24,6 tỷ đồng. Trong đó 70% dành cho đào tạo nghề`: a share."""
    match = _IN_THAT.search(page.cues, figure.before.start, figure.start) if figure.amount.kind == "percent" else None
    return Read("share", "stretch", "indicators.part", Span(*match.span())) if match else None


def is_level(page: Page, figure: Figure) -> bool:
    """Whether a percentage is what something rose or fell from or to: giảm phế phẩm từ 6% xuống 2%."""
    if figure.amount.kind != "percent":
        return False
    if _TO_LEVEL_BEFORE.match(page.text, figure.before.start, figure.start):
        return True
    from_it = page.low.endswith("từ ", figure.before.start, figure.start)
    return from_it and bool(_TO_LEVEL.match(page.text, figure.end))


def risen_from(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """`chiếm 21% năm 2014 nhích lên 26%`: what a level is that another rose or fell to."""
    figure = draft.figure
    if figure.amount.kind != "percent" or not earlier.same or figure.depth or _PLANNED.match(page.text, figure.end):
        return None
    last = earlier.same[-1]
    level = last.figure.amount.kind == "percent" and last.value("indicator") in _LEVELS
    risen = level and _RISEN.fullmatch(page.text, last.figure.end, figure.start)
    return last.reads["indicator"].passed_on("list") if risen else None


def opens_clause(page: Page, figure: Figure) -> bool:
    """Whether a percentage is the first thing behind a semicolon: `…; 80% sản phẩm đã lên sàn` goes on with nothing."""
    opens = figure.amount.kind == "percent" and figure.clause.start > figure.sentence.start and not figure.depth
    return opens and not page.text[figure.clause.start : figure.start].strip()


def make_a_hundred(page: Page, figure: Figure) -> bool:
    """Whether the percentages of a sentence that neither rise nor fall make a hundred: Bắc 51%, Trung 24%, Nam 25%."""
    alike = [
        other.amount
        for other in page.within(figure.sentence)
        if other.amount.kind == "percent" and other.amount.change is None
    ]
    total = sum((amount.low for amount in alike), Decimal(0))
    return len(alike) > 1 and abs(total - 100) <= ROUNDED


def is_portion(page: Page, figure: Figure) -> bool:
    """Whether a percentage is what one sum before it is of the other: 12 triệu đồng trên 48 triệu đồng, tức 25%."""
    sums = [other for other in page.earlier(figure) if other.amount.kind == "money"][-2:]
    if len(sums) < 2 or not sums[0].like(sums[1]):
        return False
    part, whole = sorted(one.amount.low for one in sums)
    return bool(whole) and abs(part * 100 / whole - figure.amount.low) <= ROUNDED
