"""A figure as the checks see it, and which figures measure the same.

Two counts measure the same where the first two syllables of what they count are the same, tone marks and short forms
(HTX, DN) aside, or where both count people, whatever they are called. A general word (đơn vị, chủ thể) or a list
(xã, thị trấn) may be the total of counts that are called otherwise.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from solieu.audit.intervals import OPENS, printed, stands_for

if TYPE_CHECKING:
    from solieu.audit.intervals import Interval
    from solieu.model import Amount, AmountKind, Mention

_MARKS = re.compile("[\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}]+")
PEOPLE = tuple(
    f"{noun} "
    for noun in (
        *("người", "lao động", "học viên", "nông dân", "hội viên", "đoàn viên", "học sinh", "em", "nhân khẩu"),
        *("thanh niên", "phụ nữ", "nữ", "nam", "đại biểu", "cán bộ", "thành viên", "xã viên", "công nhân"),
        *("lượt người", "lượt lao động", "lượt học viên"),
    )
)
GENERAL = (
    *("chủ thể", "đơn vị", "tổ chức", "tập thể", "cá nhân", "đối tượng", "thành viên", "địa phương", "cơ sở"),
    *("công trình", "hạng mục", "phương tiện", "tác phẩm", "giải thưởng", "giải", "huy chương", "danh hiệu"),
)
_GENERAL = tuple(f"{one} " for one in GENERAL)
_SHORT_FORMS = {
    "htx": "hợp tác xã",
    "tht": "tổ hợp tác",
    "dn": "doanh nghiệp",
    "ccn": "cụm công nghiệp",
    "kcn": "khu công nghiệp",
    "hv": "học viên",
    "sp": "sản phẩm",
    "đv": "đơn vị",
    "lđ": "lao động",
}


_HOUSES = (["ngôi", "nhà"], ["căn", "nhà"])  # a căn alone is one too

FEWEST, MOST = 2, 40  # things that are listed one by one


@dataclass(slots=True, eq=False)
class Figure:
    """An amount and where it stands: its number among all, those of its line and sentence, how many brackets are open.

    `noun`: the first two syllables of what is counted, without tone and vowel marks; `per`: what it is a rate of, also
    where that was read as part of the counted noun (người/lớp); `over`: below a fraction line; `moved`: it says by how
    much something rose or fell; `planned`: it is to be spent or reached; `adds`: it can be part of a sum, as a plain
    level, neither a rate nor a change nor a percentage.
    """

    mention: Mention
    amount: Amount
    kind: AmountKind
    start: int
    end: int
    number: int
    line: int
    sentence: int
    depth: int
    noun: tuple[str, ...]
    per: str | None
    over: bool
    moved: bool
    planned: bool
    adds: bool
    _stretch: Interval | None = None

    @property
    def stretch(self) -> Interval:
        """What its digits stand for."""
        if self._stretch is None:
            self._stretch = stands_for(self.amount)
        return self._stretch

    @property
    def printed(self) -> Interval:
        """What its digits stand for without a hedge (gần, trên)."""
        return printed(self.amount) if self.amount.bound in OPENS else self.stretch

    @property
    def listed(self) -> bool:
        """Whether it counts, exactly, so few things that they may be listed one by one."""
        amount = self.amount
        exact = self.kind == "count" and self.adds and amount.bound == "exact"
        return exact and FEWEST <= amount.low == amount.high <= MOST

    @property
    def unit(self) -> str:
        """The unit to say behind a computed value: none for a count, whose noun the parts already say."""
        return "" if self.kind == "count" else self.amount.unit

    @property
    def of_people(self) -> bool:
        """Whether it counts people, whatever they are called."""
        return self.kind == "count" and _of_people(self.amount.unit)

    @property
    def general(self) -> bool:
        """Whether it counts things by a general word, or several kinds of things at once."""
        unit = self.amount.unit
        return self.kind == "count" and ("," in unit or f"{unit} ".startswith(_GENERAL))

    def counts(self, thing: str) -> bool:
        """Whether it is a count of `thing`, or measures it (4.180 ha); people are counted whatever they are called."""
        if self.kind == "measure":
            return self.adds and self.amount.unit == thing
        if self.kind != "count" or not self.adds or not thing:
            return False
        first = head(thing)
        if self.noun[:1] == ("luot",) and self.noun[1:] == first[:1]:  # 3.120 lượt hộ vay are that many loans to a hộ
            return True
        return self.noun[: len(first)] == first or (self.of_people and f"{thing} ".startswith(PEOPLE))

    def like(self, other: Figure) -> bool:
        """Whether the two measure the same thing, as far as their units say."""
        if self.kind != other.kind:
            return False
        if self.kind != "count":
            return self.amount.unit == other.amount.unit
        if self.noun == other.noun:
            return True
        shared = min(len(self.noun), len(other.noun))
        return self.noun[:shared] == other.noun[:shared] or (self.of_people and other.of_people)


@lru_cache(maxsize=1 << 12)
def _of_people(unit: str) -> bool:
    return f"{unit.partition('/')[0]} ".startswith(PEOPLE)


@lru_cache(maxsize=1 << 12)
def rate(kind: str, unit: str, per: str | None) -> str | None:
    """What an amount is a rate of, by its unit or what was read beside it; no hộ for each hộ."""
    per = per or unit.partition("/")[2] or None
    return None if per and kind == "count" and head(per)[:1] == head(unit)[:1] else per


@lru_cache(maxsize=4096)
def head(unit: str) -> tuple[str, ...]:
    """The first two syllables of a counted noun, as they are compared."""
    syllables = unit.partition("/")[0].partition(",")[0].split()
    if syllables == ["căn"]:
        syllables = ["nhà"]
    elif syllables[:2] in _HOUSES:
        del syllables[0]
    spelt = [part for syllable in syllables[:2] for part in _SHORT_FORMS.get(syllable.lower(), syllable).split()]
    return tuple(folded(syllable) for syllable in spelt[:2])


def folded(text: str) -> str:
    """Lower case, without tone and vowel marks, đ as d.

    >>> folded("Đề án")
    'de an'
    """
    return _MARKS.sub("", unicodedata.normalize("NFD", text.lower().replace("đ", "d")))
