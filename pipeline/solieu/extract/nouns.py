"""Counted nouns: where the noun phrase behind a number ends.

Heads come from `gazetteers/units.csv`, words that follow or end a phrase from `gazetteers/phrase_words.csv`. A phrase
is a head with its modifiers, or several such of one group joined by commas, `và`, `hoặc` (doanh nghiệp, HTX, hộ cá
thể). The policy is to keep it short:

- an ordinary head takes known modifiers only, one of a single syllable (xã, hộ, người) known adjectives only;
- a classifier (con, chiếc, giải) takes the noun behind it, and one of actions (cuộc, máy, điểm) a verb as well;
- a head that the gazetteer does not know is the first word behind the number, by word segmentation, with the second
  where that has one syllable; never a function word, a common verb or a name.

The longest known form wins, and a *trap* (giải ngân, điểm phần trăm) is no noun.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from solieu import gazetteer
from solieu.extract.units import forms, plain
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import regex

    from solieu.model import Tokens
    from solieu.spans import Span

REACH = 12  # syllables looked at
ASKED = 4  # syllables that the segmenter is asked for

_SYLLABLE = r"\p{L}[\p{L}&-]*+"
_RUN = lazy(rf" *{_SYLLABLE}(?: +{_SYLLABLE}){{0,{REACH - 1}}}+")
_JOINT = lazy(r"(?:,| và| hoặc| hay)(?= )|(?P<slash> ?/ ?)")
_NUMBER = lazy(r" +\d")
_TOWNS = lazy(  # 9 huyện, thành, thị; but 9 huyện, thành lập
    r"(?:,? (?:thành|thị)(?!\p{L})){1,2}+(?! ?\d)"
    r"(?! (?!(?:trong|trên|của|ở|tại|phía|miền|khác|bạn|cả|đã|có)(?!\p{L}))\p{L})"
)
_AT = " ở"
_CAPITAL = lazy(r" \p{Lu}")
_ONLY, _REACHES = "mới", [["đạt"], ["có"], ["chỉ"], ["xong"], ["bằng"]]  # 17 xã mới đạt 5 tiêu chí: only just
_RANK = lazy(r" [A-D](?![\p{L}\d])")
_STAGES = frozenset(("giai đoạn", "thời kỳ", "nhiệm kỳ"))
_WITH_TOWNS = frozenset(("provincial", "district"))


class Lexicon:
    """A set of forms of one or more syllables, looked up in a run of syllables."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._forms = frozenset(form.lower() for form in forms)
        self._longest: dict[str, int] = {}
        for form in self._forms:
            first, *more = form.split()
            self._longest[first] = max(self._longest.get(first, 0), 1 + len(more))

    def match(self, syllables: Sequence[str], index: int) -> int:
        """How many syllables from `index` on make the longest form; 0 where there is none."""
        longest = self._longest.get(syllables[index], 0) if index < len(syllables) else 0
        for end in range(min(index + longest, len(syllables)), index, -1):
            if " ".join(syllables[index:end]) in self._forms:
                return end - index
        return 0


class Head(NamedTuple):
    """What the gazetteer says of a head: noun, classifier, action or trap; nouns of a group may be counted together.

    A head is `short` if its modifiers must be adjectives, so that no verb is taken for one: 5 hộ sản xuất giỏi.
    """

    kind: str
    groups: frozenset[str]
    row: str
    syllables: int
    short: bool


class _Lexicons(NamedTuple):
    heads: Lexicon
    modifiers: Lexicon
    adjectives: Lexicon
    stops: Lexicon
    verbs: Lexicon


class _Run(NamedTuple):
    """Syllables of a text in lower case that follow each other from `place` on, nothing but spaces between them."""

    syllables: Sequence[str]
    lowered: str
    place: int

    def start(self, index: int) -> int:
        """Where the syllable of a number starts."""
        return self.end(index + 1) - len(self.syllables[index])

    def end(self, count: int) -> int:
        """Where so many syllables end."""
        place = self.place
        for syllable in self.syllables[:count]:
            place = self.lowered.index(syllable, place) + len(syllable)
        return place


@gazetteer.derived
def _heads() -> dict[str, Head]:
    kinds = ("noun", "classifier", "action")
    nouns = {form.lower(): _entry(form, kind, row) for kind in kinds for form, row in forms(kind)}
    return nouns | dict.fromkeys(_words("trap"), Head("trap", frozenset(), "", 0, short=False))


def _entry(form: str, kind: str, row: gazetteer.Row) -> Head:
    acronym = form.isupper() and len(form) > 1
    return Head(kind, frozenset(row.items("group")), row.text("id"), len(form.split()), " " not in form and not acronym)


def _words(kind: str) -> list[str]:
    """The phrase words of a kind: modifier, adjective, stop, verb, trap."""
    rows = gazetteer.rows("phrase_words")
    return [form.lower() for row in rows if row.text("kind") == kind for form in row.items("forms")]


@gazetteer.derived
def _lexicons() -> _Lexicons:
    kinds = ("modifier", "adjective", "stop", "verb")
    modifier, adjective, stop, verb = (_words(kind) for kind in kinds)
    lists = (_heads(), (*modifier, *adjective), adjective, stop, verb)
    return _Lexicons(*map(Lexicon, lists))


