"""Characters that nobody sees: zero-width, directional and control characters.

They go, except where they have work to do: beside letters of other scripts and in emoji. Where one stands between two
words that would be glued without it a space takes its place. U+2028 and its like become line ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.patterns import lazy
from solieu.repair.contexts import LETTER, span_of
from solieu.repair.rules import Glance, Rule
from solieu.spans import Edit
from solieu.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

_BREAKS = frozenset("\u0085\u2028\u2029")
_INVISIBLE = (
    frozenset(
        [
            *map(chr, range(0x09)),  # controls, but for tab, line feed, vertical tab, form feed, carriage return
            *map(chr, range(0x0E, 0x20)),
            *map(chr, range(0x7F, 0xA0)),
            *map(chr, range(0x200B, 0x2010)),  # zero-width space, joiners, direction marks
            *map(chr, range(0x202A, 0x202F)),  # embeddings
            *map(chr, range(0x2060, 0x2070)),  # word joiner, isolates
            *map(chr, range(0xFFF9, 0xFFFC)),  # interlinear annotation
            "\N{MONGOLIAN VOWEL SEPARATOR}",
            "\N{ZERO WIDTH NO-BREAK SPACE}",
        ]
    )
    - _BREAKS
)
_ALL = _INVISIBLE | _BREAKS
_RUN = lazy(f"[{''.join(map(regex.escape, sorted(_INVISIBLE)))}]+")
_BREAK = lazy(f"[{''.join(_BREAKS)}]")
_AT_WORK = lazy(r"[\p{L}\p{M}--\p{Latin}--\p{Inherited}]|\p{Extended_Pictographic}|\uFE0F", regex.VERSION1)
_WORD_END, _WORD_START = lazy(rf"{LETTER}*$"), lazy(rf"{LETTER}*")
_REACH = 8


def find(glance: Glance) -> Iterator[Edit]:
    """Each run of invisible characters that has no work to do."""
    if glance.characters.isdisjoint(_ALL):
        return
    text = glance.text
    edits = [Edit(span_of(match), "\n", "invisible.line-end") for match in _BREAK.finditer(text)]
    edits += [Edit(span_of(run), *_heal(text, run)) for run in _RUN.finditer(text) if not _is_at_work(text, run)]
    yield from sorted(edits, key=lambda edit: edit.span)


def _is_at_work(text: str, run: regex.Match[str]) -> bool:
    """Whether a letter of another script or an emoji stands beside a run."""
    return _AT_WORK.search(text[max(0, run.start() - 1) : run.start()] + text[run.end() : run.end() + 1]) is not None


def _heal(text: str, run: regex.Match[str]) -> tuple[str, str]:
    """What takes the place of a run, and the name of that repair."""
    before = _WORD_END.search(text, max(0, run.start() - _REACH), run.start())[0]
    behind = _WORD_START.match(text, run.end(), run.end() + _REACH)[0]
    apart = is_syllable(before) and is_syllable(behind) and not is_syllable(before + behind)
    return (" ", "invisible.space") if apart else ("", "invisible.deleted")


INVISIBLE = Rule("invisible", find)
