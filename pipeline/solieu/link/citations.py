"""The legal document that a figure rests on: the last one cited before it in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.link.qualifiers import Qualifier, Read

if TYPE_CHECKING:
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    del earlier
    cited = page.citations.inside(draft.figure.sentence.start, draft.figure.start)
    return Read(cited[-1], "sentence", "citations.before", cited[-1].span) if cited else None


CITATION = Qualifier("citation", _find)
