"""Stages that are named again without their years: `cả giai đoạn`, `sau hai năm` of a plan for 2021 - 2025.

Policy: the stage is the last period of several years that the text named before, by that word if one was; a count of
years behind `sau` is of its first ones, if they end in the year of publication or the one before it; one behind `cộng`
and its like of the years told one by one before, else, as behind `trong`, of the last stage that is as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.along import Time
from solieu.link.cues import Cued
from solieu.link.frames import hull, whole_year
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.model import Period

_CALLED = ("giai đoạn", "thời kỳ", "nhiệm kỳ")
_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_COUNT = rf"\d{{1,2}}|{'|'.join(_WORDS)}"
_ADDS = ("cả", "cộng", "chung", "lại", "trong", "suốt", "qua")
_NAMED = Cued(
    lazy(
        rf"""
        \b (?: (?:cả|toàn|suốt|hết) \s+ (?:giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ|kỳ)
             | (?:giai\s+đoạn|thời\s+kỳ) \s+ (?:này|đó|ấy|trên|nói\s+trên)
             | sau \s+ (?:(?:hơn|gần)\s+)? (?P<count>{_COUNT}) \s+ năm
               (?!\s+(?:\d|nữa|học|tới|sau|ngày))
             | (?:cả|cộng|tính\s+chung|gộp\s+(?:lại|chung)) ,? \s+ (?P<added>{_COUNT}) \s+ năm
               (?!\s+(?:qua|nay|liền|liên|gần|học|ngày|đều))
             | (?:trong|suốt|qua) \s+ (?P<lasting>{_COUNT}) \s+ năm
               (?!\s+(?:qua|nay|liền|liên|gần|học|ngày|đều|nữa|vừa|tiếp|kể|từ|\(|,?\s*(?:giai|từ))) ) \b
        (?! \s+ (?:\d|sau|tới|trước|đầu|hai|\p{{L}}+\s+năm\s+(?:\d|đầu|cuối)))
        """,
        regex.VERBOSE | regex.IGNORECASE,
    ),
    *(f"{all_of} {stage}" for all_of in ("cả", "toàn", "suốt", "hết") for stage in ("giai", "thời", "nhiệm", "kỳ")),
    *(f"{stage} {which}" for stage in ("đoạn", "kỳ") for which in ("này", "đó", "ấy", "trên", "nói")),
    "sau",
    *(f"{adds} {count}" for adds in _ADDS for count in (*_WORDS, *range(1, 10))),
)


def named_again(page: Page, figure: Figure) -> Read | None:
    """The years of a stage that is named again in the sentence before a figure, with no other time behind, or just
    behind it.
    """
    if not _NAMED.any_in(page.cues, figure.sentence.start, figure.after.end):
        return None
    named = _NAMED.search(page.cues, figure.end, figure.after.end) or _NAMED.last(
        page.cues, figure.sentence.start, figure.start
    )
    if named is None or page.times.inside(named.end(), figure.start):
        return None
    years = _years(page, named)
    return Read(years, "sentence", "periods.stage", Span(*named.span())) if years else None


def framed(page: Page, start: int, end: int) -> Read | None:
    """The years of the last stage that is named again in a stretch of text before a sentence."""
    named = _NAMED.last(page.cues, start, end)
    years = _years(page, named) if named else None
    return Read(years, "paragraph", "periods.stage", Span(*named.span())) if named and years else None


def _is_called(page: Page, time: Time) -> bool:
    """Whether a period is called a stage: giai đoạn 2011 - 2015."""
    words = page.low[max(0, time.span.start - 10) : time.span.end]
    return any(map(words.__contains__, _CALLED))


def _is_long(period: Period) -> bool:
    """Whether a period is of several years, and not open."""
    return period.edge is None and period.start.year < period.end.year


def _years(page: Page, named: regex.Match[str]) -> Period | None:
    """The years of the last stage before the words, or as many of its first ones as they count; or the years told that
    they add up.
    """
    if named["added"] or named["lasting"]:
        return (_added_up(page, named) if named["added"] else None) or _as_long(page, named)
    stages = [time for time in page.times.before(named.start()) if _is_long(time.period)]
    called = (time for time in stages if _is_called(page, time))
    stage = next((time.period for time in (*called, *stages)), None)
    if stage is None or named["count"] is None:
        return stage
    count = _number(named["count"])
    published, last = page.tokens.document.published, stage.start.year + count - 1
    now = published.year if published else last
    lies_behind = now - 1 <= last <= now and last <= stage.end.year
    return (
        hull([Time(Span(*named.span()), whole_year(year)) for year in (stage.start.year, last)])
        if lies_behind
        else None
    )


def _number(words: str) -> int:
    return _WORDS.get(words.lower()) or int(words)


def _as_long(page: Page, named: regex.Match[str]) -> Period | None:
    """The stage of as many years as are counted that was told last: từ năm 2005 đến năm 2013 … . Tính cả 9 năm …"""
    count = _number(named["added"] or named["lasting"])
    stages = (time.period for time in page.times.before(named.start()) if _is_long(time.period))
    return next((one for one in stages if one.end.year - one.start.year + 1 == count), None)


def _added_up(page: Page, named: regex.Match[str]) -> Period | None:
    """As many years as are counted, told last before the words, each by itself and one after the other."""
    count = _number(named["added"])
    told = [time for time in page.times.before(named.start()) if time.period.start.year == time.period.end.year]
    years = sorted({time.period.start.year for time in told[: 2 * count]})
    whole = len(years) == count > 1 and years[-1] - years[0] == count - 1
    return hull([Time(Span(*named.span()), whole_year(year)) for year in years]) if whole else None
