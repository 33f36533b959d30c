"""What is tried only where a cue stands is found wherever the pattern itself finds it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import pytest
import regex

import solieu.extract
from solieu.examples import parse
from solieu.extract import cues as words
from solieu.extract import extract
from solieu.ingest import text as plain
from solieu.link import (
    afterwards,
    asides,
    begun,
    carried,
    edges,
    labels,
    markers,
    met,
    nows,
    paragraphs,
    parts,
    percentages,
    periods,
    pointers,
    senses,
    sites,
    stages,
    statuses,
    subjects,
    threads,
)
from solieu.link.cues import Cues
from solieu.link.letters import encoded
from solieu.link.pages import Page
from solieu.link.phrases import lower
from solieu.repair import repair
from solieu.tokenise import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ARTICLES = sorted(Path(__file__).parent.joinpath("articles").glob("*.txt"))
TABLES = sorted(name for _, name, _ in iter_modules(solieu.extract.__path__) if name.endswith("_examples"))
CUED = (
    *(
        asides.NATION_CUED,
        asides._SENT,
        asides._NAMES_FAIR,
        edges._SINCE,
        percentages._IN_THAT,
        parts._OPENERS,
        nows._NOW,
    ),
    *(
        percentages._AGAINST,
        percentages._SPEED,
        paragraphs._ONE_OF,
        paragraphs._BODY,
        paragraphs._HERE,
        paragraphs._MEETING,
    ),
    *(senses._BANK, senses._WORKS, senses._SUPPORTED, senses._SUPPORT, senses._GIFT, senses._BUILT, senses._ESTATE),
    *(afterwards._SAID, carried._ENTERED, senses._CLASS, senses._BOUGHT, senses._PRICED, senses._TAX),
    *(
        nows._YEARS,
        periods._PART,
        stages._NAMED,
        sites.IN_TURN,
        statuses._BEHIND,
        threads._HEAD,
        subjects._CUED,
        begun._WORDS,
        met._BROUGHT,
        met._CALLED,
        met._DOING,
        *pointers._KINDS.values(),
    ),
)
_ENDS = regex.compile(r"[\d,;:()]")


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
    """Markers and labels are found in each stretch as if their patterns had been searched for."""
    article = path.read_text("utf-8")
    plainly, *others = map(page, (article, article.upper(), article.replace(" ", "  ")))
    for seen, stretched in ((plainly, stretches(plainly)), *((seen, sentences(seen)) for seen in others)):
        for start, end in stretched:
            found = [match.span() for match in markers.found(seen, start, end)]
            told = [(label.span.start, label.span.end) for label in labels.labels(seen, start, end)]
            assert found == [match.span() for match in markers._MARKER.finditer(seen.text, start, end)]
            assert told == [match.span() for match in labels._LABEL.finditer(seen.text, start, end)]


def sentences(seen: Page) -> Iterator[tuple[int, int]]:
    """Where each sentence stands."""
    return ((sentence.start, sentence.end) for sentence in seen.tokens.sentences)


def stretches(seen: Page) -> Iterator[tuple[int, int]]:
    """Each sentence, and each of its beginnings before a number or sign: labels may depend on where one ends."""
    for start, end in sentences(seen):
        yield start, end
        yield from ((start, sign.start()) for sign in _ENDS.finditer(seen.text, start, end))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_words_that_patterns_begin_with_are_enough(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read in an article is the same if every pattern is tried at every character."""
    article = path.read_text("utf-8")
    compared((article, article.upper(), article.replace(" ", "  ")), monkeypatch)


@pytest.mark.parametrize("name", TABLES)
def test_they_are_enough_for_examples(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read in the examples and refusals of a module is the same, too."""
    table = import_module(f"solieu.extract.{name}")
    compared([*(parse(example.marked).text for example in table.EXAMPLES), *table.REFUSALS], monkeypatch)


def compared(texts: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Read texts where words stand, and everywhere; a space more, so that nothing is remembered."""
    read = [mentions(text + " \n") for text in texts]
    monkeypatch.setattr(words.Cues, "places", lambda _, text: range(len(text)))
    assert [mentions(text + "  \n") for text in texts] == read


def mentions(text: str) -> list[str]:
    """What is read in a document."""
    return [repr(mention) for mention in extract(tokenise(repair(plain.document(text, uri="text"))))]


@pytest.mark.parametrize(
    "text",
    [
        "Dự án: tỉnh 968 tỷ; nhân  dân 1.217 tỷ, kinh\u3000phí của   huyện 3 tỷ, NSTW 2 tỷ và huyện Ba Vì chi 2 tỷ",
        "ngân\vſách tỉnh 5 tỷ, quốc gia: 2 tỷ, xã hội hóa 1 tỷ, Doanh nghiệp  tự\n bỏ 3 tỷ, CẢ  KCQG  và KCĐP 4 tỷ",
    ],
)
def test_odd_letters_and_spaces_are_no_matter(text: str) -> None:
    """Cues are found in wide and rare spaces, and in letters that are others in capitals."""
    cues = Cues(text, encoded(lower(text)))
    for end in range(len(text) + 1):
        found = [(label.span.start, label.span.end) for label in labels._found(cues, 0, end)]
        assert found == [match.span() for match in labels._LABEL.finditer(text, 0, end)]
