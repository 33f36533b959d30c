"""Fonts of the old character sets: those in which the letters of a document are not what they seem.

Office documents, pages and PDFs name the font of each run; `charsets.read_in_font` reads a run in the set of its font.
"""

from __future__ import annotations

from functools import lru_cache

from solieu.charsets import read_in_font

_DISGUISED = "®ñÇ"  # đ in the fonts of TCVN3, VNI and VPS


@lru_cache(maxsize=256)
def is_old(font: str) -> bool:
    """Whether a font is one of an old character set.

    >>> is_old(".VnTimeH"), is_old("VNI-Helve"), is_old("Times New Roman")
    (True, True, False)
    """
    return read_in_font(_DISGUISED, font) != _DISGUISED
