"""Words that point to a place without its name (toàn tỉnh, huyện này, cả nước), and which place they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

import regex

from solieu.link.asides import NATION_CUED, names_fair
from solieu.link.cues import Cued
from solieu.link.qualifiers import Read
from solieu.link.sites import run
from solieu.link.threads import elsewhere
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.cues import Cues
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft
    from solieu.model import Place

Kind = Literal["nation", "home", "city", "district"]
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_TO_PROVINCE = lazy(
    r"""
    \b (?:
        (?:toàn|cả) \s+ tỉnh
      | (?:địa\s+bàn|UBND) \s+ tỉnh (?! \s+ (?-i:\p{Lu}))
      | (?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch) (?:\s+năm\s+(?:\d{4}|nay))? \s+ của \s+ tỉnh (?! \s+ (?-i:\p{Lu}))
      | (?:các|những|\d{1,2}) \s+ (?:huyện|thị\s+xã|xã|địa\s+phương) (?:\s+nghèo)? \s+ (?:này|đó|nói\s+trên|trên) \b
      | (?<=[,;.:]\s) tỉnh \s+ (?-i:\p{Ll})
      | (?<! \b (?:ngân\s sách|vốn|nguồn|kinh\s phí|khuyến\s công|quỹ|mỗi|từng|các|nhiều|một\s số) \s )
        (?<! (?<!\d)\d{1,2} \s )
        tỉnh \s+ (?:ta|nhà|này|đã|sẽ|có|hỗ|dành|bố|phấn|dự|chi|triển|được)\b
    )
    """,
    _FLAGS,
)
_TO_CITY = lazy(
    r"\b (?: (?:toàn|cả) \s+ thành\s+phố | thành\s+phố \s+ (?:đã|sẽ|có|chi|dành|phấn|này|dự|huy)\b )", _FLAGS
)
_TO_DISTRICT = lazy(
    r"""
    (?<! \b (?:\d|hai|ba|bốn|năm|sáu|bảy|các|những|nhiều|mỗi|từng|một\s số|cấp|liên|huyện,|phố,|xã,|huyện\s và) \s )
    \b (?:(?:toàn|cả) \s+)? (?:huyện|thị\s+xã|quận) \s+ (?:này|đã|sẽ|có|chi|chọn|phấn|ta|còn|được|nhận|quyết|đặt)\b
    """,
    _FLAGS,
)
_ORIGIN = lazy(
    r"(?<!\p{L})(?:thuộc|(?:đến\s+)?từ)\s+$", regex.IGNORECASE | regex.REVERSE
)  # of whom others came, not what is told of
_CALLED = lazy(  # what a fair or an honour is called by
    r"""
    (?<!\p{L}) (?: tiêu\s+biểu | cấp ) \s+ (?:(?:khu\s+vực|vùng)\s+)? $
    """,
    regex.IGNORECASE | regex.REVERSE | regex.VERBOSE,
)
_GIVES = lazy(
    r"(?:UBND\s+)?tỉnh\s+(?:(?:chỉ|đã|sẽ|còn|cũng)\s+)?(?:cấp|góp|hỗ\s+trợ|cho|thưởng|tặng)\b", regex.IGNORECASE
)
_ALL_OF = lazy(r"(?:toàn|cả)\s+(?:tỉnh|thành)", regex.IGNORECASE)
_CITY = lazy(r"(?<!\p{L})(?:thành\s+phố|TP\.?)\s*$", regex.IGNORECASE | regex.REVERSE)  # from a name back
_WHERE = ("ta", "nhà", "này", "đã", "sẽ", "có", "hỗ", "dành", "bố", "phấn", "dự", "chi", "triển", "được")
_WHO = ("này", "đã", "sẽ", "có", "chi", "chọn", "phấn", "ta", "còn", "được", "nhận", "quyết", "đặt")
_KINDS: dict[Kind, Cued] = {
    "nation": NATION_CUED,
    "home": Cued(
        _TO_PROVINCE,
        *("toàn tỉnh", "cả tỉnh", "bàn tỉnh", "ubnd tỉnh", "của tỉnh"),
        *(f"{sign} tỉnh" for sign in ",;.:"),
        *(f"{unit} {word}" for unit in ("huyện", "xã", "phương", "nghèo") for word in ("này", "đó", "nói", "trên")),
        *(f"tỉnh {word}" for word in _WHERE),
    ),
    "city": Cued(
        _TO_CITY,
        *("toàn thành", "cả thành"),
        *(f"phố {word}" for word in ("đã", "sẽ", "có", "chi", "dành", "phấn", "này", "dự", "huy")),
    ),
    "district": Cued(_TO_DISTRICT, *(f"{unit} {word}" for unit in ("huyện", "xã", "quận") for word in _WHO)),
}


class Pointer(NamedTuple):
    """Words that point to the country or a region, to the document's home, to a city, or to the district named last."""

    span: Span
    what: Kind


