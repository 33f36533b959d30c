"""What was read, as W3C Web Annotations (JSON-LD): one a line, each complete, so that it may be of any length.

| of | motivation | target |
| --- | --- | --- |
| a fact | `describing` | every place that tells it |
| an amount that is no fact, a period | `describing` | where it stands |
| a citation, a place, an organisation or person | `identifying` | where it stands |
| a finding | `assessing` | all that it rests on, in the order of `evidence` in its body |

A target is a stretch of a document's **raw** text (`documents.raw`: as decoded and extracted, before repair), named
twice: by a `TextQuoteSelector` (the words, and up to 32 characters on each side) and by a `TextPositionSelector`. The
specification counts characters from 0, in Unicode code points and not in code units, the end not included (Web
Annotation Data Model, 4.2.4 and 4.2.5); so do the knowledge base and Python. JavaScript counts code units. Of a PDF or
a web page the raw text is what was extracted: there the quote finds the place, the position does in the raw text alone.

`source` is where the document was read (with what an IRI may not hold escaped), with the SHA-256 of the bytes there as
`schema:sha256`. The body has a tag (indicator, kind or code) and the row of the table as JSON; that of a finding its
messages in both languages. A finding may rest on words that are no amount and no citation (a place, a day that does not
exist): the target is where these first stand in the document; where they stand nowhere as they are, the document. Ids
are UUIDs made from the ids in the knowledge base.
"""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

from solieu.export.evidence import OF_DOCUMENT, of_document, of_findings_across
from solieu.export.iris import iri
from solieu.export.objects import line

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from solieu.export.evidence import Noted, Place, Source

_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"schema": "https://schema.org/"}]
_IDS = uuid.uuid5(uuid.NAMESPACE_URL, "https://www.w3.org/ns/anno#solieu")
_MESSAGES = {"vi": "message_vi", "en": "message_en"}
_NEAR = 32  # characters of a quote's prefix and suffix


def lines(db: sqlite3.Connection) -> Iterator[str]:
    """Every annotation: document by document in the order of ids, then the findings across documents."""
    for document in db.execute(f"{OF_DOCUMENT} ORDER BY id"):
        for noted in of_document(db, document):
            yield line(_annotation(noted))
    for noted in of_findings_across(db):
        yield line(_annotation(noted))


def _annotation(noted: Noted) -> dict[str, Any]:
    targets = [_target(place) for place in noted.places]
    return {
        "@context": _CONTEXT,
        "id": uuid.uuid5(_IDS, noted.data["id"]).urn,
        "type": "Annotation",
        "motivation": noted.motivation,
        "body": list(_bodies(noted)),
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _bodies(noted: Noted) -> Iterator[dict[str, str]]:
    yield {"type": "TextualBody", "purpose": "tagging", "value": noted.tag}
    for language, message in _MESSAGES.items():
        if said := noted.data.get(message):
            yield {"type": "TextualBody", "purpose": noted.motivation, "language": language, "value": said}
    data = {name: cell for name, cell in noted.data.items() if name not in _MESSAGES.values()}
    value = json.dumps(data, ensure_ascii=False)
    yield {"type": "TextualBody", "purpose": noted.motivation, "format": "application/json", "value": value}


def _target(place: Place) -> dict[str, Any]:
    source = _source(place.source)
    if place.start is None or place.end is None:
        return source
    return {
        "type": "SpecificResource",
        "source": source,
        "selector": [
            _quote(place.source["raw"], place.start, place.end),
            {"type": "TextPositionSelector", "start": place.start, "end": place.end},
        ],
    }


def _quote(raw: str, start: int, end: int) -> dict[str, str]:
    return {
        "type": "TextQuoteSelector",
        "exact": raw[start:end],
        "prefix": raw[max(start - _NEAR, 0) : start],
        "suffix": raw[end : end + _NEAR],
    }


def _source(document: Source) -> dict[str, str]:
    return {
        "id": iri(document["uri"]),
        "type": "Text",
        "format": document["media_type"],
        **({} if document["language"] == "und" else {"language": document["language"]}),
        "schema:sha256": document["sha256"],
    }
