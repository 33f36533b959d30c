"""Letters that stand for others: Eth for Đ, ƣ for ư, a horn left out (nuớc, nưóc), a second capital (THuận, BÌnh).

A letter is changed only where that makes a Vietnamese syllable, or a code in capitals (QÐ-TTg): Icelandic keeps its ð.
Where ươ is followed by a letter neither of the two can be without its horn; a horn is added where that makes a syllable
in use. A second capital is healed only in a syllable with marks, or beside a name that has some (Kiên GIang): short
forms (TTg, ThS) have none.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from solieu.patterns import lazy
from solieu.repair.contexts import LETTER, occurrences, span_of, words
from solieu.repair.rules import Glance, Rule
from solieu.repair.vocabulary import USED, usage
from solieu.spans import Edit, Span, apply
from solieu.syllables import has_mark, is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

_MEANT = {
    "\N{LATIN CAPITAL LETTER ETH}": "Đ",
    "\N{LATIN SMALL LETTER ETH}": "đ",
    "\N{LATIN CAPITAL LETTER AFRICAN D}": "Đ",
    "\N{LATIN CAPITAL LETTER OI}": "Ư",
    "\N{LATIN SMALL LETTER OI}": "ư",
}
_OTHERS = frozenset(_MEANT)
_TABLE = str.maketrans(_MEANT)
_SIGN = re.compile(f"[{''.join(_MEANT)}]")
_WORD = lazy(rf"(?<!{LETTER}){LETTER}*{_SIGN.pattern}{LETTER}*")
_CODE = lazy(r"[A-ZĐƯ]{1,8}")
_TWO_CAPITALS = lazy(r"\b\p{Lu}{2}\p{Ll}+\b")
_NAME_BEFORE = lazy(r"(?r)\b(\p{Lu}\p{Ll}{1,6})\x20")
_NAME_BEHIND = lazy(r"\x20(\p{Lu}\p{Ll}{1,6})\b")
_HORN = "\N{COMBINING HORN}"
_HORNLESS = re.compile(r"u(?=[ơớờởỡợ][^\W\d])|(?<=ư)[oóòỏõọ](?=[^\W\d])", re.IGNORECASE)


def find(glance: Glance) -> Iterator[Edit]:
    """Each such letter in a word that it heals; each horn left out; each second capital."""
    edits: list[Edit] = []
    if not glance.characters.isdisjoint(_OTHERS):
        edits += (
            edit for match in words(glance.text, _WORD, _SIGN) for edit in _exchanged(glance.text, span_of(match))
        )
    capitals = frozenset(token for token in glance.odd if _TWO_CAPITALS.fullmatch(token) and is_syllable(token))
    for span in occurrences(glance.text, capitals) if capitals else ():
        if not (has_mark(span.of(glance.text)) or _is_of_name(glance.text, span)):
            continue
        second = Span(span.start + 1, span.start + 2)
        edits.append(Edit(second, second.of(glance.text).lower(), "letters.capitals"))
    edits += _horned(glance)
    yield from sorted(edits, key=lambda edit: edit.span)


def _exchanged(text: str, word: Span) -> Iterator[Edit]:
    healed = word.of(text).translate(_TABLE)
    money = healed == "đ" and text[max(0, word.start - 2) : word.start].rstrip()[-1:].isdigit()
    code = _CODE.fullmatch(healed) and healed != "Ư"
    if money or code or (is_syllable(healed) and len(healed) > 1):
        for place in range(word.start, word.end):
            if text[place] in _MEANT:
                yield Edit(Span(place, place + 1), _MEANT[text[place]], "letters.exchanged")


def _horned(glance: Glance) -> Iterator[Edit]:
    """The horns that one of two letters lost."""
    bare = {token: _with_horn(found) for token in glance.strange if (found := _HORNLESS.search(token))}
    healed = frozenset(token for token, edit in bare.items() if usage(apply(token, [edit])) >= USED)
    for span in occurrences(glance.text, healed) if healed and glance.is_vietnamese else ():
        edit = bare[span.of(glance.text)]
        yield replace(edit, span=edit.span.shift(span.start))


def _with_horn(match: re.Match[str]) -> Edit:
    return Edit(Span(*match.span()), unicodedata.normalize("NFC", match[0] + _HORN), "letters.horns")


def _is_of_name(text: str, span: Span) -> bool:
    """Whether a word is of a name whose other word has marks: Kiên GIang, but not ThS Đỗ."""
    beside = _NAME_BEFORE.match(text, 0, span.start), _NAME_BEHIND.match(text, span.end)
    return any(match and has_mark(match[1]) for match in beside)


LETTERS = Rule("letters", find)
