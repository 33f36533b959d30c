"""Percentages that make up a whole: they come to a hundred.

Policy: three or more percentages of one sentence in a row, none of them a change or a rate, are a whole where the
sentence says so (`cơ cấu`, `tỷ trọng`); without such a word they are one only if they come to a hundred. That they do
not is said only behind such a word, where nothing is left out (`còn lại`, `…`) and they come to about a hundred.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

import regex

from solieu.audit.checks import Check, Outcome, evidence
from solieu.audit.intervals import half_digit
from solieu.audit.reckonings import HUNDRED
from solieu.audit.slips import mends
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.figures import Figure
    from solieu.audit.views import View

LEAST, MOST = 75, 130  # what the percentages of a whole come to at all
_WHOLE = lazy(r"\b(?:cơ\s+cấu|tỷ\s+trọng|tỉ\s+trọng)\b", regex.IGNORECASE)
_OPEN = lazy(r"…|\.\.\.|\bv\.?v\b|\b(?:như|riêng|trong\s+đó|còn\s+lại|so\s+với|tăng|giảm|đạt)\b", regex.IGNORECASE)
_NEXT = lazy(r"[^.:()\d%]{0,45} | \s*\) [^.:()\d%]{0,45} \( \s*", regex.VERBOSE)


def _hundred(view: View) -> Iterator[Outcome]:
    """`Cơ cấu: nông nghiệp 40%, công nghiệp 35%, dịch vụ 25%`."""
    for _, same in groupby(_rows(view) if len(view.percents) > 2 else (), key=lambda pair: pair[0]):
        parts = tuple(figure for _, figure in same)
        if len(parts) > 2:
            yield from _whole(view, parts)


def _rows(view: View) -> Iterator[tuple[int, Figure]]:
    """The percentages that are parts of something, with the number of the row that they stand in."""
    row, last = 0, None
    for figure in view.figures:
        part = figure.kind == "percent" and figure.amount.unit == "%" and not figure.moved and figure.per is None
        beside = last and last.sentence == figure.sentence and _NEXT.fullmatch(view.text, last.end, figure.start)
        row += not (part and beside)
        last = figure if part else None
        if part:
            yield row, figure


def _whole(view: View, parts: tuple[Figure, ...]) -> Iterator[Outcome]:
    sentence = view.sentence(parts[0])
    computed = sum((part.amount.low for part in parts), Decimal(0))
    holds = abs(computed - HUNDRED) <= sum((half_digit(part.amount) for part in parts), Decimal(0))
    called = _WHOLE.search(view.text, sentence.start, parts[0].start)
    closed = not _OPEN.search(view.text, parts[0].start, sentence.end) and all(
        part.amount.bound == "exact" for part in parts
    )
    if holds and computed != HUNDRED and not called:
        return
    mended = any(mends(part.amount, part.amount.low + HUNDRED - computed) for part in parts)
    if holds or (called and closed and (mended or LEAST <= computed <= MOST)):
        found = evidence("part", *parts)
        yield Outcome(HUNDRED, computed, "%", found, holds=holds)


CHECKS = (Check("A106", "sum.hundred", _hundred),)
