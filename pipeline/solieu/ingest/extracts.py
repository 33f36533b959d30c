"""What a format gives up: the text of a document, what it says of itself, and how its bytes were read."""

from __future__ import annotations

from dataclasses import dataclass

from solieu.ingest.mastheads import Masthead

_NOTHING = Masthead()


@dataclass(frozen=True, slots=True)
class Extract:
    """A text in lines, bullets and rows, as a document of some format holds it.

    `stated` goes before what the masthead of the text says, `spare` serves where that says nothing. `encoding` and
    `margin` are those of `Decoded`.
    """

    text: str
    media_type: str
    stated: Masthead = _NOTHING
    spare: Masthead = _NOTHING
    encoding: str = "utf-8"
    margin: float = 1.0
