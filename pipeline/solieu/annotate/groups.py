"""The groups of spans that a `Doc` gets, and their labels.

| group | its spans | label |
| --- | --- | --- |
| `amounts` | money, percentages, counts, measures | `MONEY`, `PERCENT`, `CARDINAL`, `QUANTITY` |
| `periods` | days, months, years, stretches of years | `DATE` |
| `places` | provinces, districts, communes | `GPE` |
| `citations` | decrees, decisions, laws … | `LAW` |
| `entities` | organisations, persons | `ORG`, `PERSON` |
| `exclusions` | numbers that are no figures | `EXCLUSION` |
| `facts` | the amounts that are reported of a programme | the indicator: `funding`, `trained` … |
| `findings` | what a check that does not hold rests on | the code of the check |

Labels are those of OntoNotes where it has one, so that displaCy and other models' entities agree with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from solieu.annotate.attributes import id_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Doc, Span

    from solieu.annotate.readings import Reading
    from solieu.model import Analysis, Mention, MentionKind

BY_KIND: Final[Mapping[MentionKind, str]] = {
    "amount": "amounts",
    "period": "periods",
    "place": "places",
    "citation": "citations",
    "entity": "entities",
    "exclusion": "exclusions",
}
FACTS, FINDINGS = "facts", "findings"
GROUPS: Final = (*BY_KIND.values(), FACTS, FINDINGS)

LABELS: Final[Mapping[str, Mapping[str, str]]] = {
    "amounts": {"money": "MONEY", "percent": "PERCENT", "count": "CARDINAL", "measure": "QUANTITY"},
    "periods": {"period": "DATE"},
    "places": {"place": "GPE"},
    "citations": {"citation": "LAW"},
    "entities": {"organisation": "ORG", "person": "PERSON"},
    "exclusions": {"exclusion": "EXCLUSION"},
}


def spans_by_group(doc: Doc, reading: Reading) -> dict[str, list[Span]]:
    """The spans of every group, each in the order of the text."""
    analysis = reading.analysis
    marker = _Marker(doc, reading)
    groups: dict[str, list[Span]] = {name: [] for name in GROUPS}
    for mention in analysis.mentions:
        group = BY_KIND[mention.kind]
        groups[group] += marker.spans(mention, LABELS[group][getattr(mention.value, "kind", mention.kind)])
    for fact in analysis.facts:
        groups[FACTS] += marker.spans(fact.amount, fact.indicator)
    for label, mention in _contested(analysis):
        groups[FINDINGS] += marker.spans(mention, label)
    return groups


def _contested(analysis: Analysis) -> Iterator[tuple[str, Mention]]:
    """The mentions that findings which do not hold rest on, once for each check."""
    failed = (finding for finding in analysis.findings if not finding.holds)
    found = ((finding.code, part.mention) for finding in failed for part in finding.evidence)
    yield from sorted(dict.fromkeys(found), key=lambda pair: (pair[1].span, pair[0]))


class _Marker:
    """Makes spans of mentions."""

    def __init__(self, doc: Doc, reading: Reading) -> None:
        self._doc = doc
        self._back = reading.back
        self._numbers: dict[Mention, int] = {}
        for number, mention in enumerate(reading.analysis.mentions):
            self._numbers.setdefault(mention, number)

    def spans(self, mention: Mention, label: str) -> Iterable[Span]:
        """The span over a mention; none where nothing of it stands in the raw text."""
        raw, number = self._back(mention.span), self._numbers.get(mention)
        if number is None or not len(raw):
            return ()
        span = self._doc.char_span(raw.start, raw.end, label, span_id=id_of(number), alignment_mode="expand")
        return (span,) if span else ()
