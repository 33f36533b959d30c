"""The periods of a sentence → the one that is a figure's: written behind it, before it, or the one of the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.along import Time
from solieu.link.bases import is_held_against
from solieu.link.frames import LEFT_BEHIND, hull, is_of_bracket, read, whole_year
from solieu.link.qualifiers import Read
from solieu.link.sites import IN_TURN
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.figures import Figure
    from solieu.link.pages import Page

_ATTACHED = lazy(r"\s*\(?\s*(?:(?:trong|vào|của|cho|ở|đến|tính\s+đến)\s+)?$", regex.IGNORECASE)
_HEADING = lazy(r"\s*:\s*(?:\p{L}+\s+){0,2}\d")
_OPENING = lazy(r"\s*(?:có|là|được|đạt)\s+(?:\p{L}+\s+){0,2}", regex.IGNORECASE)
_PARTED = lazy(r";|\btrong\s+(?:số\s+)?đó\b", regex.IGNORECASE)
_HEADS = lazy(r",\s*|(?:\s+\p{L}+){0,4}\s*")
_LEADS = lazy(r",?\s*(?:(?!và\b)\p{L}+\s+){0,6}")
_JOINED = lazy(r"\s*(?:,|/|và|với|,\s*và)\s*")
_SIGN = lazy(r"[,:]\s")
_YEARLY = lazy(r"\bmỗi\s+năm\s+(?:giảm|tăng)(?:\s+thêm)?\s*$", regex.IGNORECASE)
_FROM = lazy(r"\btừ\s+$", regex.IGNORECASE)
_RISES = lazy(r"\s+(?:tăng\s+|giảm\s+)?(?:lên|xuống|còn)\b", regex.IGNORECASE)
_FROM_TO = lazy(r"\b(?:lên|còn|xuống|thành|nay|đến)\b", regex.IGNORECASE)
_ASIDE = lazy(r"\([^()]*\)")
_WHICH = lazy(
    r"[^,;:.\d]{0,40}?\b(?:đăng\s+ký|phấn\s+đấu|dự\s+kiến|sẽ|đã|vừa)\s+(?:về\s+đích|đạt\s+chuẩn|cán\s+đích|hoàn\s+thành)\b",
    regex.IGNORECASE,
)
_GIVEN = lazy(r"\s+(?:được|nhận)\s+(?:\p{L}+\s+){0,3}", regex.IGNORECASE)
SUM = lazy(r"\b(?:cộng|tổng|gộp\s+(?:lại|chung)|tính\s+chung|cả\s+(?:kỳ|giai\s+đoạn))\b", regex.IGNORECASE)
_ADDED = lazy(
    r"\b(?:cộng|gộp\s+(?:lại|chung)|tính\s+chung)\b|\bcả\s+(?:kỳ|giai\s+đoạn|\p{L}+\s+năm)\b", regex.IGNORECASE
)
_MEMBERS = ("đại biểu", "người", "cán bộ", "khách")
_AGENDA = lazy(
    r"\b(?:tổng|sơ)\s+kết\b[^.;\n]{0,150}\b(?:nhiệm\s+vụ|phương\s+hướng|kế\s+hoạch)(?:\s+công\s+tác)?\s*$",
    regex.IGNORECASE,
)

LONGEST = 1_000  # characters of a period and the space behind it


def by_times(page: Page, figure: Figure) -> Read | None:
    """One of the periods of the sentence, before the figure or behind it."""
    before = [time for time in figure.sentence.times if time.span.end <= figure.start]
    behind = [time for time in figure.sentence.times if time.span.start >= figure.end]
    return (
        (_schedule(page, figure, behind) if len(behind) > 1 and not before else None)
        or (_in_turn(page, figure, before) if before else None)
        or (_in_bracket(page, figure, before) if figure.depth else None)
        or (_behind(page, figure, behind[0]) if behind and not _of_next(page, figure, before, behind[0]) else None)
        or (_before(page, figure, before) if before else _later(page, figure, behind))
    )


def compared(page: Page, figure: Figure) -> Read | None:
    """`so với mức 71 tỷ đồng của năm 2020`: a year that is compared with is that of the figure in between."""
    near = page.periods.inside(figure.end, figure.after.end)
    if near and is_held_against(page, figure):
        return Read(near[0].value, "stretch", "periods.behind", near[0].span)
    return _risen_from(page, figure) if _is_left(page, figure) else None


def _risen_from(page: Page, figure: Figure) -> Read | None:
    """`So với năm 2010, thu nhập tăng từ 12 triệu đồng lên 25 triệu đồng`: the first figure is of that year."""
    beside = [time.span for time in figure.sentence.times]
    held = [one for one in page.periods.inside(figure.sentence.start, figure.start) if one.span not in beside]
    return Read(held[-1].value, "sentence", "periods.risen-from", held[-1].span) if held else None


def _in_turn(page: Page, figure: Figure, before: Sequence[Time]) -> Read | None:
    """`hai năm 2009 và 2010, tỉnh chi lần lượt 3,5 và 4 tỷ đồng`: each figure has a year, or period, of those told."""
    match = IN_TURN.search(page.cues, figure.sentence.start, figure.start)
    told = _listed(page, [time for time in before if time.span.end <= match.start()]) if match else []
    if match is None or not told or not _LEADS.fullmatch(page.text, told[-1].span.end, match.start()):
        return None
    if len(page.sites.inside(told[-1].span.end, match.start())) > 1:
        return None  # năm 2009 và 2010, Nam Đàn và Đô Lương lần lượt chi …
    turns = [other for other in page.within(figure.sentence) if other.start >= match.end() and other.like(figure)]
    turn = turns.index(figure) if figure in turns else len(told)
    own = told[turn] if 1 < len(told) <= len(turns) and turn < len(told) else None
    return Read(own.period, "clause", "periods.in-turn", own.span) if own else None


def _listed(page: Page, times: Sequence[Time]) -> list[Time]:
    """The periods listed last, years joined in one taken apart: năm 2009 và năm 2010; ba năm 2009 - 2011."""
    if not times:
        return []
    span, period = times[-1]
    years = range(period.start.year, period.end.year + 1)
    if len(years) > 1:
        return [Time(span, whole_year(year)) for year in years]
    first = len(times) - 1
    while first and _JOINED.fullmatch(page.text, times[first - 1].span.end, times[first].span.start):
        first -= 1
    return [*times[first:]]


def _in_bracket(page: Page, figure: Figure, before: Sequence[Time]) -> Read | None:
    """`gấp ba lần năm 2011 (15 triệu đồng)`, `cao hơn (năm 2011: 15%)`: its bracket's period, compared with or not."""
    start = figure.clause.start
    if figure.before.start != start or any(time.span.start >= start for time in before):
        return None
    for mention in page.periods.inside(max(0, start - LONGEST), figure.start):
        opens = page.text[mention.span.end : start].strip() == "("
        heads = page.text[start : mention.span.start].isspace() or mention.span.start == start
        if opens or (heads and page.text[mention.span.end : figure.start].strip() == ":"):
            return Read(mention.value, "clause", "periods.bracket", mention.span)
    return None


