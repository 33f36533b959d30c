"""The sentences that a finding rests on, each once, cut into what is evidence and what is not.

What nobody sees, or what steers a terminal or turns text around, is named by its code point. Of a long sentence only
what stands near evidence is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from solieu.report.entries import Document, Entry, Evidence

_NEAR = 160  # characters shown on each side of evidence


class Piece(NamedTuple):
    """A stretch of a sentence, and whether it is evidence."""

    text: str
    marked: bool


class Quote(NamedTuple):
    """What is shown of a sentence, and the document it stands in."""

    document: Document
    pieces: tuple[Piece, ...]


def quotes(entry: Entry) -> tuple[Quote, ...]:
    """The sentences of a finding in the order of its evidence; evidence in none is a quote of its own."""
    groups: dict[tuple[str, str], list[Evidence]] = {}
    for item in entry.evidence:
        where = item.sentence.id if item.sentence else f" {item.text}"
        groups.setdefault((item.document.id, where), []).append(item)
    return tuple(Quote(items[0].document, _pieces(items)) for items in groups.values())


def visible(text: str) -> str:
    """A text on one line, in which every character shows.

    >>> visible("nư\N{SOFT HYPHEN}ớc"), visible("sở\N{NO-BREAK SPACE}công thương")
    ('nư‹U+00AD›ớc', 'sở công thương')
    """
    return text if text.isprintable() else "".join(c if c.isprintable() else _named(c) for c in text)


def _named(character: str) -> str:
    return " " if character.isspace() else f"‹U+{ord(character):04X}›"


def _pieces(items: list[Evidence]) -> tuple[Piece, ...]:
    sentence = items[0].sentence
    if sentence is None:
        return (Piece(visible(items[0].text), marked=True),)
    pieces, reached = [], 0
    for start, end in _spans(items, sentence.start, len(sentence.text)):
        pieces += [Piece(sentence.text[reached:start], marked=False), Piece(sentence.text[start:end], marked=True)]
        reached = end
    pieces.append(Piece(sentence.text[reached:], marked=False))
    last = len(pieces) - 1
    shown = (piece if piece.marked else _near(piece, number, last) for number, piece in enumerate(pieces))
    return tuple(Piece(visible(piece.text), piece.marked) for piece in shown if piece.text)


def _spans(items: Iterable[Evidence], start: int, length: int) -> Iterator[tuple[int, int]]:
    """Where evidence stands in its sentence, in order; of what overlaps only what begins first."""
    reached = 0
    for item in sorted(items, key=lambda item: (item.start or 0, -(item.end or 0))):
        first, last = (item.start or 0) - start, min((item.end or 0) - start, length)
        if reached <= first < last:
            yield first, last
            reached = last


def _near(piece: Piece, number: int, last: int) -> Piece:
    """What of the words between evidence stands near it: their end before the first, their start behind the last."""
    text = piece.text
    before = "" if number == 0 else text[:_NEAR].rpartition(" ")[0]
    behind = "" if number == last else text[-_NEAR:].partition(" ")[2]
    return piece if len(text) <= 2 * _NEAR else Piece(f"{before} … {behind}", marked=False)
