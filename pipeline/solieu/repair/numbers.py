"""Numbers broken over a line: of legal documents (45/2012/⏎NĐ-CP), days (09/6/⏎2006), grouped and decimal figures.

Only a break inside what is surely one number is taken out: a document number has digits, slashes and codes in
capitals; a figure that is grouped goes on with three digits, a decimal one is followed by what it counts in millions
or hundredths. Spaces inside a number on one line stay: who reads the number allows for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from solieu.patterns import lazy
from solieu.repair.contexts import span_of
from solieu.repair.rules import Glance, Rule
from solieu.spans import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_BREAK = r"[^\S\n]*(?:\n[^\S\n]*)?"
_CODE = r"\p{Lu}{1,8}\p{Ll}{0,2}"
_YEAR = r"(?:19|20)\d\d"
_DOCUMENT = rf"""
    \d{{1,5}}\p{{Ll}}? {_BREAK}/ (?: {_BREAK} {_YEAR} {_BREAK}/ )?
    {_BREAK} {_CODE} (?: {_BREAK} [-–] {_BREAK} {_CODE} )*
"""
_NUMBER = lazy(
    rf"""
    (?<![\w/.,-])
    (?: {_DOCUMENT} (?!\w)                                                   # 45/2012/NĐ-CP
      | \d\d? / {_BREAK} \d\d? / {_BREAK} {_YEAR} (?!\d)                       # 09/6/2006
      | \d{{1,3}} (?:\.\d{{3}}){{0,8}} \. {_BREAK} \d{{3}} (?:[.,]\d+)? (?=[^\S\n]*(?:%|\p{{Ll}}))  # 4.875 lao động
      | \d{{1,3}} (?:\.\d{{3}}){{0,8}} , {_BREAK} \d{{1,2}} (?=[^\S\n]*(?:%|tỷ|tỉ|triệu|nghìn))     # 7,6 tỷ
    )
    """,
    regex.VERBOSE,
)
_BROKEN = lazy(r"[^\S\n]*\n[^\S\n]*")
_SEAM = re.compile(r"/\n\w | \w\n/ | \d[.,]\n\d | [–-]\n[^\W\d] | [^\W\d]\n[–-]", re.VERBOSE)  # where one may be broken
_LABEL = lazy(r"(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Nn]ăm|[Tt]háng|[Qq]uý|[Ss]ố|[Ll]ớp|[Tt]hứ|[Tt]ổ)\s$")


def find(glance: Glance) -> Iterator[Edit]:
    """Each line break in a number."""
    text = glance.text
    if not any(map(_SEAM.search, glance.seams)):
        return
    for number in _NUMBER.finditer(text):
        if "/" in number[0] or not _LABEL.search(text, max(0, number.start() - 8), number.start()):
            for broken in _BROKEN.finditer(text, *number.span()):
                yield Edit(span_of(broken), "", "numbers.wrapped")


NUMBERS = Rule("numbers", find)
