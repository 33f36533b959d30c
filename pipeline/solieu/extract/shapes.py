"""Numbers that are told by their own looks to be no figures: 08:22, 0912 345 678, 1/500, QL1A, 1.23.456."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.extract.digits import number, printed
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHAPES = {
    "phone": r"""(?: 0\d{1,3} [ .-]? \d{3,4} [ .-]? \d{3,4} | 1[89]00 [ .]? \d{4,6} ) (?![.,]?\d)""",
    "clock": r"""
        (?: \d{1,2} (?: (?::\d{2}){1,2} | [ ]?(?:h|giờ)[ ]?\d{2} (?:[ ]?(?:phút|'))? | h ) | 24/(?:24h?|7) )
        (?!\d|\p{L}(?<!g)) (?:[ ]?[ap]m\b)? (?: [ ]*\(?gmt[ ]?[+-][ ]?\d+\)? )?""",
    "map_scale": r"""1 [ ]?[/:][ ]? (?:[125]00|\d{1,3}\.?000) (?![.,]?\d)""",
    "date": r"""
        (?: \d{1,2} (?P<sign>[./-]) \d{1,2} (?P=sign) (?:\d{4}|\d{2}) | \d{4}-\d{1,2}-\d{1,2}
          | (?:0?\d|1[0-2]) / (?:19|20)\d\d )
        (?![\d/])""",
    "dimensions": r"""\d[\d.,]* (?: [ ]?(?:[mc]?m)? [ ]?[x×][ ]? \d[\d.,]* )+ (?:[ ]?[ck]?m2?\b)?""",
    "share": r"""
        \d+ [ ]phần[ ] \d+ (?![.,]?\d)
      | \d+/\d+ (?=[ ](?:số|diện[ ]tích|dân[ ]số|tổng|nhu[ ]cầu|chiều|quãng|thời[ ]gian|công[ ]suất)\b)""",
}
_SHAPE = lazy("|".join(f"(?P<{name}>{shape})" for name, shape in _SHAPES.items()), regex.VERBOSE)
_BEFORE_SIGN = frozenset(":/hgmx×-p")  # what follows the first number of most shapes
_FIRST = ("0", "1800", "1900")
_LETTERS = lazy(r"(?r)(?<![\p{L}\d])\p{L}[\p{L}\d]*[-.+]?")
_METRES = lazy(r"(?r)(?<!\p{L})[kcdm]?m[23]")
_MORE = lazy(r"[a-zđ]?(?:[-/.+:]\d+)*(?![\p{L}\d])")
_SUFFIX = lazy(r"[a-zđ]{1,2}(?:-\w+)?(?![\p{L}\d])")
_LINK = lazy(r"(?:https?://|www\.)\S+|(?<![^\s@])[^\s@]+@[^\s@]+\.\w+")
_LONGEST = 1_000  # characters before a number in which a name that it ends begins


class Shape(NamedTuple):
    """A stretch that holds a number, and what it is."""

    reason: str
    start: int
    end: int


def shapes(lowered: str) -> Iterator[Shape]:
    """All such numbers of a text in lower case; they may overlap."""
    if "@" in lowered or "www" in lowered or "http" in lowered:
        yield from (Shape("link", *link.span()) for link in _LINK.finditer(lowered))
    for start, end, signs in printed(lowered):
        behind = lowered[end : end + 2].lstrip()[:1]
        if behind in _BEFORE_SIGN or _begins(lowered, start, behind, signs):
            match = _SHAPE.match(lowered, start)
            if match:
                yield Shape(match.lastgroup.replace("_", "-"), start, match.end())
                continue
        if lowered[start - 1 : start].isalpha() and not _METRES.match(lowered, 0, end):
            name = glued(lowered, start, end)
            if name:
                yield name
        elif signs > 1 and number(lowered[start:end]) is None:
            yield Shape("misprint", start, end)


def _begins(lowered: str, start: int, behind: str, signs: int) -> bool:
    """Whether a shape may begin with a number that no sign follows: 0912 345 678, 12.5.2019, 10 cm x 20 cm."""
    return lowered.startswith(_FIRST, start) or (lowered[start] == "1" and (behind == "c" or signs > 1))


def glued(lowered: str, start: int, end: int) -> Shape | None:
    """A number that is joined to letters, and so a name: Covid-19, CO2, 5G, 30a."""
    letters = _LETTERS.match(lowered, max(0, start - _LONGEST), start)
    if letters:
        return Shape("code", letters.start(), name_end(lowered, end))
    suffix = _SUFFIX.match(lowered, end)
    return Shape("code", start, suffix.end()) if suffix else None


def name_end(lowered: str, place: int) -> int:
    """Where a number that is a name ends: 30a, 9001:2015, 12/7."""
    more = _MORE.match(lowered, place)
    return more.end() if more else place
