"""The organisation that a figure is about: the last one named before it in its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.link.qualifiers import Qualifier, Read
from solieu.model import Entity

if TYPE_CHECKING:
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft


def _find(page: Page, draft: Draft, earlier: list[Draft]) -> Read | None:
    del earlier
    before = page.mentions.inside(draft.figure.clause.start, draft.figure.start)
    named = [one for one in before if isinstance(one.value, Entity) and one.value.kind == "organisation"]
    return Read(named[-1], "clause", "organisations.before", named[-1].span) if named else None


ORGANISATION = Qualifier("organisation", _find)
