"""The type words that announce a name: huyện, TP., UBND tỉnh, các huyện A, B và …

They are looked for on the line before the name, directly or at the head of the list that it is an item of. What
follows from them is decided in `places`.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

import regex

from solieu.extract.cues import Cues, matches
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

Head = Literal["tỉnh", "thành phố", "thị xã", "quận", "huyện", "commune", "other", "paper"]

# Type words as written, by what they announce. *commune*: a lower unit, or what is named like one. *other*: a street,
# river, firm or person whose own name follows. *paper*: a newspaper, no place but a sign of where a text comes from.
_WORDS: dict[Head, tuple[str, ...]] = {
    "tỉnh": ("tỉnh", "tỉnh ủy", "tỉnh uỷ", "tỉnh đoàn"),
    "thành phố": (
        "thành phố", "thành ủy", "thành uỷ", "thành đoàn", "thủ đô", "tp", "tp.", "t.p", "t.p.",
    ),
    "thị xã": ("thị xã", "thị ủy", "thị uỷ", "tx", "tx.", "t.x", "t.x."),
    "quận": ("quận", "quận ủy", "quận uỷ", "q."),
    "huyện": ("huyện", "huyện đảo", "huyện ủy", "huyện uỷ", "huyện đoàn", "h."),
    "commune": (
        "xã", "phường", "thị trấn", "đặc khu", "p.", "x.", "tt.", "thôn", "xóm", "ấp", "bản", "buôn", "khóm", "làng",
        "làng nghề", "làng cổ", "khu phố", "tổ dân phố", "khu dân cư", "khu đô thị", "cụm công nghiệp", "cụm cn",
        "cụm ttcn", "ccn", "khu công nghiệp", "kcn", "khu kinh tế", "kkt", "khu chế xuất", "cụm",
    ),
    "other": (
        "đường", "phố", "ngõ", "ngách", "hẻm", "đại lộ", "quảng trường", "công viên", "sông", "suối", "kênh", "hồ",
        "vịnh", "núi", "đèo", "cầu", "đảo", "quần đảo", "chiến dịch", "chiến thắng", "chiến thắng lịch sử", "trận",
        "khách sạn", "nhà hàng", "cửa hàng", "cơ sở", "doanh nghiệp", "thương hiệu", "nhãn hiệu", "bia", "xi măng",
        "ông", "bà", "chị", "anh", "chú", "bác", "cô", "thầy", "đồng chí", "đ/c", "nghệ nhân", "nghệ sĩ", "tác giả",
        "phóng viên", "pv", "chủ tịch nước", "nobel",
    ),
    "paper": ("báo", "báo điện tử", "tạp chí", "thời báo", "tuần báo"),
}  # fmt: skip
_HEAD = {word: head for head, words in _WORDS.items() for word in words}

# What ends in a type word and is none, or is followed by the place itself: miền núi Nghệ An, các doanh nghiệp Nghệ An.
_NO_HEADS = (
    "miền núi", "vùng núi", "nhu cầu", "yêu cầu", "toàn cầu", "nông thôn",
    "cơ bản", "căn bản", "văn bản", "nhật bản", "xuất bản",
    "biên bản", "kịch bản", "bài bản", "phiên bản", "thông báo", "dự báo", "cảnh báo", "khai báo", "mía đường",
    "biển đảo", "tiếng anh", "nước anh", "mặt trận", "hợp tác xã", "con đường", "chặng đường", "đoạn đường",
    "các doanh nghiệp", "số doanh nghiệp", "nhiều doanh nghiệp", "cho doanh nghiệp", "trợ doanh nghiệp",
    "cộng đồng doanh nghiệp", "hiệp hội doanh nghiệp", "hội doanh nghiệp", "các cơ sở", "số cơ sở", "nhiều cơ sở",
    "cho cơ sở", "các làng nghề", "nhiều làng nghề", "các khu công nghiệp", "các cụm công nghiệp", "các kcn",
    "các ccn", "các khu kinh tế", "các đường", "ban quản lý khu kinh tế", "ban quản lý khu công nghiệp",
)  # fmt: skip
_MASK = lazy(r"(?<!\w)\L<phrases>(?!\w)", regex.IGNORECASE, phrases=[*_NO_HEADS])

_NAME = r"\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){0,4}(?:\s?\([^()\n]{0,60}\))?"
_CONNECT = r"(?:\s*[,;/]\s*(?:(?i:và|cùng|hoặc)\s+)?|\s*[-–]\s*|\s+(?i:và|hoặc|hay|cùng|với)\s+)"
CONNECTED = lazy(rf"(?:\s?\([^()\n]{{0,60}}\))?{_CONNECT}(?:{_NAME}{_CONNECT}){{0,3}}")

_BETWEEN = (
    "miền núi", "vùng cao", "vùng sâu", "nghèo", "biên giới", "ven biển", "đồng bằng", "trung du", "lân cận",
    "trọng điểm", "như", "gồm", "bao gồm", "là", "khác", "còn lại", "thuộc", "điểm", "bạn",
)  # fmt: skip
_CONNECTING = ("và", "hoặc", "hay", "cùng", "với")
_LEAD = lazy(
    rf"""
    (?<![\w-])
    (?P<heads> (?i:\L<units>) (?: (?:\s*[,/]\s*|\s+và\s+) (?i:\L<units>|thị|thành) )*
      | (?: (?<! \p{{Lu}}\p{{L}}*\  ) | (?<= (?<!\w) (?:Theo|Nguồn|Ảnh)\  ) )  # not Kỳ Anh, Ngô Cô …
        (?i:\L<others>)
    )
    (?: (?<=\.) \s* | \s*:\s* | \s+ )
    (?: (?: \L<between> | phía\ \p{{L}}+ ) [\s:]+ ){{0,3}}
    (?P<items> (?:{_NAME}{_CONNECT}){{0,14}} )
    $
    """,
    regex.VERBOSE,
    between=_BETWEEN,
    units=sorted((word for word, head in _HEAD.items() if head not in ("other", "paper")), key=len, reverse=True),
    others=sorted((word for word, head in _HEAD.items() if head in ("other", "paper")), key=len, reverse=True),
)
_LAST = lazy(r"(?r)(?P<word>\p{L}*)[\s:]*")
_LASTS = frozenset(regex.split(r"\P{L}", word)[-1] for word in (*_HEAD, "thị", "thành", *_BETWEEN, *_CONNECTING)) - {""}
_SIGNS = (".", ",", ";", "/", "-", "–")
_PLURAL = lazy(r"(?<!\w)(?:(?i:các|những|nhiều|một số|cả|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)|\d{1,3})\s+$")
_COMMUNE = lazy(
    r"(?<!\w)(?:(?i:xã|phường|thị trấn)\s+|(?:P|X|TT)\.\s*)(?P<name>\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){0,3})"
)
_SPLIT = lazy(r"(?<!\s)\s*[,/]\s*|(?<!\s)\s+và\s+")
_LOWEST = ("xã", "phường", "thị trấn", "đặc khu", "x.", "p.", "tt.")
_HEAD_CUES, _MASK_CUES, _COMMUNE_CUES = Cues(lambda: _HEAD), Cues(lambda: _NO_HEADS), Cues(lambda: _LOWEST)


class Lead(NamedTuple):
    """The type words that announce a name: `direct` if nothing else stands between, `plural` if several follow."""

    heads: tuple[Head, ...]
    plural: bool
    direct: bool


class TypeWords:
    """The type words of a text, to be asked for those that announce a name."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._heads, self._masks = _HEAD_CUES.places(text), _MASK_CUES.places(text)

    def lead(self, start: int, end: int) -> Lead | None:
        """Those at the end of a stretch, or at the head of the list that it ends in."""
        heads = _within(self._heads, start, end)
        if not heads or not _may_be_led(self._text, start, end):
            return None
        window = self._text[start:end]
        if _within(self._masks, start, end):
            window = _MASK.sub(lambda found: "·" * len(found.group()), window)
        match = next(matches(_LEAD, window, (place - start for place in heads)), None)
        return _announcing(match, window) if match else None


