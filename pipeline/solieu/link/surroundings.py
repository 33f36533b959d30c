"""Amounts → figures: where the clause of each begins and ends, and its stretch on either side.

A clause is cut at semicolons and brackets; a stretch runs from the figure before to the next sign or figure.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from solieu.link.figures import Figure, counts_people, measure
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.link.figures import Sentence
    from solieu.link.pages import Page
    from solieu.model import Amount, Mention

CUT = re.compile("[();]")
_STOP = re.compile(r"[,;:()…\n]|(?<!\b[Tt][PpXxTt])(?<!\b[HPQX])\.(?!\d)|\s[-–]\s")
_DEEPER = {"(": 1, ")": -1, ";": 0}
_IN_WORDS = re.compile(  # (bằng chữ: một tỷ, hai trăm triệu đồng chẵn)
    r"\s?\((?:(?:viết\s+)?bằng\s+chữ\s*:?\s*)?[^()\d]{5,150}?\b(?:đồng|VNĐ)\b[^()\d]{0,15}\)", re.IGNORECASE
)
_BASE = re.compile(r"[^\S\n]*/[^\S\n]*\d[\d.,]*")


def figures(page: Page, amounts: Sequence[tuple[Mention, Amount]]) -> Iterator[Figure]:
    """The figures of a document, in order."""
    sentence, reached = None, 0
    followed = [*(mention.span.start for mention, _ in amounts[1:]), len(page.text)]
    for index, (mention, amount) in enumerate(amounts):
        if sentence is None or mention.span.start >= sentence.end:
            sentence = page.sentence(mention.span.start, index)
        figure = _figure(page, index, mention, amount, sentence, reached, followed[index])
        sentence.beyond = index + 1
        reached = figure.end
        yield figure


def _figure(
    page: Page, index: int, mention: Mention, amount: Amount, sentence: Sentence, reached: int, following: int
) -> Figure:
    text, start, end = page.text, mention.span.start, mention.span.end
    depth, clause = _clause(text, sentence, start, end)
    base = _BASE.match(text, end)
    in_words = _IN_WORDS.match(text, end) if amount.kind == "money" else None
    behind = base.end() if base else in_words.end() if in_words else end
    if base:  # 751/1.215 học viên thành nghề: what stands behind the base is said of the part
        following = clause.end
    stop = _STOP.search(text, behind, sentence.end)
    before = Span(max(clause.start, min(reached, start)), start)
    after = Span(behind, max(end, min(stop.start() if stop else sentence.end, following, clause.end)))
    # Nothing but a stroke parts a base from the amount before: 751/1.215 học viên, 15 tỷ/79 tỷ đồng.
    over = text[reached:start].strip() == "/" and reached >= page.lines[sentence.line].span.start
    place = index, mention, amount, sentence, sentence.line, clause, before, after, depth, over, start, end
    return Figure(*place, measure(amount.kind, amount.unit), counts_people(amount.kind, amount.unit))


def _clause(text: str, sentence: Sentence, start: int, end: int) -> tuple[int, Span]:
    """How many brackets are open around a figure, and its clause: between semicolons or in its brackets."""
    if not sentence.cuts and end <= sentence.end:
        return 0, sentence.span
    starts = [sentence.start]
    for place in sentence.cuts:
        if place >= start:
            break
        sign = text[place]
        if sign == "(":
            starts.append(place + 1)
        elif sign == ";":
            starts[-1] = place + 1
        elif len(starts) > 1:
            starts.pop()
    return len(starts) - 1, Span(starts[-1], max(_clause_end(text, sentence, end), end))


def _clause_end(text: str, sentence: Sentence, end: int) -> int:
    """Where the first sign behind a figure cuts that stands in no brackets of its own."""
    depth = 0
    for place in sentence.cuts[bisect_left(sentence.cuts, end) :]:
        sign = text[place]
        if sign != "(" and not depth:
            return place
        depth += _DEEPER[sign]
    return sentence.end
