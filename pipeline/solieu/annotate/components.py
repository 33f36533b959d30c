"""The components: `solieu`, and the finer `solieu_figures`, `solieu_places` …, which fill some groups only.

Policy: `doc.spans` gets a group for each kind of mention, and `doc.spans["solieu"]` all of them but exclusions.
`doc.ents` can take no two spans that share a token: of ours the one with most tokens wins, of equals the earliest;
entities that others set before stay as they are, unless `overwrite_ents`. Spans that others put into a group of the
same name stay in it. A component that comes to a `Doc` again puts its spans in the place of those it put before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spacy.language import Language
from spacy.util import filter_spans

from solieu.annotate.attributes import is_ours, register
from solieu.annotate.groups import FACTS, FINDINGS, GROUPS, LABELS, spans_by_group
from solieu.annotate.raw_places import cut
from solieu.annotate.readings import read
from solieu.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from spacy.tokens import Doc, Span

ALL: Final = "solieu"
COMPONENTS: Final[Mapping[str, Sequence[str]]] = {
    "solieu": GROUPS,
    "solieu_figures": ("amounts", FACTS, FINDINGS),
    "solieu_places": ("places",),
    "solieu_periods": ("periods",),
    "solieu_citations": ("citations",),
    "solieu_entities": ("entities",),
}
_DEFAULTS: Final = {"ents": True, "overwrite_ents": False, "prefix": ""}


class Annotator:
    """Reads a `Doc` and marks in it what was read."""

    def __init__(self, groups: Sequence[str], *, ents: bool, overwrite_ents: bool, prefix: str) -> None:
        if unknown := sorted(set(groups) - set(GROUPS)):
            raise InputError(f"no such group of spans: {', '.join(unknown)}; there are {', '.join(GROUPS)}")
        self._groups = groups
        self._marked = [name for name in LABELS if name in groups and name != "exclusions"]
        self._labels = {label for name in self._marked for label in LABELS[name].values()}
        self._ents = ents
        self._overwrite_ents = overwrite_ents
        self._prefix = prefix
        register(prefix)

    def __call__(self, doc: Doc) -> Doc:
        """The same `Doc`, with groups of spans, and entities."""
        groups = spans_by_group(doc, read(doc))
        for name in self._groups:
            doc.spans[self._prefix + name] = [*_others(doc.spans.get(self._prefix + name, ())), *groups[name]]
        marked = [span for name in self._marked for span in groups[name]]
        doc.spans[ALL] = sorted((*self._left(doc.spans.get(ALL, ())), *marked), key=_place)
        if self._ents:
            doc.ents = self._entities(doc, sorted(marked, key=_place))
        return doc

    def _left(self, spans: Iterable[Span]) -> list[Span]:
        """The spans that are none of those this component makes."""
        return [span for span in spans if not (is_ours(span) and span.label_ in self._labels)]

    def _entities(self, doc: Doc, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Entities of others and of ours, no two of which share a token."""
        others = self._left(doc.ents)
        ours = filter_spans(spans if self._overwrite_ents else _apart(spans, others))
        return (*ours, *_apart(others, ours))


def _place(span: Span) -> tuple[int, int]:
    return span.start, -span.end


def _others(spans: Iterable[Span]) -> list[Span]:
    return [span for span in spans if not is_ours(span)]


def _apart(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """The spans that share no token with any of the others."""
    taken = {place for other in others for place in range(other.start, other.end)}
    return [span for span in spans if taken.isdisjoint(range(span.start, span.end))]


class SentenceMarker:
    """Says of every token of a `Doc` whether a sentence begins with it: at a full stop that ends one, or a new line."""

    def __call__(self, doc: Doc) -> Doc:
        """The same `Doc`, with sentences."""
        tokens, back = cut(doc.text)
        raws = map(back, tokens.sentences)
        spans = (doc.char_span(raw.start, raw.end, alignment_mode="expand") for raw in raws if len(raw))
        _, *later = [span.start for span in spans if span] or [0]  # white space before the first goes with it
        starts = {0, *later}
        for token in doc:
            token.is_sent_start = token.i in starts
        return doc


def _create(
    nlp: Language,  # noqa: ARG001 - spaCy gives its pipeline and the component's name to every factory
    name: str,  # noqa: ARG001
    groups: list[str],
    ents: bool,  # noqa: FBT001 - spaCy gives all by name
    overwrite_ents: bool,  # noqa: FBT001
    prefix: str,
) -> Annotator:
    return Annotator(groups, ents=ents, overwrite_ents=overwrite_ents, prefix=prefix)


@Language.factory("solieu_sentences", assigns=["token.is_sent_start", "doc.sents"])
def create_sentence_marker(nlp: Language, name: str) -> SentenceMarker:  # noqa: ARG001 - as above
    """What spaCy calls for `nlp.add_pipe("solieu_sentences")`."""
    return SentenceMarker()


for _name, _groups in COMPONENTS.items():
    _config = {"groups": list(_groups), **_DEFAULTS}
    Language.factory(_name, default_config=_config, assigns=["doc.spans", "doc.ents"], func=_create)
