"""Numbers as they are read in Vietnamese and English.

Nothing is rounded away unseen: what is shortened for the eye is told in full in its title.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCALES: Mapping[str, tuple[tuple[float, str], ...]] = {
    "vi": ((1e9, "tỷ"), (1e6, "triệu")),
    "en": ((1e9, "billion"), (1e6, "million")),
}
_BOUNDS: Mapping[str, tuple[str, str]] = {
    "about": ("khoảng", "about"),
    "over": ("trên", "over"),
    "under": ("dưới", "under"),
}


def grouped(value: float, language: str = "vi") -> str:
    r"""A number in full: thousands apart, no more decimals than it has.

    >>> grouped(7456430000.0), grouped(-82.49), grouped(-82.49, "en")
    ('7\xa0456\xa0430\xa0000', '-82,49', '-82.49')
    """
    whole, _, decimals = f"{Decimal(repr(value)):,f}".partition(".")
    decimals = decimals.rstrip("0")
    point = "." if language == "en" else ","
    return whole.replace(",", "\N{NO-BREAK SPACE}") + (f"{point}{decimals}" if decimals else "")


def scaled(value: float, language: str) -> str:
    r"""A large number in thousands of millions or millions, with three decimals at most.

    >>> scaled(18.9e9, "vi"), scaled(1.05e6, "en"), scaled(640.0, "vi")
    ('18,9\xa0tỷ', '1.05\xa0million', '640')
    """
    for size, name in _SCALES[language]:
        if abs(value) >= size:
            return f"{grouped(round(value / size, 3), language)}\N{NO-BREAK SPACE}{name}"
    return grouped(value, language)


def unit_name(unit: str, language: str) -> str:
    """A unit as it stands behind a number."""
    return "đồng" if unit == "VND" and language == "vi" else unit


def figure(low: float, high: float, unit: str, language: str, *, bound: str = "exact", per: str | None = None) -> str:
    r"""A figure in words: its bound, its value or range, its unit, and what it is a rate of.

    >>> figure(18.9e9, 18.9e9, "VND", "vi", bound="over")
    'trên 18,9\xa0tỷ đồng'
    >>> figure(2.0, 3.0, "%", "en", per="năm")
    '2–3 %/năm'
    """
    value = scaled(low, language) if low == high else f"{scaled(low, language)}–{scaled(high, language)}"
    about = _BOUNDS[bound][language == "en"] + " " if bound in _BOUNDS else ""
    return f"{about}{value} {unit_name(unit, language)}{f'/{per}' if per else ''}"


def years(start: int | None, end: int | None) -> str:
    """The years that something is about.

    >>> years(2016, 2020), years(2019, 2019), years(None, None)
    ('2016–2020', '2019', '')
    """
    ends = [str(year) for year in dict.fromkeys((start, end)) if year is not None]
    return "–".join(ends)
