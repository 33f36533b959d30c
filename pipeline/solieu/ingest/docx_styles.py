"""What the styles of a Word document give its runs and paragraphs: fonts, and the numbers of list items.

Font: that of the run, else of its style, of the style of its paragraph, of what those are based on, of the document.
Numbers: counted level by level as Word does it, written as it writes them (`1.`, `a)`, `II.`, `1.2.`); any other sign
of a list is a dash.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_DEEPEST = 20  # styles one based on another; Word allows eleven
_LEVEL = re.compile(r"%(\d)")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def is_on(properties: Any, name: str) -> bool:
    """Whether properties switch something on."""
    switch = properties.find(f"{WORD}{name}") if properties is not None else None
    return switch is not None and switch.get(f"{WORD}val", "1") not in ("0", "false", "off")


def _value(element: Any, path: str) -> str:
    """The value of an element below another, blank where there is none."""
    names = "/".join(f"{WORD}{name}" for name in path.split("/"))
    found = element.find(names) if element is not None else None
    return str(found.get(f"{WORD}val", "")) if found is not None else ""


class Styles:
    """The styles of a document."""

    def __init__(self, root: Any) -> None:
        styles = root.findall(f"{WORD}style") if root is not None else []
        self._styles = {style.get(f"{WORD}styleId"): style for style in styles}
        usual = (style for style in styles if style.get(f"{WORD}type") == "paragraph" and style.get(f"{WORD}default"))
        self._usual = next((style.get(f"{WORD}styleId") for style in usual), "")
        self._default = _font(root.find(f"{WORD}docDefaults/{WORD}rPrDefault/{WORD}rPr")) if root is not None else None
        self._fonts: dict[str, str | None] = {}

    def font(self, run: Any, paragraph: Any) -> str:
        """The font of a run in a paragraph; blank where it is that of the theme."""
        while paragraph.tag != f"{WORD}p" and paragraph.getparent() is not None:
            paragraph = paragraph.getparent()
        style = _value(paragraph, "pPr/pStyle") or self._usual
        fonts = (_font(run.find(f"{WORD}rPr")), self._of_style(_value(run, "rPr/rStyle")), self._of_style(style))
        return next((font for font in (*fonts, self._default) if font is not None), "")

    def numbering(self, paragraph: Any) -> tuple[str, str]:
        """The list and the level that a paragraph has, by itself or by its style; blank where it has none."""
        number, level = _value(paragraph, "pPr/numPr/numId"), _value(paragraph, "pPr/numPr/ilvl")
        style = self._styles.get(_value(paragraph, "pPr/pStyle"))
        return number or _value(style, "pPr/numPr/numId"), level or _value(style, "pPr/numPr/ilvl") or "0"

    def _of_style(self, name: str) -> str | None:
        if name not in self._fonts:
            self._fonts[name] = self._look_up(name)
        return self._fonts[name]

    def _look_up(self, name: str) -> str | None:
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            font = _font(style.find(f"{WORD}rPr")) if style is not None else None
            if style is None or font is not None:
                return font
            name = _value(style, "basedOn")
        return None


def _font(properties: Any) -> str | None:
    fonts = properties.find(f"{WORD}rFonts") if properties is not None else None
    if fonts is None:
        return None
    named = fonts.get(f"{WORD}hAnsi") or fonts.get(f"{WORD}ascii")
    return "" if named is None and (fonts.get(f"{WORD}asciiTheme") or fonts.get(f"{WORD}hAnsiTheme")) else named


class Numbers:
    """The lists of a document and how far each has been counted."""

    def __init__(self, root: Any) -> None:
        lists = root.findall(f"{WORD}abstractNum") if root is not None else []
        kinds = {kind.get(f"{WORD}abstractNumId"): kind for kind in lists}
        numbers = root.findall(f"{WORD}num") if root is not None else []
        self._kinds = {number.get(f"{WORD}numId"): kinds.get(_value(number, "abstractNumId")) for number in numbers}
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)

    def mark(self, paragraph: Any, styles: Styles) -> str:
        """The sign before a paragraph that is an item of a list, with a space; blank before others."""
        number, written = styles.numbering(paragraph)
        if number in ("", "0"):
            return ""
        level = int(written) if written.isdecimal() and len(written) < 2 else 0
        kind = self._kinds.get(number)
        count = self._count(number, kind, level)
        return self._written(kind, count, level) if kind is not None else "- "

    def _count(self, number: str, kind: Any, level: int) -> dict[int, int]:
        """How many items there have been at each level, with this one."""
        counts = self._counts[number]
        counts[level] = counts.get(level, _start(kind, level) - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        return counts

    def _written(self, kind: Any, counts: dict[int, int], level: int) -> str:
        text = _value(_level(kind, level), "lvlText")

        def number(match: re.Match[str]) -> str:
            wanted = int(match[1]) - 1
            return _numeral(counts.get(wanted, _start(kind, wanted)), _value(_level(kind, wanted), "numFmt"))

        written = _LEVEL.sub(number, text).strip()
        return f"{written} " if _LEVEL.search(text) and written else "- "


def _level(kind: Any, level: int) -> Any:
    levels = kind.findall(f"{WORD}lvl") if kind is not None else []
    return next((found for found in levels if found.get(f"{WORD}ilvl") == str(level)), None)


def _start(kind: Any, level: int) -> int:
    written = _value(_level(kind, level), "start")
    return int(written) if written.isdecimal() and len(written) < 5 else 1


def _numeral(number: int, form: str) -> str:
    """A number in a form of Word's.

    >>> _numeral(4, "upperRoman"), _numeral(3, "lowerLetter"), _numeral(28, "upperLetter"), _numeral(5, "decimal")
    ('IV', 'c', 'BB', '5')
    """
    if form.endswith("Roman"):
        written = ""
        for value, letters in _ROMAN:
            written += letters * (number // value)
            number %= value
    elif form.endswith("Letter"):
        written = _LETTERS[(number - 1) % 26] * ((number - 1) // 26 + 1)
    else:
        return str(number)
    return written.upper() if form.startswith("upper") else written
