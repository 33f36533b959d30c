"""Runs of text in an old character set, read as cp1252 (NghÞ ®Þnh, Nghò ñònh): a mixed document is judged by its runs.

Each line is cut into words; for every word the cost of taking it as it stands, and of taking it as TCVN3, VNI, VISCII,
VPS or windows-1258 is weighed: what makes no syllable costs most. Changing from one reading to another costs as well,
so that it takes two such words side by side to change, or one in a document that has many. The cheapest way through
the line decides (Viterbi). Foreign words (Citroën), units (m², µm) and signs between spaces are no evidence.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.charsets import charsets, parts, unmask
from solieu.repair.rules import Glance, Rule
from solieu.repair.vocabulary import USED, usage
from solieu.spans import Edit, Span
from solieu.syllables import MARKED, is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.charsets import Charset

_BAD, _RARE, _SIGN, _IMPOSSIBLE = 3.0, 0.4, 0.2, 9.0  # costs of a word: no syllable, unused, a sign, not of the set
_CODE_COST = 0.5  # NĐ, UBND: likelier than a word that is none, by itself no proof of a set
_CHANGE, _CHANGE_AGAIN = 3.2, 1.0  # costs of another reading: in general, and to a set that the document has
_BACK = 1.0  # cost of going back to reading a text as it stands
_LEAST, _PROOF = 2, 6  # words that a set makes syllables of: to be considered, to be what the document has
_SHARE = 0.3  # of the strange words that must become syllables
_MINOR = 0.1  # of the proofs of the foremost set: others with fewer are chance
_HARMLESS = re.compile(r"[a-zA-Z]{1,3}[²³¹] | [µ°º][a-zA-Z]{0,2} | [a-zA-Z]+[®©™²³¹]", re.VERBOSE)
_CODE = re.compile("[A-ZĐƯ]{2,8}")
_TOKEN = re.compile(r"\S+")
_TELLTALES = frozenset(map(chr, range(0xA1, 0x100))) - MARKED  # what old letters look like and Vietnamese ones do not


def find(glance: Glance) -> Iterator[Edit]:
    """Each word of a run in an old set."""
    if glance.characters.isdisjoint(_TELLTALES) and sum(map(_is_readable, glance.strange)) < _LEAST:
        return
    proofs = _proofs(" ".join(glance.suspects))
    least = max(1, _MINOR * max(proofs.values(), default=0))
    sets = [charset for charset in charsets() if proofs[charset.name] >= least]
    if sum(proofs.values()) >= _LEAST:
        changes = [_CHANGE_AGAIN if proofs[charset.name] >= _PROOF else _CHANGE for charset in sets]
        start = 0
        for line in glance.text.splitlines(keepends=True):
            yield from (edit for run in _runs(line, sets, changes) for edit in _edits(line, *run, start))
            start += len(line)


@gazetteer.recent(1 << 16)
def _is_readable(word: str) -> bool:
    """Whether a word is a syllable in use in some set."""
    return not word.isascii() and any(_cost_in(charset, unmask(word)) == 0 for charset in charsets())


def _proofs(text: str) -> Counter[str]:
    """For each set, how many words that are none as they stand become syllables in use in it and in no other.

    None where too few of the strange words become any: a text in another language.
    """
    found = {part[0] for part in parts(text) if not part[0].isascii()}
    strange = {unmask(part) for part in found if _cost_of_part(part) == _BAD}
    views = [view for view in strange if max(view) <= "\xff"]
    readers = [[charset.name for charset in charsets() if _cost_in(charset, view) == 0] for view in views]
    read = sum(map(bool, readers))
    return Counter(names[0] for names in readers if len(names) == 1 and read >= _SHARE * len(views))


@gazetteer.recent(1 << 16)
def _cost(text: str) -> float:
    """What it costs to take a text as it stands."""
    return sum(_cost_of_part(part[0]) for part in parts(text) if not part[0].isascii())


@gazetteer.recent(1 << 16)
def _cost_of_part(part: str) -> float:
    if is_syllable(part) and (part[1:].islower() or part.isupper() or len(part) == 1):
        return 0.0 if usage(part) >= USED else _RARE
    if _CODE.fullmatch(part):
        return _CODE_COST
    harmless = len(part) == 1 or _HARMLESS.fullmatch(part) or not any(map(str.isalpha, part))
    return _SIGN if harmless else _BAD


@gazetteer.recent(1 << 16)
def _cost_in(charset: Charset, view: str) -> float:
    """What it costs to take a view as written in a set."""
    if view.isascii():
        return 0.0
    if max(view) > "\xff":
        return _IMPOSSIBLE
    return _cost(charset.decode(view)) + (0.0 if charset.reads(view) else _BAD)


def _runs(line: str, sets: Sequence[Charset], changes: Sequence[float]) -> Iterator[tuple[Charset, Span]]:
    """The stretches of a line that are in a set, by the cheapest way through its words."""
    if line.isascii():
        return
    tokens = [Span(*match.span()) for match in _TOKEN.finditer(line)]
    views = [unmask(token.of(line)) for token in tokens]
    costs = [
        (_cost(token.of(line)), *(_cost_in(charset, view) for charset in sets))
        for token, view in zip(tokens, views, strict=True)
    ]
    way = zip(_cheapest(costs, changes), tokens, strict=True)
    for state, group in groupby(way, key=lambda step: step[0]):
        stretch = [token for _, token in group]
        if state:
            yield sets[state - 1], Span(stretch[0].start, stretch[-1].end)


def _cheapest(costs: Sequence[Sequence[float]], changes: Sequence[float]) -> list[int]:
    """For each word the reading on the cheapest way: 0 as it stands, else the number of the set.

    The cost of a change is that of the set it leads to, at the head of a line as well.
    """
    entry = (_BACK, *changes)
    totals = [total + cost for total, cost in zip((0.0, *changes), costs[0], strict=True)]
    origins: list[list[int]] = []
    for cost in costs[1:]:
        steps = [
            min((totals[old] + (0.0 if old == new else entry[new]), old != new, old) for old in range(len(entry)))
            for new in range(len(entry))
        ]
        totals = [step[0] + more for step, more in zip(steps, cost, strict=True)]
        origins.append([step[2] for step in steps])
    way = [totals.index(min(totals))]
    for origin in reversed(origins):
        way.append(origin[way[-1]])
    return way[::-1]


def _edits(line: str, charset: Charset, run: Span, start: int) -> Iterator[Edit]:
    """The words of a run that look different in the set."""
    words = [Span(*part.span()).shift(run.start) for part in parts(unmask(run.of(line)))]
    read = charset.decode(" ".join(unmask(word.of(line)) for word in words)).split(" ")
    for word, after in zip(words, read, strict=True):
        if after != word.of(line):
            yield Edit(word.shift(start), after, f"legacy.{charset.name}")


LEGACY = Rule("legacy", find)
