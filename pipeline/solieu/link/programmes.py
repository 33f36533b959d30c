"""Under which programme a figure stands.

Policy: the name or alias of the gazetteer `programmes` that is nearest to the figure in its stretch, its clause, its
sentence; then the programme of its whole; else the one that the document names most. Of two names that overlap the
longer is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.link.phrases import Vocabulary
from solieu.link.qualifiers import Qualifier, Read
from solieu.spans import Span

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Draft, Earlier


@gazetteer.derived
def _programmes() -> Vocabulary:
    return Vocabulary(
        {row.text("id"): (row.text("label_vi"), *row.items("aliases")) for row in gazetteer.rows("programmes")}
    )


def nearest(page: Page, figure: Figure, vocabulary: Vocabulary, rule: str) -> Read | None:
    """The nearest name in the stretch before the figure, else behind it, in its clause, in its sentence."""
    hits, sentence = page.hits(vocabulary), figure.sentence
    if not hits.any_in(sentence.start, max(figure.clause.end, sentence.end)):
        return None
    units = (
        ("stretch", figure.before),
        ("stretch", figure.after),
        ("clause", figure.clause),
        ("sentence", sentence.span),
    )
    for unit, span in units:
        found = hits.within(span.start, span.end)
        if found:
            hit = min(found, key=lambda hit: max(hit.start - figure.end, figure.start - hit.end))
            return Read(hit.tells[0], unit, rule, Span(hit.start, hit.end))
    return None


def _programme(page: Page, draft: Draft, earlier: Earlier) -> Read | None:
    del earlier
    read = nearest(page, draft.figure, _programmes(), "programmes.named")
    if read is None and draft.whole and "programme" in draft.whole.reads:
        return draft.whole.reads["programme"].passed_on("whole")
    return read or page.once(_most_named)


def _most_named(page: Page) -> Read | None:
    named = page.hits(_programmes()).most_told
    return Read(named, "document", "programmes.most-named") if named else None


PROGRAMME = Qualifier("programme", _programme)