def _of_next(page: Page, figure: Figure, before: Sequence[Time], time: Time) -> bool:
    """Whether a period opens the next item as another opens this one: 2011 có 2.390 nhà và 2012 có 1.051 nhà."""
    following = next(iter(page.later(figure)), None)
    return bool(
        before
        and following
        and _OPENING.fullmatch(page.text, before[-1].span.end, figure.start)
        and _OPENING.fullmatch(page.text, time.span.end, following.start)
    )


def _behind(page: Page, figure: Figure, time: Time) -> Read | None:
    """A period in the stretch behind, or in a bracket that opens with it."""
    if _HEADING.match(page.text, time.span.end, figure.sentence.end):
        return None  # 2019: 18 đề án và 2020: 15 đề án
    return read(time, "stretch", "behind") if _stands_behind(page, figure, time) else None


def _stands_behind(page: Page, figure: Figure, time: Time) -> bool:
    """Whether a period stands in the stretch behind a figure, or in brackets there: 15,9% (năm 2011)."""
    starts = figure.after.start <= time.span.start < figure.after.end  # a dash of its own may cut it
    return starts or bool(_ATTACHED.fullmatch(page.text[figure.end : time.span.start]))


def _before(page: Page, figure: Figure, before: Sequence[Time]) -> Read | None:
    """The last period before the figure, unless it hangs on a figure that this one is set against."""
    found = [*before]
    while found and any(not_its(page, figure, found[-1]) for not_its in (_owned, _bracketed, _on_agenda)):
        found.pop()
    if len(found) > 1 and _says_which(page, figure, found[-1]):
        found.pop()
    if not found:
        return None
    if len(found) > 1 and _YEARLY.search(page.text, figure.before.start, figure.start):
        return Read(hull(found), "sentence", "periods.yearly", Span(found[0].span.start, found[-1].span.end))
    time = found[-1]
    if ends := _of_ends(page, figure, time):
        return ends
    behind_last = max((one.end for one in page.earlier(figure)), default=figure.start)
    if len(found) > 1 and time.span.start < behind_last and SUM.search(page.text, figure.before.start, figure.start):
        return _of_sum(page, figure, found)
    return read(time, "clause" if time.span in figure.clause else "sentence", "before")


