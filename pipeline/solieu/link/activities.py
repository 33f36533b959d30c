"""What kind of activity a figure pays for or counts, by the phrases of the gazetteer `activities`.

Policy: the phrase nearest to the figure in its stretch, its clause, its sentence; of two that overlap the longer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.link.phrases import Vocabulary
from solieu.link.programmes import nearest
from solieu.link.qualifiers import Qualifier, Read

if TYPE_CHECKING:
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier


@gazetteer.derived
def _activities() -> Vocabulary:
    return Vocabulary({row.text("id"): row.items("trigger_phrases") for row in gazetteer.rows("activities")})


def _find(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    del earlier
    return nearest(page, draft.figure, _activities(), "activities.phrase")


ACTIVITY = Qualifier("activity", _find)
