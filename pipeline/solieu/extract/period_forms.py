"""The forms in which a text writes stretches of time, in the notation of `period_parts`, and what reads each.

At each place of a text they are tried in the order they have here: longer ones stand before those they begin like.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from solieu.extract import period_lists as lists
from solieu.extract import period_readings as read
from solieu.extract import relative_periods as relative

if TYPE_CHECKING:
    from collections.abc import Callable

    from solieu.extract.period_lists import Item
    from solieu.extract.period_readings import Setting
    from solieu.model import Period


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a stretch of time.

    `edged`: whether `từ` before it, without a `đến`, or `đến` without a `từ`, leaves it open at one end.
    """

    name: str
    written: str
    read: Callable[[Any, Setting], Period | tuple[Item, ...] | None]
    edged: bool = False


_MONTHS = (
    # before the days: `9 tháng năm 2013` is no day in May
    Form(
        "first-months",
        "<count>(?: (?:tháng|<quarters>)|t)"
        "(?: <part> (?:(?:của )?năm(?: (?:<year>|<which>))?|<year>)| (?:của )?năm (?:<year>|<which>)|~/~<year>| <year>)"
        "(?! học)<end>",
        read.months,
    ),
    Form(
        "months",
        r"(?:(?:<reported>|<no duration>)<count> tháng(?= (?:ước|đạt|bằng|tăng|giảm|toàn tỉnh|cả nước)\b)"
        r"|<reported><count> tháng<end>(?! (?:\d{1,2}/|học|thực|triển|hoạt|tới|nữa|sau)))",
        read.months,
    ),
    Form("months-in-a-head", "<heads a cell><count> tháng<cell ends>", read.months),
    Form(
        "months-just-over",
        "<told of><count> tháng"
        r"(?=, ?\p{L}| (?:qua|tỉnh|huyện|thành phố|là|có|đã|mới|thu|chi|xuất khẩu)\b| [\d.,]+ (?:tỷ|tỉ|triệu)\b)",
        read.months_just_over,
    ),
    Form(
        "half-year",
        "nửa (?:năm <part>(?: (?:năm )?<year>)?|<part> (?:năm(?: (?:<year>|<which>))?|<year>))(?! học)<end>",
        read.half,
    ),
    Form(
        "quarter-list",
        "<a quarter> <quarter>(?:~,~<quarter>){0,2}<and>(?:<a quarter> )?<last quarter>"
        "(?:<of year><end>| năm <which>)?",
        lists.quarter_list,
    ),
    Form(
        "quarters",
        "<a quarter> <quarter>(?:<to>(?:<a quarter> )?<last quarter>)?(?:<of year><end>| năm <which>)?",
        read.quarters,
        edged=True,
    ),
    Form(
        "month-range",
        "<a month><any month><of year>?<to>"
        "(?:tháng <any last month><of last year>?|<last month><of last year>|năm <last year>)<end>",
        read.calendar,
    ),
    Form(
        "year-to-month",
        "(?:năm )?<near year><till>(?:tháng <any last month><of last year>"
        "|(?:ngày )?<last day>(?:[/.-]<last month>[/.-]<last year>| tháng <any last month><of last year>))<end>",
        read.calendar,
    ),
    Form(
        "month-list",
        "<a month><month>(?:~,~<month>){0,9}<and>(?:tháng )?<last month><of last year><end>",
        lists.month_list,
    ),
    Form(
        "several-months",
        r"(?=t)(?<=\b(?:các|những|hai|ba|bốn) )tháng <month>(?:~,~<month>){0,9}(?:~,~|<and>)<last month><of last year>?"
        "<end><not counted>",
        lists.month_list,
    ),
    Form("month", r"(?:tháng |t\.?~)<any month><of year><end>", read.calendar, edged=True),
    Form("month-in-digits", r"(?=\d)(?<!\b(?:số|kỳ) )<no scale><month>/<year><end>(?!/)", read.calendar, edged=True),
    Form("month-alone", "<a month><month>(?: năm <which>)?<end><not of a measure>", read.calendar, edged=True),
)
_DAYS = (
    Form(
        "days-in-words",
        "(?:ngày )?<day>(?: tháng <any month>)?<of year>?<to>"
        "(?:ngày )?<last day> tháng <any last month><of last year>?<end>",
        read.calendar,
    ),
    Form(
        "day-in-words",
        "(?:ngày )?<day> tháng <any month>(?! ngày)<of year>?<end><not of a measure>",
        read.calendar,
        edged=True,
    ),
    Form(
        "days",
        "(?:ngày )?<day>(?:[/.]<month>(?:[/.]<year>)?)?<to>(?:ngày )?<last day>[/.-]<last month>[/.-]<last year><end>",
        read.calendar,
    ),
    Form(
        "day-list",
        "(?:<a day><day>(?:~,~<day>){0,9}<and>|<day><and surely>)(?:ngày )?"
        "<last day>[/.-]<last month>[/.-]<last year><end>",
        lists.day_list,
    ),
    Form("day", r"(?:ngày )?<day>(?:~/~<month>~/~|\.~<month>\.~|-<month>-)<year><end>", read.calendar, edged=True),
    Form("day-of-short-year", "<a day><day>/<month>/<short year><end>", read.calendar, edged=True),
    Form(
        "days-of-news",
        "<a day><day>(?:[/.]<month>)?<to>(?:ngày )?<last day>[/.]<last month><end><not of a measure>",
        read.news,
    ),
    Form(
        "day-list-of-news",
        "<a day><day>(?:~,~<day>){0,9}<and>(?:ngày )?<last day>[/.-]<last month><end><not of a measure>",
        lists.day_list_of_news,
    ),
    # a dash between two numbers is `to`, unless `đến` stands there too
    Form("days-with-dash", "<a day><day>(?:-<month>)?<till>(?:ngày )?<last day>-<last month><end>", read.news),
    Form(
        "days-from-to",
        r"(?=\d)(?<=\btừ )<day>(?:/<month>)?<to>(?:ngày )?<last day>/<last month><end><not of a measure>",
        read.days_from_to,
    ),
    Form("days-in-brackets", r"(?=\d)(?<=\()<day>/<month><to><last day>/<last month>(?=\))", read.days_from_to),
    Form("day-in-brackets", r"(?=\d)(?<=\()<late day>[/-]<month>(?=\))", read.news),
    Form("day-of-news", "<in the news><day>[/.-]<month><end><not of a measure><not yearly>", read.news, edged=True),
    Form("day-and-month", "<at an edge><late day>/<month><end><not of a measure>", read.news, edged=True),
)
_RELATIVE = (
    Form("same-period", "cùng k[ỳì](?: (?:của )?năm (?:trước|ngoái|<year>)|,? <year>)?<end>", relative.same_period),
    Form("this-year", r"<one>năm nay\b", relative.this_year),
    Form("last-year", r"năm ngoái\b", relative.last_year),
    Form("year-before", r"<one>năm trước(?! mắt)\b", relative.year_before),
    Form("past-year", r"<one>năm (?:vừa )?qua\b", relative.past_year),
    Form("years-past", r"<count> năm (?:vừa )?(?:qua|gần đây)\b", relative.years_past),
    Form(
        "years-of-stage",
        "<count> năm <part>(?! (?:tư|tiên|đời))(?=(?: (?:của )?giai đoạn~<open><year><to><last year>)?)(?!\\p{L})",
        relative.years_of_stage,
    ),
    Form("rest-of-year", r"từ nay<till>(?:hết|cuối) năm(?: nay)?\b(?! (?:\d|sau|học))", relative.rest_of_year),
    Form(
        "year-until",
        "từ đầu năm(?: nay)?<till>"
        "(?:(?:ngày )?<last day>/<last month>/<last year>|ngày <last day>/<last month>"
        "|tháng <last month><of last year>?)<end>",
        read.calendar,
    ),
    Form("year-to-date", r"từ đầu năm(?: nay)?(?: (?:đến|tới) nay)?(?! (?:\d|học))<end>", relative.year_to_date),
    Form(
        "next-year", r"(?:<one>năm (?:tới|sau)|sang năm)\b(?! (?:\d|nay|ngày|tháng|quý|cuối|hết))", relative.next_year
    ),
)
_YEARS = (
    Form(
        "year-list",
        r"(?:\d{1,2}|hai|ba|bốn|năm) năm(?: (?:liền|liên tiếp|liên tục))?"
        r":?~<open><year>(?:~,~\d{4}){0,9}(?:~[,&+]~| và )<last year><close><end>",
        read.calendar,
    ),
    Form(
        "year-range",
        "(?:<stage>(?:từ )?(?:năm )?|(?:(?:các|những) )?năm )<year><to>(?:năm )?<last year><close><end>",
        read.calendar,
    ),
    Form(
        "year-range-cut-short",
        r"(?:<stage>(?:năm )?|năm học |niên vụ )<year>~[-–]~<last short year><close><end><not of a measure>",
        read.calendar,
    ),
    Form("years", "<near year><to>(?:năm )?<last near year><end><not counted>", read.calendar),
    Form(
        "school-year",
        r"(?:niên (?:vụ|khóa|khoá)(?: \p{L}+){0,2}|năm học|xuân|mùa|vụ(?: \p{L}+)?) <year>/<last year><end>",
        read.calendar,
    ),
    Form(
        "year",
        "(?:<stage>(?:năm )?|<a year>)(?:<near year><close><end>|<year><close><end><not counted>)",
        read.calendar,
        edged=True,
    ),
    Form(
        "decade",
        "(?:những năm|thập (?:niên|kỷ|kỉ)) <decade>(?: (?:của )?thế kỷ (?:trước|xx|20))?<end><not counted>",
        read.decade,
    ),
    Form("year-at-a-cue", "<at a cue><near year><end><not counted>", read.calendar, edged=True),
    Form("year-of-several", "<one of several><near year><end><not of a measure>", read.listed),
    Form("year-in-a-list", "<in a list><near year><end><not counted>", read.listed),
    Form("year-in-front", r"<in front><near year>(?=~:| (?:\(|=~|[-–] )~\d[\d.,]*[^\d:/]*\p{L})", read.calendar),
    Form("year-in-a-table", "<in a cell><near year><cell ends>", read.column),
    Form("century", "thế kỷ (?:thứ )?<century><end>", read.century, edged=True),
    Form("year-alone", "<alone><near year><end><stops><not counted>", read.calendar, edged=True),
)
FORMS = (*_MONTHS, *_DAYS, *_RELATIVE, *_YEARS)
