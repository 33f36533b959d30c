"""Charts drawn on the server as SVG: no script is needed to see them, and a table with the same numbers stands behind.

Lengths are of the drawing; colours come from the style sheet, so that they follow light and dark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from solieu.browse.regions import Tile

_HIGH, _WIDE, _FOOT, _HEAD = 150, 34, 22, 18
_TILE = 64
_SHADES = 5
_SVG = Markup(
    '<svg class="chart {name}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="{role}" '
    'aria-label="{label}">{inner}</svg>'
)
_BAR = Markup(
    '<g><title>{label}: {shown}</title><rect class="bar" x="{x}" y="{y}" width="{width}" height="{height}" rx="2"/>'
    '<text class="value" x="{middle}" y="{above}">{shown}</text><text x="{middle}" y="{below}">{label}</text></g>'
)
_RANGE = Markup(
    '<g><title>{label}: {shown}</title><line class="stem" x1="{x}" x2="{x}" y1="{low}" y2="{high}"/>'
    '<circle class="dot" cx="{x}" cy="{low}" r="4"/><circle class="dot" cx="{x}" cy="{high}" r="4"/>'
    '<text x="{x}" y="{below}">{label}</text></g>'
)
_TILED = Markup(
    '<a href="{href}"><title>{name}: {shown}</title><rect class="tile shade-{shade}" x="{x}" y="{y}" width="{size}" '
    'height="{size}" rx="6"/>{words}<text class="count ink-{shade}" x="{middle}" y="{foot}">{shown}</text></a>'
)
_WORDS = Markup('<text class="ink-{shade}" x="{x}" y="{y}">{text}</text>')


class Bar(NamedTuple):
    """A bar: what it stands for, and how much."""

    label: str
    value: float
    shown: str | None = None


class Range(NamedTuple):
    """The least and the most that is told of something."""

    label: str
    low: float
    high: float
    shown: str


class Shade(NamedTuple):
    """What a tile says: how much, in words, and where it leads."""

    value: float
    shown: str
    href: str


def bars(values: Sequence[Bar], label: str) -> Markup:
    """Bars beside each other; nothing where there are none."""
    if not values:
        return Markup()
    most = max(bar.value for bar in values) or 1
    inner = Markup().join(_bar(number, bar, most) for number, bar in enumerate(values))
    return _SVG.format(
        name="bars", role="img", width=len(values) * _WIDE, height=_HEAD + _HIGH + _FOOT, label=label, inner=inner
    )


def _bar(number: int, bar: Bar, most: float) -> Markup:
    height = round(bar.value / most * _HIGH, 1)
    x, y = number * _WIDE + 4, round(_HEAD + _HIGH - height, 1)
    return _BAR.format(
        label=bar.label,
        shown=bar.shown or f"{bar.value:,.0f}".replace(",", " "),
        x=x,
        y=y,
        width=_WIDE - 8,
        height=height,
        middle=x + (_WIDE - 8) / 2,
        above=y - 4,
        below=_HEAD + _HIGH + 16,
    )


def ranges(values: Sequence[Range], label: str) -> Markup:
    """What is told of each year, from the least to the most, from nought up; nothing where there is none."""
    if not values:
        return Markup()
    least, most = min(0.0, *(one.low for one in values)), max(one.high for one in values)
    span = (most - least) or 1

    def at(value: float) -> float:
        return round(_HEAD + _HIGH - (value - least) / span * _HIGH, 1)

    below = _HEAD + _HIGH + 16
    inner = Markup().join(
        _RANGE.format(
            label=one.label, shown=one.shown, x=number * _WIDE + 18, low=at(one.low), high=at(one.high), below=below
        )
        for number, one in enumerate(values)
    )
    size = {"width": len(values) * _WIDE + 4, "height": _HEAD + _HIGH + _FOOT}
    return _SVG.format(name="ranges", role="img", label=label, inner=inner, **size)


def tiled(tiles: Sequence[Tile], shades: Mapping[str, Shade], label: str) -> Markup:
    """Provinces as tiles, darker where there is more; by the ids of their places."""
    if not tiles:
        return Markup()
    most = max((shade.value for shade in shades.values()), default=0)
    top, left = min(tile.row for tile in tiles), min(tile.column for tile in tiles)
    rows, columns = max(tile.row for tile in tiles) - top + 1, max(tile.column for tile in tiles) - left + 1
    inner = Markup().join(
        _tile(tile, shades[tile.place.id], most, top, left)
        for tile in sorted(tiles, key=lambda one: (one.row, one.column))
    )
    return _SVG.format(name="tiles", role="group", width=columns * _TILE, height=rows * _TILE, label=label, inner=inner)


def _tile(tile: Tile, shade: Shade, most: float, top: int, left: int) -> Markup:
    x, y = (tile.column - left) * _TILE + 2, (tile.row - top) * _TILE + 2
    middle = x + (_TILE - 4) / 2
    level = depth(shade.value, most)
    lines = _broken(tile.place.name)
    first = y + (26 if len(lines) == 1 else 18)
    words = Markup().join(
        _WORDS.format(shade=level, x=middle, y=first + 13 * number, text=line) for number, line in enumerate(lines)
    )
    return _TILED.format(
        href=shade.href, name=tile.place.name, shown=shade.shown, shade=level, x=x, y=y, size=_TILE - 4,
        words=words, middle=middle, foot=y + 53,
    )  # fmt: skip


def depth(value: float, most: float) -> int:
    """How dark a tile is, from 0 (nothing) to 5; by square root, since few provinces have most of everything.

    >>> depth(0, 100), depth(1, 100), depth(25, 100), depth(100, 100)
    (0, 1, 3, 5)
    """
    return 0 if value <= 0 or most <= 0 else min(_SHADES, 1 + int((value / most) ** 0.5 * (_SHADES - 0.5)))


def _broken(name: str) -> list[str]:
    """A name on one line or two."""
    words = name.split(" ")
    half = (len(words) + 1) // 2
    return [name] if len(words) == 1 else [" ".join(words[:half]), " ".join(words[half:])]
