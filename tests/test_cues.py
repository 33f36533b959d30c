"""What is tried only where a cue stands is found wherever the pattern itself finds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from solieu.ingest import text as plain
from solieu.link import asides, parts, pointers, sources, statuses, subjects
from solieu.link.pages import Page
from solieu.repair import repair
from solieu.tokenise import tokenise

ARTICLES = sorted(Path(__file__).parent.joinpath("articles").glob("*.txt"))
CUED = (asides.NATION_CUED, parts._OPENERS, subjects._CUED, *(cued for _, cued in pointers._KINDS))


def page(text: str) -> Page:
    """A document without mentions."""
    return Page(tokenise(repair(plain.document(text, uri="text"))), ())


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_cues_lose_nothing(path: Path) -> None:
    """A stretch in which a pattern matches holds one of its cues, in capitals and with wide spaces too."""
    article = path.read_text("utf-8")
    for text in (article, article.upper(), article.replace(" ", "  ")):
        seen = page(text)
        for cued in CUED:
            found = [match.span() for match in cued.pattern.finditer(seen.text)]
            assert [stretch for stretch in found if not cued.search(seen.cues, *stretch)] == []


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_places_of_cues_are_enough(path: Path) -> None:
    """Markers and labels are found in each sentence as if their patterns had been searched for."""
    article = path.read_text("utf-8")
    for seen in map(page, (article, article.upper())):
        for span in seen.tokens.sentences:
            bounds = span.start, span.end
            markers = [match.span() for match in statuses._found(seen, *bounds)]
            labels = [match.span() for match in sources._matches(seen, span)]
            assert markers == [match.span() for match in statuses._MARKER.finditer(seen.text, *bounds)]
            assert labels == [match.span() for match in sources._LABEL.finditer(seen.text, *bounds)]
