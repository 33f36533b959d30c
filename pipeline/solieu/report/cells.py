"""Cells of a CSV that no spreadsheet runs as a formula.

A cell that begins with `=`, `+`, `-`, `@` (also in full width), a tab or a carriage return gets an apostrophe in front,
unless it is a plain number. So does what follows a semicolon or a tab inside a cell: where a spreadsheet splits by
these, a cell begins there. A reader that takes the apostrophes away again (`unguarded`) has the text as it was.
"""

from __future__ import annotations

import re
from decimal import Decimal

_BEGINS = r"(?:^|(?<=[;\t\r\n]))"
_DANGEROUS = r"""(?=["']*[=+\-@＝＋－＠\t\r])"""
_GUARD = re.compile(_BEGINS + _DANGEROUS)
_GUARDED = re.compile(f"{_BEGINS}'{_DANGEROUS}")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def guarded(text: str) -> str:
    """A cell that is text wherever it is opened.

    >>> guarded("=1+1"), guarded("-82.49"), guarded("5 tỷ;=1+1")
    ("'=1+1", '-82.49', "5 tỷ;'=1+1")
    """
    return text if _NUMBER.fullmatch(text) else _GUARD.sub("'", text)


def unguarded(cell: str) -> str:
    """The text of a guarded cell.

    >>> unguarded("'=1+1"), unguarded("'90s")
    ('=1+1', "'90s")
    """
    return _GUARDED.sub("", cell)


def number(value: float | None) -> str:
    """A number in full, nothing where there is none.

    >>> number(7456430000.0), number(-82.49), number(1e22), number(None)
    ('7456430000', '-82.49', '10000000000000000000000', '')
    """
    if value is None:
        return ""
    written = f"{Decimal(repr(value)):f}"
    return written.removesuffix(".0")
