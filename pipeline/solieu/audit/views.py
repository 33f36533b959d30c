"""A document as the checks see it: what was read in it, and the words around its figures.

What is decided here, once for all checks: which words are those of a figure's own clause, and whose money it is by
them. What the figures add up to is left to the checks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from solieu.audit.labels import HALVES, WHOLES, read_labels
from solieu.audit.readings import Readings
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.audit.figures import Figure
    from solieu.model import Fact, Mention, Tokens

CLAUSE = 90  # characters before a figure in which its own words may stand

_CLAUSE_END = lazy(r";|\.\s")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ACROSS = re.compile(
    r"\b(?:khó\s+khăn|biên\s+giới|bãi\s+ngang|an\s+toàn\s+khu|vùng\s+sâu|dân\s+tộc|trọng\s+điểm|chính\s+sách)\b",
    re.IGNORECASE,
)  # what is one of these is of another kind as well
_OBJECT = lazy(  # giảm 30% chi phí nhân công
    r"""
    \s+
    (?! (?: so | cùng | kế | chỉ | dự | mục | với | năm | quý | tháng | mỗi | một | hằng | hàng | trong | vào | ở | tại
          | từ | lên | xuống | còn | và | mà | nhưng | thì | là | do | nhờ | trên | theo | trở | hơn | của | sau ) \b )
    \p{Ll}
    """,
    regex.VERBOSE,
)
_DOING = re.compile(  # who has or does one thing may have or do another
    r"\b(?<!chưa )(?<!không )(?:có|sang|làm|trồng|nuôi|vay|dùng|sử\s+dụng|tham\s+gia|xuất\s+khẩu)\b", re.IGNORECASE
)
_WORDS = re.compile(r"[^,;:.()\d\n]*")
_DIGIT = re.compile(r"\d")
_REST = re.compile(r"[^.;,()\d]{0,20}[,;]\s*(?:số\s+|phần\s+)?còn\s+lại\b", re.IGNORECASE)
_SIGN = re.compile(r"[,(;–-]|\bvà\b")
# The words that may stand between a sign and a percentage or change which is one of what went before.
_SAYING = frozenset(
    """
    đã mới chỉ hiện nay cũng chiếm đạt bằng tương đương ứng với tức là hay tỷ tỉ lệ được hoàn thành vượt khoảng
    gần trên hơn ước chừng xấp xỉ mức tăng giảm thêm bớt gấp trưởng tốc độ như vậy nghĩa cao thấp ít nhiều lớn so kém
    """.split()  # noqa: SIM905 - a hundred quotes would hide the words
)


class View(Readings):
    """One document, and what the words around its figures say of them."""

    def __init__(self, tokens: Tokens, mentions: tuple[Mention, ...], facts: tuple[Fact, ...]) -> None:
        super().__init__(tokens, mentions, facts)
        self._labelled: dict[int, tuple[str | None, ...]] = {}
        self._befores: dict[int, str] = {}

    def years_of(self, figure: Figure) -> set[str]:
        """The years that the words of a figure's own clause before it name."""
        return set(_YEAR.findall(self.before(figure)))

    def are_of_other_years(self, one: Figure, other: Figure) -> bool:
        """Whether the clauses of two figures name years, and none that is in both."""
        years = self.years_of(one), self.years_of(other)
        return all(years) and years[0].isdisjoint(years[1])

    def names_year(self, figure: Figure, year: int) -> bool:
        """Whether the words beside a figure, in its own clause, name that year."""
        return str(year) in self.before(figure) or str(year) in self.text[figure.end : figure.end + 15]

    def before(self, figure: Figure) -> str:
        """The words of a figure's own clause before it."""
        if figure.start not in self._befores:
            self._befores[figure.start] = self._before(figure)
        return self._befores[figure.start]

    def _before(self, figure: Figure) -> str:
        start, number = max(self.sentence(figure).start, figure.start - CLAUSE), figure.number - 1
        while number >= 0 and self.figures[number].start >= start:
            if self.figures[number].like(figure):
                start = self.figures[number].end
            number -= 1
        words = self.text[start : figure.start]
        return str(_CLAUSE_END.split(words)[-1]) if "." in words or ";" in words else words

    def after(self, figure: Figure) -> str:
        """The words behind a figure, to the next sign or number."""
        match = _WORDS.match(self.text, figure.end)
        return match.group() if match else ""

    def leaves_rest(self, figure: Figure) -> bool:
        """Whether what is left is told right behind a figure: `mỗi hộ 90 cây, còn lại trồng ven đường`."""
        return bool(_REST.match(self.text, figure.end))

    def has_object(self, percent: Figure) -> bool:
        """Whether the noun that a percentage is one of stands right behind it: `giảm 30% chi phí`."""
        return bool(_OBJECT.match(self.text, percent.end))

    def words_between(self, one: Figure, other: Figure) -> str:
        """The words between two figures, with those read as part of the second: `ước cả năm đạt 60%`."""
        return self.text[one.end : other.start] + _DIGIT.split(other.mention.text, maxsplit=1)[0]

    def is_parted(self, one: Figure, other: Figure) -> bool:
        """Whether a sign or `và` stands between two figures."""
        return bool(_SIGN.search(self.words_between(one, other)))

    def has_subject(self, one: Figure, other: Figure) -> bool:
        """Whether a figure behind such a sign is said of something else: `từ 20 lên 50 người, thu nhập tăng 15%`."""
        *_, last = _SIGN.split(self.words_between(one, other).lower())
        return self.is_parted(one, other) and not _SAYING.issuperset(last.split())

    def source(self, figure: Figure) -> str | None:
        """Whose money a figure is, by the nearest words of its clause or else by what the linker read there."""
        return self.labels(figure)[0]

    def are_halves(self, one: Figure, other: Figure) -> bool:
        """Whether two figures are the two halves of one thing."""
        return self._pair(one, other, HALVES)

    def are_all(self, parts: Sequence[Figure]) -> bool:
        """Whether figures are two halves that leave room for no third."""
        return len(parts) == 2 and self._pair(parts[0], parts[1], WHOLES)

    def may_overlap(self, parts: Sequence[Figure]) -> bool:
        """Whether some part may be of another too: `8 xã miền núi và 5 xã đặc biệt khó khăn`."""
        kinds = {part.noun for part in parts if part.of_people}
        if len(kinds) == len(parts) and not self.are_all(parts):
            return True  # 1.500 hội viên phụ nữ, 1.100 đoàn viên
        said = [f"{part.amount.unit} {self.after(part)}" for part in parts]
        return any(map(_ACROSS.search, said)) or sum(bool(_DOING.search(words)) for words in said) > 1

    def _pair(self, one: Figure, other: Figure, pairs: frozenset[frozenset[str]]) -> bool:
        for both in zip(self.labels(one), self.labels(other), strict=True):
            if None not in both and both[0] != both[1] and frozenset(both) in pairs:
                return True
        return False

    def labels(self, figure: Figure) -> tuple[str | None, ...]:
        """Which half a figure is, for each pair of halves there may be."""
        if figure.start not in self._labelled:
            source, *others = read_labels(self.before(figure), f"{figure.mention.text}{self.after(figure)}")
            self._labelled[figure.start] = (source or self._linked_source(figure), *others)
        return self._labelled[figure.start]

    def _linked_source(self, figure: Figure) -> str | None:
        """Whose money the fact says it is, if that was read in the figure's own clause."""
        fact = self.fact(figure)
        reason = fact.because.get("source") if fact else None
        own = fact is not None and reason is not None and reason.unit == "clause" and fact.source != "total"
        return fact.source if fact and own else None
