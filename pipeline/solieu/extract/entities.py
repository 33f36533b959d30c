"""Organisations and persons named in a text.

Policy: precision first. Public bodies are read where bodies.csv knows what they are and do (`bodies`), firms where a
capitalised name ends them (`firms`), persons where a title or an office says so (`persons`). A span is the whole name
of an organisation, with the unit it belongs to (Sở Công Thương Nghệ An, UBND huyện Tiên Lãng); of a person only the
name. Names are normalised: abbreviations spelt out, tone marks where modern spelling has them, no title or office.

Left out: newspapers, by-lines, Chính phủ and Quốc hội (who issue what is cited, and do nothing else), unnamed bodies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.extract.bodies import bodies
from solieu.extract.extractors import Extractor, Found, Taken
from solieu.extract.firms import firms
from solieu.extract.persons import persons
from solieu.extract.place_names import modern
from solieu.model import Entity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.model import Tokens


def find(tokens: Tokens) -> Iterator[Found]:
    """The organisations and persons that are named: sorted, disjoint."""
    text = tokens.text
    public = tuple(bodies(text))
    taken = Taken(body.span for body in public)
    named = (*public, *(firm for firm in firms(text) if not taken.overlaps(firm.span)))
    found = (
        *(Found(body.span, Entity("organisation", modern(body.name)), "entities.organisation") for body in named),
        *(Found(body.span, Entity("person", modern(body.name)), "entities.person") for body in persons(text, named)),
    )
    reached = 0
    for item in sorted(found, key=lambda item: (item.span.start, -item.span.end)):
        if item.span.start >= reached:
            reached = item.span.end
            yield item


ENTITIES = Extractor(name="entities", kind="entity", find=find, layer="names")
