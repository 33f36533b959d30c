"""Under which programme a figure stands.

Policy: the name or alias of the gazetteer `programmes` that is nearest to the figure in its stretch, its clause, its
sentence; then the programme of its whole; else the one that the document names most. Of two names that overlap the
longer is meant.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.link.phrases import Vocabulary
from solieu.link.qualifiers import Qualifier, Read
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft


@gazetteer.derived
def _programmes() -> Vocabulary:
    return Vocabulary(
        {row.text("id"): (row.text("label_vi"), *row.items("aliases")) for row in gazetteer.rows("programmes")}
    )


def nearest(page: Page, figure: Figure, vocabulary: Vocabulary, rule: str) -> Read | None:
    """The nearest name in the stretch before the figure, else behind it, in its clause, in its sentence."""
    units = (
        ("stretch", figure.before),
        ("stretch", figure.after),
        ("clause", figure.clause),
        ("sentence", figure.sentence),
    )
    for unit, span in units:
        hits = page.hits(vocabulary).within(span)
        if hits:
            hit = min(hits, key=lambda hit: max(hit.start - figure.end, figure.start - hit.end))
            return Read(hit.tells[0], unit, rule, Span(hit.start, hit.end))
    return None


def _programme(page: Page, draft: Draft, earlier: list[Draft]) -> Read | None:
    del earlier
    read = nearest(page, draft.figure, _programmes(), "programmes.named")
    if read is None and draft.whole and "programme" in draft.whole.reads:
        return draft.whole.reads["programme"].passed_on("whole")
    return read or _most_named(page)


def _most_named(page: Page) -> Read | None:
    everywhere = Span(0, len(page.text))
    named = Counter(hit.tells[0] for hit in page.hits(_programmes()).within(everywhere))
    return Read(named.most_common(1)[0][0], "document", "programmes.most-named") if named else None


PROGRAMME = Qualifier("programme", _programme)
