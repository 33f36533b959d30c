"""Open ends of periods as the text means them: `kể từ tháng 8/2006`, `mục tiêu đến năm 2010`."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.frames import TAKEN_OVER, is_aim, whole_year
from solieu.link.sections import to_be_done
from solieu.model import Period
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Read
    from solieu.spans import Span

_STILL = lazy(r"[^.;\d]{0,30}\bcòn\s+(?:\p{L}+\s+)?", regex.IGNORECASE)
_OF_ALL = lazy(r"\s+(?:(?:tổng\s+)?số\s+)?(?:dân|hộ|xã|thôn|bản|ấp|trường|trạm|người|lao\s+động)\b", regex.IGNORECASE)
_TOTALLING = lazy(r"\b(?:tính|lũy\s+kế|luỹ\s+kế)\b", regex.IGNORECASE)
_WITHIN = lazy(r"\b(?:ngày|tháng|quý)\b|\d[/.]\d", regex.IGNORECASE)
CAME = 24  # characters before a period in which stands what came then
_SINCE = Cued(lazy(r"\bkể\s+từ\s+(?:ngày|tháng|năm|quý)\b", regex.IGNORECASE), "kể từ")
_YEAR_TO_DATE = lazy(r"từ\s+đầu\s+năm\s+\d{4}\s+(?:đến|tới)\s+nay", regex.IGNORECASE)
_TO = lazy(r"\s*(?:[-–]|đến|tới)", regex.IGNORECASE)
_FROM_A_STATE = lazy(r"\btừ\s+(?:chỗ|con\s+số|mức|chỉ)\b", regex.IGNORECASE)
_GOAL = lazy(
    r"\b(?:mục\s+tiêu|phấn\s+đấu|đặt\s+ra|hướng\s+tới|phải|sẽ|hứa|dự\s+kiến|xác\s+định"
    r"|theo\s+(?:(?:quy|kế)\s+hoạch|(?:(?:đề|phương)\s+án|chương\s+trình)(?=,)|lộ\s+trình|dự\s+thảo))\b",
    regex.IGNORECASE,
)

_CAME = lazy(  # when something came or had to be waited for, up to which nothing is counted: Bước ngoặt đến năm 2018
    r"(?r)\b(?:phải|mãi|chờ|đợi|bước\s+ngoặt|cơ\s+hội|cơ\s+may|vận\s+may|dịp\s+may|đổi\s+thay|thay\s+đổi|khó\s+khăn"
    r"|dịch\s+bệnh|sóng\s+gió|biến\s+cố)\s+(?:(?:đã|chỉ|mới|cho|thật\s+sự)\s+)?$",
    regex.IGNORECASE,
)


def edged(page: Page, figure: Figure, read: Read) -> Read:
    """Open ends as the text means them.

    `kể từ tháng 8/2006` has no end. `mục tiêu đến năm 2010` is about that year, and what was done up to a month
    (`đến hết tháng 6/2019 làm thêm …`) about the year it is in, unless the text says that it totals.
    """
    period, span = read.value, read.span
    if not isinstance(period, Period) or span is None:
        return read
    if period.edge == "since":
        if _YEAR_TO_DATE.match(page.text, span.start, span.end) and page.tokens.document.published is None:
            return read._replace(value=Period(period.start, date(period.start.year, 12, 31)))
        of_this_year = _is_of_this_year(page, period, span.of(page.text))
        return read._replace(value=replace(period, edge=None)) if of_this_year else read
    start = max(0, span.start - 12)
    before = page.text[start : span.start]
    if period.edge is None:
        since = _SINCE.any_in(page.cues, start, span.end) and _SINCE.pattern.search(before + span.of(page.text))
        opened = since and not _TO.match(page.text, span.end)
        return read._replace(value=replace(period, edge="since")) if opened else read
    told = (
        _is_goal(page, figure, span)
        or _CAME.match(page.text, max(0, span.start - CAME), span.start) is not None
        or to_be_done(page, figure) is not None
        or _is_to_come(page, period)
        or _is_within_year(page, span, before)
        or _is_of_year_told(page, period, span)
        or _is_level(page, figure, span)
        or (read.unit in TAKEN_OVER and _is_yearly(figure))
        or (read.unit == "document" and _is_level_of_year(page, figure, period))
    )
    return read._replace(value=replace(period, edge=None)) if told else read


def _is_goal(page: Page, figure: Figure, span: Span) -> bool:
    """Whether words around a period say that it is when something is to be reached."""
    start = max(page.sentence_at(span.start).start, span.start - 60)
    end = max(span.end + 25, figure.start if span in figure.sentence else 0)
    return bool(_GOAL.search(page.text, start, end))


def _is_to_come(page: Page, period: Period) -> bool:
    """Whether a period ends after the year of publication: nothing was counted up to it."""
    published = page.tokens.document.published
    return bool(published and period.end.year > published.year)


def _is_of_this_year(page: Page, period: Period, words: str) -> bool:
    """`từ tháng 3/2012 đến nay`, told in 2012: it is all of that year; so is `từ đầu năm 2013` in a text of no known
    day that tells of no later year but as a goal.
    """
    published = page.tokens.document.published
    if published is None:
        later = (time for time in page.times if time.period.end.year > period.start.year)
        return words.lower().startswith("từ đầu năm") and all(is_aim(page, time.span.start) for time in later)
    return period.start.year == published.year


def _is_yearly(figure: Figure) -> bool:
    """`18 triệu đồng/người/năm`, below `Đến hết năm 2017`: earned in that year, and not counted up to its end."""
    return figure.amount.kind == "money" and "năm" in (figure.amount.per or "")


def _is_level(page: Page, figure: Figure, span: Span) -> bool:
    """`tới năm 2014 còn 20,5%`, `đến cuối năm 2010, 82% số hộ có điện`: the state then, not counted up to it."""
    if figure.amount.kind != "percent":
        return False
    first = next((one for one in page.within(figure.sentence) if one.start >= span.end), figure)
    of_all = first.amount.kind == "percent" and _OF_ALL.match(page.text, first.end)
    return bool(of_all or _STILL.fullmatch(page.text, span.end, max(span.end, figure.start)))


def _is_level_of_year(page: Page, figure: Figure, period: Period) -> bool:
    """`Năm 2016 mỗi xã đạt 16 tiêu chí.⏎ Đến hết năm 2016, 38 xã về đích.⏎ Đường xã cứng hóa 98%`: of that year."""
    if figure.amount.kind != "percent" or page.cells(figure):
        return False
    year = whole_year(period.end.year)
    told = page.times[: bisect_left(page.times.starts, figure.start)]
    return any((one.period.start, one.period.end, one.period.edge) == (year.start, year.end, None) for one in told)


def _is_of_year_told(page: Page, period: Period, span: Span) -> bool:
    """`Năm 2003 lập quỹ 2 tỷ đồng; tính đến tháng 12 đã dùng 1,9 tỷ đồng`: counted within the year just told."""
    sentence = page.sentence_at(span.start)
    before = [time.period for time in page.times.inside(sentence.start, span.start)]
    year = period.end.year
    if before and _FROM_A_STATE.search(page.text, sentence.start, span.start):
        return True  # Từ chỗ có 2 sản phẩm năm 2019, đến cuối năm 2021 xã có 9
    return bool(before) and before[-1].edge is None and before[-1].start.year == before[-1].end.year == year


def _is_within_year(page: Page, span: Span, before: str) -> bool:
    return bool(_WITHIN.search(span.of(page.text)) and not _TOTALLING.search(before + span.of(page.text)))