def _of_ends(page: Page, figure: Figure, time: Time) -> Read | None:
    """`Từ năm 2010 đến năm 2015, hộ nghèo giảm từ 9% xuống 2%`: one figure is of the first year, one of the last."""
    first, last = time.period.start.year, time.period.end.year
    if first == last or time.period.edge or not page.low.startswith(("từ năm", "từ 2", "từ 1"), time.span.start):
        return None
    if _is_left(page, figure):
        return Read(whole_year(first), "sentence", "periods.first-year", time.span)
    left = next(reversed(page.earlier(figure)), None)
    gone_to = left and _is_left(page, left) and _RISES.match(page.text, left.end, figure.start)
    return Read(whole_year(last), "sentence", "periods.last-year", time.span) if gone_to else None


def _is_left(page: Page, figure: Figure) -> bool:
    """Whether a figure is what something rose or fell from: tăng từ 16 lên."""
    risen = _RISES.match(page.text, figure.end)
    return bool(risen and _FROM.search(page.text, figure.before.start, figure.start))


def _of_sum(page: Page, figure: Figure, times: Sequence[Time]) -> Read:
    """`5 lớp năm 2014, 6 lớp năm 2015, cộng 11 lớp`: all the time of what is added up, or what holds the others."""
    whole = hull(times)
    holding = [time for time in times if (time.period.start, time.period.end) == (whole.start, whole.end)]
    if holding:
        return read(holding[0], "sentence", "before")
    if _ADDED.search(page.text, figure.before.start, figure.start):
        return Read(whole, "sentence", "periods.sum", Span(times[0].span.start, times[-1].span.end))
    return read(times[-1], "sentence", "before")


def last_in_brackets(page: Page, figure: Figure) -> Read | None:
    """`từ 62% (năm 2009) còn 43% (năm 2012), thu nhập …`: what follows is as of the last year."""
    if figure.depth:
        return None
    before = [time for time in figure.sentence.times if time.span.end <= figure.start]
    found = [time for time in before if _bracketed(page, figure, time) and not _is_left_in(page, figure, time)]
    return read(found[-1], "sentence", "in-brackets") if found else None


def _is_left_in(page: Page, figure: Figure, time: Time) -> bool:
    """`từ 14,8% (2011) xuống 4%`, `54% (năm 2011: 30%)`: a period in brackets that only a level before is of."""
    if is_of_bracket(page, time):
        return True
    held = next((one for one in reversed(page.earlier(figure)) if one.end <= time.span.start), None)
    if held is None or not _ATTACHED.fullmatch(page.text[held.end : time.span.start]):
        return False
    following = next(one for one in (*page.later(held), figure) if one.start >= time.span.end)
    gone_to = _FROM_TO.search(page.text, time.span.end, following.start)
    return bool(gone_to or _FROM.search(page.text, held.before.start, held.start))


