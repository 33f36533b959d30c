"""Bullets, and what stands under what: the lists of a document.

A run of bullets (lines that begin with a sign or a number, nothing else between them) is a tree: a kind of sign that
was not met before opens a level below, one that was met closes those behind it. The head of a list is the line before
the run or the bullet above its level (a number that goes on with those of an outer list cuts the run); a line that
begins with `cộng` or `cả giai đoạn:`, among the items or right behind them, is their sum and no item.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.audit.texts import Text, runs
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_SUM = lazy(
    r"""
    [\s\d.)(|+*–•-]*
    (?: (?: (?:tổng\s+)? cộng | tổng (?:\s+số)? \s* : | tổng\s+số ) (?!\p{L})
      | (?: cả | toàn | tính\s+chung (?:\s+cả)? ) \s+
        (?: giai\s+đoạn | năm | kỳ | đợt | nhiệm\s+kỳ | tỉnh | huyện | xã | thành\s+phố | thị\s+xã | cụm | khối | vùng )
        (?! \s* (?:có|đã) \b ) [^:.;\n]{0,30} : )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_SIGN = lazy(
    r"""
    \(? (?: (?P<decimal>\d+(?:\.\d+)+) | (?P<number>\d+) | (?P<roman>[IVX]+)(?=[.)]) | (?P<letter>[a-zđ])(?=[.)]) )?
    (?P<end>\S)
    """,
    regex.VERBOSE,
)
_FIRST = ("1", "I", "a")
LONGEST = 3  # characters of the number of a list: years are none
_NUMBERS = ("decimal", "number", "roman", "letter")


class Block(NamedTuple):
    """A list by the numbers of its lines: of its head (None at the top of a text), its items and their sum."""

    head: int | None
    items: tuple[int, ...]
    sum: int | None


def blocks(view: Text) -> Iterator[Block]:
    """The lists of a document that have two or more items, the outer before the inner."""
    for run in runs(view.bullets):
        first, *others = _pieces(view, run)
        for piece in (first, *others):
            tree = _tree(view, piece, behind=piece[-1] + 1) if len(piece) > 1 else ()
            blocks = (block if piece is first else block._replace(head=_own_head(block, piece)) for block in tree)
            yield from (block for block in blocks if len(block.items) > 1)


def _pieces(view: Text, run: list[int]) -> list[list[int]]:
    """A run cut where the numbers of an outer list go on: `- a`, `- b`, `3. Kết quả` are two items and what follows."""
    pieces, known = [list[int]()], set[str]()
    for line in run:
        kind = sign(view, line)
        if known and kind not in known and _goes_on(view, line):
            pieces.append([])
            known.clear()
        known.add(kind)
        pieces[-1].append(line)
    return pieces


def _goes_on(view: Text, line: int) -> bool:
    """Whether a line has the number of a list that began before: II., 3., c)."""
    match = _SIGN.match(view.text, view.lines[line].span.start)
    written = (match["number"] or match["roman"] or match["letter"] or "" if match else "").lstrip("0")
    return 0 < len(written) <= LONGEST and written not in _FIRST


def _own_head(block: Block, piece: Sequence[int]) -> int | None:
    """The head of a block, if it is not what stands before its piece, which is of another list."""
    return block.head if block.head is not None and block.head >= piece[0] else None


def is_sum(view: Text, line: int) -> bool:
    """Whether a line says what others add up to."""
    return line < len(view.lines) and bool(_SUM.match(view.text, view.lines[line].span.start))


def _tree(view: Text, run: list[int], *, behind: int) -> Iterator[Block]:
    """The lines of one run, each with its items on one level."""
    head = run[0] - 1 if run[0] else None
    for above, lines in nested([(line, sign(view, line)) for line in run]).items():
        sums = [line for line in lines if is_sum(view, line)]
        items = tuple([line for line in lines if not (sums and is_sum(view, line))])
        sums += [behind] * (above is None and is_sum(view, behind))
        yield Block(head if above is None else above, items, sums[0] if sums else None)


def nested(lines: Sequence[tuple[int, str]]) -> dict[int | None, list[int]]:
    """The lines of each level by the line above it, from the kind of sign that each begins with; those on top by None.

    >>> nested([(0, "1."), (1, "-"), (2, "-"), (3, "1.")])
    {None: [0, 3], 0: [1, 2]}
    """
    below: dict[int | None, list[int]] = {}
    opened: list[tuple[str, int | None]] = []
    last: int | None = None
    for line, kind in lines:
        if kind not in [known for known, _ in opened]:
            opened.append((kind, last))
        while opened[-1][0] != kind:
            opened.pop()
        below.setdefault(opened[-1][1], []).append(line)
        last = line
    return below


def sign(view: Text, line: int) -> str:
    """What kind of sign a bullet begins with: `-`, `1.`, `1.1.`, `a)` …"""
    match = _SIGN.match(view.text, view.lines[line].span.start)
    if not match:
        return ""
    *numbers, end = match.groups()
    kind = next((name for name, written in zip(_NUMBERS, numbers, strict=True) if written), "")
    return f"{kind}{'.' * (match['decimal'] or '').count('.')}{end}"
