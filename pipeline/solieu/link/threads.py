"""What a stretch of text is about: a district that was told of once, as long as the text goes on about it.

Policy: a thread begins where a sentence is about one district, and the sentences behind it in its paragraph go on with
it. A later paragraph does from where it takes it up: the district by what it is (huyện, UBND huyện), what the thread is
of by its kind (xã, HTX, cơ sở, mô hình … if one was told of and none by another name), a hamlet of the commune, or what
was told with its district by its name (cụm công nghiệp La Xuyên), which takes up its thread from any distance. A thread
ends with a paragraph that takes up nothing and has figures or names the province, and where another commune is named.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from solieu.link.cues import Cued
from solieu.link.homes import home
from solieu.link.paragraphs import districts_of, told_by
from solieu.link.qualifiers import Read
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from solieu.link.along import Site
    from solieu.link.figures import Sentence
    from solieu.link.pages import Page
    from solieu.link.paragraphs import Told
    from solieu.link.qualifiers import Draft, Earlier
    from solieu.model import Line
    from solieu.spans import Span

_DISTRICT, _COMMUNE, _HAMLET = 0, 1, 2
_KINDS = (
    ("huyện", "thị xã", "quận"),
    ("xã", "phường", "thị trấn"),
    ("thôn", "bản", "ấp", "buôn", "xóm", "làng nghề", "làng"),
    ("htx", "hợp tác xã"),
    ("tổ hợp tác", "tổ"),
    ("cụm công nghiệp", "cụm"),
    ("công ty", "cty", "doanh nghiệp", "dntn", "nhà máy", "xí nghiệp"),
    ("cơ sở", "xưởng", "trang trại"),
    ("mô hình",),
    ("dự án", "đề án"),
    ("lớp học", "lớp"),
)
_LOOSE = frozenset({4, 6, 7, 8, 9, 10})  # spoken of in general too: of the co-operative group and all below
_KIND_OF = {head: number for number, kind in enumerate(_KINDS) for head in kind}
_HEAD = Cued(  # one of them, and no other word: not các HTX, 12 xã, hợp tác xã
    lazy(
        rf"""
        (?<! \b \d{{1,3}} \s | \b (?: các | những | nhiều | số | mỗi | từng | mọi | hai | ba | bốn | năm | sáu | bảy
          | tám | chín | mười | hết | phần\s lớn | đa\s số | cấp | tuyến | liên | vài | mấy | thêm | loại | nhóm
          | hợp\s tác | thị | làng | nông | huyện, | phố, | xã, | huyện\s và ) \s )
        (?<!\w) (?:{"|".join(sorted((head.replace(" ", "[ ]") for head in _KIND_OF), key=len, reverse=True))}) (?!\w)
        """,
        regex.VERBOSE | regex.IGNORECASE,
    ),
    *_KIND_OF,
)
_GOES_ON = """
    đã sẽ đang còn có được cũng vẫn mới vừa hiện chưa không đều luôn là với cho giúp tạo thu chi mở dự
    đầu đối bỏ mua bán trả nhận vay góp ký đạt phấn đặt đề chọn quyết phối hỗ lắp nâng thuê tuyển sử giải thay tiết
    giảm tăng duy hoạt bắt thành trích huy vận đăng chuyển trong gồm rộng nằm hoàn khởi trị đi và
