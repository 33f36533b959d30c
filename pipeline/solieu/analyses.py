"""What was read from one document, and the forms it takes outside the program: plain types, JSON, a page in a notebook.

The forms are made by modules that know far more than the nouns do; each is loaded when it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from solieu.model import Document, Fact, Finding, Mention, Suspicion, Tokens
    from solieu.spans import Edit


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything that was read from one document; mentions and facts in the order of the text.

    Two analyses are equal where all that was read is. In a notebook one shows itself as its text, marked up.
    """

    tokens: Tokens
    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    suspicions: tuple[Suspicion, ...] = ()

    @property
    def document(self) -> Document:
        """The document that was read."""
        return self.tokens.document

    @property
    def text(self) -> str:
        """The repaired text: what the spans of mentions are places in."""
        return self.tokens.text

    @property
    def repairs(self) -> tuple[Edit, ...]:
        """The edits on `document.raw` that made `text`: sorted, disjoint."""
        return self.tokens.repaired.edits

    def to_dict(self) -> dict[str, Any]:
        """All of it as dicts, lists, strings, numbers, booleans and None; `solieu.interchange` says which is what."""
        from solieu.interchange import to_dict

        return to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """The same as JSON."""
        from solieu.interchange import to_json

        return to_json(self, indent=indent)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Analysis:
        """The analysis that `to_dict` made this of; `FormatError`, a `ValueError`, where it is none."""
        from solieu.interchange import from_dict

        return from_dict(data)

    @classmethod
    def from_json(cls, text: str | bytes) -> Analysis:
        """The analysis that `to_json` made this of; `FormatError`, a `ValueError`, where it is none."""
        from solieu.interchange import from_json

        return from_json(text)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from solieu.notebooks import page

        return page(self)
