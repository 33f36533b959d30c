"""Provinces: a map by indicator and year, and one province with its figures by year, its decrees and documents."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from datasette.utils import tilde_encode

from solieu.browse import charts
from solieu.browse.charts import Range, Shade
from solieu.browse.frames import INDEXES
from solieu.browse.numbers import figure, scaled
from solieu.browse.pages import facts
from solieu.browse.regions import DAYS, tiles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from markupsafe import Markup

    from solieu.browse.frames import Ask, Context
    from solieu.browse.indexes import Index, Total

_LISTED = 100
_PLACES = "(SELECT value FROM json_each(?1))"
_DOCUMENTS = f"""
    SELECT id, title, uri, published FROM documents WHERE duplicate_of IS NULL AND id IN (
        SELECT document_id FROM place_mentions WHERE place_id IN {_PLACES})
    ORDER BY published IS NULL, published DESC, id LIMIT 100
"""
_DECREES = f"""
    WITH about AS (
        SELECT sentence_id FROM place_mentions WHERE place_id IN {_PLACES}
        UNION SELECT sentence_id FROM facts WHERE place_id IN {_PLACES}
    ), cited AS (
        SELECT c.legal_id, c.document_id FROM about JOIN citations c ON c.sentence_id = about.sentence_id
        UNION SELECT legal_id, document_id FROM facts WHERE place_id IN {_PLACES}
    )
    SELECT l.id, l.title, l.issued, count(*) AS documents
    FROM cited JOIN legal_documents l ON l.id = cited.legal_id JOIN documents d ON d.id = cited.document_id
    WHERE d.duplicate_of IS NULL GROUP BY l.id ORDER BY documents DESC, l.id LIMIT 50
"""


def read_all(ask: Ask) -> Context:
    """The map: how many figures of an indicator and a year there are of each province, now or before July 2025."""
    index, era = INDEXES.of(ask.db, ask.path), ask.arguments.get("ban-do", "34")
    era = era if era in DAYS else "34"
    choice = {name: ask.arguments[name] for name in ("indicator", "year") if ask.arguments.get(name)}
    found = index.chosen(choice)
    counted = found.counts(f"on_{era}")
    years = sorted((year for year in index.counts("year") if year is not None), reverse=True)
    return {
        "era": era,
        "choice": choice,
        "map": tile_map(ask, found, era, choice),
        "counts": [(index.places[id_], number) for id_, number in counted.items() if id_],
        "elsewhere": counted.get(None, 0),
        "indicators": sorted(facts.words(ask)["indicator"].items(), key=lambda item: item[1]),
        "year_choices": years,
    }


def tile_map(ask: Ask, found: Index, era: str, choice: Mapping[str, str] | None = None) -> Markup:
    """The map of an era with how many facts there are of each province; each tile leads to its province."""
    counted = found.counts(f"on_{era}")
    laid = tiles(found.places, era)
    asked = f"?{urlencode(choice)}" if choice else ""
    shades = {}
    for place in (tile.place for tile in laid):
        number = counted.get(place.id, 0)
        shades[place.id] = Shade(number, str(number), f"{ask.base}/tinh/{tilde_encode(place.id)}{asked}")
    return charts.tiled(laid, shades, ask.say("Số dữ kiện theo tỉnh", "Facts by province"))


def read(ask: Ask) -> Context | None:
    """A province or other unit: what is told of it and of all that lies in it, year by year.

    Its decrees are those that are cited where it is spoken of: in a sentence that names it, or tells a figure of it.
    """
    index = INDEXES.of(ask.db, ask.path)
    place = index.places.get(ask.given)
    if place is None:
        return None
    told = ask.cached(("province", ask.given, ask.language), lambda: _told(ask, index))
    return {
        "place": place,
        "before": [one for one in index.places.values() if one.successor == place.id and one.level == place.level],
        "parent": index.places.get(place.parent or ""),
        "successor": index.places.get(place.successor or ""),
        "units": [one for one in index.places.values() if one.parent == place.id],
        "rows": facts.of_ids(ask, told["ids"]),
        **told,
        "words": facts.words(ask),
    }


def _told(ask: Ask, index: Index) -> Context:
    """What is told of a unit: figures, year by year and listed, the documents that name it, the decrees cited there."""
    within = sorted(_within(index, ask.given))
    found = index.within("place", within)
    return {
        "lines": list(_lines(ask, found)),
        "ids": found.page("year", 0, _LISTED),
        "total": len(found.facts),
        "documents": ask.rows(_DOCUMENTS, json.dumps(within)),
        "decrees": ask.rows(_DECREES, json.dumps(within)),
    }


def _within(index: Index, id_: str) -> set[str]:
    """A unit with all that lies in it, and all that went into it."""
    above: dict[str, list[str]] = {}
    for place in index.places.values():
        for up in (place.parent, place.successor):
            if up:
                above.setdefault(up, []).append(place.id)
    found, open_ = {id_}, [id_]
    while open_:
        fresh = [below for below in above.get(open_.pop(), ()) if below not in found]
        found.update(fresh)
        open_ += fresh
    return found


def _lines(ask: Ask, found: Index) -> Iterator[tuple[Total, Markup, list[Range]]]:
    """For each kind of figure what is told of each year, from the least to the most; of years with one kind only."""
    for total in found.totals()[:_CHARTS]:
        given = {name: getattr(total, name) or "" for name in ("indicator", "unit", "status", "source")}
        years = found.chosen(given).by_year()
        told = [
            Range(str(year), least, most, figure(least, most, total.unit, ask.language)) for year, least, most in years
        ]
        if told:
            yield total, charts.ranges(told[-24:], scaled(total.most, ask.language)), told


_CHARTS = 8
