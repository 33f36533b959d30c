"""The organisation that a figure is about: the last one named before it in its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.link.qualifiers import Qualifier, Read

if TYPE_CHECKING:
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    del earlier
    named = page.organisations.inside(draft.figure.clause.start, draft.figure.start)
    return Read(named[-1], "clause", "organisations.before", named[-1].span) if named else None


ORGANISATION = Qualifier("organisation", _find)
