"""The character sets of Vietnamese before Unicode: TCVN3 (ABC fonts), VNI-Windows, VISCII, VPS, windows-1258.

A file in one of them looks like western text, and is often found "in disguise": its bytes read as cp1252 and saved as
Unicode (`NghÞ ®Þnh`, `Nghò ñònh`). Both are treated alike: a *view* is a string whose characters stand for bytes, got
from bytes by latin-1 and from a disguised text by `unmask`, which keeps the length. Tables are in the gazetteer
`charsets`, except windows-1258, which Python knows.

No byte tells the sets apart; what does is which of them makes Vietnamese syllables of a text. In TCVN3 capitals with
marks exist only in the font: there `CéNG HßA` becomes `CỘNG HÒA` because its plain letters are capitals, and
`read_in_font` capitalises what was set in a font whose name ends in H (.VnTimeH).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from solieu import gazetteer
from solieu.syllables import WORD, is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("tcvn3", "vni", "viscii", "vps", "windows-1258")  # the likelier first: decides between equally good readings

_CP1252 = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
_UNMASK = str.maketrans({character: chr(byte) for byte, character in _CP1252.items()})
_FONTS = re.compile(r"(?P<tcvn3> \.Vn) | (?P<vni> VNI\b) | (?P<vps> VPS\b)", re.VERBOSE)
_PART = re.compile(r"[^\s\d!-/:-@\[-`{-~“”‘’–—…•\N{NO-BREAK SPACE}]+")


def unmask(text: str) -> str:
    """The view of a disguised text: each character of cp1252 as the one of its byte; others stay."""
    return text.translate(_UNMASK)


@dataclass(frozen=True, slots=True, eq=False)
class Charset:
    """A character set: which sequences of bytes (as a view) are which letter."""

    name: str
    letters: dict[str, str]
    _sequence: re.Pattern[str]

    def decode(self, view: str) -> str:
        """The text that a view stands for; bytes without a letter are read as cp1252."""
        text = self._sequence.sub(lambda match: self.letters[match[0]], view)
        text = unicodedata.normalize("NFC", text.translate(_CP1252))
        return _capitalised(text) if self.name == "tcvn3" else text

    def reads(self, view: str) -> bool:
        """Whether each letter beyond ASCII has a meaning in this set."""
        return all(character < "\N{LATIN CAPITAL LETTER A WITH GRAVE}" for character in self._sequence.sub("", view))


@gazetteer.derived
def charsets() -> tuple[Charset, ...]:
    """All of them, in the order of `NAMES`."""
    return tuple(_charset(name) for name in NAMES)


def _charset(name: str) -> Charset:
    letters = dict(_windows_1258() if name == "windows-1258" else _listed(name))
    longest_first = sorted(letters, key=len, reverse=True)
    return Charset(name, letters, re.compile("|".join(map(re.escape, longest_first))))


def _windows_1258() -> Iterator[tuple[str, str]]:
    for byte in range(0xC0, 0x100):
        yield chr(byte), bytes([byte]).decode("cp1258")


def _listed(name: str) -> Iterator[tuple[str, str]]:
    for row in gazetteer.rows("charsets"):
        if row.text("charset") == name:
            yield bytes.fromhex(row.text("bytes")).decode("latin-1"), row.text("letter")


def _capitalised(text: str) -> str:
    """TCVN3 text with capitals where the plain letters of a word or a line are capitals."""
    return "\n".join(_capitalised_line(line) for line in text.split("\n"))


def _capitalised_line(line: str) -> str:
    if _is_shouted(line):
        return line.upper()
    return WORD.sub(lambda match: match[0].upper() if _is_shouted(match[0]) else match[0], line)


def _is_shouted(text: str) -> bool:
    plain = [letter for letter in text if letter.isascii() and letter.isalpha()]
    return len(plain) > 1 and all(letter.isupper() for letter in plain)


def read_in_font(text: str, font: str) -> str:
    """What a disguised text says when it is set in `font`; the text itself where the font is an ordinary one.

    >>> read_in_font("céng hßa", ".VnTimeH"), read_in_font("coäng hoøa", "VNI-Times"), read_in_font("hòa", "Arial")
    ('CỘNG HÒA', 'cộng hòa', 'hòa')
    """
    match = _FONTS.match(font)
    if not match or not match.lastgroup:
        return text
    read = charsets()[NAMES.index(match.lastgroup)].decode(unmask(text))
    return read.upper() if match.lastgroup == "tcvn3" and font.endswith("H") else read


class Verdict(NamedTuple):
    """A reading of a view: the share of its marked words that are syllables, and its lead over the next best set."""

    charset: Charset
    text: str
    share: float
    margin: float


def judge(view: str) -> Verdict:
    """The set that makes the most syllables of a view."""
    ranked = sorted((_verdict(charset, view) for charset in charsets()), key=lambda verdict: -verdict.share)
    return ranked[0]._replace(margin=ranked[0].share - ranked[1].share)


def _verdict(charset: Charset, view: str) -> Verdict:
    text = charset.decode(view)
    return Verdict(charset, text, syllable_share(text), 0.0)


def parts(text: str) -> Iterator[re.Match[str]]:
    """What stands between spaces, digits and ASCII punctuation: words, with signs that may be letters in disguise."""
    return _PART.finditer(text)


def syllable_share(text: str) -> float:
    """The share of words with letters or signs beyond ASCII that are Vietnamese syllables; 0 where there are none."""
    marked = [part[0] for part in parts(text) if not part[0].isascii()]
    return sum(map(is_syllable, marked)) / len(marked) if marked else 0.0