class Pointers:
    """The pointing words of a text, found sentence by sentence when asked."""

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        self._found: dict[Kind, dict[int, Sequence[Pointer]]] = {what: {} for what in _KINDS}
        self._all: dict[int, Sequence[Pointer]] = {}

    def nation(self, sentence: Span) -> Pointer | None:
        """The first words of a sentence that point to the country or a region."""
        return next(iter(self._of(sentence, "nation")), None)

    def home(self, sentence: Span) -> Pointer | None:
        """The first words of a sentence that tell of the document's province, and not only that it gives."""
        text = self._cues.text
        return next((one for one in self._of(sentence, "home") if not _GIVES.match(text, one.span.start)), None)

    def last(self, sentence: Span, end: int) -> Pointer | None:
        """The pointing words of a sentence that begin last, before the end of a figure, which they may count."""
        found = self._all.get(sentence.start)
        if found is None:
            found = self._all[sentence.start] = [one for what in _KINDS for one in self._of(sentence, what)]
        if not found:
            return None
        told = [one for one in found if one.span.end <= end or (one.what == "nation" and one.span.start < end)]
        return max(told, key=lambda pointer: pointer.span.start) if told else None

    def _of(self, sentence: Span, what: Kind) -> Sequence[Pointer]:
        """Those of a kind."""
        found = self._found[what]
        if sentence.start not in found:
            matches = _KINDS[what].all_in(self._cues, sentence.start, sentence.end)
            found[sentence.start] = [Pointer(Span(*match.span()), what) for match in matches]
        return found[sentence.start]


def pointed(page: Page, draft: Draft) -> Read | None:
    """What the last pointing word of the sentence points to; it may be counted by the figure itself: 15 tỉnh."""
    figure = draft.figure
    pointer = page.pointers.last(figure.sentence.span, figure.end)
    if pointer is None or _is_beside(page, figure, pointer) or _only_gives(page, draft, pointer):
        return None
    value = meant(page, pointer, draft.value("home"), figure.sentence.start)
    return Read(value, "clause", f"places.{pointer.what}", pointer.span)


def _only_gives(page: Page, draft: Draft, pointer: Pointer) -> bool:
    """Whether the province gives what is told of a district: `Xã làm 3 km đường; tỉnh hỗ trợ 600 triệu đồng`."""
    figure = draft.figure
    if pointer.what != "home" or not _GIVES.match(page.text, pointer.span.start):
        return False
    given = page.between(pointer.span.end, figure.end)
    if figure.amount.kind != "money" and not (given and given[0].amount.kind == "money"):
        return False
    before = page.sites.inside(figure.sentence.start, pointer.span.start)
    return elsewhere(page, draft) or any(site.place.level == "district" for site in before)


def _is_beside(page: Page, figure: Figure, pointer: Pointer) -> bool:
    """Whether pointing words only say of whom others came, or what a fair or an honour is called."""
    if pointer.span.end > figure.start:
        return False
    start, end = max(figure.sentence.start, pointer.span.start - 90), pointer.span.start
    named = pointer.what == "nation" and names_fair(page.cues, end)
    called = pointer.what == "nation" and _CALLED.match(page.text, start, end)
    return bool(named or called or _ORIGIN.match(page.text, start, end))


def meant(page: Page, pointer: Pointer, home: Place | None, opens: int) -> Place | None:
    """The place that words point to in a sentence that opens somewhere; None for the country."""
    start = pointer.span.start
    if pointer.what == "nation":
        return None
    if pointer.what == "district":
        return _district(page, home, start)
    city = _city_of(page, home, start) if pointer.what == "city" and home else None
    return city or _other_province(page, pointer, opens) or home or _last_of(page, "province", start)


def _district(page: Page, home: Place | None, before: int) -> Place | None:
    """The district named last, of the document's province and alone if one was: not đặt hàng ở A, B và cả C."""
    told = [site for site in page.sites.before(before) if site.place.level == "district"]
    at_home = (site for site in told if home is None or site.place.province == home.name)
    alone = (site.place for site in at_home if len({one.place.id for one in run(page, site)}) == 1)
    return next(alone, told[0].place if told else None)


def _city_of(page: Page, home: Place, before: int) -> Place | None:
    """The city that was named last as one, if it lies in the province: TP. Hạ Long."""
    named = (
        site.place
        for site in page.sites.before(before)
        if _CITY.match(page.text, max(0, site.span.start - len("thành phố  ")), site.span.start)
    )
    city = next(named, None)
    return city if city and city.province == home.name else None


def _other_province(page: Page, pointer: Pointer, opens: int) -> Place | None:
    """The one other province that a sentence opens with: `Đồng Tháp chi 2 tỷ đồng, cả tỉnh đã mở 25 điểm`."""
    start = pointer.span.start
    named = page.sites.inside(opens, start) if _ALL_OF.match(page.text, start) else ()
    return named[0].place if len(named) == 1 and named[0].place.level == "province" else None


def _last_of(page: Page, level: str, before: int) -> Place | None:
    """The district or province named last."""
    return next((site.place for site in page.sites.before(before) if site.place.level == level), None)
