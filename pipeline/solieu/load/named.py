"""Rows that documents share: the legal documents they cite, and the people and bodies they name.

A citation of which only the number is known (Nghị định 45) refers to no legal document: under its number alone, the
decrees of different years would be one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from solieu.model import Entity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.load.rows import Row
    from solieu.model import Analysis, Citation

_CANONICAL = re.compile(r"(?P<number>[^/-]+)(?:/(?P<year>\d{4})/|[/-])")


def legal_documents(analysis: Analysis) -> Iterator[Row]:
    """The legal documents cited, as far as their number tells; what a gazetteer knows of them is there already."""
    for mention in analysis.mentions:
        if mention.kind == "citation":
            citation = cast("Citation", mention.value)
            known = legal_id(citation)
            if known and (parts := _CANONICAL.match(known)):
                year = int(parts["year"]) if parts["year"] else None
                yield (known, citation.doc_type, parts["number"], year, *[None] * 6, 0)


def entities(analysis: Analysis) -> Iterator[Row]:
    """The people and bodies named."""
    for mention in analysis.mentions:
        if isinstance(mention.value, Entity):
            yield (entity_id(mention.value), mention.value.kind, mention.value.name)


def entity_id(entity: Entity) -> str:
    """What kind of entity, and its name."""
    return f"{entity.kind}:{entity.name}"


def legal_id(citation: Citation) -> str | None:
    """The canonical number; None where there is only part of one."""
    known = citation.legal_id
    return known if known and _CANONICAL.match(known) else None