""".split()  # noqa: SIM905 - a hundred quotes would hide the words
_VERBS = "|".join(_GOES_ON)
_MEANT = lazy(
    rf"(?!\s?[,/]?\s?(?:và\s)?(?:thị|thành|xã|quận|huyện|phường|tỉnh)\b)"  # huyện, thị xã và thành phố
    rf"(?:\s?(?:[,.;:)”\"…]|$)|\s(?:{_VERBS}|này|đó|ấy|ta|nhà|sản|liên|cung)(?!\w))",
    regex.IGNORECASE,
)
_CALLED = lazy(rf"(?:\s(?!(?:{_VERBS})\b)\p{{Ll}}+){{0,4}}?\s(?P<name>\p{{Lu}}\p{{L}}*(?:\s\p{{Lu}}\p{{L}}*){{0,5}})")
_OF_WHOM = lazy(  # chị Bé, tổ trưởng tổ đan lưới
    r"\p{Lu}\p{L}*\s?[,(–-]\s?(?i:chủ|giám\s+đốc|chủ\s+nhiệm|tổ\s+trưởng|trưởng|thành\s+viên|xã\s+viên)\s+$",
    regex.REVERSE,
)
_GIVEN = lazy(r"(?<!\w)(?:cho|hỗ\s+trợ|giúp|cấp|thưởng|tặng|giao)\s+$", regex.IGNORECASE | regex.REVERSE)
_OPENS = lazy(
    r"(?:^|[.,:;“\"(…]|(?<!\w)(?:(?<!\d\s)chủ|nay|hiện|thì|còn|và|nhờ))\s*$", regex.IGNORECASE | regex.REVERSE
)
_SUM = lazy(r"\s\d")
_OF_COMMUNE = lazy(r"[\s,(]*(?i:xã|phường|thị\s+trấn|huyện|thị\s+xã)\s\p{Lu}")
_NAMES = lazy(r"(?<!\w)\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,5}")
NEAR = 60  # characters between what is called something and its district, where a sentence names several


@dataclass(slots=True)
class _Thread:
    """A district that is told of, and the kinds of things that were told of there."""

    read: Read
    kinds: set[int]


def of_thread(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    """The one district, or the country, that the text before a figure is about."""
    figure = draft.figure
    told = figure.sentence.once(page, _told_at)
    if told:
        return told[0]
    same = [other for other in earlier.same if other.figure.depth < figure.depth and "place" in other.reads]
    return same[-1].reads["place"].passed_on("list") if same else None


def _told_at(page: Page, sentence: Sentence) -> Told:
    """What a sentence takes up, else what those before it in its paragraph say."""
    taken = page.once(_taken_up).get(sentence.start)
    return (taken,) if taken else told_before(page, sentence.line, sentence.start)


def elsewhere(page: Page, draft: Draft) -> bool:
    """Whether a figure is in a text on one district, or where a thread of one goes on."""
    taken = draft.figure.sentence.start in page.once(_taken_up)
    return taken or draft.value("topic") != draft.value("home")


def told_before(page: Page, line: int, start: int) -> Told:
    """What the sentences before one in its paragraph say, the last first."""
    taken_up, known, passed = page.once(_taken_up), page.known(told_before), list[int]()
    told: Told = None
    for before in page.sentences_before(line, start):
        taken = taken_up.get(before.start)
        told = known[before.start] if before.start in known else (taken,) if taken else told_by(page, before)
        passed.append(before.start)
        if told or before.start in known:
            break
    known.update(dict.fromkeys(passed, told))
    return told


def _taken_up(page: Page) -> Mapping[int, Read]:
    """By where they begin, the sentences that take up a thread, and where it was."""
    first = next((site.span.start for site in page.sites if site.place.level == "district"), None)
    reading = _Reading(page)
    for line in page.lines[page.line_at(first) :] if first is not None else ():
        reading.read(line)
    return reading.taken


class _Reading:
    """Threads as they are read, line by line."""

    def __init__(self, page: Page) -> None:
        self.taken: dict[int, Read] = {}
        self._page = page
        self._thread: _Thread | None = None
        self._named: dict[str, _Thread] = {}
        self._kinds = set[int]()  # told of in the line, since a thread began
        self._others = set[int]()  # of these, by other names than the thread's
        self._goes_on = False  # whether the line is about the thread

    def read(self, line: Line) -> None:
        """Reads on."""
        self._kinds, self._others, self._goes_on = set(), set(), False
        if line.kind in ("row", "bullet"):
            self._thread = None
            for sentence in line.sentences if line.kind == "bullet" else ():
                if districts := self._districts(sentence):
                    self._name(self._heads(sentence), districts)
            return
        for sentence in line.sentences:
            self._sentence(sentence)
        if not self._goes_on and self._page.between(line.span.start, line.span.end):
            self._thread = None

    def _districts(self, sentence: Span) -> Sequence[Site]:
        return districts_of(self._page, sentence)

    def _heads(self, sentence: Span) -> Sequence[tuple[regex.Match[str], int]]:
        matches = _HEAD.all_in(self._page.cues, sentence.start, sentence.end)
        return [(match, _kind(match)) for match in matches]

    def _sentence(self, sentence: Span) -> None:
        """Begins a thread, takes one up, or ends it."""
        page, start = self._page, sentence.start
        sites = page.sites.inside(start, sentence.end)
        districts = self._districts(sentence)
        if not (districts or self._thread or self._named):
            return
        heads = self._heads(sentence)
        self._kinds.update(kind for _, kind in heads)
        if districts:
            alone = len({site.place.id for site in districts}) == 1
            self._thread = _Thread(_read(districts[0]), set(self._kinds)) if alone else None
            self._goes_on = True
            self._name(heads, districts)
            return
        thread = self._by_name(sentence) or self._by_kind(sentence, heads)
        if thread is None:
            if self._thread and not self._goes_on and (self._is_left(sites) or page.pointers.home(sentence)):
                self._thread = None
            return
        self._goes_on = True
        self._thread = thread
        thread.kinds.update(self._kinds)
        self.taken[start] = thread.read

    def _is_left(self, sites: Sequence[Site]) -> bool:
        """Whether a sentence names the province that the text is about, and not only where somebody went."""
        about = self._page.once(home)
        return any(about is None or site.place == about for site in sites)

    def _name(self, heads: Sequence[tuple[regex.Match[str], int]], districts: Sequence[Site]) -> None:
        """Keeps by name what a sentence tells of with its district."""
        for head, kind in heads:
            called = _CALLED.match(self._page.text, head.end())
            if called and " " in called["name"]:
                behind = (site for site in districts if 0 <= site.span.start - called.end() < NEAR)
                site = next(behind, None)
                thread = self._thread or (_Thread(_read(site), {kind}) if site else None)
                if thread:
                    self._named.setdefault(called["name"], thread)

    def _by_name(self, sentence: Span) -> _Thread | None:
        """The thread of what a sentence names that was told with its district, if it is one."""
        if not self._named:
            return None
        names = (_parts(match.group()) for match in _NAMES.finditer(self._page.text, sentence.start, sentence.end))
        told = [self._named[part] for parts in names for part in parts if part in self._named]
        return told[0] if len({thread.read.value.id for thread in told}) == 1 else None

    def _by_kind(self, sentence: Span, heads: Sequence[tuple[regex.Match[str], int]]) -> _Thread | None:
        """The thread, if a sentence tells of what it is of without a name, and not of the province first."""
        turned = self._turned(sentence) if self._thread else 0
        for head, kind in heads:
            if self._thread and head.start() < turned and self._means(head, kind, self._thread):
                return self._thread
        return None

    def _turned(self, sentence: Span) -> int:
        """Where a sentence turns to the province."""
        pointer = self._page.pointers.home(sentence)
        return pointer.span.start if pointer else sentence.end

    def _means(self, head: regex.Match[str], kind: int, thread: _Thread) -> bool:
        """Whether words without a name mean what a thread is of."""
        text, end = self._page.text, head.end()
        called = _CALLED.match(text, end)
        if called and called.start("name") == end + 1:
            if kind == _HAMLET:
                return _COMMUNE in thread.kinds and not _OF_COMMUNE.match(text, called.end())
            if kind in (_DISTRICT, _COMMUNE):
                self._thread = None
                return False
        if called:
            self._others.add(kind)
        if kind > _HAMLET and not called and _is_whose(text, head):
            return True
        known = kind == _DISTRICT or (kind in thread.kinds and kind not in self._others)
        return known and _is_meant(text, head)


def _is_meant(text: str, head: regex.Match[str]) -> bool:
    """Whether the one that was told of is meant: it does something, is given something, or a sentence is of it."""
    before = max(0, head.start() - NEAR), head.start()
    if _SUM.match(text, head.end()):
        return bool(_GIVEN.match(text, *before))
    opens = _kind(head) not in _LOOSE or _OPENS.match(text, *before)
    return bool(opens and _MEANT.match(text, head.end()))


def _is_whose(text: str, head: regex.Match[str]) -> bool:
    """Whether someone works there: chị Bé, tổ trưởng tổ đan lưới."""
    return bool(_OF_WHOM.match(text, max(0, head.start() - NEAR), head.start()))


def _parts(name: str) -> list[str]:
    """The names that a run of capitalised words may hold: of two syllables and more."""
    words = name.split()
    return [" ".join(words[first:end]) for first in range(len(words) - 1) for end in range(first + 2, len(words) + 1)]


def _read(site: Site) -> Read:
    return Read(site.place, "paragraph", "places.thread", site.span)


def _kind(head: regex.Match[str]) -> int:
    return _KIND_OF[" ".join(head.group().lower().split())]