def _run(lowered: str, place: int) -> _Run:
    match = _RUN.match(lowered, place)
    return _Run(match.group().split() if match else (), lowered, place)


def head(lowered: str, place: int) -> Head | None:
    """The head at `place` of a text in lower case, if the gazetteer knows it and it is no trap."""
    return _head(_run(lowered, place))


def head_end(lowered: str, place: int) -> int | None:
    """Where that head ends."""
    run = _run(lowered, place)
    known = _head(run)
    return run.end(known.syllables) if known else None


def _head(run: _Run) -> Head | None:
    count = _lexicons().heads.match(run.syllables, 0)
    known = _heads()[" ".join(run.syllables[:count])] if count else None
    return None if known is None or known.kind == "trap" else known


def phrase_end(tokens: Tokens, place: int) -> int | None:
    """Where the noun phrase at `place` ends, if the gazetteer knows its head."""
    lowered = plain(tokens.text)
    read = _one(tokens, _run(lowered, place))
    if read is None:
        return None
    head, end = read
    while joint := _JOINT.match(lowered, end):
        more = _one(tokens, _run(lowered, joint.end()))
        if more is None or not _joins(head, more[0], joint) or _NUMBER.match(lowered, more[1]):
            break  # hỗ trợ 5 cơ sở, hợp tác xã 3: another count begins
        head, end = more
    end = _without_place(tokens.text, lowered, place, end)
    towns = _TOWNS.match(lowered, end) if head.groups & _WITH_TOWNS else None
    return towns.end() if towns else end


def _without_place(text: str, lowered: str, place: int, end: int) -> int:
    """Where a phrase ends that does not say where it is: 600 nhà ở Mường La are houses, 600 nhà ở are dwellings."""
    ends = lowered.endswith(_AT, place, end) and _CAPITAL.match(text, end)
    return end - len(_AT) if ends else end


def _joins(head: Head, other: Head, joint: regex.Match[str]) -> bool:
    """Whether two heads are counted together; behind a slash only what is much the same (xã/phường, not người/xã)."""
    return head.row == other.row or (not joint["slash"] and bool(head.groups & other.groups))


def _one(tokens: Tokens, run: _Run) -> tuple[Head, int] | None:
    """The head that a run begins with, and where it and its modifiers end."""
    lexicons = _lexicons()
    head = _head(run)
    if head is None:
        return None
    count = head.syllables
    if head.kind != "noun":
        count += _classified(tokens, run, head)
    modifiers = lexicons.adjectives if head.short and count == 1 else lexicons.modifiers
    while more := modifiers.match(run.syllables, count):
        count += more
    if count > head.syllables and run.syllables[count - 1] == _ONLY and run.syllables[count : count + 1] in _REACHES:
        count -= 1
    end = run.end(count)
    rank = _RANK.match(tokens.text, end) if head.kind != "noun" else None
    return head, rank.end() if rank else end


def _classified(tokens: Tokens, run: _Run, head: Head) -> int:
    """How many syllables behind a classifier say what it classifies."""
    lexicons, index = _lexicons(), head.syllables
    if " ".join(run.syllables[index : index + 2]) in _STAGES:
        return 0  # 28 lớp giai đoạn 2012 - 2014
    known = lexicons.heads.match(run.syllables, index)
    if known and _heads()[" ".join(run.syllables[index : index + known])].kind == "trap":
        return 0  # 15 cụm hoạt động ổn định
    if known and head.kind != "action" and lexicons.stops.match(run.syllables, index) == known:
        return 0  # 45 cụm hoạt động: it is a verb there
    known = known or lexicons.modifiers.match(run.syllables, index)
    return known or _words_of(tokens, run, index, verbs=head.kind == "action")


def unknown_end(tokens: Tokens, place: int) -> int | None:
    """Where a noun phrase at `place` ends whose head the gazetteer does not know; None where there is no noun."""
    run = _run(plain(tokens.text), place)
    if not run.syllables or run.start(0) == place or _lexicons().heads.match(run.syllables, 0):
        return None
    count = _words_of(tokens, run, 0, verbs=False)
    return run.end(count) if count else None


def _words_of(tokens: Tokens, run: _Run, index: int, *, verbs: bool) -> int:
    """How many syllables the word at `index` has, or two words where the first has one: viên gạch, làm đất."""
    count = _word(tokens, run, index, verbs=verbs)
    return count + _word(tokens, run, index + 1, verbs=False) if count == 1 else count


def _word(tokens: Tokens, run: _Run, index: int, *, verbs: bool) -> int:
    """How many syllables the word at `index` has; 0 for a function word, a name, and a verb unless they may stand."""
    lexicons = _lexicons()
    stopped = lexicons.stops.match(run.syllables, index) or (not verbs and lexicons.verbs.match(run.syllables, index))
    if index >= len(run.syllables) or stopped:
        return 0
    printed = tokens.text[run.start(index) : run.end(index + 1)]
    if printed[0].isupper():
        return int(printed.isupper() and len(printed) > 1)  # an acronym: 5 TBA
    return _first_word(tokens.segment, " ".join(run.syllables[index : index + ASKED]))


@lru_cache(maxsize=4096)
def _first_word(segment: Callable[[str], tuple[Span, ...]], stretch: str) -> int:
    """How many syllables the first word of a stretch has."""
    return len(segment(stretch)[0].of(stretch).split())