def _may_be_led(text: str, start: int, end: int) -> bool:
    """Whether a stretch ends in a type word or in what may part one from a name."""
    last = _LAST.match(text, start, end)
    before = text[start : last.start("word")]
    return last["word"].lower() in _LASTS or before.endswith("phía ") if last["word"] else before.endswith(_SIGNS)


def _within(places: Sequence[int], start: int, end: int) -> Sequence[int]:
    return places[bisect_left(places, start) : bisect_left(places, end)]


def _announcing(match: regex.Match[str], window: str) -> Lead:
    words = (word.lower() for word in _SPLIT.split(match["heads"]))
    heads = tuple(_HEAD.get(word, cast("Head", {"thị": "thị xã", "thành": "thành phố"}.get(word))) for word in words)
    last = tuple(head for head in heads if (head == "commune") == (heads[-1] == "commune"))  # 9/15 xã, thị xã An Nhơn
    plural = len(last) > 1 or (last == heads and bool(_PLURAL.search(window[: match.start()][-12:])))
    return Lead(last, plural, not match["items"])


def communes_named(text: str) -> frozenset[str]:
    """The names (in lower case) that stand behind xã, phường or thị trấn."""
    return frozenset(match["name"].lower() for match in matches(_COMMUNE, text, commune_types(text)))


def commune_types(text: str) -> Sequence[int]:
    """Where the type words of communes may stand in a text."""
    return _COMMUNE_CUES.places(text)