def _owned(page: Page, figure: Figure, time: Time) -> bool:
    """`từ 11% năm 2011 xuống còn 3%`: the year of the first figure is not that of the second."""
    start = time.span.start
    others = [other for other in page.within(figure.sentence) if other.end <= start]
    owned = any(_stands_behind(page, one, time) for one in others)
    between = page.text[time.span.end : figure.start] if owned else ""
    return bool(_FROM_TO.search(_ASIDE.sub("", between) if "(" in between else between))


def _says_which(page: Page, figure: Figure, time: Time) -> bool:
    """`30 xã phấn đấu về đích giai đoạn 2018 - 2020 được 45 tỉ đồng`: a year that only says who is given something."""
    following = next(one for one in page.within(figure.sentence) if one.start >= time.span.end)
    given = following.amount.kind == "money" and _GIVEN.fullmatch(page.text, time.span.end, following.start)
    other = next(reversed(page.earlier(following)), None) if given else None
    return bool(other and _WHICH.match(page.text, other.end, time.span.start))


def _bracketed(page: Page, figure: Figure, time: Time) -> bool:
    """A period in brackets behind another figure, or period, or with a figure of their own, and closed before this."""
    behind = page.text[time.span.end : figure.start]
    if behind.count(")") <= behind.count("("):
        return False
    if is_of_bracket(page, time):
        return True
    opened = page.text.rfind("(", figure.sentence.start, time.span.start)
    ends = (*(one.end for one in page.within(figure.sentence)), *(one.span.end for one in figure.sentence.times))
    return any(end <= opened and not page.text[end:opened].strip() for end in ends)


def _on_agenda(page: Page, figure: Figure, time: Time) -> bool:
    """`tổng kết năm 2017, triển khai nhiệm vụ năm 2018, có 120 đại biểu`: who met did so over the year behind them."""
    if not figure.amount.unit.startswith(_MEMBERS):
        return False
    return _AGENDA.search(page.text, figure.sentence.start, time.span.start) is not None


def _schedule(page: Page, figure: Figure, behind: Sequence[Time]) -> Read | None:
    """`53,7 tỷ đồng: giai đoạn 2002 – 2005 …, 2006 …`: the total of a schedule is about all of it."""
    later = [other for other in page.later(figure) if other.like(figure) and not other.over]
    own = any(_stands_behind(page, figure, time) and not is_of_bracket(page, time) for time in behind)
    if own or len(later) < 2 or len({time.period for time in behind}) < 2:
        return None
    return Read(hull(behind), "sentence", "periods.schedule", Span(behind[0].span.start, behind[-1].span.end))


def _later(page: Page, figure: Figure, behind: Sequence[Time]) -> Read | None:
    """The one period behind the figure in its sentence."""
    found = [time for time in behind if not _opened_behind(page, figure, time)]
    found = found or [time for time in behind if not is_of_bracket(page, time)]
    found = [time for time in found if not LEFT_BEHIND.match(page.text, time.span.end)]
    following = page.later(figure)
    own = [time for time in found if not any(time.span in other.after for other in following)]
    shared = own or (found if len({repr(time.period) for time in found}) == 1 else [])
    reaching = [time for time in shared[:1] if _reaches_back(page, figure, time)]
    return read(reaching[0], "sentence", "later") if reaching else None


def _reaches_back(page: Page, figure: Figure, time: Time) -> bool:
    """Not beyond a semicolon or `trong đó`, nor where another figure's clause opens: …, đến nay giải ngân 5 tỷ đồng."""
    start, end = figure.end, time.span.start
    if _PARTED.search(page.text, start, end):
        return False
    following = next((other for other in page.later(figure) if other.start >= time.span.end), None)
    heads = following is not None and _HEADS.fullmatch(page.text, time.span.end, following.start)
    return bool(figure.depth) or not (heads and _SIGN.search(page.text, start, end))


def _opened_behind(page: Page, figure: Figure, time: Time) -> bool:
    """Whether a period stands in brackets that the figure does not."""
    between = page.text[figure.end : time.span.start]
    return between.count("(") > between.count(")")
